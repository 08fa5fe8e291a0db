/// A deal's way through its pipeline, told.
extension Sentence {
  /// `moved Hengda Textiles from contacted to qualified after 12 days`.
  func moved(_ intent: Intent?, _ changes: [Change]) -> String {
    if let idea = changes.first(where: { $0.ref.kind == Kind.idea.name }) {
      return ideaMoved(intent, idea)
    }
    let deals = changes.filter { $0.ref.kind == Kind.deal.name }
    guard let change = deals.first else { return edited(changes) }
    let title = dealTitle(change)
    switch intent {
    case .move, .reopen:
      guard let to = change.set("stage") else { return edited(changes) }
      let stage = stage(to)
      if intent == .reopen {
        return say("took up the deal \(title) again in \(stage)", "重新开启商机 \(title)，阶段为“\(stage)”")
      }
      let before = change.was.object?["stage"].flatMap { $0 == .null ? nil : self.stage($0) }
      let from = before ?? say("no stage", "无阶段")
      return say("moved \(title) from \(from) to \(stage)", "将 \(title) 从“\(from)”移到“\(stage)”")
        + stay(change)
    case .win:
      let value = change.set("value").map { spelled($0, Kind.deal.field("value")) }
      return say("won the deal \(title)", "赢得商机 \(title)")
        + (value.map { say(" for \($0)", "，金额 \($0)") } ?? "") + stayAtLast(change)
    default:
      let reason = change.set("reason").map { spelled($0, Kind.deal.field("reason")) }
      let why = [reason, change.set("reason_words")?.text.map(shortened)].compactMap(\.self)
      return say("lost the deal \(title)", "输掉商机 \(title)")
        + (why.isEmpty ? "" : say(": ", "：") + why.joined(separator: say(", ", "，")))
        + stayAtLast(change)
    }
  }

  private func ideaMoved(_ intent: Intent?, _ change: Change) -> String {
    let title = title(change)
    switch intent {
    case .win: return say("made an opportunity of the idea \(title)", "将创意 \(title) 转为机会")
    case .lose: return say("put the idea \(title) aside", "搁置创意 \(title)")
    default:
      let stage = change.set("stage").map(stage) ?? "?"
      return say("moved the idea \(title) to \(stage)", "将创意 \(title) 移到“\(stage)”")
    }
  }

  /// Who answers for a stage.
  func charged(_ changes: [Change]) -> String {
    guard let change = changes.first(where: { $0.ref.kind == Kind.deal.name }),
      let (stage, member) = change.set("in_charge")?.object?.first
    else { return edited(changes) }
    let (title, stageName) = (dealTitle(change), self.stage(.text(stage)))
    let who = member.text.map { name(Ref(.member, $0)) ?? $0 } ?? "?"
    return say(
      "put \(who) in charge of \(stageName) of \(title)", "由 \(who) 负责 \(title) 的“\(stageName)”")
  }

  /// The word that a gate asked for.
  func approved(_ changes: [Change]) -> String {
    guard let change = changes.first(where: { $0.ref.kind == Kind.deal.name }),
      let stage = change.set("approvals")?.object?.keys.first
    else { return edited(changes) }
    let (title, stageName) = (dealTitle(change), self.stage(.text(stage)))
    return say("approved \(stageName) of \(title)", "批准 \(title) 的“\(stageName)”")
  }

  private func stage(_ value: Value) -> String {
    guard let id = value.text else { return "?" }
    return name(Ref("stage", id)) ?? id
  }

  /// How long the deal had stood where it came from, beyond a day.
  private func days(_ change: Change) -> Int? {
    guard let from = change.was.object?["entered"]?.text.flatMap(Day.init),
      let to = change.set("entered")?.text.flatMap(Day.init), to > from
    else { return nil }
    return to - from
  }

  private func stay(_ change: Change) -> String {
    guard let days = days(change) else { return "" }
    return say(days == 1 ? " after 1 day" : " after \(days) days", "，停留 \(days) 天")
  }

  /// The same for a deal that has ended, with the stage that it was in: its end was no move.
  private func stayAtLast(_ change: Change) -> String {
    guard let days = days(change), let last = change.was.object?["stage"].map(stage) else {
      return ""
    }
    return say(
      ", after \(days == 1 ? "1 day" : "\(days) days") in \(last)", "，在“\(last)”停留 \(days) 天")
  }

  /// A deal by its own name, else by its customer's.
  private func dealTitle(_ change: Change) -> String {
    name(change.ref) ?? change.fact("name")?.text ?? change.ref.key
  }
}
