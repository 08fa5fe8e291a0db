/// A deal's way through its pipeline. Each step of it is a change of its own, so history tells how long
/// the deal stood in which stage.
extension Transaction {
  /// Moves an open deal to another open stage of its pipeline, through the gates on the way.
  public mutating func move(
    _ deal: String, to stage: String, in pipeline: Pipeline, _ shelf: any Shelf = []
  ) throws {
    let record = try openDeal(deal)
    guard let next = pipeline.stage(stage), next.outcome == nil else {
      throw Refusal.notAllowed(
        Words(
          "\(pipeline.name.en) has no open stage \(stage).",
          "流程“\(pipeline.name.zh)”没有进行中的阶段“\(stage)”。"))
    }
    guard record.text("stage") != stage else { return }
    try pass(record, to: next, in: pipeline, shelf)
    let today = Value.text(today.description)
    try edit(record.ref) { document in
      document["stage"] = .text(stage)
      document["pipeline"] = .text(pipeline.id)
      document["version"] = .int(Int64(pipeline.version))
      document["entered"] = today
    }
    try begin(next, for: record, shelf)
  }

  /// Takes an open deal to another pipeline; its stage there is the one that is named, the one of the same
  /// id, or the first.
  ///
  /// What the new pipeline's gates ask for on the way to that stage has to be there, from its first stage
  /// on.
  public mutating func transfer(
    _ deal: String, to pipeline: Pipeline, stage: String?, _ shelf: any Shelf = []
  ) throws {
    let record = try openDeal(deal)
    let open = pipeline.openStages
    let wanted = stage ?? record.text("stage")
    guard let first = open.first,
      var next = open.first(where: { $0.id == wanted }) ?? (stage == nil ? first : nil)
    else {
      throw Refusal.notAllowed(
        Words(
          "\(pipeline.name.en) has no open stage \(stage ?? "").",
          "流程“\(pipeline.name.zh)”没有进行中的阶段“\(stage ?? "")”。"))
    }
    if record.text("pipeline") != pipeline.id, next.id != first.id {
      var beginning = record
      beginning.document["stage"] = .text(first.id)
      do {
        try pass(beginning, to: next, in: pipeline, shelf)
      } catch Refusal.gate where stage == nil {
        // Nobody asked for that stage: the deal begins at the first.
        next = first
      }
    }
    let today = Value.text(today.description)
    try edit(record.ref) { document in
      let isNew = document["stage"] != .text(next.id) || document["pipeline"] != .text(pipeline.id)
      document["stage"] = .text(next.id)
      document["pipeline"] = .text(pipeline.id)
      document["version"] = .int(Int64(pipeline.version))
      if isNew { document["entered"] = today }
      // Who answered for a stage of the other pipeline, or approved it, said nothing of this one's.
      if record.text("pipeline") != pipeline.id {
        document["in_charge"] = nil
        document["approvals"] = nil
      }
    }
    if record.text("pipeline") != pipeline.id {
      try beginStage(of: deal, in: pipeline, shelf)
    }
  }

  /// Ends a deal: won, or lost with a reason (`Deal.lostReasons`) and words beside it.
  ///
  /// Winning one makes a customer of a lead, whoever accepted it (PROS-4).
  public mutating func close(
    _ deal: String, as outcome: Pipeline.Outcome, in pipeline: Pipeline, _ shelf: any Shelf = [],
    reason: String? = nil, words: String? = nil
  ) throws {
    let record = try openDeal(deal)
    if outcome == .won {
      try pass(record, to: pipeline.stages.first { $0.outcome == .won }, in: pipeline, shelf)
    }
    let today = Value.text(today.description)
    let end = pipeline.stages.first { $0.outcome == outcome }?.id
    try edit(record.ref) { document in
      document["stage"] = end.map(Value.text) ?? document["stage"]
      document["outcome"] = .text(outcome.rawValue)
      document["closed"] = today
      document["entered"] = today
      document["reason"] = reason.map(Value.text)
      document["reason_words"] = words.map(Value.text)
    }
    guard outcome == .won, let customer = record.text("customer") else { return }
    try edit(Ref(.customer, customer)) { $0["accepted"] = $0["accepted"] ?? today }
  }

  /// Takes up a deal again that was won or lost, in an open stage of its pipeline.
  public mutating func reopen(
    _ deal: String, in stage: String, of pipeline: Pipeline, _ shelf: any Shelf = []
  ) throws {
    let record = try need(Ref(.deal, deal))
    guard record.text("outcome") != nil else {
      throw Refusal.notAllowed(Words("This deal is open.", "该商机仍在进行中。"))
    }
    try edit(record.ref) { document in
      for field in ["outcome", "closed", "reason", "reason_words"] { document[field] = nil }
    }
    try move(deal, to: stage, in: pipeline, shelf)
  }

  /// The pipeline that a deal goes through; the first of those at hand for a deal of none.
  mutating func pipeline(of deal: String, among shelf: any Shelf) throws -> Pipeline {
    let id = try need(Ref(.deal, deal)).text("pipeline") ?? shelf.pipelines.first?.id
    return try Pipeline.atHand(id ?? "", among: shelf)
  }

  private mutating func openDeal(_ key: String) throws -> Record {
    try openCard(Ref(.deal, key))
  }

  /// A deal or an idea that hasn't come to its end yet.
  mutating func openCard(_ ref: Ref) throws -> Record {
    let record = try need(ref)
    guard let outcome = record.text("outcome"), let kind = Kind.named(ref.kind) else {
      return record
    }
    var words = Words(outcome, outcome)
    if case .choice(let choices)? = kind.field("outcome")?.type {
      words = choices.first { $0.name == outcome }?.words ?? words
    }
    throw Refusal.notAllowed(
      Words(
        "This \(kind.words.en) is closed: \(words.en).", "该\(kind.words.zh)已结束：\(words.zh)。"))
  }
}

extension Pipeline {
  /// The pipeline with this id.
  static func atHand(_ id: String, among shelf: any Shelf) throws -> Pipeline {
    guard let found = shelf.pipeline(id) else {
      throw Refusal.notAllowed(
        Words(
          "The pipeline “\(id)” isn't at hand: put its file into the book's folder playbooks.",
          "找不到流程“\(id)”：请把它的文件放入客簿的 playbooks 文件夹。"))
    }
    return found
  }

  /// The stages that a deal is open in, in their order.
  public var openStages: [Stage] { stages.filter { $0.outcome == nil } }

  /// The open stage so many steps on; nil beyond the first and the last.
  public func stage(_ steps: Int, from id: String) -> Stage? {
    let stages = openStages
    guard let place = stages.firstIndex(where: { $0.id == id }) else { return stages.first }
    return stages.indices.contains(place + steps) ? stages[place + steps] : nil
  }
}

extension Pipeline.Stage {
  /// Deals that came into this stage before this day have been there for longer than they should; nil
  /// where they may stay.
  public func rotsBefore(_ today: Day) -> Day? { rotsAfter.map { today + -$0 } }

  /// Whether an open deal in this stage has been there for longer than it should.
  public func isRotting(_ deal: Record, on today: Day) -> Bool {
    guard deal.text("outcome") == nil, let since = Deal.since(deal), let day = rotsBefore(today)
    else { return false }
    return since < day
  }
}
