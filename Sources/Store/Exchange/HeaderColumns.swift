import Domain

/// The columns of a file under the supposition that its rows are of one kind.
struct Columns {
  private let headers: [String]
  private let kind: Kind
  private let known: [CustomField]
  private let book: String
  private var found: [HeaderMap.Target?]
  /// The fields that have a column.
  private(set) var fields: Set<String> = []

  init(_ headers: [String], _ kind: Kind, _ known: [CustomField], _ book: String) {
    self.headers = headers
    self.kind = kind
    self.known = known.filter { $0.of == kind.name }
    self.book = book
    found = Array(repeating: nil, count: headers.count)
  }

  /// Takes what a person has said over what the headers say.
  mutating func assign(_ assignments: [Assignment]) throws(HeaderError) {
    for assignment in assignments {
      guard let column = assignment.column(in: headers) else { continue }
      switch assignment.meaning {
      case "-": found[column] = .leftOut
      case "custom": found[column] = .custom(custom(column))
      default:
        let key = MatchKey.name(assignment.meaning)
        let field = kind.fields.first { Columns.names($0).contains(key) }
        guard let field, !field.traits.contains(.ruled) else {
          let fields = Columns.open(kind).map(\.name)
          throw .noField(assignment.meaning, kind: kind.name, fields: fields)
        }
        guard fields.insert(field.name).inserted else { throw .twice(field.name) }
        found[column] = .field(field.name)
      }
    }
  }

  /// Finds a field for each column that is still without, the surest first: a field's own name as it
  /// stands, a custom field of the book, then names, words and foreign headers by their letters.
  mutating func recognise() {
    recogniseExport()
    claim { field, header in field.name == header }
    for column in headers.indices where found[column] == nil {
      let header = headers[column]
      let field = known.first { $0.name == header || "custom.\($0.member)" == header }
      if let field, !found.contains(.custom(field)) { found[column] = .custom(field) }
    }
    let keys = Dictionary(headers.map { ($0, MatchKey.name($0)) }) { first, _ in first }
    claim { field, header in Columns.names(field).contains(keys[header]!) }
    claimParts(keys)
    claim { field, header in
      field.headers.contains { MatchKey.name($0) == keys[header]! }
    }
  }

  /// Whether the columns are enough for the kind, so that a lone `phone` makes no customers.
  var tellOfKind: Bool {
    if found.contains(.key) { return true }
    switch kind.name {
    case Kind.contact.name: return fields.isSuperset(of: ["name", "customer"])
    case Kind.deal.name: return !fields.isDisjoint(with: ["stage", "value"])
    case Kind.activity.name:
      return fields.contains("type") && !fields.isDisjoint(with: ["due", "done", "customer"])
    default: return fields.contains("name") || fields.count > 2 && fields.contains("source_id")
    }
  }

  /// Every column with its meaning; those that no field answers to are custom fields.
  func targets() -> [HeaderMap.Target] {
    var taken = Set(known.map(\.member))
    var names: Set<String> = []
    return headers.indices.map { column in
      switch found[column] {
      case .custom(let field):
        names.insert(field.name)
        taken.insert(field.member)
        return .custom(field)
      case let target?: return target
      case nil:
        var header = headers[column].isEmpty ? "column \(column + 1)" : headers[column]
        var count = 1
        while names.contains(header) {
          count += 1
          header = "\(headers[column]) (\(count))"
        }
        names.insert(header)
        let field =
          known.first { $0.name == header } ?? CustomField(of: kind, header: header, taken: taken)
        taken.insert(field.member)
        return .custom(field)
      }
    }
  }

  /// Columns that our own export and our own list of rejected rows have beside the fields.
  private mutating func recogniseExport() {
    if let column = headers.firstIndex(of: "key:\(book)"), !book.isEmpty {
      found[column] = .key
      for column in headers.indices where found[column] == nil {
        let field = kind.fields.first {
          [$0.name, $0.words.en, $0.words.zh].contains(headers[column])
        }
        if field?.traits.contains(.ruled) ?? false { found[column] = .leftOut }
      }
    }
    if headers.suffix(2) == Rejects.columns {
      for column in headers.indices.suffix(2) { found[column] = .leftOut }
    }
  }

  private mutating func claim(_ answers: (Field, String) -> Bool) {
    for column in headers.indices where found[column] == nil && !headers[column].isEmpty {
      let field = Columns.open(kind).first {
        !fields.contains($0.name) && answers($0, headers[column])
      }
      guard let field else { continue }
      fields.insert(field.name)
      found[column] = .field(field.name)
    }
  }

  /// A first and a last name together are a name, where no column has it whole.
  private mutating func claimParts(_ keys: [String: String]) {
    if fields.contains("name") || kind.field("name") == nil { return }
    let columns = NamePart.allCases.compactMap { part in
      headers.indices.first { column in
        found[column] == nil && part.headers.contains { MatchKey.name($0) == keys[headers[column]] }
      }
    }
    guard columns.count == 2 else { return }
    fields.insert("name")
    for (column, part) in zip(columns, NamePart.allCases) { found[column] = .part(part) }
  }

  private func custom(_ column: Int) -> CustomField {
    known.first { $0.name == headers[column] }
      ?? CustomField(of: kind, header: headers[column], taken: Set(known.map(\.member)))
  }

  /// The fields that a column may fill.
  private static func open(_ kind: Kind) -> [Field] {
    kind.fields.filter { !$0.traits.contains(.ruled) }
  }

  private static func names(_ field: Field) -> [String] {
    [field.name, field.words.en, field.words.zh].map(MatchKey.name)
  }
}
