import Domain
import Store

/// A customer in sentences, for the screen of one column.
extension CustomerFacts {
  /// Who it is, how it stands with Money, Authority and Need, and what to do.
  func add(to linear: inout Linear, _ desk: Desk, focus: Condition? = nil) {
    let language = desk.language
    let line = line(desk.shown)
    if !line.isEmpty { linear.add(line) }
    linear.add(Words("came by", "来源")[language], customer.text("source") ?? "", language)
    linear.add(Words("owner", "负责人")[language], owner ?? "", language)
    let reach = ["phone", "mail"].compactMap { customer.text($0) }
    linear.add(reach.joined(separator: Words(", ", "，")[language]), style: .plain)
    if let consent = Consent(customer), consent.isAgainst { linear.add(consent.words[language]) }
    for person in contacts.prefix(4) { linear.add(CustomerPane.person(person, language)) }
    for condition in Condition.allCases {
      let answer = qualification.combination[condition].words[language]
      linear.add(
        condition.words[language], "\(answer), \(standing(condition, language))", language,
        isFocused: condition == focus)
    }
    let advice = advice(language)
    linear.add(Told.capitalized(advice.label), advice.text, language)
    let classes = classes(language)
    if !classes.isEmpty { linear.add(classes) }
    for activity in activities.prefix(4) { linear.add(Sign.linear(activity, desk.shown)) }
  }
}

extension Combination {
  /// `money yes, authority no, need unknown`
  func linear(_ language: Language) -> String {
    Condition.allCases.map { condition in
      condition.words[language] + (language == .zh ? "" : " ") + self[condition].words[language]
    }.joined(separator: Words(", ", "，")[language])
  }
}

extension Answer {
  var words: Words {
    switch self {
    case .yes: Words("yes", "有")
    case .no: Words("no", "无")
    case .unknown: Words("unknown", "未知")
    }
  }
}

extension Sign {
  /// `late, Mon, task, send quote`
  static func linear(_ activity: Record, _ shown: Shown) -> String {
    let language = shown.language
    let isLate = step(activity, shown.today).style == .late
    let day = activity.day("done") ?? activity.day("cancelled") ?? activity.day("due")
    let parts = [
      isLate ? Words("late", "已过期")[language] : nil, day.map(shown.day), activity.text("time"),
      type(activity, language), subject(activity, language),
      activity.text("cancelled") == nil ? nil : Words("cancelled", "已取消")[language],
    ]
    return parts.compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: Words(", ", "，")[language])
  }
}
