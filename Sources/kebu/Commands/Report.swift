import ArgumentParser
import Domain
import Store

/// `kebu report pipeline`: how the deals stand, how much they bring and how fast.
struct Report: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report", abstract: say("Sum up the book.", "汇总客簿。"),
      subcommands: [PipelineCommand.self])
  }

  /// The one report there is so far.
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
}
