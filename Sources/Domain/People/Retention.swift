/// How long what is held on a person is kept after the last contact, as a team has settled it.
///
/// A call that was made, a deal that was opened or closed and the record's own beginning are contacts.
/// While a deal is open or a step is to come nobody is past.
public struct Retention: Hashable, Sendable {
  public let months: Int

  /// Where a book says nothing: three years.
  public static let standard = Retention(months: 36)

  public init(months: Int) { self.months = months }

  /// Reads `months: 36`.
  public init(_ tree: Tree) throws {
    months = try tree.fields("months").required("months").number(in: 1...1200)
  }

  /// The day from which on somebody is past who was last in contact then.
  public func end(after last: Day) -> Day {
    let month = last.year * 12 + last.month - 1 + months
    let length = Day.length(ofMonth: month % 12 + 1, year: month / 12)
    return Day(year: month / 12, month: month % 12 + 1, day: min(last.day, length))
      ?? Day(ordinal: last.ordinal + months * 31)
  }

  /// How it stands with one person.
  public struct Standing: Hashable, Sendable {
    /// The last contact; nil where nothing says when the record came in.
    public let last: Day?
    /// From when on it is past; nil without a last contact, and while something is open.
    public let end: Day?
    public let isPast: Bool
    /// Whether the person has said that no more contact is wanted.
    public let hasWithdrawn: Bool
    /// Whether what is known by law to be kept is among it (KYC): that is for compliance to decide.
    public let isHeld: Bool

    /// Why the person is to be looked at; nil where nothing is to be done.
    public var reason: Reason? { hasWithdrawn ? .withdrawn : isPast ? .past : nil }
  }

  /// Those who withdrew consent come first.
  public enum Reason: String, CaseIterable, Sendable {
    case withdrawn, past
  }

  /// - Parameters:
  ///   - touches: activities of the person, and of the customer where the person is one of its people.
  ///   - deals: the same of deals.
  public func standing(
    of person: Record, touches: [Record], deals: [Record], today: Day
  ) -> Standing {
    var days = touches.compactMap { $0.day("done") }
    days += deals.compactMap { $0.day("closed") ?? $0.day("opened") }
    days += [person.text("added").flatMap { Day(String($0.prefix(10))) }, person.day("accepted")]
      .compactMap(\.self)
    let last = days.max()
    let isOpen =
      deals.contains { $0.text("outcome") == nil }
      || touches.contains { touch in
        ["done", "cancelled"].allSatisfy { touch.text($0) == nil }
          && touch.day("due").map { $0 >= today } ?? false
      }
    let end = isOpen ? nil : last.map(end(after:))
    return Standing(
      last: last, end: end, isPast: end.map { $0 <= today } ?? false,
      hasWithdrawn: Consent(person)?.answer == .withdrawn, isHeld: person.holdsConfidential)
  }
}
