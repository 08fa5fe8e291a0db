import Domain
import Store

/// The lines under the tabs: what happened and is planned, deals, people, further fields, history.
struct CustomerTabs {
  enum Tab: CaseIterable {
    case timeline, deals, people, facts, talk, further, history

    var words: Words {
      switch self {
      case .timeline: Words("Timeline", "时间线")
      case .facts: Words("Facts", "资料")
      case .deals: Words("Deals", "商机")
      case .people: Words("People", "联系人")
      case .talk: Words("Ask", "话术")
      case .further: Words("Further", "其他")
      case .history: Words("History", "历史")
      }
    }

    /// What an empty one says: what would be here, and the key that makes the first.
    func empty(_ key: (Command) -> String) -> Words {
      switch self {
      case .timeline:
        Words(
          "Nothing yet. \(key(.call)) logs a call, \(key(.plan)) plans a step.",
          "还没有记录。按 \(key(.call)) 记电话，按 \(key(.plan)) 定下一步。")
      case .deals:
        Words("No deal yet. \(key(.add)) opens one.", "还没有商机。按 \(key(.add)) 新建。")
      case .people:
        Words(
          "Nobody yet. \(key(.add)) adds a person, \(key(.hasAuthority)) one with a say.",
          "还没有联系人。按 \(key(.add)) 新建，按 \(key(.hasAuthority)) 记下谁有发言权。")
      case .talk:
        Words(
          "Nothing to ask: Money, Authority and Need are known, and no tip fits.",
          "购买力、决定权、需求都已了解，也没有合适的提示。")
      case .facts, .further: Words("No further fields.", "没有其他字段。")
      case .history: Words("No history.", "没有历史。")
      }
    }
  }

  let facts: CustomerFacts
  let figures: CustomerFigures
  let history: [Book.Event]
  /// What to ask and to mind, read when the tab is shown.
  var talk: [TalkLine] = []

  /// How many lines a tab has; those of the facts are the sheet's.
  func count(_ tab: Tab) -> Int {
    switch tab {
    case .timeline: facts.activities.count
    case .deals: facts.deals.count
    case .people: facts.contacts.count
    case .further: facts.custom.count
    case .history: history.count
    case .talk: talk.count
    case .facts: 0
    }
  }

  func draw(
    _ tab: Tab, into frame: inout Frame, rows: Range<Int>, columns: Range<Int>, first: Int,
    focus: Int?, _ desk: Desk
  ) {
    if count(tab) == 0 {
      let lines = Frame.wrap(desk.say(tab.empty(desk.keymap.key)), to: columns.count - 4, lines: 3)
      for (i, line) in lines.enumerated() {
        frame.put(line, row: rows.lowerBound + i, column: columns.lowerBound + 3, style: .dim)
      }
      if focus != nil {
        frame.cursor = Position(row: rows.lowerBound, column: columns.lowerBound + 1)
      }
      return
    }
    let text = columns.lowerBound + 3..<columns.upperBound - 1
    let places = Places.of(
      count(tab), first: first, focus: focus, in: rows, ahead: { _, _ in 0 },
      height: { height(tab, $0, text.count, desk) })
    for (index, rows) in places {
      draw(tab, index, into: &frame, rows, text, desk)
      if index == focus { frame.focus(rows: rows, columns: columns) }
    }
  }

  private func height(_ tab: Tab, _ index: Int, _ width: Int, _ desk: Desk) -> Int {
    switch tab {
    case .timeline: touchLines(facts.activities[index], width, desk).count
    case .history: Told.lines(history[index], width - 11, desk).count
    case .talk: Frame.wrap(talk[index].words[desk.language], to: width - 11, lines: 4).count
    case .deals, .people: 2
    case .further, .facts: 1
    }
  }

  private func draw(
    _ tab: Tab, _ index: Int, into frame: inout Frame, _ rows: Range<Int>, _ columns: Range<Int>,
    _ desk: Desk
  ) {
    let row = rows.lowerBound
    switch tab {
    case .timeline: drawTouch(facts.activities[index], into: &frame, rows, columns, desk)
    case .deals: drawDeal(facts.deals[index], into: &frame, row, columns, desk)
    case .people: drawPerson(figures.people[index], into: &frame, row, columns, desk)
    case .further:
      let (name, value) = facts.custom[index]
      let label = min(26, columns.count / 2)
      frame.put(name, row: row, column: columns.lowerBound, width: label - 1, style: .dim)
      frame.put(
        value, row: row, column: columns.lowerBound + label, width: columns.count - label)
    case .history:
      let day = desk.shown.day(Store.Clock.day(of: history[index].head.at))
      frame.put(day, row: row, column: columns.lowerBound, width: 10, style: .dim)
      for (i, line) in Told.lines(history[index], columns.count - 11, desk).prefix(rows.count)
        .enumerated()
      {
        frame.put(line, row: row + i, column: columns.lowerBound + 11)
      }
    case .talk:
      let line = talk[index]
      frame.put(
        line.about[desk.language], row: row, column: columns.lowerBound, width: 10,
        style: line.isTip ? .due : .dim)
      let lines = Frame.wrap(line.words[desk.language], to: columns.count - 11, lines: 4)
      for (i, text) in lines.prefix(rows.count).enumerated() {
        frame.put(text, row: row + i, column: columns.lowerBound + 11)
      }
    case .facts: break
    }
  }

  // MARK: Timeline

  /// Where the words begin, behind sign, day and kind.
  private static let wordsColumn = 21

  /// `14:00, 3rd try, Ms Liu, no answer`.
  private func words(_ touch: Record, _ desk: Desk) -> String {
    // With one person alone there is no need to say who it was.
    let person = touch.text("contact").flatMap { key in
      facts.contacts.count > 1 ? facts.contacts.first { $0.key == key }?.title : nil
    }
    let tries = figures.calls.tries[touch.key].map { desk.say(Words.tries($0)) }
    let cancelled =
      touch.text("cancelled") == nil ? nil : desk.say(Words("cancelled", "已取消"))
    let minutes = touch.int("minutes").map { desk.say(Words("\($0) min", "\($0) 分钟")) }
    let about = Sign.subject(touch, desk.language)
    let parts = [touch.text("time"), tries, person, about, minutes, cancelled]
    return parts.compactMap(\.self).filter { !$0.isEmpty }
      .joined(separator: desk.say(Words(", ", "，")))
  }

  private func touchLines(_ touch: Record, _ width: Int, _ desk: Desk) -> [String] {
    let room = max(8, width - CustomerTabs.wordsColumn)
    let lines = Frame.wrap(words(touch, desk), to: room, lines: 3)
    return lines.isEmpty ? [""] : lines
  }

  private func drawTouch(
    _ touch: Record, into frame: inout Frame, _ rows: Range<Int>, _ columns: Range<Int>,
    _ desk: Desk
  ) {
    let (sign, signStyle) = Sign.step(touch, desk.today)
    let row = rows.lowerBound
    let isCancelled = touch.text("cancelled") != nil
    let day = touch.day("done") ?? touch.day("cancelled") ?? touch.day("due")
    frame.put(sign, row: row, column: columns.lowerBound, style: signStyle)
    frame.put(
      day.map(desk.shown.day) ?? "", row: row, column: columns.lowerBound + 2, width: 10,
      style: isCancelled ? .dim : signStyle)
    frame.put(
      Sign.type(touch, desk.language), row: row, column: columns.lowerBound + 13, width: 7,
      style: .dim)
    let lines = touchLines(touch, columns.count, desk)
    for (i, line) in lines.prefix(rows.count).enumerated() {
      frame.put(
        line, row: row + i, column: columns.lowerBound + CustomerTabs.wordsColumn,
        width: max(0, columns.count - CustomerTabs.wordsColumn),
        style: isCancelled ? .dim : .plain)
    }
  }

  // MARK: Deals and people

  /// A name, its value and its days in the stage; below the stage and what comes next.
  private func drawDeal(
    _ deal: Record, into frame: inout Frame, _ row: Int, _ columns: Range<Int>, _ desk: Desk
  ) {
    let stand = DealStanding(deal, desk)
    frame.put(
      stand.age, row: row, column: columns.lowerBound, width: columns.count,
      style: stand.isRotting ? .due : .dim, align: .right)
    frame.put(
      deal.int("value").map(desk.shown.money) ?? "", row: row, column: columns.upperBound - 19,
      width: 8, align: .right)
    frame.put(
      stand.name, row: row, column: columns.lowerBound, width: columns.count - 20, style: .bold)
    let stage = frame.put(
      stand.stage, row: row + 1, column: columns.lowerBound, width: columns.count / 2,
      style: stand.style)
    let (next, style) = nextStep(deal, stand, desk)
    frame.put(
      next, row: row + 1, column: columns.lowerBound + stage + 2,
      width: max(0, columns.count - stage - 2), style: style)
  }

  private func nextStep(_ deal: Record, _ stand: DealStanding, _ desk: Desk) -> (String, Style) {
    if stand.outcome != nil { return (stand.why ?? "", .dim) }
    guard let next = figures.next(of: deal, facts) else {
      return (desk.say(Words("no next step", "没有下一步")), .due)
    }
    let (sign, style) = Sign.step(next, desk.today)
    let about = Sign.subject(next, desk.language)
    let words = about.isEmpty ? Sign.type(next, desk.language) : about
    let day = next.day("due").map(desk.shown.day) ?? ""
    return (
      (sign == " " ? "" : sign + " ") + words + desk.say(Words(", ", "，")) + day,
      sign == " " ? .dim : style
    )
  }

  /// A name with the job, and the part in the decision; below the number, the tie and the last call.
  private func drawPerson(
    _ ring: RingFirst, into frame: inout Frame, _ row: Int, _ columns: Range<Int>, _ desk: Desk
  ) {
    let person = ring.contact
    let role = Authority.roles.first { $0.name == person.text("role") }?.words
    let part = desk.say(role ?? Words("part not asked", "角色未问"))
    let width = Frame.width(of: part)
    frame.put(
      part, row: row, column: columns.upperBound - width, style: role == nil ? .dim : .plain)
    let isFirst = ring == figures.people.first && ring.phone != nil
    let room = columns.count - width - 2
    let used = frame.put(
      person.title, row: row, column: columns.lowerBound, width: room,
      style: isFirst ? .bold : .plain)
    if let job = person.text("title"), used + 3 < room {
      frame.put(
        job, row: row, column: columns.lowerBound + used + 2, width: room - used - 2, style: .dim)
    }
    let parts = reach(ring, desk)
    frame.put(
      parts.joined(separator: "  "), row: row + 1, column: columns.lowerBound,
      width: columns.count, style: .dim)
  }

  private func reach(_ ring: RingFirst, _ desk: Desk) -> [String] {
    let person = ring.contact
    let tie = Contact.ties.first { $0.name == person.text("tie") }?.words
    let reached = figures.calls.reached[person.key].map(desk.shown.day)
    let missed = figures.calls.missed[person.key] ?? 0
    let stale = person.fact("phone", today: desk.today).map { $0.isStale } ?? false
    let phone = person.text("phone").map { (stale ? "~ " : "") + $0 }
    let consent = Consent(person).flatMap { $0.isAgainst ? desk.say($0.brief) : nil }
    return [
      consent, phone ?? desk.say(Words("no phone yet", "还没有电话")),
      tie.map { desk.say(Words("\($0.en) tie", "\($0.zh)关系")) },
      reached.map { desk.say(Words("reached \($0)", "\($0)联系上")) },
      missed > 0 ? desk.say(Words("\(missed) not answered", "\(missed) 次未接")) : nil,
      person.text("mail"),
    ].compactMap(\.self)
  }

  // MARK: For the ear

  /// One line of a tab as a sentence.
  func sentence(_ tab: Tab, _ index: Int, _ desk: Desk) -> String {
    let comma = desk.say(Words(", ", "，"))
    switch tab {
    case .timeline:
      let touch = facts.activities[index]
      let isLate = Sign.step(touch, desk.today).style == .late
      let day = touch.day("done") ?? touch.day("cancelled") ?? touch.day("due")
      let parts = [
        isLate ? desk.say(Words("late", "已过期")) : nil, day.map(desk.shown.day),
        Sign.type(touch, desk.language), words(touch, desk),
      ]
      return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: comma)
    case .deals:
      let deal = facts.deals[index]
      let stand = DealStanding(deal, desk)
      let rots = stand.isRotting ? desk.say(Words("rotting", "停滞")) : nil
      let parts = [
        stand.name, deal.int("value").map(desk.shown.money), stand.stage, rots, stand.days,
        nextStep(deal, stand, desk).0,
      ]
      return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: comma)
    case .people:
      let ring = figures.people[index]
      let role = Authority.roles.first { $0.name == ring.contact.text("role") }?.words
      let part = desk.say(role ?? Words("part not asked", "角色未问"))
      let parts = [ring.contact.title, ring.contact.text("title"), part]
      return (parts.compactMap(\.self) + reach(ring, desk)).joined(separator: comma)
    case .further:
      return facts.custom[index].name + desk.say(Words(": ", "：")) + facts.custom[index].value
    case .history: return Told.linear(history[index], desk)
    case .talk: return talk[index].words[desk.language]
    case .facts: return ""
    }
  }
}

extension Words {
  /// `2nd try`, `第 3 次`.
  static func tries(_ count: Int) -> Words {
    let isTeen = (11...13).contains(count % 100)
    let ending = isTeen ? "th" : [1: "st", 2: "nd", 3: "rd"][count % 10] ?? "th"
    return Words("\(count)\(ending) try", "第 \(count) 次")
  }
}
