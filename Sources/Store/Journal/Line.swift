import Domain
import Glibc

/// What a transaction's line says before its changes: enough to order, find and undo it.
public struct LineHead: Hashable, Sendable {
  public let seq: Int64
  /// Names the operation once and for all: a line with the same `op` is never written twice.
  public let op: String
  public let at: Instant
  /// The member's key.
  public let by: String
  public let intent: String
  /// Joins the lines of one import.
  public let batch: String?
  /// The highest `seq` that the writer knew to be on the disk.
  public let safe: Int64
}

/// One transaction as a line of the journal.
///
/// `{"seq":…,"op":…,"at":…,"by":…,"do":…,"batch":…,"safe":…,"changes":[…],"crc":"9f1c02ab"}`, the
/// members in this order, `crc` the CRC-32C of every byte before `,"crc"`.
public struct Line: Hashable, Sendable {
  public let head: LineHead
  public let changes: [Change]

  /// The longest line that is written, and the most records in one.
  public static let maximumBytes = 1 << 20
  public static let maximumChanges = 1000

  /// The line's bytes with the newline.
  func encoded() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256 * changes.count + 200)
    bytes += "{\"seq\":\(head.seq),\"op\":".utf8
    JSON.write(head.op, to: &bytes)
    bytes += ",\"at\":\"\(head.at)\",\"by\":".utf8
    JSON.write(head.by, to: &bytes)
    bytes += ",\"do\":".utf8
    JSON.write(head.intent, to: &bytes)
    if let batch = head.batch {
      bytes += ",\"batch\":".utf8
      JSON.write(batch, to: &bytes)
    }
    bytes += ",\"safe\":\(head.safe),\"changes\":[".utf8
    for (i, change) in changes.enumerated() {
      if i > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += "{\"kind\":".utf8
      JSON.write(change.ref.kind, to: &bytes)
      bytes += ",\"key\":".utf8
      JSON.write(change.ref.key, to: &bytes)
      bytes += ",\"base\":\(change.base),\"patch\":".utf8
      JSON.write(change.patch, to: &bytes)
      bytes += ",\"was\":".utf8
      JSON.write(change.was, to: &bytes)
      bytes.append(UInt8(ascii: "}"))
    }
    bytes.append(UInt8(ascii: "]"))
    return Seal.closed(bytes)
  }

  /// Reads a whole line whose seal has been checked.
  static func decode(_ bytes: ArraySlice<UInt8>) throws(JSONError) -> Line {
    var reader = JSONReader(Array(bytes))
    let head = try reader.lineHead()
    let changes = try reader.changes()
    return Line(head: head, changes: changes)
  }

  /// Reads the head, and of the changes, of which there may be a thousand, the one of this record.
  static func decode(_ bytes: ArraySlice<UInt8>, only ref: Ref) throws(JSONError) -> Line {
    let head = try decodeHead(bytes)
    // In a text its quotes would be escaped, and in a document `base` would stand before `key`.
    var opening = Array("{\"kind\":".utf8)
    JSON.write(ref.kind, to: &opening)
    opening += ",\"key\":".utf8
    JSON.write(ref.key, to: &opening)
    opening += ",\"base\":".utf8
    guard let place = bytes.firstPlace(of: opening) else { return Line(head: head, changes: []) }
    var reader = JSONReader(Array(bytes[place...]))
    return Line(head: head, changes: [try reader.change(try reader.value(depth: -1))])
  }

  /// The keys of the records that a line changes, without reading what it does to them; where a document
  /// has a member of that name, its value too.
  static func keys(in bytes: ArraySlice<UInt8>) -> [String] {
    var keys: [String] = []
    var rest = bytes
    let opening = Array(",\"key\":\"".utf8)
    while let place = rest.firstPlace(of: opening) {
      let start = place + opening.count
      guard let end = rest[start...].firstIndex(of: UInt8(ascii: "\"")) else { break }
      keys.append(String(decoding: rest[start..<end], as: UTF8.self))
      rest = rest[end...]
    }
    return keys
  }

  /// Reads a line up to its changes, which the index takes apart itself.
  static func decodeHead(_ bytes: ArraySlice<UInt8>) throws(JSONError) -> LineHead {
    // A head is short; the changes behind it may be a megabyte.
    var reader = JSONReader(Array(bytes.prefix(2048)))
    return try reader.lineHead()
  }

  /// Refuses a line before it is written that could not be read again.
  func refuseUnreadable(_ bytes: [UInt8]) throws {
    let read = try? Line.decodeHead(bytes[...])  // because nil says it all
    guard read == head else {
      throw BookError.unreadable("The operation's name \(head.op.prefix(40))…")
    }
    for change in changes where !JSON.holds(change.patch) || !JSON.holds(change.was) {
      throw BookError.unreadable("\(change.ref), nested deeper than \(JSON.depth),")
    }
  }
}

/// The checksum that closes a line: `,"crc":"9f1c02ab"}`.
enum Seal {
  private static let opening = Array(",\"crc\":\"".utf8)
  static let length = opening.count + 10

  /// `bytes`, an object without its last brace, closed and with a newline.
  static func closed(_ bytes: [UInt8]) -> [UInt8] {
    bytes + opening + CRC32C.hex(CRC32C.of(bytes)).utf8 + "\"}\n".utf8
  }

  /// The checksum of a line without its newline, when it is the right one.
  static func checked(_ line: ArraySlice<UInt8>) -> UInt32? {
    guard line.count > length, line.first == UInt8(ascii: "{"),
      line.suffix(2).elementsEqual("\"}".utf8)
    else { return nil }
    let start = line.endIndex - length
    guard line[start..<start + opening.count].elementsEqual(opening) else { return nil }
    let crc = CRC32C.of(line[..<start])
    let digits = line[start + opening.count..<line.endIndex - 2]
    return digits.elementsEqual(CRC32C.hex(crc).utf8) ? crc : nil
  }
}

extension JSONReader {
  fileprivate mutating func member(_ name: String, first: Bool = false) throws(JSONError) {
    try expect(first ? UInt8(ascii: "{") : UInt8(ascii: ","))
    skipSpace()
    let found = try string()
    guard found == name else {
      throw JSONError(offset: offset, what: "expected the member \(name), found \(found)")
    }
    try expect(UInt8(ascii: ":"))
    skipSpace()
  }

  private mutating func int() throws(JSONError) -> Int64 {
    guard let int = try value(depth: 0).int else {
      throw JSONError(offset: offset, what: "expected a number")
    }
    return int
  }

  fileprivate mutating func lineHead() throws(JSONError) -> LineHead {
    try member("seq", first: true)
    let seq = try int()
    try member("op")
    let op = try string()
    try member("at")
    guard let at = Instant(try string()) else {
      throw JSONError(offset: offset, what: "expected a moment such as 2026-11-24T08:00:00.000Z")
    }
    try member("by")
    let by = try string()
    try member("do")
    let intent = try string()
    try expect(UInt8(ascii: ","))
    var batch: String?
    var name = try string()
    try expect(UInt8(ascii: ":"))
    skipSpace()
    if name == "batch" {
      batch = try string()
      try expect(UInt8(ascii: ","))
      name = try string()
      try expect(UInt8(ascii: ":"))
    }
    guard name == "safe" else {
      throw JSONError(offset: offset, what: "expected the member safe, found \(name)")
    }
    let safe = try int()
    return LineHead(
      seq: seq, op: op, at: at, by: by, intent: intent, batch: batch, safe: safe)
  }

  fileprivate mutating func changes() throws(JSONError) -> [Change] {
    try member("changes")
    // A document stands two levels down in this list, and may be as deep as on its own.
    guard case .list(let items) = try value(depth: -2) else {
      throw JSONError(offset: offset, what: "expected a list of changes")
    }
    var changes: [Change] = []
    for item in items { changes.append(try change(item)) }
    return changes
  }

  fileprivate func change(_ item: Value) throws(JSONError) -> Change {
    guard let members = item.object, let kind = members["kind"]?.text,
      let key = members["key"]?.text, let base = members["base"]?.int,
      let patch = members["patch"], let was = members["was"]
    else { throw JSONError(offset: offset, what: "expected a change") }
    return Change(ref: Ref(kind, key), base: base, patch: patch, was: was)
  }
}

extension ArraySlice<UInt8> {
  func contains(_ sought: [UInt8]) -> Bool { firstPlace(of: sought) != nil }

  /// Where `sought` begins for the first time.
  fileprivate func firstPlace(of sought: [UInt8]) -> Int? {
    withUnsafeBytes { bytes in
      var from = 0
      while from + sought.count <= bytes.count,
        let found = memchr(
          bytes.baseAddress! + from, Int32(sought[0]), bytes.count - sought.count - from + 1)
      {
        from = UnsafeRawPointer(found) - bytes.baseAddress!
        if memcmp(found, sought, sought.count) == 0 { return startIndex + from }
        from += 1
      }
      return nil
    }
  }
}
