/// The answer to one item of a checklist, with the words that speak for it.
public struct Answered: Hashable, Sendable {
  /// `yes` or `no`, an option's id, text, a number (money in minor units), a day as text; a ranking is
  /// its options' ids with commas between.
  public var value: Value
  public var evidence: String?
  public var on: Day?
  public var by: String?

  public init(_ value: Value, evidence: String? = nil, on: Day? = nil, by: String? = nil) {
    self.value = value
    self.evidence = evidence
    self.on = on
    self.by = by
  }

  /// As an assessment's document holds it: `{"is":"yes","on":"2026-11-24","by":"m1","from":"…"}`.
  public init?(_ value: Value) {
    guard let members = value.object, let answer = members["is"] else { return nil }
    self.init(
      answer, evidence: members["from"]?.text, on: members["on"]?.day, by: members["by"]?.text)
  }

  public var document: Value {
    var members: Document = ["is": value]
    members["from"] = evidence.map(Value.text)
    members["on"] = on.map { .text($0.description) }
    members["by"] = by.map(Value.text)
    return .object(members)
  }
}

extension Checklist.Item {
  /// Whether an answer is one that this item takes.
  public func takes(_ value: Value) -> Bool {
    switch kind {
    case .yesNo: value == "yes" || value == "no"
    case .score(let scale, _): value.int.map { scale.contains(Int(clamping: $0)) } ?? false
    case .oneOf(let options): value.text.map { id in options.contains { $0.id == id } } ?? false
    case .ranking(let options):
      value.text.map { text in
        let ids = text.split(separator: ",").map(String.init)
        return !ids.isEmpty && Set(ids).count == ids.count
          && ids.allSatisfy { id in options.contains { $0.id == id } }
      } ?? false
    case .number, .money: value.int != nil
    case .day: value.day != nil
    case .text: value.text.map { !$0.isEmpty } ?? false
    }
  }

  /// The answer on a scale from 0, against, to 1, for; nil where answers aren't scored.
  func share(_ value: Value) -> Double? {
    let plain: Double? =
      switch kind {
      case .yesNo: value == "yes" ? 1 : value == "no" ? 0 : nil
      case .score(let scale, _):
        value.int.map { Double(Int(clamping: $0) - scale.lowerBound) / Double(scale.count - 1) }
      case .oneOf(let options):
        options.first { $0.id == value.text }?.points.flatMap { points in
          let most = options.compactMap(\.points).max() ?? 0
          return most > 0 ? Double(points) / Double(most) : nil
        }
      case .ranking, .number, .money, .day, .text: nil
      }
    return plain.map { isReversed ? 1 - $0 : $0 }
  }
}
