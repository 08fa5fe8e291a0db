import Domain

/// The index's tables, made from the kind table: one a kind, with built-in fields as stored columns.
///
/// The columns of fields and their match keys are filled where a line is applied; derived ones are
/// generated, from functions that SQLite allows in a schema that isn't trusted.
enum Schema {
  /// Raised whenever a table changes; a test holds it against the text of the schema. A book whose
  /// index has another format gets a new one beside it.
  static let format = 7

  static let bookkeeping = """
    CREATE TABLE stamp(
      only_one INTEGER PRIMARY KEY CHECK (only_one = 1), book TEXT NOT NULL, boot TEXT NOT NULL,
      segment INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, seq INTEGER NOT NULL,
      crc INTEGER NOT NULL, safe INTEGER NOT NULL);
    CREATE TABLE line(
      seq INTEGER PRIMARY KEY, segment INTEGER NOT NULL, start INTEGER NOT NULL,
      length INTEGER NOT NULL, op TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL,
      intent TEXT NOT NULL, batch TEXT);
    CREATE INDEX line_op ON line(op);
    CREATE INDEX line_batch ON line(batch) WHERE batch IS NOT NULL;
    CREATE INDEX line_by ON line(by);
    CREATE VIRTUAL TABLE search USING fts5(
      text, tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M* S*'",
      content = '', detail = none, columnsize = 0, prefix = '1 2 3');
    """

  static func table(_ kind: Kind) -> String {
    var columns = [
      "id INTEGER PRIMARY KEY", "key TEXT NOT NULL UNIQUE", "rev INTEGER NOT NULL",
      "at TEXT NOT NULL", "doc TEXT NOT NULL",
    ]
    for field in kind.columns {
      columns.append(field.name)
      if field.traits.contains(.matched) {
        columns.append("\(field.name)_key TEXT")
      }
    }
    for rollup in kind.rollups {
      switch rollup.measure {
      case .count, .sum: columns.append("\(rollup.name) INTEGER NOT NULL DEFAULT 0")
      case .least, .greatest: columns.append(rollup.name)
      }
    }
    for derived in kind.derived {
      columns.append("\(derived.name) GENERATED ALWAYS AS (\(derived.sql)) STORED")
    }
    return "CREATE TABLE \(kind.name)(\n  \(columns.joined(separator: ",\n  ")));"
  }

  /// The indexes by which records are looked up. Made after the rows when an index is built anew, as the
  /// others are: that is several times faster.
  static func lookups(_ kind: Kind) -> [String] {
    var indexes: [String] = []
    for field in kind.fields {
      if field.traits.contains(.lookedUp) {
        indexes.append("CREATE INDEX \(kind.name)_\(field.name) ON \(kind.name)(\(field.name))")
      }
      if field.traits.contains(.matched) {
        let column = "\(field.name)_key"
        indexes.append(
          "CREATE INDEX \(kind.name)_\(column) ON \(kind.name)(\(column)) "
            + "WHERE \(column) IS NOT NULL")
      }
    }
    return indexes
  }

  /// The indexes that serve the orders of lists.
  static func orders(_ kind: Kind) -> [String] {
    var indexes: [String] = []
    for order in kind.orders {
      let condition = order.condition.map { " WHERE \($0)" } ?? ""
      let columns = order.columns.joined(separator: ", ")
      indexes.append(
        "CREATE INDEX \(kind.name)_by_\(order.name) ON \(kind.name)(\(columns))\(condition)")
      if !order.within.isEmpty {
        indexes.append(
          "CREATE INDEX \(kind.name)_by_\(order.name)_within ON "
            + "\(kind.name)(\(order.within.joined(separator: ", ")), \(columns))\(condition)")
      }
      if let ranked = order.ranked {
        indexes.append(
          "CREATE INDEX \(kind.name)_by_\(order.name)_\(ranked) ON "
            + "\(kind.name)(\(columns), \(ranked))\(condition)")
      }
    }
    return indexes
  }

  static var whole: [String] {
    [bookkeeping] + Kind.all.map(table) + Kind.all.compactMap { TotalsTable.all[$0.name]?.table }
      + Kind.all.flatMap { lookups($0) + orders($0) }
  }

  /// The columns that a condition speaks of: in the kind table, SQL's own words are in capitals.
  static func columns(in sql: String) -> Set<String> {
    let words = sql.split { !($0 == "_" || $0.isASCII && ($0.isLetter || $0.isNumber)) }
    return Set(words.filter { $0.first?.isLowercase ?? false }.map(String.init))
  }

  /// `MatchKey.of` in SQL, to check it by.
  static func matchKey(_ field: Field) -> String {
    let value = field.name
    if case .mail = field.type { return "lower(\(value))" }
    let bare = MatchKey.ignored.reduce(value) { expression, character in
      "replace(\(expression), '\(character == "'" ? "''" : String(character))', '')"
    }
    if case .phone = field.type {
      return "CASE WHEN length(\(bare)) >= 7 THEN substr(lower(\(bare)), -10) END"
    }
    return "nullif(lower(\(bare)), '')"
  }

  /// The aggregate of a rollup over the child table `c`.
  static func aggregate(_ rollup: Rollup) -> String {
    let tests = rollup.conditions.map { condition in
      switch condition {
      case .absent(let field): "c.\(field) IS NULL"
      case .present(let field): "c.\(field) IS NOT NULL"
      case .equals(let field, let value): "c.\(field) = '\(value)'"
      case .oneOf(let field, let values):
        "c.\(field) IN (\(values.map { "'\($0)'" }.joined(separator: ", ")))"
      }
    }
    let filter = tests.isEmpty ? "" : " FILTER (WHERE \(tests.joined(separator: " AND ")))"
    return switch rollup.measure {
    case .count: "count(*)\(filter)"
    // Unlike sum(), total() doesn't fail beyond 64 bits; up to 2^53 it is exact.
    case .sum(let field): "CAST(total(c.\(field))\(filter) AS INTEGER)"
    case .least(let field): "min(c.\(field))\(filter)"
    case .greatest(let field): "max(c.\(field))\(filter)"
    }
  }
}
