import Domain
import Store

/// What is half typed, kept for the next time the same is asked, and for the next sitting.
extension App {
  /// Everything that would be lost if kebu ended now.
  ///
  /// A text keeps its time for as long as it stays the same, so that nothing is written anew for it.
  func halfTyped() -> Drafts {
    let now = book.surroundings.now()
    var all = drafts
    if let question, let line = line(of: question, at: now) {
      all.lines[question.words] = line
      all.open = .line(question.words)
    } else if let form = stack[stack.count - 1] as? Form, let draft = form.draft(at: now) {
      all.forms[draft.id] = draft
      all.open = .form(draft.id)
    } else if let sheet = stack[stack.count - 1] as? ChecklistScreen,
      let draft = sheet.draft(at: now)
    {
      all.checklists[draft.id] = draft
      all.open = .checklist(draft.id)
    }
    for (words, line) in all.lines {
      guard let before = lastHalfTyped.lines[words], before.text == line.text else { continue }
      all.lines[words]?.at = before.at
    }
    for (id, draft) in all.forms {
      guard let before = lastHalfTyped.forms[id], before.says(draft) else { continue }
      all.forms[id]?.at = before.at
    }
    for (id, draft) in all.checklists {
      guard let before = lastHalfTyped.checklists[id], before.says(draft) else { continue }
      all.checklists[id]?.at = before.at
    }
    lastHalfTyped = all
    return all
  }

  private func line(of question: Question, at now: Instant) -> Drafts.Line? {
    guard let text = question.line?.text, !text.isEmpty, text != question.began else { return nil }
    let choice = question.picked.map { question.choices[$0].name }
    return Drafts.Line(place: question.place, text: text, choice: choice, at: now)
  }

  /// Keeps what is typed into a question that is left.
  func keep(_ asked: Question) {
    guard asked.line != nil else { return }
    let line = line(of: asked, at: book.surroundings.now())
    if line != nil || asked.line?.isEmpty ?? true { drafts.lines[asked.words] = line }
  }

  /// Puts back what was typed when the same was asked before.
  func goOn(_ asked: inout Question) {
    guard let draft = drafts.lines[asked.words], let line = asked.line,
      line.isEmpty || line.text == asked.began
    else { return }
    asked.line = TextLine(draft.text)
    asked.picked = asked.choices.firstIndex { $0.name == draft.choice } ?? asked.picked
  }

  // MARK: The next sitting

  /// Offers to go on with what was in front of the rep when kebu ended.
  func offerHalfTyped() {
    guard question == nil, let open = drafts.open, let (words, at) = told(open) else {
      drafts.open = nil
      return
    }
    let when = FormDraft.moment(at, desk)
    var offer = Question(
      Words("\(words.en) was half typed, \(when)", "\(words.zh) 输入了一半（\(when)）")
    ) { _, _ in [.show(.halfTyped)] }
    offer.keyWords = (Words("go on", "继续"), Words("keep it for later", "留待以后"))
    question = offer
  }

  private func told(_ open: Drafts.Open) -> (Words, Instant)? {
    switch open {
    case .line(let words):
      guard let line = drafts.lines[words], line.place != nil else { return nil }
      return (Words("“\(words.en)”", "“\(words.zh)”"), line.at)
    case .checklist(let id):
      guard let draft = drafts.checklists[id] else { return nil }
      let name = desk.playbooks.checklist(id.playbook)?.name ?? Words(id.playbook, id.playbook)
      let about = desk.name(id.subject) ?? id.subject.key
      return (Assessment.title(name, on: about), draft.at)
    case .form(let id):
      guard let draft = drafts.forms[id], let kind = Kind.named(id.kind) else { return nil }
      let noun = kind.words
      guard let key = id.key else {
        let name = draft.texts["name"] ?? ""
        return (Words("A new \(noun.en) \(name)", "新\(noun.zh) \(name)"), draft.at)
      }
      let name = desk.name(Ref(kind, key)) ?? draft.texts["name"] ?? key
      return (Words("\(Told.capitalized(noun.en)) \(name)", "\(noun.zh) \(name)"), draft.at)
    }
  }

  /// Brings the rep back to where she typed.
  func showHalfTyped() throws {
    defer { drafts.open = nil }
    switch drafts.open {
    case .line(let words):
      guard let line = drafts.lines[words], let place = line.place else { return }
      guard var asked = try Question.again(place, desk) else {
        return say(Words("That customer is no longer in the book", "该客户已不在客簿中"), isTrouble: true)
      }
      try run([.show(place.customer.map { .customer($0) } ?? .customers())])
      asked.line = TextLine(line.text)
      asked.picked = asked.choices.firstIndex { $0.name == line.choice } ?? asked.picked
      question = asked
    case .form(let id):
      guard let kind = Kind.named(id.kind) else { return }
      let record = try id.key.flatMap { try book.record(Ref(kind, $0)) }
      let customer =
        kind.name == Kind.customer.name
        ? id.key : id.customer ?? record?.text("customer")
      try run([.show(customer.map { .customer($0) } ?? .customers())])
      if let key = id.key {
        try run([.show(.form(Ref(kind, key)))])
      } else {
        let given: Document = id.customer.map { ["customer": .text($0)] } ?? [:]
        try run([.show(.newRecord(kind.name, given: given))])
      }
    case .checklist(let id):
      let customer =
        id.subject.kind == Kind.customer.name
        ? id.subject.key : try book.record(id.subject)?.text("customer")
      try run(
        (customer.map { [.show(.customer($0))] } ?? [])
          + [.show(.checklist(id.subject, id.playbook))])
    case nil: break
    }
  }
}
