import Domain
import struct Domain.Record

/// Who works with the book.
extension Book {
  /// Makes this user a rep of the book: whoever may write in its folder may join.
  ///
  /// A member of the same name that an import brought, and nobody is tied to, becomes this user.
  public func join(name: String) throws {
    guard try member() == nil else { return }
    let uid = Value.int(Int64(surroundings.uid))
    if let former = try former() {
      throw Refusal.notAllowed(
        Words(
          "\(former.title) was taken off the team on \(former.text("left") ?? ""); a manager takes you "
            + "in again: kebu member tie \(former.key) --uid \(surroundings.uid)",
          "\(former.title) 已于 \(former.text("left") ?? "") 移出团队；可由经理重新加入："
            + "kebu member tie \(former.key) --uid \(surroundings.uid)"))
    }
    let known = try MatchKey.of(name, type: .text).map {
      try records(.member, matching: "name", key: $0).filter {
        $0.int("uid") == nil && $0.text("left") == nil
      }
    }
    let key = known?.count == 1 ? known?.first?.key : nil
    // A key by the user's number: two who join at once can't take the same one.
    let fresh = "u\(surroundings.uid)"
    try commit(.member, as: key ?? fresh) { transaction in
      if let key {
        try transaction.edit(Ref(.member, key)) { document in
          document["uid"] = uid
          document["role"] = document["role"] ?? "rep"
        }
      } else {
        try transaction.add(
          .member,
          [
            "name": .text(name), "role": "rep", "uid": uid,
            "added": .text(transaction.at.description),
          ], key: fresh)
      }
    }
  }

  /// The member that this user was before a manager took her off the team.
  private func former() throws -> Record? {
    try everybody([]).first { $0.int("left_uid") == Int64(surroundings.uid) }
  }

  /// Everybody who is a Unix user.
  public func team() throws -> [Record] { try everybody([.present("uid")]) }

  private func everybody(_ filters: [ListQuery.Filter]) throws -> [Record] {
    try list(ListQuery(.member, filters: filters, limit: 100_000)).map(\.record)
  }

  /// What is in a member's hands: customers that weren't dropped, open deals, planned steps.
  ///
  /// - Parameter limit: of each.
  public func holdings(of member: String, limit: Int) throws -> [Record] {
    let owned = ListQuery.Filter.equals("owner", member)
    let all: [(Kind, [ListQuery.Filter])] = [
      (.customer, [owned, .absent("dropped")]), (.deal, [owned, .absent("outcome")]),
      (.activity, [owned, .present("due"), .absent("done"), .absent("cancelled")]),
    ]
    return try all.flatMap { kind, filters in
      try list(ListQuery(kind, filters: filters, limit: limit)).map(\.record)
    }
  }

  /// Ends a membership, and hands over what was in the member's hands: in the same transaction where
  /// one holds that much, else in several before it.
  ///
  /// - Parameter heir: who takes it over; nil: it is refused while there is anything.
  public func remove(member: String, handingOverTo heir: String?) throws {
    let most = 300
    if let heir {
      while case let held = try holdings(of: member, limit: most), held.count >= most {
        try commit(.handOver) { transaction in
          try transaction.needManager()
          try transaction.pass(held.prefix(most).map(\.ref), from: member, to: heir)
        }
      }
    }
    try commit(.member) { transaction in
      try transaction.remove(
        member, among: team(), holdings: holdings(of: member, limit: most), to: heir)
    }
  }
}
