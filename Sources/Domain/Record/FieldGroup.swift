/// Fields that a reader looks for together, under one heading: who a customer is, how it trades.
///
/// A kind lists its groups beside its fields; which of them a record has depends on the record: a
/// person has no headcount, an organisation no birthday.
public struct FieldGroup: Sendable, Identifiable {
  public let name: String
  public let words: Words
  /// Names of its fields, in the order in which they are asked and shown.
  public let fields: [String]
  let fits: @Sendable (Document) -> Bool

  public var id: String { name }

  init(
    _ name: String, _ words: Words, _ fields: [String],
    for fits: @escaping @Sendable (Document) -> Bool = { _ in true }
  ) {
    self.name = name
    self.words = words
    self.fields = fields
    self.fits = fits
  }

  /// What stands under no other heading.
  static let other = FieldGroup("other", Words("Further", "其他"), [])
}

extension Kind {
  /// The fields that a reader fills in for such a record, under their headings.
  ///
  /// A field that no heading of this record names stands under a last one when the record holds
  /// something in it all the same. A kind without headings has that one alone, with every field.
  public func groups(of document: Document, for clearance: Clearance) -> [(
    group: FieldGroup, fields: [Field]
  )] {
    let typed = fields.filter { !$0.traits.contains(.ruled) && clearance.shows($0) }
    guard !groups.isEmpty else { return [(.other, typed)] }
    let fitting = groups.filter { $0.fits(document) }
    var result = fitting.map { group in
      (group: group, fields: group.fields.compactMap { name in typed.first { $0.name == name } })
    }
    result.removeAll { $0.fields.isEmpty }
    let named = Set(fitting.flatMap(\.fields))
    let rest = typed.filter { !named.contains($0.name) && document[$0.name] != nil }
    if !rest.isEmpty { result.append((.other, rest)) }
    return result
  }
}
