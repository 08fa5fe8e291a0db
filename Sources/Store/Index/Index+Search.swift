import Domain
import GRDB

/// The words of the search: one row of the FTS5 table a record, numbered by kind and record.
extension Index {
  /// Room for kinds in a row's number.
  private static let spread: Int64 = 16

  static func row(_ kind: Kind, _ id: Int64) -> Int64 {
    id * spread + Int64(Kind.all.firstIndex { $0.name == kind.name } ?? 0)
  }

  /// So many bytes of words are gathered before they are written: an import's lines, and a new index,
  /// come to few pieces, which needn't be merged.
  static let wordsAtOnce = "INSERT INTO search(search, rank) VALUES ('hashsize', 33554432);"

  /// The words under which a record is found; empty for none.
  static func words(_ document: Document?, _ table: RecordTable) -> String {
    var words = ""
    for field in table.searched {
      guard let text = document?[field.name]?.text else { continue }
      SearchText.add(text, type: field.type, to: &words)
    }
    return words
  }

  /// Words that a line's change takes out, and those that it puts in.
  struct ChangedWords {
    let row: Int64
    let old: String
    let new: String
  }

  /// In the order of the rows, since FTS5 writes what it has gathered when it must go back.
  func replaceWords(_ changes: [ChangedWords], _ db: Database) throws {
    for change in changes.sorted(by: { $0.row < $1.row }) where change.old != change.new {
      if !change.old.isEmpty {
        try db.cachedStatement(
          sql: "INSERT INTO search(search, rowid, text) VALUES ('delete', ?, ?)"
        ).execute(arguments: [change.row, change.old])
      }
      if !change.new.isEmpty { try insertWords(change.new, change.row, db) }
    }
  }

  func learnAllWords(of kind: Kind, _ db: Database, progress: (Int) -> Void) throws {
    guard let fields = RecordTable.all[kind.name]?.searched, !fields.isEmpty else { return }
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT id, \(fields.map(\.name).joined(separator: ", ")) FROM \(kind.name)")
    var count = 0
    while let row = try rows.next() {
      var words = ""
      for (place, field) in fields.enumerated() {
        guard let text = try row.textIfAny(1 + place) else { continue }
        SearchText.add(text, type: field.type, to: &words)
      }
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
