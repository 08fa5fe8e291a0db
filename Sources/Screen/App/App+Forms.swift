import Domain
import Store

/// Forms on the stack of screens: opened, left as a draft, saved, and lent to the rep's editor.
extension App {
  /// Puts a form over the screen, with what was typed into it before.
  ///
  /// - Parameter typed: what was typed of it elsewhere, in the line that it is opened from.
  func open(_ form: Form, at field: String? = nil, typed: Document = [:]) throws {
    var form = form
    try form.load(desk)
    form.focus(on: field)
    if let draft = drafts.forms[form.id] {
      try form.goOn(from: draft, desk)
      if let field { form.focus(on: field) }
    }
    try form.carry(typed, desk)
    stack.append(form)
    needsIdle = true
  }

  func close(_ closing: Effect.Closing) throws {
    guard let form = stack[stack.count - 1] as? Form, stack.count > 1 else { return }
    switch closing {
    case .saved:
      drafts.forms[form.id] = nil
      if let from = form.openedFrom { drafts.lines[from] = nil }
    case .keptAsDraft:
      let draft = form.draft(at: book.surroundings.now())
      let isNew = draft != nil
      drafts.forms[form.id] = draft
      if isNew { say(Words("Kept as a draft for the next time", "已留作草稿，下次继续")) }
    }
    stack.removeLast()
    needsIdle = true
    try top { try $0.refresh($1) }
    guard closing == .saved else { return }
    if let made { try reveal(made) }
    if form.setsCondition, let key = form.ref?.key ?? made { try offerToStop(key) }
  }

  /// MAN-11: with nothing left to build on, the rep is asked whether contact stops.
  private func offerToStop(_ customer: String) throws {
    guard let facts = try CustomerFacts(customer, desk), !facts.qualification.isStopped,
      facts.qualification.combination.advice?.group == .stop
    else { return }
    try run([.ask(.stopContact(facts.named))])
  }

  /// The whole form of what a question asks on one line, with what was typed there.
  func openWhole(_ asked: Question) throws {
    keep(asked)
    question = nil
    guard let place = asked.whole?(asked.typed, desk) else { return }
    try run([.show(place)])
    guard var form = stack[stack.count - 1] as? Form else { return }
    form.openedFrom = asked.words
    stack[stack.count - 1] = form
  }

  // MARK: The editor

  /// What came of the text that the editor was opened with.
  func wrote(_ outcome: Editor.Outcome) {
    writing = nil
    needsIdle = true
    guard var form = stack[stack.count - 1] as? Form else { return }
    do {
      switch outcome {
      case .failed(let why): say(why, isTrouble: true)
      case .written(let text), .cut(let text):
        var words = try form.write(text, desk)
        if case .cut = outcome {
          words = Words(
            "This is longer than can be kept: the end from sign \(text.count) on is cut off",
            "内容超出可保存的长度：第 \(text.count) 字以后已截去")
        }
        if let words { say(words, isTrouble: true) }
      }
    } catch {
      report(error)
    }
    stack[stack.count - 1] = form
  }
}
