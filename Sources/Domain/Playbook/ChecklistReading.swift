extension Checklist {
  /// Reads the fields of a checklist's file.
  ///
  ///     on: [customer, deal]
  ///     groups:
  ///       - id: market
  ///         name: {en: Market, zh: 市场}
  ///         items:
  ///           - {id: income, ask: {en: Recurring income, zh: 收入可持续}}
  ///     verdicts:
  ///       - {id: go, name: {en: go, zh: 推进}, tone: good, passes: true, if: {score: 70}}
  ///       - {id: wait, name: {en: not yet, zh: 暂缓}, tone: plain}
  init(_ fields: Tree.Fields) throws {
    id = try fields.required("id").identifier()
    version = try fields.required("version").number(in: 1...Int.max)
    name = try fields.required("name").words()
    about = try fields["about"]?.words()
    source = try fields["source"]?.words()
    subjects = try fields.required("on").some { try $0.choice(of: Subject.self).rawValue }
    isConfidential = try fields["confidential"]?.flag() ?? false
    reviewAfter = try fields["review_after_days"]?.number(in: 1...36_500)
    groups = try fields.required("groups").some(Group.init)

    // Criteria name items and groups: they are read first.
    let names = Names(
      items: Dictionary(groups.flatMap(\.items).map { ($0.id, $0) }) { first, _ in first },
      groups: Set(groups.map(\.id)))
    var (seenGroups, seenItems): (Set<String>, Set<String>) = ([], [])
    for group in try fields.required("groups").list() {
      _ = try group.member("id").key(isNew: &seenGroups)
      _ = try group.optional("if").map { try Criterion($0, names) }
      for item in try group.member("items").list() {
        let id = try item.member("id").key(isNew: &seenItems)
        if names.items[id]?.fills?.isConfidential ?? false, !isConfidential,
          let fills = item.optional("fills")
        {
          throw fills.error(
            .expected(Words("`confidential: true` on this checklist", "清单标明 confidential: true")))
        }
        _ = try item.optional("if").map { try Criterion($0, names) }
      }
    }
    let list = try fields.required("verdicts")
    verdicts = try list.some { try Verdict($0, names) }
    for (verdict, tree) in zip(verdicts, try list.list()) {
      if (verdict.criterion == nil) != (verdict.id == verdicts.last?.id) {
        throw tree.error(
          .expected(Words("`if` on every verdict but the last", "除最后一条外，每条结论都有 if")))
      }
    }
    marks = try fields["marks"]?.list().map { try Mark($0, names) } ?? []
    matrix = try fields["matrix"].map { try Matrix($0, names) }
  }

  /// What can be assessed.
  enum Subject: String, CaseIterable { case customer, contact, deal, idea, contract, member }

  /// The items and groups that criteria may name.
  struct Names {
    let items: [String: Item]
    let groups: Set<String>

    func item(_ tree: Tree) throws -> Item {
      let id = try tree.text()
      guard let item = items[id] else {
        throw tree.error(.unknown(field: id, allowed: items.keys.sorted()))
      }
      return item
    }

    func group(_ tree: Tree) throws -> String {
      let id = try tree.text()
      guard groups.contains(id) else {
        throw tree.error(.unknown(field: id, allowed: groups.sorted()))
      }
      return id
    }
  }
}

extension Checklist.Group {
  init(_ tree: Tree) throws {
    let fields = try tree.fields("id", "name", "help", "weight", "if", "items", "ids")
    id = try fields.required("id").key()
    name = try fields.required("name").words()
    help = try fields["help"]?.words()
    weight = try fields["weight"]?.number(in: 0...1_000) ?? 1
    condition = try fields["if"].map { try Criterion($0, nil) }
    items = try fields.required("items").some(Checklist.Item.init)
  }
}

extension Checklist.Item {
  private enum Named: String, CaseIterable {
    case yes_no, score, one_of, ranking, number, money, day, text
  }

  init(_ tree: Tree) throws {
    let fields = try tree.fields(
      "id", "ask", "kind", "scale", "ends", "choices", "unit", "weight", "reverse", "veto",
      "required", "fills", "if", "help", "source", "ids")
    id = try fields.required("id").key()
    ask = try fields.required("ask").words()
    weight = try fields["weight"]?.number(in: 0...1_000) ?? 1
    isReversed = try fields["reverse"]?.flag() ?? false
    isVeto = try fields["veto"]?.flag() ?? false
    isRequired = try fields["required"]?.flag() ?? false
    condition = try fields["if"].map { try Criterion($0, nil) }
    help = try fields["help"]?.words()
    source = try fields["source"]?.words()
    let named = try fields["kind"]?.choice(of: Named.self) ?? .yes_no
    func only(_ field: String, for kinds: Named...) throws {
      guard let tree = fields[field], !kinds.contains(named) else { return }
      throw tree.error(
        .expected(
          Words(
            "\(field) only on \(kinds.map(\.rawValue).joined(separator: ", "))",
            "\(field) 只用于 \(kinds.map(\.rawValue).joined(separator: "、"))")))
    }
    try only("scale", for: .score)
    try only("ends", for: .score)
    try only("choices", for: .one_of, .ranking)
    try only("unit", for: .number)
    try only("veto", for: .yes_no)
    kind =
      switch named {
      case .yes_no: .yesNo
      case .score: .score(try fields.required("scale").scale(), ends: try fields.ends())
      case .one_of: .oneOf(try fields.required("choices").options())
      case .ranking: .ranking(try fields.required("choices").options())
      case .number: .number(unit: try fields["unit"]?.words())
      case .money: .money
      case .day: .day
      case .text: .text
      }
    let isYesNo = kind == .yesNo
    fills = try fields["fills"].map { try Checklist.Filling($0, yesNo: isYesNo) }
  }
}

extension Checklist.Filling {
  /// Whether it stands in a field that not everybody may see.
  var isConfidential: Bool {
    guard case .field(let kind, let name) = self else { return false }
    return Kind.named(kind)?.field(name)?.traits.contains(.confidential) ?? false
  }

  init(_ tree: Tree, yesNo: Bool) throws {
    let text = try tree.text()
    if let condition = Condition(rawValue: text) {
      guard yesNo else {
        throw tree.error(.expected(Words("a yes_no item for \(text)", "\(text) 须为 yes_no 项")))
      }
      self = .condition(condition)
      return
    }
    let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
    let kind = parts.first.flatMap(Kind.named)
    guard parts.count == 2, let kind, ["customer", "deal"].contains(kind.name),
      let field = kind.field(parts[1]), !field.traits.contains(.ruled),
      !Transaction.hasRule(field.name, of: kind.name)
    else {
      throw tree.error(
        .expected(
          Words(
            "money, authority, need, or a field such as customer.goals",
            "money、authority、need，或 customer.goals 这样的字段")))
    }
    self = .field(kind: kind.name, name: field.name)
  }
}

extension Checklist.Verdict {
  init(_ tree: Tree, _ names: Checklist.Names) throws {
    let fields = try tree.fields("id", "name", "advice", "tone", "passes", "if")
    id = try fields.required("id").key()
    name = try fields.required("name").words()
    advice = try fields["advice"]?.words()
    tone = try fields["tone"]?.choice(of: Checklist.Tone.self) ?? .plain
    passes = try fields["passes"]?.flag() ?? false
    criterion = try fields["if"].map { try Criterion($0, names) }
  }
}

extension Checklist.Mark {
  init(_ tree: Tree, _ names: Checklist.Names) throws {
    let fields = try tree.fields("id", "name", "if")
    id = try fields.required("id").key()
    name = try fields.required("name").words()
    criterion = try Criterion(fields.required("if"), names)
  }
}

extension Checklist.Matrix {
  init(_ tree: Tree, _ names: Checklist.Names) throws {
    let fields = try tree.fields("x", "y", "middle", "cells")
    x = try names.group(fields.required("x"))
    y = try names.group(fields.required("y"))
    middle = try fields["middle"]?.number(in: 0...100) ?? 50
    let cells = try fields.required("cells")
      .fields("high_high", "low_high", "high_low", "low_low")
    highHigh = try cells.required("high_high").words()
    lowHigh = try cells.required("low_high").words()
    highLow = try cells.required("high_low").words()
    lowLow = try cells.required("low_low").words()
  }
}

extension Criterion {
  /// - Parameter names: what it may name; nil while the items themselves are still being read.
  init(_ tree: Tree, _ names: Checklist.Names?) throws {
    let fields = try tree.fields(
      "item", "is", "at_least", "below", "group", "score", "answered", "flaw", "complete", "yes",
      "all", "any", "not")
    var parts: [Criterion] = []
    if let item = fields["item"] {
      let known = try names?.item(item)
      let id = try item.text()
      if let answers = fields["is"] {
        let wanted = try answers.textOrList()
        if let known { try known.check(wanted, answers) }
        parts.append(.answer(item: id, wanted))
      } else {
        parts.append(
          .number(
            item: id, atLeast: try fields["at_least"]?.number(in: Int.min...Int.max),
            below: try fields["below"]?.number(in: Int.min...Int.max)))
      }
    } else if let group = fields["group"] {
      let id = try names?.group(group) ?? group.text()
      parts.append(
        .group(
          id, atLeast: try fields["score"]?.number(in: 0...100),
          below: try fields["below"]?.number(in: 0...100)))
    } else if fields["score"] != nil || fields["below"] != nil {
      parts.append(
        .score(
          atLeast: try fields["score"]?.number(in: 0...100),
          below: try fields["below"]?.number(in: 0...100)))
    }
    if let percent = try fields["answered"]?.number(in: 0...100) {
      parts.append(.answered(percent))
    }
    if let flaw = try fields["flaw"]?.flag() { parts.append(.flaw(flaw)) }
    if let complete = try fields["complete"]?.flag() { parts.append(.complete(complete)) }
    if let count = try fields["yes"]?.number(in: 0...1_000) { parts.append(.good(count)) }
    if let all = try fields["all"]?.some({ try Criterion($0, names) }) { parts.append(.all(all)) }
    if let any = try fields["any"]?.some({ try Criterion($0, names) }) { parts.append(.any(any)) }
    if let not = fields["not"] { parts.append(.not(try Criterion(not, names))) }
    guard let first = parts.first else {
      throw tree.error(.expected(Words("a condition such as {score: 70}", "条件，如 {score: 70}")))
    }
    self = parts.count == 1 ? first : .all(parts)
  }
}

extension Checklist.Item {
  /// Refuses answers in a criterion that this item never has.
  fileprivate func check(_ answers: [String], _ tree: Tree) throws {
    let known: [String] =
      switch kind {
      case .yesNo: ["yes", "no", "unknown"]
      case .oneOf(let options): options.map(\.id) + ["unknown"]
      default: ["unknown"]
      }
    for answer in answers where !known.contains(answer) {
      throw tree.error(.unknown(field: answer, allowed: known))
    }
  }
}

extension Tree {
  /// A list with something in it.
  func some<Element>(_ read: (Tree) throws -> Element) throws -> [Element] {
    let items = try list()
    guard !items.isEmpty else { throw error(.expected(Words("at least one", "至少一项"))) }
    return try items.map(read)
  }

  fileprivate func scale() throws -> ClosedRange<Int> {
    let ends = try list()
    guard ends.count == 2 else {
      throw error(.expected(Words("the scale's two ends, [0, 5]", "量表两端，如 [0, 5]")))
    }
    let low = try ends[0].number(in: 0...9)
    return low...(try ends[1].number(in: low + 1...10))
  }

  fileprivate func options() throws -> [Checklist.Option] {
    var seen: Set<String> = []
    return try some { tree in
      let fields = try tree.fields("id", "name", "points")
      let id = try fields.required("id").key()
      guard seen.insert(id).inserted else { throw tree.error(.twice(id)) }
      return Checklist.Option(
        id: id, name: try fields.required("name").words(),
        points: try fields["points"]?.number(in: 0...1_000))
    }
  }
}

extension Tree.Fields {
  fileprivate func ends() throws -> [Words] {
    guard let ends = self["ends"] else { return [] }
    let words = try ends.list().map { try $0.words() }
    guard words.count == 2 else {
      throw ends.error(.expected(Words("words for the two ends", "两端的说明")))
    }
    return words
  }
}
