import Domain
import Foundation
import GRDB
import struct Domain.Record

@testable import Store

/// A journal read line by line and replayed with `Patch.apply`, by a reader that shares no code with
/// the store's own but for the JSON values.
struct Replay {
  struct Entry {
    let seq: Int64
    let op: String
    let by: String
    let changes: [Change]
  }

  private(set) var entries: [Entry] = []
  private var ops: Set<String> = []
  private(set) var records: [Ref: Record] = [:]
  /// Everything from the first line on that isn't whole.
  private(set) var rest: [UInt8] = []
  /// What no journal may say, as sentences.
  private(set) var complaints: [String] = []
  /// Whether it begins with a header.
  private(set) var isHeaded = false

  /// - Parameter endingAtGap: whether a line whose number isn't the next counts as no line.
  init(_ bytes: [UInt8], endingAtGap: Bool = false) {
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false)[...]
    guard let header = lines.popFirst(), Replay.isSealed(header), lines.count > 0 else {
      complaints.append("the header can't be read")
      return
    }
    isHeaded = true
    // What follows the last newline is no line, even when nothing is missing but the newline.
    let tail = lines.popLast() ?? []
    while let line = lines.first, let entry = Replay.entry(line),
      !endingAtGap || entry.seq == Int64(entries.count + 1)
    {
      lines.removeFirst()
      apply(entry)
    }
    rest = Array((Array(lines) + [tail]).joined(separator: [10]))
  }

  /// The highest number that any whole line of a journal says is on the disk, good order or not.
  static func knownDurable(in journal: [UInt8]) -> Int64 {
    journal.split(separator: 10).filter(isSealed).compactMap { line in
      (try? JSON.decode(line))?.object?["safe"]?.int  // because what is no line says nothing
    }.max() ?? 0
  }

  /// How many bytes of `journal` are needed for everything up to a transaction.
  static func length(of journal: [UInt8], through seq: Int64) -> Int {
    journal.withUnsafeBytes { bytes in
      var length = 0
      for _ in 0...seq {
        guard length < bytes.count,
          let newline = memchr(bytes.baseAddress! + length, 10, bytes.count - length)
        else { return .max }
        length = UnsafeRawPointer(newline) - bytes.baseAddress! + 1
      }
      return length
    }
  }

  /// Whether a journal begins with these bytes.
  static func does(_ journal: [UInt8], beginWith bytes: [UInt8]) -> Bool {
    journal.count >= bytes.count && (bytes.isEmpty || memcmp(journal, bytes, bytes.count) == 0)
  }

  private static func isSealed(_ line: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: line, as: UTF8.self)
    guard let seal = text.range(of: ",\"crc\":\"", options: .backwards) else { return false }
    return text[seal.lowerBound...] == ",\"crc\":\"\(slowCRC(text[..<seal.lowerBound].utf8))\"}"
  }

  /// CRC-32C bit by bit, as RFC 3720 defines it.
  private static func slowCRC(_ bytes: some Sequence<UInt8>) -> String {
    var crc: UInt32 = ~0
    Array(bytes).withUnsafeBufferPointer { bytes in
      var i = 0
      while i < bytes.count {
        crc ^= UInt32(bytes[i])
        i += 1
        var bit = 0
        while bit < 8 {
          crc = crc & 1 == 1 ? crc >> 1 ^ 0x82F6_3B78 : crc >> 1
          bit += 1
        }
      }
    }
    let digits = String(~crc, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  private static func entry(_ line: ArraySlice<UInt8>) -> Entry? {
    let value = try? JSON.decode(line)  // because nil is no line
    guard isSealed(line), case .object(let members)? = value,
      let seq = members["seq"]?.int, let op = members["op"]?.text, let by = members["by"]?.text,
      case .list(let items)? = members["changes"]
    else { return nil }
    let changes = items.compactMap { item -> Change? in
      guard let change = item.object, let kind = change["kind"]?.text,
        let key = change["key"]?.text, let base = change["base"]?.int,
        let patch = change["patch"], let was = change["was"]
      else { return nil }
      return Change(ref: Ref(kind, key), base: base, patch: patch, was: was)
    }
    return changes.count == items.count ? Entry(seq: seq, op: op, by: by, changes: changes) : nil
  }

  private mutating func apply(_ entry: Entry) {
    if entry.seq != Int64(entries.count + 1) {
      complaints.append("number \(entry.seq) stands in place \(entries.count + 1)")
    }
    if !ops.insert(entry.op).inserted {
      complaints.append("the operation \(entry.op) twice")
    }
    if entry.changes.isEmpty { complaints.append("number \(entry.seq) changes nothing") }
    for change in entry.changes {
      let old = records[change.ref]
      if change.base != old?.revision ?? 0 {
        complaints.append("number \(entry.seq): base \(change.base) of \(change.ref)")
      }
      let before = old.map { Value.object($0.document) }
      let after = Patch.apply(change.patch, to: before)
      if Patch.apply(change.was, to: after) != before {
        complaints.append("number \(entry.seq): `was` doesn't bring \(change.ref) back")
      }
      records[change.ref] = after?.object.map {
        Record(ref: change.ref, revision: entry.seq, document: $0)
      }
    }
    entries.append(entry)
  }
}

extension Index {
  /// Every row of every table as text, but for the stamp.
  func dump() throws -> [String] {
    try read { db in
      let tables = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_schema
          WHERE type = 'table' AND name != 'stamp' AND name NOT LIKE 'search%' ORDER BY name
          """)
      // What the search's table holds no text of, its words tell.
      try db.execute(
        sql: """
          CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab(main, search, instance)
          """)
      return try (tables + ["temp.words"]).flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { "\(table): \($0)" }
      }
    }
  }
}
