import Domain
import Glibc
import Store

/// The first screen where there is no book yet: an empty one, one with an import, or a sample book to
/// try kebu with, which has a folder of its own and never stands in the way of a real one.
///
/// A state machine of few steps: choose; then the files of an import, the book's name, its currency and
/// oneself, one question each; then the book is made. Escape goes a step back.
struct Start {
  let folder: String
  /// Where the sample book is, or would be; nil where there is no place for one.
  let sampleFolder: String?
  private let hasSample: Bool
  private(set) var language: Language
  private(set) var isASCII: Bool
  /// What is chosen here is kept in them.
  private(set) var settings: Settings
  private let keymap: Keymap
  /// Index of the choice in focus.
  private var focus = 0
  /// The steps of what was chosen; none while nothing is.
  private var steps: [Step] = []
  /// Index of the step that is asked now.
  private var step = 0
  /// What was typed at each step.
  private var answers: [Step: String]
  private var question: Question?
  private var files: [String] = []
  private var trouble: Words?

  fileprivate enum Step { case files, name, currency, member }

  enum Outcome {
    case stays, leaves
    /// The book is made; these files are to be imported.
    case made(Book, files: [String])
    /// The sample book is to be opened, after it has been made where it isn't there yet.
    case sample(folder: String, isThere: Bool)
  }

  init(
    folder: String, sampleFolder: String? = nil, language: Language, ascii: Bool,
    currency: Currency, settings: Settings = Settings()
  ) {
    self.folder = folder
    self.sampleFolder = sampleFolder
    hasSample = sampleFolder.map { access($0 + "/book.json", F_OK) == 0 } ?? false
    self.language = language
    isASCII = ascii
    self.settings = settings
    keymap = settings.keymap
    trouble = settings.trouble
    answers = [.currency: currency.code]
  }

  private enum Choice { case empty, importing, sample, ascii, language, leave }

  private var choices: [Choice] {
    [.empty, .importing] + (sampleFolder == nil ? [] : [.sample]) + [.ascii, .language, .leave]
  }

  private func words(_ choice: Choice) -> Words {
    switch choice {
    case .empty: Words("An empty book, filled by hand", "空白客簿，手工录入")
    case .importing: Words("A book with customers or leads from CSV files", "从 CSV 文件导入客户或线索")
    case .sample:
      hasSample
        ? Words("The sample book again", "再次打开样例客簿")
        : Words("A sample book to try kebu with", "样例客簿，先试用看看")
    case .ascii:
      Words(
        "Draw with ASCII signs: the two lines above are not equally long",
        "用 ASCII 字符绘制：上面两条线不一样长")
    case .language: Words("中文", "English")
    case .leave: Words("Leave", "离开")
    }
  }

  // MARK: Keys

  mutating func take(_ key: Key, _ surroundings: Surroundings) -> Outcome {
    trouble = nil
    if var asked = question {
      switch asked.take(key, keymap) {
      case .stays, .whole: question = asked
      case .left:
        answers[steps[step]] = asked.line?.text
        question = nil
        if step > 0 { ask(step - 1, surroundings) }
      case .answered(let answer):
        question = asked
        return answered(answer.text, surroundings)
      }
      return .stays
    }
    if let digit = key.digit, (1...choices.count).contains(digit) {
      focus = digit - 1
      return choose(surroundings)
    }
    switch keymap.command(key) {
    case .up: focus = max(0, focus - 1)
    case .down: focus = min(choices.count - 1, focus + 1)
    case .open: return choose(surroundings)
    case .quit, .back: return .leaves
    default: break
    }
    return key == .control("c") ? .leaves : .stays
  }

  private mutating func choose(_ surroundings: Surroundings) -> Outcome {
    switch choices[focus] {
    case .empty, .importing:
      steps = (choices[focus] == .importing ? [.files] : []) + [.name, .currency, .member]
      ask(0, surroundings)
    case .sample:
      if let sampleFolder { return .sample(folder: sampleFolder, isThere: hasSample) }
    case .ascii:
      isASCII.toggle()
      keep(.ascii(isASCII))
    case .language:
      language = language.other
      keep(.language(language))
    case .leave: return .leaves
    }
    return .stays
  }

  /// Keeps a choice for the next time; it holds now even where it can't be kept.
  private mutating func keep(_ choice: Settings.Choice) {
    do {
      try settings.save(choice)
    } catch {
      trouble = Settings.notKept(error)
    }
  }

  private mutating func ask(_ index: Int, _ surroundings: Surroundings) {
    step = index
    if steps[step] == .member, answers[.member] == nil {
      answers[.member] = surroundings.userName()
    }
    question = Question(
      steps[step].words, line: TextLine(answers[steps[step]] ?? ""), hint: steps[step].hint
    ) { _, _ in [] }
  }

  private mutating func answered(_ text: String, _ surroundings: Surroundings) -> Outcome {
    let asked = steps[step]
    answers[asked] = text
    if let wrong = wrong(asked, text) {
      question?.trouble = wrong
      return .stays
    }
    if step + 1 < steps.count {
      ask(step + 1, surroundings)
      return .stays
    }
    do {
      let book = try Start.make(
        folder, answers[.name] ?? "", Currency(code: answers[.currency] ?? "") ?? .yuan, text,
        surroundings)
      return .made(book, files: steps.contains(.files) ? files : [])
    } catch {
      question = nil
      trouble = Told.words(error)
      return .stays
    }
  }

  /// What is wrong with an answer, if anything is.
  private mutating func wrong(_ asked: Step, _ text: String) -> Words? {
    switch asked {
    case .files:
      do throws(Question.Wrong) {
        files = try Start.expand(text)
      } catch {
        return error.words
      }
    case .name, .member:
      if text.isEmpty { return Words("A name, please.", "请输入名称。") }
    case .currency:
      answers[.currency] = text.uppercased()
      if Currency(code: text.uppercased()) == nil {
        return Words("Three letters, such as CNY, USD, EUR.", "三个字母，如 CNY、USD、EUR。")
      }
    }
    return nil
  }

  private static func make(
    _ folder: String, _ name: String, _ currency: Currency, _ member: String,
    _ surroundings: Surroundings
  ) throws -> Book {
    try UserFolder.make(above: folder)
    return try Book.create(
      at: folder, name: name, currency: currency, member: member, in: surroundings)
  }

  /// The files that a typed line names, with `~`, `*` and `?` as a shell reads them; a name with
  /// spaces in it stands alone or between quotes.
  static func expand(_ typed: String) throws(Question.Wrong) -> [String] {
    var files: [String] = []
    for pattern in matches(typed).isEmpty ? words(of: typed) : [typed] {
      let found = matches(pattern)
      if found.isEmpty {
        throw Question.Wrong(Words("There is no file \(pattern).", "没有文件 \(pattern)。"))
      }
      if let folder = found.first(where: { $0.hasSuffix("/") }) {
        throw Question.Wrong(
          Words(
            "\(folder) is a folder: \(folder)*.csv takes its files.",
            "\(folder) 是文件夹：可写 \(folder)*.csv。"))
      }
      files += found
    }
    if files.isEmpty { throw Question.Wrong(Words("Which files?", "哪些文件？")) }
    return files
  }

  private static func words(of typed: String) -> [String] {
    let parts = typed.split(separator: "\"", omittingEmptySubsequences: false)
    return parts.enumerated().flatMap { i, part in
      // Every second part stands between quotes.
      i % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }.filter { !$0.isEmpty }
  }

  /// What a pattern stands for; a folder ends in `/`.
  private static func matches(_ pattern: String) -> [String] {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(pattern, GLOB_TILDE | GLOB_MARK, nil, &found) == 0 else { return [] }
    return (0..<Int(found.gl_pathc)).compactMap { i in found.gl_pathv[i].map { String(cString: $0) }
    }
  }

  // MARK: Drawing

  func frame(_ size: Size) -> Frame {
    var frame = Frame(size: size, ascii: isASCII)
    frame.put("kebu 客簿", row: 0, column: 1, style: .bold)
    frame.put(
      Words("your customers, deals and next steps", "您的客户、商机和下一步")[language], row: 0,
      column: 13, width: size.columns - 14, style: .dim)
    frame.rule(row: 1, style: .dim)
    let there = Words("There is no book yet in", "这里还没有客簿：")
    frame.put(there[language], row: 3, column: 3)
    frame.put(folder, row: 4, column: 3, width: size.columns - 4, style: .bold, cut: .middle)
    if let question {
      drawSteps(into: &frame)
      question.draw(into: &frame, language)
      return frame
    }
    frame.put("────────────", row: 6, column: 3)
    frame.put("------------", row: 7, column: 3)
    for (i, choice) in choices.enumerated() {
      let row = 9 + i
      frame.put("\(i + 1)", row: row, column: 3, style: .accent)
      let used = frame.put(
        words(choice)[language], row: row, column: 5, width: size.columns - 6)
      if choice == .sample, let sampleFolder {
        let column = 5 + used + 3
        frame.put(
          sampleFolder, row: row, column: column, width: max(0, size.columns - column - 1),
          style: .dim, cut: .middle)
      }
      if i == focus {
        frame.put(">", row: row, column: 1, style: .accent)
        frame.restyle(row: row, columns: 0..<size.columns) { $0 = $0.reversed() }
        frame.cursor = Position(row: row, column: 1)
      }
    }
    if let trouble {
      for (i, line) in Frame.wrap(trouble[language], to: size.columns - 6, lines: 3).enumerated() {
        frame.put(line, row: 15 + i, column: 3, style: .late)
      }
    }
    frame.put(
      Words("Enter choose   q leave", "Enter 选择   q 离开")[language], row: size.rows - 1, column: 1,
      style: .dim)
    return frame
  }

  /// What has been answered, what is asked now, and what comes.
  private func drawSteps(into frame: inout Frame) {
    for (i, each) in steps.enumerated() {
      let row = 6 + i
      frame.put(i == step ? ">" : " ", row: row, column: 1, style: .accent)
      let style: Style = i == step ? .bold : .dim
      frame.put("\(i + 1) \(each.words[language])", row: row, column: 3, width: 32, style: style)
      if i != step {
        frame.put(answers[each] ?? "", row: row, column: 36, width: frame.size.columns - 37)
      }
    }
  }
}

extension Start.Step {
  fileprivate var words: Words {
    switch self {
    case .files: Words("The CSV files", "CSV 文件")
    case .name: Words("The book's name", "客簿名称")
    case .currency: Words("Its currency", "货币")
    case .member: Words("Your name, as the team knows it", "您在团队中的姓名")
    }
  }

  fileprivate var hint: Words? {
    switch self {
    case .files: Words("~/crm/*.csv, or several with spaces between", "~/crm/*.csv，多个用空格分开")
    case .name: Words("Acme", "恒达公司")
    case .currency, .member: nil
    }
  }
}
