import Domain
import struct Domain.Record

/// All records of a book as they were at the end of one segment, in a file beside it: an index can be
/// made from it without replaying what came before. It is derived, and may be thrown away.
///
/// `000003.snapshot` has the journal's own format. A line holds whole documents of one kind as patches,
/// in the order in which the records were born, `base` being the revision of each; its `op` names the
/// segment's last line by checksum, its `safe` by number. The last line changes nothing and says by its
/// own number that none is missing.
struct Snapshot {
  let segment: Int
  /// Number and checksum of the segment's last line.
  let seq: Int64
  let crc: UInt32
  fileprivate let path: String
  fileprivate let start: Position

  static let suffix = ".snapshot"
  private static let intent = "snapshot"

  static func path(_ journal: Journal, _ segment: Int) -> String {
    "\(journal.folder)/\(padded(segment, 6))\(suffix)"
  }

  private static func op(_ crc: UInt32, _ number: Int64) -> String {
    "snapshot:\(CRC32C.hex(crc)):\(number)"
  }

  /// The segments that have a snapshot, the latest first.
  static func segments(_ journal: Journal) throws -> [Int] {
    try journal.files.list(journal.folder).compactMap { name in
      guard name.hasSuffix(suffix) else { return nil }
      return Int(name.dropLast(suffix.utf8.count))
    }.sorted(by: >)
  }

  /// The newest that is whole; nil when there is none.
  ///
  /// - Throws: `Book.Replaced` when one was removed meanwhile: there may be a newer one.
  static func newest(_ journal: Journal) throws -> Snapshot? {
    for segment in try segments(journal) where segment < journal.segment {
      if let snapshot = try whole(journal, segment) { return snapshot }
      if try !isThere(journal, segment) { throw Book.Replaced() }
    }
    return nil
  }

  /// The snapshot behind a segment, when every line of it is there.
  static func whole(_ journal: Journal, _ segment: Int) throws -> Snapshot? {
    let path = path(journal, segment)
    let start = try? journal.start(ofCopy: path, as: segment)  // because unread is as good as none
    guard let start else { return nil }
    var last: LineHead?
    let read = try ifThere {
      try journal.scan(copy: path, from: start) { _, head, _ in last = head }
    }
    guard let (end, bad) = read, bad == nil, let last, last.intent == "\(intent)-end",
      last.seq == end.seq,
      let crc = UInt32(last.op.split(separator: ":").dropFirst().first ?? "", radix: 16),
      last.op == op(crc, last.seq)
    else { return nil }
    return Snapshot(segment: segment, seq: last.safe, crc: crc, path: path, start: start)
  }

  /// Calls `body` with every line that holds records.
  ///
  /// - Throws: `Book.Replaced` when it isn't there any more.
  func eachLine(of journal: Journal, _ body: (ArraySlice<UInt8>, LineHead) throws -> Void) throws {
    let read: Void? = try Snapshot.ifThere {
      _ = try journal.scan(copy: path, from: start) { line, head, _ in
        if head.intent == Snapshot.intent { try body(line, head) }
      }
    }
    if read == nil { throw Book.Replaced() }
  }

  static func isThere(_ journal: Journal, _ segment: Int) throws -> Bool {
    try journal.files.identity(path(journal, segment)) != nil
  }

  /// Reads a snapshot's file; nil when a compaction or an erasure has removed it.
  private static func ifThere<T>(_ read: () throws -> T) throws -> T? {
    do {
      return try read()
    } catch let error as FileError where error.isMissing {
      return nil
    }
  }

  /// Writes the records of `index`, which stands at `end`, the end of a sealed segment.
  ///
  /// - Returns: how many records there are.
  static func write(
    _ index: Index, at end: Position, of journal: Journal, now: Instant,
    progress: (Int) -> Void = { _ in }
  ) throws -> Int {
    let files = journal.files
    let path = path(journal, end.segment)
    let draft = path + ".new"
    for old in [draft, path] where try files.identity(old) != nil { try files.remove(old) }
    let file = try files.open(draft, .new)
    defer { files.close(file) }
    let header = SegmentHeader(book: journal.book, segment: end.segment, first: 1)
    try files.append(header.encoded(format: journal.format), to: file)
    var (number, records): (Int64, Int) = (0, 0)
    func write(_ changes: [Change], _ intent: String) throws {
      number += 1
      let head = LineHead(
        seq: number, op: op(end.crc, number), at: now, by: "", intent: intent, batch: nil,
        safe: end.seq)
      try files.append(Line(head: head, changes: changes).encoded(), to: file)
    }
    for kind in Kind.all {
      var last: Int64 = 0
      while case let page = try index.page(kind, after: last, limit: 200), !page.isEmpty {
        last = page[page.count - 1].id
        for changes in parted(page.map(\.record)) { try write(changes, intent) }
        records += page.count
        progress(records)
      }
    }
    try write([], "\(intent)-end")
    try files.flush(file)
    try files.rename(draft, to: path)
    try files.flushFolder(journal.folder)
    return records
  }

  /// The records as changes that make them, in portions that fit a line.
  private static func parted(_ records: [Record]) -> [[Change]] {
    var parts: [[Change]] = [[]]
    var bytes = 0
    for record in records {
      let document = Value.object(record.document)
      let size = JSON.encode(document).utf8.count + 100
      if bytes + size > Line.maximumBytes / 2, !parts[parts.count - 1].isEmpty {
        parts.append([])
        bytes = 0
      }
      bytes += size
      parts[parts.count - 1].append(
        Change(ref: record.ref, base: record.revision, patch: document, was: .null))
    }
    return parts
  }

  /// Removes all snapshots but one.
  static func sweep(_ journal: Journal, keeping kept: Int? = nil) throws {
    for segment in try segments(journal) where segment != kept {
      try journal.files.remove(path(journal, segment))
    }
  }
}
