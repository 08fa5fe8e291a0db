import Domain
import Store

/// What to do now: steps that are late, today's, deals that nothing is planned for, and the week.
///
/// It is one list of several short ones, each read by key as far as the rep has gone.
struct TodayScreen: Listing {
  private(set) var agenda = Agenda()
  private var facts: [String: TodayRow.Whom] = [:]
  private var marked: Set<Ref> = []
  /// Whether nothing has changed since the lists were counted.
  private var isCounted = false
  private var isMine = true
  private(set) var focus = 0
  private var first = 0

  // MARK: Reading

  private func owner(_ desk: Desk) -> String? { isMine ? desk.me?.key ?? "" : nil }

  mutating func load(_ desk: Desk) throws {
    agenda = Agenda()
    focus = 0
    first = 0
    try read(desk)
  }

  private mutating func read(_ desk: Desk) throws {
    isCounted = false
    try agenda.read(desk, owner: owner(desk), around: focus)
    focus = max(0, min(focus, agenda.items.count - 1))
    try meet(desk)
  }

  mutating func refresh(_ desk: Desk) throws {
    if let touched = desk.touched {
      for customer in touched.customers { facts[customer] = nil }
      guard TodayScreen.concerns(touched) else { return try meet(desk) }
    } else {
      facts = [:]
    }
    let before = agenda.items
    let height = focus - first
    isCounted = false
    try agenda.read(desk, owner: owner(desk), around: focus)
    focus = Agenda.place(of: before, focus, in: agenda.items)
    first = max(0, focus - height)
    marked.formIntersection(agenda.items.map(\.ref))
    try meet(desk)
  }

  /// Whether there may be other lines now: of a customer only that contact stopped makes a difference.
  private static func concerns(_ touched: Touched) -> Bool {
    [Kind.activity, .deal, .assessment, .risk, .exception].contains(where: touched.has)
      || touched.changes.contains {
        $0.ref.kind == Kind.customer.name
          && ($0.isCreation || $0.isDeletion || $0.patch.object?["stopped"] != nil)
      }
  }

  mutating func idle(_ desk: Desk) throws -> Bool {
    guard !isCounted else { return false }
    try agenda.count(desk, owner: owner(desk))
    isCounted = true
    return false
  }

  /// Reads whom the lines near the one in focus are about.
  private mutating func meet(_ desk: Desk) throws {
    let height = Room.rows(desk.size).count
    let near = max(0, focus - height)..<min(agenda.items.count, focus + height)
    for item in agenda.items[near] {
      guard let customer = item.record.text("customer"), facts[customer] == nil else { continue }
      facts[customer] = try TodayRow.Whom(customer, desk)
    }
  }

  // MARK: Commands

  private var item: Agenda.Item? {
    agenda.items.indices.contains(focus) ? agenda.items[focus] : nil
  }

  private var targets: [Agenda.Item] {
    let all = agenda.items.filter { marked.contains($0.ref) }
    return all.isEmpty ? item.map { [$0] } ?? [] : all
  }

  /// The customers of the marked lines, or of the one in focus.
  private var customers: [Named] {
    var known: Set<String> = []
    return targets.compactMap { named($0) }.filter { known.insert($0.key).inserted }
  }

  private func named(_ item: Agenda.Item) -> Named? {
    item.record.text("customer").flatMap { facts[$0]?.named }
  }

  var foot: [FootItem] {
    guard let item else { return [.key(.triage), .key(.board), .key(.filter), .key(.add)] }
    let plan = FootItem.key(.plan)
    let step: [FootItem] = item.isStep ? [.key(.finish), .key(.call), .key(.later), plan] : []
    return (item.isStep ? step : [plan, .key(.call)]) + [.key(.open), .more]
  }

  var commands: Set<Command> {
    var commands: Set<Command> = [.add, .filter]
    guard let item else { return commands }
    commands.formUnion([
      .up, .down, .top, .bottom, .pageUp, .pageDown, .nextRecord, .previousRecord, .nextTab,
      .previousTab, .open, .right, .call, .message, .visit, .words, .plan, .edit, .mark, .markAll,
    ])
    if item.isStep { commands.formUnion([.finish, .later]) }
    return commands
  }

  mutating func handle(_ command: Command, _ desk: Desk) throws -> [Effect] {
    let page = max(1, Room.rows(desk.size).count - 3)
    switch command {
    case .up, .previousRecord: try move(by: -1, desk)
    case .down, .nextRecord: try move(by: 1, desk)
    case .pageUp: try move(by: -page, desk)
    case .pageDown: try move(by: page, desk)
    case .top: try move(by: -agenda.items.count, desk)
    case .bottom: try move(by: agenda.items.count, desk)
    case .nextTab: try move(to: agenda.start(after: focus), desk)
    case .previousTab: try move(to: agenda.start(before: focus), desk)
    case .filter:
      isMine.toggle()
      try load(desk)
      return [.say(isMine ? Words("Your own", "只看自己的") : Words("Everybody's", "查看全部"))]
    case .add: return [.ask(.newCustomer())]
    case .mark:
      if let ref = item?.ref, marked.remove(ref) == nil { marked.insert(ref) }
      try move(by: 1, desk)
    case .markAll: marked = marked.isEmpty ? Set(agenda.items.map(\.ref)) : []
    default: return try act(command, desk)
    }
    return []
  }

  private func act(_ command: Command, _ desk: Desk) throws -> [Effect] {
    if let item, item.isReview, [.open, .right, .edit].contains(command),
      let subject = Assessment.subject(of: item.record), let id = item.record.text("playbook")
    {
      return [.show(.checklist(subject, id))]
    }
    if let item, !item.isStep, !item.isDeal, [.open, .right, .edit].contains(command) {
      return [.show(command == .edit ? .form(item.ref) : .record(item.ref))]
    }
    guard let item, let one = named(item) else {
      return [.say(Words("There is no customer to it", "没有对应的客户"), isTrouble: true)]
    }
    switch command {
    case .open, .right: return [.show(.customer(one.key))]
    case .edit: return [.show(.record(item.ref))]
    case .call, .message, .visit: return [.ask(.touch(command.rawValue, one))]
    case .words: return [.ask(.note(customers))]
    case .plan: return [.ask(.plan(customers))]
    case .finish: return try finish(one, desk)
    case .later: return [.ask(.postpone(targets.filter(\.isStep).map(\.record)))]
    default: return []
    }
  }

  /// Finishes the steps; one alone leads to the next, unless another is planned already.
  private func finish(_ one: Named, _ desk: Desk) throws -> [Effect] {
    let steps = targets.filter(\.isStep)
    let planned = try desk.book.records(.activity, where: "customer", is: one.key)
    let isLast = planned.count(where: CustomerFacts.isPlanned) < 2
    let then: [Effect] = steps.count == 1 && isLast ? [.ask(.plan([one]))] : []
    return [.perform(steps.map { .finish(step: $0.ref.key) }, then: then)]
  }

  private mutating func move(by count: Int, _ desk: Desk) throws {
    try move(to: focus + count, desk)
  }

  private mutating func move(to place: Int, _ desk: Desk) throws {
    focus = max(0, min(place, agenda.items.count - 1))
    // Lists are read on before the rep comes to where they end.
    if try agenda.readOn(from: focus, desk, owner: owner(desk)) {
      focus = min(focus, agenda.items.count - 1)
    }
    try meet(desk)
  }

  var inFocus: Ref? { item?.ref }
  var focusedCustomer: String? { item?.record.text("customer") }

  mutating func step(by count: Int, _ desk: Desk) throws { try move(by: count, desk) }

  mutating func reveal(_ key: String, _ desk: Desk) throws {
    guard let place = agenda.items.firstIndex(where: { $0.record.text("customer") == key }),
      focusedCustomer != key
    else { return }
    try move(to: place, desk)
  }

  mutating func fit(_ size: Size) {
    let height = Room.rows(size).count
    first = max(0, min(first, focus))
    while first < focus, agenda.rows(from: first, to: focus) > height { first += 1 }
    let last = agenda.items.count - 1
    while first > 0, agenda.rows(from: first - 1, to: last) <= height { first -= 1 }
  }

  // MARK: Drawing

  var tab: Command? { .today }

  func title(_ desk: Desk) -> Title {
    let shown = desk.shown
    func number(_ part: Agenda.Part) -> Int? { agenda.counts[part] }
    var title = Title(name: shown.date(desk.today))
    if let late = number(.late), late > 0 {
      title.alarm = desk.say(Words("\(shown.number(late)) late", "\(shown.number(late)) 项过期"))
    }
    if let today = number(.today) {
      title.about.append(
        desk.say(Words("\(shown.number(today)) today", "今天 \(shown.number(today)) 项")))
    }
    if let idle = number(.idle), idle > 0 {
      let idle = shown.number(idle)
      title.about.append(desk.say(Words("\(idle) without next step", "\(idle) 个没有下一步")))
    }
    var right: [Words] = []
    if !marked.isEmpty { right.append(Words("\(marked.count) marked", "已标记 \(marked.count) 条")) }
    if let done = agenda.done, let late = number(.late), let today = number(.today),
      done + late + today > 0
    {
      right.append(
        Words("done \(done) of \(done + late + today)", "完成 \(done)/\(done + late + today)"))
    }
    right.append(isMine ? Words("mine", "我的") : Words("everybody's", "全部"))
    title.right = right.map(desk.say).joined(separator: "   ")
    return title
  }

  func draw(into frame: inout Frame, _ desk: Desk) {
    let rows = Room.rows(desk.size)
    guard !agenda.items.isEmpty else { return drawEmpty(into: &frame, desk) }
    var row = rows.lowerBound
    for index in agenda.items.indices.dropFirst(first) {
      let item = agenda.items[index]
      if index == first || item.part != agenda.items[index - 1].part {
        guard row < rows.upperBound else { break }
        drawHeading(item.part, into: &frame, row, desk)
        row += 1
      }
      guard row < rows.upperBound else { break }
      let whom = item.record.text("customer").flatMap { facts[$0] }
      TodayRow(item: item, whom: whom).draw(into: &frame, row: row, desk)
      if marked.contains(item.ref) { frame.put("*", row: row, column: 0, style: .accent) }
      if index == focus {
        frame.put(">", row: row, column: 1, style: .accent)
        frame.restyle(row: row, columns: 0..<frame.size.columns) { $0 = $0.reversed() }
        frame.cursor = Position(row: row, column: 1)
      }
      row += 1
    }
  }

  private func drawHeading(
    _ part: Agenda.Part, into frame: inout Frame, _ row: Int, _ desk: Desk
  ) {
    var column = 4
    column += frame.put(
      desk.say(part.words), row: row, column: column,
      style: part == .late ? .late : part == .rotting ? .due : .bold)
    if let count = agenda.counts[part] {
      frame.put(desk.shown.number(count), row: row, column: column + 1, style: .dim)
    }
  }

  private func emptyLines(_ desk: Desk) -> [String] {
    let key = desk.keymap.key
    let words =
      isMine
      ? Words(
        "Nothing waits for you today.\n\n"
          + "\(key(.triage)) goes to the leads that wait for a decision, \(key(.board)) to the deals. "
          + "On a customer, \(key(.plan)) plans a step; "
          + "\(key(.filter)) shows what waits for the others.",
        "今天没有等待您处理的事项。\n\n"
          + "按 \(key(.triage)) 处理线索，按 \(key(.board)) 看商机。"
          + "在任一客户上按 \(key(.plan)) 安排下一步；按 \(key(.filter)) 查看其他人的事项。")
      : Words(
        "Nothing is planned by anybody.\n\n"
          + "\(key(.triage)) goes to the leads, \(key(.board)) to the deals; "
          + "\(key(.plan)) plans a step.",
        "还没有人安排事项。\n\n"
          + "按 \(key(.triage)) 看线索，按 \(key(.board)) 看商机；按 \(key(.plan)) 安排下一步。")
    return desk.say(words).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  private func drawEmpty(into frame: inout Frame, _ desk: Desk) {
    var row = Room.top + 1
    frame.cursor = Position(row: row, column: 3)
    for paragraph in emptyLines(desk) {
      for line in Frame.wrap(paragraph, to: min(72, frame.size.columns - 6)) {
        frame.put(line, row: row, column: 3)
        row += 1
      }
    }
  }

  func linear(_ desk: Desk) -> Linear {
    var linear = Linear()
    if agenda.items.isEmpty {
      for line in emptyLines(desk) where !line.isEmpty { linear.add(line) }
    }
    let near = max(0, focus - 12)..<min(agenda.items.count, focus + 25)
    for index in near {
      let item = agenda.items[index]
      if index == 0 || item.part != agenda.items[index - 1].part {
        linear.heading(desk.say(item.part.words))
      }
      let whom = item.record.text("customer").flatMap { facts[$0] }
      var text = TodayRow(item: item, whom: whom).sentence(desk)
      if marked.contains(item.ref) { text += desk.say(Words(", marked", "，已标记")) }
      linear.add(text, isFocused: index == focus)
    }
    return linear
  }
}
