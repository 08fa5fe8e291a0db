extension Checklist {
  /// What answers come to: scores in percent, what is missing, and the verdict.
  public struct Result: Hashable, Sendable {
    public let groups: [GroupResult]
    /// The weighted mean of the groups' scores; nil while nothing scored is answered.
    public let score: Int?
    public let answered: Int
    /// How many items are asked, as the answers so far decide.
    public let asked: Int
    /// Items that are required and not answered.
    public let missing: [Item]
    /// Items whose bad answer decides.
    public let flaws: [Item]
    public let verdict: Verdict
    public let marks: [Mark]

    public var answeredPercent: Int { asked == 0 ? 100 : answered * 100 / asked }
    public func group(_ id: String) -> GroupResult? { groups.first { $0.id == id } }
  }

  public struct GroupResult: Hashable, Sendable, Identifiable {
    public let id: String
    /// The items that are asked of the subject.
    public let items: [Item]
    public let answered: Int
    /// Yes-or-no items with the good answer.
    public let good: Int
    /// The weighted mean of its answered items, in percent; nil while none that is scored is answered.
    public let score: Int?
  }

  /// - Parameter answers: by item; an answer that its item doesn't take counts as none.
  public func result(of answers: [String: Answered]) -> Result {
    let given = answers.filter { item($0.key)?.takes($0.value.value) ?? false }
    // What is asked hangs on answers alone, never on what else is asked.
    let whole = Tally(self, groups.map { ($0, $0.items) }, given)
    let asked = groups.filter { $0.condition.map(whole.holds) ?? true }.map { group in
      (group, group.items.filter { $0.condition.map(whole.holds) ?? true })
    }
    let tally = Tally(self, asked, given)
    let verdict = verdicts.first { $0.criterion.map(tally.holds) ?? true } ?? verdicts[0]
    return Result(
      groups: tally.groups, score: tally.score, answered: tally.answered, asked: tally.asked,
      missing: tally.missing, flaws: tally.flaws, verdict: verdict,
      marks: marks.filter { tally.holds($0.criterion) })
  }
}

/// Answers counted over the items that are asked, for criteria to be held against.
private struct Tally {
  let groups: [Checklist.GroupResult]
  let score: Int?
  let answered: Int
  let asked: Int
  let missing: [Checklist.Item]
  let flaws: [Checklist.Item]
  private let answers: [String: Answered]

  init(
    _ checklist: Checklist, _ asked: [(Checklist.Group, [Checklist.Item])],
    _ answers: [String: Answered]
  ) {
    self.answers = answers
    groups = asked.map { group, items in
      let answered = items.filter { answers[$0.id] != nil }
      return Checklist.GroupResult(
        id: group.id, items: items, answered: answered.count,
        good: answered.count { item in
          item.kind == .yesNo && answers[item.id].map { $0.value != .text(item.bad) } ?? false
        },
        score: percent(
          answered.map { item in
            (item.weight, answers[item.id].flatMap { item.share($0.value) })
          }))
    }
    score = percent(
      zip(asked, groups).map { ($0.0.weight, $1.score.map { Double($0) / 100 }) })
    let items = groups.flatMap(\.items)
    self.asked = items.count
    answered = groups.reduce(0) { $0 + $1.answered }
    missing = items.filter { $0.isRequired && answers[$0.id] == nil }
    flaws = items.filter { $0.isVeto && answers[$0.id]?.value == .text($0.bad) }
  }

  func holds(_ criterion: Criterion) -> Bool {
    switch criterion {
    case .answer(let item, let values):
      values.contains(answers[item]?.value.text ?? "unknown")
    case .number(let item, let least, let below):
      isWithin(answers[item]?.value.int.map { Int(clamping: $0) }, least, below)
    case .group(let id, let least, let below):
      isWithin(groups.first { $0.id == id }?.score, least, below)
    case .score(let least, let below): isWithin(score, least, below)
    case .answered(let percent): asked == 0 || answered * 100 >= percent * asked
    case .flaw(let wanted): flaws.isEmpty != wanted
    case .complete(let wanted): missing.isEmpty == wanted
    case .good(let count): groups.reduce(0) { $0 + $1.good } >= count
    case .all(let criteria): criteria.allSatisfy(holds)
    case .any(let criteria): criteria.contains(where: holds)
    case .not(let criterion): !holds(criterion)
    }
  }

  private func isWithin(_ value: Int?, _ least: Int?, _ below: Int?) -> Bool {
    guard let value else { return false }
    return value >= least ?? .min && value < below ?? .max
  }
}

/// The weighted mean of what has a share, as a whole percent.
private func percent(_ shares: [(weight: Int, share: Double?)]) -> Int? {
  let scored = shares.compactMap { weight, share in share.map { (Double(weight), $0) } }
  let weight = scored.reduce(0) { $0 + $1.0 }
  guard weight > 0 else { return nil }
  return Int((scored.reduce(0) { $0 + $1.0 * $1.1 } / weight * 100).rounded())
}
