import Domain
import Store
import Testing

@testable import Screen

/// A book with so many customers, `Customer 0001` onwards, and the list of them by name.
@MainActor
private final class Listing {
  let sitting: Sitting
  var list: RecordList
  var book: Book { sitting.book }

  init(_ count: Int, filters: [ListQuery.Filter] = []) throws {
    sitting = try Sitting { book in
      var number = 1
      while number <= count {
        _ = try book.commit(.import) { transaction in
          for _ in 0..<min(1000, count - number + 1) {
            try transaction.add(.customer, ["name": .text(Listing.name(number))])
            number += 1
          }
        }
      }
    }
    list = RecordList(.customer, order: "name", filters: filters)
    try list.load(sitting.book)
  }

  static func name(_ number: Int) -> String {
    "Customer " + String(repeating: "0", count: 4 - String(number).count) + String(number)
  }

  var focused: String? { list.focused?.record.title }
  var key: String { list.focused?.record.key ?? "" }

  func commit(_ rule: (inout Transaction) throws -> Void) throws {
    _ = try book.commit(.edit, rule)
    try list.refresh(book)
  }
}

@MainActor
@Suite("A list of records")
struct RecordListTests {
  @Test(
    "every record is met once, going down a line or a page at a time", arguments: [1, 7, 21, 58])
  func down(step: Int) throws {
    let all = try Listing(700)
    var met = 1
    while try all.list.move(by: step, all.book) {
      met = min(met + step, 700)
      #expect(all.focused == Listing.name(met))
      #expect(all.list.number == met)
    }
    #expect(met == 700)
  }

  @Test("a window alone is in memory, however far one goes")
  func memory() throws {
    let all = try Listing(2500)
    for _ in 0..<100 {
      try all.list.move(by: 21, all.book)
      _ = all.list.window(21)
      #expect(all.list.rows.count <= 400)
    }
    #expect(all.focused == Listing.name(2101))
  }

  @Test("from the end back up to the top, record by record, with its number once all are counted")
  func up() throws {
    let all = try Listing(700)
    try all.list.count(all.book)
    try all.list.bottom(all.book)
    for number in (1...700).reversed() {
      #expect(all.focused == Listing.name(number))
      #expect(all.list.number == number)
      _ = all.list.window(21)
      try all.list.move(by: -1, all.book)
    }
    #expect(all.focused == Listing.name(1))
    let isMoved = try all.list.move(by: -1, all.book)
    #expect(!isMoved)
    try all.list.bottom(all.book)
    try all.list.top(all.book)
    #expect(all.focused == Listing.name(1))
  }

  @Test("the focus stays where it is seen")
  func window() throws {
    let all = try Listing(200)
    #expect(all.list.window(21) == 0..<21)
    try all.list.move(by: 20, all.book)
    #expect(all.list.window(21) == 0..<21)
    try all.list.move(by: 1, all.book)
    #expect(all.list.window(21) == 1..<22)
    try all.list.move(by: -21, all.book)
    #expect(all.list.window(21) == 0..<21)
    #expect(all.list.window(0) == 0..<0)
    let few = try Listing(3)
    var list = few.list
    #expect(list.window(21) == 0..<3)
  }

  @Test("an empty list stands still")
  func empty() throws {
    let none = try Listing(0)
    try none.list.count(none.book)
    #expect(none.list.total == 0)
    let isMoved = try none.list.move(by: 1, none.book)
    #expect(!isMoved)
    try none.list.bottom(none.book)
    try none.list.refresh(none.book)
    #expect(none.list.focused == nil)
    #expect(none.list.number == 1 || none.list.number == nil)
  }

  @Test("a record that leaves the list lets the one behind it move up under the cursor")
  func leaving() throws {
    let all = try Listing(100, filters: [.absent("dropped")])
    try all.list.count(all.book)
    try all.list.move(by: 10, all.book)
    let key = all.key
    try all.commit { try $0.edit(Ref(.customer, key)) { $0["dropped"] = "2026-11-24" } }
    #expect(all.focused == Listing.name(12))
    #expect(all.list.total == 99)
    #expect(all.list.number == 11)
    try all.list.bottom(all.book)
    let last = all.key
    try all.commit { try $0.edit(Ref(.customer, last)) { $0["dropped"] = "2026-11-24" } }
    #expect(all.focused == Listing.name(99))
    #expect(all.list.total == 98)
  }

  @Test("all records but the one in focus leave, and it stays in focus")
  func allLeave() throws {
    let all = try Listing(150, filters: [.absent("dropped")])
    try all.list.move(by: 75, all.book)
    let key = all.key
    let others = try all.book.list(ListQuery(.customer, limit: 1000)).map(\.record.ref)
    try all.commit { transaction in
      for ref in others where ref.key != key {
        try transaction.edit(ref) { $0["dropped"] = "2026-11-24" }
      }
    }
    #expect(all.focused == Listing.name(76))
    #expect(all.list.rows.count == 1)
  }

  @Test("a record that changes under the cursor stays there, though its order is another now")
  func changing() throws {
    let all = try Listing(300)
    try all.list.move(by: 5, all.book)
    let key = all.key
    try all.commit { try $0.edit(Ref(.customer, key)) { $0["name"] = "Zebra" } }
    #expect(all.focused == "Zebra")
    #expect(all.list.number == 6)
    try all.list.move(by: 1, all.book)
    #expect(all.focused == Listing.name(7))
    try all.list.top(all.book)
    try all.list.bottom(all.book)
    #expect(all.focused == "Zebra")
  }

  @Test("a record that comes in stands where it belongs, and nothing moves under the cursor")
  func coming() throws {
    let all = try Listing(10)
    try all.list.count(all.book)
    try all.list.move(by: 4, all.book)
    for name in ["Aardvark", "Customer 0005b", "Zebra"] {
      try all.commit { try $0.add(.customer, ["name": .text(name)]) }
    }
    #expect(all.focused == Listing.name(5))
    #expect(
      all.list.rows.map(\.record.title)
        == ["Aardvark"] + (1...5).map(Listing.name) + ["Customer 0005b"]
        + (6...10).map(Listing.name)
        + ["Zebra"])
    #expect(all.list.total == 13)
    #expect(all.list.number == 6)
  }

  @Test("a record is found wherever it stands, with its neighbours around it")
  func revealing() throws {
    let all = try Listing(700)
    let hit = try all.book.list(
      ListQuery(.customer, filters: [.equals("name", Listing.name(500))], limit: 1))
    let found = try all.list.reveal(try #require(hit.first).record.key, all.book)
    #expect(found)
    #expect(all.focused == Listing.name(500))
    try all.list.move(by: -1, all.book)
    #expect(all.focused == Listing.name(499))
    try all.list.move(by: 2, all.book)
    #expect(all.focused == Listing.name(501))
    let isThere = try all.list.reveal("nobody", all.book)
    #expect(!isThere)
  }

  @Test("what a search found is a list of its own, until all are shown again")
  func fixed() throws {
    let all = try Listing(100)
    // The newest first, as a search finds them.
    let hits = try all.book.list(ListQuery(.customer, from: .bottom, limit: 90))
    try all.list.show(hits.map(\.record.key), isAll: true, all.book)
    #expect(all.list.total == 90)
    #expect(all.focused == hits[0].record.title)
    try all.list.move(by: 59, all.book)
    try all.list.move(by: 50, all.book)
    #expect(all.list.number == 90)
    #expect(all.list.rows.map(\.id) == hits.map(\.id))
    try all.list.refresh(all.book)
    #expect(all.list.rows.count == 90)
    try all.list.showAll(all.book)
    try all.list.bottom(all.book)
    #expect(all.focused == Listing.name(100))
  }
}
