/// Words in a theme's colours, for a terminal that is only printed on.
///
///     Swatch(theme, on: depth).text([("!", .late), ("+", .good)])
public struct Swatch: Sendable {
  private let inks: Inks
  private let isPlain: Bool

  public init(_ theme: Theme, on depth: Depth) {
    // Where every colour is to be had, the palette of 256 is too.
    inks = Inks(theme, on: depth == .exact ? .many : depth)
    isPlain = depth == .none
  }

  /// The words one after another, with the sequences that colour them (ECMA-48, SGR).
  ///
  /// The words are the program's own: text from outside must be made harmless first.
  public func text(_ words: [(String, Role)], inBar isInBar: Bool = false) -> String {
    if isPlain { return words.map(\.0).joined() }
    return words.map { word, role in
      "\u{1B}[\(codes(inks[role, inBar: isInBar]))m\(word)"
    }.joined() + "\u{1B}[0m"
  }

  private func codes(_ ink: Ink) -> String {
    var codes = ["0"]
    if ink.isBold { codes.append("1") }
    if ink.isDim { codes.append("2") }
    if ink.isReversed { codes.append("7") }
    if let colour = ink.colour { codes.append(code(colour, after: 30)) }
    if let background = ink.background { codes.append(code(background, after: 40)) }
    return codes.joined(separator: ";")
  }

  private func code(_ number: Int, after first: Int) -> String {
    switch number {
    case 0..<8: "\(first + number)"
    case 8..<16: "\(first + 60 + number - 8)"
    default: "\(first + 8);5;\(number)"
    }
  }
}
