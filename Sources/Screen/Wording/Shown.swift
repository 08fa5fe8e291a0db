import Domain
import Store

/// How figures and days are written on the screen: short, and near days as words.
public struct Shown: Sendable {
  public let language: Language
  public let today: Day
  public let now: Instant
  public let currency: Currency

  public init(language: Language, today: Day, now: Instant, currency: Currency) {
    self.language = language
    self.today = today
    self.now = now
    self.currency = currency
  }

  /// An amount in few signs: `¥48k`, `¥1.2m`; in Chinese `4.8万`, `1.2亿`.
  public func money(_ minor: Int64) -> String {
    let major = minor.magnitude / UInt64(currency.scale)
    let sign = minor < 0 ? "-" : ""
    return sign
      + (language == .zh
        ? short(major, [(100_000_000, "亿"), (10_000, "万")])
        : currency.symbol + short(major, [(1_000_000_000, "bn"), (1_000_000, "m"), (1000, "k")]))
  }

  /// One decimal below a hundred of a unit, none from there on: `1.2m`, `48k`, `120k`.
  private func short(_ number: UInt64, _ units: [(size: UInt64, name: String)]) -> String {
    for (i, (unit, name)) in units.enumerated() {
      // What would round up to a thousand of the next smaller unit is one of this: 999,999 is 1m.
      let smaller = i + 1 < units.count ? units[i + 1].size : 0
      guard number + smaller / 2 >= unit else { continue }
      let tenths = (number + unit / 20) / (unit / 10)
      let isWhole = tenths >= 1000 || tenths % 10 == 0
      let whole = (number + unit / 2) / unit
      return (isWhole ? "\(whole)" : "\(tenths / 10).\(tenths % 10)") + name
    }
    return "\(number)"
  }

  /// A whole number with its thousands apart: `9,325`.
  public func number(_ number: Int) -> String {
    var digits = Array(String(number.magnitude))
    var at = digits.count - 3
    while at > 0 {
      digits.insert(",", at: at)
      at -= 3
    }
    return (number < 0 ? "-" : "") + String(digits)
  }

  /// A day from where one stands: `today`, `Fri`, `3 d ago`, `2026-11-24`.
  public func day(_ day: Day) -> String {
    let distance = day - today
    switch distance {
    case 0: return Words("today", "今天")[language]
    case 1: return Words("tomorrow", "明天")[language]
    case -1: return Words("yesterday", "昨天")[language]
    case 2...6: return weekday(day)
    case -13 ... -2: return Words("\(-distance) d ago", "\(-distance) 天前")[language]
    default: return day.description
    }
  }

  /// A day whole: `Tue 24 Nov`, `11月24日 周二`.
  public func date(_ day: Day) -> String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return Words(
      "\(weekday(day)) \(day.day) \(months[day.month - 1])",
      "\(day.month)月\(day.day)日 \(weekday(day))")[language]
  }

  /// A weekday in three letters, or as 周五.
  public func weekday(_ day: Day) -> String {
    let en = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let zh = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"]
    return (language == .zh ? zh : en)[day.weekday - 1]
  }

  /// How old something is, in one unit: `3 h`, `2 d`, `2 w`, `5 mo`, `2 y`.
  public func age(_ instant: Instant) -> String {
    let minutes = max(0, (now.milliseconds - instant.milliseconds) / 60_000)
    switch minutes {
    case ..<1: return Words("now", "刚刚")[language]
    case ..<60: return Words("\(minutes) min", "\(minutes) 分钟")[language]
    case ..<1440: return Words("\(minutes / 60) h", "\(minutes / 60) 小时")[language]
    default: return age(days: Int(minutes / 1440))
    }
  }

  /// How many days something is old, in one unit: `2 d`, `2 w`, `5 mo`, `2 y`.
  public func age(days: Int) -> String {
    switch days {
    case ..<14: Words("\(days) d", "\(days) 天")[language]
    case ..<60: Words("\(days / 7) w", "\(days / 7) 周")[language]
    case ..<730: Words("\(days / 30) mo", "\(days / 30) 个月")[language]
    default: Words("\(days / 365) y", "\(days / 365) 年")[language]
    }
  }

  /// How long a deal has been in its stage: `12 d`; in years where days can't be told apart.
  public func stay(days: Int) -> String {
    days < 730 ? Words("\(days) d", "\(days) 天")[language] : age(days: days)
  }

  /// A field's value in the reader's words: a choice by its name, money short, a day near.
  public func value(_ value: Value, _ field: Field, name: (Ref) -> String?) -> String {
    switch (field.type, value) {
    case (.choice(let choices), .text(let text)):
      return choices.first { $0.name == text }?.words[language] ?? text
    case (.money, .int(let minor)):
      return Sentence(in: language, currency: currency)
        .spelled(Money(minor: minor, currency: currency))
    case (.percent, .int(let number)): return "\(number)%"
    case (.day, .text(let text)): return Day(text).map(day) ?? text
    case (.instant, .text(let text)):
      return Instant(text).map { day(Store.Clock.day(of: $0)) } ?? text
    case (.reference(let kind), .text(let key)): return name(Ref(kind, key)) ?? key
    case (.flag, .bool(let bool)): return (bool ? Words("yes", "是") : Words("no", "否"))[language]
    case (_, .text(let text)): return text
    case (_, .int(let int)): return String(int)
    default: return ""
    }
  }
}
