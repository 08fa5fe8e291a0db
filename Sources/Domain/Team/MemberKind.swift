extension Kind {
  /// A rep of the book. One with a `uid` is a Unix user; one without came with an import.
  public static let member = Kind(
    "member", plural: "members", Words("member", "成员"), pluralWords: Words("members", "成员"),
    fields: [
      Field(
        "name", .text, Words("name", "姓名"), [.matched, .required],
        headers: ["sales_agent", "sales agent", "rep", "agent", "member", "业务员", "销售", "销售员", "成员"]),
      Field("uid", .integer, Words("Unix user", "系统用户"), [.column, .ruled]),
      Field("role", .choice(Member.roles), Words("role", "角色"), [.column, .ruled]),
      Field("compliance", .flag, Words("compliance", "合规"), [.column, .ruled]),
      Field("manager", .text, Words("manager", "主管"), headers: ["sales manager", "经理", "上级"]),
      Field(
        "region", .text, Words("region", "大区"),
        headers: ["regional_office", "regional office", "office", "区域", "办事处"]),
      Field("left", .day, Words("left", "离开日"), [.ruled]),
      Field("left_uid", .integer, Words("former Unix user", "原系统用户"), [.ruled]),
      Field("added", .instant, Words("added", "录入时间"), [.ruled]),
      Field("custom", .members, Words("further fields", "其他字段"), [.ruled]),
    ])

  /// A column of an import that no field of its kind answers to, under its own header.
  public static let customField = Kind(
    "custom_field", plural: "custom_fields", Words("further field", "其他字段"),
    pluralWords: Words("further fields", "其他字段"),
    fields: [
      Field("of", .text, Words("of", "所属"), [.lookedUp, .ruled]),
      Field("member", .text, Words("member", "键"), [.ruled]),
      Field("name", .text, Words("name", "名称"), [.required]),
    ])
}

/// The words of a member.
public enum Member {
  public static let roles = [
    Choice("manager", Words("manager", "经理")), Choice("rep", Words("rep", "业务员")),
    Choice("viewer", Words("viewer", "只读")),
  ]
}
