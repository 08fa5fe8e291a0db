import Domain

/// A question on the foot's line: something to confirm, to pick or to type.
///
/// Enter answers, Escape leaves; what was typed stays a draft for the next time the same is asked.
public struct Question {
  /// What is asked; drafts are kept by it.
  public let words: Words
  /// The name within `words`, which is cut first where there isn't room for all of them.
  public let about: String?
  public let choices: [Choice]
  /// Index of the choice that Enter takes; nil when none is picked yet.
  public var picked: Int?
  /// The line to type into, when there is one.
  public var line: TextLine?
  /// A short example of what can be typed.
  public let hint: Words?
  /// Whom it is about, one of several; Tab goes on to the next.
  public let subjects: [Subject]
  public var subject: Int
  /// When what it asks about began: the time runs on its line.
  public let begun: Instant?
  /// Whether a digit answers at once.
  public let decidesAtOnce: Bool
  /// Whether a digit at the line's beginning picks a choice; else it is text like any other.
  public let picksByDigit: Bool
  /// The last transaction that the rep could see when it was asked.
  var asked: Int64?
  /// Why it is asked, behind the words, on as many rows as it needs.
  var reason: Words?
  /// What was wrong with the last answer.
  public var trouble: Words?
  /// What stood in the line when it was asked.
  let began: String
  /// Of what it was asked, so that it can be asked again in another sitting.
  var place: Place?
  /// The whole form behind the line, opened by Tab with what is typed.
  var whole: ((String, Desk) -> Effect.Place?)?
  /// What Enter and Escape do, where they are no yes and no.
  var keyWords: (enter: Words, escape: Words)?
  /// What to do with an answer. Throws `Wrong` to ask again with the reason beside.
  public let answer: (Answer, Desk) throws -> [Effect]

  public struct Subject: Hashable, Sendable {
    public let key: String
    public let words: Words
  }

  public struct Answer {
    /// Name of the choice taken.
    public let choice: String?
    public let text: String
    public let subject: Subject?
  }

  /// An answer that can't be taken, and why.
  public struct Wrong: Error {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }

  public init(
    _ words: Words, about: String? = nil, choices: [Choice] = [], picked: Int? = nil,
    line: TextLine? = nil, hint: Words? = nil, subjects: [Subject] = [],
    subject: Int = 0, begun: Instant? = nil, decidesAtOnce: Bool = false,
    picksByDigit: Bool = true,
    answer: @escaping (Answer, Desk) throws -> [Effect]
  ) {
    self.words = words
    self.about = about
    self.choices = choices
    self.picked = picked
    self.line = line
    self.hint = hint
    self.subjects = subjects
    self.subject = subject
    self.begun = begun
    self.decidesAtOnce = decidesAtOnce
    self.picksByDigit = picksByDigit
    began = line?.text ?? ""
    self.answer = answer
  }

  /// What a key did to the question.
  public enum Outcome {
    case answered(Answer)
    case left
    /// The form behind it is wanted.
    case whole
    case stays
  }

  public mutating func take(_ key: Key, _ keymap: Keymap) -> Outcome {
    trouble = nil
    switch key {
    case .escape: return .left
    case .enter:
      if !choices.isEmpty, line == nil, picked == nil { return .stays }
      return .answered(current)
    case .tab where whole != nil: return .whole
    case .tab where !subjects.isEmpty:
      subject = (subject + 1) % subjects.count
      return .stays
    case .backTab where !subjects.isEmpty:
      subject = (subject + subjects.count - 1) % subjects.count
      return .stays
    default: break
    }
    if picksByDigit, line?.isEmpty ?? true, let digit = key.digit,
      (1...max(1, choices.count)).contains(digit),
      !choices.isEmpty
    {
      picked = digit - 1
      return decidesAtOnce ? .answered(current) : .stays
    }
    if let step = step(key, keymap), !choices.isEmpty {
      picked = max(0, min(choices.count - 1, (picked ?? (step > 0 ? -1 : 1)) + step))
    } else {
      _ = line?.take(key)
    }
    return .stays
  }

  /// How far a key goes among the choices. Up and Down do so beside a line as well, where what is
  /// typed may have made a digit a letter like others.
  private func step(_ key: Key, _ keymap: Keymap) -> Int? {
    switch line == nil ? keymap.command(key) : nil {
    case .left, .up: return -1
    case .right, .down: return 1
    default: return key == .up ? -1 : key == .down ? 1 : nil
    }
  }

  var typed: String { (line?.text ?? "").trimmedOfSpace }

  /// The choice picked by its number, else the one whose name is all that is typed: `价格`.
  private var current: Answer {
    let named =
      picked == nil && !typed.isEmpty
      ? choices.first { [$0.words.en, $0.words.zh].map(Typed.small).contains(Typed.small(typed)) }
      : nil
    return Answer(
      choice: picked.map { choices[$0].name } ?? named?.name, text: named == nil ? typed : "",
      subject: subjects.indices.contains(subject) ? subjects[subject] : nil)
  }
}
