import Domain
import Testing

@testable import Screen

private func shown(_ language: Language, _ currency: String = "CNY") -> Shown {
  Shown(
    language: language, today: Sitting.today, now: Sitting.now,
    currency: Currency(code: currency) ?? .yuan)
}

@Suite("Figures and days")
struct ShownTests {
  @Test(
    "money is short, by thousands in English, by ten thousands in Chinese",
    arguments: [
      (0, "¥0", "0"), (950, "¥950", "950"), (1000, "¥1k", "1000"), (1250, "¥1.3k", "1250"),
      (9999, "¥10k", "9999"), (48_000, "¥48k", "4.8万"), (99_950, "¥100k", "10万"),
      (120_400, "¥120k", "12万"), (999_999, "¥1m", "100万"), (1_200_000, "¥1.2m", "120万"),
      (12_345_678, "¥12.3m", "1235万"), (120_000_000, "¥120m", "1.2亿"),
      (9_900_000_000, "¥9.9bn", "99亿"), (-48_000, "-¥48k", "-4.8万"),
    ] as [(Int64, String, String)])
  func money(major: Int64, en: String, zh: String) {
    #expect(shown(.en).money(major * 100) == en)
    #expect(shown(.zh).money(major * 100) == zh)
  }

  @Test("money without minor units is counted as it is")
  func yen() {
    #expect(shown(.en, "JPY").money(48_000) == "¥48k")
    #expect(shown(.en, "USD").money(4_800_000) == "$48k")
  }

  @Test("the largest and the smallest amount that a field can hold are written too")
  func extremes() {
    // 2^63 - 1 and -2^63, in yen, which have no minor unit: 9,223,372,036.85 thousand million.
    #expect(shown(.en, "JPY").money(.max) == "¥9223372037bn")
    #expect(shown(.en, "JPY").money(.min) == "-¥9223372037bn")
    #expect(shown(.zh, "JPY").money(.max) == "92233720369亿")
  }

  @Test("what rounds up to the next unit is written in it")
  func roundsUp() {
    #expect(shown(.en).money(999_499_99) == "¥999k")
    #expect(shown(.en).money(999_500_00) == "¥1m")
    #expect(shown(.zh).money(99_994_999_00) == "9999万")
    #expect(shown(.zh).money(99_995_000_00) == "1亿")
    #expect(shown(.zh).money(9_999_99) == "9999")
  }

  @Test(
    "days near are words, days far are dates",
    arguments: [
      (0, "today", "今天"), (1, "tomorrow", "明天"), (-1, "yesterday", "昨天"), (3, "Fri", "周五"),
      (6, "Mon", "周一"), (7, "2026-12-01", "2026-12-01"), (-2, "2 d ago", "2 天前"),
      (-13, "13 d ago", "13 天前"), (-14, "2026-11-10", "2026-11-10"),
    ] as [(Int, String, String)])
  func days(distance: Int, en: String, zh: String) {
    #expect(shown(.en).day(Sitting.today + distance) == en)
    #expect(shown(.zh).day(Sitting.today + distance) == zh)
  }

  @Test(
    "ages are in one unit",
    arguments: [
      (0, "now", "刚刚"), (59, "59 min", "59 分钟"), (60, "1 h", "1 小时"), (23 * 60, "23 h", "23 小时"),
      (1440, "1 d", "1 天"), (13 * 1440, "13 d", "13 天"), (14 * 1440, "2 w", "2 周"),
      (59 * 1440, "8 w", "8 周"), (60 * 1440, "2 mo", "2 个月"), (729 * 1440, "24 mo", "24 个月"),
      (730 * 1440, "2 y", "2 年"), (-5, "now", "刚刚"),
    ] as [(Int64, String, String)])
  func ages(minutes: Int64, en: String, zh: String) {
    let instant = Instant(milliseconds: Sitting.now.milliseconds - minutes * 60_000)
    #expect(shown(.en).age(instant) == en)
    #expect(shown(.zh).age(instant) == zh)
  }

  @Test(
    "whole numbers have their thousands apart",
    arguments: [(7, "7"), (999, "999"), (9325, "9,325"), (-1_000_000, "-1,000,000")]
      as [(Int, String)])
  func numbers(number: Int, text: String) {
    #expect(shown(.en).number(number) == text)
  }

  @Test(
    "one is one: a list of one says so without an order, several are several",
    arguments: [
      (.all, "1", "1 customer or lead", "1 个客户或线索"),
      (.all, "302", "302 customers and leads", "302 个客户和线索"),
      (.customers, "1", "1 customer", "1 个客户"), (.leads, "1", "1 lead", "1 条线索"),
      (.hot, "1", "1 hot prospect", "1 个有望客户"), (.nurture, "1", "1 to nurture", "1 个需长期培养"),
      (.intent, "1", "1 intent customer", "1 个意向客户"),
      (.intent, "2", "2 intent customers, long-term ones first", "2 个意向客户，长期合作在前"),
    ] as [(CustomerList, String, String, String)])
  func counts(list: CustomerList, total: String, en: String, zh: String) {
    #expect(list.counted(total) == Words(en, zh))
  }

  @Test("a field's value is in the reader's words")
  func values() {
    let customer = Kind.customer
    func value(_ name: String, _ value: Value, _ language: Language = .en) -> String? {
      customer.field(name).map { shown(language).value(value, $0) { _ in "Lina" } }
    }
    #expect(value("party", "organisation", .zh) == "单位")
    #expect(value("accepted", "2026-11-23") == "yesterday")
    #expect(value("owner", "m1") == "Lina")
    #expect(value("recognises_product", .bool(true), .zh) == "是")
    #expect(value("size", .int(120)) == "120")
    let worth = Kind.deal.field("value")
    #expect(worth.map { shown(.en).value(.int(123_456_700), $0) { _ in nil } } == "¥1,234,567")
    #expect(worth.map { shown(.zh).value(.int(-123_450), $0) { _ in nil } } == "-¥1,234.50")
  }
}
