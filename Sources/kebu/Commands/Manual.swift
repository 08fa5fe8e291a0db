import ArgumentParser
import Domain
import Screen

/// `kebu manual`: the manual page as `make install` puts it where `man kebu` finds it.
struct Manual: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "manual",
      abstract: say("Print the manual page, in man's own form.", "输出 man 格式的手册页。"),
      shouldDisplay: false)
  }

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let output = Output()
    try output.write(ManualPage(try CommandHelp.program(), Speech.language).text.utf8)
    try output.flush()
  }
}
