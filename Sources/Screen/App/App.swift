import Domain
import Store

/// The whole of what a rep has in front of her, as state: a stack of screens, a question, an overlay,
/// and what was just said. Keys go in, a frame comes out; the book changes through effects alone.
@MainActor
public final class App {
  let book: Book
  let language: Language
  let isASCII: Bool
  private let playbooks: Playbooks
  private(set) var size: Size

  /// The screens that lie on each other; the last is seen.
  var stack: [any View]
  private(set) var question: Question?
  private(set) var overlay: Overlay?
  private(set) var said: Said?
  /// What was typed into questions that were left, by what was asked.
  private var drafts: [Words: String] = [:]
  /// The last acts, for `,`.
  private var last: [Act] = []
  private var seen: Int64 = 0
  /// How many leads wait for a decision, once counted.
  private(set) var waiting: Int?
  private var isWaitingCounted = false
  private var needsIdle = true
  public private(set) var isDone = false

  /// Commands that mean something on every screen.
  nonisolated static let everywhere: Set<Command> = [
    .today, .triage, .board, .customers, .insight, .find, .palette, .actions, .help, .undo, .redo,
    .again, .back, .quit,
  ]

  /// Commands of screens that are still to come.
  nonisolated static let unbuilt: Set<Command> = [
    .today, .board, .insight, .stageBack, .stageOn, .pipeline, .checklists, .merge, .copy,
  ]

  public init(
    book: Book, playbooks: Playbooks, language: Language, ascii: Bool, size: Size
  ) throws {
    self.book = book
    self.playbooks = playbooks
    self.language = language
    isASCII = ascii
    self.size = size
    stack = [TriageScreen()]
    seen = try book.lastSeq()
    try top { try $0.load($1) }
    try offerToJoin()
  }

  /// A message on the foot's line, until the next key.
  struct Said {
    let text: String
    var isTrouble = false
    /// Whether `u` takes back what it tells of.
    var canUndo = false
    /// The name in it, which is cut first where there isn't room for all.
    var about: String?
    /// Whether it stays while Han text goes on coming.
    var isForInputMethod = false
  }

  private func say(_ words: Words, isTrouble: Bool = false) {
    said = Said(text: words[language], isTrouble: isTrouble)
  }

  /// What the screens work at, with the room that a question leaves them.
  var desk: Desk {
    let below = overlay == nil ? question?.rows(size.columns, language) ?? 0 : 0
    return Desk(
      book: book,
      shown: Shown(
        language: language, today: book.surroundings.today(), now: book.surroundings.now(),
        currency: book.currency),
      me: try? book.member(),  // because who can't be read is nobody yet
      playbooks: playbooks,
      size: Size(rows: size.rows - max(0, below - 2), columns: size.columns))
  }

  private func top(_ body: (inout any View, Desk) throws -> Void) throws {
    try body(&stack[stack.count - 1], desk)
  }

  // MARK: Events

  public func resize(_ size: Size) { self.size = size }

  public func handle(_ keys: [Key]) {
    for key in keys where !isDone { handle(key) }
  }

  private func handle(_ key: Key) {
    if !(said?.isForInputMethod ?? false) || !key.isHan { said = nil }
    do {
      if question != nil { return try answer(key) }
      if overlay != nil { return try choose(key) }
      var typed: [Effect]?
      try top { typed = try $0.type(key, $1) }
      if let typed {
        needsIdle = true
        return try run(typed)
      }
      if let command = Keymap.command(key) { return try handle(command) }
      try handleText(key)
    } catch {
      report(error)
    }
  }

  /// Han text where none is asked for opens find with it; anything else says that it means nothing.
  private func handleText(_ key: Key) throws {
    switch key {
    case .character(let scalar) where !scalar.isASCII:
      try find(String(scalar))
      let words = Words(
        "Finding what was typed; Shift leaves the input method", "正在查找所输入的文字；按 Shift 退出输入法")
      said = Said(text: words[language], isForInputMethod: true)
    case .paste(let text): try find(text)
    case .control("c"): say(Words("q leaves kebu", "按 q 退出 kebu"))
    case .character, .control, .alt, .function:
      say(
        Words(
          "\(key.spelled) does nothing here. ? shows the keys.",
          "\(key.spelled) 在这里没有作用。按 ? 看按键。"), isTrouble: true)
    default: break
    }
  }

  private func handle(_ command: Command) throws {
    switch command {
    case .quit: isDone = true
    case .undo: try tell(book.undo(), isRedo: false)
    case .redo: try tell(book.redo(), isRedo: true)
    case .help: overlay = Overlay(.help, available: stack[stack.count - 1].commands)
    case .palette: overlay = Overlay(.palette, available: stack[stack.count - 1].commands)
    case .actions: overlay = Overlay(.actions, available: stack[stack.count - 1].commands)
    case .triage: try run([.show(.triage)])
    case .customers: try run([.show(.customers)])
    case .today, .board, .insight: try run([.show(.unbuilt(command))])
    case .again: try again()
    case .find where !(stack[stack.count - 1] is CustomersScreen): try find("")
    case .nextRecord where stack.count > 1, .previousRecord where stack.count > 1:
      try step(by: command == .nextRecord ? 1 : -1)
    default:
      guard stack[stack.count - 1].commands.contains(command) else {
        if command == .back { return try back() }
        say(App.why(command), isTrouble: true)
        return
      }
      var effects: [Effect] = []
      try top { effects = try $0.handle(command, $1) }
      needsIdle = true
      try run(effects)
    }
  }

  private func back() throws {
    guard stack.count > 1 else {
      return say(
        Words("There is nothing to go back to; q leaves", "没有上一级界面；按 q 退出"), isTrouble: true)
    }
    stack.removeLast()
    needsIdle = true
    try top { try $0.refresh($1) }
  }

  /// The next record of the list below, while one is open.
  private func step(by count: Int) throws {
    guard var list = stack[stack.count - 2] as? any Listing,
      let open = stack[stack.count - 1] as? CustomerScreen
    else { return say(App.why(count > 0 ? .nextRecord : .previousRecord), isTrouble: true) }
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
  private static func why(_ command: Command) -> Words {
    let binding = Keymap.binding(command)
    switch command {
    case .stageBack, .stageOn, .pipeline:
      return Words(
        "\(binding.words.en): that is for the Board, which isn't built yet",
        "\(binding.words.zh)：用于看板，尚未建成")
    case .checklists:
      return Words("Checklists aren't built yet", "清单尚未建成")
    case .merge: return Words("Merging isn't built yet", "合并尚未建成")
    case .copy: return Words("Copying isn't built yet", "复制尚未建成")
    case .finish: return Words("Done: put the cursor on a planned step first", "完成：先把光标放在计划的步骤上")
    case .yes, .no, .unknown:
      return Words("Nothing here takes a yes or a no", "这里没有可以判断的内容")
    default:
      return Words(
        "\(binding.words.en) (\(binding.spelled)) does nothing here. ? shows the keys.",
        "\(binding.words.zh)（\(binding.spelled)）在这里没有作用。按 ? 看按键。")
    }
  }

  private func again() throws {
    guard let customer = (stack[stack.count - 1] as? any Listing)?.focusedCustomer else {
      say(Words("Again works on a list of leads", "在线索列表中才能同样处理"), isTrouble: true)
      return
    }
    let acts = last.compactMap { $0.on(customer) }
    guard !acts.isEmpty else {
      say(Words("Nothing to do again yet", "还没有可以重复的操作"), isTrouble: true)
      return
    }
    try run([.perform(acts)])
  }

  private func find(_ text: String) throws {
    stack = [CustomersScreen(finding: true)]
    try top { view, desk in
      try view.load(desk)
      if !text.isEmpty { _ = try view.type(.paste(text), desk) }
    }
    needsIdle = true
  }

  // MARK: Questions and overlays

  private func answer(_ key: Key) throws {
    guard var asked = question else { return }
    switch asked.take(key) {
    case .stays: question = asked
    case .left:
      if let line = asked.line, !line.isEmpty { drafts[asked.words] = line.text }
      question = nil
    case .answered(let answer):
      do {
        let effects = try asked.answer(answer, desk)
        question = nil
        drafts[asked.words] = nil
        try run(effects, asked: asked)
      } catch let wrong as Question.Wrong {
        asked.trouble = wrong.words
        question = asked
      }
    }
  }

  private func choose(_ key: Key) throws {
    guard var shown = overlay else { return }
    let outcome = shown.take(key, language)
    switch outcome {
    case .stays: overlay = shown
    case .closed: overlay = nil
    case .chosen(let command):
      overlay = nil
      try handle(command)
    }
  }

  private func offerToJoin() throws {
    guard try book.member() == nil else { return }
    let name = book.surroundings.userName()
    question = Question(
      Words(
        "You are not a member of \(book.name) yet. Join as a rep, named",
        "您还不是“\(book.name)”的成员。以业务员身份加入，姓名"), about: book.name,
      line: TextLine(name)
    ) { answer, desk in
      guard !answer.text.isEmpty else { throw Question.Wrong(Words("A name, please.", "请输入姓名。")) }
      try desk.book.join(name: answer.text)
      return [.say(Words("Welcome, \(answer.text)", "欢迎，\(answer.text)"))]
    }
  }

  // MARK: Effects

  /// - Parameter asked: the question whose answer these effects are; it comes back, with what was
  ///   typed, when they are refused.
  private func run(_ effects: [Effect], asked: Question? = nil) throws {
    for effect in effects {
      switch effect {
      case .perform(let acts, let then):
        do {
          try perform(acts)
        } catch {
          if var asked, asked.line != nil {
            asked.trouble = Told.words(error)
            question = asked
            return
          }
          throw error
        }
        try run(then)
      case .ask(var next):
        if let draft = drafts[next.words], next.line?.isEmpty ?? false {
          next.line = TextLine(draft)
        }
        question = next
      case .show(let place): try show(place)
      case .say(let words, let isTrouble): say(words, isTrouble: isTrouble)
      }
    }
  }

  private func perform(_ acts: [Act]) throws {
    guard let first = acts.first else { return }
    let pipeline = playbooks.defaultPipeline
    let done = try book.commit(first.intent) { transaction in
      for act in acts { try act.perform(&transaction, pipeline: pipeline) }
    }
    guard done.seq != nil else {
      say(Words("That is how it stands already", "本来就是这样"))
      return
    }
    last = acts
    said = Said(
      text: Told.done(done.changes, intent: first.intent, desk), canUndo: true,
      about: first.customer.flatMap { desk.name(Ref(.customer, $0)) })
    try renew()
    let customer = done.changes.first { $0.isCreation && $0.ref.kind == Kind.customer.name }
    if let customer { try reveal(customer.ref.key) }
  }

  private func tell(_ reversal: Book.Reversal, isRedo: Bool) throws {
    said = Said(
      text: try Told.reversal(reversal, isRedo: isRedo, desk), canUndo: isRedo)
    try renew()
    let customer = reversal.changes.first { $0.ref.kind == Kind.customer.name }
    if reversal.head.batch == nil, let customer { try reveal(customer.ref.key) }
  }

  /// Brings the list's cursor to a customer that has come, or come back, where it is in the list.
  private func reveal(_ customer: String) throws {
    guard var list = stack[stack.count - 1] as? any Listing else { return }
    try list.reveal(customer, desk)
    stack[stack.count - 1] = list
  }

  private func show(_ place: Effect.Place) throws {
    switch place {
    case .triage: stack = [TriageScreen()]
    case .customers: stack = [CustomersScreen()]
    case .customer(let key, let isEditing):
      stack.append(CustomerScreen(key: key, editing: isEditing))
    case .record(let ref): stack.append(RecordScreen(ref: ref))
    case .unbuilt(let command):
      let words = Keymap.binding(command).words
      say(Words("\(words.en) isn't built yet", "“\(words.zh)”尚未建成"), isTrouble: true)
      return
    }
    needsIdle = true
    try top { try $0.load($1) }
  }

  // MARK: News

  /// Shows what others have changed, without moving the cursor. True when there was something.
  @discardableResult
  public func news() -> Bool {
    do {
      guard try book.keepUp(since: seen) else { return false }
      try renew()
      return true
    } catch {
      report(error)
      return true
    }
  }

  private func renew() throws {
    seen = try book.lastSeq()
    isWaitingCounted = false
    needsIdle = true
    try top { try $0.refresh($1) }
  }

  /// Whether questions about the whole book wait for a quiet moment.
  public var wantsIdle: Bool { needsIdle }

  public func idle() {
    do {
      if !isWaitingCounted {
        waiting = try book.count(
          .customer, order: "triage", [.notAfter("snoozed", desk.today.description)])
        isWaitingCounted = true
      }
      var more = false
      try top { more = try $0.idle($1) }
      needsIdle = more
    } catch is ReadInterrupted {
      needsIdle = true
    } catch {
      needsIdle = false
      report(error)
    }
  }

  public func report(_ error: any Error) {
    if error is ReadInterrupted { return }
    say(Told.words(error), isTrouble: true)
  }
}
