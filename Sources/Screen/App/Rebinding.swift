extension Command {
  /// The command as settings name it: `hand-over`.
  public var name: String {
    rawValue.reduce(into: "") { name, letter in
      name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}

extension Keymap {
  /// The keymap in which these commands have these keys in place of the standard ones.
  ///
  /// Keys that mean the same everywhere stay what they are: `board: B` makes it `3` and `B`.
  public func rebound(_ given: [Command: [Key]]) -> Keymap {
    guard !given.isEmpty else { return self }
    return Keymap(
      bindings.map { binding in
        guard let keys = given[binding.command] else { return binding }
        return binding.with(keys: binding.keys.filter { !$0.canBeGiven } + keys)
      })
  }
}
