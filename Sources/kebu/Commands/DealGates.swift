import ArgumentParser
import Domain
import Store

extension DealCommand {
  /// `kebu deal transfer KEY PIPELINE [STAGE]`
  struct Transfer: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "transfer",
        abstract: say("Take an open deal to another pipeline.", "将进行中的商机转到另一流程。"))
    }

    @OptionGroup var which: DealArgument
    @Argument(
      help: ArgumentHelp(
        say("The pipeline: its id or its name in either language.", "流程的编号或名称（中英文均可）。")))
    var pipeline: String
    @Argument(
      help: ArgumentHelp(
        say("Its stage, else the one of the same id, else the first.", "其中的阶段；默认为编号相同的阶段，否则为第一个。")))
    var stage: String?

    @OptionGroup var place: BookOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
      try place.use { book in
        let deal = try which.deal(in: book)
        let all = Playbooks(book: book.folder).ordered
        let found = all.first { [$0.id, $0.name.en, $0.name.zh].contains(self.pipeline) }
        guard let found else {
          throw Failure.data(
            Words(
              "There is no pipeline \(pipeline). There are: "
                + all.map(\.id).joined(separator: ", ") + ".",
              "没有流程“\(pipeline)”。可用："
                + all.map { "\($0.name.zh)（\($0.id)）" }.joined(separator: "、") + "。"))
        }
        let stage = try stage.map { try DealCommand.stage($0, in: found) }
        try DealCommand.perform(
          [.transfer(deal: deal.key, to: found.id, stage: stage)], on: deal, in: book, format)
      }
    }
  }

  /// `kebu deal charge KEY STAGE MEMBER`
  struct Charge: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "charge",
        abstract: say("Say who is in charge of a stage of a deal.", "指定商机某一阶段的负责人。"))
    }

    @OptionGroup var which: DealArgument
    @Argument(help: ArgumentHelp(DealCommand.stageHelp))
    var stage: String
    @Argument(help: ArgumentHelp(say("The member's key or name.", "成员的编号或姓名。")))
    var member: String

    @OptionGroup var place: BookOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
      try place.use { book in
        let deal = try which.deal(in: book)
        let stage = try DealCommand.stage(stage, of: deal, in: book)
        let member = try FieldReading(book: book).key(of: member, .member, for: "member")
        try DealCommand.perform(
          [.putInCharge(deal: deal.key, stage: stage, member: member)], on: deal, in: book, format)
      }
    }
  }

  /// `kebu deal approve KEY STAGE [--as compliance]`
  struct Approve: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "approve",
        abstract: say("Give your approval for a stage of a deal.", "批准商机的某一阶段。"),
        discussion: say(
          "For managers, and for members with the compliance role (77 to all others).",
          "仅限经理和合规成员（其他人退出码为 77）。"))
    }

    @OptionGroup var which: DealArgument
    @Argument(help: ArgumentHelp(DealCommand.stageHelp))
    var stage: String
    @Option(
      name: .customLong("as"),
      help: ArgumentHelp(
        say("manager (the default) or compliance.", "manager（默认）或 compliance。"),
        valueName: "part"), completion: .list(Gate.Approver.allCases.map(\.rawValue)))
    var part: Gate.Approver = .manager

    @OptionGroup var place: BookOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
      try place.use { book in
        let deal = try which.deal(in: book)
        let stage = try DealCommand.stage(stage, of: deal, in: book)
        try DealCommand.perform(
          [.approve(deal: deal.key, stage: stage, as: part)], on: deal, in: book, format)
      }
    }
  }
}

extension Gate.Approver: ExpressibleByArgument {}

extension Unmet {
  /// The command that puts in what a gate asks of a card.
  func command(for card: Ref) -> String {
    switch what {
    case .checklist(let ref, let id, _, _): "kebu playbook run \(id) \(ref.key)"
    case .field(let ref, let name):
      "kebu edit \(ref.key) --\(name.replacing("_", with: "-")) \(say("VALUE", "值"))"
    case .inCharge(let stage, _): "kebu deal charge \(card.key) \(stage) \(say("MEMBER", "成员"))"
    case .approval(let part, let stage, _):
      "kebu deal approve \(card.key) \(stage) --as \(part.rawValue)"
    }
  }
}
