import Domain
import Foundation
import Store
import Testing

@testable import Screen

@MainActor
@Suite("Screens that playbooks bring")
struct PlaybookScreensTests {
  /// Goes to a screen by its name in the palette.
  private func go(_ rep: Sitting, _ name: String) {
    rep.press(":")
    rep.type(name)
    rep.press(.enter)
  }

  private func perform(_ book: Book, _ act: Domain.Act) throws {
    let shelf = Playbooks(book: book.folder, user: nil)
    try book.commit(act.intent) { try act.perform(&$0, shelf: shelf) }
  }

  private func add(_ book: Book, _ kind: Kind, _ document: Document) throws -> Ref {
    Ref(kind, try book.commit(.add) { try $0.add(kind, document) }.result ?? "")
  }

  // MARK: Checklists about a record

  @Test("those that were filled in stand on top, with what they came to, their age and what is due")
  func checklists() throws {
    let rep = try Sitting(filledBy: SampleSheets.fill)
    let hengda = try rep.customer("Hengda")
    try perform(
      rep.book, .assess(hengda, by: "everything", answers: ["wanted": Answered("yes")], in: nil))
    let old = try #require(try rep.book.assessments(of: hengda).first).ref
    try rep.book.commit(.edit) {
      try $0.edit(old) {
        $0["day"] = "2026-10-20"; $0["review"] = "2026-11-19"
      }
    }
    rep.app.news()
    rep.press("b")
    #expect(rep.title.contains("Checklists   Hengda"))
    #expect(rep.focus.hasPrefix("> Everything"))
    #expect(rep.focus.contains("go") && rep.focus.contains("100 %"))
    #expect(rep.focus.contains("~ due, 2026-10-20"), "\(rep.focus)")
    rep.press(.enter)
    #expect(rep.title.contains("Everything   Hengda"))
    rep.press(.escape, .down)
    #expect(rep.focus.contains("MAN"))
  }

  @Test("a rep sees no confidential checklist, a manager with the part for it does")
  func confidential() throws {
    let bob = try Sitting(uid: 1001) { book in
      try SampleSheets.fill(book)
      try Book.open(book.folder, in: Sitting.surroundings(1001)).join(name: "Bob")
    }
    let lina = try Sitting(filledBy: SampleSheets.fill)
    for (rep, isShown) in [(bob, false), (lina, true)] {
      try rep.app.run([.show(.checklists(rep.customer("Hengda")))])
      var seen = ""
      for _ in 0..<6 {
        seen += rep.screen
        rep.press(.pageDown)
      }
      #expect(seen.contains("Know your customer") == isShown || seen.contains("KYC") == isShown)
    }
  }

  @Test("checklists about oneself have the self-test; what it comes to stays with the member")
  func aboutMe() throws {
    let rep = try Sitting(filledBy: SampleSheets.fill)
    go(rep, "about me")
    #expect(rep.title.contains("Checklists   Lina"))
    while !rep.focus.contains("Self-test") {
      let before = rep.focus
      rep.press(.down)
      try #require(rep.focus != before)
    }
    rep.press(.enter)
    #expect(rep.title.contains("Self-test   Lina"))
    rep.press("1", .escape)
    let me = try #require(try rep.book.member())
    #expect(try rep.book.assessments(of: me.ref, by: "self-test").count == 1, "\(rep.screen)")
  }

  @Test("of the many that there are a part of the name finds one, and an empty one all")
  func narrowed() throws {
    let rep = try Sitting(filledBy: SampleSheets.fill)
    try rep.app.run([.show(.checklists(rep.customer("Hengda")))])
    rep.press("f")
    rep.type("bant")
    rep.press(.enter)
    #expect(rep.focus.contains("BANT") && !rep.sees("CHAMP"), "\(rep.screen)")
    rep.press("f", .control("u"), .enter)
    #expect(rep.sees("CHAMP"))
  }

  // MARK: Today

  @Test("Today has what is due for review, open exceptions and risks, and Enter opens each")
  func today() throws {
    let rep = try Sitting(tab: "1") { book in
      try SampleSheets.fill(book)
      let hengda = try #require(
        try book.records(.customer, matching: "name", key: MatchKey.name("Hengda")).first
      ).ref
      let me = Value.text(try #require(try book.member()).key)
      try perform(
        book, .assess(hengda, by: "everything", answers: ["wanted": Answered("yes")], in: nil))
      let sheet = try #require(try book.assessments(of: hengda).first).ref
      try book.commit(.edit) { try $0.edit(sheet) { $0["review"] = "2026-11-20" } }
      _ = try add(
        book, .exception,
        ["name": "late delivery", "customer": .text(hengda.key), "owner": me])
      _ = try add(
        book, .risk,
        [
          "name": "slow payer", "type": "credit", "countermeasure": "ask the bank",
          "review": "2026-11-23", "customer": .text(hengda.key), "owner": me,
        ])
    }
    for words in [
      "To review 1", "Everything", "Exceptions 1", "late delivery", "Risks to review 1",
      "slow payer",
    ] {
      #expect(rep.sees(words), "\(words)")
    }
    rep.press(.enter)
    #expect(rep.title.contains("Everything   Hengda"), "\(rep.screen)")
    rep.press("-", .escape)
    #expect(!rep.sees("To review"), "\(rep.screen)")
    rep.press("g", .enter)
    #expect(rep.title.contains("late delivery"), "\(rep.screen)")
    rep.press(.escape, .down, .enter)
    #expect(rep.title.contains("slow payer"), "\(rep.screen)")
  }

  // MARK: Ideas

  private func ideas(_ language: Language = .en) throws -> Sitting {
    let rep = try Sitting(language, filledBy: SampleSheets.fill)
    let me = Value.text(try #require(try rep.book.member()).key)
    let hengda = Value.text(try rep.customer("Hengda").key)
    _ = try add(
      rep.book, .idea,
      [
        "name": "Denim from bottles", "type": "trend", "stage": "elaboration", "owner": me,
        "window_closes": "2026-12-01", "customer": hengda,
      ])
    _ = try add(
      rep.book, .idea,
      [
        "name": "Buttons", "type": "problem", "stage": "preparation", "owner": me,
        "window_closes": "2026-11-20",
      ])
    rep.app.news()
    go(rep, language == .en ? "Ideas" : "创意")
    return rep
  }

  private func test(_ rep: Sitting, _ idea: Record) throws {
    let shelf = Playbooks(book: nil, user: nil)
    let checklist = try #require(shelf.checklist("opportunity-test"))
    let good = checklist.items.filter { $0.kind == .yesNo }
      .map { ($0.id, Answered?.some(Answered($0.bad == "no" ? "yes" : "no"))) }
    try perform(
      rep.book,
      .assess(
        idea.ref, by: checklist.id, answers: Dictionary(uniqueKeysWithValues: good), in: nil))
    rep.app.news()
  }

  private func idea(_ name: String, _ rep: Sitting) throws -> Record {
    let all = try rep.book.list(ListQuery(.idea, from: .bottom, limit: 9)).map(\.record)
    return try #require(all.first { $0.title == name })
  }

  @Test("an empty list says what an idea is and which key writes one down")
  func noIdeas() throws {
    let rep = try Sitting()
    go(rep, "Ideas")
    #expect(rep.sees("Ideas will stand here") && rep.sees("writes one down"))
    rep.press("o")
    rep.type("Denim from bottles")
    rep.press(.enter)
    #expect(rep.app.stack.last is IdeasScreen || rep.app.stack.last is Form)
  }

  @Test("each stands in its stage, with the days until its window closes")
  func windows() throws {
    let rep = try ideas()
    #expect(rep.sees(">Buttons") && rep.sees("! closed"), "\(rep.screen)")
    #expect(rep.sees("Denim from") && rep.sees("~ 7 d left"))
    let chinese = try ideas(.zh)
    #expect(chinese.sees("~ 剩 7 天") && chinese.sees("! 已关闭"))
  }

  @Test("an idea moves on by > and back by <, and is put aside")
  func moving() throws {
    let rep = try ideas()
    rep.press(">")
    #expect(try idea("Buttons", rep).text("stage") == "incubation")
    rep.press("<")
    #expect(try idea("Buttons", rep).text("stage") == "preparation")
    rep.press("<")
    #expect(rep.foot.contains("This is the first stage"))
    rep.press("-", .enter)
    #expect(try idea("Buttons", rep).text("outcome") != nil)
    #expect(rep.title.contains("1 settled") && !rep.sees("Buttons     "))
    rep.press("u")
    #expect(try idea("Buttons", rep).text("outcome") == nil)
  }

  @Test(
    "an idea becomes an opportunity once it has passed the test: a deal, where the customer is known"
  )
  func promoting() throws {
    let rep = try ideas()
    rep.press(.right, .right, .right, .right, "+", .enter)
    #expect(rep.foot(4).contains("1 Opportunity test isn't filled in"), "\(rep.screen)")
    rep.press("1")
    #expect(rep.title.contains("Opportunity test   Denim from bottles"))
    rep.press("+", "+", "+", "+", "+", .escape)
    if try idea("Denim from bottles", rep).text("outcome") == nil {
      try test(rep, idea("Denim from bottles", rep))
    }
    rep.press("+")
    #expect(rep.foot(2).contains("an opportunity, with a deal?"))
    rep.press(.enter)
    let promoted = try idea("Denim from bottles", rep)
    #expect(promoted.text("outcome") == "won", "\(rep.screen)")
    let deal = try #require(promoted.text("deal"))
    #expect(try rep.book.record(Ref(.deal, deal))?.text("name") == "Denim from bottles")
  }

  @Test("without a customer it becomes an opportunity and no deal")
  func promotingAlone() throws {
    let rep = try ideas()
    try test(rep, idea("Buttons", rep))
    rep.press("+")
    #expect(rep.foot(2).contains("Make Buttons an opportunity?"))
    rep.press(.enter)
    let promoted = try idea("Buttons", rep)
    #expect(promoted.text("outcome") == "won" && promoted.text("deal") == nil)
    #expect(try rep.book.count(.deal) == 0)
  }

  // MARK: Matrix and comparison

  /// Four customers, one in each cell.
  private func matrix() throws -> Sitting {
    let rep = try Sitting(filledBy: SampleSheets.fill)
    let shelf = Playbooks(book: nil, user: nil)
    let checklist = try #require(shelf.checklist("well-matched"))
    let matrix = try #require(checklist.matrix)
    for (name, isAble, isWorth) in [
      ("Hengda", true, true), ("Beyond", false, true), ("Easy", true, false),
      ("None", false, false),
    ] {
      let ref =
        name == "Hengda"
        ? try rep.customer(name) : try add(rep.book, .customer, ["name": .text(name)])
      var answers: [String: Answered?] = [:]
      for group in checklist.groups where group.id == matrix.x || group.id == matrix.y {
        let isHigh = group.id == matrix.x ? isAble : isWorth
        for item in group.items {
          guard case .score(let scale, _) = item.kind else { continue }
          let score = isHigh != item.isReversed ? scale.upperBound : scale.lowerBound
          answers[item.id] = .some(Answered(.int(Int64(score))))
        }
      }
      try perform(rep.book, .assess(ref, by: checklist.id, answers: answers, in: nil))
    }
    rep.app.news()
    return rep
  }

  @Test("an empty matrix says how a customer gets there; a full one has four cells")
  func cells() throws {
    let empty = try Sitting()
    go(empty, "matrix of")
    #expect(empty.sees("No customer is placed yet: b on a customer"))
    let rep = try matrix()
    go(rep, "matrix of")
    #expect(rep.title.contains("4 placed"))
    let rows = rep.frame.lines
    for (left, right) in [("Beyond", "Hengda"), ("None", "Easy")] {
      #expect(
        rows.contains { row in
          let halves = row.split(separator: "│").map(String.init)
          return halves.count == 2 && halves[0].contains(left) && halves[1].contains(right)
        }, "\(rep.screen)")
    }
    #expect(rep.focus.contains("Hengda"))
    rep.press(.down)
    #expect(rep.focus.contains("Easy"))
    rep.press(.enter)
    #expect(rep.title.contains("Easy"))
  }

  @Test("assessments stand beside each other, of all records or of one over time")
  func comparison() throws {
    let rep = try matrix()
    go(rep, "matrix of")
    go(rep, "compare")
    #expect(rep.title.contains("4"))
    #expect(rep.sees("Verdict") && rep.sees("Score"))
    #expect(rep.sees("None            Easy            Beyond"))
    rep.press(.right)
    #expect(rep.sees("Easy            Beyond          Hengda"), "\(rep.screen)")
    rep.press(.right, .right, .right, .right)
    #expect(rep.app.stack.last is ComparisonScreen)
    rep.press(.escape)
    #expect(rep.app.stack.last is MatrixScreen)
  }

  // MARK: The handbook

  @Test("the handbook is read page by page, and goes on by J and back by K")
  func handbook() throws {
    for (language, name, first) in [
      (Language.en, "Handbook", "MAN: three letters"), (.zh, "业务手册", "MAN：三个字母"),
    ] {
      let rep = try Sitting(language)
      go(rep, name)
      #expect(rep.focus.contains(first))
      let start = rep.focus
      rep.press("]")
      #expect(rep.focus != start)
      rep.press("[")
      #expect(rep.focus == start)
      rep.press(.enter)
      #expect(rep.title.contains("1/"))
      rep.press("J")
      #expect(rep.title.contains("2/"), "\(rep.screen)")
      rep.press("K", "K")
      #expect(rep.title.contains("1/"))
      rep.press(.escape)
      #expect(rep.focus == start)
      rep.press(.escape)
      #expect(!(rep.app.stack.last is HandbookScreen))
    }
  }
}
