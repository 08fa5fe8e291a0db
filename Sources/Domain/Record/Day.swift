/// A calendar day of the Gregorian calendar, without a time zone: what a rep writes in a diary.
///
/// Stored and printed as `2026-11-24`. Arithmetic counts days since 1970-01-01.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let year: Int
  public let month: Int
  public let day: Int

  /// A day that exists; nil for the 30th of February and for years outside 1…9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The ISO 8601 form `YYYY-MM-DD`, and nothing else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45, let year = number(bytes[0..<4]),
      let month = number(bytes[5..<7]), let day = number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day that is `ordinal` days after 1970-01-01 (Howard Hinnant's civil-from-days).
  public init(ordinal: Int) {
    let shifted = ordinal + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * ofYear + 2) / 153
    day = ofYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01.
  public var ordinal: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719_468
  }

  /// 1 is Monday, 7 is Sunday (ISO 8601).
  public var weekday: Int { ((ordinal + 3) % 7 + 7) % 7 + 1 }

  /// 1 to 4.
  public var quarter: Int { (month + 2) / 3 }

  public var description: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

  public static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }
  public static func + (day: Day, count: Int) -> Day { Day(ordinal: day.ordinal + count) }
  public static func - (left: Day, right: Day) -> Int { left.ordinal - right.ordinal }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// A moment in universal time, to the millisecond: `2026-11-24T08:00:00.123Z`.
public struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 24, let day = Day(String(decoding: bytes[..<10], as: UTF8.self)),
      zip([10, 13, 16, 19, 23], "T::.Z".utf8).allSatisfy({ bytes[$0] == $1 }),
      let hour = number(bytes[11..<13]), let minute = number(bytes[14..<16]),
      let second = number(bytes[17..<19]), let milli = number(bytes[20..<23]),
      hour < 24, minute < 60, second < 60
    else { return nil }
    let seconds = ((day.ordinal * 24 + hour) * 60 + minute) * 60 + second
    milliseconds = Int64(seconds) * 1000 + Int64(milli)
  }

  public var description: String {
    let day = milliseconds.floorDivided(by: 86_400_000)
    let rest = Int(milliseconds - day * 86_400_000)
    let time = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { padded($0, 2) }
    return "\(Day(ordinal: Int(day)))T\(time.joined(separator: ":")).\(padded(rest % 1000, 3))Z"
  }

  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension Int64 {
  fileprivate func floorDivided(by divisor: Int64) -> Int64 {
    self >= 0 ? self / divisor : (self - divisor + 1) / divisor
  }
}

/// The number that ASCII digits, and nothing else, stand for.
private func number(_ digits: ArraySlice<UInt8>) -> Int? {
  digits.reduce(0 as Int?) { sum, digit in
    guard let sum, (48...57).contains(digit) else { return nil }
    return sum * 10 + Int(digit) - 48
  }
}

/// A number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
