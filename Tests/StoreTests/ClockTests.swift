import Domain
import Foundation
import Testing

@testable import Store

/// The machine's clock is put right while people work, or somebody sets it wrong: what counts is the
/// order in which the lines were written.
@Suite("A clock that goes back")
struct ClockTests {
  private let test: TestBook
  private static let noon = Instant("2026-11-24T12:00:00.000Z")!

  init() throws { test = try TestBook() }

  /// Sets what a session takes for now: so many days after the 24th, at noon.
  private func set(_ book: Book, days: Int) {
    let now = Instant(milliseconds: ClockTests.noon.milliseconds + Int64(days) * 86_400_000)
    book.surroundings.now = { now }
    book.surroundings.today = { Day("2026-11-24")! + days }
  }

  private func rename(_ key: String, _ name: String, in book: Book) throws {
    try book.commit(.edit) { try $0.edit(Ref(.customer, key)) { $0["name"] = .text(name) } }
  }

  @Test("history, news, undo and redo go by the lines' order, each with the time its writer had")
  func order() throws {
    let (ann, bob) = (test.book, try test.another())
    let days = [0, 9, -400, 2, -1]
    var key = ""
    for (i, day) in days.enumerated() {
      let book = i % 2 == 0 ? ann : bob
      set(book, days: day)
      if i == 0 { key = try book.add("Name 0").result! }
      if i > 0 { try rename(key, "Name \(i)", in: book) }
    }
    _ = try ann.keepUp(since: 0)
    let history = try ann.history(Ref(.customer, key))
    #expect(history.map(\.head.seq) == [6, 5, 4, 3, 2])
    let written = days.reversed().map { ClockTests.noon.milliseconds + Int64($0) * 86_400_000 }
    #expect(history.map(\.head.at.milliseconds) == written)
    #expect(try ann.latest(limit: 3).map(\.seq) == [6, 5, 4])
    #expect(try ann.happened(since: 3).lines.map(\.head.seq) == [4, 5, 6])

    func name() throws -> String? { try ann.record(Ref(.customer, key))?.title }
    #expect(try name() == "Name 4")
    set(ann, days: -30)
    for last in ["Name 3", "Name 2"] {
      _ = try ann.undo()
      #expect(try name() == last)
    }
    set(ann, days: -60)
    _ = try ann.redo()
    #expect(try name() == "Name 3")
    #expect(throws: Refusal.self) { try ann.undo(6) }

    // What is derived from the journal is the same, and nobody has to do anything about it.
    let contents = try ann.contents()
    try ann.rebuild()
    #expect(try ann.contents() == contents)
    _ = try ann.compact()
    try ann.rebuild()
    #expect(try ann.contents() == contents)
    #expect(try ann.verify().differences.isEmpty)
    set(ann, days: -500)
    let checkup = try Checkup(test.folder, in: ann.surroundings)
    #expect(!checkup.needsSomebody)
    #expect(
      checkup.findings.map(\.words.en).contains { $0.contains("the clock is wrong now, or was") })
  }

  @Test("steps and deals of a day that comes again are done, moved, lost and counted")
  func followUps() throws {
    let book = test.book
    set(book, days: 3)
    let key = try test.add("Hengda")
    let pipeline = Playbooks(book: nil, user: nil).defaultPipeline
    let (step, deal) = try book.commit(.plan) { transaction in
      (
        try transaction.plan("call", with: key, about: "terms", due: Day("2026-11-28")!),
        try transaction.accept(key, into: pipeline)
      )
    }.result!
    try book.commit(.log) { _ = try $0.log("call", with: key, about: "before") }
    set(book, days: 0)
    #expect(try book.record(Ref(.customer, key))?.text("next") == nil)
    try book.commit(.log) { _ = try $0.log("call", with: key, about: "after") }
    try book.commit(.finish) { try $0.finish(step) }
    #expect(try book.record(Ref(.activity, step))?.text("done") == "2026-11-24")
    try book.commit(.move) { transaction in
      try transaction.move(deal, to: pipeline.openStages[1].id, in: pipeline)
    }
    let moved = try #require(try book.record(Ref(.deal, deal)))
    #expect(moved.text("entered") == "2026-11-24" && moved.text("opened") == "2026-11-27")
    try book.commit(.lose) { try $0.close(deal, as: .lost, in: pipeline) }
    let lost = try book.pipelineReport([pipeline]).total.lost
    // It ended before it began, so its days aren't known.
    #expect(lost.deals == 1 && lost.days == 0 && lost.dated == 0)
    // A lead that was put off comes back on its day, whichever way that is reached.
    let lead = try test.add("Globex")
    #expect(throws: Refusal.self) {
      try book.commit(.snooze) { try $0.snooze(lead, until: Day("2026-11-24")!) }
    }
    try book.commit(.snooze) { try $0.snooze(lead, until: Day("2026-11-25")!) }
    #expect(try book.verify().differences.isEmpty)
  }

  @Test("the lock is waited for as long as ever, and who is here is seen, whoever came when")
  func presence() throws {
    let early = Presence(test.book)
    set(test.book, days: 2)
    early.arrive("m1", at: test.book.surroundings.now())
    set(test.book, days: 0)
    let late = Presence(test.book)
    late.arrive("m2", at: test.book.surroundings.now())
    late.sweep()
    #expect(late.others.map(\.member) == ["m1"])
    late.open(Ref(.customer, "c2"))
    early.sweep()
    #expect(early.others.map(\.record) == [Ref(.customer, "c2")])

    let holder = try test.another()
    test.book.surroundings.patience = 50
    try holder.holdingLock {
      // Every look at this clock goes an hour back.
      var now = ClockTests.noon.milliseconds
      test.book.surroundings.now = {
        now -= 3_600_000
        return Instant(milliseconds: now)
      }
      #expect(throws: BookError.self) { try test.book.add("Waits") }
    }
    #expect(try test.book.add("Goes on").seq != nil)
    early.leave()
    #expect(late.sweep() && late.others.isEmpty)
  }
}
