import Domain
import Testing

@testable import Store

@Suite("Assessments: filled in, kept, and asked for at gates")
struct AssessmentTests {
  private typealias Act = Domain.Act

  private let home: TestBook
  private let shelf = Playbooks(book: nil, user: nil)
  private var book: Book { home.book }

  init() throws { home = try TestBook() }

  private func customer() throws -> String {
    try book.commit(.add) { try $0.add(.customer, ["name": "Hengda"]) }.changes[0].ref.key
  }

  private func deal(in pipeline: String) throws -> String {
    let customer = try customer()
    let act = Act.addDeal(customer: customer, name: "Looms", value: nil, pipeline: pipeline)
    let done = try book.commit(act.intent) { try act.perform(&$0, shelf: shelf) }
    return try #require(done.changes.first { $0.ref.kind == "deal" }).ref.key
  }

  @discardableResult
  private func perform(_ act: Act) throws -> [Change] {
    try book.commit(act.intent) { try act.perform(&$0, shelf: shelf) }.changes
  }

  private func fill(_ id: String, about subject: Ref, well: Bool = true) throws {
    let checklist = try #require(shelf.checklist(id))
    let answers = checklist.answered(well: well)
    try perform(.assess(subject, by: id, answers: answers.mapValues(Optional.some)))
  }

  @Test("answers are one change; what they come to is kept beside them; undo takes all back")
  func oneChange() throws {
    let key = try deal(in: "new-business")
    let deal = Ref(.deal, key)
    let before = try book.lastSeq()
    try perform(
      .assess(
        deal, by: "opportunity-test",
        answers: ["wanted": Answered("yes", evidence: "three asked"), "paid": Answered("no")]))
    #expect(try book.lastSeq() == before + 1)
    let found = try #require(try book.assessments(of: deal).first)
    #expect(found.document["answers"]?.object?["wanted"]?.object?["from"] == "three asked")
    #expect(found.int("answered") == 2 && found.text("owner") != nil)
    #expect(found.text("verdict") != nil && found.document["passes"] == nil)
    _ = try book.undo()
    #expect(try book.assessments(of: deal).isEmpty)
  }

  @Test(
    "Money, Authority and Need are typed once: answers set them, and they are answers elsewhere")
  func filled() throws {
    let customer = Ref(.customer, try customer())
    try perform(.assess(customer, by: "bant", answers: answersThatFill("bant")))
    let record = try #require(try book.record(customer))
    #expect(record.text("money") == "yes" && record.text("need") == "yes")
    let champ = try #require(shelf.checklist("champ"))
    let answers = try book.answers(of: customer, to: champ, in: nil)
    for item in champ.items {
      if case .condition = item.fills { #expect(answers[item.id]?.value == "yes", "\(item.id)") }
    }
    // What the customer says later is the answer then.
    try perform(.qualify(customer: customer.key, .money, answer: "no"))
    let bant = try #require(shelf.checklist("bant"))
    let latest = try book.assessments(of: customer, by: "bant").first
    let now = try book.answers(of: customer, to: bant, in: latest)
    let money = try #require(bant.items.first { $0.fills == .condition(.money) })
    #expect(now[money.id]?.value == "no")
  }

  private func answersThatFill(_ id: String) -> [String: Answered?] {
    var answers: [String: Answered?] = [:]
    for item in shelf.checklist(id)?.items ?? [] {
      if case .condition? = item.fills { answers[item.id] = .some(Answered("yes")) }
    }
    return answers
  }

  @Test("a new assessment leaves the old one as history, and alone is due again")
  func history() throws {
    let customer = Ref(.customer, try customer())
    let id = try #require(
      shelf.all(.checklist).compactMap(\.checklist).first {
        $0.reviewAfter != nil && $0.subjects.contains("customer") && !$0.isConfidential
      }
    ).id
    try fill(id, about: customer)
    try fill(id, about: customer, well: false)
    let all = try book.assessments(of: customer, by: id)
    #expect(all.count == 2)
    #expect(all[0].day("review") != nil && all[1].day("review") == nil)
  }

  @Test(
    "an answer that isn't one, and a subject that it isn't about, are refused and nothing is kept")
  func refused() throws {
    let customer = Ref(.customer, try customer())
    #expect(throws: Refusal.self) {
      try perform(.assess(customer, by: "bant", answers: ["nothing": Answered("yes")]))
    }
    let item = try #require(shelf.checklist("bant")?.items.first)
    #expect(throws: Refusal.self) {
      try perform(.assess(customer, by: "bant", answers: [item.id: Answered("perhaps")]))
    }
    #expect(throws: Refusal.self) { try perform(.assess(customer, by: "self-test", answers: [:])) }
    #expect(throws: Refusal.noChecklist("bnat")) {
      try perform(.assess(customer, by: "bnat", answers: [:]))
    }
    #expect(try book.assessments(of: customer).isEmpty)
  }

  @Test("a signature waits until all five items of the contract stand (CMP-11…13, G-3)")
  func contract() throws {
    let key = try deal(in: "compliance")
    let pipeline = try #require(shelf.pipeline("compliance"))
    let stages = pipeline.openStages.map(\.id)
    let gated = try #require(
      pipeline.openStages.first {
        ($0.enter + $0.leave).contains { $0.demand == .checklist("contract") }
      })
    let beyond = stages[try #require(stages.firstIndex(of: gated.id)) + 1]
    let refusal = #expect(throws: Refusal.self) { try perform(.move(deal: key, to: beyond)) }
    guard case .gate(_, let missing)? = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    // Skipping stages skips no gate: the price and the need are asked for as well.
    #expect(
      missing.contains { if case .checklist(_, "contract", _, _) = $0.what { true } else { false } }
    )
    #expect(missing.count > 1)
    try satisfy(missing, of: key)
    // One item short of five.
    let checklist = try #require(shelf.checklist("contract"))
    #expect(checklist.items.count == 5)
    let last = try #require(checklist.items.last)
    let assessment = try #require(
      try book.assessments(of: Ref(.deal, key), by: "contract").first)
    try perform(
      .assess(
        Ref(.deal, key), by: "contract", answers: [last.id: Answered?.none], in: assessment.key))
    #expect(throws: Refusal.self) { try perform(.move(deal: key, to: beyond)) }
    try perform(
      .assess(
        Ref(.deal, key), by: "contract",
        answers: [last.id: Answered(.text(last.isReversed ? "no" : "yes"))],
        in: assessment.key))
    try perform(.move(deal: key, to: beyond))
    #expect(try book.record(Ref(.deal, key))?.text("stage") == beyond)
  }

  /// Puts in what gates ask for.
  private func satisfy(_ missing: [Unmet], of deal: String) throws {
    for unmet in missing {
      switch unmet.what {
      case .checklist(let ref, let id, _, _): try fill(id, about: ref)
      case .field(let ref, let name):
        let field = try #require(Kind.named(ref.kind)?.field(name))
        let value: Value = if case .money = field.type { 4_800_000 } else { "told" }
        try perform(.edit(ref, field: name, from: nil, to: value))
      case .inCharge(let stage, _):
        let me = try #require(try book.member())
        try perform(.putInCharge(deal: deal, stage: stage, member: me.key))
      case .approval(let part, let stage, _):
        try perform(.approve(deal: deal, stage: stage, as: part))
      }
    }
  }

  @Test(
    "every gate of every pipeline that ships refuses, says what is missing, and lets through then")
  func everyGate() throws {
    var passed = 0
    for pipeline in shelf.ordered where !pipeline.isFree {
      let key = try deal(in: pipeline.id)
      for stage in pipeline.openStages.dropFirst() {
        do {
          try perform(.move(deal: key, to: stage.id))
        } catch Refusal.gate(_, let missing) {
          #expect(missing.allSatisfy { !$0.words.en.isEmpty && !$0.words.zh.isEmpty })
          try satisfy(missing, of: key)
          try perform(.move(deal: key, to: stage.id))
          passed += missing.count
        }
      }
      do {
        try perform(.close(deal: key, .won))
      } catch Refusal.gate(_, let missing) {
        try satisfy(missing, of: key)
        try perform(.close(deal: key, .won))
        passed += missing.count
      }
      #expect(try book.record(Ref(.deal, key))?.text("outcome") == "won")
    }
    #expect(passed >= 10)
  }

  @Test("in the order that isn't fixed a card goes anywhere, and no gate is in its way (RE-2)")
  func free() throws {
    let key = try deal(in: "real-estate")
    let stages = try #require(shelf.pipeline("real-estate")).openStages.map(\.id)
    for stage in [stages[4], stages[1], stages[5], stages[0]] {
      try perform(.move(deal: key, to: stage))
      #expect(try book.record(Ref(.deal, key))?.text("stage") == stage)
    }
  }

  @Test("losing a deal passes no gate, nor does going back")
  func backAndLost() throws {
    let key = try deal(in: "new-customers")
    try perform(.close(deal: key, .lost, reason: "price"))
    #expect(try book.record(Ref(.deal, key))?.text("outcome") == "lost")
  }

  @Test(
    "what is confidential about a customer is in one sealed field, for those who may see it (KYC-8)"
  )
  func sealed() throws {
    let customer = Ref(.customer, try customer())
    let checklist = try #require(shelf.checklist("kyc"))
    #expect(checklist.isConfidential)
    try perform(
      .assess(
        customer, by: "kyc",
        answers: checklist.answered(well: true).filter { checklist.item($0.key)?.fills == nil }
          .mapValues(Optional.some)))
    let found = try #require(try book.assessments(of: customer).first)
    #expect(found.document["answers"] == nil && found.document["verdict"] == nil)
    #expect(found.document["sealed"]?.object?["verdict"] != nil)
    #expect(Clearance.open.shown(found).document["sealed"] == nil)
  }

  @Test("an old assessment reads the same after its checklist has changed, or gone")
  func kept() throws {
    let customer = Ref(.customer, try customer())
    let old = try #require(
      try Playbook(Tree(yaml: ChecklistTests.yaml, file: "test.yaml")).checklist)
    let key = try book.commit(.assess) {
      try $0.assess(
        customer, by: old, answers: ["level": Answered("low"), "sales": Answered(5)])
    }.changes[0].ref.key
    let changed = ChecklistTests.yaml.replacing("version: 3", with: "version: 4")
      .replacing("{id: sales, ", with: "{id: turnover, ")
    let new = try #require(try Playbook(Tree(yaml: changed, file: "test.yaml")).checklist)
    let record = try #require(try book.record(Ref(.assessment, key)))
    #expect(record.int("version") == 3 && record.int("score") == 100)
    #expect(record.document["scores"]?.object?["worth"] == 100)
    // Going on with it under the new version keeps what is still asked.
    try book.commit(.assess) {
      try $0.assess(customer, by: new, answers: ["turnover": Answered(0)], in: key)
    }
    let now = try #require(try book.record(Ref(.assessment, key)))
    #expect(now.int("version") == 4 && now.document["answers"]?.object?["sales"] != nil)
    #expect(now.document["scores"]?.object?["worth"] == 0)
  }

  @Test("a deal goes to another pipeline, and stays where it is in a newer version of its own")
  func transfer() throws {
    let key = try deal(in: "new-business")
    try perform(.move(deal: key, to: "proposal"))
    try perform(.transfer(deal: key, to: "real-estate", stage: nil))
    let there = try #require(try book.record(Ref(.deal, key)))
    #expect(there.text("pipeline") == "real-estate")
    #expect(there.text("stage") == shelf.pipeline("real-estate")?.openStages.first?.id)
    try perform(.transfer(deal: key, to: "new-business", stage: "proposal"))
    let pipeline = try #require(shelf.pipeline("new-business"))
    let newer = Pipeline(
      id: pipeline.id, version: 9, name: pipeline.name, stages: pipeline.stages)
    let act = Act.transfer(deal: key, to: "new-business", stage: nil)
    try book.commit(act.intent) { try act.perform(&$0, shelf: [newer]) }
    let now = try #require(try book.record(Ref(.deal, key)))
    #expect(now.text("stage") == "proposal" && now.int("version") == 9)
  }

  @Test("every customer counts as identified, due, not passed or never asked (KYC-7, G-9)")
  func identification() throws {
    let today = try #require(Day("2026-11-24"))
    let customer = Ref(.customer, try customer())
    #expect(Identification.state(nil, on: today) == .never)
    try fill(Identification.checklist, about: customer, well: false)
    let bad = try book.assessments(of: customer, by: Identification.checklist).first
    #expect(Identification.state(bad, on: today) == .failed)
    try fill(Identification.checklist, about: customer)
    let good = try #require(try book.assessments(of: customer, by: Identification.checklist).first)
    #expect(Identification.state(good, on: today) == .identified)
    let review = try #require(good.day("review"))
    #expect(Identification.state(good, on: review) == .due)
    var coverage = Identification()
    for state in [Identification.State.identified, .never, .never, .due] { coverage.count(state) }
    #expect(coverage.share == 0.25 && Identification().share == nil)
  }

  @Test(
    "the task to fill a checklist in comes with its stage, and is done when the checklist passes")
  func task() throws {
    let key = try deal(in: "compliance")
    func open() throws -> [String] {
      try book.records(.activity, where: "deal", is: key).filter {
        $0.text("done") == nil && $0.text("cancelled") == nil
      }.compactMap { $0.text("subject") }.filter { $0.hasPrefix("fill in: ") }
    }
    let pipeline = try #require(shelf.pipeline("compliance"))
    // A new deal's first stage begins with it.
    #expect(try open() == ["fill in: \(shelf.checklist("market-research")?.name.en ?? "")"])
    let stage = try #require(
      pipeline.openStages.dropFirst().first { stage in
        stage.create.contains { if case .checklist = $0 { true } else { false } }
      })
    do {
      try perform(.move(deal: key, to: stage.id))
    } catch Refusal.gate(_, let missing) {
      try satisfy(missing, of: key)
      try perform(.move(deal: key, to: stage.id))
    }
    let tasks = try open()
    #expect(!tasks.isEmpty)
    for case .checklist(let id) in stage.create {
      let checklist = try #require(shelf.checklist(id))
      try fill(id, about: Ref(.deal, key))
      #expect(try !open().contains("fill in: \(checklist.name.en)"))
    }
  }

  @Test("no to an item that fills a flag stays an answer, and yes sets the flag")
  func flag() throws {
    let customer = Ref(.customer, try customer())
    let prospect = try #require(shelf.checklist("prospect"))
    let item = try #require(
      prospect.items.first { $0.fills == .field(kind: "customer", name: "recognises_product") })
    func answer() throws -> Value? {
      let latest = try book.assessments(of: customer, by: "prospect").first
      return try book.answers(of: customer, to: prospect, in: latest)[item.id]?.value
    }
    try perform(.assess(customer, by: "prospect", answers: [item.id: Answered("no")]))
    #expect(try answer() == "no")
    #expect(try book.record(customer)?.document["recognises_product"] == nil)
    let key = try book.assessments(of: customer, by: "prospect").first?.key
    try perform(.assess(customer, by: "prospect", answers: [item.id: Answered("yes")], in: key))
    #expect(try book.record(customer)?.flag("recognises_product") == true)
    #expect(try answer() == "yes")
  }

  @Test("a checklist that becomes confidential takes what was answered before under its seal")
  func sealing() throws {
    let customer = Ref(.customer, try customer())
    func checklist(_ yaml: String) throws -> Checklist {
      try #require(try Playbook(Tree(yaml: yaml, file: "test.yaml")).checklist)
    }
    let open = try checklist(ChecklistTests.yaml)
    let close = try checklist(
      ChecklistTests.yaml.replacing("version: 3", with: "version: 3\nconfidential: true"))
    let key = try book.commit(.assess) {
      try $0.assess(customer, by: open, answers: ["level": Answered("high")])
    }.changes[0].ref.key
    try book.commit(.assess) {
      try $0.assess(customer, by: close, answers: ["sales": Answered(5)], in: key)
    }
    let record = try #require(try book.record(Ref(.assessment, key)))
    #expect(record.document["answers"] == nil && record.document["verdict_words"] == nil)
    let answers = record.document["sealed"]?.object?["answers"]?.object
    #expect(Set(answers?.keys.map { $0 } ?? []) == ["level", "sales"])
  }

  @Test("a gate tells nobody what a confidential checklist came to")
  func discreet() throws {
    let key = try deal(in: "new-business")
    try perform(
      .assess(
        Ref(.customer, try #require(try book.record(Ref(.deal, key))?.text("customer"))), by: "kyc",
        answers: [:]))
    let gate = try Pipeline(
      Tree(
        yaml: """
          kind: pipeline
          id: gated
          version: 1
          name: {en: Gated, zh: 有门}
          stages:
            - {id: one, name: {en: one, zh: 一}, probability: 10, leave: [{checklist: kyc}]}
            - {id: two, name: {en: two, zh: 二}, probability: 20}
          """, file: "gated.yaml"))
    try book.commit(.move) { try $0.transfer(key, to: gate, stage: "one", shelf) }
    let refusal = #expect(throws: Refusal.self) {
      try book.commit(.move) { try $0.move(key, to: "two", in: gate, shelf) }
    }
    guard case .gate(_, let missing)? = refusal,
      case .checklist(_, "kyc", _, let verdict)? = missing.first?.what
    else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(verdict == Words("not passed", "未通过"))
  }

  @Test("what was approved in one pipeline says nothing in another")
  func approvals() throws {
    let key = try deal(in: "new-business")
    let me = try #require(try book.member()).key
    try perform(.approve(deal: key, stage: "negotiation", as: .manager))
    try perform(.putInCharge(deal: key, stage: "negotiation", member: me))
    #expect(try book.record(Ref(.deal, key))?.document["approvals"] != nil)
    try perform(.transfer(deal: key, to: "plain", stage: nil))
    let deal = try #require(try book.record(Ref(.deal, key)))
    #expect(deal.document["approvals"] == nil && deal.document["in_charge"] == nil)
  }
}
