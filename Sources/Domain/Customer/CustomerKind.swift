extension Kind {
  /// A person or an organisation outside the company that deals with it, or may (TAX-1, TAX-2).
  ///
  /// A customer that nobody has accepted and that has no deal is a *lead* (TAX-9). Each has somebody of
  /// ours who answers for it (RVW-7, RET-2), an industry (TAX-17) and, where it was agreed on, a service
  /// policy of its own (IDN-11).
  public static let customer = Kind(
    "customer", plural: "customers", Words("customer", "客户"),
    pluralWords: Words("customers", "客户"),
    fields: [
      Field(
        "name", .text, Words("name", "名称"), [.searched, .matched, .required],
        headers: [
          "account", "account name", "company", "company name", "customer", "customer name",
          "organisation", "organization", "lead name", "full name", "客户", "客户名称", "公司", "公司名称",
          "姓名", "单位", "单位名称", "企业名称",
        ]),
      Field(
        "short_name", .text, Words("short name", "简称"), [.searched],
        headers: ["abbreviation", "客户简称", "公司简称"]),
      Field(
        "party", .choice(Customer.parties), Words("kind", "个人或单位"), [.column],
        headers: ["party"]),
      .phone, .mail,
      Field(
        "city", .text, Words("city", "城市"), [.column],
        headers: ["town", "billing city", "所在城市", "市"]),
      Field(
        "address", .text, Words("address", "地址"), [.personal],
        headers: ["street", "office_location", "office location", "location", "办公地址", "通讯地址"]),
      Field(
        "country", .text, Words("country", "国家"),
        headers: ["country/region", "billing country", "国家/地区", "国别"]),
      Field(
        "sector", .text, Words("industry", "行业"), [.column],
        headers: ["sector", "industry", "所属行业", "行业领域"]),
      Field(
        "size", .integer, Words("employees", "员工人数"),
        headers: ["employees", "employee count", "headcount", "company size", "人数", "规模", "公司规模"]),
      Field(
        "revenue", .decimal, Words("revenue", "营业额"),
        headers: ["annual revenue", "turnover", "年收入", "营收"]),
      Field(
        "founded", .integer, Words("founded", "成立年份"),
        headers: ["year_established", "year established", "established", "成立时间", "成立年"]),
      Field(
        "parent", .text, Words("part of", "上级公司"),
        headers: [
          "subsidiary_of", "subsidiary of", "parent company", "parent account", "母公司", "集团",
        ]),
      Field(
        "products", .text, Words("sells", "主要产品"),
        headers: ["main products", "主要产品或服务", "主营业务"]),
      Field("website", .text, Words("website", "网站"), headers: ["web", "url", "网址", "主页"]),
      Field(
        "goals", .text, Words("goals", "目标"), headers: ["objectives", "经营目标", "业务目标"]),
      Field("vision", .text, Words("vision", "愿景"), headers: ["企业愿景"]),
      Field(
        "developments", .text, Words("lately", "近况"),
        headers: ["recent developments", "news", "发展近况", "最新动态"]),
      Field(
        "industry_type", .text, Words("kind of industry", "产业类型"),
        headers: ["industry type", "type of industry"]),
      Field(
        "industry_traits", .text, Words("its trade is", "行业特点"),
        headers: ["industry characteristics", "行业特征"]),
      Field(
        "market_position", .text, Words("standing in it", "市场地位"),
        headers: ["market position", "行业地位"]),
      Field("market_share", .text, Words("market share", "市场份额"), headers: ["市场占有率"]),
      Field(
        "advantages", .text, Words("strengths", "经营优势"),
        headers: ["advantages", "operating advantages", "竞争优势", "优势"]),
      Field("competitors", .text, Words("competitors", "竞争对手"), headers: ["competition", "竞品"]),
      Field(
        "needs", .text, Words("needs in detail", "具体需求"),
        headers: ["needs", "requirements", "business needs", "业务需求", "需求描述"]),
      Field("pains", .text, Words("pains", "痛点"), headers: ["pain points", "难点"]),
      Field(
        "habits", .text, Words("how it buys", "购买习惯"),
        headers: ["buying habits", "purchasing habits", "消费习惯", "采购习惯"]),
      Field(
        "preferences", .text, Words("likes, dislikes", "偏好"),
        headers: ["preferences", "likes", "个人偏好"]),
      Field(
        "opinions", .text, Words("says of us", "意见和建议"),
        headers: ["opinions", "suggestions", "feedback", "客户意见", "反馈"]),
      Field(
        "management", .text, Words("how it is led", "管理架构"),
        headers: ["management", "management structure", "组织架构", "决策链"]),
      Field(
        "gender", .choice(Customer.genders), Words("gender", "性别"), [.personal], headers: ["sex"]),
      Field(
        "birth_year", .integer, Words("born in", "出生年份"), [.personal],
        headers: ["year of birth", "birth year"]),
      Field(
        "birthday", .text, Words("birthday", "生日"), [.personal], headers: ["date of birth", "出生日期"]),
      Field(
        "job", .text, Words("job", "职业"), [.personal],
        headers: ["occupation", "profession"]),
      Field(
        "employer", .text, Words("works at", "工作单位"), [.personal],
        headers: ["employer", "workplace"]),
      Field(
        "education", .text, Words("education", "学历"), [.personal], headers: ["教育程度", "文化程度"]),
      Field(
        "income", .text, Words("income", "收入水平"), [.personal], headers: ["income level", "收入"]),
      Field(
        "family", .text, Words("family", "家庭情况"), [.personal],
        headers: ["family status", "marital status", "家庭状况", "婚姻状况"]),
      Field(
        "interests", .text, Words("interests", "兴趣爱好"), [.personal],
        headers: ["hobbies", "爱好", "兴趣"]),
      Field(
        "best_time", .text, Words("when to ring", "方便联系的时间"), [.personal],
        headers: ["best time", "best time to call", "联系时间"]),
      Field("conversation", .choice(Customer.conversations), Words("talks", "谈话风格")),
      Field("service_policy", .text, Words("service policy", "服务政策"), headers: ["服务政策"]),
      Field(
        "source", .text, Words("came by", "来源"), [.column],
        headers: ["lead source", "lead_source", "客户来源", "线索来源", "渠道"]),
      Field(
        "source_id", .text, Words("number there", "原系统编号"), [.lookedUp],
        headers: [
          "id", "account id", "account_id", "customer id", "customer_id", "lead id", "lead_id",
          "prospect id", "prospect_id", "record id", "客户编号", "编号", "客户id", "线索编号",
        ]),
      Field(
        "note", .prose, Words("note", "备注"), headers: ["notes", "comment", "comments", "说明", "描述"]),
      Field(
        "owner", .reference("member"), Words("owner", "负责人"), [.lookedUp],
        headers: [
          "sales_agent", "sales agent", "account owner", "lead owner", "sales rep", "业务员", "销售",
          "销售员", "客户经理", "跟进人",
        ]),
      Field("money", .choice(Condition.answers), Words("Money", "购买力"), [.column]),
      Field("authority", .choice(Authority.answers), Words("Authority", "决定权"), [.column]),
      Field("need", .choice(Condition.answers), Words("Need", "需求"), [.column]),
      Field(
        "recognises_product", .flag, Words("likes product", "认可产品"), [.column],
        headers: ["认可产品"]),
      Field(
        "recognises_model", .flag, Words("likes model", "认可模式"), headers: ["认可模式"]),
      Field("belonging", .flag, Words("belonging", "有归属感"), headers: ["归属感"]),
      Field(
        "need_origin", .choice(Customer.needOrigins), Words("need origin", "需求来由"), [.column]),
      Field("horizon", .choice(Customer.horizons), Words("horizon", "长期或尝新"), [.column]),
      Field(
        "accepted", .day, Words("accepted", "接收日"), [.column],
        headers: ["converted", "is converted", "is_converted", "已转化", "是否转化", "已成交"]),
    ] + Consent.fields + [
      Field(
        "kyc_risk", .choice(Customer.kycRisks), Words("KYC risk", "身份识别风险"), [.confidential],
        headers: ["kyc risk", "risk level", "aml risk", "客户风险等级", "洗钱风险等级"]),
      Field(
        "kyc_checked", .day, Words("KYC checked", "身份核查日"), [.confidential],
        headers: ["kyc date", "kyc checked", "身份核查日", "核查日期"]),
      Field(
        "kyc_note", .prose, Words("KYC note", "身份识别备注"), [.confidential],
        headers: ["kyc", "kyc notes", "aml note", "反洗钱备注", "尽职调查备注"]),
      Field("dropped", .day, Words("dropped", "放弃日"), [.column, .ruled]),
      Field("drop_reason", .choice(Customer.dropReasons), Words("why dropped", "放弃原因"), [.ruled]),
      Field("drop_words", .text, Words("on dropping", "放弃说明"), [.ruled]),
      Field("stopped", .day, Words("contact stopped", "停止接触日"), [.column, .ruled]),
      Field("snoozed", .day, Words("not before", "推迟到"), [.column, .ruled]),
      Field("added", .instant, Words("added", "录入时间"), [.column, .ruled]),
      Field("erased", .day, Words("erased", "清除日"), [.ruled]),
      Field("erasing", .flag, Words("being erased", "清除中"), [.column, .ruled]),
      Field("known", .members, Words("where facts come from", "事实来源"), [.ruled]),
      Field("custom", .members, Words("further fields", "其他字段"), [.ruled]),
    ],
    groups: Customer.groups,
    rollups: [
      Rollup("deals", .count, of: "deal", by: "customer"),
      Rollup("open_deals", .count, of: "deal", by: "customer", where: .absent("outcome")),
      Rollup("open_value", .sum("value"), of: "deal", by: "customer", where: .absent("outcome")),
      Rollup(
        "won_value", .sum("value"), of: "deal", by: "customer", where: .equals("outcome", "won")),
      Rollup("stage", .greatest("stage"), of: "deal", by: "customer", where: .absent("outcome")),
      Rollup("contacts", .count, of: "contact", by: "customer"),
      Rollup(
        "contacts_without", .count, of: "contact", by: "customer", where: .equals("role", "none")),
      // The roles' names stand in the order of their weight: decides, opposes, suggests.
      Rollup(
        "role", .least("role"), of: "contact", by: "customer",
        where: .oneOf("role", ["decides", "suggests", "opposes"])),
      Rollup("last", .greatest("done"), of: "activity", by: "customer", where: .present("done")),
      Rollup(
        "next", .least("due"), of: "activity", by: "customer", where: .absent("done"),
        .absent("cancelled")),
    ],
    derived: [
      Derived("is_lead", sql: "accepted IS NULL AND dropped IS NULL AND deals = 0"),
      Derived("has_authority", sql: Authority.sql),
      Derived("lead_rank", sql: Customer.leadRankSQL),
      Derived("intent_rank", sql: Customer.intentRankSQL),
      // The day to look again: of the next step, else the one that the customer was put off to.
      Derived("review", sql: "ifnull(next, ifnull(snoozed, '9999'))"),
      // By the day: of those that came on one day, the better source is first.
      Derived("freshness", sql: "substr(ifnull(added, ''), 1, 10)"),
    ],
    orders: [
      Order("name", by: "name_key"),
      Order(
        "triage", by: "lead_rank", "freshness", isDescending: true, ranked: "source",
        where: "is_lead AND stopped IS NULL"),
      Order(
        "hot", Words("hot prospects", "有望客户"), by: "name_key",
        where: "\(Customer.hotSQL) AND stopped IS NULL AND dropped IS NULL"),
      Order(
        "nurture", Words("to nurture", "长期培养"), by: "review",
        where: "\(Customer.nurtureSQL) AND stopped IS NULL AND dropped IS NULL"),
      Order(
        "intent", Words("intent customers", "意向客户"), by: "intent_rank",
        where: "need = 'yes' AND recognises_product AND stopped IS NULL AND dropped IS NULL"),
      Order("added", by: "freshness", isDescending: true),
    ],
    totals: Totals(
      alike: [
        Derived("is_lead"), Derived("stopped"), Derived("snoozed"), Derived("owner"),
        Derived("source"),
      ],
      sums: [Derived("accepted", sql: "accepted IS NOT NULL")]))
}
