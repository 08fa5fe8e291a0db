import Domain
import Store

/// Leads of many kinds, for the screens to show.
enum SampleLeads {
  /// One lead of each kind that a screen has to cope with.
  static func fill(_ book: Book) throws {
    _ = try book.commit(.import) { transaction in
      try jiangnan(&transaction)
      try hengda(&transaction)
      for (name, letters, days) in plain { try lead(name, letters, days, &transaction) }
    }
  }

  /// What nobody asked about is `?`.
  private static let plain: [(String, String, Int)] = [
    ("Globex Foods", "MaN", 1),
    ("王丽", "?AN", 0),
    ("Optics Trading", "mAN", 8),
    ("上海小米科技有限公司", "???", 15),
    ("Vereinigte Norddeutsche Maschinenbau- und Werkzeugfabriken GmbH", "MAn", 40),
    ("🎉 Party Supplies 🎈", "mAn", 3),
    ("Evil\u{1B}[2J\u{202E}Corp\nSecond line", "maN", 100),
    ("Umbra", "Man", 800),
  ]

  /// A lead with its conditions written as the trade does: `Ma?`.
  @discardableResult
  static func lead(
    _ name: String, _ letters: String, _ daysAgo: Int, _ transaction: inout Transaction
  ) throws -> String {
    var document: Document = ["name": .text(name), "added": .text(ago(daysAgo))]
    for (letter, field, yes) in zip3(letters, ["money", "authority", "need"]) where letter != "?" {
      document[field] = .text(letter.isUppercase ? yes : "no")
    }
    return try transaction.add(.customer, document)
  }

  private static func zip3(_ letters: String, _ fields: [String]) -> [(Character, String, String)] {
    zip(letters, fields).map { ($0, $1, $1 == "authority" ? "decides" : "yes") }
  }

  private static func ago(_ days: Int) -> String {
    Instant(milliseconds: Sitting.now.milliseconds - Int64(days) * 86_400_000 - 10_800_000)
      .description
  }

  private static func jiangnan(_ transaction: inout Transaction) throws {
    let key = try transaction.add(
      .customer,
      [
        "name": "Jiangnan Paper Co", "party": "organisation", "sector": "paper", "city": "Suzhou",
        "size": 120, "source": "fair, Shanghai, 20 Nov", "money": "yes", "added": .text(ago(0)),
        "known": ["money": ["on": "2026-11-20", "from": "“budget 300k for 2027”"]],
      ])
    try transaction.add(
      .contact,
      [
        "name": "Chen Wei", "customer": .text(key), "title": "buyer", "role": "suggests",
        "phone": "138 0000 1111", "mail": "chen@jiangnan.cn",
      ])
    for (type, done, subject) in [
      ("note", "2026-11-20", "met at the fair, took card"),
      ("message", "2026-11-22", "sent the catalogue"),
    ] {
      try transaction.add(
        .activity,
        [
          "type": .text(type), "customer": .text(key), "done": .text(done),
          "subject": .text(subject),
        ])
    }
  }

  private static func hengda(_ transaction: inout Transaction) throws {
    let key = try lead("Hengda Textiles", "M?N", 2, &transaction)
    try transaction.edit(Ref(.customer, key)) { $0["phone"] = "0512 6000 1111" }
    try transaction.add(
      .contact, ["name": "Ms Liu", "customer": .text(key), "role": "decides"])
  }
}
