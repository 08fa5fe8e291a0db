import Domain
import Screen
import Store

/// The pipeline report, for a person and for a script.
struct PipelinePage {
  private let report: PipelineReport
  private let spoken: Spoken

  init(_ report: PipelineReport, _ spoken: Spoken) {
    self.report = report
    self.spoken = spoken
  }

  // MARK: For a person

  func print(on output: Output) throws {
    let total = report.total
    let rate = percent(total.winRate, decimals: 2)
    let counts = [total.open, total.won, total.lost].map { Spoken.count($0.deals) }
    try output.line(
      say(
        "\(counts[0]) open, \(counts[1]) won, \(counts[2]) lost; win rate \(rate)",
        "进行中 \(counts[0])，赢单 \(counts[1])，输单 \(counts[2])；胜率 \(rate)"))
    let value = money(Double(total.won.value))
    let mean = money(total.won.meanValue)
    try output.line(say("won value \(value), \(mean) a deal", "赢单金额 \(value)，平均每单 \(mean)"))
    let days = [total.won, total.lost].map { Spoken.figure($0.meanDays) }
    try output.line(
      say("\(days[0]) days to win, \(days[1]) to lose", "赢单平均 \(days[0]) 天，输单 \(days[1]) 天"))
    let velocity = money(total.velocityPerDay)
    try output.line(say("velocity \(velocity) a day", "销售速度 每天 \(velocity)"))

    try table(
      say("stage", "阶段"), report.byStage.map { ($0.name[Speech.language], $0.standing) }, output)
    try table(say("owner", "负责人"), report.byOwner.map { (owner($0.owner), $0.standing) }, output)
    try table(say("quarter", "季度"), report.byQuarter.map { ("\($0.quarter)", $0.standing) }, output)
  }

  private func table(_ heading: String, _ lines: [(String, Standing)], _ output: Output) throws {
    guard !lines.isEmpty else { return }
    try output.line()
    let headings = [
      say("open", "进行中"), say("value", "金额"), say("won", "赢单"), say("value", "金额"),
      say("lost", "输单"), say("win rate", "胜率"),
    ]
    var table = Table(
      [Table.Column(heading: heading)]
        + headings.map { Table.Column(heading: $0, alignment: .right) }, on: output)
    for (name, standing) in lines {
      try table.row([
        name, count(standing.open),
        standing.open.deals == 0 ? "" : money(Double(standing.open.value)),
        count(standing.won), standing.won.deals == 0 ? "" : money(Double(standing.won.value)),
        count(standing.lost), standing.winRate == nil ? "" : percent(standing.winRate),
      ])
    }
    try table.end()
  }

  private func owner(_ key: String?) -> String {
    key.map { spoken.name(Ref(.member, $0)) ?? $0 } ?? say("nobody", "无人负责")
  }

  private func count(_ sums: DealSums) -> String {
    sums.deals == 0 ? "" : Spoken.count(sums.deals)
  }

  /// To the currency's own decimals.
  private func money(_ minor: Double?) -> String {
    let currency = spoken.book.currency
    guard let minor else { return "–" }
    return currency.symbol
      + Spoken.figure(minor / Double(currency.scale), decimals: currency.decimals)
  }

  private func percent(_ rate: Double?, decimals: Int = 1) -> String {
    Spoken.figure(rate.map { $0 * 100 }, decimals: decimals) + " %"
  }

  // MARK: For a script

  /// `won`, `lost`, `open`, `won_value`, `win_rate`, `mean_won_value`, `mean_won_cycle_days`,
  /// `mean_lost_cycle_days`, `velocity_per_day`, then `by_stage` (by the stage's English name, `count`
  /// and `value`), `by_owner` (by the member's name; `""` owns the deals of nobody) and `by_quarter`
  /// (`2017-Q1`). Money in major units, rates 0 to 1, `null` where nothing can be said yet.
  func json(_ shape: JSONShape) -> JSONText {
    let stages = unique(report.byStage.map { ($0.name.en, $0.pipeline ?? "", $0.standing) })
    let owners = unique(
      report.byOwner.map { line in
        (
          line.owner.map { spoken.name(Ref(.member, $0)) ?? $0 } ?? "", line.owner ?? "",
          line.standing
        )
      })
    return .object(
      standing(report.total, shape) + [
        (
          "by_stage",
          .object(
            stages.map { name, standing in
              let sums = [standing.open, standing.won, standing.lost]
              return (
                name,
                .object([
                  ("count", .number(sums.reduce(0) { $0 + $1.deals })),
                  ("value", shape.money(sums.reduce(0) { $0 + $1.value })),
                ])
              )
            })
        ),
        ("by_owner", .object(owners.map { ($0, .object(standing($1, shape))) })),
        (
          "by_quarter",
          .object(
            report.byQuarter.map { line in
              ("\(line.quarter)", .object(closed(line.standing, shape)))
            })
        ),
      ])
  }

  private func standing(_ standing: Standing, _ shape: JSONShape) -> [(
    name: String, value: JSONText
  )] {
    [
      ("open", .number(standing.open.deals)), ("open_value", shape.money(standing.open.value)),
    ] + closed(standing, shape) + [
      ("mean_won_value", shape.money(standing.won.meanValue)),
      ("mean_won_cycle_days", .figure(standing.won.meanDays)),
      ("mean_lost_cycle_days", .figure(standing.lost.meanDays)),
      ("velocity_per_day", shape.money(standing.velocityPerDay)),
    ]
  }

  private func closed(_ standing: Standing, _ shape: JSONShape) -> [(name: String, value: JSONText)]
  {
    [
      ("won", .number(standing.won.deals)), ("lost", .number(standing.lost.deals)),
      ("won_value", shape.money(standing.won.value)), ("win_rate", .figure(standing.winRate)),
    ]
  }

  /// Names as members of an object: the second of the same name has its key behind it.
  private func unique(_ lines: [(String, String, Standing)]) -> [(String, Standing)] {
    var taken: Set<String> = []
    return lines.map { name, key, standing in
      (taken.insert(name).inserted ? name : "\(name) (\(key))", standing)
    }
  }
}
