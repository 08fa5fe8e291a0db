import ArgumentParser
import Domain
import Screen

/// `kebu themes`: the colours to choose from, and whether a scheme's file is good. No book is needed.
struct ThemesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "themes",
      abstract: say("See and check colour themes.", "查看和检查配色主题。"),
      discussion: say(
        """
        Your own go into $XDG_CONFIG_HOME/kebu/themes (~/.config/kebu/themes): any Base16 or Base24 \
        scheme of the tinted-theming project, one YAML file each. One with the name of a theme that \
        comes with kebu is used in its place. On the screen, the command Theme (: and its name) \
        shows each while you choose.
        """,
        """
        自己的主题放在 $XDG_CONFIG_HOME/kebu/themes（~/.config/kebu/themes）：tinted-theming 项目的
        Base16 或 Base24 方案均可，每个一个 YAML 文件；与自带主题同名时取代自带的。
        在界面中用命令“主题”（按 : 再输入名称）可边看边选。
        """),
      subcommands: [Listing.self, Check.self, Showing.self], defaultSubcommand: Listing.self)
  }

  /// `kebu themes list`
  struct Listing: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list", abstract: say("List all themes.", "列出全部主题。"))
    }

    @OptionGroup var language: LanguageOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
      let themes = Themes()
      let output = Output()
      if format.json {
        var list = JSONList(output)
        for entry in themes.entries {
          let members = ThemePage.head(entry.theme.name, entry.scheme)
          try list.add(.object(members + [("file", .text(orNull: entry.file))]))
        }
        try list.end()
      } else {
        try ThemesCommand.print(themes.entries, on: output)
      }
      try output.flush()
      for problem in themes.problems { complain(ThemePage.line(problem)) }
    }
  }

  /// `kebu themes check FILE…`
  struct Check: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "check",
        abstract: say("Check files of colour schemes.", "检查配色方案文件。"),
        discussion: say(
          """
          Prints each colour with its contrast against the background (WCAG 2.2); one that can't be \
          read is shown as another. Exit status: 0 good, 65 not.
          """,
          "列出每种颜色与背景的对比度（WCAG 2.2）；看不清的颜色另行调整。退出码：0 正确，65 有错。"))
    }

    @Argument(help: ArgumentHelp(say("The files.", "文件。"), valueName: "file"))
    var files: [String]

    @OptionGroup var language: LanguageOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
      let output = Output()
      var list = JSONList(output)
      var isGood = true
      for file in files {
        let checked = Result { try Scheme(file: file) }
        var problems: [PlaybookError] = []
        if case .failure(let error) = checked {
          guard let unusable = error as? Scheme.Unusable else { throw error }
          problems = unusable.problems
          isGood = false
        }
        let page = try? checked.get()  // because what was wrong is in `problems`
        if format.json {
          let colours = page.map { ThemePage($0, on: output).json } ?? .null
          try list.add(
            .object([
              ("file", .text(file)), ("good", .flag(problems.isEmpty)), ("scheme", colours),
              ("problems", .list(problems.map(ThemePage.json))),
            ]))
        } else if let page {
          try output.line(say("good: \(file)", "正确：\(file)"))
          try ThemePage(page, on: output).print()
        } else {
          for problem in problems { try output.line(ThemePage.line(problem)) }
        }
      }
      if format.json { try list.end() }
      try output.flush()
      if !isGood { throw ExitCode(65) }
    }
  }

  /// `kebu themes show NAME`
  struct Showing: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "show", abstract: say("Show a theme's colours.", "显示一个主题的颜色。"))
    }

    @Argument(help: ArgumentHelp(say("The theme's name.", "主题的名称。")))
    var name: String

    @OptionGroup var language: LanguageOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
      guard let entry = Themes()[name] else { throw Failure.data(Themes.unknown(name)) }
      let output = Output()
      switch (entry.scheme, format.json) {
      case (let scheme?, true): try output.json(ThemePage(scheme, on: output).json)
      case (let scheme?, false): try ThemePage(scheme, on: output).print()
      case (nil, true): try output.json(.object(ThemePage.head(entry.theme.name, nil)))
      case (nil, false): try ThemesCommand.print([entry], on: output)
      }
      try output.flush()
    }
  }

  /// A line a theme, with its signs in its colours where these can be shown.
  private static func print(_ entries: [Themes.Entry], on output: Output) throws {
    let depth = ThemePage.depth(of: output)
    let lines = entries.map { entry in
      [
        entry.theme.name, entry.words[Speech.language],
        entry.scheme?.variant.words[Speech.language] ?? "",
        entry.scheme?.author ?? "", entry.file ?? "",
      ]
    }
    let widths = lines[0].indices.map { i in lines.map { Frame.width(of: $0[i]) }.max() ?? 0 }
    for (entry, cells) in zip(entries, lines) {
      if depth != .none { try output.write((ThemePage.signs(entry.theme, on: depth) + " ").utf8) }
      let text = zip(cells, widths).map { fit($0, $1) }.joined(separator: "  ")
      let room = output.columns.map { $0 - (depth == .none ? 0 : 15) }
      let whole = String(text.reversed().drop { $0 == " " }.reversed())
      try output.line(room.map { Frame.cut(whole, to: $0) } ?? whole)
    }
  }
}
