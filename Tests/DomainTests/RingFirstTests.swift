import Domain
import Testing

@Suite("Whom to ring first")
struct RingFirstTests {
  private static func person(
    _ name: String, _ role: String?, _ phone: String? = "1", tie: String? = nil
  ) -> Record {
    var document: Document = ["name": .text(name)]
    document["role"] = role.map(Value.text)
    document["phone"] = phone.map(Value.text)
    document["tie"] = tie.map(Value.text)
    return Record(ref: Ref(.contact, name), revision: 1, document: document)
  }

  private static func call(_ to: String, _ result: String, _ day: String) -> Record {
    Record(
      ref: Ref(.activity, to + day), revision: 1,
      document: [
        "type": "call", "contact": .text(to), "result": .text(result), "done": .text(day),
      ])
  }

  private func order(
    _ people: [Record], board: String? = nil, touches: [Record] = [],
    for purpose: RingFirst.Purpose = .favour
  ) -> [RingFirst] {
    var document: Document = ["name": "Hengda"]
    document["phone"] = board.map(Value.text)
    return RingFirst.order(
      people, of: Record(ref: Ref(.customer, "c1"), revision: 1, document: document),
      touches: touches, for: purpose)
  }

  @Test("who decides comes before who suggests, opposes, isn't asked about, has no part")
  func roles() {
    let people = [
      Self.person("none", "none"), Self.person("unknown", nil), Self.person("opposes", "opposes"),
      Self.person("suggests", "suggests"), Self.person("decides", "decides"),
    ]
    let found = order(people)
    #expect(
      found.map(\.contact.title) == ["decides", "suggests", "opposes", "unknown", "none"])
    #expect(
      found.map(\.reason.en) == [
        "decides", "suggests", "opposes", "part not asked", "no part in it",
      ])
  }

  @Test("who can't be rung comes last, and the first is asked for whoever weighs more")
  func unreachable() {
    let found = order([Self.person("Liu", "decides", nil), Self.person("Qian", "suggests")])
    #expect(found.map(\.contact.title) == ["Qian", "Liu"])
    #expect(found[0].reason.en == "suggests, ask for Liu")
    #expect(found[1].reason.en == "decides, no phone yet")
    #expect(found[1].phone == nil)
  }

  @Test("the customer's own number reaches who has none; between equals the own one is better")
  func board() {
    let found = order(
      [
        Self.person("Wu", "suggests", nil), Self.person("Qian", "suggests"),
        Self.person("Liu", "decides", nil),
      ], board: "0512")
    #expect(found.map(\.contact.title) == ["Liu", "Qian", "Wu"])
    #expect(found.map(\.phone) == ["0512", "1", "0512"])
    #expect(found[0].reason.en == "decides")
  }

  @Test("OPR-7: a strong tie for a favour, a weak one for news")
  func ties() {
    let people = [
      Self.person("untold", "suggests"), Self.person("weak", "suggests", tie: "weak"),
      Self.person("strong", "suggests", tie: "strong"),
    ]
    #expect(order(people).map(\.contact.title) == ["strong", "weak", "untold"])
    #expect(order(people, for: .news).map(\.contact.title) == ["weak", "strong", "untold"])
    #expect(order(people)[0].reason == Words("suggests, strong tie", "建议，强关系"))
    #expect(order(people, for: .news)[0].reason.en == "suggests, weak tie, may have news")
  }

  @Test("between equals who picked up comes before who didn't, the latest reached first")
  func reached() {
    let people = ["missed", "old", "fresh"].map { Self.person($0, nil) }
    let touches = [
      Self.call("old", "reached", "2026-11-01"), Self.call("fresh", "call_back", "2026-11-20"),
      Self.call("missed", "reached", "2026-11-22"), Self.call("missed", "no_answer", "2026-11-23"),
    ]
    #expect(order(people, touches: touches).map(\.contact.title) == ["fresh", "old", "missed"])
  }

  @Test("nobody is nobody")
  func nobody() { #expect(order([]) == []) }
}

@Suite("Calls in a row")
struct CallsTests {
  private func activity(
    _ key: String, _ type: String, done: String? = nil, due: String? = nil, result: String? = nil,
    contact: String? = nil, cancelled: String? = nil
  ) -> Record {
    var document: Document = ["type": .text(type)]
    for (name, text) in [
      ("done", done), ("due", due), ("result", result), ("contact", contact),
      ("cancelled", cancelled),
    ] {
      document[name] = text.map(Value.text)
    }
    return Record(ref: Ref(.activity, key), revision: 1, document: document)
  }

  @Test(
    "the call after two that nobody answered is the third try; one that is answered ends the row")
  func tries() {
    let calls = Calls([
      activity("e", "call", due: "2026-11-26"),
      activity("a", "call", done: "2026-11-01", result: "no_answer"),
      activity("b", "call", done: "2026-11-02", result: "reached"),
      activity("c", "call", done: "2026-11-03", result: "no_answer"),
      activity("n", "note", done: "2026-11-03"),
      activity("d", "call", done: "2026-11-04", result: "no_answer"),
      activity("x", "call", due: "2026-11-01", cancelled: "2026-11-04"),
    ])
    #expect(calls.tries == ["b": 2, "d": 2, "e": 3])
  }

  @Test("a visit ends the row too, and reaches the person")
  func visit() {
    let calls = Calls([
      activity("a", "call", done: "2026-11-01", result: "no_answer", contact: "p1"),
      activity("b", "visit", done: "2026-11-02", contact: "p1"),
      activity("c", "call", done: "2026-11-03", result: "no_answer", contact: "p2"),
    ])
    #expect(calls.tries == [:])
    #expect(calls.reached == ["p1": Day("2026-11-02")!])
    #expect(calls.missed == ["p2": 1])
  }
}
