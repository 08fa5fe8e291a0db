import Domain

/// The sums over a whole kind, as SQL: a table with a row for all records that are alike.
///
/// In it an empty text stands for what is missing, since missing things are alike, too. Before a line
/// is applied its records are taken out of the sums, and after it they come in as they are then; so
/// are those whose rollups change with it.
struct TotalsTable {
  let kind: String
  let table: String
  /// Takes the records in `temp.change` out.
  let takeOutChanged: String
  /// Takes those in `temp.touched` out that are not in `temp.change`.
  let takeOutTouched: String
  /// Takes both in.
  let takeIn: String
  /// Sums up all records; the table is empty yet.
  let fill: String
  /// The sums as a table to select from, with NULL for what is missing.
  let source: String
  private let columns: Set<String>

  /// All there are, by kind.
  static let all: [String: TotalsTable] = Dictionary(
    uniqueKeysWithValues: Kind.all.compactMap { kind in
      kind.totals.map { (kind.name, TotalsTable(kind.name, $0)) }
    })

  /// Whether records that meet this condition can be counted by the sums.
  func tells(_ condition: String) -> Bool { Schema.columns(in: condition).isSubset(of: columns) }

  private init(_ kind: String, _ totals: Totals) {
    self.kind = kind
    let name = "\(kind)_totals"
    let names = totals.alike.map(\.name)
    let alike = names.joined(separator: ", ")
    let sums = ["records"] + totals.sums.map(\.name)
    columns = Set(names)
    table = """
      CREATE TABLE \(name)(
        \(names.map { "\($0) NOT NULL" }.joined(separator: ", ")),
        \(sums.map { "\($0) INTEGER NOT NULL" }.joined(separator: ", ")),
        PRIMARY KEY (\(alike))) WITHOUT ROWID;
      """
    // A sum beyond 64 bits has become a fraction.
    source = """
      (SELECT \(names.map { "nullif(\($0), '') AS \($0)" }.joined(separator: ", ")),
        \(sums.map { "CAST(\($0) AS INTEGER) AS \($0)" }.joined(separator: ", "))
        FROM \(name) WHERE records > 0)
      """
    func insert(_ sign: String, _ condition: String) -> String {
      // Unlike sum(), total() doesn't fail beyond 64 bits; up to 2^53 it is exact.
      let values = ["count(*)"] + totals.sums.map { "CAST(total(\($0.sql)) AS INTEGER)" }
      return """
        INSERT INTO \(name)(\(alike), \(sums.joined(separator: ", ")))
        SELECT \(totals.alike.map { "ifnull(\($0.sql), '')" }.joined(separator: ", ")),
          \(values.map { sign + $0 }.joined(separator: ", "))
        FROM \(kind) WHERE \(condition)
        GROUP BY \(names.indices.map { String($0 + 1) }.joined(separator: ", "))
        """
    }
    let adding =
      " ON CONFLICT DO UPDATE SET "
      + sums.map { "\($0) = \($0) + excluded.\($0)" }.joined(separator: ", ")
    let changed = "SELECT key FROM temp.change WHERE kind = '\(kind)'"
    let touched = "SELECT key FROM temp.touched WHERE kind = '\(kind)'"
    takeOutChanged = insert("-", "key IN (\(changed))") + adding
    takeOutTouched = insert("-", "key IN (\(touched) EXCEPT \(changed))") + adding
    takeIn = insert("", "key IN (\(changed) UNION \(touched))") + adding
    fill = insert("", "true")
  }
}
