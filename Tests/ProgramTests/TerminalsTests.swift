import Foundation
import Testing

/// The program on each kind of terminal that a rep may sit at, old and new, known and unknown.
@Suite("Kinds of terminals", .enabled(if: Tmux.isThere))
struct TerminalsTests {
  /// Names that take more or fewer cells than letters, run from right to left, or join.
  private static let names = [
    "Hengda Textiles", "上海小米科技有限公司", "👩‍👩‍👧‍👦 Family Foods", "🎉 Party Supplies and more of them",
    "e\u{301}\u{327}\u{300} Café Å", "شركة النور", "עברית Ltd", "🇨🇳 Flags", "☎️ Phones", "한국전자",
    "ไทยกำลัง", "❤️‍🔥 Fire", "👍🏽 Thumbs", "ｆｕｌｌ　ｗｉｄｔｈ", "①② Numbers", "नमस्ते", "A\u{200B}B\u{AD}C",
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢ Zalgo",
  ]

  private static let kinds = [
    "xterm", "xterm-256color", "tmux-256color", "screen", "linux", "vt220", "vt100", "xterm-direct",
    "no-such-terminal",
  ]

  /// A book with a lead of each name.
  private func leads() throws -> Program {
    let program = try Program(book: "Acme")
    let rows = TerminalsTests.names.map { "\"\($0)\"" }.joined(separator: "\n")
    try program.write("leads.csv", "name\n\(rows)\n")
    try program.run("import", "--as", "customers", "leads.csv")
    return program
  }

  /// The triage screen, on a terminal that is said to be of some kind.
  private func opened(_ program: Program, _ kind: String, columns: Int = 80) throws -> Tmux {
    let terminal = try Tmux(program, columns: columns)
    try terminal.type("TERM=\(kind) kebu", "Enter")
    try terminal.wait(for: "2 Triage")
    try terminal.type("2")
    try terminal.wait(for: "1 of \(TerminalsTests.names.count)")
    return terminal
  }

  /// A screen without what the clock changes, and without the word on the other one that is open.
  private func still(_ screen: String) -> String {
    let elsewhere = "also open elsewhere"
    return screen.replacing(#/ +(now|\d+ min)/#, with: " (age)")
      .replacing(elsewhere, with: String(repeating: " ", count: elsewhere.count))
  }

  /// What a kind of terminal sends for a key, by its terminfo name; nil when it has no such key.
  private func bytes(_ key: String, of kind: String, _ program: Program) throws -> [UInt8]? {
    let described = try program.shell("infocmp -1 \(kind)").out
    guard let line = described.split(separator: "\n").first(where: { $0.contains("\t\(key)=") })
    else { return nil }
    let text = line.dropFirst(key.count + 2).dropLast()
    return Array(text.replacing("\\E", with: "\u{1B}").utf8)
  }

  @Test("it starts, looks the same, hears its own keys and leaves cleanly", arguments: kinds)
  func walk(kind: String) throws {
    let program = try leads()
    let reference = try opened(program, "xterm-256color")
    let wanted = try still(reference.screen())
    let terminal = try opened(program, kind)
    try terminal.wait(for: wanted) { still($0) == wanted }
    let scrolled = try terminal.scrolled()

    let count = TerminalsTests.names.count
    let known = kind == "no-such-terminal" ? "xterm" : kind
    for (key, place) in [
      ("kcud1", 2), ("kcud1", 3), ("kcuu1", 2), ("kend", count), ("khome", 1), ("knp", count),
      ("kpp", 1),
    ] {
      guard let bytes = try bytes(key, of: known, program) else { continue }
      try terminal.send(bytes)
      try terminal.wait(for: "\(place) of \(count)")
    }
    #expect(try terminal.scrolled() == scrolled)

    try terminal.type("q")
    try terminal.wait(for: "ready>")
    try terminal.type("stty -a; echo over $((40+2))", "Enter")
    let screen = try terminal.wait(for: "over 42")
    #expect(screen.contains(" echo ") && screen.contains(" icanon"))
    #expect(!screen.contains("M A N has"))
  }

  @Test("a terminal that can't place its cursor is refused, and told why")
  func dumb() throws {
    let program = try Program(book: "Acme")
    let terminal = try Tmux(program)
    try terminal.type("TERM=dumb kebu; echo status $?", "Enter")
    try terminal.wait(for: "status 64")
    #expect(try terminal.screen().contains("can't place its cursor"))
  }

  @Test(
    "names of any script leave every column where it is",
    arguments: [
      (61, "xterm-256color"), (80, "screen"), (80, "vt220"), (81, "xterm"), (120, "linux"),
    ])
  func columns(columns: Int, kind: String) throws {
    let program = try leads()
    let terminal = try opened(program, kind, columns: columns)
    let corner = try #require(terminal.places(of: "┬").first)
    let lines = try terminal.places(of: "│")
    #expect(lines.count >= TerminalsTests.names.count)
    #expect(Set(lines.map(\.column)) == [corner.column])
    #expect(lines.map(\.row) == Array(corner.row + 1..<corner.row + 1 + lines.count))
  }

  @Test("moving, opening and typing never clear the screen, and write no more than what changes")
  func noFlicker() throws {
    let program = try leads()
    let terminal = try opened(program, "xterm-256color")
    try terminal.record("moves")
    let count = TerminalsTests.names.count
    for place in 2...count {
      try terminal.press("Down")
      try terminal.wait(for: "\(place) of \(count)")
    }
    for place in (1..<count).reversed() {
      try terminal.press("Up")
      try terminal.wait(for: "\(place) of \(count)")
    }
    try terminal.endRecord()
    let moves = try program.read("moves")
    #expect(clears(moves) == 0)
    // A move writes both rows, the pane and the foot: far less than the 2,000 cells of the screen.
    #expect(moves.utf8.count < 2 * (count - 1) * 700)
    #expect(!moves.isEmpty)

    try terminal.record("screens")
    try terminal.press("Enter")
    try terminal.wait(for: "Timeline")
    try terminal.press("Escape")
    try terminal.wait(for: "1 of \(count)")
    try terminal.type("?")
    try terminal.wait(for: "Keys on this screen")
    try terminal.press("Escape")
    try terminal.waitUntilGone("Keys on this screen")
    try terminal.type("4")
    try terminal.type("/")
    try terminal.type("heng")
    try terminal.wait(for: "heng")
    try terminal.endRecord()
    #expect(clears(try program.read("screens")) == 0)
  }

  /// How often the whole screen is cleared: `ESC [ 2 J`, or from the top on.
  private func clears(_ output: String) -> Int {
    output.matches(of: #/\u{1B}\[2J|\u{1B}\[(1;1)?H\u{1B}\[0?J|\u{1B}c/#).count
  }
}
