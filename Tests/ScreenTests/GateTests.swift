import Domain
import Store
import Testing

@testable import Screen

@MainActor
@Suite("Gates on the screen")
struct GateTests {
  /// Lina, the manager, or Bob, a rep, before the board of a pipeline with one deal of theirs.
  private func board(
    _ pipeline: String, at stage: String, uid: UInt32 = 1000, language: Language = .en,
    playbook: String? = nil
  ) throws -> Sitting {
    let rep = try Sitting(language, uid: uid) { book in
      if let playbook { try SampleSheets.keep(pipeline, playbook, in: book) }
      var owner = try #require(try book.member()).key
      if uid != 1000 {
        let bob = try Book.open(book.folder, in: Sitting.surroundings(uid))
        try bob.join(name: "Bob")
        owner = try #require(try bob.member()).key
        bob.close()
      }
      try book.commit(.import) { [owner] transaction in
        let card = SampleDeals.Card(name: "Globex", stage: stage, days: 3)
        try SampleDeals.add(card, owner: owner, pipeline: pipeline, &transaction)
      }
    }
    rep.press("3")
    return rep
  }

  private func deal(_ rep: Sitting) throws -> Record {
    try #require(
      try rep.book.records(.deal, where: "customer", is: rep.customer("Globex").key).first)
  }

  private func fill(_ id: String, _ rep: Sitting) throws {
    let shelf = Playbooks(book: rep.folder, user: nil)
    let checklist = try #require(shelf.checklist(id))
    let good = checklist.items.filter { $0.kind == .yesNo }
      .map { ($0.id, Answered?.some(Answered($0.bad == "no" ? "yes" : "no"))) }
    let act = Domain.Act.assess(
      try deal(rep).ref, by: id, answers: Dictionary(uniqueKeysWithValues: good), in: nil)
    try rep.book.commit(act.intent) { try act.perform(&$0, shelf: shelf) }
    rep.app.news()
  }

  @Test(
    "a deal that lacks its papers stays, each missing thing has its number, a digit leads there")
  func refused() throws {
    let rep = try board("compliance", at: "negotiation")
    rep.press(">")
    #expect(rep.foot(4).contains("Globex can't pass yet"), "\(rep.screen)")
    #expect(rep.foot(4).contains("1 the customer's"))
    #expect(try deal(rep).text("stage") == "negotiation")
    rep.press("1")
    #expect(rep.app.stack.last is Form)
    rep.type("40 looms")
    rep.press(.enter)
    rep.press(.escape)
    #expect(
      try rep.book.record(rep.customer("Globex"))?.text("needs") == "40 looms", "\(rep.screen)")
    rep.press(">")
    #expect(try deal(rep).text("stage") == "contract", "\(rep.screen)")
  }

  @Test(
    "the contract isn't signed before its five items stand; then it passes, and undo takes it back")
  func contract() throws {
    let rep = try board("compliance", at: "contract")
    rep.press(">", "1")
    #expect(rep.title.contains("Contract check   Globex"))
    rep.press("+", "+", "+", "+", .escape, ">")
    #expect(rep.foot(4).contains("Contract check says"), "\(rep.screen)")
    rep.press("1")
    #expect(rep.focus.contains("5 I have understood every clause"))
    rep.press("+", .escape, ">")
    #expect(try deal(rep).text("stage") == "performance")
    rep.press("u")
    #expect(try deal(rep).text("stage") == "contract")
  }

  private static let approved = """
    kind: pipeline
    id: approved
    version: 1
    name: {en: Approved, zh: 需批准}
    stages:
      - id: offer
        name: {en: offer, zh: 报价}
        probability: 10
        leave:
          - {approval: manager, why: {en: Large offers need a word, zh: 大额报价须经同意}}
          - in_charge: true
      - {id: order, name: {en: order, zh: 订单}, probability: 90}
      - {id: won, name: {en: won, zh: 赢单}, outcome: won}
      - {id: lost, name: {en: lost, zh: 输单}, outcome: lost}

    """

  @Test("a manager approves and puts somebody in charge from the gate itself")
  func manager() throws {
    let rep = try board("approved", at: "offer", playbook: GateTests.approved)
    rep.press(">")
    #expect(rep.foot(4).contains("Large offers need a word"))
    #expect(rep.foot(4).contains("1 a manager hasn't approved offer"))
    #expect(rep.foot(4).contains("2 nobody is in charge of offer"))
    rep.press("1")
    #expect(rep.foot(2).contains("Approve offer of Globex?"))
    rep.press(.enter, ">")
    #expect(rep.foot(3).contains("1 nobody is in charge of offer"))
    rep.press("1")
    #expect(rep.foot(3).contains("Who is in charge of offer?"))
    rep.press(.enter)
    #expect(rep.foot.contains("Put Lina in charge of offer of Globex"))
    rep.press(">")
    #expect(try deal(rep).text("stage") == "order")
  }

  @Test("a rep asks for the manager's word by a task; the gate stays shut until it is given")
  func rep() throws {
    let rep = try board("approved", at: "offer", uid: 1001, playbook: GateTests.approved)
    rep.press(">", "1")
    #expect(rep.foot(3).contains("Ask a manager to approve offer?"))
    rep.press(.enter)
    let tasks = try rep.book.records(.activity, where: "deal", is: deal(rep).key)
    let lina = try #require(try rep.another().member()?.key)
    #expect(tasks.map { $0.text("owner") } == [lina])
    #expect(tasks.first?.text("subject") == "approve offer: Globex")
    rep.press(">")
    #expect(rep.foot(4).contains("hasn't approved"))
    #expect(try deal(rep).text("stage") == "offer")
  }

  @Test("in Chinese the refusal reads as a sentence, with the reason")
  func chinese() throws {
    let rep = try board("compliance", at: "contract", language: .zh)
    rep.press(">")
    #expect(rep.foot(3).contains("Globex 还不能通过"))
    #expect(rep.foot(3).contains("1 “合同审查”尚未填写"), "\(rep.screen)")
  }

  @Test("winning asks all gates that are left, and going back none")
  func ends() throws {
    let rep = try board("compliance", at: "contract")
    rep.press("+", .enter)
    #expect(rep.foot(4).contains("can't pass yet"), "\(rep.screen)")
    rep.press(.escape, "<")
    #expect(try deal(rep).text("stage") == "negotiation")
    #expect(try deal(rep).text("outcome") == nil)
  }

  @Test("a deal goes to another pipeline by its number, and its gates are asked there")
  func transfer() throws {
    let rep = try board("compliance", at: "contract")
    rep.press(":")
    rep.type("another pipeline")
    rep.press(.enter)
    #expect(rep.foot(4).contains("Take Globex to which pipeline?"))
    rep.press("1", .enter)
    #expect(try deal(rep).text("pipeline") == "new-business")
    rep.press("u")
    #expect(try deal(rep).text("pipeline") == "compliance")
  }

  @Test("a card of a pipeline that asks for it says that nobody is in charge, until somebody is")
  func nobody() throws {
    let rep = try board("approved", at: "offer", playbook: GateTests.approved)
    #expect(rep.sees("nobody in ch"), "\(rep.screen)")
    rep.press(":")
    rep.type("in charge")
    rep.press(.enter, .enter)
    #expect(!rep.sees("nobody in ch"))
  }
}
