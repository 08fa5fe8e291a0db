import Domain
import Testing

@Suite("A rule sees its own changes, and makes a change a record")
struct TransactionTests {
  let desk = Desk()

  @Test("a record that is added has a key, no base, and nothing before it")
  func add() throws {
    let (key, changes) = try desk.act { try $0.add(.customer, ["name": "Lin"]) }
    let expected = Change(
      ref: Ref(.customer, key), base: 0, patch: ["name": "Lin"], was: .null)
    #expect(changes == [expected])
    #expect(changes[0].isCreation && !changes[0].isDeletion)
  }

  @Test("an edit names the fields it changed, and the line it builds on")
  func edit() throws {
    let lin = try desk.add(.customer, ["name": "Lin", "city": "Suzhou", "size": 120])
    let changes = try desk.act {
      try $0.edit(Ref(.customer, lin)) {
        $0["city"] = "Wuxi"
        $0["size"] = nil
      }
    }.changes
    let expected = Change(
      ref: Ref(.customer, lin), base: 1, patch: ["city": "Wuxi", "size": .null],
      was: ["city": "Suzhou", "size": 120])
    #expect(changes == [expected])
  }

  @Test("two edits of one record are one change; one that comes back to the start is none")
  func edits() throws {
    let lin = Ref(.customer, try desk.add(.customer, ["name": "Lin"]))
    let both = try desk.act {
      try $0.edit(lin) { $0["city"] = "Wuxi" }
      try $0.edit(lin) { $0["founded"] = 4 }
    }.changes
    #expect(both.map(\.patch) == [["city": "Wuxi", "founded": 4]])
    let back = try desk.act {
      try $0.edit(lin) { $0["city"] = "Suzhou" }
      try $0.edit(lin) { $0["city"] = "Wuxi" }
    }.changes
    #expect(back == [])
  }

  @Test("what is read, written again as it was, or added and deleted at once, makes no change")
  func nothing() throws {
    let lin = Ref(.customer, try desk.add(.customer, ["name": "Lin"]))
    let changes = try desk.act {
      _ = try $0.record(lin)
      _ = try $0.record(Ref(.customer, "nobody"))
      try $0.set(lin, to: ["name": "Lin"])
      let other = try $0.add(.customer, ["name": "Wu"])
      try $0.delete(Ref(.customer, other))
    }.changes
    #expect(changes == [])
  }

  @Test("a field is never stored as null, nor is an empty object")
  func nulls() throws {
    let key = try desk.add(
      .customer,
      [
        "name": "Lin", "city": .null, "known": ["need": .null],
        "custom": ["a": ["b": .null, "c": 1]],
      ])
    #expect(desk.customer(key)?.document == ["name": "Lin", "custom": ["a": ["c": 1]]])
  }

  @Test("records of one line have keys of their own, in the order of their birth")
  func keys() throws {
    for _ in 0..<40 { _ = try desk.add(.customer, ["name": "x"]) }
    let keys = try desk.act { transaction in
      try [Kind.customer, .contact, .customer, .deal].map { try transaction.add($0, ["name": "y"]) }
    }.result
    #expect(keys == ["c15", "c15_1", "c15_2", "d15_3"])
    #expect(Set(desk.all.keys).count == 44)
  }

  @Test("a key that is taken is refused, also by this transaction itself")
  func taken() throws {
    let lin = try desk.add(.customer, ["name": "Lin"])
    #expect(throws: Refusal.exists(Ref(.customer, lin))) {
      try desk.act { try $0.add(.customer, ["name": "Wu"], key: lin) }
    }
    #expect(throws: Refusal.exists(Ref(.customer, "mine"))) {
      try desk.act {
        try $0.add(.customer, ["name": "Wu"], key: "mine")
        try $0.add(.customer, ["name": "Wu"], key: "mine")
      }
    }
  }

  @Test("what isn't there can be neither edited nor deleted")
  func missing() {
    let nobody = Ref(.customer, "nobody")
    #expect(throws: Refusal.missing(nobody)) { try desk.act { try $0.edit(nobody) { _ in } } }
    #expect(throws: Refusal.missing(nobody)) { try desk.act { try $0.delete(nobody) } }
    #expect(throws: Refusal.missing(nobody)) { try desk.act { try $0.need(nobody) } }
  }

  @Test("a deleted record comes back under its key, with the line that took it as base")
  func comesBack() throws {
    let lin = Ref(.customer, try desk.add(.customer, ["name": "Lin"]))
    let gone = try desk.act { try $0.delete(lin) }.changes
    #expect(gone == [Change(ref: lin, base: 1, patch: .null, was: ["name": "Lin"])])
    #expect(desk.record(lin) == nil)
    try desk.act { try $0.set(lin, to: ["name": "Lin"]) }
    #expect(desk.record(lin)?.document == ["name": "Lin"])
  }

  @Test("a look-up finds what the transaction has added, moved here and moved away")
  func lookups() throws {
    let acme = try desk.add(.customer, ["name": "Acme"])
    let ann = try desk.add(.contact, ["name": "Ann", "customer": .text(acme)])
    let bo = try desk.add(.contact, ["name": "Bo"])
    let found = try desk.act { transaction in
      try transaction.add(.contact, ["name": "Cy", "customer": .text(acme)])
      try transaction.edit(Ref(.contact, bo)) { $0["customer"] = .text(acme) }
      try transaction.edit(Ref(.contact, ann)) { $0["customer"] = nil }
      return try transaction.records(.contact, where: "customer", is: acme).map(\.title).sorted()
    }.result
    #expect(found == ["Bo", "Cy"])
  }

  @Test("a look-up by match key finds GTXPro under GTX Pro, stored or just added")
  func matches() throws {
    _ = try desk.add(.product, ["name": "GTX Pro"])
    let found = try desk.act { transaction in
      try transaction.add(.product, ["name": "gtx-pro"])
      try transaction.add(.product, ["name": "MG Special"])
      return try transaction.records(.product, matching: "name", key: MatchKey.name("GTXPro"))
        .map(\.title)
    }.result
    #expect(found == ["GTX Pro", "gtx-pro"])
  }

  @Test("a rule that refuses leaves the book as it was")
  func refusal() throws {
    let lin = Ref(.customer, try desk.add(.customer, ["name": "Lin"]))
    #expect(throws: Refusal.nothingToUndo) {
      try desk.act {
        try $0.edit(lin) { $0["name"] = "Wu" }
        throw Refusal.nothingToUndo
      }
    }
    #expect(desk.record(lin)?.title == "Lin")
  }
}
