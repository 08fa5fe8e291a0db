extension Transaction {
  /// Adds a record from what somebody typed of it, and fills in what its kind goes without saying: who
  /// owns it, since when, and what follows from an answer or a role.
  ///
  /// - Returns: its key.
  /// - Throws: `Refusal.contactStopped` for a step with a customer whom contact has been stopped with
  ///   (MAN-11), `Refusal.noConsent` for a call or a message that somebody doesn't want.
  @discardableResult
  public mutating func enter(_ kind: Kind, _ given: Document) throws -> String {
    var document = given
    if kind.field("added") != nil, document["added"] == nil {
      document["added"] = .text(at.description)
    }
    Consent.settle(&document, since: [:], on: today)
    switch kind.name {
    case Kind.customer.name: return try enterCustomer(document)
    case Kind.contact.name:
      document["role"] = nil
      let key = try add(kind, document)
      try role(of: key, is: given["role"]?.text)
      return key
    case Kind.activity.name: try complete(activity: &document)
    case Kind.deal.name:
      let today = Value.text(today.description)
      document["owner"] = document["owner"] ?? .text(by)
      document["opened"] = document["opened"] ?? today
      document["entered"] = today
      if document["outcome"] != nil { document["closed"] = document["closed"] ?? today }
    case Kind.idea.name:
      document["owner"] = document["owner"] ?? .text(by)
      document["entered"] = .text(today.description)
      try refuseOdd(idea: document)
    case Kind.risk.name:
      document["owner"] = document["owner"] ?? .text(by)
      document["review"] = document["review"] ?? .text((today + Risk.reviewAfter).description)
    case Kind.exception.name:
      document["owner"] = document["owner"] ?? .text(by)
      document["reported"] = document["reported"] ?? .text(today.description)
    case Kind.contract.name: document["owner"] = document["owner"] ?? .text(by)
    default: break
    }
    return try add(kind, document)
  }

  /// Conditions go through the rule that notes since when and by whom they are known.
  private mutating func enterCustomer(_ given: Document) throws -> String {
    var document = given
    for condition in Condition.allCases { document[condition.rawValue] = nil }
    let key = try add(.customer, document)
    for condition in Condition.allCases {
      guard let answer = given[condition.rawValue]?.text else { continue }
      try qualify(key, condition, as: answer)
    }
    return key
  }

  /// Without a day a task is due today, and anything else has happened today.
  private mutating func complete(activity document: inout Document) throws {
    document["owner"] = document["owner"] ?? .text(by)
    if document["due"] == nil, document["done"] == nil {
      let isTask = document["type"]?.text == "task"
      document[isTask ? "due" : "done"] = .text(today.description)
    }
    guard document["done"] == nil, let customer = document["customer"]?.text else { return }
    let record = try need(Ref(.customer, customer))
    if record.text("stopped") != nil { throw Refusal.contactStopped(customer: record.title) }
    try refuseUnwanted(document)
  }
}
