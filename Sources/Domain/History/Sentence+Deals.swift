/// A deal's way through its pipeline, told.
extension Sentence {
  /// `moved Hengda Textiles from contacted to qualified after 12 days`.
  func moved(_ intent: Intent?, _ changes: [Change]) -> String {
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
      let from = change.was.object?["stage"].map(self.stage) ?? say("no stage", "无阶段")
      return say("moved \(title) from \(from) to \(stage)", "将 \(title) 从“\(from)”移到“\(stage)”")
        + stay(change)
    case .win:
      return say("won the deal \(title)", "赢得商机 \(title)") + stay(change)
    default:
      let reason = change.set("reason").map { spelled($0, Kind.deal.field("reason")) }
      let why = [reason, change.set("reason_words")?.text.map(shortened)].compactMap(\.self)
      return say("lost the deal \(title)", "输掉商机 \(title)")
        + (why.isEmpty ? "" : say(": ", "：") + why.joined(separator: say(", ", "，")))
        + stay(change)
    }
  }

  private func stage(_ value: Value) -> String {
    guard let id = value.text else { return "?" }
    return name(Ref("stage", id)) ?? id
  }

  /// How long the deal had stood where it came from.
  private func stay(_ change: Change) -> String {
    guard let from = change.was.object?["entered"]?.text.flatMap(Day.init),
      let to = change.set("entered")?.text.flatMap(Day.init), to >= from
    else { return "" }
    let days = to - from
    return days == 1 ? say(" after 1 day", "，历时 1 天") : say(" after \(days) days", "，历时 \(days) 天")
  }

  /// A deal by its own name, else by its customer's.
  private func dealTitle(_ change: Change) -> String {
    name(change.ref) ?? change.fact("name")?.text ?? change.ref.key
  }
}
