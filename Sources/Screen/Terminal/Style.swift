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
