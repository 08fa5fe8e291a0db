import Glibc

extension Bench {
  /// What a session that has been worked in takes of the memory.
  mutating func measureMemory() throws {
    // What all sessions share, the program above all, is nobody's own: another one is open beside.
    let other = try session()
    let session = try session()
    defer { [session, other].forEach { $0.pty.end() } }
    for key in ["3", "4", "/", "e", "r", "\u{1B}", "2"] + Array(repeating: "j", count: 200) + ["\r"]
    {
      _ = session.press(key)
      session.pty.settle(key == "\u{1B}" ? 150 : 5)
    }
    session.pty.settle(300)
    let sizes = try memory(of: session.pty.process)
    table.add(
      "memory of a session, resident", sizes.resident, atMost: budget(35, 45), "MB")
    table.add(
      "memory of a session, its own alone", sizes.own, atMost: budget(20, 25), "MB")
  }

  /// What many sessions take together: what they share counts once among their own sums.
  mutating func measureTeam() throws {
    let count = options.isQuick ? 4 : 50
    let sessions = try (0..<count).map { _ in try session() }
    defer { sessions.forEach { $0.pty.end() } }
    for session in sessions {
      for key in ["2", "j", "3", "4"] {
        _ = session.press(key)
        session.pty.settle(5)
      }
    }
    let sizes = try sessions.map { try memory(of: $0.pty.process) }
    table.add(
      "memory of \(count) sessions, resident", sizes.reduce(0) { $0 + $1.resident }, atMost: nil,
      "MB")
    table.add(
      "memory of \(count) sessions, their own alone", sizes.reduce(0) { $0 + $1.own },
      atMost: Double(count) * budget(20, 25), "MB")
  }

  private func memory(of process: pid_t) throws -> (resident: Double, own: Double) {
    var sizes: [Substring: Double] = [:]
    for line in try contents("/proc/\(process)/smaps_rollup").split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count == 3, let size = Double(words[1]) { sizes[words[0]] = size / 1024 }
    }
    let own = (sizes["Private_Clean:"] ?? 0) + (sizes["Private_Dirty:"] ?? 0)
    return (sizes["Rss:"] ?? .nan, own)
  }

  /// Bytes and writes that a key costs on the wire.
  mutating func measureBytes() throws {
    let session = try session()
    defer { session.pty.end() }
    session.pty.settle(200)
    try addBytes(session, "moving in Today", "j", atMost: 350)
    _ = session.press("2")
    session.pty.settle(200)
    try addBytes(session, "moving in Triage, with its pane", "j", atMost: nil)
    _ = session.press("4")
    session.pty.settle(200)
    try addBytes(session, "moving in Customers", "j", atMost: 350)
    try addBytes(session, "a page of Customers", "\u{1B}[6~", atMost: 8000)
    session.pty.settle(200)
    var idle = 0
    let end = now() + (options.isQuick ? 1000 : 12_000)
    while now() < end { idle += session.pty.burst(within: end - now())?.bytes.count ?? 0 }
    table.add("bytes: nothing happens, in 12 s", Double(idle), atMost: 0, "")
  }

  private mutating func addBytes(
    _ session: Session, _ what: String, _ key: String, atMost budget: Double?
  ) throws {
    var bytes = Samples()
    let rounds = options.rounds(100)
    let writes = try Writes(of: session.pty.process)
    for _ in 0..<rounds {
      bytes.add(Double(session.press(key)?.bytes.count ?? 0))
      session.pty.settle(10)
    }
    let count = try writes?.finish()
    table.add(
      "bytes: \(what), p99", bytes.p99, atMost: budget, "",
      note: "median \(written(bytes.median))"
        + (count.map { ", \(written(Double($0) / Double(rounds))) writes" } ?? ""))
  }
}

/// Counts a process' writes to its terminal, where the machine has strace.
private final class Writes {
  private let strace: pid_t
  private let file: String

  init?(of process: pid_t) throws {
    guard access("/usr/bin/strace", X_OK) == 0 else { return nil }
    file = "/tmp/kebu-bench-writes-\(getpid())"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    strace = try spawn(
      "/usr/bin/strace",
      ["-p", "\(process)", "-o", file, "-y", "-e", "trace=write,writev", "-s", "0"],
      [:], actions, attributes)
    pause(300)
  }

  func finish() throws -> Int {
    kill(strace, SIGINT)
    while waitpid(strace, nil, 0) < 0 && errno == EINTR {}
    defer { unlink(file) }
    return try contents(file).split(separator: "\n").count { $0.contains("/dev/pts/") }
  }
}

/// A small file's text.
func contents(_ path: String) throws -> String {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { throw Trouble("\(path): \(String(cString: strerror(errno)))") }
  defer { close(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while case let count = read(file, &buffer, buffer.count), count > 0 {
    bytes += buffer.prefix(count)
  }
  return String(decoding: bytes, as: UTF8.self)
}
