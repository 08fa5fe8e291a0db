/// Money, Authority and Need of one customer together, and what the trade advises for it (MAN-4…13, F-1).
///
/// `M+A+N` is written with a capital for what the customer has, a small letter for what it lacks and
/// `?` for what nobody has asked. Advice exists for the eight known combinations alone; one with an
/// unknown has a question instead.
public struct Combination: Hashable, Sendable {
  public let money: Answer
  public let authority: Answer
  public let need: Answer

  public init(money: Answer, authority: Answer, need: Answer) {
    self.money = money
    self.authority = authority
    self.need = need
  }

  public subscript(condition: Condition) -> Answer {
    switch condition {
    case .money: money
    case .authority: authority
    case .need: need
    }
  }

  /// `M`, `m` or `?` for one condition.
  public func letter(_ condition: Condition) -> String {
    switch self[condition] {
    case .yes: condition.letter
    case .no: condition.letter.lowercased()
    case .unknown: "?"
    }
  }

  /// The three letters as the trade writes them: `M+a+N`.
  public var formula: String { Condition.allCases.map(letter).joined(separator: "+") }

  /// The first condition that nobody has asked about, in the order in which asking pays: a need
  /// opens the talk, who decides comes second, money last.
  public var toAsk: [Condition] { [.need, .authority, .money].filter { self[$0] == .unknown } }

  /// What the trade advises; nil while a condition is unknown.
  public var advice: Advice? {
    Advice.table.first { $0.has == Condition.allCases.map { self[$0] } }
  }
}

/// What to do with a customer of one known combination.
public struct Advice: Sendable {
  /// The four groups that the eight combinations fall into.
  public enum Group: String, CaseIterable, Sendable {
    case pursue, contact, nurture, stop
  }

  let has: [Answer]
  public let group: Group
  /// What such a customer is called.
  public let name: Words
  /// What to do next, in our own words.
  public let words: Words

  private init(_ m: Answer, _ a: Answer, _ n: Answer, _ group: Group, _ name: Words, _ words: Words)
  {
    has = [m, a, n]
    self.group = group
    self.name = name
    self.words = words
  }

  private static let observe = Words(
    "Stay in touch at long intervals and help it grow into what is missing; set a day to look again.",
    "拉长间隔保持联系，帮助对方补上所缺的条件；定好下次回看的日期。")
  private static let growing = Words("one to nurture", "长期培养")

  /// MAN-4…11, the whole truth table. MAN-12, G-2: seven of the eight stay workable.
  public static let table: [Advice] = [
    Advice(  // MAN-4
      .yes, .yes, .yes, .pursue, Words("hot prospect", "有望客户"),
      Words(
        "Has all it takes to buy: give it your best hours and put an offer on the table.",
        "条件齐备，最值得投入：拿出最好的时间，尽快给出方案。")),
    Advice(  // MAN-5
      .yes, .yes, .no, .contact, Words("to be won over", "可以争取"),
      Words(
        "Able and free to buy, but sees no need: go, listen, and show what it would gain.",
        "有钱也能拍板，只是还看不到需求：上门多听多问，让对方看到好处。")),
    Advice(  // MAN-6
      .yes, .no, .yes, .contact, Words("decider wanted", "待找拍板人"),
      Words(
        "Wants it and can pay: ask your way through to the person who has the say.",
        "想要也付得起：请对方引路，找到说了算的那个人。")),
    Advice(  // MAN-7
      .no, .yes, .yes, .contact, Words("finance wanted", "待解决资金"),
      Words(
        "Wants it and may decide: look into its business and credit, then offer a way to pay.",
        "想要也能拍板：摸清经营和信用状况，再给出付款或融资办法。")),
    Advice(.no, .no, .yes, .nurture, growing, observe),  // MAN-8
    Advice(.no, .yes, .no, .nurture, growing, observe),  // MAN-9
    Advice(.yes, .no, .no, .nurture, growing, observe),  // MAN-10
    Advice(  // MAN-11
      .no, .no, .no, .stop, Words("not a customer", "非客户"),
      Words(
        "Nothing to build on: stop contact, keep the history, spend the hours elsewhere.",
        "没有可以着手之处：停止接触，保留记录，把时间留给别人。")),
  ]
}
