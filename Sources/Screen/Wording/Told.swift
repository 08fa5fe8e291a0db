import Domain
import Store

/// What was done, told in words: for the foot after an act, for undo, and for history.
enum Told {
  /// One change of a record's history, without who did it.
  static func event(_ event: Book.Event, _ desk: Desk) throws -> String {
    sentence(desk).of(
      event.head.intent, event.change, undoing: try desk.book.original(of: event.head))
  }

  /// Who did what, in as few lines as tell it, three at most.
  static func lines(_ event: Book.Event, _ width: Int, _ desk: Desk) -> [String] {
    let who = desk.name(Ref(.member, event.head.by)) ?? event.head.by
    let told = (try? self.event(event, desk)) ?? event.head.intent  // because drawing goes on
    return Frame.wrap("\(who) \(told)", to: max(8, width), lines: 3)
  }

  /// When, who and what, as one sentence.
  static func linear(_ event: Book.Event, _ desk: Desk) -> String {
    desk.shown.day(Store.Clock.day(of: event.head.at)) + desk.say(Words(": ", "："))
      + lines(event, 100_000, desk).joined()
  }

  /// Who did it: a member's name, or the rep herself at another terminal.
  static func who(_ head: LineHead, _ desk: Desk) -> String {
    if head.by == desk.me?.key { return desk.say(Words("you (elsewhere)", "您（在别处）")) }
    return desk.name(Ref(.member, head.by)) ?? head.by
  }

  /// What somebody else has done: `Wang accepted Jiangnan Paper as a customer`.
  static func news(_ line: Line, _ desk: Desk) throws -> String {
    capitalized(
      who(line.head, desk) + " "
        + several(line.changes, desk) {
          sentence(desk).of(
            line.head.intent, $0, undoing: line.head.isReversal ? original(line, desk) : nil)
        })
  }

  private static func original(_ line: Line, _ desk: Desk) -> String? {
    try? desk.book.original(of: line.head)  // because it is told without that
  }

  /// That somebody decided first, to whoever was about to decide.
  static func overtaken(_ line: Line, _ desk: Desk) throws -> Words {
    let told = try news(line, desk)
    return Words("\(told) just before you", "\(told)，比您早一步")
  }

  /// What a rep has just done, as a sentence that begins a line.
  static func done(_ changes: [Change], intent: Intent, _ desk: Desk) -> String {
    let told = capitalized(
      several(changes, desk) { sentence(desk).of(intent.rawValue, $0) })
    return told
      + (whereabouts(intent, desk.keymap.key).map { desk.say(Words("; ", "；")) + desk.say($0) }
        ?? "")
  }

  /// Where the customer is after a decision that takes it off the list.
  private static func whereabouts(_ intent: Intent, _ key: (Command) -> String) -> Words? {
    switch intent {
    case .accept: Words("now under \(key(.customers)) Customers", "已移到“\(key(.customers)) 客户”")
    case .drop: Words("still found by \(key(.find))", "仍可用 \(key(.find)) 找到")
    case .snooze: Words("then it comes back here", "届时回到这里")
    case .stopContact: Words("off the list, its history stays", "移出列表，记录保留")
    default: nil
    }
  }

  /// Tells what was done to the first customer or deal, and to how many more.
  private static func several(
    _ changes: [Change], _ desk: Desk, _ tell: ([Change]) -> String
  ) -> String {
    let deals = changes.filter { $0.ref.kind == Kind.deal.name && !$0.isCreation }
    let others = changes.filter { $0.ref.kind != Kind.customer.name }
    if deals.count > 1, deals.count == others.count {
      let told = tell([deals[0]])
      return told + desk.say(Words(", and \(deals.count - 1) more", "，另有 \(deals.count - 1) 个"))
    }
    func customer(_ change: Change) -> String? {
      if change.ref.kind == Kind.customer.name { return change.ref.key }
      return (change.patch.object?["customer"] ?? change.was.object?["customer"])?.text
    }
    let customers = changes.compactMap(customer)
    let more = Set(customers).count - 1
    guard more > 0, let first = customers.first else { return tell(changes) }
    let told = tell(changes.filter { (customer($0) ?? first) == first })
    return told + desk.say(Words(", and \(more) more", "，另有 \(more) 个"))
  }

  /// What an undo or a redo did.
  static func reversal(_ reversal: Book.Reversal, isRedo: Bool, _ desk: Desk) throws -> String {
    let kept = Set(reversal.kept)
    let stood = reversal.changes.filter { !kept.contains($0.ref) }
    let changes = isRedo ? stood.map(\.inverse) : stood
    let sentence = sentence(desk)
    let told =
      reversal.head.batch == nil
      ? try original(reversal, changes, desk)
      : sentence.imported(ImportCount(changes))
    var text = capitalized(isRedo ? sentence.redone(told) : sentence.undone(told))
    if !kept.isEmpty {
      text += desk.say(
        Words("; \(kept.count) kept, built on since", "；\(kept.count) 条保留，之后有改动"))
    }
    return text
  }

  private static func original(_ reversal: Book.Reversal, _ changes: [Change], _ desk: Desk) throws
    -> String
  {
    let intent = try desk.book.original(of: reversal.head) ?? ""
    return several(changes, desk) { sentence(desk).of(intent, $0) }
  }

  private static func sentence(_ desk: Desk) -> Sentence {
    Sentence(in: desk.language, currency: desk.shown.currency) { ref in
      if ref.kind == "stage" { return desk.playbooks.stageName(ref.key)?[desk.language] }
      if ref.kind == "playbook" { return desk.playbooks.playbook(ref.key)?.name[desk.language] }
      return desk.name(ref)
    }
  }

  static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// An error as a person reads it.
  static func words(_ error: any Error) -> Words {
    switch error {
    case let error as BookError: error.words
    case let error as Refusal: error.words
    case let error as ReadingError: error.words
    case let error as Question.Wrong: error.words
    case let error as App.Overtaken: error.words
    case let error as FileError: BookError.from(error).words
    default: Words("\(error)", "\(error)")
    }
  }
}
