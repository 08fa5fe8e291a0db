/// One thing that a rep does to the book, as a value: what a key, a command or a script means.
///
/// An act can be done again on another customer (`on`), done to several at once in one transaction, and
/// told in words. What it changes is decided when it is performed, under the lock.
public enum Act: Hashable, Sendable {
  case add(kind: String, Document)
  /// Sets fields from what the rep saw to what she wants, all of them or none; refused when one of them
  /// holds something else by now.
  case change(Ref, from: Document, to: Document)
  case delete(Ref)
  /// Money or Need; for Authority the customer's own role, or `no`. nil: unknown.
  case qualify(customer: String, Condition, answer: String?)
  case evidence(customer: String, Condition, String)
  case role(contact: String, role: String?)
  /// A person who wasn't known yet, with a part in the decision.
  case addPerson(
    customer: String, name: String, role: String?, phone: String? = nil, mail: String? = nil)
  /// A deal in a pipeline's first stage, the first pipeline's where none is named; its value in minor
  /// units.
  case addDeal(customer: String, name: String, value: Int64?, pipeline: String? = nil)
  case accept(customer: String)
  case drop(customer: String, reason: String, words: String?)
  case snooze(customer: String, until: Day)
  case stopContact(customer: String)
  /// Where a fact comes from; it is as fresh as today then.
  case source(Ref, field: String, String)
  /// What happened, with whom and for how long, and the step that comes next.
  case log(
    customer: String, type: String, about: String, result: String?, next: NextStep?,
    contact: String? = nil, minutes: Int? = nil)
  case plan(customer: String, NextStep)
  case finish(step: String)
  case postpone(step: String, until: Day, at: TimeOfDay? = nil)
  /// To another open stage of the deal's pipeline.
  case move(deal: String, to: String)
  case close(deal: String, Pipeline.Outcome, reason: String? = nil, words: String? = nil)
  case reopen(deal: String, in: String)
  /// To a stage of another pipeline, its first where none is named; or to the newest version of its own.
  case transfer(deal: String, to: String, stage: String?)
  /// Who answers for a stage of a deal.
  case putInCharge(deal: String, stage: String, member: String)
  /// The word that a gate asks for.
  case approve(deal: String, stage: String, as: Gate.Approver)
  /// An idea to another stage, to an opportunity, or aside.
  case moveIdea(String, to: String)
  case promote(idea: String)
  case putAside(idea: String)
  /// Answers to a checklist about a record, nil for one taken back; into a new assessment where none is
  /// named.
  case assess(Ref, by: String, answers: [String: Answered?], in: String? = nil)
  case handOver(customer: String, to: String)
  /// One deal alone, not its customer.
  case handOverDeal(deal: String, to: String)

  /// A step to come.
  public struct NextStep: Hashable, Sendable {
    public let type: String
    public let due: Day
    public let time: TimeOfDay?
    public let about: String

    public init(type: String = "task", due: Day, time: TimeOfDay? = nil, about: String) {
      self.type = type
      self.due = due
      self.time = time
      self.about = about
    }
  }

  /// One field alone.
  public static func edit(_ ref: Ref, field: String, from: Value?, to: Value?) -> Act {
    .change(ref, from: from.map { [field: $0] } ?? [:], to: to.map { [field: $0] } ?? [:])
  }

  public var intent: Intent {
    switch self {
    case .add, .addPerson, .addDeal: .add
    case .change, .source: .edit
    case .delete: .delete
    case .qualify, .evidence: .qualify
    case .role: .role
    case .accept: .accept
    case .drop: .drop
    case .snooze: .snooze
    case .stopContact: .stopContact
    case .log(_, let type, _, _, _, _, _): type == "note" ? .note : .log
    case .plan: .plan
    case .finish: .finish
    case .postpone: .postpone
    case .handOver, .handOverDeal: .handOver
    case .move, .transfer, .moveIdea: .move
    case .promote: .win
    case .putAside: .lose
    case .putInCharge: .charge
    case .approve: .approve
    case .close(_, let outcome, _, _): outcome == .won ? .win : .lose
    case .reopen: .reopen
    case .assess: .assess
    }
  }

  /// The customer that this act is about, when it is about one.
  public var customer: String? {
    switch self {
    case .qualify(let customer, _, _), .evidence(let customer, _, _),
      .addPerson(let customer, _, _, _, _), .addDeal(let customer, _, _, _), .accept(let customer),
      .drop(let customer, _, _),
      .snooze(let customer, _), .stopContact(let customer), .log(let customer, _, _, _, _, _, _),
      .plan(let customer, _), .handOver(let customer, _):
      customer
    case .change(let ref, _, _), .delete(let ref), .source(let ref, _, _),
      .assess(let ref, _, _, _):
      ref.kind == Kind.customer.name ? ref.key : nil
    case .add, .role, .finish, .postpone, .move, .close, .reopen, .handOverDeal, .transfer,
      .putInCharge, .approve, .moveIdea, .promote, .putAside:
      nil
    }
  }

  /// The deal that this act is about, when it is about one.
  public var deal: String? {
    switch self {
    case .move(let deal, _), .close(let deal, _, _, _), .reopen(let deal, _),
      .handOverDeal(let deal, _), .transfer(let deal, _, _), .putInCharge(let deal, _, _),
      .approve(let deal, _, _):
      deal
    case .change(let ref, _, _), .delete(let ref), .assess(let ref, _, _, _):
      ref.kind == Kind.deal.name ? ref.key : nil
    default: nil
    }
  }

  /// The same act on another deal; nil when it can't be repeated as it is.
  public func on(deal: String) -> Act? {
    switch self {
    case .move(_, let stage): .move(deal: deal, to: stage)
    case .close(_, let outcome, let reason, let words):
      .close(deal: deal, outcome, reason: reason, words: words)
    case .reopen(_, let stage): .reopen(deal: deal, in: stage)
    case .handOverDeal(_, let member): .handOverDeal(deal: deal, to: member)
    case .transfer(_, let pipeline, let stage):
      .transfer(deal: deal, to: pipeline, stage: stage)
    case .putInCharge(_, let stage, let member):
      .putInCharge(deal: deal, stage: stage, member: member)
    default: nil
    }
  }

  /// The same act on another customer; nil when it can't be repeated as it is.
  public func on(_ customer: String) -> Act? {
    switch self {
    case .qualify(_, let condition, let answer):
      .qualify(customer: customer, condition, answer: answer)
    case .accept: .accept(customer: customer)
    case .drop(_, let reason, let words): .drop(customer: customer, reason: reason, words: words)
    case .snooze(_, let day): .snooze(customer: customer, until: day)
    case .stopContact: .stopContact(customer: customer)
    case .log(_, let type, let about, let result, let next, _, _):
      .log(customer: customer, type: type, about: about, result: result, next: next)
    case .plan(_, let step): .plan(customer: customer, step)
    case .handOver(_, let member): .handOver(customer: customer, to: member)
    case .add, .change, .delete, .evidence, .source, .role, .addPerson, .addDeal, .finish,
      .postpone, .move, .close, .reopen, .handOverDeal, .assess, .transfer, .putInCharge,
      .approve, .moveIdea, .promote, .putAside:
      nil
    }
  }

  /// Makes the changes.
  ///
  /// - Parameter shelf: the playbooks at hand; an accepted lead's first deal goes into the first pipeline.
  /// - Returns: the key of the record that it made, if it made one.
  @discardableResult
  public func perform(_ transaction: inout Transaction, shelf: any Shelf) throws -> String? {
    var pipeline: Pipeline {
      get throws {
        guard let first = shelf.pipelines.first else {
          throw Refusal.notAllowed(Words("There is no pipeline.", "没有可用的流程。"))
        }
        return first
      }
    }
    switch self {
    case .add(let kind, let document):
      guard let kind = Kind.named(kind) else { throw Refusal.missing(Ref(kind, "")) }
      var document = document
      if kind.name == Kind.deal.name, document["version"] == nil {
        let named = document["pipeline"]?.text
        let chosen = named.flatMap(shelf.pipeline)
        try (chosen ?? pipeline).begin(&document)
      }
      if kind.name == Kind.idea.name {
        try Pipeline.atHand(Idea.pipeline, among: shelf).begin(&document)
      }
      let key = try transaction.enter(kind, document)
      if kind.name == Kind.deal.name, let own = document["pipeline"]?.text.flatMap(shelf.pipeline) {
        try transaction.beginStage(of: key, in: own, shelf)
      }
      return key
    case .change(let ref, let from, let to):
      try transaction.change(ref, from: from, to: to, among: shelf)
    case .delete(let ref):
      if let by = try transaction.referrer(to: ref) { throw Refusal.stillReferredTo(ref, by: by) }
      try transaction.delete(ref)
    case .qualify(let customer, let condition, let answer):
      try transaction.qualify(customer, condition, as: answer)
    case .evidence(let customer, let condition, let words):
      try transaction.evidence(customer, condition, words)
    case .source(let ref, let field, let words):
      try transaction.source(of: field, in: ref, is: words)
    case .role(let contact, let role): try transaction.role(of: contact, is: role)
    case .addPerson(let customer, let name, let role, let phone, let mail):
      var document: Document = ["name": .text(name), "customer": .text(customer)]
      document["role"] = role.map(Value.text)
      document["phone"] = phone.map(Value.text)
      document["mail"] = mail.map(Value.text)
      return try transaction.enter(.contact, document)
    case .addDeal(let customer, let name, let value, let id):
      let chosen = try id.map { try Pipeline.atHand($0, among: shelf) } ?? pipeline
      let key = try transaction.open(dealOf: customer, in: chosen)
      try transaction.edit(Ref(.deal, key)) { document in
        document["name"] = name.isEmpty ? nil : .text(name)
        document["value"] = value.map(Value.int)
      }
      try transaction.beginStage(of: key, in: chosen, shelf)
      return key
    case .accept(let customer):
      let deal = try transaction.accept(customer, into: pipeline)
      try transaction.beginStage(of: deal, in: pipeline, shelf)
      return deal
    case .drop(let customer, let reason, let words):
      try transaction.drop(customer, reason: reason, words: words)
    case .snooze(let customer, let day): try transaction.snooze(customer, until: day)
    case .stopContact(let customer): try transaction.stopContact(customer)
    case .log(let customer, let type, let about, let result, let next, let contact, let minutes):
      let key = try transaction.log(
        type, with: customer, about: about, result: result, contact: contact, minutes: minutes)
      if let next {
        try transaction.plan(
          next.type, with: customer, about: next.about, due: next.due, at: next.time)
      }
      return key
    case .plan(let customer, let step):
      return try transaction.plan(
        step.type, with: customer, about: step.about, due: step.due, at: step.time)
    case .finish(let step): try transaction.finish(step)
    case .postpone(let step, let day, let time):
      try transaction.postpone(step, until: day, at: time)
    case .assess(let subject, let id, let answers, let assessment):
      guard let checklist = shelf.checklist(id) else { throw Refusal.noChecklist(id) }
      return try transaction.assess(subject, by: checklist, answers: answers, in: assessment)
    case .handOver(let customer, let member):
      _ = try transaction.need(Ref(.member, member))
      try transaction.edit(Ref(.customer, customer)) { $0["owner"] = .text(member) }
    case .handOverDeal(let deal, let member):
      _ = try transaction.need(Ref(.member, member))
      try transaction.edit(Ref(.deal, deal)) { $0["owner"] = .text(member) }
    case .move(let deal, let stage):
      try transaction.move(deal, to: stage, in: transaction.pipeline(of: deal, among: shelf), shelf)
    case .transfer(let deal, let id, let stage):
      try transaction.transfer(deal, to: Pipeline.atHand(id, among: shelf), stage: stage, shelf)
    case .moveIdea(let idea, let stage): try transaction.move(idea: idea, to: stage, shelf)
    case .promote(let idea): return try transaction.promote(idea: idea, shelf)
    case .putAside(let idea): try transaction.putAside(idea: idea, shelf)
    case .putInCharge(let deal, let stage, let member):
      try transaction.putInCharge(member, of: stage, of: deal)
    case .approve(let deal, let stage, let part):
      try transaction.approve(deal, for: stage, as: part)
    case .close(let deal, let outcome, let reason, let words):
      try transaction.close(
        deal, as: outcome, in: transaction.pipeline(of: deal, among: shelf), shelf,
        reason: reason, words: words)
    case .reopen(let deal, let stage):
      try transaction.reopen(
        deal, in: stage, of: transaction.pipeline(of: deal, among: shelf), shelf)
    }
    return nil
  }
}
