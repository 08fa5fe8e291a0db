import Domain
import Screen
import Store

/// The pipeline report for a person to read: the sums, then tables by stage, owner and quarter.
struct PipelinePage {
  private let report: PipelineReport
  private let spoken: Spoken

  init(_ report: PipelineReport, _ spoken: Spoken) {
    self.report = report
    self.spoken = spoken
  }

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
}
