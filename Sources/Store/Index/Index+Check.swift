import Domain
import GRDB

/// What a checkup and a verification ask of the index.
extension Index {
  /// What SQLite finds wrong with the file; empty when nothing is.
  func quickCheck() throws -> [String] {
    try read { db in try String.fetchAll(db, sql: "PRAGMA quick_check(5)").filter { $0 != "ok" } }
  }

  /// Whether the index looks for a line where it stands; nil when it doesn't know the line.
  ///
  /// - Parameter op: the line's operation; nil: whichever.
  func knows(_ here: Position, op: String? = nil) throws -> Bool? {
    try read { db in
      try Bool.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT segment = ? AND start = ? AND length = ? AND op = ifnull(?, op) FROM line WHERE seq = ?
            """),
        arguments: [here.segment, here.start, here.end - here.start, op, here.seq])
    }
  }

  /// What is derived from the index's own rows and isn't what they give, with how many records each.
  func wrongFigures() throws -> [(Words, Int)] {
    try Index.checks.compactMap { words, sql in
      let wrong = try read { try Int.fetchOne($0, sql: sql) } ?? 0
      return wrong > 0 ? (words, wrong) : nil
    }
  }

  /// What the index derives from its own rows, each with a statement that counts the wrong ones.
  private static let checks: [(Words, String)] = Kind.all.flatMap { kind in
    let keys = kind.columns.filter { $0.traits.contains(.matched) }
    let columns =
      kind.columns.map { "\($0.name) IS NOT json_extract(doc, '$.\($0.name)')" }
      + keys.map { "\($0.name)_key IS NOT (\(Schema.matchKey($0)))" }
    var checks = [
      (
        Words("columns (\(kind.plural))", "列（\(kind.pluralWords.zh)）"),
        "SELECT count(*) FROM \(kind.name) WHERE \(columns.joined(separator: " OR "))"
      )
    ]
    checks += kind.rollups.map { rollup in
      (
        Words("figure \(rollup.name)", "数字 \(rollup.name)"),
        """
        SELECT count(*) FROM \(kind.name) p WHERE p.\(rollup.name) IS NOT
          (SELECT \(Schema.aggregate(rollup)) FROM \(rollup.kind) c WHERE c.\(rollup.by) = p.key)
        """
      )
    }
    if kind.totals != nil {
      checks.append(
        (
          Words("sums (\(kind.plural))", "合计（\(kind.pluralWords.zh)）"),
          """
          SELECT abs((SELECT count(*) FROM \(kind.name)) -
            (SELECT ifnull(sum(records), 0) FROM \(kind.name)_totals))
          """
        ))
    }
    return checks
  }
}
