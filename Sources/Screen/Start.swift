import Domain
import Glibc
import Store

/// The first screen where there is no book yet: an empty one, or one with an import.
///
/// A state machine of few steps: choose, name the book, its currency, oneself, and for an import its
/// files; then the book is made.
struct Start {
  let folder: String
  let language: Language
  private(set) var isASCII: Bool
  private var step = Step.choose
  private var focus = 0
  private var question: Question?
  private var imports = false
  private var name = ""
  private var currency: Currency
  private(set) var files: [String] = []
  private var trouble: String?

  private enum Step { case choose, name, currency, member, files }

  enum Outcome {
    case stays, leaves
    /// The book is made; these files are to be imported.
    case made(Book, files: [String])
  }

  init(folder: String, language: Language, ascii: Bool, currency: Currency) {
    self.folder = folder
    self.language = language
    isASCII = ascii
    self.currency = currency
  }

  private static let choices = [
    Words("An empty book, filled by hand", "空白客簿，手工录入"),
    Words("Import customers or leads from CSV files", "从 CSV 文件导入客户或线索"),
    Words("Draw with ASCII signs: the two lines above are not equally long", "用 ASCII 字符绘制：上面两条线不一样长"),
    Words("Leave", "离开"),
  ]

  // MARK: Keys

  mutating func take(_ key: Key, _ surroundings: Surroundings) -> Outcome {
    if var asked = question {
      switch asked.take(key) {
      case .stays: question = asked
      case .left:
        question = nil
        step = .choose
      case .answered(let answer):
        question = asked
        return answered(answer.text, surroundings)
      }
      return .stays
    }
    trouble = nil
    if let digit = key.digit, (1...Start.choices.count).contains(digit) {
      focus = digit - 1
      return choose()
    }
    switch Keymap.command(key) {
    case .up: focus = max(0, focus - 1)
    case .down: focus = min(Start.choices.count - 1, focus + 1)
    case .open: return choose()
    case .quit, .back: return .leaves
    default: break
    }
    if key == .control("c") { return .leaves }
    return .stays
  }

  private mutating func choose() -> Outcome {
    switch focus {
    case 0, 1:
      imports = focus == 1
      ask(imports ? .files : .name)
    case 2: isASCII.toggle()
    default: return .leaves
    }
    return .stays
  }

  private mutating func ask(_ step: Step) {
    self.step = step
    let words: Words
    var text = ""
    var hint: Words?
    switch step {
    case .choose: return question = nil
    case .files:
      words = Words("Files", "文件")
      hint = Words("~/crm/*.csv, several with spaces between", "~/crm/*.csv，多个用空格分开")
    case .name:
      words = Words("The book's name", "客簿名称")
      text = name
      hint = Words("Acme", "恒达公司")
    case .currency:
      words = Words("Currency", "货币")
      text = currency.code
    case .member:
      words = Words("Your own name, as the team knows it", "您在团队中的姓名")
      text = Surroundings.real.userName()
    }
    question = Question(words, line: TextLine(text), hint: hint) { _, _ in [] }
  }

  private mutating func wrong(_ words: Words) -> Outcome {
    question?.trouble = words
    return .stays
  }

  private mutating func answered(_ text: String, _ surroundings: Surroundings) -> Outcome {
    switch step {
    case .choose: break
    case .files:
      let found = Start.expand(text)
      guard !found.isEmpty else { return wrong(Words("No such file", "没有这个文件")) }
      files = found
      ask(.name)
    case .name:
      guard !text.isEmpty else { return wrong(Words("A name, please", "请输入名称")) }
      name = text
      ask(.currency)
    case .currency:
      guard let currency = Currency(code: text.uppercased()) else {
        return wrong(Words("Three letters, such as CNY, USD, EUR", "三个字母，如 CNY、USD、EUR"))
      }
      self.currency = currency
      ask(.member)
    case .member:
      guard !text.isEmpty else { return wrong(Words("A name, please", "请输入姓名")) }
      do {
        let book = try Start.make(folder, name, currency, text, surroundings)
        return .made(book, files: imports ? files : [])
      } catch {
        question = nil
        step = .choose
        trouble = Told.words(error)[language]
      }
    }
    return .stays
  }

  private static func make(
    _ folder: String, _ name: String, _ currency: Currency, _ member: String,
    _ surroundings: Surroundings
  ) throws -> Book {
    // The folders above the book's own, as `mkdir -p` makes them.
    var path = ""
    for part in folder.split(separator: "/").dropLast() {
      path += (folder.hasPrefix("/") || !path.isEmpty ? "/" : "") + part
      if mkdir(path, 0o777) != 0, errno != EEXIST {
        throw FileError(call: "mkdir", path: path, errno: errno)
      }
    }
    return try Book.create(
      at: folder, name: name, currency: currency, member: member, in: surroundings)
  }

  /// The files that a typed line names, with `~`, `*` and `?` as a shell reads them.
  static func expand(_ typed: String) -> [String] {
    typed.split(separator: " ").flatMap { pattern -> [String] in
      var found = glob_t()
      defer { globfree(&found) }
      guard glob(String(pattern), GLOB_TILDE, nil, &found) == 0 else { return [] }
      return (0..<Int(found.gl_pathc)).compactMap { i in
        found.gl_pathv[i].map { String(cString: $0) }
      }
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
    frame.put("────────────", row: 6, column: 3)
    frame.put("------------", row: 7, column: 3)
    for (i, choice) in Start.choices.enumerated() {
      let row = 9 + i
      frame.put("\(i + 1)", row: row, column: 3, style: .accent)
      frame.put(choice[language], row: row, column: 5, width: size.columns - 6)
      if i == focus {
        frame.put(">", row: row, column: 1, style: .accent)
        frame.restyle(row: row, columns: 0..<size.columns) { $0 = $0.reversed() }
        frame.cursor = Position(row: row, column: 1)
      }
    }
    if let trouble {
      for (i, line) in Frame.wrap(trouble, to: size.columns - 6, lines: 3).enumerated() {
        frame.put(line, row: 14 + i, column: 3, style: .late)
      }
    }
    if let question {
      frame.cursor = nil
      question.draw(into: &frame, language)
    } else {
      frame.put(
        Words("Enter choose   q leave", "回车 选择   q 离开")[language], row: size.rows - 1, column: 1,
        style: .dim)
    }
    return frame
  }
}
