import ArgumentParser
import Domain
import Glibc
import Store

/// `kebu init`: makes an empty book, with whoever makes it as its manager.
struct Init: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init",
      abstract: say(
        "Make an empty book, with you as its manager.", "新建一个空客簿，您是它的经理。"))
  }

  @OptionGroup var place: BookOptions
  @OptionGroup var format: FormatOptions

  @Option(help: ArgumentHelp(say("What the book is called.", "客簿的名称。")))
  var name: String

  @Option(
    help: ArgumentHelp(
      say("Its one currency (ISO 4217); else the locale's.", "唯一的币种（ISO 4217）；默认按系统区域。"),
      valueName: "code"))
  var currency: String?

  func run() throws {
    let name = Typed.trimmed(name)
    if name.isEmpty {
      throw Failure.usage(Words("--name is empty: a book needs a name.", "--name 为空：客簿需要名称。"))
    }
    let folder = try place.folder()
    let currency = try money()
    try Init.makeParents(of: folder)
    let user = Surroundings.real.userName()
    let book = try Book.create(
      at: folder, name: name, currency: currency, member: user)
    defer { book.close() }
    let output = Output()
    if format.json {
      try output.json(
        .object([
          ("book", .text(folder)), ("id", .text(book.id)), ("name", .text(name)),
          ("currency", .text(book.currency.code)),
          ("manager", .text(orNull: try book.member()?.key)),
        ]))
    } else {
      try output.line(
        say(
          "\(name) is in \(folder), in \(book.currency.code); \(user) is its manager. "
            + "Next: kebu import FILE…, or kebu",
          "“\(name)”建在 \(folder)，币种 \(book.currency.code)，经理是 \(user)。"
            + "接下来：kebu import 文件…，或直接 kebu"))
    }
    try output.flush()
  }

  private func money() throws -> Currency {
    guard let code = currency else { return Territory.current }
    guard let currency = Currency(code: code.uppercased()) else {
      throw Failure.usage(
        Words(
          "\(code) is no currency: write a code such as CNY, USD, EUR, JPY.",
          "“\(code)”不是币种：请写 CNY、USD、EUR、JPY 这样的代码。"))
    }
    return currency
  }

  /// Makes the folders above the book's, for its user alone where they are new.
  private static func makeParents(of folder: String) throws {
    var path = ""
    for part in folder.split(separator: "/").dropLast() {
      path += (path.isEmpty && !folder.hasPrefix("/") ? "" : "/") + part
      guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
        throw FileError(call: "mkdir", path: path, errno: errno)
      }
    }
  }
}
