import Domain

/// What a rep can ask of a screen, whichever key, number or word she uses for it.
public enum Command: String, CaseIterable, Sendable {
  case up, down, left, right, top, bottom, pageUp, pageDown, nextRecord, previousRecord
  case open, back, nextPane, previousPane, nextTab, previousTab
  case today, triage, board, customers, insight
  case find, filter, palette, actions, help
  case undo, redo, again
  case mark, markAll
  case yes, no, unknown
  case hasMoney, hasAuthority, hasNeed, lacksMoney, lacksAuthority, lacksNeed
  case words, tie
  case call, message, visit
  case plan, finish, later
  case stageBack, stageOn
  case add, edit, checklists, merge, handOver, copy
  case pipeline, transfer, charge, approve, newContract, newRisk, newException
  case ideas, matrix, compare, handbook, aboutMe
  case guide, skip, language, theme, quit
}

/// A command with the keys that mean it, its name in both languages, and where it belongs in help.
public struct Binding: Sendable {
  public let command: Command
  public let keys: [Key]
  public let words: Words
  public let group: Group

  /// The parts of the help page.
  public enum Group: CaseIterable, Sendable {
    case move, screens, find, decide, touch, record, other

    public var words: Words {
      switch self {
      case .move: Words("Move", "移动")
      case .screens: Words("Screens", "界面")
      case .find: Words("Find", "查找")
      case .decide: Words("Decide", "判断")
      case .touch: Words("Calls and steps", "跟进")
      case .record: Words("Records", "记录")
      case .other: Words("Other", "其他")
      }
    }
  }

  init(_ command: Command, _ keys: Key..., words: Words, in group: Group) {
    self.init(command, keys, words, group)
  }

  private init(_ command: Command, _ keys: [Key], _ words: Words, _ group: Group) {
    self.command = command
    self.keys = keys
    self.words = words
    self.group = group
  }

  func with(keys: [Key]) -> Binding { Binding(command, keys, words, group) }

  /// The keys as a person reads them: `g Home`.
  public var spelled: String { keys.map(\.spelled).joined(separator: " ") }
}

/// The one table of keys. Help, the palette, the numbered actions, the foot, the README and the manual
/// page come from it; a key means the same on every screen.
public struct Keymap: Sendable {
  public let bindings: [Binding]
  private let commands: [Key: Command]

  init(_ bindings: [Binding]) {
    self.bindings = bindings
    commands = Dictionary(
      bindings.flatMap { binding in binding.keys.map { ($0, binding.command) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The keys as they are unless a rep has given others.
  public static let standard = Keymap([
    Binding(.up, .up, "k", words: Words("up", "上移"), in: .move),
    Binding(.down, .down, "j", words: Words("down", "下移"), in: .move),
    Binding(.left, .left, "h", words: Words("left", "左移"), in: .move),
    Binding(.right, .right, "l", words: Words("right", "右移"), in: .move),
    Binding(.top, "g", .home, words: Words("to the top", "到顶"), in: .move),
    Binding(.bottom, "G", .end, words: Words("to the end", "到底"), in: .move),
    Binding(.pageUp, .pageUp, words: Words("a page up", "上一页"), in: .move),
    Binding(.pageDown, .pageDown, words: Words("a page down", "下一页"), in: .move),
    Binding(.nextRecord, "J", words: Words("next record", "下一条"), in: .move),
    Binding(.previousRecord, "K", words: Words("previous record", "上一条"), in: .move),
    Binding(.open, .enter, words: Words("open", "打开"), in: .move),
    Binding(.back, .escape, words: Words("back", "返回"), in: .move),
    Binding(.nextPane, .tab, words: Words("next pane", "下一栏"), in: .move),
    Binding(.previousPane, .backTab, words: Words("previous pane", "上一栏"), in: .move),
    Binding(.nextTab, "]", words: Words("next tab", "下一页签"), in: .move),
    Binding(.previousTab, "[", words: Words("previous tab", "上一页签"), in: .move),
    Binding(.today, "1", words: Words("Today", "今日"), in: .screens),
    Binding(.triage, "2", words: Words("Triage", "线索"), in: .screens),
    Binding(.board, "3", words: Words("Board", "看板"), in: .screens),
    Binding(.customers, "4", words: Words("Customers", "客户"), in: .screens),
    Binding(.insight, "5", words: Words("Insight", "洞察"), in: .screens),
    Binding(.find, "/", words: Words("find", "查找"), in: .find),
    Binding(.filter, "f", words: Words("filter", "筛选"), in: .find),
    Binding(.palette, ":", words: Words("every command", "全部命令"), in: .find),
    Binding(.actions, ".", words: Words("more", "更多"), in: .find),
    Binding(.help, "?", words: Words("keys", "按键"), in: .find),
    Binding(.yes, "+", words: Words("yes, accept", "是、接收"), in: .decide),
    Binding(.no, "-", words: Words("no, drop", "否、放弃"), in: .decide),
    Binding(.unknown, .backspace, words: Words("unknown", "未知"), in: .decide),
    Binding(.hasMoney, "M", words: Words("has money", "有购买力"), in: .decide),
    Binding(.hasAuthority, "A", words: Words("has authority", "有决定权"), in: .decide),
    Binding(.hasNeed, "N", words: Words("has a need", "有需求"), in: .decide),
    Binding(.lacksMoney, "m", words: Words("lacks money", "无购买力"), in: .decide),
    Binding(.lacksAuthority, "a", words: Words("lacks authority", "无决定权"), in: .decide),
    Binding(.lacksNeed, "n", words: Words("lacks a need", "无需求"), in: .decide),
    Binding(.words, "i", words: Words("evidence, note", "依据、备注"), in: .decide),
    Binding(.tie, "T", words: Words("tie", "关系"), in: .decide),
    Binding(.call, "c", words: Words("call", "记电话"), in: .touch),
    Binding(.message, "w", words: Words("message", "记消息"), in: .touch),
    Binding(.visit, "v", words: Words("visit", "记拜访"), in: .touch),
    Binding(.plan, "t", words: Words("next step", "下一步"), in: .touch),
    Binding(.finish, "x", words: Words("done", "完成"), in: .touch),
    Binding(.later, "s", words: Words("later", "推迟"), in: .touch),
    Binding(.stageBack, "<", words: Words("a stage back", "退一阶段"), in: .touch),
    Binding(.stageOn, ">", words: Words("a stage on", "进一阶段"), in: .touch),
    Binding(.add, "o", words: Words("new", "新建"), in: .record),
    Binding(.edit, "e", words: Words("edit", "编辑"), in: .record),
    Binding(.checklists, "b", words: Words("checklists", "清单"), in: .record),
    Binding(.merge, "&", words: Words("merge", "合并"), in: .record),
    Binding(.handOver, "r", words: Words("hand over", "转交"), in: .record),
    Binding(.copy, "y", words: Words("copy", "复制"), in: .record),
    Binding(.mark, " ", words: Words("mark", "标记"), in: .record),
    Binding(.markAll, "*", words: Words("mark all", "全部标记"), in: .record),
    Binding(.undo, "u", words: Words("undo", "撤销"), in: .other),
    Binding(.redo, "U", words: Words("redo", "重做"), in: .other),
    Binding(.again, ",", words: Words("the same again", "同样处理"), in: .other),
    Binding(.pipeline, "p", words: Words("pipeline", "流程"), in: .other),
    Binding(.transfer, words: Words("to another pipeline", "转到另一流程"), in: .touch),
    Binding(.charge, words: Words("who is in charge", "阶段负责人"), in: .touch),
    Binding(.approve, words: Words("approve the stage", "批准本阶段"), in: .touch),
    Binding(.newContract, words: Words("new contract", "新建合同"), in: .record),
    Binding(.newRisk, words: Words("note a risk", "记录风险"), in: .record),
    Binding(.newException, words: Words("report an exception", "上报异常情况"), in: .record),
    Binding(.ideas, words: Words("Ideas", "创意"), in: .screens),
    Binding(.matrix, words: Words("Matrix of customers", "客户矩阵"), in: .screens),
    Binding(.compare, words: Words("compare assessments", "对比评估"), in: .record),
    Binding(.handbook, words: Words("Handbook", "业务手册"), in: .screens),
    Binding(.aboutMe, words: Words("checklists about me", "我的清单"), in: .record),
    Binding(.guide, words: Words("Guide 入门引导", "入门引导 Guide"), in: .other),
    Binding(.skip, ";", words: Words("next step of the guide", "引导下一步"), in: .other),
    Binding(.language, words: Words("Language 语言", "语言 Language"), in: .other),
    Binding(.theme, words: Words("Theme 主题", "主题 Theme"), in: .other),
    Binding(.quit, "q", words: Words("quit", "退出"), in: .other),
  ])

  /// What a key means outside a line of text; nil when nothing.
  public func command(_ key: Key) -> Command? { commands[Keymap.folded(key)] }

  public func binding(_ command: Command) -> Binding {
    // Every command has its line in the table; a test walks them all.
    bindings.first { $0.command == command }!
  }

  /// The key that is shown for a command; empty when it has none of its own.
  public func key(_ command: Command) -> String { binding(command).keys.first?.spelled ?? "" }

  /// A key as it would have come without a Chinese input method: full-width signs and letters become
  /// the plain ones.
  public static func folded(_ key: Key) -> Key {
    guard case .character(let scalar) = key else { return key }
    switch scalar {
    case "\u{FF01}"..."\u{FF5E}": return .character(Unicode.Scalar(scalar.value - 0xFEE0)!)
    case "\u{3000}": return " "
    case "、": return "/"
    case "。": return "."
    case "《": return "<"
    case "》": return ">"
    case "【": return "["
    case "】": return "]"
    default: return key
    }
  }
}
