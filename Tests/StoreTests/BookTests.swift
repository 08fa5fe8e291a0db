import Domain
import Foundation
import Testing

@testable import Store

@Suite("A book")
struct BookTests {
  @Test("what was added is there after the book was closed and opened again")
  func survivesReopening() throws {
    let test = try TestBook()
    let key = try test.add("Hengda Textiles", ["city": "Suzhou"])
    try test.reopen()
    let record = try test.book.record(Ref(.customer, key))
    #expect(record?.title == "Hengda Textiles")
    #expect(record?.text("city") == "Suzhou")
    #expect(try test.book.member()?.title == "Lina")
    #expect(try test.book.member()?.text("role") == "manager")
  }

  @Test("one session's change is in another session's book")
  func seenByOthers() throws {
    let test = try TestBook()
    let other = try test.another()
    let before = try other.lastSeq()
    let key = try test.add("Globex")
    #expect(try other.keepUp(since: before))
    #expect(try other.record(Ref(.customer, key))?.title == "Globex")
    try other.commit(.edit) { try $0.edit(Ref(.customer, key)) { $0["city"] = "Wuxi" } }
    #expect(try test.book.record(Ref(.customer, key))?.text("city") == "Wuxi")
  }

  @Test("a copy that was put in the book's place is changed under its own lock, and read")
  func replaced() throws {
    let test = try TestBook()
    try test.add("Globex")
    try test.scratch.copy(test.folder, as: "copy")
    let files = FileManager.default
    try files.moveItem(atPath: test.folder, toPath: test.scratch.path + "/aside")
    try files.moveItem(atPath: test.scratch.path + "/copy", toPath: test.folder)
    let other = try test.another()
    test.book.surroundings.patience = 20
    try other.holdingLock {
      _ = #expect(throws: BookError.self) { try test.add("Umbra") }
    }
    #expect(test.book.returns == 1)
    try test.add("Umbra")
    #expect(try other.keepUp(since: 2))
    #expect(try other.count(.customer) == 2)
    #expect(try other.verify().differences.isEmpty)
    #expect(test.book.returns == 1 && other.returns == 0)
  }

  @Test("an operation that stands in the journal is not done again")
  func exactlyOnce() throws {
    let test = try TestBook()
    let first = try test.book.commit(.add, op: "x1") { try $0.add(.customer, ["name": "A"]) }
    let second = try test.book.commit(.add, op: "x1") { try $0.add(.customer, ["name": "A"]) }
    #expect(second.isRepeat)
    #expect(second.seq == first.seq)
    #expect(try test.book.count(.customer) == 1)
  }

  @Test("undo takes back one's own last change, redo brings it again, in both directions")
  func undoRedo() throws {
    let test = try TestBook()
    let key = try test.add("Hengda")
    let ref = Ref(.customer, key)
    for money in ["yes", "no"] {
      try test.book.commit(.qualify) { try $0.qualify(key, .money, as: money) }
    }
    func money() throws -> String? { try test.book.record(ref)?.text("money") }
    _ = try test.book.undo()
    #expect(try money() == "yes")
    _ = try test.book.undo()
    #expect(try money() == nil)
    _ = try test.book.redo()
    #expect(try money() == "yes")
    _ = try test.book.redo()
    #expect(try money() == "no")
    #expect(throws: Refusal.nothingToRedo) { try test.book.redo() }
    for _ in 0..<3 { _ = try test.book.undo() }
    #expect(try test.book.record(ref) == nil)
    #expect(throws: Refusal.nothingToUndo) { try test.book.undo() }
    for _ in 0..<3 { _ = try test.book.redo() }
    #expect(try money() == "no")
    _ = try test.book.undo()
    try test.book.commit(.edit) { try $0.edit(ref) { $0["city"] = "Suzhou" } }
    #expect(throws: Refusal.nothingToRedo) { try test.book.redo() }
  }

  @Test("undo is refused where someone has changed the same field since")
  func undoConflict() throws {
    let test = try TestBook()
    let ref = Ref(.customer, try test.add("Hengda"))
    let edit = try test.book.commit(.edit) { try $0.edit(ref) { $0["city"] = "Suzhou" } }
    try test.book.commit(.edit) { try $0.edit(ref) { $0["city"] = "Wuxi" } }
    #expect(throws: Refusal.conflict(ref, fields: ["city"])) { try test.book.undo(edit.seq!) }
  }

  @Test("a customer with a call logged since isn't undone away from under it")
  func undoReferred() throws {
    let test = try TestBook()
    let key = try test.add("Hengda")
    let added = try test.book.lastSeq()
    let call = try test.book.commit(.log) {
      try $0.log("call", with: key, about: "30-day terms", result: "reached")
    }.result!
    #expect(
      throws: Refusal.stillReferredTo(Ref(.customer, key), by: Ref(.activity, call))
    ) { try test.book.undo(added) }
  }

  @Test("a record's history leads back to its birth, without a replay")
  func history() throws {
    let test = try TestBook()
    let key = try test.add("Hengda")
    try test.add("Another")
    try test.book.commit(.qualify) { try $0.qualify(key, .need, as: "yes") }
    let events = try test.book.history(Ref(.customer, key))
    #expect(events.map(\.head.intent) == ["qualify", "add"])
    #expect(events[0].change.patch.object?["need"] == "yes")
    #expect(events[0].change.was.object?["need"] == .null)
    #expect(events[1].change.isCreation)
  }

  @Test(
    "a customer is found by Han, pinyin, initials, Latin words and the last digits of its phone",
    arguments: ["恒达", "纺", "hengda", "hd", "fz", "Hen", "text heng", "1111", "13800", "138 0000"])
  func found(_ typed: String) throws {
    let test = try TestBook()
    let key = try test.add(
      "恒达纺织 Hengda Textiles", ["phone": "138 0000 1111"])
    try test.add("小米科技 Globex", ["phone": "139 2222 3333"])
    #expect(try test.book.find(typed, limit: 10) == [Ref(.customer, key)])
  }

  @Test("nothing is found by what was changed away, nor after deletion")
  func forgotten() throws {
    let test = try TestBook()
    let ref = Ref(.customer, try test.add("Hengda"))
    try test.book.commit(.edit) { try $0.edit(ref) { $0["name"] = "Globex" } }
    #expect(try test.book.find("Hengda", limit: 10).isEmpty)
    #expect(try test.book.find("Globex", limit: 10) == [ref])
    try test.book.commit(.delete) { try $0.delete(ref) }
    #expect(try test.book.find("Globex", limit: 10).isEmpty)
    #expect(try test.book.find("\"*:( AND", limit: 10).isEmpty)
  }

  @Test("lists page by key in both directions without a gap")
  func paging() throws {
    let test = try TestBook()
    for n in 0..<25 { try test.add("Customer \(n % 10)") }
    var query = ListQuery(.customer, order: "name", limit: 7)
    var forwards: [Listed] = []
    while case let page = try test.book.list(query), !page.isEmpty {
      forwards += page
      query.from = .after(page.last!.place)
    }
    #expect(forwards.count == 25)
    #expect(Set(forwards.map(\.id)).count == 25)
    #expect(forwards.map { $0.record.title } == forwards.map { $0.record.title }.sorted())
    query.from = .before(forwards[20].place)
    #expect(try test.book.list(query).map(\.id) == forwards[13..<20].reversed().map(\.id))
    query.from = .bottom
    #expect(try test.book.list(query).map(\.id) == forwards.suffix(7).reversed().map(\.id))
  }

  @Test("the index keeps figures about a customer's people, deals and steps")
  func rollups() throws {
    let test = try TestBook()
    let key = try test.add("Hengda")
    let ref = Ref(.customer, key)
    func figure(_ name: String) throws -> Value? { try test.book.listed(ref)?.figures[name] }
    #expect(try figure("is_lead") == 1)
    let person = try test.book.commit(.add) {
      try $0.add(.contact, ["name": "Liu", "customer": .text(key), "role": "none"])
    }.result!
    #expect(try figure("has_authority") == "no")
    try test.book.commit(.role) { try $0.role(of: person, is: "suggests") }
    #expect(try figure("has_authority") == "yes")
    try test.book.commit(.plan) {
      try $0.plan("call", with: key, about: "ask", due: Day("2026-11-30")!)
    }
    #expect(try figure("next") == "2026-11-30")
    try test.book.commit(.add) { try $0.add(.deal, ["customer": .text(key), "value": 1200]) }
    #expect(try figure("is_lead") == 0)
    #expect(try figure("open_value") == 1200)
    _ = try test.book.undo()
    #expect(try figure("is_lead") == 1)
    try test.book.rebuild()
    #expect(try figure("next") == "2026-11-30")
    #expect(try figure("has_authority") == "yes")
    #expect(try test.book.find("hengda", limit: 5) == [ref])
  }

  @Test("a rebuild by one session is taken up by the others")
  func rebuildBeside() throws {
    let test = try TestBook()
    let other = try test.another()
    let key = try test.add("Hengda")
    try test.book.rebuild()
    #expect(try other.keepUp(since: 0))
    try other.commit(.edit) { try $0.edit(Ref(.customer, key)) { $0["city"] = "Wuxi" } }
    #expect(try test.book.record(Ref(.customer, key))?.text("city") == "Wuxi")
    #expect(other.index.generation == 2)
  }

  @Test("who is no member may look, and is told how to join")
  func notMember() throws {
    let test = try TestBook()
    let key = try test.add("Hengda")
    let stranger = try test.another(uid: 1001)
    #expect(try stranger.record(Ref(.customer, key)) != nil)
    #expect(throws: BookError.self) {
      try stranger.commit(.edit) { try $0.edit(Ref(.customer, key)) { $0["city"] = "Wuxi" } }
    }
  }

  @Test("sessions of one change each say what is on the disk, so damage is no torn end to them")
  func shortSessionsAreSafe() throws {
    let test = try TestBook()
    for n in 0..<4 {
      let session = try test.another()
      try session.commit(.add) { try $0.add(.customer, ["name": .text("C\(n)")]) }
      session.close()
    }
    for seq in 2...5 {
      #expect(try test.book.line(Int64(seq))?.head.safe == Int64(seq - 1))
    }
  }

  @Test("a record without a required field is refused, and nothing is written")
  func required() throws {
    let test = try TestBook()
    let seq = try test.book.lastSeq()
    #expect(throws: Refusal.fieldRequired(kind: "customer", field: "name")) {
      try test.book.commit(.add) { try $0.add(.customer, ["city": "Suzhou"]) }
    }
    #expect(try test.book.lastSeq() == seq)
  }

  @Test("the match keys of the index are the match keys of the domain")
  func matchKeys() throws {
    let test = try TestBook()
    for (name, phone, mail) in [
      ("GTX-Pro (new) & Co.", "+86 138-0000-1111", "Li@Example.COM"),
      ("恒达(苏州)纺织，有限公司", "（0512）6666 7777", "a.b@c.de"), ("O'Neil \"Q\" / x_y", "12345", "X@Y"),
    ] {
      let key = try test.add(name, ["phone": .text(phone), "mail": .text(mail)])
      for (field, text, type) in [
        ("name", name, FieldType.text), ("phone", phone, .phone), ("mail", mail, .mail),
      ] {
        guard let matchKey = MatchKey.of(text, type: type) else { continue }
        let found = try test.book.records(.customer, matching: field, key: matchKey)
        #expect(found.map(\.key) == [key], "\(field) \(text) → \(matchKey)")
      }
    }
  }
}
