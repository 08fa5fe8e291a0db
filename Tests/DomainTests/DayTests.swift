import Domain
import Testing

@Suite("A day is a day of the calendar, without a time zone")
struct DayTests {
  /// Ordinals by hand: 1970-01-01 is 0, 400 years have 146,097 days.
  static let known: [(text: String, ordinal: Int, weekday: Int, quarter: Int)] = [
    ("1970-01-01", 0, 4, 1),
    ("1969-12-31", -1, 3, 4),
    ("2000-02-29", 11_016, 2, 1),
    ("2000-03-01", 11_017, 3, 1),
    ("2017-04-01", 17_257, 6, 2),
    ("2026-11-24", 20_781, 2, 4),
    ("1570-01-01", -146_097, 4, 1),
    ("0001-01-01", -719_162, 1, 1),
    ("9999-12-31", 2_932_896, 5, 4),
  ]

  @Test("known days have their number, weekday and quarter", arguments: known)
  func days(_ row: (text: String, ordinal: Int, weekday: Int, quarter: Int)) throws {
    let day = try #require(Day(row.text))
    #expect(day.ordinal == row.ordinal)
    #expect(day.weekday == row.weekday)
    #expect(day.quarter == row.quarter)
    #expect(Day(ordinal: row.ordinal) == day)
    #expect(day.description == row.text)
  }

  @Test("each day follows the one before, over eight centuries")
  func everyDay() {
    var day = Day("1599-12-31")!
    for _ in 0..<300_000 {
      let next = day + 1
      let isNextOfMonth =
        next.year == day.year && next.month == day.month && next.day == day.day + 1
      let isNewMonth = next.day == 1 && day.day >= 28 && next.month == day.month % 12 + 1
      guard isNextOfMonth || isNewMonth, Day(next.description) == next, next > day, next - day == 1
      else {
        Issue.record("\(day) is followed by \(next)")
        return
      }
      day = next
    }
  }

  static let refused = [
    "2025-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-00-10", "2026-13-01",
    "2026-01-00", "2026-1-1", "2026/01/01", "20260101", "2026-01-01 ", "+026-01-01", "２026-01-1",
    "0000-01-01", "", "2026-01-0a",
  ]

  @Test("what is no day is refused", arguments: refused)
  func refuses(_ text: String) { #expect(Day(text) == nil) }

  @Test("every fourth year leaps, hundreds don't, four hundreds do")
  func leap() {
    let leaping = [1896, 1900, 1904, 2000, 2023, 2024, 2100, 2400].filter {
      Day(year: $0, month: 2, day: 29) != nil
    }
    #expect(leaping == [1896, 1904, 2000, 2024, 2400])
  }
}

@Suite("An instant is universal time to the millisecond")
struct InstantTests {
  static let known: [(text: String, milliseconds: Int64)] = [
    ("1970-01-01T00:00:00.000Z", 0),
    ("1969-12-31T23:59:59.999Z", -1),
    ("2001-09-09T01:46:40.000Z", 1_000_000_000_000),
    ("2026-11-24T08:00:00.123Z", 1_795_507_200_123),
  ]

  @Test("known moments read and print", arguments: known)
  func moments(_ row: (text: String, milliseconds: Int64)) {
    #expect(Instant(row.text)?.milliseconds == row.milliseconds)
    #expect(Instant(milliseconds: row.milliseconds).description == row.text)
  }

  @Test("any moment comes back from its text, and later ones sort later", arguments: 0..<200)
  func roundTrip(_ seed: UInt64) {
    var numbers = Seeded(state: seed)
    let range: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999
    let one = Instant(milliseconds: .random(in: range, using: &numbers))
    let other = Instant(milliseconds: .random(in: range, using: &numbers))
    #expect(Instant(one.description) == one)
    #expect((one < other) == (one.description < other.description))
  }

  static let refused = [
    "2026-11-24T08:00:00Z", "2026-11-24 08:00:00.123Z", "2026-11-24T24:00:00.000Z",
    "2026-11-24T08:60:00.000Z", "2026-11-24T08:00:60.000Z", "2026-11-24T+8:00:00.000Z",
    "2026-11-24T08:00:00.-12Z", "2026-02-30T08:00:00.000Z", "2026-11-24T08:00:00.123+",
  ]

  @Test("what is no moment is refused", arguments: refused)
  func refuses(_ text: String) { #expect(Instant(text) == nil) }
}
