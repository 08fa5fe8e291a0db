import Glibc

/// A process of this program that works beside others and says what came of it on a pipe.
final class Child {
  private let process: pid_t
  private let output: Int32

  init(_ program: String, _ arguments: [String]) throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Trouble("no pipe to be had") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    process = try spawn(program, arguments, [:], actions, attributes)
    close(ends[1])
    output = ends[0]
  }

  /// All that it printed, once it has ended.
  func finish() throws -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(output, &buffer, buffer.count), count > 0 {
      bytes += buffer.prefix(count)
    }
    close(output)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    guard status == 0 else { throw Trouble("a child process ended with status \(status)") }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Runs a program to its end.
func run(_ program: String, _ arguments: [String]) throws {
  _ = try Child(program, arguments).finish()
}
