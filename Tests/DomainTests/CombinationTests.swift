import Domain
import Testing

@Suite("Money, Authority and Need together say what to do (MAN-4…13)")
struct CombinationTests {
  /// The truth table of domain.md section 1.
  static let table: [(formula: String, m: Bool, a: Bool, n: Bool, group: Advice.Group)] = [
    ("M+A+N", true, true, true, .pursue),
    ("M+A+n", true, true, false, .contact),
    ("M+a+N", true, false, true, .contact),
    ("m+A+N", false, true, true, .contact),
    ("m+a+N", false, false, true, .nurture),
    ("m+A+n", false, true, false, .nurture),
    ("M+a+n", true, false, false, .nurture),
    ("m+a+n", false, false, false, .stop),
  ]

  @Test("each of the eight combinations has its letters and its group", arguments: table)
  func eight(_ row: (formula: String, m: Bool, a: Bool, n: Bool, group: Advice.Group)) {
    let combination = Combination(money: row.m.answer, authority: row.a.answer, need: row.n.answer)
    #expect(combination.formula == row.formula)
    #expect(combination.advice?.group == row.group)
    #expect(combination.toAsk.isEmpty)
  }

  @Test("seven of the eight stay workable, m+a+n alone stops (MAN-12)")
  func sevenWorkable() {
    #expect(Advice.table.count == 8)
    #expect(Advice.table.filter { $0.group == .stop }.count == 1)
    #expect(Set(Advice.table.map(\.words)).count == 6, "the three to nurture share one advice")
  }

  static let withUnknown: [Combination] = Answer.allCases.flatMap { m in
    Answer.allCases.flatMap { a in
      Answer.allCases.map { n in Combination(money: m, authority: a, need: n) }
    }
  }.filter { $0.formula.contains("?") }

  @Test("while something is unknown there is a question and no advice", arguments: withUnknown)
  func unknown(_ combination: Combination) throws {
    #expect(combination.advice == nil)
    let first = try #require(combination.toAsk.first)
    #expect(combination[first] == .unknown)
    #expect(combination.toAsk.count == combination.formula.filter { $0 == "?" }.count)
  }

  @Test("there are 27 combinations, and 19 of them have an unknown")
  func count() { #expect(CombinationTests.withUnknown.count == 19) }

  @Test("need is asked about first, then who decides, money last")
  func order() {
    let nothing = Combination(money: .unknown, authority: .unknown, need: .unknown)
    #expect(nothing.toAsk == [.need, .authority, .money])
    #expect(nothing.formula == "?+?+?")
  }

  @Test("an absent field is unknown, not no; so is a value from another program")
  func unknownIsNotNo() {
    #expect(Answer(nil) == .unknown)
    #expect(Answer("no") == .no)
    #expect(Answer("yes") == .yes)
    #expect(Answer("maybe") == .unknown)
    #expect(Answer(false) == .unknown)
  }
}

extension Bool {
  fileprivate var answer: Answer { self ? .yes : .no }
}
