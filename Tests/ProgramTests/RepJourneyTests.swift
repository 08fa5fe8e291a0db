import Foundation
import Testing

/// What a rep does with it, told in a real terminal: journeys 1, 2, 3 and 5 of the trade, in both
/// languages.
@Suite(
  "A rep's journey", .serialized,
  .enabled(if: Tmux.isThere, "tmux is needed: make test installs it"))
struct RepJourneyTests {
  /// A book of one's own, open on its leads.
  private func opened(_ language: String, adding names: [[String]] = []) throws -> Tmux {
    let program = try Program()
    try program.run("init", "--name", "Acme", "--currency", "CNY")
    for flags in names { try program.run(["add", "customer"] + flags) }
    let terminal = try Tmux(program)
    try terminal.type("kebu --lang \(language)", "Enter")
    try terminal.wait(for: language == "en" ? "1 Today" : "1 今日")
    try terminal.type("2")
    return terminal
  }

  @Test(
    "1: a lead lacks a decider; once the boss is found it is the ideal target",
    arguments: ["en", "zh"])
  func qualify(language: String) throws {
    let isEnglish = language == "en"
    let terminal = try opened(language, adding: [["--name", "Old lead", "--money", "yes"]])
    try terminal.wait(for: "Old lead")
    try terminal.type("o")
    try terminal.type("Lin textile trader", "Enter")
    try terminal.wait(for: "> Lin textile trader")
    try terminal.type("MaN")
    try terminal.wait(for: "M a N")
    try terminal.wait(for: isEnglish ? "Decider wanted" : "待找拍板人")
    // The rule has planned to look for whoever decides, and Today has it.
    try terminal.type("1")
    try terminal.wait(for: isEnglish ? "find the decider" : "找到有决定权的人")
    try terminal.type("2")
    try terminal.wait(for: "Lin textile trader")
    try terminal.type("gA")
    try terminal.wait(for: isEnglish ? "Part in the decision" : "决策角色")
    try terminal.press("Tab")
    try terminal.wait(for: isEnglish ? "somebody new" : "新联系人")
    try terminal.type("1")
    try terminal.type("Boss Lin", "Enter")
    try terminal.wait(for: "M A N")
    let screen = try terminal.wait(for: isEnglish ? "Hot prospect" : "有望客户")
    #expect(screen.contains("Boss Lin"))
    try terminal.type("g")
    let first = try terminal.wait(for: "M A N").split(separator: "\n")[3]
    #expect(first.contains("Lin textile trader"))
  }

  @Test("2: none of the three: contact stops, and no call can be planned", arguments: ["en", "zh"])
  func stop(language: String) throws {
    let isEnglish = language == "en"
    let terminal = try opened(
      language, adding: [["--name", "Stale lead", "--money", "no", "--authority", "no"]])
    try terminal.wait(for: "Stale lead")
    try terminal.type("n")
    try terminal.wait(for: isEnglish ? "stop contact with Stale lead?" : "停止接触“Stale lead”？")
    try terminal.press("Enter")
    try terminal.wait(for: isEnglish ? "off the list, its history stays" : "移出列表，记录保留")
    try terminal.type("/stale", "Enter")
    try terminal.wait(for: "m a n")
    try terminal.type("t")
    try terminal.wait(for: isEnglish ? "contact is stopped" : "已停止接触")
    // What was known stays, and so does how it came to that.
    try terminal.type("[")
    try terminal.wait(for: isEnglish ? "stopped contact with" : "停止接触 Stale lead")
  }

  @Test("3: the list to nurture, and one of it that has a need now", arguments: ["en", "zh"])
  func nurture(language: String) throws {
    let isEnglish = language == "en"
    let terminal = try opened(
      language,
      adding: [
        ["--name", "Patient One", "--money", "no", "--authority", "decides"],
        ["--name", "Patient Two", "--money", "yes", "--authority", "no", "--need", "no"],
        ["--name", "Hot One", "--money", "yes", "--authority", "decides", "--need", "yes"],
      ])
    try terminal.wait(for: "Hot One")
    try terminal.type("/patient one", "Enter")
    try terminal.wait(for: "m A ?")
    try terminal.type("n")
    try terminal.wait(for: "m A n")
    try terminal.type("4f6")
    let list = try terminal.wait(for: isEnglish ? "2 to nurture" : "2 个需长期培养")
    #expect(list.contains("m A n"))
    #expect(list.contains("M a n"))
    #expect(!list.contains("Hot One"))
    try terminal.type("/patient one", "Enter")
    try terminal.wait(for: "m A n")
    try terminal.type("N")
    try terminal.wait(for: "m A N")
    try terminal.wait(for: isEnglish ? "finance wanted" : "待解决资金")
    try terminal.type("4f6")
    try terminal.wait(for: isEnglish ? "1 to nurture" : "1 个需长期培养")
    try terminal.type("/patient one", "Enter")
    try terminal.wait(for: "m A N")
    // The combination that it was stays in its history.
    try terminal.type("[")
    try terminal.wait(for: isEnglish ? "set Need to no for" : "“无”")
  }

  @Test("5: intent customers, long-term ones first", arguments: ["en", "zh"])
  func intent(language: String) throws {
    let isEnglish = language == "en"
    let likes = ["--need", "yes", "--recognises-product", "yes"]
    let terminal = try opened(
      language,
      adding: [
        ["--name", "Bargain", "--horizon", "trial", "--need-origin", "price"] + likes,
        ["--name", "Steady", "--horizon", "long_term", "--need-origin", "just_now"] + likes,
        ["--name", "Only needs", "--need", "yes"],
      ])
    try terminal.wait(for: "Steady")
    try terminal.type("4f7")
    let screen = try terminal.wait(for: isEnglish ? "2 intent customers" : "2 个意向客户")
    let rows = screen.split(separator: "\n").map(String.init)
    let steady = rows.firstIndex { $0.contains("Steady") } ?? .max
    let bargain = rows.firstIndex { $0.contains("Bargain") } ?? -1
    #expect(steady < bargain)
    #expect(!screen.contains("Only needs"))
    #expect(screen.contains(isEnglish ? "long-term cooperation" : "长期合作"))
    try terminal.type("c")
    try terminal.type("wants samples !fri send them", "Enter")
    try terminal.wait(for: isEnglish ? "Logged a call with Steady" : "记录了与 Steady 的电话")
  }
}
