extension Kind {
  /// A chance of business on its way through a pipeline, with its value and its outcome.
  public static let deal = Kind(
    "deal", plural: "deals", Words("deal", "商机"), pluralWords: Words("deals", "商机"),
    fields: [
      Field(
        "name", .text, Words("name", "名称"), [.searched],
        headers: ["deal", "deal name", "opportunity", "opportunity name", "商机", "商机名称"]),
      Field(
        "customer", .reference("customer"), Words("customer", "客户"), [.lookedUp],
        headers: ["account", "company", "account name", "company name", "客户名称", "公司", "公司名称"]),
      Field(
        "stage", .text, Words("stage", "阶段"), [.column, .kept],
        headers: ["deal_stage", "deal stage", "sales stage", "status", "销售阶段", "商机阶段"]),
      Field(
        "value", .money, Words("value", "金额"), [.column],
        headers: ["close_value", "close value", "amount", "deal value", "成交金额", "预计金额", "商机金额"]),
      // The rep's own word, where she knows better than the stage's probability.
      Field("chance", .percent, Words("chance", "赢单率")),
      Field(
        "product", .reference("product"), Words("product", "产品"), [.lookedUp],
        headers: ["product name", "产品名称"]),
      Field(
        "owner", .reference("member"), Words("owner", "负责人"), [.lookedUp],
        headers: ["sales_agent", "sales agent", "deal owner", "sales rep", "业务员", "销售", "销售员"]),
      Field(
        "opened", .day, Words("opened", "开始日"), [.column],
        headers: [
          "engage_date", "engage date", "open date", "created", "created date", "开始日期", "创建日期",
        ]),
      Field(
        "closed", .day, Words("closed", "结束日"), [.column],
        headers: ["close_date", "close date", "closed date", "结束日期", "成交日期", "关闭日期"]),
      Field(
        "expected", .day, Words("expected", "预计成交日"), [.column],
        headers: ["expected close date", "expected close", "预计成交日期"]),
      Field(
        "source_id", .text, Words("number elsewhere", "原系统编号"), [.lookedUp],
        headers: ["opportunity_id", "opportunity id", "deal id", "deal_id", "id", "商机编号", "编号"]),
      Field("note", .prose, Words("note", "备注"), headers: ["notes", "comment", "说明"]),
      Field("pipeline", .text, Words("pipeline", "流程"), [.column, .ruled, .kept]),
      Field("version", .integer, Words("version", "版本"), [.ruled]),
      Field("entered", .day, Words("in this stage since", "进入本阶段"), [.column, .ruled]),
      // By stage: who answers for it (NEW-8), and who has given the word that its gates ask for.
      Field("in_charge", .members, Words("in charge", "阶段负责人"), [.ruled, .kept]),
      Field("approvals", .members, Words("approvals", "批准"), [.ruled, .kept]),
      Field("outcome", .choice(Deal.outcomes), Words("outcome", "结果"), [.column, .ruled]),
      Field("reason", .choice(Deal.lostReasons), Words("why", "原因"), [.ruled]),
      Field("reason_words", .text, Words("on closing", "结束说明"), [.ruled]),
      Field("added", .instant, Words("added", "录入时间"), [.ruled]),
      Field("known", .members, Words("where facts come from", "事实来源"), [.ruled]),
      Field("custom", .members, Words("further fields", "其他字段"), [.ruled]),
    ],
    derived: [
      Derived("worth", sql: "ifnull(value, 0)"),
      // A deal that nobody knows the age of stands behind the others.
      Derived("since", sql: "ifnull(entered, ifnull(opened, '9999'))"),
    ],
    orders: [
      Order(
        "worth", by: "worth", isDescending: true, within: ["pipeline", "stage"],
        where: "outcome IS NULL"),
      Order("age", by: "since", within: ["owner"], where: "outcome IS NULL"),
    ],
    totals: Totals(
      alike: [
        Derived("pipeline"), Derived("stage"), Derived("outcome"), Derived("owner"),
        Derived("month", sql: "substr(closed, 1, 7) || '-01'"),
      ],
      sums: [
        Derived("value", sql: "ifnull(value, 0)"), Derived("valued", sql: "value IS NOT NULL"),
        // A deal that closed before it began has been written down wrongly: its days don't count.
        Derived(
          "days",
          sql: """
            CASE WHEN closed >= opened \
            THEN ifnull(CAST(julianday(closed) - julianday(opened) AS INTEGER), 0) ELSE 0 END
            """),
        Derived("dated", sql: "ifnull(closed >= opened, 0)"),
      ]))

  /// What the company sells.
  public static let product = Kind(
    "product", plural: "products", Words("product", "产品"), pluralWords: Words("products", "产品"),
    fields: [
      Field(
        "name", .text, Words("name", "名称"), [.matched, .required],
        headers: ["product", "product name", "产品", "产品名称"]),
      Field("series", .text, Words("series", "系列"), headers: ["family", "category", "产品系列", "类别"]),
      Field(
        "price", .money, Words("price", "价格"),
        headers: ["sales_price", "sales price", "unit price", "list price", "单价", "售价"]),
      Field(
        "source_id", .text, Words("number elsewhere", "原系统编号"), [.lookedUp],
        headers: ["product id", "product_id", "sku", "产品编号"]),
      Field("added", .instant, Words("added", "录入时间"), [.ruled]),
      Field("custom", .members, Words("further fields", "其他字段"), [.ruled]),
    ])
}

/// The words of a deal.
public enum Deal {
  public static let outcomes = [
    Choice("won", Words("won", "赢单")), Choice("lost", Words("lost", "输单")),
  ]

  /// Since when a deal has been in its stage: what the index keeps in the column `since`.
  public static func since(_ deal: Record) -> Day? { deal.day("entered") ?? deal.day("opened") }

  /// Why a deal is lost; the words that a rep adds stand beside it.
  public static let lostReasons = [
    Choice("price", Words("price", "价格")),
    Choice("competitor", Words("a competitor", "选了竞争对手")),
    Choice("no_need", Words("no need any more", "不再需要")),
    Choice("no_money", Words("no budget", "没有预算")),
    Choice("no_decision", Words("no decision", "迟迟不定")),
    Choice("quality", Words("product or service", "产品或服务")),
    Choice("silent", Words("fell silent", "失去联系")),
    Choice("other", Words("other", "其他")),
  ]
}
