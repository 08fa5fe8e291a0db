/// What a rep has done to a customer, act by act.
extension Sentence {
  func added(_ changes: [Change]) -> String {
    guard let change = changes.first(where: \.isCreation), let kind = Kind.named(change.ref.kind)
    else { return edited(changes) }
    if kind.name == Kind.activity.name { return touched(changes) }
    return say("added \(kind.words.en) \(title(change))", "新增\(kind.words.zh) \(title(change))")
  }

  /// Activities: what happened, then what is to happen next.
  func touched(_ changes: [Change]) -> String {
    let activities = changes.filter { $0.ref.kind == Kind.activity.name }
    // What happened comes before what is to come, in whichever order the journal has them.
    let ordered = activities.filter(\.hasHappened) + activities.filter { !$0.hasHappened }
    let parts = ordered.map(touched)
    // Evidence for a condition is a note too.
    return parts.isEmpty ? qualified(changes) : parts.joined(separator: say("; ", "；"))
  }

  private func touched(_ change: Change) -> String {
    let what = step(change)
    guard change.isCreation else {
      if change.isDeletion { return say("deleted \(what)", "删除了\(what)") }
      if change.set("done") != nil { return say("finished \(what)", "完成了\(what)") }
      if change.set("cancelled") != nil { return say("cancelled \(what)", "取消了\(what)") }
      if let due = due(change) {
        return say("moved \(what) to \(due)", "将\(what)改到 \(due)")
      }
      return edited([change])
    }
    let subject = change.set("subject")?.text
    let result = change.set("result").map { spelled($0, Kind.activity.field("result")) }
    let about = [subject.map(shortened), result].compactMap(\.self).joined(
      separator: say(", ", "，"))
    let tail = about.isEmpty ? "" : say(": ", "：") + about
    if let due = due(change), change.set("done") == nil {
      return say("planned \(what) on \(due)", "安排了\(what)（\(due)）") + tail
    }
    return say("logged \(what)", "记录了\(what)") + tail
  }

  /// The day of a step, and its time where it has one: `2026-11-27 at 15:00`.
  private func due(_ change: Change) -> String? {
    change.set("due")?.text.map { day in
      change.set("time")?.text.map { say("\(day) at \($0)", "\(day) \($0)") } ?? day
    }
  }

  /// `a call with Hengda Textiles`, `与 恒达纺织 的电话`; the step's own name where the change doesn't
  /// say more.
  private func step(_ change: Change) -> String {
    guard let type = change.fact("type") else {
      return name(change.ref) ?? say("a step", "一步")
    }
    let word = spelled(type, Kind.activity.field("type"))
    guard let customer = change.fact("customer")?.text else { return say("a \(word)", word) }
    let whom = name(Ref(.customer, customer)) ?? customer
    return say("a \(word) with \(whom)", "与 \(whom) 的\(word)")
  }

  /// Money, Authority and Need, or the evidence for one of them.
  func qualified(_ changes: [Change]) -> String {
    guard let change = changes.first(where: { $0.ref.kind == Kind.customer.name }) else {
      return partSet(changes)
    }
    let title = title(change)
    let known = change.patch.object?["known"]?.object ?? [:]
    let parts = Condition.allCases.compactMap { condition -> String? in
      let words = known[condition.rawValue]?.object?["from"]?.text.map(shortened)
      let word = condition.words[language]
      if change.touches(condition.rawValue) {
        let answer = answer(change.set(condition.rawValue), condition)
        return say("set \(word) to \(answer) for \(title)", "将 \(title) 的\(word)记为“\(answer)”")
          + (words.map { say(": ", "：") + $0 } ?? "")
      }
      return words.map {
        say("noted on \(word) of \(title): \($0)", "为 \(title) 的\(word)补充依据：\($0)")
      }
    }
    return parts.isEmpty ? edited(changes) : parts.joined(separator: say("; ", "；"))
  }

  private func answer(_ value: Value?, _ condition: Condition) -> String {
    switch value?.text {
    case nil: say("unknown", "未知")
    case "yes": say("yes", "有")
    case "no": say("no", "无")
    case let role?: spelled(.text(role), Kind.customer.field(condition.rawValue))
    }
  }

  /// A checklist filled in, and what it came to: `assessed Hengda Textiles by Timmons: promising`.
  func assessed(_ changes: [Change]) -> String {
    let assessments = changes.filter { $0.ref.kind == Kind.assessment.name }
    guard let change = assessments.first(where: { $0.touches("answers") }) ?? assessments.first
    else { return edited(changes) }
    let subject = ["deal", "idea", "contract", "contact", "member", "customer"].lazy
      .compactMap { kind in change.fact(kind)?.text.map { Ref(kind, $0) } }.first
    let checklist = change.fact("playbook")?.text.map { name(Ref("playbook", $0)) ?? $0 }
    let words = change.set("verdict_words")?.object?[language.rawValue]?.text
    let tail = words.map { say(": ", "：") + $0 } ?? ""
    guard let subject, let checklist else {
      let title = name(change.ref) ?? say("a checklist", "清单")
      return say("went on with \(title)", "继续填写\(title)") + tail
    }
    let title = name(subject) ?? subject.key
    return say("assessed \(title) by \(checklist)", "用“\(checklist)”评估 \(title)") + tail
  }

  /// What part a person plays in the decision.
  func partSet(_ changes: [Change]) -> String {
    guard let change = changes.first(where: { $0.touches("role") }),
      let kind = Kind.named(change.ref.kind)
    else { return edited(changes) }
    let part = change.set("role").map { spelled($0, kind.field("role")) } ?? say("unknown", "未知")
    let title = title(change)
    return say("noted the part of \(title): \(part)", "记下 \(title) 的决策角色：\(part)")
  }

  /// Decisions about a customer.
  func decided(_ intent: Intent?, _ changes: [Change]) -> String {
    guard let change = changes.first(where: { $0.ref.kind == Kind.customer.name }) ?? changes.first
    else { return edited(changes) }
    let title = title(change)
    switch intent {
    case .accept: return say("accepted \(title) as a customer", "接收 \(title) 为客户")
    case .drop:
      let reason = change.set("drop_reason").map { spelled($0, Kind.customer.field("drop_reason")) }
      let why = [reason, change.set("drop_words")?.text.map(shortened)].compactMap(\.self)
      return say("dropped \(title)", "放弃 \(title)")
        + (why.isEmpty ? "" : say(": ", "：") + why.joined(separator: say(", ", "，")))
    case .snooze:
      let day = change.set("snoozed")?.text ?? "?"
      return say("put \(title) off until \(day)", "将 \(title) 推迟到 \(day)")
    case .stopContact: return say("stopped contact with \(title)", "停止接触 \(title)")
    case .resumeContact: return say("took up contact with \(title) again", "恢复接触 \(title)")
    case .handOver:
      guard let owner = change.set("owner")?.text else { return edited(changes) }
      let member = name(Ref(.member, owner)) ?? owner
      return say("handed \(title) over to \(member)", "将 \(title) 交给 \(member)")
    default: return edited(changes)
    }
  }

  /// What the record is called: by the book, else by the change itself.
  func title(_ change: Change) -> String {
    name(change.ref) ?? change.fact("name")?.text ?? change.fact("subject")?.text ?? change.ref.key
  }
}

extension Change {
  /// Whether an activity is over, rather than to come.
  fileprivate var hasHappened: Bool { fact("done") != nil }

  /// What the change knows a field to hold: what it set, or else what was there.
  func fact(_ field: String) -> Value? { set(field) ?? was.object?[field] }
}
