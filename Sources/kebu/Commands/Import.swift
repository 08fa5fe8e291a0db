import ArgumentParser
import Domain
import Store

/// `kebu import FILES…`: takes CSV files into the book, as one batch that can be undone as a whole.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: say("Take CSV files into the book.", "把 CSV 文件导入客簿。"),
      discussion: say(
        """
        What the rows are and what the columns mean is told from each file's header, in English or \
        Chinese, or said with --as and --map. A row that can't be read goes to FILE.rejected.csv with \
        its line and the reason; the exit status is then 3. The same import again changes nothing, and \
        one that was killed goes on. kebu undo takes the whole of it back.
        """,
        """
        每个文件的内容和各列含义由表头（中文或英文）判断，也可用 --as 和 --map 指明。
        读不了的行连同行号和原因写入 文件.rejected.csv，此时退出码为 3。
        重复导入不会改变任何记录；中断后再次运行会接着导入；kebu undo 可整批撤销。
        """))
  }

  @Argument(
    help: ArgumentHelp(say("The CSV files.", "CSV 文件。")), completion: .file(extensions: ["csv"]))
  var files: [String]

  @OptionGroup var place: BookOptions
  @OptionGroup var format: FormatOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      say("What all rows are: customers, deals, …", "所有行的类别：customers、deals 等。"),
      valueName: "kind"), completion: .list(Kinds.spoken))
  var kind: String?

  @Option(
    help: ArgumentHelp(
      say("What a column is: a field, custom, or - to leave it out.", "某列的含义：字段名、custom，或 - 表示忽略。"),
      valueName: "column=field"))
  var map: [String] = []

  @Flag(help: ArgumentHelp(say("Say what would happen; write nothing.", "只说明结果，不写入。")))
  var dryRun = false

  @Flag(help: ArgumentHelp(say("Change records that the book has.", "更新客簿中已有的记录。")))
  var update = false

  func run() throws {
    let kind = try kind.map(Kinds.named)
    let assignments = try map.map(assignment)
    try place.use { book in
      var options = Import.Options()
      options.updates = update
      options.isDryRun = dryRun
      options.language = Speech.language
      let plan = try ImportPlan(files, as: kind, assigning: assignments, for: book)
      let progress = Progress(say("Importing", "正在导入"))
      let report = try Import(plan, into: book, options: options).run { step in
        let part = step.total == 0 ? 1 : Double(step.done) / Double(step.total)
        progress.show(part, "\(step.path) \(Spoken.count(step.rows))")
      }
      progress.end()
      let output = Output()
      if format.json {
        try output.json(ImportShape.of(report))
      } else {
        try tell(report, on: output)
      }
      try output.flush()
      if report.rejected > 0 { throw ExitCode(3) }
    }
  }

  private func assignment(_ text: String) throws -> Assignment {
    do throws(HeaderError) {
      return try Assignment(text)
    } catch {
      throw Failure.usage(error.words)
    }
  }

  private func tell(_ report: ImportReport, on output: Output) throws {
    let language = Speech.language
    if report.isDryRun {
      try output.line(say("Nothing is written; this would happen:", "未写入；将会是："))
    }
    for path in report.skipped {
      try output.line(say("\(path): left alone, a list of rejected rows", "\(path)：跳过，这是被拒行的清单"))
    }
    for file in report.files {
      try output.line(file.words[language])
      for (kind, count) in file.added.sorted(by: { $0.key < $1.key }) {
        try output.line(say("  \(count) \(kind) added by name", "  按名称新增 \(count) 条 \(kind)"))
      }
      if let pipeline = file.pipeline {
        let stages = pipeline.stages.map { $0.name[language] }
          .joined(separator: say(", ", "、"))
        try output.line(
          say("  pipeline \(pipeline.name.en): \(stages)", "  流程“\(pipeline.name.zh)”：\(stages)"))
      }
      if !file.customFields.isEmpty {
        let names = file.customFields.map(\.name).joined(separator: say(", ", "、"))
        try output.line(say("  further fields: \(names)", "  其他字段：\(names)"))
      }
      for join in file.joins { try output.line("  " + join.words[language]) }
      for (line, notice) in file.notices.prefix(10) {
        try output.line(say("  line \(line): ", "  第 \(line) 行：") + notice.words[language])
      }
      if file.warnings > 10 {
        let more = Spoken.count(file.warnings - min(10, file.notices.count))
        try output.line(say("  and \(more) more of such", "  另有 \(more) 条"))
      }
      if file.differing > 0 {
        try output.line(
          say(
            "  \(file.differing) rows say something else than the book: --update changes it",
            "  \(file.differing) 行与客簿不同：用 --update 更新"))
      }
      if let path = file.rejectedPath {
        try output.line(say("  rejected rows are in \(path)", "  被拒的行在 \(path)"))
      }
    }
    if !report.isDryRun, report.created + report.updated > 0 {
      try output.line(
        say(
          "To take it back: kebu undo --batch \(report.batch)",
          "整批撤销：kebu undo --batch \(report.batch)"))
    }
  }
}
