import Domain
import GRDB
import Testing

@testable import Store

@Suite("A book whose machine fails")
struct RecoveryTests {
  private static func office(_ seed: UInt64 = 1) throws -> Office {
    try Office(Office.Template(), seed: seed)
  }

  @Test(
    "is made whole or not at all, whatever call fails",
    arguments: [Fault.io, .full, .stopAfter, .powerBefore, .powerAfter])
  func creation(_ fault: Fault) throws {
    for call in 1...40 {
      let office = Office(seed: UInt64(call))
      office.machine.plan = [(call, fault)]
      var isMade = false
      do {
        _ = try office.create()
        isMade = true
      } catch is Death {
      } catch is BookError {
      }
      office.machine.plan = []
      office.losePower()
      do {
        let book = try office.open()
        #expect(try book.member()?.title == "Lina", "call \(call)")
        #expect(try book.lastSeq() == 1, "call \(call)")
        try book.add("Hengda")
      } catch BookError.noBook {
        #expect(!isMade || fault == .powerBefore || fault == .powerAfter, "call \(call)")
      }
    }
  }

  // MARK: A flush that fails

  @Test("takes no more changes after a failed flush, from anybody, and can be read")
  func suspicion() throws {
    let office = try RecoveryTests.office()
    let (one, other) = (try office.open(), try office.open())
    let key = try one.add("Hengda").result!
    _ = try one.write(.add) { try $0.add(.customer, ["name": "Lost?"]) }
    office.machine.expect(.io)
    expect("unconfirmed") { try one.settle() }
    for book in [one, other, try office.open()] {
      expect("suspect") { try book.add("Globex") }
      #expect(try book.record(Ref(.customer, key))?.title == "Hengda")
      #expect(try book.history(Ref(.customer, key)).count == 1)
    }
    #expect(try office.open().isReadOnly)
    office.losePower()
    expect("suspect") { try office.open().add("Globex") }
  }

  @Test("is marked suspect even while somebody else holds the lock")
  func suspicionUnderLock() throws {
    let office = try RecoveryTests.office()
    let book = try office.open()
    _ = try book.write(.add) { try $0.add(.customer, ["name": "Hengda"]) }
    let holder = SimulatedFiles(office.machine)
    let lock = try holder.open("\(Office.folder)/lock", .existing)
    #expect(try holder.lock(lock, waiting: 0))
    office.machine.expect(.io)
    expect("unconfirmed") { try book.settle() }
    #expect(office.machine.disk.durableContent(Office.suspect) != nil)
  }

  @Test("confirms nothing to one who opened it between a failed flush and the news of it")
  func openedTooLate() throws {
    let office = try RecoveryTests.office()
    let book = try office.open()
    _ = try book.write(.add) { try $0.add(.customer, ["name": "Hengda"]) }
    var late: Book?
    office.machine.whenFlushFails = {
      late = try office.open()
      _ = try late?.write(.add) { try $0.add(.customer, ["name": "Globex"]) }
    }
    office.machine.expect(.io)
    expect("unconfirmed") { try book.settle() }
    // The flush of the late one's own file succeeds, but not what it stands on.
    expect("unconfirmed") { try late?.settle() }
  }

  @Test("is suspect too when it is a cut that couldn't be flushed")
  func flushOfCut() throws {
    let office = try RecoveryTests.office()
    leaveHalfALine(office)
    let (book, other) = (try office.open(), try office.open())
    var calls = 0
    repeat {
      office.machine.expect(.io, after: calls)
      calls += 1
      _ = try? book.add("Hengda")  // because any of its calls may fail
      office.machine.plan = []
      leaveHalfALine(office)
    } while !office.machine.unflushed.contains(Office.journal) && calls < 40
    #expect(office.machine.unflushed.contains(Office.journal))
    #expect(office.isSuspect)
    expect("suspect") { try other.add("Globex") }
  }

  // MARK: Half a line

  /// Half of a line at the journal's end, as a process leaves it that dies while it writes.
  private func leaveHalfALine(_ office: Office) {
    guard let node = office.machine.disk.find(Office.journal) else { return }
    office.machine.disk.append(Array(#"{"seq":3,"op":"x""#.utf8), to: node)
  }

  @Test("is cut by who writes, never by who reads, and what was cut is kept")
  func unfinished() throws {
    let office = try RecoveryTests.office()
    try office.open().add("Hengda")
    leaveHalfALine(office)
    let before = office.bytes
    let reader = try office.open()
    #expect(try reader.keepUp(since: 0))
    try reader.rebuild()
    #expect(office.bytes == before)
    #expect(!reader.isReadOnly)
    #expect(reader.setAside.isEmpty)
    try reader.add("Globex")
    #expect(Replay(office.bytes).rest.isEmpty)
    #expect(reader.setAside.count == 1)
    #expect(
      office.machine.disk.durableContent(reader.setAside[0]) == Array(#"{"seq":3,"op":"x""#.utf8))
  }

  @Test("is left as it is while it is suspect")
  func unfinishedAndSuspect() throws {
    let office = try RecoveryTests.office()
    let book = try office.open()
    _ = try book.write(.add) { try $0.add(.customer, ["name": "Hengda"]) }
    office.machine.expect(.io)
    expect("unconfirmed") { try book.settle() }
    leaveHalfALine(office)
    let before = office.bytes
    expect("suspect") { try office.open().add("Globex") }
    expect("suspect") { try book.add("Globex") }
    #expect(office.bytes == before)
  }

  // MARK: Answers

  @Test("flushes others' lines before it says that there was nothing to do")
  func nothingToDo() throws {
    for seed in 0..<20 as Range<UInt64> {
      let office = try RecoveryTests.office(seed)
      let (one, other) = (try office.open(), try office.open())
      _ = try one.write(.add, op: "x1") { try $0.add(.customer, ["name": "Hengda"]) }
      if seed % 2 == 0 {
        #expect(try other.commit(.edit) { _ in }.seq == nil)
      } else {
        #expect(try other.commit(.add, op: "x1") { try $0.add(.customer, ["name": "A"]) }.isRepeat)
      }
      office.losePower()
      #expect(try office.open().count(.customer) == 1)
    }
  }

  @Test("keeps a change that SQLite wouldn't commit once it was in the journal")
  func indexBehind() throws {
    let office = try RecoveryTests.office()
    let (one, other) = (try office.open(), try office.open())
    // A foreign key that is checked at COMMIT alone: everything before it succeeds.
    try one.index.write { db in
      try db.execute(
        sql: """
          CREATE TABLE nobody(id INTEGER PRIMARY KEY);
          CREATE TABLE trap(id REFERENCES nobody DEFERRABLE INITIALLY DEFERRED);
          CREATE TRIGGER spring AFTER INSERT ON line BEGIN INSERT INTO trap VALUES (1); END;
          """)
    }
    let done = try one.add("Hengda")
    #expect(done.seq == 2)
    #expect(Replay(office.bytes).entries.count == 2)
    #expect(try one.lastSeq() == 1)
    expect("indexBroken") { try other.add("Globex") }
    #expect(Replay(office.bytes).entries.count == 2)
    try one.index.write { db in try db.execute(sql: "DROP TRIGGER spring") }
    #expect(try other.add("Globex").seq == 3)
    #expect(try one.keepUp(since: 1))
    #expect(try one.count(.customer) == 2)
  }

  @Test("refuses what it could not read again, before anything is written")
  func unreadable() throws {
    let office = try RecoveryTests.office()
    let book = try office.open()
    let before = office.bytes
    func nested(_ depth: Int) -> Value { depth == 0 ? 1 : ["a": nested(depth - 1)] }
    func add(_ value: Value, op: String? = nil) throws -> String {
      try book.commit(.add, op: op) {
        try $0.add(.customer, ["name": "Hengda", "deep": value])
      }.result!
    }
    expect("unreadable") { try add(nested(JSON.depth)) }
    expect("unreadable") { try add(1, op: String(repeating: "x", count: 3000)) }
    #expect(office.bytes == before)
    let key = try add(nested(JSON.depth - 1))
    #expect(try book.history(Ref(.customer, key)).first?.change.patch.object?["deep"] != nil)
    _ = try book.undo()
    _ = try book.redo()
    #expect(try book.record(Ref(.customer, key))?.document["deep"] == nested(JSON.depth - 1))
  }

  // MARK: Damage

  /// A journal of five lines, of which the last two weren't known to be on the disk by a later one.
  private func filled(_ office: Office) throws -> Book {
    let book = try office.open()
    for name in ["A", "B", "C", "D"] { try book.add(name) }
    return book
  }

  private func damage(_ office: Office, line: Int) {
    var bytes = office.bytes
    let start = Replay.length(of: bytes, through: Int64(line - 2))
    bytes[start + 10] ^= 1
    office.machine.disk.overwrite(Office.journal, with: bytes)
  }

  @Test("opens for reading when it is damaged, and says where")
  func damaged() throws {
    let office = try RecoveryTests.office()
    let book = try filled(office)
    damage(office, line: 3)
    let before = office.bytes
    expect("damaged line 3") { try book.rebuild() }
    let count = try book.count(.customer)
    #expect(count == 4)
    #expect(book.index.generation == 1)
    book.close()
    office.losePower()
    let after = try office.open()
    #expect(after.isReadOnly)
    expect("damaged line 3") { throw after.trouble! }
    expect("damaged line 3") { try after.add("E") }
    #expect(office.bytes == before)
  }

  @Test("notices when lines that were on the disk are gone, and goes on when they are back")
  func shortened() throws {
    let office = try RecoveryTests.office()
    let book = try filled(office)
    let whole = office.bytes
    let short = Array(whole[..<Replay.length(of: whole, through: 2)])
    office.machine.disk.overwrite(Office.journal, with: short)
    expect("damaged") { try book.add("E") }
    let other = try office.open()
    #expect(other.isReadOnly)
    expect("damaged") { try other.add("E") }
    #expect(office.bytes == short)
    office.machine.disk.overwrite(Office.journal, with: whole)
    #expect(try book.add("E").seq == 6)
    #expect(try other.keepUp(since: 0))
    #expect(!other.isReadOnly)
  }

  @Test("refuses another book's journal", arguments: [false, true])
  func foreign(_ isIndexed: Bool) throws {
    let office = try RecoveryTests.office()
    _ = try filled(office)
    let foreigner = try Office(Office.Template(), seed: 2)
    foreigner.machine.disk.overwrite(
      Office.journal,
      with: SegmentHeader(book: "b2", segment: 1, first: 1).encoded())
    office.machine.disk.overwrite(Office.journal, with: foreigner.bytes)
    if !isIndexed { office.losePower() }
    expect("damaged line 1") { try office.open() }
  }

  // MARK: Indexes

  @Test("is read on in an index that others have replaced, and leaves nothing behind")
  func generations() throws {
    let office = try RecoveryTests.office()
    let (one, other) = (try office.open(), try office.open())
    let key = try one.add("Hengda").result!
    for _ in 0..<3 {
      try one.rebuild()
      try other.rebuild()
    }
    try one.rebuild()
    #expect(try other.record(Ref(.customer, key))?.title == "Hengda")
    #expect(
      try RealFiles().list(office.indexFolder).filter { $0.hasSuffix(".sqlite") } == [
        "\(Schema.format)-8.sqlite"
      ])
    #expect(try other.add("Globex").seq == 3)
    #expect(other.index.generation == 8)
  }

  @Test("makes one index for all who need one")
  func oneIndex() throws {
    let office = try RecoveryTests.office()
    for name in try RealFiles().list(office.indexFolder) {
      try RealFiles().remove("\(office.indexFolder)/\(name)")
    }
    try RealFiles().makeFolder("\(office.indexFolder)/journal")
    let books = try (0..<3).map { _ in try office.open() }
    #expect(books.map(\.index.generation) == [1, 1, 1])
    let abandoned = "\(office.indexFolder)/draft-4194303-1"
    let files = RealFiles()
    files.close(try files.open(abandoned, .new))
    try books[0].rebuild()
    #expect(try files.identity(abandoned) == nil)
  }

  /// The case of a `BookError`, with its line where it has one.
  private func expect<T>(
    _ what: String, _ body: () throws -> T, at location: SourceLocation = #_sourceLocation
  ) {
    do {
      _ = try body()
      Issue.record("\(what) was expected", sourceLocation: location)
    } catch let error as BookError {
      let told =
        switch error {
        case .damaged(_, let line, _): "damaged" + (line.map { " line \($0)" } ?? "")
        case .suspect: "suspect"
        case .unconfirmed: "unconfirmed"
        case .unreadable: "unreadable"
        case .index: "index"
        case .indexBroken: "indexBroken"
        default: "\(error)"
        }
      #expect(told == what, sourceLocation: location)
    } catch {
      Issue.record("\(error)", sourceLocation: location)
    }
  }
}
