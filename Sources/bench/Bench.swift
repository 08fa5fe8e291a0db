import Glibc

/// Measures kebu on a generated book, and prints what it took beside the budget and a bare loop.
///
///     bench --records 1000000 --only search,commit
@main
struct Bench {
  let options: Options
  /// What this run makes stands here, and goes with it.
  let folder: String
  /// The book that is measured, a copy that may be changed.
  var book: String { "\(folder)/book" }
  var table = Table()

  static func main() {
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      if try Hidden.run(arguments) { return }
      let options = try Options(arguments)
      var bench = Bench(
        options: options, folder: "\(options.folder)/kebu-bench-run-\(getpid())")
      defer { bench.clean() }
      try SampleBook.copy(options, to: bench.folder)
      for part in Part.allCases where options.wants(part) {
        tell("\(part.rawValue) …")
        do {
          try bench.measure(part)
        } catch {
          bench.table.add(part.rawValue, failed: "\(error)")
        }
      }
      tell("")
      print("\(grouped(options.records)) records, \(options.sessions) sessions beside")
      print(bench.table.text)
    } catch {
      complain("\(error)")
      exit(1)
    }
  }

  private func clean() {
    do {
      try run("/bin/rm", ["-rf", folder])
    } catch {
      complain("\(folder) stays: \(error)")
    }
  }

  /// The budget for a book of this size.
  func budget(_ small: Double, _ large: Double) -> Double {
    options.records >= 1_000_000 ? large : small
  }

  /// A session of the real program on the book.
  func session() throws -> Session { try Session(options.kebu, book) }

  mutating func measure(_ part: Part) throws {
    switch part {
    case .start: try measureStart()
    case .keys: try measureKeys()
    case .search: try measureSearch()
    case .sums: try measureSums()
    case .memory:
      try measureMemory()
      try measureTeam()
    case .bytes: try measureBytes()
    case .commit: try measureCommit()
    case .writers: try measureWriters()
    case .repaint: try measureRepaint()
    case .rebuild: try measureRebuild()
    }
  }
}

/// Says on standard error what went wrong.
func complain(_ text: String) {
  let line = Array("bench: \(text)\n".utf8)
  _ = write(2, line, line.count)
}

/// What can be measured by itself.
enum Part: String, CaseIterable {
  case start, keys, search, sums, memory, bytes, commit, writers, repaint, rebuild
}

/// What this program does when it has started itself.
enum Hidden {
  static func run(_ arguments: [String]) throws -> Bool {
    switch arguments.first {
    case "--echo": echo()
    case "--writer": try writeCommits(arguments[1], Array(arguments[2...]))
    case "--bare-writer": try writeBare(arguments[1], Array(arguments[2...]))
    default: return false
    }
    return true
  }
}
