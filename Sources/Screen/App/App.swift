import Domain
import Store

/// The whole of what a rep has in front of her, as state: a stack of screens, a question, an overlay,
/// and what was just said. Keys go in, a frame comes out; the book changes through effects alone.
@MainActor
public final class App {
  let book: Book
  var language: Language
  let isASCII: Bool
  /// Whether everything stands in one column, as it does on narrow terminals.
  let isLinear: Bool
  var playbooks: Playbooks
  /// What the rep has set for herself; what she chooses here is kept in it.
  var settings: Settings
  let keymap: Keymap
  var size: Size

  /// The screens that lie on each other; the last is seen.
  var stack: [any View]
  /// Screens that she left for another one, by their place in the head.
  var left: [Command: Left] = [:]
  var question: Question?
  var overlay: Overlay?
  /// The page on which a theme is chosen, while it is open.
  var chooser: ThemeChooser?
  /// The colours to paint with: what was chosen, or what is looked at.
  public internal(set) var theme: Theme
  /// The folder of the rep's own themes.
  let themesFolder: String?
  var said: Said?
  /// What others have done since the last key.
  var heard: Heard?
  /// What was typed into questions and forms that were left.
  var drafts: Drafts
  /// What was half typed when somebody last asked.
  var lastHalfTyped: Drafts
  /// Whether nothing may lead out of this book: no editor, no shell.
  var isRestricted = false
  /// The text that waits for the rep's editor.
  var writing: String?
  /// The customer that the last act made.
  var made: String?
  /// The guide, while it is shown.
  var tour: Tour?
  let tourFile: TourFile?
  /// The last acts, for `,`.
  var last: [Act] = []
  var seen: Int64 = 0
  /// The other sessions that have the book open.
  var company: [Companion] = []
  /// How many leads wait for a decision, once counted.
  var waiting: Int?
  /// How many of the rep's own steps are late, once counted.
  private(set) var late: Int?
  /// The rep's next step of today that has a time.
  private(set) var appointment: (time: TimeOfDay, with: String)?
  var areHeadsCounted = false
  var needsIdle = true
  public internal(set) var isDone = false

  /// Commands that mean something on every screen.
  nonisolated static let everywhere: Set<Command> = [
    .today, .triage, .board, .customers, .insight, .find, .palette, .actions, .help, .undo, .redo,
    .again, .back, .ideas, .matrix, .handbook, .aboutMe, .guide, .language, .theme, .quit,
  ]

  /// Commands of screens that are still to come.
  nonisolated static let unbuilt: Set<Command> = [
    .insight, .merge, .copy,
  ]

  /// Commands that change the book, or ask for what would: a viewer has them not.
  nonisolated static let changing: Set<Command> = [
    .yes, .no, .unknown, .hasMoney, .hasAuthority, .hasNeed, .lacksMoney, .lacksAuthority,
    .lacksNeed, .words, .tie, .call, .message, .visit, .plan, .finish, .later, .stageBack, .stageOn,
    .add, .edit, .handOver, .undo, .redo, .again, .transfer, .charge, .approve,
    .newContract, .newRisk, .newException,
  ]

  init(
    book: Book, playbooks: Playbooks, language: Language, ascii: Bool, linear: Bool = false,
    size: Size, settings: Settings = Settings(), drafts: Drafts = Drafts(), tour: TourFile? = nil,
    theme: Theme = .standard, themesFolder: String? = nil
  ) throws {
    self.book = book
    self.playbooks = playbooks
    self.language = language
    isASCII = ascii
    isLinear = linear
    self.size = size
    self.settings = settings
    keymap = settings.keymap
    self.drafts = drafts.fresh(at: book.surroundings.now())
    lastHalfTyped = self.drafts
    tourFile = tour
    self.theme = theme
    self.themesFolder = themesFolder
    stack = [TodayScreen()]
    seen = try book.lastSeq()
    try top { try $0.load($1) }
    beginTour()
    try offerToJoin()
    offerHalfTyped()
    if let trouble = settings.trouble { say(trouble, isTrouble: true) }
    tellPlaybooks()
  }

  /// A screen as it was left.
  struct Left {
    let view: any View
    /// The last transaction that it shows, where that is known.
    let seen: Int64?
    let day: Day
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

  func say(_ words: Words, isTrouble: Bool = false) {
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
      playbooks: playbooks, keymap: keymap,
      size: Size(
        rows: size.rows - max(0, below - 2) - tourLines.count, columns: size.columns))
  }

  func top(_ body: (inout any View, Desk) throws -> Void) throws {
    try body(&stack[stack.count - 1], desk)
  }

  // MARK: Events

  public func resize(_ size: Size) {
    self.size = size
    // More may have come into view than was read.
    needsIdle = true
  }

  public func handle(_ keys: [Key]) {
    for key in keys where !isDone { handle(key) }
  }

  func handle(_ key: Key) {
    // What was under a question, a page or a line of the rep's own hasn't been read yet.
    if said == nil, question == nil, overlay == nil, chooser == nil { heard = nil }
    if !(said?.isForInputMethod ?? false) || !key.isHan { said = nil }
    do {
      if keymap.command(key) == .language, !key.isText { return try switchLanguage() }
      if question != nil { return try answer(key) }
      if overlay != nil { return try choose(key) }
      if chooser != nil { return chooseTheme(key) }
      var typed: [Effect]?
      try top { typed = try $0.type(key, $1) }
      if let typed {
        needsIdle = true
        return try run(typed)
      }
      if let command = keymap.command(key) { return try handle(command) }
      try handleText(key)
    } catch {
      report(error)
    }
  }

  /// Han text where none is asked for opens find with it; anything else says that it means nothing.
  func handleText(_ key: Key) throws {
    switch key {
    case .character(let scalar) where !scalar.isASCII:
      try find(String(scalar))
      let words = Words(
        "Finding what was typed; Shift leaves the input method", "正在查找所输入的文字；按 Shift 退出输入法")
      said = Said(text: words[language], isForInputMethod: true)
    case .paste(let text): try find(text)
    case .control("c"):
      say(Words("\(keymap.key(.quit)) leaves kebu", "按 \(keymap.key(.quit)) 退出 kebu"))
    case .character, .control, .alt, .function:
      say(
        Words(
          "\(key.spelled) does nothing here. \(keymap.key(.help)) shows the keys.",
          "\(key.spelled) 在这里没有作用。按 \(keymap.key(.help)) 看按键。"), isTrouble: true)
    default: break
    }
  }

  // MARK: Quiet moments

  /// Whether questions about the whole book wait for a quiet moment.
  public var wantsIdle: Bool { needsIdle }

  public func idle() {
    do {
      if !areHeadsCounted {
        try countHead()
        areHeadsCounted = true
      }
      var more = false
      try top { more = try $0.idle($1) }
      needsIdle = more || Playbooks.readAhead()
    } catch is ReadInterrupted {
      needsIdle = true
    } catch {
      needsIdle = false
      report(error)
    }
  }

  /// What the head tells besides the screens' names.
  private func countHead() throws {
    let desk = desk
    let today = desk.today.description
    waiting = try book.count(.customer, order: "triage", [.notAfter("snoozed", today)])
    guard let me = desk.me?.key else { return }
    late = try book.count(
      .activity, order: "due", [.equals("owner", me), .less("due", .text(today))])
    let steps = try book.list(
      ListQuery(
        .activity, order: "due", filters: [.equals("owner", me), .equals("due", today)], limit: 99))
    let (hour, minute) = Store.Clock.time(of: desk.shown.now)
    let now = TimeOfDay(hour: hour, minute: minute)
    let timed = steps.compactMap { step in
      step.record.text("time").flatMap(TimeOfDay.init).map { (time: $0, step: step.record) }
    }
    let next = timed.filter { $0.time >= now ?? $0.time }.min { $0.time < $1.time }
    appointment = next.map { next in
      (next.time, next.step.text("customer").flatMap(desk.shortName) ?? "")
    }
  }

  /// Takes up playbooks that somebody has changed meanwhile.
  func renewPlaybooks() throws {
    guard playbooks.isStale else { return }
    playbooks = playbooks.renewed()
    left = [:]
    for index in stack.indices { try stack[index].refresh(desk) }
    needsIdle = true
    tellPlaybooks()
  }

  /// A playbook's file that can't be used is told with its place; what it would replace stays in use.
  private func tellPlaybooks() {
    guard let problem = playbooks.problems.first else { return }
    let place = "\(problem.place)".trimmingPrefix(book.folder + "/")
    say(Words("\(place): \(problem.words.en)", "\(place)：\(problem.words.zh)"), isTrouble: true)
  }

  public func report(_ error: any Error) {
    if error is ReadInterrupted { return }
    say(Told.words(error), isTrouble: true)
  }
}
