import Glibc
import Screen

/// Standard output, buffered.
///
/// Text for people goes through `line`, which makes it harmless; only JSON, which escapes what a
/// terminal would obey, and an export into a file or a pipe are written as they are.
final class Output {
  private var bytes: [UInt8] = []

  /// Whether a person sees it on a terminal.
  static let isTerminal = isatty(STDOUT_FILENO) == 1

  /// The terminal's width; nil for a file or a pipe, where nothing is cut.
  static let columns: Int? = {
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }()

  /// One line for a person.
  func line(_ text: String = "") throws {
    try write((harmless(text) + "\n").utf8)
  }

  func write(_ more: some Sequence<UInt8>) throws {
    bytes += more
    if bytes.count >= 1 << 16 { try flush() }
  }

  /// - Throws: `Failure.output` when it can't be written; whoever reads no longer is no error.
  func flush() throws {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(STDOUT_FILENO, $0.baseAddress! + written, bytes.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno == EPIPE {
        // As the signal would have ended it, had the parent not chosen to ignore that.
        exit(128 + SIGPIPE)
      } else if errno != EINTR {
        throw Failure.output(errno)
      }
    }
    bytes.removeAll(keepingCapacity: true)
  }
}

/// One line on standard error, harmless.
func complain(_ text: String) {
  let bytes = Array(("kebu: " + harmless(text) + "\n").utf8)
  // Where even this can't be written, nobody is there to be told.
  _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
