import ArgumentParser
import Domain
import Screen
import Store

/// Which book, and in which language: before or after any subcommand.
struct BookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("The book's folder (else KEBU_BOOK).", "客簿所在的文件夹（否则取 KEBU_BOOK）。"),
      valueName: "dir"), completion: .directory)
  var book: String?

  @OptionGroup var language: LanguageOptions

  /// The folder that is meant, whether there is a book in it or not.
  func folder() throws -> String {
    let chosen = try Chosen.book(book)
    // What a script writes must not land in another book than the one that was meant.
    if chosen.from == .standard, Chosen.settings.isBookDoubtful,
      let problem = Chosen.settings.problems.first
    {
      throw problem
    }
    return chosen.value
  }

  /// Where a sample book goes, so that it is never taken for a real one.
  static func sampleFolder() throws -> String {
    guard let data = UserFolder.data.path else { throw Failure.noHome }
    return data + "/sample"
  }

  /// Opens the book for as long as a command works with it.
  ///
  /// Making its index anew shows progress. What keeps the book from being up to date or whole is said
  /// on standard error: it can be read all the same.
  func use<T>(_ body: (Book) throws -> T) throws -> T {
    if let trouble = Chosen.settings.trouble { complain(trouble[Speech.language]) }
    let progress = Progress(say("Making the index", "正在建立索引"))
    let book = try Book.open(folder(), progress: { progress.show($0) })
    progress.end()
    defer { book.close() }
    if let trouble = book.trouble { complain(trouble.words[Speech.language]) }
    let result = try body(book)
    for file in book.setAside {
      complain(
        say(
          "The end of the journal was torn; what stood there is kept in \(file).",
          "日志末尾残缺，原有内容保留在 \(file)。"))
    }
    return result
  }
}

extension Language: ExpressibleByArgument {}

/// In which language: a command that needs no book has this alone.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("The language: en or zh (else the settings', the locale's).", "语言：en 或 zh（否则取设置、系统语言）。")))
  var lang: Language?
}

/// For every command that prints: a table for people, or JSON for scripts.
struct FormatOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(say("Print JSON.", "输出 JSON。")))
  var json = false
}
