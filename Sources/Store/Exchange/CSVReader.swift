import Domain
import Glibc

/// Reads the rows of a CSV file (RFC 4180) one by one, in a memory that doesn't grow with the file.
///
/// Comma, semicolon or tab separate, whichever the header has most of; rows end in LF, CR LF or CR.
/// A quote in the middle of a field that doesn't begin with one stands for itself. Empty lines are
/// passed over. What can't be read as a row comes as an item of its own with its text, and reading
/// goes on at the next line:
///
///     name,city          the header
///     "Acme,Suzhou       .broken(line 2, .textBehindQuote)
///     "Pine, Ltd",Wuxi   .row(line 3)
public final class CSVReader {
  public enum Item: Hashable, Sendable {
    case row(CSVRow)
    case broken(BrokenRow)
  }

  /// The file's first row.
  public private(set) var header = CSVRow(line: 0, fields: [])
  /// Bytes of the file that have been read: a progress bar divides them by its size.
  public var position: Int64 { stream.position }

  /// A row longer than this is broken.
  static let longest = 1 << 19

  private let stream: TextStream
  private let shape: CSVShape
  private var text: [UInt8] = []
  /// Where in `text` the next row begins, and on which line of the file that is.
  private var start = 0
  private var line = 1
  /// Whether `text` holds all that the file still has.
  private var isAtEnd = false

  /// - Parameter encoding: nil tells it from the bytes, in a pass of its own.
  /// - Throws: `FileError`; `CSVError` when the file has no header.
  public init(path: String, encoding: TextEncoding? = nil) throws {
    let encoding = try encoding ?? FileGlance(path: path).encoding
    stream = try TextStream(path: path, encoding: encoding)
    while text.isEmpty, !isAtEnd { isAtEnd = try !stream.read(into: &text) }
    shape = CSVShape(of: text)
    guard case .row(let header)? = try next() else { throw CSVError.noHeader(path: path) }
    self.header = header
  }

  /// The delimiter as a character: `,`, `;` or a tab.
  public var delimiter: Character { Character(Unicode.Scalar(shape.delimiter)) }

  /// The next row or what stands in a row's place; nil at the end.
  ///
  /// - Throws: `FileError`.
  public func next() throws -> Item? {
    while let length = try lineLength() {
      if length > CSVReader.longest { return try tooLong() }
      let content = contentLength(length)
      if content == 0 {
        skip(length, lines: 1)
      } else if text.withUnsafeBytes({ memchr($0.baseAddress! + start, 34, content) }) == nil {
        return plainRow(content, length)
      } else {
        return try quotedRow()
      }
    }
    return nil
  }

  /// A line without quotes: one row, parted at every delimiter.
  private func plainRow(_ content: Int, _ length: Int) -> Item {
    var fields: [String?] = []
    fields.reserveCapacity(header.fields.count)
    text.withUnsafeBufferPointer { bytes in
      let row = bytes[start..<start + content]
      var from = row.startIndex
      for i in row.indices where bytes[i] == shape.delimiter {
        fields.append(string(bytes[from..<i]))
        from = i + 1
      }
      fields.append(string(bytes[from..<row.endIndex]))
    }
    return item(fields, length, lines: 1)
  }

  /// A row with quotes, which may span lines.
  private func quotedRow() throws -> Item {
    while true {
      let scan = text.withUnsafeBufferPointer {
        shape.scan(UnsafeBufferPointer(rebasing: $0[start...]), isWhole: isAtEnd)
      }
      switch scan {
      case .row(let fields, let length) where length <= CSVReader.longest:
        let lines = text[start..<start + length].count { $0 == shape.newline }
        return item(fields.map { string($0[...]) }, length, lines: max(1, lines))
      case .cutOff where text.count - start <= CSVReader.longest: try readMore()
      case .row, .cutOff: return try brokenLine(.openQuote)
      case .broken(let fault): return try brokenLine(fault)
      }
    }
  }

  private func item(_ fields: [String?], _ length: Int, lines: Int) -> Item {
    let began = line
    let texts = fields.compactMap(\.self)
    let expected = header.fields.isEmpty ? texts.count : header.fields.count
    let fault: BrokenRow.Fault? =
      texts.count < fields.count
      ? .notText : texts.count == expected ? nil : .fields(found: texts.count, expected: expected)
    let raw = fault == nil ? "" : rawText(length)
    skip(length, lines: lines)
    if let fault { return .broken(BrokenRow(line: began, raw: raw, fault: fault)) }
    return .row(CSVRow(line: began, fields: texts))
  }

  /// The line at hand as a broken row, so that a stray quote costs one line and not the file.
  private func brokenLine(_ fault: BrokenRow.Fault) throws -> Item {
    let length = try lineLength() ?? 0
    let row = BrokenRow(line: line, raw: rawText(length), fault: fault)
    skip(length, lines: 1)
    return .broken(row)
  }

  /// A line that has no end in sight: its beginning is kept, the rest passed over.
  private func tooLong() throws -> Item {
    let row = BrokenRow(line: line, raw: rawText(CSVReader.longest), fault: .tooLong)
    while let length = try lineLength() {
      let hasEnd = text[start + length - 1] == shape.newline
      skip(length, lines: hasEnd ? 1 : 0)
      if hasEnd { break }
    }
    return .broken(row)
  }

  /// How many bytes the line at `start` has with its end; more than `longest` when it is longer than
  /// that; nil at the end of the file.
  private func lineLength() throws -> Int? {
    while true {
      let rest = text.count - start
      let end = text.withUnsafeBytes { bytes in
        rest == 0
          ? nil
          : memchr(bytes.baseAddress! + start, Int32(shape.newline), rest)
            .map { UnsafeRawPointer($0) - bytes.baseAddress! }
      }
      if let end { return end + 1 - start }
      if isAtEnd { return rest == 0 ? nil : rest }
      if rest > CSVReader.longest { return rest }
      try readMore()
    }
  }

  /// The length of a line without its end.
  private func contentLength(_ length: Int) -> Int {
    var content = length
    if text[start + content - 1] == shape.newline { content -= 1 }
    if shape.newline == 10, content > 0, text[start + content - 1] == 13 { content -= 1 }
    return content
  }

  private func rawText(_ length: Int) -> String {
    String(decoding: text[start..<start + contentLength(length)], as: UTF8.self)
  }

  private func skip(_ length: Int, lines: Int) {
    start += length
    line += lines
  }

  private func readMore() throws {
    text.removeFirst(start)
    start = 0
    isAtEnd = try !stream.read(into: &text)
  }

  private func string(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    String(validating: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self)
  }

  private func string(_ bytes: ArraySlice<UInt8>) -> String? {
    String(validating: bytes, as: UTF8.self)
  }
}

/// Why a file has no rows to read.
public enum CSVError: Error, Hashable, Sendable {
  case noHeader(path: String)

  public var words: Words {
    switch self {
    case .noHeader(let path):
      Words("\(path) has no header: its first row names the columns.", "\(path) 没有表头：第一行应是各列名称。")
    }
  }
}

extension CSVError: CustomStringConvertible {
  public var description: String { words.en }
}
