import Domain

extension Words {
  /// `expected yes or no`, as a message.
  var expected: Words { Words("Expected \(en)", "应为\(zh)") }
}

extension Question {
  /// What speaks for an answer.
  static func evidence(_ item: Checklist.Item, _ known: Answered) -> Question {
    Question(
      Words("\(item.ask.en), because", "“\(item.ask.zh)”的依据"),
      line: TextLine(known.evidence ?? ""), hint: Words("what was said, and by whom", "谁说了什么")
    ) { answer, _ in
      var known = known
      known.evidence = answer.text.isEmpty ? nil : answer.text
      return [.turn(.answer(item.id, known))]
    }
  }

  static func oneOf(
    _ item: Checklist.Item, _ options: [Checklist.Option], _ known: Answered?
  ) -> Question {
    Question(
      item.ask, choices: options.map { Choice($0.id, $0.name) },
      picked: options.firstIndex { $0.id == known?.value.text }, decidesAtOnce: true
    ) { answer, _ in
      guard let choice = answer.choice else { return [] }
      return [.turn(.answer(item.id, Answered(.text(choice), evidence: known?.evidence)))]
    }
  }

  /// A number, an amount, a day, a text or an order, typed on a line.
  static func typed(_ item: Checklist.Item, _ known: Answered?, _ desk: Desk) -> Question {
    let text = known.map { item.spelled($0.value, desk.shown.currency) } ?? ""
    return Question(item.ask, line: TextLine(text), hint: item.hint) { answer, desk in
      guard !answer.text.isEmpty else { return [.turn(.answer(item.id, nil))] }
      guard
        let value = item.read(
          answer.text, currency: desk.shown.currency, today: desk.shown.today)
      else { throw Wrong(item.wanted.expected) }
      return [.turn(.answer(item.id, Answered(value, evidence: known?.evidence)))]
    }
  }
}

extension Checklist.Item {
  fileprivate var hint: Words {
    switch kind {
    case .number(let unit?): unit
    case .ranking(let options):
      Words(
        options.enumerated().map { "\($0 + 1) \($1.name.en)" }.joined(separator: "  "),
        options.enumerated().map { "\($0 + 1) \($1.name.zh)" }.joined(separator: "  "))
    case .day: Words("fri, +3, 2026-12-01", "周五、+3、2026-12-01")
    default: wanted
    }
  }

  /// An answer as it is typed.
  fileprivate func spelled(_ value: Value, _ currency: Currency) -> String {
    switch kind {
    case .money: value.int.map { Money(minor: $0, currency: currency).plain } ?? ""
    case .number: value.int.map(String.init) ?? ""
    case .ranking(let options):
      (value.text ?? "").split(separator: ",").compactMap { id in
        options.firstIndex { $0.id == id }.map { "\($0 + 1)" }
      }.joined(separator: " ")
    default: value.text ?? ""
    }
  }
}
