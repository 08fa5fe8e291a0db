import Domain
import GRDB

/// The words of the search: one row of the FTS5 table a record, numbered by kind and record.
extension Index {
  /// Room for kinds in a row's number.
  private static let spread: Int64 = 16

  static func row(_ kind: Kind, _ id: Int64) -> Int64 {
    id * spread + Int64(Kind.all.firstIndex { $0.name == kind.name } ?? 0)
  }

  private func searched(_ kind: Kind) -> [Field] {
    kind.fields.filter { $0.traits.contains(.searched) }
  }

  /// - Parameter row: what the fields hold, in their order, from column `first` on.
  private func words(_ row: Row, _ fields: [Field], from first: Int) throws -> String {
    var words = ""
    for (place, field) in fields.enumerated() {
      guard let text = try row.textIfAny(first + place) else { continue }
      SearchText.add(text, type: field.type, to: &words)
    }
    return words
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
      let number = Index.row(kind, try row.int(0))
      let words = try words(row, fields, from: 2)
      if try row.int(1) != 0 {
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
      let words = try words(row, fields, from: 1)
      if !words.isEmpty { try insertWords(words, Index.row(kind, row.int(0)), db) }
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
      try hits(query, limit, db).compactMap { hit in try ref(hit, db) }
    }
  }

  /// Records of a kind that are found by their own words or by those of others that refer to them.
  func find(_ typed: String, _ kind: Kind, limit: Int) throws -> Findings {
    guard let query = SearchText.query(typed) else { return Findings() }
    return try read(mayStop: true) { db in
      let hits = try hits(query, limit, db)
      var findings = Findings(isCut: hits.count == limit)
      findings.own = try keys(kind, hits.filter { $0.kind.name == kind.name }.map(\.id), db)
      var known = Set(findings.own)
      var references: [String: [Int64: (Ref, String)]] = [:]
      for hit in hits where hit.kind.name != kind.name {
        let name = hit.kind.name
        let found =
          try references[name]
          ?? self.references(
            hits.filter { $0.kind.name == name }.map(\.id), of: hit.kind, to: kind, db)
        references[name] = found
        guard let (by, key) = found[hit.id], known.insert(key).inserted else { continue }
        findings.mentioned.append(key)
        findings.because[key] = by
      }
      return findings
    }
  }

  struct Hit {
    let kind: Kind
    let id: Int64
  }

  /// - Parameter kinds: the places in `Kind.all` of those wanted; empty: all.
  func hits(_ query: String, _ limit: Int, _ db: Database, kinds: [Int] = []) throws -> [Hit] {
    let numbers = kinds.map(String.init).joined(separator: ", ")
    let among = kinds.isEmpty ? "" : " AND rowid % \(Index.spread) IN (\(numbers))"
    return try Int64.fetchAll(
      db.cachedStatement(
        sql: "SELECT rowid FROM search WHERE search MATCH ?\(among) ORDER BY rowid DESC LIMIT ?"),
      arguments: [query, limit]
    ).map { Hit(kind: Kind.all[Int($0 % Index.spread)], id: $0 / Index.spread) }
  }

  func ref(_ hit: Hit, _ db: Database) throws -> Ref? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT key FROM \(hit.kind.name) WHERE id = ?"),
      arguments: [hit.id]
    ).map { Ref(hit.kind, $0) }
  }

  /// The keys of these records, in the order of their numbers' list.
  private func keys(_ kind: Kind, _ ids: [Int64], _ db: Database) throws -> [String] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT t.key FROM json_each(?) n CROSS JOIN \(kind.name) t ON t.id = n.value
          ORDER BY n.key
          """), arguments: [JSON.encode(.list(ids.map(Value.int)))])
    var keys: [String] = []
    while let row = try rows.next() { keys.append(try row.text(0)) }
    return keys
  }

  /// By its number, each of these records that refers to one of `kind`, with the key of that.
  private func references(_ ids: [Int64], of referring: Kind, to kind: Kind, _ db: Database) throws
    -> [Int64: (Ref, String)]
  {
    let field = referring.fields.first { field in
      if case .reference(kind.name) = field.type { true } else { false }
    }
    guard let field else { return [:] }
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT r.id, r.key, t.key FROM json_each(?) n
          CROSS JOIN \(referring.name) r ON r.id = n.value
          CROSS JOIN \(kind.name) t ON t.key = r.\(field.name)
          """), arguments: [JSON.encode(.list(ids.map(Value.int)))])
    var references: [Int64: (Ref, String)] = [:]
    while let row = try rows.next() {
      references[try row.int(0)] = (Ref(referring, try row.text(1)), try row.text(2))
    }
    return references
  }
}

/// What a search comes to: keys of records, the newest hit first.
public struct Findings: Sendable {
  /// Those that were found by their own words.
  public internal(set) var own: [String] = []
  /// Those that were found by what refers to them alone: a person, an activity.
  public internal(set) var mentioned: [String] = []
  /// What each of these was found by.
  public internal(set) var because: [String: Ref] = [:]
  /// Whether there is more than was asked for.
  public internal(set) var isCut = false
}
