extension FieldType {
  /// The value that a typed or imported text stands for; nil when the text is empty.
  ///
  ///     FieldType.money.read("4.8万", currency: .yuan)   // 4,800,000 fen
  ///     FieldType.day.read("周五", currency: .yuan, today: today)
  ///
  /// A reference is read as the name that was written; finding the record is the caller's.
  /// - Parameters:
  ///   - today: what `tomorrow` and `周五` count from. Without it such words are no days: a file means
  ///     the day on which it was written, not the one on which it is read.
  ///   - order: which number comes first in `03/04/2026`, where other rows of the file tell.
  public func read(
    _ text: String, currency: Currency, today: Day? = nil, order: DayOrder? = nil
  ) throws(ReadingError) -> Value? {
    let text = Typed.trimmed(text)
    if text.isEmpty { return nil }
    switch self {
    case .text, .phone, .mail, .reference: return .text(Typed.oneLine(text))
    case .prose: return .text(text)
    case .day:
      return .text(try Day.read(text, today: today, order: order).description)
    case .time:
      guard let time = TimeOfDay(text) else { throw .noTime(text) }
      return .text(time.description)
    case .instant:
      guard let instant = Instant(text) else { throw .noMoment(text) }
      return .text(instant.description)
    case .money:
      let number = try Numeral(text)
      if let mark = number.mark, !mark.means(currency) {
        throw .otherCurrency(text, book: currency.code)
      }
      return .int(try number.units(decimals: currency.decimals))
    case .integer: return .int(try Numeral(bare: text).units(decimals: 0))
    case .percent: return .int(try Percent(text).value)
    case .decimal: return .text(try Numeral(bare: text).canonical)
    case .flag:
      guard let flag = Typed.flag(text) else { throw .noFlag(text) }
      return .bool(flag)
    case .choice(let choices):
      guard let choice = Typed.choice(text, of: choices) else { throw .noChoice(text, of: choices) }
      return .text(choice.name)
    case .members: throw .notReadable
    }
  }

  /// The text that `read` turns into this value again: what export writes.
  public func plain(_ value: Value, currency: Currency) -> String {
    switch value {
    case .text(let text): text
    case .int(let int):
      if case .money = self { Money(minor: int, currency: currency).plain } else { String(int) }
    case .bool(let flag): flag ? "yes" : "no"
    case .null, .list, .object: ""
    }
  }
}

/// Texts as people type them, and as other programs export them.
public enum Typed {
  /// Whether an imported cell says that nothing was entered: `Select`, `N/A`, `请选择`.
  public static func isPlaceholder(_ text: String) -> Bool {
    let text = trimmed(text)
    return text.utf8.count <= 12 && placeholders.contains(small(text))
  }

  /// The text without spaces around it, of any width.
  public static func trimmed(_ text: String) -> String {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last else { return text }
    if first > 32, first < 128, last > 32, last < 128 { return text }
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !isSpace($0) }),
      let end = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[start...end])
  }

  /// The text with a space for every line break and tab.
  static func oneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { (9...13).contains($0) }) else { return text }
    let words = text.unicodeScalars.split { (9...13).contains($0.value) }
    return words.map { String($0) }.joined(separator: " ")
  }

  /// Full-width signs as their ASCII twins, without any space: `￥４.８ 万` is `¥4.8万`.
  static func folded(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.compactMap { scalar in
      switch scalar.value {
      case 0xFFE5: "¥"
      case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
      default: isSpace(scalar) ? nil : scalar
      }
    }
  }

  /// ASCII letters in small; others as they are.
  public static func small(_ text: String) -> String {
    String(decoding: text.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
  }

  public static func flag(_ text: String) -> Bool? {
    let word = small(String(String.UnicodeScalarView(folded(text))))
    return yes.contains(word) ? true : no.contains(word) ? false : nil
  }

  /// A choice by its name or by either language's words; yes and no for one that offers these.
  static func choice(_ text: String, of choices: [Choice]) -> Choice? {
    let key = MatchKey.name(text)
    let named = choices.first {
      ([$0.name, $0.words.en, $0.words.zh] + $0.also).contains { MatchKey.name($0) == key }
    }
    if let named { return named }
    guard let flag = flag(text) else { return nil }
    return choices.first { $0.name == (flag ? "yes" : "no") }
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9...13, 32, 0xA0, 0x2000...0x200B, 0x202F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  public static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }

  private static let placeholders: Set<String> = [
    "", "select", "请选择", "n/a", "#n/a", "null", "nan", "-", "--", "—",
  ]
  private static let yes: Set<String> = ["yes", "y", "true", "1", "是", "有", "对", "✓"]
  private static let no: Set<String> = ["no", "n", "false", "0", "否", "无", "没有", "不是"]
}
