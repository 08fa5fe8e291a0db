import Domain
import Testing

@Suite("Authority is the power to decide, to suggest or to oppose (MAN-2)")
struct AuthorityTests {
  struct Case: Sendable {
    let says: String
    let own: String?
    let roles: [String?]
    let answer: Answer
    var decider = false
  }

  static let cases = [
    Case(says: "nobody was asked", own: nil, roles: [], answer: .unknown),
    Case(says: "people, but nobody was asked", own: nil, roles: [nil, nil], answer: .unknown),
    Case(says: "asked and found lacking", own: "no", roles: [], answer: .no),
    Case(says: "lacking, and a person not asked about", own: "no", roles: [nil], answer: .no),
    Case(
      says: "a person decides", own: nil, roles: [nil, "decides"], answer: .yes, decider: true),
    Case(says: "a person suggests", own: nil, roles: ["suggests"], answer: .yes),
    Case(says: "a person opposes", own: nil, roles: ["none", "opposes"], answer: .yes),
    Case(says: "a person's role overrides no", own: "no", roles: ["suggests"], answer: .yes),
    Case(
      says: "a decider overrides no", own: "no", roles: ["decides"], answer: .yes, decider: true),
    Case(says: "all people have no part", own: nil, roles: ["none", "none"], answer: .no),
    Case(says: "one has no part, one not asked", own: nil, roles: ["none", nil], answer: .unknown),
    Case(
      says: "the customer itself decides", own: "decides", roles: ["none"], answer: .yes,
      decider: true),
    Case(says: "the customer itself suggests", own: "suggests", roles: [], answer: .yes),
    Case(says: "a word of another program", own: "boss", roles: ["boss"], answer: .unknown),
  ]

  @Test("authority comes from the people, and from the customer where it knows", arguments: cases)
  func answer(_ given: Case) {
    #expect(Authority.answer(own: given.own, roles: given.roles) == given.answer, "\(given.says)")
    #expect(
      Authority.hasDecider(own: given.own, roles: given.roles) == given.decider, "\(given.says)")
  }

  @Test("the roles that count are the answers that a customer's own field can give, and no")
  func choices() {
    #expect(Authority.counting.map(\.name) == ["decides", "suggests", "opposes"])
    #expect(Authority.roles.map(\.name) == ["decides", "suggests", "opposes", "none"])
    #expect(Authority.answers.map(\.name) == ["decides", "suggests", "opposes", "no"])
  }
}
