import Domain
import Glibc
import Store

/// One of several clients that change a real book until they are killed: `StoreAttack BOOK NAME LOG`.
///
/// What was acknowledged goes to LOG, a line each: operation, number, when it began and ended in
/// nanoseconds, and whether it stood in the journal already. A client that is started again goes on
/// where its log ends; the operation that it doesn't know about is tried again under its old name.
@main
struct StoreAttack {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4 else { exit(64) }
    var client = try StoreAttack(book: arguments[1], name: arguments[2], log: arguments[3])
    while true { try client.step() }
  }

  private let folder: String
  private let name: String
  private let log: Int32
  private var done: Int
  private var book: Book

  private init(book folder: String, name: String, log path: String) throws {
    self.folder = folder
    self.name = name
    log = Glibc.open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard log >= 0 else { exit(74) }
    done = StoreAttack.lines(log)
    book = try StoreAttack.open(folder)
  }

  private static func open(_ folder: String) throws -> Book {
    while true {
      do {
        var surroundings = Surroundings.real
        surroundings.segmentBytes = 100_000
        return try Book.open(folder, in: surroundings)
      } catch BookError.busy {
      }
    }
  }

  private func compact() throws {
    do {
      _ = try book.compact()
    } catch BookError.tended {
    } catch BookError.busy {
    }
  }

  private static func lines(_ log: Int32) -> Int {
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = pread(log, &bytes, bytes.count, 0)
    return bytes.prefix(max(0, count)).count { $0 == 10 }
  }

  private mutating func step() throws {
    let op = "\(name)-\(done)"
    let dice = Int.random(in: 0..<100)
    if dice < 2 { try book.rebuild() }
    if dice == 2 { try compact() }
    if dice < 5 {
      book.close()
      book = try StoreAttack.open(folder)
    }
    let start = StoreAttack.now()
    do {
      let commit =
        if dice < 50 {
          try book.commit(.edit, op: op) { try StoreAttack.count(&$0) }
        } else if dice < 55 {
          try book.commit(.import, op: op, batch: name) { transaction in
            for n in 0..<20 { try transaction.add(.customer, ["name": .text("\(op) \(n)")]) }
          }
        } else {
          try book.commit(.add, op: op) { transaction in
            let key = try transaction.add(.customer, ["name": .text(op)])
            try transaction.add(.contact, ["name": "Liu", "customer": .text(key)])
          }
        }
      let end = StoreAttack.now()
      let line = "\(op) \(commit.seq ?? 0) \(start) \(end) \(commit.isRepeat)\n"
      _ = Array(line.utf8).withUnsafeBytes { write(log, $0.baseAddress, $0.count) }
      done += 1
    } catch BookError.busy {
    }
  }

  /// One more on the counter that all clients share.
  private static func count(_ transaction: inout Transaction) throws {
    try transaction.edit(Ref(.customer, "hot")) { document in
      document["count"] = .int((document["count"]?.int ?? 0) + 1)
    }
  }

  private static func now() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
