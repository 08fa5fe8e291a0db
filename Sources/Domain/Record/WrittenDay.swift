/// Which number comes first where a day is written with its year last: `03/04/2026`.
public enum DayOrder: Sendable, CaseIterable {
  case dayFirst, monthFirst

  /// What one written day tells about the habit of whoever wrote it: `24/11/2026` puts the day first,
  /// `11/24/2026` the month. Nil where it tells nothing.
  public init?(evidence text: String) {
    guard let parts = WrittenDay(Typed.trimmed(text)), parts.yearIsLast, parts.separator != "."
    else { return nil }
    let (first, second) = (parts.numbers[0], parts.numbers[1])
    if first > 12, second <= 12 {
      self = .dayFirst
    } else if second > 12, first <= 12 {
      self = .monthFirst
    } else {
      return nil
    }
  }
}

extension Day {
  /// The day that a text means.
  ///
  /// Read are `2026-11-24`, `2026/11/24`, `2026.11.24`, `20261124`, `2026年11月24日`, each also with a
  /// time behind it; and with the year last `24.11.2026` (points put the day first), `24/11/2026` and
  /// `11/24/2026`. Of the last two the number above 12 is the day; where both could be the month,
  /// `order` decides, and without it the day is refused as ambiguous.
  public static func read(_ text: String, today: Day? = nil, order: DayOrder? = nil)
    throws(ReadingError) -> Day
  {
    if let day = Day(text) { return day }
    if let today, let day = SpokenDay(text)?.day(from: today) { return day }
    guard let written = WrittenDay(text) else { throw .noDay(text) }
    let (a, b, c) = (written.numbers[0], written.numbers[1], written.numbers[2])
    let day: Day?
    if !written.yearIsLast {
      day = Day(year: a, month: b, day: c)
    } else if written.separator == "." || a == b || a > 12 {
      day = Day(year: c, month: b, day: a)
    } else if b > 12 {
      day = Day(year: c, month: a, day: b)
    } else {
      switch order {
      case .dayFirst: day = Day(year: c, month: b, day: a)
      case .monthFirst: day = Day(year: c, month: a, day: b)
      case nil: throw .ambiguousDay(text)
      }
    }
    guard let day else { throw .impossibleDay(text) }
    return day
  }
}

/// The three numbers of a written day, before it is known which is which.
struct WrittenDay {
  let numbers: [Int]
  let separator: Unicode.Scalar
  let yearIsLast: Bool

  init?(_ text: String) {
    let scalars = text.unicodeScalars.map { scalar in
      (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0)! : scalar
    }
    var parts: [ArraySlice<Unicode.Scalar>] = []
    var separators: [Unicode.Scalar] = []
    var rest = scalars[...]
    while parts.count < 3 {
      let digits = rest.prefix(while: Typed.isDigit)
      if digits.isEmpty { return nil }
      parts.append(digits)
      rest = rest.dropFirst(digits.count)
      let unit = rest.drop(while: Typed.isSpace)
      if let sign = unit.first, "年月日号".unicodeScalars.contains(sign) { rest = unit }
      if parts.count == 1, digits.count == 8 {
        parts = [digits.prefix(4), digits.dropFirst(4).prefix(2), digits.suffix(2)]
        separators = ["-", "-"]
      }
      guard parts.count < 3 || separators.first == "年", let sign = rest.first else { continue }
      separators.append(sign)
      rest = rest.dropFirst()
      if separators.first == "年", parts.count < 3 { rest = rest.drop(while: Typed.isSpace) }
    }
    guard WrittenDay.isTime(rest) else { return nil }
    switch separators {
    case ["-", "-"], ["/", "/"], [".", "."], ["年", "月"], ["年", "月", "日"], ["年", "月", "号"]:
      separator = separators[0]
    default: return nil
    }
    let widths = parts.map(\.count)
    yearIsLast = widths[0] <= 2 && widths[1] <= 2 && widths[2] == 4 && separator != "年"
    guard yearIsLast || widths[0] == 4 && widths[1] <= 2 && widths[2] <= 2 else { return nil }
    numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1.value - 48) } }
  }

  /// Whether what stands behind the day is nothing or a time: `T08:00:00.123Z`, ` 8:00 +08:00`, ` PM`.
  private static func isTime(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = rest.first else { return true }
    guard first == "T" || Typed.isSpace(first) else { return false }
    let time = rest.dropFirst().drop(while: Typed.isSpace)
    let signs = ":.+-ZAPMUTC".unicodeScalars
    return time.first.map(Typed.isDigit) ?? false && time.contains(":")
      && time.allSatisfy { Typed.isDigit($0) || Typed.isSpace($0) || signs.contains($0) }
  }
}
