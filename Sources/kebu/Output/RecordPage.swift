import Domain
import Screen
import Store

/// One record for a person to read: its fields, what the trade says about it, what belongs to it.
struct RecordPage {
  private let spoken: Spoken
  private let output: Output
  private let headers: [String: String]

  init(_ spoken: Spoken, on output: Output) throws {
    self.spoken = spoken
    self.output = output
    headers = Dictionary(
      try spoken.book.customFields().map { ("\($0.of).\($0.member)", $0.name) }
    ) { first, _ in first }
  }

  func print(_ listed: Listed, _ kind: Kind) throws {
    let record = listed.record
    try output.line(
      "\(Spoken.title(record) ?? record.key)  "
        + "(\(kind.words[Speech.language]) \(record.key))")
    if kind.name == Kind.customer.name { try print(qualificationOf: record) }
    var lines: [(String, String)] = []
    for field in kind.fields where field.name != "name" {
      guard let value = record.document[field.name] else { continue }
      if case .instant = field.type, let moment = value.text.flatMap(Instant.init) {
        lines.append((field.words[Speech.language], Spoken.moment(moment)))
      } else {
        let text = full(value, field)
        if !text.isEmpty { lines.append((field.words[Speech.language], text)) }
      }
    }
    let custom = record.document["custom"]?.object ?? [:]
    for member in custom.keys.sorted() {
      let header = headers["\(kind.name).\(member)"] ?? member
      lines.append((header, spoken.sentence.spelled(custom[member] ?? .null, nil)))
    }
    var table = Table([Table.Column(heading: ""), Table.Column(heading: "")], on: output)
    for (label, text) in lines { try table.row(["  " + label, text]) }
    try table.end()
  }

  func print(_ records: [Listed], of kind: Kind) throws {
    try output.line()
    try output.line("\(kind.pluralWords[Speech.language]) \(records.count)")
    let columns = ListColumns(kind, spoken)
    var table = Table(columns.columns, on: output)
    for listed in records { try table.row(columns.cells(listed)) }
    try table.end()
  }

  /// The combination, what it is called and what to do next; or what to ask.
  private func print(qualificationOf record: Record) throws {
    let people = try spoken.book.records(.contact, where: "customer", is: record.key)
    let qualification = Qualification(customer: record, contacts: people)
    let combination = qualification.combination
    let language = Speech.language
    var head = combination.formula
    if let advice = combination.advice { head += "  \(advice.name[language])" }
    for kind in qualification.classes { head += "  \(kind.words[language])" }
    try output.line("  " + head)
    if let advice = combination.advice {
      try output.line("  " + advice.words[language])
    } else if let ask = combination.toAsk.first {
      try output.line("  " + say("Ask: ", "问：") + ask.question[language])
    }
  }

  /// A text whole, anything else as in a list.
  private func full(_ value: Value, _ field: Field) -> String {
    switch (field.type, value) {
    case (.text, .text(let text)) where field.name != "stage": text
    case (.prose, .text(let text)): text
    default: spoken.value(value, field)
    }
  }
}
