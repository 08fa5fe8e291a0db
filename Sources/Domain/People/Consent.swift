/// What a person has said to being called and written to, when, and by which way we know (IDN-9).
///
///     Consent(record)?.bars("call")   // whether a call may be planned
///
/// A person whom nobody asked has none of it. Who withdrew or refused may be visited, and whoever rings
/// us is answered and noted; but no call or message is planned any more.
public struct Consent: Hashable, Sendable {
  public enum Answer: String, CaseIterable, Sendable {
    case given, withdrawn, refused
  }

  public let answer: Answer
  public let on: Day?
  /// A form at the fair, a mail.
  public let source: String?
  /// The kind of activity that it is about; nil: any.
  public let way: String?

  /// nil where nobody asked.
  public init?(_ document: Document) {
    guard let answer = document["consent"]?.text.flatMap(Answer.init) else { return nil }
    self.answer = answer
    on = document["consent_on"]?.day
    source = document["consent_source"]?.text
    way = document["consent_for"]?.text
  }

  public init?(_ record: Record) { self.init(record.document) }

  public var isAgainst: Bool { answer != .given }

  /// Whether a step of this type may not be planned.
  public func bars(_ type: String) -> Bool {
    isAgainst && Consent.ways.contains { $0.name == type } && way.map { $0 == type } ?? true
  }

  /// `withdrew consent to calls`
  public var brief: Words {
    let about = Consent.ways.first { $0.name == way }?.words
    let to = Words(about.map { " to \($0.en)" } ?? "", about.map { "接受\($0.zh)的" } ?? "")
    return switch answer {
    case .given: Words("gave consent\(to.en)", "已表示\(to.zh)同意")
    case .withdrawn: Words("withdrew consent\(to.en)", "已撤回\(to.zh)同意")
    case .refused: Words("refused consent\(to.en)", "已拒绝\(to.zh)同意")
    }
  }

  /// `withdrew consent on 2026-05-03: by form`
  public var words: Words {
    let day = on.map(\.description)
    return Words(
      brief.en + (day.map { " on \($0)" } ?? "") + (source.map { ": \($0)" } ?? ""),
      (day.map { "\($0) " } ?? "") + brief.zh + (source.map { "：\($0)" } ?? ""))
  }

  // MARK: The kind table

  static let ways = [
    Choice("call", Words("calls", "电话"), also: ["phone", "call"]),
    Choice("message", Words("messages", "消息"), also: ["mail", "email", "sms", "短信", "邮件"]),
  ]

  private static let answers = [
    Choice(
      "given", Words("given", "已同意"), also: ["yes", "opt-in", "opted in", "true", "同意", "是"]),
    Choice(
      "withdrawn", Words("withdrawn", "已撤回"),
      also: ["opt-out", "opted out", "unsubscribed", "撤回", "退订"]),
    Choice(
      "refused", Words("refused", "已拒绝"), also: ["no", "declined", "false", "拒绝", "不同意", "否"]),
  ]

  /// What a person's kind has of it.
  static let fields = [
    Field(
      "consent", .choice(answers), Words("consent", "同意联系"), [.personal],
      headers: ["consent status", "marketing consent", "gdpr consent", "opt in", "是否同意联系", "同意状态"]),
    Field(
      "consent_on", .day, Words("consent date", "表态日期"), [.personal],
      headers: ["consent on", "date of consent", "opt in date", "同意日期"]),
    Field(
      "consent_source", .text, Words("consent by", "表态途径"), [.personal],
      headers: ["consent source", "source of consent", "opt in source", "同意来源", "同意途径"]),
    Field(
      "consent_for", .choice(ways), Words("consent for", "同意方式"), [.personal],
      headers: ["consent channel", "consent to", "同意的联系方式"]),
  ]

  static func group(
    for fits: @escaping @Sendable (Document) -> Bool = { _ in true }
  ) -> FieldGroup {
    FieldGroup("consent", Words("Consent", "同意"), fields.map(\.name), for: fits)
  }

  // MARK: Its rules

  /// A new answer is of today, and the source of the old one says nothing of it, unless both are given
  /// with it.
  static func settle(_ document: inout Document, since before: Document, on today: Day) {
    guard document["consent"] != before["consent"] else { return }
    let isGone = document["consent"] == nil
    if document["consent_on"] == before["consent_on"] {
      document["consent_on"] = isGone ? nil : .text(today.description)
    }
    if document["consent_source"] == before["consent_source"] { document["consent_source"] = nil }
    if isGone { document["consent_for"] = nil }
  }
}

extension Transaction {
  /// Refuses a step to come that somebody has said no to.
  ///
  /// - Throws: `Refusal.noConsent`, with the customer or the person there.
  mutating func refuseUnwanted(_ step: Document) throws {
    guard let type = step["type"]?.text, step["done"] == nil, step["cancelled"] == nil else {
      return
    }
    for kind in [Kind.contact, .customer] {
      guard let key = step[kind.name]?.text, let person = try record(Ref(kind, key)),
        let consent = Consent(person), consent.bars(type)
      else { continue }
      throw Refusal.noConsent(person: person.title, consent)
    }
  }
}
