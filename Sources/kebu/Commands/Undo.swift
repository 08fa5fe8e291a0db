import ArgumentParser
import Domain
import Store

/// `kebu undo`: takes back your own last change, or a given one, or a whole import; `--redo` does it again.
struct Undo: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "undo",
      abstract: say("Take back a change, or a whole import.", "撤销一次改动或整批导入。"),
      discussion: say(
        """
        Without options: your own last change that stands. Of an import goes what nobody has built on \
        since; the rest stays and is listed.
        """,
        "不带选项：撤销您自己最近一次仍有效的改动。撤销导入时，之后无人改动过的记录被撤回，其余保留并列出。"))
  }

  @OptionGroup var place: BookOptions
  @OptionGroup var format: FormatOptions

  @Option(
    help: ArgumentHelp(say("This transaction (see history).", "指定某一笔（见 history）。"), valueName: "n"))
  var seq: Int64?

  @Option(help: ArgumentHelp(say("This import (see history).", "指定某次导入（见 history）。")))
  var batch: String?

  @Flag(help: ArgumentHelp(say("Do again what the last undo took back.", "重做上一次撤销的内容。")))
  var redo = false

  func run() throws {
    if [seq != nil, batch != nil, redo].count(where: \.self) > 1 {
      throw Failure.usage(
        Words("Choose one of --seq, --batch and --redo.", "--seq、--batch、--redo 只能选一个。"))
    }
    try place.use { book in
      let done =
        try redo
        ? book.redo() : try seq.map(book.undo) ?? batch.map(book.undo(batch:)) ?? book.undo()
      let spoken = Spoken(book)
      let sentence = try tell(done, spoken)
      let kept = Set(done.kept)
      let reversed = done.changes.count { !kept.contains($0.ref) }
      let output = Output()
      if format.json {
        try output.json(
          .object([
            ("seq", .number(done.head.seq)), ("batch", .text(orNull: done.head.batch)),
            ("sentence", .text(sentence)), ("records", .number(reversed)),
            (
              "kept",
              .list(
                done.kept.map { ref in
                  .object([
                    ("key", .text(ref.key)), ("kind", .text(ref.kind)),
                    ("name", .text(orNull: spoken.name(ref))),
                  ])
                })
            ),
          ]))
      } else {
        try output.line(sentence)
        if !done.kept.isEmpty { try list(done.kept, spoken, on: output) }
      }
      try output.flush()
    }
  }

  /// What was done, in words.
  private func tell(_ done: Book.Reversal, _ spoken: Spoken) throws -> String {
    let sentence = spoken.sentence
    let kept = Set(done.kept)
    let changes = done.changes.filter { !kept.contains($0.ref) }
    let forwards = redo ? changes.map(\.inverse) : changes
    let original = try spoken.book.original(of: done.head)
    let told =
      done.head.batch == nil
      ? sentence.of(original ?? "", forwards) : sentence.imported(ImportCount(forwards))
    return redo ? sentence.redone(told) : sentence.undone(told)
  }

  private func list(_ kept: [Ref], _ spoken: Spoken, on output: Output) throws {
    let count = Spoken.count(kept.count)
    try output.line(
      say(
        "\(count) stay as they are, because something was built on them since:",
        "\(count) 条保留，因为之后有人在其上做了改动："))
    var table = Table(
      [Table.Column(heading: ""), Table.Column(heading: ""), Table.Column(heading: "")], on: output)
    for ref in kept {
      let kind = Kind.named(ref.kind)?.words[Speech.language] ?? ref.kind
      try table.row(["  " + ref.key, kind, spoken.name(ref) ?? ""])
    }
    try table.end()
  }
}
