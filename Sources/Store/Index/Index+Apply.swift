import Domain
import GRDB

/// Taking the journal's lines in. A line goes to SQLite as it is: `json_each` takes it apart and
/// `json_patch` applies it, without decoding a change in Swift.
extension Index {
  /// Applies one whole line.
  ///
  /// - Parameter bulk: while an index is built anew, figures about other records and the words of the
  ///   search wait for `finishBulk`.
  func apply(
    _ line: ArraySlice<UInt8>, _ head: LineHead, at position: Position, bulk: Bool = false,
    _ db: Database
  ) throws {
    let text = String(decoding: line, as: UTF8.self)
    try db.cachedStatement(sql: "DELETE FROM temp.change").execute()
    try db.cachedStatement(
      sql: """
        INSERT INTO temp.change
        SELECT value ->> 'kind', value ->> 'key', value ->> 'base', value -> 'patch',
          json_type(value, '$.patch') = 'null'
        FROM json_each(?, '$.changes')
        """
    ).execute(arguments: [text])
    let changed = try Changed.all(db)
    if !bulk {
      try db.cachedStatement(sql: "DELETE FROM temp.touched").execute()
      try collectParents(of: changed.filter(\.hasOld), db)
      try sumUp(\.takeOutChanged, changed.filter(\.hasOld).map(\.kind), db)
    }
    for changed in changed { try applyChanges(changed, head, bulk: bulk, db) }
    if !bulk { try keepFigures(changed, db) }
    try note(head, at: position, db)
  }

  /// Notes where a line stands, and no more.
  func note(_ head: LineHead, at position: Position, _ db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)").execute(
      arguments: [
        head.seq, position.segment, position.start, position.end - position.start, head.op,
        head.at.description, head.by, head.intent, head.batch,
      ])
  }

  private func applyChanges(
    _ changed: Changed, _ head: LineHead, bulk: Bool, _ db: Database
  ) throws {
    let kind = changed.kind
    if changed.hasDeletions {
      if !bulk { try forgetWords(of: kind, db) }
      try db.cachedStatement(
        sql: """
          DELETE FROM \(kind.name) WHERE key IN
            (SELECT key FROM temp.change WHERE kind = '\(kind.name)' AND deletes)
          """
      ).execute()
    }
    try db.cachedStatement(sql: Index.upserts[kind.name] ?? "").execute(
      arguments: [head.seq, head.at.description])
    if !bulk { try learnWords(of: kind, db) }
  }

  /// By kind, the statement that puts the changed documents and their columns in.
  private static let upserts: [String: String] = Dictionary(
    uniqueKeysWithValues: Kind.all.map { kind in
      let names = kind.columns.map(\.name)
      let members = names.map { ", json_extract(doc, '$.\($0)')" }
      let updates = (["rev", "at", "doc"] + names).map { "\($0) = excluded.\($0)" }
      let sql = """
        WITH patched AS MATERIALIZED (
          SELECT c.key AS key, json_patch(
            ifnull((SELECT o.doc FROM \(kind.name) o WHERE o.key = c.key), '{}'), c.patch) AS doc
          FROM temp.change c WHERE c.kind = '\(kind.name)' AND NOT c.deletes)
        INSERT INTO \(kind.name)(key, rev, at, doc\(names.map { ", \($0)" }.joined()))
        SELECT key, ?1, ?2, doc\(members.joined()) FROM patched WHERE true
        ON CONFLICT(key) DO UPDATE SET \(updates.joined(separator: ", "))
        """
      return (kind.name, sql)
    })

  // MARK: Figures about other records

  /// After a line: rollups of those that its records refer to, and the totals.
  private func keepFigures(_ changed: [Changed], _ db: Database) throws {
    try collectParents(of: changed, db)
    for parent in Set(Rollups.all.map(\.parent)) {
      // Older records may refer to a new one: after an undo.
      let isNew = changed.contains { $0.kind.name == parent && $0.hasNew }
      if isNew {
        try db.cachedStatement(
          sql: """
            INSERT OR IGNORE INTO temp.touched
            SELECT kind, key FROM temp.change WHERE kind = '\(parent)' AND base = 0
            """
        ).execute()
      }
      let stale = Rollups.all.filter { rollups in
        rollups.parent == parent && (isNew || changed.contains { $0.kind.name == rollups.kind })
      }
      guard !stale.isEmpty, let kind = Kind.named(parent) else { continue }
      try sumUp(\.takeOutTouched, [kind], db)
      for rollups in stale { try db.cachedStatement(sql: rollups.update).execute() }
      try sumUp(\.takeInTouched, [kind], db)
    }
    try sumUp(\.takeInChanged, changed.map(\.kind), db)
  }

  /// Notes to whom the records that a line changes refer.
  private func collectParents(of changed: [Changed], _ db: Database) throws {
    for rollups in Rollups.all where changed.contains(where: { $0.kind.name == rollups.kind }) {
      try db.cachedStatement(sql: rollups.collect).execute()
    }
  }

  private func sumUp(
    _ statement: KeyPath<TotalsTable, String>, _ kinds: [Kind], _ db: Database
  ) throws {
    for kind in kinds {
      guard let totals = TotalsTable.all[kind.name] else { continue }
      try db.cachedStatement(sql: totals[keyPath: statement]).execute()
    }
  }

  /// Fills in what a bulk load left out: rollups, totals, and the words of the search.
  func finishBulk(progress: (Int) -> Void) throws {
    try write { db in
      for rollups in Rollups.all { try db.execute(sql: rollups.fill) }
      for totals in TotalsTable.all.values { try db.execute(sql: totals.fill) }
      for kind in Kind.all { try learnAllWords(of: kind, db, progress: progress) }
    }
  }
}

/// A kind that a line changes records of, and in what ways.
private struct Changed {
  let kind: Kind
  let hasNew: Bool
  let hasOld: Bool
  let hasDeletions: Bool

  /// Those in `temp.change`.
  static func all(_ db: Database) throws -> [Changed] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT kind, min(base) = 0, max(base) > 0, max(deletes) FROM temp.change GROUP BY kind
          """)
    ).compactMap { row in
      // The table is this connection's own, and nobody else's.
      Kind.named(row[0]).map {
        Changed(kind: $0, hasNew: row[1], hasOld: row[2], hasDeletions: row[3])
      }
    }
  }
}
