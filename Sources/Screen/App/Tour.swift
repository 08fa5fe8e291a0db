import Domain

/// A guided first ten minutes: small steps, each a sentence of what to do and why (CRS-3).
///
/// A step notices by itself when it was done, by what the rep has asked for and what came of it, and
/// gives way to the next. It knows commands and acts alone, nothing of the screens' insides.
struct Tour: Equatable {
  /// Index of the step that is shown.
  private(set) var place = 0
  /// How many of its signs have been seen.
  private var seen = 0

  /// What a step can be known by.
  enum Sign {
    case command(Command)
    case act(Act)
    case shown(Effect.Place)
    /// Something was taken back.
    case undone
  }

  struct Step: Sendable {
    /// What the place is kept under, whatever steps come to stand before it.
    let id: String
    /// What to do and why; it is given the keys of commands.
    let words: @Sendable ((Command) -> String) -> Words
    /// Signs that have to be seen, one after the other.
    let signs: [@Sendable (Sign) -> Bool]
  }

  init() {}

  /// Goes on where it was left; nil after the last step or when it was left for good.
  init?(id: String) {
    if id == Tour.over { return nil }
    place = Tour.steps.firstIndex { $0.id == id } ?? 0
  }

  /// What is kept instead of a step's name when there is nothing to go on with.
  static let over = "over"

  var step: Step { Tour.steps[place] }
  var isLast: Bool { place == Tour.steps.count - 1 }

  /// Looks at what happened. True when the step was done by it, and the next one is shown.
  mutating func notice(_ sign: Sign) -> Bool {
    guard seen < step.signs.count, step.signs[seen](sign) else { return false }
    seen += 1
    return seen == step.signs.count && skip()
  }

  /// Goes on to the next step. False when this was the last.
  @discardableResult
  mutating func skip() -> Bool {
    guard !isLast else { return false }
    place += 1
    seen = 0
    return true
  }

  // MARK: The steps

  static let steps: [Step] = [
    Step(
      id: "today",
      words: { key in
        Words(
          "Today has what is late, what is due and deals without a next step. "
            + "Go through it with \(key(.down)).",
          "“今日”列出逾期、到期的步骤和没有下一步的商机。按 \(key(.down)) 往下看。")
      }, signs: [{ $0.isCommand(.down, .up, .pageDown, .bottom) }]),
    Step(
      id: "open",
      words: { key in
        Words(
          "\(key(.open)) opens a customer: its people, its deals, all that was said. Open one.",
          "按 \(key(.open)) 打开客户：联系人、商机和往来记录都在里面。打开一个看看。")
      }, signs: [{ $0.isCustomerShown }]),
    Step(
      id: "call",
      words: { key in
        Words(
          "You rang: press \(key(.call)), write what was said, then !fri and what to do next. "
            + "No customer without a next step.",
          "打过电话了：按 \(key(.call))，写谈了什么，再写 !周五 和下一步。每个客户都要有下一步。")
      }, signs: [{ if case .act(.log(_, _, _, _, _?, _, _)) = $0 { true } else { false } }]),
    Step(
      id: "finish",
      words: { key in
        Words(
          "Done with a step? Back with \(key(.back)), put the cursor on it, press \(key(.finish)).",
          "完成了一步：按 \(key(.back)) 返回，把光标放在这一步上，按 \(key(.finish))。")
      }, signs: [{ if case .act(.finish) = $0 { true } else { false } }]),
    Step(
      id: "triage",
      words: { key in
        Words(
          "New leads wait for a decision, best first. \(key(.triage)) shows them.",
          "新线索等您判断，最好的排在最前。按 \(key(.triage)) 查看。")
      }, signs: [{ $0.isCommand(.triage) }]),
    Step(
      id: "man",
      words: { key in
        Words(
          "Money, Authority, Need: press \(key(.hasMoney)), \(key(.hasAuthority)) or "
            + "\(key(.hasNeed)) for what it has, small letters for what it lacks. Advice follows.",
          "购买力、决定权、需求：具备的按 \(key(.hasMoney))、\(key(.hasAuthority))、\(key(.hasNeed))，"
            + "不具备的按小写字母，随后给出建议。")
      },
      signs: [
        {
          switch $0 {
          case .act(.qualify), .act(.role), .act(.addPerson): true
          default: false
          }
        }
      ]),
    Step(
      id: "evidence",
      words: { key in
        Words(
          "How do you know? \(key(.words)) keeps the words that it rests on.",
          "怎么知道的？按 \(key(.words)) 记下依据。")
      },
      signs: [
        {
          switch $0 {
          case .act(.evidence): true
          case .act(.log(_, let type, _, _, _, _, _)): type == "note"
          default: false
          }
        }
      ]),
    Step(
      id: "accept",
      words: { key in
        Words(
          "Worth your time? \(key(.yes)) makes a customer of the lead, with a first deal; "
            + "\(key(.no)) drops one.",
          "值得跟进就按 \(key(.yes))，接收为客户并建立第一个商机；不值得就按 \(key(.no)) 放弃。")
      },
      signs: [
        {
          switch $0 {
          case .act(.accept), .act(.drop): true
          default: false
          }
        }
      ]),
    Step(
      id: "board",
      words: { key in
        Words(
          "\(key(.board)) is the Board: a column a stage, ~ where a deal rots. "
            + "\(key(.stageOn)) moves the one in focus on.",
          "按 \(key(.board)) 进入看板：一列一个阶段，~ 表示停滞过久。按 \(key(.stageOn)) 把选中的商机推进一步。")
      }, signs: [{ if case .act(.move) = $0 { true } else { false } }]),
    Step(
      id: "find",
      words: { key in
        Words(
          "\(key(.find)) finds from anywhere, Chinese names by pinyin or initials: "
            + "type hengda or hdfz, then \(key(.open)).",
          "在任何地方按 \(key(.find)) 查找，拼音和首字母都行：输入 hengda 或 hdfz，再按 \(key(.open))。")
      }, signs: [{ $0.isCommand(.find) }, { $0.isCustomerShown }]),
    Step(
      id: "undo",
      words: { key in
        Words(
          "Nothing is lost by trying: \(key(.undo)) takes back what you did last, today or next week.",
          "放心试：按 \(key(.undo)) 撤销上一个操作，今天或下周都行。")
      }, signs: [{ if case .undone = $0 { true } else { false } }]),
    Step(
      id: "help",
      words: { key in
        Words(
          "\(key(.help)) has the keys of any screen, \(key(.palette)) every command by its name in "
            + "either language.",
          "按 \(key(.help)) 看当前界面的按键；按 \(key(.palette)) 用中文或英文名称找任何命令。")
      }, signs: [{ $0.isCommand(.help, .palette, .actions) }]),
    Step(
      id: "end",
      words: { key in
        Words(
          "That is the whole day. For a book of your own: \(key(.quit)), then kebu again, or "
            + "kebu init --name and kebu import.",
          "一天的工作就是这些。建自己的客簿：按 \(key(.quit)) 退出，再运行 kebu，或用 kebu init --name 和 kebu import。")
      }, signs: []),
  ]
}

extension Tour.Sign {
  fileprivate func isCommand(_ commands: Command...) -> Bool {
    if case .command(let command) = self { commands.contains(command) } else { false }
  }

  fileprivate var isCustomerShown: Bool {
    if case .shown(.customer) = self { true } else { false }
  }
}
