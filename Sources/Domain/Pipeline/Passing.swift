/// Going through the gates of a pipeline: what is missing before a card may pass, and what begins when it
/// has come in.
extension Transaction {
  /// Refuses to let a deal pass from its stage to another, or to the end, while a gate on the way isn't
  /// satisfied.
  ///
  /// A pipeline in order is walked stage by stage, so that skipping one doesn't skip its gates; in a free
  /// one only the stage that is left and the one that is entered count (RE-2). Going back is free.
  /// - Parameter stage: nil for winning where the pipeline has no stage for that.
  /// - Throws: `Refusal.gate`, with everything that is missing.
  mutating func pass(
    _ deal: Record, to stage: Pipeline.Stage?, in pipeline: Pipeline, _ shelf: any Shelf
  ) throws {
    var missing: [Unmet] = []
    for (gate, stage) in pipeline.gates(from: deal.text("stage"), to: stage) {
      if let unmet = try unmet(gate, at: stage, deal, shelf),
        !missing.contains(where: { $0.what == unmet.what })
      {
        missing.append(unmet)
      }
    }
    guard missing.isEmpty else { throw Refusal.gate(deal.ref, missing) }
  }

  private mutating func unmet(
    _ gate: Gate, at stage: Pipeline.Stage, _ deal: Record, _ shelf: any Shelf
  ) throws -> Unmet? {
    switch gate.demand {
    case .checklist(let id):
      let checklist = shelf.checklist(id)
      let subject = checklist?.gateSubject(of: deal) ?? deal.ref
      let latest = try records(.assessment, where: subject.kind, is: subject.key)
        .filter { $0.text("playbook") == id }
        .max { Assessment.isNewer($1, $0) }
      if latest?.flag("passes") ?? false { return nil }
      // What a confidential one came to isn't told to whoever moves a card.
      let verdict = latest.map { latest -> Words in
        let words = latest.document["verdict_words"]?.object
        return words?["en"]?.text.map { Words($0, words?["zh"]?.text ?? $0) }
          ?? Words("not passed", "未通过")
      }
      return Unmet(
        .checklist(subject, id, checklist?.name ?? Words(id, id), verdict: verdict), gate.why)
    case .field(let kind, let name):
      let ref =
        kind == Kind.deal.name ? deal.ref : deal.text("customer").map { Ref(.customer, $0) }
      guard let ref else { return Unmet(.field(deal.ref, "customer"), gate.why) }
      let isFilled = try record(ref)?.document[name] != nil
      return isFilled ? nil : Unmet(.field(ref, name), gate.why)
    case .inCharge:
      let member = deal.document["in_charge"]?.object?[stage.id]?.text
      return member == nil ? Unmet(.inCharge(stage.id, stage.name), gate.why) : nil
    case .approval(let part):
      let approvals = deal.document["approvals"]?.object?[stage.id]?.object
      return approvals?[part.rawValue] == nil
        ? Unmet(.approval(part, stage.id, stage.name), gate.why) : nil
    }
  }

  /// Begins what a stage asks for when a deal comes in.
  mutating func begin(_ stage: Pipeline.Stage, for deal: Record, _ shelf: any Shelf) throws {
    for beginning in stage.create {
      switch beginning {
      case .task(let words, let days):
        try plan(words, due: today + days, for: deal)
      case .checklist(let id):
        guard let checklist = shelf.checklist(id) else { continue }
        try plan(checklist.task, due: today, for: deal)
      }
    }
  }

  /// Begins what the stage asks for that a new deal stands in, or one that came from another pipeline.
  mutating func beginStage(of deal: String, in pipeline: Pipeline, _ shelf: any Shelf) throws {
    let record = try need(Ref(.deal, deal))
    guard record.text("outcome") == nil,
      let stage = record.text("stage").flatMap({ pipeline.stage($0) })
    else { return }
    try begin(stage, for: record, shelf)
  }

  /// A task for whom the deal belongs to; the same one twice, when a card comes in again, is one.
  private mutating func plan(_ words: Words, due: Day, for deal: Record) throws {
    let steps = try records(.activity, where: "deal", is: deal.key)
    guard !steps.contains(where: { $0.text("subject") == words.en && $0.text("cancelled") == nil })
    else { return }
    var document: Document = [
      "type": "task", "subject": .text(words.en), "deal": .text(deal.key),
      "due": .text(due.description), "owner": .text(deal.text("owner") ?? by),
      "added": .text(at.description),
    ]
    document["subject_zh"] = words.zh == words.en ? nil : .text(words.zh)
    document["customer"] = deal.text("customer").map(Value.text)
    try add(.activity, document)
  }

  /// A checklist that passes is what its stage waited for: the task to fill it in is done.
  mutating func finishTask(of checklist: Checklist, for deal: String) throws {
    let today = today
    for step in try records(.activity, where: "deal", is: deal)
    where step.text("subject") == checklist.task.en && step.text("done") == nil
      && step.text("cancelled") == nil
    {
      try edit(step.ref) { $0["done"] = .text(today.description) }
    }
  }

  /// Names who answers for a stage of a deal (NEW-8).
  public mutating func putInCharge(_ member: String, of stage: String, of deal: String) throws {
    _ = try need(Ref(.member, member))
    try edit(Ref(.deal, deal)) { document in
      var all = document["in_charge"]?.object ?? [:]
      all[stage] = .text(member)
      document["in_charge"] = .object(all)
    }
  }

  /// Gives one's word that a deal may pass a gate.
  ///
  /// - Throws: `Refusal.notApprover` where one's part in the team doesn't allow that.
  public mutating func approve(_ deal: String, for stage: String, as part: Gate.Approver) throws {
    let me = try need(Ref(.member, by))
    guard part.isHeld(by: me) else { throw Refusal.notApprover(name: me.title, part) }
    let word: Value = .object(["by": .text(by), "on": .text(today.description)])
    try edit(Ref(.deal, deal)) { document in
      var all = document["approvals"]?.object ?? [:]
      var given = all[stage]?.object ?? [:]
      given[part.rawValue] = word
      all[stage] = .object(given)
      document["approvals"] = .object(all)
    }
  }
}

/// Something that a gate asks for and that isn't there.
public struct Unmet: Hashable, Sendable {
  public let what: What
  /// Why the pipeline asks for it.
  public let why: Words?

  public enum What: Hashable, Sendable {
    /// A checklist that isn't filled in about this record, or that came to another verdict.
    case checklist(Ref, String, Words, verdict: Words?)
    case field(Ref, String)
    case inCharge(String, Words)
    case approval(Gate.Approver, String, Words)
  }

  init(_ what: What, _ why: Words?) {
    self.what = what
    self.why = why
  }

  public var words: Words {
    switch what {
    case .checklist(_, _, let name, let verdict?):
      Words("\(name.en) says “\(verdict.en)”", "“\(name.zh)”的结论是“\(verdict.zh)”")
    case .checklist(_, _, let name, nil):
      Words("\(name.en) isn't filled in", "“\(name.zh)”尚未填写")
    case .field(let ref, let name):
      Kind.named(ref.kind)?.field(name).map { field in
        ref.kind == Kind.deal.name
          ? Words("\(field.words.en) is empty", "“\(field.words.zh)”为空")
          : Words("the customer's \(field.words.en) is empty", "客户的“\(field.words.zh)”为空")
      } ?? Words("\(name) is empty", "\(name) 为空")
    case .inCharge(_, let stage):
      Words("nobody is in charge of \(stage.en)", "“\(stage.zh)”没有负责人")
    case .approval(let part, _, let stage):
      Words("\(part.words.en) hasn't approved \(stage.en)", "“\(stage.zh)”尚未获\(part.words.zh)批准")
    }
  }
}

extension Pipeline {
  /// The gates between a stage and another, each with the stage that it belongs to; to `won` where there
  /// is no such stage (nil) those of all that follow.
  func gates(from id: String?, to target: Stage?) -> [(Gate, Stage)] {
    guard let from = stages.firstIndex(where: { $0.id == id && $0.outcome == nil }) else {
      return target.map { stage in stage.enter.map { ($0, stage) } } ?? []
    }
    if isFree {
      let entered = target.map { stage in stage.enter.map { ($0, stage) } } ?? []
      return stages[from].leave.map { ($0, stages[from]) } + entered
    }
    let way = stages.indices.filter { stages[$0].outcome == nil }
    let to: Int
    if let target, target.outcome == nil {
      to = stages.firstIndex { $0.id == target.id } ?? from
    } else {
      to = stages.count
    }
    guard to > from else { return [] }
    var gates: [(Gate, Stage)] = []
    for index in way where index >= from && index <= to {
      if index > from { gates += stages[index].enter.map { ($0, stages[index]) } }
      if index < to { gates += stages[index].leave.map { ($0, stages[index]) } }
    }
    if let target, target.outcome != nil { gates += target.enter.map { ($0, target) } }
    return gates
  }
}

extension Checklist {
  /// What a stage plans that wants it filled in.
  var task: Words { Words("fill in: \(name.en)", "填写：\(name.zh)") }

  /// What a gate on a deal looks at: the deal, or its customer where the checklist is about customers.
  func gateSubject(of deal: Record) -> Ref {
    if subjects.contains(deal.ref.kind) { return deal.ref }
    if subjects.contains(Kind.customer.name), let customer = deal.text("customer") {
      return Ref(.customer, customer)
    }
    return deal.ref
  }
}
