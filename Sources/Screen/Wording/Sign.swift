import Domain
import Store

/// Signs and letters that stand for a state, drawn the same on every screen.
enum Sign {
  /// `M A N` in the trade's letters, each in the colour of what it says.
  static func combination(
    _ combination: Combination, into frame: inout Frame, row: Int, column: Int
  ) {
    for (i, condition) in Condition.allCases.enumerated() {
      frame.put(
        combination.letter(condition), row: row, column: column + 2 * i,
        style: style(combination[condition]))
    }
  }

  static func style(_ answer: Answer) -> Style {
    switch answer {
    case .yes: .good
    case .no: .late
    case .unknown: .dim
    }
  }

  /// The sign of a planned step: `!` when it is late.
  static func step(_ activity: Record, _ today: Day) -> (sign: String, style: Style) {
    guard CustomerFacts.isPlanned(activity), let due = activity.day("due") else {
      return (" ", .plain)
    }
    if due < today { return ("!", .late) }
    return due == today ? ("!", .due) : (" ", .plain)
  }

  /// One activity in words: kind, and what it was about.
  static func subject(_ activity: Record, _ language: Language) -> String {
    if let purpose = activity.text("purpose") {
      return Activity.purposes.first { $0.name == purpose }?.words[language] ?? purpose
    }
    let result = activity.text("result").flatMap { name in
      Activity.results.first { $0.name == name }?.words[language]
    }
    let parts = [result, Activity.subject(of: activity, language)].compactMap { $0 }
    return parts.joined(separator: Words(": ", "：")[language])
  }

  /// What is to be done: `send quote`, `call: 30-day terms`, `call Ms Liu`.
  static func task(_ activity: Record, _ language: Language) -> String {
    let about = subject(activity, language)
    let type = type(activity, language)
    if about.isEmpty { return type }
    let isTask = activity.text("type") == "task"
    let opens = Typed.small(about).hasPrefix(Typed.small(type))
    return isTask || opens ? about : type + Words(": ", "：")[language] + about
  }

  static func type(_ activity: Record, _ language: Language) -> String {
    let type = activity.text("type") ?? ""
    return Activity.types.first { $0.name == type }?.words[language] ?? type
  }

  /// Where an activity's words begin, behind its sign, day and kind.
  private static let wordsColumn = 21

  /// An activity's words, as many lines as they need in so many columns, three at most.
  static func lines(_ activity: Record, _ width: Int, _ language: Language) -> [String] {
    var text = subject(activity, language)
    if activity.text("cancelled") != nil { text += Words(" (cancelled)", "（已取消）")[language] }
    return Frame.wrap(text, to: max(8, width - wordsColumn), lines: 3)
  }

  /// Draws one activity: sign, day, kind, and what it was about.
  ///
  /// - Parameter isWhole: whether its words may take more than the one row.
  static func draw(
    _ activity: Record, into frame: inout Frame, row: Int, columns: Range<Int>, _ shown: Shown,
    isWhole: Bool = false
  ) {
    let (sign, signStyle) = step(activity, shown.today)
    frame.put(sign, row: row, column: columns.lowerBound, style: signStyle)
    let isCancelled = activity.text("cancelled") != nil
    let day = activity.day("done") ?? activity.day("cancelled") ?? activity.day("due")
    let style: Style = isCancelled ? .dim : signStyle
    frame.put(
      day.map(shown.day) ?? "", row: row, column: columns.lowerBound + 2, width: 10, style: style)
    frame.put(
      type(activity, shown.language), row: row, column: columns.lowerBound + 13, width: 7,
      style: .dim)
    let lines =
      isWhole
      ? lines(activity, columns.count, shown.language)
      : [subject(activity, shown.language)]
    for (i, line) in lines.enumerated() {
      frame.put(
        line, row: row + i, column: columns.lowerBound + wordsColumn,
        width: max(0, columns.count - wordsColumn), style: isCancelled ? .dim : .plain)
    }
  }
}
