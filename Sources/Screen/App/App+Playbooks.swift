import Domain
import Store

/// What the playbooks bring to every screen: checklists about what is in focus, and a deal's way through
/// its pipeline beyond moving it.
extension App {
  /// Writes what was answered to the checklist in front into the book, as one change, before another
  /// screen takes its place; what can't be written is kept as a draft.
  ///
  /// - Returns: whether nothing is left to be written.
  @discardableResult
  func saveSheet() -> Bool {
    guard var sheet = stack[stack.count - 1] as? ChecklistScreen, let act = sheet.unsaved else {
      return true
    }
    do {
      try perform([act], since: seen)
      return true
    } catch {
      if let draft = sheet.draft(at: book.surroundings.now()) {
        drafts.checklists[draft.id] = draft
      }
      sheet.forget()
      stack[stack.count - 1] = sheet
      let words = Told.words(error)
      say(
        Words(
          "\(words.en) The answers are kept as a draft.", "\(words.zh)这些回答已留作草稿。"),
        isTrouble: true)
      return false
    }
  }

  /// Takes the last answer back that isn't in the book yet.
  func takesBack() -> Bool {
    guard var sheet = stack[stack.count - 1] as? ChecklistScreen, sheet.takeBack() else {
      return false
    }
    stack[stack.count - 1] = sheet
    return true
  }

  /// The record that checklists can be filled in about here: what is in focus, or whose it is.
  private var assessable: Ref? {
    let top = stack[stack.count - 1]
    if top is ChecklistScreen || top is ChecklistsScreen { return nil }
    let kinds: Set<String> = ["customer", "deal", "idea", "contract", "contact", "member"]
    let deal = (top as? CustomerScreen)?.deal?.ref
    guard let ref = deal ?? top.inFocus ?? top.opened else { return nil }
    if kinds.contains(ref.kind) { return ref }
    let record = try? book.record(ref)  // because what can't be read has no checklist
    return record?.text("customer").map { Ref(.customer, $0) } ?? top.opened
  }

  /// The open deal that the cursor is on.
  private var dealInFocus: Record? {
    guard let ref = assessable, ref.kind == Kind.deal.name,
      let deal = try? book.record(ref), deal.text("outcome") == nil  // because a list shows it
    else { return nil }
    return deal
  }

  /// Commands about what is in focus, wherever that is.
  static let ofPlaybooks: Set<Command> = [
    .checklists, .transfer, .charge, .approve, .newContract, .newRisk, .newException,
  ]

  /// Those of them that do something here.
  var playbookCommands: Set<Command> {
    guard let assessable else { return [] }
    let papers: Set<Command> = [.newContract, .newRisk, .newException]
    switch assessable.kind {
    case Kind.deal.name: return papers.union([.checklists, .transfer, .charge, .approve])
    case Kind.customer.name, Kind.contract.name: return papers.union([.checklists])
    default: return [.checklists]
    }
  }

  func handlePlaybook(_ command: Command) throws {
    if command == .checklists {
      if let assessable { try run([.show(.checklists(assessable))]) }
      return
    }
    let papers: [Command: Kind] = [
      .newContract: .contract, .newRisk: .risk, .newException: .exception,
    ]
    if let kind = papers[command], let assessable {
      var given: Document = [:]
      if kind.field(assessable.kind) != nil { given[assessable.kind] = .text(assessable.key) }
      let record = try book.record(assessable)
      given["customer"] = given["customer"] ?? record?.text("customer").map(Value.text)
      return try run([.show(.newRecord(kind.name, given: given))])
    }
    guard let deal = dealInFocus else { return say(why(command), isTrouble: true) }
    switch command {
    case .transfer: try run([.ask(.transfer(deal, desk))])
    case .charge:
      guard let stage = desk.stage(of: deal) else { return say(why(command), isTrouble: true) }
      try run([.ask(.inCharge(deal.key, stage.id, stage.name, desk))])
    case .approve:
      guard let stage = desk.stage(of: deal) else { return say(why(command), isTrouble: true) }
      try run([.ask(.approve(deal, stage, desk))])
    default: break
    }
  }
}

extension Question {
  /// Another pipeline for a deal, or the newest version of its own.
  static func transfer(_ deal: Record, _ desk: Desk) -> Question {
    let name = desk.name(deal.ref) ?? deal.key
    let choices = desk.playbooks.ordered.map { pipeline in
      let isOwn = pipeline.id == deal.text("pipeline")
      let isNewer = isOwn && deal.int("version") ?? 0 < Int64(pipeline.version)
      return Choice(
        pipeline.id,
        isNewer
          ? Words("\(pipeline.name.en), newest version", "\(pipeline.name.zh)（最新版本）")
          : pipeline.name)
    }
    return Question(
      Words("Take \(name) to which pipeline?", "将 \(name) 转到哪个流程？"), about: name,
      choices: choices, picked: choices.firstIndex { $0.name == deal.text("pipeline") }
    ) { answer, _ in
      guard let id = answer.choice else { return [] }
      return [.perform([.transfer(deal: deal.key, to: id, stage: nil)])]
    }
  }
}
