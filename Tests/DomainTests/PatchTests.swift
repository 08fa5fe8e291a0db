import Domain
import Testing

@Suite("A change is a merge patch and its reverse (RFC 7396)")
struct PatchTests {
  /// RFC 7396, appendix A; a result of nil is JSON null, which deletes a record.
  static let appendix: [(old: Value, patch: Value, new: Value?)] = [
    (["a": "b"], ["a": "c"], ["a": "c"]),
    (["a": "b"], ["b": "c"], ["a": "b", "b": "c"]),
    (["a": "b"], ["a": .null], [:]),
    (["a": "b", "b": "c"], ["a": .null], ["b": "c"]),
    (["a": .list(["b"])], ["a": "c"], ["a": "c"]),
    (["a": "c"], ["a": .list(["b"])], ["a": .list(["b"])]),
    (["a": ["b": "c"]], ["a": ["b": "d", "c": .null]], ["a": ["b": "d"]]),
    (["a": .list([["b": "c"]])], ["a": .list([1])], ["a": .list([1])]),
    (.list(["a", "b"]), .list(["c", "d"]), .list(["c", "d"])),
    (["a": "b"], .list(["c"]), .list(["c"])),
    (["a": "foo"], .null, nil),
    (["a": "foo"], "bar", "bar"),
    (["e": .null], ["a": 1], ["e": .null, "a": 1]),
    (.list([1, 2]), ["a": "b", "c": .null], ["a": "b"]),
    ([:], ["a": ["bb": ["ccc": .null]]], ["a": ["bb": [:]]]),
  ]

  @Test("the standard's own examples come out", arguments: appendix)
  func standard(_ row: (old: Value, patch: Value, new: Value?)) {
    #expect(Patch.apply(row.patch, to: row.old) == row.new)
  }

  @Test("a rep who moves a customer writes the city and takes the size away")
  func example() {
    let old: Value = ["city": "Suzhou", "size": 120]
    let new: Value = ["city": "Wuxi"]
    #expect(Patch.from(old, to: new) == ["city": "Wuxi", "size": .null])
    #expect(Patch.from(new, to: old) == ["city": "Suzhou", "size": 120])
  }

  @Test("making and deleting a record are each other's reverse")
  func wholeRecord() {
    let document: Value = ["name": "Lin"]
    #expect(Patch.from(nil, to: document) == document)
    #expect(Patch.from(document, to: nil) == .null)
    #expect(Patch.apply(document, to: nil) == document)
    #expect(Patch.apply(.null, to: document) == nil)
  }

  @Test("any document becomes any other and back, and the patch holds", arguments: 0..<500)
  func random(_ seed: UInt64) {
    var numbers = Seeded(state: seed)
    let old = Patch.withoutNulls(.random(depth: 3, using: &numbers))
    let new = Patch.withoutNulls(
      Bool.random(using: &numbers)
        ? .random(depth: 3, using: &numbers) : old.altered(using: &numbers))
    let patch = Patch.from(old, to: new)
    let was = Patch.from(new, to: old)
    #expect(Patch.apply(patch, to: old) == new)
    #expect(Patch.apply(was, to: new) == old)
    #expect(Patch.holds(patch, in: new))
    #expect(Patch.fieldsNotHolding(patch, in: new) == [])
    #expect(old != new || patch == [:])
    #expect(old == new || !(Patch.holds(patch, in: old) && Patch.holds(was, in: new)))
    #expect(!(Patch.apply(patch, to: old)?.holdsNull ?? false))
  }

  static let holding: [(patch: Value, value: Value?, holds: Bool)] = [
    (["city": "Wuxi"], ["city": "Wuxi", "size": 3], true),
    (["city": "Wuxi"], ["city": "Suzhou"], false),
    (["city": .null], ["size": 3], true),
    (["city": .null], ["city": "Wuxi"], false),
    (
      ["known": ["need": ["from": "call"]]], ["known": ["need": ["from": "call", "on": "x"]]], true
    ),
    (["known": ["need": .null]], ["known": ["money": [:]]], true),
    (["city": "Wuxi"], nil, false),
    (.null, nil, true),
    (.null, ["city": "Wuxi"], false),
    ([:], ["city": "Wuxi"], true),
  ]

  @Test("a change can be taken back where all that it set still stands", arguments: holding)
  func holds(_ row: (patch: Value, value: Value?, holds: Bool)) {
    #expect(Patch.holds(row.patch, in: row.value) == row.holds)
  }

  @Test("the fields that someone has changed since are named, in order")
  func notHolding() {
    let patch: Value = ["name": "Lin", "city": "Wuxi", "size": .null, "mail": "a@b"]
    let now: Value = ["name": "Lim", "city": "Suzhou", "size": 4, "mail": "a@b"]
    #expect(Patch.fieldsNotHolding(patch, in: now) == ["city", "name", "size"])
  }

  @Test("nulls go at every depth before a document is stored")
  func nulls() {
    let value: Value = ["a": .null, "b": ["c": .null, "d": 1], "e": .list([.null, 2])]
    #expect(Patch.withoutNulls(value) == ["b": ["d": 1], "e": .list([2])])
  }
}

extension Value {
  fileprivate var holdsNull: Bool {
    switch self {
    case .null: true
    case .list(let items): items.contains(where: \.holdsNull)
    case .object(let members): members.values.contains(where: \.holdsNull)
    default: false
    }
  }

  fileprivate static func random(depth: Int, using numbers: inout Seeded) -> Value {
    let names = ["name", "city", "known", "a", "价", "need"]
    return .object(
      Document(
        names.filter { _ in Bool.random(using: &numbers) }.map {
          ($0, anything(depth: depth - 1, using: &numbers))
        }
      ) { first, _ in first })
  }

  private static func anything(depth: Int, using numbers: inout Seeded) -> Value {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &numbers) {
    case 0: .null
    case 1: .bool(Bool.random(using: &numbers))
    case 2: .int(Int64.random(in: -3...3, using: &numbers))
    case 3: .int(Int64.random(in: .min ... .max, using: &numbers))
    case 4: .text(["", "Wuxi", "无锡", "a/b"].randomElement(using: &numbers)!)
    case 5: .list([.int(1), .text("x")])
    case 6: .list([anything(depth: depth - 1, using: &numbers)])
    default: random(depth: depth, using: &numbers)
    }
  }

  /// The same document with one member changed or gone, at some depth.
  fileprivate func altered(using numbers: inout Seeded) -> Value {
    guard case .object(var members) = self,
      let name = members.keys.sorted().randomElement(using: &numbers)
    else {
      return self == [:]
        ? .random(depth: 2, using: &numbers) : .anything(depth: 2, using: &numbers)
    }
    members[name] =
      Bool.random(using: &numbers) ? nil : members[name]!.altered(using: &numbers)
    return .object(members)
  }
}
