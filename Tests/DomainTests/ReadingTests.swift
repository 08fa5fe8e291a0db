import Domain
import Testing

/// Tuesday.
private let today = Day(year: 2026, month: 11, day: 24)!

private func read(_ text: String, as type: FieldType, in code: String = "CNY") throws(ReadingError)
  -> Value?
{
  try type.read(text, currency: Currency(code: code)!, today: today)
}

private func refusal(_ text: String, as type: FieldType, in code: String = "CNY") -> ReadingError? {
  do {
    _ = try read(text, as: type, in: code)
    return nil
  } catch {
    return error
  }
}

@Suite("Reading days") struct ReadingDaysTests {
  @Test(
    "a day is read in every form that leaves no doubt",
    arguments: [
      "2026-11-24", "2026/11/24", "2026.11.24", "20261124", "24.11.2026", "11/24/2026",
      "24/11/2026",
      "24-11-2026", "2026年11月24日", "2026年11月24号", "2026 年 11 月 24 日", "2026-11-24T08:00:00.123Z",
      "2026-11-24 23:59:59", "2026/11/24 8:00", "2026-11-24T08:00:00+08:00", "11/24/2026 8:00 AM",
      "2026年11月24日 08:00", "２０２６－１１－２４", " 2026-11-24\u{3000}",
    ])
  func written(_ text: String) throws {
    #expect(try read(text, as: .day) == "2026-11-24")
  }

  @Test("a day with one figure for its month or day is read", arguments: ["2026/1/5", "2026年1月5日"])
  func short(_ text: String) throws {
    #expect(try read(text, as: .day) == "2026-01-05")
  }

  @Test("points put the day first, even where the month could be meant")
  func points() throws {
    #expect(try read("03.04.2026", as: .day) == "2026-04-03")
    #expect(refusal("11.24.2026", as: .day) == .impossibleDay("11.24.2026"))
  }

  @Test("a day that could be two days is refused, unless the file tells its habit")
  func ambiguous() throws {
    #expect(refusal("03/04/2026", as: .day) == .ambiguousDay("03/04/2026"))
    #expect(try read("04/04/2026", as: .day) == "2026-04-04")
    let read = { (order: DayOrder) in try Day.read("03/04/2026", order: order).description }
    #expect(try read(.dayFirst) == "2026-04-03")
    #expect(try read(.monthFirst) == "2026-03-04")
    #expect(DayOrder(evidence: "24/11/2026") == .dayFirst)
    #expect(DayOrder(evidence: "11/24/2026 8:00") == .monthFirst)
    #expect(DayOrder(evidence: "03/04/2026") == nil)
    #expect(DayOrder(evidence: "24.11.2026") == nil)
  }

  @Test(
    "a day that no calendar has is refused",
    arguments: ["2026-02-30", "2026/13/01", "20261131", "31.06.2026", "0000-01-01", "25/13/2026"])
  func impossible(_ text: String) {
    #expect(refusal(text, as: .day) == .impossibleDay(text))
  }

  @Test(
    "what is no day is refused with the forms that are read",
    arguments: ["soon", "2026", "24/11/26", "2026-11", "2026-11/24", "45620", "2026-11-24x", "1"])
  func no(_ text: String) {
    let error = refusal(text, as: .day)
    #expect(error == .noDay(text))
    #expect(error?.words.en.contains("2026-11-24") == true)
    #expect(error?.words.zh.contains("2026年11月24日") == true)
  }

  @Test(
    "a rep says days as they come to mind",
    arguments: [
      ("today", "2026-11-24"), ("Tomorrow", "2026-11-25"), ("yesterday", "2026-11-23"),
      ("+3", "2026-11-27"), ("-1", "2026-11-23"), ("+2w", "2026-12-08"), ("fri", "2026-11-27"),
      ("tue", "2026-12-01"), ("Monday", "2026-11-30"), ("next wed", "2026-12-02"),
      ("this sun", "2026-11-29"), ("今天", "2026-11-24"), ("明天", "2026-11-25"),
      ("后天", "2026-11-26"), ("大后天", "2026-11-27"), ("昨天", "2026-11-23"), ("3天后", "2026-11-27"),
      ("两天后", nil), ("周五", "2026-11-27"), ("星期二", "2026-12-01"), ("礼拜天", "2026-11-29"),
      ("下周三", "2026-12-02"), ("下下周一", "2026-12-07"), ("本周一", "2026-11-23"),
      ("这周日", "2026-11-29"), ("上周五", "2026-11-20"), ("２周后", "2026-12-08"), ("+99999", nil),
    ] as [(String, String?)])
  func spoken(_ text: String, _ day: String?) {
    let value = try? read(text, as: .day)
    #expect(value == day.map(Value.text))
  }

  @Test("a file's words for days count from a day that nobody knows")
  func spokenInFile() {
    #expect(throws: ReadingError.noDay("fri")) { try Day.read("fri") }
  }
}

@Suite("Reading numbers") struct ReadingNumbersTests {
  @Test(
    "money is read exactly, in minor units",
    arguments: [
      ("1054", 105_400), ("1,054.50", 105_450), ("1054.5", 105_450), ("¥48k", 4_800_000),
      ("￥４.８万", 4_800_000), ("4.8万", 4_800_000), ("4.8 万元", 4_800_000), ("1.2亿", 12_000_000_000),
      ("3千", 300_000), ("2百万", 200_000_000), ("1.5千万", 1_500_000_000), ("5w", 5_000_000),
      ("RMB 1,200", 120_000), ("1200 CNY", 120_000), ("1,234,567.89", 123_456_789),
      ("1,00,000", 10_000_000), ("-12.30", -1230), ("(300)", -30_000), ("（300.00）", -30_000),
      ("¥-5", -500), ("-¥5", -500), ("0", 0), ("0.00", 0), (".5", 50), ("5.", 500),
      ("1054.5000", 105_450),
      ("0.0001万", 100), ("12 000", 1_200_000), ("１，０５４．５０", 105_450),
      ("92233720368547758.07", Int64.max),
    ])
  func money(_ text: String, _ minor: Int64) throws {
    #expect(try read(text, as: .money) == .int(minor))
  }

  @Test("an amount is in the currency of the book, or refused")
  func currencies() throws {
    #expect(try read("$1.2m", as: .money, in: "USD") == 120_000_000)
    #expect(try read("US$ 5", as: .money, in: "USD") == 500)
    #expect(try read("HK$5", as: .money, in: "HKD") == 500)
    #expect(try read("$5", as: .money, in: "HKD") == 500)
    #expect(try read("5 €", as: .money, in: "EUR") == 500)
    #expect(try read("¥500", as: .money, in: "JPY") == 500)
    #expect(try read("1.234", as: .money, in: "KWD") == 1234)
    #expect(refusal("$5", as: .money) == .otherCurrency("$5", book: "CNY"))
    #expect(refusal("US$5", as: .money, in: "HKD") == .otherCurrency("US$5", book: "HKD"))
    #expect(refusal("5 EUR", as: .money) == .otherCurrency("5 EUR", book: "CNY"))
  }

  @Test("nothing is rounded: more decimals than the currency has are refused")
  func precision() {
    #expect(refusal("1054.505", as: .money) == .tooPrecise("1054.505", decimals: 2))
    #expect(refusal("0.00001万", as: .money) == nil)
    #expect(refusal("0.0000001万", as: .money) == .tooPrecise("0.0000001万", decimals: 2))
    #expect(refusal("1.5", as: .money, in: "JPY") == .tooPrecise("1.5", decimals: 0))
  }

  @Test(
    "an amount beyond 64 bits is refused",
    arguments: ["92233720368547758.08", "100000000000亿", "99999999999999999999999999999"])
  func tooLarge(_ text: String) {
    #expect(refusal(text, as: .money) == .tooLarge(text))
  }

  @Test(
    "what is no number is refused",
    arguments: [
      "abc", "1,05", "1.054,50", "1,0545", ",105", "1.2.3", "1e6", "--5", "(-5)", "¥", "k", "1-2",
      "5%",
      "51-200", "1,054,50", "¥5元x", "NaN", "∞",
    ])
  func no(_ text: String) {
    #expect(refusal(text, as: .money) == .noNumber(text))
  }

  @Test("a whole number may be grouped, and end in zeros behind its point")
  func integers() throws {
    #expect(try read("2,822", as: .integer) == 2822)
    #expect(try read("1996.0", as: .integer) == 1996)
    #expect(try read("1.2万", as: .integer) == 12_000)
    #expect(refusal("2.5", as: .integer) == .tooPrecise("2.5", decimals: 0))
    #expect(refusal("¥5", as: .integer) == .noNumber("¥5"))
  }

  @Test(
    "a decimal is kept as its one canonical text",
    arguments: [
      ("1,100.04", "1100.04"), ("1100.40", "1100.4"), ("007", "7"), ("0.25", "0.25"), (".5", "0.5"),
      ("-0.50", "-0.5"), ("-0", "0"), ("4.8万", "48000"), ("120.0", "120"), ("0.001", "0.001"),
      ("1200", "1200"),
    ])
  func decimals(_ text: String, _ canonical: String) throws {
    #expect(try read(text, as: .decimal) == .text(canonical))
  }
}

@Suite("Reading words") struct ReadingWordsTests {
  @Test("empty text is no value, whatever the field", arguments: ["", "  ", "\u{3000}", "\t\n"])
  func empty(_ text: String) throws {
    for type in [FieldType.text, .day, .money, .integer, .flag, .choice([]), .phone] {
      #expect(try read(text, as: type) == nil)
    }
  }

  @Test("yes and no are read in both languages")
  func flags() throws {
    for yes in ["yes", "Y", "TRUE", "1", "是", "有", "１"] {
      #expect(try read(yes, as: .flag) == true)
    }
    for no in ["no", "N", "False", "0", "否", "无"] {
      #expect(try read(no, as: .flag) == false)
    }
    #expect(refusal("maybe", as: .flag) == .noFlag("maybe"))
  }

  @Test("a choice is read by its name or by either language's words")
  func choices() throws {
    let results = FieldType.choice(Activity.results)
    for text in ["no_answer", "No answer", "NO-ANSWER", "未接"] {
      #expect(try read(text, as: results) == "no_answer")
    }
    #expect(refusal("later", as: results) == .noChoice("later", of: Activity.results))
    let need = Kind.customer.field("need")!.type
    #expect(try read("有", as: need) == "yes")
    #expect(try read("1", as: need) == "yes")
    #expect(try read("False", as: need) == "no")
  }

  @Test("a line of text has no breaks; prose keeps its own")
  func lines() throws {
    #expect(try read(" Acme\r\nCorp\t", as: .text) == "Acme Corp")
    #expect(try read("one\ntwo\n", as: .prose) == "one\ntwo")
  }

  @Test("an odd phone or mail is kept, and said to be odd")
  func oddities() throws {
    for phone in [
      "+86 138-0000-1111", "(0512) 6188 0000", "010-12345678转801", "021-5555000 ext. 12",
    ] {
      #expect(try read(phone, as: .phone) == .text(phone))
      #expect(FieldType.phone.oddity(phone) == nil)
    }
    for phone in ["ask Li", "12", "00000000", "1.38E+10", "13800001111 13900001111"] {
      #expect(try read(phone, as: .phone) == .text(phone))
      #expect(FieldType.phone.oddity(phone) == .phone(phone))
    }
    #expect(FieldType.mail.oddity("wang@example.com.cn") == nil)
    for mail in ["wang", "a@b", "a b@example.com", "@example.com", "a@@example.com", "a@example."] {
      #expect(try read(mail, as: .mail) == .text(mail))
      #expect(FieldType.mail.oddity(mail) == .mail(mail))
    }
    #expect(FieldType.text.oddity("12") == nil)
  }

  @Test("what other programs write for nothing is nothing")
  func placeholders() {
    for text in ["", "Select", "select", "请选择", "N/A", "n/a", "NULL", "nan", "-", " - "] {
      #expect(Typed.isPlaceholder(text))
    }
    for text in ["0", "No", "None", "Selected", "无"] { #expect(!Typed.isPlaceholder(text)) }
  }

  @Test("what is written plainly is read as the same value")
  func plain() throws {
    let values: [(FieldType, Value, String)] = [
      (.money, 105_450, "1054.50"), (.money, -5, "-0.05"), (.integer, 1996, "1996"),
      (.flag, true, "yes"), (.flag, false, "no"), (.day, "2026-11-24", "2026-11-24"),
      (.decimal, "1100.04", "1100.04"), (.choice(Activity.types), "call", "call"),
      (.instant, "2026-11-24T08:00:00.123Z", "2026-11-24T08:00:00.123Z"),
    ]
    for (type, value, text) in values {
      #expect(type.plain(value, currency: .yuan) == text)
      #expect(try read(text, as: type) == value)
    }
  }
}

@Suite("Reading percentages") struct ReadingPercentTests {
  @Test(
    "a percentage is read as people say it",
    arguments: [
      ("30%", 30), ("30 percent", 30), ("30", 30), ("３０％", 30), ("三成", 30), ("七成半", 75), ("3成", 30),
      ("百分之三十", 30), ("百分之二十五", 25), ("百分之十五", 15), ("百分之百", 100), ("half", 50), ("0", 0),
      ("100 %", 100),
    ] as [(String, Int64)])
  func percent(_ text: String, _ value: Int64) throws {
    #expect(try read(text, as: .percent) == .int(value))
  }

  @Test(
    "what is beyond a hundred, or no number, is told",
    arguments: ["101%", "-5%", "likely", "%", "成", "十一成", "百分之", "30%%", "¥30"])
  func wrong(_ text: String) {
    #expect(refusal(text, as: .percent) == .noPercent(text))
  }

  @Test("nothing is rounded unasked")
  func half() {
    #expect(refusal("12.5%", as: .percent) == .tooPrecise("12.5%", decimals: 0))
  }
}
