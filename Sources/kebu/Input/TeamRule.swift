import Domain
import Store

/// Who may change the team: managers, and the book keeps at least one of them.
struct TeamRule {
  /// Members that are Unix users.
  private let users: [Record]

  init(_ book: Book) throws {
    users = try book.list(ListQuery(.member, filters: [.present("uid")], limit: 100_000))
      .map(\.record)
  }

  /// - Throws: `Failure.notManager` for anybody else.
  func check(_ transaction: inout Transaction) throws {
    let me = try transaction.need(Ref(.member, transaction.by))
    if me.text("role") != "manager" { throw Failure.notManager(name: me.title) }
  }

  /// A Unix user is one member.
  func checkFree(_ uid: UInt32, for member: String?) throws {
    guard let other = users.first(where: { $0.int("uid") == Int64(uid) && $0.key != member }) else {
      return
    }
    throw Refusal.notAllowed(
      Words(
        "User \(uid) is \(other.title) (\(other.key)) already.",
        "用户 \(uid) 已是 \(other.title)（\(other.key)）。"))
  }

  /// Someone who is a Unix user must be able to change the team.
  func checkManager(_ transaction: inout Transaction) throws {
    for user in users {
      if try transaction.record(user.ref)?.text("role") == "manager" { return }
    }
    throw Refusal.notAllowed(
      Words(
        "This is the last manager; make another one first.", "这是最后一位经理，请先任命另一位。"))
  }

  /// A role by its name in either language.
  static func role(_ word: String) throws -> String {
    do {
      if let name = try FieldType.choice(Member.roles).read(word, currency: .yuan)?.text {
        return name
      }
    } catch {
      throw Failure.usage(error.words)
    }
    throw Failure.usage(ReadingError.noChoice(word, of: Member.roles).words)
  }
}
