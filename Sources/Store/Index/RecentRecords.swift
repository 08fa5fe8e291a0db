import struct Domain.Record

/// Records that lists have shown, so that what hasn't changed since isn't decoded again: a list is read
/// anew with every change in the book, and nearly all of it is as it was.
///
/// In one index a record's revision tells its document: where recovery gives a number to another line,
/// the index is made anew, too.
final class RecentRecords {
  private var records: [Int64: Record] = [:]

  private static let limit = 400

  /// The record in this row, if it has this revision; else what `decode` gives.
  func record(_ row: Int64, _ revision: Int64, decode: () throws -> Record) rethrows -> Record {
    if let known = records[row], known.revision == revision { return known }
    if records.count >= RecentRecords.limit { records = [:] }
    let record = try decode()
    records[row] = record
    return record
  }
}
