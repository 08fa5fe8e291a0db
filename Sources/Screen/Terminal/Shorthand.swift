/// Says in fewer bytes what ncurses says of weights and colours from one frame to the next.
///
/// ncurses sets everything anew at each change, in several sequences: `ESC(B ESC[0;7m ESC[31m`. A
/// terminal that takes ECMA-48's SGR needs only be told what comes on, `ESC[31m`, and told all again
/// where something goes off. That saves a sixth of what a cursor's move costs on the line.
struct Shorthand {
  private var short: [UInt8] = []
  /// How the terminal writes now, and how ncurses wants it to.
  private var told = Look()
  private var wanted = Look()

  /// What SGR's parameters have set.
  private struct Look: Equatable {
    /// Whether that is all; else it comes to what the frame before ended with.
    var isWhole = false
    /// Bit 1 for bold, 2 for dim, 4 for underlined, 7 for reversed.
    var weights = 0
    var colour: ArraySlice<UInt8> = []
    var ground: ArraySlice<UInt8> = []

    /// Whether what is set here only needs more to be the other.
    func isPart(of other: Look) -> Bool {
      isWhole == other.isWhole && weights & ~other.weights == 0
        && (colour.isEmpty || !other.colour.isEmpty) && (ground.isEmpty || !other.ground.isEmpty)
    }
  }

  /// Whether a terminal that takes its weights back like this speaks SGR.
  static func isSpoken(takingBack sgr0: [UInt8]) -> Bool {
    let plain = sgr0.filter { $0 != shiftIn }
    return ["\u{1B}(B\u{1B}[m", "\u{1B}[m", "\u{1B}[0m"].contains { plain == Array($0.utf8) }
  }

  /// - Returns: what shows the same as what ncurses has painted; the very same where there is something
  ///   in it that isn't understood.
  static func of(_ painted: [UInt8]) -> [UInt8] {
    var shorthand = Shorthand()
    guard shorthand.take(painted) else { return painted }
    shorthand.tell()
    return shorthand.short
  }

  private static let shiftIn: UInt8 = 0x0F
  /// The way back from line drawing, which nobody went.
  private static let letters = Array("\u{1B}(B".utf8)
  private static let start = Array("\u{1B}[".utf8)
  /// What ends a sequence that moves the cursor and writes nothing.
  private static let moves = Set("ABCDGHd".utf8)

  private mutating func take(_ painted: [UInt8]) -> Bool {
    var rest = painted[...]
    while let first = rest.first {
      if first == Shorthand.shiftIn {
        rest = rest.dropFirst()
      } else if rest.starts(with: Shorthand.letters) {
        rest = rest.dropFirst(Shorthand.letters.count)
      } else if rest.starts(with: Shorthand.start) {
        let parameters = rest.dropFirst(2).prefix { !(0x40...0x7E).contains($0) }
        guard parameters.endIndex < rest.endIndex else { return false }
        let end = rest[parameters.endIndex]
        if end == UInt8(ascii: "m") {
          guard set(parameters) else { return false }
        } else {
          if !Shorthand.moves.contains(end) { tell() }
          short += rest[...parameters.endIndex]
        }
        rest = rest[(parameters.endIndex + 1)...]
      } else {
        if first != UInt8(ascii: "\r"), first != 0x08 { tell() }
        short.append(first)
        rest = rest.dropFirst()
      }
    }
    return true
  }

  /// Takes in one SGR sequence; false when it sets something unknown.
  private mutating func set(_ parameters: ArraySlice<UInt8>) -> Bool {
    var rest = parameters.split(
      separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)[...]
    while let parameter = rest.popFirst() {
      let number = parameter.prefix { $0 != UInt8(ascii: ":") }
      switch Int(String(decoding: number, as: UTF8.self)) ?? (number.isEmpty ? 0 : -1) {
      case 0: wanted = Look(isWhole: true)
      case let weight where (1...9).contains(weight): wanted.weights |= 1 << weight
      case 39: wanted.colour = wanted.isWhole ? [] : parameter
      case 49: wanted.ground = wanted.isWhole ? [] : parameter
      case 38, 48:
        // `38;5;N`, `38;2;R;G;B`, or all of it in one parameter with colons.
        var whole = parameter
        if number.count == parameter.count {
          let count = rest.first.map { $0.elementsEqual("5".utf8) ? 2 : 4 } ?? 0
          guard count > 0, rest.count >= count else { return false }
          whole = parameters[parameter.startIndex..<rest[rest.startIndex + count - 1].endIndex]
          rest = rest.dropFirst(count)
        }
        if number.last == UInt8(ascii: "8"), number.first == UInt8(ascii: "3") {
          wanted.colour = whole
        } else {
          wanted.ground = whole
        }
      case 30...37, 90...97: wanted.colour = parameter
      case 40...47, 100...107: wanted.ground = parameter
      default: return false
      }
    }
    return true
  }

  /// Tells the terminal how to write from here on, if that is news.
  private mutating func tell() {
    guard told != wanted else { return }
    var parameters: [[UInt8]] = []
    // What goes off takes everything with it: not all terminals can take back a weight alone.
    if !told.isPart(of: wanted) {
      told = Look(isWhole: true)
      if wanted != told { parameters.append(Array("0".utf8)) }
    }
    for weight in 1...9 where (wanted.weights & ~told.weights) >> weight & 1 == 1 {
      parameters.append(Array("\(weight)".utf8))
    }
    if wanted.colour != told.colour { parameters.append(Array(wanted.colour)) }
    if wanted.ground != told.ground { parameters.append(Array(wanted.ground)) }
    short += Shorthand.start + parameters.joined(separator: [UInt8(ascii: ";")]) + "m".utf8
    told = wanted
  }
}
