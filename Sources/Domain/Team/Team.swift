/// Who works with the book: managers alone change that, and the book keeps at least one of them.
///
/// `team` is everybody who is a Unix user, as the book has them under the lock.
extension Transaction {
  /// - Throws: `Refusal.notManager` for anybody else.
  public mutating func needManager() throws {
    let me = try need(Ref(.member, by))
    if me.text("role") != "manager" { throw Refusal.notManager(name: me.title) }
  }

  /// - Returns: the member's key.
  public mutating func addMember(_ name: String, role: String, uid: UInt32?, among team: [Record])
    throws -> String
  {
    try needManager()
    if let uid { try needFree(uid, for: nil, among: team) }
    var document: Document = [
      "name": .text(name), "role": .text(role), "added": .text(at.description),
    ]
    document["uid"] = uid.map { .int(Int64($0)) }
    return try add(.member, document)
  }

  /// Ties a member to a Unix user; one who had left is back.
  public mutating func tie(_ member: String, to uid: UInt32, among team: [Record]) throws {
    try needManager()
    try needFree(uid, for: member, among: team)
    try edit(Ref(.member, member)) { document in
      document["uid"] = .int(Int64(uid))
      document["role"] = document["role"] ?? "rep"
      document["left"] = nil
      document["left_uid"] = nil
    }
    try keepManager(among: team)
  }

  /// - Parameters:
  ///   - role: nil leaves it as it is, and so with compliance.
  public mutating func give(
    _ member: String, role: String?, compliance: Bool?, among team: [Record]
  ) throws {
    try needManager()
    try edit(Ref(.member, member)) { document in
      if let role { document["role"] = .text(role) }
      if let compliance { document["compliance"] = compliance ? true : nil }
    }
    try keepManager(among: team)
  }

  /// Ends a membership. The member can't act any more; the name stays in all that was done.
  ///
  /// - Parameter holdings: what is in the member's hands (customers, open deals, planned steps); it goes
  ///   to `heir`, and nobody goes without having handed it over.
  public mutating func remove(
    _ member: String, among team: [Record], holdings: [Record], to heir: String?
  ) throws {
    try needManager()
    let record = try need(Ref(.member, member))
    guard record.text("left") == nil else {
      throw Refusal.notAllowed(
        Words("\(record.title) has left already.", "\(record.title) 已经离开。"))
    }
    if !holdings.isEmpty {
      guard let heir else { throw Refusal.notAllowed(Transaction.words(holdings, of: record)) }
      try pass(holdings.map(\.ref), from: member, to: heir)
    }
    let today = Value.text(today.description)
    try edit(record.ref) { document in
      document["left"] = today
      document["left_uid"] = document["uid"]
      document["uid"] = nil
      document["compliance"] = nil
    }
    try keepManager(among: team)
  }

  /// Puts what one member holds into another one's hands.
  public mutating func pass(_ refs: [Ref], from member: String, to heir: String) throws {
    let heir = try need(Ref(.member, heir))
    guard heir.key != member, heir.text("left") == nil, heir.text("role") != "viewer" else {
      throw Refusal.notAllowed(
        Words(
          "\(heir.title) can't take this over: name another manager or rep.",
          "\(heir.title) 不能接手：请指定另一位经理或业务员。"))
    }
    for ref in refs { try edit(ref) { $0["owner"] = .text(heir.key) } }
  }

  /// A Unix user is one member.
  private func needFree(_ uid: UInt32, for member: String?, among team: [Record]) throws {
    guard let other = team.first(where: { $0.int("uid") == Int64(uid) && $0.key != member }) else {
      return
    }
    throw Refusal.notAllowed(
      Words(
        "User \(uid) is \(other.title) (\(other.key)) already.",
        "用户 \(uid) 已是 \(other.title)（\(other.key)）。"))
  }

  /// Someone who is a Unix user must be able to change the team.
  private mutating func keepManager(among team: [Record]) throws {
    for user in team {
      let now = try record(user.ref)
      if now?.text("role") == "manager", now?.int("uid") != nil { return }
    }
    throw Refusal.notAllowed(
      Words(
        "This is the last manager; make another one first.", "这是最后一位经理，请先任命另一位。"))
  }

  /// `Bob still has 3 customers, 2 deals and 1 activity in hand (Hengda, …)`.
  private static func words(_ holdings: [Record], of member: Record) -> Words {
    let kinds = [Kind.customer, .deal, .activity]
    func counts(_ language: Language) -> [String] {
      kinds.compactMap { kind in
        let count = holdings.count { $0.ref.kind == kind.name }
        guard count > 0 else { return nil }
        let noun = count == 1 ? kind.words : kind.pluralWords
        return Words("\(grouped(count)) \(noun.en)", "\(grouped(count)) 个\(noun.zh)")[language]
      }
    }
    let names = holdings.prefix(3).map(\.title) + (holdings.count > 3 ? ["…"] : [])
    return Words(
      "\(member.title) still has \(counts(.en).joined(separator: ", ")) in hand "
        + "(\(names.joined(separator: ", "))). Say who takes them over: "
        + "kebu member remove \(member.key) --to KEY",
      "\(member.title) 手上还有 \(counts(.zh).joined(separator: "、"))"
        + "（\(names.joined(separator: "、"))）。请指定接手人：kebu member remove \(member.key) --to 编号")
  }
}
