import Domain
import Store

/// The pipeline report as JSON.
///
///     {"open":2089,"open_value":0,"won":4238,"lost":2473,"won_value":10005534,"win_rate":0.6315…,
///      "mean_won_value":2360.9…,"mean_won_cycle_days":51.78…,"mean_lost_cycle_days":41.47…,
///      "velocity_per_day":60146.8…,"by_stage":{"Won":{"count":4238,"value":10005534},…},
///      "by_owner":{"Darcel Schlecht":{"open":194,…}},"by_quarter":{"2017-Q1":{"won":531,…}}}
///
/// Stages are named in English, owners by their names (`""` owns the deals of nobody); the second of the
/// same name has its pipeline or key behind it. Money is in major units, a rate 0 to 1, and what can't be
/// said yet is `null`.
struct PipelineShape {
  private typealias Members = [(name: String, value: JSONText)]

  private let shape: JSONShape
  private let spoken: Spoken

  init(_ book: Book) throws {
    shape = try JSONShape(book)
    spoken = Spoken(book)
  }

  func of(_ report: PipelineReport) -> JSONText {
    let stages = named(report.byStage.map { ($0.name.en, $0.pipeline, .object(held($0.standing))) })
    let owners = named(
      report.byOwner.map { line in
        let name = line.owner.map { spoken.name(Ref(.member, $0)) ?? $0 }
        return (name ?? "", line.owner, .object(standing(line.standing)))
      })
    let quarters = report.byQuarter.map { line in
      (name: "\(line.quarter)", value: JSONText.object(closed(line.standing)))
    }
    return .object(
      standing(report.total) + [
        ("by_stage", .object(stages)), ("by_owner", .object(owners)),
        ("by_quarter", .object(quarters)),
      ])
  }

  private func standing(_ standing: Standing) -> Members {
    [
      ("open", .number(standing.open.deals)), ("open_value", shape.money(standing.open.value)),
    ] + closed(standing) + [
      ("mean_won_value", shape.money(standing.won.meanValue)),
      ("mean_won_cycle_days", .figure(standing.won.meanDays)),
      ("mean_lost_cycle_days", .figure(standing.lost.meanDays)),
      ("velocity_per_day", shape.money(standing.velocityPerDay)),
    ]
  }

  private func closed(_ standing: Standing) -> Members {
    [
      ("won", .number(standing.won.deals)), ("lost", .number(standing.lost.deals)),
      ("won_value", shape.money(standing.won.value)), ("win_rate", .figure(standing.winRate)),
    ]
  }

  /// All deals of a stage, whatever became of them.
  private func held(_ standing: Standing) -> Members {
    let sums = [standing.open, standing.won, standing.lost]
    return [
      ("count", .number(sums.reduce(0) { $0 + $1.deals })),
      ("value", shape.money(sums.reduce(0) { $0 + $1.value })),
    ]
  }

  /// Lines as members of one object, each under a name of its own.
  private func named(_ lines: [(name: String, key: String?, value: JSONText)]) -> Members {
    var taken: Set<String> = []
    return lines.map { line in
      let isFree = taken.insert(line.name).inserted
      return (isFree ? line.name : "\(line.name) (\(line.key ?? ""))", line.value)
    }
  }
}
