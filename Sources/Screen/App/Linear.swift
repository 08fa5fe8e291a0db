import Domain

/// A screen in one column: what an ear can follow and a narrow terminal can hold. Signs are words
/// here, "authority: no", and nothing stands beside anything.
public struct Linear {
  public struct Line: Equatable, Sendable {
    public let text: String
    var style: Style = .plain
    /// What stands before the cursor, in a line that is typed into.
    var typed: String?
  }

  public private(set) var lines: [Line] = []
  /// Indices of the lines in focus.
  public private(set) var focus: Range<Int>?

  public init() {}

  /// The name of the lines that follow.
  mutating func heading(_ text: String) { lines.append(Line(text: text, style: .bold)) }

  /// - Parameter cursor: what stands before the cursor, in a line that is typed into.
  mutating func add(
    _ text: String, style: Style = .plain, isFocused: Bool = false, cursor typed: String? = nil
  ) {
    if isFocused { focus = (focus?.lowerBound ?? lines.count)..<lines.count + 1 }
    lines.append(Line(text: text, style: style, typed: typed))
  }

  /// What is known under a name: "Money: yes". Nothing where nothing is.
  mutating func add(_ name: String, _ value: String, _ language: Language, isFocused: Bool = false)
  {
    guard !value.isEmpty else { return }
    add(name + Words(": ", "：")[language] + value, isFocused: isFocused)
  }

  /// Draws the lines into these rows, each as long as it is, around what is in focus; the cursor goes
  /// there.
  func draw(into frame: inout Frame, rows: Range<Int>) {
    let width = frame.size.columns - 2
    guard width > 0, !rows.isEmpty else { return }
    let wrapped = lines.map { Frame.wrap($0.text, to: width) }
    let heights = wrapped.map(\.count)
    let focus = focus ?? 0..<0
    // What is in focus is whole on the screen, with as much of what stands before it as goes there.
    var first = focus.lowerBound
    var room = rows.count - heights[focus].reduce(0, +)
    let ahead = rows.count / 3
    var before = 0
    while first > 0, heights[first - 1] <= room, before + heights[first - 1] <= ahead {
      first -= 1
      room -= heights[first]
      before += heights[first]
    }
    let rest = heights[focus.upperBound...].reduce(0, +)
    while first > 0, heights[first - 1] <= room - rest {
      first -= 1
      room -= heights[first]
    }
    var row = rows.lowerBound
    for index in lines.indices.dropFirst(first) {
      if let typed = lines[index].typed {
        let (down, right) = Linear.place(behind: typed, in: wrapped[index])
        frame.cursor = Position(
          row: min(rows.upperBound - 1, row + down), column: min(width + 1, 2 + right))
      }
      for text in wrapped[index] where row < rows.upperBound {
        frame.put(text, row: row, column: 2, style: lines[index].style)
        if focus.contains(index) {
          if frame.cursor == nil { frame.cursor = Position(row: row, column: 0) }
          frame.put(">", row: row, column: 0, style: .accent)
        }
        row += 1
      }
    }
  }
  /// Where the cursor is behind the beginning of a text that flows over these lines.
  private static func place(behind typed: String, in lines: [String]) -> (down: Int, right: Int) {
    // Spaces go where a line ends, so the other signs are counted.
    var left = typed.filter { $0 != " " }.count
    for (i, line) in lines.enumerated() {
      let signs = line.filter { $0 != " " }.count
      if left > signs, i + 1 < lines.count {
        left -= signs
        continue
      }
      var before = ""
      for sign in line where left > 0 {
        before.append(sign)
        if sign != " " { left -= 1 }
      }
      let spaces = typed.reversed().prefix { $0 == " " }.count
      return (i, Frame.width(of: before) + spaces)
    }
    return (0, 0)
  }
}
