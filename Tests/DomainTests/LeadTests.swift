import Domain
import Testing

@Suite("A lead is accepted, dropped or put off")
struct LeadTests {
  let desk = Desk()
  let lin: String
  let pipeline = Pipeline.importing(
    stages: ["Won", "Engaging", "Prospecting"], id: "sales", name: Words("Sales", "销售"))

  init() throws {
    lin = try desk.add(.customer, ["name": "Lin"])
  }

  @Test("accepting makes a customer with a deal in the first stage")
  func accept() throws {
    let deal = try desk.act { try $0.accept(lin, into: pipeline) }.result
    #expect(desk.customer(lin)?.day("accepted") == desk.today)
    #expect(desk.customer(lin)?.text("owner") == "m1")
    #expect(
      desk.record(Ref(.deal, deal))?.document == [
        "customer": .text(lin), "pipeline": "sales", "version": 1, "stage": "prospecting",
        "opened": "2026-11-24", "entered": "2026-11-24", "owner": "m1",
        "added": "2026-11-24T00:00:00.000Z",
      ])
  }

  @Test("who owned the lead keeps it")
  func owner() throws {
    let wu = try desk.add(.customer, ["name": "Wu", "owner": "m2"])
    try desk.act { try $0.accept(wu, into: pipeline) }
    #expect(desk.customer(wu)?.text("owner") == "m2")
  }

  @Test("the second of two reps is told who was faster")
  func twice() throws {
    try desk.act { try $0.add(.member, ["name": "Ann"], key: "m1") }
    try desk.act { try $0.accept(lin, into: pipeline) }
    desk.rep = "m2"
    let refusal = #expect(throws: Refusal.self) {
      try desk.act { try $0.accept(lin, into: pipeline) }
    }
    #expect(refusal?.words.en == "Lin is a customer already, taken by Ann.")
    #expect(desk.records(.deal, where: "customer", is: lin).count == 1)
  }

  @Test("a lead with whom contact has stopped isn't accepted")
  func stopped() throws {
    let wu = try desk.add(.customer, ["name": "Wu", "stopped": "2026-11-01"])
    #expect(throws: Refusal.contactStopped(customer: "Wu")) {
      try desk.act { try $0.accept(wu, into: pipeline) }
    }
  }

  @Test("dropping keeps the reason and the history, and cancels the steps")
  func drop() throws {
    try desk.act {
      try $0.log("call", with: lin, about: "bought from Wu")
      try $0.plan("call", with: lin, about: "", due: desk.today + 3)
      try $0.drop(lin, reason: "competitor", words: nil)
    }
    #expect(
      desk.customer(lin)?.document == [
        "name": "Lin", "dropped": "2026-11-24", "drop_reason": "competitor",
      ])
    #expect(desk.openSteps(lin).isEmpty)
    #expect(desk.steps(lin).count == 2)
  }

  @Test("a dropped lead that is accepted after all forgets why it was dropped")
  func reopened() throws {
    try desk.act { try $0.drop(lin, reason: "other", words: "moved away") }
    try desk.act { try $0.accept(lin, into: pipeline) }
    #expect(
      desk.customer(lin)?.document == ["name": "Lin", "accepted": "2026-11-24", "owner": "m1"])
  }

  @Test("snoozing takes a day to come, and puts the lead off until then")
  func snooze() throws {
    try desk.act { try $0.snooze(lin, until: desk.today + 1) }
    #expect(desk.customer(lin)?.day("snoozed") == desk.today + 1)
    for day in [desk.today, desk.today + -1] {
      #expect(throws: Refusal.self) { try desk.act { try $0.snooze(lin, until: day) } }
    }
  }
}

@Suite("A touch is logged when it happened and planned when it is to come")
struct TouchTests {
  let desk = Desk()
  let lin: String

  init() throws {
    lin = try desk.add(.customer, ["name": "Lin"])
  }

  @Test("a call is logged with what came of it")
  func log() throws {
    let call = try desk.act {
      try $0.log("call", with: lin, about: "asked for samples", result: "reached")
    }.result
    #expect(
      desk.record(Ref(.activity, call))?.document == [
        "type": "call", "customer": .text(lin), "subject": "asked for samples",
        "result": "reached", "done": "2026-11-24", "owner": "m1",
        "added": "2026-11-24T00:00:00.000Z",
      ])
  }

  @Test("a step that was planned is finished once")
  func finish() throws {
    let step = try desk.act {
      try $0.plan("visit", with: lin, about: "", due: desk.today)
    }.result
    desk.today = desk.today + 2
    try desk.act { try $0.finish(step) }
    #expect(desk.record(Ref(.activity, step))?.day("done") == Day("2026-11-26"))
    #expect(desk.record(Ref(.activity, step))?.day("due") == Day("2026-11-24"))
    #expect(throws: Refusal.self) { try desk.act { try $0.finish(step) } }
  }

  @Test("nothing is logged or planned with a customer who isn't there")
  func missing() {
    let nobody = Refusal.missing(Ref(.customer, "c99"))
    #expect(throws: nobody) { try desk.act { try $0.log("call", with: "c99", about: "") } }
    #expect(throws: nobody) {
      try desk.act { try $0.plan("call", with: "c99", about: "", due: desk.today) }
    }
  }
}
