/// Whom to ring first at a customer, and why.
///
/// Of those who can be rung, the one who decides comes before one who suggests, one who opposes, and
/// those whose part nobody has asked about. Between equals the tie tells: a strong one for a favour, a
/// weak one for news (OPR-7); then who picked up last time. Who withdrew consent isn't rung.
public struct RingFirst: Hashable, Sendable {
  /// What a call is for: help with a deal that is open, or to hear whether there is one.
  public enum Purpose: Sendable {
    case favour, news
  }

  public let contact: Record
  /// The person's own number, else the customer's; nil when there is neither.
  public let phone: String?
  public let reason: Words
  /// Whether the person doesn't want to be called.
  public var isBarred: Bool { RingFirst.isBarred(contact) }

  /// Everybody at a customer, the first to ring first.
  ///
  /// - Parameter touches: the customer's activities, in any order.
  public static func order(
    _ contacts: [Record], of customer: Record, touches: [Record], for purpose: Purpose
  ) -> [RingFirst] {
    let board = phone(customer, nil)
    let calls = Calls(touches)
    func place(_ person: Record) -> [Int] {
      let (own, phone) = (RingFirst.phone(person, nil), RingFirst.phone(person, board))
      return [
        phone == nil ? 1 : 0, weight(person.text("role")), own == nil ? 1 : 0,
        weight(person.text("tie"), purpose), calls.missed[person.key] ?? 0,
        -(calls.reached[person.key]?.ordinal ?? 0),
      ]
    }
    let ranked = contacts.map { (person: $0, place: place($0)) }
      .sorted { $0.place.lexicographicallyPrecedes($1.place) }.map(\.person)
    // Who weighs more, and can't be rung, is whom to ask the first one for.
    let weightiest = contacts.filter { !isBarred($0) }.min {
      weight($0.text("role")) < weight($1.text("role"))
    }
    return ranked.map { person in
      let phone = RingFirst.phone(person, board)
      if isBarred(person), let consent = Consent(person) {
        return RingFirst(contact: person, phone: nil, reason: consent.brief)
      }
      var reason = RingFirst.reason(person, purpose)
      if phone == nil {
        reason = Words("\(reason.en), no phone yet", "\(reason.zh)，还没有电话")
      } else if let weightiest, weight(weightiest.text("role")) < 3,
        weight(weightiest.text("role")) < weight(person.text("role")),
        RingFirst.phone(weightiest, board) == nil
      {
        reason = Words(
          "\(reason.en), ask for \(weightiest.title)", "\(reason.zh)，请其引见\(weightiest.title)")
      }
      return RingFirst(contact: person, phone: phone, reason: reason)
    }
  }

  /// A person's own number, else the customer's; none of somebody who doesn't want to be called.
  private static func phone(_ person: Record, _ board: String?) -> String? {
    isBarred(person) ? nil : person.text("phone") ?? board
  }

  private static func isBarred(_ person: Record) -> Bool { Consent(person)?.bars("call") ?? false }

  private static let parts: [String?] = ["decides", "suggests", "opposes", nil, "none"]

  private static func weight(_ role: String?) -> Int { parts.firstIndex(of: role) ?? 3 }

  private static func weight(_ tie: String?, _ purpose: Purpose) -> Int {
    switch (tie, purpose) {
    case ("strong", .favour), ("weak", .news): 0
    case (nil, _): 2
    default: 1
    }
  }

  private static func reason(_ person: Record, _ purpose: Purpose) -> Words {
    let role = Authority.roles.first { $0.name == person.text("role") }?.words
    let tie: Words? =
      switch (person.text("tie"), purpose) {
      case ("strong", .favour): Words("strong tie", "强关系")
      case ("weak", .news): Words("weak tie, may have news", "弱关系，可打听消息")
      default: nil
      }
    switch (role, tie) {
    case (let role?, let tie?): return Words("\(role.en), \(tie.en)", "\(role.zh)，\(tie.zh)")
    case (let words?, nil), (nil, let words?): return words
    case (nil, nil): return Words("part not asked", "角色未问")
    }
  }
}
