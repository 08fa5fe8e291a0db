/// How much is known of a customer, against what a form asks of one of its kind (IDN-5).
///
///     let known = Completeness(of: customer, contacts: people, by: form)
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

  /// Known among what counts, by weight; 100 only when nothing is missing.
  public let percent: Int
  /// What isn't known, the weightiest first.
  public let missing: [Item]

  /// - Parameter form: what is worth knowing, and how much each of it weighs.
  public init(of customer: Record, contacts: [Record], by form: CustomerForm) {
    let combination = Qualification(customer: customer, contacts: contacts).combination
    func isKnown(_ item: Item) -> Bool {
      switch item {
      case .field(let name): customer.document[name] != nil
      case .condition(let condition): combination[condition] != .unknown
      case .number: ([customer] + contacts).contains { $0.text("phone") != nil }
      case .person: !contacts.isEmpty
      }
    }
    let entries = form.entries
    let known = entries.filter { isKnown($0.item) }.reduce(0) { $0 + $1.weight }
    percent = known * 100 / max(1, entries.reduce(0) { $0 + $1.weight })
    // Of equal weight those stay in the form's order.
    missing = entries.enumerated().filter { !isKnown($1.item) }
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
      .map(\.element.item)
  }
}
