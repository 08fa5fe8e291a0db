import CSQLite
import Domain
import GRDB
import GRDBSQLite

/// The derived SQLite file that answers every question: what each record is now, and lists of them.
///
/// It holds nothing that the journal doesn't, so it is never flushed and may be thrown away. All
/// writes happen under the book's lock; reads need none.
final class Index {
  let path: String
  let generation: Int
  private let queue: DatabaseQueue
  private let stop = StopSign()
  let recent = RecentRecords()
  /// Whether this file has shown to be damaged.
  var isBroken = false
  /// Whether it can only be read, as its last session left it: on a full disk SQLite has no room for
  /// what its sessions share. Nobody else has it open then, or they would have made that room.
  let isFrozen: Bool

  /// Opens a generation's file, or makes its tables when the file is new and empty.
  init(path: String, generation: Int, building: Bool = false) throws {
    self.path = path
    self.generation = generation
    do {
      queue =
        try building
        ? Index.open(path, mode: "OFF", kilobytes: 65_536) : Index.open(path, mode: "WAL")
      isFrozen = false
    } catch let error as DatabaseError
      where !building && [.SQLITE_FULL, .SQLITE_IOERR].contains(error.resultCode)
    {
      queue = try Index.open("file:\(Index.escaped(path))?mode=ro&immutable=1", mode: nil)
      isFrozen = true
    }
    queue.inDatabase { db in stop.attach(to: db) }
  }

  private static let preparation: Void = sqlite_save_counting()

  private static func open(_ path: String, mode: String?, kilobytes: Int = 6000) throws
    -> DatabaseQueue
  {
    _ = preparation
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: Index.distrust + "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -\(kilobytes);")
      try db.execute(sql: "PRAGMA synchronous = OFF")
      // As many pages as SQLite finds by one hash: those that every commit writes are copied less often.
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 4000")
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.inDatabase { db in
      // A rollback journal's readers stop every writer; WAL's don't. While building nobody reads.
      if let mode { _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = \(mode)") }
      // The first read opens the WAL: from then on the file can be read even after it was removed.
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema")
      try Index.defend(db)
    }
    return queue
  }

  /// A path as SQLite's `file:` names want it.
  private static func escaped(_ path: String) -> String {
    path.unicodeScalars.map { "?#%".unicodeScalars.contains($0) ? "%\(hex($0))" : String($0) }
      .joined()
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String { String(scalar.value, radix: 16) }

  /// Ends this connection; the caller holds the book's lock, since the last one to close writes.
  func close() { try? queue.close() }  // because an unclosed derived file costs nothing

  /// Called now and then during a read that may be stopped; when it says true, that read ends with
  /// `ReadInterrupted`.
  var shouldStop: (() -> Bool)?

  /// Reads; the closure gets a connection and must not outlive one screenful.
  ///
  /// - Parameter mayStop: whether the read gives way to a waiting key: searches and sums do.
  func read<T>(mayStop: Bool = false, _ body: (Database) throws -> T) throws -> T {
    stop.ask = mayStop ? shouldStop : nil
    defer { stop.ask = nil }
    return try connected(body)
  }

  /// Calls `body` with the connection, inside of another such call as well.
  private func connected<T>(_ body: (Database) throws -> T) throws -> T {
    do {
      return try queue.unsafeReentrantWrite(body)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
      throw ReadInterrupted()
    } catch let error as DatabaseError {
      throw translated(error)
    } catch is UnfitIndex {
      throw broken()
    }
  }

  /// The disk that it is on has no room.
  var full: BookError { .diskFull(FileError(call: "write", path: path, errno: 28)) }

  /// Runs reads, and at most one `write` behind them, in one transaction; under the book's lock, so that
  /// what was read is still so when it is written.
  func together<T>(_ body: () throws -> T) throws -> T {
    try connected { db in
      try db.beginTransaction(.deferred)
      defer { try? db.rollback() }  // because it has only read, or has ended
      return try body()
    }
  }

  /// Runs `body` in one transaction under the book's lock, which has ended when this returns.
  func write(_ body: (Database) throws -> Void) throws {
    if isFrozen { throw full }
    try connected { db in
      if !db.isInsideTransaction { try db.beginTransaction(.immediate) }
      defer { try? db.rollback() }  // because it has ended, or is derived
      try body(db)
      try db.commit()
    }
  }

  func makeTables() throws {
    try write { db in
      try db.execute(sql: Schema.bookkeeping + Index.wordsAtOnce)
      for kind in Kind.all {
        try db.execute(sql: Schema.table(kind))
        if let totals = TotalsTable.all[kind.name] { try db.execute(sql: totals.table) }
      }
    }
  }

  func makeIndexes(_ indexes: (Kind) -> [String]) throws {
    try write { db in
      for sql in Kind.all.flatMap(indexes) { try db.execute(sql: sql) }
    }
  }

  // MARK: The stamp

  struct Stamp: Equatable {
    var book: String
    var boot: String
    var position: Position
  }

  func stamp() throws -> Stamp? {
    try read { db in
      try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT book, boot, segment, start, "end", seq, crc, safe FROM stamp
            """)
      ).map { row in
        Stamp(
          book: try row.text(0), boot: try row.text(1),
          position: Position(
            segment: Int(try row.int(2)), start: try row.int(3), end: try row.int(4),
            seq: try row.int(5), crc: UInt32(truncatingIfNeeded: try row.int(6)),
            safe: try row.int(7)))
      }
    }
  }

  func setStamp(_ stamp: Stamp, _ db: Database) throws {
    let position = stamp.position
    try db.cachedStatement(sql: "REPLACE INTO stamp VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)").execute(
      arguments: [
        stamp.book, stamp.boot, position.segment, position.start, position.end, position.seq,
        Int64(position.crc), position.safe,
      ])
  }
}

/// A read that ended early because a key was waiting; the same read can be made again.
public struct ReadInterrupted: Error {}

/// Lets SQLite ask, every few thousand steps, whether to go on.
///
/// `@unchecked Sendable` because SQLite asks on the thread that reads, which is the one that set it.
private final class StopSign: @unchecked Sendable {  // because one thread alone reads and sets it
  var ask: (() -> Bool)?

  func attach(to db: Database) {
    let pointer = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_progress_handler(db.sqliteConnection, 4000, askedByProgress, pointer)
  }
}

private func askedByProgress(_ pointer: UnsafeMutableRawPointer?) -> CInt {
  guard let pointer else { return 0 }
  let sign = Unmanaged<StopSign>.fromOpaque(pointer).takeUnretainedValue()
  return sign.ask?() == true ? 1 : 0
}
