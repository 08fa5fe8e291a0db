import Domain
import Store

/// The checklists that can be filled in about a record: first those that were, the latest on top, with
/// what they came to and how old they are.
struct ChecklistsScreen: View {
  let subject: Ref
  private var rows: [Row] = []
  private var focus = 0
  private var first = 0
  private var isGone = false

  /// What the list is narrowed to.
  private var narrowing = ""

  struct Row {
    /// Under which heading it stands.
    let section: Section
    let subject: Ref
    let checklist: Checklist
    let latest: Record?
    /// How often it has been filled in about this.
    let times: Int
  }

  enum Section: Hashable {
    case filled
    case topic(Playbook.Topic)

    var words: Words {
      switch self {
      case .filled: Words("Filled in", "已填写")
      case .topic(let topic): topic.words
      }
    }
  }

  init(_ subject: Ref) { self.subject = subject }

  var opened: Ref? { subject }

  mutating func load(_ desk: Desk) throws { try read(desk) }

  mutating func refresh(_ desk: Desk) throws {
    let before = row.map { ($0.subject, $0.checklist.id) }
    try read(desk)
    let place = rows.firstIndex { row in
      before.map { $0.0 == row.subject && $0.1 == row.checklist.id } ?? false
    }
    focus = place ?? min(focus, max(0, rows.count - 1))
  }

  private mutating func read(_ desk: Desk) throws {
    guard let record = try desk.book.record(subject) else {
      isGone = true
      rows = []
      return
    }
    let topics = Playbook.Topic.allCases
    let wanted = Typed.small(narrowing)
    let all = desk.playbooks.all(.checklist).compactMap { playbook in
      playbook.checklist.map { ($0, playbook.topic ?? .learn) }
    }.filter { checklist, _ in
      let isShown = !checklist.isConfidential || desk.clearance == .confidential
      let names = [checklist.name.en, checklist.name.zh, checklist.id].map(Typed.small)
      return isShown && (wanted.isEmpty || names.contains { $0.contains(wanted) })
    }.sorted { one, other in
      // MAN leads.
      func rank(_ it: (Checklist, Playbook.Topic)) -> (Int, Int) {
        (topics.firstIndex(of: it.1) ?? 0, it.0.id == "man" ? 0 : 1)
      }
      return rank(one) < rank(other)
    }
    var subjects = [subject]
    // What is asked of a deal may hang on its customer.
    if subject.kind != Kind.customer.name, let customer = record.text("customer") {
      subjects.append(Ref(.customer, customer))
    }
    var filled: [Row] = []
    var others: [Row] = []
    for subject in subjects {
      let assessments = Dictionary(
        grouping: try desk.book.assessments(of: subject), by: { $0.text("playbook") ?? "" })
      for (checklist, topic) in all where checklist.subjects.contains(subject.kind) {
        let own = assessments[checklist.id] ?? []
        let row = Row(
          section: own.isEmpty ? .topic(topic) : .filled, subject: subject, checklist: checklist,
          latest: own.first, times: own.count)
        if own.isEmpty {
          // Each is offered once, about the record itself where it can be.
          if !others.contains(where: { $0.checklist.id == checklist.id }) { others.append(row) }
        } else {
          filled.append(row)
        }
      }
    }
    filled.sort { $0.latest?.text("day") ?? "" > $1.latest?.text("day") ?? "" }
    rows =
      filled
      + others.filter { other in
        !filled.contains { $0.checklist.id == other.checklist.id }
      }
  }

  private var row: Row? { rows.indices.contains(focus) ? rows[focus] : nil }

  // MARK: Commands

  var commands: Set<Command> {
    rows.isEmpty
      ? (narrowing.isEmpty ? [] : [.filter])
      : [
        .up, .down, .top, .bottom, .pageUp, .pageDown, .open, .compare, .nextTab, .previousTab,
        .filter,
      ]
  }

  var foot: [FootItem] {
    [
      .key(.open, Words("fill in", "填写")),
      .keys(.previousTab, .nextTab, words: Words("part", "部分")), .key(.filter), .key(.back),
      .more,
    ]
  }

  mutating func handle(_ command: Command, _ desk: Desk) throws -> [Effect] {
    switch command {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .top: focus = 0
    case .bottom: focus = max(0, rows.count - 1)
    case .pageUp: move(by: -10)
    case .pageDown: move(by: 10)
    case .nextTab:
      if let row { focus = rows[focus...].firstIndex { $0.section != row.section } ?? focus }
    case .previousTab:
      if focus > 0 {
        let section = rows[focus - 1].section
        focus = rows.firstIndex { $0.section == section } ?? 0
      }
    case .filter:
      return [
        .ask(
          Question(
            Words("Checklists whose name has", "名称包含"), line: TextLine(narrowing),
            hint: Words("empty: all", "不填为全部")
          ) { answer, _ in
            var narrowing = Narrowing()
            narrowing.text = answer.text
            return [.turn(.narrow(narrowing))]
          })
      ]
    case .compare: return row.map { [.show(.comparison($0.checklist.id, of: $0.subject))] } ?? []
    case .open: return row.map { [.show(.checklist($0.subject, $0.checklist.id))] } ?? []
    default: break
    }
    return []
  }

  mutating func turn(_ turn: Turn, _ desk: Desk) throws {
    guard case .narrow(let asked) = turn else { return }
    narrowing = asked.text
    focus = 0
    first = 0
    try read(desk)
  }

  private mutating func move(by count: Int) {
    focus = max(0, min(rows.count - 1, focus + count))
  }

  mutating func fit(_ size: Size) {
    let height = Room.rows(size).count
    first = max(0, min(first, focus))
    while first < focus, lines(from: first, to: focus) > height { first += 1 }
  }

  /// The rows that these take, with the headings among them.
  private func lines(from first: Int, to last: Int) -> Int {
    let headings = (first...last).count { isFirst($0, from: first) }
    // A heading has a free row above it, the first one none.
    return last - first + 1 + 2 * headings - 1
  }

  private func isFirst(_ index: Int, from first: Int) -> Bool {
    index == first || rows[index].section != rows[index - 1].section
  }

  // MARK: Drawing

  func title(_ desk: Desk) -> Title {
    Title(
      name: desk.say(Words("Checklists", "清单")) + "   " + (desk.name(subject) ?? subject.key),
      about: rows.contains { $0.subject != subject }
        ? [desk.say(Words("* about the customer", "* 关于客户"))] : [],
      right: [narrowing, "\(rows.count)"].filter { !$0.isEmpty }.joined(separator: "   "))
  }

  func draw(into frame: inout Frame, _ desk: Desk) {
    let room = Room.rows(desk.size)
    guard !rows.isEmpty else {
      let words =
        isGone
        ? Words("This record is no longer in the book.", "该记录已不在客簿中。")
        : narrowing.isEmpty
          ? Words("No checklist is about this kind of record.", "没有用于此类记录的清单。")
          : Words(
            "No checklist is called so: \(desk.keymap.key(.filter)) asks again.",
            "没有这个名称的清单：按 \(desk.keymap.key(.filter)) 重新筛选。")
      frame.put(desk.say(words), row: room.lowerBound, column: 3)
      return
    }
    var row = room.lowerBound
    let right = frame.size.columns - 1
    for index in first..<rows.count {
      if isFirst(index, from: first) {
        if index > first { row += 1 }
        guard row < room.upperBound else { break }
        frame.put(desk.say(rows[index].section.words), row: row, column: 1, style: .bold)
        row += 1
      }
      guard row < room.upperBound else { break }
      draw(rows[index], into: &frame, row, right, desk)
      if index == focus { frame.focus(rows: row..<row + 1, columns: 0..<frame.size.columns) }
      row += 1
    }
  }

  private func draw(_ row: Row, into frame: inout Frame, _ at: Int, _ right: Int, _ desk: Desk) {
    let name = frame.size.columns < 100 ? 27 : 34
    var about = row.checklist.name[desk.language]
    // What is about the deal's customer says so.
    if row.subject != subject { about += desk.say(Words(" *", " *")) }
    frame.put(about, row: at, column: 3, width: name - 1)
    guard let latest = row.latest else {
      frame.put(
        row.checklist.about?[desk.language] ?? "", row: at, column: 3 + name,
        width: right - 3 - name, style: .dim)
      return
    }
    let age = latest.day("day").map(desk.shown.day) ?? ""
    let isDue = latest.day("review").map { $0 <= desk.today } ?? false
    let contents = Assessment.contents(of: latest.document)
    let tone = row.checklist.verdict(contents["verdict"]?.text ?? "")?.tone
    frame.put(
      ChecklistsScreen.verdict(latest, desk), row: at, column: 3 + name, width: 20,
      style: tone?.style ?? .plain)
    let score = contents["score"]?.int.map { "\($0) %" } ?? ""
    frame.put(score, row: at, column: 3 + name + 21, width: 6, align: .right)
    let times = row.times > 1 ? " ×\(row.times)" : ""
    let due = isDue ? desk.say(Words("~ due, ", "~ 复评 ")) : ""
    frame.put(
      due + age + times, row: at, column: 3 + name + 28, width: right - 31 - name,
      style: isDue ? .due : .dim, align: .right)
  }

  /// What an assessment came to, in the words that it was told in then.
  static func verdict(_ assessment: Record, _ desk: Desk) -> String {
    let words = Assessment.contents(of: assessment.document)["verdict_words"]?.object
    return words?[desk.language.rawValue]?.text ?? words?["en"]?.text
      ?? desk.say(Words("confidential", "保密"))
  }

  func linear(_ desk: Desk) -> Linear {
    var linear = Linear()
    for (i, row) in rows.enumerated() {
      let verdict =
        row.latest.map { ChecklistsScreen.verdict($0, desk) }
        ?? desk.say(Words("not filled in", "未填写"))
      linear.add(row.checklist.name[desk.language], verdict, desk.language, isFocused: i == focus)
    }
    return linear
  }
}
