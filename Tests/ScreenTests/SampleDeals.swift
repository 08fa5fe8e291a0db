import Domain
import Foundation
import Store

/// Deals of one rep and another, as the board has to cope with them, in the shipped pipeline.
enum SampleDeals {
  /// Lina's nine deals, and one of Bob's.
  static func fill(_ book: Book) throws {
    let lina = try book.member()?.key ?? ""
    try book.commit(.import) { transaction in
      let bob = try transaction.add(.member, ["name": "Bob Baker", "role": "rep"])
      for card in cards {
        try add(card, owner: card.isBobs ? bob : lina, &transaction)
      }
    }
  }

  struct Card {
    var name: String
    var short: String?
    var stage = "contacted"
    var value: Int64?
    /// Days in the stage.
    var days: Int
    /// Days from today, what it is about, and which kind of step.
    var step: (Int, String, String)?
    var isBobs = false
    var expected: String?
  }

  static let cards = [
    Card(name: "Globex Foods", value: 48_000, days: 3, step: (1, "call", "call")),
    Card(
      name: "上海小米科技有限公司", short: "小米科技", value: 35_000, days: 1,
      step: (0, "发样品", "message")),
    Card(
      name: "Hengda Textiles", stage: "qualified", value: 120_000, days: 15,
      step: (-1, "send the quote", "task"), expected: "2026-11-30"),
    Card(
      name: "Umbra Optics", stage: "qualified", value: 22_000, days: 4, step: (9, "meet", "visit")),
    Card(
      name: "Jiangnan Paper", stage: "proposal", value: 300_000, days: 2, step: (3, "", "visit")),
    Card(
      name: "华强实业", stage: "proposal", value: 90_000, days: 6,
      step: (11, "decide on the sample of last week", "task"), expected: "2027-02-15"),
    Card(name: "Optics Trading", stage: "negotiation", value: 75_000, days: 20),
    Card(name: "Vereinigte Norddeutsche Maschinenbau", stage: "negotiation", days: 7),
    Card(name: "王丽", stage: "contacted", value: 900, days: 900),
    Card(name: "Initech", stage: "contacted", value: 5_000, days: 2, isBobs: true),
  ]

  @discardableResult
  static func add(
    _ card: Card, owner: String, pipeline: String = "new-business",
    _ transaction: inout Transaction
  ) throws -> String {
    var customer: Document = ["name": .text(card.name), "accepted": "2026-01-01"]
    customer["short_name"] = card.short.map(Value.text)
    let key = try transaction.add(.customer, customer)
    let entered = (Sitting.today + -card.days).description
    var deal: Document = [
      "customer": .text(key), "pipeline": .text(pipeline), "stage": .text(card.stage),
      "entered": .text(entered), "opened": .text(entered), "owner": .text(owner),
    ]
    deal["value"] = card.value.map { .int($0 * 100) }
    deal["expected"] = card.expected.map(Value.text)
    if let (days, subject, type) = card.step {
      var step: Document = [
        "type": .text(type), "customer": .text(key), "owner": .text(owner),
        "due": .text((Sitting.today + days).description),
      ]
      step["subject"] = subject.isEmpty ? nil : .text(subject)
      try transaction.add(.activity, step)
    }
    return try transaction.add(.deal, deal)
  }

  /// A pipeline of the book's own, with so many open stages.
  static func pipeline(_ id: String, stages: Int, in book: Book) throws {
    let open = (1...stages).map { number in
      "  - {id: s\(number), name: {en: Step \(number), zh: 第\(number)步}, probability: 50, "
        + "rots_after_days: 30}\n"
    }
    let text = """
      kind: pipeline
      id: \(id)
      version: 1
      name: {en: \(id.capitalized), zh: 流程\(id)}
      stages:
      \(open.joined())  - {id: won, name: {en: won, zh: 赢单}, outcome: won}
        - {id: lost, name: {en: lost, zh: 输单}, outcome: lost}

      """
    try FileManager.default.createDirectory(
      atPath: book.folder + "/playbooks", withIntermediateDirectories: true)
    try text.write(toFile: "\(book.folder)/playbooks/\(id).yaml", atomically: true, encoding: .utf8)
  }
}
