import Domain

/// JSON (RFC 8259) as the journal keeps it: sorted keys, whole numbers, bounded nesting.
///
/// A reader of our own, because the journal promises what general readers don't: an integer beyond
/// Int64, a fraction, a key twice or a broken UTF-8 sequence is an error and never quietly rounded,
/// dropped or replaced.
public enum JSON {
  /// Documents nest no deeper than this.
  public static let depth = 32

  /// Sorted keys, no spaces, no escaped slashes.
  public static func encode(_ value: Value) -> String {
    var bytes: [UInt8] = []
    write(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  static func write(_ value: Value, to bytes: inout [UInt8]) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let bool): bytes += (bool ? "true" : "false").utf8
    case .int(let int): bytes += String(int).utf8
    case .text(let text): write(text, to: &bytes)
    case .list(let items):
      bytes.append(UInt8(ascii: "["))
      for (i, item) in items.enumerated() {
        if i > 0 { bytes.append(UInt8(ascii: ",")) }
        write(item, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (i, name) in members.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        .enumerated()
      {
        if i > 0 { bytes.append(UInt8(ascii: ",")) }
        write(name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        write(members[name]!, to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += #"\n"#.utf8
      case 0x0D: bytes += #"\r"#.utf8
      case 0x09: bytes += #"\t"#.utf8
      case 0..<0x20, 0x7F: bytes += (#"\u00"# + hex(byte)).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }

  /// Whether a value nests no deeper than can be read again.
  static func holds(_ value: Value, depth: Int = 0) -> Bool {
    switch value {
    case .list(let items): depth <= JSON.depth && items.allSatisfy { holds($0, depth: depth + 1) }
    case .object(let members):
      depth <= JSON.depth && members.values.allSatisfy { holds($0, depth: depth + 1) }
    default: depth <= JSON.depth
    }
  }

  /// Reads one value that fills `bytes` but for white space.
  public static func decode(_ bytes: some Collection<UInt8>) throws(JSONError) -> Value {
    var reader = JSONReader(Array(bytes))
    let value = try reader.value(depth: 0)
    try reader.end()
    return value
  }
}

/// Where a text stops being the JSON that a journal may hold, and why.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  public let offset: Int
  public let what: String
  public var description: String { "byte \(offset): \(what)" }
}

/// Reads JSON values one after another from bytes.
struct JSONReader {
  private let bytes: [UInt8]
  private(set) var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func fail(_ what: String) -> JSONError { JSONError(offset: offset, what: what) }

  mutating func skipSpace() {
    while let byte = next, byte == 32 || byte == 10 || byte == 13 || byte == 9 { offset += 1 }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    offset += 1
    return true
  }

  mutating func expect(_ byte: UInt8) throws(JSONError) {
    if !take(byte) { throw fail("expected \(Character(Unicode.Scalar(byte)))") }
  }

  mutating func end() throws(JSONError) {
    skipSpace()
    if offset < bytes.count { throw fail("text after the value") }
  }

  mutating func value(depth: Int) throws(JSONError) -> Value {
    guard depth <= JSON.depth else { throw fail("nested deeper than \(JSON.depth)") }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try list(depth: depth)
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .int(try integer())
    }
  }

  private mutating func object(depth: Int) throws(JSONError) -> Value {
    offset += 1
    // A record's own fields are a dozen or two.
    var members = Document(minimumCapacity: depth == 0 ? 20 : 0)
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipSpace()
      let name = try string()
      try expect(UInt8(ascii: ":"))
      let value = try value(depth: depth + 1)
      if members.updateValue(value, forKey: name) != nil { throw fail("the key \(name) twice") }
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"))
    return .object(members)
  }

  private mutating func list(depth: Int) throws(JSONError) -> Value {
    offset += 1
    var items: [Value] = []
    if take(UInt8(ascii: "]")) { return .list(items) }
    repeat { items.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"))
    return .list(items)
  }

  private mutating func word(_ word: String, _ value: Value) throws(JSONError) -> Value {
    guard bytes[offset...].starts(with: word.utf8) else { throw fail("expected a value") }
    offset += word.utf8.count
    return value
  }

  private mutating func integer() throws(JSONError) -> Int64 {
    let start = offset
    if next == UInt8(ascii: "-") { offset += 1 }
    let digits = offset
    while let byte = next, (48...57).contains(byte) { offset += 1 }
    let hasLeadingZero = offset - digits > 1 && bytes[digits] == 48
    if let byte = next, [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(byte) {
      throw fail("a number that isn't whole")
    }
    guard offset > digits, !hasLeadingZero else { throw fail("expected a value") }
    guard let number = Int64(String(decoding: bytes[start..<offset], as: UTF8.self)) else {
      throw fail("a number beyond 64 bits")
    }
    return number
  }

  mutating func string() throws(JSONError) -> String {
    guard next == UInt8(ascii: "\"") else { throw fail("expected a string") }
    offset += 1
    let start = offset
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 32 {
      offset += 1
    }
    if next == UInt8(ascii: "\"") {
      defer { offset += 1 }
      return try text(bytes[start..<offset])
    }
    var content = Array(bytes[start..<offset])
    while true {
      guard let byte = next, byte >= 32 else { throw fail("a string that doesn't end") }
      offset += 1
      if byte == UInt8(ascii: "\"") { return try text(content[...]) }
      if byte == UInt8(ascii: "\\") { try escape(into: &content) } else { content.append(byte) }
    }
  }

  private func text(_ content: ArraySlice<UInt8>) throws(JSONError) -> String {
    guard let text = String(validating: content, as: UTF8.self) else {
      throw fail("text that isn't UTF-8")
    }
    return text
  }

  private mutating func escape(into content: inout [UInt8]) throws(JSONError) {
    guard let byte = next else { throw fail("a string that doesn't end") }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
    case UInt8(ascii: "n"): content.append(10)
    case UInt8(ascii: "r"): content.append(13)
    case UInt8(ascii: "t"): content.append(9)
    case UInt8(ascii: "b"): content.append(8)
    case UInt8(ascii: "f"): content.append(12)
    case UInt8(ascii: "u"):
      var code = UInt32(try hexadecimal())
      if (0xD800..<0xDC00).contains(code), bytes[offset...].starts(with: #"\u"#.utf8) {
        offset += 2
        let low = UInt32(try hexadecimal())
        guard (0xDC00..<0xE000).contains(low) else { throw fail("half a surrogate pair") }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw fail("half a surrogate pair") }
      content += UTF8.encode(scalar)!
    default: throw fail("an unknown escape")
    }
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt16 {
    guard offset + 4 <= bytes.count,
      bytes[offset..<offset + 4].allSatisfy({ isHexDigit($0) }),
      let code = UInt16(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16)
    else { throw fail("an escape without four hexadecimal digits") }
    offset += 4
    return code
  }
}

func isHexDigit(_ byte: UInt8) -> Bool {
  (48...57).contains(byte) || (65...70).contains(byte) || (97...102).contains(byte)
}
