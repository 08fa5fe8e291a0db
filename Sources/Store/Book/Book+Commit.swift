import Domain
import struct Domain.Record

/// Changing the book: one line under the lock, the disk awaited without it, then the others are told.
extension Book {
  /// What became of a commit.
  public struct Commit<T> {
    /// The transaction's number; nil when the rule changed nothing and nothing was written.
    public let seq: Int64?
    /// What the rule returned; nil when the operation stood in the journal already.
    public let result: T?
    public let isRepeat: Bool
    public let changes: [Change]
  }

  /// Runs `rule` against the current state under the lock, writes what it changed as one line, and
  /// returns when that line is on the disk.
  ///
  /// - Parameters:
  ///   - op: names the operation; a second commit with the same name changes nothing.
  ///   - batch: joins the lines of one import.
  /// - Throws: what the rule throws (nothing has happened then), or a `BookError`.
  @discardableResult
  public func commit<T>(
    _ intent: Intent, op: String? = nil, batch: String? = nil,
    _ rule: (inout Transaction) throws -> T
  ) throws -> Commit<T> {
    try commit(intent, op: op, batch: batch, as: nil, rule)
  }

  /// - Parameter member: who acts when it isn't a member yet: the one who joins.
  @discardableResult
  func commit<T>(
    _ intent: Intent, op: String? = nil, batch: String? = nil, as member: String?,
    _ rule: (inout Transaction) throws -> T
  ) throws -> Commit<T> {
    let written = try write(intent, op: op, batch: batch, as: member, rule)
    // Also where nothing was left to do: what this answer rests on must be on the disk.
    if durable < verified?.seq ?? 0 { try settle() }
    return written
  }

  /// The part of a commit that happens under the lock. The change isn't safe before `settle`.
  func write<T>(
    _ intent: Intent, op: String? = nil, batch: String? = nil, as member: String? = nil,
    _ rule: (inout Transaction) throws -> T
  ) throws -> Commit<T> {
    if !hasFlushed { try sayingGone(learnDurable) }
    return try holdingLock {
      var position = try current(writing: true)
      if position.end >= surroundings.segmentBytes || journal.isOutdated {
        position = try seal(behind: position)
      }
      return try index.together {
        let op = op ?? surroundings.newOp()
        if let seq = try seq(ofOp: op) {
          return Commit(seq: seq, result: nil, isRepeat: true, changes: [])
        }
        var transaction = Transaction(
          by: try member ?? actor().key, at: surroundings.now(), today: surroundings.today(),
          seq: position.seq + 1, currency: currency, reading: index)
        let result = try rule(&transaction)
        let changes = transaction.changes
        guard !changes.isEmpty else {
          return Commit(seq: nil, result: result, isRepeat: false, changes: [])
        }
        try Book.check(changes, transaction)
        let isReversal = intent == .undo || intent == .redo
        try transaction.refuseUncleared(changes, isReversal: isReversal)
        let line = Line(
          head: LineHead(
            seq: transaction.seq, op: op, at: transaction.at, by: transaction.by,
            intent: intent.rawValue, batch: batch, safe: max(durable, position.safe)),
          changes: changes)
        try append(line, behind: position)
        return Commit(seq: transaction.seq, result: result, isRepeat: false, changes: changes)
      }
    }
  }

  /// Under the lock: seals the active segment, all of it on the disk, and begins the next one.
  func seal(behind position: Position) throws -> Position {
    try flushBehind(position)
    let next: Position
    do {
      next = try journal.beginNext(behind: position)
    } catch let unflushed as UnflushedName {
      markSuspect()
      throw BookError.unconfirmed(unflushed.error)
    }
    try index.write { db in
      try index.setStamp(Index.Stamp(book: id, boot: files.boot, position: next), db)
    }
    verified = next
    return next
  }

  /// Applies a line to the index and appends it, in the order that leaves the journal right whatever
  /// fails: SQL that refuses, refuses the change; SQL that fails afterwards is merely behind.
  private func append(_ line: Line, behind position: Position) throws {
    let bytes = line.encoded()
    guard bytes.count <= Line.maximumBytes else { throw BookError.lineTooLong(bytes: bytes.count) }
    try line.refuseUnreadable(bytes)
    var end: Position?
    do {
      try index.write { db in
        var here = position
        here.start = position.end
        here.end = position.end + Int64(bytes.count)
        here.seq = line.head.seq
        here.safe = max(position.safe, line.head.safe)
        here.crc = Seal.checked(bytes.dropLast()) ?? 0
        try index.apply(line.changes, line.head, at: here, db)
        try index.setStamp(
          Index.Stamp(book: id, boot: files.boot, position: here), db)
        _ = try journal.append(bytes, behind: position)
        end = here
      }
    } catch {
      guard end != nil else { throw error }
      // A full disk refuses a change that the journal had room for and the index hasn't: where the
      // line can be taken back, it never was.
      if case BookError.diskFull = error, journal.takeBack(to: position) { throw error }
    }
    verified = end
  }

  /// Waits until all that this process has written is on the disk, and tells the others.
  func settle() throws {
    let written = verified?.seq ?? 0
    try flush()
    do {
      // Another's flush may have failed before this file was opened: then ours succeeds, and lines
      // that ours builds on are gone all the same.
      if try isMarkedSuspect() {
        throw FileError(call: "fdatasync", path: journal.folder, errno: 5)
      }
    } catch let error as FileError {
      throw BookError.unconfirmed(error)
    }
    durable = max(durable, written)
    try? files.touch(lock)  // because the others look by themselves now and then
  }

  /// Makes what others have written safe, once a session: a short `kebu add` after another would
  /// else never say of any line that it is on the disk, and damage would pass for an unfinished write.
  ///
  /// Without the lock: every line behind the index's position was written before this flush began.
  private func learnDurable() throws {
    guard let position = try index.stamp()?.position, try !isMarkedSuspect() else { return }
    // A segment that was sealed is on the disk; what counts is the one that has that line, or a later.
    if position.segment > journal.segment { try journal.refresh() }
    guard position.segment <= journal.segment else { return }
    try flush()
    hasFlushed = true
    if try !isMarkedSuspect() { durable = max(durable, position.seq) }
  }

  /// Under the lock: makes everything up to `position`, the verified end, safe.
  func flushBehind(_ position: Position) throws {
    try flush()
    // After somebody's failed flush another may succeed and lie.
    if try !isMarkedSuspect() { durable = max(durable, position.seq) }
  }

  /// Waits for the disk. When that fails nobody knows what is on it, and a second flush may lie: the
  /// book stays as it is until someone has looked.
  func flush() throws {
    do {
      try journal.flush()
    } catch let error as FileError {
      markSuspect()
      throw BookError.unconfirmed(error)
    }
  }

  /// Tells every other session, at once and without the lock, which may not be had in time.
  private func markSuspect() {
    guard let mark = try? files.open("\(folder)/suspect", .new) else {  // because of what follows
      // Somebody else has said so already; where it can't be said, this session still knows.
      isSuspect = (try? isMarkedSuspect()) != true  // because then it isn't known either
      return
    }
    try? files.flush(mark)  // because of that
    files.close(mark)
    try? files.flushFolder(folder)  // because of that
  }

  func isMarkedSuspect() throws -> Bool {
    try files.identity("\(folder)/suspect") != nil
  }

  static func check(_ changes: [Change], _ transaction: Transaction) throws {
    guard changes.count <= Line.maximumChanges else {
      throw BookError.lineTooLong(bytes: changes.count * 1024)
    }
    var transaction = transaction
    for change in changes where !change.isDeletion {
      guard let kind = Kind.named(change.ref.kind) else { throw Refusal.missing(change.ref) }
      let document = try transaction.record(change.ref)?.document ?? [:]
      for field in kind.fields where field.traits.contains(.required) {
        guard let text = document[field.name]?.text, !text.isEmpty else {
          throw Refusal.fieldRequired(kind: kind.name, field: field.name)
        }
      }
    }
  }

  /// Runs a rule as a commit would, and writes nothing.
  public func rehearse<T>(_ rule: (inout Transaction) throws -> T) throws -> (T, [Change]) {
    var transaction = Transaction(
      by: try actor().key, at: surroundings.now(), today: surroundings.today(),
      seq: (try index.stamp()?.position.seq ?? 0) + 1, currency: currency, reading: index)
    let result = try rule(&transaction)
    return (result, transaction.changes)
  }
}
