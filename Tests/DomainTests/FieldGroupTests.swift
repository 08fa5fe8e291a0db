import Domain
import Testing

@Suite("Fields stand under headings")
struct FieldGroupTests {
  @Test(
    "every field that a rep fills in stands under one heading alone",
    arguments: Kind.all, ["person", "organisation"])
  func once(_ kind: Kind, _ party: String) {
    var document: Document = ["party": .text(party)]
    for field in kind.fields where document[field.name] == nil { document[field.name] = "x" }
    let names = kind.groups(of: document, for: .confidential).flatMap { $0.fields.map(\.name) }
    #expect(Set(names).count == names.count)
    #expect(
      Set(names) == Set(kind.fields.filter { !$0.traits.contains(.ruled) }.map(\.name)))
  }

  @Test("a heading names fields that the kind has, in both languages", arguments: Kind.all)
  func known(_ kind: Kind) {
    for group in kind.groups {
      #expect(group.words.en != group.words.zh)
      for name in group.fields {
        #expect(kind.field(name).map { !$0.traits.contains(.ruled) } ?? false, "\(name)")
      }
    }
  }

  @Test("DATA-1: of a person three headings, DATA-2: of an organisation four")
  func parties() {
    func headings(_ document: Document) -> [String] {
      Kind.customer.groups(of: document, for: .open).map(\.group.name)
    }
    #expect(
      headings(["party": "person"]) == [
        "demographic", "attitude", "behaviour", "conditions", "consent", "ours",
      ])
    let organisation = ["basics", "business", "trading", "charge", "conditions", "ours"]
    #expect(headings(["party": "organisation"]) == organisation)
    #expect(headings([:]) == organisation)
  }

  @Test("what a person should not have shows all the same when it is there")
  func misplaced() {
    let groups = Kind.customer.groups(of: ["party": "person", "size": 3], for: .open)
    #expect(groups.last?.group.name == "other")
    #expect(groups.last?.fields.map(\.name) == ["size"])
  }

  @Test("a kind without headings has one, with every field")
  func plain() {
    let groups = Kind.product.groups(of: [:], for: .open)
    #expect(groups.count == 1)
    #expect(groups[0].fields.map(\.name) == ["name", "series", "price", "source_id"])
  }
}
