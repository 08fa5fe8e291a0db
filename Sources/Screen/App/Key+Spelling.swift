extension Key: ExpressibleByUnicodeScalarLiteral {
  public init(unicodeScalarLiteral scalar: Unicode.Scalar) { self = .character(scalar) }

  /// The key as a person reads it.
  public var spelled: String {
    switch self {
    case .character(" "): "Space"
    case .character(let scalar): String(scalar)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .insert: "Insert"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PageUp"
    case .pageDown: "PageDown"
    case .function(let number): "F\(number)"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .alt(let scalar): "Alt-\(scalar)"
    case .paste, .unknown: ""
    }
  }

  /// The key that is spelled so, as settings name it: `x`, `F5`, `Ctrl-T`; nil when none is.
  public init?(spelled text: String) {
    let scalars = Array(text.unicodeScalars)
    if scalars.count == 1 {
      guard scalars[0].isASCII, scalars[0].value >= 0x20, scalars[0].value != 0x7F else {
        return nil
      }
      self = .character(scalars[0])
    } else if let named = Key.named.first(where: { $0.spelled.lowercased() == text.lowercased() }) {
      self = named
    } else if text.lowercased().hasPrefix("ctrl-"), scalars.count == 6,
      scalars[5].properties.isAlphabetic
    {
      self = .control(Character(scalars[5].properties.lowercaseMapping))
    } else if text.lowercased().hasPrefix("alt-"), scalars.count == 5, scalars[4].isASCII {
      self = .alt(scalars[4])
    } else {
      return nil
    }
  }

  private static let named: [Key] =
    [
      " ", .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown,
    ] + (1...12).map(Key.function)

  /// Whether settings may give it to a command. Digits, Enter, Esc and the keys that move or edit
  /// mean the same everywhere, and so do Ctrl-C, Ctrl-L and Ctrl-Z.
  public var canBeGiven: Bool {
    switch self {
    case .character: digit == nil
    case .function, .alt: true
    case .control(let letter): !"clzhijm[".contains(letter)
    default: false
    }
  }

  /// Whether it is text that no command is made of, as a Chinese input method sends it.
  var isHan: Bool {
    guard case .character(let scalar) = Keymap.folded(self) else { return false }
    return !scalar.isASCII
  }

  /// Whether it is text in a line that takes some.
  var isText: Bool {
    if case .character = self { true } else { false }
  }

  /// The number of a digit key.
  public var digit: Int? {
    guard case .character(let scalar) = Keymap.folded(self), (48...57).contains(scalar.value) else {
      return nil
    }
    return Int(scalar.value - 48)
  }
}
