import Domain

/// The whole form behind a question: Tab opens it, with what the line was read as.
extension Question {
  func orWhole(_ open: @escaping (_ typed: String, Desk) -> Effect.Place?) -> Question {
    var question = self
    question.whole = open
    return question
  }

  /// Of several customers there is no form.
  func orWhole(
    about customers: [Named], _ open: @escaping (Named, _ typed: String, Desk) -> Effect.Place?
  ) -> Question {
    guard customers.count == 1 else { return self }
    return orWhole { open(customers[0], $0, $1) }
  }
}

extension Effect.Place {
  static func person(of customer: Named, _ typed: String, role: String?) -> Effect.Place {
    let typed = Customer.document(typed: typed).compactMapValues(\.text)
    return .about(customer, .contact, typed.merging(["role": role ?? ""]) { $1 })
  }

  /// A deal, as its one line says it: `48k denim for spring`.
  static func deal(_ customer: Named, _ typed: String, _ desk: Desk) -> Effect.Place {
    let (name, value) = Question.spokenDeal(typed, desk)
    return .about(customer, .deal, ["name": name], value.map { ["value": .int($0)] } ?? [:])
  }

  /// What has just happened; a next step that was typed behind it stays with the words.
  static func touch(_ type: String, _ customer: Named, _ typed: String, _ desk: Desk)
    -> Effect.Place
  {
    .about(
      customer, .activity,
      ["type": type, "subject": typed, "done": desk.today.description])
  }

  /// A step to come, the day first.
  static func plan(_ customer: Named, _ typed: String, _ desk: Desk) -> Effect.Place {
    let step = try? Act.NextStep(typed: typed, today: desk.today)  // because it may be no day
    guard let step else {
      return .about(customer, .activity, ["type": "task", "subject": typed])
    }
    return .about(
      customer, .activity,
      [
        "type": step.type, "subject": step.about, "due": step.due.description,
        "time": step.time?.description ?? "",
      ])
  }

  private static func about(
    _ customer: Named, _ kind: Kind, _ texts: [String: String], _ further: Document = [:]
  ) -> Effect.Place {
    var typed = further
    for (name, text) in texts where !text.isEmpty { typed[name] = .text(text) }
    return .newRecord(kind.name, given: ["customer": .text(customer.key)], typed: typed)
  }
}
