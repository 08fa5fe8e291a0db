import Domain
import Store

/// What was done, told in words: for the foot after an act, for undo, and for history.
enum Told {
  /// One change of a record's history, without who did it.
  static func event(_ event: Book.Event, _ desk: Desk) throws -> String {
    sentence(desk).of(
      event.head.intent, event.change, undoing: try desk.book.original(of: event.head))
  }

  /// What a rep has just done, as a sentence that begins a line.
  static func done(_ changes: [Change], intent: Intent, _ desk: Desk) -> String {
    capitalized(sentence(desk).of(intent.rawValue, changes))
  }

  /// What an undo or a redo did.
  static func reversal(_ reversal: Book.Reversal, isRedo: Bool, _ desk: Desk) throws -> String {
    let kept = Set(reversal.kept)
    let stood = reversal.changes.filter { !kept.contains($0.ref) }
    let changes = isRedo ? stood.map(\.inverse) : stood
    let sentence = sentence(desk)
    let told =
      reversal.head.batch == nil
      ? sentence.of(try desk.book.original(of: reversal.head) ?? "", changes)
      : sentence.imported(ImportCount(changes))
    var text = capitalized(isRedo ? sentence.redone(told) : sentence.undone(told))
    if !kept.isEmpty {
      text += desk.say(
        Words("; \(kept.count) kept, built on since", "；\(kept.count) 条保留，之后有改动"))
    }
    return text
  }

  private static func sentence(_ desk: Desk) -> Sentence {
    Sentence(in: desk.language, currency: desk.shown.currency) { ref in
      if ref.kind == "stage" {
        let stages = desk.playbooks.pipelines.lazy.compactMap { $0.stage(ref.key) }
        return stages.first?.name[desk.language]
      }
      return desk.name(ref)
    }
  }

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// An error as a person reads it.
  static func words(_ error: any Error) -> Words {
    switch error {
    case let error as BookError: error.words
    case let error as Refusal: error.words
    case let error as ReadingError: error.words
    case let error as Question.Wrong: error.words
    case let error as FileError: BookError.from(error).words
    default: Words("\(error)", "\(error)")
    }
  }
}
