import Glibc

/// Another kebu that does a long piece of work, so that the screen waits for nobody: an import, an index
/// made anew. Its words come over one pipe, its progress over another.
@MainActor
final class Child {
  /// Both can be polled; they close when the child ends.
  let words: Int32
  let progress: Int32
  private let process: pid_t
  private var said: [UInt8] = []
  private var last: String?
  private var halfLine: [UInt8] = []

  /// Starts this same program with other arguments.
  ///
  /// - Parameter arguments: never from a book; what the rep typed goes as one argument each.
  init?(_ arguments: [String]) {
    var out: [Int32] = [-1, -1]
    var progress: [Int32] = [-1, -1]
    guard pipe(&out) == 0 else { return nil }
    guard pipe(&progress) == 0 else {
      out.forEach { close($0) }
      return nil
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, out[1], STDERR_FILENO)
    posix_spawn_file_actions_adddup2(&actions, progress[1], 3)
    for end in out + progress where end != 3 { posix_spawn_file_actions_addclose(&actions, end) }
    var environment: [UnsafeMutablePointer<CChar>?] = []
    var entry = environ
    while let variable = entry.pointee {
      environment.append(variable)
      entry += 1
    }
    let mark = strdup("KEBU_PROGRESS=3")
    defer { free(mark) }
    environment += [mark, nil]
    let words = (["kebu"] + arguments).map { strdup($0) }
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawn(
      &process, "/proc/self/exe", &actions, nil, words + [nil], environment)
    close(out[1])
    close(progress[1])
    self.process = process
    self.words = out[0]
    self.progress = progress[0]
    guard failure == 0 else {
      close(out[0])
      close(progress[0])
      return nil
    }
    for end in [out[0], progress[0]] {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
  }

  /// The last line of progress: how far it is, in the child's words.
  var latest: String? { last }

  /// Takes what has come; true when the child has said its last.
  func read() -> Bool {
    let isProgressOver = take(progress) { halfLine += $0 }
    while let end = halfLine.firstIndex(of: 10) {
      last = String(decoding: halfLine[..<end], as: UTF8.self)
      halfLine.removeFirst(end + 1)
    }
    let isOver = take(words) { said += $0 }
    return isOver && isProgressOver
  }

  private func take(_ descriptor: Int32, _ body: (ArraySlice<UInt8>) -> Void) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count > 0 {
        body(buffer[..<count])
      } else {
        return count == 0 || (errno != EAGAIN && errno != EINTR)
      }
    }
  }

  /// What it said, and its exit status, after it has ended.
  func finish() -> (words: String, status: Int32) {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    close(words)
    close(progress)
    let exited = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F)
    return (String(decoding: said, as: UTF8.self), exited)
  }

  /// Asks it to end; what it has written so far stays, and the same work goes on from there.
  func stop() { kill(process, SIGTERM) }
}
