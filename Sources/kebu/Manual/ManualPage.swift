import Domain
import Screen
import Store

/// `kebu(1)`: the manual page, made from the commands' own help and from the keymap.
struct ManualPage {
  private let program: CommandHelp
  private let language: Language
  private var page = Roff()

  /// The page in man(7).
  var text: String { page.text }

  init(_ program: CommandHelp, _ language: Language) {
    self.program = program
    self.language = language
    page.title("KEBU", section: 1, Clock.today(), "kebu")
    page.heading(say("NAME", "名称"))
    let abstract = program.abstract.drop { $0 == " " }.prefix { $0 != "." && $0 != "。" }
    page.paragraph("kebu - \(abstract)")
    synopsis()
    page.heading(say("DESCRIPTION", "描述"))
    page.prose(program.discussion)
    page.heading(say("OPTIONS", "选项"))
    for argument in common { option(argument) }
    page.heading(say("COMMANDS", "命令"))
    for command in program.subcommands { describe(command, after: "kebu") }
    keys()
    list(say("FILES", "文件"), ManualPage.files)
    list(say("ENVIRONMENT", "环境变量"), ManualPage.variables)
    list(
      say("EXIT STATUS", "退出码"),
      ExitStatus.all.map { (Words("\($0.number)", "\($0.number)"), $0.words) })
    list(say("EXAMPLES", "示例"), ManualPage.examples)
  }

  private func say(_ en: String, _ zh: String) -> String { Words(en, zh)[language] }

  // MARK: Commands

  /// The options of every command: told once.
  private var common: [CommandHelp.Argument] {
    let format = program.subcommands.first.map { list in
      list.arguments.filter { $0.names.contains("--json") }
    }
    return program.arguments + (format ?? [])
  }

  private mutating func synopsis() {
    page.heading(say("SYNOPSIS", "用法"))
    let options = program.arguments.filter { !$0.names.contains("--help") }
    page.usage("kebu", options.map(spelled).joined(separator: " "))
    page.usage("kebu", say("COMMAND", "命令") + " …")
  }

  private mutating func describe(_ command: CommandHelp, after path: String) {
    let path = "\(path) \(command.name)"
    let told = Set(common.flatMap(\.names) + ["--help", "--version"])
    let own = command.arguments.filter { told.isDisjoint(with: $0.names) }
    if command.subcommands.isEmpty {
      page.subheading(([path] + own.map(spelled)).joined(separator: " "))
    } else {
      page.subheading(path)
    }
    page.prose(command.abstract)
    page.prose(command.discussion)
    for argument in own { option(argument) }
    for subcommand in command.subcommands { describe(subcommand, after: path) }
  }

  private mutating func option(_ argument: CommandHelp.Argument) {
    let isHelp = argument.names.contains("--help")
    var label = argument.names.joined(separator: ", ")
    if let value = argument.value { label += (label.isEmpty ? "" : " ") + "<\(value)>" }
    // The parser's own words, in English alone.
    page.item(label, isHelp ? say("Show help.", "显示帮助。") : argument.abstract)
  }

  /// An argument as the usage shows it: `[--limit <n>]`, `<files> …`.
  private func spelled(_ argument: CommandHelp.Argument) -> String {
    let value = argument.value.map { "<\($0)>" }
    let name = argument.value == nil ? argument.names.joined(separator: " | ") : argument.names.last
    var text = [name, value].compactMap { $0 }.joined(separator: " ")
    if argument.isRepeating { text += " …" }
    return argument.isOptional || argument.value == nil ? "[\(text)]" : text
  }

  // MARK: Keys

  private mutating func keys() {
    page.heading(say("KEYS", "按键"))
    page.paragraph(
      say(
        "What they mean on every screen; in parentheses the name by which the settings give a "
          + "command other keys.",
        "按键在各界面含义相同；括号中是在设置里改键时用的命令名。"))
    for group in Binding.Group.allCases {
      page.subheading(group.words[language])
      for binding in Keymap.standard.bindings where binding.group == group {
        let keys = binding.keys.isEmpty ? ":" : binding.spelled
        page.item(keys, "\(binding.words[language]) (\(binding.command.name))")
      }
    }
  }

  // MARK: Lists

  private mutating func list(_ heading: String, _ items: [(Words, Words)]) {
    page.heading(heading)
    for (label, words) in items { page.item(label[language], words[language]) }
  }

  private static let files = [
    (
      Words("$XDG_DATA_HOME/kebu/default", "$XDG_DATA_HOME/kebu/default"),
      Words("the book, where no other is named", "未指明时的客簿")
    ),
    (
      Words("$XDG_CONFIG_HOME/kebu/settings.yaml", "$XDG_CONFIG_HOME/kebu/settings.yaml"),
      Words("your settings: kebu settings", "个人设置：kebu settings")
    ),
    (
      Words("$XDG_CONFIG_HOME/kebu/playbooks", "$XDG_CONFIG_HOME/kebu/playbooks"),
      Words(
        "your own playbooks; the book's, in its folder playbooks, win over them: kebu playbook",
        "个人的方法文件；客簿的 playbooks 文件夹中的优先：kebu playbook")
    ),
    (
      Words("$XDG_CONFIG_HOME/kebu/themes", "$XDG_CONFIG_HOME/kebu/themes"),
      Words("your own themes: kebu themes", "个人主题：kebu themes")
    ),
    (
      Words("$XDG_STATE_HOME/kebu", "$XDG_STATE_HOME/kebu"),
      Words("what is half typed, and the place in the guide", "未完成的输入，以及引导的进度")
    ),
  ]

  private static let variables = [
    (Words("KEBU_BOOK", "KEBU_BOOK"), Words("the book's folder", "客簿所在的文件夹")),
    (
      Words(
        "XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME",
        "XDG_CONFIG_HOME、XDG_DATA_HOME、XDG_STATE_HOME"),
      Words(
        "where these folders are, else ~/.config, ~/.local/share and ~/.local/state",
        "上述文件夹的位置，否则为 ~/.config、~/.local/share 和 ~/.local/state")
    ),
    (
      Words("LC_ALL, LC_MESSAGES, LANG", "LC_ALL、LC_MESSAGES、LANG"),
      Words("the language, and the currency of a new book", "语言，以及新客簿的币种")
    ),
    (Words("TERM", "TERM"), Words("what the terminal understands", "终端类型")),
    (Words("NO_COLOR", "NO_COLOR"), Words("not empty: no colours", "非空则不用颜色")),
    (
      Words("ESCDELAY", "ESCDELAY"),
      Words(
        "milliseconds that the Esc key waits for the rest of another key; 75",
        "Esc 键等待其他按键余下部分的毫秒数，默认 75")
    ),
    (Words("TZ", "TZ"), Words("the time zone by which today is today", "决定“今天”的时区")),
  ]

  private static let examples = [
    (
      Words("kebu init --name Acme --currency CNY", "kebu init --name 恒达 --currency CNY"),
      Words("begins a book", "新建客簿")
    ),
    (
      Words("kebu import --dry-run accounts.csv deals.csv", "kebu import --dry-run 客户.csv 商机.csv"),
      Words("says what an import would do", "预览导入的结果")
    ),
    (
      Words("kebu list customers --leads --json", "kebu list customers --leads --json"),
      Words("the leads, for a script", "供脚本使用的线索列表")
    ),
    (
      Words(
        "kebu log c1k call 'wants 30-day terms' --next 'fri ask finance'",
        "kebu log c1k call '要 30 天账期' --next '周五 问财务'"),
      Words("notes a call and plans the next step", "记录电话并安排下一步")
    ),
    (
      Words(
        "nano $(kebu playbook copy key-account-test); kebu playbook check",
        "nano $(kebu playbook copy key-account-test); kebu playbook check"),
      Words(
        "makes a checklist that comes with kebu the team's own, and says what is wrong with it",
        "将自带的清单改成团队自己的，并指出其中的错误")
    ),
    (
      Words(
        "kebu playbook run key-account-test c1k influence=yes:'40 % of our sales'",
        "kebu playbook run key-account-test c1k influence=yes:'占我们销售额的四成'"),
      Words("answers an item, with the evidence", "回答清单中的一项并附上依据")
    ),
  ]
}
