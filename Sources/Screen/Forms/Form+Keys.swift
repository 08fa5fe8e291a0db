import Domain
import Store

/// Keys in a form: every sign is text, and few keys are left for moving and saving.
extension Form {
  mutating func type(_ key: Key, _ desk: Desk) throws -> [Effect]? {
    switch key {
    case .escape: return [.close(.keptAsDraft)]
    case .enter:
      if pick() { return [] }
      return try save(desk)
    case .tab:
      _ = pick()
      move(by: 1, desk)
    case .backTab: move(by: -1, desk)
    case .up where !row.candidates.isEmpty: candidate = max(0, candidate - 1)
    case .down where !row.candidates.isEmpty:
      candidate = min(row.candidates.count - 1, candidate + 1)
    case .up: move(by: -1, desk)
    case .down: move(by: 1, desk)
    case .pageUp: move(by: -10, desk)
    case .pageDown: move(by: 10, desk)
    case .control("r"): return try throwAway(desk)
    case .control("t") where row.theirs != nil: try rows[focus].takeTheirs(desk)
    case .control("e"):
      if case .prose = row.entry { return [.write(row.line.text)] }
      return try typeInto(key, desk)
    default: return try typeInto(key, desk)
    }
    return []
  }

  private mutating func typeInto(_ key: Key, _ desk: Desk) throws -> [Effect] {
    if case .fixed(let why) = row.entry { return [.say(why, isTrouble: true)] }
    if case .prose = row.entry, case .paste(let text) = key, text.utf8.count <= Editor.largest {
      rows[focus].paste(text)
      thrownAway = nil
      try rows[focus].read(desk, beside: document)
      return []
    }
    if case .prose = row.entry, row.line.text.contains(where: \.isNewline) {
      guard key.isTyped else { return [] }
      return [
        .say(
          Words("Several lines: Ctrl-E opens them in your editor", "内容有多行：按 Ctrl-E 用编辑器修改"),
          isTrouble: true)
      ]
    }
    let before = row.line.text
    if case .choice(let options) = row.entry {
      guard rows[focus].choose(key, options, desk.language) else { return [] }
    } else {
      guard rows[focus].line.take(key) else { return [] }
    }
    if row.line.text != before {
      candidate = 0
      thrownAway = nil
      try rows[focus].read(desk, beside: document)
    }
    return []
  }

  /// Takes the candidate in focus, where there are several; false when there aren't.
  private mutating func pick() -> Bool {
    guard row.candidates.indices.contains(candidate) else { return false }
    rows[focus].pick(row.candidates[candidate])
    candidate = 0
    return true
  }

  private mutating func move(by count: Int, _ desk: Desk) {
    rows[focus].complete(desk)
    let order = order
    let place = order.firstIndex(of: focus) ?? 0
    focus = order[max(0, min(order.count - 1, place + count))]
    candidate = 0
  }

  /// Throws away what is typed, or brings back what was thrown away.
  private mutating func throwAway(_ desk: Desk) throws -> [Effect] {
    if let draft = thrownAway {
      thrownAway = nil
      try goOn(from: draft, desk)
      return [.say(Words("There it is again", "已恢复"))]
    }
    guard let draft = draft(at: desk.shown.now) else {
      return [.say(Words("Nothing is typed here yet", "这里还没有输入内容"))]
    }
    let field = row.field.name
    try load(desk)
    focus(on: field)
    draftedAt = nil
    thrownAway = draft
    return [
      .say(Words("Thrown away; Ctrl-R brings it back", "已丢弃；按 Ctrl-R 恢复"))
    ]
  }
}

extension FormRow {
  /// A key in a field that offers a few: a digit picks, the arrows and Space go round, letters begin a
  /// word. False when the key is none of these.
  mutating func choose(_ key: Key, _ options: [Option], _ language: Language) -> Bool {
    let all = options.map { $0.words[language] }
    let place = all.firstIndex(of: text)
    let isWhole = place != nil || line.isEmpty
    // Once round leads over nothing at all.
    func turn(_ step: Int) {
      let next = ((place.map { $0 + 1 } ?? 0) + step + all.count + 1) % (all.count + 1)
      line = TextLine(next == 0 ? "" : all[next - 1])
    }
    switch key {
    case .left where isWhole: turn(-1)
    case .right where isWhole, " " where isWhole: turn(1)
    case .backspace where place != nil: line = TextLine()
    case .delete where place != nil: line = TextLine()
    case _ where isWhole && key.digit.map { (1...all.count).contains($0) } ?? false:
      line = TextLine(all[(key.digit ?? 1) - 1])
    case .character where place != nil:
      line = TextLine()
      return line.take(key)
    default: return line.take(key)
    }
    return true
  }
}

extension Key {
  /// Whether it would put something into a line or take something out.
  fileprivate var isTyped: Bool {
    switch self {
    case .character, .paste, .backspace, .delete: true
    default: false
    }
  }
}
