import ArgumentParser
import Domain
import Screen
import Store

/// `kebu person erase c1k`: everything that is held on a person, gone for good.
struct PersonErase: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "erase",
      abstract: say("Erase a person for good.", "彻底清除一个人的资料。"),
      discussion: say(
        """
        Takes away all that says who the person was: from the record and all that refer to it, from every \
        line of the journal, from snapshots, from the index and from what was set aside. A tombstone \
        stays that says that somebody was erased, not who. Amounts, days and stages stay, since they are \
        the book's. Only a manager may do it, and nobody can undo it. Backups and exports made before \
        still hold the person: erase there too, or let them run out.
        """,
        """
        清除能认出此人的一切：本人及关联记录、日志的每一行、

        快照、索引和另存的残余。只留下一条标记，不说明是谁。

        金额、日期、阶段予以保留。只有经理可以执行，无法撤销。

        此前的备份和导出文件仍含此人，请另行处理。
        """))
  }

  @Argument(help: ArgumentHelp(say("The person's key or name.", "此人的编号或姓名。")))
  var person: String

  @OptionGroup var place: BookOptions
  @OptionGroup var format: FormatOptions

  @Flag(help: ArgumentHelp(say("Really do it.", "确认执行。")))
  var yes = false

  func run() throws {
    try place.use { book in
      let ref = try meant(in: book)
      let record = try book.record(ref)
      let title = record?.title ?? ref.key
      guard yes else {
        throw Failure.usage(
          Words(
            "This erases \(title) (\(ref.key)) for good, and nobody can undo it. To do it, add --yes; to "
              + "see what is held: kebu person export \(ref.key)",
            "这将彻底清除 \(title)（\(ref.key)），无法撤销。确认请加 --yes；"
              + "查看现有内容：kebu person export \(ref.key)"))
      }
      let mentions = try record.map { try book.mentions(of: $0) } ?? []
      let progress = Progress(say("Making the index", "正在建立索引"))
      let erasure = try book.erase(ref) { progress.show($0) }
      progress.end()
      let output = Output()
      if format.json {
        try output.json(
          .object([
            ("key", .text(ref.key)), ("records", .number(Int64(erasure.records))),
            ("lines", .number(Int64(erasure.lines))),
            ("also_named_in", .list(mentions.map { .text($0.record.key) })),
          ]))
      } else {
        let (records, lines) = (
          Spoken.count(Int64(erasure.records)), Spoken.count(Int64(erasure.lines))
        )
        try output.line(
          say(
            "\(ref.key) was erased: records \(records), lines of the journal \(lines).",
            "已清除 \(ref.key)：\(records) 条记录，日志 \(lines) 行。"))
        PersonCommand.tell(mentions)
      }
      try output.flush()
    }
  }

  /// The person by key or name; one that was deleted before is still in the journal, by its key.
  private func meant(in book: Book) throws -> Ref {
    do {
      return try PersonCommand.named(person, in: book).ref
    } catch let error as Failure {
      for kind in [Kind.customer, .contact] where try !book.history(Ref(kind, person)).isEmpty {
        return Ref(kind, person)
      }
      throw error
    }
  }
}
