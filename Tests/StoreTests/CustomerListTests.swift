import Domain
import Testing

@testable import Store

@Suite("Lists of customers by what the trade does with them")
struct CustomerListTests {
  /// Every combination of what is known of Money, Authority and Need.
  private func book() throws -> TestBook {
    let test = try TestBook()
    let answers: [String?] = ["yes", "no", nil]
    for money in answers {
      for authority in answers {
        for need in answers {
          var document: Document = [:]
          document["money"] = money.map(Value.text)
          document["need"] = need.map(Value.text)
          document["authority"] = authority.map { .text($0 == "yes" ? "decides" : "no") }
          let name = [money, authority, need].map { $0 ?? "?" }.joined(separator: " ")
          try test.add(name, document)
        }
      }
    }
    return test
  }

  @Test(
    "hold whom the combination's group says",
    arguments: [("hot", "pursue"), ("nurture", "nurture")])
  func groups(order: String, group: String) throws {
    let book = try book().book
    let listed = try book.list(ListQuery(.customer, order: order, limit: 100))
    let all = try book.list(ListQuery(.customer, limit: 100))
    let expected = all.filter { listed in
      Combination(
        money: Answer(listed.record.document["money"]),
        authority: Answer(listed.figures["has_authority"]),
        need: Answer(listed.record.document["need"])
      ).advice?.group.rawValue == group
    }
    #expect(!expected.isEmpty)
    #expect(Set(listed.map(\.record.title)) == Set(expected.map(\.record.title)))
  }

  @Test("leave out whom contact has been stopped with, and who was dropped")
  func stopped() throws {
    let test = try book()
    let key = try test.book.list(ListQuery(.customer, order: "hot", limit: 1))[0].record.key
    try test.book.commit(.drop) { try $0.drop(key, reason: "other", words: nil) }
    #expect(try test.book.list(ListQuery(.customer, order: "hot", limit: 9)).isEmpty)
  }
}
