import ArgumentParser
import Domain
import Store

/// `kebu log c1k call "wants 30-day terms" --next "fri ask finance"`: what happened, and what is next.
struct Log: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "log",
      abstract: say(
        "Note a call, a message, a visit or a note, and the next step.",
        "记录电话、消息、拜访或备注，并安排下一步。"),
      discussion: say(
        "JSON is the activity as in a list, with the planned step under next.",
        "JSON 为该活动（与列表相同），安排的步骤在 next 中。"))
  }

  @Argument(
    help: ArgumentHelp(
      say("The customer's key, or that of a person or a deal there.", "客户编号，或其联系人、商机的编号。")))
  var key: String

  @Argument(
    help: ArgumentHelp(say("call, message, visit or note.", "call、message、visit 或 note。")),
    completion: .list(["call", "message", "visit", "note"]))
  var type: String

  @Argument(help: ArgumentHelp(say("What it was about.", "内容。")))
  var text: String

  @OptionGroup var place: BookOptions
  @OptionGroup var format: FormatOptions

  @Option(
    help: ArgumentHelp(
      say("reached, no-answer, call-back or refused.", "reached、no-answer、call-back 或 refused。")),
    completion: .list(["reached", "no-answer", "call-back", "refused"]))
  var result: String?

  @Option(
    help: ArgumentHelp(
      say("The next step, the day first: 'fri ask finance'.", "下一步，日期在前：“周五 问财务”。")))
  var next: String?

  @Option(help: ArgumentHelp(say("The day of the next step.", "下一步的日期。"), valueName: "day"))
  var nextDay: String?

  @Option(help: ArgumentHelp(say("What the next step is about.", "下一步的内容。"), valueName: "text"))
  var nextAbout: String?

  func run() throws {
    try place.use { book in
      let (customer, contact) = try whom(in: book)
      let type = try choice(type, Activity.types.filter { $0.name != "task" })
      let result = try result.map { try choice($0, Activity.results) }
      let next = try step(today: book.surroundings.today())
      let text = Typed.trimmed(text)
      if text.isEmpty, result == nil {
        throw Failure.usage(
          Words("Say what it was about, or give a --result.", "请写明内容，或给出 --result。"))
      }
      let done = try book.commit(type == "note" ? .note : .log) { transaction in
        let logged = try transaction.log(
          type, with: customer, about: text, result: result, contact: contact)
        let planned = try next.map {
          try transaction.plan(
            $0.type, with: customer, about: $0.about, due: $0.due, at: $0.time)
        }
        return (logged, planned)
      }
      guard let (logged, planned) = done.result else { return }
      let output = Output()
      if format.json {
        let shape = try JSONShape(book)
        func activity(_ key: String?) throws -> JSONText {
          try key.flatMap { try book.listed(Ref(.activity, $0)) }.map(shape.of) ?? .null
        }
        guard let listed = try book.listed(Ref(.activity, logged)) else { return }
        try output.json(.object(shape.members(listed) + [("next", activity(planned))]))
      } else {
        let intent = type == "note" ? Intent.note : Intent.log
        let told = Spoken(book).sentence.of(intent.rawValue, done.changes)
        try output.line("\(logged)  \(told)")
      }
      try output.flush()
    }
  }

  /// The customer, and the person where one was named.
  private func whom(in book: Book) throws -> (customer: String, contact: String?) {
    guard let record = try book.record(key: key) else { throw Failure.noRecord(key: key) }
    if record.ref.kind == Kind.customer.name { return (key, nil) }
    let isPerson = record.ref.kind == Kind.contact.name
    let belongs = isPerson || record.ref.kind == Kind.deal.name
    guard belongs, let customer = record.text("customer") else {
      throw Failure.data(
        Words(
          "\(record.title) (\(record.ref)) is no customer, and has none.",
          "\(record.title)（\(record.ref)）不是客户，也没有所属客户。"))
    }
    return (customer, isPerson ? key : nil)
  }

  private func choice(_ word: String, _ choices: [Choice]) throws -> String {
    do {
      let value = try FieldType.choice(choices).read(word, currency: .yuan)
      if let name = value?.text { return name }
    } catch {
      throw Failure.usage(error.words)
    }
    throw Failure.usage(ReadingError.noChoice(word, of: choices).words)
  }

  private func step(today: Day) throws -> Act.NextStep? {
    if let next {
      guard nextDay == nil, nextAbout == nil else {
        throw Failure.usage(
          Words(
            "--next says it all; leave --next-day and --next-about out.",
            "--next 已包含全部，请去掉 --next-day 和 --next-about。"))
      }
      return try Act.NextStep(typed: next, today: today)
    }
    guard let nextDay else {
      if nextAbout == nil { return nil }
      throw Failure.usage(Words("The next step needs a --next-day.", "下一步需要 --next-day。"))
    }
    return Act.NextStep(
      due: try Day.read(nextDay, today: today), about: Typed.trimmed(nextAbout ?? ""))
  }
}
