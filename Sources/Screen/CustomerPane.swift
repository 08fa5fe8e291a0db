import Domain
import Store

/// One customer as a pane beside a list: who it is, how it stands with Money, Authority and Need, what
/// to do or ask, and what happened last.
struct CustomerPane {
  let facts: CustomerFacts
  /// The condition in focus, when the pane is.
  let focus: Condition?

  func draw(into frame: inout Frame, rows: Range<Int>, columns: Range<Int>, _ desk: Desk) {
    var row = rows.lowerBound
    let width = columns.count - 1
    let language = desk.language
    /// Writes one line and goes to the next; false when there is no room.
    func put(_ text: String, style: Style = .plain, indent: Int = 0) {
      guard row < rows.upperBound else { return }
      frame.put(
        text, row: row, column: columns.lowerBound + indent, width: width - indent, style: style)
      row += 1
    }
    let customer = facts.customer
    let age = customer.text("added").flatMap(Instant.init).map(desk.shown.age) ?? ""
    let ageWidth = Frame.width(of: age)
    frame.put(
      age, row: row, column: columns.lowerBound, width: width, style: .dim, align: .right)
    frame.put(
      customer.title, row: row, column: columns.lowerBound, width: width - ageWidth - 2,
      style: .bold)
    row += 1
    let line = facts.line(desk.shown)
    if !line.isEmpty { put(line) }
    if let source = customer.text("source") {
      put(Words("came by  \(source)", "来源  \(source)")[language], style: .dim)
    }
    if let owner = facts.owner {
      put(Words("owner  \(owner)", "负责人  \(owner)")[language], style: .dim)
    }
    let reach = ["phone", "mail"].compactMap { customer.text($0) }.joined(separator: "  ")
    if !reach.isEmpty { put(reach) }
    if let consent = Consent(customer), consent.isAgainst {
      put(consent.brief[language], style: .late)
    }
    for person in facts.contacts.prefix(4) { put(CustomerPane.person(person, language)) }
    if facts.contacts.count > 4 {
      put(
        Words("\(facts.contacts.count - 4) more", "还有 \(facts.contacts.count - 4) 人")[language],
        style: .dim)
    }
    row += 1
    drawConditions(into: &frame, &row, rows.upperBound, columns, language)
    row += 1
    let advice = facts.advice(language)
    let classes = facts.classes(language)
    let text = "\(Told.capitalized(advice.label))\(language == .zh ? "：" : ": ")\(advice.text)"
    for line in Frame.wrap(text, to: width, lines: 3) { put(line, style: .accent) }
    if !classes.isEmpty { put(classes, style: .dim) }
    row += 1
    let touches = facts.activities.prefix(max(0, min(6, rows.upperBound - row)))
    for activity in touches {
      Sign.draw(
        activity, into: &frame, row: row, columns: columns.lowerBound..<columns.upperBound - 1,
        desk.shown)
      row += 1
    }
    if !touches.isEmpty { row += 1 }
    drawCustom(into: &frame, &row, rows.upperBound, columns)
  }

  /// `Chen Wei  buyer  suggests`
  static func role(_ person: Record, _ language: Language) -> String {
    let role = Authority.roles.first { $0.name == person.text("role") }?.words[language]
    return [person.title, person.text("title"), role].compactMap { $0 }.joined(separator: "  ")
  }

  /// How to reach a person; nil when that isn't known.
  static func reach(_ person: Record) -> String? {
    let all = ["phone", "mail"].compactMap { person.text($0) }
    return all.isEmpty ? nil : all.joined(separator: "  ")
  }

  /// `Chen Wei  buyer  suggests  138 0000 1111`
  static func person(_ person: Record, _ language: Language) -> String {
    let consent = Consent(person).flatMap { $0.isAgainst ? $0.brief[language] : nil }
    return [role(person, language), consent, person.text("phone")].compactMap { $0 }
      .joined(separator: "  ")
  }

  private func drawConditions(
    into frame: inout Frame, _ row: inout Int, _ end: Int, _ columns: Range<Int>,
    _ language: Language
  ) {
    for condition in Condition.allCases where row < end {
      let rows = row..<min(end, row + 2)
      let used = CustomerPane.draw(condition, facts, into: &frame, rows, columns, language)
      if focus == condition {
        for row in row..<row + used {
          frame.restyle(row: row, columns: columns.lowerBound..<columns.upperBound - 1) {
            $0 = $0.reversed()
          }
        }
        frame.cursor = Position(row: row, column: columns.lowerBound)
      }
      row += used
    }
  }

  /// How wide a sign and its label are, `+ Authority  `, with which the values line up.
  static func label(_ language: Language) -> Int { language == .zh ? 10 : 13 }

  /// `+ Money      "budget 300k for 2027"`, on as many of the rows as it needs.
  ///
  /// - Returns: how many rows it took.
  @discardableResult
  static func draw(
    _ condition: Condition, _ facts: CustomerFacts, into frame: inout Frame, _ rows: Range<Int>,
    _ columns: Range<Int>, _ language: Language
  ) -> Int {
    let answer = facts.qualification.combination[condition]
    let row = rows.lowerBound
    frame.put(answer.sign, row: row, column: columns.lowerBound, style: Sign.style(answer))
    frame.put(condition.words[language], row: row, column: columns.lowerBound + 2, width: 10)
    let lines = Frame.wrap(
      facts.standing(condition, language), to: max(6, columns.count - 1 - label(language)),
      lines: rows.count)
    for (i, line) in lines.enumerated() {
      frame.put(
        line, row: row + i, column: columns.lowerBound + label(language),
        style: answer == .unknown ? .dim : .plain)
    }
    return max(1, lines.count)
  }

  /// Further fields from an import, as many as there is room for.
  private func drawCustom(
    into frame: inout Frame, _ row: inout Int, _ end: Int, _ columns: Range<Int>
  ) {
    let telling = facts.custom.filter { !["No", "no", "0", "否"].contains($0.value) }
    let label = min(24, columns.count / 2)
    for (name, value) in telling where row < end {
      frame.put(name, row: row, column: columns.lowerBound, width: label - 1, style: .dim)
      frame.put(
        value, row: row, column: columns.lowerBound + label,
        width: max(0, columns.count - label - 1))
      row += 1
    }
  }
}
