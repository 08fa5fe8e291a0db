/// Items that a rep answers about a customer, a deal, an idea or herself, in groups, and the rule by
/// which the answers come to a verdict.
///
///     let result = checklist.result(of: ["income": Answered(.yes)])
///     result.groups[0].score   // 100: of what is answered
///     result.verdict.name      // keep asking
public struct Checklist: Hashable, Sendable, Identifiable {
  public let id: String
  public let version: Int
  public let name: Words
  public let about: Words?
  public let source: Words?
  /// The kinds of record that it is filled in about; `member` is the rep herself.
  public let subjects: [String]
  /// Whether the answers are for managers and compliance alone (KYC-8).
  public let isConfidential: Bool
  /// Days after which a filled one should be looked at again; nil: never.
  public let reviewAfter: Int?
  public let groups: [Group]
  /// In order; the first whose criterion holds is the verdict, and the last has none.
  public let verdicts: [Verdict]
  /// What is shown beside the verdict, each where its criterion holds.
  public let marks: [Mark]
  public let matrix: Matrix?

  public struct Group: Hashable, Sendable, Identifiable {
    public let id: String
    public let name: Words
    public let help: Words?
    public let weight: Int
    /// Asked only where this holds; nil: always.
    public let condition: Criterion?
    public let items: [Item]
  }

  public struct Item: Hashable, Sendable, Identifiable {
    public let id: String
    public let ask: Words
    public let kind: Format
    public let weight: Int
    /// A yes, or a high score, counts against.
    public let isReversed: Bool
    /// The bad answer decides, whatever the others say.
    public let isVeto: Bool
    public let isRequired: Bool
    /// The field whose value is the answer, so that nobody types twice.
    public let fills: Filling?
    public let condition: Criterion?
    public let help: Words?
    public let source: Words?

    public enum Format: Hashable, Sendable {
      case yesNo
      /// A whole number of a scale, with words for its two ends.
      case score(ClosedRange<Int>, ends: [Words])
      case oneOf([Option])
      /// Options in the order of their weight to the subject.
      case ranking([Option])
      case number(unit: Words?)
      case money
      case day
      case text
    }

    /// The answer that speaks against what is assessed.
    public var bad: String { isReversed ? "yes" : "no" }
  }

  public struct Option: Hashable, Sendable, Identifiable {
    public let id: String
    public let name: Words
    /// What choosing it is worth; nil where choosing isn't scored.
    public let points: Int?
  }

  /// Where the answer to an item stands besides: a condition of MAN, or a field of a record.
  public enum Filling: Hashable, Sendable {
    case condition(Condition)
    case field(kind: String, name: String)
  }

  public struct Verdict: Hashable, Sendable, Identifiable {
    public let id: String
    public let name: Words
    public let advice: Words?
    public let tone: Tone
    /// Whether a gate that asks for this checklist lets through.
    public let passes: Bool
    public let criterion: Criterion?
  }

  /// How a verdict is meant, and so its colour and sign.
  public enum Tone: String, CaseIterable, Hashable, Sendable { case good, bad, due, plain }

  public struct Mark: Hashable, Sendable, Identifiable {
    public let id: String
    public let name: Words
    public let criterion: Criterion
  }

  /// Two groups whose scores place every subject in one of four cells (SEL-9).
  public struct Matrix: Hashable, Sendable {
    public let x: String
    public let y: String
    /// The score, in percent, from which a group counts as high.
    public let middle: Int
    /// By `x` and `y`: high and high, low and high, high and low, low and low.
    public let highHigh: Words
    public let lowHigh: Words
    public let highLow: Words
    public let lowLow: Words

    public func cell(x: Int, y: Int) -> Words {
      switch (x >= middle, y >= middle) {
      case (true, true): highHigh
      case (false, true): lowHigh
      case (true, false): highLow
      case (false, false): lowLow
      }
    }
  }

  public var items: [Item] { groups.flatMap(\.items) }
  public func item(_ id: String) -> Item? {
    for group in groups { if let item = group.items.first(where: { $0.id == id }) { return item } }
    return nil
  }
  public func verdict(_ id: String) -> Verdict? { verdicts.first { $0.id == id } }
}

/// What has to hold of the answers for a group to be asked, a verdict to be given or a mark to be shown.
public indirect enum Criterion: Hashable, Sendable {
  /// The answer is one of these: `yes`, `no`, `unknown`, or an option's id.
  case answer(item: String, [String])
  case number(item: String, atLeast: Int?, below: Int?)
  /// A group's score in percent of what is answered in it; nothing answered holds for neither.
  case group(String, atLeast: Int?, below: Int?)
  case score(atLeast: Int?, below: Int?)
  /// So many percent of the items asked are answered, at least.
  case answered(Int)
  /// An item that decides has its bad answer.
  case flaw(Bool)
  /// Every required item is answered.
  case complete(Bool)
  /// So many good answers to yes-or-no items, at least.
  case good(Int)
  case all([Criterion])
  case any([Criterion])
  case not(Criterion)
}

extension Checklist.Item.Format {
  /// As a file says it: `yes_no`.
  public var name: String {
    switch self {
    case .yesNo: "yes_no"
    case .score: "score"
    case .oneOf: "one_of"
    case .ranking: "ranking"
    case .number: "number"
    case .money: "money"
    case .day: "day"
    case .text: "text"
    }
  }
}
