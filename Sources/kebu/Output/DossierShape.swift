import Domain
import Store

/// All that is held on a person as one JSON object, printed while it is read: ten thousand activities
/// never stand in memory.
///
/// A record in it is `key`, `kind`, `name` and `fields`: of each filled field `field` (its name in the
/// kind table, `custom.member` for a further one), `words` (its name in the language of the run),
/// `value` as everywhere, `told` (the value in words), and where that is known `known` (`on`, `by`,
/// `from`).
struct DossierShape {
  private let person: Listed
  private let mentions: [Book.Mention]
  private let book: Book
  private let shape: JSONShape
  private let spoken: Spoken
  private let headers: [String: String]

  init(_ person: Listed, _ mentions: [Book.Mention], of book: Book) throws {
    self.person = person
    self.mentions = mentions
    self.book = book
    shape = try JSONShape(book)
    spoken = Spoken(book)
    headers = Dictionary(try book.customFields().map { ($0.key, $0.name) }) { first, _ in first }
  }

  func write(on output: Output) throws {
    let record = person.record
    var members = JSONMembers(output)
    try members.add("person", .object(named(record)))
    try members.add("exported", exported())
    try members.add("consent", consent())
    try members.add("retention", retention())
    try members.add("record", of(record))
    try members.list("records") { list in
      try eachRelated { try list.add(of($0)) }
    }
    try members.list("history") { list in
      try book.eachEvent(about: record.ref) { event in
        if let event = try told(event) { try list.add(event) }
      }
    }
    try members.list("also_named_in") { list in
      for mention in mentions {
        try list.add(
          .object([
            ("key", .text(mention.record.key)), ("kind", .text(mention.record.ref.kind)),
            ("field", .text(mention.field)),
          ]))
      }
    }
    try members.end()
  }

  // MARK: Its parts

  private func named(_ record: Record) -> [(name: String, value: JSONText)] {
    [
      ("key", .text(record.key)), ("kind", .text(record.ref.kind)),
      ("name", .text(orNull: Spoken.title(record))),
    ]
  }

  private func exported() throws -> JSONText {
    let me = try book.member()
    return .object([
      ("at", .text("\(book.surroundings.now())")), ("by", .text(orNull: me?.key)),
      ("by_name", .text(orNull: me?.title)), ("book", .text(book.id)),
      ("book_name", .text(book.name)), ("confidential", .flag(book.clearance == .confidential)),
    ])
  }

  private func consent() -> JSONText {
    guard let consent = Consent(person.record) else { return .null }
    return .object([
      ("answer", .text(consent.answer.rawValue)), ("on", .text(orNull: consent.on?.description)),
      ("source", .text(orNull: consent.source)), ("for", .text(orNull: consent.way)),
    ])
  }

  private func retention() throws -> JSONText {
    let rule = try book.retention()
    let standing = try book.standing(of: person.record, rule)
    return .object([
      ("months", .number(rule.months)),
      ("last_contact", .text(orNull: standing.last?.description)),
      ("end", .text(orNull: standing.end?.description)), ("is_past", .flag(standing.isPast)),
    ])
  }

  private func of(_ record: Record) -> JSONText {
    guard let kind = Kind.named(record.ref.kind) else { return .object(named(record)) }
    let fields = kind.fields.flatMap { field -> [JSONText] in
      guard let value = record.document[field.name] else { return [] }
      switch field.name {
      case "known": return []
      case "custom": return custom(value.object ?? [:], kind)
      default: return [self.field(field, value, record)]
      }
    }
    return .object(named(record) + [("fields", .list(fields))])
  }

  private func field(_ field: Field, _ value: Value, _ record: Record) -> JSONText {
    var members: [(name: String, value: JSONText)] = [
      ("field", .text(field.name)), ("words", .text(field.words[Speech.language])),
      ("value", shape.value(value, field.type)), ("told", .text(spoken.value(value, field))),
    ]
    if let fact = record.document["known"]?.object?[field.name] {
      members.append(("known", shape.value(fact, .members)))
    }
    return .object(members)
  }

  private func custom(_ further: Document, _ kind: Kind) -> [JSONText] {
    further.keys.sorted().map { member in
      let value = further[member] ?? .null
      return .object([
        ("field", .text("custom.\(member)")),
        ("words", .text(headers["\(kind.name)_\(member)"] ?? member)),
        ("value", shape.value(value, .members)),
        ("told", .text(spoken.sentence.spelled(value, nil))),
      ])
    }
  }

  /// Every record that refers to the person, a page at a time.
  private func eachRelated(_ body: (Record) throws -> Void) throws {
    for kind in Kind.all {
      for field in kind.fields where field.traits.contains(.lookedUp) {
        guard case .reference(person.record.ref.kind) = field.type else { continue }
        var query = ListQuery(
          kind, filters: [.equals(field.name, person.record.key)], limit: 500)
        while case let page = try book.list(query), let last = page.last {
          for listed in page { try body(listed.record) }
          query.from = .after(last.place)
        }
      }
    }
  }

  /// One change; nil where nothing of it may be told.
  private func told(_ event: Book.Event) throws -> JSONText? {
    var change = event.change
    if book.isDiscreet, change.hides {
      // That something is kept from somebody may not be told either.
      if change.patch == .object([:]) { return nil }
      change = Change(ref: change.ref, base: change.base, patch: change.patch, was: change.was)
    }
    let sentence = spoken.sentence.of(
      event.head.intent, change, undoing: try book.original(of: event.head))
    return .object([
      ("seq", .number(event.head.seq)), ("at", .text("\(event.head.at)")),
      ("by", .text(event.head.by)),
      ("by_name", .text(orNull: spoken.name(Ref(.member, event.head.by)))),
      ("intent", .text(event.head.intent)), ("sentence", .text(sentence)),
      ("kind", .text(change.ref.kind)), ("key", .text(change.ref.key)),
      ("patch", shape.value(change.patch, .members)), ("was", shape.value(change.was, .members)),
    ])
  }
}
