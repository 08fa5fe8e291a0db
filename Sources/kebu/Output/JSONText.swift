/// A JSON value on its way to standard output (RFC 8259), its members in the order given.
///
/// A number is text, so that an amount is printed to the digit and never passes through floating
/// point.
indirect enum JSONText {
  case null
  case flag(Bool)
  case number(String)
  case text(String)
  case list([JSONText])
  case object([(name: String, value: JSONText)])

  static func number(_ number: some BinaryInteger) -> JSONText { .number(String(number)) }
  static func text(orNull text: String?) -> JSONText { text.map { .text($0) } ?? .null }

  /// A rate or a mean, as short as tells it from its neighbours; null where there is none.
  static func figure(_ figure: Double?) -> JSONText {
    guard let figure, figure.isFinite else { return .null }
    return .number(
      figure == figure.rounded() && abs(figure) < 1e15 ? "\(Int64(figure))" : "\(figure)")
  }

  func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .number(let digits): bytes += digits.utf8
    case .text(let text): JSONText.quote(text, to: &bytes)
    case .list(let items):
      bytes.append(UInt8(ascii: "["))
      for (i, item) in items.enumerated() {
        if i > 0 { bytes.append(UInt8(ascii: ",")) }
        item.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (i, member) in members.enumerated() {
        if i > 0 { bytes.append(UInt8(ascii: ",")) }
        JSONText.quote(member.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// Quoted, with an escape for all that would act on a terminal: C0, delete, C1, and what turns the
  /// reading direction.
  private static func quote(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      if utf8.allSatisfy(isPlain) {
        bytes.append(contentsOf: utf8)
      } else {
        for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
          escape(scalar, to: &bytes)
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Bytes that stand for themselves, and begin nothing that is escaped.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x5C, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: false
    default: true
    }
  }

  private static func escape(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar.value {
    case 0x22, 0x5C: bytes += [0x5C, UInt8(scalar.value)]
    case 0x0A: bytes += #"\n"#.utf8
    case 0x0D: bytes += #"\r"#.utf8
    case 0x09: bytes += #"\t"#.utf8
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      let digits = String(scalar.value, radix: 16)
      bytes += (#"\u"# + String(repeating: "0", count: 4 - digits.count) + digits).utf8
    default: bytes += UTF8.encode(scalar)!
    }
  }
}

extension Output {
  /// One JSON value and the end of the line.
  func json(_ value: JSONText) throws {
    try write { bytes in
      value.write(to: &bytes)
      bytes.append(10)
    }
  }
}

/// A JSON array printed while its items come, one on a line.
struct JSONList {
  let output: Output
  private var count = 0

  init(_ output: Output) { self.output = output }

  mutating func add(_ item: JSONText) throws {
    try output.write { bytes in
      bytes += (count == 0 ? "[\n" : ",\n").utf8
      item.write(to: &bytes)
    }
    count += 1
  }

  func end() throws { try output.write((count == 0 ? "[]\n" : "\n]\n").utf8) }
}

/// A JSON object printed member by member, so that a long list among them is never held whole.
struct JSONMembers {
  private let output: Output
  private var count = 0

  init(_ output: Output) { self.output = output }

  mutating func add(_ name: String, _ value: JSONText) throws {
    try begin(name)
    try output.write { value.write(to: &$0) }
  }

  /// A member that is an array, one item on a line.
  mutating func list(_ name: String, _ body: (inout JSONList) throws -> Void) throws {
    try begin(name)
    var list = JSONList(output)
    try body(&list)
    try list.end()
  }

  func end() throws { try output.write("}\n".utf8) }

  private mutating func begin(_ name: String) throws {
    try output.write { bytes in
      bytes += (count == 0 ? "{" : ",\n").utf8
      JSONText.text(name).write(to: &bytes)
      bytes.append(UInt8(ascii: ":"))
    }
    count += 1
  }
}
