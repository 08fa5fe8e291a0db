import Domain
import Store

/// What each command does, whichever key, number or word it came by.
extension App {
  func handle(_ command: Command) throws {
    defer { notice(.command(command)) }
    if App.changing.contains(command), let words = desk.refusal {
      return say(words, isTrouble: true)
    }
    try renewPlaybooks()
    switch command {
    case .quit: isDone = saveSheet()
    case .guide: toggleTour()
    case .skip: skipTourStep()
    case .undo where takesBack(): break
    case .undo: try tell(book.undo(), isRedo: false)
    case .redo: try tell(book.redo(), isRedo: true)
    case .help: overlay = Overlay(.help, available: available, keymap)
    case .palette: overlay = Overlay(.palette, available: available, keymap)
    case .actions: overlay = Overlay(.actions, available: available, keymap)
    case .today: try run([.show(.today)])
    case .triage: try run([.show(.triage)])
    case .customers: try run([.show(.customers())])
    case .board: try run([.show(.board)])
    case .insight: try run([.show(.unbuilt(command))])
    case .again: try again()
    case .language: try switchLanguage()
    case .theme: chooser = ThemeChooser(Themes(user: themesFolder), from: theme)
    case _ where App.ofPlaybooks.contains(command) && playbookCommands.contains(command):
      try handlePlaybook(command)
    case .ideas: try run([.show(.ideas)])
    case .matrix: try run([.show(.matrix)])
    case .handbook: try run([.show(.handbook)])
    case .aboutMe:
      if let me = desk.me { try run([.show(.checklists(me.ref))]) }
    case .find where !(stack[stack.count - 1] is CustomersScreen): try find("")
    case .nextRecord where stack[stack.count - 1] is CustomerScreen,
      .previousRecord where stack[stack.count - 1] is CustomerScreen:
      try step(by: command == .nextRecord ? 1 : -1)
    default:
      guard stack[stack.count - 1].commands.contains(command) else {
        if command == .back { return try back() }
        say(why(command), isTrouble: true)
        return
      }
      var effects: [Effect] = []
      try top { effects = try $0.handle(command, $1) }
      needsIdle = true
      try run(effects)
    }
  }

  /// What does something here now.
  private var available: Set<Command> {
    stack[stack.count - 1].commands.union(tour == nil ? [] : [.skip])
      .union(playbookCommands)
  }

  func back() throws {
    guard stack.count > 1 else {
      return say(
        Words(
          "There is nothing to go back to; \(keymap.key(.quit)) leaves",
          "没有上一级界面；按 \(keymap.key(.quit)) 退出"), isTrouble: true)
    }
    saveSheet()
    stack.removeLast()
    needsIdle = true
    try top { try $0.refresh($1) }
  }

  /// The next record of the list below, while one is open.
  func step(by count: Int) throws {
    guard var list = stack[stack.count - 2] as? any Listing,
      let open = stack[stack.count - 1] as? CustomerScreen
    else { return say(why(count > 0 ? .nextRecord : .previousRecord), isTrouble: true) }
    let from = list.focusedCustomer
    try list.step(by: count, desk)
    stack[stack.count - 2] = list
    guard let key = list.focusedCustomer, key != from || key != open.key else {
      let words =
        count > 0
        ? Words("That was the last one", "已是最后一条") : Words("That was the first one", "已是第一条")
      return say(words)
    }
    stack[stack.count - 1] = open.at(key)
    try top { try $0.load($1) }
  }

  /// Why a command does nothing here.
  func why(_ command: Command) -> Words {
    let binding = keymap.binding(command)
    switch command {
    case .transfer, .charge, .approve:
      return Words(
        "\(binding.words.en): put the cursor on an open deal first",
        "\(binding.words.zh)：先把光标放在进行中的商机上")
    case .stageBack, .stageOn, .pipeline:
      return Words(
        "\(binding.words.en) (\(binding.spelled)) is for a deal on the Board: \(keymap.key(.board)) shows it",
        "\(binding.words.zh)（\(binding.spelled)）用于看板上的商机：按 \(keymap.key(.board)) 打开看板")
    case .checklists:
      return Words("Checklists: put the cursor on a customer or a deal first", "清单：先把光标放在客户或商机上")
    case .merge: return Words("Merging isn't built yet", "合并尚未建成")
    case .copy: return Words("Copying isn't built yet", "复制尚未建成")
    case .finish: return Words("Done: put the cursor on a planned step first", "完成：先把光标放在计划的步骤上")
    case .tie: return Words("Tie: put the cursor on a person first", "关系：先把光标放在联系人上")
    case .yes, .no, .unknown:
      return Words("Nothing here takes a yes or a no", "这里没有可以判断的内容")
    default:
      let hasKey = !binding.spelled.isEmpty
      return Words(
        binding.words.en + (hasKey ? " (\(binding.spelled))" : "")
          + " does nothing here. \(keymap.key(.help)) shows the keys.",
        binding.words.zh + (hasKey ? "（\(binding.spelled)）" : "")
          + "在这里没有作用。按 \(keymap.key(.help)) 看按键。")
    }
  }

  func again() throws {
    let list = stack[stack.count - 1] as? any Listing
    let deal = list?.nextDeal
    guard deal != nil || list?.focusedCustomer != nil else {
      say(
        Words("Again works on a list of leads or deals", "在线索或商机列表中才能同样处理"), isTrouble: true)
      return
    }
    var customers = list?.markedCustomers ?? []
    if customers.isEmpty { customers = [list?.focusedCustomer].compactMap { $0 } }
    // What was done to several at once is one decision.
    var known: Set<Act> = []
    let acts = last.flatMap { act in
      deal.flatMap { act.on(deal: $0) }.map { [$0] } ?? customers.compactMap { act.on($0) }
    }.filter { known.insert($0).inserted }
    guard !acts.isEmpty else {
      say(Words("Nothing to do again yet", "还没有可以重复的操作"), isTrouble: true)
      return
    }
    try run([.perform(acts)])
  }

  /// Everything on the screen turns to the other language at once, a question that is open too.
  func switchLanguage() throws {
    language = language.other
    left = [:]
    for index in stack.indices { try stack[index].refresh(desk) }
    needsIdle = true
    say(Words("Now in English", "已切换为中文"))
    do {
      try settings.save(.language(language))
    } catch {
      say(Settings.notKept(error), isTrouble: true)
    }
  }

  /// A key on the page of themes; the one in focus is what the screen is painted in.
  func chooseTheme(_ key: Key) {
    guard var open = chooser else { return }
    switch open.take(key, keymap) {
    case .stays(let preview):
      (chooser, theme) = (open, preview)
    case .left(let before):
      (chooser, theme) = (nil, before)
    case .chosen(let chosen):
      (chooser, theme) = (nil, chosen)
      do {
        try settings.save(.theme(chosen.name))
      } catch {
        say(Settings.notKept(error), isTrouble: true)
      }
    }
  }

  func find(_ text: String) throws {
    saveSheet()
    leave()
    stack = [CustomersScreen(finding: true)]
    try top { view, desk in
      try view.load(desk)
      if !text.isEmpty { _ = try view.type(.paste(text), desk) }
    }
    needsIdle = true
  }
}
