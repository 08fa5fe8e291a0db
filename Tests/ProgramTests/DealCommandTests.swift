import Foundation
import Testing

@Suite("kebu deal")
struct DealCommandTests {
  /// A book with one deal of Hengda's in the shipped pipeline.
  private func book() throws -> (kebu: Program, deal: String) {
    let kebu = try Program(book: "Acme")
    let customer = try kebu.add("customer", "--name", "Hengda")
    let deal = try kebu.add("deal", "--name", "Denim", "--customer", customer, "--value", "1200")
    return (kebu, deal)
  }

  @Test("moves to a stage by its id or its name in either language")
  func move() throws {
    let (kebu, deal) = try book()
    let moved = try kebu.run("deal", "move", deal, "proposal")
    #expect(moved.status == 0)
    #expect(moved.out == "\(deal)  moved Denim from contacted to proposal\n")
    let json = try kebu.run("deal", "move", deal, "谈判", "--json").object
    #expect(json["stage"] as? String == "negotiation")
    #expect(json["key"] as? String == deal)
    #expect(try kebu.run("deal", "move", deal, "Negotiation").out.contains("already"))
    let zh = try kebu.run("deal", "move", deal, "qualified", "--lang", "zh")
    #expect(zh.out == "\(deal)  将 Denim 从“谈判”移到“已确认”\n")
    let unknown = try kebu.run("deal", "move", deal, "demo")
    #expect(unknown.status == 65)
    #expect(unknown.err.contains("contacted, qualified, proposal, negotiation"))
    #expect(try kebu.run("deal", "move", deal, "won").status == 65)
  }

  @Test("wins for what it came to, and makes a customer of the lead; a won deal moves no more")
  func won() throws {
    let (kebu, deal) = try book()
    let won = try kebu.run("deal", "won", deal, "--value", "1.5k")
    #expect(won.out == "\(deal)  won the deal Denim for $1,500\n")
    let record = try kebu.run("show", deal, "--json").object
    #expect(record["outcome"] as? String == "won")
    #expect(record["value"] as? Double == 1500)
    #expect(try kebu.run("deal", "move", deal, "proposal").status == 69)
    #expect(try kebu.run("deal", "won", deal).status == 69)
    #expect(try kebu.run("undo").status == 0)
    #expect(try kebu.run("deal", "won", deal, "--json").object["value"] as? Double == 1200)
    #expect(try kebu.run("deal", "won", deal, "--value", "much").status == 65)
  }

  @Test("loses with a reason out of the list and words, and can be taken up again")
  func lost() throws {
    let (kebu, deal) = try book()
    #expect(try kebu.run("deal", "lost", deal).status == 64)
    let wrong = try kebu.run("deal", "lost", deal, "--reason", "mood")
    #expect(wrong.status == 64)
    #expect(try kebu.run("deal", "reopen", deal).status == 69)
    let lost = try kebu.run("deal", "lost", deal, "--reason", "price", "--words", "20 % dearer")
    #expect(lost.out == "\(deal)  lost the deal Denim: price, 20 % dearer\n")
    let again = try kebu.run("deal", "reopen", deal, "proposal", "--json").object
    #expect(again["stage"] as? String == "proposal")
    #expect(again["outcome"] is NSNull)
    try kebu.run("deal", "lost", deal, "--reason", "价格")
    #expect(
      try kebu.run("deal", "reopen", deal, "--json").object["stage"] as? String == "contacted")
  }

  @Test("says which key is no deal's, and which is nobody's")
  func wrongKey() throws {
    let (kebu, _) = try book()
    let customer = try kebu.add("customer", "--name", "Globex")
    let none = try kebu.run("deal", "won", customer)
    #expect(none.status == 65)
    #expect(none.err.contains("is no deal"))
    #expect(try kebu.run("deal", "won", "d999").status == 65)
    #expect(try kebu.run("deal", "won", customer, "--lang", "zh").err.contains("不是商机"))
  }

  @Test("a deal whose pipeline isn't at hand is refused with what is missing")
  func strange() throws {
    let (kebu, deal) = try book()
    try kebu.run("deal", "move", deal, "qualified")
    let own = kebu.folder + "/playbooks"
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
    try """
    kind: pipeline
    id: export
    version: 1
    name: {en: Export, zh: 出口}
    stages:
      - {id: talks, name: {en: talks, zh: 洽谈}, probability: 10}
      - {id: won, name: {en: won, zh: 赢单}, outcome: won}
      - {id: lost, name: {en: lost, zh: 输单}, outcome: lost}
    """.write(toFile: own + "/export.yaml", atomically: true, encoding: .utf8)
    let other = try kebu.add("customer", "--name", "Globex")
    let second = try kebu.add("deal", "--customer", other)
    try FileManager.default.removeItem(atPath: own + "/export.yaml")
    let refused = try kebu.run("deal", "move", second, "talks")
    #expect(refused.status == 69)
    #expect(refused.err.contains("“export” isn't at hand"))
  }
}
