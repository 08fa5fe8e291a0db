import Domain

/// The sums over a whole kind, as SQL: a table with a row for all records that are alike.
///
/// In it an empty text stands for what is missing, since missing things are alike, too. Before a line
/// is applied its records are taken out of the sums, and after it they come in as they are then; so
/// are those whose rollups change with it.
struct TotalsTable {
  let table: String
  /// Takes the records in `temp.change` out of the sums, and in.
  let takeOutChanged: String
  let takeInChanged: String
  /// The same for those that are in `temp.touched` alone.
  let takeOutTouched: String
  let takeInTouched: String
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
    let adding = sums.map { "\($0) = \($0) + excluded.\($0)" }.joined(separator: ", ")
    func insert(_ sign: String, _ records: String) -> String {
      let values = ["1"] + totals.sums.map(\.sql)
      return """
        INSERT INTO \(name)(\(alike), \(sums.joined(separator: ", ")))
        SELECT \(totals.alike.map { "ifnull(\($0.sql), '')" }.joined(separator: ", ")),
          \(values.map { "\(sign)(\($0))" }.joined(separator: ", "))
        FROM \(records) ON CONFLICT DO UPDATE SET \(adding)
        """
    }
    let changed = """
      (SELECT key AS changed FROM temp.change WHERE kind = '\(kind)')
      CROSS JOIN \(kind) ON key = changed WHERE true
      """
    let touched = """
      (SELECT key AS touched FROM temp.touched t WHERE kind = '\(kind)'
        AND NOT EXISTS (SELECT 1 FROM temp.change c WHERE c.kind = t.kind AND c.key = t.key))
      CROSS JOIN \(kind) ON key = touched WHERE true
      """
    takeOutChanged = insert("-", changed)
    takeInChanged = insert("", changed)
    takeOutTouched = insert("-", touched)
    takeInTouched = insert("", touched)
    fill = insert("", "\(kind) WHERE true")
  }
}
