import Domain
import Store
import Testing

@testable import Screen

@MainActor
@Suite("Forms")
struct FormTests {
  /// Lina at Jiangnan Paper Co, with a deal, and with colleagues.
  static func fill(_ book: Book) throws {
    try SampleLeads.fill(book)
    _ = try book.commit(.add) { transaction in
      let customer = try transaction.records(
        .customer, matching: "name", key: MatchKey.name("Jiangnan Paper Co"))[0].key
      try transaction.add(
        .deal,
        [
          "name": "Denim", "customer": .text(customer), "stage": "contacted",
          "pipeline": .text(Playbooks(book: book.folder, user: nil).defaultPipeline.id),
          "value": 4_800_000, "opened": "2026-11-01", "entered": "2026-11-01",
        ])
      for name in ["王小丽", "王大明", "Zoe"] { try transaction.add(.member, ["name": .text(name)]) }
      for name in ["Denim 12 oz", "Denim 14 oz", "Linen"] {
        try transaction.add(.product, ["name": .text(name)])
      }
    }
  }

  private func sitting(_ language: Language = .en, columns: Int = 80) throws -> Sitting {
    try Sitting(language, columns: columns, filledBy: FormTests.fill)
  }

  private func deal(_ rep: Sitting) throws -> Record {
    try #require(try rep.book.list(ListQuery(.deal, limit: 9)).first).record
  }

  /// The form of the deal, at a field.
  private func atDeal(_ field: String, _ language: Language = .en) throws -> Sitting {
    let rep = try sitting(language)
    try rep.app.run([.show(.form(deal(rep).ref, field: field))])
    return rep
  }

  /// What stands beside and below the field in focus.
  private func read(_ field: String, _ text: String, _ language: Language = .en) throws -> String {
    let rep = try atDeal(field, language)
    rep.press(.control("u"))
    rep.type(text)
    let row = try #require(rep.frame.cursor).row
    return rep.frame.lines[row...].prefix(3).joined(separator: "\n")
  }

  // MARK: Reading

  @Test(
    "what is typed is told beside the field as it is read",
    arguments: [
      ("value", "48k", "¥48,000"), ("value", "4.8万", "¥48,000"), ("value", "1.2m", "¥1,200,000"),
      ("expected", "fri", "Fri 27 Nov"), ("expected", "+30", "Thu 24 Dec"),
      ("expected", "2027-01-05", "Tue 5 Jan 2027"), ("chance", "half", "50%"),
      ("chance", "三成", "30%"),
      ("product", "lin", "Linen"), ("owner", "zo", "Zoe"), ("owner", "wxl", "王小丽"),
      ("customer", "hengda", "Hengda Textiles"), ("customer", "xiaomi", "上海小米科技有限公司"),
      ("stage", "pro", "proposal"),
    ])
  func told(field: String, text: String, told: String) throws {
    let seen = try read(field, text)
    #expect(seen.contains(told), "\(seen)")
    #expect(!seen.contains("!"))
  }

  @Test(
    "the same in Chinese",
    arguments: [
      ("value", "4.8万", "¥48,000"), ("expected", "下周三", "12月2日 周三"), ("chance", "百分之三十", "30%"),
      ("owner", "王大", "王大明"),
    ])
  func toldZh(field: String, text: String, told: String) throws {
    #expect(try read(field, text, .zh).contains(told))
  }

  @Test(
    "what can't be read is told in red with `!`, in the rep's words",
    arguments: [
      ("value", "lots", "! lots is no number"), ("value", "12.345", "! 12.345 has more than 2"),
      ("value", "$5", "! $5 is not in CNY"),
      ("expected", "fry", "! fry is no day"),
      ("expected", "2026-02-30", "! There is no 2026-02-30"),
      ("chance", "120%", "! 120% is no percentage"),
      ("product", "silk", "There is no product “silk” here."),
      ("customer", "qwertz", "There is no customer “qwertz” here."),
      ("stage", "dream", "! dream is none of"),
    ])
  func wrong(field: String, text: String, told: String) throws {
    #expect(try read(field, text).contains(told))
    let rep = try atDeal(field)
    rep.press(.control("u"))
    rep.type(text)
    rep.press(.enter)
    #expect(rep.title.hasPrefix(" Deal  Denim"))
    #expect(try deal(rep).revision == 3)
  }

  @Test("errors are Chinese in Chinese")
  func wrongZh() throws {
    #expect(try read("value", "很多", .zh).contains("! “很多”不是数字"))
    #expect(try read("product", "丝", .zh).contains("! 没有产品“丝”"))
  }

  @Test("a telephone number is told as it is read aloud, an odd one is kept")
  func phone() throws {
    let rep = try sitting()
    rep.press(.down, .down, "e")
    try rep.app.run([.close(.saved)])
    let key = try #require(rep.app.stack.last as? TriageScreen).focusedCustomer
    try rep.app.run([.show(.form(Ref(.customer, #require(key)), field: "phone"))])
    rep.type("13800001111")
    #expect(rep.focus.contains("138 0000 1111"))
    rep.press(.control("u"))
    rep.type("12")
    #expect(rep.focus.contains("~ 12 is kept, but looks"))
    rep.press(.enter)
    #expect(rep.foot.contains("phone"))
    #expect(try rep.book.record(Ref(.customer, key ?? ""))?.text("phone") == "12")
  }

  // MARK: Choices

  @Test("a choice is picked by its number, its beginning, its initials, or gone round to")
  func choices() throws {
    let rep = try sitting()
    let key = try #require((rep.app.stack[0] as? TriageScreen)?.focusedCustomer)
    try rep.app.run([.show(.newRecord("activity", given: ["customer": .text(key)]))])
    #expect(rep.sees("1 call  2 message  3 visit  4 note  5 task"))
    rep.press("3")
    #expect(rep.focus.contains("visit"))
    rep.type("c")
    #expect(rep.focus.contains("c "))
    #expect(rep.focus.contains("call"))
    rep.press(.backspace)
    rep.type("bf")
    #expect(rep.focus.contains("visit"))
    rep.press(.control("u"), .right, .right)
    #expect(rep.focus.contains("message"))
    rep.press(.left)
    #expect(rep.focus.contains("call"))
    rep.type("message")
    rep.press(.tab)
    #expect(rep.sees("message"))
  }

  @Test("Space goes round a yes or no")
  func flag() throws {
    let rep = try sitting()
    rep.press("e")
    let form = try #require(rep.app.stack.last as? Form)
    let ref = try #require(form.ref)
    try rep.app.run([.close(.saved), .show(.form(ref, field: "belonging"))])
    rep.press(" ")
    #expect(rep.focus.contains("yes"))
    rep.press(" ", .enter)
    #expect(try rep.book.record(ref)?.document["belonging"] == false)
  }

  @Test("two of one beginning stand in a short list under the field")
  func several() throws {
    let rep = try atDeal("product")
    rep.type("denim")
    #expect(rep.focus.contains("? 2 of them"))
    #expect(rep.sees("> Denim 12 oz\n"))
    rep.press(.down, .enter)
    #expect(rep.focus.contains("Denim 14 oz"))
    #expect(rep.title.hasPrefix(" Deal"))
    rep.press(.enter)
    let product = try deal(rep).text("product").flatMap { try rep.book.record(Ref(.product, $0)) }
    #expect(product?.title == "Denim 14 oz")
  }

  // MARK: Saving

  @Test("everything is saved in one transaction, and one undo takes it all back")
  func oneTransaction() throws {
    let rep = try atDeal("value")
    let before = try rep.book.lastSeq()
    rep.press(.control("u"))
    rep.type("60k")
    try rep.app.top { view, _ in
      var form = try #require(view as? Form)
      form.focus(on: "chance")
      view = form
    }
    rep.type("30%")
    rep.press(.enter)
    #expect(try rep.book.lastSeq() == before + 1)
    #expect(try deal(rep).int("value") == 6_000_000)
    #expect(try deal(rep).int("chance") == 30)
    #expect(rep.foot(2).contains("chance 30%"))
    #expect(rep.foot(2).contains("u undo"))
    rep.press("u")
    #expect(try deal(rep).int("value") == 4_800_000)
    #expect(try deal(rep).int("chance") == nil)
  }

  @Test("Money set in a form is noted with its day, and the stage is moved to")
  func rules() throws {
    let rep = try sitting()
    rep.press("e")
    let ref = try #require((rep.app.stack.last as? Form)?.ref)
    try rep.app.run([.close(.saved), .show(.form(ref, field: "money"))])
    rep.press("2", .enter)
    let known = try rep.book.record(ref)?.document["known"]?.object?["money"]?.object
    #expect(known?["on"] == "2026-11-24")
    let other = try atDeal("stage")
    other.type("prop")
    other.press(.enter)
    #expect(try deal(other).text("stage") == "proposal")
    #expect(try deal(other).text("entered") == "2026-11-24")
  }

  @Test("what is needed is asked for before anything is saved")
  func required() throws {
    let rep = try sitting()
    rep.press("e")
    rep.press(.control("u"), .enter)
    #expect(rep.foot == " Name: this is needed")
    #expect(rep.focus.contains("name*"))
  }

  // MARK: Others

  @Test("a field that nobody types into merges silently")
  func merge() throws {
    let rep = try atDeal("chance")
    rep.type("30")
    let other = try rep.another()
    let ref = try deal(rep).ref
    _ = try other.commit(.edit) { try $0.edit(ref) { $0["value"] = 5_000_000 } }
    rep.app.news()
    #expect(rep.sees("50000"))
    rep.press(.enter)
    #expect(try deal(rep).int("value") == 5_000_000)
    #expect(try deal(rep).int("chance") == 30)
  }

  @Test("a field that somebody else has changed meanwhile shows both, and the rep decides")
  func conflict() throws {
    let rep = try atDeal("value")
    rep.press(.control("u"))
    rep.type("60k")
    let other = try rep.another(uid: 3000)
    try other.join(name: "Zoe Zhang")
    let ref = try deal(rep).ref
    _ = try other.commit(.edit) { try $0.edit(ref) { $0["value"] = 5_000_000 } }
    rep.press(.enter)
    #expect(rep.foot(2).contains("Zoe Zhang has put ¥50,000 into value meanwhile."))
    #expect(rep.focus.contains("60k"))
    #expect(rep.focus.contains("! Zoe Zhang: ¥50,000"))
    #expect(try deal(rep).int("value") == 5_000_000)
    rep.press(.enter)
    #expect(try deal(rep).int("value") == 6_000_000)
  }

  @Test("Ctrl-T takes what the other has put")
  func takeTheirs() throws {
    let rep = try atDeal("value")
    rep.press(.control("u"))
    rep.type("60k")
    let ref = try deal(rep).ref
    _ = try rep.another().commit(.edit) { try $0.edit(ref) { $0["value"] = 5_000_000 } }
    rep.app.news()
    #expect(rep.focus.contains("! Lina: ¥50,000"))
    rep.press(.control("t"))
    #expect(!rep.focus.contains("!"))
    rep.press(.enter)
    #expect(rep.foot.contains("Nothing was changed"))
    #expect(try deal(rep).int("value") == 5_000_000)
  }

  @Test("a record that is gone is told, and what was typed is kept")
  func gone() throws {
    let rep = try atDeal("value")
    rep.press(.control("u"))
    rep.type("60k")
    let ref = try deal(rep).ref
    _ = try rep.another().commit(.delete) { try $0.delete(ref) }
    rep.app.news()
    rep.press(.enter)
    #expect(rep.foot(2).contains("no longer in the book"))
    #expect(rep.sees("60k"))
  }

  @Test("a note that somebody else has changed while it was in the editor keeps both texts")
  func bothNotes() throws {
    let rep = try atDeal("note")
    rep.press(.control("e"))
    #expect(rep.app.writing == "")
    let ref = try deal(rep).ref
    _ = try rep.another().commit(.edit) { try $0.edit(ref) { $0["note"] = "theirs" } }
    rep.app.wrote(.written("mine\nin two lines"))
    #expect(rep.foot(2).contains("Lina has changed this meanwhile: both texts are here"))
    rep.press(.enter)
    let note = try deal(rep).text("note")
    #expect(note == "mine\nin two lines\n\n— Lina meanwhile: —\ntheirs")
  }

  @Test("what the editor failed at, or had to cut, is told; a paste of several lines stays several")
  func editor() throws {
    let rep = try atDeal("note")
    rep.type("kept")
    rep.press(.control("e"))
    rep.app.wrote(.failed(Words("no editor", "没有")))
    #expect(rep.foot == " no editor")
    #expect(rep.focus.contains("kept"))
    rep.app.wrote(.cut("cut off"))
    #expect(rep.foot(2).contains("from sign 7 on is cut off"))
    rep.press(.paste("\nsecond\nthird"))
    #expect(rep.focus.contains("3 lines"))
    rep.type("x")
    #expect(rep.foot.contains("Ctrl-E opens them in your editor"))
    rep.press(.enter)
    #expect(try deal(rep).text("note") == "cut off\nsecond\nthird")
  }

  @Test("after m+a+n in a form, stopping contact is asked (MAN-11)")
  func stops() throws {
    let rep = try sitting()
    let names = try rep.book.records(.customer, matching: "name", key: MatchKey.name("Umbra"))
    let ref = try #require(names.first).ref
    try rep.app.run([.show(.form(ref, field: "money"))])
    rep.press("2", .enter)
    #expect(rep.foot(3).contains("stop contact with Umbra?"))
  }

  @Test("the stage of a closed deal isn't typed in, and the form says why")
  func closed() throws {
    let rep = try sitting()
    let ref = try deal(rep).ref
    let pipelines = Playbooks(book: rep.book.folder, user: nil).ordered
    _ = try rep.book.commit(.win) { transaction in
      try Act.close(deal: ref.key, .won).perform(&transaction, shelf: pipelines)
    }
    try rep.app.run([.show(.form(ref, field: "stage"))])
    rep.type("x")
    #expect(rep.foot == " A closed deal is taken up again first")
    #expect(!rep.focus.contains("x"))
  }

  // MARK: Drafts

  @Test("Escape keeps a draft, coming back shows it, Ctrl-R throws it away and brings it back")
  func draft() throws {
    let rep = try atDeal("value")
    let ref = try deal(rep).ref
    rep.press(.control("u"))
    rep.type("60k")
    rep.press(.escape)
    #expect(rep.foot == " Kept as a draft for the next time")
    #expect(try deal(rep).int("value") == 4_800_000)
    try rep.app.run([.show(.form(ref))])
    #expect(rep.focus.contains("60k"))
    #expect(rep.title.contains("draft from "))
    #expect(rep.title.contains("; Ctrl-R throws it away"))
    rep.press(.control("r"))
    #expect(rep.focus.contains("48000"))
    rep.press(.control("r"))
    #expect(rep.focus.contains("60k"))
    rep.press(.control("r"), .escape)
    try rep.app.run([.show(.form(ref))])
    #expect(!rep.title.contains("draft"))
  }

  @Test("Tab leads from the one line to the whole form, with what was read")
  func whole() throws {
    let rep = try sitting()
    rep.press(.down, .down, .enter, "]", "o")
    rep.type("48k denim for spring")
    rep.press(.tab)
    #expect(rep.title.hasPrefix(" New deal"))
    #expect(rep.title.hasSuffix("Globex Foods"))
    #expect(rep.sees("denim for spring"))
    #expect(rep.sees("¥48,000"))
    rep.press(.enter)
    let deals = try rep.book.list(ListQuery(.deal, limit: 9)).map(\.record)
    let made = try #require(deals.first { $0.title == "denim for spring" })
    #expect(made.int("value") == 4_800_000)
    #expect(made.text("stage") == "contacted")
    rep.press("o")
    #expect(rep.foot(2).contains("48k what it is about"))
  }

  @Test("a new customer's form, from the list, stands under the cursor when it is saved")
  func newCustomer() throws {
    let rep = try sitting(.zh)
    rep.press("4", "o")
    rep.type("恒达纺织 138 0000 2222")
    rep.press(.tab)
    #expect(rep.title.hasPrefix(" 新客户"))
    #expect(rep.sees("恒达纺织"))
    rep.press(.enter)
    #expect(rep.focus.contains("恒达纺织"))
    #expect(rep.title.contains("11"))
  }

  // MARK: How it looks

  @Test(
    "the cursor sits in the line, on every width and in one column",
    arguments: [40, 59, 60, 80, 120])
  func cursor(columns: Int) throws {
    let rep = try sitting(columns: columns)
    rep.press("e")
    rep.press(.control("u"))
    rep.type("恒达x")
    let cursor = try #require(rep.frame.cursor)
    let line = rep.frame.lines[cursor.row]
    let before = line.firstRange(of: "恒达x").map { String(line[..<$0.upperBound]) } ?? ""
    #expect(Frame.width(of: before) == cursor.column, "\(line)")
    rep.press(.left, .left)
    #expect(rep.frame.cursor?.column == cursor.column - 3)
  }

  @Test("no row is wider than the terminal, whatever is typed", arguments: [40, 60, 80, 120])
  func width(columns: Int) throws {
    for language in Language.allCases {
      let rep = try sitting(language, columns: columns)
      rep.press("e")
      rep.type(String(repeating: "恒达纺织有限公司", count: 30))
      while !rep.focus.contains(language == .en ? "note" : "备注") {
        let before = rep.frame
        rep.press(.down)
        #expect(rep.frame.lines.allSatisfy { Frame.width(of: $0) <= columns })
        #expect(rep.frame.cursor != nil)
        try #require(rep.frame != before)
      }
    }
  }
}
