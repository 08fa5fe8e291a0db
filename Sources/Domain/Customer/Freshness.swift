/// How long what is known of a customer or a person stays true, and since when each fact is known
/// (IDN-8): a telephone number is worth asking for again after a year, what someone needs after half.
///
/// A fact's day and source stand beside its value, as `known.size.on` and `known.size.from`; without
/// them it is as old as the record. Names, birth years and the like don't age.
public enum Freshness {
  /// Months after which a fact is stale, by kind and field.
  static let months: [String: [(field: String, months: Int)]] = [
    Kind.customer.name: [
      ("phone", 12), ("mail", 12), ("address", 24), ("website", 24),
      ("size", 12), ("revenue", 12), ("products", 24), ("parent", 24),
      ("goals", 12), ("vision", 24), ("developments", 3),
      ("market_position", 12), ("market_share", 12), ("advantages", 12), ("competitors", 6),
      ("needs", 6), ("pains", 6), ("habits", 12), ("preferences", 12), ("opinions", 6),
      ("management", 12), ("best_time", 12),
      ("job", 12), ("employer", 12), ("income", 12), ("family", 24), ("interests", 24),
      ("money", 12), ("authority", 12), ("need", 6),
    ],
    Kind.contact.name: [
      ("title", 12), ("department", 12), ("phone", 12), ("mail", 12), ("role", 12), ("tie", 12),
      ("best_time", 12), ("preferences", 24),
    ],
  ]

  /// Days after which a field of a kind is stale; nil where it doesn't age.
  public static func limit(_ field: String, of kind: String) -> Int? {
    months[kind]?.first { $0.field == field }.map { $0.months * 365 / 12 }
  }

  /// Notes since when the fields are known that an edit has set to something else, unless the edit
  /// itself says so. The source of a value goes with it.
  static func note(
    _ document: inout Document, of kind: String, since before: Document, on day: Day,
    by member: String
  ) {
    let old = before["known"]?.object ?? [:]
    var known = document["known"]?.object ?? [:]
    for (field, _) in months[kind] ?? []
    where document[field] != before[field] && known[field] == old[field] {
      // Words on a condition may come before the answer that they speak for.
      if before[field] == nil, old[field] != nil { continue }
      let isKnown = document[field] != nil && document[field] != .null
      known[field] = isKnown ? ["on": .text(day.description), "by": .text(member)] : nil
    }
    if known != old { document["known"] = .object(known) }
  }
}

/// Where a fact comes from (IDN-6), and since when it is known.
public struct Fact: Hashable, Sendable {
  public let field: String
  /// nil where neither the fact nor its record has a day.
  public let on: Day?
  public let from: String?

  /// Whether it has grown so old that it should be asked for again.
  public let isStale: Bool
}

extension Record {
  /// What is noted of a field that holds something; nil for an empty one.
  public func fact(_ field: String, today: Day) -> Fact? {
    guard document[field] != nil else { return nil }
    let known = document["known"]?.object?[field]?.object
    // A record says when it came in by the moment: its day is enough here.
    let on = known?["on"]?.day ?? text("added").flatMap { Day(String($0.prefix(10))) }
    let limit = Freshness.limit(field, of: ref.kind)
    let isStale = on.flatMap { on in limit.map { today - on > $0 } } ?? false
    return Fact(field: field, on: on, from: known?["from"]?.text, isStale: isStale)
  }

  /// The facts that should be asked for again, the weightiest as the table has them first.
  public func staleFacts(today: Day) -> [Fact] {
    (Freshness.months[ref.kind] ?? []).compactMap { fact($0.field, today: today) }
      .filter(\.isStale)
  }
}

extension Transaction {
  /// Notes where a fact comes from; that makes it as fresh as today.
  public mutating func source(of field: String, in ref: Ref, is words: String) throws {
    let fact: Document = [
      "on": .text(today.description), "by": .text(by),
      "from": words.isEmpty ? .null : .text(words),
    ]
    try edit(ref) { document in
      guard document[field] != nil else {
        throw Refusal.notAllowed(
          Words(
            "Nothing is noted there yet: fill it in, then say where it is from.",
            "这里还没有内容：请先填写，再注明来源。"))
      }
      var known = document["known"]?.object ?? [:]
      known[field] = .object(fact)
      document["known"] = .object(known)
    }
  }
}
