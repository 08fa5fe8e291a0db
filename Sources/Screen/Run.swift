import Domain
import Glibc
import Store

/// How the screen is opened.
public struct ScreenOptions: Sendable {
  public let folder: String
  public let language: Language
  public let ascii: Bool
  /// Where the sample book of this user is; nil: none is offered.
  public let sampleFolder: String?
  public let linear: Bool
  /// Whether this book is all that the session may open, and nothing leads out of it.
  public let isRestricted: Bool
  /// What a book that is made here counts in, unless another is typed.
  public let currency: Currency
  /// What the rep has set; what she chooses on the screen is kept there.
  public let settings: Settings

  public init(
    folder: String, sampleFolder: String?, language: Language, ascii: Bool, linear: Bool,
    currency: Currency, settings: Settings, isRestricted: Bool = false
  ) {
    self.folder = folder
    self.sampleFolder = sampleFolder
    self.language = language
    self.ascii = ascii
    self.linear = linear
    self.currency = currency
    self.settings = settings
    self.isRestricted = isRestricted
  }
}

/// Opens the screen and stays until the rep leaves.
///
/// - Returns: the exit status: 0, or 1 when the terminal was lost.
/// - Throws: `TerminalError`, or `BookError` when the book can't be opened.
@MainActor
public func runScreen(_ options: ScreenOptions) throws -> Int32 {
  var variables: [String: String] = [:]
  for name in ["TERM", "NO_COLOR", "ESCDELAY"] {
    variables[name] = getenv(name).map { String(cString: $0) }
  }
  let theme = options.settings.theme.map { Themes.named($0) } ?? .standard
  let terminal = try Terminal(theme: theme ?? .standard, environment: variables)
  let session = Session(terminal, options, theme)
  defer { session.terminal.close() }
  return try session.run()
}

/// One sitting at one terminal, from the first frame to the last.
@MainActor
final class Session {
  let terminal: Terminal
  private let loop: EventLoop
  private let options: ScreenOptions
  private var folder: String { options.folder }
  private var sampleFolder: String? { options.sampleFolder }
  /// What holds now: the first screen lets one choose.
  private var language: Language
  private var isASCII: Bool
  private var settings: Settings
  /// nil: the settings name one that isn't there.
  private let theme: Theme?
  private var isLost = false

  /// How often a session looks for itself whether the book has changed, in milliseconds.
  private static let slowPoll = 5000
  /// How long after others' changes nothing but these is read, in milliseconds; sessions differ, so
  /// that they don't count all at once.
  private static let calm = 60 + Int(getpid() % 60)
  /// What a read may take before it gives way to a waiting key, in milliseconds.
  private static let readBudget = 8

  init(_ terminal: Terminal, _ options: ScreenOptions, _ theme: Theme?) {
    self.terminal = terminal
    loop = EventLoop(terminal: terminal)
    self.options = options
    language = options.language
    isASCII = options.ascii
    settings = options.settings
    self.theme = theme
  }

  func run() throws -> Int32 {
    guard let book = try openBook() else { return isLost ? 1 : 0 }
    defer { if !isLost { book.close() } }
    let file = DraftFile.folder.map { DraftFile(folder: $0, book: book.id) }
    let app = try App(
      book: book, playbooks: Playbooks(book: book.folder), language: language, ascii: isASCII,
      linear: options.linear, size: terminal.size, settings: settings,
      drafts: file?.take() ?? Drafts(), tour: TourFile(),
      theme: theme ?? .standard, themesFolder: Themes.userFolder)
    app.isRestricted = options.isRestricted
    if theme == nil, let name = settings.theme { app.say(Themes.unknown(name), isTrouble: true) }
    if let trouble = file?.trouble { app.say(trouble, isTrouble: true) }
    try work(app, book, file)
    return isLost ? 1 : 0
  }

  // MARK: The book

  /// The book to work with; nil when the rep left before there was one.
  private func openBook() throws -> Book? {
    do {
      return try open(folder)
    } catch BookError.noBook where !options.isRestricted {
      return try start()
    }
  }

  private func open(_ folder: String) throws -> Book? {
    do {
      return try Book.open(folder, buildingIndex: false)
    } catch BookError.noIndex {
      let words = Words("Making the index anew", "正在重建索引")
      guard try watch(["rebuild", "--book", folder], words) != nil else { return nil }
      return try Book.open(folder)
    }
  }

  private func start() throws -> Book? {
    var start = Start(
      folder: folder, sampleFolder: sampleFolder, language: language, ascii: isASCII,
      currency: options.currency, settings: settings)
    while true {
      terminal.draw(start.frame(terminal.size))
      for event in loop.next() {
        guard goesOn(event) else { return nil }
        guard case .keys(let keys) = event else { continue }
        for key in keys {
          switch start.take(key, .real) {
          case .stays: break
          case .leaves: return nil
          case .made(let book, let files):
            (language, isASCII, settings) = (start.language, start.isASCII, start.settings)
            guard !files.isEmpty else { return book }
            let words = Words("Importing", "正在导入")
            guard let said = try watch(["import", "--book", folder] + files, words) else {
              return book
            }
            try show(said)
            _ = try book.keepUp(since: 0)
            return book
          case .sample(let folder, let isThere):
            isASCII = start.isASCII
            if !isThere, try !makeSample(folder) { break }
            return try open(folder)
          }
        }
      }
    }
  }

  /// Makes the sample book. False when it isn't there afterwards, for whatever reason.
  private func makeSample(_ folder: String) throws -> Bool {
    let words = Words("The sample book goes into \(folder)", "样例客簿建在 \(folder)")
    let said = try watch(
      ["init", "--sample", "--book", folder, "--currency", options.currency.code], words,
      leave: Words("q leave; nothing stays", "q 离开；不会留下任何内容"))
    if access(folder + "/book.json", F_OK) == 0 { return true }
    if let said { try show(said) }
    return false
  }

  /// Runs a long piece of work beside the screen and shows how far it is.
  ///
  /// - Returns: what it said; nil when the rep left it.
  private func watch(
    _ arguments: [String], _ words: Words,
    leave: Words = Words("q leave; what is done stays", "q 离开；已完成的保留")
  ) throws -> String? {
    guard let child = Child(["--lang", language.rawValue] + arguments) else {
      throw BookError.disk(FileError(call: "fork", path: "kebu", errno: errno))
    }
    loop.watch(child.words)
    loop.watch(child.progress)
    defer {
      loop.unwatch(child.words)
      loop.unwatch(child.progress)
    }
    while true {
      var frame = Frame(size: terminal.size, ascii: isASCII)
      frame.put(
        words[language], row: 3, column: 3, width: frame.size.columns - 4, style: .bold,
        cut: .middle)
      frame.put(child.latest ?? "", row: 5, column: 3, width: frame.size.columns - 4)
      frame.put(leave[language], row: frame.size.rows - 1, column: 1, style: .dim)
      terminal.draw(frame)
      for event in loop.next(timeout: 500) {
        var goesOn = goesOn(event)
        if case .keys(let keys) = event {
          goesOn = !keys.contains { [.control("c"), .escape, "q"].contains($0) }
        }
        if !goesOn {
          child.stop()
          _ = child.finish()
          return nil
        }
      }
      if child.read() { return child.finish().words }
    }
  }

  /// Shows a text until a key is pressed.
  private func show(_ text: String) throws {
    while true {
      var frame = Frame(size: terminal.size, ascii: isASCII)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        .flatMap { Frame.wrap(String($0), to: frame.size.columns - 4) }
      for (i, line) in lines.prefix(frame.size.rows - 3).enumerated() {
        frame.put(line, row: 1 + i, column: 2)
      }
      frame.put(
        Words("Enter go on", "Enter 继续")[language], row: frame.size.rows - 1, column: 1, style: .dim
      )
      terminal.draw(frame)
      for event in loop.next() {
        guard goesOn(event) else { return }
        if case .keys = event { return }
      }
    }
  }

  /// What every event means wherever one is; false when the program must end.
  private func goesOn(_ event: EventLoop.Event) -> Bool {
    switch event {
    case .signal(.hangup):
      isLost = true
      return false
    case .signal(.terminate): return false
    case .signal(.suspend) where !options.isRestricted: terminal.suspend()
    default: break
    }
    return true
  }

  // MARK: The main loop

  private func work(_ app: App, _ book: Book, _ file: DraftFile?) throws {
    var company = Company(book)
    defer { company.leave() }
    company.keep(app, now: monotonic())
    var news = News(book: book)
    var returns = book.returns
    var rest = Rest()
    var calm = 0
    var keeping = DraftKeeping(file, app.halfTyped())
    // Whatever ends this, a lost line too.
    defer { keeping.write(app.halfTyped()) }
    var theme = app.theme
    terminal.draw(app.frame())
    while !app.isDone {
      rest.begin(afterWork: !app.wantsIdle)
      if rest.isOver, news.descriptor >= 0 {
        loop.watch(news.descriptor)
      } else {
        loop.unwatch(news.descriptor)
      }
      let isResting = !rest.isOver
      let isTicking = app.tick != nil
      let isLooking = company.left(now: monotonic()) < Session.slowPoll
      let wait = min(
        app.wantsIdle ? .max : rest.left ?? Session.slowPoll,
        keeping.left(now: monotonic()) ?? .max, app.tick ?? .max,
        company.left(now: monotonic()))
      // What counts others' changes together waits until all the other sessions have shown them.
      let pause = app.wantsIdle ? max(0, calm - monotonic()) : wait
      let events = loop.next(timeout: min(wait, pause))
      let isCalm = monotonic() >= calm
      limitReads(book)
      for event in events {
        guard goesOn(event) else { return }
        switch event {
        case .keys(let keys):
          calm = 0
          handle(keys, app)
        case .resized(let size): app.resize(size)
        case .timer where app.wantsIdle && isCalm:
          book.shouldStopReading = { [loop] in loop.hasPendingInput() }
          app.idle()
        case .timer
        where isResting || isTicking || isLooking || keeping.left(now: monotonic()) == 0:
          break
        case .readable, .timer:
          let heard = news.drain()
          company.hear(heard.here)
          guard heard.isOfBook || event == .timer else { break }
          rest.work()
          if app.news() { calm = monotonic() + Session.calm }
        case .signal: break
        }
      }
      book.shouldStopReading = nil
      if book.isIndexBroken, try !mendIndex(app) { return }
      if let text = app.writing {
        keeping.write(app.halfTyped())
        app.wrote(terminal.lend { Editor.write(text, Session.environment) })
      }
      if app.theme != theme {
        theme = app.theme
        terminal.use(theme)
      }
      if book.returns != returns {
        returns = book.returns
        loop.unwatch(news.descriptor)
        (news, company) = (News(book: book), Company(book))
      }
      company.keep(app, now: monotonic())
      terminal.draw(app.frame())
      keeping.look(at: app.halfTyped(), now: monotonic())
    }
  }

  /// Has a new index made beside the screen, in place of one that shows damage. False when the rep
  /// left meanwhile.
  private func mendIndex(_ app: App) throws -> Bool {
    let words = Words("The index was damaged and is made anew", "索引已损坏，正在重建")
    guard let said = try watch(["rebuild", "--book", app.book.folder], words) else { return false }
    app.news()
    // What can't be mended is told, and there is nothing to go on with.
    if app.book.isIndexBroken { try show(said) }
    return !app.book.isIndexBroken
  }

  /// What the rep's shell says of her editor.
  private static var environment: [String: String] {
    var environment: [String: String] = [:]
    for name in ["VISUAL", "EDITOR", "PATH", "XDG_RUNTIME_DIR", "TMPDIR"] {
      environment[name] = getenv(name).map { String(cString: $0) }
    }
    return environment
  }

  private func handle(_ keys: [Key], _ app: App) {
    for part in keys.split(separator: .control("z"), omittingEmptySubsequences: false).enumerated()
    {
      if part.offset > 0 {
        if options.isRestricted {
          app.say(Restriction.noStop, isTrouble: true)
        } else {
          terminal.suspend()
        }
      }
      if part.element.contains(.control("l")) { terminal.resume() }
      app.handle(part.element.filter { $0 != .control("l") })
    }
  }

  /// A read that has had its time ends when a key waits.
  private func limitReads(_ book: Book) {
    let end = monotonic() + Session.readBudget
    book.shouldStopReading = { [loop] in monotonic() > end && loop.hasPendingInput() }
  }
}

/// Keeps what others change from taking more than a tenth of a session's time, and less while the book
/// changes all the time: with thirty sessions looking on, writers come first.
private struct Rest {
  /// What the process had used of the processor when reading what others have changed began, while it
  /// isn't all done.
  private var since: Int?
  private var end = 0
  private var length = 0
  /// Whether the last rest ended with news already there.
  private var isBusy = false

  private static let longest = 1000

  /// Others' changes are going to be read.
  mutating func work() {
    guard since == nil else { return }
    since = milliseconds(CLOCK_PROCESS_CPUTIME_ID)
    isBusy = monotonic() - end <= 2
  }

  /// When that is done, counts and all, nine times as long passes before the next time; twice as long
  /// as the last time when that wasn't enough.
  mutating func begin(afterWork isDone: Bool) {
    guard isDone, let since else { return }
    let least = 9 * (milliseconds(CLOCK_PROCESS_CPUTIME_ID) - since)
    length = min(Rest.longest, isBusy ? max(least, 2 * length) : least)
    end = monotonic() + length
    self.since = nil
  }

  var isOver: Bool { since == nil && monotonic() >= end }
  /// Milliseconds until it is over; nil when it is.
  var left: Int? { isOver ? nil : max(1, end - monotonic()) }
}

private func monotonic() -> Int { milliseconds(CLOCK_MONOTONIC) }

private func milliseconds(_ clock: clockid_t) -> Int {
  var time = timespec()
  clock_gettime(clock, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}
