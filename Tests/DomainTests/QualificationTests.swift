import Domain
import Testing

@Suite("What a rep finds out about a customer has its consequences")
struct QualificationTests {
  let desk = Desk()
  let lin: String

  init() throws {
    lin = try desk.add(.customer, ["name": "Lin, textile trader"])
  }

  @Test("an answer is kept with its day and who found it out")
  func qualify() throws {
    try desk.act { try $0.qualify(lin, .money, as: "yes") }
    #expect(desk.customer(lin)?.text("money") == "yes")
    #expect(desk.customer(lin)?.document["known"] == ["money": ["on": "2026-11-24", "by": "m1"]])
  }

  @Test("evidence stands beside the answer and stays when it is confirmed")
  func evidence() throws {
    try desk.act { try $0.evidence(lin, .need, "two looms stand still") }
    try desk.act { try $0.qualify(lin, .need, as: "yes") }
    try desk.act { try $0.qualify(lin, .need, as: "yes") }
    #expect(from(.need) == "two looms stand still")
  }

  @Test("evidence for one answer is none for the other")
  func reversed() throws {
    try desk.act {
      try $0.qualify(lin, .money, as: "yes")
      try $0.evidence(lin, .money, "bought a mill in spring")
    }
    try desk.act { try $0.qualify(lin, .money, as: "no") }
    #expect(from(.money) == nil)
    #expect(desk.customer(lin)?.document["known"]?.object?["money"] != nil)
  }

  @Test("an answer taken back leaves no trace in the record")
  func takenBack() throws {
    try desk.act { try $0.qualify(lin, .need, as: "no") }
    try desk.act { try $0.qualify(lin, .need, as: nil) }
    #expect(desk.customer(lin)?.document == ["name": "Lin, textile trader"])
  }

  @Test("the same answer on the same day makes no change")
  func again() throws {
    try desk.act { try $0.qualify(lin, .need, as: "yes") }
    #expect(try desk.act { try $0.qualify(lin, .need, as: "yes") }.changes == [])
  }

  // MARK: - Finding the decider (MAN-6)

  @Test("M+a+N plans the search for the decider, once")
  func wantsDecider() throws {
    try answer(money: "yes", authority: "no", need: "yes")
    #expect(desk.openSteps(lin).map { $0.text("purpose") } == ["find_decider"])
    #expect(desk.openSteps(lin).first?.day("due") == desk.today)
    try desk.act { try $0.qualify(lin, .need, as: "yes") }
    #expect(desk.openSteps(lin).count == 1)
  }

  @Test("a rep who finds the decider turns M+a+N into a hot prospect, and the search is done")
  func findsDecider() throws {
    try answer(money: "yes", authority: "no", need: "yes")
    let boss = try desk.add(.contact, ["name": "Old Lin", "customer": .text(lin)])
    try desk.act { try $0.role(of: boss, is: "decides") }
    let now = try qualification()
    #expect(now.combination.advice?.group == .pursue)
    #expect(now.classes == [.prospect, .potential])
    #expect(desk.openSteps(lin).isEmpty)
    #expect(desk.steps(lin).map { $0.day("done") } == [desk.today])
  }

  @Test("one who only suggests gives authority, but the search goes on (Z2-3)")
  func suggests() throws {
    try answer(money: "yes", authority: "no", need: "yes")
    let clerk = try desk.add(.contact, ["name": "Mei", "customer": .text(lin)])
    try desk.act { try $0.role(of: clerk, is: "suggests") }
    #expect(try qualification().combination.formula == "M+A+N")
    #expect(try qualification().wantsDecider)
    #expect(desk.openSteps(lin).count == 1)
  }

  static let noSearch: [(money: String?, authority: String?, need: String?)] = [
    ("yes", nil, "yes"), (nil, "no", "yes"), ("no", "no", "yes"), ("yes", "no", "no"),
    ("yes", "decides", "yes"), ("yes", "no", nil),
  ]

  @Test("no other combination sends a rep to look for a decider", arguments: noSearch)
  func plansNothing(_ row: (money: String?, authority: String?, need: String?)) throws {
    try answer(money: row.money, authority: row.authority, need: row.need)
    #expect(desk.steps(lin).isEmpty)
  }

  // MARK: - Stopping contact (MAN-11, MAN-12)

  static let workable: [(money: String?, authority: String?, need: String?)] = [
    ("yes", "no", "no"), ("no", "decides", "no"), ("no", "no", "yes"), ("no", "no", nil),
    (nil, nil, nil),
  ]

  @Test("contact with anyone but m+a+n can't be stopped", arguments: workable)
  func goesOn(_ row: (money: String?, authority: String?, need: String?)) throws {
    try answer(money: row.money, authority: row.authority, need: row.need)
    #expect(throws: Refusal.self) { try desk.act { try $0.stopContact(lin) } }
    #expect(desk.customer(lin)?.day("stopped") == nil)
  }

  @Test("m+a+n, once confirmed, cancels what is planned and keeps what happened")
  func stop() throws {
    try desk.act {
      try $0.log("call", with: lin, about: "no interest")
      try $0.plan("call", with: lin, about: "try again", due: desk.today + 7)
    }
    try answer(money: "no", authority: "no", need: "no")
    try desk.act { try $0.stopContact(lin) }
    #expect(try qualification().isStopped)
    #expect(desk.openSteps(lin).isEmpty)
    #expect(desk.steps(lin).filter { $0.day("cancelled") == desk.today }.count == 1)
    #expect(desk.steps(lin).filter { $0.day("done") != nil }.count == 1)
  }

  @Test("after that no step can be planned, but what happens is still written down")
  func refusesSteps() throws {
    try stopped()
    #expect(throws: Refusal.contactStopped(customer: "Lin, textile trader")) {
      try desk.act { try $0.plan("call", with: lin, about: "", due: desk.today + 1) }
    }
    try desk.act { try $0.log("note", with: lin, about: "called us") }
    #expect(desk.steps(lin).count == 1)
  }

  @Test("one condition met again, and contact goes on (MAN-13)")
  func resumes() throws {
    try stopped()
    try desk.act { try $0.qualify(lin, .need, as: "yes") }
    #expect(try qualification().combination.formula == "m+a+N")
    #expect(try !qualification().isStopped)
    try desk.act { try $0.plan("visit", with: lin, about: "", due: desk.today + 30) }
    #expect(desk.openSteps(lin).count == 1)
  }

  @Test("so does a person found there who has a say")
  func resumesByRole() throws {
    try stopped()
    let boss = try desk.add(.contact, ["name": "Old Lin", "customer": .text(lin)])
    try desk.act { try $0.role(of: boss, is: "opposes") }
    #expect(try !qualification().isStopped)
  }

  @Test("a reason noted once more doesn't resume it")
  func staysStopped() throws {
    try stopped()
    try desk.act { try $0.qualify(lin, .money, as: "no") }
    #expect(try qualification().isStopped)
  }

  private func answer(money: String?, authority: String?, need: String?) throws {
    try desk.act {
      try $0.qualify(lin, .money, as: money)
      try $0.qualify(lin, .authority, as: authority)
      try $0.qualify(lin, .need, as: need)
    }
  }

  private func stopped() throws {
    try answer(money: "no", authority: "no", need: "no")
    try desk.act { try $0.stopContact(lin) }
  }

  private func qualification() throws -> Qualification {
    try desk.act { try $0.qualification(of: lin) }.result
  }

  private func from(_ condition: Condition) -> String? {
    desk.customer(lin)?.document["known"]?.object?[condition.rawValue]?.object?["from"]?.text
  }
}
