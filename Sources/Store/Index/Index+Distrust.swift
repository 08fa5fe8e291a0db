import CSQLite
import Domain
import GRDB

/// An index is a file that others of the team may have changed, so nothing in it is believed.
///
/// Its tables must be what this kebu makes, to the letter: no trigger, view or column beside them. What
/// SQLite, or a row, shows to be damaged condemns the file: a mark beside it tells every session, and
/// whoever opens the book next makes a new one from the journal. That an index of another run of the
/// machine is made anew whatever it holds (`Book.newest`) is stricter than a `quick_check` there.
extension Index {
  /// What holds for every connection.
  static let distrust = "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"

  /// Once the connection's own pragmas are set: a defended one takes some of them no more.
  static func defend(_ db: Database) throws {
    guard let connection = db.sqliteConnection, sqlite_defend(connection) != 0 else {
      throw DatabaseError(message: "SQLite can't be defended")
    }
  }

  /// - Throws: `UnfitIndex` when the file's tables aren't those that this kebu makes.
  func refuseForeignTables() throws {
    let found = try read(Index.tables)
    guard try found == Index.ownTables || found == Index.madeTables() else { throw UnfitIndex() }
  }

  /// The schema's tables as SQLite notes them down: type, name, table and text of each, by name.
  ///
  /// What FTS5 makes for itself is here as SQLite 3.40 makes it; of another version `madeTables` knows.
  /// It takes longer, and a session's first frame waits for this.
  static let ownTables: [[String?]] = {
    // Each statement ends with `;`, and the next one begins on a line of its own.
    let statements = Schema.whole.flatMap { text in
      text.utf8.split(separator: UInt8(ascii: ";")).map { $0.drop { $0 == UInt8(ascii: "\n") } }
    }
    var tables: [[String?]] = statements.filter { !$0.isEmpty }.map { sql in
      let words = sql.split(maxSplits: 5) { " (\n".utf8.contains($0) }.map { String(Substring($0)) }
      let sql = String(Substring(sql))
      return switch words[1] {
      case "INDEX": ["index", words[2], words[4], sql]
      case "VIRTUAL": ["table", words[3], words[3], sql]
      default: ["table", words[2], words[2], sql]
      }
    }
    let search = [
      "data": "id INTEGER PRIMARY KEY, block BLOB)",
      "idx": "segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID",
      "config": "k PRIMARY KEY, v) WITHOUT ROWID",
    ]
    tables += search.map { name, columns in
      ["table", "search_\(name)", "search_\(name)", "CREATE TABLE 'search_\(name)'(\(columns)"]
    }
    tables += Kind.all.map { ["index", "sqlite_autoindex_\($0.name)_1", $0.name, nil] }
    return tables.sorted { ($0[1] ?? "") < ($1[1] ?? "") }
  }()

  /// The same, of an empty index in memory.
  static func madeTables() throws -> [[String?]] {
    try DatabaseQueue().inDatabase { db in
      for sql in Schema.whole { try db.execute(sql: sql) }
      return try tables(db)
    }
  }

  private static func tables(_ db: Database) throws -> [[String?]] {
    let sql = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name, type"
    return try Row.fetchAll(db, sql: sql).map { row in
      (0..<4).map { place in
        guard case .string(let text) = (row[place] as DatabaseValue).storage else { return nil }
        return text
      }
    }
  }

  /// Tells everybody that this file is damaged.
  func condemn() {
    let files = RealFiles()
    // Where the mark can't be made, this session still knows, and another one finds out by itself.
    guard let mark = try? files.open(Index.mark(path), .new) else { return }  // because of that
    files.close(mark)
  }

  static func isCondemned(_ path: String) -> Bool {
    // Where it can't be seen, reading tells.
    (try? RealFiles().identity(mark(path))) != nil  // because of that
  }

  /// `2-17.broken` beside `2-17.sqlite`; it goes with its generation.
  private static func mark(_ path: String) -> String {
    (path.hasSuffix(".sqlite") ? String(path.dropLast(7)) : path) + ".broken"
  }

  /// What an error of SQLite means for the book.
  func translated(_ error: DatabaseError) -> BookError {
    switch error.resultCode {
    case .SQLITE_FULL: return full
    // A line is checked before SQLite sees it, so JSON that is malformed comes from the file.
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: return broken()
    case .SQLITE_ERROR where error.message == "malformed JSON": return broken()
    default:
      return .index(error.message ?? "SQLite error \(error.resultCode.rawValue)")
    }
  }

  func broken() -> BookError {
    isBroken = true
    condemn()
    return .indexBroken(path: path)
  }
}

/// The index holds what kebu doesn't write: its file can't be read on.
struct UnfitIndex: Error {}

/// What a row holds, when the file may hold anything.
extension Row {
  /// - Throws: `UnfitIndex` when it is no text.
  func text(_ place: Int) throws(UnfitIndex) -> String {
    guard let text = try textIfAny(place) else { throw UnfitIndex() }
    return text
  }

  func textIfAny(_ place: Int) throws(UnfitIndex) -> String? {
    switch (self[place] as DatabaseValue).storage {
    case .string(let text): return text
    case .null: return nil
    case .int64, .double, .blob: throw UnfitIndex()
    }
  }

  /// - Throws: `UnfitIndex` when it is no whole number.
  func int(_ place: Int) throws(UnfitIndex) -> Int64 {
    switch (self[place] as DatabaseValue).storage {
    case .int64(let number): return number
    case .double(let number):
      // A sum beyond 64 bits has become a fraction.
      guard let number = Int64(exactly: number.rounded()) else { throw UnfitIndex() }
      return number
    case .null, .string, .blob: throw UnfitIndex()
    }
  }
  /// A sum in floating point, as `total()` gives it; what is beyond 64 bits is as much as they hold.
  func sum(_ place: Int) throws(UnfitIndex) -> Int64 {
    if case .double(let sum) = (self[place] as DatabaseValue).storage {
      return Int64(exactly: sum.rounded()) ?? .max
    }
    return try int(place)
  }
}
