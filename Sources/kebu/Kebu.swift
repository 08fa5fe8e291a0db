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
        KEBU_BOOK, else $XDG_DATA_HOME/kebu/default (~/.local/share/kebu/default).

        Exit status: 0 done, 3 import with rejected rows, 64 usage, 65 data, 66 no such book, \
        69 refused by a rule, 73 book damaged or read-only, 74 I/O, 75 lock held too long, \
        77 no permission.
        """,
        """
        不带子命令时打开界面。客簿是 --book 后的文件夹，否则取 KEBU_BOOK,
        再否则为 $XDG_DATA_HOME/kebu/default（~/.local/share/kebu/default）。

        退出码：0 完成，3 导入时有被拒的行，64 用法，65 数据，66 没有客簿，69 规则不允许，
        73 客簿损坏或只读，74 读写出错，75 锁被占用过久，77 没有权限。
        """),
      subcommands: [
        Init.self, ImportCommand.self, ExportCommand.self, List.self, Show.self, Add.self, Log.self,
        DealCommand.self,
        History.self, Undo.self, Report.self, Rebuild.self, Team.self,
      ])
  }

  @OptionGroup var place: BookOptions
  @Flag(help: ArgumentHelp(say("Draw with ASCII signs alone.", "只用 ASCII 字符绘制界面。")))
  var ascii = false

  static func main() {
    do {
      let arguments = try Arguments.checked()
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      Glibc.exit(Failure.report(error))
    }
  }

  func run() throws {
    let sample = try? BookOptions.sampleFolder()  // because a book may be named without a home
    let options = ScreenOptions(
      folder: try place.folder(), sampleFolder: sample, language: place.lang, ascii: ascii,
      currency: Territory.current)
    let status = try MainActor.assumeIsolated { try runScreen(options) }
    if status != 0 { throw ExitCode(status) }
  }
}
