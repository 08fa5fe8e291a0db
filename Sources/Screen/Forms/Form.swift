import Domain
import Store

/// A record of any kind on one page, to be filled in: its fields from the kind table, what is typed
/// into each, and beside that what it is read as.
///
/// Enter saves all of it in one transaction, Escape leaves it as a draft; nothing typed is thrown away
/// by anybody but the rep.
struct Form: View {
  let kind: Kind
  /// nil: a new one.
  let ref: Ref?
  /// What a new one begins with: the customer that it belongs to.
  let given: Document
  /// The record as the book has it now; nil when it is gone.
  private(set) var record: Record?
  var rows: [FormRow] = []
  /// Index of the row in focus.
  var focus = 0
  /// Index of the candidate in focus, where the text in focus could mean several.
  var candidate = 0
  /// When the draft that it went on from was typed.
  var draftedAt: Instant?
  /// What Ctrl-R has thrown away, to bring it back.
  var thrownAway: FormDraft?
  /// The question that it was opened from: its line is done with once the form is saved.
  var openedFrom: Words?
  /// Whether Money, Authority or Need is among what is saved: after m+a+n contact may stop (MAN-11).
  var setsCondition = false

  init(of ref: Ref) {
    self.ref = ref
    kind = Kind.named(ref.kind) ?? .customer
    given = [:]
  }

  init(new kind: Kind, given: Document = [:]) {
    self.kind = kind
    self.given = given
    ref = nil
  }

  var id: FormDraft.ID {
    FormDraft.ID(kind: kind.name, key: ref?.key, customer: given["customer"]?.text)
  }

  // MARK: Reading

  mutating func load(_ desk: Desk) throws {
    record = try ref.flatMap(desk.book.record)
    try rows = kind.fields.filter { Form.isFilledIn($0) && desk.clearance.shows($0) }.map { field in
      var row = FormRow(field, entry(field, desk))
      try row.take(record?.document[field.name] ?? given[field.name], desk)
      return row
    }
  }

  private static func isFilledIn(_ field: Field) -> Bool {
    switch field.type {
    case .members, .instant: false
    default: !field.traits.contains(.ruled)
    }
  }

  /// How a field is filled in; a deal's stage is one of its pipeline's.
  private func entry(_ field: Field, _ desk: Desk) -> FormRow.Entry {
    if kind.name == Kind.deal.name, field.name == "stage" { return stage(desk) }
    switch field.type {
    case .choice(let choices):
      return .choice(
        choices.map { FormRow.Option(value: .text($0.name), words: $0.words, also: $0.also) })
    case .flag:
      return .choice([
        FormRow.Option(value: true, words: Words("yes", "是"), also: ["y", "true"]),
        FormRow.Option(value: false, words: Words("no", "否"), also: ["n", "false"]),
      ])
    case .reference(let name): return Kind.named(name).map { .reference($0) } ?? .typed
    case .prose: return .prose
    default: return .typed
    }
  }

  private func stage(_ desk: Desk) -> FormRow.Entry {
    if record?.text("outcome") != nil {
      return .fixed(Words("A closed deal is taken up again first", "已结束的商机须先恢复"))
    }
    let known = (record?.document ?? given)["pipeline"]?.text.flatMap(desk.playbooks.pipeline)
    if known == nil, ref != nil {
      return .fixed(Words("Its pipeline isn't at hand", "找不到它的流程"))
    }
    return .choice(
      (known ?? desk.pipeline).openStages.map {
        FormRow.Option(value: .text($0.id), words: $0.name)
      })
  }

  /// What others have changed: taken over where nothing is typed, told where something is.
  mutating func refresh(_ desk: Desk) throws {
    if let ref, let touched = desk.touched, !touched.refs.contains(ref) { return }
    if let ref {
      record = try desk.book.record(ref)
      if let now = record?.document {
        for i in rows.indices { try refresh(&rows[i], now[rows[i].field.name], desk) }
      }
    }
    // A name may have another owner now, and the words another language.
    try readAgain(desk, \.isTyped)
  }

  private func refresh(_ row: inout FormRow, _ value: Value?, _ desk: Desk) throws {
    if !row.isTyped {
      if row.stands(for: value, desk) { return }
      try row.take(value, desk)
    } else if value == row.seen {
      row.othersTookBack()
    } else if value != nil, row.value == value {
      try row.take(value, desk)
    } else {
      row.others(put: value, by: try who(set: row.field, desk))
    }
  }

  /// Who has put into a field what stands there now.
  private func who(set field: Field, _ desk: Desk) throws -> String {
    guard let ref else { return "" }
    let event = try desk.book.history(ref, limit: 20).first { event in
      event.change.patch.object?[field.name] != nil
    }
    return event.flatMap { desk.name(Ref(.member, $0.head.by)) }
      ?? desk.say(Words("somebody", "有人"))
  }

  /// Reads what gave way to a key.
  mutating func idle(_ desk: Desk) throws -> Bool {
    try readAgain(desk) { if case .unread = $0.reading { true } else { false } }
    return false
  }

  mutating func readAgain(_ desk: Desk, _ isDue: (FormRow) -> Bool) throws {
    let document = document
    for i in rows.indices where isDue(rows[i]) { try rows[i].read(desk, beside: document) }
  }

  /// What the form says now.
  var document: Document {
    var document = record?.document ?? given
    for row in rows where row.isTyped { document[row.field.name] = row.value }
    return document
  }

  // MARK: Layout

  /// A heading, or the row of a field by its index.
  enum Line {
    case heading(Words)
    case row(Int)
  }

  /// The rows under their headings, in the order in which they stand: a person has others than an
  /// organisation.
  var lines: [Line] {
    let places = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1.field.name, $0) })
    let groups = kind.groups(of: document, for: .confidential)
    return groups.flatMap { group, fields in
      let rows = fields.compactMap { places[$0.name].map(Line.row) }
      return rows.isEmpty ? [] : (groups.count > 1 ? [Line.heading(group.words)] : []) + rows
    }
  }

  /// The rows that can be in focus, in that order.
  var order: [Int] {
    lines.compactMap { if case .row(let index) = $0 { index } else { nil } }
  }

  var row: FormRow { rows[focus] }

  mutating func focus(on field: String?) {
    focus = rows.firstIndex { $0.field.name == field } ?? order.first ?? 0
    candidate = 0
  }

  // MARK: Drafts

  /// What is typed, to be kept; nil when nothing is.
  func draft(at now: Instant) -> FormDraft? {
    let typed = rows.filter(\.isTyped)
    guard !typed.isEmpty else { return nil }
    var draft = FormDraft(id: id, texts: [:], focus: row.field.name, at: now)
    for row in typed {
      draft.texts[row.field.name] = row.line.text
      if case .reference = row.entry { draft.picked[row.field.name] = row.pickedValue }
      draft.seen[row.field.name] = row.seen
    }
    return draft
  }

  /// Goes on from what was typed before.
  mutating func goOn(from draft: FormDraft, _ desk: Desk) throws {
    for i in rows.indices {
      let name = rows[i].field.name
      guard let text = draft.texts[name] else { continue }
      if ref != nil { rows[i].saw(draft.seen[name], desk) }
      try rows[i].type(text, picked: draft.picked[name], desk)
    }
    try readAgain(desk) { _ in true }
    focus(on: draft.focus)
    draftedAt = draft.at
    try refresh(desk)
  }

  /// Puts in what was typed elsewhere: the line that the form was opened from.
  mutating func carry(_ document: Document, _ desk: Desk) throws {
    if document.isEmpty { return }
    for i in rows.indices {
      guard let value = document[rows[i].field.name] else { continue }
      let text = FormRow.text(value, rows[i].field, rows[i].entry, desk)
      try rows[i].type(text, picked: value, desk)
    }
    focus = order.first { rows[$0].text.isEmpty } ?? focus
  }

  // MARK: View

  var opened: Ref? { ref }
  var takesText: Bool { true }
  var commands: Set<Command> { [.open, .back, .up, .down, .nextPane, .previousPane] }
  mutating func handle(_ command: Command, _ desk: Desk) throws -> [Effect] { [] }

  mutating func fit(_ size: Size) {}
}
