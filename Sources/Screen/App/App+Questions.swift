import Domain
import Store

/// Keys while something is asked, or a page of commands lies over the screen.
extension App {
  func answer(_ key: Key) throws {
    guard var asked = question else { return }
    switch asked.take(key, keymap) {
    case .stays: question = asked
    case .left:
      keep(asked)
      drafts.open = nil
      question = nil
    case .whole: try openWhole(asked)
    case .answered(let answer):
      do {
        let effects = try asked.answer(answer, desk)
        question = nil
        drafts.lines[asked.words] = nil
        try run(effects, asked: asked)
      } catch let wrong as Question.Wrong {
        asked.trouble = wrong.words
        question = asked
      }
    }
  }

  /// Milliseconds until a running time shows its next second; nil while none runs.
  public var tick: Int? {
    guard overlay == nil, let begun = question?.begun else { return nil }
    let gone = book.surroundings.now().milliseconds - begun.milliseconds
    return 1000 - Int(max(0, gone) % 1000)
  }

  func choose(_ key: Key) throws {
    guard var shown = overlay else { return }
    let outcome = shown.take(key, language)
    switch outcome {
    case .stays: overlay = shown
    case .closed: overlay = nil
    case .chosen(let command):
      overlay = nil
      try handle(command)
    }
  }

  func offerToJoin() throws {
    guard try book.member() == nil else { return }
    let name = book.surroundings.userName()
    question = Question(
      Words(
        "You are not a member of \(book.name) yet. Join as a rep, named",
        "您还不是“\(book.name)”的成员。以业务员身份加入，姓名"), about: book.name,
      line: TextLine(name)
    ) { answer, desk in
      guard !answer.text.isEmpty else { throw Question.Wrong(Words("A name, please.", "请输入姓名。")) }
      try desk.book.join(name: answer.text)
      return [.say(Words("Welcome, \(answer.text)", "欢迎，\(answer.text)"))]
    }
  }
}
