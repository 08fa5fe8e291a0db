import Domain
import GRDB

extension Book {
  /// How the book's deals stand, summed up by the index.
  ///
  /// - Parameter pipelines: those that the stages' order and names come from.
  public func pipelineReport(_ pipelines: [Pipeline]) throws -> PipelineReport {
    let cells = try index.read { db in
      try TotalsTable.all[Kind.deal.name].map { totals in
        try Row.fetchAll(
          db.cachedStatement(
            sql: """
              SELECT pipeline, stage, owner, outcome, month, records, value, valued, days, dated
              FROM \(totals.source)
              """))
      }?.map(PipelineReport.Cell.init(_:)) ?? []
    }
    return PipelineReport(cells, pipelines: pipelines)
  }
}

extension PipelineReport.Cell {
  /// - Parameter row: the columns in the order of the statement above.
  fileprivate init(_ row: Row) throws {
    let outcome = try row.textIfAny(3).flatMap(Pipeline.Outcome.init(rawValue:))
    let month = try row.textIfAny(4).flatMap { Day($0) }
    self.init(
      pipeline: try row.textIfAny(0), stage: try row.textIfAny(1), owner: try row.textIfAny(2),
      outcome: outcome,
      quarter: outcome == nil ? nil : month.map { Quarter(of: $0) },
      sums: DealSums(
        deals: try row.int(5), value: try row.int(6), valued: try row.int(7),
        days: try row.int(8), dated: try row.int(9)))
  }
}
