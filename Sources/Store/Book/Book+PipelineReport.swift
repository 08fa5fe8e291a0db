import Domain
import GRDB

extension Book {
  /// How the book's deals stand, summed up by the index.
  ///
  /// - Parameter pipelines: those that the stages' order and names come from.
  public func pipelineReport(_ pipelines: [Pipeline]) throws -> PipelineReport {
    let cells = try index.read { db in
      try TotalsTable.all[Kind.deal.name].map { totals in
        try Row.fetchAll(db.cachedStatement(sql: "SELECT * FROM \(totals.source)"))
      }?.map(PipelineReport.Cell.init(_:)) ?? []
    }
    return PipelineReport(cells, pipelines: pipelines)
  }
}

extension PipelineReport.Cell {
  fileprivate init(_ row: Row) throws {
    func place(_ column: String) throws -> Int {
      guard let place = row.columnNames.enumerated().first(where: { $1 == column })?.offset else {
        throw UnfitIndex()
      }
      return place
    }
    func text(_ column: String) throws -> String? { try row.textIfAny(place(column)) }
    func int(_ column: String) throws -> Int64 { try row.int(place(column)) }
    let outcome = try text("outcome").flatMap(Pipeline.Outcome.init(rawValue:))
    let month = try text("month").flatMap { Day($0) }
    self.init(
      pipeline: try text("pipeline"), stage: try text("stage"), owner: try text("owner"),
      outcome: outcome,
      quarter: outcome == nil ? nil : month.map { Quarter(of: $0) },
      sums: DealSums(
        deals: try int("records"), value: try int("value"), valued: try int("valued"),
        days: try int("days"), dated: try int("dated")))
  }
}
