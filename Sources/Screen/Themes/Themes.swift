import Domain
import Store

/// The themes at hand, by name: the user's own files win over those that ship, and the terminal's own
/// colours are always there.
///
/// The user's are the `*.yaml` in `themes/` of the configuration, any scheme of the tinted-theming
/// project. One that can't be used is listed in `problems`, and never stops the program.
public struct Themes: Sendable {
  /// One theme to choose.
  public struct Entry: Sendable {
    public let theme: Theme
    /// nil: the terminal's own colours.
    public let scheme: Scheme?
    /// The user's file; nil for what ships.
    public let file: String?

    /// What a person reads.
    public var words: Words {
      scheme.map { Words($0.name, $0.name) } ?? Words("The terminal's own", "终端自带配色")
    }

    fileprivate var isLight: Bool { scheme?.variant == .light }

    static let standard = Entry(theme: .standard, scheme: nil, file: nil)

    fileprivate init(theme: Theme, scheme: Scheme?, file: String?) {
      self.theme = theme
      self.scheme = scheme
      self.file = file
    }

    fileprivate init(_ scheme: Scheme, file: String? = nil) {
      self.init(theme: Theme(scheme), scheme: scheme, file: file)
    }
  }

  /// The terminal's own first, then dark ones and light ones by name.
  public let entries: [Entry]
  public let problems: [PlaybookError]

  /// - Parameter user: the folder of the user's own schemes.
  public init(user: String? = Themes.userFolder) {
    var found: [String: Entry] = [Theme.standard.name: .standard]
    let (own, problems) = user.map(Themes.own) ?? ([], [])
    for entry in own + Themes.ours where found[entry.theme.name] == nil {
      found[entry.theme.name] = entry
    }
    let named = found.filter { $0.key != Theme.standard.name }.values
    let (dark, light) = (named.filter { !$0.isLight }, named.filter(\.isLight))
    entries = [.standard] + [dark, light].flatMap { $0.sorted { $0.theme.name < $1.theme.name } }
    self.problems = problems
  }

  public subscript(name: String) -> Entry? { entries.first { $0.theme.name == name } }

  /// One theme by its name, without reading more files than it takes; nil when there is none.
  public static func named(_ name: String, user: String? = userFolder) -> Theme? {
    if name == Theme.standard.name { return .standard }
    if let user {
      if let own = own(user, name + ".yaml"), own.theme.name == name { return own.theme }
      if let own = own(user).0.first(where: { $0.theme.name == name }) { return own.theme }
    }
    guard let shipped = shipped.first(where: { $0.file == name + ".yaml" }) else { return nil }
    return read(shipped).map { Theme($0) }
  }

  private static func read(_ shipped: (file: String, yaml: String)) -> Scheme? {
    try? Scheme(yaml: shipped.yaml, file: shipped.file)  // because a test has read every one
  }

  /// What is said of a name that no theme has.
  public static func unknown(_ name: String) -> Words {
    Words(
      "There is no theme \(name). All of them: kebu themes list",
      "没有主题“\(name)”。全部主题：kebu themes list")
  }

  /// `$XDG_CONFIG_HOME/kebu/themes`; nil without a home.
  public static var userFolder: String? { UserFolder.config.path.map { $0 + "/themes" } }

  private static let ours = shipped.compactMap(read).map { Entry($0) }

  /// The one in a file of the user's; nil when there is none that can be used.
  private static func own(_ folder: String, _ name: String) -> Entry? {
    let file = "\(folder)/\(name)"
    guard !name.contains("/") else { return nil }
    let scheme = try? Scheme(file: file)  // because the whole folder is looked through after this
    return scheme.map { Entry($0, file: file) }
  }

  /// The user's own by file name, and what is wrong with the others.
  private static func own(_ folder: String) -> ([Entry], [PlaybookError]) {
    var entries: [Entry] = []
    var problems: [PlaybookError] = []
    do {
      for name in try YAMLFolder(folder, followsLinks: true).names() {
        let file = "\(folder)/\(name)"
        do {
          entries.append(Entry(try Scheme(file: file), file: file))
        } catch let error as Scheme.Unusable {
          problems += error.problems
        }
      }
    } catch {
      let place = Place(file: folder, line: 1, column: 1)
      problems.append(PlaybookError(place, .unreadable("\(error)")))
    }
    return (entries, problems)
  }
}
