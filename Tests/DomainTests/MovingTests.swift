import Testing

@testable import Domain

@Suite("A deal's way through its pipeline")
struct MovingTests {
  private static let pipeline = Pipeline(
    id: "new", version: 3, name: Words("New business", "新客户开发"),
    stages: [
      .init(
        id: "contacted", name: Words("contacted", "已联系"), probability: 10, rotsAfter: 14,
        outcome: nil),
      .init(
        id: "proposal", name: Words("proposal", "方案"), probability: 50, rotsAfter: nil, outcome: nil
      ),
      .init(id: "done", name: Words("won", "赢单"), probability: 100, rotsAfter: nil, outcome: .won),
      .init(id: "lost", name: Words("lost", "输单"), probability: 0, rotsAfter: nil, outcome: .lost),
    ])
  private let pipeline = MovingTests.pipeline
  private let desk = Desk()

  private func deal() throws -> (customer: String, deal: String) {
    let customer = try desk.add(.customer, ["name": "Hengda"])
    let deal = try desk.act { try $0.open(dealOf: customer, in: pipeline) }.result
    desk.today = desk.today + 12
    return (customer, deal)
  }

  private func record(_ deal: String) -> Record? { desk.record(Ref(.deal, deal)) }

  @Test("a move notes the stage, since when, and the pipeline's version")
  func move() throws {
    let key = try deal().deal
    let changes = try desk.act { try $0.move(key, to: "proposal", in: pipeline) }.changes
    #expect(record(key)?.text("stage") == "proposal")
    #expect(record(key)?.text("entered") == "2026-12-06")
    #expect(record(key)?.int("version") == 3)
    #expect(changes[0].was.object?["entered"] == "2026-11-24")
    // Where it stands already nothing is changed: its days go on counting.
    desk.today = desk.today + 1
    #expect(try desk.act { try $0.move(key, to: "proposal", in: pipeline) }.changes.isEmpty)
  }

  @Test(
    "an end of the pipeline is no stage to move to, nor is one that it hasn't",
    arguments: ["done", "demo"])
  func noStage(_ stage: String) throws {
    let key = try deal().deal
    #expect(throws: Refusal.self) {
      try desk.act { try $0.move(key, to: stage, in: pipeline) }
    }
  }

  @Test(
    "a deal that is won makes a customer of a lead, and ends in the pipeline's own stage (PROS-4)")
  func win() throws {
    let (customer, key) = try deal()
    try desk.act { try $0.close(key, as: .won, in: pipeline) }
    #expect(record(key)?.text("stage") == "done")
    #expect(record(key)?.text("outcome") == "won")
    #expect(record(key)?.text("closed") == "2026-12-06")
    #expect(desk.customer(customer)?.text("accepted") == "2026-12-06")
  }

  @Test("a deal that is lost keeps the reason, its customer stays what it was; nothing ends twice")
  func lose() throws {
    let (customer, key) = try deal()
    try desk.act {
      try $0.close(key, as: .lost, in: pipeline, reason: "price", words: "20 % dearer")
    }
    #expect(record(key)?.text("reason") == "price")
    #expect(record(key)?.text("reason_words") == "20 % dearer")
    #expect(desk.customer(customer)?.text("accepted") == nil)
    #expect(throws: Refusal.self) { try desk.act { try $0.close(key, as: .won, in: pipeline) } }
    #expect(throws: Refusal.self) {
      try desk.act { try $0.move(key, to: "proposal", in: pipeline) }
    }
  }

  @Test("a closed deal is taken up again without what closed it; an open one can't be")
  func reopen() throws {
    let key = try deal().deal
    #expect(throws: Refusal.self) {
      try desk.act { try $0.reopen(key, in: "proposal", of: pipeline) }
    }
    try desk.act { try $0.close(key, as: .lost, in: pipeline, reason: "price", words: "dear") }
    try desk.act { try $0.reopen(key, in: "proposal", of: pipeline) }
    let deal = try #require(record(key))
    #expect(deal.text("stage") == "proposal")
    for field in ["outcome", "closed", "reason", "reason_words"] {
      #expect(deal.document[field] == nil)
    }
  }

  @Test("acts on deals go into the deal's own pipeline, and one that isn't at hand refuses")
  func acts() throws {
    let key = try deal().deal
    let other = Pipeline(
      id: "other", version: 1, name: Words("other", "其他"), stages: pipeline.stages)
    let act = Act.move(deal: key, to: "proposal")
    _ = try desk.act { try act.perform(&$0, shelf: [other, pipeline]) }
    #expect(record(key)?.text("pipeline") == "new")
    #expect(throws: Refusal.self) {
      try desk.act {
        try Act.close(deal: key, .won).perform(&$0, shelf: [other])
      }
    }
  }

  @Test("a new deal goes into the first pipeline, or the one that is named")
  func newDeal() throws {
    let customer = try deal().customer
    let other = Pipeline(
      id: "other", version: 1, name: Words("other", "其他"), stages: pipeline.stages)
    func chosen(_ named: String?) throws -> String? {
      let act = Act.addDeal(customer: customer, name: "denim", value: 100, pipeline: named)
      let key = try desk.act { try act.perform(&$0, shelf: [pipeline, other]) }.result
      return key.flatMap { self.record($0)?.text("pipeline") }
    }
    #expect(try chosen(nil) == "new")
    #expect(try chosen("other") == "other")
    #expect(throws: Refusal.self) { try chosen("third") }
  }

  @Test("the same decision is made on another deal")
  func again() {
    #expect(Act.move(deal: "d1", to: "x").on(deal: "d2") == .move(deal: "d2", to: "x"))
    #expect(
      Act.close(deal: "d1", .lost, reason: "price", words: "w").on(deal: "d2")
        == .close(deal: "d2", .lost, reason: "price", words: "w"))
    #expect(Act.accept(customer: "c1").on(deal: "d2") == nil)
    #expect(Act.move(deal: "d1", to: "x").on("c1") == nil)
  }

  @Test("stages follow each other up to the last open one; an unknown one leads to the first")
  func steps() {
    #expect(pipeline.stage(1, from: "contacted")?.id == "proposal")
    #expect(pipeline.stage(-1, from: "contacted") == nil)
    #expect(pipeline.stage(1, from: "proposal") == nil)
    #expect(pipeline.stage(1, from: "demo")?.id == "contacted")
  }

  @Test("a deal rots after its stage's own limit")
  func rotting() throws {
    let stage = pipeline.openStages[0]
    let entered = try #require(Day("2026-11-01"))
    func deal(_ further: Document) -> Record {
      Record(ref: Ref(.deal, "d1"), revision: 1, document: further)
    }
    let here = deal(["entered": "2026-11-01", "opened": "2026-01-01"])
    #expect(!stage.isRotting(here, on: entered + 14))
    #expect(stage.isRotting(here, on: entered + 15))
    #expect(!pipeline.openStages[1].isRotting(here, on: entered + 1000))
    // Where nobody noted when it came into the stage, it is there since it was opened.
    #expect(stage.isRotting(deal(["opened": "2026-11-01"]), on: entered + 15))
    #expect(!stage.isRotting(deal([:]), on: entered + 15))
    #expect(!stage.isRotting(deal(["entered": "2026-11-01", "outcome": "won"]), on: entered + 15))
  }
}
