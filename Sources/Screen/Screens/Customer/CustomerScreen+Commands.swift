import Domain
import Store

/// What the commands do to a customer, and to what is in focus.
extension CustomerScreen {
  var foot: [FootItem] {
    if condition != nil {
      return [
        .key(.yes, Words("yes", "有")), .key(.no, Words("no", "无")), .key(.unknown), .evidence,
        .key(.nextPane), .more,
      ]
    }
    if talk != nil {
      return [
        .key(.open, Words("note the answer", "记下回答")), .key(.call), .key(.nextTab),
        .key(.nextPane), .more,
      ]
    }
    if field != nil {
      return [
        .key(.edit), .key(.filter, Words("view", "视图")), .key(.words, Words("source", "来源")),
        .key(.call), .key(.nextTab),
        .key(.nextPane), .more,
      ]
    }
    if person != nil {
      return [
        .key(.call), .key(.hasAuthority, Words("part", "角色")), .key(.tie), .key(.open),
        .key(.add), .key(.nextPane), .more,
      ]
    }
    if let deal {
      return deal.text("outcome") == nil
        ? [
          .keys(.stageBack, .stageOn, words: Words("stage", "阶段")),
          .key(.yes, Words("won", "赢单")), .key(.no, Words("lost", "输单")), .key(.call),
          .key(.plan), .key(.add), .more,
        ] : [.key(.open), .key(.add), .key(.nextTab), .key(.nextPane), .more]
    }
    if let activity, CustomerFacts.isPlanned(activity) {
      return [.key(.finish), .key(.later), .key(.call), .key(.plan), .key(.nextTab), .more]
    }
    if case .figure(.known)? = item {
      return [.key(.edit, Words("ask", "补问")), .key(.call), .key(.plan), .key(.nextPane), .more]
    }
    return [
      .key(.call), .key(.plan), .key(.words, Words("note", "备注")), .key(.add), .key(.nextTab),
      .key(.nextPane), .more,
    ]
  }

  var commands: Set<Command> {
    guard facts != nil else { return [] }
    var commands: Set<Command> = [
      .up, .down, .left, .right, .top, .bottom, .pageUp, .pageDown, .nextPane, .previousPane,
      .nextTab, .previousTab, .words, .call, .message, .visit, .plan, .add, .edit, .open,
      .handOver, .hasMoney, .hasAuthority, .hasNeed, .lacksMoney, .lacksAuthority, .lacksNeed,
      .nextRecord, .previousRecord,
    ]
    if part == .tab(.facts) { commands.insert(.filter) }
    if facts?.isLead ?? false { commands.formUnion([.yes, .no]) }
    if condition != nil { commands.formUnion([.yes, .no, .unknown]) }
    if lastSet != nil { commands.insert(.unknown) }
    if person != nil { commands.insert(.tie) }
    if deal?.text("outcome") == nil, deal != nil {
      commands.formUnion([.yes, .no, .stageBack, .stageOn])
    }
    if let activity, CustomerFacts.isPlanned(activity) { commands.formUnion([.finish, .later]) }
    return commands
  }

  mutating func act(_ command: Command, _ desk: Desk) throws -> [Effect] {
    guard let facts else { return [] }
    if let (condition, answer) = Qualifying.said[command] { return set(condition, answer, facts) }
    let one = facts.named
    switch command {
    case .yes, .no, .unknown: return decide(command, facts, desk)
    case .tie: return person.map { [.ask(.tie($0))] } ?? []
    case .words: return words(facts)
    case .call, .message, .visit: return [.ask(touch(command, one, desk))]
    case .plan:
      return facts.qualification.isStopped
        ? [.say(Refusal.contactStopped(customer: one.name).words, isTrouble: true)]
        : [.ask(.plan([one]))]
    case .finish:
      return activity.map { [.perform([.finish(step: $0.key)], then: nextStep(one, facts))] } ?? []
    case .later: return activity.map { [.ask(.postpone([$0]))] } ?? []
    case .stageBack, .stageOn:
      return deal.map { moved($0, by: command == .stageOn ? 1 : -1, desk) } ?? []
    case .add:
      switch part {
      case .tab(.people): return [.ask(.person(one, role: nil))]
      case .tab(.deals): return [.ask(.deal(one))]
      case .who where person != nil: return [.ask(.person(one, role: nil))]
      default: return [.ask(.note([one]))]
      }
    case .open where talk != nil:
      guard let condition = talk?.condition else { return [.ask(.note([one]))] }
      return [.ask(.evidence(one, condition, facts.evidence(condition)))]
    case .open, .edit: return open(command, facts)
    case .handOver:
      let members = try desk.members()
      return [.ask(.handOver([one], to: members))]
    default: return []
    }
  }

  /// Yes, no or unknown to what is in focus: a condition, a deal, or the lead itself.
  private mutating func decide(_ command: Command, _ facts: CustomerFacts, _ desk: Desk) -> [Effect]
  {
    if let condition { return set(condition, command, facts) }
    if let deal, command != .unknown {
      return [.ask(command == .yes ? .won([deal], desk) : .lost([deal], desk))]
    }
    switch command {
    case .yes: return [.ask(.accept([facts.named], desk))]
    case .no: return [.ask(.drop([facts.named]))]
    default: return lastSet.map { set($0, .unknown, facts) } ?? []
    }
  }

  private mutating func set(_ condition: Condition, _ command: Command, _ facts: CustomerFacts)
    -> [Effect]
  {
    // Who has a say is asked first; that it was answered shows in the facts.
    if condition != .authority || command != .yes { lastSet = condition }
    if condition == .authority, command == .yes {
      return [.ask(.authority(facts.named, people: facts.contacts, first: person?.key))]
    }
    return Qualifying(facts: facts, targets: [facts.named]).set(condition, command)
  }

  /// Words on what is in focus or was just set: evidence, the source of a fact, else a note.
  private func words(_ facts: CustomerFacts) -> [Effect] {
    if let field {
      let fact = facts.customer.fact(field.name, today: Day(ordinal: 0))
      return [.ask(.source(field, of: facts.customer, is: fact?.from))]
    }
    if let condition = condition ?? lastSet {
      return [.ask(.evidence(facts.named, condition, facts.evidence(condition)))]
    }
    return [.ask(.note([facts.named]))]
  }

  /// A call, a message, a visit: with the person in focus, else the one to ring first. A call's time
  /// runs from here on.
  private func touch(_ command: Command, _ one: Named, _ desk: Desk) -> Question {
    var people = tabs?.figures.people.map(\.contact) ?? []
    if let person, let place = people.firstIndex(where: { $0.key == person.key }) {
      people.insert(people.remove(at: place), at: 0)
    }
    return .touch(
      command.rawValue, one, people: people, since: command == .call ? desk.shown.now : nil)
  }

  /// A deal to the next open stage, or the one before.
  private func moved(_ deal: Record, by step: Int, _ desk: Desk) -> [Effect] {
    guard let pipeline = desk.pipeline(of: deal), let id = deal.text("stage"),
      let stage = pipeline.stage(step, from: id)
    else {
      return [
        .say(
          step > 0
            ? Words("That is the last open stage: + won, - lost", "已是最后一个阶段：+ 赢单，- 输单")
            : Words("That is the first stage", "已是第一个阶段"), isTrouble: true)
      ]
    }
    return [.perform([.move(deal: deal.key, to: stage.id)])]
  }

  /// A finished step leads to the next one, unless one is planned.
  private func nextStep(_ one: Named, _ facts: CustomerFacts) -> [Effect] {
    facts.planned.count > 1 || facts.qualification.isStopped ? [] : [.ask(.plan([one]))]
  }

  /// Goes to what is in focus: its record, its tab, or the form at its field.
  private mutating func open(_ command: Command, _ facts: CustomerFacts) -> [Effect] {
    let ref = facts.customer.ref
    if let field { return [.show(.form(ref, field: field.name))] }
    if let record = person ?? deal ?? activity {
      return [.show(command == .edit ? .form(record.ref) : .record(record.ref))]
    }
    switch item {
    case .condition(let condition): return [.show(.form(ref, field: condition.rawValue))]
    case .phone: return [.show(.form(ref, field: "phone"))]
    case .figure(.known): return askNext(facts)
    case .more where command == .open: show(.people)
    case .figure(.won) where command == .open, .figure(.open) where command == .open: show(.deals)
    case .figure where command == .open: show(.timeline)
    case .about where command == .open: show(.facts)
    default: return [.show(.form(ref))]
    }
    return []
  }

  /// Asks for the weightiest of what isn't known.
  private func askNext(_ facts: CustomerFacts) -> [Effect] {
    guard let item = tabs?.figures.completeness?.missing.first else {
      return [.say(Words("Everything that counts is known", "该了解的都已了解"))]
    }
    switch item {
    case .field(let name): return [.show(.form(facts.customer.ref, field: name))]
    case .number: return [.show(.form(facts.customer.ref, field: "phone"))]
    case .person: return [.ask(.person(facts.named, role: nil))]
    case .condition(let condition):
      let letter = condition.letter
      return [
        .say(
          Words(
            "Ask: \(condition.question.en) Then \(letter) or \(letter.lowercased())",
            "可问：\(condition.question.zh)再按 \(letter) 或 \(letter.lowercased())"))
      ]
    }
  }
}
