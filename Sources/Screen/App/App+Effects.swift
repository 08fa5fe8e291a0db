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
          try perform(acts, since: asked?.asked ?? seen)
        } catch {
          // What the others have done is seen at once, not when its news come.
          if book.isBehind(seen) { news() }
          if error is Overtaken { heard = nil }
          if case Refusal.gate(let card, let missing)? = error as? Refusal {
            return try run([.ask(.gate(card, missing, desk))])
          }
          if var asked, asked.line != nil || error is Overtaken {
            asked.trouble = Told.words(error)
            asked.asked = seen
            question = asked
            return
          }
          var words: Words?
          try top { words = try $0.refused(error, $1) }
          if let words { return say(words, isTrouble: true) }
          throw error
        }
        try run(then)
      case .ask(var next):
        goOn(&next)
        next.asked = seen
        question = next
      case .show(let place): try show(place)
      case .leave: try back()
      case .say(let words, let isTrouble): say(words, isTrouble: isTrouble)
      case .close(let closing): try close(closing)
      case .write where isRestricted: say(Restriction.noEditor, isTrouble: true)
      case .write(let text): writing = text
      case .turn(let turn):
        needsIdle = true
        try top { try $0.turn(turn, $1) }
      }
    }
  }

  /// - Parameter since: the last transaction that the rep could see when she decided.
  func perform(_ acts: [Act], since: Int64) throws {
    guard let first = acts.first else { return }
    let playbooks = playbooks
    let done = try book.commit(first.intent) { transaction in
      try refuseOvertaken(acts, since: since)
      for act in acts { try act.perform(&transaction, shelf: playbooks) }
    }
    let customer = done.changes.first { $0.isCreation && $0.ref.kind == Kind.customer.name }
    made = customer?.ref.key
    guard done.seq != nil else {
      say(Words("That is how it stands already", "本来就是这样"))
      return
    }
    last = acts
    for act in acts { notice(.act(act)) }
    said = Said(
      text: Told.done(done.changes, intent: first.intent, desk), canUndo: true,
      about: first.customer.map { Ref(.customer, $0) }.flatMap(desk.name)
        ?? first.deal.map { Ref(.deal, $0) }.flatMap(desk.name))
    try renew { $0.seq == done.seq }
    try top { try $0.follow(done.changes, isReversal: false, $1) }
    if let made { try reveal(made) }
  }

  func tell(_ reversal: Book.Reversal, isRedo: Bool) throws {
    said = Said(
      text: try Told.reversal(reversal, isRedo: isRedo, desk), canUndo: isRedo)
    if !isRedo { notice(.undone) }
    let me = desk.me?.key
    try renew { $0.by == me && $0.isReversal }
    guard reversal.head.batch == nil else { return }
    try top { try $0.follow(reversal.changes, isReversal: true, $1) }
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
    saveSheet()
    switch place {
    case .today: try turn(to: TodayScreen())
    case .triage: try turn(to: TriageScreen())
    case .board: try turn(to: BoardScreen())
    case .customers(let list): try turn(to: CustomersScreen(list))
    case .customer(let key, let deal): stack.append(CustomerScreen(key: key, deal: deal))
    case .record(let ref): stack.append(RecordScreen(ref: ref))
    case .form(let ref, let field): return try open(Form(of: ref), at: field)
    case .newRecord(let kind, let given, let typed):
      guard let kind = Kind.named(kind) else { return }
      return try open(Form(new: kind, given: given), typed: typed)
    case .halfTyped: return try showHalfTyped()
    case .comparison(let id, let ref): stack.append(ComparisonScreen(by: id, of: ref))
    case .ideas: stack.append(IdeasScreen())
    case .matrix: stack.append(MatrixScreen())
    case .handbook: stack.append(HandbookScreen())
    case .checklists(let ref): stack.append(ChecklistsScreen(ref))
    case .checklist(let ref, let id):
      var sheet = ChecklistScreen(ref, by: id)
      try sheet.load(desk)
      let draft = drafts.checklists.removeValue(
        forKey: ChecklistDraft.ID(subject: ref, playbook: id))
      if let draft { try sheet.goOn(from: draft, desk) }
      stack.append(sheet)
      needsIdle = true
      return
    case .unbuilt(let command):
      let words = keymap.binding(command).words
      say(Words("\(words.en) isn't built yet", "“\(words.zh)”尚未建成"), isTrouble: true)
      return
    }
    needsIdle = true
    if stack.count > 1 { try top { try $0.load($1) } }
    notice(.shown(place))
  }

  /// Shows one of the screens that stand in the head: as the rep left it, or from its start where she
  /// is on it already.
  private func turn(to view: any View) throws {
    let isHere = stack.count == 1 && stack[0].tab == view.tab
    leave()
    guard !isHere, let tab = view.tab, let left = left.removeValue(forKey: tab),
      left.day == desk.today
    else {
      stack = [view]
      return try top { try $0.load($1) }
    }
    stack = [left.view]
    guard left.seen != seen else { return }
    var desk = desk
    desk.touched = try left.seen.flatMap { try Touched(book.happened(since: $0), book) }
    try stack[0].refresh(desk)
  }

  /// Keeps the screen that everything else lies on as it is, for when the rep comes back to it.
  func leave() {
    guard let tab = stack[0].tab else { return }
    // What lies below another screen isn't read again while the book changes.
    left[tab] = Left(view: stack[0], seen: stack.count == 1 ? seen : nil, day: desk.today)
  }
}
