import Domain

/// Who works with the book.
extension Book {
  /// Makes this user a rep of the book: whoever may write in its folder may join.
  ///
  /// A member of the same name that an import brought, and nobody is tied to, becomes this user.
  public func join(name: String) throws {
    guard try member() == nil else { return }
    let uid = Value.int(Int64(surroundings.uid))
    let known = try MatchKey.of(name, type: .text).map {
      try records(.member, matching: "name", key: $0).filter { $0.int("uid") == nil }
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
}
