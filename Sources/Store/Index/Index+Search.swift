import Domain
import GRDB

/// The words of the search: one row of the FTS5 table a record, numbered by kind and record.
extension Index {
  /// Room for kinds in a row's number.
  private static let spread: Int64 = 16

  private static func row(_ kind: Kind, _ id: Int64) -> Int64 {
    id * spread + Int64(Kind.all.firstIndex { $0.name == kind.name } ?? 0)
  }

  private func searched(_ kind: Kind) -> [Field] {
    kind.fields.filter { $0.traits.contains(.searched) }
  }

  private func words(_ row: Row, _ fields: [Field]) -> String {
    fields.flatMap { field in
      (row[field.name] as String?).map { SearchText.words($0, type: field.type) } ?? []
    }.joined(separator: " ")
  }

  /// Takes the words of records that a line deletes out.
  func forgetWords(of kind: Kind, _ db: Database) throws {
    guard !searched(kind).isEmpty else { return }
    let deleted = try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id FROM \(kind.name) WHERE key IN
            (SELECT key FROM temp.change WHERE kind = '\(kind.name)' AND deletes)
          """))
    for id in deleted {
      try db.cachedStatement(sql: "DELETE FROM search WHERE rowid = ?").execute(
        arguments: [Index.row(kind, id)])
    }
  }

  /// Puts the words of records that a line adds or changes in.
  func learnWords(of kind: Kind, _ db: Database) throws {
    let fields = searched(kind)
    guard !fields.isEmpty else { return }
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT t.id, c.base, \(fields.map { "t.\($0.name)" }.joined(separator: ", "))
          FROM temp.change c JOIN \(kind.name) t ON t.key = c.key
          WHERE c.kind = '\(kind.name)' AND NOT c.deletes
          """))
    for row in rows {
      let number = Index.row(kind, row["id"])
      let words = words(row, fields)
      if row["base"] as Int64 != 0 {
        let known = try String.fetchOne(
          db.cachedStatement(sql: "SELECT text FROM search WHERE rowid = ?"), arguments: [number])
        if known == words || (known == nil && words.isEmpty) { continue }
        try db.cachedStatement(sql: "DELETE FROM search WHERE rowid = ?").execute(
          arguments: [number])
      }
      if !words.isEmpty { try insertWords(words, number, db) }
    }
  }

  func learnAllWords(of kind: Kind, _ db: Database, progress: (Int) -> Void) throws {
    let fields = searched(kind)
    guard !fields.isEmpty else { return }
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT id, \(fields.map(\.name).joined(separator: ", ")) FROM \(kind.name)")
    var count = 0
    while let row = try rows.next() {
      let words = words(row, fields)
      if !words.isEmpty { try insertWords(words, Index.row(kind, row["id"]), db) }
      count += 1
      if count % 10_000 == 0 { progress(count) }
    }
  }

  private func insertWords(_ words: String, _ number: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO search(rowid, text) VALUES (?, ?)").execute(
      arguments: [number, words])
  }

  /// Records whose words begin with every word typed, newest first, never more than `limit`.
  func find(_ typed: String, limit: Int) throws -> [Ref] {
    guard let query = SearchText.query(typed) else { return [] }
    return try read(mayStop: true) { db in
      let numbers = try Int64.fetchAll(
        db.cachedStatement(
          sql: "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?"),
        arguments: [query, limit])
      return try numbers.compactMap { number in
        let kind = Kind.all[Int(number % Index.spread)]
        return try String.fetchOne(
          db.cachedStatement(sql: "SELECT key FROM \(kind.name) WHERE id = ?"),
          arguments: [number / Index.spread]
        ).map { Ref(kind, $0) }
      }
    }
  }
}
