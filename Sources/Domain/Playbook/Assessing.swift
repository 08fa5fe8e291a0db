/// Filling in checklists. A rep's answers are one change, whatever they set besides.
extension Transaction {
  /// Writes down answers to a checklist about a record: into the assessment that is named, else into a
  /// new one.
  ///
  /// An answer that also stands in a field, or in Money, Authority and Need, is set there too, so that
  /// nobody types it twice.
  /// - Parameter answers: those that the rep gave or took back (nil); the others stay as they are.
  /// - Returns: the assessment's key.
  /// - Throws: `Refusal.notAllowed` for a subject or an answer that this checklist doesn't take.
  @discardableResult
  public mutating func assess(
    _ subject: Ref, by checklist: Checklist, answers: [String: Answered?],
    in assessment: String? = nil
  ) throws -> String {
    let record = try need(subject)
    guard checklist.subjects.contains(subject.kind) else {
      let kind = Kind.named(subject.kind)?.words ?? Words(subject.kind, subject.kind)
      throw Refusal.notAllowed(
        Words(
          "\(checklist.name.en) isn't filled in about a \(kind.en).",
          "“\(checklist.name.zh)”不用于评估\(kind.zh)。"))
    }
    for (id, answer) in answers { try checklist.refuse(answer, to: id) }
    let key =
      try assessment.map { try goOn(with: $0, about: subject, by: checklist) }
      ?? begin(about: record, by: checklist)
    for (id, answer) in answers.sorted(by: { $0.key < $1.key }) {
      guard let filling = checklist.item(id)?.fills else { continue }
      try fill(filling, about: record, with: answer)
    }
    let (today, by) = (today, by)
    let customer = try checklist.customer(of: subject, in: &self)
    let deal = subject.kind == Kind.deal.name ? try need(subject) : nil
    try edit(Ref(.assessment, key)) { document in
      var contents = document
      if checklist.isConfidential {
        contents = document["sealed"]?.object ?? Assessment.telling(of: document)
        for name in Assessment.telling { document[name] = nil }
      }
      var all = contents["answers"]?.object ?? [:]
      for (id, answer) in answers {
        all[id] = answer.map { answer in
          var dated = answer
          dated.on = answer.on ?? today
          dated.by = answer.by ?? by
          return dated.document
        }
      }
      contents["answers"] = .object(all)
      let result = checklist.result(
        of: checklist.answers(in: contents, customer: customer, deal: deal))
      contents.note(result)
      if checklist.isConfidential {
        document["sealed"] = .object(contents)
      } else {
        document = contents
      }
      document["passes"] = result.verdict.passes ? true : nil
      document["version"] = .int(Int64(checklist.version))
      document["day"] = .text(today.description)
      document["owner"] = .text(by)
      document["review"] = checklist.reviewAfter.map { .text((today + $0).description) }
    }
    try settleReviews(of: subject, by: checklist.id, latest: key)
    if let deal, try need(Ref(.assessment, key)).flag("passes") {
      try finishTask(of: checklist, for: deal.key)
    }
    return key
  }

  private mutating func goOn(
    with assessment: String, about subject: Ref, by checklist: Checklist
  ) throws -> String {
    let found = try need(Ref(.assessment, assessment))
    guard found.text("playbook") == checklist.id, found.text(subject.kind) == subject.key else {
      throw Refusal.missing(found.ref)
    }
    return assessment
  }

  private mutating func begin(about record: Record, by checklist: Checklist) throws -> String {
    var document: Document = [
      "playbook": .text(checklist.id), "added": .text(at.description),
    ]
    document[record.ref.kind] = .text(record.key)
    if record.ref.kind != Kind.customer.name {
      document["customer"] = record.text("customer").map(Value.text)
    }
    return try add(.assessment, document)
  }

  /// An assessment that a newer one stands in for needs no look of its own any more.
  private mutating func settleReviews(of subject: Ref, by checklist: String, latest: String) throws
  {
    for other in try records(.assessment, where: subject.kind, is: subject.key)
    where other.key != latest && other.text("playbook") == checklist && other.day("review") != nil {
      try edit(other.ref) { $0["review"] = nil }
    }
  }

  /// Sets what an answer stands for besides.
  private mutating func fill(
    _ filling: Checklist.Filling, about record: Record, with answer: Answered?
  ) throws {
    let customer = record.ref.kind == Kind.customer.name ? record.key : record.text("customer")
    switch filling {
    case .condition(let condition):
      guard let customer else { return }
      // Who decides is kept by person: a no or an unknown there is for the people to say.
      let before = try qualification(of: customer).combination[condition]
      let wanted = answer.map { $0.value == "yes" ? Answer.yes : .no } ?? .unknown
      if before != wanted {
        var word = answer?.value.text
        if condition == .authority, word == "yes" { word = "decides" }
        try qualify(customer, condition, as: word)
      }
      if let words = answer?.evidence { try evidence(customer, condition, words) }
    case .field(let kind, let name):
      let key = kind == Kind.customer.name ? customer : record.key
      guard let key, kind == Kind.customer.name || kind == record.ref.kind,
        let field = Kind.named(kind)?.field(name)
      else { return }
      let value = try answer.flatMap { try field.filled(with: $0.value) }
      try edit(Ref(kind, key)) { $0[name] = value }
      if kind == Kind.customer.name { try settle(key) }
    }
  }
}

extension Checklist {
  /// The answers of an assessment's document, with those that stand in the records themselves.
  public func answers(in document: Document, customer: Qualified?, deal: Record?)
    -> [String: Answered]
  {
    var answers = (Assessment.contents(of: document)["answers"]?.object ?? [:])
      .compactMapValues(Answered.init(stored:))
    for item in items {
      guard let filling = item.fills else { continue }
      answers[item.id] = item.answer(filling, customer: customer, deal: deal, own: answers[item.id])
    }
    return answers
  }

  /// The customer that answers about a subject may stand in; nil where no item asks for it.
  func customer(of subject: Ref, in transaction: inout Transaction) throws -> Qualified? {
    guard items.contains(where: { $0.fills != nil }) else { return nil }
    let key =
      subject.kind == Kind.customer.name
      ? subject.key : try transaction.need(subject).text("customer")
    guard let key else { return nil }
    return Qualified(
      record: try transaction.need(Ref(.customer, key)),
      contacts: try transaction.records(.contact, where: "customer", is: key))
  }

  /// A customer with its people, as an assessment reads them.
  public struct Qualified {
    public let record: Record
    public let combination: Combination

    public init(record: Record, contacts: [Record]) {
      self.record = record
      combination = Qualification(customer: record, contacts: contacts).combination
    }
  }

  fileprivate func refuse(_ answer: Answered?, to id: String) throws {
    guard let item = item(id) else {
      let near = Nearest.of(id, among: items.map(\.id))
      throw Refusal.notAllowed(
        Words(
          "\(name.en) has no item \(id)" + (near.map { "; did you mean \($0)?" } ?? "."),
          "“\(name.zh)”没有项目 \(id)" + (near.map { "；是否指 \($0)？" } ?? "。")))
    }
    guard let answer, !item.takes(answer.value) else { return }
    let wanted = item.wanted
    throw Refusal.notAllowed(
      Words(
        "\(item.ask.en): expected \(wanted.en).", "“\(item.ask.zh)”：应为\(wanted.zh)。"))
  }
}

extension Checklist.Item {
  /// What an answer to it looks like.
  public var wanted: Words {
    switch kind {
    case .yesNo: Words("yes or no", "是或否")
    case .score(let scale, _):
      Words(
        "a whole number from \(scale.lowerBound) to \(scale.upperBound)",
        " \(scale.lowerBound) 到 \(scale.upperBound) 的整数")
    case .oneOf(let options):
      Words(
        "one of \(options.map(\.id).joined(separator: ", "))",
        " \(options.map(\.id).joined(separator: "、")) 之一")
    case .ranking(let options):
      Words(
        "an order such as \(options.map(\.id).joined(separator: ","))",
        "顺序，如 \(options.map(\.id).joined(separator: ","))")
    case .number: Words("a whole number", "整数")
    case .money: Words("an amount", "金额")
    case .day: Words("a day", "日期")
    case .text: Words("some text", "文字")
    }
  }

  /// The answer that the records give; the words beside it are the assessment's own, or the condition's.
  fileprivate func answer(
    _ filling: Checklist.Filling, customer: Checklist.Qualified?, deal: Record?, own: Answered?
  ) -> Answered? {
    switch filling {
    case .condition(let condition):
      guard let customer else { return own }
      let known = customer.record.document["known"]?.object?[condition.rawValue]?.object
      let value: Value
      switch customer.combination[condition] {
      case .yes: value = "yes"
      case .no: value = "no"
      case .unknown: return nil
      }
      return Answered(
        value, evidence: known?["from"]?.text ?? own?.evidence, on: known?["on"]?.day ?? own?.on,
        by: known?["by"]?.text ?? own?.by)
    case .field(let kind, let name):
      guard let record = kind == Kind.customer.name ? customer?.record : deal else { return own }
      guard let stored = record.document[name], let value = read(stored) else {
        // A flag that isn't set says neither no nor that nobody was asked: the assessment does.
        return own?.value == "no" ? own : nil
      }
      let known = record.document["known"]?.object?[name]?.object
      return Answered(
        value, evidence: own?.evidence ?? known?["from"]?.text, on: known?["on"]?.day ?? own?.on,
        by: own?.by)
    }
  }

  /// A field's value as this item's answer.
  private func read(_ stored: Value) -> Value? {
    let value: Value = kind == .yesNo ? (stored.bool.map { $0 ? "yes" : "no" } ?? "yes") : stored
    return takes(value) ? value : nil
  }
}

extension Field {
  /// An answer as this field holds it: a yes is a set flag.
  fileprivate func filled(with value: Value) throws -> Value? {
    switch (type, value) {
    case (.flag, "yes"): return .bool(true)
    case (.flag, "no"): return nil
    case (.flag, _): break
    case (.text, .text), (.prose, .text), (.day, .text), (.integer, .int), (.money, .int),
      (.percent, .int):
      return value
    case (.choice(let choices), .text(let text)) where choices.contains { $0.name == text }:
      return value
    default: break
    }
    throw Refusal.notAllowed(
      Words("\(words.en) doesn't take this answer.", "“\(words.zh)”不能填入该回答。"))
  }
}

extension Document {
  /// Keeps what answers came to beside them.
  fileprivate mutating func note(_ result: Checklist.Result) {
    self["answered"] = .int(Int64(result.answered))
    self["asked"] = .int(Int64(result.asked))
    self["score"] = result.score.map { .int(Int64($0)) }
    let scores = result.groups.compactMap { group in
      group.score.map { (group.id, Value.int(Int64($0))) }
    }
    self["scores"] = .object(Document(uniqueKeysWithValues: scores))
    self["verdict"] = .text(result.verdict.id)
    self["verdict_words"] = .object(
      ["en": .text(result.verdict.name.en), "zh": .text(result.verdict.name.zh)])
    self["marks"] = .object(
      Document(
        uniqueKeysWithValues: result.marks.map {
          ($0.id, .object(["en": .text($0.name.en), "zh": .text($0.name.zh)]))
        }))
  }
}
