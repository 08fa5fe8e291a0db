import Domain
import struct Domain.Record

/// What the journal says, replayed from its first line by the rules of a merge patch alone, held against
/// what the index shows.
///
/// The replay shares nothing with the index but the journal's reader: documents are patched in memory,
/// a portion of the records at a time, so that a book of any size fits. Others go on working meanwhile;
/// what they have touched since is looked at again under the lock.
public struct Verification: Sendable {
  /// The number of the last transaction that was replayed.
  public private(set) var seq: Int64 = 0
  public private(set) var lines = 0
  public private(set) var records = 0
  /// What doesn't agree; empty for a book as it should be.
  public private(set) var differences: [Words] = []

  /// How many records are held in memory at once.
  private static let portion = 200_000

  fileprivate init(_ book: Book, progress: (Int) -> Void) throws {
    let count = try Kind.all.reduce(0) { try $0 + book.index.count($1, order: nil, []) }
    let parts = count / Verification.portion + 1
    for part in 0..<parts { try compare(book, part: part, of: parts, progress) }
    for (what, wrong) in try book.index.wrongFigures() {
      differences.append(
        Words("\(wrong) records have the wrong \(what.en)", "\(wrong) 条记录的\(what.zh)不对"))
    }
  }

  // MARK: Records

  private mutating func compare(_ book: Book, part: Int, of parts: Int, _ progress: (Int) -> Void)
    throws
  {
    var replay = JournalReplay(part: part, of: parts)
    let (end, bad) = try book.journal.scan(from: try book.journal.start(of: 1)) {
      bytes, head, here in
      try replay.take(bytes, head)
      if part == 0 {
        lines += 1
        try checkPlace(of: head, at: here, in: book)
        if lines % 1000 == 0 { progress(lines) }
      }
    }
    if let bad { try book.journal.refuseDamage(bad, behind: end, durable: book.durable) }
    differences += replay.breaks
    seq = end.seq
    records += replay.records.count
    var doubtful = try Verification.differing(replay.records, book, part, parts)
    guard !doubtful.isEmpty else { return }
    // Somebody may have changed them since: nobody does while the lock is held.
    try book.holdingLock {
      _ = try book.current(writing: false)
      _ = try book.journal.scan(from: end) { bytes, head, _ in try replay.take(bytes, head) }
      doubtful = try doubtful.filter { try book.index.record($0) != replay.records[$0] }
    }
    differences += doubtful.map { ref in
      Words("\(ref) isn't what the journal says", "\(ref) 与日志不符")
    }
  }

  /// Records of the index that aren't what the replay has made, and the other way round.
  private static func differing(
    _ replayed: [Ref: Record], _ book: Book, _ part: Int, _ parts: Int
  ) throws -> [Ref] {
    var left = replayed
    var differing: [Ref] = []
    for kind in Kind.all {
      var last: Int64 = 0
      while case let page = try book.index.page(kind, after: last, limit: 500), !page.isEmpty {
        last = page[page.count - 1].id
        for (_, record) in page where JournalReplay.part(of: record.ref, parts) == part {
          if left.removeValue(forKey: record.ref) != record { differing.append(record.ref) }
        }
      }
    }
    return differing + left.keys
  }

  /// The index must know where each line stands, so that history and undo find it.
  private mutating func checkPlace(of head: LineHead, at here: Position, in book: Book) throws {
    let isRight = try book.index.knows(here, op: head.op)
    // One that isn't there yet is merely behind.
    if isRight == false {
      differences.append(
        Words("the index looks for number \(head.seq) elsewhere", "索引中第 \(head.seq) 笔的位置不对"))
    }
  }
}

/// Records as the journal's lines make them, one part of all.
struct JournalReplay {
  private let part: Int
  private let parts: Int
  private(set) var records: [Ref: Record] = [:]
  /// Changes that don't build on what came before them.
  private(set) var breaks: [Words] = []

  init(part: Int = 0, of parts: Int = 1) {
    self.part = part
    self.parts = parts
  }

  /// In which part a record is, whatever the run of the program.
  static func part(of ref: Ref, _ parts: Int) -> Int {
    parts == 1 ? 0 : Int(CRC32C.of(Array(ref.key.utf8)[...])) % parts
  }

  mutating func take(_ bytes: ArraySlice<UInt8>, _ head: LineHead) throws {
    for change in try Line.decode(bytes).changes {
      guard JournalReplay.part(of: change.ref, parts) == part else { continue }
      let old = records[change.ref]
      if change.base != old?.revision ?? 0 {
        breaks.append(
          Words(
            "number \(head.seq) builds on \(change.base) of \(change.ref), which stood at "
              + "\(old?.revision ?? 0)",
            "第 \(head.seq) 笔基于 \(change.ref) 的第 \(change.base) 笔，而当时是第 \(old?.revision ?? 0) 笔"))
      }
      let new = Patch.apply(change.patch, to: old.map { .object($0.document) })
      records[change.ref] = new?.object.map {
        Record(ref: change.ref, revision: head.seq, document: $0)
      }
    }
  }
}

extension Book {
  /// Replays the journal and compares it with the index.
  public func verify(progress: (Int) -> Void = { _ in }) throws -> Verification {
    try BookError.translating { try Verification(self, progress: progress) }
  }
}
