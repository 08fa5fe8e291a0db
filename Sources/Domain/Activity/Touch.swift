extension Transaction {
  /// Notes what happened with a customer today: a call, a message, a visit, a note; with whom there,
  /// and how many minutes it took (TALK-4, G-15).
  @discardableResult
  public mutating func log(
    _ type: String, with customer: String, about subject: String, result: String? = nil,
    contact: String? = nil, minutes: Int? = nil
  ) throws -> String {
    _ = try need(Ref(.customer, customer))
    return try add(
      .activity,
      activity(
        type, customer, subject,
        [
          "done": .text(today.description), "result": result.map(Value.text),
          "contact": contact.map(Value.text), "minutes": minutes.map { .int(Int64($0)) },
        ]))
  }

  /// Plans the next step with a customer. Refused after m+a+n was confirmed (MAN-11, G-1), and a call or
  /// a message to somebody who withdrew consent.
  @discardableResult
  public mutating func plan(
    _ type: String, with customer: String, about subject: String, due: Day,
    at time: TimeOfDay? = nil
  ) throws -> String {
    let record = try need(Ref(.customer, customer))
    if record.text("stopped") != nil { throw Refusal.contactStopped(customer: record.title) }
    let step = activity(
      type, customer, subject,
      ["due": .text(due.description), "time": (time?.description).map(Value.text)])
    try refuseUnwanted(step)
    return try add(.activity, step)
  }

  /// Marks a planned step as done today.
  public mutating func finish(_ step: String) throws {
    let today = Value.text(today.description)
    let record = try need(Ref(.activity, step))
    try refuseClosed(record)
    try edit(record.ref) { $0["done"] = today }
  }

  /// Moves a planned step to another day, and to another time when one is given.
  public mutating func postpone(_ step: String, until day: Day, at time: TimeOfDay? = nil) throws {
    let record = try need(Ref(.activity, step))
    try refuseClosed(record)
    try edit(record.ref) { document in
      document["due"] = .text(day.description)
      document["time"] = (time?.description).map(Value.text) ?? document["time"]
    }
  }

  private func refuseClosed(_ step: Record) throws {
    if let day = step.text("done") {
      throw Refusal.notAllowed(
        Words("This step is done already, since \(day).", "这一步已于 \(day) 完成。"))
    }
    if let day = step.text("cancelled") {
      throw Refusal.notAllowed(
        Words("This step was cancelled on \(day).", "这一步已于 \(day) 取消。"))
    }
  }

  private func activity(
    _ type: String, _ customer: String, _ subject: String, _ further: [String: Value?]
  ) -> Document {
    var document: Document = [
      "type": .text(type), "customer": .text(customer), "owner": .text(by),
      "added": .text(at.description),
    ]
    if !subject.isEmpty { document["subject"] = .text(subject) }
    for (name, value) in further { document[name] = value }
    return document
  }
}
