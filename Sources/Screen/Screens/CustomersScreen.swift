import Domain
import Store

/// Everybody in the book, a line each; narrowed as one types.
struct CustomersScreen: Listing {
  private var list = RecordList(.customer, order: "name")
  private var marked: Set<String> = []
  /// Which of the lists this is.
  private(set) var which: CustomerList
  /// The line that is typed into while finding.
  private var line: TextLine?
  /// What the list was narrowed by.
  private var typed = ""
  private var isCut = false
  /// What a hit was found by, where that isn't the customer itself: a person, an activity.
  private var because: [String: Ref] = [:]
  /// Whether a search gave way to a key and is still to be made.
  private(set) var isBehind = false

  /// The most that a search shows; more typing narrows further.
  private static let most = 200

  init(_ which: CustomerList = .all, finding: Bool = false) {
    self.which = which
    line = finding ? TextLine() : nil
  }

  // MARK: Reading

  mutating func load(_ desk: Desk) throws { try narrow(desk) }

  mutating func refresh(_ desk: Desk) throws {
    try list.refresh(desk.book, touching: desk.touched?.customers)
    marked.formIntersection(list.rows.map(\.record.key))
  }

  mutating func idle(_ desk: Desk) throws -> Bool {
    if isBehind { try narrow(desk) }
    guard !list.isCounted, typed.isEmpty else { return false }
    try list.count(desk.book)
    return true
  }

  /// Shows what was typed for, or everybody.
  private mutating func narrow(_ desk: Desk) throws {
    isBehind = false
    guard !typed.isEmpty else {
      because = [:]
      return try list.showAll(
        desk.book, order: which.order?.name ?? "name", filters: which.filters(desk))
    }
    do {
      let found = try desk.book.find(typed, .customer, limit: CustomersScreen.most)
      because = found.because
      isCut = found.isCut
      // Whose own name or number was typed comes before who is only mentioned by somebody.
      try list.show(found.own + found.mentioned, isAll: !isCut, desk.book)
    } catch is ReadInterrupted {
      isBehind = true
    }
  }

  // MARK: Typing

  mutating func type(_ key: Key, _ desk: Desk) throws -> [Effect]? {
    guard line != nil else { return nil }
    switch key {
    case .escape:
      line = nil
      if !typed.isEmpty {
        typed = ""
        try narrow(desk)
      }
    case .enter:
      if list.isEmpty, !typed.isEmpty { return [.ask(.newCustomer(typed))] }
      line = nil
      return typed.isEmpty ? [] : open()
    case .up: try list.move(by: -1, desk.book)
    case .down: try list.move(by: 1, desk.book)
    case .pageUp, .pageDown:
      let page = Room.rows(desk.size).count - 1
      try list.move(by: key == .pageDown ? page : -page, desk.book)
    case .tab: line = nil
    default:
      guard line?.take(key) ?? false else { return [] }
      typed = line?.text.trimmedOfSpace ?? ""
      try narrow(desk)
    }
    return []
  }

  private func open() -> [Effect] {
    list.focused.map { [.show(.customer($0.record.key))] } ?? []
  }

  // MARK: Commands

  var takesText: Bool { line != nil }

  var foot: [FootItem] {
    if takesText {
      let back = FootItem.key(.back, Words("all of them", "全部"))
      if list.isEmpty {
        return typed.isEmpty ? [back] : [.key(.open, Words("add it", "新建")), back]
      }
      return [
        .key(.open), .keys(.up, .down, words: Words("move", "移动")),
        .key(.nextPane, Words("to the list", "到列表")), back,
      ]
    }
    return list.isEmpty
      ? [.key(.find), .key(.add), .key(.filter)]
      : [.key(.open), .key(.find), .key(.add), .key(.filter), .key(.call), .key(.plan), .more]
  }

  var commands: Set<Command> {
    var commands: Set<Command> = [.add, .filter, .find]
    if !typed.isEmpty { commands.insert(.back) }
    if !list.isEmpty {
      commands.formUnion([
        .up, .down, .top, .bottom, .pageUp, .pageDown, .nextRecord, .previousRecord, .open, .call,
        .message, .visit, .plan, .words, .handOver, .mark, .markAll, .edit, .right,
      ])
    }
    return commands
  }

  private var targets: [Named] {
    let rows = list.rows.filter { marked.contains($0.record.key) }
    return rows.isEmpty
      ? list.focused.map { [Named($0.record)] } ?? [] : rows.map { Named($0.record) }
  }

  mutating func handle(_ command: Command, _ desk: Desk) throws -> [Effect] {
    let page = max(1, Room.rows(desk.size).count - 1)
    switch command {
    case .find: line = TextLine(typed)
    case .back where !typed.isEmpty:
      typed = ""
      try narrow(desk)
    case .up, .previousRecord: try list.move(by: -1, desk.book)
    case .down, .nextRecord: try list.move(by: 1, desk.book)
    case .pageUp: try list.move(by: -page, desk.book)
    case .pageDown: try list.move(by: page, desk.book)
    case .top: try list.top(desk.book)
    case .bottom: try list.bottom(desk.book)
    case .open, .right: return open()
    case .edit:
      return list.focused.map { [.show(.form($0.record.ref))] } ?? []
    case .filter: return [.ask(CustomerList.question(which))]
    case .add: return [.ask(.newCustomer(list.isEmpty ? typed : ""))]
    case .mark:
      if let key = list.focused?.record.key, marked.remove(key) == nil { marked.insert(key) }
      try list.move(by: 1, desk.book)
    case .markAll:
      try list.readFound(desk.book)
      marked = marked.isEmpty ? Set(list.rows.map(\.record.key)) : []
    default: return try touch(command, desk)
    }
    return []
  }

  private func touch(_ command: Command, _ desk: Desk) throws -> [Effect] {
    guard let one = list.focused.map({ Named($0.record) }) else { return [] }
    switch command {
    case .call, .message, .visit: return [.ask(.touch(command.rawValue, one))]
    case .plan: return [.ask(.plan(targets))]
    case .words: return [.ask(.note(targets))]
    case .handOver:
      let members = try desk.members()
      return [.ask(.handOver(targets, to: members))]
    default: return []
    }
  }

  /// Shows a customer that has just come in, whatever the list was narrowed to.
  mutating func reveal(_ key: String, _ desk: Desk) throws {
    line = nil
    typed = ""
    try narrow(desk)
    if try !list.reveal(key, desk.book) {
      which = .all
      try narrow(desk)
      try list.reveal(key, desk.book)
    }
  }

  var markedCustomers: [String] { marked.isEmpty ? [] : targets.map(\.key) }
  var inFocus: Ref? { list.focused?.record.ref }
  var focusedCustomer: String? { list.focused?.record.key }

  mutating func step(by count: Int, _ desk: Desk) throws { try list.move(by: count, desk.book) }

  mutating func fit(_ size: Size) { _ = list.window(rows(size).count) }

  /// The list begins below its columns' names.
  private func rows(_ size: Size) -> Range<Int> {
    let rows = Room.rows(size)
    return min(rows.lowerBound + 1, rows.upperBound)..<rows.upperBound
  }

  var tab: Command? { .customers }

  // MARK: Drawing

  func title(_ desk: Desk) -> Title {
    let total = list.total.map(desk.shown.number) ?? (isCut && !typed.isEmpty ? "200+" : "…")
    var right: [Words] = []
    if !marked.isEmpty { right.append(Words("\(marked.count) marked", "已标记 \(marked.count) 个")) }
    if let number = list.number, list.focused != nil {
      let number = desk.shown.number(number)
      right.append(Words("\(number) of \(total)", "第 \(number) 个，共 \(total) 个"))
    }
    right.append(which.words)
    let name =
      typed.isEmpty
      ? which.counted(total)
      : Words("\(total) found for “\(typed)”", "“\(typed)”找到 \(total) 个")
    return Title(
      name: line == nil ? desk.say(name) : desk.say(Words("Find", "查找")),
      right: right.map(desk.say).joined(separator: "   "))
  }

  private struct Column {
    let words: Words
    let width: Int
    let isRight: Bool
  }

  /// The columns that there is room for, after the name and `M A N`.
  private func columns(_ width: Int) -> [Column] {
    let all = [
      Column(words: Words("value", "金额"), width: 8, isRight: true),
      Column(words: Words("next", "下一步"), width: 11, isRight: false),
      Column(words: Words("last", "最近"), width: 11, isRight: false),
      Column(words: Words("stage", "阶段"), width: 13, isRight: false),
      Column(words: Words("owner", "负责人"), width: 14, isRight: false),
    ]
    var room = width - 32
    return all.prefix { column in
      room -= column.width + 1
      return room >= 0
    }
  }

  func draw(into frame: inout Frame, _ desk: Desk) {
    let rows = rows(desk.size)
    // What a hit was found by stands behind its name, where the last columns were.
    let columns = columns(frame.size.columns - (because.isEmpty && which != .intent ? 0 : 24))
    let used = columns.reduce(0) { $0 + $1.width + 1 }
    let name = frame.size.columns - used - 3 - 8
    drawHeader(into: &frame, columns, name, desk)
    if list.isEmpty { drawEmpty(into: &frame, rows.lowerBound + 1, desk) }
    var list = list
    for (i, index) in list.window(rows.count).enumerated() {
      let row = rows.lowerBound + i
      let listed = list.rows[index]
      if marked.contains(listed.record.key) { frame.put("*", row: row, column: 0, style: .accent) }
      let title = frame.put(listed.record.title, row: row, column: 3, width: name - 1)
      if let found = because[listed.record.key].flatMap({ reason($0, desk) })
        ?? which.remark(listed.record, desk.language)
      {
        frame.put(
          found, row: row, column: 5 + title, width: max(0, name - 3 - title), style: .dim)
      }
      Sign.combination(listed.combination, into: &frame, row: row, column: 3 + name)
      var column = 3 + name + 7
      for (text, style, spec) in zip3(cells(listed, desk), columns) {
        frame.put(
          text, row: row, column: column, width: spec.width, style: style,
          align: spec.isRight ? .right : .left)
        column += spec.width + 1
      }
      if index == list.focus {
        frame.put(">", row: row, column: 1, style: .accent)
        frame.restyle(row: row, columns: 0..<frame.size.columns) { $0 = $0.reversed() }
        if line == nil { frame.cursor = Position(row: row, column: 1) }
      }
    }
    let counts = Frame.width(of: title(desk).right)
    line?.draw(
      into: &frame, row: 1, column: 8, width: max(4, frame.size.columns - counts - 11),
      style: .bold)
  }

  func linear(_ desk: Desk) -> Linear {
    var linear = Linear()
    if let line { linear.add(desk.say(Words("Find", "查找")), line.text + "_", desk.language) }
    if list.isEmpty { linear.add(desk.say(emptyWords(desk.keymap.key))) }
    let names = columns(.max).map { $0.words[desk.language] }
    let late = desk.say(Words("late, ", "已过期，"))
    for index in list.around {
      let listed = list.rows[index]
      let cells = zip(names, cells(listed, desk)).filter { !$0.1.0.isEmpty }
        .map { $0 + " " + ($1.0.hasPrefix("! ") ? late + $1.0.dropFirst(2) : $1.0) }
      let marked = marked.contains(listed.record.key) ? [desk.say(Words("marked", "已标记"))] : []
      let remark = which.remark(listed.record, desk.language).map { [$0] } ?? []
      let parts =
        [listed.record.title] + remark + marked + [listed.combination.linear(desk.language)] + cells
      linear.add(
        parts.joined(separator: desk.say(Words(", ", "，"))), isFocused: index == list.focus)
    }
    return linear
  }

  private func drawHeader(
    into frame: inout Frame, _ columns: [Column], _ name: Int, _ desk: Desk
  ) {
    let row = Room.top
    frame.put(Words("name", "名称")[desk.language], row: row, column: 3, style: .dim)
    frame.put("M A N", row: row, column: 3 + name, style: .dim)
    var column = 3 + name + 7
    for spec in columns {
      frame.put(
        spec.words[desk.language], row: row, column: column, width: spec.width, style: .dim,
        align: spec.isRight ? .right : .left)
      column += spec.width + 1
    }
  }

  /// What stands behind a name that was found by something else: a person, words of a note.
  private func reason(_ ref: Ref, _ desk: Desk) -> String? {
    guard let found = try? desk.book.record(ref) else { return nil }  // because drawing goes on
    if found.ref.kind == Kind.activity.name { return Sign.subject(found, desk.language) }
    return [found.title, found.text("phone")].compactMap { $0 }.joined(separator: "  ")
  }

  private func cells(_ listed: Listed, _ desk: Desk) -> [(String, Style)] {
    let value = listed.int("open_value") ?? 0
    let won = listed.int("won_value") ?? 0
    // Who is being nurtured is looked at again on the day that it was put off to.
    let next = (listed.text("next") ?? listed.record.text("snoozed")).flatMap(Day.init)
    let isLate = next.map { $0 < desk.today } ?? false
    let stage = listed.text("stage").map { stage in
      desk.playbooks.stageName(stage)?[desk.language] ?? stage
    }
    let sum = value != 0 ? value : won
    return [
      (sum == 0 ? "" : desk.shown.money(sum), value == 0 ? .good : .plain),
      ((isLate ? "! " : "") + (next.map(desk.shown.day) ?? ""), isLate ? .late : .plain),
      (listed.text("last").flatMap(Day.init).map(desk.shown.day) ?? "", .dim),
      (stage ?? (listed.int("is_lead") == 1 ? Words("lead", "线索")[desk.language] : ""), .plain),
      (listed.record.text("owner").flatMap { desk.name(Ref(.member, $0)) } ?? "", .dim),
    ]
  }

  private func emptyWords(_ key: (Command) -> String) -> Words {
    if !typed.isEmpty {
      Words(
        "Nobody here is called “\(typed)”. Enter adds it.", "没有找到“\(typed)”。按 Enter 新建。")
    } else if which != .all {
      Words(
        "Nobody is in this list. \(key(.filter)) chooses another list.",
        "此列表中没有客户。按 \(key(.filter)) 换一个列表。")
    } else {
      Words(
        "Your customers will be here. \(key(.add)) adds the first; kebu import brings a list.",
        "客户会列在这里。按 \(key(.add)) 新建第一个；用 kebu import 导入名单。")
    }
  }

  private func drawEmpty(into frame: inout Frame, _ row: Int, _ desk: Desk) {
    frame.put(
      desk.say(emptyWords(desk.keymap.key)), row: row, column: 3, width: frame.size.columns - 4)
    frame.cursor = Position(row: row, column: 3)
  }
}

private func zip3<B>(_ cells: [(String, Style)], _ specs: [B]) -> [(String, Style, B)] {
  zip(cells, specs).map { ($0.0.0, $0.0.1, $0.1) }
}
