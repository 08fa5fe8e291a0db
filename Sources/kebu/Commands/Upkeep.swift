import ArgumentParser
import Domain
import Screen
import Store

/// `kebu verify`: the journal replayed from its first line, held against the index.
struct Verify: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: say(
        "Replay the journal and compare it with the index.", "重放日志并与索引比对。"))
  }

  @OptionGroup var place: BookOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    try place.use { book in
      let progress = Progress(say("Replaying", "正在重放"))
      let found = try book.verify { progress.show($0) }
      progress.end()
      let output = Output()
      if format.json {
        try output.json(
          .object([
            ("seq", .number(found.seq)), ("records", .number(Int64(found.records))),
            ("differences", .list(found.differences.map { .text($0[Speech.language]) })),
          ]))
      } else {
        for words in found.differences.prefix(20) { try output.line("! " + words[Speech.language]) }
        let count = found.differences.count
        if count > 20 { try output.line(say("… and \(count - 20) more", "…… 另有 \(count - 20) 处")) }
        try output.line(
          count == 0
            ? say(
              "\(Spoken.count(Int64(found.lines))) transactions make the \(Spoken.count(Int64(found.records))) "
                + "records that the index shows.",
              "\(Spoken.count(Int64(found.lines))) 笔改动与索引中的 \(Spoken.count(Int64(found.records))) 条记录一致。"
            )
            : say("Make the index anew: kebu rebuild", "请重建索引：kebu rebuild"))
      }
      try output.flush()
      if !found.differences.isEmpty { throw ExitCode(73) }
    }
  }
}

/// `kebu compact`: a snapshot beside the journal, so that an index is made in less time.
struct Compact: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "compact",
      abstract: say(
        "Seal the journal and put a snapshot beside it.", "封存日志并生成快照。"),
      discussion: say(
        "Others go on working meanwhile. The history stays; a new index is made from the snapshot in less time.",
        "期间其他人可以继续工作。\n历史全部保留；此后重建索引更快。"))
  }

  @OptionGroup var place: BookOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    try place.use { book in
      let progress = Progress(say("Writing the snapshot", "正在生成快照"))
      let made = try book.compact { progress.show($0) }
      progress.end()
      let output = Output()
      if format.json {
        try output.json(
          .object([
            ("segments", .number(Int64(made.segments))), ("records", .number(Int64(made.records))),
            ("seq", .number(made.seq)),
          ]))
      } else {
        let records = Spoken.count(Int64(made.records))
        try output.line(
          say(
            "A snapshot of \(records) records stands for the journal up to transaction "
              + "\(Spoken.count(made.seq)).",
            "快照含 \(records) 条记录，代表直到第 \(Spoken.count(made.seq)) 笔的日志。"))
      }
      try output.flush()
    }
  }
}

/// `kebu backup FILE`: the whole book in one file, verified.
struct BackupCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "backup",
      abstract: say("Write the whole book into one file.", "把整本客簿写入一个文件。"),
      discussion: say(
        "The file is a tar archive, read back and checked line by line before it gets its name. Others go on working meanwhile. Keep it on another machine.",
        "备份是 tar 归档，\n写完并逐行核对后才改为正式文件名。\n期间其他人可以继续工作。\n请保存到另一台机器。"))
  }

  @Argument(help: ArgumentHelp(say("The file.", "备份文件。")), completion: .file())
  var file: String

  @OptionGroup var place: BookOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    try place.use { book in
      try BackupCommand.tell(try book.backUp(to: file), file, format) {
        Words(
          "\($0.name) is in \(file), up to transaction \(Spoken.count($0.seq)): "
            + "\(Spoken.count($0.bytes)) bytes, checked",
          "\($0.name) 已写入 \(file)，直到第 \(Spoken.count($0.seq)) 笔：\(Spoken.count($0.bytes)) 字节，已核对")
      }
    }
  }

  static func tell(
    _ backup: Backup, _ file: String, _ format: FormatOptions, _ words: (Backup) -> Words
  ) throws {
    let output = Output()
    if format.json {
      try output.json(
        .object([
          ("name", .text(backup.name)), ("seq", .number(backup.seq)),
          ("bytes", .number(backup.bytes)),
        ]))
    } else {
      try output.line(words(backup)[Speech.language])
    }
    try output.flush()
  }
}

/// `kebu restore FILE`: makes a book of a backup, in a folder of its own.
struct Restore: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "restore",
      abstract: say("Make a book of a backup.", "从备份恢复客簿。"),
      discussion: say(
        "The book goes into the folder after --book, which must be empty or not there yet; an existing book is never written over.",
        "恢复到 --book 指定的文件夹，\n它必须为空或尚不存在；\n绝不会覆盖已有的客簿。"))
  }

  @Argument(help: ArgumentHelp(say("The backup.", "备份文件。")), completion: .file())
  var file: String

  @OptionGroup var place: BookOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let folder = try place.folder()
    let progress = Progress(say("Making the index", "正在建立索引"))
    let backup = try Backup.restore(file, to: folder) { progress.show($0) }
    progress.end()
    try BackupCommand.tell(backup, file, format) {
      Words(
        "\($0.name) is in \(folder) as it was at transaction \(Spoken.count($0.seq))",
        "\($0.name) 已恢复到 \(folder)，即第 \(Spoken.count($0.seq)) 笔时的状态")
    }
  }
}
