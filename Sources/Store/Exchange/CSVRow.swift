import Domain

/// One row of a CSV file: its fields, and the line on which it begins.
public struct CSVRow: Hashable, Sendable {
  public let line: Int
  public let fields: [String]

  public init(line: Int, fields: [String]) {
    self.line = line
    self.fields = fields
  }
}

/// What stands where a row should: its text as it is, so that nothing of it is lost.
public struct BrokenRow: Hashable, Sendable {
  public let line: Int
  public let raw: String
  public let fault: Fault

  public enum Fault: Hashable, Sendable {
    case fields(found: Int, expected: Int)
    /// A quote opens a field and none closes it.
    case openQuote
    /// A quote closes a field, and the field goes on behind it.
    case textBehindQuote
    /// Bytes that are no characters in the file's encoding.
    case notText
    case tooLong
  }
}

extension BrokenRow.Fault {
  public var words: Words {
    switch self {
    case .fields(let found, let expected):
      Words("\(found) fields where the header has \(expected)", "有 \(found) 个字段，表头是 \(expected) 个")
    case .openQuote: Words("a quote opens and never closes", "引号没有闭合")
    case .textBehindQuote: Words("text behind a closing quote", "引号闭合后还有文字")
    case .notText: Words("bytes that are no characters", "含有无法识别的字节")
    case .tooLong: Words("longer than 512 KiB", "超过 512 KiB")
    }
  }
}

/// How a file separates the fields and the rows.
struct CSVShape: Equatable {
  /// Comma, semicolon or tab.
  let delimiter: UInt8
  /// LF, or CR where rows end in that alone.
  let newline: UInt8

  /// The shape as the header shows it. A line end between quotes belongs to a name, as in a
  /// spreadsheet's header of two lines; where a stray quote leaves no other, it ends the header.
  init(of text: [UInt8]) {
    var counts: [UInt8: Int] = [:]
    var lineEnd: Int?
    var isQuoted = false
    var before: UInt8 = 44
    for (i, byte) in text.enumerated() {
      if byte == 34 {
        isQuoted = !isQuoted && [34, 44, 59, 9].contains(before)
      } else if !isQuoted {
        if byte == 10 || byte == 13 {
          lineEnd = i
          break
        }
        counts[byte, default: 0] += 1
      }
      before = byte
    }
    let end = lineEnd ?? text.firstIndex { $0 == 10 || $0 == 13 } ?? text.count
    let isCR = end < text.count && text[end] == 13 && end + 1 < text.count && text[end + 1] != 10
    newline = isCR ? 13 : 10
    // The first of equals wins, so a file of one column has commas.
    delimiter = [44, 59, 9].reduce(44) { (counts[$1] ?? 0) > (counts[$0] ?? 0) ? $1 : $0 }
  }

  enum Scan: Equatable {
    /// The fields, and how many bytes the row takes with its end.
    case row([[UInt8]], length: Int)
    /// The text ended before the row did.
    case cutOff
    case broken(BrokenRow.Fault)
  }

  /// Parts the row with which `text` begins; its fields may hold quotes, delimiters and line ends.
  ///
  /// - Parameter isWhole: whether the file ends where `text` does.
  func scan(_ text: UnsafeBufferPointer<UInt8>, isWhole: Bool) -> Scan {
    enum Place { case start, plain, quoted, closed, closedByCR }
    var fields: [[UInt8]] = []
    var field: [UInt8] = []
    var place = Place.start
    for (i, byte) in text.enumerated() {
      switch (place, byte) {
      case (.start, 34): place = .quoted
      case (.quoted, 34): place = .closed
      case (.closed, 34):
        field.append(34)
        place = .quoted
      case (.quoted, _): field.append(byte)
      case (.start, delimiter), (.plain, delimiter), (.closed, delimiter):
        fields.append(field)
        field = []
        place = .start
      case (_, newline):
        if newline == 10, place == .plain, field.last == 13 { field.removeLast() }
        return .row(fields + [field], length: i + 1)
      case (.closed, 13): place = .closedByCR
      case (.closed, _), (.closedByCR, _): return .broken(.textBehindQuote)
      case (.start, _), (.plain, _):
        field.append(byte)
        place = .plain
      }
    }
    if !isWhole { return .cutOff }
    if newline == 10, place == .plain, field.last == 13 { field.removeLast() }
    return place == .quoted ? .broken(.openQuote) : .row(fields + [field], length: text.count)
  }
}
