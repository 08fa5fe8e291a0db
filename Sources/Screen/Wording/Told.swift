import Domain
import Store

/// What was done, told in words: for the foot after an act, for undo, and for history.
enum Told {
  static func event(_ event: Book.Event, title: String, _ desk: Desk) -> String {
    event.head.intent
  }

  static func done(_ changes: [Change], intent: Intent, _ desk: Desk) -> Words {
    Words(intent.rawValue, intent.rawValue)
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
