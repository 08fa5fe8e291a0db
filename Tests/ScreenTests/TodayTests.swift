import Domain
import Store
import Testing

@testable import Screen

@MainActor
@Suite("Today")
struct TodayTests {
  private func day(_ language: Language = .en, columns: Int = 80, rows: Int? = nil) throws
    -> Sitting
  {
    let rep = try Sitting(
      language, columns: columns, rows: rows, tab: "1", filledBy: SampleSteps.fill)
    rep.app.idle()
    return rep
  }

  @Test("opens first, with what can't wait on top, at 80×24")
  func whole() throws {
    let expected = #"""
       1 Today 2!  2 Triage 0  3 Board  4 Customers       14:00 Optics Trading   Acme
       Tue 24 Nov   2 late   2 today   1 without next step         done 0 of 4   mine
      ────────────────────────────────────────────────────────────────────────────────
          Late 2
       >! 华强实业           call: 付款条件    4 d ago     ¥90k 陈工 138 0000 1111
        ! Hengda Textiles    send quote        yesterday  ¥120k Ms Liu 138 0000 1111
          Today 2
        ! Optics Trading     visit             14:00       ¥75k Mr Sun 138 0000 1111
        ! Globex Foods       sample list                   ¥48k no phone
          Without next step 1
        ~ Umbra Optics       20 d qualified                ¥22k Ms Qian 138 0000 1111
          Rotting 1
        ~ Jiangnan Paper Co  30 d qualified               ¥300k Chen W… 138 0000 1111
          This week 1
          上海小米科技       message: 发目录   Thu         ¥35k no phone
      """#
    let screen = try day().screen
    #expect(screen.split(separator: "\n").prefix(15).joined(separator: "\n") == expected)
  }

  @Test("with little room, what to do, when and whom to ring stay, apart from one another")
  func narrow() throws {
    let rep = try day(columns: 60)
    #expect(rep.sees(">! 华强实业       call: 付款条件 4 d ago   138 0000 1111"))
    #expect(rep.sees("! Optics Trading visit          14:00     138 0000 1111"))
    #expect(rep.sees("! Hengda Textil… send quote     yesterday 138 0000 1111"))
  }

  @Test("a finished step asks for the next one, and the cursor goes on")
  func finish() throws {
    let rep = try day()
    rep.press("x")
    #expect(rep.foot(2).contains("Next step with 华强实业"))
    rep.type("fri 10:00 visit, sign")
    rep.press(.enter)
    #expect(rep.foot(2).contains("on 2026-11-27 at 10:00"))
    #expect(rep.focus.contains("Hengda Textiles"))
    #expect(rep.sees("visit, sign"))
    rep.app.idle()
    #expect(rep.title.contains("done 1 of 4"))
    rep.press("u", "u")
    #expect(rep.sees("call: 付款条件"))
  }

  @Test("where another step is planned already, finishing one asks nothing")
  func finishOfTwo() throws {
    let rep = try day()
    rep.press("t")
    rep.type("+3 second step")
    rep.press(.enter, "x")
    #expect(rep.foot.contains("Finished 付款条件"))
  }

  @Test("later moves a step out of its list, with a time when one is typed")
  func later() throws {
    let rep = try day()
    rep.press("s")
    rep.type("+2 9:30")
    rep.press(.enter)
    #expect(rep.focus.contains("Hengda Textiles"))
    #expect(rep.screen.contains("call: 付款条件    Thu 09:30"))
    rep.press("s")
    rep.type("someday")
    rep.press(.enter)
    #expect(rep.foot.contains("is no day"))
  }

  @Test("a deal without a next step gets one in place, and its keys say what they can't do")
  func idleDeal() throws {
    let rep = try day()
    rep.press(.down, .down, .down, .down)
    #expect(rep.focus.contains("Umbra Optics"))
    rep.press("x")
    #expect(rep.foot.contains("put the cursor on a planned step first"))
    rep.press("t")
    rep.type("tomorrow call Ms Qian")
    rep.press(.enter)
    rep.app.idle()
    #expect(!rep.title.contains("without next step"))
  }

  @Test("marked steps are finished together, without a question")
  func marks() throws {
    let rep = try day()
    rep.press(" ", " ", "x")
    rep.app.idle()
    #expect(rep.title.contains("done 2 of 4"))
    #expect(!rep.title.contains("late"))
  }

  @Test("what others plan shows with f, and what another session changes keeps the cursor")
  func others() throws {
    let rep = try day()
    rep.press(.down)
    let focus = rep.focus
    try rep.another(uid: 3000).join(name: "Zoe")
    let zoe = try rep.another(uid: 3000)
    try zoe.commit(.plan) { transaction in
      let key = try transaction.add(.customer, ["name": "Zoe's own"])
      _ = try transaction.plan("task", with: key, about: "hers", due: Sitting.today + -9)
    }
    rep.app.news()
    #expect(rep.focus == focus)
    #expect(rep.foot.contains("Zoe planned a task with Zoe's own"))
    rep.press(.up)
    #expect(!rep.sees("Zoe's own"))
    rep.press("f")
    #expect(rep.sees("Zoe's own"))
  }

  @Test("an empty day says what there is to do instead", arguments: [Language.en, .zh])
  func empty(language: Language) throws {
    let rep = try Sitting(language, tab: "1")
    #expect(rep.sees(language == .en ? "Nothing waits for you today." : "今天没有等待您处理的事项。"))
    rep.press("x", "t", .down, .enter)
    #expect(rep.foot.contains(language == .en ? "does nothing here" : "没有作用"))
  }

  @Test("lists beyond a page are read on as the rep goes down")
  func long() throws {
    let rep = try Sitting(tab: "1") { book in
      _ = try book.commit(.import) { transaction in
        let key = try transaction.add(.customer, ["name": "Busy"])
        for number in 0..<150 {
          _ = try transaction.plan(
            "task", with: key, about: "step \(number)", due: Sitting.today + -200 + number)
        }
      }
    }
    rep.app.idle()
    #expect(rep.title.contains("150 late"))
    for _ in 0..<149 { rep.press(.down) }
    #expect(rep.focus.contains("step 149"))
    rep.press("G", "g")
    #expect(rep.focus.contains("step 0 "))
  }

  @Test("below sixty columns it is one column of sentences")
  func linear() throws {
    let rep = try day(columns: 50)
    #expect(rep.sees("华强实业, late, call: 付款条件, 4 d ago, ¥90k,"))
    #expect(rep.focus.hasPrefix(">"))
    #expect(rep.sees("Umbra Optics, rotting, 20 d qualified"))
  }

  @Test("in sentences a customer's late step is late in words, not by a sign")
  func linearCustomers() throws {
    let rep = try day(columns: 50, rows: 60)
    rep.press("4")
    let text = rep.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("next late, 4 d ago"))
    #expect(!text.contains("next !"))
  }
}
