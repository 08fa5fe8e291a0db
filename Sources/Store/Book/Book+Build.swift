import Domain

/// Making an index from the journal.
extension Book {
  /// Under the lock: a new generation from nothing, published.
  static func build(
    _ journal: Journal, _ indexes: IndexFolder, _ id: String, _ surroundings: Surroundings,
    retiring: String?, _ progress: (Int) -> Void
  ) throws -> Index {
    let draft = try draft(journal, indexes, id, surroundings, progress)
    return try publish(draft, journal, indexes, id, surroundings, retiring: retiring)
  }

  /// Without the lock: everything that is in the journal now, in a file of its own.
  static func draft(
    _ journal: Journal, _ indexes: IndexFolder, _ id: String, _ surroundings: Surroundings,
    _ progress: (Int) -> Void
  ) throws -> Index {
    let draft = try Index(path: try indexes.makeDraft(), generation: 0, building: true)
    do {
      try draft.makeTables()
      var records = 0
      try draft.write { db in
        let (end, _) = try journal.scan(from: try journal.start(of: 1)) { line, head, here in
          try draft.apply(line, head, at: here, bulk: true, db)
          records += 1
          if records % 100 == 0 { progress(records) }
        }
        try draft.setStamp(
          Index.Stamp(book: id, boot: surroundings.files.boot, position: end), db)
      }
      try draft.finishBulk(progress: progress)
      try draft.makeIndexes()
    } catch {
      draft.close()
      indexes.retire(draft.path)
      throw error
    }
    return draft
  }

  /// Under the lock: brings a draft up to the end and makes it the book's index.
  static func publish(
    _ draft: Index, _ journal: Journal, _ indexes: IndexFolder, _ id: String,
    _ surroundings: Surroundings, retiring: String?
  ) throws -> Index {
    guard let begun = try draft.stamp() else { throw BookError.index("it has no stamp") }
    var bad: BadLine?
    var end = begun.position
    try draft.write { db in
      (end, bad) = try journal.scan(from: begun.position) { line, head, here in
        try draft.apply(line, head, at: here, db)
      }
      try draft.setStamp(Index.Stamp(book: id, boot: begun.boot, position: end), db)
    }
    draft.close()
    let generation = (try indexes.newest()?.generation ?? 0) + 1
    try indexes.publish(draft.path, as: generation)
    let index = try Index(path: indexes.path(generation), generation: generation)
    if let retiring { indexes.retire(retiring) }
    if let bad { _ = try journal.recover(bad, behind: end, durable: 0) }
    return index
  }
}
