import Testing

@testable import Domain

@Suite("What is known of a customer grows old")
struct FreshnessTests {
  let desk = Desk()
  let today = Day("2026-11-24")!

  private func record(_ document: Document, _ kind: Kind = .customer) -> Record {
    Record(ref: Ref(kind, "c1"), revision: 1, document: document)
  }

  @Test("an edit notes since when a fact that ages is known, and nothing of one that doesn't")
  func noted() throws {
    let key = try desk.add(.customer, ["name": "Lin", "size": 100])
    desk.today = desk.today + 3
    try desk.act {
      try Act.edit(Ref(.customer, key), field: "size", from: 100, to: 120)
        .perform(&$0, shelf: [])
      try Act.edit(Ref(.customer, key), field: "founded", from: nil, to: 1999)
        .perform(&$0, shelf: [])
    }
    #expect(
      desk.customer(key)?.document["known"] == ["size": ["on": "2026-11-27", "by": "m1"]])
  }

  @Test("an empty field is not known since any day")
  func cleared() throws {
    let key = try desk.add(
      .customer, ["name": "Lin", "size": 100, "known": ["size": ["on": "2026-01-01"]]])
    try desk.act { try $0.edit(Ref(.customer, key)) { $0["size"] = nil } }
    #expect(desk.customer(key)?.document == ["name": "Lin"])
  }

  @Test("a new value has lost the source of the old one")
  func newValue() throws {
    let key = try desk.add(
      .customer,
      ["name": "Lin", "size": 100, "known": ["size": ["on": "2026-01-01", "from": "a report"]]])
    try desk.act { try $0.edit(Ref(.customer, key)) { $0["size"] = 90 } }
    #expect(
      desk.customer(key)?.document["known"] == ["size": ["on": "2026-11-24", "by": "m1"]])
  }

  @Test("what comes with its record is as old as the record")
  func creation() throws {
    let key = try desk.act { try $0.enter(.contact, ["name": "Liu", "role": "decides"]) }.result
    let contact = try #require(desk.all[Ref(.contact, key)])
    #expect(contact.document["known"] == nil)
    #expect(contact.fact("role", today: today)?.on == today)
  }

  @Test("a source makes a fact as fresh as today; an empty field has none")
  func source() throws {
    let key = try desk.add(
      .customer, ["name": "Lin", "size": 100, "added": "2024-01-01T00:00:00.000Z"])
    #expect(desk.customer(key)?.fact("size", today: today)?.isStale == true)
    try desk.act { try $0.source(of: "size", in: Ref(.customer, key), is: "Ms Liu") }
    let fact = try #require(desk.customer(key)?.fact("size", today: today))
    #expect(fact.on == today && fact.from == "Ms Liu" && !fact.isStale)
    #expect(throws: Refusal.self) {
      try desk.act { try $0.source(of: "revenue", in: Ref(.customer, key), is: "x") }
    }
  }

  /// Twelve months are 365 days, six are 182, counted from the day on which it became known.
  @Test(
    "a fact is stale after the months of its field",
    arguments: [
      ("size", "2025-11-24", false), ("size", "2025-11-23", true),
      ("needs", "2026-05-26", false), ("needs", "2026-05-25", true),
      ("name", "1999-01-01", false), ("founded", "1999-01-01", false),
    ])
  func limits(_ field: String, _ on: String, _ isStale: Bool) {
    let customer = record([field: "x", "known": [field: ["on": .text(on)]]])
    #expect(customer.fact(field, today: today)?.isStale == isStale)
    #expect(customer.staleFacts(today: today).map(\.field) == (isStale ? [field] : []))
  }

  @Test("nothing says how old a fact is when neither it nor its record has a day")
  func undated() {
    let fact = record(["size": 3]).fact("size", today: today)
    #expect(fact == Fact(field: "size", on: nil, from: nil, isStale: false))
  }

  @Test("the table names fields that their kinds have, each once")
  func table() {
    for (name, rows) in Freshness.months {
      let fields = rows.map(\.field)
      #expect(Set(fields).count == fields.count)
      for field in fields { #expect(Kind.named(name)?.field(field) != nil, "\(name).\(field)") }
      #expect(Kind.named(name)?.field("known") != nil)
    }
  }
}
