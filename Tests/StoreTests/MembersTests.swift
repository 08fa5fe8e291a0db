import Domain
import struct Domain.Record
import Testing

@testable import Store

@Suite("Members who come and go")
struct MembersTests {
  private let test: TestBook
  private let lina: String
  private let bob: String

  init() throws {
    test = try TestBook()
    lina = try #require(try test.book.member()).key
    let book = test.book
    try test.another(uid: 1001).join(name: "Bob")
    _ = try book.keepUp(since: 0)
    bob = try #require(try book.team().first { $0.title == "Bob" }).key
  }

  /// Three customers, one of them dropped, an open and a lost deal, a planned and a done step.
  private func fillHands() throws {
    try test.another(uid: 1001).commit(.import) { transaction in
      let owner: Document = ["owner": .text(transaction.by)]
      for (name, further) in [
        ("A", [:]), ("B", ["accepted": "2026-01-01"]), ("C", ["dropped": "2026-01-01"]),
      ]
        as [(String, Document)]
      {
        try transaction.add(
          .customer, owner.merging(["name": .text(name)]) { $1 }.merging(further) { $1 })
      }
      try transaction.add(.deal, owner.merging(["name": "open"]) { $1 })
      try transaction.add(.deal, owner.merging(["name": "over", "outcome": "lost"]) { $1 })
      try transaction.add(
        .activity, owner.merging(["type": "task", "subject": "to do", "due": "2026-12-01"]) { $1 })
      try transaction.add(
        .activity,
        owner.merging(["type": "task", "due": "2026-11-01", "done": "2026-11-01"]) { $1 })
    }
    _ = try test.book.keepUp(since: 0)
  }

  private func owners(_ kind: Kind) throws -> [String] {
    try test.book.list(ListQuery(kind, limit: 99)).map { $0.record.text("owner") ?? "" }
  }

  @Test("who leaves can't act or join again; the name stays in what was done")
  func leaves() throws {
    let his = try test.another(uid: 1001)
    let made = try his.commit(.add) { try $0.add(.customer, ["name": "Hengda"]) }.result!
    try test.book.remove(member: bob, handingOverTo: nil)
    #expect(throws: BookError.self) {
      try his.commit(.add) { try $0.add(.customer, ["name": "X"]) }
    }
    #expect(throws: Refusal.self) { try his.join(name: "Bob") }
    #expect(throws: Refusal.self) { try his.join(name: "Robert") }
    let event = try #require(try test.book.history(Ref(.customer, made)).first)
    #expect(try test.book.record(Ref(.member, event.head.by))?.title == "Bob")
    // Somebody else of that name is somebody else.
    try test.another(uid: 1002).join(name: "Bob")
    _ = try test.book.keepUp(since: 0)
    #expect(try test.book.team().filter { $0.title == "Bob" }.map(\.key) == ["u1002"])
    // A manager takes the first one in again.
    try test.book.commit(.member) { try $0.tie(bob, to: 1001, among: test.book.team()) }
    _ = try his.keepUp(since: 0)
    try his.commit(.add) { try $0.add(.customer, ["name": "Again"]) }
  }

  @Test("nobody goes with something in hand; with --to it goes to another in the same transaction")
  func handsOver() throws {
    try fillHands()
    let refusal = #expect(throws: Refusal.self) {
      try test.book.remove(member: bob, handingOverTo: nil)
    }
    #expect(
      refusal?.words.en
        == "Bob still has 2 customers, 1 deal, 1 activity in hand (A, B, open, …). Say who takes them "
        + "over: kebu member remove \(bob) --to KEY")
    let before = try test.book.lastSeq()
    try test.book.remove(member: bob, handingOverTo: lina)
    #expect(try test.book.lastSeq() == before + 1)
    #expect(try owners(.customer) == [lina, lina, bob])
    #expect(try owners(.deal) == [lina, bob] && owners(.activity) == [lina, bob])
    let line = try #require(try test.book.line(before + 1))
    let sentence = Sentence(in: .en, currency: .yuan) { try? test.book.record($0)?.title }
    #expect(
      sentence.of(line.head.intent, line.changes)
        == "removed Bob from the team; 4 records go to Lina")
    // Who works with the book isn't undone by a key; a manager ties the member again.
    #expect(throws: Refusal.nothingToUndo) { try test.book.undo() }
  }

  @Test("more than one transaction holds goes in several")
  func many() throws {
    try test.another(uid: 1001).commit(.import) { transaction in
      for number in 0..<700 {
        try transaction.add(
          .customer, ["name": .text("N\(number)"), "owner": .text(transaction.by)])
      }
    }
    _ = try test.book.keepUp(since: 0)
    try test.book.remove(member: bob, handingOverTo: lina)
    #expect(try test.book.holdings(of: bob, limit: 9).isEmpty)
    #expect(try test.book.count(.customer, [.equals("owner", lina)]) == 700)
  }

  @Test("not the last manager, not by a rep, not to a viewer or oneself")
  func refused() throws {
    try fillHands()
    #expect(throws: Refusal.self) { try test.book.remove(member: lina, handingOverTo: bob) }
    let his = try test.another(uid: 1001)
    #expect(throws: Refusal.notManager(name: "Bob")) {
      try his.remove(member: lina, handingOverTo: nil)
    }
    #expect(throws: Refusal.self) { try test.book.remove(member: bob, handingOverTo: bob) }
    let viewer = try test.book.commit(.member) {
      try $0.addMember("Vera", role: "viewer", uid: nil, among: test.book.team())
    }.result!
    #expect(throws: Refusal.self) { try test.book.remove(member: bob, handingOverTo: viewer) }
    try test.book.commit(.member) {
      try $0.give(bob, role: "manager", compliance: nil, among: test.book.team())
    }
    try test.book.remove(member: lina, handingOverTo: bob)
    #expect(try test.book.team().map(\.key) == [bob])
  }

  @Test("two managers who demote each other at once leave one")
  func lastOfTwo() throws {
    try test.book.commit(.member) {
      try $0.give(bob, role: "manager", compliance: nil, among: test.book.team())
    }
    let his = try test.another(uid: 1001)
    try his.commit(.member) { try $0.give(lina, role: "rep", compliance: nil, among: his.team()) }
    #expect(throws: Refusal.notManager(name: "Lina")) {
      try test.book.commit(.member) {
        try $0.give(bob, role: "rep", compliance: nil, among: test.book.team())
      }
    }
  }
}
