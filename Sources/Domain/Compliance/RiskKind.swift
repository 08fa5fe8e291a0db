extension Kind {
  /// A risk in a sale, with what is done against it and the day on which it is looked at again (CMP-15,
  /// CMP-16, G-5).
  public static let risk = Kind(
    "risk", plural: "risks", Words("risk", "风险"), pluralWords: Words("risks", "风险"),
    fields: [
      Field("name", .text, Words("risk", "风险"), [.searched, .required]),
      Field("type", .choice(Risk.kinds), Words("kind", "类别"), [.column, .required]),
      Field("level", .choice(Risk.levels), Words("level", "程度"), [.column]),
      Field("countermeasure", .prose, Words("countermeasure", "应对措施"), [.required]),
      Field("review", .day, Words("look again", "复查日"), [.column]),
      Field("customer", .reference("customer"), Words("customer", "客户"), [.lookedUp]),
      Field("deal", .reference("deal"), Words("deal", "商机"), [.lookedUp]),
      Field("contract", .reference("contract"), Words("contract", "合同"), [.lookedUp]),
      Field("owner", .reference("member"), Words("owner", "负责人"), [.lookedUp]),
      Field("closed", .day, Words("gone since", "解除日"), [.column]),
      Field("note", .prose, Words("note", "备注")),
      Field("added", .instant, Words("added", "录入时间"), [.ruled]),
      Field("custom", .members, Words("further fields", "其他字段"), [.ruled]),
    ],
    orders: [
      Order(
        "review", by: "review", within: ["owner"], where: "review IS NOT NULL AND closed IS NULL")
    ])

  /// A special situation that came up while a contract is performed: reported at once, and open until
  /// somebody has found a way (CMP-14, G-4).
  public static let exception = Kind(
    "exception", plural: "exceptions", Words("exception", "异常情况"),
    pluralWords: Words("exceptions", "异常情况"),
    fields: [
      Field("name", .text, Words("what happened", "情况"), [.searched, .required]),
      Field("customer", .reference("customer"), Words("customer", "客户"), [.lookedUp]),
      Field("deal", .reference("deal"), Words("deal", "商机"), [.lookedUp]),
      Field("contract", .reference("contract"), Words("contract", "合同"), [.lookedUp]),
      Field("wanted", .prose, Words("help wanted", "需要的支持")),
      Field("reported", .day, Words("reported", "上报日"), [.column]),
      Field("resolved", .day, Words("resolved", "解决日"), [.column]),
      Field("solution", .prose, Words("solution", "解决方案")),
      Field("owner", .reference("member"), Words("reported by", "上报人"), [.lookedUp]),
      Field("added", .instant, Words("added", "录入时间"), [.ruled]),
      Field("custom", .members, Words("further fields", "其他字段"), [.ruled]),
    ],
    derived: [Derived("since", sql: "ifnull(reported, '')")],
    orders: [Order("open", by: "since", within: ["owner"], where: "resolved IS NULL")])
}

/// The words of a risk.
public enum Risk {
  /// CMP-15.
  public static let kinds = [
    Choice("contract", Words("contract", "合同风险")), Choice("credit", Words("credit", "信用风险")),
    Choice("market", Words("market", "市场风险")), Choice("other", Words("other", "其他")),
  ]
  public static let levels = [
    Choice("low", Words("low", "低")), Choice("medium", Words("medium", "中")),
    Choice("high", Words("high", "高")),
  ]
  /// Days until a risk is looked at again where nobody says otherwise: ours, the sources say "regularly".
  static let reviewAfter = 30
}
