/// Which colours the screen is painted in.
///
/// The standard theme uses the terminal's own colours, so that kebu looks like the user's other
/// programs; any other paints the whole screen in the colours of a scheme. None redefines the
/// terminal's palette, and nothing is said by colour alone: every red has its `!`.
public struct Theme: Equatable, Sendable {
  /// What it is chosen by: `terminal`, or a scheme's slug.
  public let name: String
  /// nil: the terminal's own.
  public let colours: RoleColours?

  public static let standard = Theme(name: "terminal", colours: nil)

  public init(_ scheme: Scheme) {
    self.init(name: scheme.slug, colours: RoleColours(scheme))
  }

  private init(name: String, colours: RoleColours?) {
    self.name = name
    self.colours = colours
  }
}

/// How a role is written on a terminal: colours by their numbers there, and weight.
struct Ink: Equatable, Sendable {
  /// nil: the terminal's own.
  var colour: Int?
  var background: Int?
  var isBold = false
  var isDim = false
  var isReversed = false
}

/// A theme as a terminal of some depth can show it.
///
///     Inks(.standard, on: .eight)[.late]  // red, bold, on the terminal's own background
struct Inks: Equatable, Sendable {
  private let upright: [Ink]
  private let reversed: [Ink]

  /// The ink of a role, plain or in the bar over what is in focus.
  subscript(role: Role, inBar isInBar: Bool = false) -> Ink {
    isInBar ? reversed[role.rawValue] : upright[role.rawValue]
  }

  init(_ theme: Theme, on depth: Depth) {
    guard let colours = theme.colours, depth != .none else {
      self.init { Inks.terminal($0, inColour: depth != .none) }
      return
    }
    switch depth {
    case .none, .eight, .sixteen:
      let few = FewColours(colours, bright: depth == .sixteen)
      self.init(few.ink)
    case .many:
      let background = Palette256.nearest(to: colours.background)
      let bar = Palette256.nearest(to: colours.bar)
      self.init(colours) { role, isInBar in
        let ground = isInBar ? bar : background
        let number = Palette256.nearest(
          to: colours.colour(role, onBar: isInBar), on: Palette256.colour(ground),
          contrast: RoleColours.contrast(role))
        return (number, ground)
      }
    case .exact:
      self.init(colours) { role, isInBar in
        (
          Inks.direct(colours.colour(role, onBar: isInBar)),
          Inks.direct(isInBar ? colours.bar : colours.background)
        )
      }
    }
  }

  /// Where the bar is the terminal's own reverse. It says by itself what is in focus, and nothing on it
  /// is secondary.
  private init(_ ink: (Role) -> Ink) {
    upright = Role.allCases.map(ink)
    reversed = Role.allCases.map { role in
      var ink = ink(role == .accent || role == .dim ? .plain : role)
      ink.isReversed = true
      return ink
    }
  }

  private init(_ colours: RoleColours, _ numbers: (Role, Bool) -> (Int, Int)) {
    func inks(inBar isInBar: Bool) -> [Ink] {
      Role.allCases.map { role in
        let (colour, background) = numbers(role, isInBar)
        return Ink(colour: colour, background: background, isBold: role == .late)
      }
    }
    upright = inks(inBar: false)
    reversed = inks(inBar: true)
  }

  private static func terminal(_ role: Role, inColour: Bool) -> Ink {
    let colour: Int? =
      switch role {
      case .plain, .dim: nil
      case .accent: 6
      case .late: 1
      case .due: 3
      case .good: 2
      }
    return Ink(colour: inColour ? colour : nil, isBold: role == .late, isDim: role == .dim)
  }

  /// A colour's number where numbers are colours. The lowest ones stand for the palette there, so what
  /// is nearly black gets a trace of green that nobody sees.
  private static func direct(_ colour: Colour) -> Int {
    colour.packed < 256 ? colour.packed | 0x100 : colour.packed
  }
}

/// A scheme where only the first sixteen or eight colours are to be had.
///
/// What these look like is up to the user. So the ground is black or white, as the scheme is dark or
/// light; a role keeps its hue where that can surely be read on it, each its own; and where it can't,
/// weight alone says it.
private struct FewColours {
  private let text: Int
  private let ground: Int
  private let hues: [Role: Int]

  init(_ colours: RoleColours, bright: Bool) {
    let plain = colours.colour(.plain)
    let isDark = colours.background.luminance < plain.luminance
    let white = bright && Palette16.isWhite(isDark ? plain : colours.background) ? 15 : 7
    text = isDark ? white : 0
    ground = isDark ? 0 : white
    var hues: [Role: Int] = [:]
    for role in [Role.late, .good, .due, .accent] {
      let taken = Set(hues.values.map { $0 % 8 })
      let alike = Palette16.alike(colours.colour(role)).filter { !taken.contains($0) }
      let numbers = alike.flatMap { bright ? (isDark ? [$0 + 8, $0] : [$0, $0 + 8]) : [$0] }
      let ground = ground
      hues[role] = numbers.first { Palette16.contrast($0, on: ground) >= 2.5 }
    }
    self.hues = hues
  }

  func ink(_ role: Role) -> Ink {
    let hue = hues[role]
    return Ink(
      colour: hue ?? text, background: ground,
      isBold: role == .late || role == .due && hue == nil, isDim: role == .dim)
  }
}
