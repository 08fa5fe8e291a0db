import Testing

@testable import Domain

@Suite("Consent to be called and written to")
struct ConsentTests {
  private let desk = Desk()
  private let hengda: String
  private let liu: String

  init() throws {
    hengda = try desk.add(.customer, ["name": "Hengda"])
    liu = try desk.add(
      .contact, ["name": "Ms Liu", "customer": .text(hengda), "phone": "138", "role": "decides"])
  }

  private var lady: Record { get throws { try #require(desk.all[Ref(.contact, liu)]) } }

  private func say(_ fields: Document, of ref: Ref? = nil) throws -> [Change] {
    let ref = ref ?? Ref(.contact, liu)
    let seen = desk.all[ref]?.document.filter { fields[$0.key] != nil } ?? [:]
    return try desk.act { try $0.change(ref, from: seen, to: fields, among: []) }.changes
  }

  private func plan(_ type: String) throws {
    try desk.act {
      try $0.enter(
        .activity,
        [
          "type": .text(type), "customer": .text(hengda), "contact": .text(liu),
          "due": "2026-11-25",
        ])
    }
  }

  @Test("an answer is of the day on which it is noted, and its source goes with the answer before")
  func day() throws {
    _ = try say([
      "consent": "given", "consent_on": "2026-03-01", "consent_source": "form at the fair",
    ])
    _ = try say(["consent": "withdrawn"])
    let record = try lady
    #expect(record.text("consent_on") == "2026-11-24")
    #expect(record.text("consent_source") == nil)
    _ = try say(["consent_source": "mail", "consent_on": "2026-05-03"])
    #expect(
      try Consent(lady)?.words.en
        == "withdrew consent on 2026-05-03: mail")
  }

  @Test(
    "who said no gets no call and no message planned; visits and tasks go on",
    arguments: ["withdrawn", "refused"])
  func refusal(_ answer: String) throws {
    try plan("call")
    _ = try say(["consent": .text(answer)])
    let consent = try #require(try Consent(lady))
    for type in ["call", "message"] {
      #expect(throws: Refusal.noConsent(person: "Ms Liu", consent)) { try plan(type) }
    }
    for type in ["visit", "task", "note"] { try plan(type) }
    // What happens all the same is noted: she rang.
    try desk.act { try $0.log("call", with: hengda, about: "asked for a quote", contact: liu) }
    _ = try say(["consent": "given"])
    try plan("call")
  }

  @Test("a no to messages leaves calls")
  func way() throws {
    _ = try say(["consent": "refused", "consent_for": "message"])
    try plan("call")
    #expect(throws: Refusal.self) { try plan("message") }
  }

  @Test("a customer's own no holds for every step with it, also for the next one of a log")
  func customer() throws {
    _ = try say(["consent": "withdrawn"], of: Ref(.customer, hengda))
    #expect(throws: Refusal.self) {
      try desk.act { try $0.plan("call", with: hengda, about: "", due: desk.today) }
    }
    try desk.act { try $0.plan("task", with: hengda, about: "", due: desk.today) }
  }

  @Test("a step that is planned doesn't become a call to somebody who said no")
  func becomes() throws {
    _ = try say(["consent": "withdrawn"])
    let visit = try desk.add(
      .activity,
      ["type": "visit", "customer": .text(hengda), "contact": .text(liu), "due": "2026-11-25"])
    #expect(throws: Refusal.self) {
      try desk.act {
        try $0.change(
          Ref(.activity, visit), from: ["type": "visit"], to: ["type": "call"], among: [])
      }
    }
  }

  @Test("who doesn't want to be called isn't rung first, nor asked for")
  func ring() throws {
    let chen = try desk.add(
      .contact, ["name": "Mr Chen", "customer": .text(hengda), "phone": "139", "role": "suggests"])
    _ = try say(["consent": "withdrawn"])
    let people = [liu, chen].compactMap { desk.all[Ref(.contact, $0)] }
    let order = RingFirst.order(
      people, of: try #require(desk.customer(hengda)), touches: [], for: .favour)
    #expect(order.map(\.contact.key) == [chen, liu])
    #expect(order.map(\.phone) == ["139", nil])
    #expect(order.map(\.reason.en) == ["suggests", "withdrew consent"])
  }

  @Test("history says it in a sentence, in both languages")
  func sentence() throws {
    let changes = try say([
      "consent": "withdrawn", "consent_on": "2026-05-03", "consent_source": "by form",
    ])
    func told(_ language: Language) -> String {
      Sentence(in: language, currency: .yuan, name: { _ in "Ms Liu" }).of("edit", changes)
    }
    #expect(told(.en) == "Ms Liu withdrew consent on 2026-05-03: by form")
    #expect(told(.zh) == "Ms Liu 2026-05-03 已撤回同意：by form")
  }
}

@Suite("How long people's data are kept")
struct RetentionTests {
  private let today = Day("2026-11-24")!

  private func record(_ kind: Kind, _ document: Document) -> Record {
    Record(ref: Ref(kind, "x"), revision: 1, document: document)
  }

  @Test("months are counted on the calendar, to the end of a shorter one")
  func months() {
    #expect(Retention(months: 36).end(after: Day("2023-11-24")!) == Day("2026-11-24")!)
    #expect(Retention(months: 1).end(after: Day("2026-01-31")!) == Day("2026-02-28")!)
    #expect(Retention(months: 2).end(after: Day("2026-11-30")!) == Day("2027-01-30")!)
    #expect(Retention(months: 12).end(after: Day("2024-02-29")!) == Day("2025-02-28")!)
  }

  @Test("the latest of what happened counts; three years to the day are past, a day less aren't")
  func past() {
    let person = record(.contact, ["name": "Ms Liu", "added": "2019-03-01T08:00:00.000Z"])
    func standing(_ done: String, _ deals: [Document] = []) -> Retention.Standing {
      Retention.standard.standing(
        of: person, touches: [record(.activity, ["done": .text(done)])],
        deals: deals.map { record(.deal, $0) }, today: today)
    }
    #expect(standing("2023-11-24").isPast)
    #expect(!standing("2023-11-25").isPast)
    #expect(standing("2023-11-24").last == Day("2023-11-24")!)
    let closed: Document = ["closed": "2024-01-05", "outcome": "lost"]
    #expect(!standing("2019-04-01", [closed]).isPast)
    // A step that nobody took is no contact; one to come keeps its person.
    func planned(_ due: String) -> Retention.Standing {
      Retention.standard.standing(
        of: person, touches: [record(.activity, ["due": .text(due)])], deals: [], today: today)
    }
    #expect(planned("2026-11-23").isPast)
    #expect(!planned("2026-11-24").isPast)
    #expect(planned("2026-11-24").last == Day("2019-03-01")!)
    // While a deal is open nobody is past.
    let open = standing("2019-04-01", [["opened": "2019-04-01"]])
    #expect(!open.isPast)
    #expect(open.end == nil)
  }

  @Test("who withdrew consent is looked at however recent; who refused it from the start isn't")
  func withdrawn() {
    func reason(_ answer: String) -> Retention.Reason? {
      Retention.standard.standing(
        of: record(.contact, ["consent": .text(answer), "added": "2026-11-01T08:00:00.000Z"]),
        touches: [], deals: [], today: today
      ).reason
    }
    #expect(reason("withdrawn") == .withdrawn)
    #expect(reason("refused") == nil)
  }

  @Test("what was noted to know the customer is kept for compliance to decide")
  func held() {
    let customer = record(.customer, ["name": "Wang", "kyc_risk": "high"])
    #expect(
      Retention.standard.standing(of: customer, touches: [], deals: [], today: today).isHeld)
  }
}
