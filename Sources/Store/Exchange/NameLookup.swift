import Domain

/// Finds the records that rows name: the customer and the product of a deal, its owner.
///
/// The same name, letter by letter, or the only one that differs merely in capitals, spaces and
/// punctuation; such near misses are counted, pair by pair. Else the record with that number elsewhere,
/// or the one that an export has named by `key:` and its key. A customer, product or member that the book
/// doesn't have is added. Lives as long as one transaction, whose answers it keeps.
struct NameLookup {
  enum Answer {
    case found(key: String)
    /// Several have the name, and nothing tells which is meant.
    case ambiguous
    case unknown
  }

  /// A near miss that was joined.
  struct Join: Hashable, Sendable {
    let kind: String
    let text: String
    let name: String
  }

  private(set) var joins: [Join: Int] = [:]
  /// How many records of which kind were added for being named.
  private(set) var added: [String: Int] = [:]
  private var answers: [Question: (Answer, Join?)] = [:]

  private struct Question: Hashable {
    let kind: String
    let text: String
    /// For a person: the customer where it is to be found.
    let customer: String?
  }

  /// - Parameter customer: the customer of the row, which its person belongs to.
  mutating func answer(
    _ reference: NamedReference, customer: String?, in book: inout Transaction
  ) throws -> Answer {
    guard let kind = Kind.named(reference.kind) else { return .unknown }
    let isAtCustomer = kind.field("customer") != nil
    let question = Question(
      kind: kind.name, text: reference.text, customer: isAtCustomer ? customer : nil)
    let (answer, join) =
      if let known = answers[question] { known } else { try look(for: question, kind, in: &book) }
    answers[question] = (answer, join)
    if let join { joins[join, default: 0] += 1 }
    return answer
  }

  private mutating func look(
    for question: Question, _ kind: Kind, in book: inout Transaction
  ) throws -> (Answer, Join?) {
    let text = question.text
    let key = MatchKey.name(text)
    let isNamed = kind.field("name")?.traits.contains(.matched) ?? false
    var bearers = isNamed && !key.isEmpty ? try book.records(kind, matching: "name", key: key) : []
    if let customer = question.customer { bearers.removeAll { $0.text("customer") != customer } }
    let exact = bearers.filter { $0.text("name") == text }
    if let one = exact.first ?? bearers.first {
      guard exact.count == 1 || exact.isEmpty && bearers.count == 1 else {
        return (.ambiguous, nil)
      }
      let join = exact.isEmpty ? Join(kind: kind.name, text: text, name: one.title) : nil
      return (.found(key: one.key), join)
    }
    if text.hasPrefix("key:"), let one = try book.record(Ref(kind, String(text.dropFirst(4)))) {
      return (.found(key: one.key), nil)
    }
    if kind.field("source_id") != nil,
      let one = try book.records(kind, where: "source_id", is: text).first
    {
      return (.found(key: one.key), nil)
    }
    guard isNamed, !key.isEmpty else { return (.unknown, nil) }
    var document: Document = ["name": .text(text), "added": .text(book.at.description)]
    document["customer"] = question.customer.map(Value.text)
    added[kind.name, default: 0] += 1
    return (.found(key: try book.add(kind, document)), nil)
  }
}
