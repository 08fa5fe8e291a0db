import Domain
import Store

/// How the settings' file is read: entry by entry, so that one that is wrong leaves the others be.
extension Settings {
  init(text: String, file: String) {
    self.init(file: file)
    guard Settings.saysSomething(text) else { return }
    do {
      let tree = try Tree(yaml: text, file: file)
      guard case .map(let entries) = tree.content else {
        throw PlaybookError(tree.place, .expected(Words("a map", "映射(键： 值)")))
      }
      for entry in entries {
        do {
          try take(entry)
        } catch {
          note(error)
        }
      }
    } catch {
      note(error)
    }
    problems.sort { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
  }

  /// Whether there is anything but comments in it.
  private static func saysSomething(_ text: String) -> Bool {
    text.split(whereSeparator: \.isNewline).contains { line in
      let line = line.trimmedOfSpace
      return !line.isEmpty && !line.hasPrefix("#") && line != "---"
    }
  }

  private mutating func take(_ entry: Tree.Entry) throws {
    guard let name = Entry(rawValue: entry.name) else {
      throw PlaybookError(
        entry.place, .unknown(field: entry.name, allowed: Entry.allCases.map(\.rawValue)))
    }
    let value = entry.value
    switch name {
    case .language: language = try value.choice(of: SpokenLanguage.self).language
    case .theme: theme = try value.identifier()
    case .ascii: isASCII = try value.flag()
    case .linear: isLinear = try value.flag()
    case .book: book = try value.folder()
    case .keys: take(keys: try value.members())
    }
    places[name] = value.place
  }

  // MARK: Keys

  private mutating func take(keys entries: [Tree.Entry]) {
    var given: [(place: Place, command: Command, keys: [Key])] = []
    for entry in entries {
      do {
        let command = try Command(named: entry)
        given.append((entry.place, command, try Settings.keys(in: entry.value)))
      } catch {
        note(error)
      }
    }
    // One that can't stay gives its command the standard keys back, and these may be taken as well.
    while let conflict = Settings.conflict(given) {
      let entry = given.remove(at: conflict.index)
      note(
        PlaybookError(
          Place(
            file: entry.place.file, line: entry.place.line, column: entry.place.column,
            path: "keys.\(entry.command.name)"), conflict.problem))
    }
    keys = Dictionary(
      given.map { ($0.command, $0.keys) }, uniquingKeysWith: { first, _ in first })
  }

  /// A key, or several: `F5`, `[r, R]`.
  private static func keys(in value: Tree) throws -> [Key] {
    guard case .list(let items) = value.content else { return [try key(in: value)] }
    guard !items.isEmpty else {
      throw PlaybookError(
        value.place, .expected(Words("a key: each command keeps one", "按键：每个命令至少一个")))
    }
    return try items.map(key)
  }

  private static func key(in value: Tree) throws -> Key {
    // Not `text()`: a space is a key.
    guard case .text(let text) = value.content, !text.isEmpty else {
      throw PlaybookError(value.place, .expected(Words("a key", "按键")))
    }
    guard let key = Key(spelled: text) else {
      throw PlaybookError(
        value.place,
        .expected(
          Words(
            "a key such as x, \"&\", F5, Ctrl-T, Alt-x or Space, not \(text)",
            "按键，如 x、\"&\"、F5、Ctrl-T、Alt-x、Space，而不是“\(text)”")))
    }
    guard key.canBeGiven else {
      throw PlaybookError(
        value.place,
        .expected(
          Words(
            "another key: \(text) means the same everywhere", "别的按键：\(text) 在各处含义固定")))
    }
    return key
  }

  /// The first entry that takes a key which another command has.
  private static func conflict(_ given: [(place: Place, command: Command, keys: [Key])])
    -> (index: Int, problem: PlaybookError.Problem)?
  {
    let keymap = Keymap.standard.rebound(
      Dictionary(given.map { ($0.command, $0.keys) }, uniquingKeysWith: { first, _ in first }))
    for (index, entry) in given.enumerated() {
      for key in entry.keys {
        let others = keymap.bindings.filter { $0.command != entry.command && $0.keys.contains(key) }
        guard let other = others.first else { continue }
        // Of two in the file that want one key, the first has it.
        if given[(index + 1)...].contains(where: { $0.command == other.command }) { continue }
        return (
          index,
          .expected(
            Words(
              "another key: \(key.spelled) is \(other.command.name) already",
              "别的按键：\(key.spelled) 已是 \(other.command.name)"))
        )
      }
    }
    return nil
  }
}

/// What may stand behind `language:`.
private enum SpokenLanguage: String, CaseIterable {
  case en, zh, auto

  var language: Language? { Language(rawValue: rawValue) }
}

extension Command {
  fileprivate init(named entry: Tree.Entry) throws {
    guard let command = Command.allCases.first(where: { $0.name == entry.name }) else {
      throw PlaybookError(
        entry.place, .unknown(field: entry.name, allowed: Command.allCases.map(\.name)))
    }
    self = command
  }
}

extension Tree {
  fileprivate func flag() throws -> Bool {
    switch content {
    case .text("true"), .text("yes"): return true
    case .text("false"), .text("no"): return false
    default: throw PlaybookError(place, .expected(Words("true or false", "true 或 false")))
    }
  }

  /// A folder from the root or from the home on, since nobody knows where kebu is started.
  fileprivate func folder() throws -> String {
    var path = try text()
    if path == "~" || path.hasPrefix("~/"), let home = UserFolder.home {
      path = home + path.dropFirst()
    }
    guard path.hasPrefix("/") else {
      throw PlaybookError(
        place, .expected(Words("a folder that begins with / or ~/", "以 / 或 ~/ 开头的文件夹")))
    }
    return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  fileprivate func members() throws -> [Entry] {
    guard case .map(let entries) = content else {
      throw PlaybookError(
        place, .expected(Words("a map of commands to keys", "命令与按键的映射(命令： 键)")))
    }
    return entries
  }
}
