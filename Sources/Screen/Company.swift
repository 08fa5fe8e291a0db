import Domain
import Store

/// Keeps a session seen by the others, and lets it see them: who is here, and on what.
///
/// It looks at most once a second, and only at what is said to have changed; all of it now and then, in
/// case that something wasn't heard.
@MainActor
final class Company {
  private let presence: Presence
  private let book: Book
  private var isSeen = false
  private var heard: Set<String> = []
  private var nextLook = 0
  private var nextSweep = 0

  /// In milliseconds.
  private static let pause = 1000
  private static let slowPoll = 10_000

  init(_ book: Book) {
    self.book = book
    presence = Presence(book)
  }

  /// These files of the folder `here` may have changed.
  func hear(_ names: Set<String>) { heard.formUnion(names) }

  /// Milliseconds until there is something to look at.
  func left(now: Int) -> Int {
    max(0, min(nextSweep, heard.isEmpty ? .max : nextLook) - now)
  }

  /// Shows what the rep has open, and what the others have.
  func keep(_ app: App, now: Int) {
    if !isSeen, let me = app.desk.me {
      presence.arrive(me.key, at: book.surroundings.now())
      isSeen = true
    }
    let opened = app.opened
    presence.open(opened?.record, isEditing: opened?.isEditing ?? false)
    guard left(now: now) == 0 else { return }
    let isChanged = now >= nextSweep ? presence.sweep() : presence.look(at: heard)
    if now >= nextSweep { nextSweep = now + Company.slowPoll }
    heard = []
    nextLook = now + Company.pause
    if isChanged || app.company.isEmpty != presence.others.isEmpty { app.meet(presence.others) }
  }

  func leave() { presence.leave() }
}
