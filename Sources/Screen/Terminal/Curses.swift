import CNcurses
import Glibc

/// ncurses, kept in one room: the only file that imports it.
///
/// It knows what each kind of terminal understands, and works out the least to write from one frame
/// to the next. It paints into a file in memory and never touches the terminal itself.
@MainActor
struct Curses {
  /// How many colours are used: as many as the terminal has, or none.
  private let depth: Depth
  /// Attributes and colour pair of each role, and of each in the bar.
  private var inks: [(attributes: attr_t, pair: Int16)] = []

  /// Starts ncurses on a file in memory, for the terminal of this name or one much like it.
  ///
  /// - Throws: `TerminalError.tooPlain` when the terminal can't place its cursor.
  init(named name: String, on paper: Int32, theme: Theme, inColour: Bool) throws {
    utf8Locale
    // The size is the terminal's own, and pauses for slow hardware mean nothing in memory.
    unsetenv("LINES")
    unsetenv("COLUMNS")
    setenv("NCURSES_NO_PADDING", "1", 1)
    let file = fdopen(paper, "r+")
    let names = [name, "xterm-256color", "xterm", "vt100", "ansi"]
    guard let file, names.contains(where: { newterm($0, file, file) != nil }),
      Self.capability("cup") != nil
    else { throw TerminalError.tooPlain(name) }
    typeahead(-1)
    nonl()
    keypad(nc_window(), true)
    if inColour, has_colors() {
      start_color()
      depth = Depth(colours: Int(nc_colours()), isDirect: Self.isDirect)
    } else {
      depth = .none
    }
    use(theme)
    endwin()
  }

  /// Whether a colour's number is its red, green and blue, 8 bits each (`RGB` in user_caps(5)).
  fileprivate nonisolated static var isDirect: Bool {
    if tigetflag("RGB") == 1 || tigetnum("RGB") == 8 { return true }
    return capability("RGB").map { String(decoding: $0, as: UTF8.self) } == "8/8/8"
  }

  /// Takes a theme's colours; what is on the screen keeps the old ones until all is painted again.
  mutating func use(_ theme: Theme) {
    let inks = Inks(theme, on: depth)
    func number(_ colour: Int?) -> Int32 { colour.map(Int32.init) ?? -1 }
    if depth != .none {
      reset_color_pairs()
      // What nobody writes on has the colours of plain text.
      let ground = inks[.plain]
      assume_default_colors(number(ground.colour), number(ground.background))
    }
    self.inks = [false, true].flatMap { isInBar in
      Role.allCases.map { role in
        let ink = inks[role, inBar: isInBar]
        var attributes = NC_PLAIN
        if ink.isBold { attributes |= NC_BOLD }
        if ink.isDim { attributes |= NC_DIM }
        if ink.isReversed { attributes |= NC_REVERSE }
        let pair =
          ink.colour == nil && ink.background == nil
          ? 0 : alloc_pair(number(ink.colour), number(ink.background))
        return (attributes, Int16(max(0, pair)))
      }
    }
  }

  // MARK: Painting

  /// Paints what differs between two frames; without an old one, everything.
  func paint(_ frame: Frame, over old: Frame?, in size: Size) {
    for row in 0..<min(frame.size.rows, size.rows) {
      if let old, frame.hasSameRow(row, as: old) { continue }
      paint(row, of: frame, in: size)
    }
    if let cursor = frame.cursor { wmove(nc_window(), Int32(cursor.row), Int32(cursor.column)) }
    curs_set(frame.cursor == nil ? 0 : 1)
    wrefresh(nc_window())
  }

  private func paint(_ row: Int, of frame: Frame, in size: Size) {
    var cells: [cchar_t] = []
    cells.reserveCapacity(size.columns)
    var text = [wchar_t](repeating: 0, count: Glyph.mostMarks + 2)
    for column in 0..<min(frame.size.columns, size.columns) {
      guard let glyph = frame.glyph(row: row, column: column) else { continue }
      let style = frame.style(row: row, column: column)
      let ink = inks[style.role.rawValue + (style.isReversed ? Role.allCases.count : 0)]
      var attributes = ink.attributes
      if style.isBold { attributes |= NC_BOLD }
      if style.isUnderlined { attributes |= NC_UNDERLINE }
      text[0] = wchar_t(glyph.scalar.value)
      for (place, mark) in glyph.marks.enumerated() { text[place + 1] = wchar_t(mark.value) }
      text[glyph.marks.count + 1] = 0
      var cell = cchar_t()
      setcchar(&cell, text, attributes, ink.pair, nil)
      cells.append(cell)
    }
    wmove(nc_window(), Int32(row), 0)
    wadd_wchnstr(nc_window(), cells, Int32(cells.count))
  }

  /// Enters the alternate screen, and paints the last frame whatever the terminal shows.
  func enter() {
    repaint()
    wrefresh(nc_window())
  }

  /// Forgets what the terminal shows, so that the next frame is written whole.
  func repaint() { clearok(nc_terminal(), true) }

  /// Leaves the alternate screen.
  func leave() { endwin() }

  func resize(to size: Size) {
    resizeterm(Int32(size.rows), Int32(size.columns))
    repaint()
  }

  // MARK: What the terminal is

  /// What its keys send.
  var keys: [[UInt8]: Key] {
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in Keyboard.names {
      guard let bytes = Self.capability(name), bytes.count > 1, bytes[0] == 0x1B else { continue }
      keys[bytes] = key
    }
    return keys
  }

  /// What takes weights and colours back.
  var takesBack: [UInt8]? { Self.capability("sgr0") }

  /// What gives it back when there is no time to `leave`.
  var reset: [UInt8] {
    ["rmkx", "sgr0", "cnorm", "rmcup"].flatMap { Self.capability($0) ?? [] } + [0x0D, 0x0A]
  }

  /// A string from the terminal's description, without its pauses (`$<5>`).
  private nonisolated static func capability(_ name: String) -> [UInt8]? {
    guard let text = tigetstr(name), Int(bitPattern: text) != -1 else { return nil }
    var bytes: [UInt8] = []
    var rest = Array(String(cString: text).utf8)[...]
    while let first = rest.popFirst() {
      if first == UInt8(ascii: "$"), rest.first == UInt8(ascii: "<") {
        rest = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst()
      } else {
        bytes.append(first)
      }
    }
    return bytes
  }
}

extension Depth {
  /// How many colours the terminal of this name shows, for whoever only prints on it.
  public init(ofTerminal name: String) {
    var error: Int32 = 0
    guard setupterm(name, STDOUT_FILENO, &error) == 0 else {
      self = .none
      return
    }
    self.init(colours: Int(tigetnum("colors")), isDirect: Curses.isDirect)
  }
}

/// An empty file in memory: what ncurses takes for its terminal. Negative when there is none to have.
func memoryFile() -> Int32 { memfd_create("kebu", 1 /* MFD_CLOEXEC */) }

extension Unicode.Scalar {
  /// Its columns by the C library's count, which is also ncurses'; negative when it has none.
  var columns: Int {
    utf8Locale
    return Int(wcwidth(wchar_t(value)))
  }
}

/// Makes the C library count in Unicode whatever the user's locale is; touched before each count.
private let utf8Locale: Void = { _ = setlocale(LC_CTYPE, "C.UTF-8") }()
