import ArgumentParser
import Domain
import Screen
import Store

/// `kebu doctor`: what is wrong with a book's files, and what to do; with `--repair` it is done.
struct Doctor: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor",
      abstract: say("Look a book's files over, and mend them.", "检查并修复客簿的文件。"),
      discussion: say(
        """
        Looks at permissions, the journal line by line, snapshots and the index. Ends with 0 when nothing \
        needs anybody: a torn end after a kill or an index that is behind mend themselves. \
        --repair does what loses nothing, and keeps what it cuts in a file beside the journal.
        """,
        """
        检查权限、日志的每一行、快照和索引。
        没有需要处理的问题时退出码为 0：
        被中断留下的残行、落后的索引会自动恢复。
        --repair 只做不会丢失内容的修复，
        截下的内容另存在日志旁。
        """))
  }

  @OptionGroup var place: BookOptions
  @OptionGroup var format: FormatOptions

  @Flag(help: ArgumentHelp(say("Do what is safe.", "执行安全的修复。")))
  var repair = false

  @Flag(
    help: ArgumentHelp(
      say(
        "Cut a damaged journal before its first bad line; the rest is kept beside it.",
        "在第一处损坏之前截断日志，其余另存。")))
  var cut = false

  func run() throws {
    let folder = try place.folder()
    var checkup = try Checkup(folder)
    var done: [Words] = []
    if repair || cut {
      done = try checkup.repair(cutting: cut)
      checkup = try Checkup(folder)
    }
    let output = Output()
    if format.json {
      try output.json(json(checkup, done))
    } else {
      for words in done { try output.line(say("done: ", "已处理：") + words[Speech.language]) }
      for finding in checkup.findings { try output.line(line(finding)) }
      if !checkup.needsSomebody {
        try output.line(
          say(
            "The book is whole, up to transaction \(Spoken.count(checkup.seq)).",
            "客簿完好，直到第 \(Spoken.count(checkup.seq)) 笔。"))
      }
    }
    try output.flush()
    if checkup.needsSomebody { throw ExitCode(73) }
  }

  /// What needs somebody begins with `!`, the rest with `-`.
  private func line(_ finding: Checkup.Finding) -> String {
    (finding.need == .nobody ? "- " : "! ") + finding.words[Speech.language]
  }

  private func json(_ checkup: Checkup, _ done: [Words]) -> JSONText {
    .object([
      ("seq", .number(checkup.seq)),
      ("done", .list(done.map { .text($0[Speech.language]) })),
      (
        "findings",
        .list(
          checkup.findings.map { finding in
            .object([
              ("needs", .text("\(finding.need)")),
              ("says", .text(finding.words[Speech.language])),
            ])
          })
      ),
    ])
  }
}
