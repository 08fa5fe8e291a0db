import Domain
import Store

/// The left side: whom to ring first, how it stands with Money, Authority and Need, what kind of customer
/// it is, and its figures.
struct CustomerWho {
  /// A line that can be in focus.
  enum Item {
    case person(RingFirst)
    /// How many more people there are, under their tab.
    case more(Int)
    /// The customer's own number, where nobody there is known.
    case phone(String)
    case condition(Condition)
    case about
    case figure(CustomerFigure)

    /// Lines of one group stand together.
    var group: Int {
      switch self {
      case .person, .more, .phone: 0
      case .condition: 1
      case .about, .figure: 2
      }
    }

    /// Names the line, so that the focus stays on it when the lines change their order.
    var id: String {
      switch self {
      case .person(let person): person.contact.key
      case .more: "+"
      case .phone: "="
      case .condition(let condition): "=" + condition.rawValue
      case .about: "=about"
      case .figure(let figure): "=" + figure.rawValue
      }
    }
  }

  let facts: CustomerFacts
  let figures: CustomerFigures
  let items: [Item]

  /// More people than these stand under their tab.
  private static let most = 4

  init(_ facts: CustomerFacts, _ figures: CustomerFigures, _ shown: Shown) {
    self.facts = facts
    self.figures = figures
    let people = figures.people.prefix(CustomerWho.most)
    var items = people.map(Item.person)
    if facts.contacts.count > people.count {
      items.append(.more(facts.contacts.count - people.count))
    }
    let isBarred = Consent(facts.customer)?.bars("call") ?? false
    if items.isEmpty, !isBarred, let phone = facts.customer.text("phone") {
      items.append(.phone(phone))
    }
    items += Condition.allCases.map(Item.condition)
    if !facts.line(shown).isEmpty { items.append(.about) }
    self.items = items + figures.shown.map(Item.figure)
  }

  func draw(
    into frame: inout Frame, rows: Range<Int>, columns: Range<Int>, first: Int, focus: Int?,
    _ desk: Desk
  ) {
    let places = Places.of(
      items.count, first: first, focus: focus, in: rows,
      ahead: { index, isFirst in
        isFirst || items[index].group == items[index - 1].group ? 0 : 1
      },
      height: { height($0, $0 == focus, columns, desk) })
    for (index, rows) in places {
      draw(index, index == focus, into: &frame, rows, columns, desk)
      if index == focus { frame.focus(rows: rows, columns: columns) }
    }
  }

  // MARK: One line

  private func isFirst(_ person: RingFirst) -> Bool { person == figures.people.first }

  /// What is in focus is shown whole, the rest in a row each; whom to ring first with the number.
  private func height(_ index: Int, _ isFocused: Bool, _ columns: Range<Int>, _ desk: Desk) -> Int {
    switch items[index] {
    case .person(let person):
      if isFocused { return personLines(person, columns, desk).count }
      return isFirst(person) && person.phone != nil ? 2 : 1
    case .condition(let condition):
      return isFocused ? lines(facts.standing(condition, desk.language), columns, desk).count : 1
    case .about:
      return Frame.wrap(facts.line(desk.shown), to: columns.count - 4, lines: isFocused ? 4 : 2)
        .count
    case .figure(let figure): return 1 + (isFocused ? below(figure, columns, desk).count : 0)
    case .more, .phone: return 1
    }
  }

  /// Where the values begin in the pane, and a column is left free behind them.
  private func beside(_ desk: Desk) -> Int { CustomerPane.label(desk.language) + 4 }

  private func lines(_ text: String, _ columns: Range<Int>, _ desk: Desk) -> [String] {
    Frame.wrap(text, to: max(6, columns.count - beside(desk)), lines: 5)
  }

  /// `Ms Liu  decides`, the number below, and what more is known of her.
  private func personLines(_ person: RingFirst, _ columns: Range<Int>, _ desk: Desk) -> [String] {
    var lines = [name(person, desk)]
    if let phone = person.phone {
      lines.append(phone + (isFirst(person) ? "  " + desk.say(CustomerWho.ring) : ""))
    }
    let reached = figures.calls.reached[person.contact.key].map(desk.shown.day)
    let more = [
      person.contact.text("title"), person.contact.text("mail"),
      reached.map { desk.say(Words("reached \($0)", "\($0)联系上")) },
      person.contact.text("best_time"),
    ].compactMap(\.self)
    if !more.isEmpty {
      lines += Frame.wrap(
        more.joined(separator: desk.say(Words(", ", "，"))), to: columns.count - 4, lines: 3)
    }
    return lines
  }

  private static let ring = Words("ring first", "先打这个")

  private func name(_ person: RingFirst, _ desk: Desk) -> String {
    person.contact.title + "  " + person.reason[desk.language]
  }

  private func draw(
    _ index: Int, _ isFocused: Bool, into frame: inout Frame, _ rows: Range<Int>,
    _ columns: Range<Int>, _ desk: Desk
  ) {
    let row = rows.lowerBound
    let start = columns.lowerBound + 3
    let width = columns.count - 4
    switch items[index] {
    case .person(let person):
      let style: Style = isFirst(person) ? .bold : .plain
      // The reason gives way to the name, not the name to the reason.
      let reason = person.reason[desk.language]
      let used = frame.put(
        person.contact.title, row: row, column: start, width: width, style: style)
      if used + 3 < width {
        frame.put(
          reason, row: row, column: start + used + 2, width: width - used - 2,
          style: person.isBarred ? .late : isFirst(person) ? .plain : .dim)
      }
      for (i, line) in personLines(person, columns, desk).dropFirst().prefix(rows.count - 1)
        .enumerated()
      {
        frame.put(
          line, row: row + 1 + i, column: start, width: width,
          style: i == 0 && person.phone != nil ? .accent : .dim)
      }
    case .more(let count):
      frame.put(
        desk.say(Words("\(count) more under People", "另有 \(count) 人，见“联系人”")), row: row,
        column: start,
        width: width, style: .dim)
    case .phone(let phone):
      let used = frame.put(phone, row: row, column: start, width: width, style: .accent)
      frame.put(
        desk.say(CustomerWho.ring), row: row, column: start + used + 2,
        width: max(0, width - used - 2), style: .accent)
    case .condition(let condition):
      CustomerPane.draw(
        condition, facts, into: &frame, rows, start..<columns.upperBound, desk.language)
    case .about:
      let lines = Frame.wrap(facts.line(desk.shown), to: width, lines: rows.count)
      for (i, line) in lines.enumerated() {
        frame.put(line, row: row + i, column: start, width: width)
      }
    case .figure(let figure):
      let (sign, style) = figures.sign(figure, desk.today)
      frame.put(sign, row: row, column: start, style: style)
      frame.put(
        figure.words[desk.language], row: row, column: start + 2, width: 10, style: .dim)
      let label = CustomerPane.label(desk.language)
      frame.put(
        figures.value(figure, desk), row: row, column: start + label,
        width: max(0, width - label),
        style: figure == .next ? style : .plain)
      guard isFocused else { return }
      for (i, line) in below(figure, columns, desk).prefix(rows.count - 1).enumerated() {
        frame.put(line, row: row + 1 + i, column: start + 2, width: width - 2)
      }
    }
  }

  /// What a figure says in focus, on rows of its own, where it doesn't go into its column.
  private func below(_ figure: CustomerFigure, _ columns: Range<Int>, _ desk: Desk) -> [String] {
    let value = figures.value(figure, desk)
    let isCut = Frame.width(of: value) > columns.count - beside(desk)
    guard let text = figure == .known ? figures.asking(desk) : isCut ? value : nil else {
      return []
    }
    return Frame.wrap(text, to: columns.count - 6, lines: 5)
  }

  /// One line as a sentence.
  func add(_ index: Int, isFocused: Bool, to linear: inout Linear, _ desk: Desk) {
    switch items[index] {
    case .person(let person):
      let first = isFirst(person) ? desk.say(CustomerWho.ring) : nil
      let parts = [
        first, person.contact.title, person.contact.text("title"), person.reason[desk.language],
        person.phone,
      ]
      linear.add(
        parts.compactMap(\.self).joined(separator: desk.say(Words(", ", "，"))),
        isFocused: isFocused)
    case .more(let count):
      linear.add(
        desk.say(Words("\(count) more under People", "另有 \(count) 人，见“联系人”")),
        isFocused: isFocused)
    case .phone(let phone):
      linear.add(desk.say(CustomerWho.ring), phone, desk.language, isFocused: isFocused)
    case .condition(let condition):
      let answer = facts.qualification.combination[condition].words[desk.language]
      linear.add(
        desk.say(condition.words), "\(answer), \(facts.standing(condition, desk.language))",
        desk.language, isFocused: isFocused)
    case .about: linear.add(facts.line(desk.shown), isFocused: isFocused)
    case .figure(let figure):
      let isLate = figures.sign(figure, desk.today).style == .late
      let late = isLate ? desk.say(Words("late, ", "已过期，")) : ""
      let asking = figure == .known ? figures.asking(desk) : nil
      let text = [late + figures.value(figure, desk), asking].compactMap(\.self)
      linear.add(
        desk.say(figure.words), text.joined(separator: desk.say(Words("; ", "；"))), desk.language,
        isFocused: isFocused)
    }
  }
}

/// Where lines of different height stand in a pane, so that the one in focus is seen whole.
enum Places {
  /// - Parameters:
  ///   - first: the line that stands on top, unless the focus needs another.
  ///   - ahead: rows left free before a line: for a heading, or a gap.
  static func of(
    _ count: Int, first: Int, focus: Int?, in rows: Range<Int>,
    ahead: (_ index: Int, _ isFirst: Bool) -> Int, height: (Int) -> Int
  ) -> [(index: Int, rows: Range<Int>)] {
    guard count > 0 else { return [] }
    var first = max(0, min(first, focus ?? first, count - 1))
    if let focus {
      func needed(_ index: Int) -> Int { ahead(index, index == first) + height(index) }
      while first < focus, (first...focus).reduce(0, { $0 + needed($1) }) > rows.count {
        first += 1
      }
    }
    var places: [(index: Int, rows: Range<Int>)] = []
    var row = rows.lowerBound
    for index in first..<count {
      let start = row + ahead(index, index == first)
      let end = min(rows.upperBound, start + height(index))
      // A line that isn't in focus stands whole or not at all.
      guard start < end, end - start == height(index) || index == focus || index == first else {
        break
      }
      places.append((index, start..<end))
      row = end
    }
    return places
  }
}

extension Frame {
  /// The bar of what is in focus, with its mark in the margin and the terminal's cursor.
  mutating func focus(rows: Range<Int>, columns: Range<Int>) {
    let place = Position(row: rows.lowerBound, column: columns.lowerBound + 1)
    put(">", row: place.row, column: place.column, style: .accent)
    for row in rows { restyle(row: row, columns: columns) { $0 = $0.reversed() } }
    cursor = place
  }
}
