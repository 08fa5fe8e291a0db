import Glibc

/// A signal as the program hears it: between two keys, never in the middle of something.
public enum Signal: Sendable {
  case interrupt, terminate
  /// The terminal is gone, by a signal or at the end of its input: a second is left to leave.
  case hangup
  /// Ctrl-Z from outside: save what is half done, then `Terminal.suspend()`.
  case suspend
  /// The program goes on after a stop; the terminal is ready again.
  case `continue`

  /// None for those that the terminal alone has to know.
  init?(_ number: Int32) {
    switch number {
    case SIGINT: self = .interrupt
    case SIGTERM, SIGQUIT: self = .terminate
    case SIGTSTP: self = .suspend
    case SIGCONT: self = .continue
    default: return nil
    }
  }
}

/// What the program does about signals while it holds the terminal.
///
/// The orderly ones become bytes in a pipe, which the event loop polls. The fatal ones, a Swift trap
/// among them, first give the terminal back as it was: the rep keeps a shell that works.
enum Signals {
  private static let orderly = [SIGWINCH, SIGTSTP, SIGCONT, SIGINT, SIGTERM, SIGQUIT, SIGHUP]
  private static let fatal = [SIGILL, SIGSEGV, SIGABRT, SIGBUS, SIGTRAP, SIGFPE]

  /// Installs the handlers, and answers the descriptor that tells of signals.
  ///
  /// - Parameters:
  ///   - reset: what brings the terminal back, sent as it is.
  ///   - modes: the terminal's modes as they were found.
  static func install(line: Int32, reset: [UInt8], modes: termios) throws -> Int32 {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw TerminalError.failed("a pipe for signals", errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: reset.count)
    _ = bytes.initialize(from: reset)
    lastWords.initialize(
      to: LastWords(pipe: ends[1], line: line, reset: UnsafeBufferPointer(bytes), modes: modes))
    useOwnStack()
    orderly.forEach { handle($0, by: tell) }
    fatal.forEach { handle($0, by: giveBack, flags: SA_ONSTACK | Int32(bitPattern: SA_RESETHAND)) }
    // Not SIG_IGN, which a program that we start would inherit.
    handle(SIGPIPE, by: letPass)
    return ends[0]
  }

  static func uninstall() {
    (orderly + fatal + [SIGPIPE]).forEach { signal($0, SIG_DFL) }
  }

  /// The terminal is ours: a crash has to give it back, and what is typed on it reaches us as keys.
  static func terminalTaken() {
    lastWords.pointee.isTerminalOurs = true
    [SIGTSTP, SIGCONT, SIGINT, SIGQUIT].forEach { handle($0, by: tell) }
  }

  /// The terminal is another's: its Ctrl-Z stops us too, and its Ctrl-C is not for us.
  static func terminalGiven() {
    lastWords.pointee.isTerminalOurs = false
    [SIGTSTP, SIGCONT].forEach { signal($0, SIG_DFL) }
    [SIGINT, SIGQUIT].forEach { handle($0, by: letPass) }
  }

  /// Stops this program and all that it runs, as Ctrl-Z does; returns when they go on.
  static func stop() { kill(0, SIGTSTP) }

  /// What has arrived: the numbers of the signals, in order.
  static func drain(_ pipe: Int32) -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(pipe, &bytes, bytes.count)
    return bytes.prefix(max(0, count)).map(Int32.init)
  }

  private static func handle(
    _ number: Int32, by handler: @escaping @convention(c) (Int32) -> Void,
    flags: Int32 = SA_RESTART
  ) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = flags
    sigaction(number, &action, nil)
  }

  /// A stack that ran over has no room left for its own handler.
  private static func useOwnStack() {
    let size = 64 << 10
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_size = size
    sigaltstack(&stack, nil)
  }
}

/// What a handler may touch; it is written before the handlers are installed.
private struct LastWords {
  let pipe: Int32
  let line: Int32
  let reset: UnsafeBufferPointer<UInt8>
  var modes: termios
  /// Whether a crash finds the terminal in our hands, and so has to give it back.
  var isTerminalOurs = false
}

// Handlers read this constant pointer, which takes no lock and asks nothing of the Swift runtime.
nonisolated(unsafe) private let lastWords =  // because it is filled before anybody else may look
  UnsafeMutablePointer<LastWords>.allocate(capacity: 1)

/// The backstop of a hang-up: no orphan lives longer, whatever it is busy with.
func leaveWithinASecond() {
  signal(SIGALRM, SIG_DFL)
  alarm(1)
}

private func tell(_ number: Int32) {
  let saved = errno
  if number == SIGHUP { leaveWithinASecond() }
  var byte = UInt8(truncatingIfNeeded: number)
  _ = write(lastWords.pointee.pipe, &byte, 1)
  errno = saved
}

private func giveBack(_ number: Int32) {
  if lastWords.pointee.isTerminalOurs {
    let reset = lastWords.pointee.reset
    _ = write(lastWords.pointee.line, reset.baseAddress, reset.count)
    _ = tcsetattr(lastWords.pointee.line, TCSANOW, &lastWords.pointee.modes)
  }
  raise(number)
}

private func letPass(_: Int32) {}
