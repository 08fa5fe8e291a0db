import Domain

/// One line that takes text: what is typed, with a cursor that moves by characters.
public struct TextLine: Hashable, Sendable {
  private var before: [Character] = []
  private var after: [Character] = []

  public init(_ text: String = "") { before = Array(text) }

  public var text: String { String(before + after) }
  public var isEmpty: Bool { before.isEmpty && after.isEmpty }
  public var textBeforeCursor: String { String(before) }

  /// The longest line that can be typed; a paste beyond it is cut.
  static let limit = 2000

  /// Takes a key in; false when the key isn't for a line of text.
  public mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let scalar): insert(String(scalar))
    case .paste(let text): insert(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    case .backspace: _ = before.popLast()
    case .delete: if !after.isEmpty { after.removeFirst() }
    case .left, .control("b"): if let last = before.popLast() { after.insert(last, at: 0) }
    case .right, .control("f"): if !after.isEmpty { before.append(after.removeFirst()) }
    case .home, .control("a"):
      after = before + after
      before = []
    case .end, .control("e"):
      before += after
      after = []
    case .control("u"): before = []
    case .control("k"): after = []
    case .control("w"), .alt("\u{7F}"):
      while before.last == " " { before.removeLast() }
      while let last = before.last, last != " " { before.removeLast() }
    default: return false
    }
    return true
  }

  private mutating func insert(_ text: String) {
    // A combining mark joins the character before it, so the whole is read again.
    let joined = String(before.suffix(1)) + text
    before = before.dropLast() + Array(joined)
    if before.count > TextLine.limit { before.removeLast(before.count - TextLine.limit) }
  }

  /// Draws the line into `width` columns, scrolled so that the cursor is seen, and puts the hardware
  /// cursor there, where input methods look for it.
  public func draw(
    into frame: inout Frame, row: Int, column: Int, width: Int, style: Style = .plain
  ) {
    var start = 0
    while start < before.count, Frame.width(of: String(before[start...])) >= width { start += 1 }
    let shown = String(before[start...])
    frame.fill(row: row, columns: column..<column + width, style: style)
    frame.put(
      shown + String(after), row: row, column: column, width: width, style: style, cut: .clip)
    frame.cursor = Position(
      row: row, column: min(column + width - 1, column + Frame.width(of: shown)))
  }
}
