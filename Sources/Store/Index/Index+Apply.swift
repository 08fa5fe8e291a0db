import Domain
import GRDB

/// Taking the journal's lines in: a change becomes a row, and what is derived from the fields that it
/// names follows.
extension Index {
  /// Applies what one line changes.
  ///
  /// - Parameter bulk: while an index is built anew, figures about other records and the words of the
  ///   search wait for `finishBulk`.
  func apply(
    _ changes: [Change], _ head: LineHead, at position: Position, bulk: Bool = false,
    _ db: Database
  ) throws {
    let at = head.at.description
    var effects = Effects()
    for change in changes {
      guard let table = RecordTable.all[change.ref.kind] else { continue }
      let effect = try Index.apply(change, table, revision: head.seq, at: at, bulk: bulk, db)
      if !bulk, let effect { effects.note(effect, of: change.ref.key, in: table) }
    }
    try keepFigures(effects, db)
    try replaceWords(effects.words, db)
    try note(head, at: position, db)
  }

  /// Notes where a line stands, and no more.
  func note(_ head: LineHead, at position: Position, _ db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)").execute(
      arguments: [
        head.seq, position.segment, position.start, position.end - position.start, head.op,
        head.at.description, head.by, head.intent, head.batch,
      ])
  }

  /// Changes one row, and the totals that it counts in.
  ///
  /// - Returns: what has become of the record; nil for a change to one that isn't there.
  private static func apply(
    _ change: Change, _ table: RecordTable, revision: Int64, at: String, bulk: Bool,
    _ db: Database
  ) throws -> Effect? {
    let key = change.ref.key
    // A new record, as nearly all of an import's are, needs no look at what was there.
    var known = change.base == 0 ? nil : try table.find(key, db)
    if known == nil, let new = Patch.apply(change.patch, to: nil)?.object {
      if let id = try table.insert(key, new, revision: revision, at: at, db) {
        if !bulk { try table.totals?.takeIn(key, db) }
        return Effect(id: id, old: nil, new: new, named: nil)
      }
      known = try table.find(key, db)
    }
    guard let (id, old) = known else { return nil }
    let new = Patch.apply(change.patch, to: .object(old))?.object
    let named = new.flatMap { _ in change.patch.object.map { Set($0.keys) } }
    let totals = bulk ? nil : table.totals.flatMap { $0.depends(on: named) ? $0 : nil }
    try totals?.takeOut(key, db)
    if let new, let named {
      try table.update(id, new, naming: named, revision: revision, at: at, db)
      try totals?.takeIn(key, db)
    } else {
      try table.delete(id, db)
    }
    return Effect(id: id, old: old, new: new, named: named)
  }

  // MARK: Figures about other records

  private func keepFigures(_ effects: Effects, _ db: Database) throws {
    for (rollups, keys) in effects.stale {
      let totals = TotalsTable.all[rollups.parent].flatMap {
        $0.depends(on: rollups.names) ? $0 : nil
      }
      for key in keys {
        try totals?.takeOut(key, db)
        try db.cachedStatement(sql: rollups.update).execute(arguments: [key])
        try totals?.takeIn(key, db)
      }
    }
  }

  /// Fills in what a bulk load left out: rollups, totals, and the words of the search.
  func finishBulk(progress: (Int) -> Void) throws {
    try write { db in
      for fill in Rollups.fills { try db.execute(sql: fill) }
      for totals in TotalsTable.all.values { try db.execute(sql: totals.fill) }
      for kind in Kind.all { try learnAllWords(of: kind, db, progress: progress) }
    }
  }
}

/// What a change has done to a record.
private struct Effect {
  let id: Int64
  /// nil: there was none, or is none any more.
  let old: Document?
  let new: Document?
  /// The fields that may have changed; nil: all.
  let named: Set<String>?
}

/// What is to be brought up to date behind a line's changes.
private struct Effects {
  /// Whose figures.
  private(set) var stale: [Rollups: Set<String>] = [:]
  private(set) var words: [Index.ChangedWords] = []

  mutating func note(_ effect: Effect, of key: String, in table: RecordTable) {
    for rollups in table.feeding where rollups.depends(on: effect.named) {
      for parent in [effect.old, effect.new].compactMap({ $0?[rollups.by]?.text }) {
        stale[rollups, default: []].insert(parent)
      }
    }
    // Older records may refer to a new one: after an undo.
    if effect.old == nil { for rollups in table.fed { stale[rollups, default: []].insert(key) } }
    if effect.named.map({ names in table.searched.contains { names.contains($0.name) } }) ?? true {
      let row = Index.row(table.kind, effect.id)
      words.append(
        Index.ChangedWords(
          row: row, old: Index.words(effect.old, table), new: Index.words(effect.new, table)))
    }
  }
}
