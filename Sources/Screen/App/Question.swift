import Domain

/// A question on the foot's line: something to confirm, to pick or to type.
///
/// Enter answers, Escape leaves; what was typed stays a draft for the next time the same is asked.
public struct Question {
  /// What is asked; drafts are kept by it.
  public let words: Words
  public let choices: [Choice]
  /// Index of the choice that Enter takes; nil when none is picked yet.
  public var picked: Int?
  /// The line to type into, when there is one.
  public var line: TextLine?
  /// A short example of what can be typed.
  public let hint: Words?
  /// Whom it is about, one of several; Tab goes on to the next.
  public let subjects: [Subject]
  public var subject = 0
  /// Whether a digit answers at once.
  public let decidesAtOnce: Bool
  /// What was wrong with the last answer.
  public var trouble: Words?
  /// What to do with an answer. Throws `Words` as `Wrong` to ask again with the reason beside.
  public let answer: (Answer, Desk) throws -> [Effect]

  public struct Subject: Hashable, Sendable {
    public let key: String
    public let name: String
  }

  public struct Answer {
    /// Name of the choice taken.
    public let choice: String?
    public let text: String
    public let subject: Subject?
  }

  /// An answer that can't be taken, and why.
  public struct Wrong: Error {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }

  public init(
    _ words: Words, choices: [Choice] = [], picked: Int? = nil, line: TextLine? = nil,
    hint: Words? = nil, subjects: [Subject] = [], decidesAtOnce: Bool = false,
    answer: @escaping (Answer, Desk) throws -> [Effect]
  ) {
    self.words = words
    self.choices = choices
    self.picked = picked
    self.line = line
    self.hint = hint
    self.subjects = subjects
    self.decidesAtOnce = decidesAtOnce
    self.answer = answer
  }

  /// What a key did to the question.
  public enum Outcome {
    case answered(Answer)
    case left
    case stays
  }

  public mutating func take(_ key: Key) -> Outcome {
    trouble = nil
    switch key {
    case .escape: return .left
    case .enter:
      if !choices.isEmpty, line == nil, picked == nil { return .stays }
      return .answered(current)
    case .tab where !subjects.isEmpty:
      subject = (subject + 1) % subjects.count
      return .stays
    case .backTab where !subjects.isEmpty:
      subject = (subject + subjects.count - 1) % subjects.count
      return .stays
    default: break
    }
    if line?.isEmpty ?? true, let digit = key.digit, (1...max(1, choices.count)).contains(digit),
      !choices.isEmpty
    {
      picked = digit - 1
      return decidesAtOnce ? .answered(current) : .stays
    }
    if line != nil {
      _ = line?.take(key)
    } else if !choices.isEmpty {
      switch Keymap.command(key) {
      case .left, .up: picked = max(0, (picked ?? 1) - 1)
      case .right, .down: picked = min(choices.count - 1, (picked ?? -1) + 1)
      default: break
      }
    }
    return .stays
  }

  private var current: Answer {
    Answer(
      choice: picked.map { choices[$0].name }, text: trimmed(line?.text ?? ""),
      subject: subjects.indices.contains(subject) ? subjects[subject] : nil)
  }

  /// How many rows it takes: two when there is something to pick and to type.
  public var rows: Int { line != nil && !(choices.isEmpty && subjects.isEmpty) ? 2 : 1 }

  public func draw(into frame: inout Frame, _ language: Language) {
    let last = frame.size.rows - 1
    for row in (last - rows + 1)...last { frame.fill(row: row) }
    var row = last - rows + 1
    var column = 1
    column += frame.put(words[language], row: row, column: column, style: .bold) + 2
    if subjects.indices.contains(subject), subjects.count > 1 || line == nil {
      column += frame.put(subjects[subject].name, row: row, column: column, style: .accent) + 2
    }
    for (i, choice) in choices.enumerated() {
      let style: Style = i == picked ? .focus : .plain
      if i == picked, line == nil { frame.cursor = Position(row: row, column: column) }
      column += frame.put("\(i + 1) \(choice.words[language])", row: row, column: column, style: style)
      column += 2
    }
    if rows == 2 {
      tail(into: &frame, row: row, from: column, language)
      row += 1
      column = 1
    }
    if let line {
      let room = max(4, frame.size.columns - column - 1)
      line.draw(into: &frame, row: row, column: column, width: room, style: .plain)
      if line.isEmpty, let hint {
        frame.put(hint[language], row: row, column: column, width: room, style: .dim)
      }
      if let trouble, rows == 1 {
        let text = trouble[language]
        let width = min(Frame.width(of: text), room - 2)
        frame.put(text, row: row, column: frame.size.columns - width - 1, width: width, style: .late)
      }
    } else if rows == 1 {
      tail(into: &frame, row: row, from: column, language)
    }
  }

  /// How to answer, or what was wrong, at the end of the question's own row.
  private func tail(into frame: inout Frame, row: Int, from column: Int, _ language: Language) {
    var keys = decidesAtOnce ? "" : Words("Enter", "回车 确定")[language] + "  "
    keys += Words("Esc", "Esc 返回")[language]
    if subjects.count > 1 { keys += Words("  Tab other", "  Tab 换人")[language] }
    let text = trouble?[language] ?? keys
    let room = frame.size.columns - column - 1
    guard room > 0 else { return }
    frame.put(
      text, row: row, column: column, width: room, style: trouble == nil ? .dim : .late,
      align: .right)
    if frame.cursor == nil { frame.cursor = Position(row: row, column: max(1, column - 1)) }
  }
}

private func trimmed(_ text: String) -> String {
  var text = Substring(text)
  while text.first?.isWhitespace ?? false { text.removeFirst() }
  while text.last?.isWhitespace ?? false { text.removeLast() }
  return String(text)
}
