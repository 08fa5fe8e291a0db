extension Pipeline {
  /// The pipeline of the stages that an import brings, by the words of the program they come from.
  ///
  /// Words of the trade come in the trade's order with its usual probabilities; others stand behind
  /// them in the order of their first appearance, their probabilities spread over what is left. Two
  /// words for the same thing, `Won` and `赢单`, are one stage. A deal must be able to end, so there
  /// always is a won and a lost.
  ///
  ///     importing(stages: ["Won", "Engaging", "Prospecting"], …)
  ///     // prospecting 10 %, engaging 20 %, won, lost
  public static func importing(stages words: [String], id: String, name: Words) -> Pipeline {
    var known: [String: Stage] = [:]
    var others: [String] = []
    for word in words.filter({ $0.contains { !$0.isWhitespace } }) {
      if let trade = TradeStage.named(word) {
        known[trade.id] = known[trade.id] ?? trade.stage(called: word)
      } else if !others.contains(where: { isSame($0, word) }) {
        others.append(word)
      }
    }
    for trade in TradeStage.all where trade.outcome != nil {
      known[trade.id] = known[trade.id] ?? trade.stage(called: nil)
    }
    var open = TradeStage.all.compactMap { known[$0.id] }.filter { $0.outcome == nil }
    let from = open.last?.probability ?? 0
    for (index, word) in others.enumerated() {
      open.append(
        Stage(
          id: freeID(for: word, at: open.count + 1, taken: Set(known.keys).union(open.map(\.id))),
          name: Words(word, word),
          probability: from + (100 - from) * (index + 1) / (others.count + 1),
          rotsAfter: nil, outcome: nil))
    }
    if open.isEmpty { open.append(TradeStage.all[0].stage(called: nil)) }
    let ends = TradeStage.all.compactMap { known[$0.id] }.filter { $0.outcome != nil }
    return Pipeline(id: id, version: 1, name: name, stages: open + ends)
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

  /// `Demo (2nd)` becomes `demo-2nd`; words without Latin letters are counted.
  private static func freeID(for word: String, at number: Int, taken: Set<String>) -> String {
    let pieces = word.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
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

/// A stage as the trade knows it, under the words that CRM programs give it.
///
/// Probabilities are EspoCRM's defaults; stages that it lacks have those of their neighbours.
struct TradeStage: Sendable {
  let id: String
  let probability: Int
  let outcome: Pipeline.Outcome?
  /// The name, then other words for the same.
  let en: [String]
  let zh: [String]

  /// In the order in which a deal goes through them.
  static let all = [
    TradeStage("lead", 10, ["lead", "new", "new lead", "open"], ["线索", "新线索", "新建"]),
    TradeStage("prospecting", 10, ["prospecting", "prospect"], ["寻找客户", "初步接触", "潜在客户"]),
    TradeStage("contacted", 10, ["contacted", "contact made", "contact"], ["已联系", "已接触", "联系"]),
    TradeStage(
      "qualified", 10, ["qualified", "qualification", "qualifying"],
      ["已确认", "资格确认", "验证客户", "有效线索"]),
    TradeStage(
      "needs-analysis", 20, ["needs analysis", "discovery", "needs defined"],
      ["需求分析", "需求确定", "需求确认"]),
    TradeStage(
      "engaging", 20, ["engaging", "engaged", "in progress"], ["接洽", "洽谈中", "跟进中", "跟进"]),
    TradeStage(
      "value-proposition", 50, ["value proposition", "demo", "demo scheduled", "presentation"],
      ["价值建议", "产品演示", "演示"]),
    TradeStage(
      "decision-makers", 60,
      ["identify decision makers", "id. decision makers", "decision makers", "decision maker"],
      ["确定决策人", "找到决策人"]),
    TradeStage("perception-analysis", 70, ["perception analysis"], ["观感分析", "认知分析"]),
    TradeStage(
      "proposal", 75, ["proposal", "proposal/price quote", "quote", "quotation", "proposal made"],
      ["方案报价", "报价", "方案", "提案"]),
    TradeStage(
      "negotiation", 90,
      ["negotiation", "negotiation/review", "negotiating", "negotiations started"],
      ["谈判", "商务谈判", "谈判审核", "谈判/复审"]),
    TradeStage(
      "contract", 90, ["contract", "contract sent", "ready to close"], ["合同", "签约", "合同签订"]),
    TradeStage("won", 100, ["won", "closed won"], ["赢单", "成交", "已成交"], .won),
    TradeStage("lost", 0, ["lost", "closed lost"], ["输单", "流失", "丢单", "已流失"], .lost),
  ]

  private init(
    _ id: String, _ probability: Int, _ en: [String], _ zh: [String],
    _ outcome: Pipeline.Outcome? = nil
  ) {
    self.id = id
    self.probability = probability
    self.outcome = outcome
    self.en = en
    self.zh = zh
  }

  static func named(_ word: String) -> TradeStage? {
    all.first { stage in (stage.en + stage.zh).contains { Pipeline.isSame($0, word) } }
  }

  /// The stage under the import's own word; in the other language it has the trade's.
  func stage(called word: String?) -> Pipeline.Stage {
    var name = Words(en[0], zh[0])
    if let word {
      let isChinese = zh.contains { Pipeline.isSame($0, word) }
      name = isChinese ? Words(name.en, word) : Words(word, name.zh)
    }
    return Pipeline.Stage(
      id: id, name: name, probability: probability, rotsAfter: nil, outcome: outcome)
  }
}
