import Domain
import Store

/// What a screen asks for, done: the book changes here and nowhere else.
extension App {
  /// - Parameter asked: the question whose answer these effects are; it comes back, with what was
  ///   typed, when they are refused.
  func run(_ effects: [Effect], asked: Question? = nil) throws {
    for effect in effects {
      switch effect {
      case .perform(let acts, let then):
        do {
          try perform(acts)
        } catch {
          if var asked, asked.line != nil {
            asked.trouble = Told.words(error)
            question = asked
            return
          }
          throw error
        }
        try run(then)
      case .ask(var next):
        if let draft = drafts[next.words], next.line?.isEmpty ?? false {
          next.line = TextLine(draft)
        }
        question = next
      case .show(let place): try show(place)
      case .say(let words, let isTrouble): say(words, isTrouble: isTrouble)
      }
    }
  }

  func perform(_ acts: [Act]) throws {
    guard let first = acts.first else { return }
    let pipelines = playbooks.ordered
    let done = try book.commit(first.intent) { transaction in
      for act in acts { try act.perform(&transaction, pipelines: pipelines) }
    }
    guard done.seq != nil else {
      say(Words("That is how it stands already", "本来就是这样"))
      return
    }
    last = acts
    said = Said(
      text: Told.done(done.changes, intent: first.intent, desk), canUndo: true,
      about: first.customer.flatMap { desk.name(Ref(.customer, $0)) })
    try renew()
    let customer = done.changes.first { $0.isCreation && $0.ref.kind == Kind.customer.name }
    if let customer { try reveal(customer.ref.key) }
  }

  func tell(_ reversal: Book.Reversal, isRedo: Bool) throws {
    said = Said(
      text: try Told.reversal(reversal, isRedo: isRedo, desk), canUndo: isRedo)
    try renew()
    guard reversal.head.batch == nil else { return }
    let changed = reversal.changes.map(\.ref)
    let customer =
      try changed.first { $0.kind == Kind.customer.name }?.key
      ?? changed.compactMap { try book.record($0)?.text("customer") }.first
    if let customer { try reveal(customer) }
  }

  /// Brings the list's cursor to a customer that has come, or come back, where it is in the list.
  func reveal(_ customer: String) throws {
    guard var list = stack[stack.count - 1] as? any Listing else { return }
    try list.reveal(customer, desk)
    stack[stack.count - 1] = list
  }

  func show(_ place: Effect.Place) throws {
    switch place {
    case .today: stack = [TodayScreen()]
    case .triage: stack = [TriageScreen()]
    case .customers: stack = [CustomersScreen()]
    case .customer(let key, let isEditing):
      stack.append(CustomerScreen(key: key, editing: isEditing))
    case .record(let ref): stack.append(RecordScreen(ref: ref))
    case .unbuilt(let command):
      let words = Keymap.binding(command).words
      say(Words("\(words.en) isn't built yet", "“\(words.zh)”尚未建成"), isTrouble: true)
      return
    }
    needsIdle = true
    try top { try $0.load($1) }
  }
}
