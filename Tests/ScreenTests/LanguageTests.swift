import Domain
import Foundation
import Testing

@testable import Screen

/// The language can be changed at any moment, from the palette or by a key of the rep's own.
@MainActor
@Suite("The language, switched live")
struct LanguageTests {
  /// Ways through the screens, each by the keys that lead there.
  nonisolated private static let ways: [[Key]] = [
    ["2"], ["2", .down, "i"], ["2", "+"], ["2", "-"], ["2", "s"], ["2", "A"], ["4"], ["4", .enter],
    ["4", .enter, .tab, "]"], ["4", .enter, "]", "]", "]"], ["4", .enter, .tab, .enter], ["?"],
    ["."], [":"], ["/"], ["4", .enter, "e"], ["c"], ["t"],
  ]

  /// A rep whose F2 switches the language.
  private func rep(_ language: Language) throws -> Sitting {
    try Sitting(
      language, settings: Settings(text: "keys: {language: F2}", file: "/dev/null/settings.yaml"),
      filledBy: SampleLeads.fill)
  }

  @Test(
    "a screen that was opened in one language looks in the other as if it had been opened in that",
    arguments: ways)
  func everywhere(keys: [Key]) throws {
    for language in Language.allCases {
      let there = try rep(language)
      for key in keys { there.press(key) }
      let came = try rep(language.other)
      for key in keys { came.press(key) }
      came.press(.function(2))
      came.app.said = nil
      there.app.said = nil
      #expect(came.screen == there.screen)
      came.press(.function(2))
      came.app.said = nil
      #expect(came.screen != there.screen)
    }
  }

  @Test("the palette finds it by either name, in either language")
  func palette() throws {
    let rep = try Sitting(filledBy: SampleLeads.fill)
    rep.press(":")
    rep.type("language")
    #expect(rep.sees("Language 语言"))
    rep.press(.enter)
    #expect(rep.sees("2 线索"))
    rep.press(":")
    rep.type("语言")
    rep.press(.enter)
    #expect(rep.sees("2 Triage"))
  }

  @Test("what is typed into an open question stays")
  func draft() throws {
    let rep = try rep(.en)
    rep.press("i")
    rep.type("met at the fair")
    rep.press(.function(2))
    #expect(rep.foot(2).contains("备注"))
    #expect(rep.foot(2).contains("met at the fair"))
  }

  @Test("the choice is kept for the next time; where it can't be, that is said")
  func kept() throws {
    let folder = NSTemporaryDirectory() + "kebu-language-" + UUID().uuidString
    let rep = try Sitting(settings: Settings(file: folder + "/kebu/settings.yaml"))
    rep.press(":")
    rep.type("语言")
    rep.press(.enter)
    #expect(
      try String(contentsOfFile: folder + "/kebu/settings.yaml", encoding: .utf8)
        == "language: zh\n")
    #expect(rep.foot == " 已切换为中文")
    try FileManager.default.removeItem(atPath: folder)

    let homeless = try Sitting()
    homeless.press(":")
    homeless.type("语言")
    homeless.press(.enter)
    #expect(homeless.sees("2 线索"))
    #expect(homeless.foot.contains("仅本次有效"))
  }

  @Test("the first frame says what is wrong with the settings, and the standard holds")
  func wrongSettings() throws {
    let rep = try Sitting(
      settings: Settings(text: "ascii: 3\nkeys: {call: v}", file: "/home/x/settings.yaml"),
      filledBy: SampleLeads.fill)
    #expect(rep.foot(2).contains("settings.yaml:1: ascii: expected true or false; 1 more"))
    rep.press("2", "c")
    #expect(rep.foot(4).contains("Call with"))
  }

  @Test("a rep's own keys work, and help, foot and palette show them")
  func ownKeys() throws {
    let rep = try Sitting(
      settings: Settings(text: "keys: {call: F5, help: H}", file: "/dev/null/settings.yaml"),
      filledBy: SampleLeads.fill)
    #expect(rep.foot.contains("H keys"))
    rep.press("c")
    #expect(rep.foot == " c does nothing here. H shows the keys.")
    rep.press("H")
    #expect(rep.screen.contains(#/F5 +call/#))
    rep.press(.escape, ":")
    rep.type("call")
    #expect(rep.screen.contains(#/call +F5/#))
    rep.press(.escape, .function(5))
    #expect(rep.foot(4).contains("Call with"))
  }

  @Test("sentences name a rep's own keys: what an empty list says, what is refused, the guide")
  func ownKeysInSentences() throws {
    let text =
      "keys: {add: F2, filter: F3, plan: F4, skip: F6, palette: F7}"
    let settings = Settings(text: text, file: "/dev/null/settings.yaml")
    let rep = try Sitting(isSample: true, settings: settings)
    #expect(rep.sees("F6 skip   F7guide leave"))
    rep.press("2")
    #expect(rep.sees("F2 adds one by hand"))
    rep.press("3")
    #expect(rep.sees("F2 opens one"))
    rep.press("4")
    #expect(rep.sees("F2 adds the first"))
    rep.press("1")
    #expect(rep.sees("F4 plans a step"))
  }
}
