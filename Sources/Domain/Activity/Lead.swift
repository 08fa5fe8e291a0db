extension Transaction {
  /// Takes a lead on as a customer, with a first deal in the pipeline's first stage (PROS-4).
  ///
  /// - Returns: the deal's key.
  @discardableResult
  public mutating func accept(_ customer: String, into pipeline: Pipeline) throws -> String {
    let lead = try need(Ref(.customer, customer))
    if lead.text("accepted") != nil {
      let owner = try lead.text("owner").flatMap { try record(Ref(.member, $0))?.title }
      throw Refusal.notAllowed(
        Words(
          "\(lead.title) is a customer already\(owner.map { ", taken by " + $0 } ?? "").",
          "\(lead.title) 已是客户\(owner.map { "，由" + $0 + "跟进" } ?? "")。"))
    }
    let today = Value.text(today.description)
    let by = Value.text(by)
    try edit(lead.ref) { document in
      document["accepted"] = today
      document["owner"] = document["owner"] ?? by
      document["dropped"] = nil
      document["drop_reason"] = nil
      document["drop_words"] = nil
      document["snoozed"] = nil
    }
    return try open(dealOf: customer, in: pipeline)
  }

  /// Opens a deal with a customer in the pipeline's first stage.
  ///
  /// - Returns: the deal's key.
  public mutating func open(dealOf customer: String, in pipeline: Pipeline) throws -> String {
    let record = try need(Ref(.customer, customer))
    if record.text("stopped") != nil { throw Refusal.contactStopped(customer: record.title) }
    guard let first = pipeline.stages.first(where: { $0.outcome == nil }) else {
      throw Refusal.notAllowed(
        Words("This pipeline has no open stage.", "该流程没有进行中的阶段。"))
    }
    let today = Value.text(today.description)
    return try add(
      .deal,
      [
        "customer": .text(customer), "pipeline": .text(pipeline.id),
        "version": .int(Int64(pipeline.version)), "stage": .text(first.id), "opened": today,
        "entered": today, "owner": .text(by), "added": .text(at.description),
      ])
  }

  /// Lets a lead go, with the reason; its steps are cancelled, its history stays.
  public mutating func drop(_ customer: String, reason: String, words: String?) throws {
    let today = Value.text(today.description)
    let lead = try need(Ref(.customer, customer))
    if lead.text("accepted") != nil {
      throw Refusal.notAllowed(
        Words("\(lead.title) is a customer; only a lead is dropped.", "\(lead.title)已是客户，只能放弃线索。"))
    }
    if lead.text("dropped") != nil {
      let why = Customer.dropReasons.first { $0.name == lead.text("drop_reason") }?.words
      throw Refusal.notAllowed(
        Words(
          "\(lead.title) has been dropped already\(why.map { ": \($0.en)" } ?? "").",
          "\(lead.title) 已被放弃\(why.map { "：\($0.zh)" } ?? "")。"))
    }
    try edit(lead.ref) { document in
      document["dropped"] = today
      document["drop_reason"] = .text(reason)
      document["drop_words"] = words.map(Value.text)
    }
    for step in try records(.activity, where: "customer", is: customer)
    where step.text("done") == nil && step.text("cancelled") == nil {
      try edit(step.ref) { $0["cancelled"] = today }
    }
  }

  /// Puts a lead off: it comes back on `day`.
  public mutating func snooze(_ customer: String, until day: Day) throws {
    guard day > today else {
      throw Refusal.notAllowed(
        Words("Later means a day after today.", "推迟要选今天以后的日期。"))
    }
    try edit(Ref(.customer, customer)) { $0["snoozed"] = .text(day.description) }
  }
}
