import Testing

@testable import Domain

@Suite("A period")
struct PeriodTests {
  /// A Tuesday.
  private let today = Day("2026-11-24")!

  @Test(
    "is read in both languages",
    arguments: [
      ("this month", "2026-11-01", "2026-11-30", "Nov 2026"),
      ("本月", "2026-11-01", "2026-11-30", "Nov 2026"),
      ("next month", "2026-12-01", "2026-12-31", "Dec 2026"),
      ("下个月", "2026-12-01", "2026-12-31", "Dec 2026"),
      ("上月", "2026-10-01", "2026-10-31", "Oct 2026"),
      ("this quarter", "2026-10-01", "2026-12-31", "Q4 2026"),
      ("本季度", "2026-10-01", "2026-12-31", "Q4 2026"),
      ("下季度", "2027-01-01", "2027-03-31", "Q1 2027"),
      ("Q4", "2026-10-01", "2026-12-31", "Q4 2026"),
      ("q1", "2027-01-01", "2027-03-31", "Q1 2027"),
      ("Q2 2025", "2025-04-01", "2025-06-30", "Q2 2025"),
      ("2025-Q2", "2025-04-01", "2025-06-30", "Q2 2025"),
      ("第四季度", "2026-10-01", "2026-12-31", "Q4 2026"),
      ("2025年2季度", "2025-04-01", "2025-06-30", "Q2 2025"),
      ("2026-11", "2026-11-01", "2026-11-30", "Nov 2026"),
      ("2024年2月", "2024-02-01", "2024-02-29", "Feb 2024"),
      ("１２月", "2026-12-01", "2026-12-31", "Dec 2026"),
      ("一月", "2027-01-01", "2027-01-31", "Jan 2027"),
      ("december", "2026-12-01", "2026-12-31", "Dec 2026"),
      ("feb 2026", "2026-02-01", "2026-02-28", "Feb 2026"),
      ("This Week", "2026-11-23", "2026-11-29", "week of 23 Nov"),
      ("下周", "2026-11-30", "2026-12-06", "week of 30 Nov"),
      ("2026", "2026-01-01", "2026-12-31", "2026"),
      ("明年", "2027-01-01", "2027-12-31", "2027"),
      ("next year", "2027-01-01", "2027-12-31", "2027"),
    ])
  func read(_ text: String, _ first: String, _ last: String, _ words: String) throws {
    let period = try #require(Period(text, today: today))
    #expect(period.first.description == first)
    #expect(period.last.description == last)
    #expect(period.words.en == words)
  }

  @Test("is named in Chinese as well")
  func chinese() {
    #expect(Period("2026-11", today: today)?.words.zh == "2026年11月")
    #expect(Period("q4", today: today)?.words.zh == "2026年第4季度")
    #expect(Period("本周", today: today)?.words.zh == "11月23日起一周")
  }

  @Test(
    "is nothing else",
    arguments: [
      "", "paper", "q5", "2026-13", "13月", "next", "month", "5", "11", "2026-11-24", "本", "q",
      "paper 2026", "+2026", "下下",
    ])
  func none(_ text: String) { #expect(Period(text, today: today) == nil) }
}
