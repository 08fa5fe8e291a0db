import Domain
import Store
import Testing

@testable import Screen

@Suite("Who else is here")
@MainActor
struct CompanyTests {
  private func sitting(_ language: Language = .en, columns: Int = 80) throws -> Sitting {
    try Sitting(language, columns: columns) { book in
      try SampleLeads.fill(book)
      try book.commit(.member) { transaction in
        for name in ["Bob", "Wang Li", "Chen Xiaoming"] {
          try transaction.add(.member, ["name": .text(name), "role": "rep"], key: key(name))
        }
      }
    }
  }

  private nonisolated func key(_ name: String) -> String { "m_" + name.prefix(1).lowercased() }

  private func visitor(_ name: String, on record: Ref? = nil, isEditing: Bool = false)
    -> Presence.Visitor
  {
    Presence.Visitor(
      member: key(name), since: Sitting.now, record: record, isEditing: isEditing)
  }

  private func me(_ rep: Sitting, on record: Ref? = nil) throws -> Presence.Visitor {
    Presence.Visitor(
      member: try #require(try rep.book.member()).key, since: Sitting.now, record: record,
      isEditing: false)
  }

  @Test("the head names them where there is room, else counts them; at two terminals one is one")
  func head() throws {
    let rep = try sitting()
    rep.app.meet([visitor("Bob"), visitor("Bob")])
    #expect(rep.frame.lines[0].hasSuffix("with Bob   Acme"), "\(rep.frame.lines[0])")
    rep.app.meet([visitor("Bob"), visitor("Wang Li"), visitor("Chen Xiaoming")])
    #expect(rep.frame.lines[0].hasSuffix("with 3 others   Acme"), "\(rep.frame.lines[0])")
    rep.app.resize(Size(rows: 40, columns: 120))
    #expect(rep.frame.lines[0].hasSuffix("with Bob, Wang Li, Chen Xiaoming   Acme"))
    rep.app.meet([try me(rep)])
    #expect(rep.frame.lines[0].hasSuffix("also open elsewhere   Acme"))
    rep.app.meet([try me(rep), visitor("Bob")])
    #expect(rep.frame.lines[0].hasSuffix("with Bob, you elsewhere   Acme"))
    rep.app.meet([])
    #expect(rep.frame.lines[0].hasSuffix(" Acme") && !rep.frame.lines[0].contains("with"))
  }

  @Test("in Chinese")
  func headZh() throws {
    let rep = try sitting(.zh, columns: 120)
    rep.app.meet([visitor("Bob"), visitor("Wang Li"), try me(rep)])
    #expect(rep.frame.lines[0].contains("另有 Bob、Wang Li，您在别处也开着   Acme"))
  }

  @Test("an open record says who edits it and who looks at it, others don't")
  func record() throws {
    let rep = try sitting()
    rep.press(.enter)
    let open = try #require(rep.app.opened)
    #expect(open.record.kind == "customer" && !open.isEditing)
    rep.app.meet([visitor("Bob", on: open.record)])
    #expect(rep.title.contains("also here: Bob"), "\(rep.title)")
    rep.app.meet([
      visitor("Wang Li", on: open.record, isEditing: true), visitor("Bob", on: open.record),
    ])
    #expect(rep.title.contains("Wang Li is editing this, also here: Bob"), "\(rep.title)")
    rep.app.meet([try me(rep, on: open.record)])
    #expect(rep.title.contains("open elsewhere too"), "\(rep.title)")
    rep.app.meet([visitor("Bob", on: Ref(.customer, "other"))])
    #expect(!rep.title.contains("Bob"))
    rep.press("e")
    #expect(rep.app.opened?.isEditing == true)
    rep.app.meet([visitor("Bob", on: open.record, isEditing: true)])
    #expect(rep.title.contains("Bob is editing this"), "\(rep.title)")
    rep.press(.escape, .escape)
    #expect(rep.app.opened == nil)
  }

  @Test("no size breaks the head or a title", arguments: [40, 60, 72, 80, 100, 120])
  func sizes(columns: Int) throws {
    let rep = try sitting(columns: columns)
    rep.press(.enter)
    let record = try #require(rep.app.opened).record
    rep.app.meet(
      ["Bob", "Wang Li", "Chen Xiaoming"].map { visitor($0, on: record, isEditing: true) })
    for line in rep.frame.lines { #expect(Frame.width(of: line) <= columns) }
    #expect(rep.title.contains("Jiangnan") || rep.title.contains("Hengda") || !rep.title.isEmpty)
  }
}
