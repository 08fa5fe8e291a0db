/// A stretch of days as a rep names it: `this month`, `Q4`, `2026-11`, `本季度`.
///
/// A month or quarter without a year is the nearest one: in November, `Q1` is next year's.
public struct Period: Hashable, Sendable {
  public let first: Day
  /// The last day that belongs to it.
  public let last: Day
  public let words: Words

  public func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// Nil where the words name no period.
  public init?(_ text: String, today: Day) {
    let word = Typed.small(Typed.folded(Typed.trimmed(text)).map(String.init).joined())
      .split(separator: " ").joined(separator: " ")
    guard
      let found = Period.relative(word, today) ?? Period.quarter(word, today)
        ?? Period.month(word, today) ?? Period.year(word)
    else { return nil }
    self = found
  }

  // MARK: By kind

  private init(_ first: Day, _ last: Day, _ words: Words) {
    self.first = first
    self.last = last
    self.words = words
  }

  private static func week(of day: Day) -> Period {
    let monday = day + (1 - day.weekday)
    return Period(
      monday, monday + 6,
      Words(
        "week of \(monday.day) \(english[monday.month - 1].short)",
        "\(monday.month)月\(monday.day)日起一周"))
  }

  private static func month(_ year: Int, _ month: Int) -> Period? {
    guard let first = Day(year: year, month: month, day: 1),
      let last = Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
    else { return nil }
    return Period(
      first, last, Words("\(english[month - 1].short) \(year)", "\(year)年\(month)月"))
  }

  private static func quarter(_ year: Int, _ number: Int) -> Period? {
    guard (1...4).contains(number), let first = month(year, number * 3 - 2)?.first,
      let last = month(year, number * 3)?.last
    else { return nil }
    return Period(first, last, Words("Q\(number) \(year)", "\(year)年第\(number)季度"))
  }

  private static func year(_ year: Int) -> Period? {
    guard let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return nil }
    return Period(first, last, Words("\(year)", "\(year)年"))
  }

  // MARK: By word

  /// `next month`, `下个月`: so many units from the one that today is in.
  private static func relative(_ word: String, _ today: Day) -> Period? {
    for (prefix, steps) in near where word.hasPrefix(prefix) {
      let unit = String(word.dropFirst(prefix.count))
      switch units[unit.hasPrefix(" ") ? String(unit.dropFirst()) : unit] {
      case .week: return week(of: today + 7 * steps)
      case .month:
        let index = today.year * 12 + today.month - 1 + steps
        return month(index / 12, index % 12 + 1)
      case .quarter:
        let index = today.year * 4 + today.quarter - 1 + steps
        return quarter(index / 4, index % 4 + 1)
      case .year: return year(today.year + steps)
      case nil: continue
      }
    }
    switch word {
    case "今年": return year(today.year)
    case "明年": return year(today.year + 1)
    case "去年": return year(today.year - 1)
    default: return nil
    }
  }

  private enum Unit { case week, month, quarter, year }

  private static let units: [String: Unit] = [
    "week": .week, "month": .month, "quarter": .quarter, "year": .year,
    "周": .week, "星期": .week, "礼拜": .week, "月": .month, "季度": .quarter, "季": .quarter,
    "年": .year,
  ]

  private static let near: [(prefix: String, steps: Int)] = [
    ("this", 0), ("next", 1), ("last", -1), ("本", 0), ("这个", 0), ("这", 0), ("下个", 1), ("下", 1),
    ("上个", -1), ("上", -1),
  ]

  /// `q4`, `q4 2026`, `2026-q4`, `第四季度`, `2026年4季度`.
  private static func quarter(_ word: String, _ today: Day) -> Period? {
    let (rest, year) = yearApart(word)
    var name = rest
    if name.hasPrefix("q") {
      name.removeFirst()
    } else {
      if name.hasPrefix("第") { name.removeFirst() }
      guard let end = ["季度", "季"].first(where: { name.hasSuffix($0) }) else { return nil }
      name.removeLast(end.count)
    }
    guard let number = hanDigits[name] ?? Int(name) else { return nil }
    return nearest(year, today) { quarter($0, number) }
  }

  /// `2026-11`, `2026年11月`, `11月`, `nov`, `november 2026`.
  private static func month(_ word: String, _ today: Day) -> Period? {
    let (rest, year) = yearApart(word)
    if let index = english.firstIndex(where: { $0.short.lowercased() == rest || $0.long == rest }) {
      return nearest(year, today) { month($0, index + 1) }
    }
    let isHan = rest.hasSuffix("月")
    guard isHan || year != nil else { return nil }
    let name = isHan ? String(rest.dropLast()) : rest
    guard let number = hanDigits[name] ?? Int(name), name.first != "+", name.first != "-" else {
      return nil
    }
    return nearest(year, today) { month($0, number) }
  }

  private static func year(_ word: String) -> Period? {
    let (rest, year) = yearApart(word)
    return rest.isEmpty ? year.flatMap { self.year($0) } : nil
  }

  /// A word with its year, at either end, taken off it.
  private static func yearApart(_ word: String) -> (rest: String, year: Int?) {
    func trimmed(_ rest: Substring) -> String {
      String(rest.drop { " -/.年".contains($0) }.reversed().drop { " -/.".contains($0) }.reversed())
    }
    if let year = Int(word.prefix(4)), (1900...2999).contains(year), word.first != "+" {
      return (trimmed(word.dropFirst(4)), year)
    }
    if let year = Int(word.suffix(4)), (1900...2999).contains(year), word.count > 4 {
      return (trimmed(word.dropLast(4)), year)
    }
    return (word, nil)
  }

  /// The period of the year that is named, else of the year in which it lies nearest; of two that are
  /// as near the coming one.
  private static func nearest(_ year: Int?, _ today: Day, _ make: (Int) -> Period?) -> Period? {
    if let year { return make(year) }
    return [today.year + 1, today.year, today.year - 1].compactMap(make).min {
      $0.distance(to: today) < $1.distance(to: today)
    }
  }

  private func distance(to day: Day) -> Int {
    contains(day) ? 0 : min(abs(first - day), abs(last - day))
  }

  private static let hanDigits = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10, "十一": 11,
    "十二": 12,
  ]

  private static let english: [(short: String, long: String)] = [
    ("Jan", "january"), ("Feb", "february"), ("Mar", "march"), ("Apr", "april"), ("May", "may"),
    ("Jun", "june"), ("Jul", "july"), ("Aug", "august"), ("Sep", "september"), ("Oct", "october"),
    ("Nov", "november"), ("Dec", "december"),
  ]
}
