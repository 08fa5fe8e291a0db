import Domain
import Store
import Testing

@testable import Screen

@MainActor
@Suite("The screens together")
struct AppTests {
  @Test("undo and redo are told in words, and bring the cursor to what came back")
  func undo() throws {
    let rep = try Sitting(filledBy: SampleLeads.fill)
    rep.press(.end)
    let lead = rep.focus
    rep.press("+", .enter, "u")
    #expect(rep.foot.hasPrefix(" Undid: accepted "))
    #expect(rep.focus == lead)
    rep.press("U")
    #expect(rep.foot.hasPrefix(" Did again: accepted "))
    #expect(rep.title.hasPrefix(" 9 leads"))
    rep.press("U")
    #expect(rep.foot == " There is nothing to redo.")
  }

  @Test(", does the same to the next one")
  func again() throws {
    let rep = try Sitting(filledBy: SampleLeads.fill)
    rep.press(",")
    #expect(rep.foot == " Nothing to do again yet")
    rep.press("-")
    rep.type("3")
    rep.press(.enter, ",", ",")
    #expect(rep.title.hasPrefix(" 7 leads"))
    #expect(rep.foot.hasPrefix(" Dropped "))
    rep.press(" ", " ", ",")
    #expect(rep.title.hasPrefix(" 5 leads"))
    #expect(rep.foot.contains(", and 1 more"))
  }

  @Test("marks are acted on together, in one change, and told as one")
  func marks() throws {
    let rep = try Sitting(filledBy: SampleLeads.fill)
    rep.press(" ", " ", " ")
    #expect(rep.title.hasSuffix("3 marked   4 of 10"))
    #expect(rep.frame.lines[3].hasPrefix("* "))
    rep.press("-")
    #expect(rep.foot(4).contains("Drop 3 customers, because"))
    rep.press("3", .enter)
    #expect(rep.title.hasPrefix(" 7 leads"))
    #expect(rep.foot(2).contains(", and 2 more"))
    rep.press("u")
    #expect(rep.title.hasPrefix(" 10 leads"))
    rep.press("*")
    #expect(rep.title.contains("10 marked"))
    rep.press("*")
    #expect(!rep.title.contains("marked"))
  }

  @Test("J and K open the next and the previous one, in the same tab")
  func nextRecord() throws {
    let rep = try Sitting(filledBy: SampleLeads.fill)
    let name = { rep.title.prefix(12) }
    rep.press(.enter, "]", "]")
    let first = name()
    rep.press("J")
    #expect(name() != first)
    #expect(rep.sees("Nobody yet.") || rep.sees("People 1"))
    rep.press("K")
    #expect(name() == first)
    rep.press("K")
    #expect(rep.foot == " That was the first one")
    rep.press(.escape, .end, .enter, "J")
    #expect(rep.foot == " That was the last one")
  }

  @Test(
    "a key that does nothing here says why",
    arguments: [
      ("p", "is for a deal on the Board"),
      ("&", "Merging isn't built yet"),
      ("x", "put the cursor on a planned step first"), ("]", "does nothing here"),
    ] as [(Key, String)])
  func why(key: Key, text: String) throws {
    let rep = try Sitting(filledBy: SampleLeads.fill)
    rep.press(key)
    #expect(rep.foot.contains(text))
    rep.press(.down)
    #expect(!rep.foot.contains(text))
  }

  @Test("keys without a meaning, and Escape at the bottom, say so")
  func noMeaning() throws {
    let rep = try Sitting(filledBy: SampleLeads.fill)
    rep.press(.function(5))
    #expect(rep.foot == " F5 does nothing here. ? shows the keys.")
    rep.press(.control("c"))
    #expect(rep.foot == " q leaves kebu")
    rep.press(.escape)
    #expect(rep.foot == " There is nothing to go back to; q leaves")
    #expect(!rep.app.isDone)
    rep.press("q")
    #expect(rep.app.isDone)
  }

  @Test(
    "find narrows as one types, says why a person's customer is found, and adds what isn't there")
  func find() throws {
    let rep = try Sitting(filledBy: SampleLeads.fill)
    rep.press("/")
    rep.type("chen")
    #expect(rep.title.contains("Find   chen"))
    #expect(rep.sees("> Jiangnan Paper Co  Chen Wei  138 0000 1111"))
    #expect(rep.foot == " Enter open  Up Down move  Tab to the list  Esc all of them")
    rep.press(.control("u"))
    rep.type("catalogue")
    #expect(rep.sees("> Jiangnan Paper Co  sent the catalogue"))
    rep.press(.control("u"))
    rep.type("Acme Tools 139 0000 9999")
    #expect(rep.sees("Nobody here is called “Acme Tools 139 0000 9999”. Enter adds it."))
    #expect(rep.foot == " Enter add it  Esc all of them")
    rep.press(.enter)
    #expect(rep.foot(2).hasPrefix(" New customer  Acme Tools 139 0000 9999"))
    rep.press(.enter)
    #expect(rep.foot == " Added customer Acme Tools   u undo")
    #expect(rep.focus.hasPrefix("> Acme Tools"))
    #expect(rep.title.contains("11 customers and leads"))
  }

  @Test("f chooses among the lists there are")
  func filter() throws {
    let rep = try Sitting(filledBy: SampleLeads.fill)
    rep.press("+", .enter, "4", "f", "2")
    rep.app.idle()
    #expect(rep.title.hasPrefix(" 1 customer "))
    rep.press("f", "3")
    rep.app.idle()
    #expect(rep.title.hasPrefix(" 9 leads"))
    rep.press("f", "4")
    rep.app.idle()
    #expect(rep.title.hasPrefix(" 1 of mine"))
    rep.press("f", .escape, "2", "f")
    #expect(rep.sees("No lead of yours waits for a decision. f shows everybody's."))
  }

  @Test(
    "Monday's list to nurture: what is missing, and when to look again",
    arguments: Language.allCases)
  func nurture(language: Language) throws {
    let rep = try Sitting(language, filledBy: SampleLeads.fill)
    try rep.book.commit(.snooze) { transaction in
      let umbra = try transaction.records(.customer, matching: "name", key: "umbra")[0]
      try transaction.snooze(umbra.key, until: Sitting.today + 3)
    }
    rep.press("4", "f", "6")
    rep.app.idle()
    #expect(
      rep.title.hasPrefix(
        language == .en ? " 3 to nurture, the next review first" : " 3 个需长期培养，按下次回访日"))
    #expect(rep.focus.hasPrefix("> Umbra"))
    #expect(rep.focus.contains("M a n"))
    #expect(rep.focus.contains(language == .en ? "Fri" : "周五"))
    rep.press(.enter, "N", "4", "f", "6")
    rep.app.idle()
    #expect(!rep.sees("Umbra"))
  }

  @Test("who is called what was typed comes before who is only mentioned under it")
  func nameFirst() throws {
    let rep = try Sitting { book in
      _ = try book.commit(.import) { transaction in
        try transaction.add(.customer, ["name": "恒达纺织"])
        let other = try transaction.add(.customer, ["name": "Globex Foods"])
        try transaction.log("note", with: other, about: "恒达 recommended us")
      }
    }
    rep.press("/")
    rep.type("hd")
    #expect(rep.frame.lines[4].hasPrefix(" > 恒达纺织"))
    #expect(rep.frame.lines[5].contains("Globex Foods  恒达 recommended us"))
  }

  @Test("intent customers: long-term ones first, with where their need comes from")
  func intent() throws {
    let rep = try Sitting { book in
      _ = try book.commit(.import) { transaction in
        for (name, horizon, origin) in [
          ("Bargain", "trial", "price"), ("Later", "long_term", "future"),
          ("Now", "long_term", "just_now"), ("Unasked", "", ""),
        ] {
          var document: Document = [
            "name": .text(name), "need": "yes", "recognises_product": true,
          ]
          document["horizon"] = horizon.isEmpty ? nil : .text(horizon)
          document["need_origin"] = origin.isEmpty ? nil : .text(origin)
          try transaction.add(.customer, document)
        }
        try transaction.add(.customer, ["name": "Neither", "need": "yes"])
      }
    }
    rep.press("4", "f", "7")
    let lines = rep.frame.lines[4..<8].map { $0.dropFirst(3).prefix(54) }
    #expect(lines[0].hasPrefix("Now  long-term cooperation, happens to need it"))
    #expect(lines[1].hasPrefix("Later  long-term cooperation, may need it later"))
    #expect(lines[2].hasPrefix("Unasked"))
    #expect(lines[3].hasPrefix("Bargain  a short trial, drawn by a low price"))
    #expect(!rep.sees("Neither"))
  }

  @Test("what another session does is seen, and the cursor stays")
  func news() throws {
    let rep = try Sitting(filledBy: SampleLeads.fill)
    rep.press(.down, .down)
    let focus = rep.focus
    let other = try rep.another()
    _ = try other.commit(.add) { try $0.add(.customer, ["name": "Zebra", "money": "yes"]) }
    #expect(rep.app.news())
    #expect(rep.focus == focus)
    #expect(rep.title.hasPrefix(" 11 leads"))
    #expect(rep.sees("Zebra"))
    #expect(!rep.app.news())
  }

  @Test("a screen is found as it was left, with what has changed since; its own key begins it anew")
  func leaving() throws {
    let rep = try Sitting(filledBy: SampleLeads.fill)
    let top = rep.focus
    rep.press("j", "j", " ")
    let focus = rep.focus
    rep.press("4", "G", "2")
    #expect(rep.focus == focus)
    #expect(rep.title.hasSuffix("1 marked   4 of 10"))
    rep.press(.enter, "3")
    let other = try rep.another()
    _ = try other.commit(.add) { try $0.add(.customer, ["name": "Zebra", "money": "yes"]) }
    #expect(rep.app.news())
    rep.press("2")
    #expect(rep.focus == focus)
    #expect(rep.title.hasPrefix(" 11 leads"))
    #expect(rep.sees("Zebra"))
    rep.press("4")
    #expect(rep.title.hasPrefix(" 11 customers and leads"))
    #expect(!rep.title.contains(" 1 of 11"))
    rep.press("2", "2")
    #expect(rep.focus == top)
    #expect(!rep.title.contains("marked"))
  }

  @Test("a book that can't be written says so in the head")
  func readOnly() throws {
    let rep = try Sitting(.zh, filledBy: SampleLeads.fill)
    #expect(rep.frame.lines[0].hasSuffix("Acme"))
    try rep.distrustTheDisk()
    rep.press("n")
    #expect(rep.foot(2).contains("磁盘"))
  }

  @Test("in ASCII there is no sign that some terminal draws two cells wide")
  func ascii() throws {
    let rep = try Sitting(ascii: true, filledBy: SampleLeads.fill)
    for keys in [[], [.enter], ["?"], [.escape, .escape, ":"], [.escape, "+"], [.escape, "c"]]
      as [[Key]]
    {
      keys.forEach { rep.press($0) }
      let ornaments = rep.screen.unicodeScalars.filter { scalar in
        ("\u{2010}"..."\u{2027}").contains(scalar) || ("\u{2500}"..."\u{259F}").contains(scalar)
          || scalar == "\u{B7}"
      }
      #expect(ornaments.isEmpty)
    }
  }

  @Test("no size breaks a screen, and nothing is drawn outside of it")
  func sizes() throws {
    let rep = try Sitting(filledBy: SampleLeads.fill)
    let screens: [[Key]] = [
      [], [.enter], [.tab], ["]", "]"], [.escape, "4"], ["/", "c"], [.escape, "-"], [.escape, "A"],
      [.escape, "?"], [.escape, ":"], [.escape, "."], [.escape, "2", "c"],
    ]
    for keys in screens {
      keys.forEach { rep.press($0) }
      for size in [1, 8, 9, 24, 60].flatMap({ rows in
        [1, 40, 41, 59, 80, 120, 220].map { Size(rows: rows, columns: $0) }
      }) {
        rep.app.resize(size)
        let frame = rep.frame
        #expect(frame.lines.count == size.rows)
        #expect(frame.lines.allSatisfy { Frame.width(of: $0) <= size.columns })
        if let cursor = frame.cursor {
          #expect(
            (0..<size.rows).contains(cursor.row) && (0..<size.columns).contains(cursor.column))
        }
      }
    }
  }

  @Test("a window that is too small says so")
  func tooSmall() throws {
    let rep = try Sitting(.zh, columns: 39, rows: 20)
    #expect(rep.screen.contains("窗口太小：至少 40×8"))
    rep.app.resize(Size(rows: 24, columns: 80))
    #expect(rep.sees("没有待处理的线索"))
  }
}
