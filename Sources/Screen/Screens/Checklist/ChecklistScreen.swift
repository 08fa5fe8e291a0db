import Domain
import Store

/// A checklist while it is filled in: the answers by group, and what they come to so far.
///
/// What is answered here is one change when the screen is left; until then it is a draft.
struct ChecklistScreen: View {
  let subject: Ref
  let playbook: String
  private(set) var checklist: Checklist?
  private(set) var record: Record?
  /// The assessment that is gone on with; nil for a new one.
  private(set) var assessment: Record?
  /// Begins a new assessment, whatever there was before.
  private var isNew: Bool
  /// The answers that the book has.
  private var stored: [String: Answered] = [:]
  /// What the rep has answered or taken back (nil) since.
  private(set) var given: [String: Answered?] = [:]
  /// What was given before each answer, to be taken back one by one.
  private var before: [(item: String, given: Answered??)] = []
  /// All answers, those that the book doesn't have yet among them.
  private(set) var answers: [String: Answered] = [:]
  private(set) var result: Checklist.Result?
  private(set) var focus = 0
  private var first = 0

  init(_ subject: Ref, by playbook: String, isNew: Bool = false) {
    self.subject = subject
    self.playbook = playbook
    self.isNew = isNew
  }

  var opened: Ref? { subject }

  // MARK: Reading

  mutating func load(_ desk: Desk) throws {
    try read(desk)
    // Where the rep has left off.
    focus = lines.firstIndex { answers[$0.item.id] == nil } ?? 0
  }

  mutating func refresh(_ desk: Desk) throws {
    let item = item?.id
    try read(desk)
    focus = lines.firstIndex { $0.item.id == item } ?? min(focus, max(0, lines.count - 1))
  }

  private mutating func read(_ desk: Desk) throws {
    checklist = desk.playbooks.checklist(playbook)
    record = try desk.book.record(subject)
    guard let checklist, record != nil else {
      result = nil
      return
    }
    if !isNew {
      assessment = try desk.book.assessments(of: subject, by: playbook).first
    }
    stored = try desk.book.answers(of: subject, to: checklist, in: assessment)
    // A checklist that has changed meanwhile may not ask this any more.
    given = given.filter { id, answer in
      checklist.item(id).map { item in answer.map { item.takes($0.value) } ?? true } ?? false
    }
    tally()
  }

  private mutating func tally() {
    answers = stored
    for (id, answer) in given { answers[id] = answer }
    result = record == nil ? nil : checklist?.result(of: answers)
  }

  // MARK: What is asked

  /// An item that is asked, with its group.
  struct Line {
    let group: Int
    let item: Checklist.Item
    /// Its number within the whole.
    let number: Int
  }

  var lines: [Line] {
    var number = 0
    return (result?.groups ?? []).enumerated().flatMap { index, group in
      group.items.map { item in
        number += 1
        return Line(group: index, item: item, number: number)
      }
    }
  }

  var item: Checklist.Item? { line?.item }
  private var line: Line? { lines.indices.contains(focus) ? lines[focus] : nil }

  // MARK: Answering

  /// What is to be written into the book when the screen is left.
  var unsaved: Act? {
    given.isEmpty
      ? nil : .assess(subject, by: playbook, answers: given, in: assessment?.key)
  }

  private mutating func answer(_ value: Value?) {
    guard let item else { return }
    let old = answers[item.id]
    let evidence = value == nil || old?.value != value ? nil : old?.evidence
    note(value.map { Answered($0, evidence: evidence) }, for: item.id)
    if self.item?.id == item.id { move(by: 1) }
  }

  private mutating func note(_ answer: Answered?, for id: String) {
    before.append((id, given[id]))
    // What was unknown and still is hasn't been answered.
    given[id] = answer == nil && stored[id] == nil ? nil : .some(answer)
    let item = item?.id
    tally()
    // An answer may bring further items, or take some away.
    focus = lines.firstIndex { $0.item.id == item } ?? min(focus, max(0, lines.count - 1))
  }

  /// Takes the last answer back that isn't in the book yet.
  mutating func takeBack() -> Bool {
    guard let last = before.popLast() else { return false }
    given[last.item] = last.given
    tally()
    focus = lines.firstIndex { $0.item.id == last.item } ?? focus
    return true
  }

  /// Leaves what isn't in the book, since it's kept elsewhere.
  mutating func forget() {
    given = [:]
    before = []
    tally()
  }

  mutating func turn(_ turn: Turn, _ desk: Desk) throws {
    guard case .answer(let id, let answer) = turn else { return }
    let evidence = answers[id]?.evidence
    note(answer, for: id)
    if item?.id == id, answer?.evidence == evidence { move(by: 1) }
  }

  /// Saved: what was given is in the book now.
  mutating func follow(_ changes: [Change], isReversal: Bool, _ desk: Desk) throws {
    guard changes.contains(where: { $0.ref.kind == Kind.assessment.name }) else {
      // Who decides was told by name, which answers the item.
      if !isReversal, item?.fills == .condition(.authority) { move(by: 1) }
      return
    }
    forget()
    isNew = false
    try refresh(desk)
  }

  // MARK: Commands

  var commands: Set<Command> {
    guard result != nil else { return [] }
    var commands: Set<Command> = [
      .up, .down, .top, .bottom, .pageUp, .pageDown, .nextTab, .previousTab, .unknown, .words,
      .open, .add, .checklists, .compare,
    ]
    if item?.kind == .yesNo { commands.formUnion([.yes, .no]) }
    return commands
  }

  var foot: [FootItem] {
    var items: [FootItem] = []
    switch item?.kind {
    case .yesNo: items = [.keys(.yes, .no, .unknown, words: Words("yes no unknown", "是 否 未知"))]
    case .score(let scale, _):
      items = [
        .fixed("\(scale.lowerBound)-\(scale.upperBound)", Words("score", "打分")), .key(.unknown),
      ]
    case .oneOf(let options):
      items = [.fixed("1-\(min(9, options.count))", Words("choose", "选择")), .key(.unknown)]
    case nil: break
    default: items = [.key(.open, Words("type", "填写")), .key(.unknown)]
    }
    return items + [
      .evidence, .keys(.previousTab, .nextTab, words: Words("group", "组")),
      .key(.back, Words("save, back", "保存返回")), .more,
    ]
  }

  mutating func type(_ key: Key, _ desk: Desk) throws -> [Effect]? {
    guard let digit = key.digit, let item else { return nil }
    if let words = desk.refusal { return [.say(words, isTrouble: true)] }
    switch item.kind {
    case .score(let scale, _):
      // A ten is a nought on a scale that has one and begins above nought.
      let score = digit == 0 && scale.lowerBound > 0 && scale.contains(10) ? 10 : digit
      guard scale.contains(score) else { return [.say(item.wanted.expected, isTrouble: true)] }
      answer(.int(Int64(score)))
    case .oneOf(let options):
      guard options.indices.contains(digit - 1) else {
        return [.say(item.wanted.expected, isTrouble: true)]
      }
      answer(.text(options[digit - 1].id))
    default:
      return [
        .say(
          Words(
            "Digits score; here \(desk.keymap.key(.yes)) and \(desk.keymap.key(.no)) or Enter answer",
            "数字用于打分；这里请用 \(desk.keymap.key(.yes))、\(desk.keymap.key(.no)) 或 Enter 作答"),
          isTrouble: true)
      ]
    }
    return []
  }

  mutating func handle(_ command: Command, _ desk: Desk) throws -> [Effect] {
    switch command {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .top: focus = 0
    case .bottom: focus = max(0, lines.count - 1)
    case .pageUp: move(by: -10)
    case .pageDown: move(by: 10)
    case .nextTab: moveGroup(by: 1)
    case .previousTab: moveGroup(by: -1)
    case .yes: return try say("yes", desk)
    case .no: return try say("no", desk)
    case .unknown: answer(nil)
    case .words: return evidence(desk)
    case .open: return try open(desk)
    case .add:
      guard unsaved == nil else {
        return [
          .say(
            Words(
              "\(desk.keymap.key(.back)) saves these answers first",
              "请先按 \(desk.keymap.key(.back)) 保存这些回答"), isTrouble: true)
        ]
      }
      self = ChecklistScreen(subject, by: playbook, isNew: true)
      try load(desk)
      return [.say(Words("A new assessment; the old one stays", "新的评估；原有评估保留"))]
    case .checklists: return [.show(.checklists(subject))]
    case .compare: return [.show(.comparison(playbook, of: subject))]
    default: break
    }
    return []
  }

  /// Yes or no to the item; who has the authority is asked by name (MAN-2).
  private mutating func say(_ word: Value, _ desk: Desk) throws -> [Effect] {
    guard let item, item.kind == .yesNo else { return [] }
    if item.fills == .condition(.authority), word == "yes", answers[item.id]?.value != "yes",
      let key = subject.kind == Kind.customer.name ? subject.key : record?.text("customer"),
      let customer = try desk.book.record(Ref(.customer, key))
    {
      let people = try desk.book.records(.contact, where: "customer", is: key)
      return [.ask(.authority(Named(customer), people: people))]
    }
    answer(word)
    return []
  }

  private func open(_ desk: Desk) throws -> [Effect] {
    guard let item else { return [] }
    if let words = desk.refusal { return [.say(words, isTrouble: true)] }
    switch item.kind {
    case .yesNo, .score: return evidence(desk)
    case .oneOf(let options): return [.ask(.oneOf(item, options, answers[item.id]))]
    default: return [.ask(.typed(item, answers[item.id], desk))]
    }
  }

  /// Asks what speaks for the answer in focus, else for the one that was just given.
  private func evidence(_ desk: Desk) -> [Effect] {
    let last = lines.indices.contains(focus - 1) ? lines[focus - 1].item : nil
    let asked = [item, last?.id == before.last?.item ? last : nil].compactMap(\.self)
    guard let asked = asked.first(where: { answers[$0.id] != nil }), let known = answers[asked.id]
    else { return [.say(Words("Answer it first, then say why", "请先回答，再写依据"), isTrouble: true)] }
    return [.ask(.evidence(asked, known))]
  }

  private mutating func move(by count: Int) {
    focus = max(0, min(lines.count - 1, focus + count))
  }

  private mutating func moveGroup(by count: Int) {
    guard let line else { return }
    let lines = lines
    if count > 0 {
      focus = lines.firstIndex { $0.group > line.group } ?? focus
    } else {
      // First to the beginning of the group, then to the one before.
      let start = lines.firstIndex { $0.group == line.group } ?? 0
      focus =
        focus > start ? start : lines.firstIndex { $0.group == max(0, line.group - 1) } ?? 0
    }
  }

  // MARK: The draft

  func draft(at now: Instant) -> ChecklistDraft? {
    given.isEmpty
      ? nil
      : ChecklistDraft(
        id: ChecklistDraft.ID(subject: subject, playbook: playbook), isNew: isNew, answers: given,
        focus: item?.id, at: now)
  }

  mutating func goOn(from draft: ChecklistDraft, _ desk: Desk) throws {
    if draft.isNew {
      self = ChecklistScreen(subject, by: playbook, isNew: true)
      try load(desk)
    }
    for item in checklist?.items ?? [] {
      if let answer = draft.answers[item.id] { note(answer, for: item.id) }
    }
    focus = lines.firstIndex { $0.item.id == draft.focus } ?? focus
  }

  // MARK: The room

  mutating func fit(_ size: Size) {
    let height = Room.rows(size).count
    let places = ChecklistRow.all(lines, result?.groups.count ?? 0)
    let row = places.firstIndex { $0 == .item(focus) } ?? 0
    // The heading of the group in focus stays above it where it can.
    let head = row > 0 && places[row - 1].isGroup ? row - 1 : row
    first = max(0, min(min(first, head), max(0, places.count - 1)))
    if row >= first + height { first = row - height + 1 }
  }

  var scroll: Int { first }
}

/// A row of the checklist: a group's heading, or an item.
enum ChecklistRow: Equatable {
  case group(Int)
  case item(Int)

  var isGroup: Bool { if case .group = self { true } else { false } }

  static func all(_ lines: [ChecklistScreen.Line], _ groups: Int) -> [ChecklistRow] {
    (0..<groups).flatMap { group in
      [.group(group)] + lines.indices.filter { lines[$0].group == group }.map(ChecklistRow.item)
    }
  }
}
