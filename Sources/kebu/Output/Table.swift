import Domain
import Screen

/// Rows under headings for a person's eye, aligned by the width that they take on a terminal.
///
/// Columns are as wide as the first rows need; a longer cell further down pushes its own row only, so
/// that a list of any length is printed as it is read. On a terminal rows are cut to its width.
struct Table {
  struct Column {
    let heading: String
    var alignment = Alignment.left
  }

  private let columns: [Column]
  private let output: Output
  private var widths: [Int]
  private var waiting: [[String]] = []
  private var isMeasured = false

  /// How many rows decide about the widths.
  private static let sample = 500

  init(_ columns: [Column], on output: Output) {
    self.columns = columns
    self.output = output
    widths = columns.map { Frame.width(of: $0.heading) }
  }

  mutating func row(_ cells: [String]) throws {
    if isMeasured {
      try print(cells)
    } else {
      for (i, cell) in cells.enumerated() { widths[i] = max(widths[i], Frame.width(of: cell)) }
      waiting.append(cells)
      if waiting.count == Table.sample { try begin() }
    }
  }

  mutating func end() throws {
    guard !isMeasured else { return }
    // With all rows at hand: a column without a single cell says nothing.
    for i in columns.indices where !waiting.isEmpty && waiting.allSatisfy({ $0[i].isEmpty }) {
      widths[i] = 0
    }
    try begin()
  }

  private mutating func begin() throws {
    isMeasured = true
    if columns.contains(where: { !$0.heading.isEmpty }) { try print(columns.map(\.heading)) }
    for cells in waiting { try print(cells) }
    waiting = []
  }

  private func print(_ cells: [String]) throws {
    var line = ""
    var gap = 0
    for (i, cell) in cells.enumerated() where widths[i] > 0 {
      let space = max(0, widths[i] - Frame.width(of: cell))
      if cell.isEmpty {
        gap += space + 2
        continue
      }
      let isRight = columns[i].alignment == .right
      line += String(repeating: " ", count: gap + (isRight ? space : 0)) + cell
      gap = 2 + (isRight ? 0 : space)
    }
    try output.line(output.columns.map { Frame.cut(line, to: $0) } ?? line)
  }
}
