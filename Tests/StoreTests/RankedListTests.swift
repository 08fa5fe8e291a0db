import Domain
import Testing

@testable import Store

@Suite("A list with a ranking between equals")
struct RankedListTests {
  /// 60 leads in few groups: one import of 40 at the same moment, the rest typed one by one.
  private func book() throws -> TestBook {
    let test = try TestBook()
    let sources = ["fair", "web", "call", nil]
    try test.book.commit(.import) { transaction in
      for n in 0..<40 {
        var document: Document = ["name": .text("L\(n)"), "added": "2026-11-20T08:00:00.000Z"]
        document["source"] = sources[n % 4].map(Value.text)
        if n % 5 == 0 { document["phone"] = "138 0000 1111" }
        try transaction.add(.customer, document)
      }
    }
    for n in 40..<60 {
      var document: Document = ["added": .text("2026-11-21T08:00:00.\(100 + n / 3)Z")]
      document["source"] = sources[n % 4].map(Value.text)
      try test.add("L\(n)", document)
    }
    return test
  }

  /// What the order means, said in another way: everything read, then sorted.
  private func expected(_ test: TestBook, _ ranking: [String]) throws -> [String] {
    let all = try test.book.list(ListQuery(.customer, limit: 1000))
    let sorted = all.sorted { a, b in
      func key(_ l: Listed) -> (Int64, String, Int, Int64) {
        let rank = l.text("source").flatMap { ranking.firstIndex(of: $0) } ?? ranking.count
        return (-(l.int("lead_rank") ?? 0), l.text("freshness") ?? "", rank, -l.id)
      }
      let (x, y) = (key(a), key(b))
      if x.0 != y.0 { return x.0 < y.0 }
      if x.1 != y.1 { return x.1 > y.1 }
      return x.2 != y.2 ? x.2 < y.2 : x.3 < y.3
    }
    return sorted.map(\.record.title)
  }

  @Test("pages forwards and backwards in the ranking's order", arguments: [1, 3, 7, 13, 100])
  func pages(_ limit: Int) throws {
    let test = try book()
    let ranking = ["call", "fair"]
    let expected = try expected(test, ranking)
    var query = ListQuery(.customer, order: "triage", limit: limit)
    query.ranking = ranking
    var rows: [Listed] = []
    while case let page = try test.book.list(query), !page.isEmpty {
      rows += page
      query.from = .after(page.last!.place)
    }
    #expect(rows.map(\.record.title) == expected)
    var back: [Listed] = []
    query.from = .bottom
    while case let page = try test.book.list(query), !page.isEmpty {
      back += page
      query.from = .before(page.last!.place)
    }
    #expect(back.map(\.record.title) == expected.reversed())
  }

  @Test("the source whose leads are accepted most often comes first")
  func standing() throws {
    let test = try TestBook()
    for (source, count, accepted) in [("fair", 6, 5), ("web", 6, 1), ("new", 1, 0)] {
      for n in 0..<count {
        try test.add(
          "\(source)\(n)",
          n < accepted
            ? ["source": .text(source), "accepted": "2026-11-01"] : ["source": .text(source)])
      }
    }
    #expect(try test.book.sourceStanding() == ["fair", "new", "web"])
  }
}
