import ArgumentParser
import Glibc

/// What holds for a run that sshd's `ForceCommand` starts: `kebu --restricted --book DIR`.
///
/// The administrator wrote that line; what the user adds is the command of her `ssh`, her environment
/// and her keys. The first is refused; of the second nothing is heard that names a place or a program.
enum Restricted {
  /// Variables that would have kebu or what it is built on read, write or start what they name.
  private static let places = [
    "KEBU_BOOK", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "TMPDIR",
    "SQLITE_TMPDIR", "TERMINFO", "TERMINFO_DIRS", "TERMCAP", "VISUAL", "EDITOR",
  ]

  /// Leaves her the places that everybody has: settings and drafts are in her home.
  static func forgetPlaces() { places.forEach { unsetenv($0) } }

  /// Whether the program was started so, before any subcommand.
  static func isAsked(in arguments: [String]) -> Bool {
    arguments.prefix { $0 != "--" }.contains("--restricted")
  }

  /// - Throws: `Failure.restricted`, or `Failure.usage` when no book is named.
  static func check(_ command: any ParsableCommand) throws {
    guard let screen = command as? Kebu else { throw Failure.restricted }
    let asked = getenv("SSH_ORIGINAL_COMMAND").map { String(cString: $0) } ?? ""
    guard asked.isEmpty else { throw Failure.restricted }
    guard screen.place.book != nil else { throw Failure.noRestrictedBook }
  }
}
