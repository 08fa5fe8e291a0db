import ArgumentParser
import Domain
import Store

extension PlaybookCommand {
  /// `kebu playbook run NAME KEY [ITEM=ANSWER…]`
  struct Run: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "run",
        abstract: say("Fill in a checklist about a record.", "就一条记录填写清单。"),
        discussion: say(
          """
          Without answers it shows the latest assessment. An answer is yes, no, a number, a day, an \
          option's id or text; ITEM= takes one back; ITEM=yes:WORDS adds the evidence. All answers of \
          one run are one change, which undo takes back.
          """,
          """
          不给答案时显示最近一次评估。答案为 yes、no、数字、日期、选项编号或文字；写 项目= 可收回；
          写 项目=yes:依据 附上依据。一次给出的全部答案为一次改动，可撤销。
          """))
    }

    @Argument(help: ArgumentHelp(say("The checklist's id.", "清单的编号。"), valueName: "id"))
    var id: String
    @Argument(
      help: ArgumentHelp(
        say("The record's key: a customer's, a deal's, …", "记录的编号：客户、商机等。"), valueName: "key"))
    var key: String
    @Argument(
      help: ArgumentHelp(say("Answers.", "答案。"), valueName: "item=answer"))
    var answers: [String] = []
    @Flag(help: ArgumentHelp(say("Begin a new assessment.", "新做一次评估。")))
    var anew = false

    @OptionGroup var place: BookOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
      try place.use { book in
        let playbooks = Playbooks(book: book.folder)
        guard let checklist = try PlaybookCommand.named(id, among: playbooks).checklist else {
          throw Failure.data(Words("\(id) is no checklist.", "“\(id)”不是清单。"))
        }
        guard let record = try book.record(key: key) else { throw Failure.noRecord(key: key) }
        let before = anew ? nil : try book.assessments(of: record.ref, by: id).first
        let given = try read(checklist, book)
        let output = Output()
        if !given.isEmpty || anew {
          let act = Act.assess(record.ref, by: id, answers: given, in: before?.key)
          let done = try book.commit(act.intent) { try act.perform(&$0, shelf: playbooks) }
          if !format.json, !done.changes.isEmpty {
            try output.line(Spoken(book).sentence.of(act.intent.rawValue, done.changes))
          }
        }
        let now = try book.assessments(of: record.ref, by: id).first
        let sheet = try book.answers(of: record.ref, to: checklist, in: now)
        let page = AssessmentPage(checklist, sheet, of: now, about: record, in: book, on: output)
        if format.json { try output.json(page.json) } else { try page.print() }
        try output.flush()
      }
    }

    /// What was given, by item.
    private func read(_ checklist: Checklist, _ book: Book) throws -> [String: Answered?] {
      var given: [String: Answered?] = [:]
      for text in answers {
        let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2, let item = checklist.item(String(halves[0])) else {
          let near = Nearest.of(String(halves[0]), among: checklist.items.map(\.id))
          throw Failure.usage(
            Words(
              "\(text): write ITEM=ANSWER" + (near.map { ", such as \($0)=yes" } ?? "")
                + "; kebu playbook show \(id) lists the items.",
              "\(text)：请写 项目=答案" + (near.map { "，如 \($0)=yes" } ?? "")
                + "；项目见 kebu playbook show \(id)。"))
        }
        given[item.id] = .some(try item.answer(String(halves[1]), book))
      }
      return given
    }
  }
}

extension Checklist.Item {
  /// What a person types for an answer, and words that speak for it behind a colon; nil for an empty
  /// text.
  fileprivate func answer(_ text: String, _ book: Book) throws -> Answered? {
    guard !text.isEmpty else { return nil }
    func read(_ text: some StringProtocol) -> Value? {
      self.read(String(text), currency: book.currency, today: book.surroundings.today())
    }
    if let value = read(text) { return Answered(value) }
    let parts = text.split(separator: ":", maxSplits: 1)
    if parts.count == 2, let value = read(parts[0]) {
      return Answered(value, evidence: String(parts[1]))
    }
    throw Failure.data(
      Words("\(id)=\(text): expected \(wanted.en).", "\(id)=\(text)：应为\(wanted.zh)。"))
  }
}
