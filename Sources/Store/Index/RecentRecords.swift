import struct Domain.Record

/// Records that lists have shown, so that what hasn't changed since isn't decoded again: a list is read
/// anew with every change in the book, and nearly all of it is as it was.
///
/// In one index a record's revision tells its document: where recovery gives a number to another line,
/// the index is made anew, too.
final class RecentRecords {
  /// Those of late, and those from before; what nobody asks for goes with the older ones.
  private var records: [Int64: Record] = [:]
  private var older: [Int64: Record] = [:]

  private static let limit = 300

  /// The record in this row, if it has this revision; else what `decode` gives.
  func record(_ row: Int64, _ revision: Int64, decode: () throws -> Record) rethrows -> Record {
    if let known = records[row], known.revision == revision { return known }
    let before = older[row].flatMap { $0.revision == revision ? $0 : nil }
    let record = try before ?? decode()
    if records.count >= RecentRecords.limit { (older, records) = (records, [:]) }
    records[row] = record
    return record
  }
}
