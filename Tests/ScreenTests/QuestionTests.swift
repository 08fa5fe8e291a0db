import Domain
import Store
import Testing

@testable import Screen

@MainActor
@Suite("Questions")
struct QuestionTests {
  /// Lina at Jiangnan Paper Co, the third lead.
  private func atJiangnan(_ language: Language = .en, columns: Int = 80) throws -> Sitting {
    let rep = try Sitting(language, columns: columns, filledBy: SampleLeads.fill)
    rep.press(.down, .down)
    return rep
  }

  @Test(
    "accepting is asked on one line; Enter confirms, and the foot says where the customer is now")
  func accept() throws {
    let rep = try atJiangnan()
    rep.press("+")
    #expect(
      rep.foot(2) == """
         Accept Jiangnan Paper Co as a customer, with a deal in New business?
         Enter yes  Esc no
        """)
    rep.press(.enter)
    #expect(rep.foot == " Accepted Jiangnan Paper Co as a customer; now under 4 Customers   u undo")
    #expect(rep.title == " 9 leads, best first" + String(repeating: " ", count: 53) + "3 of 9")
    #expect(rep.focus.hasPrefix("> Globex Foods"))
    rep.press("4")
    let row = rep.screen.split(separator: "\n").first { $0.contains("Jiangnan") }
    #expect(row?.contains("contacted") ?? false)
  }

  @Test("Escape leaves everything as it was")
  func leave() throws {
    let rep = try atJiangnan()
    let before = rep.screen
    for key in ["+", "-", "s", "A", "i", "c", "w", "v", "t", "o", "r"] as [Key] {
      rep.press(key)
      #expect(rep.screen != before)
      rep.press(.escape)
      #expect(rep.screen == before)
    }
  }

  @Test("a long name gives way, and the keys that answer are seen", arguments: [60, 80, 120])
  func longName(columns: Int) throws {
    let rep = try Sitting(.en, columns: columns, filledBy: SampleLeads.fill)
    rep.press("4")
    while !rep.focus.contains("Vereinigte") { rep.press(.down) }
    rep.press(.enter, "+")
    let rows = rep.frame.lines.suffix(2)
    #expect(rows.last == " Enter yes  Esc no")
    #expect(rows.first?.contains(" as a customer, with a deal in New") ?? false)
    #expect(rows.first?.hasPrefix(" Accept Verein") ?? false)
    rep.press(.escape, "c")
    #expect(rep.foot(3).contains("4 refused"))
    #expect(rep.foot == " 1-4 pick  Enter save  Esc keep as a draft  Tab form")
  }

  @Test("dropping asks a reason; without one it says so and keeps the words")
  func drop() throws {
    let rep = try atJiangnan()
    rep.press("-")
    #expect(
      rep.foot(4) == """
         Drop Jiangnan Paper Co, because  1 no need  2 no money  3 can't be reached
         4 bought elsewhere  5 known already  6 other
         a digit for the reason, then words if you like
         1-6 pick  Enter save  Esc keep as a draft
        """)
    rep.type("mill is closing")
    rep.press(.enter)
    #expect(rep.foot(2) == " mill is closing\n Why? Up and Down pick a reason.")
    // The words stay as they are; the reason is picked beside them.
    rep.press(.down, .down, .up, .up, .up, .down, .down, .down, .down, .down, .down)
    rep.press(.enter)
    #expect(
      rep.foot == " Dropped Jiangnan Paper Co: other, mill is closing; still found by /   u undo")
  }

  @Test("what was typed stays a draft for the next time")
  func draft() throws {
    let rep = try atJiangnan()
    rep.press("c")
    rep.type("wants 30-day terms")
    rep.press(.escape, .up, .down, "c")
    #expect(rep.foot(2).contains("wants 30-day terms"))
  }

  @Test(
    "a call with the next step behind `!`, in both languages",
    arguments: [
      (Language.en, "wants 30-day terms !fri ask finance", "Fri        task    ask finance"),
      (.zh, "想要账期 !周五 问财务", "周五       任务    问财务"),
      (.zh, "想要账期！周五问财务", "周五       任务    问财务"),
      (.en, "great! he likes it !+3 send samples", "Fri        task    send samples"),
      (.en, "!tomorrow send it", "tomorrow   task    send it"),
    ] as [(Language, String, String)])
  func nextStep(language: Language, typed: String, step: String) throws {
    let rep = try atJiangnan(language)
    rep.press("c")
    rep.type(typed)
    rep.press(.enter)
    #expect(rep.sees(step))
    #expect(rep.foot(2).contains(language == .en ? "Logged a call with Jiangna" : "记录了与 Jiangna"))
  }

  @Test("a day that is none is told, and the words stay to be mended")
  func wrongDay() throws {
    let rep = try atJiangnan()
    rep.press("c")
    rep.type("wants terms !fry ask")
    rep.press(.enter)
    #expect(
      rep.foot(2) == """
         wants terms !fry ask
         “fry” is no day: try fri, +3, tomorrow or 2026-12-01.
        """)
    rep.press(.control("w"), .control("w"))
    rep.type("!fri ask")
    rep.press(.enter)
    #expect(rep.sees("Fri        task    ask"))
  }

  @Test("an exclamation in a sentence is no step")
  func exclamation() throws {
    let rep = try atJiangnan()
    rep.press("i")
    rep.type("wow! they said yes!")
    rep.press(.enter)
    #expect(rep.sees("wow! they said yes!"))
  }

  @Test("A asks who has a part: each person by Tab, the customer itself, or somebody new")
  func authority() throws {
    let rep = try atJiangnan()
    rep.press("A")
    #expect(
      rep.foot(2) == """
         Part in the decision  Chen Wei  1 decides  2 suggests  3 opposes
         1-3 answer  Esc back  Tab another person
        """)
    rep.press(.tab)
    #expect(rep.foot(2).contains("the customer itself"))
    rep.press(.tab, "1")
    #expect(rep.foot(2).contains("New person at Jiangnan Paper Co"))
    rep.type("Ms Zhou")
    rep.press(.enter)
    #expect(rep.sees("Ms Zhou  decides"))
    #expect(rep.sees("+ Authority  Ms Zhou decides; Chen Wei"))
    #expect(!rep.sees("no decider"))
    rep.press("A", "3")
    #expect(rep.sees("Chen Wei  buyer  opposes"))
  }

  @Test("lacking authority is refused while somebody has a part in the decision")
  func authorityStands() throws {
    let rep = try atJiangnan()
    rep.press("a")
    #expect(rep.foot.contains("Chen Wei has a say, so there is authority; change that with A"))
  }

  @Test("evidence goes beside the condition that was set")
  func evidence() throws {
    let rep = try atJiangnan()
    rep.press("N", "i")
    #expect(
      rep.foot(2) == " Need, because  what was said, and by whom\n Enter save  Esc keep as a draft")
    rep.type("new machine in spring")
    rep.press(.enter)
    #expect(rep.sees("+ Need       new machine in spring"))
    rep.press("i")
    #expect(rep.foot(2).contains("new machine in spring"))
  }

  @Test("later puts a lead off until a day, a week when none is given")
  func later() throws {
    let rep = try atJiangnan()
    rep.press("s", .enter)
    #expect(
      rep.foot.contains("Put Jiangnan Paper Co off until 2026-12-01; then it comes back here"))
    #expect(rep.title.hasPrefix(" 9 leads"))
    rep.press("s")
    rep.type("yesterday")
    rep.press(.enter)
    #expect(rep.foot == " Later means a day after today.")
    #expect(rep.foot(2).contains("yesterday"))
  }

  @Test("a guest is offered to join, and is a member then")
  func join() throws {
    let rep = try Sitting(.en, uid: 2000, filledBy: SampleLeads.fill)
    #expect(
      rep.foot(2) == """
         You are not a member of Acme yet. Join as a rep, named  Bob
         Enter save  Esc keep as a draft
        """)
    rep.press(.enter)
    #expect(rep.foot == " Welcome, Bob")
    rep.press("2", "N")
    #expect(rep.foot.contains("u undo"))
  }

  @Test("handing over asks to whom")
  func handOver() throws {
    let rep = try atJiangnan()
    try rep.another(uid: 3000).join(name: "Zoe")
    rep.app.news()
    rep.press("r")
    #expect(rep.foot(2).hasPrefix(" Hand Jiangnan Paper Co over to  1 Lina  2 Zoe"))
    rep.press("2", .enter)
    #expect(rep.foot.contains("Handed Jiangnan Paper Co over to Zoe"))
    #expect(rep.sees("owner  Zoe"))
  }

  @Test("in a team of more than nine, the tenth is found by a part of the name")
  func handOverInALargeTeam() throws {
    let rep = try atJiangnan(.zh)
    for number in 1...12 { try rep.another(uid: 3000 + UInt32(number)).join(name: "Rep \(number)") }
    try rep.another(uid: 4000).join(name: "孙悦")
    rep.app.news()
    rep.press("r")
    #expect(rep.sees("按数字选，或输入任一成员姓名的一部分"))
    rep.type("赵")
    rep.press(.enter)
    #expect(rep.foot == " 没有名叫“赵”的成员。")
    rep.press(.backspace)
    rep.type("ep 1")
    rep.press(.enter)
    #expect(rep.foot(2).contains("1 Rep 1  2 Rep 10  3 Rep 11  4 Rep 12"))
    rep.press(.escape, "r")
    for _ in 0..<4 { rep.press(.backspace) }
    rep.type("孙")
    rep.press(.enter)
    #expect(rep.sees("负责人  孙悦"))
  }

  @Test("a reason is picked by its name too, as an input method sends it")
  func reasonByName() throws {
    let rep = try atJiangnan(.zh)
    rep.press("-")
    rep.type(Customer.dropReasons[0].words.zh)
    rep.press(.enter)
    #expect(rep.foot.contains("u 撤销"))
  }

  @Test("a lead that is added by hand stands under the cursor")
  func add() throws {
    let rep = try Sitting(.zh, filledBy: SampleLeads.fill)
    rep.press("o")
    rep.type("恒达纺织 138 0000 2222")
    rep.press(.enter)
    #expect(rep.focus.hasPrefix(">"))
    #expect(rep.focus.contains("恒达纺织"))
    #expect(rep.title.contains("11 条线索"))
    #expect(rep.sees("138 0000 2222"))
  }
}
