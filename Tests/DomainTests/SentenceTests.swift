import Testing

@testable import Domain

@Suite("A sentence")
struct SentenceTests {
  private static let names: [Ref: String] = [
    Ref(.customer, "c1"): "Hengda Textiles", Ref(.contact, "p1"): "Ms Liu",
    Ref(.member, "m2"): "Bob", Ref(.activity, "a1"): "send quote",
    Ref(.deal, "d7"): "Denim",
    Ref("stage", "qualified"): "Qualified", Ref("stage", "contacted"): "Contacted",
    Ref("custom_field", "customer_lead_origin"): "Lead Origin",
  ]

  private func sentence(_ language: Language) -> Sentence {
    Sentence(in: language, currency: Currency(code: "USD")!, name: { SentenceTests.names[$0] })
  }

  private static let hengda = Ref(.customer, "c1")

  private static func change(_ ref: Ref, _ patch: Value, was: Value? = nil) -> Change {
    // What a patch replaced is null unless the case says otherwise.
    let nothing = Value.object((patch.object ?? [:]).mapValues { _ in .null })
    return Change(ref: ref, base: 1, patch: patch, was: was ?? nothing)
  }

  private static func creation(_ ref: Ref, _ document: Document) -> Change {
    Change(ref: ref, base: 0, patch: .object(document), was: .null)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let intent: Intent
    let changes: [Change]
    let en: String
    let zh: String
    var testDescription: String { en }
  }

  static let cases: [Case] = [
    Case(
      intent: .open, changes: [creation(Ref(.member, "m1"), ["name": "Lina"])],
      en: "began the book", zh: "新建了客簿"),
    Case(
      intent: .add, changes: [creation(Ref(.customer, "c9"), ["name": "Globex"])],
      en: "added customer Globex", zh: "新增客户 Globex"),
    Case(
      intent: .edit,
      changes: [change(hengda, ["known": ["size": ["on": "2026-11-24", "from": "Ms Liu"]]])],
      en: "noted the source of employees of Hengda Textiles: Ms Liu",
      zh: "记下 Hengda Textiles 的员工人数的来源：Ms Liu"),
    Case(
      intent: .edit, changes: [change(hengda, ["known": ["size": ["on": "2026-11-24"]]])],
      en: "confirmed employees of Hengda Textiles", zh: "确认了 Hengda Textiles 的员工人数"),
    Case(
      intent: .qualify,
      changes: [
        change(
          hengda,
          ["money": "yes", "known": ["money": ["on": "2026-11-24", "from": "budget 300k"]]])
      ],
      en: "set Money to yes for Hengda Textiles: budget 300k",
      zh: "将 Hengda Textiles 的购买力记为“有”：budget 300k"),
    Case(
      intent: .qualify, changes: [change(hengda, ["authority": "suggests"])],
      en: "set Authority to suggests for Hengda Textiles",
      zh: "将 Hengda Textiles 的决定权记为“建议”"),
    Case(
      intent: .qualify, changes: [change(hengda, ["need": .null], was: ["need": "yes"])],
      en: "set Need to unknown for Hengda Textiles", zh: "将 Hengda Textiles 的需求记为“未知”"),
    Case(
      intent: .note,
      changes: [
        change(hengda, ["known": ["need": ["on": "2026-11-24", "from": "asked twice"]]])
      ],
      en: "noted on Need of Hengda Textiles: asked twice",
      zh: "为 Hengda Textiles 的需求补充依据：asked twice"),
    Case(
      intent: .role, changes: [change(Ref(.contact, "p1"), ["role": "decides"])],
      en: "noted the part of Ms Liu: decides", zh: "记下 Ms Liu 的决策角色：拍板"),
    Case(
      intent: .accept,
      changes: [
        creation(Ref(.deal, "d1"), ["customer": "c1"]), change(hengda, ["accepted": "2026-11-24"]),
      ],
      en: "accepted Hengda Textiles as a customer", zh: "接收 Hengda Textiles 为客户"),
    Case(
      intent: .drop,
      changes: [change(hengda, ["drop_reason": "no_need", "drop_words": "has one"])],
      en: "dropped Hengda Textiles: no need, has one", zh: "放弃 Hengda Textiles：没有需求，has one"),
    Case(
      intent: .snooze, changes: [change(hengda, ["snoozed": "2026-12-01"])],
      en: "put Hengda Textiles off until 2026-12-01", zh: "将 Hengda Textiles 推迟到 2026-12-01"),
    Case(
      intent: .handOver, changes: [change(hengda, ["owner": "m2"])],
      en: "handed Hengda Textiles over to Bob", zh: "将 Hengda Textiles 交给 Bob"),
    Case(
      intent: .handOver, changes: [change(Ref(.deal, "d7"), ["owner": "m2"])],
      en: "handed Denim over to Bob", zh: "将 Denim 交给 Bob"),
    Case(
      intent: .move,
      changes: [
        change(
          Ref(.deal, "d7"), ["stage": "qualified", "entered": "2026-11-24"],
          was: ["stage": "contacted", "entered": "2026-11-12"])
      ],
      en: "moved Denim from Contacted to Qualified after 12 days",
      zh: "将 Denim 从“Contacted”移到“Qualified”，停留 12 天"),
    Case(
      intent: .move,
      changes: [
        change(
          Ref(.deal, "d7"), ["stage": "qualified", "entered": "2026-11-24"],
          was: ["stage": "contacted", "entered": "2026-11-23"])
      ],
      en: "moved Denim from Contacted to Qualified after 1 day",
      zh: "将 Denim 从“Contacted”移到“Qualified”，停留 1 天"),
    Case(
      intent: .move,
      changes: [
        change(Ref(.deal, "d7"), ["stage": "qualified"], was: ["stage": "demo"])
      ],
      en: "moved Denim from demo to Qualified", zh: "将 Denim 从“demo”移到“Qualified”"),
    Case(
      intent: .move,
      changes: [
        change(Ref(.deal, "d7"), ["stage": "qualified", "pipeline": "new"])
      ],
      en: "moved Denim from no stage to Qualified", zh: "将 Denim 从“无阶段”移到“Qualified”"),
    Case(
      intent: .win,
      changes: [
        change(
          Ref(.deal, "d7"),
          [
            "stage": "won", "outcome": "won", "value": 1_200_000, "entered": "2026-11-24",
            "closed": "2026-11-24",
          ], was: ["stage": "qualified", "entered": "2026-11-04", "value": 1_000_000]),
        change(hengda, ["accepted": "2026-11-24"]),
      ],
      en: "won the deal Denim for $12,000, after 20 days in Qualified",
      zh: "赢得商机 Denim，金额 $12,000，在“Qualified”停留 20 天"),
    Case(
      intent: .lose,
      changes: [
        change(
          Ref(.deal, "d7"),
          ["stage": "lost", "outcome": "lost", "reason": "price", "reason_words": "20 % dearer"],
          was: ["stage": "qualified"])
      ],
      en: "lost the deal Denim: price, 20 % dearer", zh: "输掉商机 Denim：价格，20 % dearer"),
    Case(
      intent: .reopen,
      changes: [
        change(
          Ref(.deal, "d7"), ["stage": "qualified", "outcome": .null, "closed": .null],
          was: ["stage": "lost", "outcome": "lost"])
      ],
      en: "took up the deal Denim again in Qualified",
      zh: "重新开启商机 Denim，阶段为“Qualified”"),
    Case(
      intent: .stopContact, changes: [change(hengda, ["stopped": "2026-11-24"])],
      en: "stopped contact with Hengda Textiles", zh: "停止接触 Hengda Textiles"),
    Case(
      intent: .log,
      changes: [
        creation(
          Ref(.activity, "a3"),
          ["type": "task", "customer": "c1", "due": "2026-11-27", "subject": "ask finance"]),
        creation(
          Ref(.activity, "a2"),
          [
            "type": "call", "customer": "c1", "done": "2026-11-24", "subject": "30-day terms",
            "result": "no_answer",
          ]),
      ],
      en: "logged a call with Hengda Textiles: 30-day terms, no answer; "
        + "planned a task with Hengda Textiles on 2026-11-27: ask finance",
      zh: "记录了与 Hengda Textiles 的电话：30-day terms，未接；"
        + "安排了与 Hengda Textiles 的任务（2026-11-27）：ask finance"),
    Case(
      intent: .finish, changes: [change(Ref(.activity, "a1"), ["done": "2026-11-24"])],
      en: "finished send quote", zh: "完成了send quote"),
    Case(
      intent: .postpone,
      changes: [
        change(Ref(.activity, "a1"), ["due": "2026-12-01"], was: ["due": "2026-11-24"])
      ],
      en: "moved send quote to 2026-12-01", zh: "将send quote改到 2026-12-01"),
    Case(
      intent: .edit, changes: [change(hengda, ["city": "Wuxi"], was: ["city": "Suzhou"])],
      en: "changed city of Hengda Textiles from Suzhou to Wuxi",
      zh: "将 Hengda Textiles 的城市从 Suzhou 改为 Wuxi"),
    Case(
      intent: .edit,
      changes: [
        change(
          hengda, ["city": .null, "size": 120, "custom": ["lead_origin": "API"]],
          was: ["city": "Suzhou", "size": .null, "custom": .null])
      ],
      en: "changed Hengda Textiles: city cleared (was Suzhou); employees 120; Lead Origin API",
      zh: "修改了 Hengda Textiles：城市已清除（原为 Suzhou）；员工人数 120；Lead Origin API"),
    Case(
      intent: .edit,
      changes: [
        change(
          Ref(.deal, "d1"), ["stage": "qualified", "value": 105_450],
          was: ["stage": "contacted", "value": 1_200_000])
      ],
      en: "changed d1: stage from Contacted to Qualified; value from $12,000 to $1,054.50",
      zh: "修改了 d1：阶段从 Contacted 改为 Qualified；金额从 $12,000 改为 $1,054.50"),
    Case(
      intent: .delete,
      changes: [Change(ref: hengda, base: 3, patch: .null, was: ["name": "Hengda Textiles"])],
      en: "deleted customer Hengda Textiles", zh: "删除客户 Hengda Textiles"),
    Case(
      intent: .import, changes: [creation(hengda, ["name": "Hengda Textiles"])],
      en: "imported customer Hengda Textiles", zh: "导入了客户 Hengda Textiles"),
  ]

  @Test("tells what a transaction did, in both languages", arguments: cases)
  func told(_ told: Case) {
    #expect(sentence(.en).of(told.intent.rawValue, told.changes) == told.en)
    #expect(sentence(.zh).of(told.intent.rawValue, told.changes) == told.zh)
  }

  @Test("of an undo says what was undone, and of a redo what was done again", arguments: cases)
  func undone(_ told: Case) {
    let back = told.changes.map(\.inverse)
    let sentence = sentence(.en)
    #expect(sentence.of("undo", back, undoing: told.intent.rawValue) == "undid: " + told.en)
    #expect(
      sentence.of("redo", told.changes, undoing: told.intent.rawValue) == "did again: " + told.en)
  }

  @Test("counts what an import brought, the lines together")
  func imported() {
    var count = ImportCount()
    count.add((0..<9240).map { SentenceTests.creation(Ref(.customer, "c\($0)"), ["name": "A"]) })
    count.add([
      SentenceTests.creation(Ref(.deal, "d1"), [:]),
      SentenceTests.creation(Ref(.customField, "customer_x"), ["name": "X"]),
    ])
    #expect(sentence(.en).imported(count) == "imported 9,240 customers and 1 deal")
    #expect(sentence(.zh).imported(count) == "导入了 9,240 个客户、1 个商机")
  }

  @Test("an import of one is told in the singular")
  func importedOne() {
    var count = ImportCount()
    count.add([SentenceTests.creation(Ref(.customer, "c1"), ["name": "A"])])
    #expect(sentence(.en).imported(count) == "imported 1 customer")
    #expect(sentence(.zh).imported(count) == "导入了 1 个客户")
  }

  @Test(
    "an amount is written whole, with its thousands apart and its minor unit where there is one",
    arguments: [
      (105_450, "CNY", "¥1,054.50"), (100_000, "CNY", "¥1,000"),
      (-123_456_700, "USD", "-$1,234,567"),
      (5, "CNY", "¥0.05"), (-5, "CNY", "-¥0.05"), (48_000, "JPY", "¥48,000"),
    ] as [(Int64, String, String)])
  func amounts(minor: Int64, code: String, text: String) throws {
    let currency = try #require(Currency(code: code))
    let sentence = Sentence(in: .en, currency: currency)
    #expect(sentence.spelled(Money(minor: minor, currency: currency)) == text)
  }

  @Test("an intent that is not known yet is told by its fields")
  func unknown() {
    let change = SentenceTests.change(SentenceTests.hengda, ["city": "Wuxi"])
    #expect(sentence(.en).of("levitate", change) == "set city of Hengda Textiles to Wuxi")
  }

  @Test("a text of several hundred words doesn't swallow it")
  func long() {
    let change = SentenceTests.change(
      SentenceTests.hengda, ["note": .text(String(repeating: "word ", count: 400))])
    #expect(sentence(.en).of("edit", change).count < 120)
  }
}
