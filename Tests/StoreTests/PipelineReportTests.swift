import Domain
import Foundation
import Testing

@testable import Store

@Suite("The pipeline report of a book")
struct PipelineReportTests {
  static let pipeline = Pipeline.importing(
    stages: ["Won", "Engaging", "Prospecting"], id: "sales", name: Words("Sales", "销售"))

  /// Five deals by hand: two won after 10 and 30 days for 100 and 300 yuan, one lost after 5 days, one
  /// open, and one won without value or day.
  static let deals: [Document] = [
    deal(
      "won", ["outcome": "won", "value": 10_000, "opened": "2016-12-25", "closed": "2017-01-04"]),
    deal(
      "won", ["outcome": "won", "value": 30_000, "opened": "2017-03-02", "closed": "2017-04-01"]),
    deal("lost", ["outcome": "lost", "value": 0, "opened": "2017-02-01", "closed": "2017-02-06"]),
    deal("engaging", ["value": 5_000, "opened": "2017-02-01", "owner": "m2"]),
    deal("won", ["outcome": "won", "owner": "m2"]),
  ]

  @Test("a few deals add up as they do by hand")
  func byHand() throws {
    let report = try report(PipelineReportTests.deals)
    #expect(report.total.won == DealSums(deals: 3, value: 40_000, valued: 2, days: 40, dated: 2))
    #expect(report.total.lost == DealSums(deals: 1, value: 0, valued: 1, days: 5, dated: 1))
    #expect(report.total.open == DealSums(deals: 1, value: 5_000, valued: 1))
    #expect(report.total.winRate == 0.75)
    #expect(report.total.velocityPerDay == 750, "1 open × 0.75 × 20,000 ÷ 20 days")
    #expect(report.byStage.map(\.stage) == ["engaging", "won", "lost"])
    #expect(report.byQuarter.map(\.quarter.description) == ["2017-Q1", "2017-Q2"])
    #expect(report.byQuarter.map(\.standing.won.value) == [10_000, 30_000])
    #expect(report.byOwner.map(\.owner) == ["m1", "m2"])
  }

  @Test("days that make no sense are left out of the means, not the deal out of the sums")
  func backwards() throws {
    let report = try report([
      deal("won", ["outcome": "won", "opened": "2017-03-02", "closed": "2017-03-01", "value": 7]),
      deal("won", ["outcome": "won", "closed": "2017-03-01", "value": 7]),
    ])
    #expect(report.total.won == DealSums(deals: 2, value: 14, valued: 2))
    #expect(report.total.velocityPerDay == nil)
  }

  @Test("a book without deals has an empty report")
  func empty() throws {
    #expect(try report([]) == PipelineReport([], pipelines: []))
  }

  /// The public sales data set, which is not part of the project: beside it, or nowhere.
  static let sales = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("shared/data/crm-sales").path

  @Test(
    "the figures of a real export come out to the digit (reference-figures.md)",
    .enabled(if: FileManager.default.fileExists(atPath: sales), "../shared/data isn't there"))
  func realExport() throws {
    let test = try TestBook()
    let files = ["accounts", "products", "sales_teams", "sales_pipeline"]
    let plan = try ImportPlan(
      files.map { "\(PipelineReportTests.sales)/\($0).csv" }, for: test.book)
    _ = try Import(plan, into: test.book).run()
    let report = try test.book.pipelineReport(
      Playbooks(book: test.folder, user: nil).pipelines)
    let total = report.total

    let deals = Dictionary(
      uniqueKeysWithValues: report.byStage.map { line in
        let standing = line.standing
        return (line.name.en, standing.open.deals + standing.won.deals + standing.lost.deals)
      })
    #expect(deals == ["Won": 4238, "Lost": 2473, "Engaging": 1589, "Prospecting": 500])
    #expect(total.open.deals == 2089)
    #expect(total.won.value == 1_000_553_400, "10,005,534.00")
    #expect(text(total.winRate, 5) == "0.63150")
    #expect(text(total.won.meanValue.map { $0 / 100 }, 3) == "2360.909")
    #expect(text(total.won.meanDays, 3) == "51.782")
    #expect(text(total.lost.meanDays, 3) == "41.479")
    #expect(text(total.velocityPerDay.map { $0 / 100 }, 2) == "60146.85")

    #expect(
      report.byQuarter.map { "\($0.quarter) \($0.standing.won.value / 100)" } == [
        "2017-Q1 1134672", "2017-Q2 3086111", "2017-Q3 2982255", "2017-Q4 2802496",
      ])
    let best = try #require(report.byOwner.first)
    #expect(
      try test.book.record(Ref(.member, best.owner ?? ""))?.title == "Darcel Schlecht")
    #expect(best.standing.won.value == 115_321_400)
  }

  private func text(_ number: Double?, _ places: Int) -> String? {
    number.map { String(format: "%.\(places)f", $0) }
  }

  private func report(_ deals: [Document]) throws -> PipelineReport {
    let test = try TestBook()
    if !deals.isEmpty {
      try test.book.commit(.import) { transaction in
        for deal in deals { try transaction.add(.deal, deal) }
      }
    }
    return try test.book.pipelineReport([PipelineReportTests.pipeline])
  }
}

private func deal(_ stage: String, _ further: Document) -> Document {
  let document: Document = ["pipeline": "sales", "stage": .text(stage), "owner": "m1"]
  return document.merging(further) { $1 }
}
