import ArgumentParser
import Domain
import Store

/// `kebu deal`: what the board's keys do to a deal, for scripts.
struct DealCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "deal",
      abstract: say("Move, win, lose and reopen deals.", "推进商机、赢单、输单、重新开启。"),
      discussion: say(
        """
        Each is refused (69) where the deal is closed or not closed, and where a gate on the way asks for \
        something that isn't there: that is listed, each with the command that puts it in. JSON is the \
        deal as in a list.
        """,
        """
        商机已结束或未结束而不允许时退出码为 69；途中的准入条件未满足时也是如此，并逐条列出所缺内容和
        补上它的命令。JSON 为该商机（与列表相同）。
        """),
      subcommands: [
        Move.self, Won.self, Lost.self, Reopen.self, Transfer.self, Charge.self, Approve.self,
      ])
  }

  /// `kebu deal move KEY STAGE`
  struct Move: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "move",
        abstract: say("Move an open deal to another stage.", "将进行中的商机移到另一阶段。"))
    }

    @OptionGroup var which: DealArgument
    @Argument(help: ArgumentHelp(DealCommand.stageHelp))
    var stage: String

    @OptionGroup var place: BookOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
      try place.use { book in
        let deal = try which.deal(in: book)
        let stage = try DealCommand.stage(stage, of: deal, in: book)
        try DealCommand.perform([.move(deal: deal.key, to: stage)], on: deal, in: book, format)
      }
    }
  }

  /// `kebu deal won KEY`
  struct Won: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "won", abstract: say("Win a deal.", "赢单。"))
    }

    @OptionGroup var which: DealArgument
    @OptionGroup var place: BookOptions
    @OptionGroup var format: FormatOptions

    @Option(
      help: ArgumentHelp(
        say("What it came to, where that is another value.", "成交金额，与原金额不同时填写。"),
        valueName: "amount"))
    var value: String?

    func run() throws {
      try place.use { book in
        let deal = try which.deal(in: book)
        var acts: [Act] = [.close(deal: deal.key, .won)]
        if let value {
          let amount = try FieldType.money.read(value, currency: book.currency)
          acts.append(
            .edit(deal.ref, field: "value", from: deal.document["value"], to: amount))
        }
        try DealCommand.perform(acts, on: deal, in: book, format)
      }
    }
  }

  /// `kebu deal lost KEY --reason price`
  struct Lost: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "lost", abstract: say("Lose a deal.", "输单。"))
    }

    @OptionGroup var which: DealArgument
    @OptionGroup var place: BookOptions
    @OptionGroup var format: FormatOptions

    @Option(
      help: ArgumentHelp(
        say("Why: \(DealCommand.reasons).", "原因：\(DealCommand.reasons)。"), valueName: "word"))
    var reason: String

    @Option(help: ArgumentHelp(say("In your own words.", "说明。"), valueName: "text"))
    var words: String?

    func run() throws {
      let reason: String
      do {
        guard let read = try FieldType.choice(Deal.lostReasons).read(self.reason, currency: .yuan)
        else { throw ReadingError.noChoice(self.reason, of: Deal.lostReasons) }
        reason = read.text ?? ""
      } catch let error as ReadingError {
        throw Failure.usage(error.words)
      }
      try place.use { book in
        let deal = try which.deal(in: book)
        let words = words.map(Typed.trimmed).flatMap { $0.isEmpty ? nil : $0 }
        try DealCommand.perform(
          [.close(deal: deal.key, .lost, reason: reason, words: words)], on: deal, in: book, format)
      }
    }
  }

  /// `kebu deal reopen KEY [STAGE]`
  struct Reopen: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "reopen",
        abstract: say("Take up a closed deal again.", "重新开启已结束的商机。"))
    }

    @OptionGroup var which: DealArgument
    @Argument(
      help: ArgumentHelp(
        say("The stage, else the pipeline's first: its id or name.", "阶段的编号或名称，默认为流程的第一个阶段。")))
    var stage: String?

    @OptionGroup var place: BookOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
      try place.use { book in
        let deal = try which.deal(in: book)
        let stage = try DealCommand.stage(stage, of: deal, in: book)
        try DealCommand.perform([.reopen(deal: deal.key, in: stage)], on: deal, in: book, format)
      }
    }
  }

  /// Which deal is meant.
  struct DealArgument: ParsableArguments {
    @Argument(help: ArgumentHelp(say("The deal's key.", "商机的编号。")))
    var key: String

    func deal(in book: Book) throws -> Record {
      guard let record = try book.record(key: key) else { throw Failure.noRecord(key: key) }
      guard record.ref.kind == Kind.deal.name else {
        throw Failure.data(
          Words(
            "\(record.title) (\(record.ref)) is no deal: kebu list deals",
            "\(record.title)（\(record.ref)）不是商机：kebu list deals"))
      }
      return record
    }
  }

  static var stageHelp: String {
    say("The stage: its id or its name in either language.", "阶段的编号或名称（中英文均可）。")
  }

  fileprivate static var reasons: String { Deal.lostReasons.map(\.name).joined(separator: ", ") }

  /// The open stage of the deal's pipeline that a word means; the first one where there is no word.
  static func stage(_ word: String?, of deal: Record, in book: Book) throws -> String {
    let playbooks = Playbooks(book: book.folder)
    let id = deal.text("pipeline") ?? playbooks.defaultPipeline.id
    guard let pipeline = playbooks.ordered.first(where: { $0.id == id }) else {
      // The rule says what is missing.
      return word ?? ""
    }
    return try stage(word, in: pipeline)
  }

  static func stage(_ word: String?, in pipeline: Pipeline) throws -> String {
    guard let word else { return pipeline.openStages.first?.id ?? "" }
    if let stage = pipeline.stage(called: word), stage.outcome == nil { return stage.id }
    let stages = pipeline.openStages
    throw Failure.data(
      Words(
        "\(pipeline.name.en) has no open stage \(word). There are: "
          + stages.map(\.id).joined(separator: ", ") + ".",
        "流程“\(pipeline.name.zh)”没有进行中的阶段“\(word)”。可用："
          + stages.map { "\($0.name.zh)（\($0.id)）" }.joined(separator: "、") + "。"))
  }

  /// Does it in one transaction, and says what was done.
  static func perform(
    _ acts: [Act], on deal: Record, in book: Book, _ format: FormatOptions
  ) throws {
    guard let intent = acts.first?.intent else { return }
    let playbooks = Playbooks(book: book.folder)
    let done = try book.commit(intent) { transaction in
      for act in acts { try act.perform(&transaction, shelf: playbooks) }
    }
    let output = Output()
    if format.json {
      guard let listed = try book.listed(deal.ref) else { return }
      try output.json(JSONShape(book).of(listed))
    } else if done.changes.isEmpty {
      try output.line(say("That is how it stands already.", "本来就是这样。"))
    } else {
      try output.line("\(deal.key)  \(Spoken(book).sentence.of(intent.rawValue, done.changes))")
    }
    try output.flush()
  }
}
