/// Questions that find out what a customer needs, in groups by what they are for (TALK-3).
public struct QuestionBank: Hashable, Sendable, Identifiable {
  public let id: String
  public let name: Words
  public let about: Words?
  public let groups: [Group]

  public struct Group: Hashable, Sendable, Identifiable {
    public let id: String
    public let name: Words
    public let help: Words?
    public let questions: [Question]
  }

  public struct Question: Hashable, Sendable, Identifiable {
    public let id: String
    public let ask: Words
    public let help: Words?
    /// The condition of MAN that an answer helps to decide.
    public let condition: Condition?
  }

  public var questions: [Question] { groups.flatMap(\.questions) }
}

/// Short advice for a kind of customer or a mood, shown where it helps (SKL-4, SKL-10, SKL-11).
public struct TipCards: Hashable, Sendable, Identifiable {
  public let id: String
  public let name: Words
  public let about: Words?
  public let cards: [Card]

  public struct Card: Hashable, Sendable, Identifiable {
    public let id: String
    public let name: Words
    /// When it comes by itself; nil: when it is asked for.
    public let occasion: Occasion?
    public let tips: [Words]
  }

  public enum Occasion: Hashable, Sendable {
    /// A field of the customer holds this.
    case field(String, String)
    /// The customer shows this mood.
    case mood(String)
  }
}

/// Pages that tell a part of the trade, a screen each.
public struct GuidePages: Hashable, Sendable, Identifiable {
  public let id: String
  public let name: Words
  public let pages: [Page]

  public struct Page: Hashable, Sendable, Identifiable {
    public let id: String
    public let name: Words
    /// Paragraphs.
    public let text: [Words]
  }
}

extension QuestionBank {
  init(_ fields: Tree.Fields) throws {
    id = try fields.required("id").identifier()
    name = try fields.required("name").words()
    about = try fields["about"]?.words()
    var seen: Set<String> = []
    groups = try fields.required("groups").some { tree in
      let fields = try tree.fields("id", "name", "help", "questions", "ids")
      return Group(
        id: try fields.required("id").key(), name: try fields.required("name").words(),
        help: try fields["help"]?.words(),
        questions: try fields.required("questions").some { tree in
          let fields = try tree.fields("id", "ask", "for", "help", "ids")
          return Question(
            id: try fields.required("id").identifier(isNew: &seen),
            ask: try fields.required("ask").words(), help: try fields["help"]?.words(),
            condition: try fields["for"]?.choice(of: Condition.self))
        })
    }
  }
}

extension TipCards {
  init(_ fields: Tree.Fields) throws {
    id = try fields.required("id").identifier()
    name = try fields.required("name").words()
    about = try fields["about"]?.words()
    var seen: Set<String> = []
    cards = try fields.required("cards").some { tree in
      let fields = try tree.fields("id", "name", "when", "tips", "ids")
      return Card(
        id: try fields.required("id").identifier(isNew: &seen),
        name: try fields.required("name").words(),
        occasion: try fields["when"].map(Occasion.init),
        tips: try fields.required("tips").some { try $0.words() })
    }
  }
}

extension TipCards.Occasion {
  init(_ tree: Tree) throws {
    let fields = try tree.fields("field", "is", "mood")
    if let mood = try fields["mood"]?.text() {
      self = .mood(mood)
      return
    }
    let name = try fields.required("field")
    guard let field = Kind.customer.field(try name.text()) else {
      throw name.error(.unknown(field: try name.text(), allowed: Kind.customer.fields.map(\.name)))
    }
    let value = try fields.required("is")
    let text = try value.text()
    if case .choice(let choices) = field.type, !choices.contains(where: { $0.name == text }) {
      throw value.error(.unknown(field: text, allowed: choices.map(\.name)))
    }
    self = .field(field.name, text)
  }
}

extension GuidePages {
  init(_ fields: Tree.Fields) throws {
    id = try fields.required("id").identifier()
    name = try fields.required("name").words()
    var seen: Set<String> = []
    pages = try fields.required("pages").some { tree in
      let fields = try tree.fields("id", "name", "text", "ids")
      return Page(
        id: try fields.required("id").identifier(isNew: &seen),
        name: try fields.required("name").words(),
        text: try fields.required("text").some { try $0.words() })
    }
  }
}

extension Tree {
  /// A name as `key()` or `identifier()` that no other of its kind has.
  func key(isNew seen: inout Set<String>) throws -> String { try isNew(key(), &seen) }
  func identifier(isNew seen: inout Set<String>) throws -> String { try isNew(identifier(), &seen) }

  private func isNew(_ id: String, _ seen: inout Set<String>) throws -> String {
    guard seen.insert(id).inserted else { throw error(.twice(id)) }
    return id
  }
}
