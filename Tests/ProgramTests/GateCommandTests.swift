import Foundation
import Testing

@Suite("Gates on the command line")
struct GateCommandTests {
  /// A deal on its first stage in the pipeline for new customers.
  private func book() throws -> (kebu: Program, customer: String, deal: String) {
    let kebu = try Program(book: "Acme")
    let customer = try kebu.add("customer", "--name", "Hengda")
    let deal = try kebu.add("deal", "--name", "Denim", "--customer", customer, "--value", "1200")
    return (kebu, customer, deal)
  }

  @Test("a deal goes to another pipeline by its id or name, and to a stage of it")
  func transfer() throws {
    let (kebu, _, deal) = try book()
    #expect(try kebu.run("deal", "transfer", deal, "new-customers").status == 0)
    let record = try kebu.run("show", deal, "--json").object
    #expect(record["pipeline"] as? String == "new-customers")
    #expect(record["stage"] as? String == "research")
    let there = try kebu.run("deal", "transfer", deal, "真实").err
    #expect(there.contains("real-estate"))
    #expect(try kebu.run("deal", "transfer", deal, "Real estate", "nowhere").status == 65)
    let json = try kebu.run("deal", "transfer", deal, "Real estate", "showing", "--json")
    #expect(json.status == 0, "\(json.err)")
    #expect(try json.object["stage"] as? String == "showing")
  }

  @Test("a refused gate says each missing thing on a line, with the command that puts it in")
  func refused() throws {
    let (kebu, customer, deal) = try book()
    try kebu.run("deal", "transfer", deal, "compliance")
    let refused = try kebu.run("deal", "won", deal)
    #expect(refused.status == 69)
    let lines = refused.err.split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.hasSuffix(": kebu playbook run market-research \(deal)") })
    #expect(lines.contains { $0.hasSuffix(": kebu edit \(customer) --needs VALUE") })
    #expect(lines.contains { $0.hasSuffix(": kebu playbook run contract \(deal)") })
    let chinese = try kebu.run("deal", "won", deal, "--lang", "zh")
    #expect(chinese.err.contains("还不能通过：") && chinese.err.contains("--needs 值"))

    #expect(try kebu.run("edit", customer, "--needs", "denim, 30 t a year").status == 0)
    #expect(try !kebu.run("deal", "won", deal).err.contains("--needs"))
  }

  @Test("whoever is put in charge lets it pass; a gate that was met asks no more")
  func charge() throws {
    let (kebu, _, deal) = try book()
    try kebu.run("deal", "transfer", deal, "new-customers")
    let refused = try kebu.run("deal", "move", deal, "screening")
    #expect(refused.status == 69)
    #expect(refused.err.contains(": kebu deal charge \(deal) research MEMBER"))
    let me = try #require(kebu.run("list", "members", "--json").array.first)
    let name = me["name"] as? String ?? ""
    #expect(try kebu.run("deal", "charge", deal, "research", "nobody").status == 65)
    let charged = try kebu.run("deal", "charge", deal, "market research", name)
    #expect(charged.status == 0 && charged.out.contains(name), "\(charged.err)")
    #expect(try kebu.run("deal", "move", deal, "screening").status == 0)
  }

  @Test("an approval is the part's to give, and lets the deal pass")
  func approve() throws {
    let (kebu, _, deal) = try book()
    try kebu.write(
      "acme/playbooks/export.yaml",
      """
      kind: pipeline
      id: export
      version: 1
      name: {en: Export, zh: 出口}
      stages:
        - {id: talks, name: {en: talks, zh: 洽谈}, probability: 10}
        - id: signing
          name: {en: signing, zh: 签约}
          probability: 80
          enter:
            - {approval: manager, why: {en: Exports are signed by the manager., zh: 出口须经理签字。}}
            - {approval: compliance}
        - {id: won, name: {en: won, zh: 赢单}, outcome: won}
        - {id: lost, name: {en: lost, zh: 输单}, outcome: lost}
      """)
    _ = try kebu.shell("chmod 660 acme/playbooks/export.yaml")
    try kebu.run("deal", "transfer", deal, "export")
    let refused = try kebu.run("deal", "move", deal, "signing")
    #expect(refused.status == 69)
    #expect(refused.err.contains(": kebu deal approve \(deal) signing --as manager\n"))
    #expect(refused.err.contains("    Exports are signed by the manager.\n"))
    #expect(try kebu.run("deal", "approve", deal, "signing").status == 0)
    #expect(try kebu.run("deal", "move", deal, "signing").err.contains("--as compliance"))
    #expect(try kebu.run("deal", "approve", deal, "signing", "--as", "compliance").status == 77)
    #expect(try kebu.run("deal", "approve", deal, "signing", "--as", "boss").status == 64)
    let me = try #require(kebu.run("list", "members", "--json").array.first?["key"] as? String)
    try kebu.run("member", "role", me, "--compliance")
    #expect(
      try kebu.run("deal", "approve", deal, "signing", "--as", "compliance", "--json").status == 0)
    #expect(try kebu.run("deal", "move", deal, "signing").status == 0)
  }

  @Test("ideas, contracts, risks and exceptions are added and listed")
  func records() throws {
    let (kebu, customer, deal) = try book()
    try kebu.add(
      "idea", "--name", "Recycled denim", "--type", "combination", "--parts", "denim + recycling",
      "--customer", customer, "--window-closes", "2027-03-01")
    let odd = try kebu.run(
      "add", "idea", "--name", "Alone", "--type", "combination", "--parts", "x")
    #expect(odd.status == 69)
    try kebu.add("contract", "--name", "Frame 2027", "--customer", customer, "--value", "50k")
    #expect(try kebu.run("add", "risk", "--name", "Pays late", "--type", "credit").status == 64)
    try kebu.add(
      "risk", "--name", "Pays late", "--type", "credit", "--countermeasure", "half up front",
      "--deal", deal)
    try kebu.add("exception", "--name", "The mill burnt down", "--deal", deal)
    let assessment = try kebu.run("add", "assessment", "--name", "x")
    #expect(assessment.status == 64 && assessment.err.contains("kebu playbook run"))
    let ideas = try kebu.run("list", "ideas")
    #expect(ideas.out.contains("Recycled denim") && ideas.out.contains("window closes"))
    #expect(try kebu.run("list", "合同", "--lang", "zh").out.contains("Frame 2027"))
    #expect(try kebu.run("list", "contracts", "--json").array.first?["value"] as? Double == 50_000)
    let risk = try #require(kebu.run("list", "risks", "--json").array.first)
    #expect(risk["kind"] as? String == "risk" && risk["type"] as? String == "credit")
    #expect(risk["review"] is String)
    #expect(try kebu.run("list", "risks").out.contains("look again"))
    let exception = try #require(kebu.run("list", "exceptions", "--json").array.first)
    #expect(exception["resolved"] is NSNull && exception["reported"] is String)
    #expect(try kebu.run("list", "exceptions", "--lang", "zh").out.contains("上报日"))
  }

  @Test("fields are set and emptied, all of one command as one change")
  func edit() throws {
    let (kebu, customer, deal) = try book()
    let edited = try kebu.run("edit", deal, "--value", "1.5k", "--note", "by sea", "--json").object
    #expect(edited["value"] as? Double == 1500 && edited["note"] as? String == "by sea")
    #expect(try kebu.run("edit", deal, "--note=").status == 0)
    #expect(try kebu.run("show", deal, "--json").object["note"] is NSNull)
    #expect(try kebu.run("edit", deal, "--value", "1500").out.contains("already"))
    #expect(try kebu.run("edit", deal, "--stage", "demo").status == 65)
    #expect(try kebu.run("edit", deal, "--stage", "谈判").status == 0)
    #expect(
      try kebu.run("edit", customer, "--need", "yes", "--json").object["combination"] as? String
        == "?+?+N")
    #expect(try kebu.run("edit", customer).status == 64)
    #expect(try kebu.run("edit", customer, "--name=").status == 64)
    #expect(try kebu.run("edit", customer, "--taste", "x").status == 64)
    #expect(try kebu.run("edit", "c999", "--name", "x").status == 65)
    #expect(try kebu.run("edit", "m1", "--name", "x").status == 64)
    try kebu.run("undo")
    #expect(try kebu.run("show", customer, "--json").object["combination"] as? String == "?+?+?")
  }
}
