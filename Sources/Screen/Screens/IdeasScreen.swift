import Domain
import Store

/// Ideas, a column a stage (OPR-9): a list of its own, since an idea is no opportunity until it has passed
/// the test (OPE-1, OPE-2).
struct IdeasScreen: View {
  private var pipeline: Pipeline?
  private var columns: [[Record]] = []
  private var focus = 0
  private var lines: [Int] = []
  /// How many ideas there are that were settled.
  private var settled = 0

  private static let most = 1_000

  mutating func load(_ desk: Desk) throws {
    pipeline = desk.playbooks.pipeline(Idea.pipeline)
    let stages = pipeline?.openStages ?? []
    let all = try desk.book.list(ListQuery(.idea, from: .bottom, limit: IdeasScreen.most))
      .map(\.record)
    let open = all.filter { $0.text("outcome") == nil }
    settled = all.count - open.count
    // What closes first stands on top (OPE-3), the rest by its birth.
    columns = stages.enumerated().map { index, stage in
      open.filter { idea in
        let id = idea.text("stage")
        return id == stage.id || index == 0 && !stages.contains { $0.id == id }
      }.sorted {
        ($0.text("window_closes") ?? "9999", $1.text("added") ?? "")
          < ($1.text("window_closes") ?? "9999", $0.text("added") ?? "")
      }
    }
    while lines.count < columns.count { lines.append(0) }
    focus = min(focus, max(0, columns.count - 1))
    for index in columns.indices {
      lines[index] = min(lines[index], max(0, columns[index].count - 1))
    }
  }

  mutating func refresh(_ desk: Desk) throws {
    let before = idea?.key
    try load(desk)
    if let before { reveal(before) }
  }

  private mutating func reveal(_ key: String) {
    for (index, column) in columns.enumerated() {
      guard let line = column.firstIndex(where: { $0.key == key }) else { continue }
      focus = index
      lines[index] = line
    }
  }

  mutating func follow(_ changes: [Change], isReversal: Bool, _ desk: Desk) throws {
    try load(desk)
    if let idea = changes.first(where: { $0.ref.kind == Kind.idea.name }) { reveal(idea.ref.key) }
  }

  private var idea: Record? {
    guard columns.indices.contains(focus), columns[focus].indices.contains(lines[focus]) else {
      return nil
    }
    return columns[focus][lines[focus]]
  }

  var inFocus: Ref? { idea?.ref }

  // MARK: Commands

  var commands: Set<Command> {
    var commands: Set<Command> = [.left, .right, .add]
    if idea != nil {
      commands.formUnion([
        .up, .down, .top, .bottom, .open, .edit, .yes, .no, .stageBack, .stageOn, .compare,
      ])
    }
    return commands
  }

  var foot: [FootItem] {
    idea == nil
      ? [.key(.add, Words("new idea", "新创意")), .key(.back), .more]
      : [
        .keys(.stageBack, .stageOn, words: Words("stage", "阶段")), .key(.checklists),
        .key(.yes, Words("opportunity", "转为机会")), .key(.no, Words("aside", "搁置")),
        .key(.open), .key(.add), .more,
      ]
  }

  mutating func handle(_ command: Command, _ desk: Desk) throws -> [Effect] {
    switch command {
    case .left: focus = max(0, focus - 1)
    case .right: focus = min(max(0, columns.count - 1), focus + 1)
    case .up: lines[focus] = max(0, lines[focus] - 1)
    case .down: lines[focus] = min(max(0, columns[focus].count - 1), lines[focus] + 1)
    case .top: lines[focus] = 0
    case .bottom: lines[focus] = max(0, columns[focus].count - 1)
    case .add: return [.show(.newRecord(Kind.idea.name))]
    case .open: return idea.map { [.show(.record($0.ref))] } ?? []
    case .edit: return idea.map { [.show(.form($0.ref))] } ?? []
    case .compare: return [.show(.comparison("opportunity-criteria", of: nil))]
    case .stageOn, .stageBack:
      guard let idea, let pipeline, let from = idea.text("stage") else { return [] }
      guard let next = pipeline.stage(command == .stageOn ? 1 : -1, from: from) else {
        return [
          .say(
            command == .stageOn
              ? Words(
                "This is the last stage: \(desk.keymap.key(.yes)) makes it an opportunity",
                "已是最后阶段：按 \(desk.keymap.key(.yes)) 转为机会")
              : Words("This is the first stage", "已是第一个阶段"))
        ]
      }
      return [.perform([.moveIdea(idea.key, to: next.id)])]
    case .yes:
      guard let idea else { return [] }
      return [
        .ask(
          Question(
            Words(
              "Make \(idea.title) an opportunity"
                + (idea.text("customer") == nil ? "?" : ", with a deal?"),
              "将 \(idea.title) 转为机会" + (idea.text("customer") == nil ? "？" : "并建立商机？")),
            about: idea.title
          ) { _, _ in [.perform([.promote(idea: idea.key)])] })
      ]
    case .no:
      guard let idea else { return [] }
      return [
        .ask(
          Question(
            Words("Put \(idea.title) aside?", "搁置 \(idea.title)？"), about: idea.title
          ) { _, _ in [.perform([.putAside(idea: idea.key)])] })
      ]
    default: break
    }
    return []
  }

  mutating func fit(_ size: Size) {}

  // MARK: Drawing

  func title(_ desk: Desk) -> Title {
    let count = columns.reduce(0) { $0 + $1.count }
    var title = Title(name: desk.say(Words("Ideas", "创意")))
    title.about = [desk.say(Words("\(count) open", "\(count) 个进行中"))]
    title.right = settled == 0 ? "" : desk.say(Words("\(settled) settled", "\(settled) 个已有结果"))
    return title
  }

  func draw(into frame: inout Frame, _ desk: Desk) {
    let rows = Room.rows(desk.size)
    guard let pipeline, columns.contains(where: { !$0.isEmpty }) else {
      let key = desk.keymap.key
      let words = Words(
        "Ideas will stand here, from the first hint to what can be tried. \(key(.add)) writes one down. "
          + "An idea becomes an opportunity when somebody wants it, pays for it, and it pays us.",
        "创意会列在这里，从最初的线索到可以尝试的方案。按 \(key(.add)) 写下一个。"
          + "有人要、有人付钱、付的钱能带来利润，创意才成为机会。")
      for (i, line) in Frame.wrap(desk.say(words), to: min(72, frame.size.columns - 6)).enumerated()
      {
        frame.put(line, row: rows.lowerBound + 1 + i, column: 3)
      }
      frame.cursor = Position(row: rows.lowerBound + 1, column: 3)
      return
    }
    let stages = pipeline.openStages
    let shown = max(1, min(stages.count, (frame.size.columns + 1) / 16))
    let first = max(0, min(focus - shown + 1, stages.count - shown))
    let width = (frame.size.columns + 1) / shown
    for (place, index) in (first..<first + shown).enumerated() {
      let start = place * width
      let columns = start..<min(frame.size.columns, start + width - 1)
      if place > 0 {
        frame.column(start - 1, rows: rows.lowerBound - 1..<rows.upperBound, style: .dim)
      }
      let count = "\(self.columns[index].count)"
      frame.put(
        stages[index].name[desk.language], row: rows.lowerBound, column: columns.lowerBound + 1,
        width: columns.count - 3 - count.count, style: index == focus ? .bold : .plain)
      frame.put(
        count, row: rows.lowerBound, column: columns.upperBound - 1 - count.count,
        width: count.count, style: .dim)
      draw(index, into: &frame, rows.lowerBound + 2..<rows.upperBound, columns, desk)
    }
    frame.rule(row: rows.lowerBound + 1, style: .dim)
  }

  private func draw(
    _ index: Int, into frame: inout Frame, _ rows: Range<Int>, _ columns: Range<Int>, _ desk: Desk
  ) {
    let ideas = self.columns[index]
    // A name on two lines, then when its window closes, else what kind it is.
    let height = 4
    let room = max(1, rows.count / height)
    let start = max(0, lines[index] - room + 1)
    let width = columns.count - 2
    for (i, idea) in ideas.dropFirst(start).prefix(room).enumerated() {
      let row = rows.lowerBound + i * height
      let isFocused = index == focus && start + i == lines[index]
      let name = Frame.wrap(idea.title, to: width, lines: 2)
      for (j, line) in name.enumerated() {
        frame.put(line, row: row + j, column: columns.lowerBound + 2, width: width)
      }
      let type = idea.text("type").flatMap { name in
        Idea.types.first { $0.name == name }?.words[desk.language]
      }
      var last = window(idea, desk)
      if last.text.isEmpty { last.text = type ?? "" }
      frame.put(
        last.text, row: row + name.count, column: columns.lowerBound + 2, width: width,
        style: last.style)
      if isFocused {
        frame.focus(rows: row..<row + name.count, columns: columns)
      }
    }
  }

  /// The days until its window closes.
  private func window(_ idea: Record, _ desk: Desk) -> (text: String, style: Style) {
    guard let days = Idea.daysLeft(of: idea, on: desk.today) else { return ("", .dim) }
    if days < 0 { return (desk.say(Words("! closed", "! 已关闭")), .late) }
    let text = desk.say(Words("\(days) d left", "剩 \(days) 天"))
    return (days <= 14 ? "~ " + text : text, days <= 14 ? .due : .dim)
  }

  func linear(_ desk: Desk) -> Linear {
    var linear = Linear()
    for (index, stage) in (pipeline?.openStages ?? []).enumerated() where index < columns.count {
      linear.heading("\(stage.name[desk.language]): \(columns[index].count)")
      for (i, idea) in columns[index].enumerated() {
        linear.add(
          [idea.title, window(idea, desk).text].filter { !$0.isEmpty }
            .joined(separator: desk.say(Words(", ", "，"))),
          isFocused: index == focus && i == lines[index])
      }
    }
    return linear
  }
}
