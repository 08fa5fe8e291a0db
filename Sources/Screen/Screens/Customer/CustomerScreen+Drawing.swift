import Domain
import Store

/// How a customer's panes lie beside each other, or below in one column.
extension CustomerScreen {
  private static let gone = Words(
    "This customer is no longer in the book. Esc goes back.", "该客户已不在客簿中。按 Esc 返回。")

  func title(_ desk: Desk) -> Title {
    guard let facts else { return Title(name: "") }
    let combination = facts.qualification.combination
    var title = Title(name: facts.customer.title)
    title.alarm = Consent(facts.customer).flatMap { $0.isAgainst ? desk.say($0.brief) : nil }
    title.about = [Condition.allCases.map(combination.letter).joined(separator: " ")]
    if facts.qualification.isStopped || combination.advice != nil {
      title.about.append(facts.advice(desk.language).label)
    }
    let classes = facts.classes(desk.language)
    if !classes.isEmpty { title.about.append(classes) }
    let state: Words? =
      if let since = facts.customer.day("accepted") {
        Words("since \(since)", "\(since) 起")
      } else if facts.customer.text("dropped") != nil {
        Words("dropped", "已放弃")
      } else if facts.deals.isEmpty {
        Words("lead", "线索")
      } else {
        nil
      }
    title.right = [facts.owner, state?[desk.language]].compactMap { $0 }
      .joined(separator: desk.say(Words(", ", "，")))
    return title
  }

  func draw(into frame: inout Frame, _ desk: Desk) {
    let rows = Room.rows(desk.size)
    guard let who, let tabs else {
      frame.put(CustomerScreen.gone[desk.language], row: rows.lowerBound + 1, column: 3)
      return
    }
    let columns = frame.size.columns
    let split = isWide ? 36 : max(31, min(40, columns * 2 / 5))
    let end = isWide ? columns - max(44, min(56, columns * 3 / 8)) : columns
    frame.column(split, rows: rows.lowerBound - 1..<rows.upperBound, style: .dim)
    who.draw(
      into: &frame, rows: rows, columns: 0..<split, first: first(.who), focus: focusIn(.who), desk)
    drawTabs(into: &frame, rows.lowerBound, split + 2..<end, desk)
    let body = min(rows.lowerBound + 2, rows.upperBound)..<rows.upperBound
    if tab == .facts, !isWide {
      drawSheet(into: &frame, body, split + 1..<end, desk)
    } else {
      tabs.draw(
        tab, into: &frame, rows: body, columns: split + 1..<end, first: first(.tab(tab)),
        focus: focusIn(.tab(tab)), desk)
    }
    guard isWide else { return }
    frame.column(end, rows: rows.lowerBound - 1..<rows.upperBound, style: .dim)
    drawSheet(into: &frame, rows, end + 1..<columns, desk)
  }

  private func focusIn(_ part: Part) -> Int? { part == self.part ? focus(part) : nil }

  private func drawSheet(
    into frame: inout Frame, _ rows: Range<Int>, _ columns: Range<Int>, _ desk: Desk
  ) {
    let part = Part.tab(.facts)
    sheet?.draw(
      into: &frame, rows: rows, columns: columns, first: first(part), focus: focusIn(part), desk)
  }

  /// The tabs with their counts where there is room for these; from the one before the shown one on where
  /// there isn't room for all.
  private func drawTabs(into frame: inout Frame, _ row: Int, _ columns: Range<Int>, _ desk: Desk) {
    var texts = shownTabs.map { tab in
      let count = [.facts, .talk, .history].contains(tab) ? 0 : self.count(.tab(tab))
      return (tab: tab, text: tab.words[desk.language] + (count > 0 ? " \(count)" : ""))
    }
    if width(0) > columns.count { texts = shownTabs.map { ($0, $0.words[desk.language]) } }
    func width(_ from: Int) -> Int {
      texts[from...].reduce(-2) { $0 + 2 + Frame.width(of: $1.text) }
    }
    let place = texts.firstIndex { $0.tab == tab } ?? 0
    var from = 0
    while from < place, width(from) + (from > 0 ? 2 : 0) > columns.count { from += 1 }
    var column = columns.lowerBound
    if from > 0 { column += frame.put("…", row: row, column: column, style: .dim) + 1 }
    for (tab, text) in texts[from...] where column < columns.upperBound {
      let style: Style = tab == self.tab ? .bold.underlined() : .dim
      column +=
        frame.put(
          text, row: row, column: column, width: columns.upperBound - column, style: style) + 2
    }
  }

  func linear(_ desk: Desk) -> Linear {
    var linear = Linear()
    guard let who, let tabs else {
      linear.add(desk.say(CustomerScreen.gone))
      return linear
    }
    for index in who.items.indices {
      who.add(index, isFocused: focusIn(.who) == index, to: &linear, desk)
    }
    if part == .who { return linear }
    linear.heading(desk.say(tab.words))
    let focus = focus(.tab(tab))
    if tab == .facts {
      var heading: String?
      for (index, line) in (sheet?.lines ?? []).enumerated() {
        if heading != line.group.name { linear.heading(desk.say(line.group.words)) }
        heading = line.group.name
        sheet?.add(index, isFocused: focus == index, to: &linear, desk)
      }
      return linear
    }
    if tabs.count(tab) == 0 { linear.add(desk.say(tab.empty(desk.keymap.key)), isFocused: true) }
    for index in 0..<tabs.count(tab) {
      linear.add(tabs.sentence(tab, index, desk), isFocused: index == focus)
    }
    return linear
  }
}
