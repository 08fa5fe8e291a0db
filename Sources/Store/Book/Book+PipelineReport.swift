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
      }?.map(PipelineReport.Cell.init) ?? []
    }
    return PipelineReport(cells, pipelines: pipelines)
  }
}

extension PipelineReport.Cell {
  fileprivate init(_ row: Row) {
    let outcome = (row["outcome"] as String?).flatMap(Pipeline.Outcome.init(rawValue:))
    let month = (row["month"] as String?).flatMap { Day($0) }
    self.init(
      pipeline: row["pipeline"], stage: row["stage"], owner: row["owner"], outcome: outcome,
      quarter: outcome == nil ? nil : month.map { Quarter(of: $0) },
      sums: DealSums(
        deals: row["records"], value: row["value"], valued: row["valued"], days: row["days"],
        dated: row["dated"]))
  }
}
