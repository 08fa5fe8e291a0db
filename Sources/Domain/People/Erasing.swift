/// Erasing a person from the book, as far as a change can: what the records say now. What the journal
/// remembers is the store's to rewrite.
extension Transaction {
  /// How many records one line changes at most, with some room.
  public static let erasurePortion = 900

  /// Takes away all that says who a person was; the record stays under its key as a tombstone, so that
  /// what refers to it still refers to something.
  ///
  /// - Returns: whether that was all; a person with very many records takes several transactions.
  /// - Throws: `Refusal.notManager`; `Refusal.notAllowed` where the record is no person's, or deals are
  ///   open.
  public mutating func erase(_ person: Ref) throws -> Bool {
    let me = try need(Ref(.member, by))
    if me.text("role") != "manager" { throw Refusal.notManager(name: me.title) }
    let record = try record(person)
    if let record { try refuseErasing(record) }
    var portion = Transaction.erasurePortion
    for kind in Kind.all {
      for field in kind.fields where field.traits.contains(.lookedUp) {
        guard case .reference(person.kind) = field.type else { continue }
        for found in try records(kind, where: field.name, is: person.key) {
          let bare = bareRemains(of: found)
          guard bare != found.document else { continue }
          if portion == 0 { return false }
          portion -= 1
          try set(found.ref, to: bare)
        }
      }
    }
    var tombstone = record.map(bareRemains) ?? [:]
    tombstone["name"] = .text(Dossier.erasedName)
    tombstone["erased"] = .text(today.description)
    tombstone["erasing"] = true
    if person.kind == Kind.customer.name {
      tombstone["party"] = "person"
      tombstone["stopped"] = tombstone["stopped"] ?? .text(today.description)
    }
    try set(person, to: tombstone)
    return true
  }

  /// Notes that nothing of these persons is left anywhere.
  public mutating func finishErasing(_ persons: [Ref]) throws {
    for person in persons where try record(person) != nil {
      try edit(person) { $0["erasing"] = nil }
    }
  }

  private mutating func refuseErasing(_ record: Record) throws {
    guard Dossier.isPerson(record) else {
      throw Refusal.notAllowed(
        Words(
          "\(record.title) is an organisation: its people are erased one by one.",
          "\(record.title) 是单位：请逐一清除其联系人。"))
    }
    guard record.ref.kind == Kind.customer.name else { return }
    let open = try records(.deal, where: "customer", is: record.key).filter {
      $0.text("outcome") == nil
    }
    guard let first = open.first else { return }
    throw Refusal.notAllowed(
      Words(
        "\(record.title) has \(open.count) open deals (\(first.title)); win or lose them first.",
        "\(record.title) 还有 \(open.count) 个进行中的商机（\(first.title)）；请先结束它们。"))
  }

  /// What stays of a record; a step that was still to come is cancelled.
  private func bareRemains(of record: Record) -> Document {
    guard let kind = Kind.named(record.ref.kind) else { return [:] }
    var bare = Dossier.remains(of: record.document, in: kind)
    if record.document["name"] != nil { bare["name"] = .text(Dossier.erasedName) }
    if record.ref.kind == Kind.activity.name, record.text("done") == nil {
      bare["cancelled"] = bare["cancelled"] ?? .text(today.description)
    }
    return bare
  }
}
