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
    let present = try Set(
      String.fetchAll(
        db.cachedStatement(sql: "SELECT DISTINCT kind FROM temp.change")))
    let kinds = Kind.all.filter { present.contains($0.name) }
    if !bulk {
      try db.cachedStatement(sql: "DELETE FROM temp.touched").execute()
      for kind in kinds { try collectParents(of: kind, db) }
    }
    for kind in kinds { try applyChanges(to: kind, head, bulk: bulk, db) }
    if !bulk {
      for kind in kinds { try collectParents(of: kind, db) }
      try rollUpTouched(db)
    }
    try db.cachedStatement(sql: "INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)").execute(
      arguments: [
        head.seq, position.segment, position.start, position.end - position.start, head.op,
        head.at.description, head.by, head.intent, head.batch,
      ])
  }

  private func applyChanges(to kind: Kind, _ head: LineHead, bulk: Bool, _ db: Database) throws {
    if !bulk { try forgetWords(of: kind, db) }
    try db.cachedStatement(
      sql: """
        DELETE FROM \(kind.name) WHERE key IN
          (SELECT key FROM temp.change WHERE kind = '\(kind.name)' AND deletes)
        """
    ).execute()
    let names = kind.columns.map(\.name)
    let members = names.map { ", json_extract(doc, '$.\($0)')" }
    let updates = (["rev", "at", "doc"] + names).map { "\($0) = excluded.\($0)" }
    try db.cachedStatement(
      sql: """
        WITH patched AS MATERIALIZED (
          SELECT c.key AS key, json_patch(
            ifnull((SELECT o.doc FROM \(kind.name) o WHERE o.key = c.key), '{}'), c.patch) AS doc
          FROM temp.change c WHERE c.kind = '\(kind.name)' AND NOT c.deletes)
        INSERT INTO \(kind.name)(key, rev, at, doc\(names.map { ", \($0)" }.joined()))
        SELECT key, ?1, ?2, doc\(members.joined()) FROM patched WHERE true
        ON CONFLICT(key) DO UPDATE SET \(updates.joined(separator: ", "))
        """
    ).execute(arguments: [head.seq, head.at.description])
    if !bulk { try learnWords(of: kind, db) }
  }

  /// Notes which records have rollups over the records of `kind` that this line changes.
  private func collectParents(of kind: Kind, _ db: Database) throws {
    for parent in Kind.all where !parent.rollups.isEmpty {
      if parent.name == kind.name {
        try db.cachedStatement(
          sql: """
            INSERT OR IGNORE INTO temp.touched
            SELECT kind, key FROM temp.change WHERE kind = '\(kind.name)' AND base = 0
            """
        ).execute()
      }
      for field in Set(parent.rollups.filter { $0.kind == kind.name }.map(\.by)) {
        try db.cachedStatement(
          sql: """
            INSERT OR IGNORE INTO temp.touched
            SELECT '\(parent.name)', c.\(field) FROM \(kind.name) c
            WHERE c.key IN (SELECT key FROM temp.change WHERE kind = '\(kind.name)')
              AND c.\(field) IS NOT NULL
            """
        ).execute()
      }
    }
  }

  private func rollUpTouched(_ db: Database) throws {
    for parent in Kind.all where !parent.rollups.isEmpty {
      let columns = parent.rollups.map { "\($0.name) = \(Schema.measure($0, parent: parent.name))" }
      try db.cachedStatement(
        sql: """
          UPDATE \(parent.name) SET \(columns.joined(separator: ", "))
          WHERE key IN (SELECT key FROM temp.touched WHERE kind = '\(parent.name)')
          """
      ).execute()
    }
  }

  /// Fills in what a bulk load left out: all rollups, and the words of the search.
  func finishBulk(progress: (Int) -> Void) throws {
    try write { db in
      for parent in Kind.all {
        for (kind, field) in Set(parent.rollups.map { Reference(kind: $0.kind, by: $0.by) }).map({
          ($0.kind, $0.by)
        }) {
          let rollups = parent.rollups.filter { $0.kind == kind && $0.by == field }
          let sums = rollups.map { "\(Schema.aggregate($0)) AS \($0.name)" }
          let columns = rollups.map { "\($0.name) = r.\($0.name)" }
          try db.execute(
            sql: """
              UPDATE \(parent.name) SET \(columns.joined(separator: ", "))
              FROM (SELECT c.\(field) AS parent, \(sums.joined(separator: ", "))
                FROM \(kind) c WHERE c.\(field) IS NOT NULL GROUP BY c.\(field)) r
              WHERE \(parent.name).key = r.parent
              """)
        }
      }
      for kind in Kind.all { try learnAllWords(of: kind, db, progress: progress) }
    }
  }

  private struct Reference: Hashable {
    let kind: String
    let by: String
  }
}
