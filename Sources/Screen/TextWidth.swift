/// Where a text that is too long loses something.
public enum Cut: Sendable {
  /// At the end, with `…`: names and sentences.
  case end
  /// In the middle, with `…`: identifiers, whose ends tell them apart.
  case middle
  /// At the end, without a sign.
  case clip
}

/// Width is what the C library says of each scalar, since ncurses moves its cursor by the same sums.
extension Frame {
  /// The columns that a text takes on the terminal, once it is harmless.
  public static func width(of text: String) -> Int {
    text.isPlain ? text.utf8.count : Glyph.all(in: text).width
  }

  /// The text in at most so many columns, never cut through a cell.
  ///
  /// `cut("Jiangnan Paper", to: 9)` is `"Jiangnan…"`.
  public static func cut(_ text: String, to width: Int, _ cut: Cut = .end) -> String {
    String(Glyph.all(in: text).cut(to: width, cut))
  }

  /// The lines of a text that flows: Latin breaks between words, Han anywhere punctuation allows.
  ///
  /// Line breaks in the text are kept. A word longer than a line is broken where the line ends.
  /// - Parameter limit: the most lines; when the text has more, the last of them ends in `…`.
  public static func wrap(_ text: String, to width: Int, lines limit: Int? = nil) -> [String] {
    guard width > 0, limit ?? 1 > 0 else { return [] }
    var lines: [String] = []
    var paragraphs = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)[...]
    while let paragraph = paragraphs.popFirst() {
      var rest = Glyph.all(in: String(paragraph))[...]
      repeat {
        var line = Array(rest.prefix(rest.glyphsInLine(width))).trimmed
        rest = rest.dropFirst(line.count).drop { $0.scalar == " " }
        let isLast = lines.count + 1 == limit
        if isLast, !rest.isEmpty || !paragraphs.isEmpty {
          line = line.cut(to: width - 1, .clip).trimmed + [.ellipsis]
        }
        lines.append(String(line))
        if isLast { return lines }
      } while !rest.isEmpty
    }
    return lines
  }
}

extension Collection<Glyph> {
  var width: Int { reduce(0) { $0 + $1.width } }

  /// The glyphs that fit into so many columns.
  fileprivate func prefix(columns: Int) -> [Glyph] {
    var room = columns
    return Array(
      prefix { glyph in
        room -= glyph.width
        return room >= 0
      })
  }
}

extension [Glyph] {
  func cut(to width: Int, _ cut: Cut) -> [Glyph] {
    guard self.width > width else { return self }
    guard width > 0 else { return [] }
    switch cut {
    case .clip: return prefix(columns: width)
    case .end: return prefix(columns: width - 1).trimmed + [.ellipsis]
    case .middle:
      let head = prefix(columns: width / 2)
      let tail = reversed().prefix(columns: width - 1 - head.width)
      return head + [.ellipsis] + tail.reversed()
    }
  }

  /// Without the spaces at the end.
  fileprivate var trimmed: [Glyph] {
    Array(prefix(1 + (lastIndex { $0.scalar != " " } ?? -1)))
  }
}

extension ArraySlice<Glyph> {
  /// How many glyphs the first line takes: up to the last place that allows a break, at least one.
  fileprivate func glyphsInLine(_ width: Int) -> Int {
    let fitting = prefix(columns: width).count
    guard fitting < count else { return fitting }
    let allowed = (0...fitting).last { $0 > 0 && allowsBreak(before: startIndex + $0) }
    return allowed ?? Swift.max(fitting, 1)
  }

  private func allowsBreak(before index: Int) -> Bool {
    let (before, after) = (self[index - 1], self[index])
    if before.scalar == " " || after.scalar == " " { return true }
    return (before.width == 2 || after.width == 2)
      && !Self.closing.contains(after.scalar) && !Self.opening.contains(before.scalar)
  }

  /// What never begins a line.
  private static let closing = Set(",.;:!?)]}%’”…·，。、；：！？）］｝％》〉」』】〕ー".unicodeScalars)
  /// What never ends one.
  private static let opening = Set("([{‘“（［｛《〈「『【〔¥￥$".unicodeScalars)
}
