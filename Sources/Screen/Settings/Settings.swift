import Domain
import Store

/// What a rep has set for herself, in one file: `$XDG_CONFIG_HOME/kebu/settings.yaml`.
///
///     language: zh            # en, zh, or auto: the locale's
///     theme: dusk
///     book: ~/books/acme
///     keys: {call: F5, hand-over: [r, R]}
///
/// A file that is wrong never stops the start: what is wrong in it is in `problems`, with its line, and
/// the standard holds there.
public struct Settings: Sendable {
  /// One line of the file.
  public enum Entry: String, CaseIterable, Sendable {
    case language, theme, ascii, linear, book, keys
  }

  /// Where they stand; nil where the user has no home.
  public let file: String?
  /// nil: the locale's.
  public internal(set) var language: Language?
  public internal(set) var theme: String?
  public internal(set) var isASCII: Bool?
  public internal(set) var isLinear: Bool?
  /// The folder of the book to open where none is named.
  public internal(set) var book: String?
  /// The keys that were given to commands, in place of the standard ones.
  public internal(set) var keys: [Command: [Key]] = [:]
  /// Where each entry that holds stands.
  public internal(set) var places: [Entry: Place] = [:]
  /// What is wrong with the file, and where.
  public internal(set) var problems: [PlaybookError] = []

  /// The standard: nothing is set.
  public init(file: String? = nil) { self.file = file }

  /// The keys as they hold for this user.
  public var keymap: Keymap { Keymap.standard.rebound(keys) }

  /// Whether the file may have named another book than the one that would be taken without it.
  public var isBookDoubtful: Bool {
    book == nil && problems.contains { ["", Entry.book.rawValue].contains($0.place.path) }
  }

  /// The user's own file; nil without a home.
  public static var userFile: String? { UserFolder.config.path.map { $0 + "/settings.yaml" } }

  /// Reads a file; one that isn't there sets nothing.
  public static func read(_ file: String? = userFile) -> Settings {
    guard let file else { return Settings() }
    do {
      guard let text = try TextFile(file).readIfThere() else { return Settings(file: file) }
      return Settings(text: text, file: file)
    } catch {
      var settings = Settings(file: file)
      settings.note(error)
      return settings
    }
  }

  /// The first of the problems in a few words, for the foot; nil when there is none.
  public var trouble: Words? {
    guard let first = problems.first else { return nil }
    let more = problems.count - 1
    let place = shortened(first.place)
    return Words(
      "\(place): \(first.words.en)" + (more > 0 ? "; \(more) more: kebu settings check" : ""),
      "\(place)：\(first.words.zh)" + (more > 0 ? "；另有 \(more) 处，见 kebu settings check" : ""))
  }

  /// `settings.yaml:3: theme`: where it is, in little room.
  private func shortened(_ place: Place) -> String {
    let name = place.file.split(separator: "/").last.map(String.init) ?? place.file
    return "\(name):\(place.line)" + (place.path.isEmpty ? "" : ": \(place.path)")
  }

  /// Keeps what was wrong.
  mutating func note(_ error: any Error) {
    problems.append(
      error as? PlaybookError
        ?? PlaybookError(
          Place(file: file ?? "", line: 1, column: 1), .unreadable("\(error)")))
  }
}
