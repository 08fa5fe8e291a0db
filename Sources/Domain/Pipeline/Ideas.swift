/// Ideas on their way to becoming opportunities: a list of their own, since an idea isn't one (OPE-1).
extension Idea {
  /// The pipeline that ideas go through; a team's own file of this name is used instead.
  public static let pipeline = "ideas"

  /// Days until the window closes (OPE-3): 0 on the last day, below that it has closed; nil without one.
  public static func daysLeft(of idea: Record, on today: Day) -> Int? {
    idea.day("window_closes").map { $0 - today }
  }

  /// What an idea's fields have to say together; nil where that is so.
  ///
  /// A combination joins two things or more (OPT-3), and a window opens before it closes.
  static func oddity(_ idea: Document) -> Words? {
    if idea["type"]?.text == "combination", let parts = idea["parts"]?.text,
      parts.split(whereSeparator: { "+,，、;；".contains($0) }).count < 2
    {
      return Words(
        "A combination joins at least two things: write them with a + between.",
        "组合型机会至少组合两项：请用 + 隔开写明。")
    }
    if let opens = idea["window_opens"]?.day, let closes = idea["window_closes"]?.day,
      closes < opens
    {
      return Words("The window closes before it opens.", "机会窗口的关闭日早于开启日。")
    }
    return nil
  }
}

extension Transaction {
  func refuseOdd(idea: Document) throws {
    if let words = Idea.oddity(idea) { throw Refusal.notAllowed(words) }
  }

  /// Moves an idea to another stage, through the gates on the way.
  public mutating func move(idea: String, to stage: String, _ shelf: any Shelf) throws {
    let record = try openCard(Ref(.idea, idea))
    let pipeline = try Pipeline.atHand(Idea.pipeline, among: shelf)
    guard let next = pipeline.openStages.first(where: { $0.id == stage }) else {
      throw Refusal.notAllowed(
        Words("Ideas have no stage \(stage).", "创意没有阶段“\(stage)”。"))
    }
    guard record.text("stage") != stage else { return }
    try pass(record, to: next, in: pipeline, shelf)
    try settle(record.ref, in: pipeline, next)
  }

  /// Makes an opportunity of an idea that has passed the test (OPE-2, G-23): a deal, where its customer
  /// is known.
  ///
  /// - Returns: the deal's key.
  @discardableResult
  public mutating func promote(idea: String, _ shelf: any Shelf) throws -> String? {
    let record = try openCard(Ref(.idea, idea))
    let pipeline = try Pipeline.atHand(Idea.pipeline, among: shelf)
    let end = pipeline.stages.first { $0.outcome == .won }
    try pass(record, to: end, in: pipeline, shelf)
    var deal: String?
    if let customer = record.text("customer"), let first = shelf.pipelines.first {
      let key = try open(dealOf: customer, in: first)
      try edit(Ref(.deal, key)) { $0["name"] = .text(record.title) }
      try beginStage(of: key, in: first, shelf)
      deal = key
    }
    try settle(record.ref, in: pipeline, end, outcome: .won, deal: deal)
    return deal
  }

  /// Puts an idea aside.
  public mutating func putAside(idea: String, _ shelf: any Shelf) throws {
    let record = try openCard(Ref(.idea, idea))
    let pipeline = try Pipeline.atHand(Idea.pipeline, among: shelf)
    try settle(
      record.ref, in: pipeline, pipeline.stages.first { $0.outcome == .lost }, outcome: .lost)
  }

  private mutating func settle(
    _ idea: Ref, in pipeline: Pipeline, _ stage: Pipeline.Stage?,
    outcome: Pipeline.Outcome? = nil, deal: String? = nil
  ) throws {
    let today = Value.text(today.description)
    try edit(idea) { document in
      document["stage"] = stage.map { .text($0.id) } ?? document["stage"]
      document["pipeline"] = .text(pipeline.id)
      document["version"] = .int(Int64(pipeline.version))
      document["entered"] = today
      document["outcome"] = outcome.map { .text($0.rawValue) }
      document["deal"] = deal.map(Value.text)
    }
  }
}
