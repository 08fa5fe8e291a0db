/// What happened to one record in one transaction.
public struct Change: Hashable, Sendable {
  public let ref: Ref
  /// The revision that this change builds on; 0 for a new record.
  public let base: Int64
  public let patch: Value
  public let was: Value
  /// Whether there is more to it, which its reader may not see; never so in the journal.
  public let hides: Bool

  public init(ref: Ref, base: Int64, patch: Value, was: Value, hides: Bool = false) {
    self.ref = ref
    self.base = base
    self.patch = patch
    self.was = was
    self.hides = hides
  }

  public var isCreation: Bool { was == .null && patch != .null }
  public var isDeletion: Bool { patch == .null }
}

/// What the rep meant by a transaction: history reads it back as a sentence.
public enum Intent: String, CaseIterable, Sendable {
  case open = "open-book"
  case add, edit, delete
  case note, log, plan, finish, postpone, cancel
  case move, win, lose, reopen
  case qualify, role, assess, charge, approve
  case accept, drop, snooze
  case stopContact = "stop-contact"
  case resumeContact = "resume-contact"
  case handOver = "hand-over"
  case `import`
  case undo, redo
  case member
  case erase
}
