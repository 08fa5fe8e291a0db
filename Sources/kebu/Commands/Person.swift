import ArgumentParser
import Domain
import Store

/// `kebu person`: what the book holds on one person.
struct PersonCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "person",
      abstract: say("What the book holds on one person.", "客簿中关于某一个人的全部内容。"),
      subcommands: [PersonExport.self, PersonErase.self])
  }

  /// The one person that a key or a name means.
  static func named(_ text: String, in book: Book) throws -> Record {
    let found = try book.people(called: text)
    guard let person = found.first else {
      throw Failure.data(
        Words(
          "There is no person \(text): neither a contact nor a customer who may be one. "
            + "Give the key: kebu list contacts --find \(text)",
          "没有“\(text)”这个人：既不是联系人，也不是个人客户。请给出编号：kebu list contacts --find \(text)"))
    }
    guard found.count == 1 else {
      let keys = found.prefix(5).map(\.key)
      throw Failure.data(
        Words(
          "\(found.count) are called \(text). Give a key: \(keys.joined(separator: ", "))",
          "有 \(found.count) 个人叫“\(text)”。请给出编号：\(keys.joined(separator: "、"))"))
    }
    return person
  }

  /// Where else somebody is named, for a person to look there.
  static func tell(_ mentions: [Book.Mention]) {
    guard !mentions.isEmpty else { return }
    complain(
      say(
        "Also named in the words of \(Spoken.count(mentions.count)) records that don't refer to this "
          + "person; look there yourself:",
        "另有 \(Spoken.count(mentions.count)) 条记录的文字提到此人但未关联，请自行查看："))
    for mention in mentions.prefix(20) {
      let kind = Kind.named(mention.record.ref.kind)
      let field = kind?.field(mention.field)?.words[Speech.language] ?? mention.field
      complain(
        "  \(mention.record.key)  \(kind?.words[Speech.language] ?? "")  "
          + "\(Spoken.title(mention.record) ?? "")  (\(field))")
    }
    if mentions.count > 20 {
      complain(say("  and \(mentions.count - 20) more", "  还有 \(mentions.count - 20) 条"))
    }
  }
}

/// `kebu person export c1k FILE`: everything that is held on a person, as JSON.
struct PersonExport: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: say("Write all that is held on a person as JSON.", "把关于一个人的全部内容导出为 JSON。"),
      discussion: say(
        """
        One object: person (key, kind, name); exported (at, by, book, whether confidential fields are in \
        it); consent and retention; record, with every field that is filled in, its name in words, its \
        value and where it is from; records, all that refer to the person; history, every change of \
        these since the book began, of deleted ones too, with patch and was as the journal has them; \
        also_named_in, records that have the name, number or mail in their words without referring to \
        the person (look at those yourself).

        It is for managers and members with the compliance role: a whole dossier in one file says more \
        than any screen, and who answers such a request answers for it. Confidential fields are left \
        out, since the law may forbid telling the person; --confidential takes them in.
        """,
        """
        一个 JSON 对象：person（编号、类别、名称）；
        exported（时间、经手人、客簿、是否含保密字段）；
        consent（同意情况）与 retention（保留期限）；
        record：所有已填字段，含字段名、值及来源；
        records：所有关联此人的记录；
        history：自建簿以来这些记录（含已删除的）的每次改动，
        patch 与 was 同日志；
        also_named_in：文字中提到姓名、电话或邮箱但未关联的记录，
        请自行查看。

        仅限经理和合规成员：整份档案比任何界面都详尽，
        由答复请求的人负责。
        保密字段默认不含（法规可能禁止告知本人），
        需要时加 --confidential。
        """))
  }

  @Argument(help: ArgumentHelp(say("The person's key, or the whole name.", "此人的编号或完整姓名。")))
  var person: String

  @Argument(help: ArgumentHelp(say("The file; else standard output.", "目标文件，缺省为标准输出。")))
  var file: String?

  @OptionGroup var place: BookOptions
  @OptionGroup var confidence: ConfidentialOptions

  func run() throws {
    try place.use { book in
      guard book.clearance == .confidential else { throw Failure.notCleared }
      let person = try PersonCommand.named(person, in: book)
      try confidence.open(book)
      guard let listed = try book.listed(person.ref) else { return }
      let mentions = try book.mentions(of: person)
      let shape = try DossierShape(listed, mentions, of: book)
      let output = Output()
      if let file {
        // Whoever shares the machine has no business in it.
        let draft = try OutputFile(file, mode: 0o600)
        try shape.write(on: draft.output)
        try draft.keep()
        try output.line(
          say("All on \(person.title) is in \(file)", "关于 \(person.title) 的全部内容已写入 \(file)"))
      } else {
        try shape.write(on: output)
      }
      try output.flush()
      PersonCommand.tell(mentions)
    }
  }
}
