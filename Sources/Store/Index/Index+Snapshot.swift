import Domain
import struct Domain.Record
import GRDB

/// What a snapshot needs of the index: all records in the order of their birth, and all of them taken
/// in again.
extension Index {
  /// Records of a kind behind a number, as they stand in the file, with their numbers.
  func page(_ kind: Kind, after id: Int64, limit: Int) throws -> [(id: Int64, record: Record)] {
    try read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: "SELECT key, rev, doc, id FROM \(kind.name) WHERE id > ? ORDER BY id LIMIT ?"),
        arguments: [id, limit]
      ).map { (id: $0[3], record: try Index.record(kind, $0)) }
    }
  }

  /// The number of the last line that was noted.
  func lastNoted(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(db, sql: "SELECT ifnull(max(seq), 0) FROM line") ?? 0
  }

  /// Takes a snapshot's line in: whole documents at the revisions that they had. The lines that they
  /// came by have been noted before.
  func take(_ line: ArraySlice<UInt8>, _ db: Database) throws {
    for change in try Line.decode(line).changes {
      guard let table = RecordTable.all[change.ref.kind], let document = change.patch.object else {
        continue
      }
      let at = try String.fetchOne(
        db.cachedStatement(sql: "SELECT at FROM line WHERE seq = ?"), arguments: [change.base])
      _ = try table.insert(change.ref.key, document, revision: change.base, at: at ?? "", db)
    }
  }
}
