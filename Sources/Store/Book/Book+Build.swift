import Domain

/// Making an index from the journal.
extension Book {
  /// What the index folder offers.
  struct Newest {
    /// The newest index, when it fits: it is this book's, from this run of the machine (what wasn't
    /// flushed before may be missing in it), and made from lines that the journal holds.
    var fitting: Index?
    /// The highest number that it knows to be on the disk, whether it fits or not, and the highest
    /// that it has.
    var safe: Int64 = 0
    var seq: Int64 = 0
    /// The segment of its last line; 0 when it is another book's or of another run, or has no such line.
    var segment = 0

    /// Whether the segment of its last line is gone: none loses its name while the machine runs.
    func isMissingSegment(of journal: Journal) throws -> Bool {
      try segment > 0 && journal.files.identity(journal.path(segment)) == nil
    }

    func refuseMissingSegment(of journal: Journal) throws {
      guard try isMissingSegment(of: journal) else { return }
      throw BookError.damaged(
        file: journal.path(segment), line: nil,
        why: "segment \(segment) of \(segment) is missing; the last transaction was \(seq)")
    }
  }

  static func newest(_ journal: Journal, _ indexes: IndexFolder) throws -> Newest {
    guard let newest = try indexes.newest(), indexes.isSound(newest.path),
      let index = try? Index(path: newest.path, generation: newest.generation),  // because it is
      (try? index.refuseForeignTables()) != nil,  // because it is
      let stamp = try? index.stamp(),  // because a broken one is made anew
      stamp.book == journal.book, stamp.boot == journal.files.boot
    else { return Newest() }
    let isNoted = (try? index.knows(stamp.position)) == true  // because a broken one is made anew
    return Newest(
      fitting: try journal.confirms(stamp.position) ? index : nil, safe: stamp.position.safe,
      seq: stamp.position.seq, segment: isNoted ? stamp.position.segment : 0)
  }

  /// An index for a session that has none: others that need one too wait for it, and whoever has one
  /// already goes on writing meanwhile.
  ///
  /// - Parameter locking: runs what it is given under the book's lock.
  static func build(
    _ journal: Journal, _ indexes: IndexFolder, _ progress: (Int) -> Void,
    locking: (() throws -> Index) throws -> Index
  ) throws -> Index {
    try indexes.oneAtATime {
      let newest = try newest(journal, indexes)
      try newest.refuseMissingSegment(of: journal)
      if let made = newest.fitting { return made }
      return try drafting(journal, indexes, progress) { draft in
        try locking {
          try journal.refresh()
          return try publish(draft, journal, indexes, knowing: newest.safe)
        }
      }
    }
  }

  /// An index that is being made, and the files of the segments that it is made from.
  struct Draft {
    let index: Index
    let segments: [FileIdentity?]
  }

  /// Makes an index of everything that is in the journal now, in a file of its own and without the
  /// lock, for `body` to publish. When that fails nothing is left of it.
  ///
  /// - Parameter attempts: how often it is begun, where others replace the files meanwhile; the last
  ///   time every line is replayed from the first one on.
  static func drafting<T>(
    _ journal: Journal, _ indexes: IndexFolder, attempts: Int = 3,
    _ progress: (Int) -> Void = { _ in }, _ body: (Draft) throws -> T
  ) throws -> T {
    try journal.refresh()
    let segments = try journal.identities()
    do {
      let snapshot = attempts > 1 ? try Snapshot.newest(journal) : nil
      return try inDraft(indexes) { index in
        _ = try replay(journal, into: index, from: snapshot, progress)
        try index.makeIndexes(Schema.lookups)
        try index.finishBulk(progress: progress)
        try index.makeIndexes(Schema.orders)
        return try body(Draft(index: index, segments: segments))
      }
    } catch is Replaced {
      guard attempts > 1 else { throw BookError.index("the journal was replaced meanwhile") }
      return try drafting(journal, indexes, attempts: attempts - 1, progress, body)
    }
  }

  /// A new and empty index in a file of its own, which is gone when `body` throws.
  static func inDraft<T>(_ indexes: IndexFolder, _ body: (Index) throws -> T) throws -> T {
    let draft = try Index(path: try indexes.makeDraft(), generation: 0, building: true)
    do {
      try draft.makeTables()
      return try body(draft)
    } catch {
      draft.close()
      indexes.discard(draft.path)
      throw error
    }
  }

  /// Takes the journal's lines into an empty index: every one, or those behind a snapshot, of whose
  /// others the heads alone count.
  ///
  /// - Parameter last: the segment to end with; nil: the active one.
  /// - Returns: where the last good line ends.
  static func replay(
    _ journal: Journal, into draft: Index, from snapshot: Snapshot? = nil, through last: Int? = nil,
    _ progress: (Int) -> Void
  ) throws -> Position {
    var awaited = snapshot
    var records = 0
    var end = try journal.start(of: 1)
    try draft.write { db in
      /// The snapshot's records, once the lines that it stands for have passed.
      func takeSnapshot() throws {
        guard let snapshot = awaited else { return }
        awaited = nil
        guard try draft.lastNoted(db) == snapshot.seq else { throw Replaced() }
        try snapshot.eachLine(of: journal) { line, _ in
          try draft.take(line, db)
          records += 1
          progress(records)
        }
      }
      (end, _) = try journal.scan(from: end, through: last) { line, head, here in
        if let awaited, here.segment <= awaited.segment {
          return try draft.note(head, at: here, db)
        }
        try takeSnapshot()
        try draft.apply(journal.changes(of: line, at: here), head, at: here, bulk: true, db)
        records += 1
        if records % 100 == 0 { progress(records) }
      }
      try takeSnapshot()
      try draft.setStamp(
        Index.Stamp(book: journal.book, boot: journal.files.boot, position: end), db)
    }
    return end
  }

  /// What an index was made from is there no more: an erasure has rewritten a segment, a compaction
  /// has removed the snapshot, or that isn't one of this journal.
  struct Replaced: Error {}

  /// Under the lock: brings a draft up to the end and makes it the book's index.
  ///
  /// - Parameters:
  ///   - generation: the one that the caller leaves.
  ///   - durable: the highest number known to be on the disk; a journal that no longer holds it isn't
  ///     made an index of. Nil: as far as it can be read.
  ///   - known: what the new index is told of that, so that the next session hears of a loss too.
  static func publish(
    _ made: Draft, _ journal: Journal, _ indexes: IndexFolder, after generation: Int = 0,
    refusingLossOf durable: Int64? = nil, knowing known: Int64 = 0
  ) throws -> Index {
    let draft = made.index
    guard try journal.identities(upTo: made.segments.count) == made.segments,
      let begun = try draft.stamp(), try journal.confirms(begun.position)
    else { throw Replaced() }
    var end = begun.position
    var bad: BadLine?
    try draft.write { db in
      (end, bad) = try journal.scan(from: begun.position) { line, head, here in
        try draft.apply(journal.changes(of: line, at: here), head, at: here, db)
      }
      var position = end
      position.safe = max(position.safe, known)
      try draft.setStamp(Index.Stamp(book: begun.book, boot: begun.boot, position: position), db)
    }
    if let durable {
      if let bad { try journal.refuseDamage(bad, behind: end, durable: durable) }
      try journal.refuseLoss(behind: end, durable: durable)
    }
    draft.close()
    let next = max(try indexes.newest()?.generation ?? 0, generation) + 1
    try indexes.publish(draft.path, as: next)
    let index = try Index(path: indexes.path(next), generation: next)
    indexes.sweep(before: next)
    return index
  }
}
