import Glibc

/// A program on a terminal of its own: what it writes is counted and timed as a terminal would see it.
final class Pty {
  let master: Int32
  let process: pid_t
  private var isOver = false
  private var buffer = [UInt8](repeating: 0, count: 65_536)

  static let rows: UInt16 = 40
  static let columns: UInt16 = 120

  /// TIOCSPTLCK and TIOCGPTN (ioctl_tty(2)), POSIX_SPAWN_SETSID: Glibc shows them to GNU sources alone.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430
  private static let newSession: Int16 = 0x80

  init(_ program: String, _ arguments: [String], _ variables: [String: String] = [:]) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var number: Int32 = 0
    var isLocked: Int32 = 0
    guard master >= 0, ioctl(master, Pty.setLock, &isLocked) == 0,
      ioctl(master, Pty.getNumber, &number) == 0
    else { throw Trouble("no terminal to be had: \(String(cString: strerror(errno)))") }
    var size = winsize(ws_row: Pty.rows, ws_col: Pty.columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens becomes its own.
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/pts/\(number)", O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Pty.newSession)
    process = try spawn(program, arguments, variables, actions, attributes)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// What came without a longer silence in it.
  struct Burst {
    var first = 0.0
    var last = 0.0
    var bytes: [UInt8] = []
  }

  /// Whatever stands ready.
  func take() -> ArraySlice<UInt8> {
    let count = read(master, &buffer, buffer.count)
    return buffer[..<max(0, count)]
  }

  /// The next burst; nil when nothing comes in time.
  ///
  /// - Parameter gap: the silence, in milliseconds, that ends it.
  func burst(within patience: Double = 2000, gap: Double = 2) -> Burst? {
    var burst = Burst()
    var end = now() + patience
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    while poll(&ready, 1, Int32(max(0, (end - now()).rounded(.up)))) > 0 {
      let bytes = take()
      let time = now()
      if bytes.isEmpty { break }
      if burst.bytes.isEmpty { burst.first = time }
      burst.last = time
      burst.bytes += bytes
      end = time + gap
    }
    return burst.bytes.isEmpty ? nil : burst
  }

  /// Reads on until it has been silent so long.
  func settle(_ silence: Double = 40) {
    while burst(within: silence, gap: silence) != nil {}
  }

  /// Waits until the program has ended by itself.
  func wait() {
    while waitpid(process, nil, 0) < 0 && errno == EINTR {}
    isOver = true
  }

  func end() {
    guard !isOver else { return }
    kill(process, SIGKILL)
    wait()
    close(master)
  }

  deinit { end() }
}

/// Starts a program; its environment is ours with `variables` in it.
func spawn(
  _ program: String, _ arguments: [String], _ variables: [String: String],
  _ actions: posix_spawn_file_actions_t, _ attributes: posix_spawnattr_t
) throws -> pid_t {
  var words: [String] = variables.map { "\($0.key)=\($0.value)" }
  var entry = environ
  while let variable = entry.pointee {
    let word = String(cString: variable)
    let name = String(word.prefix { $0 != "=" })
    if variables[name] == nil, name != "LINES", name != "COLUMNS" { words.append(word) }
    entry += 1
  }
  let environment = words.map { strdup($0) }
  let arguments = ([program] + arguments).map { strdup($0) }
  defer { (environment + arguments).forEach { free($0) } }
  var actions = actions
  var attributes = attributes
  var process: pid_t = 0
  let failure = posix_spawn(
    &process, program, &actions, &attributes, arguments + [nil], environment + [nil])
  guard failure == 0 else { throw Trouble("\(program): \(String(cString: strerror(failure)))") }
  return process
}
