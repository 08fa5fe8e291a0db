import Domain
import GRDB

/// The sums over a whole kind, as SQL: a table with a row for all records that are alike.
///
/// In it an empty text stands for what is missing, since missing things are alike, too. A record is taken
/// out of the sums before it changes, and comes in as it is then.
struct TotalsTable {
  let table: String
  private let inStatement: String
  private let outStatement: String
  /// Sums up all records; the table is empty yet.
  let fill: String
  /// The sums as a table to select from, with NULL for what is missing.
  let source: String
  private let columns: Set<String>
  /// The columns that a record's place and share in the sums come from.
  private let sources: Set<String>

  /// All there are, by kind.
  static let all: [String: TotalsTable] = Dictionary(
    uniqueKeysWithValues: Kind.all.compactMap { kind in
      kind.totals.map { (kind.name, TotalsTable(kind, $0)) }
    })

  /// Whether records that meet this condition can be counted by the sums.
  func tells(_ condition: String) -> Bool { Schema.columns(in: condition).isSubset(of: columns) }

  /// Whether a record's share may change with one of these columns (nil: all).
  func depends(on names: Set<String>?) -> Bool {
    names.map { !$0.isDisjoint(with: sources) } ?? true
  }

  func takeIn(_ key: String, _ db: Database) throws {
    try db.cachedStatement(sql: inStatement).execute(arguments: [key])
  }

  func takeOut(_ key: String, _ db: Database) throws {
    try db.cachedStatement(sql: outStatement).execute(arguments: [key])
  }

  private init(_ whole: Kind, _ totals: Totals) {
    let kind = whole.name
    let name = "\(kind)_totals"
    let names = totals.alike.map(\.name)
    let alike = names.joined(separator: ", ")
    let sums = ["records"] + totals.sums.map(\.name)
    columns = Set(names)
    sources = whole.sources(of: totals.alike + totals.sums)
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
    inStatement = insert("", "\(kind) WHERE key = ?")
    outStatement = insert("-", "\(kind) WHERE key = ?")
    fill = insert("", "\(kind) WHERE true")
  }
}

extension Kind {
  /// The columns that these are computed from, through derived ones down to fields and rollups.
  fileprivate func sources(of computed: [Derived]) -> Set<String> {
    computed.reduce(into: []) { sources, one in
      let names = Schema.columns(in: one.sql)
      sources.formUnion(names)
      sources.formUnion(self.sources(of: derived.filter { names.contains($0.name) }))
    }
  }
}
