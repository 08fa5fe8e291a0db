/// Writes rows as RFC 4180 has them: comma, CR LF, quotes only where they are needed.
///
/// A cell that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, one of these in
/// full width, a tab or a line end, and is no plain number) gets a `'` in front, unless the rows are wanted raw.
/// `CSVWriter.undefused` takes it off again, so that what was exported is imported unchanged.
public struct CSVWriter {
  /// Cells as they are, for programs that read no formulas: a phone keeps its `+`.
  public let isRaw: Bool

  public init(isRaw: Bool = false) { self.isRaw = isRaw }

  /// The row with its end.
  public func row(_ fields: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (i, field) in fields.enumerated() {
      if i > 0 { bytes.append(44) }
      let cell = isRaw ? field : CSVWriter.defused(field)
      // A row of one empty field would be an empty line, which readers pass over.
      if cell.utf8.contains(where: { [34, 44, 59, 9, 10, 13].contains($0) })
        || fields.count == 1 && cell.isEmpty
      {
        bytes.append(34)
        for byte in cell.utf8 { bytes += byte == 34 ? [34, 34] : [byte] }
        bytes.append(34)
      } else {
        bytes += cell.utf8
      }
    }
    return bytes + [13, 10]
  }

  static func defused(_ cell: String) -> String {
    guard isFormula(cell), !isNumber(cell) else { return cell }
    return "'" + cell
  }

  /// The cell without the sign that export put in front of it.
  static func undefused(_ cell: String) -> String {
    cell.utf8.first == 39 && isFormula(cell) ? String(cell.dropFirst()) : cell
  }

  /// Whether a cell, after any `'` that stand before it, begins as a formula does.
  private static func isFormula(_ cell: String) -> Bool {
    guard let sign = cell.unicodeScalars.first(where: { $0 != "'" }) else { return false }
    return ["=", "+", "-", "@", "\t", "\n", "\r", "＝", "＋", "－", "＠"].contains(sign)
  }

  /// `-12.50`: a spreadsheet reads a number, and should.
  private static func isNumber(_ cell: String) -> Bool {
    let digits = cell.utf8.dropFirst()
    return cell.utf8.first == 45 && !digits.isEmpty
      && digits.allSatisfy { (48...57).contains($0) || $0 == 46 }
  }
}
