import ArgumentParser
import Domain
import Store

/// `kebu show KEY`: one record, whole, with the people, deals and activities that belong to it.
struct Show: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: say(
        "Show one record with what belongs to it.", "查看一条记录及其名下的内容。"),
      discussion: say(
        "JSON is the record as in a list, and arrays of what belongs to it: contacts, deals, activities.",
        "JSON 为该记录（与列表相同），外加名下内容的数组：contacts、deals、activities。"))
  }

  @Argument(help: ArgumentHelp(say("The record's key.", "记录的编号。")))
  var key: String

  @OptionGroup var place: BookOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    try place.use { book in
      guard let record = try book.record(key: key), let kind = Kind.named(record.ref.kind),
        let listed = try book.listed(record.ref)
      else { throw Failure.noRecord(key: key) }
      let belongings = try Show.belongings(of: record, kind, in: book)
      let output = Output()
      if format.json {
        let shape = try JSONShape(book)
        var members = shape.members(listed)
        for (kind, records) in belongings {
          members.append((kind.plural, .list(records.map(shape.of))))
        }
        try output.json(.object(members))
      } else {
        let page = try RecordPage(Spoken(book), on: output)
        try page.print(listed, kind)
        for (kind, records) in belongings where !records.isEmpty {
          try page.print(records, of: kind)
        }
      }
      try output.flush()
    }
  }

  /// Records that name this one in the field that is called after its kind: a customer's contacts,
  /// deals and activities. Who owns a record doesn't have it.
  private static func belongings(of record: Record, _ kind: Kind, in book: Book) throws -> [(
    Kind, [Listed]
  )] {
    try Kind.all.compactMap { other in
      guard case .reference(kind.name)? = other.field(kind.name)?.type else { return nil }
      let records = try book.records(other, where: kind.name, is: record.key)
      return (other, try records.compactMap { try book.listed($0.ref) })
    }
  }
}
