import ArgumentParser
import Domain
import Screen

/// `kebu settings`: what holds and from where, and what is wrong with the file. No book is needed.
struct SettingsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "settings",
      abstract: say("See and check your settings.", "查看和检查个人设置。"),
      discussion: say(
        """
        One file holds them, settings.yaml in $XDG_CONFIG_HOME/kebu (~/.config/kebu):

        language: auto       # en, zh, or the locale's
        theme: terminal      # one of kebu themes list
        ascii: false         # true: lines and signs of ASCII alone
        linear: false        # true: everything in one column, in words
        book: ~/books/acme   # the book where none is named
        keys:                # further keys, in place of a command's own
          call: F5
          hand-over: [r, R]

        A flag wins over the environment (KEBU_BOOK), which wins over the settings. Digits, Enter, Esc \
        and the keys that move stay what they are. The manual page has the names of all commands.
        """,
        """
        设置都在一个文件里：$XDG_CONFIG_HOME/kebu（~/.config/kebu）下的 settings.yaml：

        language: auto       # en、zh，或随系统语言
        theme: terminal      # 见 kebu themes list
        ascii: false         # true：只用 ASCII 字符绘制
        linear: false        # true：全部排成一列，以文字代替符号
        book: ~/books/acme   # 未指明时打开的客簿
        keys:                # 为命令改换按键
          call: F5
          hand-over: [r, R]

        命令行选项优先于环境变量（KEBU_BOOK），环境变量优先于设置。数字、Enter、Esc 和移动键不能改。
        全部命令名见手册页。
        """),
      subcommands: [Showing.self, Check.self, Path.self], defaultSubcommand: Showing.self)
  }

  /// `kebu settings show`
  struct Showing: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "show",
        abstract: say("Show what holds, and from where.", "显示现行设置及其来源。"))
    }

    @OptionGroup var place: BookOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
      let rows = SettingsCommand.rows(book: try Chosen.book(place.book))
      let output = Output()
      if format.json {
        let members = rows.map { row in
          (
            name: row.name,
            value: JSONText.object([("value", row.json), ("from", .text(row.from.name))])
          )
        }
        try output.json(.object(members))
      } else {
        let headings = [say("setting", "设置"), say("value", "值"), say("from", "来源")]
        var table = Table(headings.map { Table.Column(heading: $0) }, on: output)
        for row in rows { try table.row([row.name, row.text, row.from.words[Speech.language]]) }
        try table.end()
      }
      try output.flush()
      for problem in Chosen.settings.problems { complain(SettingsCommand.line(problem)) }
    }
  }

  /// `kebu settings check`
  struct Check: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "check",
        abstract: say(
          "Check the file: line and reason for all that is wrong.", "检查设置文件，列出出错的行和原因。"),
        discussion: say("Exit status: 0 good, 65 not.", "退出码：0 正确，65 有错。"))
    }

    @OptionGroup var language: LanguageOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
      let settings = Chosen.settings
      let output = Output()
      if format.json {
        try output.json(
          .object([
            ("file", .text(orNull: settings.file)),
            ("problems", .list(settings.problems.map(SettingsCommand.json))),
          ]))
      } else if settings.problems.isEmpty {
        try output.line(say("good: \(settings.file ?? "-")", "正确：\(settings.file ?? "-")"))
      } else {
        for problem in settings.problems { try output.line(SettingsCommand.line(problem)) }
      }
      try output.flush()
      if !settings.problems.isEmpty { throw ExitCode(65) }
    }
  }

  /// `kebu settings path`
  struct Path: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "path", abstract: say("Print where the file is, or would be.", "显示设置文件的位置。"))
    }

    @OptionGroup var language: LanguageOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
      guard let file = Chosen.settings.file else { throw Failure.noHome }
      let output = Output()
      if format.json {
        try output.json(.object([("file", .text(file))]))
      } else {
        try output.line(file)
      }
      try output.flush()
    }
  }

  // MARK: What is shown

  private struct Row {
    let name: String
    let text: String
    let json: JSONText
    let from: Chosen.Source

    init(_ entry: Settings.Entry, _ text: String, _ json: JSONText? = nil, from: Chosen.Source) {
      name = entry.rawValue
      self.text = text
      self.json = json ?? .text(text)
      self.from = from
    }
  }

  private static func rows(book: Chosen.Choice<String>) -> [Row] {
    let settings = Chosen.settings
    let (ascii, linear) = (Chosen.ascii(nil), Chosen.linear(nil))
    func from(_ entry: Settings.Entry) -> Chosen.Source {
      settings.places[entry].map { .file($0) } ?? .standard
    }
    let keys = Command.allCases.filter { settings.keys[$0] != nil }.map { command in
      (name: command.name, keys: settings.keymap.binding(command).keys.map(\.spelled))
    }
    return [
      Row(.language, Chosen.language.value.rawValue, from: Chosen.language.from),
      Row(.theme, settings.theme ?? Theme.standard.name, from: from(.theme)),
      Row(.ascii, "\(ascii.value)", .flag(ascii.value), from: ascii.from),
      Row(.linear, "\(linear.value)", .flag(linear.value), from: linear.from),
      Row(.book, book.value, from: book.from),
      Row(
        .keys,
        keys.isEmpty
          ? "standard"
          : keys.map { "\($0.name): \($0.keys.joined(separator: " "))" }.joined(separator: ", "),
        .object(keys.map { ($0.name, .list($0.keys.map { .text($0) })) }), from: from(.keys)),
    ]
  }

  private static func line(_ problem: PlaybookError) -> String {
    say("\(problem.place): \(problem.words.en)", "\(problem.place)：\(problem.words.zh)")
  }

  private static func json(_ problem: PlaybookError) -> JSONText {
    .object([
      ("line", .number(problem.place.line)), ("column", .number(problem.place.column)),
      ("field", .text(problem.place.path)), ("problem", .text(problem.words[Speech.language])),
    ])
  }
}

extension Chosen.Source {
  /// For scripts: `--lang`, `KEBU_BOOK`, `…/settings.yaml:3`, `standard`.
  fileprivate var name: String {
    switch self {
    case .flag(let name), .variable(let name): name
    case .file(let place): "\(place.file):\(place.line)"
    case .standard: "standard"
    }
  }

  fileprivate var words: Words {
    self == .standard ? Words("standard", "默认") : Words(name, name)
  }
}
