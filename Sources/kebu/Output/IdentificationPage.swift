import Domain
import Store

/// Which customers have been identified, for a person to read and for scripts (KYC-7).
struct IdentificationPage {
  private let coverage: Identification
  private let lacking: [Record]

  init(of book: Book, limit: Int) throws {
    var coverage = Identification()
    var lacking: [Record] = []
    let latest = try book.latestAssessments(by: Identification.checklist, limit: 1_000_000)
    let known = Dictionary(
      latest.compactMap { record in
        Assessment.subject(of: record).map { ($0.key, record) }
      }, uniquingKeysWith: { first, _ in first })
    try book.eachPage(of: .customer) { page in
      for customer in page {
        let state = Identification.state(known[customer.key], on: book.surroundings.today())
        coverage.count(state)
        if state != .identified, lacking.count < limit { lacking.append(customer) }
      }
    }
    self.coverage = coverage
    self.lacking = lacking
  }

  func print(on output: Output) throws {
    for state in Identification.State.allCases {
      let count = Spoken.count(coverage.counts[state] ?? 0)
      try output.line(
        String(repeating: " ", count: max(0, 9 - count.count)) + count + "  "
          + state.words[Speech.language])
    }
    let percent = Spoken.figure(coverage.share.map { $0 * 100 })
    try output.line(say("Identified: \(percent) %", "已识别：\(percent)%"))
    guard let first = lacking.first else { return }
    try output.line()
    var table = Table(
      [say("key", "编号"), say("name", "名称"), say("added", "录入")].map {
        Table.Column(heading: $0)
      }, on: output)
    for customer in lacking {
      try table.row([
        customer.key, customer.title, String((customer.text("added") ?? "").prefix(10)),
      ])
    }
    try table.end()
    try output.line()
    try output.line(
      say(
        "Fill in: kebu playbook run \(Identification.checklist) \(first.key)",
        "填写：kebu playbook run \(Identification.checklist) \(first.key)"))
  }

  var json: JSONText {
    .object(
      Identification.State.allCases.map {
        ($0.rawValue, .number(coverage.counts[$0] ?? 0))
      } + [
        ("share", .figure(coverage.share)),
        ("lacking", .list(lacking.map { .text($0.key) })),
      ])
  }
}
