/// A place on the screen, counted from zero at the upper left.
public struct Position: Equatable, Sendable {
  public var row: Int
  public var column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// Rows and columns of a screen.
public struct Size: Equatable, Sendable {
  public var rows: Int
  public var columns: Int

  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }
}

/// The side of its room that a text keeps to.
public enum Alignment: Sendable {
  case left, right
}

/// One picture of the screen: a grid of styled cells, drawn without a terminal and compared as text.
///
/// It is the one place where text from outside becomes harmless, where its width is decided, and
/// where a screen that can't show ornaments gets ASCII for them. What lies outside is left out.
///
///     var frame = Frame(size: Size(rows: 1, columns: 12))
///     frame.put("华强实业", row: 0, column: 1, width: 6, style: .bold)
///     frame.lines  // [" 华强…"]
public struct Frame: Equatable, Sendable {
  public let size: Size
  /// Whether lines, `…` and `·` are shown as ASCII.
  public let isASCII: Bool
  /// Where the terminal's own cursor sits: on what is in focus. None hides it.
  public var cursor: Position?

  private(set) var cells: [Cell]
  /// The marks on a cell, by its place in `cells`; most frames have none.
  private(set) var marks: [Int: [Unicode.Scalar]] = [:]

  /// One cell; the right half of a wide sign is `Cell.half`.
  struct Cell: Equatable, Sendable {
    var scalar: Unicode.Scalar = " "
    var style: Style = .plain

    static let half: Unicode.Scalar = "\0"
    var isHalf: Bool { scalar == Self.half }
  }

  public init(size: Size, ascii: Bool = false) {
    self.size = Size(rows: max(0, size.rows), columns: max(0, size.columns))
    isASCII = ascii
    cells = Array(repeating: Cell(), count: self.size.rows * self.size.columns)
  }

  /// Writes a text into `width` columns (by default up to the right edge), cut when it is longer.
  ///
  /// Cells beside the text stay as they are. Returns the columns that the text took.
  @discardableResult
  public mutating func put(
    _ text: String, row: Int, column: Int, width: Int? = nil, style: Style = .plain,
    align: Alignment = .left, cut: Cut = .end
  ) -> Int {
    let room = min(width ?? .max, size.columns - column)
    guard (0..<size.rows).contains(row), column >= 0, room > 0 else { return 0 }
    let glyphs = Glyph.all(in: text).cut(to: room, cut)
    let used = glyphs.width
    var index = row * size.columns + column + (align == .right ? room - used : 0)
    clear(index..<index + used, style: style)
    for glyph in glyphs {
      cells[index].scalar = glyph.scalar
      if glyph.width == 2 { cells[index + 1].scalar = Cell.half }
      if !glyph.marks.isEmpty { marks[index] = glyph.marks }
      index += glyph.width
    }
    return used
  }

  /// Blanks cells, and gives them a style.
  public mutating func fill(row: Int, columns: Range<Int>? = nil, style: Style = .plain) {
    clear(indices(row: row, columns: columns), style: style)
  }

  /// Changes the style of what is drawn: the focus bar over a row, for one.
  public mutating func restyle(
    row: Int, columns: Range<Int>? = nil, _ change: (inout Style) -> Void
  ) {
    for index in indices(row: row, columns: columns) { change(&cells[index].style) }
  }

  /// What a person would see: the rows as text, without the spaces at their end.
  public var lines: [String] {
    (0..<size.rows).map { row in
      let glyphs = (0..<size.columns).compactMap { glyph(row: row, column: $0) }
      return String(glyphs[...(glyphs.lastIndex { $0.scalar != " " } ?? -1)])
    }
  }

  /// What a terminal is to show in a cell; nothing for the right half of a wide sign.
  func glyph(row: Int, column: Int) -> Glyph? {
    let index = row * size.columns + column
    let cell = cells[index]
    guard !cell.isHalf else { return nil }
    let isWide = column + 1 < size.columns && cells[index + 1].isHalf
    return Glyph(
      scalar: isASCII && !cell.scalar.isASCII ? cell.scalar.withoutOrnament : cell.scalar,
      width: isWide ? 2 : 1, marks: marks.isEmpty ? [] : marks[index] ?? [])
  }

  func style(row: Int, column: Int) -> Style { cells[row * size.columns + column].style }

  /// Whether a row looks the same in another frame of the same width.
  func hasSameRow(_ row: Int, as other: Frame) -> Bool {
    let indices = row * size.columns..<(row + 1) * size.columns
    return size.columns == other.size.columns && row < other.size.rows && marks == other.marks
      && cells[indices] == other.cells[indices]
  }

  /// Puts one sign of a line into a cell.
  mutating func draw(_ sign: Unicode.Scalar, at index: Int, style: Style) {
    clear(index..<index + 1, style: style)
    cells[index].scalar = sign
  }

  private func indices(row: Int, columns: Range<Int>?) -> Range<Int> {
    guard (0..<size.rows).contains(row) else { return 0..<0 }
    let columns = (columns ?? 0..<size.columns).clamped(to: 0..<size.columns)
    return row * size.columns + columns.lowerBound..<row * size.columns + columns.upperBound
  }

  /// Blanks cells of one row. A wide sign that loses a half becomes a space, so nothing shifts.
  private mutating func clear(_ indices: Range<Int>, style: Style) {
    guard !indices.isEmpty else { return }
    if cells[indices.lowerBound].isHalf { blank(indices.lowerBound - 1) }
    for index in indices {
      blank(index)
      cells[index].style = style
    }
    if indices.upperBound < cells.count, cells[indices.upperBound].isHalf {
      blank(indices.upperBound)
    }
  }

  private mutating func blank(_ index: Int) {
    cells[index].scalar = " "
    if !marks.isEmpty { marks[index] = nil }
  }
}
