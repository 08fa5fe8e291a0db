extension Kind {
  /// A person or an organisation outside the company that deals with it, or may (TAX-1, TAX-2).
  ///
  /// A customer that nobody has accepted and that has no deal is a *lead*.
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
      Field(
        "phone", .phone, Words("phone", "电话"), [.searched, .matched, .personal],
        headers: [
          "telephone", "phone number", "mobile", "mobile phone", "tel", "手机", "手机号", "手机号码",
          "联系电话", "电话号码",
        ]),
      Field(
        "mail", .mail, Words("mail", "邮箱"), [.searched, .matched, .personal],
        headers: ["email", "e-mail", "email address", "mail address", "电子邮件", "电子邮箱", "邮件"]),
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
        "need_origin", .choice(Customer.needOrigins), Words("need origin", "需求来由")),
      Field("horizon", .choice(Customer.horizons), Words("horizon", "长期或尝新")),
      Field(
        "accepted", .day, Words("accepted", "接收日"), [.column],
        headers: ["converted", "is converted", "is_converted", "已转化", "是否转化", "已成交"]),
      Field("dropped", .day, Words("dropped", "放弃日"), [.column, .ruled]),
      Field("drop_reason", .choice(Customer.dropReasons), Words("why dropped", "放弃原因"), [.ruled]),
      Field("drop_words", .text, Words("on dropping", "放弃说明"), [.ruled]),
      Field("stopped", .day, Words("contact stopped", "停止接触日"), [.column, .ruled]),
      Field("snoozed", .day, Words("not before", "推迟到"), [.column, .ruled]),
      Field("added", .instant, Words("added", "录入时间"), [.column, .ruled]),
      Field("known", .members, Words("where facts come from", "事实来源"), [.ruled]),
      Field("custom", .members, Words("further fields", "其他字段"), [.ruled]),
    ],
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
      // By the day: of those that came on one day, the better source is first.
      Derived("freshness", sql: "substr(ifnull(added, ''), 1, 10)"),
    ],
    orders: [
      Order("name", by: "name_key"),
      Order(
        "triage", by: "lead_rank", "freshness", isDescending: true, ranked: "source",
        where: "is_lead AND stopped IS NULL"),
      Order("added", by: "freshness", isDescending: true),
    ],
    totals: Totals(
      alike: [
        Derived("is_lead"), Derived("stopped"), Derived("snoozed"), Derived("owner"),
        Derived("source"),
      ],
      sums: [Derived("accepted", sql: "accepted IS NOT NULL")]))

  /// A person at a customer, and what part that person plays in its decisions (MAN-2).
  public static let contact = Kind(
    "contact", plural: "contacts", Words("person", "联系人"), pluralWords: Words("people", "联系人"),
    fields: [
      Field(
        "name", .text, Words("name", "姓名"), [.searched, .matched, .required, .personal],
        headers: ["contact", "contact name", "full name", "person", "联系人", "联系人姓名"]),
      Field(
        "customer", .reference("customer"), Words("customer", "客户"), [.lookedUp],
        headers: ["account", "company", "account name", "company name", "客户名称", "公司", "公司名称", "单位"]),
      Field(
        "role", .choice(Authority.roles), Words("part in the decision", "决策角色"), [.column],
        headers: ["authority", "decision role", "决定权", "角色"]),
      Field(
        "title", .text, Words("job", "职务"),
        headers: ["job title", "position", "职位", "岗位"]),
      Field(
        "phone", .phone, Words("phone", "电话"), [.searched, .matched, .personal],
        headers: [
          "telephone", "phone number", "mobile", "mobile phone", "tel", "手机", "手机号", "手机号码",
          "联系电话", "电话号码",
        ]),
      Field(
        "mail", .mail, Words("mail", "邮箱"), [.searched, .matched, .personal],
        headers: ["email", "e-mail", "email address", "电子邮件", "邮件"]),
      Field(
        "source_id", .text, Words("number there", "原系统编号"), [.lookedUp],
        headers: ["id", "contact id", "contact_id", "联系人编号"]),
      Field("note", .prose, Words("note", "备注"), [.personal], headers: ["notes", "comment", "说明"]),
      Field("added", .instant, Words("added", "录入时间"), [.ruled]),
      Field("known", .members, Words("where facts come from", "事实来源"), [.ruled]),
      Field("custom", .members, Words("further fields", "其他字段"), [.ruled]),
    ])
}

/// The choices that a customer's fields offer.
public enum Customer {
  /// PROS-1: individual or organisation.
  public static let parties = [
    Choice("organisation", Words("organisation", "单位")), Choice("person", Words("person", "个人")),
  ]

  /// PROS-6: sub-classes of those who have a need; the list is open.
  public static let needOrigins = [
    Choice("future", Words("may need it later", "未来可能需要")),
    Choice("price", Words("drawn by a low price", "被低价吸引")),
    Choice("just_now", Words("happens to need it", "刚好需要")),
    Choice("other", Words("other", "其他")),
  ]

  /// PROS-7.
  public static let horizons = [
    Choice("long_term", Words("long-term cooperation", "长期合作")),
    Choice("trial", Words("a short trial", "短期尝新")),
  ]

  /// Why a lead is dropped; the words that a rep adds stand beside it.
  public static let dropReasons = [
    Choice("no_need", Words("no need", "没有需求")),
    Choice("no_money", Words("no money", "没有购买力")),
    Choice("not_reached", Words("can't be reached", "联系不上")),
    Choice("competitor", Words("bought elsewhere", "选了别家")),
    Choice("duplicate", Words("known already", "重复")),
    Choice("other", Words("other", "其他")),
  ]

  /// Best first: 2 for each condition that is met, 1 for one that nobody asked about; then a phone.
  static let leadRankSQL = """
    2 * (CASE money WHEN 'yes' THEN 2 WHEN 'no' THEN 0 ELSE 1 END \
    + CASE need WHEN 'yes' THEN 2 WHEN 'no' THEN 0 ELSE 1 END \
    + CASE has_authority WHEN 'yes' THEN 2 WHEN 'no' THEN 0 ELSE 1 END) \
    + (phone IS NOT NULL)
    """
}
