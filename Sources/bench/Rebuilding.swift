import GRDBSQLite
import Glibc
import Store

extension Bench {
  /// The index made anew, beside what reading the journal and filling a table take.
  mutating func measureRebuild() throws {
    let book = try Book.open(book)
    defer { book.close() }
    let reading = try timed { try readJournal() }
    let filling = try timed { try fillTable() }
    let figure = try timed { try book.rebuild() }
    table.add(
      "rebuild of the index", figure / 1000, atMost: budget(3, 30), "s",
      bare: "read \(written(reading / 1000, "s")), insert \(written(filling / 1000, "s"))")
  }

  private func readJournal() throws {
    let file = open("\(self.book)/journal/000001.jsonl", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Trouble("no journal") }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    var lines = 0
    while case let count = read(file, &buffer, buffer.count), count > 0 {
      lines += buffer[..<count].count { $0 == 10 }
    }
    if lines < 2 { throw Trouble("no line in the journal") }
  }

  /// As many rows as the book has records, of a key and a document, in one transaction.
  private func fillTable() throws {
    let path = "\(folder)/bare.sqlite"
    var database: OpaquePointer?
    guard sqlite3_open(path, &database) == SQLITE_OK else { throw Trouble("no SQLite") }
    defer {
      sqlite3_close(database)
      unlink(path)
    }
    var insert: OpaquePointer?
    for sql in [
      "PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF",
      "CREATE TABLE t(id INTEGER PRIMARY KEY, key TEXT UNIQUE, doc TEXT)", "BEGIN",
    ] {
      sqlite3_exec(database, sql, nil, nil, nil)
    }
    sqlite3_prepare_v2(database, "INSERT INTO t(key, doc) VALUES (?, ?)", -1, &insert, nil)
    let document = "{\"name\":\"\(String(repeating: "x", count: 250))\"}"
    for number in 0..<options.records {
      let key = "c\(number)"
      // SQLite copies each (SQLITE_TRANSIENT).
      sqlite3_bind_text(insert, 1, key, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
      sqlite3_bind_text(
        insert, 2, document, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
      guard sqlite3_step(insert) == SQLITE_DONE else { throw Trouble("SQLite refuses a row") }
      sqlite3_reset(insert)
    }
    sqlite3_finalize(insert)
    sqlite3_exec(database, "COMMIT", nil, nil, nil)
  }
}
