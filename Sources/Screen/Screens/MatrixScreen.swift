import Domain
import Store

/// Every customer that was assessed for value and capability, in one of four cells (SEL-6…9); the small
/// ones with potential are marked (SEL-5).
struct MatrixScreen: View {
  private var checklist: Checklist?
  private var places: [Place] = []
  /// The cell in focus: 0 and 1 above, 2 and 3 below, from the left; and the line in it.
  private var cell = 1
  private var line = 0

  struct Place {
    let subject: Ref
    let name: String
    let x: Int
    let y: Int
    let isMarked: Bool
  }

  private static let most = 2_000

  mutating func load(_ desk: Desk) throws {
    checklist = desk.playbooks.all(.checklist).lazy.compactMap(\.checklist)
      .first { $0.matrix != nil }
    guard let checklist, let matrix = checklist.matrix else { return }
    places = try desk.book.latestAssessments(by: checklist.id, limit: MatrixScreen.most)
      .compactMap { record in
        let contents = Assessment.contents(of: record.document)
        let scores = contents["scores"]?.object ?? [:]
        guard let subject = Assessment.subject(of: record), let x = scores[matrix.x]?.int,
          let y = scores[matrix.y]?.int
        else { return nil }
        return Place(
          subject: subject, name: desk.shortName(subject) ?? subject.key, x: Int(x), y: Int(y),
          isMarked: !(contents["marks"]?.object ?? [:]).isEmpty)
      }
    if list.isEmpty { cell = (0..<4).first { !list(in: $0).isEmpty } ?? cell }
    line = min(line, max(0, list.count - 1))
  }

  mutating func refresh(_ desk: Desk) throws { try load(desk) }

  /// Those of a cell, the best first.
  private func list(in cell: Int) -> [Place] {
    let middle = checklist?.matrix?.middle ?? 50
    return places.filter { place in
      (place.y >= middle) == (cell < 2) && (place.x >= middle) == (cell % 2 == 1)
    }.sorted { $0.x + $0.y > $1.x + $1.y }
  }

  private var list: [Place] { list(in: cell) }
  private var place: Place? { list.indices.contains(line) ? list[line] : nil }

  var inFocus: Ref? { place?.subject }

  // MARK: Commands

  var commands: Set<Command> {
    places.isEmpty ? [] : [.left, .right, .up, .down, .top, .bottom, .open, .nextPane, .compare]
  }

  var foot: [FootItem] {
    places.isEmpty
      ? [.key(.customers), .key(.back), .more]
      : [
        .key(.open), .key(.nextPane, Words("cell", "格")), .key(.checklists), .key(.back), .more,
      ]
  }

  mutating func handle(_ command: Command, _ desk: Desk) throws -> [Effect] {
    switch command {
    case .left: if cell % 2 == 1 { go(to: cell - 1) }
    case .right: if cell % 2 == 0 { go(to: cell + 1) }
    case .nextPane: go(to: (cell + 1) % 4)
    case .up where line == 0 && cell > 1: go(to: cell - 2, atEnd: true)
    case .down where line + 1 >= list.count && cell < 2: go(to: cell + 2)
    case .up: line = max(0, line - 1)
    case .down: line = min(max(0, list.count - 1), line + 1)
    case .top: line = 0
    case .bottom: line = max(0, list.count - 1)
    case .compare: return checklist.map { [.show(.comparison($0.id, of: nil))] } ?? []
    case .open:
      guard let place else { return [] }
      return place.subject.kind == Kind.customer.name
        ? [.show(.customer(place.subject.key))] : [.show(.record(place.subject))]
    default: break
    }
    return []
  }

  private mutating func go(to cell: Int, atEnd: Bool = false) {
    self.cell = cell
    line = atEnd ? max(0, list.count - 1) : 0
  }

  mutating func fit(_ size: Size) {}

  // MARK: Drawing

  func title(_ desk: Desk) -> Title {
    Title(
      name: checklist?.name[desk.language] ?? desk.say(Words("Matrix", "矩阵")),
      right: desk.say(Words("\(places.count) placed", "已评 \(places.count) 个")))
  }

  private func words(_ cell: Int, _ matrix: Checklist.Matrix) -> Words {
    matrix.cell(
      x: cell % 2 == 1 ? matrix.middle : -1, y: cell < 2 ? matrix.middle : -1)
  }

  func draw(into frame: inout Frame, _ desk: Desk) {
    let rows = Room.rows(desk.size)
    guard let checklist, let matrix = checklist.matrix, !places.isEmpty else {
      let words = Words(
        "No customer is placed yet: \(desk.keymap.key(.checklists)) on a customer, then “\(checklist?.name.en ?? "")”.",
        "还没有客户进入矩阵：在客户上按 \(desk.keymap.key(.checklists))，再选“\(checklist?.name.zh ?? "")”。")
      for (i, line) in Frame.wrap(desk.say(words), to: frame.size.columns - 6).enumerated() {
        frame.put(line, row: rows.lowerBound + 1 + i, column: 3)
      }
      return
    }
    func name(_ group: String) -> String {
      checklist.groups.first { $0.id == group }?.name[desk.language] ?? group
    }
    let middle = frame.size.columns / 2
    let half = (rows.count - 1) / 2
    let lower = rows.lowerBound + half
    frame.column(middle, rows: rows.lowerBound - 1..<rows.upperBound - 1, style: .dim)
    frame.rule(row: lower, style: .dim)
    for cell in 0..<4 {
      let columns = cell % 2 == 0 ? 0..<middle : middle + 1..<frame.size.columns
      let start = cell < 2 ? rows.lowerBound : lower + 1
      let end = cell < 2 ? lower : rows.upperBound - 1
      draw(cell, matrix, into: &frame, start..<end, columns, desk)
    }
    let axes = desk.say(
      Words(
        "up: \(name(matrix.y))   right: \(name(matrix.x))",
        "上：\(name(matrix.y))   右：\(name(matrix.x))"))
    let marks = checklist.marks.map { "   * " + $0.name[desk.language] }.joined()
    frame.put(axes + marks, row: rows.upperBound - 1, column: 1, style: .dim)
  }

  private func draw(
    _ cell: Int, _ matrix: Checklist.Matrix, into frame: inout Frame, _ rows: Range<Int>,
    _ columns: Range<Int>, _ desk: Desk
  ) {
    let list = list(in: cell)
    let head = words(cell, matrix)[desk.language]
    frame.put(
      "\(head)  \(list.count)", row: rows.lowerBound, column: columns.lowerBound + 2,
      width: columns.count - 3, style: .bold)
    let height = rows.count - 1
    let focus = cell == self.cell ? line : nil
    let first = max(0, (focus ?? 0) - height + 1)
    for (i, place) in list.dropFirst(first).prefix(height).enumerated() {
      let row = rows.lowerBound + 1 + i
      let score = "\(place.x)/\(place.y)"
      let mark = place.isMarked ? "* " : "  "
      frame.put(
        mark + place.name, row: row, column: columns.lowerBound + 2, width: columns.count - 12,
        style: place.isMarked ? .due : .plain)
      frame.put(
        score, row: row, column: columns.upperBound - 9, width: 8, style: .dim, align: .right)
      if focus == first + i { frame.focus(rows: row..<row + 1, columns: columns) }
    }
  }

  func linear(_ desk: Desk) -> Linear {
    var linear = Linear()
    guard let matrix = checklist?.matrix else { return linear }
    for cell in 0..<4 {
      linear.heading(words(cell, matrix)[desk.language])
      for (i, place) in list(in: cell).enumerated() {
        linear.add(
          place.name, "\(place.x), \(place.y)", desk.language,
          isFocused: cell == self.cell && i == line)
      }
    }
    return linear
  }
}
