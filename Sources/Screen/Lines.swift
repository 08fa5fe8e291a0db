/// Lines that join where they meet, whichever was drawn first: a `│` that comes down from a `─`
/// makes it a `┬`, and where they cross stands a `┼`.
extension Frame {
  /// Draws a line across, by default over the whole row.
  public mutating func rule(row: Int, columns: Range<Int>? = nil, style: Style = .plain) {
    let columns = (columns ?? 0..<size.columns).clamped(to: 0..<size.columns)
    guard (0..<size.rows).contains(row) else { return }
    line(columns.map { Position(row: row, column: $0) }, back: .left, on: .right, style: style)
  }

  /// Draws an upright line.
  public mutating func column(_ column: Int, rows: Range<Int>, style: Style = .plain) {
    let rows = rows.clamped(to: 0..<size.rows)
    guard (0..<size.columns).contains(column) else { return }
    line(rows.map { Position(row: $0, column: column) }, back: .up, on: .down, style: style)
  }

  private mutating func line(_ places: [Position], back: Arms, on: Arms, style: Style) {
    guard let first = places.first, let last = places.last else { return }
    for place in places {
      var arms = arms(at: place)
      // An end that lies on another line only reaches inwards: that makes the T.
      let endsHere = !arms.isEmpty
      if place != first || !endsHere { arms.insert(back) }
      if place != last || !endsHere { arms.insert(on) }
      for side in Arms.all where self.arms(at: place.next(side)).contains(side.opposite) {
        arms.insert(side)
      }
      draw(arms, at: place, style: style)
    }
    join(on, at: first.next(back))
    join(back, at: last.next(on))
  }

  /// Lets the line that is there, if there is one, reach out to the one that comes.
  private mutating func join(_ arm: Arms, at place: Position) {
    let arms = arms(at: place)
    guard !arms.isEmpty else { return }
    draw(arms.union(arm), at: place, style: cells[index(of: place)].style)
  }

  private func arms(at place: Position) -> Arms {
    guard (0..<size.rows).contains(place.row), (0..<size.columns).contains(place.column) else {
      return []
    }
    return Arms(cells[index(of: place)].scalar)
  }

  private mutating func draw(_ arms: Arms, at place: Position, style: Style) {
    draw(arms.sign, at: index(of: place), style: style)
  }

  private func index(of place: Position) -> Int { place.row * size.columns + place.column }
}

/// The directions in which a line leaves a cell.
private struct Arms: OptionSet {
  let rawValue: Int

  static let left = Arms(rawValue: 1)
  static let right = Arms(rawValue: 2)
  static let up = Arms(rawValue: 4)
  static let down = Arms(rawValue: 8)
  static let all = [left, right, up, down]

  /// The sign of each set of arms, by its raw value.
  private static let signs = Array(" ───│┘└┴│┐┌┬│┤├┼".unicodeScalars)
  private static let sets: [Unicode.Scalar: Arms] = [
    "─": [left, right], "│": [up, down], "┼": [left, right, up, down],
    "┬": [left, right, down], "┴": [left, right, up], "├": [right, up, down],
    "┤": [left, up, down], "┌": [right, down], "┐": [left, down], "└": [right, up],
    "┘": [left, up],
  ]

  var sign: Unicode.Scalar { Self.signs[rawValue] }

  var opposite: Arms {
    switch self {
    case .left: .right
    case .right: .left
    case .up: .down
    default: .up
    }
  }

  init(rawValue: Int) { self.rawValue = rawValue }

  /// The arms of a sign that is drawn already; none when it is no line.
  init(_ sign: Unicode.Scalar) { self = sign.isASCII ? [] : Self.sets[sign] ?? [] }
}

extension Position {
  fileprivate func next(_ arm: Arms) -> Position {
    switch arm {
    case .left: Position(row: row, column: column - 1)
    case .right: Position(row: row, column: column + 1)
    case .up: Position(row: row - 1, column: column)
    default: Position(row: row + 1, column: column)
    }
  }
}

extension Unicode.Scalar {
  /// The ASCII in whose shape an ornament is shown where ornaments are not one cell wide.
  var withoutOrnament: Unicode.Scalar {
    switch self {
    case "─", "━", "–", "—": "-"
    case "│", "┃": "|"
    case "…", "·", "░", "•": "."
    case "“", "”": "\""
    case "‘", "’": "'"
    case "\u{2500}"..."\u{257F}": "+"
    case "\u{2580}"..."\u{259F}": "#"
    default: self
    }
  }
}
