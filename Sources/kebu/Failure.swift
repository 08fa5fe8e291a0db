import ArgumentParser
import Domain
import Screen
import Store

/// What can go wrong on the command line alone; the rest comes from the book and its rules.
enum Failure: Error {
  /// An argument that isn't UTF-8.
  case notText(String)
  case emptyFolder
  case noHome
  case unknownKind(String)
  /// Exit status 64.
  case usage(Words)
  /// Exit status 65.
  case data(Words)
  case noRecord(key: String)
  /// A way out of a restricted session. Exit status 77.
  case restricted
  case noRestrictedBook
  /// Exit status 77.
  case notCleared

  var words: Words {
    switch self {
    case .notText(let text):
      Words(
        "The argument \(text) is not UTF-8 text. Rename the file, or set a UTF-8 locale.",
        "参数“\(text)”不是 UTF-8 文字。请重命名文件，或改用 UTF-8 语言环境。")
    case .emptyFolder:
      Words("--book needs the name of a folder.", "--book 后面要写文件夹名。")
    case .noHome:
      Words(
        "HOME is not set, so there is no default book. Name one with --book DIR.",
        "没有设置 HOME，无法找到默认客簿。请用 --book 文件夹 指明。")
    case .unknownKind(let word):
      Words(
        "\(word) is no kind of record. There are: \(Kinds.spoken.joined(separator: ", ")).",
        "没有“\(word)”这类记录。可用：\(Kinds.spoken.joined(separator: "、"))。")
    case .usage(let words), .data(let words): words
    case .restricted:
      Words(
        "\(Restriction.words.en): this account opens one book's screen. Log in without a command.",
        "\(Restriction.words.zh)：此账号只能打开一个客簿的界面。请不带命令登录。")
    case .noRestrictedBook:
      Words("--restricted needs a book: --book DIR", "--restricted 需要指明客簿：--book 文件夹")
    case .noRecord(let key):
      Words(
        "The book has no record \(key). Keys stand first in every list: kebu list customers",
        "客簿里没有记录 \(key)。编号在列表的第一列：kebu list customers")
    case .notCleared:
      Words(
        "This is for managers and members with the compliance role; ask one who is: kebu member list",
        "此功能仅限经理和合规成员；请找他们：kebu member list")
    }
  }

  var status: Int32 {
    switch self {
    case .notText, .emptyFolder, .noHome, .unknownKind, .usage, .noRestrictedBook: 64
    case .data, .noRecord: 65
    case .notCleared, .restricted: 77
    }
  }

  /// Says on standard error what went wrong, and returns the exit status for it.
  static func report(_ error: any Error) -> Int32 {
    if let code = error as? ExitCode { return code.rawValue }
    if case Refusal.gate(let card, let missing) = error { return report(missing, of: card) }
    if let (words, status) = known(error) {
      complain(words[Speech.language])
      return status
    }
    let code = Kebu.exitCode(for: error)
    if code.isSuccess {
      print(Kebu.fullMessage(for: error))
      return 0
    }
    guard code == .validationFailure else {
      complain("\(error)")
      return 74
    }
    complain(UsageWords.of(Kebu.message(for: error)) + " " + hint())
    return 64
  }

  /// Says what a card lacks at a gate, a line each with the command that puts it in.
  private static func report(_ missing: [Unmet], of card: Ref) -> Int32 {
    complain(say("\(card.key) can't pass yet:", "\(card.key) 还不能通过："))
    var told: Set<Words> = []
    for unmet in missing {
      complain(say("  \(unmet.words.en): ", "  \(unmet.words.zh)：") + unmet.command(for: card))
      // Why is said once where several gates have one reason.
      if let why = unmet.why, told.insert(why).inserted { complain("    " + why[Speech.language]) }
    }
    return 69
  }

  /// Errors of our own: their words and their exit status (sysexits.h).
  private static func known(_ error: any Error) -> (Words, Int32)? {
    switch error {
    case let error as Failure: (error.words, error.status)
    case let error as BookError: (error.words, error.status)
    case let error as Refusal:
      (error.words, status(error))
    case let error as ReadingError: (error.words, 65)
    case let error as HeaderError: (error.words, 65)
    case let error as CSVError: (error.words, 65)
    case let error as BackupError: (error.words, 65)
    case let error as ImportError: (error.words, 65)
    case let error as PlaybookError:
      (Words("\(error.place): \(error.words.en)", "\(error.place):\(error.words.zh)"), 65)
    case let error as TerminalError: (words(error), 64)
    case let error as FileError:
      (Words("\(error).", "\(error)。"), error.isPermission ? 77 : 74)
    default: nil
    }
  }

  private static func status(_ error: Refusal) -> Int32 {
    switch error {
    case .missing: 65
    case .notManager, .notApprover: 77
    default: 69
    }
  }

  private static func words(_ error: TerminalError) -> Words {
    switch error {
    case .noTerminal:
      Words(
        "The screen needs a terminal. For scripts there are subcommands: kebu --help",
        "界面需要在终端中打开。脚本请用子命令：kebu --help")
    case .tooPlain(let name):
      Words(
        "The terminal \(name) can't place its cursor. Set TERM to what it really is.",
        "终端 \(name) 无法定位光标。请把 TERM 设为实际的终端类型。")
    case .failed: Words("\(error).", "\(error)。")
    }
  }

  /// Where to read on: the help of the subcommand that was meant.
  private static func hint() -> String {
    let names = Kebu.configuration.subcommands.compactMap { $0.configuration.commandName }
    let meant = CommandLine.arguments.dropFirst().first { names.contains($0) }
    let command = (["kebu"] + (meant.map { [$0] } ?? [])).joined(separator: " ")
    return say("See: \(command) --help", "用法见：\(command) --help")
  }
}

/// The argument parser's own words about a wrong use, in the language of this run.
enum UsageWords {
  static func of(_ message: String) -> String {
    let line = message.split(separator: "\n").joined(separator: " ")
    let text = line.hasSuffix(".") || line.hasSuffix("?") ? line : line + "."
    guard Speech.language == .zh else { return text }
    for (en, zh) in beginnings where text.hasPrefix(en) {
      return zh + text.dropFirst(en.count).replacing(" for '", with: " 用于 '")
    }
    return text
  }

  private static let beginnings = [
    ("Unknown option ", "没有这个选项："), ("Missing value for ", "缺少选项的值："),
    ("Missing expected argument ", "缺少参数："), ("Unexpected argument ", "多余的参数："),
    ("Missing one of: ", "缺少其中之一："), ("The value ", "值不合适："),
  ]
}

/// The kinds that a person may name on the command line.
enum Kinds {
  static var spoken: [String] { Kind.all.map(\.plural) }

  static func named(_ word: String) throws -> Kind {
    let meant = Kind.all.first {
      [$0.name, $0.plural, $0.words.zh, $0.pluralWords.zh].contains(word)
    }
    guard let meant else { throw Failure.unknownKind(word) }
    return meant
  }
}
