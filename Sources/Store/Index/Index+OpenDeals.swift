import Domain
import GRDB

/// The open deals of one stage, counted and summed up.
public struct OpenDeals: Hashable, Sendable {
  /// nil where the deals say none.
  public let pipeline: String?
  public let stage: String?
  public let deals: Int
  /// Their values together, in minor units.
  public let value: Int64

  public init(pipeline: String?, stage: String?, deals: Int, value: Int64) {
    self.pipeline = pipeline
    self.stage = stage
    self.deals = deals
    self.value = value
  }
}

extension Index {
  /// The open deals that meet the filters, by stage.
  ///
  /// By owner alone the book's totals tell it; anything else is a count over all open deals, which
  /// gives way to a key.
  func openDeals(_ filters: [ListQuery.Filter]) throws -> [OpenDeals] {
    var conditions = ["outcome IS NULL"]
    var arguments = StatementArguments()
    for filter in filters {
      let (condition, values) = filter.sql
      conditions.append(condition)
      arguments += StatementArguments(values.map(\.databaseValue))
    }
    let kind = Kind.deal.name
    let totals = TotalsTable.all[kind].flatMap { conditions.allSatisfy($0.tells) ? $0 : nil }
    let sums = totals == nil ? "count(*), total(value)" : "sum(records), total(value)"
    let sql = """
      SELECT pipeline, stage, \(sums) FROM \(totals?.source ?? kind)
      WHERE \(conditions.joined(separator: " AND ")) GROUP BY pipeline, stage
      """
    return try read(mayStop: true) { db in
      try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map { row in
        OpenDeals(
          pipeline: try row.textIfAny(0), stage: try row.textIfAny(1), deals: Int(try row.int(2)),
          value: try row.sum(3))
      }
    }
  }

  /// The pipelines that open deals are in, each found by one step through the index.
  func pipelinesInUse() throws -> [String] {
    try read { db in
      var found: [String] = []
      let sql = """
        SELECT pipeline FROM deal WHERE outcome IS NULL AND pipeline > ? ORDER BY pipeline LIMIT 1
        """
      let statement = try db.cachedStatement(sql: sql)
      while let row = try Row.fetchOne(statement, arguments: [found.last ?? ""]) {
        guard let pipeline = try row.textIfAny(0) else { break }
        found.append(pipeline)
      }
      return found
    }
  }

  /// Keys of records, by kind, whose own words begin with every word typed; the newest first.
  func named(_ typed: String, _ kinds: [Kind], limit: Int) throws -> [Ref] {
    guard let query = SearchText.query(typed) else { return [] }
    let numbers = kinds.compactMap { kind in Kind.all.firstIndex { $0.name == kind.name } }
    return try read(mayStop: true) { db in
      try hits(query, limit, db, kinds: numbers).compactMap { try ref($0, db) }
    }
  }
}
