import ArgumentParser
import Domain
import Screen
import Store

/// `kebu who`: who has the book open, since when, and on which record.
struct Who: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "who",
      abstract: say("List who has the book open, and on what.", "查看谁正打开客簿、在看哪条记录。"))
  }

  @OptionGroup var place: BookOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    try place.use { book in
      let spoken = Spoken(book)
      let output = Output()
      let visitors = Presence(book).others
      if format.json {
        var list = JSONList(output)
        for visitor in visitors { try list.add(json(visitor, spoken)) }
        try list.end()
      } else {
        var table = Table(
          [Table.Column(heading: ""), Table.Column(heading: ""), Table.Column(heading: "")],
          on: output)
        for visitor in visitors {
          try table.row([
            name(visitor, spoken), Spoken.moment(visitor.since), record(visitor, spoken),
          ])
        }
        try table.end()
      }
      try output.flush()
    }
  }

  private func name(_ visitor: Presence.Visitor, _ spoken: Spoken) -> String {
    spoken.name(Ref(.member, visitor.member)) ?? visitor.member
  }

  /// What is open, and whether it is being edited: `deal Denim for spring (editing)`.
  private func record(_ visitor: Presence.Visitor, _ spoken: Spoken) -> String {
    guard let record = visitor.record, let kind = Kind.named(record.kind) else { return "" }
    let title = spoken.name(record) ?? record.key
    return "\(kind.words[Speech.language]) \(title)"
      + (visitor.isEditing ? say(" (editing)", "（编辑中）") : "")
  }

  /// `member` and `name`, `since`, `kind` and `key` of the record that is open, `is_editing`.
  private func json(_ visitor: Presence.Visitor, _ spoken: Spoken) -> JSONText {
    .object([
      ("member", .text(visitor.member)), ("name", .text(name(visitor, spoken))),
      ("since", .text(visitor.since.description)), ("kind", .text(orNull: visitor.record?.kind)),
      ("key", .text(orNull: visitor.record?.key)), ("is_editing", .flag(visitor.isEditing)),
    ])
  }
}
