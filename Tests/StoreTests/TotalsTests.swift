import Domain
import GRDB
import Testing

@testable import Store

@Suite("Totals of the whole book")
struct TotalsTests {
  @Test("what is kept as records change is what counting them all gives", arguments: [3, 5, 8])
  func recount(seed: UInt64) throws {
    let scratch = try TestBook()
    let book = scratch.book
    var dice = Dice(seed: seed)
    var customers: [String] = []
    var deals: [String] = []
    for _ in 0..<60 {
      try book.commit(.edit) { transaction in
        for _ in 0..<3 {
          switch Int.random(in: 0..<8, using: &dice) {
          case 0, 1:
            customers.append(
              try transaction.add(
                .customer,
                ["name": "A", "source": .text(["web", "fair"].randomElement(using: &dice)!)]))
          case 2, 3:
            guard let customer = customers.randomElement(using: &dice) else { continue }
            deals.append(
              try transaction.add(
                .deal,
                [
                  "customer": .text(customer), "stage": "open",
                  "value": .int(.random(in: 0...Int64.max, using: &dice)),
                ]))
          case 4:
            guard let customer = customers.randomElement(using: &dice) else { continue }
            try transaction.edit(Ref(.customer, customer)) { $0["stopped"] = "2026-11-24" }
          case 5:
            guard let deal = deals.randomElement(using: &dice) else { continue }
            try transaction.edit(Ref(.deal, deal)) {
              $0["outcome"] = "won"
              $0["opened"] = "2026-10-01"
              $0["closed"] = "2026-11-24"
              $0["value"] = 7
            }
          case 6:
            guard let i = deals.indices.randomElement(using: &dice) else { continue }
            try transaction.delete(Ref(.deal, deals.remove(at: i)))
          default:
            guard let customer = customers.randomElement(using: &dice),
              let deal = deals.randomElement(using: &dice)
            else { continue }
            try transaction.edit(Ref(.deal, deal)) { $0["customer"] = .text(customer) }
          }
        }
      }
    }
    let kept = try totals(book)
    try book.rebuild()
    #expect(try totals(book) == kept)
    let leads = try book.list(ListQuery(.customer, order: "triage", limit: 1000)).count
    #expect(try book.count(.customer, order: "triage") == leads)
  }

  /// All sums but those of values, which may have passed 64 bits on the way.
  private func totals(_ book: Book) throws -> [String] {
    try book.index.read { db in
      try ["customer", "deal"].flatMap { kind in
        try Row.fetchAll(
          db, sql: "SELECT * FROM \(TotalsTable.all[kind]!.source) ORDER BY 1, 2, 3, 4, 5"
        )
        .map { row in
          row.filter { $0.0 != "value" }.map { "\($0.0)=\($0.1)" }.joined(separator: " ")
        }
      }
    }
  }
}
