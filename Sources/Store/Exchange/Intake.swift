import Domain

/// Takes rows of a file into the book: the rule of an import, run on the state that it finds.
///
/// A row is a new record, or one that the book has. The latter is changed only when updates are
/// wanted, and an empty cell never takes anything away. Lives as long as one transaction.
struct Intake {
  let map: HeaderMap
  let stages: ImportedStages?
  let updates: Bool

  private(set) var tally = Tally()
  private let matching: RowMatching
  private var lookup = NameLookup()
  private var declared: Set<String> = []
  private var twins = Twins()

  init(_ map: HeaderMap, stages: ImportedStages?, updates: Bool) {
    self.map = map
    self.stages = stages
    self.updates = updates
    matching = RowMatching(map.kind)
  }

  /// What became of the rows.
  static func take(
    _ rows: [ReadRow], _ map: HeaderMap, stages: ImportedStages?, updates: Bool,
    into book: inout Transaction
  ) throws -> Tally {
    var intake = Intake(map, stages: stages, updates: updates)
    for row in rows { try intake.take(row, into: &book) }
    intake.tally.joins = intake.lookup.joins
    intake.tally.added = intake.lookup.added
    return intake.tally
  }

  private mutating func take(_ row: ReadRow, into book: inout Transaction) throws {
    var row = row
    try resolve(&row, in: &book)
    let derived = stages?.settle(&row.fields, today: book.today) ?? [:]
    if row.fields["closed"] == nil, derived["outcome"]?.text != nil {
      row.notices.append(.closedWithoutDay)
    }
    let twin = try twins.key(of: row, map, in: &book)
    if let match = try matching.match(row.fields, key: row.key ?? twin, in: &book) {
      if match.hasOtherName {
        row.notices.append(
          .otherName(row: row.fields["name"]?.text ?? "", record: match.record.title))
      }
      try meet(row, match.record, derived, in: &book)
    } else if let field = missing(row) {
      return tally.faults.append((row, .missing(field.words)))
    } else {
      try add(row, derived, in: &book)
    }
    tally.notices += row.notices.map { (row.line, $0) }
  }

  /// Puts keys in place of names. A name that leads nowhere is kept as a custom field.
  private mutating func resolve(_ row: inout ReadRow, in book: inout Transaction) throws {
    // The customer first: a person is looked for among its people.
    let references = row.references.sorted { a, b in a.field == "customer" && b.field != "customer"
    }
    for reference in references {
      let customer = row.fields["customer"]?.text
      switch try lookup.answer(reference, customer: customer, in: &book) {
      case .found(let key): row.fields[reference.field] = .text(key)
      case .ambiguous:
        row.notices.append(.ambiguous(header: reference.header, text: reference.text))
        row.custom[reference.field] = reference.text
      case .unknown:
        row.notices.append(.unknown(header: reference.header, text: reference.text))
        row.custom[reference.field] = reference.text
      }
    }
  }

  /// A field that a record can't be without, and the row is.
  private func missing(_ row: ReadRow) -> Field? {
    map.kind.fields.first { $0.traits.contains(.required) && row.fields[$0.name] == nil }
  }

  /// A row that is a new record.
  private mutating func add(_ row: ReadRow, _ derived: Document, in book: inout Transaction) throws
  {
    var document = row.fields.merging(derived) { own, _ in own }
    Intake.set(row.fields, in: &document, today: book.today)
    document["custom"] = .object(row.custom.mapValues(Value.text))
    if map.kind.field("added") != nil { document["added"] = .text(book.at.description) }
    let key = try book.add(map.kind, document)
    try declare(row, in: &book)
    twins.keep(row, key: key, map)
    tally.created += 1
  }

  /// A row whose record is in the book already.
  private mutating func meet(
    _ row: ReadRow, _ record: Record, _ derived: Document, in book: inout Transaction
  ) throws {
    let custom = record.document["custom"]?.object ?? [:]
    let differs =
      row.fields.contains { !Intake.isSame($0.value, record.document[$0.key]) }
      || row.custom.contains { custom[$0.key] != .text($0.value) }
    if !differs || !updates {
      tally.unchanged += 1
      if differs { tally.differing += 1 }
      return
    }
    let today = book.today
    try book.edit(record.ref) { document in
      if let stage = row.fields["stage"], stage != document["stage"] {
        document.merge(derived) { _, new in new }
      }
      Intake.set(row.fields, in: &document, today: today)
      document["custom"] = .object(custom.merging(row.custom.mapValues(Value.text)) { $1 })
    }
    try declare(row, in: &book)
    tally.updated += 1
  }

  /// A flag that is not set is absent; a day that is merely *yes* is today, or what it was.
  private static func set(_ fields: Document, in document: inout Document, today: Day) {
    for (name, value) in fields {
      switch value {
      case .bool(false): document[name] = nil
      case .bool(true) where name == "accepted":
        if document[name]?.day == nil { document[name] = .text(today.description) }
      default: document[name] = value
      }
    }
  }

  private static func isSame(_ value: Value, _ held: Value?) -> Bool {
    switch (value, held) {
    case (.bool(false), nil), (.bool(true), .text?): true
    default: value == held
    }
  }

  /// Sees to it that the book knows the row's custom fields.
  private mutating func declare(_ row: ReadRow, in book: inout Transaction) throws {
    for member in row.custom.keys where declared.insert(member).inserted {
      let reference = row.references.first { $0.field == member }
      let field =
        map.customFields.first { $0.member == member }
        ?? CustomField(of: map.kind.name, member: member, name: reference?.header ?? member)
      if try book.record(Ref(.customField, field.key)) != nil { continue }
      try book.add(
        .customField,
        ["of": .text(field.of), "member": .text(field.member), "name": .text(field.name)],
        key: field.key)
      tally.customFields.append(field)
    }
  }
}

/// What became of some rows.
struct Tally {
  var created = 0
  var updated = 0
  var unchanged = 0
  /// Among the unchanged: records that say something else than their rows.
  var differing = 0
  var joins: [NameLookup.Join: Int] = [:]
  var added: [String: Int] = [:]
  var notices: [(line: Int, notice: Notice)] = []
  var customFields: [CustomField] = []
  /// Rows that can be no record, and why.
  var faults: [(row: ReadRow, fault: RowFault)] = []
}

/// Rows of a kind that nothing identifies, a deal without number: the same one is one that is equal in
/// every column.
private struct Twins {
  private var keys: [Document: String] = [:]
  private var loaded: Set<String> = []

  /// The key of the record that equals the row, when it has neither number nor name to go by.
  mutating func key(of row: ReadRow, _ map: HeaderMap, in book: inout Transaction) throws -> String?
  {
    guard Twins.areNeeded(row, map) else { return nil }
    let kind = map.kind
    let referring = kind.fields.first { field in
      if case .reference = field.type { row.fields[field.name] != nil } else { false }
    }
    guard let field = referring?.name, let key = row.fields[field]?.text else { return nil }
    if loaded.insert("\(field) \(key)").inserted {
      for record in try book.records(kind, where: field, is: key) {
        keys[Twins.columns(of: record.document, map)] = record.key
      }
    }
    return keys[Twins.columns(of: row.fields, map)]
  }

  mutating func keep(_ row: ReadRow, key: String, _ map: HeaderMap) {
    if Twins.areNeeded(row, map) { keys[Twins.columns(of: row.fields, map)] = key }
  }

  private static func areNeeded(_ row: ReadRow, _ map: HeaderMap) -> Bool {
    row.key == nil && row.fields["source_id"] == nil
      && !(map.kind.field("name")?.traits.contains(.matched) ?? false)
  }

  /// The fields that the file has columns for.
  private static func columns(of document: Document, _ map: HeaderMap) -> Document {
    document.filter { name, _ in map.column(of: name) != nil }
  }
}
