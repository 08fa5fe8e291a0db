import Domain
import GRDB

extension Book {
  /// How the book's deals stand, summed up by the index.
  ///
  /// - Parameter pipelines: those that the stages' order and names come from.
  public func pipelineReport(_ pipelines: [Pipeline]) throws -> PipelineReport {
    let cells = try index.read { db in
      try Row.fetchAll(db, sql: Book.dealCells).map(PipelineReport.Cell.init)
    }
    return PipelineReport(cells, pipelines: pipelines)
  }

  /// Sums of all deals that are alike in stage, owner, outcome and the month in which they closed.
  ///
  /// A deal that closed before it began has been written down wrongly: its days don't count.
  private static let dealCells = """
    SELECT pipeline, stage, outcome, owner, substr(closed, 1, 7) || '-01' AS month,
      count(*) AS deals, ifnull(sum(value), 0) AS value, count(value) AS valued,
      CAST(ifnull(sum(julianday(closed) - julianday(opened)) FILTER (WHERE closed >= opened), 0)
        AS INTEGER) AS days,
      count(*) FILTER (WHERE closed >= opened) AS dated
    FROM deal GROUP BY 1, 2, 3, 4, 5
    """
}

extension PipelineReport.Cell {
  fileprivate init(_ row: Row) {
    let outcome = (row["outcome"] as String?).flatMap(Pipeline.Outcome.init(rawValue:))
    let month = (row["month"] as String?).flatMap { Day($0) }
    self.init(
      pipeline: row["pipeline"], stage: row["stage"], owner: row["owner"], outcome: outcome,
      quarter: outcome == nil ? nil : month.map { Quarter(of: $0) },
      sums: DealSums(
        deals: row["deals"], value: row["value"], valued: row["valued"], days: row["days"],
        dated: row["dated"]))
  }
}
