import Glibc
import Testing

@testable import Screen

/// The keys that a terminal's bytes make, when nothing comes after them.
private func keys(_ bytes: String, described: [[UInt8]: Key] = [:]) -> [Key] {
  var keyboard = Keyboard(described: described)
  return keyboard.read(bytes.utf8) + keyboard.giveUp()
}

@Suite("Keys")
struct KeyTests {
  @Test("signs, controls and the keys that terminals name in two ways")
  func plain() {
    #expect(
      keys("a好\r\n\t\u{7F}\u{08}") == [
        .character("a"), .character("好"), .enter, .enter, .tab, .backspace, .backspace,
      ])
    #expect(
      keys("\u{01}\u{1A}\0\u{1C}") == [
        .control("a"), .control("z"), .control("@"), .control("\\"),
      ])
    #expect(keys("\u{1B}") == [.escape])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}d\u{1B}好") == [.alt("d"), .alt("好")])
  }

  @Test(
    "moving keys, as xterm, the VT100, the Linux console and rxvt send them",
    arguments: [
      ("\u{1B}[A", Key.up), ("\u{1B}OA", .up), ("\u{1B}[1;5C", .right), ("\u{1B}[H", .home),
      ("\u{1B}[1~", .home), ("\u{1B}[7~", .home), ("\u{1B}[4~", .end), ("\u{1B}[3~", .delete),
      ("\u{1B}[5~", .pageUp), ("\u{1B}[6;5~", .pageDown), ("\u{1B}[Z", .backTab),
      ("\u{1B}OP", .function(1)), ("\u{1B}[24~", .function(12)), ("\u{1B}OM", .enter),
      ("\u{1B}Op", .character("0")), ("\u{1B}Ok", .character("+")),
    ])
  func moving(bytes: String, key: Key) {
    #expect(keys(bytes) == [key])
  }

  @Test("what the terminal's description says of a key comes first")
  func described() {
    #expect(keys("\u{1B}[[A", described: [Array("\u{1B}[[A".utf8): .function(1)]) == [.function(1)])
  }

  @Test(
    "an unknown key is swallowed whole, so that its tail is no command",
    arguments: [
      "\u{1B}[99~", "\u{1B}[1;2;3;4y", "\u{1B}[[E", "\u{1B}Oz",
      "\u{1B}[<0;10;10M", "\u{1B}[M !!", "\u{1B}[?62;c", "\u{1B}]11;rgb:0000/0000/0000\u{07}",
      "\u{1B}]11;rgb:0/0/0\u{1B}\\", "\u{1B}P1+r\u{1B}\\", "\u{1B}[12;", "\u{1B}[I",
    ])
  func unknown(bytes: String) {
    #expect(keys(bytes) == [.unknown])
  }

  @Test(
    "a key that comes in pieces is one key",
    arguments: ["\u{1B}[A", "\u{1B}[5~", "好", "\u{1B}[200~a\u{1B}b\u{1B}[201~"])
  func pieces(bytes: String) {
    var keyboard = Keyboard()
    let read = bytes.utf8.flatMap { keyboard.read([$0]) }
    #expect(read == keys(bytes))
    #expect(read.count == 1)
    #expect(keyboard.patience == nil)
  }

  @Test("an escape waits for its sequence as long as it is told, a sequence for its end longer")
  func patience() {
    var keyboard = Keyboard(escapeDelay: 60)
    #expect(keyboard.read("a".utf8) == [.character("a")])
    #expect(keyboard.patience == nil)
    #expect(keyboard.read("\u{1B}".utf8).isEmpty)
    #expect(keyboard.patience == 60)
    #expect(keyboard.read("[".utf8).isEmpty)
    #expect(keyboard.patience == 1_000)
  }

  @Test("bytes that are no UTF-8 are one unknown key, and what follows is read")
  func invalid() {
    var keyboard = Keyboard()
    #expect(keyboard.read([0xE5, 0x61]) == [.unknown, .character("a")])
    #expect(keyboard.read([0xFF, 0xC0, 0x62]) == [.unknown, .unknown, .character("b")])
  }

  @Test("a paste is one key, and nothing in it is a command")
  func paste() {
    #expect(
      keys("\u{1B}[200~q先问\u{1B}[A\r\nx\ry\u{1B}[201~z") == [
        .paste("q先问\u{1B}[A\nx\ny"), .character("z"),
      ])
    #expect(keys("\u{1B}[200~lost end") == [.paste("lost end")])
  }

  @Test("a paste keeps a megabyte, and never half a sign")
  func longPaste() {
    var keyboard = Keyboard()
    _ = keyboard.read("\u{1B}[200~".utf8)
    let part = Array(String(repeating: "客", count: 1_000).utf8)
    for _ in 0..<400 { #expect(keyboard.read(part).isEmpty) }
    guard case .paste(let text)? = keyboard.read("\u{1B}[201~".utf8).first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == 1_048_575)
    #expect(text.unicodeScalars.allSatisfy { $0 == "客" })
  }
}

@Suite("The way out")
struct OutletTests {
  /// An outlet into a pipe, and the pipe's other end.
  private func outlet() throws -> (Outlet, Int32) {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    for end in ends { try #require(fcntl(end, F_SETFL, O_NONBLOCK) == 0) }
    return (try Outlet(line: ends[1]), ends[0])
  }

  private func read(_ end: Int32) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = Glibc.read(end, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }

  @Test("what was painted goes out once, and what is added comes after it")
  func once() throws {
    var (outlet, end) = try outlet()
    #expect(write(outlet.paper, "painted", 7) == 7)
    _ = outlet.send(" added")
    #expect(read(end) == Array("painted added".utf8))
    _ = outlet.send()
    #expect(read(end).isEmpty)
  }

  @Test("a terminal that does not read holds nobody up, and loses nothing when it reads again")
  func behind() throws {
    var (outlet, end) = try outlet()
    let page = (0..<300_000).map { UInt8($0 % 251) }
    #expect(write(outlet.paper, page, page.count) == page.count)
    let isThere = outlet.send()
    #expect(isThere)
    #expect(outlet.isBehind)
    var seen: [UInt8] = []
    while outlet.isBehind {
      seen += read(end)
      _ = outlet.flush()
    }
    seen += read(end)
    let isWhole = seen == page  // Outside #expect, which would look for the shortest difference.
    #expect(isWhole)
  }
}

@Suite("ncurses")
@MainActor
struct CursesTests {
  private let size = Size(rows: 24, columns: 80)

  /// What ncurses writes to a terminal of this name for these frames, one after another.
  private func written(
    to name: String, _ frames: [Frame], in theme: Theme = .standard, inColour: Bool = true
  ) throws -> [String] {
    let paper = memoryFile()
    let curses = try Curses(named: name, on: paper, theme: theme, inColour: inColour)
    curses.resize(to: size)
    curses.enter()
    var old: Frame?
    return frames.map { frame in
      defer { old = frame }
      return written(on: paper) { curses.paint(frame, over: old, in: size) }
    }
  }

  /// What comes onto the paper meanwhile.
  private func written(on paper: Int32, _ body: () -> Void) -> String {
    lseek(paper, 0, SEEK_SET)
    body()
    var bytes = [UInt8](repeating: 0, count: lseek(paper, 0, SEEK_CUR))
    _ = pread(paper, &bytes, bytes.count, 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func list(focus: Int) -> Frame {
    var frame = Frame(size: size)
    for row in 0..<size.rows {
      frame.put("Hengda 恒达 \(row)", row: row, column: 2, style: row % 2 == 0 ? .late : .plain)
    }
    frame.restyle(row: focus) { $0.isReversed = true }
    frame.cursor = Position(row: focus, column: 2)
    return frame
  }

  @Test(
    "moving the focus writes little, and an equal frame nothing",
    arguments: ["xterm-256color", "xterm", "screen", "tmux-256color", "linux", "vt100", "nonsense"])
  func difference(name: String) throws {
    let parts = try written(to: name, [list(focus: 3), list(focus: 4), list(focus: 4)])
    #expect(parts[0].contains("恒达 23"))
    #expect((1...600).contains(parts[1].utf8.count))
    #expect(parts[2] == "")
  }

  @Test("a terminal without colours still shows what is in focus")
  func colourless() throws {
    let page = try written(to: "vt100", [list(focus: 3)])[0]
    #expect(!page.contains("\u{1B}[31"))
    #expect(page.contains("\u{1B}[0;7m") || page.contains("\u{1B}[7m"))
  }

  /// The parameters of all SGR sequences in a text.
  private func graphics(_ text: String) -> Set<String> {
    Set(text.matches(of: /\u{1B}\[([0-9;:]*)m/).map { String($0.1) })
  }

  private static let ink = Themes(user: nil)["kebu-ink"]?.theme
  private static let paper = Themes(user: nil)["kebu-paper"]?.theme

  @Test("a theme's colours go out in the way that the terminal's description knows")
  func themes() throws {
    let ink = try #require(CursesTests.ink)
    let direct = try written(to: "xterm-direct", [list(focus: 3)], in: ink)[0]
    #expect(direct.contains("48:2::21:23:27"))  // base00
    #expect(direct.contains("38:2::239:114:114"))  // base08
    let many = try written(to: "xterm-256color", [list(focus: 3)], in: ink)[0]
    #expect(many.contains("48;5;233"))
    #expect(!many.contains("38:2") && !many.contains("38;2"))
    for name in ["xterm", "linux", "screen"] {
      let eight = graphics(try written(to: name, [list(focus: 3)], in: ink)[0])
      let numbers = Set(eight.flatMap { $0.split(separator: ";") })
      #expect(numbers.isSuperset(of: ["31", "37", "40", "7"]), "\(name): \(eight)")
      #expect(!numbers.contains("38") && !numbers.contains("48"), "\(name): \(eight)")
    }
  }

  @Test("no theme says a colour where there are none, or none are wanted, nor changes the palette")
  func sober() throws {
    let ink = try #require(CursesTests.ink)
    for (name, inColour) in [("vt220", true), ("xterm-256color", false), ("xterm-direct", false)] {
      let page = try written(to: name, [list(focus: 3)], in: ink, inColour: inColour)[0]
      let numbers = Set(graphics(page).flatMap { $0.split(separator: ";") }.compactMap { Int($0) })
      #expect(numbers.contains(7) && numbers.contains(1))
      #expect(numbers.isDisjoint(with: 30...107), "\(name): \(numbers)")
    }
    for name in ["xterm-256color", "linux", "xterm-direct"] {
      let page = try written(to: name, [list(focus: 3)], in: ink)[0]
      #expect(!page.contains("\u{1B}]4") && !page.contains("\u{1B}]P"))
    }
  }

  @Test("another theme paints every line again, and the way out gives the colours back")
  func change() throws {
    let (ink, light) = (try #require(CursesTests.ink), try #require(CursesTests.paper))
    let paper = memoryFile()
    var curses = try Curses(
      named: "xterm-256color", on: paper, theme: .standard, inColour: true)
    let frame = list(focus: 3)
    curses.resize(to: size)
    let own = written(on: paper) {
      curses.enter()
      curses.paint(frame, over: nil, in: size)
    }
    #expect(!own.contains("48;5"))
    for (theme, ground) in [(ink, "48;5;233"), (light, "48;5;")] {
      let page = written(on: paper) {
        curses.use(theme)
        curses.repaint()
        curses.paint(frame, over: nil, in: size)
      }
      #expect(page.contains(ground))
      for row in 0..<size.rows { #expect(page.contains("恒达 \(row)")) }
    }
    let out = written(on: paper) { curses.leave() }
    #expect(out.contains("\u{1B}[39;49m"))
    let back = written(on: paper) {
      curses.use(.standard)
      curses.repaint()
      curses.paint(frame, over: nil, in: size)
    }
    #expect(!back.contains("48;5"))
    #expect(back.contains("\u{1B}[31m") || back.contains("\u{1B}[1m\u{1B}[31m"))
  }

  @Test("a terminal that can't place its cursor is refused by name")
  func tooPlain() {
    #expect(throws: TerminalError.tooPlain("dumb")) { try written(to: "dumb", []) }
  }
}
