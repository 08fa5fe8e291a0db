/// Forms under which two spellings of the same thing are equal.
///
/// The index computes the same forms in SQL (a test holds the two together), so a record is found by
/// them without reading the book: `GTX Pro` and `GTXPro`, `+86 138-0000-1111` and `13800001111`.
public enum MatchKey {
  /// Characters that a name or a number may be written with or without.
  public static let ignored: [Character] = [
    " ", "-", ".", ",", "'", "\"", "&", "(", ")", "/", "_", "+", "\u{3000}", "（", "）", "·", "，",
  ]

  private static let ignoredScalars = Set(ignored.flatMap(\.unicodeScalars))

  /// A name in small ASCII letters without spaces and punctuation.
  public static func name(_ text: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !ignoredScalars.contains(scalar) {
      key.append((65...90).contains(scalar.value) ? Unicode.Scalar(scalar.value + 32)! : scalar)
    }
    return String(key)
  }

  /// The last ten signs of a telephone number; shorter than seven it identifies nobody.
  public static func phone(_ text: String) -> String? {
    let digits = name(text)
    return digits.unicodeScalars.count < 7
      ? nil : String(digits.unicodeScalars.suffix(10).map(Character.init))
  }

  /// The form for a field's type; nil when the value identifies nothing.
  public static func of(_ text: String, type: FieldType) -> String? {
    if case .phone = type { return phone(text) }
    if case .mail = type {
      return String(
        String.UnicodeScalarView(
          text.unicodeScalars.map {
            (65...90).contains($0.value) ? Unicode.Scalar($0.value + 32)! : $0
          }))
    }
    let key = name(text)
    return key.isEmpty ? nil : key
  }
}
