/// What a book holds on a person, told by the kind table alone: the person's own record and every
/// record that refers to it. The export of a person's data shows it, the erasure takes it away.
public enum Dossier {
  /// Stands for the name of a person that was erased.
  public static let erasedName = "(erased 已清除)"

  /// Whether a record can be a person: a contact, or a customer that isn't known as an organisation.
  public static func isPerson(_ record: Record) -> Bool {
    switch record.ref.kind {
    case Kind.contact.name: true
    case Kind.customer.name: record.text("party") != "organisation"
    default: false
    }
  }

  /// Whether a record, or a patch of one, is about a person: it is the person's own, or refers to it.
  public static func isAbout(_ person: Ref, _ ref: Ref, _ document: Document) -> Bool {
    if ref == person { return true }
    return (Kind.named(ref.kind)?.fields ?? []).contains { field in
      guard case .reference(person.kind) = field.type else { return false }
      return document[field.name]?.text == person.key
    }
  }

  /// What stays of a document, or of a patch of one, when the person it is about is erased: to whom
  /// it refers, and figures, days and choices that say nothing of who the person was. All words go, and
  /// all that a kind marks as personal.
  public static func remains(of document: Document, in kind: Kind) -> Document {
    document.filter { name, value in
      if name == "name", value.text == erasedName { return true }
      return kind.field(name)?.survivesErasure ?? false
    }
  }
}

extension Field {
  fileprivate var survivesErasure: Bool {
    if traits.contains(.personal) || traits.contains(.confidential) { return false }
    return switch type {
    case .text, .prose, .phone, .mail, .members: traits.contains(.kept)
    case .day, .time, .instant, .money, .integer, .percent, .decimal, .flag, .choice, .reference:
      true
    }
  }
}
