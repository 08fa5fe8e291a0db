import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// The index is a file that anybody of the team may change: whatever stands in it, kebu neither runs it,
/// nor crashes over it, nor stays stuck with it. The journal is the book.
@Suite("The index is not believed")
struct UntrustedIndexTests {
  private static let names = ["Hengda Textiles", "小米科技", "Globex Foods", "Umbra Optics", "王丽"]

  /// A closed book with five customers, and the file of its index.
  private func book() throws -> (TestBook, String) {
    let test = try TestBook()
    for name in UntrustedIndexTests.names { try test.add(name, ["city": "Suzhou"]) }
    test.book.close()
    return (test, try indexes(test).last!)
  }

  private func indexes(_ test: TestBook) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: test.folder + "/index")
      .filter { $0.hasSuffix(".sqlite") }
      .sorted { $0.compare($1, options: .numeric) == .orderedAscending }
      .map { "\(test.folder)/index/\($0)" }
  }

  private func names(_ book: Book) throws -> Set<String> {
    Set(try book.list(ListQuery(.customer, limit: 100)).map(\.record.title))
  }

  @Test(
    "tables that are not kebu's own are not opened: a new index is made",
    arguments: [
      "CREATE TRIGGER planted AFTER INSERT ON line BEGIN DELETE FROM customer; END",
      "CREATE VIEW planted AS SELECT * FROM customer", "CREATE TABLE planted(a)",
      "CREATE INDEX planted ON customer(doc)", "ALTER TABLE customer ADD COLUMN planted DEFAULT 1",
      "DROP INDEX line_by", "DROP TABLE search", "ANALYZE",
    ])
  func foreignTables(_ sql: String) throws {
    let (test, path) = try book()
    try DatabaseQueue(path: path).write { try $0.execute(sql: sql) }
    let book = try test.another()
    #expect(try names(book) == Set(UntrustedIndexTests.names))
    #expect(try indexes(test) == [path.replacingOccurrences(of: "-1.sqlite", with: "-2.sqlite")])
    try book.commit(.add) { try $0.add(.customer, ["name": "New"]) }
    #expect(try names(book).count == 6)
  }

  enum Replacement: CaseIterable { case empty, text, folder, truncated, gone }

  @Test("whatever stands in the index's place, a new one is made", arguments: Replacement.allCases)
  func replaced(_ replacement: Replacement) throws {
    let (test, path) = try book()
    let whole = try Data(contentsOf: URL(filePath: path))
    try FileManager.default.removeItem(atPath: path)
    let bytes: Data?
    switch replacement {
    case .empty: bytes = Data()
    case .text: bytes = Data("This is no database, however long it may be.\n".utf8)
    case .truncated: bytes = whole.prefix(whole.count / 2)
    case .folder, .gone: bytes = nil
    }
    if let bytes {
      try bytes.write(to: URL(filePath: path))
      #expect(chmod(path, 0o660) == 0)
    } else if replacement == .folder {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    for _ in 0..<2 {
      let book = try working(test)
      #expect(try names(book) == Set(UntrustedIndexTests.names))
      try book.commit(.edit) { _ in }
      book.close()
    }
  }

  /// The book, after at most one attempt that found the index damaged.
  private func working(_ test: TestBook) throws -> Book {
    do {
      let book = try test.another()
      try readAll(book)
      return book
    } catch BookError.indexBroken {
      return try test.another()
    }
  }

  /// All that a rep's screens ask of the index.
  private func readAll(_ book: Book) throws {
    if let trouble = book.trouble { throw trouble }
    for kind in Kind.all {
      _ = try book.list(ListQuery(kind, limit: 100))
      _ = try book.count(kind)
      for order in kind.orders {
        _ = try book.list(ListQuery(kind, order: order.name, from: .bottom, limit: 100))
      }
    }
    for typed in ["heng", "小米", "xm", "su"] { _ = try book.find(typed, .customer, limit: 20) }
    _ = try book.latest(limit: 20)
    for record in try book.list(ListQuery(.customer, limit: 100)).map(\.record) {
      _ = try book.history(record.ref)
    }
    _ = try book.pipelineReport([])
    _ = try book.openDeals()
    _ = try book.sourceStanding()
  }

  @Test(
    "bytes flipped anywhere in the index: no crash, no endless error; what is known damaged is made anew"
  )
  func flipped() throws {
    let (test, first) = try book()
    let whole = [UInt8](try Data(contentsOf: URL(filePath: first)))
    var random = SplitMix(seed: 4)
    var (noticed, survived) = (0, 0)
    for round in 0..<120 {
      let path = try indexes(test).last!
      for other in ["-wal", "-shm"] { unlink(path + other) }
      var bytes = whole
      // One byte, or a run of them: a torn page, NULs, another file's rest.
      let start = Int(random.next() % UInt64(bytes.count))
      let length = round % 3 == 0 ? 1 : Int(random.next() % 3000)
      for place in start..<min(bytes.count, start + length) {
        bytes[place] = round % 3 == 1 ? 0 : UInt8(truncatingIfNeeded: random.next())
      }
      try Data(bytes).write(to: URL(filePath: path))
      #expect(chmod(path, 0o660) == 0)
      do {
        let book = try test.another()
        try readAll(book)
        try book.commit(.edit) { _ in }
        survived += 1
        book.close()
      } catch BookError.indexBroken {
        noticed += 1
        let book = try test.another()
        try readAll(book)
        #expect(try names(book) == Set(UntrustedIndexTests.names), "seed 4, round \(round)")
        book.close()
      } catch BookError.damaged {
        // The index's lines lead to places in the journal where there is no line; the next test tells.
        noticed += 1
      } catch BookError.notMember {
        // A number that reads otherwise is another user's, as far as anybody can tell.
        noticed += 1
      }
    }
    #expect(noticed > 5 && survived > 10, "\(noticed) noticed, \(survived) survived")
  }

  @Test(
    "damage that shows while a session reads is told, and every session after it has a new index")
  func whileReading() throws {
    let (test, path) = try book()
    let book = try test.another()
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "UPDATE customer SET doc = '{\"name\":' WHERE id = 1")
    }
    #expect(throws: BookError.self) { try names(book) }
    #expect(book.isIndexBroken)
    let other = try test.another()
    #expect(try names(other) == Set(UntrustedIndexTests.names))
    // The first session takes up the new one as soon as it looks.
    _ = try book.keepUp(since: 0)
    #expect(!book.isIndexBroken)
    #expect(try names(book) == Set(UntrustedIndexTests.names))
  }

  @Test("a value of another kind than kebu writes is damage, not a crash")
  func otherTypes() throws {
    for sql in [
      "UPDATE customer SET doc = x'00ff'", "UPDATE customer SET rev = 'a'",
      "UPDATE stamp SET crc = 'x'", "UPDATE stamp SET segment = 1.5", "UPDATE line SET op = x'00'",
      "UPDATE line SET length = -5", "UPDATE line SET length = 9000000000000000000",
    ] {
      let (test, path) = try book()
      try DatabaseQueue(path: path).write { try $0.execute(sql: sql) }
      #expect(try names(working(test)) == Set(UntrustedIndexTests.names), "\(sql)")
    }
  }

  @Test("the connection neither believes the schema nor lets a statement damage its own file")
  func defended() throws {
    let (test, _) = try book()
    let book = try test.another()
    try book.index.read { db in
      #expect(try Int.fetchOne(db, sql: "PRAGMA trusted_schema") == 0)
      #expect(try Int.fetchOne(db, sql: "PRAGMA cell_size_check") == 1)
      try db.execute(sql: "PRAGMA writable_schema = ON")
      #expect(throws: DatabaseError.self) { try db.execute(sql: "DELETE FROM sqlite_schema") }
    }
  }
}

/// Numbers that a seed gives (Steele, Lea and Flood 2014).
private struct SplitMix {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
