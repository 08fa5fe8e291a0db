/// A whole percentage as people write it: `30%`, `30 percent`, `百分之三十`, `三成`, `七成半`, `half`.
struct Percent {
  /// 0 to 100.
  let value: Int64

  init(_ text: String) throws(ReadingError) {
    let word = Typed.small(String(String.UnicodeScalarView(Typed.folded(text))))
    guard let number = try Percent.number(word, text), (0...100).contains(number) else {
      throw .noPercent(text)
    }
    value = number
  }

  private static func number(_ word: String, _ text: String) throws(ReadingError) -> Int64? {
    if word == "half" || word == "一半" { return 50 }
    for (tail, rest) in [("成半", 5 as Int64), ("成", 0)] where word.hasSuffix(tail) {
      guard let tenths = han(String(word.dropLast(tail.count))) else { return nil }
      return tenths * 10 + rest
    }
    if word.hasPrefix("百分之") { return han(String(word.dropFirst(3))) }
    var digits = word[...]
    for sign in ["%", "percent", "pct"] where digits.hasSuffix(sign) {
      digits = digits.dropLast(sign.count)
      break
    }
    guard digits.unicodeScalars.allSatisfy({ Typed.isDigit($0) || $0 == "." }) else { return nil }
    do {
      return try Numeral(bare: String(digits)).units(decimals: 0)
    } catch .tooPrecise {
      throw .tooPrecise(text, decimals: 0)
    } catch {
      return nil
    }
  }

  /// A number up to a hundred in digits or Han numerals: `25`, `三`, `三十`, `二十五`, `一百`.
  private static func han(_ word: String) -> Int64? {
    if word == "百" || word == "一百" { return 100 }
    if let number = Int64(word) { return number }
    let parts = word.split(separator: "十", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 1 { return numerals[word] }
    guard parts.count == 2, let tens = parts[0].isEmpty ? 1 : numerals[parts[0]],
      let ones = parts[1].isEmpty ? 0 : numerals[parts[1]]
    else { return nil }
    return tens * 10 + ones
  }

  private static let numerals: [String: Int64] = [
    "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
}
