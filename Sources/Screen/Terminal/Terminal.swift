import Glibc

/// Why the screen could not be had.
public enum TerminalError: Error, Equatable, CustomStringConvertible {
  /// Standard input or output is a file or a pipe.
  case noTerminal
  /// The terminal of this name can't place its cursor.
  case tooPlain(String)
  /// The system refused something, with its `errno`.
  case failed(String, Int32)

  public var description: String {
    switch self {
    case .noTerminal: "the screen needs a terminal for both input and output"
    case .tooPlain(let name):
      "the terminal \"\(harmless(name))\" cannot place its cursor; set TERM to what it really is"
    case .failed(let what, let number): "cannot have \(what): \(String(cString: strerror(number)))"
    }
  }
}

/// The terminal that a rep sits at: frames go in, keys come out, and it is given back as it was.
///
/// `Curses` works out what to write, `Outlet` writes it without waiting, `Keyboard` reads what is
/// typed, and `Signals` gives the terminal back even from a crash.
@MainActor
public final class Terminal {
  public private(set) var size = Size(rows: 0, columns: 0)
  /// The descriptor that tells of signals.
  let signals: Int32

  private var curses: Curses
  private var outlet: Outlet
  private var keyboard: Keyboard
  /// When a key that has begun counts as it is, by `Clock`.
  private var deadline: Int?
  private var hold = Hold.given
  /// The terminal's modes as they were found.
  private let modes: termios
  /// The frame that was painted last.
  private var painted: Frame?
  /// The frame that is to be seen; it waits here while the terminal has not taken the last one.
  private var wanted: Frame?

  private enum Hold {
    /// Ours, to draw on and to read.
    case held
    /// The shell's, or another program's.
    case given
    /// Hung up: never touched again.
    case gone
  }

  /// Takes the terminal: alternate screen, raw keys, bracketed paste.
  ///
  /// - Parameter environment: `TERM`, `NO_COLOR` and `ESCDELAY` are looked at.
  /// - Throws: `TerminalError`; the terminal then is as it was.
  public init(theme: Theme = .standard, environment: [String: String]) throws {
    var modes = termios()
    guard isatty(STDOUT_FILENO) == 1, tcgetattr(STDIN_FILENO, &modes) == 0 else {
      throw TerminalError.noTerminal
    }
    self.modes = modes
    outlet = try Outlet(line: Outlet.openLine())
    curses = try Curses(
      named: environment["TERM"] ?? "", on: outlet.paper, theme: theme,
      inColour: (environment["NO_COLOR"] ?? "").isEmpty)
    // What the start painted is thrown away: the way in is the way back.
    outlet.discard()
    outlet.isTerse = curses.takesBack.map(Shorthand.isSpoken) ?? false
    let delay = environment["ESCDELAY"].flatMap { Int($0) } ?? 75
    keyboard = Keyboard(described: curses.keys, escapeDelay: min(max(delay, 1), 5_000))
    signals = try Signals.install(
      line: outlet.line, reset: Array(Self.pasteOff.utf8) + curses.reset, modes: modes)
    resume()
  }

  private static let pasteOn = "\u{1B}[?2004h"
  private static let pasteOff = "\u{1B}[?2004l"

  // MARK: Drawing

  /// Shows a frame: what differs from the one before, in one write; nothing when nothing does.
  ///
  /// While the terminal is slower than the frames, those in between are left out.
  public func draw(_ frame: Frame) {
    wanted = frame
    guard hold == .held, frame != painted else { return }
    guard !outlet.isBehind else { return flush() }
    curses.paint(frame, over: painted, in: size)
    let isWhole = painted == nil
    painted = frame
    if !outlet.send(isWhole: isWhole) { hangUp() }
  }

  /// Paints in another theme from now on; the next frame is painted whole, in one write like any.
  public func use(_ theme: Theme) {
    curses.use(theme)
    curses.repaint()
    painted = nil
  }

  /// Where to wait for the terminal, while it has not taken everything yet.
  var busyLine: Int32? { hold == .held && outlet.isBehind ? outlet.line : nil }

  /// Goes on sending, and draws the newest frame once the terminal has taken the last.
  func flush() {
    guard hold == .held else { return }
    if !outlet.flush() { hangUp() }
    if !outlet.isBehind, let wanted { draw(wanted) }
  }

  // MARK: Keys

  /// The keys that have come, without waiting for more.
  public func keys() -> [Key] {
    var keys: [Key] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    var rounds = 256  // A megabyte at once is enough: whoever types must also be shown something.
    while hold == .held, rounds > 0, isReadable(STDIN_FILENO) {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 {
        keys += keyboard.read(buffer.prefix(count))
        deadline = keyboard.patience.map { Clock.milliseconds + $0 }
      } else if count == 0 || errno != EINTR && errno != EAGAIN {
        hangUp()
      }
      rounds -= 1
    }
    if let deadline, deadline <= Clock.milliseconds {
      keys += keyboard.giveUp()
      self.deadline = nil
    }
    return keys
  }

  /// Milliseconds until a key that has begun counts as it is; none when no key has begun.
  var patience: Int? { deadline.map { max(0, $0 - Clock.milliseconds) } }

  // MARK: Giving and taking

  /// Ctrl-Z: gives the terminal back, stops, and takes it again when the program goes on.
  public func suspend() {
    lend { Signals.stop() }
  }

  /// Gives the terminal to something else while it runs: the user's editor, for one.
  public func lend<Result>(to other: () throws -> Result) rethrows -> Result {
    give()
    defer { resume() }
    return try other()
  }

  /// Takes the terminal, whoever had it and whatever they left in it, and shows the last frame.
  public func resume() {
    guard hold != .gone else { return }
    hold = .held
    Signals.terminalTaken()
    var raw = modes
    cfmakeraw(&raw)
    tcsetattr(STDIN_FILENO, TCSANOW, &raw)
    measure()
    curses.enter()
    if !outlet.send(Self.pasteOn) { hangUp() }
  }

  /// Gives the terminal back as it was, for good. Closing twice is no harm.
  public func close() {
    give()
    Signals.uninstall()
  }

  private func give() {
    guard hold == .held else { return }
    hold = .given
    curses.leave()
    if outlet.send(Self.pasteOff) { outlet.flush(within: 300) }
    var modes = modes
    tcsetattr(STDIN_FILENO, TCSANOW, &modes)
    Signals.terminalGiven()
  }

  /// Nobody is there any more: nothing is written from now on, and a second is left to leave.
  func hangUp() {
    guard hold != .gone else { return }
    hold = .gone
    Signals.terminalGiven()
    leaveWithinASecond()
  }

  var isGone: Bool { hold == .gone }

  /// Looks how large the terminal is now.
  func measure() {
    var window = winsize()
    _ = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window)
    // A serial line says 0; a size beyond reason would only take memory.
    let new = Size(
      rows: window.ws_row > 0 ? min(Int(window.ws_row), 500) : 24,
      columns: window.ws_col > 0 ? min(Int(window.ws_col), 1_000) : 80)
    guard new != size else { return }
    size = new
    painted = nil
    curses.resize(to: size)
  }
}

/// Whether a read of one of these would not wait.
func isReadable(_ descriptors: Int32...) -> Bool {
  var waiting = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  return poll(&waiting, nfds_t(waiting.count), 0) > 0
}
