extension Kind {
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
      Field("department", .text, Words("department", "部门"), headers: ["dept", "所在部门"]),
      Field(
        "tie", .choice(Contact.ties), Words("tie", "关系强弱"),
        headers: ["relationship", "关系", "亲疏"]),
      .phone, .mail,
      Field(
        "source_id", .text, Words("number there", "原系统编号"), [.lookedUp],
        headers: ["id", "contact id", "contact_id", "联系人编号"]),
      Field(
        "best_time", .text, Words("when to ring", "方便联系的时间"), [.personal],
        headers: ["best time", "best time to call", "联系时间"]),
      Field(
        "birthday", .text, Words("birthday", "生日"), [.personal], headers: ["date of birth", "出生日期"]),
      Field(
        "preferences", .text, Words("likes, dislikes", "偏好"), [.personal],
        headers: ["preferences", "likes", "个人偏好"]),
      Field("note", .prose, Words("note", "备注"), [.personal], headers: ["notes", "comment", "说明"]),
    ] + Consent.fields + [
      Field("added", .instant, Words("added", "录入时间"), [.ruled]),
      Field("erased", .day, Words("erased", "清除日"), [.ruled]),
      Field("erasing", .flag, Words("being erased", "清除中"), [.column, .ruled]),
      Field("known", .members, Words("where facts come from", "事实来源"), [.ruled]),
      Field("custom", .members, Words("further fields", "其他字段"), [.ruled]),
    ],
    groups: [
      FieldGroup(
        "basics", Words("Basics", "基本信息"),
        ["name", "customer", "title", "department", "phone", "mail", "source_id"]),
      FieldGroup("part", Words("Part and tie", "角色与关系"), ["role", "tie"]),
      FieldGroup(
        "personal", Words("Personal", "个人情况"), ["best_time", "birthday", "preferences", "note"]),
      Consent.group(),
    ])
}

/// The choices that a contact's fields offer.
public enum Contact {
  /// How well the rep and a person know each other. Strong ties are for a favour; weak ones reach
  /// further and bring news of what is being bought (OPR-7).
  public static let ties = [
    Choice("strong", Words("strong", "强"), also: ["close", "强关系"]),
    Choice("weak", Words("weak", "弱"), also: ["loose", "弱关系"]),
  ]
}
