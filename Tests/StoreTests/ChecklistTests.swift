import Domain
import Foundation
import Testing

@testable import Store

@Suite("Checklists are read, asked and scored")
struct ChecklistTests {
  /// Four kinds of item in three groups, one of them asked only where the risk is high.
  static let yaml = """
    kind: checklist
    id: test
    version: 3
    name: {en: Test, zh: 测试}
    on: [customer, deal]
    review_after_days: 90
    groups:
      - id: risk
        name: {en: Risk, zh: 风险}
        items:
          - id: level
            ask: {en: Risk, zh: 风险}
            kind: one_of
            required: true
            choices:
              - {id: low, name: {en: low, zh: 低}, points: 2}
              - {id: high, name: {en: high, zh: 高}, points: 0}
          - {id: flaw, ask: {en: A flaw, zh: 缺陷}, reverse: true, veto: true}
      - id: depth
        name: {en: Depth, zh: 深入}
        if: {item: level, is: high}
        items:
          - {id: owner, ask: {en: Owner known, zh: 已知所有人}, required: true}
      - id: worth
        name: {en: Worth, zh: 价值}
        weight: 3
        items:
          - {id: sales, ask: {en: Sales, zh: 销售额}, kind: score, scale: [0, 5], weight: 3}
          - {id: cost, ask: {en: Cost, zh: 成本}, kind: score, scale: [0, 5], reverse: true}
          - {id: months, ask: {en: Months, zh: 月数}, kind: number}
    verdicts:
      - {id: out, name: {en: out, zh: 出局}, tone: bad, if: {flaw: true}}
      - {id: ask, name: {en: ask, zh: 再问}, tone: plain, if: {any: [{not: {answered: 60}}, {complete: false}]}}
      - {id: go, name: {en: go, zh: 推进}, tone: good, passes: true, if: {group: worth, score: 60}}
      - {id: no, name: {en: no, zh: 否}, tone: due}
    marks:
      - {id: soon, name: {en: soon, zh: 很快}, if: {item: months, below: 12}}
    matrix:
      x: risk
      y: worth
      cells:
        high_high: {en: take, zh: 争取}
        low_high: {en: careful, zh: 谨慎}
        high_low: {en: keep, zh: 维持}
        low_low: {en: leave, zh: 放弃}
    """

  private func checklist(_ yaml: String = yaml) throws -> Checklist {
    try #require(try Playbook(Tree(yaml: yaml, file: "test.yaml")).checklist)
  }

  private func answers(_ values: [String: Value]) -> [String: Answered] {
    values.mapValues { Answered($0) }
  }

  @Test("an unanswered checklist asks what is asked of everybody, and waits")
  func empty() throws {
    let result = try checklist().result(of: [:])
    #expect(result.groups.map(\.id) == ["risk", "worth"])
    #expect(result.asked == 5 && result.answered == 0 && result.score == nil)
    #expect(result.verdict.id == "ask")
    #expect(result.missing.map(\.id) == ["level"])
  }

  @Test("an answer brings the group that hangs on it, and taking it back takes the group away")
  func conditions() throws {
    let list = try checklist()
    let high = list.result(of: answers(["level": "high"]))
    #expect(high.groups.map(\.id) == ["risk", "depth", "worth"])
    #expect(high.missing.map(\.id) == ["owner"])
    #expect(list.result(of: answers(["level": "low"])).groups.map(\.id) == ["risk", "worth"])
  }

  // risk: low 2/2 = 1, flaw no reversed = 1, so 100. worth: sales 4/5 weighs 3, cost 1/5 reversed 4/5
  // weighs 1: (3·0.8 + 0.8) / 4 = 80. Whole: (1·100 + 3·80) / 4 = 85.
  @Test("scores are weighted means of what is answered")
  func scores() throws {
    let result = try checklist().result(
      of: answers(["level": "low", "flaw": "no", "sales": 4, "cost": 1]))
    #expect(result.group("risk")?.score == 100)
    #expect(result.group("worth")?.score == 80)
    #expect(result.score == 85)
    #expect(result.verdict.id == "go" && result.verdict.passes)
    #expect(result.group("risk")?.good == 1)
    #expect(result.marks.isEmpty)
  }

  @Test("a veto decides, whatever the rest says")
  func veto() throws {
    let result = try checklist().result(
      of: answers(["level": "low", "flaw": "yes", "sales": 5, "cost": 0, "months": 6]))
    #expect(result.verdict.id == "out" && result.flaws.map(\.id) == ["flaw"])
    #expect(result.marks.map(\.id) == ["soon"])
  }

  @Test("an answer that its item doesn't take counts as none")
  func foreign() throws {
    let result = try checklist().result(
      of: answers(["level": "middling", "sales": 6, "flaw": 1, "gone": "yes"]))
    #expect(result.answered == 0 && result.score == nil)
  }

  @Test("a matrix names the cell that two scores lie in")
  func matrix() throws {
    let matrix = try #require(try checklist().matrix)
    #expect(matrix.cell(x: 50, y: 49).en == "keep" && matrix.cell(x: 49, y: 50).en == "careful")
  }

  /// What is changed in the file, and what the error then says behind the file's name.
  static let mistakes: [(from: String, to: String, message: String)] = [
    ("kind: checklist", "kind: checklists", "kind: expected pipeline or checklist or form or"),
    ("on: [customer, deal]", "on: [client]", "on[1]: expected customer or contact or deal or"),
    ("on: [customer, deal]", "on: []", "on: expected at least one"),
    ("review_after_days: 90", "review_after_days: soon", "review_after_days: expected a whole"),
    (
      "review_after_days: 90", "review_after_day: 90",
      "review_after_day is not known here; did you mean"
    ),
    ("- id: worth", "- id: risk", "groups[3].id: risk stands here twice"),
    ("{id: cost,", "{id: sales,", "groups[3].items[2].id: sales stands here twice"),
    ("{id: cost,", "{id: co-st,", "groups[3].items[2].id: expected an id of a-z, 0-9 and _"),
    ("scale: [0, 5], weight: 3", "scale: [5, 0]", "groups[3].items[1].scale[2]: expected a whole"),
    ("scale: [0, 5], weight: 3", "weight: 3", "groups[3].items[1]: scale is missing"),
    (
      "kind: number}", "kind: number, scale: [0, 5]}",
      "groups[3].items[3].scale: expected scale only"
    ),
    ("kind: number}", "kind: nummer}", "groups[3].items[3].kind: expected yes_no or score or"),
    ("{item: level, is: high}", "{item: levle, is: high}", "groups[2].if.item: levle is not known"),
    (
      "{item: level, is: high}", "{item: level, is: huge}",
      "groups[2].if.is: huge is not known here"
    ),
    ("{item: level, is: high}", "{}", "groups[2].if: expected a condition such as"),
    (
      "{group: worth, score: 60}", "{group: worht, score: 60}", "verdicts[3].if.group: worht is not"
    ),
    ("tone: due}", "tone: due, if: {score: 1}}", "verdicts[4]: expected `if` on every verdict but"),
    ("tone: due}", "tone: grey}", "verdicts[4].tone: expected good or bad or due or plain"),
    ("passes: true,", "passes: maybe,", "verdicts[3].passes: expected true or false"),
    ("y: worth", "y: wealth", "matrix.y: wealth is not known here"),
    (
      "required: true\n", "required: true\n        fills: shoe_size\n",
      "fills: expected money, auth"
    ),
    (
      "{id: owner,", "{id: owner, kind: text, fills: deal.stage,",
      "fills: expected money, authority, need, or a field"
    ),
    (
      "{id: owner,", "{id: owner, fills: customer.kyc_note,", "fills: expected `confidential: true`"
    ),
    (
      "{en: Risk, zh: 风险}\n    items", "Risk\n    items",
      "groups[1].name: expected {en: \"…\", zh: \"…\"}, each text in straight quotes"
    ),
  ]

  @Test("a mistake is told with its field and what was expected", arguments: mistakes)
  func told(_ row: (from: String, to: String, message: String)) throws {
    #expect(ChecklistTests.yaml.contains(row.from), "\(row.from)")
    let range = try #require(ChecklistTests.yaml.range(of: row.from))
    let broken = ChecklistTests.yaml.replacingCharacters(in: range, with: row.to)
    let error = #expect(throws: PlaybookError.self) { try checklist(broken) }
    #expect(error?.description.contains(row.message) == true, "\(error?.description ?? "")")
    #expect(error.map { $0.place.line > 0 && $0.place.file == "test.yaml" } == true)
  }

  @Test(
    "what a rep types is read as the item's answer",
    arguments: [
      ("level", "low", "low"), ("level", "2", "high"), ("level", "高", "high"), ("flaw", "是", "yes"),
      ("flaw", "N", "no"), ("sales", "5", 5), ("sales", "6", nil), ("months", "eighteen", nil),
      ("months", "18", 18), ("flaw", "perhaps", nil),
    ] as [(String, String, Value?)])
  func typed(_ id: String, _ text: String, _ value: Value?) throws {
    let item = try #require(try checklist().item(id))
    #expect(item.read(text, currency: .yuan, today: Day("2026-11-24")!) == value)
  }
}
