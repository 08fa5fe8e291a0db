import Foundation
import Testing

/// People's data on the command line: who may have them, and what they look like.
@Suite("kebu person and report retention")
struct PersonCommandTests {
  private let kebu: Program
  private let wang: String
  private let liu: String

  init() throws {
    kebu = try Program(book: "Acme")
    wang = try kebu.add(
      "customer", "--name", "Wang Fang", "--party", "person", "--gender", "female", "--kyc-risk",
      "high", "--consent", "given", "--consent-source", "form at the fair")
    liu = try kebu.add("contact", "--name", "Ms Liu", "--customer", wang)
    try kebu.run("log", liu, "call", "asked for a quote")
    try kebu.add("customer", "--name", "Umbra", "--note", "Wang Fang sent them")
  }

  /// Whoever made the book becomes a rep; somebody else is its manager then.
  private func becomeRep() throws {
    try kebu.run("member", "add", "Boss", "--uid", "4242", "--role", "manager")
    let me = try kebu.run("member", "list", "--json").array[0]["key"] as? String ?? ""
    let done = try kebu.run("member", "role", me, "rep")
    #expect(done.status == 0, "\(done.err)")
  }

  @Test("a dossier has the record, what refers to it, the history and where else the name stands")
  func dossier() throws {
    let result = try kebu.run("person", "export", "Wang Fang")
    #expect(result.status == 0, "\(result.err)")
    let dossier = try result.object
    #expect(
      Set(dossier.keys) == [
        "person", "exported", "consent", "retention", "record", "records", "history",
        "also_named_in",
      ])
    let person = try #require(dossier["person"] as? [String: String])
    #expect(person == ["key": wang, "kind": "customer", "name": "Wang Fang"])
    let consent = try #require(dossier["consent"] as? [String: Any])
    #expect(consent["answer"] as? String == "given")
    #expect(consent["source"] as? String == "form at the fair")
    let retention = try #require(dossier["retention"] as? [String: Any])
    #expect(retention["months"] as? Int == 36)
    #expect(retention["is_past"] as? Bool == false)
    let record = try #require(dossier["record"] as? [String: Any])
    let fields = try #require(record["fields"] as? [[String: Any]])
    let gender = try #require(fields.first { $0["field"] as? String == "gender" })
    #expect(gender["value"] as? String == "female")
    #expect(gender["told"] as? String == "woman")
    let records = try #require(dossier["records"] as? [[String: Any]])
    #expect(Set(records.compactMap { $0["kind"] as? String }) == ["contact", "activity"])
    let history = try #require(dossier["history"] as? [[String: Any]])
    #expect(history.count == 3)
    #expect(history[0]["sentence"] as? String == "added customer Wang Fang")
    #expect((history[0]["patch"] as? [String: Any])?["gender"] as? String == "female")
    let mentions = try #require(dossier["also_named_in"] as? [[String: String]])
    #expect(mentions.map { $0["field"] } == ["note"])
    #expect(result.err.contains("Umbra"))
    #expect(!result.out.contains("kyc"))
  }

  @Test("confidential fields are in it when asked for, and the file is for its owner alone")
  func confidential() throws {
    let file = kebu.scratch + "/wang.json"
    let done = try kebu.run("person", "export", wang, file, "--confidential")
    #expect(done.status == 0, "\(done.err)")
    let text = try kebu.read("wang.json")
    #expect(text.contains(#""field":"kyc_risk""#))
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(try !kebu.run("export", "customers").out.contains("kyc"))
    #expect(try !kebu.run("export", "customers", "--json").out.contains("kyc"))
    #expect(try kebu.run("export", "customers", "--confidential").out.contains("kyc_risk"))
    #expect(try kebu.run("list", "customers", "--json").out.contains(#""kyc_risk":"high""#))
  }

  @Test(
    "a dossier has the checklists that were filled in about the person, sealed ones when asked for")
  func assessments() throws {
    for (id, answer) in [("bant", "authority=yes:she signs"), ("kyc", "risk_reason=cash only")] {
      let done = try kebu.run("playbook", "run", id, wang, answer)
      #expect(done.status == 0, "\(done.err)")
    }
    let plain = try kebu.run("person", "export", wang)
    #expect(plain.out.contains("she signs") && !plain.out.contains("cash only"))
    let records = try #require(try plain.object["records"] as? [[String: Any]])
    #expect(records.count { $0["kind"] as? String == "assessment" } == 2)
    let whole = try kebu.run("person", "export", wang, "--confidential")
    #expect(whole.out.contains("she signs") && whole.out.contains("cash only"))
    // Erased, they say nothing any more.
    #expect(try kebu.run("person", "erase", wang, "--yes").status == 0)
    #expect(try !kebu.shell("cat acme/journal/*").out.contains("cash only"))
    #expect(try !kebu.shell("cat acme/journal/*").out.contains("she signs"))
  }

  @Test("a rep gets no dossier, no report and nothing confidential anywhere")
  func rep() throws {
    try becomeRep()
    for arguments in [
      ["person", "export", wang], ["report", "retention"],
      ["export", "customers", "--confidential"],
    ] {
      let refused = try kebu.run(arguments)
      #expect(refused.status == 77, "\(arguments)")
      #expect(refused.out.isEmpty)
      #expect(refused.err.contains("compliance"))
    }
    for arguments in [
      ["show", wang], ["show", wang, "--json"], ["list", "customers"],
      ["list", "customers", "--json"], ["export", "customers"], ["export", "customers", "--json"],
      ["history", wang, "--json"],
    ] {
      let told = try kebu.run(arguments)
      #expect(told.status == 0)
      #expect(!told.out.contains("kyc"), "\(arguments)")
      #expect(!told.out.contains("high"), "\(arguments)")
    }
    #expect(try kebu.run("add", "customer", "--name", "X", "--kyc-risk", "low").status == 69)
    try kebu.write("kyc.csv", "customer,kyc note\nWang Fang,clean\n")
    #expect(try kebu.run("import", "kyc.csv", "--update").status == 69)
  }

  @Test("the report says who is past and what to do; --months tries another rule")
  func report() throws {
    let none = try kebu.run("report", "retention")
    #expect(none.out == "Kept for 36 months after the last contact.\nNobody is past that.\n")
    let zhou = try kebu.add(
      "customer", "--name", "Zhou", "--party", "person", "--consent", "withdrawn")
    let report = try kebu.run("report", "retention")
    #expect(report.out.contains("withdrew consent"))
    #expect(report.out.hasSuffix("Look at each, then: kebu person erase \(zhou)\n"))
    let json = try kebu.run("report", "retention", "--json").array
    #expect(json.count == 1)
    #expect(
      Set(json[0].keys) == [
        "key", "kind", "name", "owner", "reason", "last_contact", "end", "is_held",
      ])
    #expect(json[0]["reason"] as? String == "withdrawn")
    #expect(try kebu.run("report", "retention", "--months", "0").status == 64)
    try "months: soon\n".write(
      toFile: kebu.folder + "/retention.yaml", atomically: true, encoding: .utf8)
    let wrong = try kebu.run("report", "retention")
    #expect(wrong.status == 65)
    #expect(wrong.err.contains("retention.yaml:1:"))
  }

  @Test("who is no person, or one of several of a name, is told so")
  func whom() throws {
    #expect(try kebu.run("person", "export", "Nobody").status == 65)
    try kebu.add("contact", "--name", "Wang Fang", "--customer", wang)
    let several = try kebu.run("person", "export", "Wang Fang")
    #expect(several.status == 65)
    #expect(several.err.contains(wang))
  }

  @Test(
    "a call to somebody who withdrew consent isn't planned, and the refusal says since when and why"
  )
  func consent() throws {
    let chen = try kebu.add(
      "contact", "--name", "Mr Chen", "--customer", wang, "--consent", "withdrawn",
      "--consent-on", "2026-05-03", "--consent-source", "by form")
    let refused = try kebu.run(
      "add", "activity", "--type", "call", "--contact", chen, "--customer", wang, "--due",
      "tomorrow")
    #expect(refused.status == 69)
    #expect(refused.err.contains("Mr Chen withdrew consent on 2026-05-03: by form."))
    #expect(try kebu.run("log", chen, "call", "he rang").status == 0)
  }

  @Test("member list shows who has the compliance role, which comes on top of any other")
  func compliance() throws {
    let bob =
      try kebu.run("member", "add", "Bob", "--uid", "4242", "--json").object["key"] as? String ?? ""
    let done = try kebu.run("member", "role", bob, "--compliance", "--json").object
    #expect(done["role"] as? String == "rep")
    #expect(done["compliance"] as? Bool == true)
    #expect(try kebu.run("member", "list").out.contains("compliance"))
    let back = try kebu.run("member", "role", bob, "viewer", "--no-compliance", "--json").object
    #expect(back["role"] as? String == "viewer")
    #expect(back["compliance"] is NSNull)
    #expect(try kebu.run("member", "role", bob).status == 64)
  }
}
