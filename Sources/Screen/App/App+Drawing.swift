import Domain
import Store

/// The frame around a screen: two lines of head, and the foot.
extension App {
  public func frame() -> Frame {
    var frame = Frame(size: size, ascii: isASCII)
    guard size.rows >= 8, size.columns >= 40 else {
      frame.put(
        Words("Too small: 40×8 at least", "窗口太小：至少 40×8")[language], row: 0, column: 0)
      return frame
    }
    let desk = desk
    drawHead(into: &frame, desk)
    stack[stack.count - 1].fit(desk.size)
    if isLinear || size.columns < App.narrow {
      stack[stack.count - 1].linear(desk).draw(into: &frame, rows: Room.rows(desk.size))
    } else {
      stack[stack.count - 1].draw(into: &frame, desk)
    }
    if let overlay {
      overlay.draw(into: &frame, language)
    } else if let chooser {
      chooser.draw(into: &frame, language)
    } else if let question {
      frame.cursor = nil
      drawTour(into: &frame, above: max(2, question.rows(size.columns, language)))
      question.draw(into: &frame, language, now: desk.shown.now)
    } else {
      drawTour(into: &frame, above: 2)
      drawFoot(into: &frame)
    }
    if let cursor = frame.cursor {
      frame.cursor = Position(row: cursor.row, column: min(cursor.column, size.columns - 1))
    }
    return frame
  }

  /// Below so many columns there is one column alone.
  private static let narrow = 60

  private func drawHead(into frame: inout Frame, _ desk: Desk) {
    let current = stack[0].tab
    var column = 1
    for command in [Command.today, .triage, .board, .customers] {
      let style: Style = command == current ? .bold : .dim
      column += frame.put(
        "\(keymap.key(command)) \(keymap.binding(command).words[language])", row: 0, column: column,
        style: style)
      if command == .triage, let waiting {
        column += frame.put(" " + desk.shown.number(waiting), row: 0, column: column, style: style)
      }
      if command == .today, let late, late > 0 {
        column += frame.put(" \(desk.shown.number(late))!", row: 0, column: column, style: .late)
      }
      column += 2
    }
    let room = frame.size.columns - column - 1
    let marks = [
      book.isSample ? Words("sample", "样例") : nil,
      book.isReadOnly ? Words("read-only", "只读") : nil,
    ]
    var name = ([book.name] + marks.compactMap { $0.map(desk.say) }).joined(separator: "  ")
    let least = appointment == nil ? 0 : 15
    if let others = companyWords(in: room - Frame.width(of: name) - least - 3) {
      name = others + "   " + name
    }
    let used = frame.put(name, row: 0, column: column, width: room, style: .dim, align: .right)
    guard let appointment, room - used > 12 else { return drawTitle(into: &frame, desk) }
    frame.put(
      "\(appointment.time) \(appointment.with)", row: 0, column: column, width: room - used - 3,
      align: .right)
    drawTitle(into: &frame, desk)
  }

  private func drawTitle(into frame: inout Frame, _ desk: Desk) {
    var title = stack[stack.count - 1].title(desk)
    title.company = stack[stack.count - 1].opened.flatMap(companyWords(on:))
    title.draw(into: &frame, row: 1)
    frame.rule(row: 2, style: .dim)
  }

  private func drawFoot(into frame: inout Frame) {
    let row = frame.size.rows - 1
    if let said {
      let undo = said.canUndo ? "\(keymap.key(.undo)) " + keymap.binding(.undo).words[language] : ""
      let room = frame.size.columns - 2 - (undo.isEmpty ? 0 : Frame.width(of: undo) + 3)
      let lines = Frame.wrap(
        fitted(said.text, about: said.about, to: 2 * room - 8), to: room, lines: 2)
      var used = 0
      for (i, line) in lines.enumerated() {
        let row = row - lines.count + 1 + i
        frame.fill(row: row)
        used = frame.put(line, row: row, column: 1, style: said.isTrouble ? .late : .good)
      }
      frame.put(undo, row: row, column: used + 4)
      return
    }
    if let heard {
      let room = frame.size.columns - 2
      let lines = Frame.wrap(Frame.cut(words(heard), to: 2 * room - 8), to: room, lines: 2)
      for (i, line) in lines.enumerated() {
        let row = row - lines.count + 1 + i
        frame.fill(row: row)
        frame.put(line, row: row, column: 1, style: heard.isOfFocus ? .due : .plain)
      }
      return
    }
    var column = 1
    let help = FootItem.key(.help)
    let items = stack[stack.count - 1].foot.filter { !$0.spelled(keymap).isEmpty }
    func width(_ item: FootItem) -> Int {
      Frame.width(of: item.spelled(keymap)) + 1 + Frame.width(of: item.text(language))
    }
    // The way to all the other keys always has its room, where it is no text.
    let takesText = stack[stack.count - 1].takesText
    let room = frame.size.columns - 1 - (takesText ? 0 : width(help) + 2)
    for item in items where column + width(item) <= room {
      column += draw(item, into: &frame, row, column) + 2
    }
    if !takesText { draw(help, into: &frame, row, column) }
  }

  @discardableResult
  private func draw(_ item: FootItem, into frame: inout Frame, _ row: Int, _ column: Int) -> Int {
    let used = frame.put(item.spelled(keymap), row: row, column: column, style: .accent) + 1
    return used + frame.put(item.text(language), row: row, column: column + used)
  }
}
