/// The three conditions of a buyer: Money, Authority, Need (MAN-1, MAN-2, MAN-3).
public enum Condition: String, CaseIterable, Sendable {
  case money, authority, need

  public var words: Words {
    switch self {
    case .money: Words("Money", "购买力")
    case .authority: Words("Authority", "决定权")
    case .need: Words("Need", "需求")
    }
  }

  /// The letter of the trade: capital when the customer has it, small when not.
  public var letter: String {
    switch self {
    case .money: "M"
    case .authority: "A"
    case .need: "N"
    }
  }

  /// What to ask while it is unknown, one question for the rep to put in her own way.
  public var question: Words {
    switch self {
    case .money:
      Words(
        "What do you spend on this in a year, and what is set aside for the next?",
        "这方面一年花多少？明年留了多少预算？")
    case .authority:
      Words(
        "When something like this was last bought, who had the final word?",
        "上次买这类东西，最后由谁拍板？")
    case .need:
      Words(
        "How do you do this today, and what would you change about it?",
        "现在是怎么做的？最想改变哪一点？")
    }
  }

  /// What Money and Need can be. The source writes a need as 大, large (MAN-3).
  static let answers = [
    Choice("yes", Words("yes", "有"), also: ["has it", "大", "large"]),
    Choice("no", Words("no", "无"), also: ["lacks it"]),
  ]
}

/// What is known about one condition. Unknown is not no: nobody has asked yet.
public enum Answer: String, CaseIterable, Sendable {
  case yes, no, unknown

  public init(_ value: Value?) {
    self = value?.text.flatMap(Answer.init(rawValue:)) ?? .unknown
  }

  /// The sign before a line: `+`, `-`, `?`.
  public var sign: String {
    switch self {
    case .yes: "+"
    case .no: "-"
    case .unknown: "?"
    }
  }
}
