import Domain
import Store

/// Whose data are past the team's rule, for a person to read and for scripts.
struct RetentionPage {
  private struct Line {
    let person: Record
    let standing: Retention.Standing
    let reason: Retention.Reason
  }

  private let retention: Retention
  private let spoken: Spoken
  private var lines: [Line] = []

  init(_ retention: Retention, of book: Book) throws {
    self.retention = retention
    spoken = Spoken(book)
    try book.eachPast(retention) { person, standing in
      guard let reason = standing.reason else { return }
      lines.append(Line(person: person, standing: standing, reason: reason))
    }
    // Those who withdrew consent first, else as they came into the book.
    lines = Retention.Reason.allCases.flatMap { reason in lines.filter { $0.reason == reason } }
  }

  func print(on output: Output) throws {
    try output.line(
      say(
        "Kept for \(retention.months) months after the last contact.",
        "最后一次联系后保留 \(retention.months) 个月。"))
    guard let first = lines.first(where: { !$0.standing.isHeld }) ?? lines.first else {
      return try output.line(say("Nobody is past that.", "没有超期的个人资料。"))
    }
    try output.line()
    var table = Table(
      [
        say("key", "编号"), say("name", "名称"), say("kind", "类别"), say("why", "原因"),
        say("last contact", "最后联系"), say("owner", "负责人"), "",
      ].map { Table.Column(heading: $0) }, on: output)
    for line in lines {
      try table.row([
        line.person.key, line.person.title,
        Kind.named(line.person.ref.kind)?.words[Speech.language] ?? "", why(line),
        line.standing.last?.description ?? "–", owner(line.person).flatMap(name) ?? "",
        line.standing.isHeld ? say("kept: compliance", "合规保留") : "",
      ])
    }
    try table.end()
    try output.line()
    try output.line(
      say(
        "Look at each, then: kebu person erase \(first.person.key)",
        "逐个核对后：kebu person erase \(first.person.key)"))
  }

  /// An array: `key`, `kind`, `name`, `owner`, `reason` (`withdrawn`, `past`), `last_contact`, `end`,
  /// `is_held`.
  func json(on output: Output) throws {
    var list = JSONList(output)
    for line in lines {
      try list.add(
        .object([
          ("key", .text(line.person.key)), ("kind", .text(line.person.ref.kind)),
          ("name", .text(line.person.title)), ("owner", .text(orNull: owner(line.person))),
          ("reason", .text(line.reason.rawValue)),
          ("last_contact", .text(orNull: line.standing.last?.description)),
          ("end", .text(orNull: line.standing.end?.description)),
          ("is_held", .flag(line.standing.isHeld)),
        ]))
    }
    try list.end()
  }

  private func why(_ line: Line) -> String {
    switch line.reason {
    case .withdrawn: (Consent(line.person)?.brief ?? Words("", ""))[Speech.language]
    case .past:
      say(
        "past \(line.standing.end?.description ?? "")", "\(line.standing.end?.description ?? "")到期")
    }
  }

  private func name(_ member: String) -> String? { spoken.name(Ref(.member, member)) }

  /// The key of the member who owns a person, or the customer that the person is at.
  private func owner(_ person: Record) -> String? {
    if person.ref.kind == Kind.customer.name { return person.text("owner") }
    let customer = try? person.text("customer").flatMap {  // because it's a column at most
      try spoken.book.record(Ref(.customer, $0))
    }
    return customer?.text("owner")
  }
}
