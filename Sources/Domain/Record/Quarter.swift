/// A quarter of a calendar year: `2017-Q1`.
public struct Quarter: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let year: Int
  /// 1 to 4.
  public let number: Int

  public init(of day: Day) {
    year = day.year
    number = day.quarter
  }

  public var description: String { "\(padded(year, 4))-Q\(number)" }

  public static func < (left: Quarter, right: Quarter) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}
