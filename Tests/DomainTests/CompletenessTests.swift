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

  private let form = CustomerForm(
    id: "test", name: Words("Test", "测试"), party: .organisation, function: .sales,
    groups: [
      .init(
        id: "basics", name: Words("Basics", "基本信息"),
        entries: [
          .init(.field("size"), weight: 2), .init(.number, weight: 3), .init(.person, weight: 3),
        ]),
      .init(
        id: "need", name: Words("Need", "需求"),
        entries: [
          .init(.condition(.authority), weight: 3), .init(.condition(.money), weight: 3),
          .init(.field("needs"), weight: 2), .init(.field("city"), weight: 1),
        ]),
    ])

  @Test("a bare name is nothing; the weightiest is missing first, in the form's order")
  func bare() {
    let known = Completeness(of: customer(["name": "Hengda"]), contacts: [], by: form)
    #expect(known.percent == 0)
    #expect(
      known.missing == [
        .number, .person, .condition(.authority), .condition(.money), .field("size"),
        .field("needs"), .field("city"),
      ])
  }

  /// 3 for the number, 3 for the person, 3 for the authority of the decider, 3 for Money, 2 for the
  /// size: 14 of 17.
  @Test("people and conditions count as fields do")
  func partly() {
    let known = Completeness(
      of: customer(["money": "no", "size": 120, "vision": "doesn't count"]),
      contacts: [contact(["phone": "138 0000 1111", "role": "decides"])], by: form)
    #expect(known.percent == 14 * 100 / 17)
    #expect(known.missing == [.field("needs"), .field("city")])
  }

  @Test("a hundred percent is everything")
  func all() {
    let known = Completeness(
      of: customer([
        "phone": "1", "size": 3, "authority": "decides", "money": "yes", "needs": "x", "city": "y",
      ]), contacts: [contact(["name": "Liu"])], by: form)
    #expect(known.percent == 100 && known.missing == [])
  }

  @Test("a form's headings have its fields alone, the telephone among them")
  func headings() {
    let groups = form.fieldGroups(for: .open)
    #expect(groups.map { $0.fields.map(\.name) } == [["size", "phone"], ["needs", "city"]])
  }
}
