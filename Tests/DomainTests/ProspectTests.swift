import Domain
import Testing

@Suite("Prospect, potential and intent customer each have their own rule (PROS-1…8)")
struct ProspectTests {
  struct Case: Sendable {
    let says: String
    let m: Answer
    let a: Answer
    let n: Answer
    var recognises = false
    let classes: [ProspectClass]
  }

  static let cases = [
    Case(
      says: "all three: a prospect", m: .yes, a: .yes, n: .yes, classes: [.prospect, .potential]),
    Case(says: "potential asks for no authority", m: .yes, a: .no, n: .yes, classes: [.potential]),
    Case(says: "nor for its being known", m: .yes, a: .unknown, n: .yes, classes: [.potential]),
    Case(says: "a need alone is no class", m: .no, a: .yes, n: .yes, classes: []),
    Case(says: "1 + 1 = 2", m: .no, a: .no, n: .yes, recognises: true, classes: [.intent]),
    Case(
      says: "all at once", m: .yes, a: .yes, n: .yes, recognises: true,
      classes: [.prospect, .potential, .intent]),
    Case(
      says: "recognising without a need is no intent", m: .yes, a: .yes, n: .no, recognises: true,
      classes: []),
    Case(
      says: "an unknown need meets no rule", m: .yes, a: .yes, n: .unknown, recognises: true,
      classes: []),
    Case(says: "an unknown purse is no potential", m: .unknown, a: .yes, n: .yes, classes: []),
  ]

  @Test("a customer is in every class whose rule it meets", arguments: cases)
  func classes(_ given: Case) {
    let combination = Combination(money: given.m, authority: given.a, need: given.n)
    #expect(
      ProspectClass.of(combination, recognisesProduct: given.recognises) == given.classes,
      "\(given.says)")
  }

  static let home: Document = [
    "recognises_product": true, "recognises_model": true, "belonging": true,
  ]
  static let horizons: [(says: String, document: Document, horizon: String?)] = [
    ("nothing noted", [:], nil),
    ("feels at home: long term (PROS-8)", home, "long_term"),
    ("what was noted stands (PROS-7)", home.merging(["horizon": "trial"]) { $1 }, "trial"),
    ("the product alone is not enough", ["recognises_product": true], nil),
    ("noted without more", ["horizon": "long_term"], "long_term"),
  ]

  @Test("who recognises product and model and feels at home wants to stay", arguments: horizons)
  func horizon(_ given: (says: String, document: Document, horizon: String?)) {
    let customer = Record(ref: Ref(.customer, "c1"), revision: 1, document: given.document)
    #expect(ProspectClass.horizon(of: customer) == given.horizon, "\(given.says)")
  }
}
