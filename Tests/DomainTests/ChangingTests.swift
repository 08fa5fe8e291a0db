import Testing

@testable import Domain

@Suite("Changing several fields at once")
struct ChangingTests {
  private static let pipeline = Pipeline(
    id: "p", version: 1, name: Words("Sales", "销售"),
    stages: [
      Pipeline.Stage(
        id: "new", name: Words("New", "新"), probability: 10, rotsAfter: nil, outcome: nil),
      Pipeline.Stage(
        id: "offer", name: Words("Offer", "报价"), probability: 50, rotsAfter: nil, outcome: nil),
      Pipeline.Stage(
        id: "won", name: Words("Won", "赢单"), probability: 100, rotsAfter: nil, outcome: .won),
    ])

  private func perform(_ act: Act, _ desk: Desk) throws {
    try desk.act { try act.perform(&$0, shelf: [ChangingTests.pipeline]) }
  }

  @Test(
    "fields that somebody else has changed meanwhile are told, all of them, and nothing is done")
  func conflict() throws {
    let desk = Desk()
    let key = try desk.add(.customer, ["name": "Hengda", "city": "Wuxi", "size": 60, "phone": "1"])
    let ref = Ref(.customer, key)
    #expect(throws: Refusal.conflict(ref, fields: ["city", "size"])) {
      try perform(
        .change(
          ref, from: ["city": "Suzhou", "size": 50],
          to: ["city": "Kunshan", "size": 70, "note": "n"]),
        desk)
    }
    #expect(desk.all[ref]?.document["note"] == nil)
  }

  @Test("what nobody else touched is set, what is left out is cleared, and the rest stays")
  func merge() throws {
    let desk = Desk()
    let key = try desk.add(.customer, ["name": "Hengda", "city": "Wuxi", "size": 60, "phone": "1"])
    let ref = Ref(.customer, key)
    try perform(.change(ref, from: ["city": "Wuxi", "phone": "1"], to: ["city": "Suzhou"]), desk)
    #expect(desk.all[ref]?.document["city"] == "Suzhou")
    #expect(desk.all[ref]?.document["phone"] == nil)
    #expect(desk.all[ref]?.document["size"] == 60)
  }

  @Test("a condition that is set among other fields is noted with its day, and contact resumes")
  func condition() throws {
    let desk = Desk()
    let key = try desk.add(.customer, ["name": "Hengda", "stopped": "2026-11-01"])
    let ref = Ref(.customer, key)
    try perform(.change(ref, from: [:], to: ["money": "yes", "city": "Wuxi"]), desk)
    #expect(desk.all[ref]?.document["known"]?.object?["money"]?.object?["on"] != nil)
    #expect(desk.all[ref]?.document["stopped"] == nil)
    #expect(desk.all[ref]?.document["city"] == "Wuxi")
  }

  @Test("a deal's stage is moved to, an end is no stage to choose")
  func stage() throws {
    let desk = Desk()
    let key = try desk.add(
      .deal, ["stage": "new", "pipeline": "p", "entered": "2026-01-01", "value": 100])
    let ref = Ref(.deal, key)
    try perform(.change(ref, from: ["stage": "new"], to: ["stage": "offer", "chance": 30]), desk)
    #expect(desk.all[ref]?.document["stage"] == "offer")
    #expect(desk.all[ref]?.document["chance"] == 30)
    #expect(desk.all[ref]?.document["entered"] != "2026-01-01")
    #expect(throws: Refusal.self) {
      try perform(.change(ref, from: ["stage": "offer"], to: ["stage": "won"]), desk)
    }
  }

  @Test("a new deal begins in the first stage, or in the open one that it names")
  func newDeal() throws {
    let desk = Desk()
    try perform(.add(kind: "deal", ["name": "A"]), desk)
    try perform(.add(kind: "deal", ["name": "B", "stage": "offer"]), desk)
    try perform(.add(kind: "deal", ["name": "D", "pipeline": "p", "stage": "offer"]), desk)
    let deals = desk.all.values.sorted { $0.title < $1.title }
    #expect(deals.map { $0.text("stage") } == ["new", "offer", "offer"])
    #expect(deals.allSatisfy { $0.text("pipeline") == "p" && $0.text("entered") != nil })
    #expect(throws: Refusal.self) {
      try perform(.add(kind: "deal", ["name": "C", "stage": "won"]), desk)
    }
  }
}
