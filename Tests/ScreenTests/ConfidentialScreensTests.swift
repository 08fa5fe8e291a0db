import Domain
import Store
import Testing

@testable import Screen

/// Every screen before a manager, a rep and a rep with the compliance role, of a book whose confidential
/// fields are all filled in, as the kind table has them.
@MainActor
@Suite("Confidential fields on the screens")
struct ConfidentialScreensTests {
  /// Words that nothing but a confidential field holds.
  nonisolated private static let secret = "zx secret"

  private static func fill(_ book: Book) throws {
    try SampleCustomers.fill(book)
    try book.commit(.member) { transaction in
      try transaction.add(.member, ["name": "Bob", "role": "rep", "uid": 1001])
      try transaction.add(
        .member, ["name": "Chen", "role": "rep", "uid": 1002, "compliance": true])
    }
    for kind in Kind.all {
      for listed in try book.list(ListQuery(kind, limit: 100)) {
        let values = kind.fields.filter { $0.traits.contains(.confidential) }.map {
          ($0.name, value($0))
        }
        if values.isEmpty { continue }
        try book.commit(.edit) { transaction in
          try transaction.edit(listed.record.ref) { document in
            for (name, value) in values { document[name] = value }
            document["note"] = "open words"
          }
        }
      }
    }
  }

  private static func value(_ field: Field) -> Value {
    switch field.type {
    case .choice(let choices): .text(choices[0].name)
    case .day: "2019-01-07"
    default: .text(secret)
    }
  }

  private static let fields = Kind.customer.fields.filter {
    $0.traits.contains(.confidential)
  }

  /// What gives a confidential field away: its value, or its name.
  private func given(away screen: String, _ language: Language) -> [String] {
    let names = ConfidentialScreensTests.fields.map { $0.words[language] }
    return ([ConfidentialScreensTests.secret, "2019", "7 Jan"] + names).filter(screen.contains)
  }

  /// All that she can come to see of the customer and in lists, one text.
  private func tour(_ rep: Sitting) throws -> String {
    var seen = ""
    func look() { seen += rep.screen + "\n" }
    for tab in ["1", "2", "3", "4", "5"] as [Key] {
      rep.press(tab)
      look()
    }
    rep.press("4", "/")
    rep.type("Hengda")
    rep.press(.enter)
    look()
    for _ in 0..<8 {
      rep.press(.tab)
      look()
      rep.press("G")
      look()
    }
    rep.press(.escape)
    for ref in try rep.book.list(ListQuery(.customer, limit: 9)).map(\.record.ref) {
      var page = RecordScreen(ref: ref)
      let desk = rep.app.desk
      try page.load(desk)
      var frame = Frame(size: Size(rows: 120, columns: 120))
      page.draw(into: &frame, desk)
      seen += frame.lines.joined(separator: "\n") + page.linear(desk).lines.map(\.text).joined()
      var form = Form(of: ref)
      try form.load(desk)
      seen += form.rows.map { $0.field.words[desk.language] + " " + $0.text }.joined(
        separator: "\n")
    }
    return seen
  }

  @Test("a rep sees nothing of them, by value or by name", arguments: Language.allCases, [80, 120])
  func rep(_ language: Language, _ columns: Int) throws {
    let rep = try Sitting(
      language, columns: columns, uid: 1001, filledBy: ConfidentialScreensTests.fill)
    let seen = try tour(rep)
    #expect(seen.contains("open words"))
    #expect(given(away: seen, language) == [])
    // Yet that something was changed is told.
    #expect(seen.contains(Words("something confidential", "保密内容")[language]))
  }

  @Test(
    "a manager and a compliance member see all of them", arguments: [UInt32(1000), 1002],
    Language.allCases)
  func cleared(_ uid: UInt32, _ language: Language) throws {
    let rep = try Sitting(
      language, columns: 120, uid: uid, filledBy: ConfidentialScreensTests.fill)
    let seen = try tour(rep)
    #expect(seen.contains(ConfidentialScreensTests.secret))
    for field in ConfidentialScreensTests.fields {
      #expect(seen.contains(field.words[language]), "\(field.name)")
    }
  }

  @Test("a rep who edits another field in a form leaves them as they are")
  func keeps() throws {
    let rep = try Sitting(uid: 1001, filledBy: ConfidentialScreensTests.fill)
    let all = try rep.another()
    let before = try #require(
      try all.records(.customer, matching: "name", key: "hengdatextiles").first)
    var form = Form(of: before.ref)
    try form.load(rep.app.desk)
    let place = try #require(form.rows.firstIndex { $0.field.name == "city" })
    try form.rows[place].type("Wuxi", rep.app.desk)
    guard case .perform(let acts, _)? = try form.save(rep.app.desk).first else {
      Issue.record("nothing to save")
      return
    }
    try rep.book.commit(.edit) { try acts[0].perform(&$0, shelf: []) }
    let after = try #require(try all.record(before.ref))
    #expect(after.text("city") == "Wuxi")
    for field in ConfidentialScreensTests.fields {
      #expect(after.document[field.name] == before.document[field.name])
    }
  }

  @Test("a draft that was typed with the role is without its confidential lines when it is gone")
  func draft() throws {
    let rep = try Sitting(uid: 1001, filledBy: ConfidentialScreensTests.fill)
    let key = try #require(try rep.book.list(ListQuery(.customer, limit: 1)).first?.record.key)
    var draft = FormDraft(
      id: FormDraft.ID(kind: "customer", key: key, customer: nil), texts: [:], focus: "kyc_note",
      at: Sitting.now)
    draft.texts = ["kyc_note": "half a secret", "city": "Wuxi"]
    var form = Form(of: Ref(.customer, key))
    try form.load(rep.app.desk)
    try form.goOn(from: draft, rep.app.desk)
    #expect(form.rows.filter(\.isTyped).map(\.field.name) == ["city"])
  }
}

@MainActor
@Suite("Consent on the Customer screen")
struct ConsentScreenTests {
  private func sitting(_ language: Language = .en) throws -> Sitting {
    let rep = try Sitting(language, filledBy: SampleCustomers.fill)
    try rep.book.commit(.edit) { transaction in
      let liu = try transaction.records(.contact, matching: "name", key: "msliu")[0]
      try transaction.edit(liu.ref) { document in
        document["consent"] = "withdrawn"
        document["consent_on"] = "2026-05-03"
      }
    }
    rep.app.news()
    rep.press("4", "/")
    rep.type("Hengda")
    rep.press(.enter)
    return rep
  }

  @Test("who withdrew it is marked, and somebody else is rung first")
  func marked() throws {
    #expect(try sitting().sees("Ms Liu  withdrew consent"))
    #expect(try sitting(.zh).sees("Ms Liu  已撤回同意"))
    #expect(try !sitting().sees("138 0000 1111  ring first"))
  }

  @Test("a call to her isn't planned, and the foot says since when she doesn't want it")
  func planned() throws {
    let rep = try Sitting(filledBy: { book in
      try book.commit(.add) { transaction in
        try transaction.add(
          .customer,
          [
            "name": "Wang Fang", "party": "person", "phone": "138 0000 1111",
            "consent": "withdrawn", "consent_on": "2026-05-03", "consent_source": "by form",
          ])
      }
    })
    rep.press("4", .enter)
    #expect(rep.title.contains("withdrew consent"))
    #expect(!rep.sees("ring first"))
    rep.press("t")
    rep.type("tomorrow call again")
    rep.press(.enter)
    #expect(rep.sees("Wang Fang withdrew consent on 2026-05-03: by form"))
    #expect(try rep.book.count(.activity) == 0)
  }
}
