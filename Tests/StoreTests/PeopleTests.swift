import Domain
import Foundation
import Testing

@testable import Store

@Suite("What the book holds on people")
struct PeopleTests {
  private let made: TestBook
  private var book: Book { made.book }
  private let hengda: String
  private let liu: String

  init() throws {
    made = try TestBook()
    hengda = try made.add("Hengda", ["party": "organisation"])
    liu = try made.book.commit(.add) { [hengda] in
      try $0.add(
        .contact,
        [
          "name": "Ms Liu", "customer": .text(hengda), "phone": "138 0000 1111",
          "mail": "Liu@hengda.cn", "added": "2020-01-05T08:00:00.000Z",
        ])
    }.result!
  }

  private var person: Ref { Ref(.contact, liu) }

  private func touch(_ document: Document) throws -> Ref {
    let all = document.merging(["customer": .text(hengda)]) { own, _ in own }
    return Ref(.activity, try book.commit(.log) { try $0.add(.activity, all) }.result!)
  }

  @Test(
    "the history has every change of the person and of what referred to it, deleted and handed on")
  func history() throws {
    let call = try touch(["type": "call", "subject": "quote", "contact": .text(liu)])
    let note = try touch(["type": "note", "subject": "not about her"])
    try book.commit(.edit) { try $0.edit(call) { $0["subject"] = "the quote" } }
    try book.commit(.edit) { try $0.edit(call) { $0["contact"] = nil } }
    try book.commit(.edit) { try $0.edit(call) { $0["subject"] = "no longer about her" } }
    try book.commit(.edit) { try $0.edit(note) { $0["contact"] = .text(liu) } }
    try book.commit(.delete) { try $0.delete(note) }
    try book.commit(.edit) { try $0.edit(person) { $0["title"] = "buyer" } }
    var told: [(key: String, patch: Value)] = []
    try book.eachEvent(about: person) { told.append(($0.change.ref.key, $0.change.patch)) }
    #expect(told.map(\.key) == [liu, call.key, call.key, call.key, note.key, note.key, liu])
    #expect(told.map(\.patch).contains(["subject": "the quote"]))
    #expect(!told.map(\.patch).contains(["subject": "no longer about her"]))
    #expect(told[5].patch == .null)
  }

  @Test("the history of a record that came and went and came back is whole")
  func undone() throws {
    let call = try touch(["type": "call", "contact": .text(liu)])
    try book.commit(.delete) { try $0.delete(call) }
    _ = try book.undo()
    try book.commit(.edit) { try $0.edit(call) { $0["subject"] = "quote" } }
    var keys: [String] = []
    try book.eachEvent(about: person) { keys.append($0.change.ref.key) }
    #expect(keys == [liu, call.key, call.key, call.key, call.key])
  }

  @Test("records that name the person in their words are found, by name, number and mail")
  func mentions() throws {
    let byName = try touch(["type": "note", "subject": "MS LIU is on leave"])
    let byMail = try touch(["type": "note", "subject": "wrote to liu@hengda.cn"])
    let byPhone = try touch(["type": "note", "subject": "rang +86 138-0000-1111 twice"])
    let inNote = try made.add("Umbra", ["note": "knows Ms Liu well"])
    let further = try made.add("Acme", ["custom": ["referrer": "Ms Liu"]])
    // These aren't her.
    _ = try touch(["type": "note", "subject": "Ms Liuzhou called"])
    _ = try touch(["type": "call", "subject": "Ms Liu", "contact": .text(liu)])
    let record = try #require(try book.record(person))
    let found = try book.mentions(of: record).map { [$0.record.key, $0.field] }
    #expect(
      Set(found) == [
        [byName.key, "subject"], [byMail.key, "subject"], [byPhone.key, "subject"],
        [inNote, "note"], [further, "custom"],
      ])
  }

  @Test("a person goes by key or by whole name; an organisation is none")
  func called() throws {
    #expect(try book.people(called: liu).map(\.key) == [liu])
    #expect(try book.people(called: "ms liu").map(\.key) == [liu])
    #expect(try book.people(called: "Hengda").isEmpty)
    #expect(try book.people(called: hengda).isEmpty)
  }

  @Test(
    "the report has who is past and who withdrew, and leaves out who is at a customer that isn't")
  func retention() throws {
    let old = try made.add("Wang", ["party": "person", "added": "2020-01-05T08:00:00.000Z"])
    _ = try made.add("Li", ["party": "person", "added": "2026-01-05T08:00:00.000Z"])
    let busy = try made.add("Zhao", ["party": "person", "added": "2020-01-05T08:00:00.000Z"])
    let gone = try made.add(
      "Qian",
      ["party": "person", "added": "2026-01-05T08:00:00.000Z", "consent": "withdrawn"])
    try book.commit(.add) { try $0.add(.deal, ["name": "Denim", "customer": .text(busy)]) }
    func past() throws -> [String] {
      var keys: [String] = []
      try book.eachPast(try book.retention()) { person, _ in keys.append(person.key) }
      return keys
    }
    #expect(try past() == [old, gone, liu])
    // A call with her company is contact with her.
    _ = try touch(["type": "call", "done": "2026-11-20"])
    #expect(try past() == [old, gone])
  }

  @Test("the rule stands in the book's folder, and what is wrong with it is told with its line")
  func rule() throws {
    #expect(try book.retention() == .standard)
    let path = made.folder + "/retention.yaml"
    try "# Settled in May.\nmonths: 24\n".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try book.retention().months == 24)
    try "months: soon\n".write(toFile: path, atomically: true, encoding: .utf8)
    #expect {
      try book.retention()
    } throws: { error in
      let error = error as? PlaybookError
      return error?.place.line == 1 && error?.words.en == "expected a whole number from 1 to 1200"
    }
  }
}
