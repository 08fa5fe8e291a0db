import Domain
import Store
import Testing

@testable import Screen

@MainActor
@Suite("Money, Authority and Need on the screen")
struct QualifyingTests {
  /// MAN-4…11, and combinations with an unknown: what the pane's advice begins with.
  private nonisolated static let table: [(String, String, String)] = [
    ("MAN", "Hot prospect: Has all it takes", "有望客户："),
    ("MAn", "To be won over: Able and free", "可以争取："),
    ("MaN", "Decider wanted: Wants it", "待找拍板人："),
    ("mAN", "Finance wanted: Wants it", "待解决资金："),
    ("maN", "One to nurture: Stay in touch", "长期培养："),
    ("mAn", "One to nurture: Stay in touch", "长期培养："),
    ("Man", "One to nurture: Stay in touch", "长期培养："),
    ("man", "Not a customer: Nothing to build", "非客户："),
    ("MA?", "Ask: How do you do this today", "可问：现在是怎么做的"),
    ("?AN", "Ask: What do you spend on this", "可问：这方面一年花多少"),
    ("M?N", "Ask: When something like this", "可问：上次买这类东西"),
    ("???", "Ask: How do you do this today", "可问：现在是怎么做的"),
    ("ma?", "Ask: How do you do this today", "可问：现在是怎么做的"),
  ]

  @Test("each combination shows its letters and its advice; an unknown one asks", arguments: table)
  func advice(letters: String, en: String, zh: String) throws {
    for (language, text) in [(Language.en, en), (.zh, zh)] {
      let rep = try Sitting(language) { book in
        _ = try book.commit(.add) { try SampleLeads.lead("Hengda", letters, 0, &$0) }
      }
      #expect(
        rep.focus.contains("Hengda             " + letters.map(String.init).joined(separator: " ")))
      #expect(rep.sees("│ " + text))
      rep.press(.enter)
      #expect(rep.title.contains("Hengda   " + letters.map(String.init).joined(separator: " ")))
    }
  }

  @Test("M A N m a n set what they say, Backspace makes the last one unknown again")
  func keys() throws {
    let rep = try one("???")
    func letters() -> String { String(rep.focus.dropFirst(21).prefix(5)) }
    rep.press("M")
    #expect(letters() == "M ? ?")
    rep.press("n")
    #expect(letters() == "M ? n")
    rep.press("a")
    #expect(letters() == "M a n")
    rep.press("A", "1")
    #expect(letters() == "M A n")
    rep.press("N")
    #expect(letters() == "M A N")
    rep.press(.backspace)
    #expect(letters() == "M A ?")
    rep.press("m")
    #expect(letters() == "m A ?")
  }

  @Test("in the right pane + - and Backspace answer the condition in focus")
  func pane() throws {
    let rep = try one("???")
    rep.press(.tab)
    #expect(rep.focus.contains("? Money      not asked"))
    #expect(
      rep.foot == " + yes  - no  Backspace unknown  i evidence  Tab next pane  . more  ? keys")
    rep.press("+", .down, .down, "-")
    #expect(rep.sees("+ Money      noted, no evidence yet"))
    #expect(rep.sees("- Need       asked, lacking"))
    rep.press(.backspace)
    #expect(rep.sees("? Need       not asked"))
    rep.press(.left)
    #expect(rep.focus.hasPrefix("> Hengda"))
  }

  @Test("MAN-6: somebody who only suggests leaves the decider to be found, until one decides")
  func findTheDecider() throws {
    let rep = try one("M?N")
    rep.press("A", .tab, "2")
    rep.type("Chen Wei")
    rep.press(.enter)
    #expect(rep.sees("+ Authority  Chen Wei suggests; no"))
    #expect(rep.sees("! today      task    find the decider"))
    rep.press("A", "1")
    #expect(!rep.sees("! today"))
    #expect(rep.sees("  today      task    find the decider"))
  }

  @Test(
    "MAN-11: m+a+n asks before contact stops; then no step can be planned, and the history stays")
  func stop() throws {
    let rep = try one("ma?")
    rep.press("c")
    rep.type("no use for it !fri send a card")
    rep.press(.enter, "n")
    #expect(
      rep.foot(2) == """
         No money, no authority, no need: stop contact with Hengda?
         Enter yes  Esc no
        """)
    rep.press(.enter)
    #expect(
      rep.foot.hasPrefix(" Stopped contact with Hengda; off the list, its history stays   u undo"))
    #expect(rep.sees("No lead waits for a decision."))
    rep.press("/")
    rep.type("hengda")
    rep.press(.enter)
    #expect(rep.title.contains("Hengda   m a n   Stopped"))
    #expect(rep.sees("send a card (cancelled)") || rep.sees("send a card"))
    #expect(rep.sees("reached: no use for it"))
    rep.press("t")
    #expect(rep.foot(2).contains("no need: contact is stopped"))
    rep.press("c")
    rep.type("rang anyway !fri again")
    rep.press(.enter)
    #expect(rep.foot(2).contains("no need: contact is stopped"))
    #expect(rep.foot(3).contains("rang anyway !fri again"))
  }

  @Test("Escape at m+a+n keeps contact; MAN-13: one condition that is met takes contact up again")
  func resume() throws {
    let rep = try one("ma?")
    rep.press("n", .escape)
    #expect(rep.focus.contains("m a n"))
    rep.press("n", .escape)
    rep.press(.backspace, "n", .enter, "/")
    rep.type("hengda")
    rep.press(.enter, "N")
    #expect(rep.title.contains("Hengda   m a N   one to nurture"))
    rep.press("t")
    #expect(rep.foot(2).hasPrefix(" Next step with Hengda"))
  }

  @Test("undo brings the stopped lead and its steps back")
  func undoStop() throws {
    let rep = try one("ma?")
    rep.press("t")
    rep.type("fri send a card")
    rep.press(.enter, "n", .enter, "u")
    #expect(rep.foot == " Undid: stopped contact with Hengda")
    #expect(rep.focus.contains("Hengda"))
    #expect(rep.sees("Fri        task    send a card"))
  }

  private func one(_ letters: String) throws -> Sitting {
    try Sitting { book in
      _ = try book.commit(.add) { try SampleLeads.lead("Hengda", letters, 0, &$0) }
    }
  }
}
