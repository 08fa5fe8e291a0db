import Domain
import struct Domain.Record
import GRDB

/// One kind's table of the index, as the statements that read and change a row of it.
struct RecordTable {
  let kind: Kind
  private let columns: [Column]
  let searched: [Field]
  let totals: TotalsTable?
  /// The figures of others that come from this kind, and this kind's own that come from others.
  let feeding: [Rollups]
  let fed: [Rollups]
  private let insertion: String
  private let look: String
  private let removal: String

  /// All there are, by kind.
  static let all: [String: RecordTable] = Dictionary(
    uniqueKeysWithValues: Kind.all.map { ($0.name, RecordTable($0)) })

  private init(_ kind: Kind) {
    self.kind = kind
    columns = kind.columns.flatMap { field in
      let column = Column(name: field.name, field: field, isKey: false)
      guard field.traits.contains(.matched) else { return [column] }
      return [column, Column(name: "\(field.name)_key", field: field, isKey: true)]
    }
    searched = kind.fields.filter { $0.traits.contains(.searched) }
    totals = TotalsTable.all[kind.name]
    feeding = Rollups.all.filter { $0.kind == kind.name }
    fed = Rollups.all.filter { $0.parent == kind.name }
    let names = ["key", "rev", "at", "doc"] + columns.map(\.name)
    insertion = """
      INSERT INTO \(kind.name)(\(names.joined(separator: ", ")))
      VALUES (\(names.map { _ in "?" }.joined(separator: ", "))) ON CONFLICT(key) DO NOTHING
      """
    look = "SELECT id, doc FROM \(kind.name) WHERE key = ?"
    removal = "DELETE FROM \(kind.name) WHERE id = ?"
  }

  /// A field's column, or the one of its match key.
  private struct Column {
    let name: String
    let field: Field
    let isKey: Bool

    /// What stands in it, as `json_extract` would read the field.
    func value(in document: Document) -> (any DatabaseValueConvertible)? {
      guard let value = document[field.name] else { return nil }
      let text: String
      switch value {
      case .null: return nil
      case .bool(let bool) where !isKey: return bool
      case .int(let int) where !isKey: return int
      case .bool(let bool): text = bool ? "1" : "0"
      case .int(let int): text = String(int)
      case .text(let string): text = string
      case .list, .object: text = JSON.encode(value)
      }
      return isKey ? MatchKey.of(text, type: field.type) : text
    }
  }

  /// Puts a new record in; nil when there is one of that key.
  func insert(
    _ key: String, _ document: Document, revision: Int64, at: String, _ db: Database
  ) throws -> Int64? {
    var values: [(any DatabaseValueConvertible)?] = [
      key, revision, at, JSON.encode(.object(document)),
    ]
    for column in columns { values.append(column.value(in: document)) }
    try db.cachedStatement(sql: insertion).execute(arguments: StatementArguments(values))
    return db.changesCount > 0 ? db.lastInsertedRowID : nil
  }

  func find(_ key: String, _ db: Database) throws -> (id: Int64, document: Document)? {
    guard let row = try Row.fetchOne(db.cachedStatement(sql: look), arguments: [key]) else {
      return nil
    }
    let text = try row.text(1)
    guard let document = try? JSON.decode(text.utf8).object else {  // because it is unfit then
      throw UnfitIndex()
    }
    return (try row.int(0), document)
  }

  /// Writes a record's new document, and of its columns those that a patch names: an index is touched
  /// only where a column of it is.
  func update(
    _ id: Int64, _ document: Document, naming names: Set<String>, revision: Int64, at: String,
    _ db: Database
  ) throws {
    let named = columns.filter { names.contains($0.field.name) }
    let sets = (["rev", "at", "doc"] + named.map(\.name)).map { "\($0) = ?" }
    var values: [(any DatabaseValueConvertible)?] = [revision, at, JSON.encode(.object(document))]
    for column in named { values.append(column.value(in: document)) }
    values.append(id)
    try db.cachedStatement(
      sql: "UPDATE \(kind.name) SET \(sets.joined(separator: ", ")) WHERE id = ?"
    ).execute(arguments: StatementArguments(values))
  }

  func delete(_ id: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: removal).execute(arguments: [id])
  }
}
