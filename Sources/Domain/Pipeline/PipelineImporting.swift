extension Pipeline {
  /// The pipeline of the stages that an import brings, by the words of the program they come from.
  ///
  /// Words of the trade come in the trade's order with its usual probabilities; others stand behind
  /// them in the order of their first appearance, their probabilities spread over what is left. The
  /// same in both languages, `Proposal` and `报价`, is one stage; so is every word for won. A deal must
  /// be able to end, so there always is a won and a lost.
  ///
  ///     importing(stages: ["Won", "Engaging", "Prospecting"], …)
  ///     // prospecting 10 %, engaging 20 %, won, lost
  public static func importing(stages words: [String], id: String, name: Words) -> Pipeline {
    var found = foundStages(words)
    for trade in TradeStage.all
    where trade.outcome != nil && !found.contains(where: { $0.is(trade) }) {
      found.append(FoundStage(trade: trade))
    }
    if found.allSatisfy({ $0.trade?.outcome != nil }) {
      found.append(FoundStage(trade: TradeStage.all[0]))
    }
    let ordered = found.enumerated().sorted { ($0.1.rank, $0.0) < ($1.1.rank, $1.0) }.map(\.1)

    let others = ordered.filter { $0.trade == nil }.count
    let from = ordered.last { $0.trade != nil && $0.trade?.outcome == nil }?.trade?.probability ?? 0
    var stages: [Stage] = []
    var other = 0
    for stage in ordered {
      if stage.trade == nil { other += 1 }
      stages.append(
        Stage(
          id: stage.id(number: stages.count + 1, taken: stages.map(\.id)), name: stage.name,
          probability: stage.trade?.probability ?? from + (100 - from) * other / (others + 1),
          rotsAfter: nil, outcome: stage.trade?.outcome))
    }
    return Pipeline(id: id, version: 1, name: name, stages: stages)
  }

  /// The stage that a word from outside means: by its id, a name in either language, or as a word of
  /// the trade for it.
  public func stage(called word: String) -> Stage? {
    stage(word)
      ?? stages.first { Pipeline.isSame($0.name.en, word) || Pipeline.isSame($0.name.zh, word) }
      ?? TradeStage.named(word).flatMap { stage($0.id) }
  }

  static func isSame(_ left: String, _ right: String) -> Bool {
    // A word of punctuation alone has an empty key.
    left == right || !MatchKey.name(left).isEmpty && MatchKey.name(left) == MatchKey.name(right)
  }

  private static func foundStages(_ words: [String]) -> [FoundStage] {
    var found: [FoundStage] = []
    for word in words where word.contains(where: { !$0.isWhitespace }) {
      let stage = FoundStage(word)
      if let same = found.firstIndex(where: { $0.isSame(as: stage) }) {
        found[same].words.merge(stage.words) { first, _ in first }
      } else {
        found.append(stage)
      }
    }
    return found
  }
}

/// A stage that an import speaks of, under the word for it in one language or both.
private struct FoundStage {
  /// What the trade knows it as; nil for a word of the company's own.
  let trade: TradeStage?
  var words: [Language: String] = [:]

  init(trade: TradeStage) { self.trade = trade }

  init(_ word: String) {
    trade = TradeStage.named(word)
    if let trade {
      words[trade.language(of: word)] = word
    } else {
      words = [.en: word, .zh: word]
    }
  }

  /// Open stages first, the trade's in its order.
  var rank: Int {
    guard let trade else { return TradeStage.all.count }
    return trade.place + (trade.outcome == nil ? 0 : TradeStage.all.count + 1)
  }

  /// The import's own word; in the other language the trade's.
  var name: Words {
    Words(words[.en] ?? trade?.en[0] ?? "", words[.zh] ?? trade?.zh[0] ?? "")
  }

  func `is`(_ other: TradeStage) -> Bool { trade?.id == other.id }

  /// Two words of one language for the same thing are two stages of that company, unless they end it.
  func isSame(as other: FoundStage) -> Bool {
    guard trade?.id == other.trade?.id else { return false }
    if trade?.outcome != nil { return true }
    return other.words.allSatisfy { language, word in
      words[language].map { Pipeline.isSame($0, word) } ?? (trade != nil)
    }
  }

  /// The trade's id, else one made of the word: `Demo (2nd)` becomes `demo-2nd`, words without Latin
  /// letters are counted.
  func id(number: Int, taken: [String]) -> String {
    if let trade, !taken.contains(trade.id) { return trade.id }
    let word = (words[.en] ?? "").lowercased()
    let pieces = word.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    let slug = pieces.isEmpty ? "stage-\(number)" : pieces.joined(separator: "-")
    var id = slug
    var count = 1
    while taken.contains(id) {
      count += 1
      id = "\(slug)-\(count)"
    }
    return id
  }
}
