/// Everything that the rules of qualification say about one customer, computed from the customer and
/// its people.
public struct Qualification: Sendable {
  public let combination: Combination
  public let hasDecider: Bool
  public let classes: [ProspectClass]
  public let isStopped: Bool

  public init(customer: Record, contacts: [Record]) {
    let own = customer.text("authority")
    let roles = contacts.map { $0.text("role") }
    combination = Combination(
      money: Answer(customer.document["money"]),
      authority: Authority.answer(own: own, roles: roles),
      need: Answer(customer.document["need"]))
    hasDecider = Authority.hasDecider(own: own, roles: roles)
    classes = ProspectClass.of(
      combination, recognisesProduct: customer.flag("recognises_product"))
    isStopped = customer.day("stopped") != nil
  }

  /// Whether the one who decides is still to be found: there are money and need, and of those whose
  /// part is known nobody decides (MAN-6). One who only suggests or opposes doesn't end the search.
  public var wantsDecider: Bool {
    combination.money == .yes && combination.need == .yes && combination.authority != .unknown
      && !hasDecider && !isStopped
  }
}

extension Transaction {
  /// A customer with its people, as the rules see them.
  public mutating func qualification(of customer: String) throws -> Qualification {
    let record = try need(Ref(.customer, customer))
    let people = try records(.contact, where: "customer", is: customer)
    return Qualification(customer: record, contacts: people)
  }

  /// Notes whether a customer has money or a need, or what authority it has itself.
  ///
  /// `answer` is `yes`, `no` or nil (unknown) for money and need; for authority it is the role of the
  /// customer itself, `no`, or nil. The evidence that stood for another answer goes with it.
  public mutating func qualify(_ customer: String, _ condition: Condition, as answer: String?)
    throws
  {
    let today = today
    let by = by
    try edit(Ref(.customer, customer)) { document in
      let before = document[condition.rawValue]?.text
      document[condition.rawValue] = answer.map(Value.text)
      var known = document["known"]?.object ?? [:]
      let isReversed = before != nil && before != answer
      let words = isReversed ? nil : known[condition.rawValue]?.object?["from"]
      known[condition.rawValue] = answer.map { _ in
        var fact: Document = ["on": .text(today.description), "by": .text(by)]
        fact["from"] = words
        return .object(fact)
      }
      document["known"] = .object(known)
    }
    try settle(customer)
  }

  /// Sets words beside a condition: the evidence.
  public mutating func evidence(_ customer: String, _ condition: Condition, _ words: String) throws
  {
    let today = today
    let by = by
    try edit(Ref(.customer, customer)) { document in
      var known = document["known"]?.object ?? [:]
      known[condition.rawValue] = .object([
        "on": .text(today.description), "by": .text(by), "from": .text(words),
      ])
      document["known"] = .object(known)
    }
  }

  /// Sets what part a person plays in the decision: a role's name, or nil for not asked.
  public mutating func role(of contact: String, is role: String?) throws {
    var customer: String?
    try edit(Ref(.contact, contact)) { document in
      document["role"] = role.map(Value.text)
      customer = document["customer"]?.text
    }
    if let customer { try settle(customer) }
  }

  /// Confirms that contact stops: m+a+n and nothing else allows it (MAN-11, MAN-12). Planned steps
  /// are cancelled; the history stays.
  public mutating func stopContact(_ customer: String) throws {
    guard try qualification(of: customer).combination.advice?.group == .stop else {
      throw Refusal.notAllowed(
        Words(
          "Contact stops only when money, authority and need are all known to be lacking.",
          "只有确认购买力、决定权和需求都没有时，才停止接触。"))
    }
    let today = today
    try edit(Ref(.customer, customer)) { $0["stopped"] = .text(today.description) }
    for step in try records(.activity, where: "customer", is: customer)
    where step.text("done") == nil && step.text("cancelled") == nil && step.text("due") != nil {
      try edit(step.ref) { $0["cancelled"] = .text(today.description) }
    }
  }

  /// Draws the consequences of a changed condition: contact resumes when one is met again (MAN-13),
  /// and *find the decider* is planned or finished (MAN-6).
  public mutating func settle(_ customer: String) throws {
    let before = try qualification(of: customer)
    if before.isStopped, before.combination.advice?.group != .stop {
      try edit(Ref(.customer, customer)) { $0["stopped"] = nil }
    }
    let now = try qualification(of: customer)
    let open = try records(.activity, where: "customer", is: customer).filter {
      $0.text("purpose") == "find_decider" && $0.text("done") == nil && $0.text("cancelled") == nil
    }
    let today = today
    if now.wantsDecider, open.isEmpty {
      try add(
        .activity,
        [
          "type": "task", "purpose": "find_decider", "customer": .text(customer),
          "due": .text(today.description), "owner": .text(by), "added": .text(at.description),
        ])
    } else if now.hasDecider {
      for step in open { try edit(step.ref) { $0["done"] = .text(today.description) } }
    }
  }
}
