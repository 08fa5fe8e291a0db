import Domain
import Store

/// How a customer's two sides look.
extension CustomerScreen {
  func title(_ desk: Desk) -> Title {
    guard let facts else { return Title(name: "") }
    let combination = facts.qualification.combination
    var title = Title(name: facts.customer.title)
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
    guard let facts else {
      frame.put(
        Words("This customer is no longer in the book. Esc goes back.", "该客户已不在客簿中。按 Esc 返回。")[
          desk.language],
        row: rows.lowerBound + 1, column: 3)
      return
    }
    let split = max(31, min(48, frame.size.columns * 2 / 5))
    frame.column(split, rows: rows.lowerBound - 1..<rows.upperBound, style: .dim)
    drawLeft(facts, into: &frame, rows, 0..<split, desk)
    drawTabs(into: &frame, rows.lowerBound, split + 2, desk)
    let body = min(rows.lowerBound + 2, rows.upperBound)..<rows.upperBound
    drawRight(facts, into: &frame, body, split + 1..<frame.size.columns, desk)
  }

  func linear(_ desk: Desk) -> Linear {
    var linear = Linear()
    guard let facts else {
      linear.add(desk.say(Words("This customer is no longer in the book.", "该客户已不在客簿中。")))
      return linear
    }
    if isLeft {
      for (i, item) in items.enumerated() { add(item, i, facts, to: &linear, desk) }
      return linear
    }
    facts.add(to: &linear, desk)
    linear.heading(desk.say(tab.words))
    let count = count(tab)
    if count == 0 { linear.add(desk.say(emptyTab), isFocused: true) }
    for index in 0..<count {
      linear.add(text(index, facts, desk), isFocused: index == rightFocus)
    }
    return linear
  }

  private func add(
    _ item: Item, _ index: Int, _ facts: CustomerFacts, to linear: inout Linear, _ desk: Desk
  ) {
    let isFocused = isFocused(index)
    switch item {
    case .person(let person):
      linear.add(CustomerPane.person(person, desk.language), isFocused: isFocused)
    case .condition(let condition):
      let answer = facts.qualification.combination[condition].words[desk.language]
      linear.add(
        desk.say(condition.words), "\(answer), \(facts.standing(condition, desk.language))",
        desk.language, isFocused: isFocused)
    case .field(let field):
      let value = value(of: field, facts, desk)
      linear.add(
        desk.say(field.words), value.isEmpty ? desk.say(Words("empty", "空")) : value,
        desk.language, isFocused: isFocused)
    }
  }

  /// One line of a tab as a sentence.
  private func text(_ index: Int, _ facts: CustomerFacts, _ desk: Desk) -> String {
    switch tab {
    case .timeline: return Sign.linear(facts.activities[index], desk.shown)
    case .people: return CustomerPane.person(facts.contacts[index], desk.language)
    case .fields: return facts.custom[index].name + ": " + facts.custom[index].value
    case .history: return Told.linear(history[index], desk)
    case .deals:
      let deal = facts.deals[index]
      let fields = ["name", "stage", "value", "outcome", "entered"].compactMap(Kind.deal.field)
      return fields.compactMap { field in
        deal.document[field.name].map {
          desk.say(field.words) + " " + desk.shown.value($0, field, name: desk.name)
        }
      }.joined(separator: desk.say(Words(", ", "，")))
    }
  }

  // MARK: Left

  private func drawLeft(
    _ facts: CustomerFacts, into frame: inout Frame, _ rows: Range<Int>, _ columns: Range<Int>,
    _ desk: Desk
  ) {
    let items = items
    // What is in focus is shown whole, the rest in a row each; a blank one parts the three groups.
    func height(_ index: Int) -> Int {
      switch items[index] {
      case .person(let person): CustomerPane.reach(person) == nil ? 1 : 2
      case .condition(let condition):
        isFocused(index) ? lines(facts.standing(condition, desk.language), columns).count : 1
      case .field(let field):
        isFocused(index) ? lines(value(of: field, facts, desk), columns).count : 1
      }
    }
    func gap(_ index: Int) -> Int {
      index > 0 && items[index].group != items[index - 1].group ? 1 : 0
    }
    var first = 0
    if isLeft {
      var total = (0...leftFocus).reduce(0) { $0 + gap($1) + height($1) }
      while total > rows.count, first < leftFocus {
        total -= gap(first) + height(first)
        first += 1
      }
    }
    var row = rows.lowerBound
    for index in items.indices.dropFirst(first) {
      if index > first { row += gap(index) }
      let end = min(rows.upperBound, row + height(index))
      guard row < end else { break }
      draw(items[index], facts, into: &frame, row..<end, columns, desk)
      if isFocused(index) { drawFocus(into: &frame, row..<end, columns) }
      row = end
    }
  }

  private func isFocused(_ index: Int) -> Bool { isLeft && index == leftFocus }

  private func draw(
    _ item: Item, _ facts: CustomerFacts, into frame: inout Frame, _ rows: Range<Int>,
    _ columns: Range<Int>, _ desk: Desk
  ) {
    let row = rows.lowerBound
    switch item {
    case .person(let person):
      frame.put(
        CustomerPane.role(person, desk.language), row: row, column: 3, width: columns.count - 4)
      if let reach = CustomerPane.reach(person), rows.count > 1 {
        frame.put(reach, row: row + 1, column: 3, width: columns.count - 4, style: .dim)
      }
    case .condition(let condition):
      CustomerPane.draw(
        condition, facts, into: &frame, rows, 3..<columns.upperBound, desk.language)
    case .field(let field):
      frame.put(field.words[desk.language], row: row, column: 3, width: 12, style: .dim)
      for (i, line) in lines(value(of: field, facts, desk), columns).prefix(rows.count).enumerated()
      {
        let text = rows.count == 1 ? value(of: field, facts, desk) : line
        frame.put(text, row: row + i, column: 16, width: columns.count - 17)
      }
    }
  }

  private func lines(_ text: String, _ columns: Range<Int>) -> [String] {
    Frame.wrap(text, to: max(6, columns.count - 17), lines: 4)
  }

  private func value(of field: Field, _ facts: CustomerFacts, _ desk: Desk) -> String {
    facts.customer.document[field.name].map { desk.shown.value($0, field, name: desk.name) } ?? ""
  }

  private func drawFocus(into frame: inout Frame, _ rows: Range<Int>, _ columns: Range<Int>) {
    let place = Position(row: rows.lowerBound, column: columns.lowerBound + 1)
    frame.put(">", row: place.row, column: place.column, style: .accent)
    for row in rows { frame.restyle(row: row, columns: columns) { $0 = $0.reversed() } }
    frame.cursor = place
  }

  // MARK: Right

  private func drawTabs(into frame: inout Frame, _ row: Int, _ column: Int, _ desk: Desk) {
    var column = column
    for tab in tabs {
      let count = count(tab)
      let text = tab.words[desk.language] + (count > 0 ? " \(count)" : "")
      let style: Style = tab == self.tab ? .bold.underlined() : .dim
      column += frame.put(text, row: row, column: column, style: style) + 2
    }
  }

  private func drawRight(
    _ facts: CustomerFacts, into frame: inout Frame, _ rows: Range<Int>, _ columns: Range<Int>,
    _ desk: Desk
  ) {
    let count = count(tab)
    if count == 0 {
      frame.put(
        emptyTab[desk.language], row: rows.lowerBound, column: columns.lowerBound + 3,
        width: columns.count - 4, style: .dim)
      if !isLeft {
        frame.cursor = Position(row: rows.lowerBound, column: columns.lowerBound + 1)
      }
      return
    }
    let text = columns.lowerBound + 3..<columns.upperBound - 1
    func height(_ index: Int) -> Int {
      switch tab {
      case .timeline: Sign.lines(facts.activities[index], text.count, desk.language).count
      case .history: Told.lines(history[index], text.count - 11, desk).count
      default: 1
      }
    }
    // Some lines are higher than one row: the one in focus is brought in whole.
    var first = min(rightFirst, rightFocus)
    while first < rightFocus, (first...rightFocus).reduce(0, { $0 + height($1) }) > rows.count {
      first += 1
    }
    var row = rows.lowerBound
    for index in first..<count {
      let end = row + height(index)
      guard end <= rows.upperBound || index == rightFocus else { break }
      draw(index, of: facts, into: &frame, row, text, desk)
      if !isLeft, index == rightFocus {
        drawFocus(into: &frame, row..<min(end, rows.upperBound), columns)
      }
      row = end
    }
  }

  private func draw(
    _ index: Int, of facts: CustomerFacts, into frame: inout Frame, _ row: Int,
    _ columns: Range<Int>, _ desk: Desk
  ) {
    switch tab {
    case .timeline:
      Sign.draw(
        facts.activities[index], into: &frame, row: row, columns: columns, desk.shown, isWhole: true
      )
    case .deals: drawDeal(facts.deals[index], into: &frame, row, columns, desk)
    case .people:
      let person = facts.contacts[index]
      let all = [CustomerPane.person(person, desk.language), person.text("mail")]
      frame.put(
        all.compactMap { $0 }.joined(separator: "  "), row: row, column: columns.lowerBound,
        width: columns.count)
    case .fields:
      let (name, value) = facts.custom[index]
      let label = min(26, columns.count / 2)
      frame.put(name, row: row, column: columns.lowerBound, width: label - 1, style: .dim)
      frame.put(
        value, row: row, column: columns.lowerBound + label, width: columns.count - label)
    case .history:
      let event = history[index]
      let day = desk.shown.day(Store.Clock.day(of: event.head.at))
      frame.put(day, row: row, column: columns.lowerBound, width: 10, style: .dim)
      for (i, line) in Told.lines(event, columns.count - 11, desk).enumerated() {
        frame.put(line, row: row + i, column: columns.lowerBound + 11)
      }
    }
  }

  private var emptyTab: Words {
    switch tab {
    case .timeline:
      Words("Nothing yet. c logs a call, t plans a step.", "还没有记录。按 c 记电话，按 t 定下一步。")
    case .deals: Words("No deal yet. o opens one.", "还没有商机。按 o 新建。")
    case .people:
      Words("Nobody yet. o adds a person, A one with a say.", "还没有联系人。按 o 新建，按 A 记下谁有发言权。")
    case .fields: Words("No further fields.", "没有其他字段。")
    case .history: Words("No history.", "没有历史。")
    }
  }

  private func drawDeal(
    _ deal: Record, into frame: inout Frame, _ row: Int, _ columns: Range<Int>, _ desk: Desk
  ) {
    let pipeline = deal.text("pipeline").flatMap(desk.playbooks.pipeline)
    let id = deal.text("stage") ?? ""
    let stage = pipeline?.stage(id)?.name[desk.language] ?? id
    let style: Style =
      switch deal.text("outcome") {
      case "won": .good
      case "lost": .late
      default: .plain
      }
    frame.put(stage, row: row, column: columns.lowerBound, width: 12, style: style)
    frame.put(
      deal.int("value").map(desk.shown.money) ?? "", row: row, column: columns.lowerBound + 13,
      width: 7, align: .right)
    let product = deal.text("product").flatMap { desk.name(Ref(.product, $0)) }
    let day = deal.day("closed") ?? deal.day("entered") ?? deal.day("opened")
    let owner = deal.text("owner").flatMap { desk.name(Ref(.member, $0)) }
    frame.put(
      day.map(desk.shown.day) ?? "", row: row, column: columns.lowerBound + 21, width: 10,
      style: .dim)
    frame.put(
      [deal.text("name") ?? product, owner].compactMap { $0 }.joined(separator: "  "), row: row,
      column: columns.lowerBound + 32, width: max(0, columns.count - 32))
  }
}
