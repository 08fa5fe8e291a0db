import Domain
import Foundation
import Store
import Testing

@testable import Screen

@MainActor
@Suite("Filling in a checklist on the screen")
struct ChecklistTests {
  /// Before the checklist with everything, about Hengda.
  private func sheet(_ language: Language = .en, columns: Int = 80, uid: UInt32 = 1000) throws
    -> Sitting
  {
    let rep = try Sitting(language, columns: columns, uid: uid, filledBy: SampleSheets.fill)
    try rep.open("everything", about: rep.customer("Hengda"))
    return rep
  }

  private func assessments(_ rep: Sitting) throws -> [Record] {
    try rep.book.assessments(of: rep.customer("Hengda"), by: "everything")
  }

  private func answers(_ rep: Sitting) throws -> [String: Value] {
    (try assessments(rep).first?.document["answers"]?.object ?? [:])
      .compactMapValues { Answered(stored: $0)?.value }
  }

  /// The item that the cursor is on, and what stands there.
  private func line(_ rep: Sitting) -> String {
    rep.focus.split(separator: "│")[0].split(separator: " ").joined(separator: " ")
  }

  // MARK: Answering

  @Test("yes, no and unknown move on; digits score and choose")
  func answering() throws {
    let rep = try sheet()
    #expect(line(rep).hasPrefix("> 1 Somebody wants it"))
    rep.press("+")
    #expect(line(rep).hasPrefix("> 2 It is risky"))
    #expect(rep.sees("go  100 %"))
    rep.press("-")
    #expect(line(rep).hasPrefix("> 3 How well it fits"))
    #expect(rep.sees("+ no") || rep.sees("- no"))
    rep.press("4")
    #expect(line(rep).hasPrefix("> 4 How big"))
    rep.press(.up, .backspace)
    #expect(line(rep).hasPrefix("> 4 How big"))
    rep.press("2", "q")
    #expect(try answers(rep) == ["wanted": "yes", "risky": "no", "size": "large"])
  }

  @Test("a digit answers no yes or no, and a score beyond its scale is refused")
  func digits() throws {
    let rep = try sheet()
    rep.press("1")
    #expect(rep.foot.contains("Digits score"))
    #expect(rep.app.stack.last is ChecklistScreen)
    rep.press(.down, .down, "9")
    #expect(rep.foot.contains("Expected a whole number from 1 to 5"))
    rep.press(.down, "3")
    #expect(rep.foot.contains("Expected"))
    rep.press(.escape)
    #expect(try assessments(rep).isEmpty)
  }

  @Test("numbers, amounts, days, texts and orders are typed on a line")
  func typed() throws {
    let rep = try sheet()
    rep.press("]")
    #expect(line(rep).hasPrefix("> 5 How long"))
    for (text, shown) in [
      ("12", "12 years"), ("48k", "¥48,000"), ("2026-12-01", "2026-12-01"),
      ("never again", "never again"),
      ("2 1", "quality > price"),
    ] {
      rep.press(.enter)
      rep.type(text)
      rep.press(.enter)
      #expect(rep.sees(shown), "\(text)")
    }
    rep.press(.enter)
    rep.type("rubbish")
    rep.press(.enter)
    #expect(rep.foot(3).contains("xpected"), "\(rep.screen)")
    rep.press(.escape, .escape)
    #expect(
      try answers(rep) == [
        "years": 12, "price": 4_800_000, "when": "2026-12-01", "words": "never again",
        "order": "good,cheap",
      ])
  }

  @Test("a group is asked once the answers call for it, and the cursor stays where it was")
  func conditional() throws {
    let rep = try sheet()
    #expect(!rep.sees("The board agrees"))
    rep.press("]")
    #expect(line(rep).contains("How long"))
    rep.press("[", .down, .down, .down, "2")
    #expect(line(rep).hasPrefix("> 5 The board agrees"))
    rep.press(.up, "1")
    #expect(!rep.sees("The board agrees"))
    #expect(line(rep).hasPrefix("> 5 How long"))
    rep.press("[")
    #expect(line(rep).hasPrefix("> 1 Somebody"))
  }

  @Test("words speak for the answer in focus or the one just given, never for none")
  func evidence() throws {
    let rep = try sheet()
    rep.press("i")
    #expect(rep.foot.contains("Answer it first"))
    rep.press("+", "i")
    #expect(rep.foot(2).contains("Somebody wants it, because"))
    rep.type("three have asked")
    rep.press(.enter)
    #expect(line(rep).hasPrefix("> 2 It is risky"))
    rep.press(.up)
    #expect(rep.sees("three have asked"))
    rep.press(.escape)
    let stored = try #require(try assessments(rep).first?.document["answers"]?.object?["wanted"])
    #expect(Answered(stored: stored)?.evidence == "three have asked")
  }

  @Test("who has the authority is asked by name, and then the next item is in focus")
  func authority() throws {
    let rep = try Sitting { book in
      _ = try book.commit(.add) { try SampleLeads.lead("Hengda", "???", 0, &$0) }
    }
    try rep.open("bant", about: rep.customer("Hengda"))
    while let sheet = rep.app.stack.last as? ChecklistScreen, !sheet.isAtAuthority {
      rep.press(.down)
    }
    let before = line(rep)
    rep.press("+")
    #expect(rep.app.question != nil)
    rep.press("1")
    #expect(line(rep) != before, "\(rep.screen)")
    #expect(try rep.book.record(rep.customer("Hengda"))?.text("authority") != nil)
  }

  // MARK: Leaving

  @Test("however she leaves, what was answered is one change, told, and undone at once")
  func leaving() throws {
    let ways: [(String, (Sitting) -> Void)] = [
      ("Escape", { $0.press(.escape) }), ("find", { $0.press("/") }),
      ("Han text", { $0.type("恒") }), ("checklists", { $0.press("b") }),
      ("quit", { $0.press("q") }),
      (
        "the palette",
        {
          $0.press(":"); $0.type("board"); $0.press(.enter)
        }
      ),
      (
        "the handbook",
        {
          $0.press(":"); $0.type("handbook"); $0.press(.enter)
        }
      ),
    ]
    for (name, leave) in ways {
      let rep = try sheet()
      let before = try rep.book.lastSeq()
      rep.press("+", "-", "4")
      leave(rep)
      #expect(try rep.book.lastSeq() == before + 1, "\(name)")
      #expect(try answers(rep) == ["wanted": "yes", "risky": "no", "fit": 4], "\(name)")
    }
    let rep = try sheet()
    rep.press("+", "-", .escape)
    #expect(rep.foot.contains("u undo"), "\(rep.foot)")
    rep.press("u")
    #expect(try assessments(rep).isEmpty)
  }

  @Test("before it is saved, u takes the answers back one by one; afterwards all of them")
  func takingBack() throws {
    let rep = try sheet()
    rep.press("+", "-", "4", "u")
    #expect(line(rep).hasPrefix("> 3 How well it fits"))
    rep.press("u", "u")
    #expect(line(rep).hasPrefix("> 1 Somebody wants it") && line(rep).contains("? open"))
    let before = try rep.book.lastSeq()
    rep.press(.escape)
    #expect(try rep.book.lastSeq() == before)
  }

  @Test("walking through with unknowns leaves nothing behind")
  func unknowns() throws {
    let rep = try sheet()
    rep.press(.backspace, .backspace, .escape)
    #expect(try assessments(rep).isEmpty)
  }

  @Test("a new assessment leaves the old one as it is, and a draft of one goes into no old one")
  func anew() throws {
    let rep = try sheet()
    rep.press("+", .escape)
    try rep.open("everything", about: rep.customer("Hengda"))
    rep.press("o")
    #expect(rep.foot.contains("A new assessment"))
    rep.press("-")
    try rep.restart(goingOnWith: rep.app.halfTyped())
    rep.press(.enter)
    #expect(rep.sees("- no"))
    rep.press(.escape)
    #expect(try assessments(rep).count == 2)
    #expect(try answers(rep) == ["wanted": "no"])
  }

  @Test("after a kill the next sitting offers to go on, with each answer and the place")
  func killed() throws {
    let rep = try sheet()
    rep.press("+", "-")
    try rep.restart(goingOnWith: rep.app.halfTyped())
    #expect(rep.foot(2).contains("Everything on Hengda was half typed"), "\(rep.foot(2))")
    rep.press(.enter)
    #expect(line(rep).hasPrefix("> 3 How well it fits"))
    #expect(try assessments(rep).isEmpty)
    rep.press("u")
    #expect(line(rep).hasPrefix("> 2 It is risky"))
    rep.press(.escape)
    #expect(try answers(rep) == ["wanted": "yes"])
  }

  // MARK: With others, and when it can't be

  @Test("what another rep answers meanwhile is seen, and both are kept")
  func together() throws {
    let rep = try sheet()
    let bob = try rep.another(uid: 1001)
    try bob.join(name: "Bob")
    rep.press("+")
    let act = Domain.Act.assess(
      try rep.customer("Hengda"), by: "everything", answers: ["fit": Answered(.int(5))], in: nil)
    try bob.commit(act.intent) {
      try act.perform(&$0, shelf: Playbooks(book: rep.book.folder, user: nil))
    }
    rep.app.news()
    #expect(line(rep).hasPrefix("> 2 It is risky"))
    #expect(rep.sees("2 of 9"))
    rep.press(.escape)
    #expect(try answers(rep) == ["wanted": "yes", "fit": 5])
    #expect(try assessments(rep).count == 1)
  }

  @Test("a viewer reads it and answers nothing, by whichever key")
  func viewer() throws {
    let rep = try Sitting(uid: 1001) { book in
      try SampleSheets.fill(book)
      let bob = try Book.open(book.folder, in: Sitting.surroundings(1001))
      try bob.join(name: "Bob")
      let member = try #require(try bob.member())
      try book.commit(.edit) { try $0.edit(member.ref) { $0["role"] = "viewer" } }
    }
    try rep.open("everything", about: rep.customer("Hengda"))
    for key in ["+", "-", "i"] as [Key] {
      rep.press(key)
      #expect(rep.foot(2).contains("viewer"), "\(key)")
    }
    rep.press(.down, .down, "4")
    #expect(rep.foot(2).contains("viewer"))
    rep.press("]", .enter)
    #expect(rep.foot(2).contains("viewer"))
    #expect(rep.app.question == nil)
    rep.press(.escape)
    #expect(try assessments(rep).isEmpty)
  }

  @Test("a customer that is deleted meanwhile: it is told, the answers stay a draft, she gets out")
  func deleted() throws {
    let rep = try sheet()
    rep.press("+")
    let hengda = try rep.customer("Hengda")
    let other = try rep.another()
    try other.commit(.delete) { try $0.delete(hengda) }
    rep.app.news()
    #expect(rep.sees("This record is no longer in the book."))
    rep.press(.escape)
    #expect(rep.foot(2).contains("kept as a draft"), "\(rep.screen)")
    #expect(!(rep.app.stack.last is ChecklistScreen))
    rep.press("q")
    #expect(rep.app.isDone)
  }

  @Test("a checklist that is gone says so; one that is none of the shelf's is said too")
  func gone() throws {
    let rep = try sheet()
    rep.press("+")
    try FileManager.default.removeItem(atPath: rep.folder + "/playbooks/everything.yaml")
    rep.press(.down)
    #expect(rep.sees("everything"), "\(rep.screen)")
    rep.press("+", .escape)
    #expect(!(rep.app.stack.last is ChecklistScreen))
    rep.press("q")
    #expect(rep.app.isDone)
  }

  @Test(
    "a file that changes on disk is taken up at the next key; a broken one is told, the old stays")
  func edited() throws {
    let rep = try sheet()
    rep.press("+")
    let newer = SampleSheets.all.replacing("Somebody wants it", with: "Anybody wants it")
    try SampleSheets.keep("everything", newer, in: rep.book)
    rep.press(.down)
    #expect(rep.sees("Anybody wants it"))
    try SampleSheets.keep(
      "everything", newer.replacing("kind: score", with: "kind: scoore"), in: rep.book)
    rep.press(.down)
    #expect(rep.foot(2).contains("playbooks/everything.yaml:15:15: "))
    #expect(rep.foot(2).contains("kind: expected yes_no or"), "\(rep.foot(2))")
    #expect(rep.sees("Anybody wants it"), "\(rep.screen)")
    rep.press(.escape)
    #expect(try answers(rep) == ["wanted": "yes"])
  }

  // MARK: Seen

  @Test("at 120 columns and in Chinese nothing is cut that has room", arguments: [80, 120])
  func languages(columns: Int) throws {
    let rep = try sheet(.zh, columns: columns)
    rep.press("+", "+", "5", "2")
    for words in ["样样有", "有人要", "有风险", "合适程度", "董事会同意", "可行", "+ 是"] {
      #expect(rep.sees(words), "\(words)")
    }
    let en = try sheet(columns: columns)
    en.press("+", "+", "5", "2")
    #expect(en.sees("The board agrees") && en.sees("Everything   Hengda"))
  }

  @Test("below 60 columns it is one column: the verdict, each item with its answer in words")
  func linear() throws {
    let rep = try sheet(columns: 50)
    rep.press("+", "-")
    #expect(rep.sees("Somebody wants it: yes"), "\(rep.screen)")
    #expect(rep.sees("How well it fits"))
  }
}

extension ChecklistScreen {
  fileprivate var isAtAuthority: Bool {
    item?.fills == .condition(.authority) || focus == lines.count - 1
  }
}
