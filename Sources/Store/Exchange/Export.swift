import Domain

/// Writes the records of one kind as CSV, page by page, so that a book of any size fits.
///
/// Its first column is each record's key, under a header that names this book: imported again here, a
/// row meets its own record, and what nobody has changed in between stays unchanged. Then come the
/// fields of the kind, then custom fields under their own headers. A record that another one refers to
/// stands by its name, and by `key:` and its key where the name is not its alone. Of confidential
/// fields it has those that the book shows its reader, none of a discreet book.
public struct Export {
  private let kind: Kind
  private let book: Book
  private let fields: [Field]
  private let custom: [CustomField]
  private let writer: CSVWriter
  private let language: Language?

  private static let page = 500

  /// - Parameters:
  ///   - language: in which the columns are named; nil names them as the kind table does, for scripts.
  ///   - isRaw: leaves cells alone that a spreadsheet would take for formulas.
  public init(_ kind: Kind, of book: Book, in language: Language? = nil, isRaw: Bool = false) throws
  {
    self.kind = kind
    self.book = book
    self.language = language
    fields = kind.fields.filter { field in
      if case .members = field.type { false } else { book.clearance.shows(field) }
    }
    custom = try book.customFields().filter { $0.of == kind.name }
    writer = CSVWriter(isRaw: isRaw)
  }

  /// The header's cells.
  public var headers: [String] {
    let names = fields.map { field in if let language { field.words[language] } else { field.name }
    }
    let own = ["key:\(book.id)"] + names
    return own + custom.map { own.contains($0.name) ? "custom.\($0.member)" : $0.name }
  }

  /// Writes the header and every record, in order of birth, a page at a time.
  public func csv(_ write: ([UInt8]) throws -> Void) throws {
    try write(writer.row(headers))
    try book.eachPage(of: kind, Export.page) { records in
      var names: [Ref: String] = [:]
      try write(records.flatMap { try writer.row(cells($0, &names)) })
    }
  }

  private func cells(_ record: Record, _ names: inout [Ref: String]) throws -> [String] {
    let own = try fields.map { field in
      guard let value = record.document[field.name] else { return "" }
      if case .reference(let kind) = field.type, let key = value.text {
        return try name(of: Ref(kind, key), &names)
      }
      return field.type.plain(value, currency: book.currency)
    }
    let further = record.document["custom"]?.object ?? [:]
    return [record.key] + own + custom.map { further[$0.member]?.text ?? "" }
  }

  /// The name by which an import finds the record again.
  private func name(of ref: Ref, _ names: inout [Ref: String]) throws -> String {
    if let known = names[ref] { return known }
    var result = "key:\(ref.key)"
    if let kind = Kind.named(ref.kind), kind.field("name")?.traits.contains(.matched) ?? false,
      let name = try book.record(ref)?.text("name"),
      case let bearers = try book.records(kind, matching: "name", key: MatchKey.name(name)),
      bearers.count(where: { $0.text("name") == name }) == 1
    {
      result = name
    }
    names[ref] = result
    return result
  }
}

extension Book {
  /// Calls `body` with every record of a kind, in order of birth, a page at a time; no read stays open
  /// in between.
  public func eachPage(of kind: Kind, _ size: Int = 500, _ body: ([Record]) throws -> Void) throws {
    var last: Int64 = 0
    while case let page = try page(kind, after: last, limit: size), !page.isEmpty {
      try body(page.map(\.record))
      last = page[page.count - 1].id
    }
  }
}
