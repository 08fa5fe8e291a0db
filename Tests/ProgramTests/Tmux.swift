import Foundation
import Glibc
import Testing

/// A real terminal to run the program in: tmux on a socket of its own, with a plain shell inside.
///
///     let terminal = try Tmux(program)
///     terminal.type("kebu", "Enter")
///     try terminal.wait(for: "There is no book yet")
final class Tmux {
  private let socket = "kebu-" + UUID().uuidString
  private let program: Program
  private var server: pid_t?

  static let isThere = ["/usr/bin/tmux", "/usr/local/bin/tmux"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// How long anything may take before a test fails: long, since tests run side by side.
  static let patience: TimeInterval = 20

  struct NotSeen: Error, CustomStringConvertible {
    let text: String
    let screen: String
    var description: String { "“\(text)” was not seen on:\n\(screen)" }
  }

  init(_ program: Program, columns: Int = 80, rows: Int = 24) throws {
    self.program = program
    try tmux(
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c",
      program.scratch, "exec env PS1='ready> ' bash --norc --noprofile -i")
    try tmux("set-option", "-g", "status", "off")
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
    try wait(for: "ready>")
  }

  deinit {
    goOn()
    _ = try? tmux("kill-server")  // because a server that is gone is no harm
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let words = (["tmux", "-u", "-L", socket] + arguments).map {
      "'" + $0.replacingOccurrences(of: "'", with: "'\\''") + "'"
    }
    // The server outlives the line, and must not hold what Foundation waits on.
    let alone =
      "for f in /proc/$BASHPID/fd/*; do n=${f##*/}; [ $n -gt 2 ] && eval \"exec $n>&-\"; done"
    return try Signals.heard {
      try program.shell("(\(alone) 2> /dev/null; exec \(words.joined(separator: " ")))").out
    }
  }

  /// Sends tmux itself a signal: stopped, it reads nothing that the program writes; killed, the
  /// terminal is gone.
  func signal(_ signal: Int32) throws {
    let pid = try tmux("display-message", "-p", "#{pid}").filter(\.isNumber)
    Glibc.kill(try #require(pid_t(pid)), signal)
    server = pid_t(pid)
  }

  /// Lets a stopped tmux go on.
  func goOn() { if let server { Glibc.kill(server, SIGCONT) } }

  // MARK: What goes in

  /// Presses keys by tmux's names for them: `Enter`, `C-z`, `BSpace`, `j`.
  func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", "--", key) }
  }

  /// Types text as it is.
  func type(_ text: String, _ key: String? = nil) throws {
    try tmux("send-keys", "-l", "--", text)
    if let key { try press(key) }
  }

  /// Pastes as a terminal does: in brackets where the program has asked for them.
  func paste(_ text: String) throws {
    try tmux("set-buffer", "--", text)
    try tmux("paste-buffer", "-p")
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  // MARK: What comes out

  func screen() throws -> String { try tmux("capture-pane", "-p") }

  /// The screen with the sequences that colour it.
  func colours() throws -> String { try tmux("capture-pane", "-p", "-e") }

  /// Waits until the screen shows a text.
  @discardableResult
  func wait(for text: String, seconds: TimeInterval = Tmux.patience) throws -> String {
    try wait(for: text, seconds) { $0.contains(text) }
  }

  /// Waits until a text is gone.
  @discardableResult
  func waitUntilGone(_ text: String) throws -> String {
    try wait(for: "no " + text, Tmux.patience) { !$0.contains(text) }
  }

  /// Waits until the screen is such as is wanted.
  @discardableResult
  func wait(
    for text: String, _ seconds: TimeInterval = Tmux.patience, _ isSeen: (String) -> Bool
  ) throws -> String {
    let end = Date() + seconds
    var seen = try screen()
    while !isSeen(seen) {
      guard Date() < end else { throw NotSeen(text: text, screen: seen) }
      Thread.sleep(forTimeInterval: 0.02)
      seen = try screen()
    }
    return seen
  }

  /// Where a sign stands on the screen, row by row: the columns count cells, not letters.
  func places(of sign: String) throws -> [(row: Int, column: Int)] {
    try tmux("set-option", "-g", "mode-keys", "vi")
    try tmux("copy-mode")
    defer { _ = try? tmux("send-keys", "-X", "cancel") }  // because leaving twice is no harm
    for command in ["top-line", "start-of-line"] { try tmux("send-keys", "-X", command) }
    var places: [(row: Int, column: Int)] = []
    while true {
      try tmux("send-keys", "-X", "search-forward", sign)
      let words = try tmux("display-message", "-p", "#{copy_cursor_y} #{copy_cursor_x}")
      let numbers = words.split { $0.isWhitespace }.compactMap { Int($0) }
      guard numbers.count == 2 else { return places }
      // It begins anew at the top when it has found all of them.
      if let last = places.last, (last.row, last.column) >= (numbers[0], numbers[1]) {
        return places
      }
      places.append((numbers[0], numbers[1]))
    }
  }

  /// Sends bytes as a terminal would for a key.
  func send(_ bytes: [UInt8]) throws {
    try tmux(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Keeps all that the program writes from now on in a file of the scratch folder.
  func record(_ name: String) throws {
    try tmux("pipe-pane", "-O", "cat > '\(program.scratch)/\(name)'")
  }

  func endRecord() throws { try tmux("pipe-pane") }

  /// How many rows have scrolled out of sight.
  func scrolled() throws -> Int {
    Int(
      try tmux("display-message", "-p", "#{history_size}").trimmingCharacters(
        in: .whitespacesAndNewlines)) ?? -1
  }

  // MARK: The program inside

  /// The number of the program that the shell runs now.
  func child() throws -> String {
    let shell = try tmux("display-message", "-p", "#{pane_pid}").trimmingCharacters(
      in: .whitespacesAndNewlines)
    let end = Date() + Tmux.patience
    while Date() < end {
      let children = try program.shell("cat /proc/\(shell)/task/\(shell)/children").out
      if let first = children.split(separator: " ").first { return String(first) }
      Thread.sleep(forTimeInterval: 0.02)
    }
    throw NotSeen(text: "a child of the shell", screen: try screen())
  }

  /// Sends a signal that the program lives on after.
  func signal(_ signal: String) throws { _ = try program.shell("kill -\(signal) \(try child())") }

  /// Sends a signal to the program and answers how many seconds it took to be gone.
  func kill(_ signal: String) throws -> TimeInterval {
    let child = try child()
    let start = Date()
    _ = try program.shell("kill -\(signal) \(child)")
    let end = start + Tmux.patience
    while FileManager.default.fileExists(atPath: "/proc/\(child)"), Date() < end {
      Thread.sleep(forTimeInterval: 0.01)
    }
    return Date().timeIntervalSince(start)
  }
}
