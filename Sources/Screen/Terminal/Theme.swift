/// What a colour means on the screen; a screen names the meaning and never the colour.
public enum Role: Int, Sendable, CaseIterable {
  case plain
  /// What is in focus.
  case accent
  /// Late or refused: red.
  case late
  /// Due or rotting: yellow.
  case due
  /// Won or yes: green.
  case good
  /// Secondary.
  case dim
}

/// How a cell looks: what it means, and how strongly that is said.
public struct Style: Equatable, Sendable {
  public var role: Role
  public var isBold: Bool
  public var isReversed: Bool
  public var isUnderlined: Bool

  public init(
    _ role: Role = .plain, isBold: Bool = false, isReversed: Bool = false,
    isUnderlined: Bool = false
  ) {
    self.role = role
    self.isBold = isBold
    self.isReversed = isReversed
    self.isUnderlined = isUnderlined
  }

  public static let plain = Style()
  public static let accent = Style(.accent)
  public static let late = Style(.late)
  public static let due = Style(.due)
  public static let good = Style(.good)
  public static let dim = Style(.dim)
  public static let bold = Style(isBold: true)
  /// The bar over what is in focus: reversed, so that it reads without colour.
  public static let focus = Style(.accent, isReversed: true)

  public func bold() -> Style { with { $0.isBold = true } }
  public func reversed() -> Style { with { $0.isReversed = true } }
  public func underlined() -> Style { with { $0.isUnderlined = true } }

  private func with(_ change: (inout Style) -> Void) -> Style {
    var style = self
    change(&style)
    return style
  }
}

/// Which ink each role is written in.
///
/// The standard theme uses the terminal's own colours, so that kebu looks like the user's other
/// programs and never redefines a palette. Nothing is said by ink alone: every red has its `!`.
public struct Theme: Equatable, Sendable {
  /// One ink: a colour of the terminal's palette (0 to 255; none is its own foreground), and weight.
  public struct Ink: Equatable, Sendable {
    public var colour: Int?
    public var isBold: Bool
    public var isDim: Bool

    public init(colour: Int? = nil, isBold: Bool = false, isDim: Bool = false) {
      self.colour = colour
      self.isBold = isBold
      self.isDim = isDim
    }

    /// The ink on a terminal of so few colours: a bright one becomes its plain sister, others go.
    public func on(colours: Int) -> Ink {
      guard let colour, colour >= colours else { return self }
      var ink = self
      ink.colour = colour < 16 && colours >= 8 ? colour - 8 : nil
      return ink
    }
  }

  private var inks: [Ink]

  /// - Parameter ink: the ink of each role; called once for each.
  public init(_ ink: (Role) -> Ink) {
    inks = Role.allCases.map(ink)
  }

  public subscript(role: Role) -> Ink { inks[role.rawValue] }

  public static let standard = Theme { role in
    switch role {
    case .plain: Ink()
    case .accent: Ink(colour: 6)
    case .late: Ink(colour: 1, isBold: true)
    case .due: Ink(colour: 3)
    case .good: Ink(colour: 2)
    case .dim: Ink(isDim: true)
    }
  }
}
