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
  public init?(stored value: Value) {
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

extension Checklist.Item {
  /// The answer that a typed text stands for; nil where it is none.
  ///
  /// An option goes by its id, its name in either language or its number; an order by those with
  /// commas or spaces between: `2 1 3`.
  public func read(_ text: String, currency: Currency, today: Day) -> Value? {
    let value: Value?
    switch kind {
    case .yesNo: value = Checklist.Item.yesNo[Typed.small(text)].map { .text($0) }
    case .oneOf(let options): value = Checklist.Item.option(text, options).map { .text($0.id) }
    case .ranking(let options):
      let words = text.split { $0 == "," || $0 == "，" || $0 == "、" || $0 == " " }
      let found = words.map { Checklist.Item.option(String($0), options)?.id }
      value =
        found.contains(nil) ? nil : .text(found.compactMap(\.self).joined(separator: ","))
    case .score, .number: value = read(text, .integer, currency, today)
    case .money: value = read(text, .money, currency, today)
    case .day: value = read(text, .day, currency, today)
    case .text: value = read(text, .text, currency, today)
    }
    return value.flatMap { takes($0) ? $0 : nil }
  }

  private func read(_ text: String, _ type: FieldType, _ currency: Currency, _ today: Day) -> Value?
  {
    do {
      return try type.read(text, currency: currency, today: today)
    } catch {
      return nil  // What is expected is told by whoever asks.
    }
  }

  private static let yesNo = [
    "yes": "yes", "y": "yes", "+": "yes", "是": "yes", "有": "yes",
    "no": "no", "n": "no", "-": "no", "否": "no", "无": "no",
  ]

  private static func option(_ word: String, _ options: [Checklist.Option]) -> Checklist.Option? {
    if let number = Int(word), options.indices.contains(number - 1) { return options[number - 1] }
    let word = Typed.small(word)
    return options.first { option in
      [option.id, Typed.small(option.name.en), Typed.small(option.name.zh)].contains(word)
    }
  }
}
