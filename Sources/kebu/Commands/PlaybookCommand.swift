import ArgumentParser
import Domain
import Glibc
import Store

/// `kebu playbook`: the frameworks of the trade that are at hand, and checklists filled in by scripts.
struct PlaybookCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "playbook",
      abstract: say("See, check, copy and fill in playbooks.", "查看、检查、复制和填写方法库。"),
      discussion: say(
        """
        Pipelines, checklists, forms, questions, tips and the guide are YAML files. The book's own, in \
        its folder playbooks, win over yours in $XDG_CONFIG_HOME/kebu/playbooks, and yours over those \
        that come with kebu. To change one: kebu playbook copy NAME, edit the file, kebu playbook check.
        """,
        """
        流程、清单、资料表、问题库、提示卡和指南都是 YAML 文件。客簿自己的（playbooks 文件夹）优先于您个人的
        （$XDG_CONFIG_HOME/kebu/playbooks），您个人的优先于自带的。要修改：先 kebu playbook copy 名称，
        编辑文件，再 kebu playbook check。
        """),
      subcommands: [Listing.self, Showing.self, Check.self, Copy.self, Run.self],
      defaultSubcommand: Listing.self)
  }

  /// `kebu playbook list [KIND]`
  struct Listing: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "list", abstract: say("List all playbooks.", "列出全部方法。"))
    }

    @Argument(
      help: ArgumentHelp(
        say("Of one kind: \(PlaybookCommand.kinds).", "只列一类：\(PlaybookCommand.kinds)。")))
    var kind: String?

    @OptionGroup var place: BookOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
      let kind = try kind.map(PlaybookCommand.kind)
      let playbooks = try PlaybookCommand.playbooks(place)
      let all = playbooks.all(kind)
      let output = Output()
      if format.json {
        var list = JSONList(output)
        for playbook in all {
          try list.add(
            .object(
              PlaybookShape.head(playbook)
                + [("from", .text(orNull: playbooks.origin(playbook.id)?.rawValue))]))
        }
        try list.end()
      } else {
        var table = Table(
          [
            Table.Column(heading: say("id", "编号")), Table.Column(heading: say("kind", "类别")),
            Table.Column(heading: say("name", "名称")), Table.Column(heading: say("of", "来自")),
            Table.Column(heading: ""),
          ], on: output)
        for playbook in all {
          try table.row([
            playbook.id, playbook.kind.words[Speech.language], playbook.name[Speech.language],
            playbooks.origin(playbook.id).map(PlaybookCommand.name) ?? "",
            playbook.about?[Speech.language] ?? "",
          ])
        }
        try table.end()
      }
      try output.flush()
      for problem in playbooks.problems { complain(ThemePage.line(problem)) }
    }
  }

  /// `kebu playbook show NAME`
  struct Showing: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "show", abstract: say("Show a playbook.", "显示一个方法的内容。"))
    }

    @Argument(help: ArgumentHelp(say("The playbook's id.", "方法的编号。")))
    var id: String

    @OptionGroup var place: BookOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
      let playbooks = try PlaybookCommand.playbooks(place)
      let playbook = try PlaybookCommand.named(id, among: playbooks)
      let output = Output()
      if format.json {
        try output.json(PlaybookShape.of(playbook))
      } else {
        try PlaybookPage(playbook, on: output).print()
      }
      try output.flush()
    }
  }

  /// `kebu playbook check FILE…`
  struct Check: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "check",
        abstract: say("Check files of playbooks.", "检查方法文件。"),
        discussion: say(
          """
          Without files: all that this book and you have. A file that is wrong is named with line, \
          column and field. Exit status: 0 good, 65 not.
          """,
          "不给文件时检查客簿和个人的全部方法。有错的文件指明行、列和字段。退出码：0 正确，65 有错。"))
    }

    @Argument(help: ArgumentHelp(say("The files.", "文件。"), valueName: "file"))
    var files: [String] = []

    @OptionGroup var place: BookOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
      let output = Output()
      var problems: [PlaybookError] = []
      var list = JSONList(output)
      func tell(_ file: String, _ playbook: Playbook?, _ problem: PlaybookError?) throws {
        if let problem { problems.append(problem) }
        if format.json {
          try list.add(
            .object([
              ("file", .text(file)), ("good", .flag(problem == nil)),
              ("playbook", playbook.map { .object(PlaybookShape.head($0)) } ?? .null),
              ("problem", problem.map(ThemePage.json) ?? .null),
            ]))
        } else if let problem {
          try output.line(ThemePage.line(problem))
        } else if let playbook {
          let what = PlaybookPage.measure(playbook)
          try output.line(
            say(
              "good: \(file): \(playbook.name.en), \(what)",
              "正确：\(file)：\(playbook.name.zh)，\(what)"))
        }
      }
      for file in files {
        do {
          let name = file.split(separator: "/").last.map(String.init) ?? file
          let playbook = try Playbooks.read(
            name, path: file, TextFile(file, followsLinks: true).read())
          try tell(file, playbook, nil)
        } catch let error as PlaybookError {
          try tell(file, nil, error)
        }
      }
      if files.isEmpty {
        let playbooks = try PlaybookCommand.playbooks(place)
        for playbook in playbooks.all() where playbooks.origin(playbook.id) != .kebu {
          try tell(playbook.id + ".yaml", playbook, nil)
        }
        for problem in playbooks.problems { try tell(problem.place.file, nil, problem) }
      }
      if format.json { try list.end() }
      try output.flush()
      if !problems.isEmpty { throw ExitCode(65) }
    }
  }

  /// `kebu playbook copy NAME`
  struct Copy: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "copy",
        abstract: say(
          "Copy one that comes with kebu into the book, to change it.", "将自带的方法复制到客簿，以便修改。"))
    }

    @Argument(help: ArgumentHelp(say("The playbook's id.", "方法的编号。")))
    var id: String
    @Option(
      name: .customLong("as"),
      help: ArgumentHelp(
        say("Under another id, beside the first.", "换一个编号，与原来的并存。"), valueName: "id"))
    var newID: String?
    @Flag(help: ArgumentHelp(say("Into your own folder.", "复制到个人文件夹。")))
    var user = false

    @OptionGroup var place: BookOptions

    func run() throws {
      let folder = try place.folder()
      var playbooks = Playbooks(book: folder)
      guard user || PlaybookCommand.isBook(folder) else { throw BookError.noBook(folder: folder) }
      _ = try PlaybookCommand.named(id, among: playbooks)
      let path = try playbooks.copy(id, as: newID ?? id, toBook: user ? nil : folder)
      let output = Output()
      try output.line(path)
      try output.flush()
    }
  }

  // MARK: What they share

  fileprivate static var kinds: String {
    PlaybookKind.allCases.map(\.rawValue).joined(separator: ", ")
  }

  private static func kind(_ word: String) throws -> PlaybookKind {
    let meant = PlaybookKind.allCases.first {
      [$0.rawValue, $0.rawValue + "s", $0.words.zh].contains(word)
    }
    guard let meant else {
      throw Failure.usage(
        Words(
          "\(word) is no kind of playbook. There are: \(kinds).", "没有“\(word)”这类方法。可用：\(kinds)。"))
    }
    return meant
  }

  static func isBook(_ folder: String) -> Bool { access(folder + "/book.json", F_OK) == 0 }

  /// Those of the book, where there is one.
  static func playbooks(_ place: BookOptions) throws -> Playbooks {
    let folder = try? place.folder()  // because what ships needs no book
    return Playbooks(book: folder.flatMap { isBook($0) ? $0 : nil })
  }

  static func named(_ id: String, among playbooks: Playbooks) throws -> Playbook {
    if let playbook = playbooks.playbook(id) { return playbook }
    if let problem = playbooks.problems.first(where: { $0.place.file.hasSuffix("/\(id).yaml") }) {
      throw problem
    }
    let near = Nearest.of(id, among: playbooks.all().map(\.id))
    throw Failure.data(
      Words(
        "There is no playbook \(id)" + (near.map { "; did you mean \($0)?" } ?? ".")
          + " See: kebu playbook list",
        "没有方法“\(id)”" + (near.map { "；是否指 \($0)？" } ?? "。") + "可用的见：kebu playbook list"))
  }

  private static func name(_ origin: Playbooks.Origin) -> String {
    switch origin {
    case .book: say("the book", "客簿")
    case .user: say("you", "个人")
    case .kebu: "kebu"
    }
  }
}
