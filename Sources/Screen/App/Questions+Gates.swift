import Domain
import Store

/// What a rep is asked at a gate that doesn't let her deal pass: each thing that is missing, and the way
/// to it.
extension Question {
  static func gate(_ card: Ref, _ missing: [Unmet], _ desk: Desk) throws -> Question {
    let name = desk.name(card) ?? card.key
    var question = Question(
      Words("\(name) can't pass yet", "\(name) 还不能通过"), about: name,
      choices: missing.enumerated().map { Choice("\($0)", $1.words) }, picked: 0,
      decidesAtOnce: true
    ) { answer, desk in
      guard let index = answer.choice.flatMap(Int.init), missing.indices.contains(index) else {
        return []
      }
      return try way(to: missing[index].what, of: card.key, desk)
    }
    question.reason = missing.first?.why
    return question
  }

  /// Where what is missing is put in.
  private static func way(to what: Unmet.What, of deal: String, _ desk: Desk) throws -> [Effect] {
    switch what {
    case .checklist(let ref, let id, _, _): return [.show(.checklist(ref, id))]
    case .field(let ref, let name):
      if let condition = Condition(rawValue: name), ref.kind == Kind.customer.name {
        return [
          .show(.customer(ref.key)),
          .say(Words("\(condition.words.en) first", "请先判断\(condition.words.zh)")),
        ]
      }
      return [.show(.form(ref, field: name))]
    case .inCharge(let stage, let words):
      return [.ask(try inCharge(deal, stage, words, desk))]
    case .approval(let part, let stage, let words):
      return [.ask(try approval(deal, stage, words, part, desk))]
    }
  }

  /// NEW-8: who answers for a stage.
  static func inCharge(_ deal: String, _ stage: String, _ words: Words, _ desk: Desk) throws
    -> Question
  {
    let names = try desk.members().map { Choice($0.key, Words($0.title, $0.title)) }
    return Question(
      Words("Who is in charge of \(words.en)?", "“\(words.zh)”由谁负责？"), choices: names,
      picked: names.firstIndex { $0.name == desk.me?.key }
    ) { answer, _ in
      guard let member = answer.choice else { return [] }
      return [.perform([.putInCharge(deal: deal, stage: stage, member: member)])]
    }
  }

  /// The word that a stage's gates ask for and that nobody has given yet, a manager's where they ask for
  /// none.
  static func approve(_ deal: Record, _ stage: Pipeline.Stage, _ desk: Desk) throws -> Question {
    let given = deal.document["approvals"]?.object?[stage.id]?.object ?? [:]
    let wanted = (stage.enter + stage.leave).compactMap { gate -> Gate.Approver? in
      if case .approval(let part) = gate.demand { part } else { nil }
    }
    let part = wanted.first { given[$0.rawValue] == nil } ?? wanted.first ?? .manager
    return try approval(deal.key, stage.id, stage.name, part, desk)
  }

  /// Who may gives the word; who may not asks for it by a task.
  private static func approval(
    _ deal: String, _ stage: String, _ words: Words, _ part: Gate.Approver, _ desk: Desk
  ) throws -> Question {
    let name = desk.name(Ref(.deal, deal)) ?? deal
    if let me = desk.me, part.isHeld(by: me) {
      return Question(
        Words("Approve \(words.en) of \(name)?", "批准 \(name) 的“\(words.zh)”？"), about: name
      ) { _, _ in [.perform([.approve(deal: deal, stage: stage, as: part)])] }
    }
    let approvers = try desk.members().filter(part.isHeld)
    return Question(
      Words("Ask \(part.words.en) to approve \(words.en)?", "请\(part.words.zh)批准“\(words.zh)”？"),
      choices: approvers.map { Choice($0.key, Words($0.title, $0.title)) },
      picked: approvers.isEmpty ? nil : 0
    ) { answer, desk in
      guard let member = answer.choice, let record = try desk.book.record(Ref(.deal, deal)) else {
        return []
      }
      var task: Document = [
        "type": "task", "deal": .text(deal), "owner": .text(member),
        "due": .text(desk.today.description), "subject": .text("approve \(words.en): \(name)"),
        "subject_zh": .text("批准“\(words.zh)”：\(name)"),
      ]
      task["customer"] = record.text("customer").map(Value.text)
      return [.perform([.add(kind: Kind.activity.name, task)])]
    }
  }
}
