import Glibc

/// The real program on a terminal of its own, from its first frame on.
final class Session {
  let pty: Pty
  let started = now()
  /// When the first frame's last byte had come.
  private(set) var shown = 0.0

  init(_ kebu: String, _ book: String) throws {
    pty = try Pty(
      kebu, ["--book", book, "--lang", "en"],
      ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "XDG_STATE_HOME": book + "-state"])
    // The way into the alternate screen comes first, and is shorter than any frame.
    while let burst = pty.burst(within: 20_000) {
      shown = burst.last
      if burst.bytes.count > 1000 { return }
    }
    throw Trouble("\(kebu) shows nothing")
  }

  /// From a key to the last byte of the frame that answers it.
  func press(_ key: String, gap: Double = 2) -> Pty.Burst? {
    pty.send(key)
    return pty.burst(gap: gap)
  }

  /// How long the answer to a key takes, in milliseconds.
  func time(_ key: String) throws -> Double {
    let start = now()
    guard let burst = press(key) else {
      throw Trouble("the key \(key.debugDescription) does nothing")
    }
    return burst.last - start
  }
}
