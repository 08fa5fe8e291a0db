import Domain

/// All that is half typed: lines of questions and forms that were left, and the one that is open.
///
/// It is a rep's own and never in the book. What was typed by another rep, or into another book, isn't
/// here.
public struct Drafts: Equatable, Sendable {
  /// By what was asked.
  var lines: [Words: Line] = [:]
  var forms: [FormDraft.ID: FormDraft] = [:]
  var checklists: [ChecklistDraft.ID: ChecklistDraft] = [:]
  /// What was in front of the rep.
  var open: Open?

  enum Open: Hashable, Sendable {
    case line(Words)
    case form(FormDraft.ID)
    case checklist(ChecklistDraft.ID)
  }

  /// What was typed into a question.
  struct Line: Hashable, Sendable {
    /// Of what it was asked, so that it can be asked again; nil where only the same screen can.
    let place: Question.Place?
    let text: String
    /// Name of the choice that was picked.
    var choice: String?
    var at: Instant
  }

  public init() {}

  /// Drafts older than this many days are forgotten.
  static let days = 30

  /// Without those that are too old to be gone on with.
  func fresh(at now: Instant) -> Drafts {
    let oldest = Instant(milliseconds: now.milliseconds - Int64(Drafts.days) * 86_400_000)
    var drafts = self
    drafts.lines = lines.filter { $0.value.at >= oldest }
    drafts.forms = forms.filter { $0.value.at >= oldest }
    drafts.checklists = checklists.filter { $0.value.at >= oldest }
    if drafts.openedAt == nil { drafts.open = nil }
    return drafts
  }

  /// With what another sitting has left; what is here already stays.
  mutating func adopt(_ other: Drafts) {
    lines.merge(other.lines) { $0.at >= $1.at ? $0 : $1 }
    forms.merge(other.forms) { $0.at >= $1.at ? $0 : $1 }
    checklists.merge(other.checklists) { $0.at >= $1.at ? $0 : $1 }
    open = open ?? other.open
  }

  var isEmpty: Bool { lines.isEmpty && forms.isEmpty && checklists.isEmpty }

  /// When she typed what was in front of her; nil when nothing was.
  private var openedAt: Instant? {
    switch open {
    case .line(let words): lines[words]?.at
    case .form(let id): forms[id]?.at
    case .checklist(let id): checklists[id]?.at
    case nil: nil
    }
  }
}
