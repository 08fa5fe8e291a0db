import Domain
import Store

/// Assessments by one checklist beside each other: of one record over time, or of everything that it was
/// filled in about.
struct ComparisonScreen: View {
  let playbook: String
  /// The record whose assessments these are; nil for the latest of every record.
  let subject: Ref?
  private var checklist: Checklist?
  private var columns: [Record] = []
  private var names: [String: String] = [:]
  /// The first column that is shown, and the first row.
  private var first = 0
  private var top = 0
  private var isPartial = false

  init(by playbook: String, of subject: Ref?) {
    self.playbook = playbook
    self.subject = subject
  }

  var opened: Ref? { subject }

  /// More than these aren't laid beside each other.
  private static let most = 200

  mutating func load(_ desk: Desk) throws {
    checklist = desk.playbooks.checklist(playbook)
    if let subject {
      columns = try desk.book.assessments(of: subject, by: playbook)
    } else {
      columns = try desk.book.latestAssessments(by: playbook, limit: ComparisonScreen.most)
    }
    for record in columns {
      guard let about = Assessment.subject(of: record) else { continue }
      names[record.key] = desk.shortName(about) ?? desk.name(about) ?? about.key
    }
  }

  mutating func refresh(_ desk: Desk) throws { try load(desk) }

  // MARK: Commands

  var commands: Set<Command> {
    columns.isEmpty ? [] : [.left, .right, .up, .down, .top, .bottom, .pageUp, .pageDown, .open]
  }

  var foot: [FootItem] {
    [
      .keys(.left, .right, words: Words("beside", "左右")), .key(.open, Words("open", "打开")),
      .key(.back), .more,
    ]
  }

  mutating func handle(_ command: Command, _ desk: Desk) throws -> [Effect] {
    switch command {
    case .left: first = max(0, first - 1)
    case .right: first = min(max(0, columns.count - 1), first + 1)
    case .up: top = max(0, top - 1)
    case .down: top += 1
    case .pageUp: top = max(0, top - 10)
    case .pageDown: top += 10
    case .top: top = 0
    case .bottom: top = max(0, rows(desk).count - Room.rows(desk.size).count + 2)
    case .open:
      guard columns.indices.contains(first), let about = Assessment.subject(of: columns[first])
      else { return [] }
      return [.show(.checklist(about, playbook))]
    default: break
    }
    return []
  }

  mutating func fit(_ size: Size) {}

  // MARK: Drawing

  func title(_ desk: Desk) -> Title {
    let name = checklist?.name[desk.language] ?? playbook
    let about = subject.flatMap { desk.name($0) }
    return Title(
      name: [name, about].compactMap(\.self).joined(separator: "   "), right: "\(columns.count)")
  }

  /// A row: a group's score or an item's answer, with what stands in each column.
  private struct Row {
    let name: String
    let isGroup: Bool
    let cells: [(text: String, style: Style)]
  }

  private func rows(_ desk: Desk) -> [Row] {
    guard let checklist else { return [] }
    let contents = columns.map { Assessment.contents(of: $0.document) }
    let answers = contents.map { document in
      (document["answers"]?.object ?? [:]).compactMapValues(Answered.init(stored:))
    }
    var rows: [Row] = []
    rows.append(
      Row(
        name: desk.say(Words("Verdict", "结论")), isGroup: true,
        cells: zip(columns, contents).map { record, document in
          let tone = checklist.verdict(document["verdict"]?.text ?? "")?.tone
          return (ChecklistsScreen.verdict(record, desk), tone?.style ?? .plain)
        }))
    rows.append(
      Row(
        name: desk.say(Words("Score", "得分")), isGroup: true,
        cells: contents.map { ($0["score"]?.int.map { "\($0) %" } ?? "", .plain) }))
    for group in checklist.groups {
      rows.append(
        Row(
          name: group.name[desk.language], isGroup: true,
          cells: contents.map { document in
            (document["scores"]?.object?[group.id]?.int.map { "\($0) %" } ?? "", .plain)
          }))
      for item in group.items where answers.contains(where: { $0[item.id] != nil }) {
        let words = AnswerWords(item, desk.shown.currency, desk.language)
        rows.append(
          Row(
            name: item.ask[desk.language], isGroup: false,
            cells: answers.map { answers in
              guard let answer = answers[item.id] else { return ("?", .dim) }
              let isBad = item.kind == .yesNo && answer.value == .text(item.bad)
              return (words.of(answer.value), isBad ? .late : .plain)
            }))
      }
    }
    return rows
  }

  func draw(into frame: inout Frame, _ desk: Desk) {
    let room = Room.rows(desk.size)
    guard !columns.isEmpty else {
      frame.put(
        desk.say(Words("Nothing has been assessed by this checklist yet.", "尚未用该清单做过评估。")),
        row: room.lowerBound, column: 3)
      return
    }
    let label = frame.size.columns < 100 ? 28 : 42
    let width = 15
    let shown = max(1, (frame.size.columns - label - 2) / (width + 1))
    let visible = columns.dropFirst(first).prefix(shown)
    for (i, record) in visible.enumerated() {
      let column = label + 2 + i * (width + 1)
      let head =
        subject == nil
        ? names[record.key] ?? "" : record.day("day").map(desk.shown.day) ?? ""
      frame.put(
        head, row: room.lowerBound, column: column, width: width, style: i == 0 ? .bold : .plain)
    }
    frame.cursor = Position(row: room.lowerBound, column: label + 2)
    let height = room.count - 2
    let rows = rows(desk)
    let start = min(top, max(0, rows.count - height))
    for (i, line) in rows.dropFirst(start).prefix(height).enumerated() {
      let row = room.lowerBound + 2 + i
      frame.put(
        line.name, row: row, column: line.isGroup ? 1 : 3, width: label - (line.isGroup ? 0 : 2),
        style: line.isGroup ? .bold : .plain)
      for (j, cell) in line.cells.dropFirst(first).prefix(shown).enumerated() {
        frame.put(
          cell.text, row: row, column: label + 2 + j * (width + 1), width: width,
          style: cell.style)
      }
    }
  }

  func linear(_ desk: Desk) -> Linear {
    var linear = Linear()
    for (i, record) in columns.enumerated() {
      let head =
        subject == nil
        ? names[record.key] ?? "" : record.day("day").map(desk.shown.day) ?? ""
      linear.add(
        head, ChecklistsScreen.verdict(record, desk), desk.language, isFocused: i == first)
    }
    return linear
  }
}
