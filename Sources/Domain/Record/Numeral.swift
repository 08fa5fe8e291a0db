/// A number as people write it, read exactly: no figure passes through floating point.
///
///     1,054.50    ¥48k    $1.2m    4.8万    1.2 亿元    （300）
struct Numeral {
  /// The currency that stood beside it.
  let mark: CurrencyMark?

  private let text: String
  private let isNegative: Bool
  /// Significant digits: neither a zero in front nor one at the end.
  private let digits: [UInt8]
  /// The power of ten that the digits are multiplied by: -1 for 1,054.50.
  private let exponent: Int

  init(_ text: String) throws(ReadingError) {
    var rest = Typed.folded(text)[...]
    self.text = text
    let inBrackets = rest.first == "(" && rest.last == ")"
    if inBrackets { rest = rest.dropFirst().dropLast() }
    var sign = Numeral.sign(&rest)
    let before = CurrencyMark.take(fromStartOf: &rest)
    sign = sign ?? Numeral.sign(&rest)
    let endsInDigit = rest.last.map(Typed.isDigit) ?? true
    let after = endsInDigit ? nil : CurrencyMark.take(fromEndOf: &rest)
    let scale = endsInDigit ? 0 : Numeral.scale(&rest)
    guard let (digits, decimals) = Numeral.digits(rest), !(inBrackets && sign != nil),
      before == nil || after == nil || before == after
    else { throw .noNumber(text) }
    mark = before ?? after
    isNegative = inBrackets || sign == "-"
    self.digits = Array(digits.drop { $0 == 0 }.reversed().drop { $0 == 0 }.reversed())
    let zeros = digits.reversed().prefix { $0 == 0 }.count
    exponent = self.digits.isEmpty ? 0 : scale - decimals + zeros
  }

  /// A number that is no amount of money.
  init(bare text: String) throws(ReadingError) {
    try self.init(text)
    if mark != nil { throw .noNumber(text) }
  }

  /// The number in units of its last decimal: fen for two decimals.
  ///
  /// - Throws: `tooPrecise` where it would have to be rounded, `tooLarge` beyond 64 bits.
  func units(decimals: Int) throws(ReadingError) -> Int64 {
    let zeros = exponent + decimals
    if zeros < 0 { throw .tooPrecise(text, decimals: decimals) }
    if digits.count + zeros > 19 { throw .tooLarge(text) }
    var sum: Int64 = 0
    for digit in digits + [UInt8](repeating: 0, count: zeros) {
      let (ten, isOver) = sum.multipliedReportingOverflow(by: 10)
      let (next, isBeyond) = ten.addingReportingOverflow(Int64(digit))
      if isOver || isBeyond { throw .tooLarge(text) }
      sum = next
    }
    return isNegative ? -sum : sum
  }

  /// The one way to write it: `-1100.4`, without grouping, scale or needless zeros.
  var canonical: String {
    get throws(ReadingError) {
      if digits.count + abs(exponent) > 40 { throw .tooLarge(text) }
      var figures = digits.map { Character(Unicode.Scalar($0 + 48)) }
      figures += Array(repeating: "0", count: max(0, exponent))
      let decimals = max(0, -exponent)
      let zeros = max(0, decimals + 1 - figures.count)
      figures.insert(contentsOf: repeatElement("0", count: zeros), at: 0)
      let whole = String(figures.dropLast(decimals))
      let part = decimals == 0 ? "" : "." + String(figures.suffix(decimals))
      return (isNegative && !digits.isEmpty ? "-" : "") + whole + part
    }
  }

  private static func sign(_ rest: inout ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    guard let first = rest.first, ["-", "+", "−"].contains(first) else { return nil }
    rest.removeFirst()
    return first == "+" ? "+" : "-"
  }

  /// Takes a scale word from the end: the power of ten it stands for, 0 when there is none.
  private static func scale(_ rest: inout ArraySlice<Unicode.Scalar>) -> Int {
    for (word, power) in scales where rest.count > word.count {
      let end = Typed.small(String(String.UnicodeScalarView(rest.suffix(word.count))))
      if end.unicodeScalars.elementsEqual(word) {
        rest = rest.dropLast(word.count)
        return power
      }
    }
    return 0
  }

  /// Longer words first: `千万` ends in `万`.
  private static let scales: [([Unicode.Scalar], Int)] = [
    ("千万", 7), ("百万", 6), ("十万", 5), ("万", 4), ("w", 4), ("亿", 8), ("千", 3), ("k", 3),
    ("mn", 6), ("m", 6), ("bn", 9),
  ].map { (Array($0.0.unicodeScalars), $0.1) }

  /// The digits, and how many of them stand behind the point; nil unless commas part whole groups.
  private static func digits(_ scalars: ArraySlice<Unicode.Scalar>) -> ([UInt8], Int)? {
    var digits: [UInt8] = []
    var groups = [0]
    var decimals: Int?
    for scalar in scalars {
      switch scalar {
      case "0"..."9":
        digits.append(UInt8(scalar.value - 48))
        if decimals == nil { groups[groups.count - 1] += 1 } else { decimals! += 1 }
      case "," where decimals == nil: groups.append(0)
      case "." where decimals == nil: decimals = 0
      default: return nil
      }
    }
    if digits.isEmpty || digits.count > 60 { return nil }
    let isGrouped = groups.count > 1
    // 1,054 and the Indian 1,00,000; never 1,05, which may be a decimal comma.
    if isGrouped,
      !(1...3).contains(groups[0]) || groups.last != 3
        || !groups.dropFirst().allSatisfy({ $0 == 2 || $0 == 3 })
    {
      return nil
    }
    return (digits, decimals ?? 0)
  }
}

/// A sign or a code beside an amount that says in which currency it is: `¥`, `HK$`, `元`, `USD`.
struct CurrencyMark: Equatable {
  private let text: String

  /// Whether the currency is written so. A bare `$` means each whose sign has a dollar in it.
  func means(_ currency: Currency) -> Bool {
    switch text {
    case "元": ["CNY", "TWD", "HKD", "SGD"].contains(currency.code)
    case "RMB": currency.code == "CNY"
    case "US$": currency.code == "USD"
    case "$": currency.symbol.utf8.last == 36
    default: text == currency.code || text == currency.symbol
    }
  }

  static func take(fromStartOf rest: inout ArraySlice<Unicode.Scalar>) -> CurrencyMark? {
    let letters = rest.prefix { ("A"..."Z").contains($0) }
    let isSigned = rest.dropFirst(letters.count).first.map(signs.contains) ?? false
    guard isSigned ? letters.count < 3 : letters.count == 3 else { return nil }
    let mark = rest.prefix(letters.count + (isSigned ? 1 : 0))
    rest = rest.dropFirst(mark.count)
    return CurrencyMark(text: String(String.UnicodeScalarView(mark)))
  }

  static func take(fromEndOf rest: inout ArraySlice<Unicode.Scalar>) -> CurrencyMark? {
    let isSigned = rest.last.map { $0 == "元" || signs.contains($0) } ?? false
    let mark = rest.suffix(isSigned ? 1 : 3)
    guard isSigned || mark.count == 3 && mark.allSatisfy({ ("A"..."Z").contains($0) })
    else { return nil }
    rest = rest.dropLast(mark.count)
    return CurrencyMark(text: String(String.UnicodeScalarView(mark)))
  }

  private static let signs: Set<Unicode.Scalar> = ["¥", "$", "€", "£", "₩", "₹"]
}
