import Domain

/// The questions that several screens ask in the same words.
extension Question {
  /// PROS-4: a lead becomes a customer, with a deal.
  static func accept(_ leads: [Named], _ desk: Desk) -> Question {
    Question(
      Words(
        "Accept \(who(leads).en) as a customer, with a deal in \(desk.pipeline.name.en)?",
        "接收\(who(leads).zh)为客户，并在“\(desk.pipeline.name.zh)”中建立商机？"), about: about(leads)
    ) { _, _ in [.perform(leads.map { .accept(customer: $0.key) })] }
  }

  static func drop(_ leads: [Named]) -> Question {
    because(
      Words("Drop \(who(leads).en), because", "放弃\(who(leads).zh)，原因"), about: about(leads),
      Customer.dropReasons
    ) { reason, words in
      leads.map { .drop(customer: $0.key, reason: reason, words: words) }
    }.at(.drop, leads)
  }

  /// Lets something go, for one of a few reasons and with words beside it.
  static func because(
    _ words: Words, about: String?, _ reasons: [Choice],
    acts: @escaping (_ reason: String, _ words: String?) -> [Act]
  ) -> Question {
    Question(
      words, about: about, choices: reasons, line: TextLine(),
      hint: Words("a digit for the reason, then words if you like", "按数字选原因，可再写说明")
    ) { answer, _ in
      guard let reason = answer.choice else {
        throw Wrong(Words("Why? Up and Down pick a reason.", "为什么？请用上下键选择原因。"))
      }
      return [.perform(acts(reason, answer.text.isEmpty ? nil : answer.text))]
    }
  }

  static func later(_ leads: [Named]) -> Question {
    Question(
      Words("Put \(who(leads).en) off until", "将\(who(leads).zh)推迟到"), about: about(leads),
      line: TextLine(),
      hint: Words("fri, +3, 2026-12-01; by itself a week", "周五、+3、2026-12-01；不填为一周后")
    ) { answer, desk in
      let day = try Question.day(answer.text.isEmpty ? "+7" : answer.text, desk)
      return [.perform(leads.map { .snooze(customer: $0.key, until: day) })]
    }.at(.later, leads)
  }

  /// MAN-2: who has a say, and what kind; of the person `first` it is asked first.
  static func authority(_ customer: Named, people: [Record], first: String? = nil) -> Question {
    var subjects = people.map { Subject(key: $0.key, words: Words($0.title, $0.title)) }
    subjects.append(
      Subject(key: Subject.itself, words: Words("the customer itself", "客户自己")))
    subjects.append(Subject(key: Subject.new, words: Words("somebody new", "新联系人")))
    return Question(
      Words("Part in the decision", "决策角色"), choices: Authority.counting, subjects: subjects,
      subject: people.firstIndex { $0.key == first } ?? 0, decidesAtOnce: true
    ) { answer, _ in
      guard let role = answer.choice, let subject = answer.subject else { return [] }
      switch subject.key {
      case Subject.itself:
        return [.perform([.qualify(customer: customer.key, .authority, answer: role)])]
      case Subject.new: return [.ask(.person(customer, role: role))]
      default: return [.perform([.role(contact: subject.key, role: role)])]
      }
    }
  }

  static func person(_ customer: Named, role: String?) -> Question {
    Question(
      Words("New person at \(customer.name)", "“\(customer.name)”的新联系人"), about: customer.name,
      line: TextLine(), hint: Words("name, phone and mail, in any order", "姓名、电话、邮箱，顺序不限")
    ) { answer, _ in
      let typed = Customer.document(typed: answer.text)
      guard let name = typed["name"]?.text else {
        throw Wrong(Words("A name, please.", "请输入姓名。"))
      }
      return [
        .perform([
          .addPerson(
            customer: customer.key, name: name, role: role, phone: typed["phone"]?.text,
            mail: typed["mail"]?.text)
        ])
      ]
    }.at(.person, [customer], detail: role).orWhole { typed, _ in
      .person(of: customer, typed, role: role)
    }
  }

  /// MAN-11, once all three are known to be lacking.
  static func stopContact(_ customer: Named) -> Question {
    Question(
      Words(
        "No money, no authority, no need: stop contact with \(customer.name)?",
        "购买力、决定权、需求都没有：停止接触“\(customer.name)”？"), about: customer.name
    ) { _, _ in [.perform([.stopContact(customer: customer.key)])] }
  }

  static func evidence(_ customer: Named, _ condition: Condition, _ known: String?) -> Question {
    Question(
      Words("\(condition.words.en), because", "\(condition.words.zh)的依据"),
      line: TextLine(known ?? ""), hint: Words("what was said, and by whom", "谁说了什么")
    ) { answer, _ in
      [.perform([.evidence(customer: customer.key, condition, answer.text)])]
    }.at(.evidence, [customer], detail: condition.rawValue)
  }

  static func note(_ customers: [Named]) -> Question {
    Question(
      Words("Note on \(who(customers).en)", "\(who(customers).zh)备注"), about: about(customers),
      line: TextLine(), hint: Words("what is worth knowing", "值得记下的事")
    ) { answer, desk in
      let (about, next) = try spoken(answer.text, desk)
      guard !about.isEmpty || next != nil else { throw Wrong(Words("Say something.", "请写点内容。")) }
      return [
        .perform(
          customers.map {
            .log(customer: $0.key, type: "note", about: about, result: nil, next: next)
          })
      ]
    }.at(.note, customers).orWhole(about: customers) { .touch("note", $0, $1, $2) }
  }

  static func plan(_ customers: [Named]) -> Question {
    Question(
      Words("Next step with \(who(customers).en)", "\(who(customers).zh)下一步"),
      about: about(customers), line: TextLine(), hint: Words("fri send the quote", "周五 发报价")
    ) { answer, desk in
      let (_, next) = try spoken("!" + answer.text, desk)
      guard let next, !answer.text.isEmpty else {
        throw Wrong(Words("When and what?", "什么时候，做什么？"))
      }
      return [.perform(customers.map { .plan(customer: $0.key, next) })]
    }.at(.plan, customers).orWhole(about: customers) { .plan($0, $1, $2) }
  }

  /// Steps put off to another day, and to another time when one is typed behind it.
  static func postpone(_ steps: [Record]) -> Question {
    Question(
      steps.count == 1
        ? Words("Put this step off until", "将这一步推迟到")
        : Words("Put \(steps.count) steps off until", "将 \(steps.count) 步推迟到"),
      line: TextLine(),
      hint: Words("fri, +3, fri 14:00; by itself tomorrow", "周五、+3、周五 14:00；不填为明天")
    ) { answer, desk in
      let (_, next) = try spoken("!" + (answer.text.isEmpty ? "+1" : answer.text), desk)
      guard let next, next.about.isEmpty else {
        throw Wrong(Words("Which day?", "哪一天？"))
      }
      return [
        .perform(steps.map { .postpone(step: $0.key, until: next.due, at: next.time) })
      ]
    }
  }

  /// A further deal, in the pipeline's first stage: `48k denim for spring`.
  static func deal(_ customer: Named, in pipeline: Pipeline? = nil) -> Question {
    let question = Question(
      Words("New deal with \(customer.name)", "“\(customer.name)”的新商机"), about: customer.name,
      line: TextLine(), hint: Words("48k what it is about", "4.8万 什么生意")
    ) { answer, desk in
      guard !answer.text.isEmpty else { throw Wrong(Words("What is it worth?", "金额多少？")) }
      let (name, value) = spokenDeal(answer.text, desk)
      return [
        .perform([
          .addDeal(customer: customer.key, name: name, value: value, pipeline: pipeline?.id)
        ])
      ]
    }
    // The whole form begins in the first pipeline.
    guard pipeline == nil else { return question }
    return question.at(.deal, [customer]).orWhole(about: [customer]) { .deal($0, $1, $2) }
  }

  static func handOver(_ customers: [Named], to members: [Record]) -> Question {
    toMember(
      Words("Hand \(who(customers).en) over to", "把\(who(customers).zh)转交给"),
      about: about(customers), members
    ) { member in customers.map { .handOver(customer: $0.key, to: member) } }
  }

  /// Who takes it over: one of nine by number; of more members the others by a part of their name.
  static func toMember(
    _ words: Words, about: String?, _ members: [Record], acts: @escaping (String) -> [Act]
  ) -> Question {
    Question(
      words, about: about,
      choices: members.prefix(9).map { Choice($0.key, Words($0.title, $0.title)) },
      line: members.count > 9 ? TextLine() : nil,
      hint: Words("a number, or a part of any member's name", "按数字选，或输入任一成员姓名的一部分")
    ) { answer, _ in
      if let member = answer.choice { return [.perform(acts(member))] }
      guard !answer.text.isEmpty else { throw Wrong(Words("To whom?", "转交给谁？")) }
      let part = Typed.small(answer.text)
      let meant = members.filter { Typed.small($0.title).contains(part) }
      switch meant.count {
      case 0:
        throw Wrong(
          Words(
            "No member is called “\(answer.text)”.", "没有名叫“\(answer.text)”的成员。"))
      case 1: return [.perform(acts(meant[0].key))]
      case ...9: return [.ask(.toMember(words, about: about, meant, acts: acts))]
      default:
        throw Wrong(
          Words("More than nine are called that: type more.", "同名的超过九个：请多输入几个字。"))
      }
    }
  }

  /// A new customer from one line: a name, a telephone number, a mail address, in any order.
  static func newCustomer(_ typed: String = "") -> Question {
    Question(
      Words("New customer", "新客户"), line: TextLine(typed),
      hint: Words("name, phone and mail, in any order", "名称、电话、邮箱，顺序不限")
    ) { answer, desk in
      let document = Customer.document(typed: answer.text)
      guard document["name"] != nil else {
        throw Wrong(Words("A name, please.", "请输入名称。"))
      }
      return [.perform([.add(kind: Kind.customer.name, document)])]
    }.at(.newCustomer).orWhole { typed, _ in
      .newRecord(Kind.customer.name, typed: Customer.document(typed: typed))
    }
  }

  /// The name that gives way where a question has little room; none when it is about several.
  private static func about(_ customers: [Named]) -> String? {
    customers.count == 1 ? customers[0].name : nil
  }

  private static func who(_ customers: [Named]) -> Words {
    customers.count == 1
      ? Words(customers[0].name, "“\(customers[0].name)”")
      : Words("\(customers.count) customers", " \(customers.count) 个客户")
  }
}

extension Question.Subject {
  static let itself = ""
  static let new = "+"
}
