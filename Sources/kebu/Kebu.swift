import ArgumentParser
import Domain
import Glibc
import Screen

/// The program: without a subcommand the screen, with one a line for scripts and for a quick look.
@main
struct Kebu: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "kebu",
      abstract: say("A customer book in the terminal.", "终端里的客簿。"),
      discussion: say(
        """
        Without a subcommand the screen opens. The book is the folder after --book, else the one in \
        KEBU_BOOK, else the one in the settings, else $XDG_DATA_HOME/kebu/default \
        (~/.local/share/kebu/default).

        Exit status: \(ExitStatus.line(.en)).
        """,
        """
        不带子命令时打开界面。客簿是 --book 后的文件夹，否则取 KEBU_BOOK，再否则取设置里的 book，
        最后为 $XDG_DATA_HOME/kebu/default（~/.local/share/kebu/default）。

        退出码：\(ExitStatus.line(.zh))。
        """),
      subcommands: [
        Init.self, ImportCommand.self, ExportCommand.self, List.self, Show.self, Add.self,
        Edit.self, Log.self,
        DealCommand.self, PlaybookCommand.self, History.self, Undo.self, Report.self,
        PersonCommand.self, Team.self,
        Who.self, Doctor.self, Verify.self, Rebuild.self, Compact.self, BackupCommand.self,
        Restore.self,
        SettingsCommand.self, ThemesCommand.self, Manual.self,
      ])
  }

  @OptionGroup var place: BookOptions
  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(say("Draw with ASCII signs alone.", "只用 ASCII 字符绘制界面。")))
  var ascii: Bool?

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      say(
        "Everything in one column, in words, for a reader's ear.", "全部排成一列，以文字代替符号，适合读屏软件。")))
  var linear: Bool?

  @Flag(
    help: ArgumentHelp(
      say(
        "This book's screen and nothing else: no other book, editor, shell or file. For ForceCommand.",
        "只能使用这个客簿的界面：不能打开其他客簿、编辑器、命令行或文件。用于 ForceCommand。")))
  var restricted = false

  static func main() {
    do {
      let arguments = try Arguments.checked()
      if let plain = ScreenStart(plain: arguments) { return try plain.run() }
      let isRestricted = Restricted.isAsked(in: arguments)
      if isRestricted { Restricted.forgetPlaces() }
      var command = try parseAsRoot(arguments)
      if isRestricted { try Restricted.check(command) }
      try command.run()
    } catch {
      Glibc.exit(Failure.report(error))
    }
  }

  func run() throws {
    if restricted { try Restricted.check(self) }
    try ScreenStart(book: place.book, ascii: ascii, linear: linear, restricted: restricted).run()
  }
}

/// The screen, and what was said about it on the command line.
struct ScreenStart {
  var book: String?
  var ascii: Bool?
  var linear: Bool?
  var restricted = false

  func run() throws {
    let sample = try? BookOptions.sampleFolder()  // because a book may be named without a home
    // The screen says itself what is wrong with the settings.
    let options = ScreenOptions(
      folder: try Chosen.book(book).value, sampleFolder: sample, language: Speech.language,
      ascii: Chosen.ascii(ascii).value, linear: Chosen.linear(linear).value,
      currency: Territory.current, settings: Chosen.settings, isRestricted: restricted)
    let status = try MainActor.assumeIsolated { try runScreen(options) }
    if status != 0 { throw ExitCode(status) }
  }
}

extension ScreenStart {
  /// What a rep types every day, a book and a language at most, is understood without the parser, which
  /// takes a fifth of the time to the first frame; nil for anything else.
  init?(plain arguments: [String]) {
    var rest = arguments[...]
    var language: String?
    while let name = rest.popFirst() {
      guard let value = rest.popFirst(), !value.hasPrefix("-") else { return nil }
      switch name {
      case "--book" where book == nil: book = value
      case "--lang" where language == nil && Language(rawValue: value) != nil: language = value
      default: return nil
      }
    }
  }
}
