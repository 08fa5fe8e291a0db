import Glibc
import Screen

/// How far a long task is, on one line of standard error; nothing when that is no terminal.
final class Progress {
  private let what: String
  private let isShown = isatty(STDERR_FILENO) == 1
  private var lastShown: Int64 = 0
  private var hasLine = false

  init(_ what: String) { self.what = what }

  deinit { end() }

  /// So many of something.
  func show(_ count: Int) { draw("\(what) \(Spoken.count(count))") }

  /// A part of the whole, 0 to 1, as a bar.
  func show(_ part: Double, _ note: String) {
    let filled = Int(max(0, min(1, part)) * 24)
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 24 - filled)
    draw("\(what) [\(bar)] \(Int(part * 100)) % \(note)")
  }

  /// Takes the line away again.
  func end() {
    if hasLine { put("\r\u{1B}[K") }
    hasLine = false
  }

  private func draw(_ text: String) {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    let now = Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    guard isShown, now - lastShown >= 50 else { return }
    lastShown = now
    hasLine = true
    put("\r" + Frame.cut(text, to: 78) + "\u{1B}[K")
  }

  private func put(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
