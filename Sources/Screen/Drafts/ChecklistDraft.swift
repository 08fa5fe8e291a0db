import Domain

/// Answers to a checklist that aren't in the book yet.
struct ChecklistDraft: Hashable, Sendable {
  struct ID: Hashable, Sendable {
    let subject: Ref
    let playbook: String
  }

  let id: ID
  /// Whether they begin a new assessment, whatever there was before.
  let isNew: Bool
  /// By item; nil for an answer that was taken back.
  let answers: [String: Answered?]
  /// The item that was in focus.
  let focus: String?
  var at: Instant

  /// Whether another one holds the same, whenever it was.
  func says(_ other: ChecklistDraft) -> Bool {
    isNew == other.isNew && answers == other.answers && focus == other.focus
  }
}
