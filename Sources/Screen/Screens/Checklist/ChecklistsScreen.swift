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

  struct Row {
    let subject: Ref
    let checklist: Checklist
    let latest: Record?
    /// How often it has been filled in about this.
    let times: Int
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
    let all = desk.playbooks.all(.checklist).compactMap(\.checklist)
      .filter { !$0.isConfidential || desk.clearance == .confidential }
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
      for checklist in all where checklist.subjects.contains(subject.kind) {
        let own = assessments[checklist.id] ?? []
        let row = Row(
          subject: subject, checklist: checklist, latest: own.first, times: own.count)
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
      ? [] : [.up, .down, .top, .bottom, .pageUp, .pageDown, .open, .compare]
  }

  var foot: [FootItem] {
    [.key(.open, Words("fill in", "填写")), .key(.back), .more]
  }

  mutating func handle(_ command: Command, _ desk: Desk) throws -> [Effect] {
    switch command {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .top: focus = 0
    case .bottom: focus = max(0, rows.count - 1)
    case .pageUp: move(by: -10)
    case .pageDown: move(by: 10)
    case .compare: return row.map { [.show(.comparison($0.checklist.id, of: $0.subject))] } ?? []
    case .open: return row.map { [.show(.checklist($0.subject, $0.checklist.id))] } ?? []
    default: break
    }
    return []
  }

  private mutating func move(by count: Int) {
    focus = max(0, min(rows.count - 1, focus + count))
  }

  mutating func fit(_ size: Size) {
    let height = max(1, Room.rows(size).count - headings)
    first = max(0, min(focus, max(first, focus - height + 1)))
  }

  /// Rows that say what the others are, at most.
  private var headings: Int { 4 }

  // MARK: Drawing

  func title(_ desk: Desk) -> Title {
    Title(
      name: desk.say(Words("Checklists", "清单")) + "   " + (desk.name(subject) ?? subject.key),
      right: "\(rows.count)")
  }

  func draw(into frame: inout Frame, _ desk: Desk) {
    let room = Room.rows(desk.size)
    guard !rows.isEmpty else {
      let words =
        isGone
        ? Words("This record is no longer in the book.", "该记录已不在客簿中。")
        : Words("No checklist is about this kind of record.", "没有用于此类记录的清单。")
      frame.put(desk.say(words), row: room.lowerBound, column: 3)
      return
    }
    var row = room.lowerBound
    let right = frame.size.columns - 1
    for index in first..<rows.count {
      let isFirstOpen =
        rows[index].latest == nil && (index == 0 || rows[index - 1].latest != nil)
      if index == first || isFirstOpen {
        if index > first { row += 1 }
        guard row < room.upperBound else { break }
        let words =
          rows[index].latest == nil
          ? Words("Not filled in yet", "尚未填写") : Words("Filled in", "已填写")
        frame.put(desk.say(words), row: row, column: 3, style: .bold)
        row += 1
      }
      guard row < room.upperBound else { break }
      draw(rows[index], into: &frame, row, right, desk)
      if index == focus { frame.focus(rows: row..<row + 1, columns: 0..<frame.size.columns) }
      row += 1
    }
  }

  private func draw(_ row: Row, into frame: inout Frame, _ at: Int, _ right: Int, _ desk: Desk) {
    let name = 26
    var about = row.checklist.name[desk.language]
    if row.subject != subject { about += desk.say(Words(" (customer)", "（客户）")) }
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
      ChecklistsScreen.verdict(latest, desk), row: at, column: 3 + name, width: 24,
      style: tone?.style ?? .plain)
    let score = contents["score"]?.int.map { "\($0) %" } ?? ""
    frame.put(score, row: at, column: 3 + name + 25, width: 6, align: .right)
    let times = row.times > 1 ? " ×\(row.times)" : ""
    let due = isDue ? desk.say(Words("~ review due, ", "~ 应复评，")) : ""
    frame.put(
      due + age + times, row: at, column: 3 + name + 33, width: right - 36 - name,
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
