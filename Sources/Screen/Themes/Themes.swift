import Domain
import Store

/// The themes at hand, by name: those that ship, and the terminal's own colours.
public struct Themes: Sendable {
  /// One theme to choose.
  public struct Entry: Sendable {
    public let theme: Theme
    /// nil: the terminal's own colours.
    public let scheme: Scheme?

    /// What a person reads.
    public var words: Words {
      scheme.map { Words($0.name, $0.name) } ?? Words("The terminal's own", "终端自带配色")
    }
  }

  /// By name, the terminal's own first.
  public let entries: [Entry]
  public let problems: [PlaybookError]

  public init() {
    var found: [String: Entry] = [:]
    var problems: [PlaybookError] = []
    func take(_ path: String, _ text: () throws -> String) {
      do {
        let scheme = try Scheme(yaml: text(), file: path)
        guard found[scheme.slug] == nil else { return }
        found[scheme.slug] = Entry(theme: Theme(scheme), scheme: scheme)
      } catch let error as Scheme.Unusable {
        problems += error.problems
      } catch let error as PlaybookError {
        problems.append(error)
      } catch {
        problems.append(
          PlaybookError(Place(file: path, line: 1, column: 1), .unreadable("\(error)")))
      }
    }
    for (file, yaml) in Themes.shipped { take("kebu/" + file) { yaml } }
    let standard = Entry(theme: .standard, scheme: nil)
    entries = [standard] + found.values.sorted { $0.theme.name < $1.theme.name }
    self.problems = problems
  }

  public subscript(name: String) -> Entry? { entries.first { $0.theme.name == name } }
}
