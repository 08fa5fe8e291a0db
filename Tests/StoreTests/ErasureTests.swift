import Domain
import Foundation
import Testing

@testable import Store

@Suite("Erasing a person")
struct ErasureTests {
  private let test: TestBook

  init() throws { test = try TestBook() }

  /// Everything in the book's folder, as one text.
  private func everything() throws -> String {
    let files = FileManager.default
    return try #require(files.enumerator(atPath: test.folder)).compactMap { name in
      guard let name = name as? String else { return nil }
      return files.contents(atPath: "\(test.folder)/\(name)")
        .map { String(decoding: $0, as: UTF8.self) }
    }.joined()
  }

  private func person() throws -> String {
    try test.add(
      "Anna Geheim", ["party": "person", "phone": "138 7777 1111", "city": "Geheimstadt"])
  }

  @Test("leaves no trace of words in any file, and a tombstone in the person's place")
  func gone() throws {
    let anna = try person()
    let contact = try test.book.commit(.add) {
      try $0.add(.contact, ["name": "Ben Geheim", "customer": .text(anna), "note": "Geheimnis"])
    }.result!
    try test.book.commit(.log) {
      try $0.log("call", with: anna, about: "Geheimwort", result: "reached")
    }
    try test.book.commit(.edit) { try $0.edit(Ref(.customer, anna)) { $0["phone"] = "139" } }
    let deal = try test.book.commit(.add) {
      try $0.add(
        .deal,
        [
          "name": "Geheimes", "customer": .text(anna), "value": 120_000, "outcome": "won",
          "stage": "won",
        ])
    }.result!
    _ = try test.book.compact()
    try Data("Geheim".utf8).write(
      to: URL(fileURLWithPath: "\(test.folder)/journal/cut-after-1-1.aside"))
    chmod("\(test.folder)/journal/cut-after-1-1.aside", 0o660)
    #expect(try everything().contains("Geheim"))

    let erasure = try test.book.erase(Ref(.customer, anna))
    #expect(erasure.records == 4)
    #expect(erasure.lines == 6)
    #expect(erasure.setAside == ["cut-after-1-1.aside"])
    #expect(try !everything().contains("Geheim"))
    let tombstone = try #require(try test.book.record(Ref(.customer, anna)))
    #expect(tombstone.title == Dossier.erasedName)
    #expect(tombstone.text("erased") == "2026-11-24")
    #expect(tombstone.document["erasing"] == nil)
    #expect(try test.book.record(Ref(.contact, contact))?.title == Dossier.erasedName)
    let bare = try #require(try test.book.record(Ref(.deal, deal)))
    #expect(bare.int("value") == 120_000)
    #expect(bare.text("customer") == anna)
    #expect(bare.text("name") == Dossier.erasedName)
    #expect(try test.book.find("Geheim", limit: 10).isEmpty)
    #expect(try test.book.history(Ref(.customer, anna)).count == 4)
    #expect(try test.book.verify().differences.isEmpty)
    // What others have open, they read on.
    let journal = try Data(contentsOf: URL(fileURLWithPath: "\(test.folder)/journal/000001.jsonl"))
    #expect(Replay(Array(journal)).complaints == [])
  }

  @Test("leaves of assessments what they came to, and no answer, no evidence, nothing sealed")
  func assessments() throws {
    let anna = Ref(.customer, try person())
    let firm = try test.add("Hengda", ["party": "organisation"])
    let ben = Ref(
      .contact,
      try test.book.commit(.add) {
        try $0.add(.contact, ["name": "Ben Geheim", "customer": .text(firm)])
      }.result!)
    let shelf = Playbooks(book: nil, user: nil)
    func assess(_ subject: Ref, _ id: String, _ answers: [String: Answered?]) throws {
      let before = try test.book.assessments(of: subject, by: id).first?.key
      let act = Domain.Act.assess(subject, by: id, answers: answers, in: before)
      try test.book.commit(act.intent) { try act.perform(&$0, shelf: shelf) }
    }
    let bant = try #require(shelf.checklist("bant"))
    let claim = try #require(bant.items.first { $0.kind == .yesNo && $0.fills == nil })
    try assess(anna, "bant", [claim.id: Answered("yes", evidence: "Geheim said so")])
    try assess(anna, "bant", [claim.id: Answered("no", evidence: "Geheim took it back")])
    _ = try test.book.undo()
    try assess(
      anna, "kyc", ["risk_reason": Answered("Geheime Konten"), "risk_level": Answered("high")])
    let contactSheet = try #require(
      shelf.all(.checklist).compactMap(\.checklist).first {
        $0.subjects.contains("contact")
          && $0.items.contains { $0.kind == .yesNo && $0.fills == nil }
      })
    let item = try #require(contactSheet.items.first { $0.kind == .yesNo && $0.fills == nil })
    try assess(ben, contactSheet.id, [item.id: Answered("yes", evidence: "Geheimnis")])
    _ = try test.book.compact()
    #expect(try everything().contains("Geheim"))

    try test.book.erase(anna)
    try test.book.erase(ben)
    #expect(try !everything().contains("Geheim"))
    let sheets = try test.book.assessments(of: anna) + test.book.assessments(of: ben)
    #expect(sheets.count == 3)
    for sheet in sheets {
      for field in ["answers", "sealed", "scores", "marks"] {
        #expect(sheet.document[field] == nil, "\(field)")
      }
      #expect(sheet.text("playbook") != nil && sheet.day("day") != nil)
    }
    #expect(try test.book.assessments(of: anna, by: "bant").first?.text("verdict") != nil)
    #expect(try test.book.verify().differences.isEmpty)
  }

  @Test("reaches what was deleted before, and other sessions go on meanwhile")
  func deleted() throws {
    let anna = try person()
    let other = try test.another()
    try test.book.commit(.delete) { try $0.delete(Ref(.customer, anna)) }
    try other.add("Hengda")
    #expect(try test.book.record(Ref(.customer, anna)) == nil)
    try test.book.erase(Ref(.customer, anna))
    #expect(try !everything().contains("Geheim"))
    try other.add("Globex")
    // The tombstone of a deleted record begins a history of its own.
    #expect(try other.history(Ref(.customer, anna)).count == 2)
    #expect(try test.book.keepUp(since: 0))
    #expect(try test.book.verify().differences.isEmpty)
  }

  @Test("can't be undone, nor can what came before it; the rest can")
  func undo() throws {
    let hengda = try test.add("Hengda")
    let anna = try person()
    try test.book.commit(.edit) { try $0.edit(Ref(.customer, anna)) { $0["phone"] = "139" } }
    try test.book.erase(Ref(.customer, anna))
    let undone = try test.book.undo()
    #expect(undone.changes.first?.ref == Ref(.customer, hengda))
    #expect(throws: Refusal.nothingToUndo) { try test.book.undo() }
    #expect(throws: Refusal.erased(Ref(.customer, anna))) { try test.book.undo(4) }
    #expect(throws: Refusal.nothingToUndo) { try test.book.undo(5) }
  }

  @Test("is for managers, of persons, without open deals; nothing happens else")
  func refused() throws {
    let firm = try test.add("Hengda", ["party": "organisation"])
    let anna = try person()
    try test.book.commit(.add) {
      try $0.add(.deal, ["name": "Loom", "customer": .text(anna), "stage": "contacted"])
    }
    try Book.open(test.folder, in: TestBook.surroundings(uid: 1001)).join(name: "Wang")
    let rep = try test.another(uid: 1001)
    let before = try test.book.lastSeq()
    for (book, key) in [(test.book, firm), (test.book, anna), (rep, firm)] {
      #expect(throws: Refusal.self) { try book.erase(Ref(.customer, key)) }
    }
    #expect(try test.book.unfinishedErasures().isEmpty)
    #expect(try test.book.lastSeq() == before)
  }

  @Test("that isn't finished can't be lost by deleting the person")
  func halfErased() throws {
    let anna = Ref(.customer, try person())
    _ = try test.book.commit(.erase) { try $0.erase(anna) }
    #expect(throws: Refusal.self) { try test.book.commit(.delete) { try $0.delete(anna) } }
    #expect(try test.book.finishErasing().lines > 0)
    #expect(try !everything().contains("Geheim"))
    try test.book.commit(.delete) { try $0.delete(anna) }
    #expect(try test.book.record(anna) == nil)
  }

  @Test("leaves nothing in an index that another session makes: behind it, or meanwhile")
  func besides() throws {
    let anna = try person()
    let other = try test.another()
    try other.erase(Ref(.customer, anna))
    try test.book.rebuild()
    #expect(try !everything().contains("Geheim"))
    let second = try person()
    _ = try other.compact()
    var runs = 0
    try test.book.rebuild { _ in
      runs += 1
      guard runs == 1 else { return }
      #expect(throws: Never.self) { try other.erase(Ref(.customer, second)) }
      #expect(throws: Never.self) { try other.add("Hengda") }
    }
    #expect(runs > 0)
    #expect(try !everything().contains("Geheim"))
    #expect(try test.book.verify().differences.isEmpty)
  }

  @Test("takes several lines for a person with very many records")
  func many() throws {
    let anna = try person()
    for _ in 0..<3 {
      try test.book.commit(.import) { transaction in
        for n in 0..<900 {
          try transaction.add(
            .activity,
            ["type": "call", "customer": .text(anna), "subject": .text("Geheim \(n)")])
        }
      }
    }
    #expect(try test.book.erase(Ref(.customer, anna)).records == 2701)
    #expect(try !everything().contains("Geheim"))
  }
}
