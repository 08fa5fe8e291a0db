/// Who came into the team, who left it, and what became of the rest.
extension Sentence {
  func teamed(_ changes: [Change]) -> String {
    guard let change = changes.first(where: { $0.ref.kind == Kind.member.name }) else {
      return edited(changes)
    }
    let title = title(change)
    if change.set("left") != nil {
      return say("removed \(title) from the team", "将 \(title) 移出团队") + handed(changes)
    }
    if change.touches("left"), let uid = change.set("uid")?.int {
      return say(
        "took \(title) into the team again, as user \(uid)", "让 \(title) 重新加入团队（系统用户 \(uid)）")
    }
    return edited(changes)
  }

  /// What went from one member's hands into another's: `, with 12 records for Lina`.
  private func handed(_ changes: [Change]) -> String {
    let handed = changes.filter { $0.set("owner") != nil }
    guard let heir = handed.first?.set("owner")?.text else { return "" }
    let name = name(Ref(.member, heir)) ?? heir
    let count = grouped(handed.count)
    return say(
      "; \(count) \(handed.count == 1 ? "record goes" : "records go") to \(name)",
      "，\(count) 条记录转给 \(name)")
  }
}
