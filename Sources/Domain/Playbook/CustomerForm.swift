/// What is worth knowing of a customer for one function of the company (IDN-10), and how much each of
/// it weighs when completeness is told (IDN-5).
public struct CustomerForm: Hashable, Sendable, Identifiable {
  public let id: String
  public let name: Words
  public let party: Party
  public let function: Function
  public let groups: [Group]

  public enum Party: String, CaseIterable, Sendable { case organisation, person }

  /// Who in the company asks: each has its own view of the same customer.
  public enum Function: String, CaseIterable, Sendable {
    case sales, service, credit, marketing

    public var words: Words {
      switch self {
      case .sales: Words("sales", "销售")
      case .service: Words("service", "服务")
      case .credit: Words("credit", "授信")
      case .marketing: Words("marketing", "营销")
      }
    }
  }

  public struct Group: Hashable, Sendable, Identifiable {
    public let id: String
    public let name: Words
    public let help: Words?
    public let entries: [Entry]
  }

  public struct Entry: Hashable, Sendable {
    public let item: Completeness.Item
    public let weight: Int

    public init(_ item: Completeness.Item, weight: Int) {
      self.item = item
      self.weight = weight
    }
  }

  public var entries: [Entry] { groups.flatMap(\.entries) }

  public init(
    id: String, name: Words, party: Party, function: Function, groups: [Group]
  ) {
    self.id = id
    self.name = name
    self.party = party
    self.function = function
    self.groups = groups
  }

  /// Its fields under its headings, as `Kind.groups(of:for:)` has all of them.
  public func fieldGroups(for clearance: Clearance) -> [(group: FieldGroup, fields: [Field])] {
    groups.compactMap { group in
      let names = group.entries.compactMap { entry -> String? in
        switch entry.item {
        case .field(let name): name
        case .number: "phone"
        case .condition, .person: nil
        }
      }
      let fields = names.compactMap { Kind.customer.field($0) }.filter { clearance.shows($0) }
      return fields.isEmpty
        ? nil : (FieldGroup("form_" + group.id, group.name, names), fields)
    }
  }
}

extension CustomerForm.Group {
  public init(id: String, name: Words, entries: [CustomerForm.Entry]) {
    self.init(id: id, name: name, help: nil, entries: entries)
  }
}

extension CustomerForm {
  init(_ fields: Tree.Fields) throws {
    id = try fields.required("id").identifier()
    name = try fields.required("name").words()
    party = try fields.required("for").choice(of: Party.self)
    function = try fields.required("function").choice(of: Function.self)
    var seen: Set<Completeness.Item> = []
    groups = try fields.required("groups").some { tree in
      let fields = try tree.fields("id", "name", "help", "fields", "ids")
      return Group(
        id: try fields.required("id").key(), name: try fields.required("name").words(),
        help: try fields["help"]?.words(),
        entries: try fields.required("fields").some { tree in
          let entry = try Entry(tree)
          guard seen.insert(entry.item).inserted else {
            throw tree.error(.twice(try tree.member("field").text()))
          }
          return entry
        })
    }
  }
}

extension CustomerForm.Entry {
  init(_ tree: Tree) throws {
    let fields = try tree.fields("field", "weight")
    let field = try fields.required("field")
    item = try Completeness.Item(field)
    weight = try fields["weight"]?.number(in: 1...1_000) ?? 1
  }
}

extension Completeness.Item {
  init(_ tree: Tree) throws {
    let name = try tree.text()
    switch name {
    case "phone": self = .number
    case "person": self = .person
    default:
      if let condition = Condition(rawValue: name) {
        self = .condition(condition)
      } else if let field = Kind.customer.field(name),
        field.traits.isDisjoint(with: [.ruled, .confidential])
      {
        self = .field(name)
      } else {
        let names = Kind.customer.fields.filter {
          $0.traits.isDisjoint(with: [.ruled, .confidential])
        }
        throw tree.error(.unknown(field: name, allowed: ["person"] + names.map(\.name)))
      }
    }
  }
}
