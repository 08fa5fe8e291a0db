import Domain
import Store

extension BoardScreen {
  /// Each column's name and figures, and the rule below them.
  private static let headRows = 3
  /// Three lines of a card, and one that keeps it from the next.
  private static let cardRows = 4

  /// How many cards stand below each other; one more row tells how many there are.
  static func cards(_ size: Size) -> Int {
    max(1, (Room.rows(size).count - headRows) / cardRows)
  }

  // MARK: The head

  func title(_ desk: Desk) -> Title {
    var about: [String] = []
    if columns.allSatisfy({ $0.sums != nil }), !columns.isEmpty {
      let deals = columns.reduce(0) { $0 + ($1.sums?.deals ?? 0) }
      let value = columns.reduce(Int64(0)) { $0.addingCapped($1.sums?.value ?? 0) }
      let weighted = columns.reduce(Int64(0)) { $0.addingCapped($1.weighted ?? 0) }
      let number = desk.shown.number(deals)
      about.append(desk.say(Words("\(number) open", "\(number) 个在谈")))
      if value != 0 { about.append(desk.shown.money(value)) }
      if weighted != 0 {
        let money = desk.shown.money(weighted)
        about.append(desk.say(Words("weighted \(money)", "加权 \(money)")))
      }
    } else {
      about.append("…")
    }
    var right: [Words] = []
    if !marked.isEmpty { right.append(Words("\(marked.count) marked", "已标记 \(marked.count) 个")) }
    right.append(shown.words)
    let name =
      pipelineID == BoardScreen.strays
      ? Words("Deals of no pipeline here", "不属于任何流程的商机")
      : (pipeline(desk) ?? desk.pipeline).name
    return Title(
      name: desk.say(name), about: about, right: right.map(desk.say).joined(separator: "   "))
  }

  // MARK: Columns

  /// Where each column on the screen stands, without the line behind it.
  private func places(_ size: Size) -> [(index: Int, columns: Range<Int>)] {
    let visible = visible(size)
    guard !visible.isEmpty else { return [] }
    let room = size.columns - (visible.count - 1)
    var start = 0
    return visible.enumerated().map { place, index in
      let width = room / visible.count + (place < room % visible.count ? 1 : 0)
      defer { start += width + 1 }
      return (index, start..<start + width)
    }
  }

  func draw(into frame: inout Frame, _ desk: Desk) {
    let rows = Room.rows(desk.size)
    let rule = rows.lowerBound + BoardScreen.headRows - 1
    frame.rule(row: rule, style: .dim)
    let places = places(desk.size)
    for (index, range) in places {
      drawHead(columns[index], index == focus, into: &frame, rows.lowerBound, range, desk)
      if index != places.last?.index {
        frame.column(
          range.upperBound, rows: rows.lowerBound - 1..<rows.upperBound, style: .dim)
      }
    }
    drawHints(into: &frame, rule, desk)
    if isEmpty(desk.size) { return drawEmpty(into: &frame, rule + 1, desk) }
    for (index, range) in places {
      drawCards(index, into: &frame, rule + 1..<rows.upperBound, range, desk)
    }
  }

  private func drawHead(
    _ column: BoardColumn, _ isFocused: Bool, into frame: inout Frame, _ row: Int,
    _ range: Range<Int>, _ desk: Desk
  ) {
    let (start, width) = (range.lowerBound + 1, range.count - 2)
    let count = column.sums.map { desk.shown.number($0.deals) } ?? "…"
    let used = frame.put(count, row: row, column: start, width: width, align: .right)
    frame.put(
      Told.capitalized(column.name[desk.language]), row: row, column: start,
      width: width - used - 1, style: Style(isFocused ? .accent : .plain, isBold: true))
    guard let sums = column.sums, sums.value != 0 else { return }
    let value = frame.put(
      desk.shown.money(sums.value), row: row + 1, column: start, width: width)
    guard let weighted = column.weighted, let chance = column.known?.probability else { return }
    let money = desk.shown.money(weighted)
    let fitting = ["\(chance)% \(money)", money].first { Frame.width(of: $0) < width - value }
    frame.put(
      fitting ?? "", row: row + 1, column: start, width: width, style: .dim, align: .right)
  }

  /// How many columns there are beyond the screen's edges, on the rule below the heads.
  private func drawHints(into frame: inout Frame, _ row: Int, _ desk: Desk) {
    let visible = visible(desk.size)
    let (before, behind) = (visible.lowerBound, columns.count - visible.upperBound)
    if before > 0 {
      frame.put(desk.say(Words(" < \(before) more ", " < 还有 \(before) ")), row: row, column: 1)
    }
    if behind > 0 {
      frame.put(
        desk.say(Words(" \(behind) more > ", " 还有 \(behind) > ")), row: row, column: 0,
        width: frame.size.columns - 1, align: .right)
    }
  }

  // MARK: Cards

  private func drawCards(
    _ index: Int, into frame: inout Frame, _ rows: Range<Int>, _ range: Range<Int>, _ desk: Desk
  ) {
    var list = columns[index].list
    let window = list.window(BoardScreen.cards(desk.size))
    var row = rows.lowerBound
    for place in window {
      let deal = list.rows[place].record
      drawCard(deal, columns[index], into: &frame, row, range, desk)
      if index == focus, place == list.focus {
        for row in row..<row + 3 {
          frame.restyle(row: row, columns: range) { $0 = $0.reversed() }
        }
        frame.put(">", row: row, column: range.lowerBound, style: .focus)
        frame.cursor = Position(row: row, column: range.lowerBound)
      }
      row += BoardScreen.cardRows
    }
    if window.isEmpty, index == focus {
      frame.put(">", row: rows.lowerBound, column: range.lowerBound, style: .accent)
      frame.cursor = Position(row: rows.lowerBound, column: range.lowerBound)
    }
    if let rest = rest(list, window, desk) {
      frame.put(
        rest, row: min(row, rows.upperBound) - 1, column: range.lowerBound + 1,
        width: range.count - 2, style: .dim)
    }
  }

  /// What stands beyond the cards on the screen: `12 more`, `13-16 of 996`, `992 above`.
  private func rest(_ list: RecordList, _ window: Range<Int>, _ desk: Desk) -> String? {
    guard let total = list.total, let above = list.before(window.lowerBound), !window.isEmpty
    else { return nil }
    let number = desk.shown.number
    let below = max(0, total - above - window.count)
    switch (above > 0, below > 0) {
    case (false, false): return nil
    case (false, true): return desk.say(Words("\(number(below)) more", "还有 \(number(below)) 个"))
    case (true, false): return desk.say(Words("\(number(above)) above", "上方 \(number(above)) 个"))
    case (true, true):
      let range = "\(number(above + 1))-\(number(above + window.count))"
      return desk.say(Words("\(range) of \(number(total))", "\(range)，共 \(number(total))"))
    }
  }

  private func drawCard(
    _ deal: Record, _ column: BoardColumn, into frame: inout Frame, _ row: Int,
    _ range: Range<Int>, _ desk: Desk
  ) {
    let (edge, start, width) = (range.lowerBound, range.lowerBound + 1, range.count - 2)
    if marked.contains(deal.key) { frame.put("*", row: row + 1, column: edge, style: .accent) }
    let facts = shelf.facts(deal, desk.book)
    let (name, further) = names(deal, facts)
    let used = frame.put(name, row: row, column: start, width: width)
    if let further, width - used >= 8 {
      frame.put(further, row: row, column: start + used + 2, width: width - used - 2, style: .dim)
    }
    if let value = deal.int("value") {
      frame.put(desk.shown.money(value), row: row + 1, column: start, width: width)
    }
    if let days = desk.days(inStage: deal) {
      let isRotting = column.isRotting(deal, desk.today)
      frame.put(
        (isRotting ? "~ " : "") + desk.shown.stay(days: days), row: row + 1,
        column: start, width: width, style: isRotting ? .due : .dim, align: .right)
    }
    if lacksPerson(deal, desk) {
      frame.put(
        desk.say(Words("! nobody in charge", "! 无人负责")), row: row + 2, column: start, width: width,
        style: .late)
      return
    }
    guard let step = facts.step, let due = step.day("due") else {
      frame.put(
        desk.say(Words("no next step", "没有下一步")), row: row + 2, column: start, width: width,
        style: .dim)
      return
    }
    let (sign, style) = Sign.step(step, desk.today)
    frame.put(sign, row: row + 2, column: edge, style: style)
    let begin = sign == " " ? start : start + 1
    let day = frame.put(
      near(due, desk), row: row + 2, column: begin, width: range.upperBound - 1 - begin,
      style: style, align: .right)
    frame.put(
      what(step, desk), row: row + 2, column: begin, width: range.upperBound - 2 - begin - day)
  }

  /// A day in few signs: near ones as words, others as `3 Dec`. A late one has its sign, so the last
  /// `Mon` is enough.
  private func near(_ day: Day, _ desk: Desk) -> String {
    let distance = day - desk.today
    if (-6 ... -1).contains(distance) { return desk.shown.weekday(day) }
    if (-13...6).contains(distance) { return desk.shown.day(day) }
    guard abs(distance) < 300 else { return day.description }
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return desk.say(Words("\(day.day) \(months[day.month - 1])", "\(day.month)月\(day.day)日"))
  }

  /// What a step is about, else what kind of step it is.
  private func what(_ step: Record, _ desk: Desk) -> String {
    let subject = Sign.subject(step, desk.language)
    return subject.isEmpty ? Sign.type(step, desk.language) : subject
  }

  /// The customer's short name, and the deal's own where it has another.
  private func names(_ deal: Record, _ facts: CardShelf.Facts) -> (String, further: String?) {
    let own = deal.text("name")
    guard let customer = facts.customer else {
      return (own ?? facts.product ?? deal.key, nil)
    }
    return (customer.name, own == customer.name ? nil : own)
  }

  // MARK: Nothing here

  private func isEmpty(_ size: Size) -> Bool {
    columns.allSatisfy { $0.list.isEmpty && ($0.isRead || $0.sums?.deals == 0) }
  }

  private func emptyWords(_ key: (Command) -> String) -> Words {
    narrowing != nil
      ? Words(
        "No open deal under this filter. \(key(.back)) takes it off.",
        "此条件下没有在谈的商机。按 \(key(.back)) 取消筛选。")
      : Words(
        "Open deals will stand here, a column a stage. \(key(.add)) opens one with a customer; "
          + "\(key(.yes)) in \(key(.triage)) Triage accepts a lead with its first deal.",
        "在谈的商机会按阶段排在这里。按 \(key(.add)) 为客户新建商机；"
          + "在“\(key(.triage)) 线索”中按 \(key(.yes)) 接收线索时会建立第一个商机。")
  }

  private func drawEmpty(into frame: inout Frame, _ row: Int, _ desk: Desk) {
    let width = frame.size.columns
    for row in row..<Room.rows(desk.size).upperBound { frame.fill(row: row) }
    for (i, line) in Frame.wrap(desk.say(emptyWords(desk.keymap.key)), to: width - 6, lines: 3)
      .enumerated()
    {
      frame.put(line, row: row + 1 + i, column: 3)
    }
    frame.cursor = Position(row: row + 1, column: 3)
  }

  // MARK: In one column

  func linear(_ desk: Desk) -> Linear {
    var linear = Linear()
    if isEmpty(desk.size) { linear.add(desk.say(emptyWords(desk.keymap.key))) }
    for index in columns.indices {
      let column = columns[index]
      let isFocused = index == focus
      let head = heading(column, desk)
      if isFocused, column.list.isEmpty {
        linear.add(head, style: .bold, isFocused: true)
      } else {
        linear.heading(head)
      }
      let rows = isFocused ? column.list.around : 0..<min(3, column.list.rows.count)
      for place in rows {
        linear.add(
          sentence(column.list.rows[place].record, column, desk),
          isFocused: isFocused && place == column.list.focus)
      }
      let more = (column.sums?.deals ?? 0) - rows.count
      if !isFocused, more > 0, !rows.isEmpty {
        let number = desk.shown.number(more)
        linear.add(desk.say(Words("\(number) more", "还有 \(number) 个")))
      }
    }
    return linear
  }

  /// `Qualified: 9 deals, ¥480k`
  private func heading(_ column: BoardColumn, _ desk: Desk) -> String {
    let name = Told.capitalized(column.name[desk.language])
    guard let sums = column.sums else { return name }
    let number = desk.shown.number(sums.deals)
    let deals = desk.say(
      Words(sums.deals == 1 ? "1 deal" : "\(number) deals", "\(number) 个商机"))
    let value = sums.value == 0 ? nil : desk.shown.money(sums.value)
    return name + desk.say(Words(": ", "："))
      + [deals, value].compactMap { $0 }.joined(separator: desk.say(Words(", ", "，")))
  }

  /// `Hengda Textiles, ¥120k, 12 days, rotting, next step Mon send quote, late`
  private func sentence(_ deal: Record, _ column: BoardColumn, _ desk: Desk) -> String {
    let facts = shelf.facts(deal, desk.book)
    let (name, further) = names(deal, facts)
    var parts: [String?] = [name, further]
    if marked.contains(deal.key) { parts.append(desk.say(Words("marked", "已标记"))) }
    parts.append(deal.int("value").map(desk.shown.money))
    if let days = desk.days(inStage: deal) {
      parts.append(desk.say(Words(days == 1 ? "1 day" : "\(days) days", "\(days) 天")))
    }
    if column.isRotting(deal, desk.today) { parts.append(desk.say(Words("rotting", "停滞"))) }
    if lacksPerson(deal, desk) { parts.append(desk.say(Words("nobody in charge", "无人负责"))) }
    if let step = facts.step, let due = step.day("due") {
      let words = "\(near(due, desk)) \(what(step, desk))"
      parts.append(desk.say(Words("next step \(words)", "下一步 \(words)")))
      if due < desk.today { parts.append(desk.say(Words("late", "逾期"))) }
    } else {
      parts.append(desk.say(Words("no next step", "没有下一步")))
    }
    return parts.compactMap { $0 }.joined(separator: desk.say(Words(", ", "，")))
  }
}

extension BoardScreen {
  /// Whether the deal's stage wants a named person and has none (NEW-8).
  fileprivate func lacksPerson(_ deal: Record, _ desk: Desk) -> Bool {
    guard let stage = desk.stage(of: deal) else { return false }
    return (stage.enter + stage.leave).contains { $0.demand == .inCharge }
      && deal.document["in_charge"]?.object?[stage.id] == nil
  }
}

extension Int64 {
  /// The sum, or the greatest number there is.
  fileprivate func addingCapped(_ other: Int64) -> Int64 {
    let (sum, isOver) = addingReportingOverflow(other)
    return isOver ? (other > 0 ? .max : .min) : sum
  }
}
