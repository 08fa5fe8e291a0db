/// The colours that a scheme gives to what the screen says, each readable on its background.
///
/// The styling guide of the tinted-theming project decides which of a scheme's colours is red or
/// green; where one can't be read on the background, its bright sister is tried, and then it is made
/// brighter or darker as far as it must be. The bar over what is in focus has a
/// background of its own, and the colours on it are brought to the same contrast.
public struct RoleColours: Equatable, Sendable {
  public let background: Colour
  public let bar: Colour
  private let onBackground: [Colour]
  private let onBar: [Colour]

  public init(_ scheme: Scheme) {
    let background = scheme[0x00]
    let roles = Role.allCases.map { role in
      let candidates = RoleColours.candidates(role).map { scheme[$0] }
      let (first, hue) = (candidates[0], Sight(candidates[0]))
      return RoleColours.readable(
        // Some schemes give the sister a hue of its own; it would mean something else then.
        candidates.filter { $0 == first || role == .plain || hue.hueAngle(to: Sight($0)) < 45 },
        on: background, RoleColours.contrast(role))
    }
    let bar = RoleColours.bar(of: scheme, accent: roles[Role.accent.rawValue])
    self.background = background
    self.bar = bar
    onBackground = roles
    onBar = Role.allCases.map { role in
      RoleColours.readable([roles[role.rawValue]], on: bar, RoleColours.contrast(role))
    }
  }

  /// The colour of a role on the background, or on the bar over what is in focus.
  public func colour(_ role: Role, onBar isOnBar: Bool = false) -> Colour {
    isOnBar ? onBar[role.rawValue] : onBackground[role.rawValue]
  }

  /// What a role's colour must reach against its background (WCAG 2.2, 1.4.3; what is secondary as
  /// large text).
  public static func contrast(_ role: Role) -> Double { role == .dim ? 3 : 4.5 }

  /// A role's colours in a scheme, by its number: the one that the guide names, then what may stand in.
  public static func candidates(_ role: Role) -> [Int] {
    switch role {
    case .plain: [0x05, 0x06, 0x07]
    case .accent: [0x0D, 0x16]
    case .late: [0x08, 0x12]
    case .due: [0x0A, 0x13]
    case .good: [0x0B, 0x14]
    case .dim: [0x03]
    }
  }

  /// What is read best on a background: black or white.
  private static func farthest(from background: Colour) -> Colour {
    let (white, black) = (Colour.white, Colour.black)
    return background.contrast(with: white) > background.contrast(with: black) ? white : black
  }

  private static func bar(of scheme: Scheme, accent: Colour) -> Colour {
    let background = scheme[0x00]
    // Selection is what base02 is for; where it hardly shows it takes on more of what means focus.
    var bar = scheme[0x02]
    for step in 1...100 where bar.contrast(with: background) < 1.8 {
      bar = scheme[0x02].mixed(with: accent, Double(step) / 100)
    }
    return bar
  }

  /// The first that can be read; where none can, the first one made as much brighter or darker as it
  /// takes, in its own hue.
  private static func readable(
    _ candidates: [Colour], on background: Colour, _ contrast: Double
  ) -> Colour {
    func isReadable(_ colour: Colour) -> Bool { colour.contrast(with: background) >= contrast }
    if let colour = candidates.first(where: isReadable) { return colour }
    let end = farthest(from: background)
    let start = Sight(candidates[0])
    for step in 1..<100 {
      var sight = start
      sight.lightness += (Sight(end).lightness - start.lightness) * Double(step) / 100
      let colour = sight.colour
      if isReadable(colour) { return colour }
    }
    return end
  }
}
