import Domain
import Store

/// Everything about one customer: on the left who it is and whom to ring, on the right what happened,
/// what is open, who is there and how the record came to be what it is.
struct CustomerScreen: View {
  let key: String
  private var facts: CustomerFacts?
  private var history: [Book.Event] = []
  private var tab = Tab.timeline
  private var isLeft = false
  /// Index of the line in focus, on either side.
  private var leftFocus = 0
  private var rightFocus = 0
  private var leftFirst = 0
  private var rightFirst = 0
  private var lastSet: Condition?
  private var hasMoved = false

  enum Tab: CaseIterable {
    case timeline, deals, people, fields, history

    var words: Words {
      switch self {
      case .timeline: Words("Timeline", "时间线")
      case .deals: Words("Deals", "商机")
      case .people: Words("People", "联系人")
      case .fields: Words("Further", "其他")
      case .history: Words("History", "历史")
      }
    }
  }

  /// A line of the left side that can be in focus.
  private enum Item {
    case person(Record)
    case condition(Condition)
    case field(Field)

    /// Names the line, so that the focus stays on it when the lines change their order.
    var id: String {
      switch self {
      case .person(let person): person.key
      case .condition(let condition): "=" + condition.rawValue
      case .field(let field): field.name
      }
    }
  }

  init(key: String, editing: Bool = false) {
    self.key = key
    isLeft = editing
  }

  // MARK: Reading

  mutating func load(_ desk: Desk) throws {
    facts = try CustomerFacts(key, desk)
    history = try desk.book.history(Ref(.customer, key), limit: 200)
    if isLeft, !hasMoved, let name = items.firstIndex(where: { $0.id == "name" }) { leftFocus = name }
    leftFocus = min(leftFocus, max(0, items.count - 1))
    rightFocus = min(rightFocus, max(0, rightCount - 1))
  }

  mutating func refresh(_ desk: Desk) throws {
    let focused = item?.id
    hasMoved = true
    try load(desk)
    if let focused, let i = items.firstIndex(where: { $0.id == focused }) { leftFocus = i }
  }

  private var items: [Item] {
    guard let facts else { return [] }
    // What is known comes before what could be.
    let all = Kind.customer.fields.filter {
      !$0.traits.contains(.ruled) && Condition(rawValue: $0.name) == nil
    }
    let fields =
      all.filter { facts.customer.document[$0.name] != nil }
      + all.filter { facts.customer.document[$0.name] == nil }
    return facts.contacts.map(Item.person) + Condition.allCases.map(Item.condition)
      + fields.map(Item.field)
  }

  private var rightCount: Int {
    guard let facts else { return 0 }
    return switch tab {
    case .timeline: facts.activities.count
    case .deals: facts.deals.count
    case .people: facts.contacts.count
    case .fields: facts.custom.count
    case .history: history.count
    }
  }

  private var item: Item? { isLeft && items.indices.contains(leftFocus) ? items[leftFocus] : nil }
  private var activity: Record? {
    guard !isLeft, tab == .timeline, let facts, facts.activities.indices.contains(rightFocus) else {
      return nil
    }
    return facts.activities[rightFocus]
  }
  /// The person, deal or activity in focus: Enter opens it.
  private var focusedRecord: Record? {
    if tab == .deals, !isLeft, let facts, facts.deals.indices.contains(rightFocus) {
      return facts.deals[rightFocus]
    }
    return person ?? activity
  }
  private var person: Record? {
    if case .person(let person)? = item { return person }
    guard !isLeft, tab == .people, let facts, facts.contacts.indices.contains(rightFocus) else {
      return nil
    }
    return facts.contacts[rightFocus]
  }

  // MARK: Commands

  var foot: [FootItem] {
    if isLeft {
      if case .condition? = item {
        return [
          .key(.yes, Words("yes", "有")), .key(.no, Words("no", "无")), .key(.unknown), .evidence,
          .key(.nextPane), .more,
        ]
      }
      return [.key(.edit), .key(.call), .key(.plan), .key(.nextPane), .more]
    }
    if let activity, CustomerFacts.isPlanned(activity) {
      return [.key(.finish), .key(.later), .key(.call), .key(.plan), .key(.nextTab), .more]
    }
    return [
      .key(.call), .key(.plan), .key(.words, Words("note", "备注")), .key(.add), .key(.nextTab),
      .key(.nextPane), .more,
    ]
  }

  var commands: Set<Command> {
    guard facts != nil else { return [] }
    var commands: Set<Command> = [
      .up, .down, .left, .right, .top, .bottom, .pageUp, .pageDown, .nextPane, .previousPane, .nextTab,
      .previousTab, .words, .call, .message, .visit, .plan, .add, .edit, .open, .handOver, .hasMoney,
      .hasAuthority, .hasNeed, .lacksMoney, .lacksAuthority, .lacksNeed, .nextRecord, .previousRecord,
    ]
    if facts?.customer.text("accepted") == nil { commands.formUnion([.yes, .no]) }
    if case .condition? = item { commands.formUnion([.yes, .no, .unknown]) }
    if lastSet != nil { commands.insert(.unknown) }
    if let activity, CustomerFacts.isPlanned(activity) { commands.formUnion([.finish, .later]) }
    return commands
  }

  mutating func handle(_ command: Command, _ desk: Desk) throws -> [Effect] {
    let page = max(1, Room.rows(desk.size).count - 3)
    switch command {
    case .up, .previousRecord: move(by: -1)
    case .down, .nextRecord: move(by: 1)
    case .pageUp: move(by: -page)
    case .pageDown: move(by: page)
    case .top: move(by: -100_000)
    case .bottom: move(by: 100_000)
    case .nextPane, .previousPane: isLeft.toggle()
    case .left: isLeft = true
    case .right: isLeft = false
    case .nextTab, .previousTab:
      let all = Tab.allCases
      let step = command == .nextTab ? 1 : all.count - 1
      tab = all[(all.firstIndex(of: tab)! + step) % all.count]
      rightFocus = 0
      rightFirst = 0
      isLeft = false
    default: return try act(command, desk)
    }
    return []
  }

  private mutating func move(by count: Int) {
    hasMoved = true
    if isLeft {
      leftFocus = max(0, min(items.count - 1, leftFocus + count))
    } else {
      rightFocus = max(0, min(rightCount - 1, rightFocus + count))
    }
  }

  private mutating func act(_ command: Command, _ desk: Desk) throws -> [Effect] {
    guard let facts else { return [] }
    let one = facts.named
    switch command {
    case .yes, .no, .unknown:
      if case .condition(let condition)? = item { return set(condition, command, facts) }
      if command == .yes { return [.ask(.accept([one], desk))] }
      if command == .no { return [.ask(.drop([one]))] }
      return lastSet.map { set($0, .unknown, facts) } ?? []
    case .hasMoney: return set(.money, .yes, facts)
    case .hasAuthority: return set(.authority, .yes, facts)
    case .hasNeed: return set(.need, .yes, facts)
    case .lacksMoney: return set(.money, .no, facts)
    case .lacksAuthority: return set(.authority, .no, facts)
    case .lacksNeed: return set(.need, .no, facts)
    case .words:
      if case .condition(let condition)? = item {
        return [.ask(.evidence(one, condition, facts.evidence(condition)))]
      }
      if let lastSet { return [.ask(.evidence(one, lastSet, facts.evidence(lastSet)))] }
      return [.ask(.note([one]))]
    case .call, .message, .visit: return [.ask(.touch(command.rawValue, one))]
    case .plan:
      return facts.qualification.isStopped
        ? [.say(Refusal.contactStopped(customer: one.name).words, isTrouble: true)]
        : [.ask(.plan([one]))]
    case .finish: return activity.map { [.perform([.finish(step: $0.key)], then: nextStep(one, facts))] } ?? []
    case .later:
      guard let step = activity else { return [] }
      return [.ask(postpone(step))]
    case .add:
      switch tab {
      case .people: return [.ask(.person(one, role: nil))]
      case .deals: return [.ask(.deal(one))]
      default: return [.ask(.note([one]))]
      }
    case .open:
      return focusedRecord.map { [.show(.record($0.ref))] } ?? edit(desk)
    case .edit: return edit(desk)
    case .handOver:
      let members = try desk.book.list(ListQuery(.member, limit: 9)).map(\.record)
      return [.ask(.handOver([one], to: members))]
    default: return []
    }
  }

  /// A finished step leads to the next one, unless one is planned.
  private func nextStep(_ one: Named, _ facts: CustomerFacts) -> [Effect] {
    facts.planned.count > 1 || facts.qualification.isStopped ? [] : [.ask(.plan([one]))]
  }

  private func postpone(_ step: Record) -> Question {
    Question(
      Words("Put off until", "推迟到"), line: TextLine(), hint: Words("fri, +7, 2026-12-01", "周五、+7、2026-12-01")
    ) { answer, desk in
      let day = try Question.day(answer.text.isEmpty ? "+1" : answer.text, desk)
      return [.perform([.postpone(step: step.key, until: day)])]
    }
  }

  private mutating func set(_ condition: Condition, _ command: Command, _ facts: CustomerFacts)
    -> [Effect]
  {
    lastSet = condition
    return Qualifying(facts: facts, targets: [facts.named]).set(condition, command)
  }

  private func edit(_ desk: Desk) -> [Effect] {
    guard let facts else { return [] }
    switch item {
    case .field(let field): return [.ask(.field(facts.customer, field, desk))]
    case .person(let person): return [.show(.record(person.ref))]
    case .condition(let condition):
      return [.ask(.evidence(facts.named, condition, facts.evidence(condition)))]
    case nil: break
    }
    if let focusedRecord { return [.show(.record(focusedRecord.ref))] }
    return [.say(Words("Tab to the left side, then e edits the field in focus", "先按 Tab 到左边，再按 e 编辑所选字段"))]
  }

  mutating func fit(_ size: Size) {
    let rows = Room.rows(size)
    func scrolled(_ first: Int, _ focus: Int, _ height: Int) -> Int {
      max(0, min(focus, max(first, focus - height + 1)))
    }
    leftFirst = scrolled(leftFirst, leftFocus, rows.count)
    rightFirst = scrolled(rightFirst, rightFocus, max(1, rows.count - 2))
  }

  // MARK: Drawing

  func title(_ desk: Desk) -> (left: String, right: String) {
    guard let facts else { return ("", "") }
    let language = desk.language
    let combination = facts.qualification.combination
    let letters = Condition.allCases.map(combination.letter).joined(separator: " ")
    var left = facts.customer.title + "   " + letters
    if facts.qualification.isStopped || combination.advice != nil {
      left += "   " + facts.advice(language).label
    }
    let classes = facts.classes(language)
    if !classes.isEmpty { left += "   " + classes }
    var right = facts.owner ?? ""
    if let since = facts.customer.day("accepted") {
      right += (right.isEmpty ? "" : Words(", ", "，")[language])
        + Words("since \(since)", "\(since) 起")[language]
    } else if facts.customer.text("dropped") != nil {
      right += " " + Words("dropped", "已放弃")[language]
    } else if facts.deals.isEmpty {
      right += " " + Words("lead", "线索")[language]
    }
    return (left, right)
  }

  func draw(into frame: inout Frame, _ desk: Desk) {
    let rows = Room.rows(frame.size)
    guard let facts else {
      frame.put(
        Words("This customer is no longer in the book. Esc goes back.", "该客户已不在客簿中。按 Esc 返回。")[desk.language],
        row: rows.lowerBound + 1, column: 3)
      return
    }
    let split = max(31, min(48, frame.size.columns * 2 / 5))
    frame.column(split, rows: rows.lowerBound - 1..<rows.upperBound, style: .dim)
    drawLeft(facts, into: &frame, rows, 0..<split, desk)
    drawTabs(facts, into: &frame, rows.lowerBound, split + 2, desk)
    let body = min(rows.lowerBound + 2, rows.upperBound)..<rows.upperBound
    drawRight(facts, into: &frame, body, split + 1..<frame.size.columns, desk)
  }

  private func drawLeft(
    _ facts: CustomerFacts, into frame: inout Frame, _ rows: Range<Int>, _ columns: Range<Int>,
    _ desk: Desk
  ) {
    let language = desk.language
    for (i, item) in items.dropFirst(leftFirst).prefix(rows.count).enumerated() {
      let row = rows.lowerBound + i
      switch item {
      case .person(let person):
        frame.put(CustomerPane.person(person, language), row: row, column: 3, width: columns.count - 4)
      case .condition(let condition):
        CustomerPane.draw(
          condition, facts, isFocused: false, into: &frame, row: row,
          columns: 3..<columns.upperBound, language)
      case .field(let field):
        let value = facts.customer.document[field.name].map {
          desk.shown.value($0, field, name: desk.name)
        }
        frame.put(field.words[language], row: row, column: 3, width: 13, style: .dim)
        frame.put(value ?? "", row: row, column: 16, width: columns.count - 17)
      }
      if isLeft, leftFirst + i == leftFocus { drawFocus(into: &frame, row, columns) }
    }
  }

  private func drawFocus(into frame: inout Frame, _ row: Int, _ columns: Range<Int>) {
    frame.put(">", row: row, column: columns.lowerBound + 1, style: .accent)
    frame.restyle(row: row, columns: columns) { $0 = $0.reversed() }
    frame.cursor = Position(row: row, column: columns.lowerBound + 1)
  }

  private func drawTabs(
    _ facts: CustomerFacts, into frame: inout Frame, _ row: Int, _ column: Int, _ desk: Desk
  ) {
    var column = column
    for tab in Tab.allCases {
      let count =
        switch tab {
        case .timeline: facts.activities.count
        case .deals: facts.deals.count
        case .people: facts.contacts.count
        case .fields: facts.custom.count
        case .history: history.count
        }
      if count == 0, tab == .fields, self.tab != .fields { continue }
      let text = tab.words[desk.language] + (count > 0 ? " \(count)" : "")
      column += frame.put(
        text, row: row, column: column, style: tab == self.tab ? .bold.underlined() : .dim) + 2
    }
    frame.fill(row: row + 1, columns: 0..<0)
  }

  private func drawRight(
    _ facts: CustomerFacts, into frame: inout Frame, _ rows: Range<Int>, _ columns: Range<Int>,
    _ desk: Desk
  ) {
    let count = rightCount
    if count == 0 {
      frame.put(
        emptyTab[desk.language], row: rows.lowerBound, column: columns.lowerBound + 2,
        width: columns.count - 3, style: .dim)
      if !isLeft { frame.cursor = Position(row: rows.lowerBound, column: columns.lowerBound + 1) }
      return
    }
    let first = min(rightFirst, max(0, count - rows.count))
    for index in first..<min(count, first + rows.count) {
      let row = rows.lowerBound + index - first
      let text = columns.lowerBound + 3..<columns.upperBound - 1
      switch tab {
      case .timeline:
        Sign.draw(facts.activities[index], into: &frame, row: row, columns: text, desk.shown)
      case .deals: drawDeal(facts.deals[index], into: &frame, row, text, desk)
      case .people:
        let person = facts.contacts[index]
        let all = [CustomerPane.person(person, desk.language), person.text("mail") ?? ""]
        frame.put(
          all.joined(separator: "  "), row: row, column: text.lowerBound, width: text.count)
      case .fields:
        let (name, value) = facts.custom[index]
        let label = min(26, text.count / 2)
        frame.put(name, row: row, column: text.lowerBound, width: label - 1, style: .dim)
        frame.put(value, row: row, column: text.lowerBound + label, width: text.count - label)
      case .history: drawEvent(history[index], into: &frame, row, text, desk)
      }
      if !isLeft, index == rightFocus { drawFocus(into: &frame, row, columns) }
    }
  }

  private var emptyTab: Words {
    switch tab {
    case .timeline: Words("Nothing yet. c logs a call, t plans a step.", "还没有记录。按 c 记电话，按 t 定下一步。")
    case .deals: Words("No deal yet.", "还没有商机。")
    case .people: Words("Nobody yet. o adds a person, A one with a say.", "还没有联系人。按 o 新建，按 A 记下谁说了算。")
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
    let style: Style = deal.text("outcome") == "won" ? .good : deal.text("outcome") == "lost" ? .late : .plain
    frame.put(stage, row: row, column: columns.lowerBound, width: 14, style: style)
    frame.put(
      deal.int("value").map(desk.shown.money) ?? "", row: row, column: columns.lowerBound + 15, width: 9,
      align: .right)
    let product = deal.text("product").flatMap { desk.name(Ref(.product, $0)) }
    let day = deal.day("closed") ?? deal.day("entered") ?? deal.day("opened")
    let owner = deal.text("owner").flatMap { desk.name(Ref(.member, $0)) }
    let rest = [day.map(desk.shown.day), deal.text("name") ?? product, owner].compactMap { $0 }
    frame.put(
      rest.joined(separator: "  "), row: row, column: columns.lowerBound + 26,
      width: max(0, columns.count - 26))
  }

  private func drawEvent(
    _ event: Book.Event, into frame: inout Frame, _ row: Int, _ columns: Range<Int>, _ desk: Desk
  ) {
    let day = desk.shown.day(Store.Clock.day(of: event.head.at))
    frame.put(day, row: row, column: columns.lowerBound, width: 11, style: .dim)
    let who = desk.name(Ref(.member, event.head.by)) ?? event.head.by
    let told = (try? Told.event(event, desk)) ?? event.head.intent  // because drawing goes on
    frame.put(
      "\(who) \(told)", row: row, column: columns.lowerBound + 12, width: max(0, columns.count - 12))
  }
}
