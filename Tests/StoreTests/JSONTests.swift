import Domain
import GRDB
import Testing

@testable import Store

extension Dice {
  /// A text with everything in it that a writer of JSON may get wrong.
  mutating func text() -> String {
    let pieces = [
      "恒达", "a", "Ü", "\"", "\\", "/", "\n", "\t", "\u{1}", "\u{7F}", "\u{2028}", "😀", "e\u{301}",
      "null", " ", "{", "]", "%", "𠮷",
    ]
    return (0..<below(5)).map { _ in pick(pieces) }.joined()
  }

  mutating func value(depth: Int) -> Value {
    switch below(depth > 0 ? 8 : 5) {
    case 0: .int(pick([0, 1, -1, .max, .min, 12_345]))
    case 1: .bool(coin())
    case 2, 3, 4: .text(text())
    case 5: .list((0..<below(3)).map { _ in value(depth: depth - 1) })
    default: document(depth: depth - 1)
    }
  }

  mutating func document(depth: Int) -> Value {
    let names = [
      "name", "known", "size", "price/unit", "q\"t", "b\\s", "客户", "x_1", "a b", "on", "",
    ]
    var members: Document = [:]
    for _ in 0..<below(6) { members[pick(names)] = value(depth: depth) }
    return .object(members)
  }

  /// The document with some members gone, changed or new, at any depth.
  mutating func edited(_ document: Value) -> Value {
    guard case .object(var members) = document, below(8) > 0 else { return self.document(depth: 2) }
    for name in members.keys.sorted() {
      switch below(5) {
      case 0: members[name] = nil
      case 1: members[name] = value(depth: 2)
      case 2: members[name] = members[name].map { edited($0) }
      default: break
      }
    }
    if coin() { members[pick(["name", "客户", "new"])] = value(depth: 1) }
    return .object(members)
  }
}

@Suite("JSON as the journal keeps it")
struct JSONTests {
  @Test(
    "what another reader would round, drop or replace is an error",
    arguments: [
      "9223372036854775808", "-9223372036854775809", "1.0", "1e3", "1E3", "0.5", "-", "+1", "01",
      "-01", "1.", ".5", "NaN", "Infinity", "0x10", #"{"a":1,"a":2}"#, #"{"a":1,"\u0061":2}"#,
      #"{"a":1,}"#, "[1,]", "[,1]", "[1 2]", "{a:1}", "{'a':1}", #"{"a"}"#, #"{"a":}"#, "[", "{",
      "]",
      "", " ", "nul", "truefalse", "True", "1 2", "{}{}", #""\ud83d""#, #""\ude00""#,
      #""\ud83d\ud83d""#, #""\ud83dx""#, #""\x41""#, #""\u12g4""#, #""\u123"#, "\"\t\"", "\"a\nb\"",
      "\"open", "//\n1", "/**/1", "\u{FEFF}1",
    ])
  func refused(_ text: String) {
    #expect(throws: JSONError.self) { try JSON.decode(text.utf8) }
  }

  @Test(
    "bytes that aren't UTF-8 are an error",
    arguments: [
      [0x80], [0xFF], [0xC3], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xE4, 0xBD], [0x41, 0xA0],
    ] as [[UInt8]])
  func notUTF8(_ bytes: [UInt8]) {
    #expect(throws: JSONError.self) { try JSON.decode([0x22] + bytes + [0x22]) }
  }

  @Test(
    "what is right is read",
    arguments: [
      ("9223372036854775807", .int(.max)), ("-9223372036854775808", .int(.min)), ("-0", 0),
      (" [ 1 , true , null ] ", .list([1, true, .null])), (#""\ud83d\ude00""#, "😀"),
      (#""\u5ba2\/\b\f\n\r\t\"\\""#, "客/\u{8}\u{C}\n\r\t\"\\"), (#"{"":{}}"#, ["": [:]]),
      (#""\u0000""#, "\0"), ("\"\u{10FFFF}\"", "\u{10FFFF}"),
    ] as [(String, Value)])
  func accepted(_ text: String, _ value: Value) throws {
    #expect(try JSON.decode(text.utf8) == value)
  }

  @Test("a bomb of brackets is an error and no crash", arguments: ["[", "{\"a\":"])
  func bomb(_ open: String) {
    let bomb = String(repeating: open, count: 1_000_000)
    #expect(throws: JSONError.self) { try JSON.decode(bomb.utf8) }
  }

  @Test("nesting goes to the bound and no further")
  func bound() throws {
    func nested(_ depth: Int) -> Value { depth == 0 ? 1 : ["a": nested(depth - 1)] }
    for depth in JSON.depth - 1...JSON.depth + 1 {
      let isHeld = depth <= JSON.depth
      #expect(JSON.holds(nested(depth)) == isHeld)
      let text = JSON.encode(nested(depth))
      let read = try? JSON.decode(text.utf8)  // because nil says that it was refused
      #expect(read == (isHeld ? nested(depth) : nil))
    }
  }

  @Test("members are sorted by their bytes, and slashes stay as they are")
  func encoded() {
    #expect(
      JSON.encode(["b": 1, "a": "x/y", "é": .null, "Z": .list([true, "\u{7F}\u{1}"])])
        == #"{"Z":[true,"\u007f\u0001"],"a":"x/y","b":1,"é":null}"#)
  }

  @Test("SQLite's json_patch and Patch.apply make the same of a patch and of its reverse")
  func patches() throws {
    let queue = try DatabaseQueue()
    var dice = Dice(seed: 42)
    var old = dice.document(depth: 5)
    try queue.inDatabase { db in
      func patched(_ document: Value, _ patch: Value) throws -> Value {
        let text = try String.fetchOne(
          db.cachedStatement(sql: "SELECT json_patch(?, ?)"),
          arguments: [JSON.encode(document), JSON.encode(patch)])
        return try JSON.decode((text ?? "").utf8)
      }
      for round in 0..<3000 {
        let new = dice.edited(old)
        let patch = Patch.from(old, to: new)
        let was = Patch.from(new, to: old)
        #expect(Patch.apply(patch, to: old) == new)
        #expect(Patch.apply(was, to: new) == old)
        let there = try patched(old, patch)
        #expect(there == new, "round \(round): \(JSON.encode(old)) \(JSON.encode(patch))")
        let back = try patched(new, was)
        #expect(back == old, "round \(round): \(JSON.encode(new)) \(JSON.encode(was))")
        old = new
      }
      func nested(_ depth: Int) -> Value { depth == 0 ? 1 : ["a": nested(depth - 1), "b": 2] }
      #expect(try patched([:], nested(JSON.depth)) == nested(JSON.depth))
    }
  }
}
