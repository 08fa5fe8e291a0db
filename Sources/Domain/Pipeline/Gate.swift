/// What has to be so before a card passes from one stage to another.
public struct Gate: Hashable, Sendable {
  public let demand: Demand
  /// Said when it refuses, beside what is missing.
  public let why: Words?

  public enum Demand: Hashable, Sendable {
    /// A checklist filled in on the card, with a verdict that passes.
    case checklist(String)
    /// A field of the deal, or of its customer, that holds something.
    case field(kind: String, name: String)
    /// A member who answers for this stage (NEW-8, G-6).
    case inCharge
    /// The word of someone with this part.
    case approval(Approver)
  }

  public enum Approver: String, CaseIterable, Hashable, Sendable {
    case manager, compliance

    /// Whether a member has this part.
    public func isHeld(by member: Record) -> Bool {
      switch self {
      case .manager: member.text("role") == "manager"
      case .compliance: member.flag("compliance")
      }
    }

    public var words: Words {
      switch self {
      case .manager: Words("a manager", "经理")
      case .compliance: Words("compliance", "合规")
      }
    }
  }
}

extension Pipeline {
  /// Something that is begun when a card comes into a stage.
  public enum Beginning: Hashable, Sendable {
    /// A task for whom the card belongs to.
    case task(Words, dueIn: Int)
    /// A checklist that waits to be filled in.
    case checklist(String)
  }
}

extension Gate {
  /// Reads `{checklist: contract}`, `{field: value}`, `{field: customer.needs}`, `{in_charge: true}` or
  /// `{approval: manager}`, each with `why`.
  init(_ tree: Tree) throws {
    let fields = try tree.fields("checklist", "field", "in_charge", "approval", "why")
    why = try fields["why"]?.words()
    var demands: [Demand] = []
    if let id = try fields["checklist"]?.identifier() { demands.append(.checklist(id)) }
    if let field = fields["field"] { demands.append(try Demand(field: field)) }
    if try fields["in_charge"]?.flag() ?? false { demands.append(.inCharge) }
    if let part = try fields["approval"]?.choice(of: Approver.self) {
      demands.append(.approval(part))
    }
    guard let demand = demands.first, demands.count == 1 else {
      throw tree.error(
        .expected(
          Words(
            "one of checklist, field, in_charge, approval",
            "checklist、field、in_charge、approval 之一")))
    }
    self.demand = demand
  }
}

extension Gate.Demand {
  fileprivate init(field tree: Tree) throws {
    let text = try tree.text()
    let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
    let (kindName, name) = parts.count == 2 ? (parts[0], parts[1]) : (Kind.deal.name, text)
    guard let kind = [Kind.deal, .customer].first(where: { $0.name == kindName }) else {
      throw tree.error(.unknown(field: kindName, allowed: [Kind.deal.name, Kind.customer.name]))
    }
    guard kind.field(name) != nil else {
      throw tree.error(.unknown(field: name, allowed: kind.fields.map(\.name)))
    }
    self = .field(kind: kind.name, name: name)
  }
}

extension Pipeline.Beginning {
  init(_ tree: Tree) throws {
    let fields = try tree.fields("task", "due_in_days", "checklist")
    if let task = try fields["task"]?.words() {
      self = .task(task, dueIn: try fields["due_in_days"]?.number(in: 0...3_650) ?? 0)
    } else {
      self = .checklist(try fields.required("checklist").identifier())
    }
  }
}

extension Gate.Demand {
  /// What is asked for, as a list names it: `contract checklist`, `value`.
  public var words: Words {
    switch self {
    case .checklist(let id): Words("checklist \(id)", "清单 \(id)")
    case .field(let kind, let name):
      Kind.named(kind)?.field(name).map { field in
        kind == Kind.deal.name
          ? field.words
          : Words("the customer's \(field.words.en)", "客户的\(field.words.zh)")
      } ?? Words(name, name)
    case .inCharge: Words("someone in charge", "负责人")
    case .approval(let part): Words("approval by \(part.words.en)", "\(part.words.zh)批准")
    }
  }
}
