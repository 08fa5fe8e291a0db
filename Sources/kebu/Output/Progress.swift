import Glibc
import Screen

/// How far a long task is: a line on standard error that is drawn again and again, where that is a
/// terminal.
///
/// The screen runs imports beside itself and reads the same words, a line each time, from the
/// descriptor that `KEBU_PROGRESS` names.
final class Progress {
  private let what: String
  private let isShown = isatty(STDERR_FILENO) == 1
  private let pipe = getenv("KEBU_PROGRESS").flatMap { Int32(String(cString: $0)) }
  private var lastShown: Int64 = 0
  private var hasLine = false

  init(_ what: String) { self.what = what }

  deinit { end() }

  /// So many of something.
  func show(_ count: Int) { draw("\(what) \(Spoken.count(count))") }

  /// A part of the whole, 0 to 1, as a bar.
  func show(_ part: Double, _ note: String) {
    let part = max(0, min(1, part))
    let filled = Int(part * 24)
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 24 - filled)
    draw("\(what) [\(bar)] \(Int(part * 100)) % \(note)")
  }

  /// Takes the line away again.
  func end() {
    if hasLine { put("\r\u{1B}[K", on: STDERR_FILENO) }
    hasLine = false
  }

  private func draw(_ text: String) {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    let now = Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    guard isShown || pipe != nil, now - lastShown >= 50 else { return }
    lastShown = now
    if let pipe { put(harmless(text) + "\n", on: pipe) }
    guard isShown else { return }
    hasLine = true
    put("\r" + Frame.cut(text, to: 78) + "\u{1B}[K", on: STDERR_FILENO)
  }

  private func put(_ text: String, on descriptor: Int32) {
    let bytes = Array(text.utf8)
    // Progress that nobody can see is no reason to stop.
    _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  }
}
