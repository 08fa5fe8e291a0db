import Domain
import Store

/// Everything about one customer: on the left who it is and whom to ring, on the right what happened,
/// what is open, who is there and how the record came to be what it is.
struct CustomerScreen: View {
  let key: String
  private(set) var facts: CustomerFacts?
  private(set) var history: [Book.Event] = []
  private(set) var tab = Tab.timeline
  private(set) var isLeft = false
  /// Index of the line in focus, on either side.
  private(set) var leftFocus = 0
  private(set) var rightFocus = 0
  private(set) var rightFirst = 0
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
  enum Item {
    case person(Record)
    case condition(Condition)
    case field(Field)

    /// Lines of one group stand together.
    var group: Int {
      switch self {
      case .person: 0
      case .condition: 1
      case .field: 2
      }
    }

    /// Names the line, so that the focus stays on it when the lines change their order.
    var id: String {
      switch self {
      case .person(let person): person.key
      case .condition(let condition): "=" + condition.rawValue
      case .field(let field): field.name
      }
    }
  }

  /// The deal to begin at.
  private var deal: String?

  init(key: String, deal: String? = nil) {
    self.key = key
    self.deal = deal
    if deal != nil { tab = .deals }
  }

  /// Another customer, seen in the same tab.
  func at(_ key: String) -> CustomerScreen {
    var screen = CustomerScreen(key: key)
    screen.tab = tab
    return screen
  }

  // MARK: Reading

  mutating func load(_ desk: Desk) throws {
    let before = facts
    facts = try CustomerFacts(key, desk)
    lastSet = facts?.set(since: before) ?? lastSet
    if !tabs.contains(tab) { tab = .timeline }
    history = try desk.book.history(Ref(.customer, key), limit: 200)
    if isLeft, !hasMoved, let name = items.firstIndex(where: { $0.id == "name" }) {
      leftFocus = name
    }
    if let place = facts?.deals.firstIndex(where: { $0.key == deal }) { rightFocus = place }
    deal = nil
    leftFocus = min(leftFocus, max(0, items.count - 1))
    rightFocus = min(rightFocus, max(0, rightCount - 1))
  }

  mutating func refresh(_ desk: Desk) throws {
    let focused = item?.id
    hasMoved = true
    try load(desk)
    if let focused, let i = items.firstIndex(where: { $0.id == focused }) { leftFocus = i }
  }

  var items: [Item] {
    guard let facts else { return [] }
    // What is known comes before what could be, which shows once the side is gone to.
    let all = Kind.customer.fields.filter {
      !$0.traits.contains(.ruled) && Condition(rawValue: $0.name) == nil
    }
    let known = all.filter { facts.customer.document[$0.name] != nil }
    let fields = isLeft ? known + all.filter { facts.customer.document[$0.name] == nil } : known
    return facts.contacts.map(Item.person) + Condition.allCases.map(Item.condition)
      + fields.map(Item.field)
  }

  /// How many lines a tab has.
  func count(_ tab: Tab) -> Int {
    guard let facts else { return 0 }
    return switch tab {
    case .timeline: facts.activities.count
    case .deals: facts.deals.count
    case .people: facts.contacts.count
    case .fields: facts.custom.count
    case .history: history.count
    }
  }

  private var rightCount: Int { count(tab) }

  /// The tabs that there are: further fields only where an import has brought some.
  var tabs: [Tab] { Tab.allCases.filter { $0 != .fields || count($0) > 0 } }

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
      .up, .down, .left, .right, .top, .bottom, .pageUp, .pageDown, .nextPane, .previousPane,
      .nextTab,
      .previousTab, .words, .call, .message, .visit, .plan, .add, .edit, .open, .handOver,
      .hasMoney,
      .hasAuthority, .hasNeed, .lacksMoney, .lacksAuthority, .lacksNeed, .nextRecord,
      .previousRecord,
    ]
    if facts?.isLead ?? false { commands.formUnion([.yes, .no]) }
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
      let step = command == .nextTab ? 1 : tabs.count - 1
      tab = tabs[((tabs.firstIndex(of: tab) ?? 0) + step) % tabs.count]
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
    case .finish:
      return activity.map { [.perform([.finish(step: $0.key)], then: nextStep(one, facts))] } ?? []
    case .later:
      guard let step = activity else { return [] }
      return [.ask(.postpone([step]))]
    case .add:
      switch tab {
      case .people: return [.ask(.person(one, role: nil))]
      case .deals: return [.ask(.deal(one))]
      default: return [.ask(.note([one]))]
      }
    case .open: return focusedRecord.map { [.show(.record($0.ref))] } ?? edit()
    case .edit: return edit()
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

  private mutating func set(_ condition: Condition, _ command: Command, _ facts: CustomerFacts)
    -> [Effect]
  {
    // Who has a say is asked first; that it was answered shows in the facts.
    if condition != .authority || command != .yes { lastSet = condition }
    return Qualifying(facts: facts, targets: [facts.named]).set(condition, command)
  }

  /// The form of what is in focus, at its field; else the customer's own.
  private func edit() -> [Effect] {
    if let focusedRecord { return [.show(.form(focusedRecord.ref))] }
    let ref = Ref(.customer, key)
    return switch item {
    case .field(let field): [.show(.form(ref, field: field.name))]
    case .condition(let condition): [.show(.form(ref, field: condition.rawValue))]
    case .person, nil: [.show(.form(ref))]
    }
  }

  mutating func fit(_ size: Size) {
    let height = max(1, Room.rows(size).count - 2)
    rightFirst = max(0, min(rightFocus, max(rightFirst, rightFocus - height + 1)))
  }
}
