import ArgumentParser
import Glibc

/// What holds for a run that sshd's `ForceCommand` starts: `kebu --restricted --book DIR`.
///
/// The administrator wrote that line; what the user adds is the command of her `ssh`, her environment
/// and her keys. The first is refused, and the book is named by the line itself, whatever the second
/// says.
enum Restricted {
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
