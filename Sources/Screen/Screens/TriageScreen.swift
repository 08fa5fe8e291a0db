import Domain
import Store

/// One decision after another: the leads, best first, and beside them the one in focus.
struct TriageScreen: Listing {
  private var list = RecordList(.customer, order: "triage")
  private var facts: CustomerFacts?
  private var marked: Set<String> = []
  private var isMine = false
  /// Whether the sources of leads have been asked which of them wins.
  private var isRanked = false
  /// The condition in focus, when the right pane is.
  private var condition: Condition?
  /// The condition that was set last on the lead in focus: `i` puts words on it.
  private var lastSet: Condition?

  // MARK: Reading

  private func filters(_ desk: Desk) -> [ListQuery.Filter] {
    var filters: [ListQuery.Filter] = [.notAfter("snoozed", desk.today.description)]
    if isMine, let me = desk.me { filters.append(.equals("owner", me.key)) }
    return filters
  }

  mutating func load(_ desk: Desk) throws {
    try list.showAll(desk.book, filters: filters(desk))
    try loadFacts(desk)
  }

  mutating func refresh(_ desk: Desk) throws {
    // Until there was something to rank by, what is new may bring it.
    if list.ranking.isEmpty { isRanked = false }
    try list.refresh(desk.book, touching: desk.touched?.customers)
    marked.formIntersection(list.rows.map(\.record.key))
    if let touched = desk.touched, let key = facts?.customer.key,
      key == list.focused?.record.key, !touched.customers.contains(key)
    {
      return
    }
    try loadFacts(desk)
  }

  mutating func idle(_ desk: Desk) throws -> Bool {
    if !isRanked {
      let standing = try desk.book.sourceStanding()
      isRanked = true
      // A rep who has begun to read keeps the order that she reads.
      if standing.count > 1, list.number == 1 {
        list.ranking = standing
        try load(desk)
      }
      return true
    }
    guard !list.isCounted else { return false }
    try list.count(desk.book)
    return true
  }

  private mutating func loadFacts(_ desk: Desk) throws {
    let key = list.focused?.record.key
    let before = facts
    facts = try key.flatMap { try CustomerFacts($0, desk) }
    if key != before?.customer.key { lastSet = nil }
    lastSet = facts?.set(since: before) ?? lastSet
  }

  // MARK: Commands

  var foot: [FootItem] {
    if facts == nil { return [.key(.add), .key(.find), .key(.customers)] }
    if condition != nil {
      return [
        .key(.yes, Words("yes", "有")), .key(.no, Words("no", "无")), .key(.unknown), .evidence,
        .key(.nextPane), .more,
      ]
    }
    return [
      .has, .lacks, lastSet == nil ? .key(.words, Words("note", "备注")) : .evidence,
      .key(.yes, Words("accept", "接收")), .key(.no, Words("drop", "放弃")),
      .key(.later), .more,
    ]
  }

  var commands: Set<Command> {
    var commands: Set<Command> = [.add, .filter]
    if facts != nil {
      commands.formUnion([
        .up, .down, .top, .bottom, .pageUp, .pageDown, .nextRecord, .previousRecord, .open,
        .nextPane, .previousPane, .yes, .no, .unknown, .hasMoney, .hasAuthority, .hasNeed,
        .lacksMoney, .lacksAuthority, .lacksNeed, .words, .call, .message, .visit, .plan, .later,
        .edit, .handOver, .mark, .markAll, .left, .right,
      ])
    }
    return commands
  }

  /// The marked leads, or the one in focus.
  private var targets: [Named] {
    let rows = list.rows.filter { marked.contains($0.record.key) }
    return rows.isEmpty ? facts.map { [$0.named] } ?? [] : rows.map { Named($0.record) }
  }

  mutating func handle(_ command: Command, _ desk: Desk) throws -> [Effect] {
    let page = max(1, Room.rows(desk.size).count - 1)
    switch command {
    case .up where condition != nil: turn(by: -1)
    case .down where condition != nil: turn(by: 1)
    case .up, .previousRecord: try move(by: -1, desk)
    case .down, .nextRecord: try move(by: 1, desk)
    case .pageUp: try move(by: -page, desk)
    case .pageDown: try move(by: page, desk)
    case .top:
      try list.top(desk.book)
      try loadFacts(desk)
    case .bottom:
      try list.bottom(desk.book)
      try loadFacts(desk)
    case .nextPane, .previousPane: condition = condition == nil ? .money : nil
    case .left: condition = nil
    case .right: condition = condition ?? .money
    case .back where condition != nil: condition = nil
    case .filter:
      isMine.toggle()
      try load(desk)
      return [
        .say(
          isMine ? Words("Your own leads alone", "只看自己的线索") : Words("Everybody's leads", "查看全部线索"))
      ]
    case .add: return [.ask(.newCustomer())]
    default: return try decide(command, desk)
    }
    return []
  }

  private mutating func decide(_ command: Command, _ desk: Desk) throws -> [Effect] {
    guard let facts else { return [] }
    if let (condition, answer) = Qualifying.said[command] { return set(condition, answer, facts) }
    let one = facts.named
    let key = desk.keymap.key
    switch command {
    case .yes, .no, .unknown:
      if let condition { return set(condition, command, facts) }
      if command == .yes { return [.ask(.accept(targets, desk))] }
      if command == .no { return [.ask(.drop(targets))] }
      if let lastSet { return set(lastSet, .unknown, facts) }
      return [
        .say(
          Words(
            "\(key(.nextPane)) to a condition first, then \(key(.unknown)) makes it unknown",
            "先按 \(key(.nextPane)) 选条件，再按 \(key(.unknown)) 设为未知"),
          isTrouble: true)
      ]
    case .words:
      if let about = condition ?? lastSet {
        return [.ask(.evidence(one, about, facts.evidence(about)))]
      }
      return [.ask(.note(targets))]
    case .call, .message, .visit: return [.ask(.touch(command.rawValue, one))]
    case .plan:
      return facts.qualification.isStopped
        ? [.say(Refusal.contactStopped(customer: one.name).words, isTrouble: true)]
        : [.ask(.plan(targets))]
    case .later: return [.ask(.later(targets))]
    case .handOver:
      let members = try desk.members()
      return [.ask(.handOver(targets, to: members))]
    case .open: return [.show(.customer(one.key))]
    case .edit: return [.show(.form(Ref(.customer, one.key)))]
    case .mark:
      if marked.remove(one.key) == nil { marked.insert(one.key) }
      try move(by: 1, desk)
    case .markAll:
      marked = marked.isEmpty ? Set(list.rows.map(\.record.key)) : []
    default: break
    }
    return []
  }

  /// Sets a condition of the lead in focus, and of the marked ones.
  private mutating func set(_ condition: Condition, _ command: Command, _ facts: CustomerFacts)
    -> [Effect]
  {
    // Who has a say is asked first; that it was answered shows in the facts.
    if condition != .authority || command != .yes { lastSet = condition }
    return Qualifying(facts: facts, targets: targets).set(condition, command)
  }

  private mutating func turn(by step: Int) {
    let all = Condition.allCases
    guard let condition, let i = all.firstIndex(of: condition) else { return }
    self.condition = all[max(0, min(all.count - 1, i + step))]
  }

  private mutating func move(by count: Int, _ desk: Desk) throws {
    if try list.move(by: count, desk.book) { try loadFacts(desk) }
  }

  var markedCustomers: [String] { marked.isEmpty ? [] : targets.map(\.key) }
  var inFocus: Ref? { list.focused?.record.ref }
  var focusedCustomer: String? { facts?.customer.key }

  mutating func reveal(_ key: String, _ desk: Desk) throws {
    if try list.reveal(key, desk.book) { try loadFacts(desk) }
  }

  mutating func step(by count: Int, _ desk: Desk) throws { try move(by: count, desk) }

  mutating func fit(_ size: Size) { _ = list.window(Room.rows(size).count) }

  var tab: Command? { .triage }

  // MARK: Drawing

  func title(_ desk: Desk) -> Title {
    let total = list.total.map(desk.shown.number) ?? "…"
    var right: [Words] = []
    if !marked.isEmpty { right.append(Words("\(marked.count) marked", "已标记 \(marked.count) 条")) }
    if let number = list.number, list.focused != nil {
      let number = desk.shown.number(number)
      right.append(Words("\(number) of \(total)", "第 \(number) 条，共 \(total) 条"))
    }
    if isMine { right.append(Words("mine", "我的")) }
    return Title(
      name: desk.say(
        Words(
          list.isEmpty ? "No leads" : total == "1" ? "1 lead" : "\(total) leads, best first",
          list.isEmpty ? "没有线索" : "\(total) 条线索，按优先顺序")),
      right: right.map(desk.say).joined(separator: "   "))
  }

  func draw(into frame: inout Frame, _ desk: Desk) {
    let rows = Room.rows(desk.size)
    guard let facts else { return drawEmpty(into: &frame, desk) }
    let split = max(36, min(56, frame.size.columns * 9 / 20))
    frame.column(split, rows: rows.lowerBound - 1..<rows.upperBound, style: .dim)
    var list = list
    for (i, index) in list.window(rows.count).enumerated() {
      drawLead(
        list.rows[index], index == list.focus, into: &frame, rows.lowerBound + i, split, desk)
    }
    CustomerPane(facts: facts, focus: condition).draw(
      into: &frame, rows: rows, columns: split + 2..<frame.size.columns, desk)
  }

  func linear(_ desk: Desk) -> Linear {
    var linear = Linear()
    guard let facts else {
      for line in emptyLines(desk) where !line.isEmpty { linear.add(line) }
      return linear
    }
    for index in list.around {
      let lead = list.rows[index]
      let age = lead.record.text("added").flatMap(Instant.init).map(desk.shown.age)
      let marked = marked.contains(lead.record.key) ? Words("marked", "已标记")[desk.language] : nil
      let parts = [lead.record.title, marked, lead.combination.linear(desk.language), age]
      linear.add(
        parts.compactMap { $0 }.joined(separator: desk.say(Words(", ", "，"))),
        isFocused: index == list.focus && condition == nil)
      if index == list.focus { facts.add(to: &linear, desk, focus: condition) }
    }
    return linear
  }

  private func drawLead(
    _ lead: Listed, _ isFocused: Bool, into frame: inout Frame, _ row: Int, _ split: Int,
    _ desk: Desk
  ) {
    let record = lead.record
    let isMarked = marked.contains(record.key)
    frame.put(isMarked ? "*" : " ", row: row, column: 0, style: .accent)
    let age = record.text("added").flatMap(Instant.init).map(desk.shown.age) ?? ""
    let letters = split - 14
    frame.put(
      record.text("short_name") ?? record.title, row: row, column: 3, width: letters - 4)
    Sign.combination(lead.combination, into: &frame, row: row, column: letters)
    frame.put(age, row: row, column: letters + 6, width: 7, style: .dim, align: .right)
    if isFocused {
      frame.put(">", row: row, column: 1, style: .accent)
      if condition == nil {
        frame.restyle(row: row, columns: 0..<split) { $0 = $0.reversed() }
        frame.cursor = Position(row: row, column: 1)
      }
    }
  }

  private func emptyLines(_ desk: Desk) -> [String] {
    let key = desk.keymap.key
    let words =
      isMine
      ? Words(
        "No lead of yours waits for a decision. \(key(.filter)) shows everybody's.",
        "您没有待处理的线索。按 \(key(.filter)) 看全部。")
      : Words(
        "No lead waits for a decision.\n\n"
          + "\(key(.add)) adds one by hand; kebu import brings a whole list.",
        "没有待处理的线索。\n\n按 \(key(.add)) 新建一条；用 kebu import 批量导入。")
    return desk.say(words).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func drawEmpty(into frame: inout Frame, _ desk: Desk) {
    for (i, line) in emptyLines(desk).enumerated() {
      frame.put(line, row: Room.top + 1 + i, column: 3, width: frame.size.columns - 4)
    }
    frame.cursor = Position(row: Room.top + 1, column: 3)
  }
}

extension Listed {
  /// Money, Authority and Need from the index's figures, without reading the customer's people.
  var combination: Combination {
    Combination(
      money: Answer(record.document["money"]), authority: Answer(figures["has_authority"]),
      need: Answer(record.document["need"]))
  }
}
