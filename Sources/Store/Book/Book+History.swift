import Domain
import GRDB

/// What happened to the book, and taking it back.
extension Book {
  /// One change of one record, with the transaction it was part of.
  public struct Event: Sendable {
    public let head: LineHead
    public let change: Change
  }

  public func seq(ofOp op: String) throws -> Int64? {
    try index.read { db in
      try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT seq FROM line WHERE op = ?"), arguments: [op])
    }
  }

  /// The lines of one import, first to last.
  public func lines(ofBatch batch: String) throws -> [LineHead] {
    try heads("batch = ? ORDER BY seq", [batch])
  }

  public func isUndone(_ seq: Int64) throws -> Bool { try self.seq(ofOp: "undo:\(seq)") != nil }

  /// A transaction out of the journal: the whole, or what it did to one record.
  public func line(_ seq: Int64, only ref: Ref? = nil) throws -> Line? {
    try wholeLine(seq, only: ref).map(shown)
  }

  private func wholeLine(_ seq: Int64, only ref: Ref? = nil) throws -> Line? {
    let place = try index.read { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT segment, start, length FROM line WHERE seq = ?"),
        arguments: [seq]
      ).map { row in
        let length = try row.int(2)
        guard (1...Int64(Line.maximumBytes * 2)).contains(length) else { throw UnfitIndex() }
        return (segment: Int(try row.int(0)), start: try row.int(1), length: Int(length))
      }
    }
    guard let place else { return nil }
    return try BookError.translating {
      try journal.line(
        segment: place.segment, offset: place.start, length: place.length, only: ref)
    }
  }

  /// A record's changes, latest first; each one's `base` leads to the one before.
  ///
  /// A record that was deleted has its history too.
  public func history(_ ref: Ref, limit: Int = 1000) throws -> [Event] {
    var events: [Event] = []
    var next = try record(ref)?.revision ?? lastTouch(ref)
    while let seq = next, seq > 0, events.count < limit {
      guard let line = try line(seq, only: ref), let change = line.changes.first else { break }
      events.append(Event(head: line.head, change: change))
      next = change.base
    }
    return events
  }

  /// Where a deleted record was last touched: the line is looked for from the end.
  private func lastTouch(_ ref: Ref) throws -> Int64? {
    var seq = try lastSeq()
    while seq > 0 {
      if let line = try line(seq, only: ref), !line.changes.isEmpty { return seq }
      seq -= 1
    }
    return nil
  }

  /// The latest transactions, latest first.
  public func latest(limit: Int, before seq: Int64 = .max) throws -> [LineHead] {
    try heads("seq < ? ORDER BY seq DESC LIMIT ?", [seq, limit])
  }

  private func heads(_ condition: String, _ arguments: StatementArguments) throws -> [LineHead] {
    try index.read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: "SELECT seq, op, at, by, intent, batch FROM line WHERE \(condition)"),
        arguments: arguments
      ).map { row in
        LineHead(
          seq: try row.int(0), op: try row.text(1),
          at: Instant(try row.text(2)) ?? Instant(milliseconds: 0), by: try row.text(3),
          intent: try row.text(4), batch: try row.textIfAny(5), safe: 0)
      }
    }
  }

  /// What an undo or a redo was about in the end: the intent of the transaction at the bottom of it.
  public func original(of head: LineHead) throws -> String? {
    var head = head
    let reversals = [Intent.undo.rawValue, Intent.redo.rawValue]
    while reversals.contains(head.intent) {
      guard head.op.hasPrefix("undo:"), let seq = Int64(head.op.dropFirst(5)), seq < head.seq,
        let line = try line(seq)
      else { return nil }
      head = line.head
    }
    return head.intent
  }

  // MARK: Undo and redo

  /// What an undo or a redo did.
  public struct Reversal: Sendable {
    /// The transaction that was taken back, or the first of an import.
    public let head: LineHead
    public let changes: [Change]
    /// Records that an import's undo left alone, because someone has built on them.
    public let kept: [Ref]
  }

  /// Takes back the member's own last change that stands; a whole import when that is the last.
  public func undo() throws -> Reversal {
    for target in try own() where try isOpenToUndo(target) {
      do {
        return try takeBack(target, as: .undo)
      } catch Refusal.erased {
        // Of a person that was erased there is nothing left to take back.
      }
    }
    throw Refusal.nothingToUndo
  }

  /// Does again what the last undo took away, unless something else was done since.
  public func redo() throws -> Reversal {
    for head in try own() {
      if try isUndone(head.seq) || head.intent == Intent.redo.rawValue { continue }
      guard head.intent == Intent.undo.rawValue else { break }
      return try takeBack(head, as: .redo)
    }
    throw Refusal.nothingToRedo
  }

  /// Takes one transaction back.
  public func undo(_ seq: Int64) throws -> Reversal {
    guard let head = try heads("seq = ?", [seq]).first else {
      throw Refusal.missing(Ref("transaction", "\(seq)"))
    }
    guard try isOpenToUndo(head) else { throw Refusal.nothingToUndo }
    return try takeBack(head, as: .undo)
  }

  /// Takes back what is left untouched of an import.
  public func undo(batch: String) throws -> Reversal {
    guard let first = try lines(ofBatch: batch).first else {
      throw Refusal.missing(Ref("batch", batch))
    }
    return try takeBack(first, as: .undo)
  }

  private func own() throws -> [LineHead] {
    guard let me = try member() else { throw BookError.notMember(uid: surroundings.uid) }
    return try heads("by = ? ORDER BY seq DESC LIMIT 10000", [me.key])
  }

  private func isOpenToUndo(_ head: LineHead) throws -> Bool {
    let fixed: Set<Intent> = [.undo, .open, .member, .erase]
    let isFixed = Intent(rawValue: head.intent).map(fixed.contains) ?? false
    return try !isFixed && !isUndone(head.seq)
  }

  private func takeBack(_ head: LineHead, as intent: Intent) throws -> Reversal {
    guard let batch = head.batch else {
      guard let line = try wholeLine(head.seq) else {
        throw Refusal.missing(Ref("transaction", "\(head.seq)"))
      }
      let done = try commit(intent, op: "undo:\(head.seq)") { try $0.reverse(line.changes) }
      if done.isRepeat { throw Refusal.nothingToUndo }
      // Only a line that an erasure has emptied has nothing to reverse.
      if done.seq == nil, let ref = line.changes.first?.ref { throw Refusal.erased(ref) }
      return Reversal(head: head, changes: shown(line.changes), kept: [])
    }
    var changes: [Change] = []
    var kept: [Ref] = []
    let undoing = "\(batch)/\(intent.rawValue)-\(head.seq)"
    for head in try lines(ofBatch: batch).reversed() where try !isUndone(head.seq) {
      guard let line = try wholeLine(head.seq) else { continue }
      let done = try commit(intent, op: "undo:\(head.seq)", batch: undoing) {
        try $0.reverseUntouched(line.changes, of: line.head.seq)
      }
      kept += done.result ?? []
      changes += line.changes
    }
    return Reversal(head: head, changes: shown(changes), kept: kept)
  }
}
