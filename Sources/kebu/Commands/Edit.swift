import ArgumentParser
import Domain
import Store

/// `kebu edit d2f --value 48k`: fields of a record that is there, one flag each; `--note=` empties one.
struct Edit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: say("Set fields of a record.", "修改一条记录的字段。"),
      usage: "kebu edit <key> --<field> <value>… [--book <dir>] [--json]",
      discussion: say(
        "The fields are those of kebu add; --FIELD= empties one. All of it is one change.",
        "字段与 kebu add 相同；写 --字段= 可清空。一次给出的全部内容为一次改动。"))
  }

  @Argument(help: ArgumentHelp(say("The record's key.", "记录的编号。")))
  var key: String

  @Argument(parsing: .allUnrecognized)
  var words: [String] = []

  @OptionGroup var place: BookOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    try place.use { book in
      guard let record = try book.record(key: key), let kind = Kind.named(record.ref.kind) else {
        throw Failure.noRecord(key: key)
      }
      guard kind.name != Kind.member.name, kind.name != Kind.customField.name else {
        throw Failure.usage(
          Words("Members are changed with: kebu member --help", "成员这样修改：kebu member --help"))
      }
      let flags = try FieldFlags(words, of: kind, isNew: false)
      let reading = FieldReading(book: book)
      var seen: Document = [:]
      var wanted: Document = [:]
      for (field, text) in flags.values {
        seen[field.name] = record.document[field.name]
        wanted[field.name] = try reading.value(text, field, of: kind)
        if field.name == "stage", kind.name == Kind.deal.name {
          wanted[field.name] = .text(try DealCommand.stage(text, of: record, in: book))
        }
      }
      let act = Act.change(record.ref, from: seen, to: wanted)
      let done = try book.commit(act.intent) {
        try act.perform(&$0, shelf: Playbooks(book: book.folder))
      }
      let output = Output()
      if format.json {
        guard let listed = try book.listed(record.ref) else { return }
        try output.json(JSONShape(book).of(listed))
      } else if done.changes.isEmpty {
        try output.line(say("That is how it stands already.", "本来就是这样。"))
      } else {
        try output.line("\(key)  \(Spoken(book).sentence.of(act.intent.rawValue, done.changes))")
      }
      try output.flush()
    }
  }
}
