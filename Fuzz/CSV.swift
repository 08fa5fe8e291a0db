import Domain
import Glibc

@testable import Store

/// A file of rows in any encoding, what its columns mean, and the same rows written and read again.
func readCSV(_ bytes: [UInt8]) throws {
  let file = try Scratch.holding(bytes)
  defer { unlink(file) }
  let reader: CSVReader
  do { reader = try CSVReader(path: file) } catch is CSVError { return }
  let header = reader.header.fields
  var rows: [[String]] = []
  var line = 0
  while let item = try reader.next() {
    switch item {
    case .row(let row):
      expect(row.fields.count == header.count, "a row has its header's fields: \(row)")
      expect(row.line > line, "rows come in their order: \(row)")
      line = row.line
      rows.append(row.fields)
    case .broken(let row):
      expect(row.line > line, "rows come in their order: \(row)")
      line = row.line
    }
  }
  expect(reader.position == bytes.count, "the file is read to its end")
  // The meaning of many columns takes longer to find than they are worth here.
  do { _ = try HeaderMap(Array(header.prefix(6))) } catch is HeaderError {}
  try expectSurvival(of: [header] + rows)
}

/// Rows that are written are read again as they were, formulas defused and all.
private func expectSurvival(of rows: [[String]]) throws {
  for writer in [CSVWriter(), CSVWriter(isRaw: true)] {
    let written = rows.map(writer.row).joined()
    let reader = try CSVReader(path: try Scratch.holding(TextEncoding.utf8.mark + written))
    var again = [reader.header.fields]
    while let item = try reader.next() {
      guard case .row(let row) = item else { return expect(false, "written as a row: \(item)") }
      again.append(row.fields)
    }
    if !writer.isRaw { again = again.map { $0.map(CSVWriter.undefused) } }
    expect(again == rows, "rows survive, raw \(writer.isRaw):\n\(rows)\n\(again)")
  }
}

/// A file in memory for readers that want a path.
private enum Scratch {
  private static let path = "/dev/shm/kebu-fuzz-\(getpid())"

  static func holding(_ bytes: [UInt8]) throws -> String {
    let descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0, write(descriptor, bytes, bytes.count) == bytes.count else {
      throw FileError(call: "write", path: path, errno: errno)
    }
    close(descriptor)
    return path
  }
}
