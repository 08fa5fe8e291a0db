import Domain

/// The words under which a record is found, for FTS5, and the query that finds them: a caller is known
/// by name, company or last digits while the line is ringing (IDN-2).
///
/// Han text goes in as overlapping pairs and its last character alone (`恒达纺织` as `恒达 达纺 纺织 织`)
/// and again as pinyin from each character on, whole and as initials. Latin text goes in as its words,
/// a telephone number as its digits and each of its last four to eight.
enum SearchText {
  /// Adds the words for one field's text to others, a space behind each.
  static func add(_ text: String, type: FieldType, to words: inout String) {
    if case .phone = type { return addPhone(text, to: &words) }
    for run in runs(text) {
      switch run {
      case .latin(let word): words += word + " "
      case .han(let characters):
        for (place, character) in characters.enumerated() {
          words.unicodeScalars.append(character)
          if place + 1 < characters.count { words.unicodeScalars.append(characters[place + 1]) }
          words += " "
        }
        addSounds(characters, to: &words)
      }
    }
  }

  /// An FTS5 expression that finds what begins with every word typed; nil when nothing was typed.
  static func query(_ typed: String) -> String? {
    var terms: [String] = []
    let runs = runs(typed)
    let isNumber = typed.unicodeScalars.allSatisfy {
      (48...57).contains($0.value) || " -+()".unicodeScalars.contains($0)
    }
    if isNumber, !runs.isEmpty {
      let digits = digits(typed)
      return digits.isEmpty ? nil : "\"\(digits)\"*"
    }
    for run in runs {
      switch run {
      case .latin(let word): terms.append("\"\(word)\"*")
      case .han(let characters) where characters.count == 1:
        terms.append("\"\(characters[0])\"*")
      case .han(let characters): terms += pairs(characters).map { "\"\($0)\"" }
      }
    }
    return terms.isEmpty ? nil : terms.joined(separator: " AND ")
  }

  private enum Run {
    case latin(String)
    case han([Unicode.Scalar])
  }

  private static func runs(_ text: String) -> [Run] {
    var runs: [Run] = []
    var latin = ""
    var han: [Unicode.Scalar] = []
    func close() {
      if !latin.isEmpty { runs.append(.latin(latin.lowercased())) }
      if !han.isEmpty { runs.append(.han(han)) }
      latin = ""
      han = []
    }
    for scalar in text.unicodeScalars {
      if isHan(scalar) {
        if !latin.isEmpty { close() }
        han.append(scalar)
      } else if isInWord(scalar) {
        if !han.isEmpty { close() }
        latin.unicodeScalars.append(scalar)
      } else {
        close()
      }
    }
    close()
    return runs
  }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case "\0"..."\u{7F}": false
    default:
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
    }
  }

  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }

  private static func pairs(_ characters: [Unicode.Scalar]) -> [String] {
    zip(characters, characters.dropFirst()).map { "\($0)\($1)" }
  }

  private static func addSounds(_ characters: [Unicode.Scalar], to words: inout String) {
    let syllables = characters.prefix(12).map(Pinyin.of)
    // From the first six characters on, so that 纺织 is found as `fz` inside 恒达纺织.
    for start in syllables.indices.prefix(6) {
      for syllable in syllables[start...] { words += syllable }
      words += " "
      guard start < syllables.count - 1 else { continue }
      for syllable in syllables[start...] {
        words.unicodeScalars.append(syllable.unicodeScalars.first!)
      }
      words += " "
    }
  }

  private static func digits(_ text: String) -> String {
    String(text.unicodeScalars.filter { (48...57).contains($0.value) }.map(Character.init))
  }

  private static func addPhone(_ text: String, to words: inout String) {
    let digits = digits(text)
    guard !digits.isEmpty else { return }
    words += digits + " "
    for count in 4...8 where count < digits.utf8.count { words += digits.suffix(count) + " " }
  }
}
