import Domain
import Foundation
import Testing

@testable import Store

@Suite("A book under kill -9")
struct KillTests {
  /// What one client was told.
  private struct Told {
    let op: String
    let client: String
    let seq: Int64
    let start: UInt64
    let end: UInt64
    let isRepeat: Bool

    init?(_ line: Substring) {
      let parts = line.split(separator: " ")
      guard parts.count == 5, let seq = Int64(parts[1]), let start = UInt64(parts[2]),
        let end = UInt64(parts[3])
      else { return nil }
      op = String(parts[0])
      client = String(op.prefix { $0 != "-" })
      (self.seq, self.start, self.end, isRepeat) = (seq, start, end, parts[4] == "true")
    }
  }

  /// One client after another under the same name, each killed in its turn.
  private struct Client {
    let name: String
    let log: String
    var process: Process

    init(_ name: String, book: String, in folder: String) throws {
      self.name = name
      log = "\(folder)/\(name).log"
      process = try Client.start(name, book, log)
    }

    static func start(_ name: String, _ book: String, _ log: String) throws -> Process {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "StoreAttack")
      process.arguments = [book, name, log]
      try process.run()
      return process
    }

    /// How the process ended if it ended by itself.
    mutating func kill() -> Int32? {
      Glibc.kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      return process.terminationReason == .exit ? process.terminationStatus : nil
    }

    func told() throws -> [Told] {
      try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").compactMap(Told.init)
    }
  }

  @Test("keeps every acknowledged change once and in order, whoever is killed whenever")
  func killed() throws {
    let isLong = ModelTests.rounds > 1
    let kills = min(200 * ModelTests.rounds, 10_000)
    let scratch = Scratch()
    let folder = "\(scratch.path)/acme"
    let book = try Book.create(at: folder, name: "Acme", currency: .yuan, member: "Lina")
    try book.commit(.add) { try $0.add(.customer, ["name": "Hot"], key: "hot") }
    book.close()
    var clients = try (1...(isLong ? 16 : 4)).map {
      try Client("k\($0)", book: folder, in: scratch.path)
    }
    for _ in 0..<kills {
      usleep(.random(in: 5_000..<60_000))
      let victim = Int.random(in: clients.indices)
      #expect(clients[victim].kill() == nil, "a client ended by itself")
      let old = clients[victim]
      clients[victim].process = try Client.start(old.name, folder, old.log)
    }
    for index in clients.indices { #expect(clients[index].kill() == nil) }
    let told = try clients.map { try $0.told() }
    try check(folder, told)
    print("\(kills) kills, \(told.joined().count) acknowledged changes")
  }

  private func check(_ folder: String, _ told: [[Told]]) throws {
    let book = try Book.open(folder)
    try book.add("The last")
    #expect(!book.isReadOnly)
    let segments = try RealFiles().list("\(folder)/journal").filter { $0.hasSuffix(".jsonl") }
    #expect(segments.count > 1)
    // Without the headers of the later ones it is one journal.
    let journal = try segments.enumerated().reduce(into: [UInt8]()) { journal, segment in
      let bytes = Array(
        try Data(contentsOf: URL(fileURLWithPath: "\(folder)/journal/\(segment.element)")))
      let header = segment.offset == 0 ? 0 : (bytes.firstIndex(of: 10) ?? -1) + 1
      journal += bytes[header...]
    }
    let replay = Replay(journal)
    #expect(replay.complaints == [])
    #expect(replay.rest.isEmpty)
    let seqs = Dictionary(uniqueKeysWithValues: replay.entries.map { ($0.op, $0.seq) })
    for one in told.joined() {
      #expect(seqs[one.op] == one.seq, "\(one.op) was number \(one.seq)")
    }
    for client in told {
      #expect(client.count > 3)
      let inOrder = zip(client, client.dropFirst()).allSatisfy { $0.seq < $1.seq }
      #expect(inOrder, "\(client.first?.client ?? "")'s changes are out of order")
      // Of each client one change at most is there that it wasn't told of.
      let prefix = "\(client.first?.client ?? "")-"
      let there = seqs.keys.count { $0.hasPrefix(prefix) }
      #expect(there - client.count == 0 || there - client.count == 1)
    }
    checkRealTime(told.flatMap { $0 })
    let counted = replay.entries.count { $0.changes.contains { $0.ref.key == "hot" } } - 1
    #expect(try book.record(Ref(.customer, "hot"))?.int("count") == Int64(counted))
    #expect(try book.contents() == replay.records)
    #expect(try book.verify().differences.isEmpty)
  }

  /// A change that began when another had been acknowledged comes after it.
  private func checkRealTime(_ told: [Told]) {
    let byEnd = told.sorted { $0.end < $1.end }
    var next = 0
    var latest: Int64 = 0
    for one in told.filter({ !$0.isRepeat }).sorted(by: { $0.start < $1.start }) {
      while next < byEnd.count, byEnd[next].end < one.start {
        latest = max(latest, byEnd[next].seq)
        next += 1
      }
      #expect(one.seq > latest, "\(one.op), number \(one.seq), began after number \(latest)")
    }
  }
}
