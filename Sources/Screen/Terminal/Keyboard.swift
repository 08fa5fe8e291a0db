/// Bytes in, keys out: what a terminal sends for its keys and pastes, read without a terminal.
///
/// kebu reads keys itself, since ncurses hands an escape sequence that it doesn't know on as letters,
/// and here letters are commands. `"\u{1B}[A"` is `.up`; `"\u{1B}[99~"` is one `.unknown`.
struct Keyboard {
  /// What the terminal's own description says of its keys, by the bytes that it sends.
  private let described: [[UInt8]: Key]
  /// How long an escape by itself waits for the rest of a sequence, in milliseconds.
  private let escapeDelay: Int
  /// Bytes that are not a whole key yet.
  private var waiting: ArraySlice<UInt8> = []
  /// The paste so far, while there is one.
  private var pasted: [UInt8]?

  static let longestPaste = 1 << 20
  private static let pasteEnd = Array("\u{1B}[201~".utf8)
  /// Milliseconds for the rest of a sequence that can hardly be typed by hand: on a bad line it comes
  /// late, and its last letter must not act as a command.
  private static let sequenceDelay = 1_000
  /// Milliseconds for the rest of a paste, since a lost end must not swallow the keyboard for ever.
  private static let pasteDelay = 5_000

  init(described: [[UInt8]: Key] = [:], escapeDelay: Int = 75) {
    self.described = described
    self.escapeDelay = escapeDelay
  }

  /// How long to wait for more before `giveUp`, in milliseconds; none when no key has begun.
  var patience: Int? {
    if pasted != nil { return Self.pasteDelay }
    if waiting.isEmpty { return nil }
    return waiting.elementsEqual([0x1B]) ? escapeDelay : Self.sequenceDelay
  }

  /// The keys that these bytes complete.
  mutating func read(_ bytes: some Sequence<UInt8>) -> [Key] {
    waiting = waiting + bytes
    return drain(isFinal: false)
  }

  /// Takes what has waited too long as it is: an escape alone is the Escape key.
  mutating func giveUp() -> [Key] {
    guard let bytes = pasted else { return drain(isFinal: true) }
    pasted = nil
    return [.paste(Self.text(of: bytes + waiting.take()))]
  }

  private mutating func drain(isFinal: Bool) -> [Key] {
    var keys: [Key] = []
    while !waiting.isEmpty {
      if pasted != nil {
        guard let paste = readPaste() else { break }
        keys.append(paste)
      } else {
        guard let (key, length) = next(isFinal: isFinal) else { break }
        waiting = waiting.dropFirst(length)
        if let key { keys.append(key) } else { pasted = [] }
      }
    }
    waiting = ArraySlice(Array(waiting))
    return keys
  }

  /// The first key and its length in bytes; nothing while its end may still come. No key is the
  /// beginning of a paste.
  private func next(isFinal: Bool) -> (Key?, Int)? {
    let bytes = waiting
    let first = bytes[bytes.startIndex]
    if first != 0x1B { return Self.sign(bytes, isFinal: isFinal).map { ($0, $1) } }
    for length in stride(from: min(bytes.count, 8), to: 1, by: -1) {
      if let key = described[Array(bytes.prefix(length))] { return (key, length) }
    }
    let rest = bytes.dropFirst()
    switch rest.first {
    case UInt8(ascii: "["):
      if let (key, length) = Self.sequence(rest.dropFirst()) { return (key, length + 2) }
      return isFinal ? (.unknown, bytes.count) : nil
    case UInt8(ascii: "O"):
      if let letter = rest.dropFirst().first { return (Self.shifted[letter] ?? .unknown, 3) }
      return isFinal ? (.alt("O"), 2) : nil
    case let byte? where Self.messageOpeners.contains(byte):
      switch Self.message(rest.dropFirst()) {
      case .whole(let length): return (.unknown, length + 2)
      case .begun where !isFinal: return nil
      case .begun, .none: return Self.alt(Self.sign(rest, isFinal: true))
      }
    case nil: return isFinal ? (.escape, 1) : nil
    case let byte? where byte < 0x20 || byte == 0x7F: return (.escape, 1)
    default: return Self.alt(Self.sign(rest, isFinal: isFinal))
    }
  }

  /// What follows `ESC [`, up to its last byte. No key is the beginning of a paste.
  private static func sequence(_ bytes: ArraySlice<UInt8>) -> (Key?, Int)? {
    guard let end = bytes.firstIndex(where: { !(0x20..<0x40).contains($0) }) else {
      return bytes.count > 64 ? (.unknown, bytes.count) : nil
    }
    let length = end - bytes.startIndex + 1
    switch bytes[end] {
    case UInt8(ascii: "M") where length == 1:  // A mouse that another program left on.
      return bytes.count >= 4 ? (.unknown, 4) : nil
    case UInt8(ascii: "["):  // The Linux console's function keys have one letter more.
      return end + 1 < bytes.endIndex ? (.unknown, length + 1) : nil
    case ..<0x20, 0x7F...: return (.unknown, length - 1)
    case UInt8(ascii: "~"):
      let number = Int(String(decoding: bytes[..<end].prefix { $0 != 0x3B }, as: UTF8.self))
      return (number == 200 ? nil : numbered[number ?? 0] ?? .unknown, length)
    case let letter: return (lettered[letter] ?? .unknown, length)
    }
  }

  /// How far a message from the terminal (after `ESC ]`, `ESC P`, …) has come.
  private enum Message {
    case whole(Int), begun, none
  }

  /// An answer to what some program asked before us is no key; it ends in BEL or `ESC \`.
  private static func message(_ bytes: ArraySlice<UInt8>) -> Message {
    guard bytes.count < 4_096 else { return .none }
    guard let end = bytes.firstIndex(where: { $0 < 0x20 }) else { return .begun }
    let length = end - bytes.startIndex + 1
    if bytes[end] == 0x07 { return .whole(length) }
    guard bytes[end] == 0x1B else { return .none }
    guard end + 1 < bytes.endIndex else { return .begun }
    return bytes[end + 1] == UInt8(ascii: "\\") ? .whole(length + 1) : .none
  }

  private static func alt(_ sign: (key: Key, length: Int)?) -> (Key?, Int)? {
    guard let sign else { return nil }
    guard case .character(let scalar) = sign.key else { return (sign.key, sign.length + 1) }
    return (.alt(scalar), sign.length + 1)
  }

  /// One sign in UTF-8, or a control character.
  private static func sign(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> (Key, Int)? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x09: return (.tab, 1)
    case 0x0A, 0x0D: return (.enter, 1)
    case 0x08, 0x7F: return (.backspace, 1)
    case ..<0x20:
      let letter = Unicode.Scalar(first | 0x40)
      return (.control(Character(letter.properties.lowercaseMapping)), 1)
    case ..<0x80: return (.character(Unicode.Scalar(first)), 1)
    default:
      let length = first < 0xC2 || first > 0xF4 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      let tail = bytes.dropFirst().prefix(length - 1).prefix { $0 & 0xC0 == 0x80 }.count
      if tail + 1 == bytes.count, tail + 1 < length, !isFinal { return nil }
      var decoder = UTF8()
      var iterator = bytes.prefix(tail + 1).makeIterator()
      guard tail + 1 == length, case .scalarValue(let scalar) = decoder.decode(&iterator) else {
        return (.unknown, tail + 1)
      }
      return (.character(scalar), length)
    }
  }
}

// MARK: - Pastes

extension Keyboard {
  /// Takes what is pasted, and answers the whole paste when its end has come.
  private mutating func readPaste() -> Key? {
    while let escape = waiting.firstIndex(of: 0x1B) {
      keep(waiting[..<escape])
      waiting = waiting[escape...]
      let mark = waiting.prefix(Self.pasteEnd.count)
      if mark.elementsEqual(Self.pasteEnd) {
        waiting = waiting.dropFirst(mark.count)
        defer { pasted = nil }
        return .paste(Self.text(of: pasted ?? []))
      }
      if Self.pasteEnd.starts(with: mark) { return nil }
      keep(waiting.prefix(1))
      waiting = waiting.dropFirst()
    }
    keep(waiting.take())
    return nil
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    let room = Self.longestPaste - (pasted?.count ?? 0)
    pasted?.append(contentsOf: bytes.prefix(room))
  }

  /// The text of a paste; terminals send a carriage return for each of its line breaks.
  private static func text(of bytes: [UInt8]) -> String {
    var text = String(decoding: bytes, as: UTF8.self)
    if bytes.count >= longestPaste, text.last == "\u{FFFD}" { text.removeLast() }
    return String(text.map { $0 == "\r" || $0 == "\r\n" ? "\n" : $0 })
  }
}

// MARK: - What terminals send

extension Keyboard {
  /// The names of terminfo's keys.
  static let names: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert),
      ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
    ] + (1...12).map { ("kf\($0)", .function($0)) }

  /// After ESC: the beginning of a message from the terminal.
  private static let messageOpeners = Set("]P_^X".utf8)

  /// After `ESC [`, as xterm and all that follow it send them.
  private static let lettered: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "Z"): .backTab, UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]

  /// After `ESC [`, before `~`, as the VT220 sends them.
  private static let numbered: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  /// After `ESC O`: the same letters, and the number pad of terminals in application mode.
  private static let shifted: [UInt8: Key] = {
    var keys = lettered
    for (byte, sign) in zip(UInt8(ascii: "j")..., "*+,-./0123456789".unicodeScalars) {
      keys[byte] = .character(sign)
    }
    keys[UInt8(ascii: "M")] = .enter
    keys[UInt8(ascii: "X")] = .character("=")
    return keys
  }()
}

extension ArraySlice {
  /// Everything in it; it is empty afterwards.
  fileprivate mutating func take() -> Self {
    defer { self = [] }
    return self
  }
}
