import ArgumentParser
import Domain
import Store

/// `kebu report`: figures and lists of the whole book.
struct Report: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report", abstract: say("Sum up the book.", "汇总客簿。"),
      subcommands: [PipelineCommand.self, RetentionCommand.self, CoverageCommand.self])
  }

  /// `kebu report pipeline`: how the deals stand, how much they bring and how fast.
  struct PipelineCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "pipeline",
        abstract: say(
          "Deals by stage, owner and quarter; win rate and velocity.", "按阶段、负责人、季度统计商机；胜率与速度。"))
    }

    @OptionGroup var place: BookOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
      try place.use { book in
        let report = try book.pipelineReport(Playbooks(book: book.folder).pipelines)
        let output = Output()
        if format.json {
          try output.json(PipelineShape(book).of(report))
        } else {
          try PipelinePage(report, Spoken(book)).print(on: output)
        }
        try output.flush()
      }
    }
  }

  /// `kebu report retention`: whose data have been kept for longer than the team has settled.
  struct RetentionCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "retention",
        abstract: say(
          "People whose data are past their time, or who withdrew consent.", "超过保留期限或已撤回同意的个人。"),
        discussion: say(
          """
          The rule stands in retention.yaml in the book's folder, one line: months: 36 (which holds \
          where there is no such file). It counts from the last contact: something done, a deal \
          opened or closed, the record's beginning; with one of a customer's people also that with the \
          customer. While a deal is open or a step is to come nobody is past. Whoever withdrew consent is listed first, \
          however recent; whose KYC is filled in is marked as kept, for compliance to decide. For \
          managers and members with the compliance role.
          """,
          """
          规则写在客簿文件夹的 retention.yaml 中，一行：months: 36（没有该文件时即为 36 个月）。

          自最后一次联系算起：已做的活动、商机的开始或结束、记录的建立；联系人还计入其客户的联系。
          有进行中的商机或待办步骤则不算超期。

          已撤回同意的排在最前；填有客户身份识别的标为合规保留，由合规决定。仅限经理和合规成员。
          """))
    }

    @OptionGroup var place: BookOptions
    @OptionGroup var format: FormatOptions

    @Option(
      help: ArgumentHelp(say("As if the rule were so many months.", "按此月数试算。"), valueName: "n"))
    var months: Int?

    func run() throws {
      if let months, !(1...1200).contains(months) {
        throw Failure.usage(Words("--months is from 1 to 1200.", "--months 取 1 到 1200。"))
      }
      try place.use { book in
        guard book.clearance == .confidential else { throw Failure.notCleared }
        let rule = try months.map(Retention.init(months:)) ?? book.retention()
        let page = try RetentionPage(rule, of: book)
        let output = Output()
        if format.json { try page.json(on: output) } else { try page.print(on: output) }
        try output.flush()
      }
    }
  }
  /// `kebu report kyc`: whether every customer has been identified; nobody is exempt (KYC-7, G-9).
  struct CoverageCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "kyc",
        abstract: say(
          "Customers by the state of their identification.", "按身份识别状态统计客户。"),
        discussion: say(
          """
          Every customer counts, leads and one-off ones too. Identified: the checklist kyc says so. Due: \
          its review day has come. Not passed: it came to another verdict. The customers that lack it \
          are listed behind the figures. For managers and members with the compliance role.
          """,
          """
          所有客户都计入，包括线索和一次性客户。已识别：清单 kyc 的结论为通过；应复核：复核日已到；
          未通过：结论不是通过。未识别的客户列在数字之后。仅限经理和合规成员。
          """))
    }

    @OptionGroup var place: BookOptions
    @OptionGroup var format: FormatOptions
    @Option(help: ArgumentHelp(say("List at most so many.", "最多列出多少个。"), valueName: "n"))
    var limit = 50

    func run() throws {
      try place.use { book in
        guard book.clearance == .confidential else { throw Failure.notCleared }
        let page = try IdentificationPage(of: book, limit: max(0, limit))
        let output = Output()
        if format.json { try output.json(page.json) } else { try page.print(on: output) }
        try output.flush()
      }
    }
  }
}
