import ArgumentParser
import Domain
import Store

/// `kebu list customers`: the records of one kind, all of them unless `--limit` says otherwise.
struct List: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: say("List records of one kind.", "列出某一类记录。"),
      discussion: say(
        "Kinds: \(Kinds.spoken.joined(separator: ", ")). JSON is an array, one record a line.",
        "类别：\(Kinds.spoken.joined(separator: "、"))。JSON 为数组，每行一条记录。"))
  }

  @Argument(
    help: ArgumentHelp(say("customers, deals, …", "customers、deals 等。")),
    completion: .list(Kinds.spoken))
  var kind: String

  @OptionGroup var place: BookOptions
  @OptionGroup var format: FormatOptions

  @Option(help: ArgumentHelp(say("At most so many.", "最多列出几条。"), valueName: "n"))
  var limit: Int?

  @Option(
    help: ArgumentHelp(
      say("What their words begin with: Han, pinyin, Latin, last digits.", "按汉字、拼音、字母或电话尾号查找。"),
      valueName: "text"))
  var find: String?

  @Flag(help: ArgumentHelp(say("Leads alone.", "只列线索。")))
  var leads = false

  @Option(
    help: ArgumentHelp(
      say("An order: name, triage, added.", "排序：name、triage、added。"), valueName: "order"),
    completion: .list(["name", "triage", "added"]))
  var order: String?

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      say("Only those with this value, such as city=Suzhou.", "只列字段为此值的，如 city=苏州。"),
      valueName: "field=value"))
  var conditions: [String] = []

  func run() throws {
    let kind = try Kinds.named(kind)
    if let limit, limit < 0 {
      throw Failure.usage(Words("--limit counts from 0.", "--limit 不能为负数。"))
    }
    if leads, kind.name != Kind.customer.name {
      throw Failure.usage(
        Words(
          "Only customers can be leads: kebu list customers --leads",
          "只有客户才有线索：kebu list customers --leads"))
    }
    try place.use { book in
      var listing = Listing(kind, of: book)
      listing.filters = try conditions.map { try FieldReading(book: book).filter($0, of: kind) }
      if leads { listing.filters.append(.holds("is_lead")) }
      listing.order = try order.map { try Listing.order($0, of: kind) }
      listing.words = find
      listing.limit = limit
      try listing.print(format)
    }
  }
}
