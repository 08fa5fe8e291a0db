import Domain
import Store

/// How one entry is written back: the file's comments, its order and all other lines stay.
extension Settings {
  /// What can be chosen on the screen, for this time and the next.
  public enum Choice: Sendable {
    case language(Language)
    case theme(String)
    case ascii(Bool)
  }

  /// Keeps a choice in the file, and in these settings.
  ///
  /// - Throws: `FileError`, or `PlaybookError` when the file is such that the entry can't be changed
  ///   by itself; nothing is written then.
  public mutating func save(_ choice: Choice) throws {
    switch choice {
    case .language(let language): try save(.language, language.rawValue)
    case .theme(let theme): try save(.theme, theme)
    case .ascii(let ascii): try save(.ascii, ascii ? "true" : "false")
    }
  }

  /// There is no home to keep settings in.
  struct NoHome: Error {
    let words = Words("HOME is not set.", "没有设置 HOME。")
  }

  /// What is said when a choice holds now, but not the next time.
  static func notKept(_ error: any Error) -> Words {
    let why: Words
    switch error {
    case let error as NoHome: why = error.words
    case let error as PlaybookError:
      why = Words("\(error.place): \(error.words.en)", "\(error.place)：\(error.words.zh)")
    default: why = Told.words(error)
    }
    return Words("For this time only. \(why.en)", "仅本次有效。\(why.zh)")
  }

  private mutating func save(_ entry: Entry, _ value: String) throws {
    guard let file else { throw NoHome() }
    // Read anew: another session may have written since.
    let text = try TextFile(file).readIfThere() ?? ""
    let changed = Settings.text(text, with: entry.rawValue, as: value, in: file)
    let settings = Settings(text: changed, file: file)
    let before = Settings(text: text, file: file)
    guard settings.value(entry) == value, before.isLike(settings, except: entry) else {
      throw PlaybookError(
        Place(file: file, line: before.places[entry]?.line ?? 1, column: 1, path: entry.rawValue),
        .unreadable("write \(entry.rawValue): \(value) there by hand"))
    }
    try TextFile(file).replace(with: changed)
    self = settings
  }

  /// The text of the file in which an entry has another value.
  static func text(_ text: String, with name: String, as value: String, in file: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let place = Settings.place(of: name, in: text, file: file),
      lines.indices.contains(place.line - 1)
    {
      let line = lines[place.line - 1]
      let begin = line.unicodeScalars.prefix(max(0, place.column - 1))
      let rest = String(line.unicodeScalars.dropFirst(begin.count))
      lines[place.line - 1] = String(begin) + value + Settings.behindValue(rest)
      return lines.joined(separator: "\n")
    }
    var text = text
    if !text.isEmpty, text.last?.isNewline == false { text += "\n" }
    return text + "\(name): \(value)\n"
  }

  /// Where the value of an entry stands; nil where there is none, or the file can't be read.
  private static func place(of name: String, in text: String, file: String) -> Place? {
    // A file that can't be read has no entries; the caller sees to it that nothing of it is lost.
    guard let tree = try? Tree(yaml: text, file: file),  // because of that
      case .map(let entries) = tree.content
    else { return nil }
    return entries.first { $0.name == name }?.value.place
  }

  /// What stands on a line behind its value: spaces and a comment, or nothing.
  private static func behindValue(_ text: String) -> Substring {
    if let quote = text.first, quote == "\"" || quote == "'" {
      guard let end = text.dropFirst().firstIndex(of: quote) else { return "" }
      return text[text.index(after: end)...]
    }
    var before: Character = " "
    for index in text.indices {
      if text[index] == "#", before.isWhitespace {
        let spaces = text[..<index].reversed().prefix { $0.isWhitespace }.count
        return text[text.index(index, offsetBy: -spaces)...]
      }
      before = text[index]
    }
    return ""
  }

  /// What an entry says, as it is written.
  private func value(_ entry: Entry) -> String? {
    switch entry {
    case .language: language?.rawValue
    case .theme: theme
    case .ascii: isASCII.map { $0 ? "true" : "false" }
    case .linear: isLinear.map { $0 ? "true" : "false" }
    case .book: book
    case .keys: nil
    }
  }

  /// Whether all but one entry say the same, problems and all.
  private func isLike(_ other: Settings, except changed: Entry) -> Bool {
    func problems(_ settings: Settings) -> [PlaybookError.Problem] {
      settings.problems.filter { $0.place.path != changed.rawValue }.map(\.problem)
    }
    return keys == other.keys && problems(self) == problems(other)
      && Entry.allCases.allSatisfy { $0 == changed || value($0) == other.value($0) }
  }
}
