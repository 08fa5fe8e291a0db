import ArgumentParser
import Domain
import Screen
import Store

/// `kebu history KEY`: what happened to one record; without a key, to the book. Latest first.
struct History: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history",
      abstract: say(
        "Tell what happened to a record, or to the book.", "查看一条记录或整本客簿的历史。"),
      discussion: say(
        "Latest first; an import is one line. The number in front is what kebu undo --seq takes.",
        "最近的在前；一次导入占一行。行首的号可用于 kebu undo --seq。"))
  }

  @Argument(help: ArgumentHelp(say("The record's key.", "记录的编号。")))
  var key: String?

  @OptionGroup var place: BookOptions
  @OptionGroup var format: FormatOptions

  @Option(help: ArgumentHelp(say("At most so many.", "最多列出几条。"), valueName: "n"))
  var limit = 20

  func run() throws {
    if limit < 0 { throw Failure.usage(Words("--limit counts from 0.", "--limit 不能为负数。")) }
    try place.use { book in
      let chronicle = Chronicle(Spoken(book))
      let entries =
        try key.map { try chronicle.ofRecord($0, limit: limit) } ?? chronicle.ofBook(limit: limit)
      let output = Output()
      if format.json {
        let shape = try JSONShape(book)
        var list = JSONList(output)
        for entry in entries { try list.add(json(entry, shape)) }
        try list.end()
      } else {
        var table = Table(
          [
            Table.Column(heading: "", alignment: .right), Table.Column(heading: ""),
            Table.Column(heading: ""),
          ], on: output)
        for entry in entries {
          let undone = entry.isUndone ? say(" (undone)", "（已撤销）") : ""
          try table.row([
            String(entry.head.seq), Spoken.moment(entry.head.at),
            "\(entry.by) \(entry.sentence)\(undone)",
          ])
        }
        try table.end()
      }
      try output.flush()
    }
  }

  /// `seq`, `at`, `by` and `by_name`, `intent`, `batch` (of an import), `sentence` in the language of the
  /// run, `is_undone`, `records`; for one record `fields`, each with `from` and `to`, and `hides`: whether
  /// something confidential is left out.
  private func json(_ entry: Chronicle.Entry, _ shape: JSONShape) -> JSONText {
    var members: [(name: String, value: JSONText)] = [
      ("seq", .number(entry.head.seq)), ("at", .text("\(entry.head.at)")),
      ("by", .text(entry.head.by)), ("by_name", .text(entry.by)),
      ("intent", .text(entry.head.intent)), ("batch", .text(orNull: entry.head.batch)),
      ("sentence", .text(entry.sentence)), ("is_undone", .flag(entry.isUndone)),
      ("records", .number(entry.records)),
    ]
    if let change = entry.change {
      members += [("fields", fields(change, shape)), ("hides", .flag(change.hides))]
    }
    return .object(members)
  }

  private func fields(_ change: Change, _ shape: JSONShape) -> JSONText {
    guard let kind = Kind.named(change.ref.kind) else { return .object([]) }
    let before = change.was.object ?? [:]
    let after = change.patch.object ?? [:]
    return .object(
      kind.fields.compactMap { field in
        guard before[field.name] != nil || after[field.name] != nil else { return nil }
        func side(_ value: Value?) -> JSONText {
          field.name == "custom" ? shape.custom(value, kind) : shape.value(value, field.type)
        }
        return (
          field.name,
          .object([("from", side(before[field.name])), ("to", side(after[field.name]))])
        )
      })
  }
}
