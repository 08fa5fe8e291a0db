extension Field {
  /// How a person or an organisation is reached: the same two fields wherever somebody is.
  static let phone = Field(
    "phone", .phone, Words("phone", "电话"), [.searched, .matched, .personal],
    headers: [
      "telephone", "phone number", "mobile", "mobile phone", "tel", "手机", "手机号", "手机号码",
      "联系电话", "电话号码",
    ])

  static let mail = Field(
    "mail", .mail, Words("mail", "邮箱"), [.searched, .matched, .personal],
    headers: ["email", "e-mail", "email address", "mail address", "电子邮件", "电子邮箱", "邮件"])
}
