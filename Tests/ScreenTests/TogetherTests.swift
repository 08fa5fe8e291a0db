import Domain
import Store
import Testing

@testable import Screen

/// Lina at her screen, and Wang who works in the same book from his own.
@Suite("Several reps at once")
@MainActor
struct TogetherTests {
  private static let wang: UInt32 = 1001

  private func leads(_ language: Language = .en, tab: Key = "2") throws -> (Sitting, Book) {
    let rep = try Sitting(language, tab: tab, filledBy: SampleLeads.fill)
    return (rep, try colleague(of: rep))
  }

  private func deals(tab: Key = "3") throws -> (Sitting, Book) {
    let rep = try Sitting(tab: tab) { book in
      try SampleDeals.fill(book)
    }
    return (rep, try colleague(of: rep))
  }

  private func colleague(of rep: Sitting) throws -> Book {
    let wang = try rep.another(uid: TogetherTests.wang)
    try wang.join(name: "Wang")
    rep.app.news()
    rep.app.heard = nil
    return wang
  }

  private func act(_ book: Book, _ acts: Act...) throws {
    let pipelines = Playbooks(book: book.folder, user: nil).ordered
    try book.commit(acts[0].intent) { transaction in
      for act in acts { try act.perform(&transaction, shelf: pipelines) }
    }
  }

  private func customer(_ name: String, _ book: Book) throws -> String {
    try #require(try book.records(.customer, matching: "name", key: MatchKey.name(name)).first).key
  }

  // MARK: News with a word

  @Test("what another does is told on the foot until the next key, and nothing moves")
  func word() throws {
    let (rep, wang) = try leads()
    rep.press("j")
    let focus = rep.focus
    let before = rep.frame.lines[3..<22]
    try act(
      wang,
      .log(
        customer: customer("Umbra", wang), type: "call", about: "call back in May",
        result: "reached", next: nil))
    #expect(rep.app.news())
    #expect(rep.focus == focus && rep.frame.lines[3..<22] == before)
    #expect(
      rep.foot.contains("Wang logged a call with Umbra: call back in May, reached"), "\(rep.foot)")
    rep.press("k")
    #expect(!rep.foot.contains("Wang"))
  }

  @Test("several changes are counted, with who made them; an import is one")
  func several() throws {
    let (rep, wang) = try leads()
    let umbra = try customer("Umbra", wang)
    try act(wang, .log(customer: umbra, type: "note", about: "first", result: nil, next: nil))
    rep.app.news()
    try act(
      rep.another(), .log(customer: umbra, type: "note", about: "second", result: nil, next: nil))
    rep.app.news()
    #expect(
      rep.foot(2).contains(
        "You (elsewhere) logged a note with Umbra: second (2 changes by Wang and you"),
      "\(rep.foot(2))")
    rep.press("j")
    for number in 0..<3 {
      try wang.commit(.import, batch: "b") {
        try $0.add(.customer, ["name": .text("New \(number)")])
      }
    }
    rep.app.news()
    #expect(rep.foot.contains("Wang imported") && !rep.foot.contains("changes by"), "\(rep.foot)")
  }

  @Test(
    "a lead that another accepts leaves the list at once; the foot says so, the next has the cursor"
  )
  func taken() throws {
    let (rep, wang) = try leads()
    let first = try #require(rep.app.stack[0].inFocus)
    let name = try #require(try wang.record(first)).title
    let next = rep.frame.lines[4]
    try act(wang, .accept(customer: first.key))
    rep.app.news()
    #expect(rep.app.stack[0].inFocus != first && !rep.frame.lines[3..<22].joined().contains(name))
    #expect(
      rep.focus.dropFirst().prefix(12) == next.dropFirst(2).prefix(12)
        || rep.focus.contains(next.prefix(20).dropFirst(3)))
    #expect(rep.foot.contains("Wang accepted \(name) as a customer"), "\(rep.foot)")
    #expect(rep.app.heard?.isOfFocus == true)
  }

  @Test("the same in Chinese")
  func takenZh() throws {
    let (rep, wang) = try leads(.zh)
    let first = try #require(rep.app.stack[0].inFocus)
    let name = try #require(try wang.record(first)).title
    try act(wang, .accept(customer: first.key))
    rep.app.news()
    #expect(rep.foot.contains("Wang 接收 \(name) 为客户"), "\(rep.foot)")
  }

  @Test("the line of one's own act stays in front; the others' come to light at the next key")
  func ownFirst() throws {
    let (rep, wang) = try leads()
    rep.press("m")
    try act(
      wang,
      .log(
        customer: customer("Umbra", wang), type: "note", about: "for later", result: nil, next: nil)
    )
    rep.app.news()
    #expect(rep.foot.contains("u undo"), "\(rep.foot)")
    rep.press("j")
    #expect(rep.foot.contains("Wang logged a note"), "\(rep.foot)")
    rep.press("j")
    #expect(!rep.foot.contains("Wang"))
  }

  @Test("a question stays as it is, with what is typed, while its list changes under it")
  func underAQuestion() throws {
    let (rep, wang) = try leads()
    let first = try #require(rep.app.stack[0].inFocus)
    rep.press("-")
    rep.type("2no money")
    try act(wang, .qualify(customer: customer("Umbra", wang), .money, answer: "no"))
    rep.app.news()
    #expect(rep.foot(3).contains("no money"))
    rep.press(.enter)
    #expect(try wang.record(first)?.text("drop_words") == "no money")
  }

  // MARK: Claims

  @Test("of two who accept one lead in the same second one gets it, and the other is told who")
  func race() throws {
    let (rep, wang) = try leads()
    let first = try #require(rep.app.stack[0].inFocus)
    let name = try #require(try wang.record(first)).title
    rep.press("+")
    try act(wang, .accept(customer: first.key))
    // No news has come yet.
    rep.press(.enter)
    #expect(
      rep.foot(3).contains("Wang accepted \(name) as a customer just before you"), "\(rep.foot(3))")
    rep.press(.enter)
    #expect(rep.foot(2).contains("\(name) is a customer already, taken by Wang"), "\(rep.foot(2))")
    let lead = try #require(try rep.book.record(first))
    #expect(try rep.book.record(Ref(.member, lead.text("owner") ?? ""))?.title == "Wang")
    #expect(try rep.book.records(.deal, where: "customer", is: first.key).count == 1)
    #expect(rep.app.stack[0].inFocus != first)
  }

  @Test("two who drop one lead: the second is told, and her words are still there")
  func dropRace() throws {
    let (rep, wang) = try leads()
    let first = try #require(rep.app.stack[0].inFocus)
    rep.press("-")
    rep.type("1they told me themselves")
    try act(
      wang, .drop(customer: first.key, reason: Customer.dropReasons[1].name, words: "no answer"))
    rep.press(.enter)
    #expect(
      rep.foot(4).contains("just before you") && rep.foot(4).contains("they told me themselves"),
      "\(rep.foot(4))")
    rep.press(.enter)
    #expect(
      rep.foot(4).contains("has been dropped already")
        && rep.foot(4).contains("they told me themselves"))
    #expect(try rep.book.record(first)?.text("drop_words") == "no answer")
    rep.press(.escape)
    #expect(rep.app.drafts.lines.values.contains { $0.text == "they told me themselves" })
  }

  @Test("a step that another has done isn't done twice")
  func stepRace() throws {
    let (rep, wang) = try deals(tab: "1")
    let step = try #require(rep.app.stack[0].inFocus)
    #expect(step.kind == "activity")
    try act(wang, .finish(step: step.key))
    rep.press("x")
    #expect(
      rep.foot(2).contains("Wang finished") && rep.foot(2).contains("just before you"),
      "\(rep.foot(2))")
    #expect(rep.app.stack[0].inFocus != step && rep.app.question == nil)
    #expect(try rep.book.history(step).count == 2)
  }

  @Test("a step put off by two: the second sees what the first did, and Enter does it all the same")
  func postponeRace() throws {
    let (rep, wang) = try deals(tab: "1")
    let step = try #require(rep.app.stack[0].inFocus)
    rep.press("s")
    rep.type("+5")
    try act(wang, .postpone(step: step.key, until: Sitting.today + 2))
    rep.app.news()
    rep.press(.enter)
    #expect(rep.foot(3).contains("Wang moved") && rep.foot(3).contains("+5"), "\(rep.foot(3))")
    #expect(try rep.book.record(step)?.day("due") == Sitting.today + 2)
    rep.press(.enter)
    #expect(try rep.book.record(step)?.day("due") == Sitting.today + 5)
  }

  @Test("a card that another has moved meanwhile isn't moved back by a key that came too late")
  func moveRace() throws {
    let (rep, wang) = try deals()
    let deal = try #require(rep.app.stack[0].inFocus)
    try act(wang, .move(deal: deal.key, to: "proposal"))
    rep.press(">")
    #expect(rep.foot(2).contains("Wang moved"))
    #expect(rep.foot(2).replacing("\n", with: "").contains("just before you"), "\(rep.foot(2))")
    #expect(try rep.book.record(deal)?.text("stage") == "proposal")
    rep.press("j")
    #expect(!rep.foot(2).contains("Wang"))
  }

  @Test("what touches other fields of the same record doesn't stand in the way")
  func otherFields() throws {
    let (rep, wang) = try deals()
    let deal = try #require(rep.app.stack[0].inFocus)
    try act(
      wang, .edit(deal, field: "value", from: wang.record(deal)?.document["value"], to: 700_000))
    rep.press(">")
    #expect(rep.foot.contains("u undo"), "\(rep.foot(2))")
    let now = try #require(try rep.book.record(deal))
    #expect(now.text("stage") == "qualified" && now.int("value") == 700_000)
  }

  // MARK: The cursor stays

  @Test("on the board, in Customers, on a customer's tabs and a record, the cursor keeps its line")
  func cursor() throws {
    let (rep, wang) = try deals()
    func add() throws {
      try wang.commit(.import) { transaction in
        try SampleDeals.add(
          SampleDeals.Card(name: "Aardvark", value: 9_000_000, days: 0),
          owner: wang.member()?.key ?? "",
          &transaction)
      }
    }
    for tab: Key in ["1", "3", "4"] {
      rep.press(tab, "j")
      let focus = try #require(rep.app.stack[0].inFocus)
      let row = try #require(rep.frame.cursor).row
      try add()
      rep.app.news()
      #expect(rep.app.stack[0].inFocus == focus)
      if tab != "4" { #expect(rep.frame.cursor?.row == row) }
    }
  }

  @Test("in a customer's history the line that is read stays in focus when another comes above it")
  func history() throws {
    let (rep, wang) = try deals(tab: "4")
    let customer = try #require(rep.app.stack[0].inFocus)
    for city in ["Suzhou", "Wuxi"] {
      try act(
        wang,
        .edit(
          customer, field: "city", from: wang.record(customer)?.document["city"], to: .text(city)))
    }
    rep.app.news()
    rep.press(.enter, "[")
    rep.press("j")
    let line = rep.focus.split(separator: "│").last
    try act(wang, .edit(customer, field: "city", from: "Wuxi", to: "Hangzhou"))
    rep.app.news()
    #expect(rep.focus.split(separator: "│").last == line, "\(rep.focus)")
  }

  @Test("a find line keeps what is typed and its cursor while others work")
  func find() throws {
    let (rep, wang) = try deals(tab: "4")
    rep.press("/")
    rep.type("he")
    try act(wang, .add(kind: "customer", ["name": "Heron"]))
    rep.app.news()
    rep.type("n")
    #expect(rep.sees("hen_") || rep.title.contains("hen"), "\(rep.title)")
    #expect(rep.sees("Hengda"))
  }
}

@Suite("A viewer's screen")
@MainActor
struct ViewerTests {
  @Test("keys that change the book say why they don't", arguments: [Language.en, .zh])
  func viewer(language: Language) throws {
    let rep = try Sitting(language, uid: 1001) { book in
      try SampleLeads.fill(book)
      try book.commit(.member) { transaction in
        try transaction.add(.member, ["name": "Vera", "role": "viewer", "uid": 1001])
      }
    }
    let before = try rep.book.lastSeq()
    for key: Key in ["m", "M", "+", "-", "c", "t", "i", "e", "o", "r", "s", "u", ","] {
      rep.press(key)
      let why =
        language == .en ? "Vera is a viewer of this book and can't change it." : "Vera 只能查看本客簿"
      #expect(rep.app.question == nil && rep.foot.contains(why), "\(key): \(rep.foot)")
    }
    rep.press("j", .enter, .escape, "3", "4", "/")
    #expect(try rep.book.lastSeq() == before)
  }
}
