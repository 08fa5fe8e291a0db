import Domain
import GRDB
import Testing

@testable import Store

@Suite("Lists of deals, narrowed")
struct DealListTests {
  /// Six customers' deals; what stands in which stage is said in each line.
  private func book() throws -> TestBook {
    let test = try TestBook()
    let hengda = try test.add("Hengda Textiles")
    let globex = try test.add("Globex Foods", ["short_name": "Globex"])
    try test.book.commit(.import) { transaction in
      try transaction.add(
        .activity, ["type": "call", "customer": .text(hengda), "due": "2026-11-27"])
      for deal in DealListTests.deals {
        var document: Document = [
          "name": .text(deal.name), "customer": .text(deal.isHengda ? hengda : globex),
          "pipeline": "new", "stage": .text(deal.stage), "entered": .text(deal.entered),
          "owner": .text(deal.owner), "opened": .text(deal.entered),
        ]
        document["value"] = deal.value.map(Value.int)
        document["outcome"] = deal.outcome.map(Value.text)
        document["expected"] = deal.expected.map(Value.text)
        try transaction.add(.deal, document)
      }
    }
    return test
  }

  private struct Deal {
    var name: String
    var isHengda = true
    var stage = "contacted"
    var value: Int64?
    var entered = "2026-11-01"
    var owner = "m1"
    var outcome: String?
    var expected: String?
  }

  private static let deals = [
    Deal(name: "denim", value: 300, entered: "2026-10-01"),
    Deal(name: "silk", value: 900, owner: "m2"),
    Deal(name: "linen", isHengda: false, value: 500, expected: "2026-12-31"),
    Deal(name: "wool", isHengda: false, entered: "2026-09-01", expected: "2026-11-30"),
    Deal(name: "won one", value: 9000, outcome: "won"),
    Deal(name: "jute", stage: "proposal", value: 700),
  ]

  private func names(_ test: TestBook, _ order: String, _ filters: [ListQuery.Filter]) throws
    -> [String]
  {
    try test.book.list(ListQuery(.deal, order: order, filters: filters, limit: 100))
      .map(\.record.title)
  }

  private static let contacted: [ListQuery.Filter] = [
    .equals("pipeline", "new"), .equals("stage", "contacted"),
  ]

  @Test("a stage's open deals come biggest first, those without a value at the end")
  func worth() throws {
    let test = try book()
    #expect(
      try names(test, "worth", DealListTests.contacted) == ["silk", "linen", "denim", "wool"])
    #expect(
      try names(test, "worth", DealListTests.contacted + [.equals("owner", "m1")])
        == ["linen", "denim", "wool"])
  }

  @Test("a rep's open deals come by the day on which they entered their stage, the oldest first")
  func age() throws {
    let test = try book()
    #expect(try names(test, "age", [.equals("owner", "m1")]) == ["wool", "denim", "linen", "jute"])
  }

  @Test(
    "deals are narrowed",
    arguments: [
      ([.less("entered", "2026-11-01")], ["denim", "wool"]),
      ([.atLeast("worth", .int(500))], ["silk", "linen"]),
      (
        [
          .either([
            [.atLeast("expected", "2026-11-01"), .less("expected", "2026-12-01")],
            [.absent("expected"), .less("opened", "2026-11-01")],
          ])
        ], ["denim", "wool"]
      ),
      ([.either([])], []),
      ([.oneOf("key", [])], []),
      ([.parent("customer", by: "customer", of: "deal", [.absent("next")])], ["linen", "wool"]),
      (
        [.parent("customer", by: "customer", of: "deal", [.equals("short_name", "Globex")])],
        ["linen", "wool"]
      ),
    ] as [([ListQuery.Filter], [String])])
  func narrowed(_ filters: [ListQuery.Filter], _ expected: [String]) throws {
    let test = try book()
    #expect(try names(test, "worth", DealListTests.contacted + filters) == expected)
    #expect(
      try test.book.count(.deal, order: "worth", DealListTests.contacted + filters)
        == expected.count)
    let sums = try test.book.openDeals(filters).filter { $0.stage == "contacted" }
    #expect(sums.reduce(0) { $0 + $1.deals } == expected.count)
  }

  @Test("the sums by stage are the same from the totals and from a count of all")
  func sums() throws {
    let test = try book()
    let expected: Set = [
      OpenDeals(pipeline: "new", stage: "contacted", deals: 4, value: 1700),
      OpenDeals(pipeline: "new", stage: "proposal", deals: 1, value: 700),
    ]
    #expect(Set(try test.book.openDeals()) == expected)
    #expect(Set(try test.book.openDeals([.atLeast("worth", .int(0))])) == expected)
    #expect(
      try test.book.openDeals([.equals("owner", "m2")])
        == [OpenDeals(pipeline: "new", stage: "contacted", deals: 1, value: 900)])
  }

  @Test("names are found by kind: customers and deals, not what was said to them")
  func named() throws {
    let test = try book()
    try test.book.commit(.note) { transaction in
      try transaction.add(.activity, ["type": "note", "subject": "denim is what they want"])
    }
    #expect(try test.book.named("deni", [.customer, .deal], limit: 9).map(\.kind) == ["deal"])
    #expect(try test.book.named("glo", [.customer, .deal], limit: 9).map(\.kind) == ["customer"])
  }

  @Test(
    "lists of one stage, of one rep and of one customer are read from their index, without sorting",
    arguments: [
      ("deal", "worth", contacted, "deal_by_worth_within (pipeline=? AND stage=?)"),
      (
        "deal", "worth", contacted + [.equals("owner", "m1")],
        "deal_by_worth_within (pipeline=? AND stage=?)"
      ),
      (
        "deal", "worth", contacted + [.parent("customer", by: "customer", of: "deal", [])],
        "deal_by_worth_within (pipeline=? AND stage=?)"
      ),
      ("deal", "age", [.equals("owner", "m1")], "deal_by_age_within (owner=?)"),
      ("activity", "due", [.equals("owner", "m1")], "activity_by_due_within (owner=?)"),
    ] as [(String, String, [ListQuery.Filter], String)])
  func plan(_ kind: String, _ order: String, _ filters: [ListQuery.Filter], _ index: String)
    throws
  {
    let test = try book()
    let kind = try #require(Kind.named(kind))
    for from in [ListQuery.Start.top, .after(ListPlace(values: [.int(300)], id: 3)), .bottom] {
      let (sql, arguments) = Index.statement(
        ListQuery(kind, order: order, filters: filters, from: from, limit: 20))
      let plan = try test.book.index.read { db in
        try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql, arguments: arguments)
          .map { $0["detail"] as String }
      }
      let first = plan[0].replacing(" AND worth<?", with: "").replacing(" AND worth>?", with: "")
      let bare = first.replacing(" AND since>?", with: "").replacing(" AND due>?", with: "")
      #expect(bare.hasSuffix(index), "\(plan)")
      #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
    }
  }
}
