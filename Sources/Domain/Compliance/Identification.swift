/// Whether customers have been identified as the law wants it: every one of them, leads and one-off ones
/// too (KYC-7, G-9).
public struct Identification: Hashable, Sendable {
  /// The checklist that identifies a customer; a team's own of this name is used instead.
  public static let checklist = "kyc"

  public enum State: String, CaseIterable, Hashable, Sendable {
    case identified, due, failed = "not_passed", never

    public var words: Words {
      switch self {
      case .identified: Words("identified", "已识别")
      case .due: Words("due for review", "应复核")
      case .failed: Words("not passed", "未通过")
      case .never: Words("never asked", "从未识别")
      }
    }
  }

  public private(set) var counts: [State: Int] = [:]

  public init() {}

  public mutating func count(_ state: State) { counts[state, default: 0] += 1 }

  /// The identified among all, 0 to 1; nil in a book without customers.
  public var share: Double? {
    let all = counts.values.reduce(0, +)
    return all == 0 ? nil : Double(counts[.identified] ?? 0) / Double(all)
  }

  /// - Parameter assessment: the latest of the customer by `checklist`.
  public static func state(_ assessment: Record?, on today: Day) -> State {
    guard let assessment else { return .never }
    guard assessment.flag("passes") else { return .failed }
    if let review = assessment.day("review"), review <= today { return .due }
    return .identified
  }
}
