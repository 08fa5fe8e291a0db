extension Kind {
  /// A checklist filled in about a customer, a person, a deal, an idea or a member: the answers, what
  /// they came to, and when it should be looked at again.
  ///
  /// What they came to is kept beside them, so that an old assessment reads the same after its checklist
  /// has changed or gone.
  public static let assessment = Kind(
    "assessment", plural: "assessments", Words("assessment", "评估"),
    pluralWords: Words("assessments", "评估"),
    fields: [
      Field("playbook", .text, Words("checklist", "清单"), [.lookedUp, .ruled, .kept]),
      Field("version", .integer, Words("version", "版本"), [.ruled]),
      Field("customer", .reference("customer"), Words("customer", "客户"), [.lookedUp, .ruled]),
      Field("contact", .reference("contact"), Words("person", "联系人"), [.lookedUp, .ruled]),
      Field("deal", .reference("deal"), Words("deal", "商机"), [.lookedUp, .ruled]),
      Field("idea", .reference("idea"), Words("idea", "创意"), [.lookedUp, .ruled]),
      Field("contract", .reference("contract"), Words("contract", "合同"), [.lookedUp, .ruled]),
      Field("member", .reference("member"), Words("member", "成员"), [.lookedUp, .ruled]),
      Field("answers", .members, Words("answers", "回答"), [.ruled]),
      // All of a confidential checklist's: its answers, score and verdict (KYC-8).
      Field("sealed", .members, Words("confidential answers", "保密回答"), [.confidential, .ruled]),
      Field("answered", .integer, Words("answered", "已答"), [.ruled]),
      Field("asked", .integer, Words("asked", "应答"), [.ruled]),
      Field("score", .percent, Words("score", "得分"), [.column, .ruled]),
      Field("scores", .members, Words("scores", "各组得分"), [.ruled]),
      Field("verdict", .text, Words("verdict", "结论"), [.ruled, .kept]),
      Field("verdict_words", .members, Words("in words", "结论说明"), [.ruled, .kept]),
      Field("passes", .flag, Words("passed", "通过"), [.column, .ruled]),
      Field("marks", .members, Words("marks", "标记"), [.ruled]),
      Field("day", .day, Words("on", "日期"), [.column, .ruled]),
      Field("review", .day, Words("review", "复评日"), [.column, .ruled]),
      Field("owner", .reference("member"), Words("by", "评估人"), [.lookedUp, .ruled]),
      Field("added", .instant, Words("added", "录入时间"), [.ruled]),
    ],
    derived: [Derived("latest", sql: "ifnull(day, '')")],
    orders: [
      Order("review", by: "review", within: ["owner"], where: "review IS NOT NULL"),
      // The latest first, however often a subject was assessed.
      Order(
        "latest", by: "latest", isDescending: true, within: ["playbook"],
        where: "playbook IS NOT NULL"),
    ])

  /// A business idea on its way to becoming an opportunity, or not (OPE-1).
  public static let idea = Kind(
    "idea", plural: "ideas", Words("idea", "创意"), pluralWords: Words("ideas", "创意"),
    fields: [
      Field(
        "name", .text, Words("idea", "创意"), [.searched, .required], headers: ["idea", "创意名称"]),
      Field("about", .prose, Words("in detail", "说明")),
      Field("type", .choice(Idea.types), Words("type", "机会类型"), [.column]),
      Field("source", .choice(Idea.sources), Words("source", "机会来源"), [.column]),
      Field("signal", .choice(Idea.signals), Words("change seen", "变化信号")),
      Field("gap", .choice(Idea.levels), Words("gap in", "差距层面")),
      Field("offering", .choice(Idea.levels), Words("new offering", "新供给")),
      Field("means_ends", .text, Words("means to ends", "目的与手段")),
      Field("parts", .text, Words("combines", "组合要素")),
      Field("market", .choice(Idea.markets), Words("market", "市场")),
      Field("customer", .reference("customer"), Words("customer", "客户"), [.lookedUp]),
      Field("window_opens", .day, Words("window opens", "窗口开启"), [.column]),
      Field("window_closes", .day, Words("window closes", "窗口关闭"), [.column]),
      Field("months_to_profit", .integer, Words("months to profit", "盈利所需月数")),
      Field("market_size", .money, Words("market size", "市场规模")),
      Field("market_structure", .text, Words("market structure", "市场结构")),
      Field("capital", .money, Words("capital needed", "资金需要量")),
      Field("return_percent", .integer, Words("return, % a year", "年投资收益率 %")),
      Field("note", .prose, Words("note", "备注")),
      Field("owner", .reference("member"), Words("owner", "负责人"), [.lookedUp]),
      Field("stage", .text, Words("stage", "阶段"), [.column, .ruled, .kept]),
      Field("pipeline", .text, Words("pipeline", "流程"), [.column, .ruled, .kept]),
      Field("version", .integer, Words("version", "版本"), [.ruled]),
      Field("entered", .day, Words("in this stage since", "进入本阶段"), [.column, .ruled]),
      Field("outcome", .choice(Idea.outcomes), Words("outcome", "结果"), [.column, .ruled]),
      Field("deal", .reference("deal"), Words("became", "成为商机"), [.lookedUp, .ruled]),
      Field("added", .instant, Words("added", "录入时间"), [.ruled]),
      Field("custom", .members, Words("further fields", "其他字段"), [.ruled]),
    ])

  /// What both sides have signed, or are about to, and what we owe by it (CMP-7, CMP-8).
  public static let contract = Kind(
    "contract", plural: "contracts", Words("contract", "合同"), pluralWords: Words("contracts", "合同"),
    fields: [
      Field("name", .text, Words("contract", "合同"), [.searched, .required], headers: ["合同名称"]),
      Field("number", .text, Words("number", "合同编号"), [.lookedUp], headers: ["contract number"]),
      Field("customer", .reference("customer"), Words("customer", "客户"), [.lookedUp]),
      Field("deal", .reference("deal"), Words("deal", "商机"), [.lookedUp]),
      Field("value", .money, Words("value", "金额"), [.column]),
      Field("signed", .day, Words("signed", "签订日"), [.column]),
      Field("ends", .day, Words("ends", "到期日"), [.column]),
      Field("obligations", .prose, Words("we owe", "我方义务")),
      Field("note", .prose, Words("note", "备注")),
      Field("owner", .reference("member"), Words("owner", "负责人"), [.lookedUp]),
      Field("added", .instant, Words("added", "录入时间"), [.ruled]),
      Field("custom", .members, Words("further fields", "其他字段"), [.ruled]),
    ])
}

/// The words of an idea.
public enum Idea {
  /// OPT-1…3.
  public static let types = [
    Choice("problem", Words("problem", "问题型")), Choice("trend", Words("trend", "趋势型")),
    Choice("combination", Words("combination", "组合型")),
  ]
  /// OPT-5.
  public static let sources = [
    Choice("experience", Words("trade and experience", "行业和经验")),
    Choice("knowledge", Words("professional background", "专业知识背景")),
    Choice("interests", Words("interests and strengths", "兴趣特长")),
    Choice("abilities", Words("abilities", "能力优势")),
    Choice("mindset", Words("a change of mind", "观念转变")),
    Choice("creativity", Words("creativity", "创造力")),
    Choice("environment", Words("the wider world", "宏观环境")),
    Choice("industry", Words("structure of the industry", "产业结构")),
    Choice("new_knowledge", Words("new knowledge", "知识创新")),
    Choice("technology", Words("new technology", "技术创新")),
    Choice("segmentation", Words("a segment of the market", "市场细分")),
  ]
  /// OPR-1.
  public static let signals = [
    Choice("economic", Words("economic", "经济变化")),
    Choice("social", Words("social, demographic", "社会人口变化")),
    Choice("technological", Words("technological", "技术变化")),
    Choice("political", Words("political, institutional", "政治与制度变化")),
    Choice("structural", Words("structure of the industry", "产业结构变化")),
  ]
  /// OPR-3.
  public static let levels = [
    Choice("product", Words("product", "产品")), Choice("service", Words("service", "服务")),
    Choice("material", Words("raw material", "原材料")),
    Choice("organisation", Words("organisation", "组织方式")),
  ]
  /// BOOK-3.
  public static let markets = [
    Choice("new", Words("new market", "增量市场")), Choice("existing", Words("our customers", "存量市场")),
  ]
  public static let outcomes = [
    Choice("won", Words("became an opportunity", "成为机会")),
    Choice("lost", Words("put aside", "搁置")),
  ]
}

/// What an assessment says of itself.
public enum Assessment {
  /// Most particular first: one about a deal names its customer too.
  private static let kinds: [Kind] = [.deal, .idea, .contract, .contact, .member, .customer]

  /// The answers and what they came to, where the reader may see them.
  public static func contents(of document: Document) -> Document {
    document["sealed"]?.object ?? document
  }

  /// What tells of the answers: all of it is sealed where a checklist is confidential.
  static let telling = [
    "answers", "answered", "asked", "score", "scores", "verdict", "verdict_words", "marks",
  ]

  static func telling(of document: Document) -> Document {
    document.filter { telling.contains($0.key) }
  }

  /// Whether one was begun after another: on a later day, or on the same one under a later key.
  public static func isNewer(_ one: Record, _ other: Record) -> Bool {
    func rank(_ record: Record) -> (String, String, Int, String) {
      (record.text("day") ?? "", record.text("added") ?? "", record.key.utf8.count, record.key)
    }
    return rank(one) > rank(other)
  }

  /// What it is about.
  public static func subject(of assessment: Record) -> Ref? {
    kinds.lazy.compactMap { kind in
      assessment.text(kind.name).map { Ref(kind, $0) }
    }.first
  }

  /// What one is called: `Contract check on Looms`.
  public static func title(_ checklist: Words, on subject: String) -> Words {
    Words("\(checklist.en) on \(subject)", "\(subject) 的“\(checklist.zh)”")
  }
}
