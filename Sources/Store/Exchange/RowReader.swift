import Domain

/// One row of a file as values: everything that can be told of it without looking into the book.
struct ReadRow {
  let line: Int
  /// The cells as they stand in the file, for the list of rejected rows.
  let cells: [String]
  /// The key that an export of this book gave it.
  var key: String?
  /// The values of its fields; a `true` in a day's place means the day of the import.
  var fields: Document = [:]
  /// The records that it names.
  var references: [NamedReference] = []
  /// Its custom fields by member.
  var custom: [String: String] = [:]
  var notices: [Notice] = []

  /// About how many bytes it takes in the journal.
  var size: Int { cells.reduce(160) { $0 + $1.utf8.count + 24 } }
}

/// Another record as a row names it.
struct NamedReference: Hashable {
  /// The field that refers, and the header of its column.
  let field: String
  let header: String
  let kind: String
  let text: String
}

/// Turns the rows of a file into values, or says why one can't be.
struct RowReader {
  let map: HeaderMap
  let currency: Currency
  let orders: [Int: DayOrder]

  private let fields: [Field?]

  init(_ map: HeaderMap, currency: Currency, orders: [Int: DayOrder]) {
    self.map = map
    self.currency = currency
    self.orders = orders
    fields = map.targets.map { target in
      if case .field(let name) = target { map.kind.field(name) } else { nil }
    }
  }

  /// - Throws: `RowFault` when a day, an amount or a choice can't be read, or something is missing that
  ///   every record of the kind has.
  func read(_ row: CSVRow) throws(RowFault) -> ReadRow {
    var result = ReadRow(line: row.line, cells: row.fields)
    var parts: [NamePart: String] = [:]
    for (column, target) in map.targets.enumerated() {
      if target == .leftOut || Typed.isPlaceholder(row.fields[column]) { continue }
      let cell = CSVWriter.undefused(row.fields[column])
      switch target {
      case .leftOut: break
      case .key: result.key = Typed.trimmed(cell)
      case .part(let part): parts[part] = Typed.trimmed(cell)
      case .custom(let field): result.custom[field.member] = Typed.trimmed(cell)
      case .field: try take(cell, column, into: &result)
      }
    }
    if let name = NamePart.name(given: parts[.given], family: parts[.family]) {
      result.fields["name"] = .text(name)
    }
    if result.key == nil { try complete(&result) }
    return result
  }

  private func take(_ cell: String, _ column: Int, into row: inout ReadRow) throws(RowFault) {
    guard let field = fields[column] else { return }
    let value: Value?
    do {
      value = try field.type.read(cell, currency: currency, order: orders[column])
    } catch {
      // Whether a lead was converted is often told without the day on which it was.
      guard field.name == "accepted", let flag = Typed.flag(cell) else {
        throw .unreadable(header: map.headers[column], error)
      }
      if flag { row.fields[field.name] = .bool(true) }
      return
    }
    guard let value else { return }
    if case .reference(let kind) = field.type, let text = value.text {
      row.references.append(
        NamedReference(field: field.name, header: map.headers[column], kind: kind, text: text))
      return
    }
    row.fields[field.name] = value
    if let oddity = value.text.flatMap(field.type.oddity) { row.notices.append(.odd(oddity)) }
  }

  /// Gives a row that has no name one that will do.
  private func complete(_ row: inout ReadRow) throws(RowFault) {
    for field in map.kind.fields
    where field.traits.contains(.required) && row.fields[field.name] == nil {
      if field.name == "name" { row.fields["name"] = name(row) }
      if row.fields[field.name] == nil { throw .missing(field.words) }
    }
  }

  private func name(_ row: ReadRow) -> Value? {
    if let naming = map.naming {
      let number = Typed.trimmed(row.cells[naming.column])
      if !Typed.isPlaceholder(number) { return .text(naming.name(number)) }
    }
    return row.fields["source_id"] ?? row.fields["mail"] ?? row.fields["phone"]
  }
}

/// Why a row is set aside.
public enum RowFault: Error, Hashable, Sendable {
  case broken(BrokenRow.Fault)
  case unreadable(header: String, ReadingError)
  /// A record needs the field, and the row doesn't have it.
  case missing(Words)
  case tooLong

  public var words: Words {
    switch self {
    case .broken(let fault): fault.words
    case .unreadable(let header, let error):
      Words("\(header): \(error.words.en)", "\(header)：\(error.words.zh)")
    case .missing(let field): Words("It has no \(field.en).", "缺少\(field.zh)。")
    case .tooLong: Words("It is more than the journal keeps in a line.", "超过日志一行的上限。")
    }
  }
}

/// What is worth saying about a row that was taken in.
public enum Notice: Hashable, Sendable {
  case odd(Oddity)
  /// Several records have the name; the text is kept as a custom field.
  case ambiguous(header: String, text: String)
  /// No record has it, and none can be made of it; kept as a custom field.
  case unknown(header: String, text: String)
  /// Matched by mail or phone, though the names differ.
  case otherName(row: String, record: String)
  /// Won or lost, but nobody wrote down when.
  case closedWithoutDay

  public var words: Words {
    switch self {
    case .odd(let oddity): oddity.words
    case .ambiguous(let header, let text):
      Words(
        "\(header): several are called \(text); it is kept as text.",
        "\(header)：有多个“\(text)”，只保留文字。")
    case .unknown(let header, let text):
      Words(
        "\(header): there is no \(text); it is kept as text.", "\(header)：找不到“\(text)”，只保留文字。")
    case .otherName(let row, let record):
      Words(
        "\(row) has the mail or phone of \(record), and is taken for the same.",
        "“\(row)”的邮箱或电话与“\(record)”相同，视为同一条。")
    case .closedWithoutDay:
      Words("The deal is closed, but has no closing day.", "商机已结束，但没有结束日期。")
    }
  }
}
