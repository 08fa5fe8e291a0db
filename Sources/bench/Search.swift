import Domain
import Glibc
import Store

extension Bench {
  /// Each keystroke while a name or a number is typed into `/`.
  mutating func measureSearch() throws {
    let words = try typed(options.rounds(40))
    let session = try session()
    defer { session.pty.end() }
    for (name, words) in words {
      var figures = Samples()
      for word in words {
        _ = session.press("/")
        session.pty.settle(15)
        for character in word {
          figures.add(try session.time(String(character)))
          session.pty.settle(15)
        }
        _ = session.press("\u{1B}")
        session.pty.settle(100)
      }
      table.add(
        "search: a key of \(name), p99", figures.p99, atMost: budget(8, 16), "ms",
        note: "median \(written(figures.median)), most \(written(figures.most))")
    }
  }

  /// What reps type: beginnings of names and ends of numbers that are in the book.
  private func typed(_ count: Int) throws -> [(String, [String])] {
    let book = try Book.open(book)
    defer { book.close() }
    var chance = Chance(seed: 7)
    var han: [String] = []
    var latin: [String] = []
    var numbers: [String] = []
    var id: Int64 = 0
    for _ in 0..<200 where han.count < count || latin.count < count || numbers.count < count {
      for (next, record) in try book.page(.customer, after: id, limit: 100) {
        id = next
        let name = record.text("short_name") ?? record.title
        if name.allSatisfy(\.isASCII) {
          latin.append(String(name.prefix(9)).lowercased())
        } else {
          han.append(String(name.prefix(4)))
        }
        if let phone = record.text("phone")?.filter(\.isNumber) {
          numbers.append(chance.happens(50) ? String(phone.suffix(6)) : String(phone.prefix(8)))
        }
      }
    }
    return [
      ("a Han name", Array(han.prefix(count))), ("a Latin name", Array(latin.prefix(count))),
      ("a number", Array(numbers.prefix(count))),
    ]
  }
}
