import Domain
import Store
import Testing

@testable import Screen

@MainActor
@Suite("Everything about one customer")
struct CustomerScreenTests {
  private func sitting(
    _ customer: String = "Hengda", _ language: Language = .en, columns: Int = 80, rows: Int? = nil
  ) throws -> Sitting {
    let rep = try Sitting(
      language, columns: columns, rows: rows, filledBy: SampleCustomers.fill)
    rep.press("4", "/")
    rep.type(customer)
    rep.press(.enter)
    return rep
  }

  @Test("whom to ring first stands on top, marked, with the number and the reason")
  func ringFirst() throws {
    let rep = try sitting()
    let rows = rep.frame.lines.dropFirst(3).map { $0.prefix(32).trimmed }
    #expect(
      rows.prefix(4) == [
        "Ms Liu  decides", "138 0000 1111  ring first", "Mr Qian  suggests, strong t…",
        "Xu Jing  part not asked",
      ])
  }

  @Test("what can be counted stands below; what isn't known is left out")
  func figures() throws {
    let rep = try sitting()
    for line in [
      "  Won        ¥410k, 1 deal", "  Open       ¥168k, 2 deals", "! Next       yesterday, sen…",
      "~ Known      67 %, 1 stale", "+ Money      budget 300k fo",
    ] {
      #expect(rep.sees(line), "\(line)")
    }
    let bare = try sitting("Umbra")
    for word in ["Won", "Open", "Last", "Next", "ring first"] { #expect(!bare.sees(word)) }
    #expect(bare.sees("  Known      0 %"))
  }

  @Test("Enter on what is known asks for the weightiest of the rest, until all is known")
  func askNext() throws {
    let rep = try sitting("Umbra")
    rep.press(.tab, "G")
    #expect(rep.sees("ask next: phone, Need,"))
    rep.press(.enter)
    #expect(rep.focus.contains("phone"))
    rep.press(.escape)
    _ = try rep.book.commit(.edit) { transaction in
      let umbra = try transaction.records(.customer, matching: "name", key: "umbra")[0]
      try transaction.edit(umbra.ref) { $0["phone"] = "0512 1" }
    }
    rep.app.news()
    #expect(rep.sees("  Known      8 %"))
    rep.press(.enter)
    #expect(rep.foot.contains("Ask: How do you do this today"))
  }

  @Test("facts stand under the headings of their kind, with the age of what is stale")
  func facts() throws {
    let rep = try sitting()
    rep.press("]", "]", "]")
    #expect(rep.sees("│   Basics"))
    #expect(rep.sees("employees        600                ~ 21 mo"))
    let person = try sitting("王丽", .zh)
    person.press("[", "[", "[")
    for text in ["人口统计", "职业             裁缝店主         ~ 13 个月"] {
      #expect(person.sees(text), "\(text)")
    }
    #expect(!person.sees("员工人数"))
  }

  @Test("a source makes a stale fact fresh; nothing typed says that it is still true")
  func source() throws {
    let rep = try sitting()
    rep.press("]", "]", "]")
    while !rep.focus.contains("employees") { rep.press(.down) }
    rep.press("i", .enter)
    #expect(rep.foot == " Confirmed employees of Hengda Textiles   u undo")
    #expect(!rep.sees("~ 21 mo") && rep.sees("  Known      67 %"))
    rep.press("i")
    rep.type("Ms Liu")
    rep.press(.enter)
    #expect(rep.sees("Ms Liu, today"))
  }

  @Test("deals stand with their days, a rotting one marked; < and > move the one in focus")
  func deals() throws {
    let rep = try sitting()
    rep.press("]")
    #expect(rep.sees("denim for spring           ¥120k     ~ 28 d"))
    #expect(rep.sees("Deal                        ¥48k        3 d"))
    #expect(rep.sees("won"))
    #expect(rep.sees("lost  price"))
    while !rep.focus.contains("denim") { rep.press(.down) }
    rep.press(">")
    #expect(rep.foot.contains("Moved denim for spring from qualified to proposal after 28 days"))
    #expect(rep.sees("¥120k        0 d"))
    rep.press("<", "<", "<")
    #expect(rep.foot == " That is the first stage")
    rep.press("-")
    #expect(rep.foot(4).contains("Lost: denim for spring, because"))
    rep.press("1", .enter)
    #expect(rep.foot.contains("Lost the deal denim for spring: price"))
    rep.press(">")
    #expect(rep.foot.contains("does nothing here") || rep.foot.contains("Board"))
  }

  @Test("T sets how strong the tie with the person in focus is, A the part")
  func tie() throws {
    let rep = try sitting()
    rep.press(.tab, .down, .down, "T", "1")
    #expect(rep.foot.contains("Changed tie of Xu Jing from weak to strong"))
    rep.press("A")
    #expect(rep.foot(2).contains("Part in the decision  Xu Jing"))
    rep.press("3")
    #expect(rep.sees("Xu Jing  opposes, strong tie"))
    rep.press("]", "]")
    #expect(rep.sees("strong tie"))
  }

  @Test("the timeline counts tries in a row, and says with whom, when and how long")
  func timeline() throws {
    let rep = try sitting()
    for text in [
      "! yesterday  task    send quote", "  Fri        call    14:00, 3rd try, Mr",
      "  yesterday  call    2nd try, Mr Qian, no", "12 min",
    ] {
      #expect(rep.sees(text), "\(text)")
    }
  }

  @Test("a call is with the one to ring first; Tab goes on to others, and its minutes are kept")
  func call() throws {
    let rep = try sitting()
    rep.press("c")
    #expect(rep.foot(4).contains("Call with Hengda Textiles  Ms Liu"))
    #expect(rep.foot(4).contains("00:00"))
    rep.press(.tab)
    #expect(rep.foot(4).contains("Mr Qian"))
    rep.now = Instant(milliseconds: Sitting.now.milliseconds + 252_000)
    #expect(rep.foot(4).contains("04:12"))
    #expect(rep.app.tick == 1000)
    rep.type("will ask finance")
    rep.press(.enter)
    #expect(rep.app.tick == nil)
    #expect(rep.sees("3rd try, Mr Qian,"))
    #expect(rep.sees(" 4 min"))
  }

  @Test("nobody answered: no minutes; nobody named: no person")
  func noAnswer() throws {
    let rep = try sitting()
    rep.press("c", .backTab)
    #expect(rep.foot(4).contains("nobody named"))
    rep.now = Instant(milliseconds: Sitting.now.milliseconds + 252_000)
    rep.press("2", .enter)
    let calls = try rep.book.list(ListQuery(.activity, limit: 20)).map(\.record)
      .filter { $0.day("done") == Sitting.today }
    #expect(calls.map { $0.text("result") } == ["no_answer"])
    #expect(calls[0].text("contact") == nil && calls[0].int("minutes") == nil)
  }

  @Test("a call while the clock is put back shows no time below nothing, and keeps no minutes")
  func clockPutBack() throws {
    let rep = try sitting()
    rep.press("c")
    rep.now = Instant(milliseconds: Sitting.now.milliseconds - 3_600_000)
    #expect(rep.foot(4).contains("00:00"))
    #expect(rep.app.tick == 1000)
    rep.type("will ask finance")
    rep.press(.enter)
    let call = try rep.book.list(ListQuery(.activity, limit: 20)).map(\.record)
      .first { $0.text("subject") == "will ask finance" }
    #expect(call?.day("done") == Sitting.today && call?.int("minutes") == nil)
    rep.press("u")
    #expect(rep.foot.contains("Undid: logged a call with Hengda Textiles: will ask finance"))
  }

  @Test("below sixty columns the same in sentences")
  func linear() throws {
    let rep = try sitting(columns: 50, rows: 40)
    rep.press(.tab)
    for text in [
      "ring first, Ms Liu, head of purchasing, decides,", "Next: late, yesterday, send quote",
      "Known: 67 %, 1 stale; ask next:",
    ] {
      #expect(rep.sees(text), "\(text)")
    }
    rep.press("]", "]")
    #expect(rep.sees("Mr Qian, suggests, no phone yet, strong tie"))
  }

  @Test("the third pane goes when the window narrows, and what was in focus stays")
  func narrowing() throws {
    let rep = try sitting(columns: 120)
    #expect(rep.sees("Basics") && rep.sees("Timeline"))
    rep.press(.backTab, .backTab, .down)
    let focus = rep.focus.suffix(20)
    rep.app.resize(Size(rows: 24, columns: 80))
    #expect(rep.sees("Basics"))
    #expect(rep.focus.suffix(20) == focus)
  }
}

extension Substring {
  fileprivate var trimmed: String { String(self).trimmedOfSpace }
}
