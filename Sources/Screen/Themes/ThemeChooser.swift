import Domain

/// The page on which a rep chooses a theme: the one in focus is shown at once, on the whole screen.
struct ThemeChooser {
  private let themes: Themes
  /// The one to come back to.
  private let before: Theme
  private var focus: Int

  init(_ themes: Themes, from before: Theme) {
    self.themes = themes
    self.before = before
    focus = themes.entries.firstIndex { $0.theme.name == before.name } ?? 0
  }

  enum Outcome: Equatable {
    case stays(preview: Theme)
    case chosen(Theme)
    /// Everything is as it was before.
    case left(Theme)
  }

  private var entry: Themes.Entry { themes.entries[focus] }

  mutating func take(_ key: Key, _ keymap: Keymap) -> Outcome {
    let last = themes.entries.count - 1
    switch keymap.command(key) {
    case .up: focus -= 1
    case .down: focus += 1
    case .pageUp: focus -= 10
    case .pageDown: focus += 10
    case .top: focus = 0
    case .bottom: focus = last
    case .open: return .chosen(entry.theme)
    case .back, .quit: return .left(before)
    default: break
    }
    focus = max(0, min(focus, last))
    return .stays(preview: entry.theme)
  }

  // MARK: Drawing

  func draw(into frame: inout Frame, _ language: Language) {
    for row in 1..<frame.size.rows { frame.fill(row: row) }
    let title = Words("Themes: what is in focus is shown at once", "主题：光标所在的立即显示")
    frame.put(title[language], row: 1, column: 1, style: .bold)
    frame.rule(row: 2, style: .dim)
    let rows = 3..<max(4, frame.size.rows - 2)
    let split = frame.size.columns >= 70 ? 38 : frame.size.columns
    drawList(into: &frame, rows, width: split, language)
    if split < frame.size.columns {
      frame.column(split, rows: 2..<rows.upperBound, style: .dim)
      drawSample(into: &frame, rows, column: split + 2, language)
    }
    let row = frame.size.rows - 1
    var column = 1
    for (key, words) in [
      ("Enter", Words("take it", "采用")), ("Esc", Words("as before", "恢复原样")),
      ("Up Down", Words("look", "浏览")),
    ] {
      column += frame.put(key, row: row, column: column, style: .accent) + 1
      column += frame.put(words[language], row: row, column: column) + 2
    }
    if !themes.problems.isEmpty {
      let words = Words(
        "Not all of your themes can be used: kebu themes list", "您的主题文件有误：kebu themes list")
      frame.put(words[language], row: row - 1, column: 1, style: .due)
    }
  }

  private func drawList(
    into frame: inout Frame, _ rows: Range<Int>, width: Int, _ language: Language
  ) {
    let first = max(0, focus - rows.count + 1)
    for (i, entry) in themes.entries.enumerated().dropFirst(first).prefix(rows.count) {
      let row = rows.lowerBound + i - first
      frame.put(entry.words[language], row: row, column: 3, width: width - 12)
      let variant = entry.scheme?.variant.words[language] ?? ""
      frame.put(variant, row: row, column: width - 8, width: 7, style: .dim, align: .right)
      if i == focus {
        frame.put(">", row: row, column: 1, style: .accent)
        frame.restyle(row: row, columns: 0..<width) { $0 = $0.reversed() }
        frame.cursor = Position(row: row, column: 1)
      }
    }
  }

  /// What the screens say, each in its colour.
  private func drawSample(
    into frame: inout Frame, _ rows: Range<Int>, column: Int, _ language: Language
  ) {
    let width = frame.size.columns - column - 1
    var row = rows.lowerBound
    func put(_ words: Words, _ style: Style, indent: Int = 0) {
      guard rows.contains(row) else { return }
      let column = column + indent
      frame.put(words[language], row: row, column: column, width: width - indent, style: style)
      row += 1
    }
    put(entry.words, .bold)
    for words in about { put(words, .dim) }
    row += 1
    for (sign, words, style) in ThemeChooser.sample {
      if rows.contains(row) { frame.put(sign, row: row, column: column, style: style) }
      put(words, style, indent: 2)
    }
    row += 1
    if rows.contains(row) {
      let columns = column - 1..<frame.size.columns
      frame.put(">", row: row, column: column, style: .accent)
      let focused = row
      put(Words("what is in focus", "光标所在"), .plain, indent: 2)
      frame.put(
        Words("today", "今天")[language], row: focused, column: column, width: width, style: .dim,
        align: .right)
      frame.restyle(row: focused, columns: columns) { $0 = $0.reversed() }
    }
    row += 1
    put(Words("plain text, as most of it is", "普通文字，大多如此"), .plain)
    put(Words("bold, for names and headings", "加粗：名称与标题"), .bold)
    put(Words("secondary: 3 h ago, not asked", "次要：3 小时前、未询问"), .dim)
    put(Words("keys, and what to ask", "按键，以及该问什么"), .accent)
  }

  private static let sample = [
    ("!", Words("late: send the quote, Monday", "逾期：周一发报价"), Style.late),
    ("~", Words("rotting: 20 days in one stage", "停滞：同一阶段 20 天"), .due),
    ("+", Words("yes: the budget is there", "是：预算已落实"), .good),
    ("-", Words("no: nobody there decides", "否：对方无决定权"), .late),
  ]

  /// Who made it, and where it stands.
  private var about: [Words] {
    guard let scheme = entry.scheme else {
      return [Words("the sixteen colours that you have set", "您为终端设置的十六种颜色")]
    }
    var lines = [Words(scheme.slug, scheme.slug)]
    if let file = entry.file {
      if let author = scheme.author { lines.append(Words("by \(author)", "作者：\(author)")) }
      lines.append(Words(file, file))
    }
    return lines
  }
}

extension Scheme.Variant {
  public var words: Words {
    switch self {
    case .dark: Words("dark", "深色")
    case .light: Words("light", "浅色")
    }
  }
}
