/// How much is known of a customer, against what a rep wants to know of one of its kind (IDN-5).
///
///     let known = Completeness(of: customer, contacts: people)
///     known.percent   // 78
///     known.missing   // needs in detail, competitors: what to ask next
public struct Completeness: Hashable, Sendable {
  /// Something worth knowing of a customer.
  public enum Item: Hashable, Sendable {
    case field(String)
    case condition(Condition)
    /// A telephone number, its own or a person's there.
    case number
    /// Somebody who works there.
    case person

    public var words: Words {
      switch self {
      case .field(let name): Kind.customer.field(name)?.words ?? Words(name, name)
      case .condition(let condition): condition.words
      case .number: Words("phone", "电话")
      case .person: Words("a person", "联系人")
      }
    }
  }

  /// Of an organisation, weightiest first (DATA-2…7).
  static let organisation: [(item: Item, weight: Int)] = [
    (.number, 3), (.condition(.need), 3), (.condition(.authority), 3), (.condition(.money), 3),
    (.person, 3),
    (.field("needs"), 2), (.field("sector"), 2), (.field("products"), 2), (.field("size"), 2),
    (.field("pains"), 2), (.field("habits"), 2), (.field("competitors"), 2),
    (.field("city"), 1), (.field("mail"), 1), (.field("revenue"), 1), (.field("goals"), 1),
    (.field("management"), 1), (.field("market_position"), 1), (.field("preferences"), 1),
    (.field("source"), 1),
  ]

  /// Of a person (DATA-1).
  static let person: [(item: Item, weight: Int)] = [
    (.number, 3), (.condition(.need), 3), (.condition(.authority), 3), (.condition(.money), 3),
    (.field("needs"), 2), (.field("job"), 2), (.field("habits"), 2), (.field("preferences"), 2),
    (.field("city"), 1), (.field("birth_year"), 1), (.field("mail"), 1), (.field("family"), 1),
    (.field("income"), 1), (.field("interests"), 1), (.field("opinions"), 1),
    (.field("best_time"), 1), (.field("source"), 1),
  ]

  /// Known among what counts, by weight; 100 only when nothing is missing.
  public let percent: Int
  /// What isn't known, the weightiest first.
  public let missing: [Item]

  public init(of customer: Record, contacts: [Record]) {
    let table =
      Customer.isPerson(customer.document) ? Completeness.person : Completeness.organisation
    let combination = Qualification(customer: customer, contacts: contacts).combination
    func isKnown(_ item: Item) -> Bool {
      switch item {
      case .field(let name): customer.document[name] != nil
      case .condition(let condition): combination[condition] != .unknown
      case .number: ([customer] + contacts).contains { $0.text("phone") != nil }
      case .person: !contacts.isEmpty
      }
    }
    let known = table.filter { isKnown($0.item) }.reduce(0) { $0 + $1.weight }
    percent = known * 100 / table.reduce(0) { $0 + $1.weight }
    missing = table.map(\.item).filter { !isKnown($0) }
  }
}
