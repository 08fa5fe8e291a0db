import Domain

extension Book {
  /// What checklists were filled in about a record, the latest first; by one of them, or by any.
  ///
  /// - Throws: `ReadInterrupted`, `BookError`.
  public func assessments(of subject: Ref, by checklist: String? = nil) throws -> [Record] {
    try records(.assessment, where: subject.kind, is: subject.key)
      .filter { checklist == nil || $0.text("playbook") == checklist }
      // One about a customer's deal names the customer too.
      .filter { subject.kind != Kind.customer.name || Assessment.subject(of: $0) == subject }
      .sorted(by: Assessment.isNewer)
  }

  /// The latest assessment by a checklist of each record that it was filled in about.
  ///
  /// - Throws: `ReadInterrupted`, `BookError`.
  public func latestAssessments(by checklist: String, limit: Int) throws -> [Record] {
    var seen: Set<Ref> = []
    return try list(
      ListQuery(
        .assessment, order: "latest", filters: [.equals("playbook", checklist)], limit: limit)
    ).map(\.record).filter { record in
      Assessment.subject(of: record).map { seen.insert($0).inserted } ?? false
    }
  }

  /// The answers as they stand now: an assessment's, and those that the records themselves give.
  public func answers(of subject: Ref, to checklist: Checklist, in assessment: Record?) throws
    -> [String: Answered]
  {
    var customer: Checklist.Qualified?
    let record = try record(subject)
    if checklist.items.contains(where: { $0.fills != nil }) {
      let key = subject.kind == Kind.customer.name ? subject.key : record?.text("customer")
      if let key, let found = try self.record(Ref(.customer, key)) {
        customer = Checklist.Qualified(
          record: found, contacts: try records(.contact, where: "customer", is: key))
      }
    }
    return checklist.answers(
      in: assessment?.document ?? [:], customer: customer,
      deal: subject.kind == Kind.deal.name ? record : nil)
  }
}
