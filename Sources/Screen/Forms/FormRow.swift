import Domain
import Store

/// One field of a form: what is typed, what it is read as, and what the book held when it was begun.
struct FormRow {
  let field: Field
  let entry: Entry
  /// What the book held when the rep saw it, and the text that stands for it.
  private(set) var seen: Value?
  private(set) var told = ""
  var line = TextLine()
  /// A text that was picked, with the value that it stands for whatever else is called so.
  private(set) var picked: Picked?
  private(set) var reading = Reading.empty
  /// What somebody else has put here since.
  private(set) var theirs: Theirs?

  /// How a field is filled in.
  enum Entry {
    case typed
    /// One of a few, by a digit, a beginning or the arrows.
    case choice([Option])
    /// A record of another kind, by its name.
    case reference(Kind)
    /// Several lines, in the rep's own editor.
    case prose
    /// Not in this form, and why.
    case fixed(Words)
  }

  struct Option {
    let value: Value
    let words: Words
    var also: [String] = []
  }

  /// What a text is read as.
  enum Reading {
    case empty
    /// A value, how it is told beside the text, and what is odd about it.
    case value(Value, told: String, odd: Words? = nil)
    case wrong(Words)
    /// It could be each of these.
    case several([Candidate])
    /// The search for it gave way to a key and is still to be made.
    case unread
  }

  struct Candidate: Equatable {
    let value: Value
    let name: String
    /// What tells it from others of that name.
    var about = ""
  }

  struct Picked: Equatable {
    let text: String
    let value: Value
  }

  struct Theirs {
    let value: Value?
    let by: String
    /// Whether the rep has been told, and so decides.
    var isTold = false
  }

  init(_ field: Field, _ entry: Entry) {
    self.field = field
    self.entry = entry
  }

  var text: String { line.text.trimmedOfSpace }
  /// Whether it holds something else than what the rep found there.
  var isTyped: Bool { text != told || (pickedValue != nil && pickedValue != seen) }
  /// The value of a text that was picked and still stands.
  var pickedValue: Value? { picked?.text == text ? picked?.value : nil }
  var isRequired: Bool { field.traits.contains(.required) }

  /// What will be kept; nil for nothing.
  var value: Value? { if case .value(let value, _, _) = reading { value } else { nil } }
  var candidates: [Candidate] { if case .several(let all) = reading { all } else { [] } }

  // MARK: Filling in

  /// Puts in what the book holds.
  mutating func take(_ value: Value?, _ desk: Desk) throws {
    seen = value
    told = FormRow.text(value, field, entry, desk)
    line = TextLine(told)
    theirs = nil
    picked = value.map { Picked(text: told, value: $0) }
    try read(desk)
  }

  /// Puts in what somebody has typed before.
  ///
  /// - Parameter value: the record that the text was picked for.
  mutating func type(_ text: String, picked value: Value? = nil, _ desk: Desk) throws {
    line = TextLine(text)
    picked = value.map { Picked(text: text.trimmedOfSpace, value: $0) } ?? picked
    try read(desk)
  }

  /// Remembers what the rep saw before she typed, in another sitting.
  mutating func saw(_ value: Value?, _ desk: Desk) {
    seen = value
    told = FormRow.text(value, field, entry, desk)
  }

  /// Whether what stands in the line is this value, in the language that is spoken now.
  func stands(for value: Value?, _ desk: Desk) -> Bool {
    value == seen && told == FormRow.text(value, field, entry, desk)
  }

  /// A paste of several lines stays one.
  mutating func paste(_ text: String) {
    let before = line.textBeforeCursor
    let after = line.text.dropFirst(before.count)
    line = TextLine(Editor.cleaned(before + text + after))
  }

  mutating func pick(_ candidate: Candidate) {
    line = TextLine(candidate.name)
    picked = Picked(text: candidate.name, value: candidate.value)
    reading = .value(candidate.value, told: candidate.about)
  }

  /// The whole word for a beginning that means one thing.
  mutating func complete(_ desk: Desk) {
    guard isTyped, let value, pickedValue == nil else { return }
    switch entry {
    case .choice, .reference:
      let text = FormRow.text(value, field, entry, desk)
      line = TextLine(text)
      picked = Picked(text: text, value: value)
    default: break
    }
  }

  // MARK: Somebody else

  mutating func others(put value: Value?, by name: String) {
    if let theirs, theirs.value == value { return }
    theirs = Theirs(value: value, by: name)
  }

  /// The other has taken it back, before the rep was told.
  mutating func othersTookBack() {
    if let theirs, !theirs.isTold { self.theirs = nil }
  }

  /// The rep knows what the other has put, and it is hers to decide.
  mutating func isAware(_ desk: Desk) {
    guard let theirs else { return }
    self.theirs?.isTold = true
    saw(theirs.value, desk)
  }

  mutating func takeTheirs(_ desk: Desk) throws {
    guard let theirs else { return }
    try take(theirs.value, desk)
  }

  /// Both texts, one below the other, and the rep sorts them out.
  mutating func keepBoth(_ desk: Desk) throws {
    guard let theirs else { return }
    let other = FormRow.text(theirs.value, field, entry, desk)
    let mark = desk.say(Words("— \(theirs.by) meanwhile: —", "—— \(theirs.by) 同时写下：——"))
    saw(theirs.value, desk)
    self.theirs = nil
    try type(text + "\n\n" + mark + "\n" + other, desk)
  }

  // MARK: Reading

  mutating func read(_ desk: Desk, beside document: Document = [:]) throws {
    reading = try FormReading(row: self, desk: desk, document: document).reading()
  }

  /// A value as a rep types it.
  static func text(_ value: Value?, _ field: Field, _ entry: Entry, _ desk: Desk) -> String {
    guard let value else { return "" }
    switch (entry, value) {
    case (.choice(let options), _):
      return options.first { $0.value == value }?.words[desk.language] ?? value.text ?? ""
    case (.reference(let kind), .text(let key)): return desk.name(Ref(kind, key)) ?? key
    case (.typed, .int(let number)):
      if case .percent = field.type { return "\(number)%" }
    default: break
    }
    return field.type.plain(value, currency: desk.shown.currency)
  }
}
