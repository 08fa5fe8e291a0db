import Domain

/// Work on the journal's files themselves, while others go on changing the book.
extension Book {
  /// Runs what rewrites or copies files of the journal, one at a time.
  ///
  /// - Throws: `BookError.tended` when another session is at it.
  func tending<T>(_ body: () throws -> T) throws -> T {
    try BookError.translating { try Book.tending(folder, surroundings, body) }
  }

  static func tending<T>(
    _ folder: String, _ surroundings: Surroundings, _ body: () throws -> T
  ) throws -> T {
    let files = surroundings.files
    // `book.json` is never renamed or written to again, so its lock is everybody's.
    let file = try files.open("\(folder)/book.json", .existing)
    defer { files.close(file) }
    guard try files.lock(file, waiting: surroundings.patience) else {
      throw BookError.tended(folder: folder)
    }
    return try body()
  }

  /// Seals the active segment unless it holds no line.
  ///
  /// - Returns: the beginning of the segment that is active then.
  func sealActive() throws -> Position {
    try holdingLock {
      let position = try current(writing: true)
      return position.start > 0 ? try seal(behind: position) : position
    }
  }

  /// What compaction made.
  public struct Compaction: Sendable {
    /// How many segments the snapshot stands for.
    public let segments: Int
    public let records: Int
    /// The number of the last transaction in it.
    public let seq: Int64
  }

  /// Seals the journal as it is and puts a snapshot beside it, from which an index is made in less
  /// time. The segments stay: they are the history.
  public func compact(progress: (Int) -> Void = { _ in }) throws -> Compaction {
    try tending {
      let active = try sealActive()
      let last = active.segment - 1
      return try Book.inDraft(indexes) { draft in
        defer {
          draft.close()
          indexes.discard(draft.path)
        }
        // From the first line on, so that no snapshot rests on another.
        let end = try Book.replay(journal, into: draft, through: last, progress)
        guard end.segment == last, end.seq == active.seq else {
          throw BookError.damaged(
            file: journal.path(end.segment), line: nil, why: "number \(end.seq + 1) can't be read")
        }
        let records = try Snapshot.write(
          draft, at: end, of: journal, now: surroundings.now(), progress: progress)
        try Snapshot.sweep(journal, keeping: last)
        return Compaction(segments: last, records: records, seq: end.seq)
      }
    }
  }
}
