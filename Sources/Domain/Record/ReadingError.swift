/// Why a typed or imported text is not a value of its field.
public enum ReadingError: Error, Hashable, Sendable {
  /// Not a day in any form that is read.
  case noDay(String)
  /// The third of April or the fourth of March.
  case ambiguousDay(String)
  /// In a form that is read, but no calendar has it.
  case impossibleDay(String)
  case noTime(String)
  case noMoment(String)
  case noNumber(String)
  case noPercent(String)
  case tooLarge(String)
  /// More decimals than the field can hold: 2 for yuan, 0 for a whole number.
  case tooPrecise(String, decimals: Int)
  /// An amount that is marked as another currency's.
  case otherCurrency(String, book: String)
  case noFlag(String)
  case noChoice(String, of: [Choice])
  /// A field that rules alone fill.
  case notReadable

  public var words: Words {
    switch self {
    case .noDay(let text):
      Words("\(text) is no day. \(Self.dayForms.en)", "“\(text)”不是日期。\(Self.dayForms.zh)")
    case .ambiguousDay(let text):
      Words(
        "\(text) can be two days: which number is the month? \(Self.dayForms.en)",
        "“\(text)”可能是两个日期，分不清月和日。\(Self.dayForms.zh)")
    case .impossibleDay(let text):
      Words("There is no \(text) in the calendar.", "日历上没有“\(text)”这一天。")
    case .noTime(let text):
      Words(
        "\(text) is no time of day such as 14:00 or 2pm.", "“\(text)”不是时间，可写 14:00 或 下午2点。")
    case .noMoment(let text):
      Words(
        "\(text) is no moment such as 2026-11-24T08:00:00.000Z.",
        "“\(text)”不是时刻，应如 2026-11-24T08:00:00.000Z。")
    case .noNumber(let text):
      Words(
        "\(text) is no number. Read are 1054.50, 1,054.50, 48k, 1.2m, 4.8万, 1.2亿.",
        "“\(text)”不是数字。可写 1054.50、1,054.50、48k、1.2m、4.8万、1.2亿。")
    case .noPercent(let text):
      Words(
        "\(text) is no percentage from 0 to 100, such as 30%.",
        "“\(text)”不是 0 到 100 的百分比，可写 30% 或 三成。")
    case .tooLarge(let text):
      Words("\(text) is more than can be kept.", "“\(text)”超出可存的范围。")
    case .tooPrecise(let text, 0):
      Words("\(text) is no whole number.", "“\(text)”不是整数。")
    case .tooPrecise(let text, let decimals):
      Words(
        "\(text) has more than \(decimals) decimals; nothing is rounded unasked.",
        "“\(text)”的小数超过 \(decimals) 位；不会擅自舍入。")
    case .otherCurrency(let text, let book):
      Words("\(text) is not in \(book), the currency of this book.", "“\(text)”不是本簿的币种 \(book)。")
    case .noFlag(let text):
      Words("\(text) is neither yes nor no.", "“\(text)”既不是“是”，也不是“否”。")
    case .noChoice(let text, let choices):
      Words(
        "\(text) is none of \(choices.map(\.words.en).joined(separator: ", ")).",
        "“\(text)”不在可选之列：\(choices.map(\.words.zh).joined(separator: "、"))。")
    case .notReadable:
      Words("This field is kept by kebu itself.", "这一项由 kebu 自行维护。")
    }
  }

  private static let dayForms = Words(
    "Read are 2026-11-24, 2026/11/24, 20261124, 24.11.2026, 11/24/2026, 2026年11月24日.",
    "可写 2026-11-24、2026/11/24、20261124、24.11.2026、11/24/2026、2026年11月24日。")
}

extension ReadingError: CustomStringConvertible {
  public var description: String { words.en }
}
