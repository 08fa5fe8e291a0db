import ArgumentParser
import Domain
import Store

/// `kebu init`: makes an empty book, or one with invented customers to try kebu with; whoever makes it
/// is its manager.
struct Init: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init",
      abstract: say(
        "Make an empty book, or a sample one, with you as its manager.",
        "新建一个空客簿或样例客簿，您是它的经理。"))
  }

  @OptionGroup var place: BookOptions
  @OptionGroup var format: FormatOptions

  @Option(help: ArgumentHelp(say("What the book is called.", "客簿的名称。")))
  var name: String?

  @Option(
    help: ArgumentHelp(
      say("Its one currency (ISO 4217); else the locale's.", "唯一的币种（ISO 4217）；默认按系统区域。"),
      valueName: "code"))
  var currency: String?

  @Flag(
    help: ArgumentHelp(
      say(
        "Make a book of invented customers to try kebu with, beside the real one.",
        "新建一个样例客簿供试用，不影响真实的客簿。")))
  var sample = false

  @Option(
    help: ArgumentHelp(
      say("Another number, other customers (with --sample).", "换一个数字，换一批客户（与 --sample 同用）。"),
      valueName: "number"))
  var seed: UInt64 = 1

  func run() throws {
    if sample { try makeSample() } else { try makeEmpty() }
  }

  private func makeSample() throws {
    if name != nil {
      throw Failure.usage(
        Words("A sample book has its own name.", "样例客簿有自己的名称，不能用 --name。"))
    }
    let folder = try place.book == nil ? BookOptions.sampleFolder() : place.folder()
    try UserFolder.make(above: folder)
    let progress = Progress(say("Inventing customers", "正在生成样例客户"))
    try Sample.make(at: folder, currency: try money(), seed: seed) { progress.show($0, "") }
    progress.end()
    let book = try Book.open(folder)
    defer { book.close() }
    try tell(
      book,
      say(
        "\(book.name), a sample book, is in \(folder). Next: kebu --book \(folder)",
        "样例客簿“\(book.name)”建在 \(folder)。接下来：kebu --book \(folder)"))
  }

  private func makeEmpty() throws {
    let name = Typed.trimmed(name ?? "")
    if name.isEmpty {
      throw Failure.usage(Words("A book needs a name: --name NAME.", "客簿需要名称：--name 名称。"))
    }
    let folder = try place.folder()
    let currency = try money()
    try UserFolder.make(above: folder)
    let user = Surroundings.real.userName()
    let book = try Book.create(
      at: folder, name: name, currency: currency, member: user)
    defer { book.close() }
    try tell(
      book,
      say(
        "\(name) is in \(folder), in \(book.currency.code); \(user) is its manager. "
          + "Next: kebu import FILE…, or kebu",
        "“\(name)”建在 \(folder)，币种 \(book.currency.code)，经理是 \(user)。"
          + "接下来：kebu import 文件…，或直接 kebu"))
  }

  /// The new book, in the words of a person or for a script.
  private func tell(_ book: Book, _ line: String) throws {
    let output = Output()
    if format.json {
      try output.json(
        .object([
          ("book", .text(book.folder)), ("id", .text(book.id)), ("name", .text(book.name)),
          ("currency", .text(book.currency.code)), ("sample", .flag(book.isSample)),
          ("manager", .text(orNull: try book.member()?.key)),
        ]))
    } else {
      try output.line(line)
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
}
