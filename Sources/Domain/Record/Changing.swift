extension Transaction {
  /// Sets fields of a record from what a rep saw to what she wants; a field in neither is left alone.
  ///
  /// What a field means beyond its value goes through its rule: a condition is noted with its day
  /// (MAN-1…3), a person's part settles who decides (MAN-6), a deal's stage is moved to.
  /// - Parameter shelf: the pipelines at hand, for a deal's stage.
  /// - Throws: `Refusal.conflict` with every field that holds neither what she saw nor what she wants;
  ///   nothing is changed then.
  public mutating func change(
    _ ref: Ref, from seen: Document, to wanted: Document, among shelf: any Shelf
  ) throws {
    let fields = Set(seen.keys).union(wanted.keys).sorted()
    let now = try need(ref).document
    let lost = fields.filter { now[$0] != seen[$0] && now[$0] != wanted[$0] }
    guard lost.isEmpty else { throw Refusal.conflict(ref, fields: lost) }
    let changed = fields.filter { now[$0] != wanted[$0] }
    let ruled = changed.filter { Transaction.hasRule($0, of: ref.kind) }
    try edit(ref) { document in
      for field in changed where !ruled.contains(field) { document[field] = wanted[field] }
    }
    if ref.kind == Kind.activity.name, !Transaction.whom.isDisjoint(with: changed) {
      try refuseUnwanted(need(ref).document)
    }
    if ref.kind == Kind.idea.name { try refuseOdd(idea: need(ref).document) }
    for field in ruled { try set(field, of: ref, to: wanted[field]?.text, among: shelf) }
    if ref.kind == Kind.customer.name { try settle(ref.key) }
  }

  /// What says of a step how somebody is met, and who.
  private static let whom: Set<String> = ["type", "customer", "contact"]

  static func hasRule(_ field: String, of kind: String) -> Bool {
    switch (kind, field) {
    case (Kind.customer.name, _): Condition(rawValue: field) != nil
    case (Kind.contact.name, "role"), (Kind.deal.name, "stage"): true
    default: false
    }
  }

  private mutating func set(
    _ field: String, of ref: Ref, to text: String?, among shelf: any Shelf
  ) throws {
    if let condition = Condition(rawValue: field) {
      try qualify(ref.key, condition, as: text)
    } else if ref.kind == Kind.contact.name {
      try role(of: ref.key, is: text)
    } else {
      try move(ref.key, to: text ?? "", in: pipeline(of: ref.key, among: shelf), shelf)
    }
  }
}

extension Pipeline {
  /// Puts a new deal into the stage that it names, the first one when it names none.
  func begin(_ deal: inout Document) throws {
    let word = deal["stage"]?.text
    guard let stage = openStages.first(where: { $0.id == word ?? $0.id }) else {
      throw Refusal.notAllowed(
        Words(
          "\(name.en) has no open stage \(word ?? "").", "流程“\(name.zh)”没有进行中的阶段“\(word ?? "")”。"))
    }
    deal["pipeline"] = .text(id)
    deal["version"] = .int(Int64(version))
    deal["stage"] = .text(stage.id)
  }
}
