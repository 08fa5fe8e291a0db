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
    let text = String(decoding: line, as: UTF8.self)
    let kinds = try String.fetchAll(
      db.cachedStatement(sql: "SELECT DISTINCT value ->> 'kind' FROM json_each(?, '$.changes')"),
      arguments: [text])
    for kind in kinds.compactMap(Kind.named) {
      let names = kind.columns.map(\.name)
      let members = names.map { ", json_extract(value, '$.patch.\($0)')" }
      try db.cachedStatement(
        sql: """
          INSERT INTO \(kind.name)(key, rev, at, doc\(names.map { ", \($0)" }.joined()))
          SELECT value ->> 'key', value ->> 'base',
            (SELECT at FROM line WHERE seq = value ->> 'base'), value -> 'patch'\(members.joined())
          FROM json_each(?1, '$.changes') WHERE value ->> 'kind' = ?2 ORDER BY key
          """
      ).execute(arguments: [text, kind.name])
    }
  }
}
