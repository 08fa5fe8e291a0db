import Domain
import struct Domain.Record
import GRDB

/// One line of a list: the record with the figures that the index keeps about it.
public struct Listed: Sendable {
  /// The record's number in its kind, in order of birth.
  public let id: Int64
  public let record: Record
  /// Rollups and derived columns.
  public let figures: Figures
  /// Where this line stands in the list's order.
  public let place: ListPlace

  public init(id: Int64, record: Record, figures: Figures, place: ListPlace) {
    self.id = id
    self.record = record
    self.figures = figures
    self.place = place
  }

  public func text(_ name: String) -> String? { figures[name]?.text ?? record.text(name) }
  public func int(_ name: String) -> Int64? { figures[name]?.int ?? record.int(name) }
}

/// What the index keeps about a record beside its document, by name.
public struct Figures: Sendable {
  private let places: [String: Int]
  private let values: [Value?]

  /// - Parameter places: where each name's value stands; all records of a kind share it.
  init(_ places: [String: Int], _ values: [Value?]) {
    self.places = places
    self.values = values
  }

  public subscript(name: String) -> Value? { places[name].flatMap { values[$0] } }
}

/// Where a line stands in an order: the order's columns and the record's number.
public struct ListPlace: Hashable, Sendable {
  let values: [Value]
  let id: Int64
  /// What the record holds in the order's ranked column.
  let ranked: String?

  init(values: [Value], id: Int64, ranked: String? = nil) {
    self.values = values
    self.id = id
    self.ranked = ranked
  }
}

extension ListPlace {
  /// Whether this place comes before another one in the order of the columns; nil where a ranking says
  /// so too.
  public func isBefore(_ other: ListPlace) -> Bool? {
    guard ranked == nil, other.ranked == nil, values.count == other.values.count else { return nil }
    for (own, its) in zip(values, other.values) where own != its {
      switch (own, its) {
      case (.int(let own), .int(let its)): return own < its
      // As SQLite compares: byte by byte, and numbers before texts.
      case (.text(let own), .text(let its)): return own.utf8.lexicographicallyPrecedes(its.utf8)
      case (.int, .text): return true
      case (.text, .int): return false
      default: return nil
      }
    }
    return id < other.id
  }
}

/// Which part of a list to read.
public struct ListQuery: Sendable {
  public var kind: Kind
  /// nil: in order of birth.
  public var order: Order?
  public var filters: [Filter]
  /// Values of the order's ranked column, the best first; all others come behind them.
  public var ranking: [String] = []
  public var from: Start
  public var limit: Int

  public enum Start: Sendable {
    case top
    case bottom
    /// Behind a line, or before it (nearest first).
    case after(ListPlace)
    case before(ListPlace)
    /// At a line's own place.
    case at(ListPlace)
  }

  public enum Filter: Hashable, Sendable {
    case equals(String, String)
    case absent(String)
    case present(String)
    case notAfter(String, String)
    /// A figure that is true, such as `is_lead`.
    case holds(String)
    case fails(String)
    /// A column that holds exactly this, number or text.
    case has(String, Value)
    /// A column that holds none of these.
    case noneOf(String, [String])
    /// A column that holds one of these.
    case oneOf(String, [String])
    /// A column that holds something smaller than this, or this or more.
    case less(String, Value)
    case atLeast(String, Value)
    /// Records that meet all of one of these.
    case either([[Filter]])
    /// Records of `of` whose `by` refers to one of kind `parent` that meets all of these.
    case parent(String, by: String, of: String, [Filter])
  }

  public init(
    _ kind: Kind, order: String? = nil, filters: [Filter] = [], from: Start = .top, limit: Int
  ) {
    self.kind = kind
    self.order = kind.orders.first { $0.name == order }
    self.filters = filters
    self.from = from
    self.limit = limit
  }
}

extension Index: Records {
  func record(_ ref: Ref) throws -> Record? {
    guard let kind = Kind.named(ref.kind) else { return nil }
    return try read { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT key, rev, doc, id FROM \(kind.name) WHERE key = ?"),
        arguments: [ref.key]
      ).map { try known(kind, $0) }
    }
  }

  /// A record's revision; nil where there is none.
  func revision(of ref: Ref) throws -> Int64? {
    try read { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT rev FROM \(ref.kind) WHERE key = ?"), arguments: [ref.key]
      )?.int(0)
    }
  }

  func records(_ kind: Kind, where field: String, is value: String) throws -> [Record] {
    try fetch(kind, "\(field) = ?", value)
  }

  func records(_ kind: Kind, matching field: String, key: String) throws -> [Record] {
    try fetch(kind, "\(field)_key = ?", key)
  }

  private func fetch(_ kind: Kind, _ condition: String, _ value: String) throws -> [Record] {
    try read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: "SELECT key, rev, doc, id FROM \(kind.name) WHERE \(condition) ORDER BY id"),
        arguments: [value]
      ).map { try known(kind, $0) }
    }
  }

  /// - Parameter row: key, revision and document come first.
  static func record(_ kind: Kind, _ row: Row) throws -> Record {
    let text = try row.text(2)
    guard let document = try? JSON.decode(text.utf8).object else {  // because it is unfit then
      throw UnfitIndex()
    }
    return Record(ref: Ref(kind, try row.text(0)), revision: try row.int(1), document: document)
  }

  /// The same, decoded only where it isn't known from before.
  ///
  /// - Parameter row: its number comes behind the document.
  private func known(_ kind: Kind, _ row: Row) throws -> Record {
    try recent.record(Index.row(kind, row.int(3)), row.int(1)) { () throws in
      try Index.record(kind, row)
    }
  }

  /// The columns that `listed` takes: a row's are found by number, which is ten times as fast as by
  /// name.
  private static func columns(_ kind: Kind) -> String { columns[kind.name] ?? "" }

  private static let columns = named { kind in
    (["key", "rev", "doc", "id"] + figures(kind)).joined(separator: ", ")
  }

  /// By kind and name, the place of a figure among them.
  private static let places = named { kind in
    Dictionary(uniqueKeysWithValues: figures(kind).enumerated().map { ($1, $0) })
  }

  private static func figures(_ kind: Kind) -> [String] {
    kind.rollups.map(\.name) + kind.derived.map(\.name)
  }

  private static func named<T>(_ value: (Kind) -> T) -> [String: T] {
    Dictionary(uniqueKeysWithValues: Kind.all.map { ($0.name, value($0)) })
  }

  /// One screenful of a list, in the list's order (for `.before` and `.bottom` nearest first).
  func list(_ query: ListQuery) throws -> [Listed] {
    if let ranked = query.order?.ranked, !query.ranking.isEmpty {
      return try list(query, rankedBy: ranked)
    }
    let (sql, arguments) = Index.statement(query)
    let kind = query.kind
    return try read { db in
      let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
      var found: [Listed] = []
      while let row = try rows.next() { found.append(try listed(kind, row, query.order)) }
      return found
    }
  }

  /// The SQL that reads a screenful.
  static func statement(_ query: ListQuery) -> (sql: String, arguments: StatementArguments) {
    let columns = (query.order?.columns ?? []) + ["id"]
    let isDescending = query.order?.isDescending ?? false
    var isBackwards = false
    var conditions = query.order?.condition.map { [$0] } ?? []
    var arguments = StatementArguments()
    for filter in query.filters {
      let (condition, values) = filter.sql
      conditions.append(condition)
      arguments += StatementArguments(values.map(\.databaseValue))
    }
    func compare(_ place: ListPlace, _ sign: String) {
      let marks = columns.map { _ in "?" }.joined(separator: ", ")
      conditions.append("(\(columns.joined(separator: ", "))) \(sign) (\(marks))")
      arguments += StatementArguments(place.values.map(\.databaseValue) + [place.id.databaseValue])
    }
    switch query.from {
    case .top: break
    case .bottom: isBackwards = true
    case .after(let place): compare(place, isDescending ? "<" : ">")
    case .at(let place): compare(place, isDescending ? "<=" : ">=")
    case .before(let place):
      isBackwards = true
      compare(place, isDescending ? ">" : "<")
    }
    let direction = isDescending == isBackwards ? "ASC" : "DESC"
    arguments += [query.limit]
    let kind = query.kind
    let sql = """
      SELECT \(Index.columns(kind)) FROM \(kind.name)
      \(conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND "))
      ORDER BY \(columns.map { "\($0) \(direction)" }.joined(separator: ", ")) LIMIT ?
      """
    return (sql, arguments)
  }

  private func listed(_ kind: Kind, _ row: Row, _ order: Order?) throws -> Listed {
    let columns = order?.columns ?? []
    let id = try row.int(3)
    let places = Index.places[kind.name] ?? [:]
    let figures = Figures(
      places, (0..<places.count).map { Value(row[4 + $0] as DatabaseValue) })
    let record = try known(kind, row)
    let raw = columns.map { name in
      figures[name] ?? (name.hasSuffix("_key") ? nil : record.document[name]) ?? .text("")
    }
    // A match key isn't among the figures; it is computed as the index does.
    let keyed = zip(columns, raw).map { name, value in
      guard name.hasSuffix("_key"), let field = kind.field(String(name.dropLast(4))),
        let text = record.text(field.name), let key = MatchKey.of(text, type: field.type)
      else { return value }
      return .text(key)
    }
    let place = ListPlace(
      values: keyed, id: id, ranked: order?.ranked.flatMap(record.text))
    return Listed(id: id, record: record, figures: figures, place: place)
  }

  /// The same record with its figures; nil when there is none.
  func listed(_ ref: Ref, order: Order?) throws -> Listed? {
    guard let kind = Kind.named(ref.kind) else { return nil }
    return try read { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT \(Index.columns(kind)) FROM \(kind.name) WHERE key = ?"),
        arguments: [ref.key]
      ).map { try listed(kind, $0, order) }
    }
  }

  /// The records of these keys, in the order of the keys; those that aren't there are left out.
  func listed(_ kind: Kind, _ keys: [String]) throws -> [Listed] {
    try read { db in
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT \(Index.columns(kind))
            FROM (SELECT key AS place, value AS wanted FROM json_each(?))
            CROSS JOIN \(kind.name) ON key = wanted ORDER BY place
            """), arguments: [JSON.encode(.list(keys.map(Value.text)))])
      var found: [Listed] = []
      while let row = try rows.next() { found.append(try listed(kind, row, nil)) }
      return found
    }
  }

  /// How many records of a kind meet the filters.
  func count(_ kind: Kind, order: Order? = nil, _ filters: [ListQuery.Filter] = []) throws -> Int {
    var conditions = order?.condition.map { [$0] } ?? []
    var arguments = StatementArguments()
    for filter in filters {
      let (condition, values) = filter.sql
      conditions.append(condition)
      arguments += StatementArguments(values.map(\.databaseValue))
    }
    let totals = TotalsTable.all[kind.name].flatMap { conditions.allSatisfy($0.tells) ? $0 : nil }
    let sql =
      "SELECT \(totals == nil ? "count(*)" : "sum(records)") FROM \(totals?.source ?? kind.name)"
      + (conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND "))
    return try read(mayStop: true) { db in
      try Int.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) ?? 0
    }
  }
}

extension ListQuery.Filter {
  var sql: (condition: String, values: [Value]) {
    switch self {
    case .equals(let column, let value): ("\(column) = ?", [.text(value)])
    case .absent(let column): ("\(column) IS NULL", [])
    case .present(let column): ("\(column) IS NOT NULL", [])
    case .notAfter(let column, let value): ("IFNULL(\(column), '') <= ?", [.text(value)])
    case .holds(let column): ("\(column)", [])
    case .fails(let column): ("NOT \(column)", [])
    case .has(let column, let value): ("\(column) = ?", [value])
    case .noneOf(let column, let values):
      (
        "(\(column) IS NULL OR \(column) NOT IN (\(values.map { _ in "?" }.joined(separator: ", "))))",
        values.map(Value.text)
      )
    case .oneOf(let column, let values):
      values.isEmpty
        ? ("FALSE", [])
        : (
          "\(column) IN (\(values.map { _ in "?" }.joined(separator: ", ")))",
          values.map(Value.text)
        )
    case .less(let column, let value): ("\(column) < ?", [value])
    case .atLeast(let column, let value): ("\(column) >= ?", [value])
    case .either(let alternatives):
      alternatives.isEmpty
        ? ("FALSE", [])
        : (
          "(\(alternatives.map { ListQuery.Filter.all($0).condition }.joined(separator: " OR ")))",
          alternatives.flatMap { ListQuery.Filter.all($0).values }
        )
    case .parent(let parent, let by, let kind, let filters):
      (
        "EXISTS (SELECT 1 FROM \(parent) AS parent WHERE parent.key = \(kind).\(by) AND "
          + ListQuery.Filter.all(filters).condition + ")",
        ListQuery.Filter.all(filters).values
      )
    }
  }
}

extension ListQuery.Filter {
  private static func all(_ filters: [ListQuery.Filter]) -> (condition: String, values: [Value]) {
    let all = filters.map(\.sql)
    return (
      "(" + (all.isEmpty ? "TRUE" : all.map(\.condition).joined(separator: " AND ")) + ")",
      all.flatMap(\.values)
    )
  }
}

extension Value {
  /// A value out of a column; nil for NULL.
  init?(_ value: DatabaseValue) {
    switch value.storage {
    case .int64(let int): self = .int(int)
    case .string(let text): self = .text(text)
    case .double(let double): self = .text("\(double)")
    case .null, .blob: return nil
    }
  }

  var databaseValue: DatabaseValue {
    switch self {
    case .int(let int): int.databaseValue
    case .text(let text): text.databaseValue
    case .bool(let bool): bool.databaseValue
    case .null, .list, .object: .null
    }
  }
}
