/// Taking back what a transaction did: a new transaction that patches `was`.
extension Transaction {
  /// Takes all of `changes` back, or nothing.
  ///
  /// - Throws: `Refusal.conflict` where a field no longer holds what they set, `.stillReferredTo` where
  ///   a record that would go has got others since.
  public mutating func reverse(_ changes: [Change]) throws {
    for change in changes.reversed() {
      let record = try record(change.ref)
      if record?.day("erased") != nil { throw Refusal.erased(change.ref) }
      let current = record.map { Value.object($0.document) }
      guard Patch.holds(change.patch, in: current) else {
        throw Refusal.conflict(
          change.ref, fields: Patch.fieldsNotHolding(change.patch, in: current))
      }
      try set(change.ref, to: Patch.apply(change.was, to: current)?.object)
    }
    for change in changes where change.isCreation {
      if let by = try referrer(to: change.ref) {
        throw Refusal.stillReferredTo(change.ref, by: by)
      }
    }
  }

  /// Takes back those of `changes`, made by line `line`, that nobody has built on.
  ///
  /// - Returns: the records that stay as they are.
  public mutating func reverseUntouched(_ changes: [Change], of line: Int64) throws -> [Ref] {
    var kept: [Ref] = []
    for change in changes.reversed() {
      let record = try record(change.ref)
      let current = record.map { Value.object($0.document) }
      var isUntouched = Patch.holds(change.patch, in: current) && record?.day("erased") == nil
      if change.isCreation {
        isUntouched = try record?.revision == line && referrer(to: change.ref) == nil
      }
      if isUntouched {
        try set(change.ref, to: Patch.apply(change.was, to: current)?.object)
      } else {
        kept.append(change.ref)
      }
    }
    return kept
  }

  /// A record that refers to `ref`, if there is one.
  public mutating func referrer(to ref: Ref) throws -> Ref? {
    for kind in Kind.all {
      for field in kind.fields where field.traits.contains(.lookedUp) {
        guard case .reference(ref.kind) = field.type else { continue }
        if let found = try records(kind, where: field.name, is: ref.key).first(where: {
          $0.ref != ref
        }) {
          return found.ref
        }
      }
    }
    return nil
  }
}
