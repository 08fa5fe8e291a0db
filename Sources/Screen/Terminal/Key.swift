/// One press on the keyboard, or one paste.
public enum Key: Hashable, Sendable {
  /// A sign that was typed, as the input method sends it: Han text comes one sign at a time.
  case character(Unicode.Scalar)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 is `function(1)`.
  case function(Int)
  /// With Control held, in lower case: Ctrl-A is `control("a")`. Ctrl-H, -I, -J, -M and -[ are
  /// `backspace`, `tab`, `enter`, `enter` and `escape`, since a terminal sends the same for them.
  case control(Character)
  /// With Alt held. Escape and a sign that come in one packet look the same.
  case alt(Unicode.Scalar)
  /// A paste as one key, so that nothing in it acts as a command: line breaks are `\n`, and what
  /// is beyond 1 MiB is lost.
  case paste(String)
  /// A key without a name here; it is swallowed whole, so that its tail is no command.
  case unknown
}
