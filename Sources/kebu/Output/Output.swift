import Glibc
import Screen
import Store

/// Standard output or a file, buffered.
///
/// Text for people goes through `line`, which makes it harmless; only JSON, which escapes what a
/// terminal would obey, and an export into a file or a pipe are written as they are.
final class Output {
  private let descriptor: Int32
  private let name: String
  private var bytes: [UInt8] = []

  /// Whether a person sees it at once.
  let isTerminal: Bool

  init(_ descriptor: Int32 = STDOUT_FILENO, name: String = say("standard output", "标准输出")) {
    self.descriptor = descriptor
    self.name = name
    isTerminal = isatty(descriptor) == 1
  }

  /// The terminal's width; nil for a file or a pipe, where nothing is cut.
  private(set) lazy var columns: Int? = {
    var size = winsize()
    guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }()

  /// One line for a person.
  func line(_ text: String = "") throws {
    try write((harmless(text) + "\n").utf8)
  }

  func write(_ more: some Sequence<UInt8>) throws { try write { $0 += more } }

  /// Lets `body` append to what waits to be written.
  func write(_ body: (inout [UInt8]) -> Void) throws {
    body(&bytes)
    if bytes.count >= 1 << 16 { try flush() }
  }

  /// - Throws: `FileError` when it can't be written; whoever reads no longer is no error.
  func flush() throws {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress! + written, bytes.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno == EPIPE {
        // As the signal would have ended it, had the parent not chosen to ignore that.
        exit(128 + SIGPIPE)
      } else if errno != EINTR {
        throw FileError(call: "write", path: name, errno: errno)
      }
    }
    bytes.removeAll(keepingCapacity: true)
  }
}

/// A file that appears whole or not at all.
final class OutputFile {
  let output: Output
  private let path: String
  private let draft: String
  private let descriptor: Int32
  private var isKept = false

  /// - Throws: `FileError` when it can't be made.
  init(_ path: String, mode: mode_t = 0o666) throws {
    self.path = path
    draft = "\(path).\(getpid()).new"
    descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw FileError(call: "open", path: path, errno: errno) }
    output = Output(descriptor, name: path)
  }

  deinit {
    close(descriptor)
    if !isKept { unlink(draft) }
  }

  /// Puts it in the place of what stood there.
  func keep() throws {
    try output.flush()
    guard rename(draft, path) == 0 else {
      throw FileError(call: "rename", path: path, errno: errno)
    }
    isKept = true
  }
}

/// One line on standard error, harmless.
func complain(_ text: String) {
  let bytes = Array(("kebu: " + harmless(text) + "\n").utf8)
  // Where even this can't be written, nobody is there to be told.
  _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
