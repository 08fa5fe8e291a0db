import Glibc

/// The way out: ncurses paints into a file in memory, and what it painted goes to the terminal in
/// one write that never waits.
///
/// So a frame is one packet on the wire, and a terminal that has stopped reading (a dead line, a
/// stalled connection) holds nobody up: what it did not take is kept, and no newer frame is painted
/// until it has taken that.
struct Outlet {
  /// The file in memory that ncurses takes for its terminal.
  let paper: Int32
  /// The terminal; a descriptor of our own, since not waiting is a property that others would share.
  let line: Int32
  private var unsent: [UInt8] = []
  /// Whether the terminal understands what is said in `Shorthand`.
  var isTerse = false

  /// - Parameter line: a descriptor whose writes don't wait.
  /// - Throws: `TerminalError.failed`.
  init(line: Int32) throws {
    paper = memoryFile()
    guard paper >= 0 else { throw TerminalError.failed("memory for the screen", errno) }
    self.line = line
  }

  /// Whether the terminal has yet to take something.
  var isBehind: Bool { !unsent.isEmpty }

  /// Sends what ncurses has painted since the last time, and `more` after it.
  /// - Parameter isWhole: false for what only differs from the frame before. What is painted whole goes
  ///   as ncurses has it, and puts right whatever somebody left the terminal in.
  /// - Returns: whether the terminal is still there.
  mutating func send(_ more: String = "", isWhole: Bool = true) -> Bool {
    unsent += isWhole || !isTerse ? painted() : Shorthand.of(painted())
    unsent += more.utf8
    return flush()
  }

  /// Sends as much of what is left as the terminal takes now.
  /// - Returns: whether the terminal is still there.
  mutating func flush() -> Bool {
    while !unsent.isEmpty {
      let count = write(line, unsent, unsent.count)
      if count >= 0 {
        unsent.removeFirst(count)
      } else if errno != EINTR {
        return errno == EAGAIN
      }
    }
    return true
  }

  /// Waits so long at most until the terminal has taken everything; the rest is lost.
  mutating func flush(within milliseconds: Int32) {
    var terminal = pollfd(fd: line, events: Int16(POLLOUT), revents: 0)
    let deadline = Clock.milliseconds + Int(milliseconds)
    while flush(), isBehind {
      let left = deadline - Clock.milliseconds
      guard left > 0, poll(&terminal, 1, Int32(left)) != 0 else { break }
    }
    unsent = []
  }

  /// Forgets what ncurses has painted.
  mutating func discard() { _ = painted() }

  private func painted() -> [UInt8] {
    let length = lseek(paper, 0, SEEK_CUR)
    guard length > 0 else { return [] }
    lseek(paper, 0, SEEK_SET)
    return Array(unsafeUninitializedCapacity: length) { buffer, count in
      count = max(0, pread(paper, buffer.baseAddress, length, 0))
    }
  }

  /// The terminal opened anew; where that is forbidden (after `su`, in some containers), the one
  /// at hand, which may make us wait.
  static func openLine() throws -> Int32 {
    if let name = ttyname(STDOUT_FILENO) {
      let line = open(name, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
      if line >= 0 { return line }
    }
    let line = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
    guard line >= 0 else { throw TerminalError.failed("the terminal", errno) }
    return line
  }
}

/// Time that only goes forward, for waiting.
enum Clock {
  static var milliseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1_000 + now.tv_nsec / 1_000_000
  }
}
