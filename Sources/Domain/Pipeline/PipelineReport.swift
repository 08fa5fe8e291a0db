/// How a book's deals stand: how many are won, how much they bring, and how fast.
///
/// It is computed from sums, so a book of a million deals costs a few hundred cells:
///
///     velocity = open deals × win rate × mean won value ÷ mean days to win
///
/// Money is in minor units. What can't be known yet, such as a win rate before anything closed, is
/// nil. Rates and means are not rounded on the way: 2,089 open deals at 63.15 % and 2,360.91 in
/// 51.78 days are 60,146.85 a day only if all digits are kept.
public struct PipelineReport: Hashable, Sendable {
  /// All deals.
  public let total: Standing
  /// In the order of the pipelines and their stages; stages of no known pipeline at the end.
  public let byStage: [StageLine]
  /// The owner with the greatest won value first; nil owns the deals of nobody.
  public let byOwner: [OwnerLine]
  /// Closed deals by the calendar quarter of the day on which they closed, the earliest first.
  public let byQuarter: [QuarterLine]

  public struct StageLine: Hashable, Sendable {
    public let pipeline: String?
    public let stage: String?
    public let name: Words
    public let standing: Standing
  }

  public struct OwnerLine: Hashable, Sendable {
    /// The member's key.
    public let owner: String?
    public let standing: Standing
  }

  public struct QuarterLine: Hashable, Sendable {
    public let quarter: Quarter
    public let standing: Standing
  }

  /// The deals that are alike in stage, owner, outcome and quarter, summed up.
  public struct Cell: Hashable, Sendable {
    public let pipeline: String?
    public let stage: String?
    public let owner: String?
    /// nil while the deals are open.
    public let outcome: Pipeline.Outcome?
    /// When they closed; nil for open deals, and for closed ones without a day.
    public let quarter: Quarter?
    public let sums: DealSums

    public init(
      pipeline: String?, stage: String?, owner: String?, outcome: Pipeline.Outcome?,
      quarter: Quarter?, sums: DealSums
    ) {
      self.pipeline = pipeline
      self.stage = stage
      self.owner = owner
      self.outcome = outcome
      self.quarter = quarter
      self.sums = sums
    }
  }

  /// - Parameter pipelines: those that the stages' order and names come from.
  public init(_ cells: some Sequence<Cell>, pipelines: [Pipeline]) {
    var total = Standing()
    var stages: [StageID: Standing] = [:]
    var owners: [String?: Standing] = [:]
    var quarters: [Quarter: Standing] = [:]
    for cell in cells {
      total.add(cell)
      stages[StageID(pipeline: cell.pipeline, stage: cell.stage), default: Standing()].add(cell)
      owners[cell.owner, default: Standing()].add(cell)
      if let quarter = cell.quarter { quarters[quarter, default: Standing()].add(cell) }
    }
    self.total = total
    byStage = PipelineReport.lines(stages, pipelines)
    byOwner = owners.map { OwnerLine(owner: $0.key, standing: $0.value) }.sorted {
      ($1.standing.won.value, $0.owner ?? "") < ($0.standing.won.value, $1.owner ?? "")
    }
    byQuarter = quarters.map { QuarterLine(quarter: $0.key, standing: $0.value) }.sorted {
      $0.quarter < $1.quarter
    }
  }

  private struct StageID: Hashable {
    let pipeline: String?
    let stage: String?
  }

  private static func lines(_ stages: [StageID: Standing], _ pipelines: [Pipeline]) -> [StageLine] {
    var rest = stages
    var lines: [StageLine] = []
    for pipeline in pipelines {
      for stage in pipeline.stages {
        let id = StageID(pipeline: pipeline.id, stage: stage.id)
        guard let standing = rest.removeValue(forKey: id) else { continue }
        lines.append(
          StageLine(pipeline: id.pipeline, stage: id.stage, name: stage.name, standing: standing))
      }
    }
    let unknown = rest.sorted {
      ($0.key.pipeline ?? "", $0.key.stage ?? "") < ($1.key.pipeline ?? "", $1.key.stage ?? "")
    }
    return lines
      + unknown.map { id, standing in
        let name = id.stage.map { Words($0, $0) } ?? Words("no stage", "无阶段")
        return StageLine(pipeline: id.pipeline, stage: id.stage, name: name, standing: standing)
      }
  }
}
