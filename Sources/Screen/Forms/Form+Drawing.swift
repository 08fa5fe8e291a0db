import Domain
import Store

/// How a form looks: a row a field, its name, what is typed, and beside it what that is read as.
extension Form {
  func title(_ desk: Desk) -> Title {
    let noun = kind.words
    var title = Title(name: "")
    if ref == nil {
      title.name = desk.say(Words("New \(noun.en)", "新\(noun.zh)"))
    } else {
      let name = ref.flatMap(desk.name) ?? ""
      title.name = Told.capitalized(desk.say(noun)) + "  " + name
    }
    let customer = document["customer"]?.text.flatMap { desk.name(Ref(.customer, $0)) }
    title.right = customer ?? ""
    if let draftedAt {
      let when = FormDraft.moment(draftedAt, desk)
      title.right = desk.say(
        Words("draft from \(when); Ctrl-R throws it away", "草稿（\(when)）；Ctrl-R 丢弃"))
    }
    return title
  }

  var foot: [FootItem] {
    var items: [FootItem] = [
      .key(.open, Words("save", "保存")), .key(.back, Words("keep as a draft", "留作草稿")),
    ]
    if case .prose = row.entry { items.insert(.fixed("Ctrl-E", Words("editor", "编辑器")), at: 0) }
    if row.theirs != nil { items.insert(.fixed("Ctrl-T", Words("theirs", "对方的")), at: 0) }
    if !row.candidates.isEmpty {
      items = [
        .key(.open, Words("this one", "就是它")), .keys(.up, .down, words: Words("choose", "选择")),
        .key(.back, Words("keep as a draft", "留作草稿")),
      ]
    }
    return items + [
      .key(.nextPane, Words("next field", "下一项")), .key(.previousPane, Words("back", "上一项")),
    ]
  }

  /// Where the three parts of a row stand.
  private struct Columns {
    let text: Int
    let width: Int
    let beside: Int
    let end: Int

    init(_ form: Form, _ size: Size, _ language: Language) {
      let names = form.order.map { Frame.width(of: form.rows[$0].field.words[language]) }
      let label = min(20, (names.max() ?? 0) + 2)
      end = size.columns - 1
      text = 3 + label
      // A little more for what is typed than for what it is read as.
      width = max(12, (end - text) * 11 / 20)
      beside = min(end, text + width + 2)
    }
  }

  func draw(into frame: inout Frame, _ desk: Desk) {
    let rows = Room.rows(desk.size)
    let columns = Columns(self, frame.size, desk.language)
    let under = under(columns.end - columns.text, desk)
    let lines = lines
    let place =
      lines.firstIndex { if case .row(focus) = $0 { true } else { false } } ?? 0
    let total = lines.count + under.count
    // What is in focus stands in the middle, with all that is told under it.
    let middle = place + under.count / 2 - rows.count / 2
    let first = max(0, min(place, min(total - rows.count, middle)))
    var row = rows.lowerBound
    for (i, line) in lines.enumerated().dropFirst(first) where row < rows.upperBound {
      switch line {
      case .heading(let words): frame.put(desk.say(words), row: row, column: 1, style: .bold)
      case .row(let index): draw(index, into: &frame, row, columns, desk)
      }
      row += 1
      guard i == place else { continue }
      for (text, style) in under where row < rows.upperBound {
        frame.put(text, row: row, column: columns.text, style: style)
        row += 1
      }
    }
  }

  private func draw(
    _ index: Int, into frame: inout Frame, _ row: Int, _ columns: Columns, _ desk: Desk
  ) {
    let field = rows[index]
    let isFocused = index == focus
    let label = field.field.words[desk.language]
    let used = frame.put(
      label, row: row, column: 3, width: columns.text - 5, style: isFocused ? .bold : .dim)
    if field.isRequired { frame.put("*", row: row, column: 3 + used, style: .accent) }
    let (beside, style) = beside(field, isFocused, desk)
    frame.put(
      beside, row: row, column: columns.beside, width: columns.end - columns.beside, style: style)
    guard isFocused else {
      let style: Style = field.isTyped ? .bold : .plain
      frame.put(
        FormRow.firstLine(field.line.text), row: row, column: columns.text, width: columns.width,
        style: style)
      return
    }
    frame.put(">", row: row, column: 1, style: .accent)
    if field.line.text.contains(where: \.isNewline) {
      frame.fill(
        row: row, columns: columns.text..<columns.text + columns.width, style: .plain.underlined())
      frame.put(
        FormRow.firstLine(field.line.text), row: row, column: columns.text, width: columns.width,
        style: .plain.underlined())
      frame.cursor = Position(row: row, column: columns.text)
    } else {
      field.line.draw(
        into: &frame, row: row, column: columns.text, width: columns.width,
        style: .plain.underlined())
    }
  }

  /// What stands beside a text, the weightiest alone.
  private func beside(_ row: FormRow, _ isFocused: Bool, _ desk: Desk) -> (String, Style) {
    if let theirs = row.theirs {
      return ("! \(theirs.by): \(Form.told(theirs, row, desk))", .due)
    }
    if case .fixed = row.entry { return ("", .dim) }
    switch row.reading {
    case .empty where row.isRequired: return (desk.say(Words("needed", "必填")), .dim)
    case .empty: return (isFocused ? row.hint.map(desk.say) ?? "" : "", .dim)
    case .value(_, _, let odd?): return ("~ " + desk.say(odd), .due)
    case .value(_, let told, nil):
      if let count = row.lineCount {
        return (desk.say(Words("\(count) lines", "\(count) 行")), .dim)
      }
      return (told, .good)
    case .wrong(let words): return ("! " + desk.say(words), .late)
    case .several(let all):
      return (desk.say(Words("? \(all.count) of them", "? 有 \(all.count) 个")), .due)
    case .unread: return ("…", .dim)
    }
  }

  /// What stands under the row in focus: those that are meant, the choices, the whole of an error, the
  /// other lines of a text.
  private func under(_ width: Int, _ desk: Desk) -> [(String, Style)] {
    let row = row
    if let theirs = row.theirs {
      let value = Form.told(theirs, row, desk)
      let words = Words(
        "\(theirs.by) has put \(value) here: Enter keeps yours, Ctrl-T takes it",
        "\(theirs.by) 已改为 \(value)：Enter 保留您的，Ctrl-T 采用对方的")
      return Frame.wrap(desk.say(words), to: width, lines: 2).map { ($0, .due) }
    }
    switch (row.reading, row.entry) {
    case (.several(let all), _):
      return all.enumerated().map { i, one in
        (
          (i == candidate ? "> " : "  ") + one.name + (one.about.isEmpty ? "" : "  " + one.about),
          i == candidate ? .focus : .plain
        )
      }
    case (.wrong(let words), .choice(let options)):
      let told = Frame.wrap(desk.say(words), to: width, lines: 2).map { ($0, Style.late) }
      return told + Form.numbered(options, width, desk)
    case (_, .choice(let options)): return Form.numbered(options, width, desk)
    case (.wrong(let words), _):
      return Frame.wrap(desk.say(words), to: width, lines: 3).map { ($0, .late) }
    case (_, .fixed(let why)): return [(desk.say(why), .dim)]
    case (_, .prose):
      return Frame.wrap(row.text, to: width, lines: 6).dropFirst().map { ($0, .dim) }
    default: return []
    }
  }

  private static func numbered(_ options: [FormRow.Option], _ width: Int, _ desk: Desk) -> [(
    String, Style
  )] {
    var lines = [""]
    for (i, option) in options.enumerated() {
      let text = (i < 9 ? "\(i + 1) " : "") + option.words[desk.language]
      let last = lines[lines.count - 1]
      if !last.isEmpty, Frame.width(of: last + "  " + text) > width {
        lines.append(text)
      } else {
        lines[lines.count - 1] = last.isEmpty ? text : last + "  " + text
      }
    }
    return lines.map { ($0, .dim) }
  }

  func linear(_ desk: Desk) -> Linear {
    var linear = Linear()
    let width = max(8, desk.size.columns - 4)
    for line in lines {
      guard case .row(let index) = line else {
        if case .heading(let words) = line { linear.heading(desk.say(words)) }
        continue
      }
      let row = rows[index]
      let isFocused = index == focus
      let name = desk.say(row.field.words) + desk.say(Words(": ", "："))
      let (beside, style) = beside(row, isFocused, desk)
      let text = isFocused ? row.line.text : row.text
      if isFocused {
        linear.add(
          name + FormRow.firstLine(text), isFocused: true,
          cursor: name + FormRow.firstLine(row.line.textBeforeCursor))
      } else {
        linear.add(name + FormRow.firstLine(text))
      }
      if !beside.isEmpty, isFocused || style != .good && style != .dim {
        linear.add(beside, style: style, isFocused: isFocused)
      }
      guard isFocused else { continue }
      if case .wrong = row.reading { continue }
      for (text, style) in under(width, desk) {
        linear.add(text, style: style, isFocused: true)
      }
    }
    return linear
  }
}

extension FormRow {
  static func firstLine(_ text: String) -> String {
    String(text.prefix { !$0.isNewline })
  }

  /// How many lines a text of several has.
  var lineCount: Int? {
    let count = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
    return count > 1 ? count : nil
  }

  /// What can be typed, by example.
  var hint: Words? {
    switch (entry, field.type) {
    case (.reference, _): Words("a name, or its beginning", "名称或开头几个字")
    case (.choice, _): Words("a digit, or its beginning", "数字或开头几个字")
    case (.prose, _): Words("Ctrl-E for several lines", "多行请按 Ctrl-E")
    case (_, .money): Words("48k, 1.2m, 4.8万", "4.8万、120万、48k")
    case (_, .day): Words("fri, +3, 2026-12-01", "周五、+3、下周三、2026-12-01")
    case (_, .time): Words("14:00, 2pm", "14:00、下午2点")
    case (_, .percent): Words("30%, half", "30%、三成")
    case (_, .phone): Words("138 0000 1111", "138 0000 1111")
    default: nil
    }
  }
}

extension FormDraft {
  /// When it was typed: `14:02`, `yesterday 14:02`, `2026-11-01`.
  static func moment(_ at: Instant, _ desk: Desk) -> String {
    let day = Store.Clock.day(of: at)
    let (hour, minute) = Store.Clock.time(of: at)
    let time = TimeOfDay(hour: hour, minute: minute)?.description ?? ""
    return day == desk.today ? time : desk.shown.day(day) + " " + time
  }
}
