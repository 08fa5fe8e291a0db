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

  /// Where it stands in the trade's order.
  var place: Int { TradeStage.all.firstIndex { $0.id == id } ?? 0 }

  static func named(_ word: String) -> TradeStage? {
    all.first { stage in (stage.en + stage.zh).contains { Pipeline.isSame($0, word) } }
  }

  func language(of word: String) -> Language {
    zh.contains { Pipeline.isSame($0, word) } ? .zh : .en
  }
}
