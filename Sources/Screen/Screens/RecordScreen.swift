import Domain
import Store

/// One record of any kind: its fields as the kind table has them, and how it came to be what it is.
struct RecordScreen: View {
  let ref: Ref
  private var record: Record?
  private var history: [Book.Event] = []
  private var clearance = Clearance.open
  private var focus = 0
  private var first = 0

  init(ref: Ref) { self.ref = ref }

  var opened: Ref? { ref }

  private var fields: [Field] {
    (Kind.named(ref.kind)?.fields ?? []).filter {
      clearance.shows($0) && (!$0.traits.contains(.ruled) || isTold($0))
    }
  }

  /// A rule's own field is shown where it says something, and never typed into.
  private func isTold(_ field: Field) -> Bool {
    if case .members = field.type { return false }
    return record?.document[field.name] != nil
  }

  mutating func load(_ desk: Desk) throws {
    clearance = desk.clearance
    record = try desk.book.record(ref)
    history = try desk.book.history(ref, limit: 200)
    focus = max(0, min(focus, fields.count - 1))
  }

  mutating func refresh(_ desk: Desk) throws {
    if let touched = desk.touched, !touched.refs.contains(ref) { return }
    let before = focus
    let field = fields.indices.contains(focus) ? fields[focus].name : nil
    try load(desk)
    guard let place = fields.firstIndex(where: { $0.name == field }) else { return }
    focus = place
    first = max(0, first + place - before)
  }

  var foot: [FootItem] {
    var items: [FootItem] = [.key(.edit)]
    if ref.kind == Kind.activity.name { items.append(.key(.finish)) }
    return items + [.key(.undo), .key(.back), .more]
  }

  var commands: Set<Command> {
    guard record != nil else { return [] }
    var commands: Set<Command> = [.up, .down, .top, .bottom, .pageUp, .pageDown, .edit, .open]
    if record.map(CustomerFacts.isPlanned) ?? false, ref.kind == Kind.activity.name {
      commands.insert(.finish)
    }
    return commands
  }

  mutating func handle(_ command: Command, _ desk: Desk) throws -> [Effect] {
    switch command {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp, .top: move(by: -fields.count)
    case .pageDown, .bottom: move(by: fields.count)
    case .finish: return [.perform([.finish(step: ref.key)])]
    case .edit, .open:
      guard let record, fields.indices.contains(focus) else { return [] }
      let field = fields[focus]
      if field.traits.contains(.ruled) {
        return [
          .say(
            Words("\(field.words.en) is set by kebu's rules", "“\(field.words.zh)”由规则设定"),
            isTrouble: true)
        ]
      }
      return [.show(.form(record.ref, field: field.name))]
    default: break
    }
    return []
  }

  private mutating func move(by count: Int) {
    focus = max(0, min(fields.count - 1, focus + count))
  }

  mutating func fit(_ size: Size) {
    let height = Room.rows(size).count
    first = max(0, min(focus, max(first, focus - height + 1)))
  }

  func title(_ desk: Desk) -> Title {
    let kind = Kind.named(ref.kind)?.words[desk.language] ?? ref.kind
    let customer = record?.text("customer").flatMap { desk.name(Ref(.customer, $0)) }
    let name = record.map { $0.text("name") ?? Sign.subject($0, desk.language) } ?? ""
    return Title(
      name: [Told.capitalized(kind), name].filter { !$0.isEmpty }.joined(separator: "  "),
      right: customer ?? "")
  }

  func draw(into frame: inout Frame, _ desk: Desk) {
    let rows = Room.rows(desk.size)
    guard let record else {
      frame.put(
        desk.say(Words("This record is no longer in the book.", "该记录已不在客簿中。")),
        row: rows.lowerBound, column: 3)
      return
    }
    let split = max(31, min(56, frame.size.columns * 2 / 5))
    frame.column(split, rows: rows.lowerBound - 1..<rows.upperBound, style: .dim)
    for (i, field) in fields.enumerated().dropFirst(first).prefix(rows.count) {
      let row = rows.lowerBound + i - first
      let value = record.document[field.name].map { value in
        shown(value, field, desk)
      }
      frame.put(field.words[desk.language], row: row, column: 3, width: 13, style: .dim)
      frame.put(value ?? "", row: row, column: 17, width: split - 18)
      if i == focus {
        frame.put(">", row: row, column: 1, style: .accent)
        frame.restyle(row: row, columns: 0..<split) { $0 = $0.reversed() }
        frame.cursor = Position(row: row, column: 1)
      }
    }
    HistoryPane(events: history).draw(
      into: &frame, rows: rows, columns: split + 2..<frame.size.columns, from: 0, desk)
  }

  func linear(_ desk: Desk) -> Linear {
    var linear = Linear()
    guard let record else {
      linear.add(desk.say(Words("This record is no longer in the book.", "该记录已不在客簿中。")))
      return linear
    }
    for (i, field) in fields.enumerated() {
      let value = record.document[field.name].map { shown($0, field, desk) }
      linear.add(
        field.words[desk.language], value ?? desk.say(Words("empty", "空")), desk.language,
        isFocused: i == focus)
    }
    linear.heading(desk.say(Words("History", "历史")))
    for event in history.prefix(20) { linear.add(Told.linear(event, desk)) }
    return linear
  }

  /// A pipeline and its stage by their names; everything else by the kind table.
  private func shown(_ value: Value, _ field: Field, _ desk: Desk) -> String {
    if ref.kind == Kind.deal.name, field.name == "stage", let id = value.text {
      let pipeline = record?.text("pipeline").flatMap(desk.playbooks.pipeline)
      return pipeline?.stage(id)?.name[desk.language] ?? id
    }
    if ref.kind == Kind.deal.name, field.name == "pipeline", let id = value.text {
      return desk.playbooks.pipeline(id)?.name[desk.language] ?? id
    }
    return desk.shown.value(value, field, name: desk.name)
  }
}

/// A record's history as sentences, latest first.
struct HistoryPane {
  let events: [Book.Event]

  /// Draws as many as there is room for, each as long as it is; returns how many it drew.
  func draw(
    into frame: inout Frame, rows: Range<Int>, columns: Range<Int>, from first: Int, _ desk: Desk
  ) {
    var row = rows.lowerBound
    for event in events.dropFirst(first) where row < rows.upperBound {
      let day = desk.shown.day(Store.Clock.day(of: event.head.at))
      frame.put(day, row: row, column: columns.lowerBound, width: 10, style: .dim)
      let width = max(8, columns.count - 12)
      for line in Told.lines(event, width, desk) where row < rows.upperBound {
        frame.put(line, row: row, column: columns.lowerBound + 11, width: width)
        row += 1
      }
    }
  }
}
