import Domain

/// A half-filled form as it is kept: what was typed into which fields, and what the rep saw there.
public struct FormDraft: Hashable, Sendable {
  /// Which form it is: of one record, or of a new one, perhaps of a customer's.
  public struct ID: Hashable, Sendable {
    let kind: String
    /// nil: a new record.
    let key: String?
    /// The customer that a new one belongs to.
    let customer: String?
  }

  let id: ID
  /// By field name.
  var texts: [String: String]
  /// The record that a name was picked for.
  var picked: Document = [:]
  /// What the book held in these fields.
  var seen: Document = [:]
  /// The field that the cursor was in.
  var focus: String
  var at: Instant

  /// Whether the same is typed, whenever that was.
  func says(_ other: FormDraft) -> Bool {
    texts == other.texts && picked == other.picked && focus == other.focus && seen == other.seen
  }
}
