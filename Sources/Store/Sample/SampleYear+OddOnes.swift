import Domain

/// What the book began with, and the cases that every real book has a few of: names that look alike,
/// names that are too long, a customer of whom only a number is known.
extension SampleYear {
  /// Customers from the team's old list, taken in on the first day. Few have been rung since.
  mutating func oldCustomers() {
    var documents: [Document] = []
    for i in 0..<24 {
      let story = meet(i % 2 == 0 ? .zh : .en)
      var document = story.document
      document["owner"] = .text(story.rep.key)
      document["source"] = .text(Words("old list", "旧名单")[story.language])
      document["source_id"] = .text("L\(1001 + i)")
      document["accepted"] = .text(day(SampleYear.length).description)
      if i % 4 == 1 { document["phone"] = nil }
      if i % 5 == 2 { document["city"] = nil }
      documents.append(document)
    }
    let list = Story(
      "", .en, rep: team[0], mailHost: "", city: names.city(.en, &chance), sector: nil)
    tell(list, SampleYear.length, .import) { transaction in
      for document in documents { try transaction.enter(.customer, document) }
    }
  }

  mutating func oddOnes() {
    for (i, odd) in SampleYear.odd.enumerated() {
      let story = meet(odd.language)
      let document: Document = ["name": .text(odd.name), "party": "organisation"]
      story.document = document.merging([
        "city": .text(odd.city), "sector": .text(SampleYear.sector(odd.name)[odd.language]),
      ]) { $1 }
      if i % 2 == 0 { story.document["phone"] = "138 0000 4417" }
      arrive(story, 3 + 5 * i, people: i % 3)
      if i % 3 != 2 { touch(story, 2 + 4 * i, "call", SampleWords.firstCall) }
      qualify(story, 1 + 4 * i, ["??N", "M??", "MAN", "???"][i % 4])
    }
    let number = meet(.zh, person: true)
    number.document = ["name": "139 0000 2208", "phone": "139 0000 2208", "source": "官网"]
    arrive(number, 2)
    let cousin = meet(.en, person: true)
    cousin.document = ["name": "Zhang’s cousin", "source": "referral"]
    arrive(cousin, 4)
  }

  private static func sector(_ name: String) -> Words {
    let marks = [("纺织", "textiles"), ("otel", "hotels"), ("酒店", "hotels"), ("Röst", "machinery")]
    let found = marks.first { name.contains($0.0) }?.1 ?? "cafés and bakeries"
    return SampleNames.sectors.first { $0.words.en == found }?.words ?? Words(found, found)
  }

  private static let odd: [(name: String, city: String, language: Language)] = [
    // Alike in pairs.
    ("苏州恒达纺织有限公司", "苏州", .zh), ("恒达纺织（苏州）有限公司", "苏州", .zh),
    ("Northgate Hotel Ltd", "Leeds", .en), ("North Gate Hotel", "Leeds", .en),
    ("Vereinigte Norddeutsche Röst- und Maschinenwerke GmbH & Co. KG", "Bremen", .en),
    ("中国（江苏）自由贸易试验区苏州片区国际酒店投资管理有限公司", "苏州", .zh), ("☕ 拾光里", "杭州", .zh),
    ("Panda 🐼 Bubble Tea", "Boston", .en),
  ]
}
