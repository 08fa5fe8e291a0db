import Domain
import Glibc
import Store

extension Bench {
  /// From the start of a commit until every other session shows it.
  mutating func measureRepaint() throws {
    for count in Set([min(20, options.sessions), options.sessions]).sorted() {
      try measureRepaint(sessions: count)
    }
  }

  private mutating func measureRepaint(sessions count: Int) throws {
    let book = try Book.open(book)
    defer { book.close() }
    let today = book.surroundings.today().description
    let leads = ListQuery(
      .customer, order: "triage", filters: [.notAfter("snoozed", today)], limit: 1)
    guard let lead = try book.list(leads).first else { throw Trouble("no lead to change") }
    let sessions = try (0..<count).map { _ in try session() }
    for session in sessions { _ = session.press("2") }
    let drain = Drain(sessions.map(\.pty))
    defer { drain.end() }
    drain.take(for: 1000)
    var figures = Samples()
    for round in 0..<options.rounds(40) {
      // No letter stays in its place, so that the whole word is sent.
      let word = String(decoding: (0..<8).map { UInt8(65 + (round + $0 * 3) % 26) }, as: UTF8.self)
      let start = now()
      try book.commit(.edit) { transaction in
        try transaction.edit(lead.record.ref) {
          $0["name"] = .text(word)
          $0["short_name"] = nil
        }
      }
      figures.add(Samples(try drain.times(of: word, within: 3000).map { $0 - start }))
      // Up to five commits a second.
      drain.take(for: 200)
    }
    table.add(
      "commit to repaint, \(count) sessions, p99", figures.p99, atMost: 50, "ms",
      note: "median \(written(figures.median)), most \(written(figures.most))")
  }
}

/// Many terminals read at once, so that none of their programs waits for its reader.
final class Drain {
  private let ptys: [Pty]

  init(_ ptys: [Pty]) { self.ptys = ptys }

  func end() { ptys.forEach { $0.end() } }

  /// Reads whatever comes for so long.
  func take(for milliseconds: Double) {
    let end = now() + milliseconds
    while now() < end { take(until: end) { _, _ in } }
  }

  /// When each terminal had got this word.
  func times(of word: String, within patience: Double) throws -> [Double] {
    let end = now() + patience
    let sought = Array(word.utf8)
    var read = [[UInt8]](repeating: [], count: ptys.count)
    var times = [Double?](repeating: nil, count: ptys.count)
    while times.contains(nil), now() < end {
      take(until: end) { index, bytes in
        guard times[index] == nil else { return }
        read[index] += bytes
        if read[index].holds(sought) { times[index] = now() }
      }
    }
    let seen = times.compactMap(\.self)
    guard seen.count == ptys.count else {
      throw Trouble("\(ptys.count - seen.count) sessions did not show the change")
    }
    return seen
  }

  private func take(until end: Double, _ body: (Int, ArraySlice<UInt8>) -> Void) {
    var waiting = ptys.map { pollfd(fd: $0.master, events: Int16(POLLIN), revents: 0) }
    guard poll(&waiting, nfds_t(waiting.count), Int32(max(1, end - now()))) > 0 else { return }
    for (index, one) in waiting.enumerated() where one.revents != 0 {
      body(index, ptys[index].take())
    }
  }
}

extension [UInt8] {
  fileprivate func holds(_ sought: [UInt8]) -> Bool {
    guard count >= sought.count else { return false }
    return (0...count - sought.count).contains {
      self[$0..<$0 + sought.count].elementsEqual(sought)
    }
  }
}
