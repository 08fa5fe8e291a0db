import ArgumentParser
import Domain
import Glibc
import Store

/// Which book, and in which language: before or after any subcommand.
struct BookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("The book's folder (else KEBU_BOOK).", "客簿所在的文件夹（否则取 KEBU_BOOK）。"),
      valueName: "dir"))
  var book: String?

  @Option(
    help: ArgumentHelp(
      say("The language: en or zh (else the locale's).", "语言：en 或 zh（否则取系统语言）。")))
  var lang: Language?

  /// The folder that is meant, whether there is a book in it or not.
  func folder() throws -> String {
    if let book {
      if book.isEmpty { throw Failure.emptyFolder }
      return book.count > 1 && book.hasSuffix("/") ? String(book.dropLast()) : book
    }
    if let book = BookOptions.variable("KEBU_BOOK") { return book }
    return try BookOptions.home() + "/default"
  }

  /// Where a sample book goes, so that it is never taken for a real one.
  static func sampleFolder() throws -> String { try home() + "/sample" }

  /// The folder that this user's own books are in.
  private static func home() throws -> String {
    // A relative path counts as none (XDG Base Directory Specification).
    let data = variable("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    guard let data = data ?? variable("HOME").map({ $0 + "/.local/share" }) else {
      throw Failure.noHome
    }
    return data + "/kebu"
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Opens the book for as long as a command works with it.
  ///
  /// Making its index anew shows progress. What keeps the book from being up to date or whole is said
  /// on standard error: it can be read all the same.
  func use<T>(_ body: (Book) throws -> T) throws -> T {
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

/// For every command that prints: a table for people, or JSON for scripts.
struct FormatOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(say("Print JSON.", "输出 JSON。")))
  var json = false
}
