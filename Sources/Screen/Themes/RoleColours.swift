/// The colours that a scheme gives to what the screen says, each readable on its background.
///
/// The styling guide of the tinted-theming project decides which of a scheme's colours is red or
/// green; where one can't be read on the background, its bright sister is tried, and then it is drawn
/// towards the colour of plain text as far as it must be. The bar over what is in focus has a
/// background of its own, and the colours on it are brought to the same contrast.
public struct RoleColours: Equatable, Sendable {
  public let background: Colour
  public let bar: Colour
  private let onBackground: [Colour]
  private let onBar: [Colour]

  public init(_ scheme: Scheme) {
    let background = scheme[0x00]
    let plain = RoleColours.readable(
      RoleColours.candidates(.plain).map { scheme[$0] }, on: background, .plain,
      towards: RoleColours.farthest(from: background))
    let roles = Role.allCases.map { role in
      let candidates = RoleColours.candidates(role).map { scheme[$0] }
      return role == .plain
        ? plain : RoleColours.readable(candidates, on: background, role, towards: plain)
    }
    let bar = RoleColours.bar(of: scheme, plain: plain)
    let text = RoleColours.readable(
      [plain, scheme[0x07]], on: bar, .plain, towards: RoleColours.farthest(from: bar))
    self.background = background
    self.bar = bar
    onBackground = roles
    onBar = Role.allCases.map { role in
      role == .plain
        ? text : RoleColours.readable([roles[role.rawValue]], on: bar, role, towards: text)
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
    case .accent: [0x0D, 0x16, 0x0C]
    case .late: [0x08, 0x12]
    case .due: [0x0A, 0x13]
    case .good: [0x0B, 0x14]
    case .dim: [0x03, 0x04]
    }
  }

  /// What is read best on a background: black or white.
  private static func farthest(from background: Colour) -> Colour {
    let (white, black) = (Colour.white, Colour.black)
    return background.contrast(with: white) > background.contrast(with: black) ? white : black
  }

  private static func bar(of scheme: Scheme, plain: Colour) -> Colour {
    let background = scheme[0x00]
    // Selection is what base02 is for; where it hardly shows it is made stronger.
    var bar = scheme[0x02]
    var share = 0.0
    while bar.contrast(with: background) < 1.6, share < 1 {
      share += 0.02
      bar = scheme[0x02].mixed(with: plain, share)
    }
    return bar
  }

  /// The first that can be read; where none can, the first one drawn towards another colour.
  private static func readable(
    _ candidates: [Colour], on background: Colour, _ role: Role, towards end: Colour
  ) -> Colour {
    let least = contrast(role)
    func isReadable(_ colour: Colour) -> Bool { colour.contrast(with: background) >= least }
    if let colour = candidates.first(where: isReadable) { return colour }
    for step in 1...50 {
      let colour = candidates[0].mixed(with: end, Double(step) / 50)
      if isReadable(colour) { return colour }
    }
    return end
  }
}
