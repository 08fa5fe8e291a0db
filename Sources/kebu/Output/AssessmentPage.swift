import Domain
import Screen
import Store

/// A filled checklist on standard output: what was answered, what it comes to, what is missing.
struct AssessmentPage {
  private let checklist: Checklist
  private let answers: [String: Answered]
  private let result: Checklist.Result
  private let assessment: Record?
  private let subject: Record
  private let book: Book
  private let output: Output

  init(
    _ checklist: Checklist, _ answers: [String: Answered], of assessment: Record?,
    about subject: Record, in book: Book, on output: Output
  ) {
    self.checklist = checklist
    self.answers = answers
    self.assessment = assessment
    self.subject = subject
    self.book = book
    self.output = output
    result = checklist.result(of: answers)
  }

  func print() throws {
    let spoken = Spoken(book)
    let age = assessment?.text("day").map { say(", \($0)", "，\($0)") } ?? ""
    try output.line(
      "\(checklist.name[Speech.language])  \(spoken.name(subject.ref) ?? subject.key)"
        + say("  \(result.answered) of \(result.asked)", "  已答 \(result.answered)/\(result.asked)")
        + age)
    for group in result.groups {
      let name = checklist.groups.first { $0.id == group.id }?.name[Speech.language] ?? group.id
      let score = group.score.map { "\($0) %" } ?? ""
      try output.line()
      try output.line("  \(fit(name, 46))  \(group.answered)/\(group.items.count)  \(score)")
      for item in group.items {
        let answer = answers[item.id]
        let words = answer.map { shown($0.value, item) } ?? "?"
        let evidence = answer?.evidence.map { "  " + $0 } ?? ""
        try output.line(
          "    \(fit(item.id, 18))  \(fit(item.ask[Speech.language], 46))  \(words)\(evidence)")
      }
    }
    try output.line()
    let score = result.score.map { "  \($0) %" } ?? ""
    try output.line(
      say("  Verdict: ", "  结论：") + result.verdict.name[Speech.language] + score)
    if let advice = result.verdict.advice { try output.line("  " + advice[Speech.language]) }
    for mark in result.marks { try output.line("  * " + mark.name[Speech.language]) }
    if !result.missing.isEmpty {
      try output.line(
        say("  Still to answer: ", "  仍须回答：")
          + result.missing.map { $0.ask[Speech.language] }.joined(separator: say("; ", "；")))
    }
  }

  var json: JSONText {
    .object([
      ("playbook", .text(checklist.id)), ("version", .number(checklist.version)),
      ("subject", .text(subject.key)), ("assessment", .text(orNull: assessment?.key)),
      ("day", .text(orNull: assessment?.text("day"))),
      ("review", .text(orNull: assessment?.text("review"))),
      ("answered", .number(result.answered)), ("asked", .number(result.asked)),
      ("score", number(result.score)),
      (
        "groups",
        .list(
          result.groups.map { group in
            .object([
              ("id", .text(group.id)), ("answered", .number(group.answered)),
              ("items", .number(group.items.count)), ("yes", .number(group.good)),
              ("score", number(group.score)),
            ])
          })
      ),
      ("verdict", .text(result.verdict.id)), ("passes", .flag(result.verdict.passes)),
      ("marks", .list(result.marks.map { .text($0.id) })),
      ("missing", .list(result.missing.map { .text($0.id) })),
      ("flaws", .list(result.flaws.map { .text($0.id) })),
      (
        "answers",
        .object(
          answers.sorted { $0.key < $1.key }.map { id, answer in
            (
              id,
              .object([
                ("is", JSONShape.plain(answer.value)), ("from", .text(orNull: answer.evidence)),
                ("on", .text(orNull: answer.on?.description)),
              ])
            )
          })
      ),
    ])
  }

  private func number(_ number: Int?) -> JSONText { number.map { .number($0) } ?? .null }

  private func shown(_ value: Value, _ item: Checklist.Item) -> String {
    AnswerWords(item, book.currency, Speech.language).of(value)
  }
}
