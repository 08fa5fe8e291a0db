import Domain
import Store

/// What the keys do to the card in focus, and to the marked ones.
extension BoardScreen {
  var foot: [FootItem] {
    if focused == nil { return [.key(.add), .key(.filter), .key(.pipeline), .more] }
    return [
      .keys(.stageBack, .stageOn, words: Words("move", "移动")), .key(.open),
      .key(.call, Words("call", "电话")), .key(.yes, Words("won", "赢单")),
      .key(.no, Words("lost", "输单")), .key(.filter), .key(.pipeline), .more,
    ]
  }

  var commands: Set<Command> {
    var commands: Set<Command> = [.left, .right, .add, .filter, .pipeline]
    if narrowing != nil || !marked.isEmpty { commands.insert(.back) }
    if focused != nil {
      commands.formUnion([
        .up, .down, .top, .bottom, .pageUp, .pageDown, .nextRecord, .previousRecord, .stageBack,
        .stageOn, .yes, .no, .open, .edit, .call, .message, .visit, .plan, .finish, .later, .words,
        .mark, .markAll, .handOver,
      ])
    }
    return commands
  }

  mutating func handle(_ command: Command, _ desk: Desk) throws -> [Effect] {
    let page = BoardScreen.cards(desk.size)
    switch command {
    case .up, .previousRecord: try move(by: -1, desk)
    case .down, .nextRecord: try move(by: 1, desk)
    case .pageUp: try move(by: -page, desk)
    case .pageDown: try move(by: page, desk)
    case .top: try moveToEnd(true, desk)
    case .bottom: try moveToEnd(false, desk)
    case .left: try moveAside(by: -1, desk)
    case .right: try moveAside(by: 1, desk)
    case .mark:
      if let key = focused?.key, marked.remove(key) == nil { marked.insert(key) }
      try move(by: 1, desk)
    case .markAll:
      marked = marked.isEmpty ? Set(column?.list.rows.map(\.record.key) ?? []) : []
    case .back where !marked.isEmpty: marked = []
    case .filter where narrowing != nil, .back: try takeOffNarrowing(desk)
    case .filter: return [.ask(.narrow(desk.today))]
    case .pipeline: return choosePipeline(desk)
    case .add: return [.ask(.dealWithWhom(in: pipeline(desk) ?? desk.pipeline))]
    default: return try decide(command, desk)
    }
    return []
  }

  /// The marked deals, or the one in focus.
  private func targets(_ desk: Desk) throws -> [Record] {
    marked.isEmpty
      ? focused.map { [$0] } ?? []
      : try marked.sorted().compactMap { try desk.book.record(Ref(.deal, $0)) }
  }

  private func decide(_ command: Command, _ desk: Desk) throws -> [Effect] {
    guard let deal = focused else { return [] }
    switch command {
    case .stageOn, .stageBack:
      return moved(try targets(desk), by: command == .stageOn ? 1 : -1, desk)
    case .yes: return [.ask(.won(try targets(desk), desk))]
    case .no: return [.ask(.lost(try targets(desk), desk))]
    case .edit: return [.show(.record(deal.ref))]
    case .open:
      return deal.text("customer").map { [.show(.customer($0, deal: deal.key))] }
        ?? [.show(.record(deal.ref))]
    case .handOver:
      let members = try desk.members()
      return [.ask(.handOver(deals: try targets(desk), to: members, desk))]
    default: return try touch(command, desk)
    }
  }

  // MARK: Moving

  private func moved(_ deals: [Record], by count: Int, _ desk: Desk) -> [Effect] {
    var acts: [Act] = []
    for deal in deals {
      let id = deal.text("pipeline") ?? desk.pipeline.id
      guard let pipeline = desk.playbooks.pipeline(id) ?? atHandByDefault(id, desk) else {
        return refuse(
          Words(
            "The pipeline “\(id)” isn't at hand: put its file into the book's folder playbooks",
            "找不到流程“\(id)”：请把它的文件放入客簿的 playbooks 文件夹"))
      }
      guard let stage = pipeline.stage(count, from: deal.text("stage") ?? "") else {
        if count > 0, deals.count == 1 { return [.ask(.won(deals, desk))] }
        return refuse(atTheEnd(deal, count, desk))
      }
      acts.append(.move(deal: deal.key, to: stage.id))
    }
    return [.perform(acts)]
  }

  private func atHandByDefault(_ id: String, _ desk: Desk) -> Pipeline? {
    desk.pipeline.id == id ? desk.pipeline : nil
  }

  private func atTheEnd(_ deal: Record, _ count: Int, _ desk: Desk) -> Words {
    let name = desk.name(deal.ref) ?? deal.key
    let key = desk.keymap.key
    return count > 0
      ? Words(
        "\(name) is in the last stage: \(key(.yes)) wins it, \(key(.no)) loses it",
        "“\(name)”已在最后阶段：按 \(key(.yes)) 赢单，按 \(key(.no)) 输单")
      : Words("\(name) is in the first stage", "“\(name)”已在第一个阶段")
  }

  private func refuse(_ words: Words) -> [Effect] { [.say(words, isTrouble: true)] }

  // MARK: The customer and the next step

  private func touch(_ command: Command, _ desk: Desk) throws -> [Effect] {
    guard let deal = focused else { return [] }
    let facts = shelf.facts(deal, desk.book)
    let key = desk.keymap.key
    guard let customer = facts.customer else {
      return refuse(
        Words(
          "This deal has no customer; \(key(.edit)) edits it", "该商机没有客户；按 \(key(.edit)) 编辑"))
    }
    switch command {
    case .call, .message, .visit: return [.ask(.touch(command.rawValue, customer))]
    case .words: return [.ask(.note(try customers(desk)))]
    case .plan:
      return facts.isStopped && marked.isEmpty
        ? refuse(Refusal.contactStopped(customer: customer.name).words)
        : [.ask(.plan(try customers(desk)))]
    case .finish, .later:
      guard let step = facts.step else {
        return refuse(
          Words(
            "No step is planned with \(customer.name): \(key(.plan)) plans one",
            "“\(customer.name)”没有已安排的步骤：按 \(key(.plan)) 安排"))
      }
      if command == .later { return [.ask(.postpone([step]))] }
      let steps = ListQuery(
        .activity, order: "due", filters: [.equals("customer", customer.key)], limit: 2)
      let isLast = try desk.book.list(steps).count == 1
      return [
        .perform(
          [.finish(step: step.key)],
          then: isLast && !facts.isStopped ? [.ask(.plan([customer]))] : []
        )
      ]
    default: return []
    }
  }

  /// The customers of the targets, each once.
  private func customers(_ desk: Desk) throws -> [Named] {
    var customers: [Named] = []
    for deal in try targets(desk) {
      guard let key = deal.text("customer"), !customers.contains(where: { $0.key == key }),
        let customer = try desk.book.record(Ref(.customer, key))
      else { continue }
      customers.append(Named(customer))
    }
    return customers
  }

  // MARK: Pipelines

  private func choosePipeline(_ desk: Desk) -> [Effect] {
    // Those with something to show come first; the book's own stay where they are.
    func isInUse(_ pipeline: Pipeline) -> Bool {
      desk.playbooks.origin(pipeline.id) != .kebu || all.contains { $0.pipeline == pipeline.id }
    }
    let ordered = desk.playbooks.ordered
    func choice(_ pipeline: Pipeline) -> Choice {
      Choice(pipeline.id, counted(pipeline.name, desk) { $0 == pipeline.id })
    }
    var choices = ordered.filter(isInUse).map(choice)
    let isStray: (String?) -> Bool = { !isAtHand($0, desk) }
    if all.contains(where: { isStray($0.pipeline) }) {
      choices.append(
        Choice(
          BoardScreen.strays, counted(Words("of no pipeline here", "不属于以上流程"), desk, isStray)))
    }
    choices += ordered.filter { !isInUse($0) }.map(choice)
    guard choices.count > 1 else {
      return [
        .say(
          Words(
            "This is the only pipeline: more come as YAML files in the book's folder playbooks",
            "只有这一个流程：在客簿的 playbooks 文件夹中放入 YAML 文件即可增加"))
      ]
    }
    return [.ask(.pipeline(choices, current: choices.firstIndex { $0.name == pipelineID }))]
  }

  /// A pipeline's name with how many open deals it has: `New business (41)`.
  private func counted(_ name: Words, _ desk: Desk, _ isMeant: (String?) -> Bool) -> Words {
    let deals = all.filter { isMeant($0.pipeline) }.reduce(0) { $0 + $1.deals }
    let number = desk.shown.number(deals)
    return Words("\(name.en) (\(number))", "\(name.zh)（\(number)）")
  }
}
