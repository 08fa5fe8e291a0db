import Domain
import Store

/// Of what a question was asked, so that it can be asked again in another sitting.
extension Question {
  struct Place: Hashable, Sendable {
    let what: What
    /// The customer that it was about, where there was one.
    var customer: String?
    /// A condition, or a part in the decision.
    var detail: String?

    enum What: String, Sendable {
      case newCustomer, person, deal, call, message, visit, note, plan, evidence, drop, later
    }
  }

  /// The same question, which now knows where it belongs. Of several records it can't be asked again.
  func at(_ what: Place.What, _ customers: [Named] = [], detail: String? = nil) -> Question {
    guard customers.count < 2 else { return self }
    var question = self
    question.place = Place(what: what, customer: customers.first?.key, detail: detail)
    return question
  }

  /// Asks again; nil when the customer is gone.
  static func again(_ place: Place, _ desk: Desk) throws -> Question? {
    if place.what == .newCustomer { return .newCustomer() }
    guard let key = place.customer,
      let record = try desk.book.record(Ref(.customer, key))
    else { return nil }
    let one = Named(record)
    switch place.what {
    case .newCustomer: return .newCustomer()
    case .person: return .person(one, role: place.detail)
    case .deal: return .deal(one)
    case .call, .message, .visit: return .touch(place.what.rawValue, one)
    case .note: return .note([one])
    case .plan: return .plan([one])
    case .evidence:
      return place.detail.flatMap(Condition.init).map { .evidence(one, $0, nil) }
    case .drop: return .drop([one])
    case .later: return .later([one])
    }
  }
}
