/// A time of day as it is kept, `14:00`, and as people write it.
public struct TimeOfDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Minutes since midnight, below 1,440.
  public let minutes: Int

  public init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// The time that a text means: `14:00`, `9.30`, `2pm`, `9:30am`, `14点`, `下午2点半`, `上午9点15分`.
  ///
  /// A bare number is no time: it could be anything.
  public init?(_ text: String) {
    var word = Typed.small(String(String.UnicodeScalarView(Typed.folded(text))))[...]
    var isAfternoon: Bool?
    for (prefix, afternoon) in TimeOfDay.halves where word.hasPrefix(prefix) {
      word = word.dropFirst(prefix.count)
      isAfternoon = afternoon
      break
    }
    for (suffix, afternoon) in [("am", false), ("pm", true)] where word.hasSuffix(suffix) {
      word = word.dropLast(2)
      isAfternoon = afternoon
    }
    let hasHalf = word.hasSuffix("点半")
    if hasHalf { word = word.dropLast(1) }
    if word.hasSuffix("分") { word = word.dropLast(1) }
    let isMarked = isAfternoon != nil || word.contains { ":点时".contains($0) }
    let parts = word.split(omittingEmptySubsequences: false) { ":.点时".contains($0) }
    let minute = parts.count > 1 && !parts[1].isEmpty ? parts[1] : hasHalf ? "30" : "0"
    guard isMarked || parts.count == 2, parts.count < 3, let hour = UInt8(parts[0]),
      let minutes = UInt8(minute), minute.count == 2 || minute == "0",
      isMarked || parts.count == 2 && parts[1].count == 2
    else { return nil }
    guard let isAfternoon else {
      self.init(hour: Int(hour), minute: Int(minutes))
      return
    }
    guard hour <= 12 || isAfternoon && hour < 24 else { return nil }
    let base = hour == 12 ? (isAfternoon ? 12 : 0) : Int(hour) + (isAfternoon && hour < 12 ? 12 : 0)
    self.init(hour: base, minute: Int(minutes))
  }

  public var description: String { "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))" }

  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }

  private static let halves = [
    ("早上", false), ("上午", false), ("中午", true), ("下午", true), ("晚上", true),
  ]
}
