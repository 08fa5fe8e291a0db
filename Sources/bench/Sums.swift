import Domain
import Glibc
import Store

extension Bench {
  /// Questions about the whole book, which arrive after the first frame.
  mutating func measureSums() throws {
    let book = try Book.open(book)
    defer { book.close() }
    let today = book.surroundings.today().description
    let pipelines = Playbooks(book: self.book).pipelines
    func add(_ what: String, _ body: () throws -> Void) rethrows {
      var figures = Samples()
      for _ in 0..<options.rounds(20) { figures.add(try timed(body)) }
      table.add(
        "sums: \(what)", figures.median, atMost: budget(30, 300), "ms",
        note: "most \(written(figures.most))")
    }
    try add("leads to triage") {
      _ = try book.count(.customer, order: "triage", [.notAfter("snoozed", today)])
    }
    try add("customers") { _ = try book.count(.customer, order: "name") }
    try add("leads, filtered") { _ = try book.count(.customer, order: "name", [.holds("is_lead")]) }
    try add("pipeline report") { _ = try book.pipelineReport(pipelines) }
  }
}
