import Domain

/// Rows that go into the journal as one line.
struct Block {
  var rows: [ReadRow] = []
  var faults: [(line: Int, cells: [String], fault: RowFault)] = []

  /// The rows in two blocks; nil for a single row.
  var halves: (Block, Block)? {
    if rows.count < 2 { return nil }
    let middle = rows.count / 2
    return (Block(rows: Array(rows[..<middle])), Block(rows: Array(rows[middle...])))
  }
}

/// Reads the rows of a file in blocks that fit into a line of the journal.
///
/// Where a block ends depends on the file alone, so that an import which is started again finds the
/// same ones.
final class BlockReader {
  private let reader: CSVReader
  private let rows: RowReader
  /// The row that no longer fitted into the last block.
  private var waiting: ReadRow?

  /// Less than a line holds (1 MiB), for what stands around the rows.
  private static let mostBytes = 900_000

  init(_ reader: CSVReader, _ rows: RowReader) {
    self.reader = reader
    self.rows = rows
  }

  var position: Int64 { reader.position }

  /// The next rows; nil at the end of the file.
  func next() throws -> Block? {
    var block = Block()
    // A row may bring the records that it names, and the first ones the custom fields.
    var named: Set<NamedReference> = []
    var records = rows.map.customFields.count
    var bytes = 0
    while block.faults.count < Line.maximumChanges, let row = try nextRow(&block) {
      let new = row.references.count { !named.contains($0) }
      if !block.rows.isEmpty,
        records + 1 + new > Line.maximumChanges || bytes + row.size > BlockReader.mostBytes
      {
        waiting = row
        break
      }
      named.formUnion(row.references)
      records += 1 + new
      bytes += row.size
      block.rows.append(row)
    }
    return block.rows.isEmpty && block.faults.isEmpty ? nil : block
  }

  /// The next row that can be read; those before it that can't go to the block's faults.
  private func nextRow(_ block: inout Block) throws -> ReadRow? {
    if let row = waiting {
      waiting = nil
      return row
    }
    while let item = try reader.next() {
      switch item {
      case .broken(let row):
        block.faults.append((row.line, [row.raw], .broken(row.fault)))
      case .row(let row):
        if row.fields.allSatisfy({ $0.utf8.allSatisfy { $0 == 32 } }) { continue }
        do {
          return try rows.read(row)
        } catch {
          block.faults.append((row.line, row.fields, error))
        }
      }
    }
    return nil
  }
}
