/// Something unusual about a value that is kept as it was written: reality is odd, and a number with
/// an extension is worth more than none.
public enum Oddity: Hashable, Sendable {
  case phone(String)
  case mail(String)

  public var words: Words {
    switch self {
    case .phone(let text):
      Words("\(text) is kept, but looks unlike a phone number.", "“\(text)”已保留，但不像电话号码。")
    case .mail(let text):
      Words("\(text) is kept, but looks unlike a mail address.", "“\(text)”已保留，但不像邮箱地址。")
    }
  }
}

extension FieldType {
  /// What is odd about a value of this type; nil when nothing is.
  public func oddity(_ text: String) -> Oddity? {
    switch self {
    case .phone: FieldType.looksLikePhone(text) ? nil : .phone(text)
    case .mail: FieldType.looksLikeMail(text) ? nil : .mail(text)
    default: nil
    }
  }

  /// Seven to fifteen digits (ITU-T E.164 has fifteen at most), not all the same, and the usual signs
  /// between them; an extension may follow.
  private static func looksLikePhone(_ text: String) -> Bool {
    let signs = Typed.folded(Typed.small(text))
    let number = signs.prefix { Typed.isDigit($0) || "+-().·/".unicodeScalars.contains($0) }
    let digits = number.filter(Typed.isDigit)
    return (7...15).contains(digits.count) && digits.contains { $0 != digits[0] }
      && isExtension(signs[number.endIndex...])
  }

  /// Nothing, or a word for it and up to six digits: `转801`, `ext. 12`, `x3`.
  private static func isExtension(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    if rest.isEmpty { return true }
    let word = rest.prefix { !Typed.isDigit($0) }
    let digits = rest[word.endIndex...]
    return ["extension", "ext.", "ext", "转", "x", "#"].contains {
      $0.unicodeScalars.elementsEqual(word)
    } && (1...6).contains(digits.count) && digits.allSatisfy(Typed.isDigit)
  }

  /// One `@` with something before it and a name with a dot behind it; no spaces.
  private static func looksLikeMail(_ text: String) -> Bool {
    let halves = text.utf8.split(separator: 64, omittingEmptySubsequences: false)
    guard halves.count == 2, !halves[0].isEmpty, !text.unicodeScalars.contains(where: Typed.isSpace)
    else { return false }
    let labels = halves[1].split(separator: 46, omittingEmptySubsequences: false)
    return labels.count >= 2 && !labels.contains { $0.isEmpty }
  }
}
