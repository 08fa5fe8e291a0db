extension Act {
  /// What an act decides on: a record, and the fields in which somebody else may have decided already.
  ///
  /// Acts that only add (a call, a note, a step) decide on nothing that stands; a form brings what it
  /// saw along (`change`).
  public var decidesOn: (ref: Ref, fields: Set<String>)? {
    let stage: Set<String> = ["stage", "pipeline", "outcome"]
    let lead: Set<String> = ["accepted", "dropped", "stopped"]
    switch self {
    case .accept(let customer), .drop(let customer, _, _), .stopContact(let customer):
      return (Ref(.customer, customer), lead)
    case .snooze(let customer, _): return (Ref(.customer, customer), lead.union(["snoozed"]))
    case .handOver(let customer, _): return (Ref(.customer, customer), ["owner"])
    case .qualify(let customer, let condition, _), .evidence(let customer, let condition, _):
      return (Ref(.customer, customer), [condition.rawValue])
    case .role(let contact, _): return (Ref(.contact, contact), ["role"])
    case .finish(let step): return (Ref(.activity, step), ["done", "cancelled"])
    case .postpone(let step, _, _):
      return (Ref(.activity, step), ["done", "cancelled", "due", "time"])
    case .move(let deal, _), .close(let deal, _, _, _), .reopen(let deal, _),
      .transfer(let deal, _, _):
      return (Ref(.deal, deal), stage)
    case .handOverDeal(let deal, _): return (Ref(.deal, deal), ["owner"])
    case .add, .change, .delete, .source, .addPerson, .addDeal, .log, .plan, .assess,
      .putInCharge, .approve, .moveIdea, .promote, .putAside:
      return nil
    }
  }
}
