/// How much of a record somebody may see: confidential fields are for managers and for members with the
/// compliance role (KYC-8, KYC-9, G-8). For all others they aren't there, nor is it said that they hold
/// anything.
///
///     Clearance(of: member).shown(record)   // the record, without its KYC notes for a rep
public enum Clearance: Sendable, Hashable {
  /// Everything that isn't confidential.
  case open
  case confidential

  /// - Parameter member: nil for somebody whom the book doesn't know.
  public init(of member: Record?) {
    let isCleared = member?.text("role") == "manager" || member?.flag("compliance") ?? false
    self = isCleared ? .confidential : .open
  }

  public func shows(_ field: Field) -> Bool {
    self == .confidential || !field.traits.contains(.confidential)
  }

  public func shown(_ record: Record) -> Record {
    guard record.holdsConfidential, self == .open else { return record }
    var shown = record
    shown.document = Clearance.withoutConfidential(
      record.document, Kind.confidential[record.ref.kind] ?? [])
    return shown
  }

  /// What a reader learns of a change; `hides` says that there was more to it.
  public func shown(_ change: Change) -> Change {
    guard self == .open, let fields = Kind.confidential[change.ref.kind],
      Clearance.confidential(in: change) != nil
    else { return change }
    func side(_ value: Value) -> Value {
      guard case .object(let document) = value else { return value }
      return .object(Clearance.withoutConfidential(document, fields))
    }
    return Change(
      ref: change.ref, base: change.base, patch: side(change.patch), was: side(change.was),
      hides: true)
  }

  /// A confidential field that a change says something about, if there is one.
  static func confidential(in change: Change) -> Field? {
    (Kind.confidential[change.ref.kind] ?? []).first { field in
      [change.patch, change.was].contains { side in
        side.object?[field.name] != nil || side.object?["known"]?.object?[field.name] != nil
      }
    }
  }

  private static func withoutConfidential(_ document: Document, _ fields: [Field]) -> Document {
    var rest = document
    for field in fields { rest[field.name] = nil }
    // Where a confidential fact comes from tells of it, too.
    if var known = rest["known"]?.object {
      for field in fields { known[field.name] = nil }
      rest["known"] = known.isEmpty ? nil : .object(known)
    }
    return rest
  }
}

extension Kind {
  /// The confidential fields of the kinds that have any, by the kind's name.
  static let confidential: [String: [Field]] = Dictionary(
    uniqueKeysWithValues: all.compactMap { kind in
      let fields = kind.fields.filter { $0.traits.contains(.confidential) }
      return fields.isEmpty ? nil : (kind.name, fields)
    })
}

extension Record {
  /// Whether it says something that not everybody may see.
  public var holdsConfidential: Bool {
    (Kind.confidential[ref.kind] ?? []).contains { field in
      document[field.name] != nil || document["known"]?.object?[field.name] != nil
    }
  }
}

extension Transaction {
  /// Refuses changes to what the member who acts may not see.
  ///
  /// A record may go as a whole, and be brought back as a whole.
  /// - Parameter isReversal: whether the transaction takes another one back.
  public mutating func refuseUncleared(_ changes: [Change], isReversal: Bool) throws {
    let telling = changes.lazy.compactMap { change -> Field? in
      if change.isDeletion || isReversal && change.isCreation { return nil }
      return Clearance.confidential(in: change)
    }
    guard let field = telling.first else { return }
    if try Clearance(of: record(Ref(.member, by))) == .open {
      throw Refusal.confidential(field: field.words)
    }
  }
}
