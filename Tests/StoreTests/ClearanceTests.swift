import Domain
import Testing

@testable import Store

/// Confidential fields in a book of three: Lina the manager (1000), Bob a rep (1001), Chen a rep with the
/// compliance role (1002).
@Suite("Who sees what is confidential")
struct ClearanceTests {
  private let lina: TestBook
  private let bob: Book
  private let chen: Book
  private let customer: String

  init() throws {
    lina = try TestBook()
    try lina.book.commit(.member) { transaction in
      try transaction.add(.member, ["name": "Bob", "role": "rep", "uid": 1001])
      try transaction.add(
        .member, ["name": "Chen", "role": "rep", "uid": 1002, "compliance": true])
    }
    customer = try lina.add(
      "Hengda",
      [
        "city": "Suzhou", "kyc_note": "two owners behind it", "kyc_risk": "high",
        "known": [
          "kyc_note": ["on": "2026-11-02", "from": "the register"],
          "phone": ["on": "2026-11-02", "from": "Ms Liu"],
        ],
      ])
    bob = try lina.another(uid: 1001)
    chen = try lina.another(uid: 1002)
  }

  private var ref: Ref { Ref(.customer, customer) }

  @Test("a manager and a compliance member see it, a rep doesn't, however it is read")
  func reading() throws {
    for (book, sees) in [(lina.book, true), (chen, true), (bob, false)] {
      let read: [Record?] = [
        try book.record(ref), try book.record(key: customer), try book.listed(ref)?.record,
        try book.list(ListQuery(.customer, limit: 9)).first?.record,
        try book.page(.customer, after: 0, limit: 9).first?.record,
        try book.records(.customer, matching: "name", key: "hengda").first,
      ]
      for record in read {
        #expect(record?.text("city") == "Suzhou")
        #expect((record?.text("kyc_note") != nil) == sees)
        let known = record?.document["known"]?.object
        #expect((known?["kyc_note"] != nil) == sees)
        #expect(known?["phone"] != nil)
      }
    }
  }

  @Test("a discreet book shows it to nobody")
  func discreet() throws {
    lina.book.isDiscreet = true
    #expect(try lina.book.record(ref)?.text("kyc_note") == nil)
    lina.book.isDiscreet = false
    #expect(try lina.book.record(ref)?.text("kyc_note") != nil)
  }

  @Test("whoever gets the compliance role sees it at once, and no longer when it is taken away")
  func role() throws {
    let key = try #require(try bob.member()?.key)
    for sees in [true, false] {
      try lina.book.commit(.member) { transaction in
        try transaction.edit(Ref(.member, key)) { $0["compliance"] = sees ? true : nil }
      }
      #expect((try bob.record(ref)?.text("kyc_risk") != nil) == sees)
    }
  }

  @Test("who changes something else leaves it as it is")
  func keeps() throws {
    try bob.commit(.edit) { transaction in
      try transaction.change(ref, from: ["city": "Suzhou"], to: ["city": "Wuxi"], among: [])
    }
    let after = try #require(try lina.book.record(ref))
    #expect(after.text("city") == "Wuxi")
    #expect(after.text("kyc_note") == "two owners behind it")
    #expect(after.document["known"]?.object?["kyc_note"] != nil)
  }

  @Test(
    "who may not see a field may not write it, clear it or say where it is from",
    arguments: ["set", "clear", "source", "add"])
  func writing(_ how: String) throws {
    func change(_ book: Book) throws {
      try book.commit(.edit) { transaction in
        switch how {
        case "set": try transaction.edit(ref) { $0["kyc_risk"] = "low" }
        case "clear": try transaction.edit(ref) { $0["kyc_risk"] = nil }
        case "source": try transaction.source(of: "kyc_risk", in: ref, is: "the bank")
        default: try transaction.add(.customer, ["name": "Umbra", "kyc_risk": "low"])
        }
      }
    }
    #expect(throws: Refusal.confidential(field: Words("KYC risk", "身份识别风险"))) { try change(bob) }
    #expect(try lina.book.count(.customer) == 1)
    try change(chen)
  }

  @Test("history says that something confidential was changed, and not what")
  func history() throws {
    try chen.commit(.edit) { try $0.edit(ref) { $0["kyc_note"] = "one of them is Li" } }
    try chen.commit(.edit) { transaction in
      try transaction.edit(ref) { document in
        document["kyc_risk"] = "low"
        document["city"] = "Wuxi"
      }
    }
    let told = try bob.history(ref)
    #expect(told.map(\.change.hides) == [true, true, true])
    #expect(told[0].change.patch == ["city": "Wuxi"])
    #expect(told[0].change.was == ["city": "Suzhou"])
    #expect(told[1].change.patch == [:])
    #expect(told[2].change.patch.object?["city"] == "Suzhou")
    #expect(!"\(told)".contains("owners"))
    #expect(!"\(told)".contains("register"))
    let sentence = Sentence(in: .en, currency: .yuan) { _ in "Hengda" }
    #expect(
      told.map { sentence.of($0.head.intent, $0.change) } == [
        "changed Hengda: city from Suzhou to Wuxi; something confidential",
        "changed something confidential of Hengda", "added customer Hengda",
      ])
    #expect(try chen.history(ref).map(\.change.hides) == [false, false, false])
  }

  @Test("a rep takes back a deletion with all that the record held, without seeing it")
  func undoDeletion() throws {
    try bob.commit(.delete) { try $0.delete(ref) }
    let reversal = try bob.undo()
    #expect(!"\(reversal.changes)".contains("owners"))
    #expect(try bob.record(ref)?.text("kyc_note") == nil)
    #expect(try lina.book.record(ref)?.text("kyc_note") == "two owners behind it")
  }

  @Test("a rep can't take back what a compliance member noted")
  func undoOfAnothers() throws {
    let done = try chen.commit(.edit) { try $0.edit(ref) { $0["kyc_risk"] = "low" } }
    let seq = try #require(done.seq)
    #expect(throws: Refusal.confidential(field: Words("KYC risk", "身份识别风险"))) { try bob.undo(seq) }
    #expect(try lina.book.record(ref)?.text("kyc_risk") == "low")
    #expect(try chen.undo(seq).changes.count == 1)
  }

  @Test("nothing finds it: no search, no column of the index")
  func searching() throws {
    #expect(try lina.book.find("owners", limit: 9).isEmpty)
    for kind in Kind.all {
      for field in kind.fields where field.traits.contains(.confidential) {
        #expect(
          field.traits.isDisjoint(with: [.searched, .column, .lookedUp, .matched, .required]),
          "\(kind.name).\(field.name)")
        #expect(!kind.columns.contains { $0.name == field.name })
      }
    }
  }

  @Test("an export has its column for those alone who may see it")
  func export() throws {
    #expect(try !Export(.customer, of: bob).headers.contains("kyc_note"))
    #expect(try Export(.customer, of: chen).headers.contains("kyc_note"))
    chen.isDiscreet = true
    #expect(try !Export(.customer, of: chen).headers.contains("kyc_note"))
  }

  @Test("an import with such a column is refused to a rep")
  func importing() throws {
    let path = lina.scratch.path + "/kyc.csv"
    let files = RealFiles()
    let file = try files.open(path, .new)
    try files.append(Array("customer,kyc note\nHengda,clean\n".utf8), to: file)
    files.close(file)
    #expect(throws: Refusal.confidential(field: Words("KYC note", "身份识别备注"))) {
      try ImportPlan([path], for: bob)
    }
    let plan = try ImportPlan([path], for: chen)
    var options = Import.Options()
    options.updates = true
    _ = try Import(plan, into: chen, options: options).run { _ in }
    #expect(try lina.book.record(ref)?.text("kyc_note") == "clean")
  }
}
