import Testing

@testable import Screen

@Suite("Less on the line")
struct ShorthandTests {
  private func short(_ painted: String) -> String {
    String(decoding: Shorthand.of(Array(painted.utf8)), as: UTF8.self)
  }

  /// A terminal that knows SGR: the signs that come to stand on it, each with what was set then. What
  /// the frame before had set stays, as `before`, until something takes everything back.
  private func shown(_ bytes: String) -> [String] {
    var (weights, colour, ground): (Set<String>, String, String) = (["before"], "before", "before")
    var signs: [String] = []
    var rest = bytes[...]
    while let first = rest.popFirst() {
      if rest.hasPrefix("(B") {
        rest = rest.dropFirst(2)
      } else if first == "\u{1B}" {
        let parameters = rest.dropFirst().prefix { !$0.isLetter }
        let end = rest[parameters.endIndex]
        rest = rest[parameters.endIndex...].dropFirst()
        guard end == "m" else {
          // What erases or scrolls does so in the colours that are set.
          let moves = "HdG".contains(end)
          signs.append("\(parameters)\(end)" + (moves ? "" : "\(weights.sorted()) \(ground)"))
          continue
        }
        var words = parameters.split(separator: ";", omittingEmptySubsequences: false)[...]
        while let word = words.popFirst() {
          switch word {
          case "", "0": (weights, colour, ground) = ([], "", "")
          case "38", "48":
            let whole = ([word] + words.prefix(2)).joined(separator: ";")
            words = words.dropFirst(2)
            if word == "38" { colour = whole } else { ground = whole }
          case "39": colour = ""
          case "49": ground = ""
          case _ where word.count == 1: weights.insert(String(word))
          case _ where word.hasPrefix("3"): colour = String(word)
          default: ground = String(word)
          }
        }
      } else if first == "\r" {
        signs.append("\r")
      } else if first != "\u{0F}" {
        signs.append("\(first) \(weights.sorted()) \(colour) \(ground)")
      }
    }
    return signs
  }

  @Test("what comes on is told alone, and where something goes off all is told again")
  func saving() {
    let painted =
      "\u{1B}(B\u{1B}[0;7m >\u{1B}(B\u{1B}[0;1;7m\u{1B}[31m!\u{1B}[39m\u{1B}(B\u{1B}[0;7m 恒达"
      + "\u{1B}(B\u{1B}[m\r\u{1B}[9d  \u{1B}(B\u{1B}[0;1m\u{1B}[31m!\u{1B}[39m\u{1B}(B\u{1B}[m a\u{1B}[K"
    #expect(
      short(painted)
        == "\u{1B}[0;7m >\u{1B}[1;31m!\u{1B}[0;7m 恒达\r\u{1B}[9d\u{1B}[m  \u{1B}[1;31m!\u{1B}[m a\u{1B}[K"
    )
  }

  @Test("whatever ncurses paints looks the same", arguments: 0..<200)
  func same(seed: Int) {
    var numbers = SystemRandomNumberGenerator()
    let words = [
      "a", "恒", "  ", "\r", "b\n", "\u{1B}[7;3H", "\u{1B}[9d", "\u{1B}[K", "\u{1B}[29X",
      "\u{1B}[5;37r", "\u{1B}(B\u{1B}[m", "\u{1B}(B\u{1B}[0;7m", "\u{1B}[0;1;7m\u{0F}",
      "\u{1B}[31m", "\u{1B}[38;5;240m", "\u{1B}[48;5;17m", "\u{1B}[44m", "\u{1B}[39m",
      "\u{1B}[49m", "\u{1B}[39;49m", "\u{1B}[1m", "\u{1B}[2;4m",
    ]
    let painted = (0..<40).map { _ in words.randomElement(using: &numbers)! }.joined()
    #expect(shown(short(painted)) == shown(painted), "\(painted.debugDescription)")
    #expect(short(painted).utf8.count <= painted.utf8.count + 4)
  }

  @Test(
    "what isn't understood goes as it is",
    arguments: ["\u{1B}[0;7m \u{1B}[53ma", "\u{1B}[38;7;1ma", "\u{1B}[>4;2ma", "a\u{1B}[12"])
  func unknown(painted: String) {
    #expect(short("\u{1B}(B" + painted) == "\u{1B}(B" + painted)
  }

  @Test("only a terminal that takes weights back by SGR is told so")
  func spoken() {
    for sgr0 in ["\u{1B}(B\u{1B}[m", "\u{1B}[m\u{0F}", "\u{1B}[0m"] {
      #expect(Shorthand.isSpoken(takingBack: Array(sgr0.utf8)))
    }
    for sgr0 in ["\u{1B}G0", "", "\u{1B}[22;27m"] {
      #expect(!Shorthand.isSpoken(takingBack: Array(sgr0.utf8)))
    }
  }
}
