import Domain
import Foundation
import Testing

@testable import Store

@Suite("The sample book")
struct SampleTests {
  /// The book as it is seen on Tuesday, 24 November 2026.
  private static func make(
    _ folder: String, seed: UInt64 = 1, currency: Currency = .yuan, today: String = "2026-11-24"
  ) throws -> Book {
    var surroundings = TestBook.surroundings()
    surroundings.today = { Day(today)! }
    surroundings.userName = { "Lina" }
    try Sample.make(at: folder, currency: currency, seed: seed, in: surroundings)
    return try Book.open(folder, in: surroundings)
  }

  private func all(_ kind: Kind, _ book: Book) throws -> [Record] {
    try book.page(kind, after: 0, limit: 5000).map(\.record)
  }

  /// One book for all tests that only read; gone with the process.
  private static let shared = Result {
    atexit { SampleTests.clear() }
    try make(place).close()
  }
  private static let place = NSTemporaryDirectory() + "kebu-test-sample-\(getpid())"

  private static func clear() {
    try? FileManager.default.removeItem(atPath: place)  // because it's only a scratch folder
  }

  private func shared() throws -> Book {
    try Self.shared.get()
    return try Book.open(Self.place, in: TestBook.surroundings())
  }

  /// Its journal's lines without the header, which names the book.
  private func lines(_ folder: String) throws -> [Substring] {
    let text = try String(contentsOfFile: folder + "/journal/000001.jsonl", encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { $0 }
  }

  @Test("the same seed on the same day makes the same book; another seed another one")
  func seeds() throws {
    _ = try shared()
    let scratch = Scratch()
    try Self.make(scratch.path + "/a").close()
    try Self.make(scratch.path + "/b", seed: 8).close()
    let lines = try lines(Self.place)
    #expect(lines.count > 3000)
    #expect(try self.lines(scratch.path + "/a") == lines)
    #expect(try self.lines(scratch.path + "/b") != lines)
    // Nothing is left beside them, and none is made where something is.
    #expect(throws: BookError.self) { try Self.make(scratch.path + "/a") }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted() == ["a", "b"])
  }

  @Test("it says that it is a sample; other books don't")
  func marked() throws {
    #expect(try shared().isSample)
    #expect(try !TestBook().book.isSample)
  }

  @Test("its journal is whole, and an index made of it anew holds the same records")
  func verifies() throws {
    let book = try shared()
    #expect(book.trouble == nil && book.setAside.isEmpty)
    let before = try Kind.all.map { try all($0, book) }
    let scratch = Scratch()
    try scratch.copy(Self.place, as: "copy")
    let copy = try Book.open(scratch.path + "/copy", in: TestBook.surroundings())
    try copy.rebuild()
    #expect(try Kind.all.map { try all($0, copy) } == before)
  }

  @Test("some 300 customers in both languages, with people, deals and activities")
  func counts() throws {
    let book = try shared()
    let customers = try all(.customer, book)
    #expect((290...320).contains(customers.count))
    let chinese = customers.filter { $0.title.unicodeScalars.contains { $0.value > 0x2E80 } }
    #expect((120...200).contains(chinese.count))
    #expect(customers.filter { $0.text("party") == "person" }.count > 15)
    #expect(try all(.contact, book).count > 200)
    #expect(try all(.member, book).count == 6)
    let deals = try all(.deal, book)
    #expect((55...80).contains(deals.filter { $0.text("outcome") == nil }.count))
    #expect(deals.filter { $0.text("outcome") == "won" }.count > 60)
    #expect(deals.filter { $0.text("outcome") == "lost" && $0.text("reason") != nil }.count > 30)
    #expect(deals.allSatisfy { $0.text("name") != nil && $0.int("value") ?? 0 > 0 })
    let places = Set(deals.filter { $0.text("outcome") == nil }.compactMap { $0.text("stage") })
    #expect(places == ["contacted", "qualified", "proposal", "negotiation"])
  }

  @Test("every class of customer is there: all eight combinations, unknowns, every reason to drop")
  func classes() throws {
    let book = try shared()
    let customers = try all(.customer, book)
    let found = try customers.map { customer in
      Qualification(
        customer: customer,
        contacts: try book.records(.contact, where: "customer", is: customer.key))
    }
    let formulas = Set(found.map(\.combination.formula))
    for m in "Mm" {
      for a in "Aa" { for n in "Nn" { #expect(formulas.contains("\(m)+\(a)+\(n)")) } }
    }
    #expect(formulas.contains("?+?+?") && formulas.contains("?+?+N"))
    for kind in ProspectClass.allCases {
      #expect(found.contains { $0.classes.contains(kind) }, "\(kind)")
    }
    #expect(found.contains { $0.isStopped } && found.contains { $0.wantsDecider })
    let reasons = Set(customers.compactMap { $0.text("drop_reason") })
    #expect(reasons == Set(Customer.dropReasons.map(\.name)))
    let waiting = try book.count(
      .customer, order: "triage", [.notAfter("snoozed", "2026-11-24")])
    #expect((40...80).contains(waiting))
    #expect(customers.contains { $0.text("snoozed") ?? "" > "2026-11-24" })
    #expect(Set(try all(.contact, book).compactMap { $0.text("role") }).count == 4)
  }

  @Test("every warning is there: late, due today, at a time, without next step, rotting, in vain")
  func warnings() throws {
    let book = try shared()
    let me = try #require(try book.member()).key
    let open = try all(.activity, book).filter {
      $0.text("due") != nil && $0.text("done") == nil && $0.text("cancelled") == nil
    }
    let own = open.filter { $0.text("owner") == me }
    #expect((3...12).contains(own.count { $0.text("due") ?? "" < "2026-11-24" }))
    #expect((4...12).contains(own.count { $0.text("due") == "2026-11-24" }))
    let timed = own.filter { $0.text("time") != nil }
    #expect(timed.contains { $0.text("due") == "2026-11-24" })
    let week = "2026-11-25"..."2026-12-01"
    #expect(own.contains { week.contains($0.text("due") ?? "") })
    // A rule plans “find the decider” for the very day; a rep wouldn't leave it lying for months.
    #expect(open.allSatisfy { $0.text("due") ?? "" > "2026-11-01" })
    let deals = try all(.deal, book).filter { $0.text("outcome") == nil }
    let planned = Set(open.compactMap { $0.text("customer") })
    let unplanned = deals.compactMap { $0.text("customer") }.filter { !planned.contains($0) }
    #expect((6...25).contains(unplanned.count))
    let pipeline = Playbooks(book: book.folder, user: nil).defaultPipeline
    let rotting = deals.filter { deal in
      pipeline.stage(deal.text("stage") ?? "")?.isRotting(deal, on: Day("2026-11-24")!) ?? false
    }
    #expect((8...30).contains(rotting.count))
    #expect(try all(.activity, book).contains { $0.text("result") == "no_answer" })
  }

  @Test("its history is of single acts by six members on the working days of one year")
  func history() throws {
    let book = try shared()
    let heads = try book.latest(limit: 10_000)
    #expect(Set(heads.map(\.by)).count == 6)
    let days = heads.map { Clock.day(of: $0.at) }
    #expect(days.allSatisfy { $0.weekday < 6 && $0 < Day("2026-11-24")! })
    #expect(days.last! >= Day("2025-11-21")! && Set(days).count > 150)
    #expect(zip(heads, heads.dropFirst()).allSatisfy { $0.at > $1.at })
    for intent in [Intent.accept, .drop, .snooze, .move, .win, .lose, .stopContact, .finish] {
      #expect(heads.contains { $0.intent == intent.rawValue }, "\(intent)")
    }
  }

  @Test("it can be made on a Sunday, on the 29th of February, and in yen")
  func otherDays() throws {
    let scratch = Scratch()
    let book = try Self.make(
      scratch.path + "/sample", currency: Currency(code: "JPY")!, today: "2032-02-29")
    #expect(try all(.customer, book).count > 290)
    let open = try all(.activity, book).filter { $0.text("done") == nil }
    #expect(open.contains { $0.text("due") == "2032-02-29" })
  }

  @Test("no text is longer than a line, and none is left with a gap in it")
  func texts() throws {
    let book = try shared()
    let texts = try Kind.all.flatMap { try all($0, book) }.flatMap { record in
      record.document.compactMap { $0.key == "added" ? nil : $0.value.text }
    }
    #expect(texts.allSatisfy { !$0.contains("{") && !$0.contains("#") && !$0.isEmpty })
    #expect(texts.allSatisfy { $0.count < 70 })
  }
}
