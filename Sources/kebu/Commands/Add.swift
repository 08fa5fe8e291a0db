import ArgumentParser
import Domain
import Store

/// `kebu add customer --name 'Hengda Textiles' --city Suzhou`: a new record, one flag a field.
struct Add: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: say("Add a record, with one flag a field.", "新增一条记录，每个字段一个选项。"),
      usage: "kebu add <kind> --name <name> [--<field> <value>]… [--book <dir>] [--json]",
      discussion: say(
        "kebu add KIND --help lists the fields of a kind.", "kebu add 类别 --help 列出该类的字段。"),
      helpNames: [])
  }

  @Argument(
    help: ArgumentHelp(say("customer, contact, deal, …", "customer、contact、deal 等。")),
    completion: .list(Add.names))
  var kind: String?

  @Argument(parsing: .allUnrecognized)
  var words: [String] = []

  @OptionGroup var place: BookOptions
  @OptionGroup var format: FormatOptions

  @Flag(
    name: [.long, .customShort("h")],
    help: ArgumentHelp(say("The fields of a kind.", "某一类的字段。")))
  var help = false

  func run() throws {
    guard let word = kind else {
      if help { return try explain(nil) }
      throw Failure.usage(
        Words(
          "Add what? kebu add \(Add.names.joined(separator: " | "))",
          "新增什么？kebu add \(Add.names.joined(separator: " | "))"))
    }
    let kind = try Kinds.named(word)
    if help { return try explain(kind) }
    guard Add.names.contains(kind.name) else {
      switch kind.name {
      case Kind.member.name:
        throw Failure.usage(
          Words("Members are added with: kebu member add NAME", "成员这样添加：kebu member add 姓名"))
      case Kind.assessment.name:
        throw Failure.usage(
          Words(
            "A checklist is filled in with: kebu playbook run NAME KEY",
            "清单这样填写：kebu playbook run 名称 编号"))
      default:
        throw Failure.usage(Words("Further fields come with an import.", "其他字段随导入产生。"))
      }
    }
    let flags = try FieldFlags(words, of: kind)
    try place.use { book in
      let record = try NewRecord(flags, of: kind, for: book)
      let lookalikes = try record.lookalikes(in: book)
      let added = try book.commit(.add) { try record.add(to: &$0) }
      for oddity in record.oddities { complain(oddity[Speech.language]) }
      if let key = added.result, let listed = try book.listed(Ref(kind, key)) {
        let output = Output()
        if format.json {
          try output.json(JSONShape(book).of(listed))
        } else {
          try output.line("\(key)  \(listed.record.title)")
        }
        try output.flush()
      }
      for other in lookalikes {
        complain(
          say(
            "This may be a record that the book has: \(other.key) \(other.title). kebu undo takes it back.",
            "客簿里可能已有这一条：\(other.key) \(other.title)。撤销新增：kebu undo"))
      }
    }
  }

  /// Kinds that a person adds by hand.
  private static let names = Kind.all.map(\.name).filter {
    ![Kind.member.name, Kind.customField.name, Kind.assessment.name].contains($0)
  }

  private func explain(_ kind: Kind?) throws {
    let output = Output()
    guard let kind else {
      try output.write((Kebu.helpMessage(for: Add.self) + "\n").utf8)
      return try output.flush()
    }
    try output.line("kebu add \(kind.name) --name … [--\(say("field", "字段")) …]")
    try output.line()
    var table = Table([Table.Column(heading: ""), Table.Column(heading: "")], on: output)
    for (flag, words) in FieldFlags.help(kind) { try table.row(["  " + flag, words]) }
    try table.end()
    try output.flush()
  }
}
