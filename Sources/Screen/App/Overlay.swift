import Domain

/// A page of commands over the screen: help, every command by name, or what can be done here, numbered.
///
/// All three are the keymap's table, shown in other ways.
struct Overlay {
  enum Form { case help, palette, actions }

  let form: Form
  /// The commands that do something on the screen below.
  let available: Set<Command>
  private let keymap: Keymap
  private var line = TextLine()
  private var focus = 0
  private var first = 0

  init(_ form: Form, available: Set<Command>, _ keymap: Keymap) {
    self.form = form
    self.available = available
    self.keymap = keymap
  }

  enum Outcome {
    case stays, closed
    case chosen(Command)
  }

  /// What is listed now, in the keymap's order.
  private func bindings(_ language: Language) -> [Binding] {
    switch form {
    case .help: return keymap.bindings
    case .actions:
      return keymap.bindings.filter {
        available.contains($0.command) && ($0.group != .move || $0.command == .open)
      }
    case .palette:
      let typed = Typed.small(line.text)
      return keymap.bindings.filter { binding in
        typed.isEmpty || Typed.small(binding.words.en).contains(typed)
          || binding.words.zh.contains(typed) || binding.command.rawValue.contains(typed)
      }
    }
  }

  mutating func take(_ key: Key, _ language: Language) -> Outcome {
    let bindings = bindings(language)
    switch key {
    case .escape: return .closed
    case .up: focus -= 1
    case .down: focus += 1
    case .pageUp: focus -= 10
    case .pageDown: focus += 10
    case .enter:
      return bindings.indices.contains(focus) && form != .help
        ? .chosen(bindings[focus].command) : .closed
    default:
      switch form {
      case .palette:
        if line.take(key) { focus = 0 }
      case .actions:
        if let digit = key.digit { return number(digit, bindings) }
        if let command = keymap.command(key) {
          switch command {
          case .up: focus -= 1
          case .down: focus += 1
          default: return .chosen(command)
          }
        }
      case .help:
        switch keymap.command(key) {
        case .up: focus -= 1
        case .down: focus += 1
        case .help, .quit: return .closed
        default: break
        }
      }
    }
    focus = max(0, min(focus, self.bindings(language).count - 1))
    return .stays
  }

  /// A digit picks at once where there are fewer than ten; else a second one may follow.
  private mutating func number(_ digit: Int, _ bindings: [Binding]) -> Outcome {
    let typed = Int(line.text + String(digit)) ?? digit
    guard (1...max(1, bindings.count)).contains(typed) else {
      line = TextLine()
      return .stays
    }
    if typed * 10 > bindings.count { return .chosen(bindings[typed - 1].command) }
    line = TextLine(String(typed))
    focus = typed - 1
    return .stays
  }

  func draw(into frame: inout Frame, _ language: Language) {
    for row in 1..<frame.size.rows { frame.fill(row: row) }
    switch form {
    case .help: drawHelp(into: &frame, language)
    case .palette, .actions: drawList(into: &frame, language)
    }
  }

  private func drawList(into frame: inout Frame, _ language: Language) {
    let title =
      form == .palette
      ? Words("Every command: type a part of its name", "全部命令：输入名称的一部分")
      : Words("What can be done here", "在这里可以做的事")
    let label = title[language]
    frame.put(label, row: 1, column: 1, style: .bold)
    frame.rule(row: 2, style: .dim)
    let bindings = bindings(language)
    let height = frame.size.rows - 4
    let first = max(0, focus - height + 1)
    let name = form == .actions ? 7 : 3
    for (i, binding) in bindings.enumerated().dropFirst(first).prefix(height) {
      let row = 3 + i - first
      if form == .actions {
        frame.put(String(i + 1), row: row, column: 2, width: 3, style: .dim, align: .right)
      }
      let style: Style = isHere(binding.command) ? .plain : .dim
      frame.put(binding.words[language], row: row, column: name, width: 26, style: style)
      frame.put(binding.spelled, row: row, column: name + 27, width: 20, style: .dim)
      if i == focus {
        frame.put(">", row: row, column: 1, style: .accent)
        frame.restyle(row: row, columns: 0..<frame.size.columns) { $0 = $0.reversed() }
        if form == .actions { frame.cursor = Position(row: row, column: 1) }
      }
    }
    if bindings.isEmpty {
      let none = Words("No command is called that. Esc back", "没有这个名称的命令。按 Esc 返回。")
      frame.put(none[language], row: 4, column: 3)
    }
    if form == .palette {
      let column = 3 + Frame.width(of: label)
      line.draw(
        into: &frame, row: 1, column: column, width: max(4, frame.size.columns - column - 1),
        style: .bold)
    } else if !line.isEmpty {
      frame.put(line.text, row: 1, column: frame.size.columns - 4, style: .bold)
    }
    let keys = Words("Enter choose   Esc back", "Enter 选择   Esc 返回")
    frame.put(keys[language], row: frame.size.rows - 1, column: 1, style: .dim)
  }

  /// Columns of keys by group: those that do something here.
  private func drawHelp(into frame: inout Frame, _ language: Language) {
    let palette = keymap.key(.palette)
    let title = Words(
      "Keys on this screen (\(palette) has every command)", "本界面的按键（\(palette) 列出全部命令）")
    frame.put(title[language], row: 1, column: 1, style: .bold)
    frame.rule(row: 2, style: .dim)
    var lines: [(String, String, Style)] = []
    for group in Binding.Group.allCases {
      let here = keymap.bindings.filter {
        $0.group == group && isHere($0.command) && !$0.keys.isEmpty
      }
      if !here.isEmpty { lines.append((group.words[language], "", .bold)) }
      lines += here.map { ($0.spelled, $0.words[language], .plain) }
    }
    let room = max(1, frame.size.rows - 5)
    let columns = max(1, min(4, frame.size.columns / 26))
    let width = frame.size.columns / columns
    let height = min(room, (lines.count + columns - 1) / columns)
    let start = max(0, min(focus, lines.count - height * columns))
    var rest = lines.dropFirst(start)
    for i in 0..<columns {
      let shown = rest.prefix(height)
      rest = rest.dropFirst(height)
      let column = 1 + i * width
      // Short keys leave the room to the words.
      let keys = shown.filter { $0.2 != .bold }.map { Frame.width(of: $0.0) }.max() ?? 0
      for (row, line) in zip(3..., shown) {
        if line.2 == .bold {
          frame.put(line.0, row: row, column: column, width: width - 1, style: .bold)
        } else {
          frame.put(line.0, row: row, column: column, width: keys, style: .accent)
          let words = max(keys, 3) + 1
          frame.put(
            line.1, row: row, column: column + words, width: width - words - 1, style: line.2)
        }
      }
    }
    let keys = Words(
      "Esc back   in a line of text, every letter is text", "Esc 返回   在输入行中，字母都是文字")
    frame.put(keys[language], row: frame.size.rows - 1, column: 1, style: .dim)
  }

  private func isHere(_ command: Command) -> Bool {
    available.contains(command)
      || App.everywhere.contains(command) && !App.unbuilt.contains(command)
  }
}
