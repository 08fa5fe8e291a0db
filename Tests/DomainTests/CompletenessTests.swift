import Testing

@testable import Domain

@Suite("How much is known of a customer")
struct CompletenessTests {
  private func customer(_ document: Document) -> Record {
    Record(ref: Ref(.customer, "c1"), revision: 1, document: document)
  }

  private func contact(_ document: Document) -> Record {
    Record(ref: Ref(.contact, "p1"), revision: 1, document: document)
  }

  /// Five at 3, seven at 2, eight at 1; of a person four, four and nine.
  @Test("the weights add up as they are shown")
  func weights() {
    #expect(Completeness.organisation.reduce(0) { $0 + $1.weight } == 15 + 14 + 8)
    #expect(Completeness.person.reduce(0) { $0 + $1.weight } == 12 + 8 + 9)
  }

  @Test("a bare name is nothing; the weightiest is missing first")
  func bare() {
    let known = Completeness(of: customer(["name": "Hengda"]), contacts: [])
    #expect(known.percent == 0)
    #expect(known.missing.first == .number)
    #expect(known.missing.count == Completeness.organisation.count)
  }

  /// 3 for the number, 3 for the person, 3 for the authority of the decider, 3 for Money, 2 for the
  /// size: 14 of 37.
  @Test("people and conditions count as fields do")
  func partly() {
    let known = Completeness(
      of: customer(["money": "no", "size": 120, "vision": "doesn't count"]),
      contacts: [contact(["phone": "138 0000 1111", "role": "decides"])])
    #expect(known.percent == 14 * 100 / 37)
    #expect(known.missing.first == .condition(.need))
    #expect(known.missing[1] == .field("needs"))
  }

  @Test("a person is measured by other things than an organisation")
  func person() {
    let known = Completeness(
      of: customer(["party": "person", "job": "tailor", "size": 3, "phone": "1"]), contacts: [])
    #expect(known.percent == 5 * 100 / 29)
    #expect(!known.missing.contains(.field("competitors")))
  }

  @Test("a hundred percent is everything")
  func all() {
    var document: Document = ["party": "person", "phone": "1"]
    for (item, _) in Completeness.person {
      switch item {
      case .field(let name): document[name] = "x"
      case .condition(let condition): document[condition.rawValue] = "no"
      case .number, .person: break
      }
    }
    let known = Completeness(of: customer(document), contacts: [])
    #expect(known.percent == 100 && known.missing == [])
  }

  @Test("what counts are fields of a customer, shown under the headings of its kind")
  func table() {
    for (table, party) in [
      (Completeness.organisation, "organisation"), (Completeness.person, "person"),
    ] {
      let shown = Kind.customer.groups(of: ["party": .text(party)], for: .open).flatMap(\.fields)
        .map(\.name)
      for (item, _) in table {
        guard case .field(let name) = item else { continue }
        #expect(shown.contains(name), "\(party) \(name)")
      }
      #expect(table.map(\.weight) == table.map(\.weight).sorted(by: >))
    }
  }
}
