import Foundation
import Testing

@Suite("kebu playbook")
struct PlaybookCommandTests {
  @Test("lists and shows what ships without a book, in both languages and as JSON")
  func shipped() throws {
    let kebu = try Program()
    let list = try kebu.run("playbook", "list")
    #expect(list.status == 0)
    #expect(list.out.contains("timmons") && list.out.contains("Timmons"))
    #expect(try kebu.run("playbook").out == list.out)
    let all = try kebu.run("playbook", "list", "--json").array
    #expect(all.count > 100)
    #expect(all.allSatisfy { $0["from"] as? String == "kebu" })
    let pipelines = try kebu.run("playbook", "list", "pipelines", "--json").array
    #expect(!pipelines.isEmpty && pipelines.allSatisfy { $0["kind"] as? String == "pipeline" })
    #expect(try kebu.run("playbook", "list", "流程", "--json").array.count == pipelines.count)
    let wrong = try kebu.run("playbook", "list", "recipes")
    #expect(wrong.status == 64 && wrong.err.contains("pipeline, checklist"))

    let timmons = try kebu.run("playbook", "show", "timmons", "--json").object
    let groups = timmons["groups"] as? [[String: Any]] ?? []
    #expect(groups.count == 8)
    let items = groups.flatMap { $0["items"] as? [[String: Any]] ?? [] }
    #expect(items.count == 53)
    #expect(items.allSatisfy { $0["id"] is String && $0["ask"] is String })
    #expect(try kebu.run("playbook", "show", "timmons").out.contains("8 groups, 53 items"))
    let chinese = try kebu.run("playbook", "show", "timmons", "--lang", "zh")
    #expect(chinese.out.contains("8 组，53 项"))
    for playbook in all {
      let id = playbook["id"] as? String ?? ""
      #expect(try kebu.run("playbook", "show", id, "--json").object["id"] as? String == id)
    }
  }

  @Test("a wrong name is said with the nearest right one")
  func wrongName() throws {
    let kebu = try Program()
    let near = try kebu.run("playbook", "show", "timmon")
    #expect(near.status == 65 && near.out.isEmpty)
    #expect(near.err.contains("did you mean timmons?"))
    #expect(try kebu.run("playbook", "show", "timmon", "--lang", "zh").err.contains("是否指 timmons"))
    #expect(try kebu.run("playbook", "copy", "timmons").status == 66)
  }

  @Test("copied, changed, checked and used; a mistake is said with file, line and field")
  func own() throws {
    let kebu = try Program(book: "Acme")
    let customer = try kebu.add("customer", "--name", "Hengda")
    let copied = try kebu.run("playbook", "copy", "key-account-test")
    let path = kebu.folder + "/playbooks/key-account-test.yaml"
    #expect(copied.status == 0 && copied.out == path + "\n")
    #expect(try kebu.run("playbook", "copy", "key-account-test").status != 0)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let line = try #require(text.split(separator: "\n").first { $0.contains("ask:") })
    let fresh = text.replacing(
      line, with: "        ask: {en: \"They order all year\", zh: 全年都有订单}", maxReplacements: 1)
    try fresh.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try kebu.run("playbook", "check").out.hasPrefix("good: key-account-test.yaml: "))
    let page = try kebu.run("playbook", "run", "key-account-test", customer, "--lang", "zh")
    #expect(page.status == 0 && page.out.contains("全年都有订单"))

    try fresh.replacing("zh: 全年都有订单", with: "zhs: 全年都有订单")
      .write(toFile: path, atomically: true, encoding: .utf8)
    let number = try #require(
      fresh.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
        $0.contains("They order")
      })
    let bad = try kebu.run("playbook", "check")
    #expect(bad.status == 65)
    #expect(bad.out.contains("key-account-test.yaml:\(number + 1):") && bad.out.contains("ask"))
    #expect(bad.out.contains("expected {en: \"…\", zh: \"…\"}"))
    let json = try kebu.run("playbook", "check", path, "--json").array
    #expect(json.first?["good"] as? Bool == false)
    let problem = json.first?["problem"] as? [String: Any] ?? [:]
    #expect(problem["line"] as? Int == number + 1)
    // What ships is used while the book's own can't be read, and that is said.
    let listed = try kebu.run("playbook", "list")
    #expect(listed.err.contains("key-account-test.yaml:\(number + 1):"))
    #expect(try kebu.run("playbook", "check", kebu.scratch + "/none.yaml").status == 65)
    // A folder of one's own is made where there is none.
    let own = try kebu.run("playbook", "copy", "timmons", "--as", "chances", "--user")
    #expect(own.out == kebu.scratch + "/.config/kebu/playbooks/chances.yaml\n", "\(own.err)")
  }

  @Test("answers, evidence and verdict from the command line, as one change that undo takes back")
  func run() throws {
    let kebu = try Program(book: "Acme")
    let customer = try kebu.add("customer", "--name", "Hengda")
    let first = try kebu.run(
      "playbook", "run", "key-account-test", customer, "influence=yes:named in the trade press",
      "--json"
    ).object
    let answers = first["answers"] as? [String: [String: Any]] ?? [:]
    #expect(answers["influence"]?["is"] as? String == "yes")
    #expect(answers["influence"]?["from"] as? String == "named in the trade press")
    #expect(first["answered"] as? Int == 1)
    let listed = try kebu.run("list", "assessments")
    #expect(listed.out.contains("Hengda") && listed.out.contains("key-account-test"))
    #expect(listed.out.hasPrefix("key  about"))
    let json = try kebu.run("list", "assessments", "--json").array
    #expect(json.first?["playbook"] as? String == "key-account-test")
    #expect(json.first?["customer"] as? String == customer)

    let unknown = try kebu.run("playbook", "run", "key-account-test", customer, "influense=yes")
    #expect(unknown.status == 64 && unknown.err.contains("influence=yes"))
    let wrong = try kebu.run("playbook", "run", "key-account-test", customer, "influence=maybe")
    #expect(wrong.status == 65 && wrong.err.contains("influence=maybe"))
    #expect(try kebu.run("playbook", "run", "plain", customer).status == 65)
    #expect(try kebu.run("playbook", "run", "key-account-test", "c999").status == 65)
    try kebu.run("undo")
    #expect(try kebu.run("list", "assessments", "--json").array.isEmpty)
  }

  @Test("a viewer sees a checklist and fills in none")
  func viewer() throws {
    let kebu = try Program(book: "Acme")
    let customer = try kebu.add("customer", "--name", "Hengda")
    // Somebody else manages, so that this member may become a viewer.
    let bob = try kebu.run("member", "add", "Bob", "--uid", "54321", "--json").object["key"]
    try kebu.run("member", "role", #require(bob as? String), "manager")
    #expect(try kebu.run("member", "role", "m1", "viewer").status == 0)
    let refused = try kebu.run("playbook", "run", "key-account-test", customer, "influence=yes")
    #expect(refused.status == 77, "\(refused.err)")
    #expect(try kebu.run("playbook", "run", "key-account-test", customer).status == 0)
    #expect(try kebu.run("list", "assessments", "--json").array.isEmpty)
  }

  @Test("a restricted session has none of it")
  func restricted() throws {
    let kebu = try Program(book: "Acme")
    for line in [
      ["list"], ["show", "timmons"], ["check"], ["copy", "timmons"], ["run", "timmons", "c1"],
    ] {
      let result = try kebu.run(["--restricted", "--book", kebu.folder, "playbook"] + line)
      #expect(result.status == 77 && result.out.isEmpty, "\(line)")
    }
    #expect(!FileManager.default.fileExists(atPath: kebu.folder + "/playbooks/timmons.yaml"))
  }
}
