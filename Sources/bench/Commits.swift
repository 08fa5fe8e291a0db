import Domain
import Glibc
import Store

extension Bench {
  /// One rep's change, durable, beside an append and `fdatasync` of the same run.
  mutating func measureCommit() throws {
    let book = try Book.open(book)
    defer { book.close() }
    let bare = try BareFile("\(folder)/bare")
    var work = Work(seed: 1, try Work.customers(of: book))
    var figures = Samples()
    var least = Samples()
    for _ in 0..<options.rounds(400) {
      least.add(try timed { try bare.append() })
      figures.add(try timed { try work.commit(to: book) })
    }
    table.add(
      "commit, durable, median", figures.median, atMost: least.median + 0.5, "ms",
      bare: "append, fdatasync \(written(least.median, "ms"))",
      note: "p99 \(written(figures.p99)), bare \(written(least.p99))")
  }

  /// Sixteen processes that commit as fast as they can; then the same with sessions looking on.
  mutating func measureWriters() throws {
    let bare = try race("--bare-writer", "\(folder)/bare")
    let alone = try race("--writer", book)
    table.add(
      "commits by \(Bench.writers) writers", alone.perSecond, atLeast: 2000, "/s",
      bare: "flock, append, fdatasync \(written(bare.perSecond, "/s"))")
    table.add(
      "commit among writers, p99", alone.waits.p99, atMost: nil, "ms",
      bare: written(bare.waits.p99, "ms"), note: "most \(written(alone.waits.most))")
    let watchers = try (0..<options.sessions).map { _ in try session() }
    let drain = Drain(watchers.map(\.pty))
    defer { drain.end() }
    let watched = try race("--writer", book, draining: drain)
    table.add(
      "commits with \(options.sessions) sessions", watched.perSecond, atMost: nil, "/s")
    table.add(
      "commit with \(options.sessions) sessions, p99", watched.waits.p99, atMost: 50, "ms",
      note: "most \(written(watched.waits.most))")
  }

  private static let writers = 16

  private func race(_ role: String, _ path: String, draining drain: Drain? = nil) throws -> (
    perSecond: Double, waits: Samples
  ) {
    let seconds = options.isQuick ? 1.0 : 5.0
    let from = now() + 1000
    let until = from + seconds * 1000
    let children = try (0..<Bench.writers).map { _ in
      try Child(Options.thisProgram, [role, path, "\(from)", "\(until)"])
    }
    while let drain, now() < until { drain.take(for: 50) }
    var waits = Samples()
    for child in children {
      waits.add(Samples(try child.finish().split(separator: "\n").compactMap { Double($0) }))
    }
    return (Double(waits.count) / seconds, waits)
  }
}

/// What reps change: half of the time they log a call, else they note what they learned.
struct Work {
  private var chance: Chance
  private let customers: [String]

  init(seed: UInt64, _ customers: [String]) {
    chance = Chance(seed: seed)
    self.customers = customers
  }

  static func customers(of book: Book) throws -> [String] {
    try book.page(.customer, after: 0, limit: 2000).map(\.record.key)
  }

  mutating func commit(to book: Book) throws {
    let customer = chance.one(of: customers)
    if chance.happens(50) {
      try book.commit(.log) { transaction in
        try transaction.log("call", with: customer, about: "约下周见面", result: "reached")
      }
    } else {
      let note = Value.text("noted \(chance.digits(8))")
      try book.commit(.edit) { transaction in
        try transaction.edit(Ref(.customer, customer)) { $0["note"] = note }
      }
    }
  }
}

/// A writer among sixteen.
func writeCommits(_ folder: String, _ times: [String]) throws {
  let book = try Book.open(folder)
  var work = Work(seed: UInt64(getpid()), try Work.customers(of: book))
  try race(times) {
    do {
      try work.commit(to: book)
    } catch BookError.busy {
      // A rep would try again; how long it took until then counts.
    }
  }
}

/// The least that sixteen could do: lock, append, unlock, flush.
func writeBare(_ path: String, _ times: [String]) throws {
  let file = try BareFile(path)
  try race(times) { try file.append(locking: true) }
}

/// Repeats `body` from one time to another, and prints what each took.
private func race(_ times: [String], _ body: () throws -> Void) throws {
  guard times.count == 2, let from = Double(times[0]), let until = Double(times[1]) else {
    throw Trouble("no times to write between")
  }
  while now() < from { pause(1) }
  var waits = Samples()
  while now() < until { waits.add(try timed(body)) }
  print(waits.figures.map { String($0) }.joined(separator: "\n"))
}

/// A file that only grows, each line flushed.
final class BareFile {
  private let file: Int32
  private let line = [UInt8](repeating: 120, count: 399) + [10]

  init(_ path: String) throws {
    file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Trouble("\(path): \(String(cString: strerror(errno)))") }
  }

  deinit { close(file) }

  func append(locking: Bool = false) throws {
    if locking { flock(file, LOCK_EX) }
    let count = write(file, line, line.count)
    if locking { flock(file, LOCK_UN) }
    guard count == line.count, fdatasync(file) == 0 else { throw Trouble("can't append") }
  }
}
