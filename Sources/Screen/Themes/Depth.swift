/// How many colours a terminal shows, as its description says.
public enum Depth: Sendable, CaseIterable {
  /// None, or none wanted: weight and reverse say it all.
  case none
  /// The eight that every colour terminal has.
  case eight
  /// Those and their bright sisters.
  case sixteen
  /// The palette of 256, whose upper 240 are the same everywhere.
  case many
  /// Any colour, by its red, green and blue.
  case exact

  /// - Parameters:
  ///   - colours: how many the terminal's description counts.
  ///   - isDirect: whether it says that a colour's number is its red, green and blue.
  init(colours: Int, isDirect: Bool) {
    switch colours {
    case 0x100_0000... where isDirect: self = .exact
    case 256...: self = .many
    case 16...: self = .sixteen
    case 8...: self = .eight
    default: self = .none
    }
  }
}

/// The upper 240 colours of the palette of 256: a cube of 6×6×6, and 24 greys.
enum Palette256 {
  private struct Entry {
    let number: Int
    let colour: Colour
    let sight: Sight
  }

  private static let entries: [Entry] = (16...255).map { number in
    let colour = colour(number)
    return Entry(number: number, colour: colour, sight: Sight(colour))
  }

  /// Where a grey is about as near as a colour, it is the colour that was meant.
  private static let weight = 1.5

  /// The colour behind a number from 16 to 255.
  static func colour(_ number: Int) -> Colour {
    if number >= 232 {
      let grey = UInt8(8 + 10 * (number - 232))
      return Colour(red: grey, green: grey, blue: grey)
    }
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    let place = number - 16
    return Colour(
      red: steps[place / 36], green: steps[place / 6 % 6], blue: steps[place % 6])
  }

  /// The number of the colour that looks most like another.
  static func nearest(to colour: Colour) -> Int {
    let sight = Sight(colour)
    return nearest { $0.sight.distance(to: sight, hue: weight) }
  }

  /// The nearest one that can be read on a background; the plainest one where none can.
  static func nearest(to colour: Colour, on background: Colour, contrast: Double) -> Int {
    let sight = Sight(colour)
    return nearest { entry in
      let short = max(0, contrast - entry.colour.contrast(with: background))
      return entry.sight.distance(to: sight, hue: weight) + 1_000 * short
    }
  }

  private static func nearest(_ cost: (Entry) -> Double) -> Int {
    var best = (number: 16, cost: Double.infinity)
    for entry in entries {
      let cost = cost(entry)
      if cost < best.cost { best = (entry.number, cost) }
    }
    return best.number
  }
}

/// The first sixteen colours. Every user may set them otherwise, so nothing here is exact: a colour
/// counts as readable when it is so on the Linux console and in xterm, as these two come.
enum Palette16 {
  private static let console = colours([
    0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
    0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
  ])
  private static let xterm = colours([
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ])

  private static func colours(_ numbers: [Int]) -> [Colour] { numbers.map(Colour.init(packed:)) }

  /// How well one is read on the other, where it is worse.
  static func contrast(_ number: Int, on background: Int) -> Double {
    min(
      console[number].contrast(with: console[background]),
      xterm[number].contrast(with: xterm[background]))
  }

  /// The numbers whose hue is like a colour's, the most alike first; none for a grey.
  static func alike(_ colour: Colour) -> [Int] {
    let sight = Sight(colour)
    guard sight.chroma >= 0.04 else { return [] }
    return (1...6).map { ($0, Sight(xterm[$0]).hueAngle(to: sight)) }.filter { $0.1 <= 60 }
      .sorted { $0.1 < $1.1 }.map(\.0)
  }

  static func isWhite(_ colour: Colour) -> Bool {
    let sight = Sight(colour)
    return sight.distance(to: Sight(xterm[15])) < sight.distance(to: Sight(xterm[7]))
  }
}
