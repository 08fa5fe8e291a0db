import Domain
import Store

/// Two customers with everything that the Customer screen can show: an organisation with people, deals,
/// calls and facts of every age, and a person.
enum SampleCustomers {
  static func fill(_ book: Book) throws {
    _ = try book.commit(.import) { transaction in
      try hengda(&transaction)
      try wang(&transaction)
      try transaction.add(.customer, ["name": "Umbra"])
    }
  }

  private static func hengda(_ transaction: inout Transaction) throws {
    let key = try transaction.add(
      .customer,
      [
        "name": "Hengda Textiles", "party": "organisation", "sector": "textiles",
        "city": "Suzhou", "size": 600, "revenue": "12000000", "products": "denim and workwear",
        "needs": "softer denim for a summer line, from March on", "phone": "0512 6000 1111",
        "money": "yes", "need": "yes", "accepted": "2025-03-12", "owner": "m1",
        "added": "2025-03-01T08:00:00.000Z",
        "known": [
          "money": ["on": "2026-11-02", "from": "budget 300k for 2027"],
          "need": ["on": "2026-11-02"],
          "revenue": ["on": "2026-09-01", "from": "annual report"],
          "needs": ["on": "2026-11-02"], "phone": ["on": "2026-11-02"],
        ],
      ])
    let qian = try person("Mr Qian", key, ["role": "suggests", "tie": "strong"], &transaction)
    let liu = try person(
      "Ms Liu", key,
      ["role": "decides", "title": "head of purchasing", "phone": "138 0000 1111"], &transaction)
    try person("Xu Jing", key, ["phone": "139 0000 2222", "tie": "weak"], &transaction)
    try deals(key, &transaction)
    let touches: [Document] = [
      [
        "type": "visit", "done": "2026-11-10", "contact": .text(liu), "subject": "saw the new line",
      ],
      [
        "type": "call", "done": "2026-11-17", "contact": .text(liu), "result": "reached",
        "minutes": 12, "subject": "wants 30-day terms",
      ],
      ["type": "call", "done": "2026-11-20", "contact": .text(qian), "result": "no_answer"],
      ["type": "call", "done": "2026-11-23", "contact": .text(qian), "result": "no_answer"],
      ["type": "task", "due": "2026-11-23", "subject": "send quote"],
      ["type": "call", "due": "2026-11-27", "time": "14:00", "contact": .text(qian)],
    ]
    for touch in touches {
      try transaction.add(.activity, touch.merging(["customer": .text(key)]) { $1 })
    }
  }

  @discardableResult
  private static func person(
    _ name: String, _ customer: String, _ document: Document, _ transaction: inout Transaction
  ) throws -> String {
    try transaction.add(
      .contact, document.merging(["name": .text(name), "customer": .text(customer)]) { $1 })
  }

  /// A deal two weeks too long in its stage, a fresh one, one won and one lost.
  private static func deals(_ customer: String, _ transaction: inout Transaction) throws {
    let deals: [Document] = [
      [
        "name": "yarn for 2026", "value": 41_000_000, "stage": "won", "outcome": "won",
        "closed": "2025-12-20",
      ],
      [
        "name": "dyes", "value": 3_000_000, "stage": "lost", "outcome": "lost",
        "closed": "2026-02-01", "reason": "price",
      ],
      [
        "name": "denim for spring", "value": 12_000_000, "stage": "qualified",
        "entered": "2026-10-27",
      ],
      ["value": 4_800_000, "stage": "negotiation", "entered": "2026-11-21"],
    ]
    for deal in deals {
      try transaction.add(
        .deal,
        deal.merging(["customer": .text(customer), "pipeline": "new-business"]) { $1 })
    }
  }

  private static func wang(_ transaction: inout Transaction) throws {
    try transaction.add(
      .customer,
      [
        "name": "王丽", "party": "person", "phone": "139 0000 3333", "city": "苏州",
        "job": "裁缝店主", "birth_year": 1984, "needs": "轻薄面料，小批量", "preferences": "喜欢先看样布",
        "habits": "换季前一次买足", "added": "2025-10-01T08:00:00.000Z",
      ])
  }
}
