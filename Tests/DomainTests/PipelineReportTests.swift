import Domain
import Testing

@Suite("The pipeline report is arithmetic on a few sums")
struct PipelineReportTests {
  let pipeline = Pipeline.importing(
    stages: ["Won", "Lost", "Prospecting", "Engaging"], id: "sales", name: Words("Sales", "销售"))

  /// The sums of the public sales data set (reference-figures.md), value in cents: 219,452 days to
  /// win 4,238 deals are 51.782 each, and 102,580 days to lose 2,473 are 41.479.
  @Test("the reference figures come out to the digit")
  func reference() throws {
    let report = PipelineReport(
      [
        cell(
          "won", .won,
          DealSums(deals: 4238, value: 1_000_553_400, valued: 4238, days: 219_452, dated: 4238)),
        cell(
          "lost", .lost, DealSums(deals: 2473, value: 0, valued: 2473, days: 102_578, dated: 2473)),
        cell("engaging", nil, DealSums(deals: 1589)),
        cell("prospecting", nil, DealSums(deals: 500)),
      ], pipelines: [pipeline])
    let total = report.total
    #expect(rounded(total.winRate, 5) == 0.63150)
    #expect(rounded(total.won.meanValue, 1) == 236_090.9)
    #expect(rounded(total.won.meanDays, 3) == 51.782)
    #expect(rounded(total.lost.meanDays, 3) == 41.479)
    #expect(rounded(total.velocityPerDay, 0) == 6_014_685, "60,146.85 a day, in cents")
    #expect(
      report.byStage.map(\.name.en) == ["Prospecting", "Engaging", "Won", "Lost"],
      "in the pipeline's order")
  }

  @Test("without deals, or with none closed, nothing is made up")
  func nothing() {
    let none = PipelineReport([], pipelines: [pipeline])
    #expect(none.total == Standing())
    #expect(none.byStage.isEmpty && none.byOwner.isEmpty && none.byQuarter.isEmpty)
    for standing in [none.total, PipelineReport([open], pipelines: [pipeline]).total] {
      #expect(standing.winRate == nil)
      #expect(standing.won.meanValue == nil)
      #expect(standing.won.meanDays == nil)
      #expect(standing.lost.meanDays == nil)
      #expect(standing.velocityPerDay == nil)
    }
  }

  @Test("deals won on the day they began have a mean of 0 days and no velocity")
  func atOnce() {
    let won = DealSums(deals: 2, value: 300, valued: 2, days: 0, dated: 2)
    let total = PipelineReport([cell("won", .won, won), open], pipelines: [pipeline]).total
    #expect(total.won.meanDays == 0)
    #expect(total.velocityPerDay == nil)
  }

  @Test("a deal without a value or a day doesn't pull the means down")
  func gaps() {
    let won = DealSums(deals: 3, value: 300, valued: 2, days: 30, dated: 1)
    let total = PipelineReport([cell("won", .won, won)], pipelines: [pipeline]).total
    #expect(total.won.meanValue == 150)
    #expect(total.won.meanDays == 30)
    #expect(total.winRate == 1)
  }

  @Test("by quarter and by owner the parts add up to the whole")
  func parts() throws {
    let cells = [
      cell(
        "won", .won, DealSums(deals: 1, value: 10, valued: 1), owner: "m2", closed: "2017-03-31"),
      cell(
        "won", .won, DealSums(deals: 2, value: 50, valued: 2), owner: "m1", closed: "2017-04-01"),
      cell("won", .won, DealSums(deals: 1, value: 7, valued: 1), owner: nil, closed: "2016-12-31"),
      cell("lost", .lost, DealSums(deals: 1), owner: "m3", closed: "2017-05-01"),
      cell("no-such-stage", nil, DealSums(deals: 4), owner: "m2", closed: nil),
    ]
    let report = PipelineReport(cells, pipelines: [pipeline])
    #expect(report.byQuarter.map(\.quarter.description) == ["2016-Q4", "2017-Q1", "2017-Q2"])
    #expect(report.byQuarter.map(\.standing.won.value) == [7, 10, 50])
    #expect(report.byOwner.map(\.owner) == ["m1", "m2", nil, "m3"])
    #expect(report.byOwner.map(\.standing.winRate) == [1, 1, 1, 0])
    #expect(report.byStage.map(\.stage) == ["won", "lost", "no-such-stage"])
    #expect(report.total.won.value == 67)
    #expect(report.total.open.deals == 4)
  }

  private var open: PipelineReport.Cell {
    cell("engaging", nil, DealSums(deals: 3, value: 9, valued: 1))
  }

  private func cell(
    _ stage: String, _ outcome: Pipeline.Outcome?, _ sums: DealSums, owner: String? = "m1",
    closed: String? = nil
  ) -> PipelineReport.Cell {
    PipelineReport.Cell(
      pipeline: "sales", stage: stage, owner: owner, outcome: outcome,
      quarter: closed.flatMap { Day($0) }.map { Quarter(of: $0) }, sums: sums)
  }

  private func rounded(_ number: Double?, _ places: Int) -> Double? {
    let scale = (0..<places).reduce(1.0) { power, _ in power * 10 }
    return number.map { ($0 * scale).rounded() / scale }
  }
}
