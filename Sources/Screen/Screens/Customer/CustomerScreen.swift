import Domain
import Store

/// Everything about one customer: on the left who it is and whom to ring first, on the right what
/// happened, what is known, what is open, who is there and how the record came to be what it is (IDN-2).
///
/// Where there is room, what is known stands in a third pane of its own.
struct CustomerScreen: View {
  typealias Tab = CustomerTabs.Tab

  /// A list with a focus of its own: the left side, or what stands under a tab.
  enum Part: Hashable {
    case who
    case tab(Tab)
  }

  let key: String
  private(set) var facts: CustomerFacts?
  private(set) var who: CustomerWho?
  private(set) var tabs: CustomerTabs?
  /// The facts under their headings. What could be known shows once one has gone there.
  private(set) var sheet: CustomerSheet?
  /// The part that keys go to.
  private(set) var part = Part.tab(.timeline) {
    didSet { if part != oldValue { layOut() } }
  }
  /// The tab that is shown beside the left side.
  private(set) var tab = Tab.timeline
  /// Whether the facts have a pane of their own.
  private(set) var isWide = false
  /// The condition that was answered last: words and Backspace go to it.
  var lastSet: Condition?
  private var focuses: [Part: Int] = [:]
  private var firsts: [Part: Int] = [:]
  private var today = Day(ordinal: 0)
  private var clearance = Clearance.open

  /// For which function the facts are looked at (IDN-10); nil: all there are.
  private(set) var function: CustomerForm.Function?
  private var form: CustomerForm?

  /// The deal to begin at.
  private var beginning: String?

  var opened: Ref? { Ref(.customer, key) }

  init(key: String, deal: String? = nil) {
    self.key = key
    beginning = deal
    if deal != nil { show(.deals) }
  }

  /// Another customer, seen in the same tab.
  func at(_ key: String) -> CustomerScreen {
    var screen = CustomerScreen(key: key)
    screen.tab = tab
    screen.part = part
    return screen
  }

  // MARK: Reading

  mutating func load(_ desk: Desk) throws {
    let before = facts
    facts = try CustomerFacts(key, desk)
    lastSet = facts?.set(since: before) ?? lastSet
    today = desk.today
    clearance = desk.clearance
    isWide = CustomerScreen.isWide(desk.size)
    let customer = facts?.customer
    form = customer.flatMap { desk.playbooks.form(of: $0, for: function ?? .sales) }
    let figures = facts.map { CustomerFigures($0, today: desk.today, form: form) }
    let history = try desk.book.history(Ref(.customer, key), limit: 200)
    if let facts, let figures {
      who = CustomerWho(facts, figures, desk.shown)
      let talk = tab == .talk ? TalkLine.all(facts, desk) : []
      tabs = CustomerTabs(facts: facts, figures: figures, history: history, talk: talk)
    } else {
      who = nil
      tabs = nil
    }
    settle()
    layOut()
    if let place = facts?.deals.firstIndex(where: { $0.key == beginning }) {
      focuses[.tab(.deals)] = place
    }
    beginning = nil
    for part in Array(focuses.keys) { focuses[part] = within(part, focuses[part] ?? 0) }
  }

  mutating func refresh(_ desk: Desk) throws {
    if let touched = desk.touched, !touched.customers.contains(key) { return }
    let focused = focusedID
    let before = focus(part)
    try load(desk)
    guard let focused else { return }
    let place =
      part == .who
      ? who?.items.firstIndex { $0.id == focused }
      : (0..<count(part)).first { id(part, $0) == focused }
    guard let place else { return }
    // Who reads further down goes on reading there; at the top, what is new comes in.
    if first(part) > 0 { firsts[part] = max(0, first(part) + place - before) }
    focuses[part] = place
  }

  private mutating func layOut() {
    let isThere = part == .tab(.facts)
    sheet = facts.map {
      CustomerSheet(
        $0.customer, by: function == nil ? nil : form, all: isThere, today: today,
        clearance: clearance)
    }
    if !isThere { firsts[.tab(.facts)] = 0 }
  }

  /// From so many columns on there is a third pane.
  private static func isWide(_ size: Size) -> Bool { size.columns >= 116 }

  mutating func fit(_ size: Size) {
    let wasWide = isWide
    isWide = CustomerScreen.isWide(size)
    if wasWide, !isWide, part == .tab(.facts) { tab = .facts }
    settle()
    let height = max(1, Room.rows(size).count - 2)
    for part in [Part.who, part] {
      let focus = focus(part)
      firsts[part] = max(0, min(focus, max(firsts[part] ?? 0, focus - height + 1)))
    }
  }

  /// Keeps to tabs that there are.
  private mutating func settle() {
    if !shownTabs.contains(tab) { tab = .timeline }
    if case .tab(let focused) = part, focused != tab, !(isWide && focused == .facts) {
      part = .tab(tab)
    }
  }

  // MARK: What there is

  /// The tabs that there are: further fields only where an import has brought some.
  var shownTabs: [Tab] {
    Tab.allCases.filter { tab in
      switch tab {
      case .facts: !isWide
      case .further: count(.tab(.further)) > 0
      default: true
      }
    }
  }

  func count(_ part: Part) -> Int {
    switch part {
    case .who: who?.items.count ?? 0
    case .tab(.facts): sheet?.lines.count ?? 0
    case .tab(let tab): tabs?.count(tab) ?? 0
    }
  }

  func focus(_ part: Part) -> Int { focuses[part] ?? 0 }
  func first(_ part: Part) -> Int { firsts[part] ?? 0 }

  private func within(_ part: Part, _ place: Int) -> Int { max(0, min(count(part) - 1, place)) }

  private var focusedID: String? { id(part, focus(part)) }

  private func id(_ part: Part, _ place: Int) -> String? {
    guard (0..<count(part)).contains(place) else { return nil }
    switch part {
    case .who: return who?.items[place].id
    case .tab(.facts): return sheet?.lines[place].field.name
    case .tab(.timeline): return facts?.activities[place].key
    case .tab(.deals): return facts?.deals[place].key
    case .tab(.people): return tabs?.figures.people[place].contact.key
    case .tab(.further): return facts?.custom[place].name
    case .tab(.talk): return tabs?.talk[place].id
    case .tab(.history): return tabs.map { String($0.history[place].head.seq) }
    }
  }

  // MARK: What is in focus

  var item: CustomerWho.Item? {
    guard part == .who, let who, who.items.indices.contains(focus(.who)) else { return nil }
    return who.items[focus(.who)]
  }

  var condition: Condition? { if case .condition(let condition)? = item { condition } else { nil } }

  var field: Field? {
    guard part == .tab(.facts), let lines = sheet?.lines, lines.indices.contains(focus(part)) else {
      return nil
    }
    return lines[focus(part)].field
  }

  /// The person in focus, on either side.
  var person: Record? {
    if case .person(let person)? = item { return person.contact }
    guard part == .tab(.people), let people = tabs?.figures.people,
      people.indices.contains(focus(part))
    else { return nil }
    return people[focus(part)].contact
  }

  /// What to say that is in focus.
  var talk: TalkLine? {
    guard part == .tab(.talk), let lines = tabs?.talk, lines.indices.contains(focus(part)) else {
      return nil
    }
    return lines[focus(part)]
  }

  var deal: Record? { focused(.deals, facts?.deals) }
  var activity: Record? { focused(.timeline, facts?.activities) }

  private func focused(_ tab: Tab, _ records: [Record]?) -> Record? {
    guard part == .tab(tab), let records, records.indices.contains(focus(part)) else { return nil }
    return records[focus(part)]
  }

  // MARK: Moving

  /// The panes side by side.
  private var panes: [Part] { [.who, .tab(tab)] + (isWide ? [.tab(.facts)] : []) }

  mutating func handle(_ command: Command, _ desk: Desk) throws -> [Effect] {
    let page = max(1, Room.rows(desk.size).count - 3)
    switch command {
    case .up, .previousRecord: move(by: -1)
    case .down, .nextRecord: move(by: 1)
    case .pageUp: move(by: -page)
    case .pageDown: move(by: page)
    case .top: move(by: -100_000)
    case .bottom: move(by: 100_000)
    case .nextPane: turn(by: 1, around: true)
    case .previousPane: turn(by: -1, around: true)
    case .left: turn(by: -1, around: false)
    case .right: turn(by: 1, around: false)
    case .nextTab, .previousTab:
      let tabs = shownTabs
      let step = command == .nextTab ? 1 : tabs.count - 1
      show(tabs[((tabs.firstIndex(of: tab) ?? 0) + step) % tabs.count])
      if tab == .talk { try refresh(desk) }
    case .filter: return try turnForm(desk)
    default: return try act(command, desk)
    }
    return []
  }

  /// The next function's view of the facts.
  private mutating func turnForm(_ desk: Desk) throws -> [Effect] {
    guard let customer = facts?.customer else { return [] }
    let all = CustomerForm.Function.allCases.filter {
      desk.playbooks.form(of: customer, for: $0) != nil
    }
    let next = function.map { now in all.drop { $0 != now }.dropFirst().first } ?? all.first
    function = next
    try load(desk)
    guard let function else { return [.say(Words("All that is known", "查看全部资料"))] }
    let percent = tabs?.figures.completeness?.percent ?? 0
    return [
      .say(
        Words(
          "What \(function.words.en) wants to know: \(percent) % of it is known",
          "\(function.words.zh)需要的资料：已知 \(percent)%"))
    ]
  }

  private mutating func move(by count: Int) { focuses[part] = within(part, focus(part) + count) }

  private mutating func turn(by step: Int, around: Bool) {
    let panes = panes
    let place = (panes.firstIndex(of: part) ?? 0) + step
    part = panes[around ? (place + panes.count) % panes.count : max(0, min(panes.count - 1, place))]
    focuses[part] = within(part, focus(part))
  }

  /// Goes to a tab, or to the pane that its lines have.
  mutating func show(_ tab: Tab) {
    if tab != .facts || !isWide { self.tab = tab }
    part = .tab(tab)
    focuses[part] = within(part, focus(part))
  }
}
