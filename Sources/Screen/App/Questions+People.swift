import Domain

/// The questions about people, and about facts.
extension Question {
  /// A call, a message or a visit that has just happened: with whom, and the next step after `!`.
  ///
  /// - Parameters:
  ///   - people: those at the customer, the likeliest first; Tab goes on to the next, and last to none.
  ///   - begun: when a call began; its time runs on the line, and its minutes are kept.
  static func touch(
    _ type: String, _ customer: Named, people: [Record] = [], since begun: Instant? = nil
  ) -> Question {
    let kind = Activity.types.first { $0.name == type }?.words ?? Words(type, type)
    var subjects = people.map { Subject(key: $0.key, words: Words($0.title, $0.title)) }
    if !subjects.isEmpty {
      subjects.append(Subject(key: Subject.itself, words: Words("nobody named", "不指定")))
    }
    let question = Question(
      Words(
        "\(Told.capitalized(kind.en)) with \(customer.name)", "与“\(customer.name)”的\(kind.zh)"),
      about: customer.name, choices: type == "call" ? Activity.results : [],
      picked: type == "call" ? 0 : nil,
      line: TextLine(),
      hint: Words(
        "what was said !fri and what to do next", "谈了什么 !周五 下一步做什么"),
      subjects: subjects, begun: begun
    ) { answer, desk in
      let (about, next) = try spoken(answer.text, desk)
      let contact = answer.subject.flatMap { $0.key == Subject.itself ? nil : $0.key }
      let minutes =
        answer.choice == "no_answer"
        ? nil : begun.flatMap { Activity.minutes(from: $0, to: desk.shown.now) }
      return [
        .perform([
          .log(
            customer: customer.key, type: type, about: about, result: answer.choice, next: next,
            contact: contact, minutes: minutes)
        ])
      ]
    }.at(Place.What(rawValue: type) ?? .note, [customer])
    // Tab goes on to another person where there is one.
    return people.isEmpty
      ? question.orWhole(about: [customer]) { .touch(type, $0, $1, $2) } : question
  }

  /// How well the rep and a person know each other (OPR-7).
  static func tie(_ person: Record) -> Question {
    let none = Choice("", Words("unknown", "未知"))
    let field = Kind.contact.field("tie")
    return Question(
      Words("Tie with \(person.title)", "与\(person.title)的关系"), about: person.title,
      choices: Contact.ties + [none],
      picked: Contact.ties.firstIndex { $0.name == person.text("tie") }, decidesAtOnce: true
    ) { answer, _ in
      guard let field, let choice = answer.choice else { return [] }
      let to = choice.isEmpty ? nil : Value.text(choice)
      return [
        .perform([.edit(person.ref, field: field.name, from: person.document["tie"], to: to)])
      ]
    }
  }

  /// Where a fact comes from (IDN-6); Enter alone confirms that it is still so.
  static func source(_ field: Field, of record: Record, is known: String?) -> Question {
    Question(
      Words("\(Told.capitalized(field.words.en)): who says so", "\(field.words.zh)的来源"),
      line: TextLine(known ?? ""),
      hint: Words("a person, a report; by itself: still true", "谁说的、什么资料；不填表示仍属实")
    ) { answer, _ in
      [.perform([.source(record.ref, field: field.name, answer.text)])]
    }
  }
}
