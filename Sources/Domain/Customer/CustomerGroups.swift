/// What is kept of a customer, under the headings of its kind: a person's is who it is, what it
/// thinks and what it does (DATA-1); an organisation's are its basics, its business, how it trades and
/// who is in charge (DATA-2).
extension Customer {
  /// A customer that isn't known to be a person is taken for an organisation.
  public static func isPerson(_ document: Document) -> Bool { document["party"]?.text == "person" }

  private static func isOrganisation(_ document: Document) -> Bool { !isPerson(document) }

  static let groups: [FieldGroup] = [
    FieldGroup(
      "demographic", Words("Person", "人口统计"),
      [
        "name", "short_name", "party", "phone", "mail", "city", "address", "country", "gender",
        "birth_year", "birthday", "job", "employer", "sector", "education", "income", "family",
        "website",
      ], for: isPerson),
    FieldGroup(
      "attitude", Words("Attitude", "态度"),
      [
        "goals", "needs", "pains", "preferences", "opinions", "recognises_product",
        "recognises_model", "belonging",
      ], for: isPerson),
    FieldGroup(
      "behaviour", Words("Behaviour", "行为"),
      [
        "habits", "need_origin", "horizon", "interests", "best_time", "conversation",
        "developments",
      ], for: isPerson
    ),
    // DATA-3; what it does and how large it is come before where it sits.
    FieldGroup(
      "basics", Words("Basics", "基本信息"),
      [
        "name", "short_name", "party", "sector", "products", "size", "phone", "mail", "website",
        "city", "address", "country", "founded", "parent",
      ], for: isOrganisation),
    // DATA-4, DATA-5, DATA-6, DATA-8.
    FieldGroup(
      "business", Words("Business", "业务状况"),
      [
        "revenue", "goals", "vision", "developments", "industry_type", "industry_traits",
        "market_position", "market_share", "advantages", "competitors",
      ], for: isOrganisation),
    // DATA-6, DATA-7, DATA-8.
    FieldGroup(
      "trading", Words("Trading", "交易状况"),
      [
        "needs", "pains", "habits", "preferences", "opinions", "need_origin", "horizon",
        "recognises_product", "recognises_model", "belonging",
      ], for: isOrganisation),
    // DATA-5; who they are stands among the customer's people.
    FieldGroup(
      "charge", Words("In charge", "客户负责人"), ["management", "best_time", "conversation"],
      for: isOrganisation),
    FieldGroup(
      "conditions", Words("Money, Authority, Need", "购买力、决定权、需求"),
      Condition.allCases.map(\.rawValue)),
    Consent.group(for: isPerson),
    // KYC-5, KYC-6, KYC-8.
    FieldGroup(
      "kyc", Words("Know your customer, confidential", "客户身份识别（保密）"),
      ["kyc_risk", "kyc_checked", "kyc_note"]),
    FieldGroup(
      "ours", Words("With us", "与我们"),
      ["owner", "service_policy", "source", "source_id", "accepted", "note"]),
  ]
}
