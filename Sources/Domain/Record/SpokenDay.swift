/// A day as a rep says it: `tomorrow`, `+3`, `fri`, `后天`, `下周三`.
enum SpokenDay: Equatable {
  /// So many days from today.
  case days(Int)
  /// The next day of that name, never today: on a Friday, `fri` is a week ahead.
  case next(weekday: Int)
  /// The day of that name so many weeks from this one; weeks begin on Monday.
  case week(Int, weekday: Int)

  init?(_ text: String) {
    let word = Typed.small(String(String.UnicodeScalarView(Typed.folded(text))))
    if let days = SpokenDay.days[word] {
      self = .days(days)
    } else if let count = SpokenDay.count(word) {
      self = .days(count)
    } else if let weekday = SpokenDay.weekday(word) {
      self = .next(weekday: weekday)
    } else {
      let said = SpokenDay.weeks.first { word.hasPrefix($0.prefix) }
      guard let said, let weekday = SpokenDay.weekday(String(word.dropFirst(said.prefix.count)))
      else { return nil }
      self = .week(said.weeks, weekday: weekday)
    }
  }

  func day(from today: Day) -> Day? {
    let day =
      switch self {
      case .days(let count): today + count
      case .next(let weekday): today + ((weekday - today.weekday + 6) % 7 + 1)
      case .week(let weeks, let weekday): today + (weeks * 7 + weekday - today.weekday)
      }
    return (1...9999).contains(day.year) ? day : nil
  }

  /// `+3` is three days ahead, `+2w` and `2周后` two weeks, `-1` yesterday.
  private static func count(_ word: String) -> Int? {
    var rest = word[...]
    let isBack = rest.first == "-" || rest.hasSuffix("前")
    if isBack || rest.first == "+" || rest.hasSuffix("后") {
      if rest.first == "+" || rest.first == "-" { rest.removeFirst() } else { rest.removeLast() }
    } else {
      return nil
    }
    var unit = 1
    for (name, days) in [("d", 1), ("w", 7), ("天", 1), ("周", 7)] where rest.hasSuffix(name) {
      rest.removeLast()
      unit = days
      break
    }
    guard let number = UInt16(rest), number < 10_000 else { return nil }
    return Int(number) * unit * (isBack ? -1 : 1)
  }

  private static func weekday(_ word: String) -> Int? {
    for prefix in ["周", "星期", "礼拜", ""] where word.hasPrefix(prefix) {
      let name = String(word.dropFirst(prefix.count))
      if let weekday = prefix.isEmpty ? weekdays[name] : hanWeekdays[name] { return weekday }
    }
    return nil
  }

  private static let days = [
    "today": 0, "tod": 0, "tomorrow": 1, "tom": 1, "yesterday": -1,
    "今天": 0, "今日": 0, "明天": 1, "明日": 1, "后天": 2, "大后天": 3, "昨天": -1, "昨日": -1, "前天": -2,
  ]

  private static let weeks: [(prefix: String, weeks: Int)] = [
    ("next", 1), ("下下", 2), ("下个", 1), ("下", 1), ("this", 0), ("本", 0), ("这", 0), ("last", -1),
    ("上", -1),
  ]

  private static let weekdays = [
    "mon": 1, "monday": 1, "tue": 2, "tues": 2, "tuesday": 2, "wed": 3, "wednesday": 3,
    "thu": 4, "thur": 4, "thurs": 4, "thursday": 4, "fri": 5, "friday": 5, "sat": 6, "saturday": 6,
    "sun": 7, "sunday": 7,
  ]

  private static let hanWeekdays = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7,
    "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7,
  ]
}
