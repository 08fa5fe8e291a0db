import Domain

/// Finds the record that a row is about, if the book has it.
///
/// By its number elsewhere; else by mail or phone; else by name and city (a person: name and
/// customer). Two that have different numbers are never the same, nor are two of one name with
/// different phones or mails. Where one side doesn't know the city, a sole bearer of the name is meant.
struct RowMatching {
  let kind: Kind

  struct Match {
    let record: Record
    /// Mail or phone are the same, the name is another.
    var hasOtherName = false
  }

  /// Fields that name one person or company each: phone and mail.
  private let marks: [Field]
  private let places: [Field]
  private let hasNumber: Bool
  private let isNamed: Bool

  init(_ kind: Kind) {
    self.kind = kind
    marks = kind.fields.filter { field in
      switch field.type {
      case .phone, .mail: field.traits.contains(.matched)
      default: false
      }
    }
    places = ["city", "customer"].compactMap(kind.field)
    hasNumber = kind.field("source_id")?.traits.contains(.lookedUp) ?? false
    isNamed = kind.field("name")?.traits.contains(.matched) ?? false
  }

  /// - Parameter document: the row's fields, with keys for the records that it names.
  func match(_ document: Document, key: String?, in book: inout Transaction) throws -> Match? {
    if let key, let record = try book.record(Ref(kind, key)) { return Match(record: record) }
    if hasNumber, let number = document["source_id"]?.text,
      let record = try book.records(kind, where: "source_id", is: number).first
    {
      return Match(record: record)
    }
    for field in marks {
      guard let mark = RowMatching.mark(document, field) else { continue }
      let bearers = try book.records(kind, matching: field.name, key: mark)
        .filter { hasNoOtherNumber($0, document) }
      if let record = bearers.first(where: { hasSameName($0, document) }) ?? bearers.first,
        hasSameName(record, document) || !isShared(field)
      {
        return Match(record: record, hasOtherName: !hasSameName(record, document))
      }
    }
    return try namesake(document, in: &book).map { Match(record: $0) }
  }

  /// The record with the row's name, at its place.
  private func namesake(_ document: Document, in book: inout Transaction) throws -> Record? {
    guard isNamed, let name = document["name"]?.text, case let key = MatchKey.name(name),
      !key.isEmpty
    else { return nil }
    let bearers = try book.records(kind, matching: "name", key: key).filter { record in
      hasNoOtherNumber(record, document)
        && marks.allSatisfy { field in
          guard let own = RowMatching.mark(document, field),
            let other = RowMatching.mark(record.document, field)
          else { return true }
          return own == other
        }
    }
    func agrees(_ record: Record, _ isSame: (String?, String?) -> Bool) -> Bool {
      places.allSatisfy { field in
        isSame(
          document[field.name]?.text.map(MatchKey.name), record.text(field.name).map(MatchKey.name))
      }
    }
    return bearers.first { agrees($0, ==) }
      ?? (bearers.count == 1
        ? bearers.first { agrees($0) { $0 == nil || $1 == nil || $0 == $1 } } : nil)
  }

  /// A company's people share its telephone, so a person's phone needs the name beside it.
  private func isShared(_ field: Field) -> Bool {
    if case .phone = field.type { kind.name == Kind.contact.name } else { false }
  }

  private func hasNoOtherNumber(_ record: Record, _ document: Document) -> Bool {
    guard hasNumber, let own = document["source_id"]?.text, let other = record.text("source_id")
    else { return true }
    return own == other
  }

  private func hasSameName(_ record: Record, _ document: Document) -> Bool {
    guard let own = document["name"]?.text, let other = record.text("name") else { return true }
    return MatchKey.name(own) == MatchKey.name(other)
  }

  /// The form of a phone or mail by which it is found; an odd one identifies nobody.
  private static func mark(_ document: Document, _ field: Field) -> String? {
    guard let text = document[field.name]?.text, field.type.oddity(text) == nil else { return nil }
    return MatchKey.of(text, type: field.type)
  }
}
