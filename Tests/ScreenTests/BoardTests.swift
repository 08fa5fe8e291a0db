import Domain
import Foundation
import Store
import Testing

@testable import Screen

@MainActor
@Suite("The board")
struct BoardTests {
  private func board(
    _ language: Language = .en, columns: Int = 80,
    filledBy fill: (Book) throws -> Void = SampleDeals.fill
  ) throws -> Sitting {
    let rep = try Sitting(language, columns: columns, filledBy: fill)
    rep.press("3")
    return rep
  }

  /// How many deals stand in a stage, as its head tells.
  private func count(_ stage: String, _ rep: Sitting) throws -> Int? {
    _ = rep.frame
    return try state(rep).columns.first { $0.stage == stage }?.sums?.deals
  }

  /// The board's state, to look at what isn't drawn.
  private func state(_ rep: Sitting) throws -> BoardScreen {
    try #require(rep.app.stack.last as? BoardScreen)
  }

  private func deal(_ rep: Sitting, of customer: String) throws -> Record {
    let key = try #require(
      rep.book.records(.customer, matching: "name", key: MatchKey.name(customer)).first?.key)
    return try #require(rep.book.records(.deal, where: "customer", is: key).first)
  }

  // MARK: What is seen

  @Test("stands whole at 80×24, in English")
  func frame80() throws {
    let expected = #"""
       1 Today 1!  2 Triage 0  3 Board  4 Customers                              Acme
       New business   9 open   ¥691k   weighted ¥295k                            mine
      ────────────────────┬───────────────────┬───────────────────┬───────────────────
       Contacted        3 │ Qualified       2 │ Proposal        2 │ Negotiation     2
       ¥83.9k   10% ¥8.4k │ ¥142k  25% ¥35.5k │ ¥390k   50% ¥195k │ ¥75k   75% ¥56.3k
      ────────────────────┼───────────────────┼───────────────────┼───────────────────
      >Globex Foods       │ Hengda Textiles   │ Jiangnan Paper    │ Optics Trading
       ¥48k           3 d │ ¥120k      ~ 15 d │ ¥300k         2 d │ ¥75k       ~ 20 d
       call      tomorrow │! send the qu… Mon │ visit         Fri │ no next step
                          │                   │                   │
       小米科技           │ Umbra Optics      │ 华强实业          │ Vereinigte Nordd…
       ¥35k           1 d │ ¥22k          4 d │ ¥90k          6 d │               7 d
      ! 发样品      today │ meet        3 Dec │ decide on…  5 Dec │ no next step
                          │                   │                   │
       王丽               │                   │                   │
       ¥900         ~ 2 y │                   │                   │
       no next step       │                   │                   │
                          │                   │                   │
                          │                   │                   │
                          │                   │                   │
                          │                   │                   │
                          │                   │                   │

       < > move  Enter open  c call  + won  - lost  f filter  p pipeline  ? keys
      """#
    let screen = try board().screen
    #expect(screen == expected)
  }

  @Test("stands whole at 120×40, in Chinese")
  func frame120() throws {
    let expected = #"""
       1 今日 1!  2 线索 0  3 看板  4 客户                                                                               Acme
       新客户开发   9 个在谈   69.1万   加权 29.5万                                                                      我的
      ──────────────────────────────┬─────────────────────────────┬─────────────────────────────┬─────────────────────────────
       已联系                     3 │ 已确认                    2 │ 方案报价                  2 │ 谈判                      2
       8.4万               10% 8390 │ 14.2万            25% 3.6万 │ 39万             50% 19.5万 │ 7.5万             75% 5.6万
      ──────────────────────────────┼─────────────────────────────┼─────────────────────────────┼─────────────────────────────
      >Globex Foods                 │ Hengda Textiles             │ Jiangnan Paper              │ Optics Trading
       4.8万                   3 天 │ 12万                ~ 15 天 │ 30万                   2 天 │ 7.5万               ~ 20 天
       call                    明天 │! send the quote        周一 │ 拜访                   周五 │ 没有下一步
                                    │                             │                             │
       小米科技                     │ Umbra Optics                │ 华强实业                    │ Vereinigte Norddeutsche Ma…
       3.5万                   1 天 │ 2.2万                  4 天 │ 9万                    6 天 │                        7 天
      ! 发样品                 今天 │ meet                12月3日 │ decide on the samp… 12月5日 │ 没有下一步
                                    │                             │                             │
       王丽                         │                             │                             │
       900                   ~ 2 年 │                             │                             │
       没有下一步                   │                             │                             │
                                    │                             │                             │
                                    │                             │                             │
                                    │                             │                             │
                                    │                             │                             │
                                    │                             │                             │
                                    │                             │                             │
                                    │                             │                             │
                                    │                             │                             │
                                    │                             │                             │
                                    │                             │                             │
                                    │                             │                             │
                                    │                             │                             │
                                    │                             │                             │
                                    │                             │                             │
                                    │                             │                             │
                                    │                             │                             │
                                    │                             │                             │
                                    │                             │                             │
                                    │                             │                             │
                                    │                             │                             │
                                    │                             │                             │

       < > 移动  Enter 打开  c 电话  + 赢单  - 输单  f 筛选  p 流程  . 更多  ? 按键
      """#
    let screen = try board(.zh, columns: 120).screen
    #expect(screen == expected)
  }

  @Test("shows the rep's own deals; with none of her own everybody's")
  func owners() throws {
    #expect(try board().title.hasSuffix("mine"))
    let bobs = try board { book in
      try book.commit(.import) { transaction in
        let bob = try transaction.add(.member, ["name": "Bob", "role": "rep"])
        try SampleDeals.add(SampleDeals.cards[0], owner: bob, &transaction)
      }
    }
    #expect(bobs.title.hasSuffix("everybody"))
    #expect(bobs.sees("Globex Foods"))
  }

  @Test("an empty one says what will be here, and how the first comes")
  func empty() throws {
    let rep = try board { _ in }
    #expect(rep.sees("Open deals will stand here, a column a stage."))
    #expect(rep.foot.contains("o new"))
    let zh = try board(.zh) { _ in }
    #expect(zh.sees("在谈的商机会按阶段排在这里"))
  }

  @Test(
    "a deal without a customer goes by its name, else by what is sold; keys for people say why not")
  func nameless() throws {
    let rep = try board { book in
      let lina = try book.member()?.key ?? ""
      try book.commit(.import) { transaction in
        let product = try transaction.add(.product, ["name": "GTX Pro"])
        for document in [["name": "Denim", "value": 900], ["product": .text(product)]] as [Document]
        {
          var deal = document
          deal["pipeline"] = "new-business"
          deal["stage"] = "contacted"
          deal["owner"] = .text(lina)
          try transaction.add(.deal, deal)
        }
      }
    }
    #expect(rep.focus.contains("Denim"))
    #expect(rep.sees("GTX Pro"))
    rep.press("c")
    #expect(rep.foot.contains("This deal has no customer"))
  }

  // MARK: Moving about

  @Test("the cursor goes from card to card and from column to column at its height")
  func cursor() throws {
    let rep = try board()
    #expect(rep.focus.hasPrefix(">Globex Foods"))
    rep.press("j", "l")
    #expect(rep.focus.contains(">Umbra Optics"))
    rep.press(.right, .right)
    #expect(rep.focus.contains(">Vereinigte"))
    rep.press("l", "k", "h", "h", "h", "h")
    #expect(rep.focus.hasPrefix(">Globex Foods"))
    rep.press(.end)
    #expect(rep.focus.hasPrefix(">王丽"))
    rep.press(.home)
    #expect(rep.focus.hasPrefix(">Globex Foods"))
  }

  @Test(
    "columns beyond the edge come in sideways, and the rule tells how many there are",
    arguments: [80, 120])
  func sideways(_ columns: Int) throws {
    let rep = try board(columns: columns) { book in
      try SampleDeals.pipeline("long", stages: 10, in: book)
      let lina = try book.member()?.key ?? ""
      try book.commit(.import) { transaction in
        for stage in 1...10 {
          let card = SampleDeals.Card(
            name: "上海小米科技有限公司\(stage)", stage: "s\(stage)", value: 1, days: 1)
          try SampleDeals.add(card, owner: lina, pipeline: "long", &transaction)
        }
      }
    }
    let shown = columns == 80 ? 4 : 7
    #expect(rep.sees("Step \(shown)") && !rep.sees("Step \(shown + 1)"))
    #expect(rep.frame.lines[5].hasSuffix(" \(10 - shown) more > ─"))
    for _ in 1..<shown { rep.press("l") }
    #expect(!rep.sees("Step \(shown + 1)"))
    rep.press("l")
    #expect(rep.sees("Step \(shown + 1)") && !rep.sees("Step 1 "))
    #expect(rep.frame.lines[5].hasPrefix("─ < 1 more "))
    for _ in 1...9 { rep.press("l") }
    #expect(rep.focus.contains(">上海小米"))
    #expect(rep.sees("Step 10"))
    #expect(!rep.frame.lines[5].contains(">"))
    // No cell of a name is cut, so each row is as wide as the screen at most.
    for line in rep.frame.lines { #expect(Frame.width(of: line) <= columns) }
  }

  @Test("a thousand cards: only a window is in memory, and the last line says where one is")
  func thousand() throws {
    let rep = try board { book in
      let lina = try book.member()?.key ?? ""
      for hundred in 0..<10 {
        try book.commit(.import) { transaction in
          for n in 1...100 {
            let number = hundred * 100 + n
            let card = SampleDeals.Card(name: "Customer \(number)", value: Int64(number), days: 1)
            try SampleDeals.add(card, owner: lina, &transaction)
          }
        }
      }
    }
    #expect(rep.focus.hasPrefix(">Customer 1000"))
    #expect(rep.sees("996 more"))
    rep.press(.pageDown)
    #expect(rep.focus.hasPrefix(">Customer 996"))
    rep.press("G")
    #expect(rep.focus.hasPrefix(">Customer 1 "))
    #expect(rep.sees("996 above"))
    rep.press("k", "k", "k", "k", "k")
    #expect(rep.sees("995-998 of 1,000"))
    rep.press("g")
    for _ in 1...100 {
      rep.press(.pageDown)
      _ = rep.frame
    }
    #expect(rep.focus.hasPrefix(">Customer 600"))
    #expect(try state(rep).columns[0].list.rows.count <= 100)
    rep.press(">")
    #expect(rep.focus.contains(">Customer 600"))
    #expect(try count("contacted", rep) == 999)
  }

  @Test("what others change comes in without moving the cursor from its card")
  func news() throws {
    let rep = try board()
    rep.press("j")
    #expect(rep.focus.hasPrefix(">小米科技"))
    let globex = try deal(rep, of: "Globex Foods")
    let bob = try rep.another()
    try bob.commit(.move) { transaction in
      try Act.move(deal: globex.key, to: "qualified").perform(
        &transaction, shelf: Playbooks(book: bob.folder, user: nil).ordered)
    }
    #expect(rep.app.news())
    #expect(rep.focus.hasPrefix(">小米科技"))
    #expect(try count("qualified", rep) == 3)
  }

  // MARK: What is done

  @Test(
    "> and < move the card, which stays in focus; its history has the days; undo brings it back")
  func move() throws {
    let rep = try board()
    rep.press("l", ">")
    #expect(rep.foot.contains("Moved Hengda Textiles from qualified to proposal after 15 days"))
    #expect(rep.frame.cursor?.column == 41)
    #expect(rep.focus.contains(">Hengda Textiles"))
    #expect(try deal(rep, of: "Hengda Textiles").text("stage") == "proposal")
    rep.press("u")
    #expect(rep.foot.contains("Undid: moved Hengda Textiles"))
    #expect(rep.frame.cursor?.column == 21)
    #expect(rep.focus.contains(">Hengda Textiles"))
    rep.press("U")
    #expect(rep.frame.cursor?.column == 41)
    rep.press("<", "<", "<")
    #expect(rep.foot.contains("Hengda Textiles is in the first stage"))
    let history = try rep.book.history(deal(rep, of: "Hengda Textiles").ref)
    #expect(history.map(\.head.intent).prefix(2) == ["move", "move"])
    rep.press("e")
    #expect(rep.sees("moved Hengda Textiles from"))
  }

  @Test("the same again goes on with the card that followed")
  func again() throws {
    let rep = try board()
    rep.press(">", ",")
    #expect(try deal(rep, of: "Globex Foods").text("stage") == "qualified")
    #expect(try deal(rep, of: "上海小米科技有限公司").text("stage") == "qualified")
    #expect(rep.focus.contains(">小米科技"))
    rep.press(",")
    #expect(try deal(rep, of: "王丽").text("stage") == "qualified")
  }

  @Test("on from the last stage asks whether it is won; the value can be corrected there")
  func won() throws {
    let rep = try board()
    rep.press("l", "l", "l", ">")
    #expect(rep.foot(3).contains("Won: Optics Trading, for"))
    rep.press(.control("u"))
    rep.type("80k")
    rep.press(.enter)
    #expect(
      rep.foot.contains("Won the deal Optics Trading for ¥80,000, after 20 days in negotiation"))
    let deal = try deal(rep, of: "Optics Trading")
    #expect(deal.text("outcome") == "won")
    #expect(deal.int("value") == 8_000_000)
    #expect(rep.focus.contains(">Vereinigte"))
    rep.press("u")
    #expect(rep.focus.contains(">Optics Trading"))
    #expect(try self.deal(rep, of: "Optics Trading").int("value") == 7_500_000)
    rep.press("+")
    rep.type("x")
    rep.press(.enter)
    #expect(rep.sees("75000x"))
    #expect(try self.deal(rep, of: "Optics Trading").text("outcome") == nil)
    rep.press(.escape)
  }

  @Test("a deal is lost with a reason and words; without a reason it is asked again")
  func lost() throws {
    let rep = try board()
    rep.press("-", .enter)
    #expect(rep.foot(2).contains("Why? Up and Down pick a reason."))
    rep.press("1")
    rep.type("too dear")
    rep.press(.enter)
    #expect(
      rep.foot(2)
        == " Lost the deal Globex Foods: price, too dear, after 3 days in\n contacted   u undo")
    let deal = try deal(rep, of: "Globex Foods")
    #expect(deal.text("outcome") == "lost" && deal.text("reason") == "price")
    #expect(rep.focus.hasPrefix(">小米科技"))
  }

  @Test("marked cards move together, in one transaction that one undo takes back")
  func marks() throws {
    let rep = try board()
    rep.press(" ", " ")
    #expect(rep.title.contains("2 marked"))
    let before = try rep.book.lastSeq()
    rep.press(">")
    #expect(try rep.book.lastSeq() == before + 1)
    #expect(rep.foot(2).contains("after 3 days, and 1\n more"))
    #expect(try count("qualified", rep) == 4)
    rep.press("+")
    #expect(rep.foot(2).contains("Won: 2 deals?"))
    rep.press(.escape, "u")
    #expect(try count("qualified", rep) == 2)
    rep.press(.escape)
    #expect(!rep.title.contains("marked"))
    rep.press("g", "*")
    #expect(rep.title.contains("3 marked"))
    rep.press("<")
    #expect(rep.foot.contains("is in the first stage"))
  }

  @Test("a deal is handed over alone, and leaves the rep's own board")
  func handOver() throws {
    let rep = try board()
    rep.press("r")
    #expect(rep.foot(3).contains("Hand Globex Foods over to"))
    rep.press("2", .enter)
    #expect(rep.foot.contains("Handed Globex Foods over to Bob Baker"))
    #expect(rep.focus.hasPrefix(">小米科技"))
  }

  @Test("steps are planned, finished and put off from the card; a stopped customer takes none")
  func steps() throws {
    let rep = try board()
    rep.press("x")
    #expect(rep.foot(3).contains("Next step with Globex Foods"))
    rep.type("fri send samples")
    rep.press(.enter)
    #expect(rep.sees("send samples"))
    rep.press("s")
    #expect(rep.foot(3).contains("Put this step off until"))
    rep.press(.enter)
    #expect(rep.sees("tomorrow"))
    rep.press("G", "x")
    #expect(rep.foot.contains("No step is planned with 王丽: t plans one"))
    rep.press("m", "a", "n")
    try rep.book.commit(.stopContact) { transaction in
      let key = try #require(
        rep.book.records(.customer, matching: "name", key: MatchKey.name("王丽")).first?.key)
      for condition in Condition.allCases { try transaction.qualify(key, condition, as: "no") }
      try transaction.stopContact(key)
    }
    rep.app.news()
    rep.press("t")
    #expect(rep.sees("contact is stopped"))
  }

  @Test("o opens a deal with whoever is found by name, in the pipeline that is shown")
  func newDeal() throws {
    let rep = try board()
    rep.press("o")
    rep.type("umb")
    rep.press(.enter)
    #expect(rep.foot(3).contains("New deal with Umbra Optics"))
    rep.type("9k lenses")
    rep.press(.enter)
    #expect(rep.focus.hasPrefix(">Umbra Optics"))
    #expect(try count("contacted", rep) == 4)
    rep.press("o")
    rep.type("nobody")
    rep.press(.enter)
    #expect(rep.foot(3).contains("New customer"))
  }

  @Test("Enter opens the customer at this deal, Escape comes back to the card")
  func open() throws {
    let rep = try board()
    rep.press("l", "j", .enter)
    #expect(rep.title.contains("Umbra Optics"))
    #expect(rep.focus.contains("22"))
    rep.press(.escape)
    #expect(rep.focus.contains(">Umbra Optics"))
  }

  @Test("keys that mean nothing here say why, and so do a deal's keys elsewhere")
  func why() throws {
    let rep = try board()
    rep.press("n")
    #expect(rep.foot.contains("does nothing here"))
    rep.press("2", ">")
    #expect(rep.foot.contains("is for a deal on the Board: 3 shows it"))
  }

  // MARK: What it is narrowed to

  @Test(
    "f narrows: by whose, by state, by period, by name",
    arguments: [
      ("2", "everybody", ["Globex", "Initech"], "Nobody"),
      ("3", "rotting", ["Hengda", "Optics Trading", "王丽"], "Globex"),
      ("4", "without next step", ["Optics Trading", "王丽"], "Globex"),
      ("bob baker", "Bob Baker", ["Initech"], "Globex"),
      ("this month", "Nov 2026", ["Hengda", "Globex"], "华强实业"),
      ("q1", "Q1 2027", ["华强实业"], "Globex"), ("xiaomi", "“xiaomi”", ["小米科技"], "Globex"),
      ("小米", "“小米”", ["小米科技"], "Globex"), ("hengda rotting", "rotting, “hengda”", ["Hengda"], "王丽"),
    ])
  func narrow(_ typed: String, _ words: String, _ seen: [String], _ gone: String) throws {
    let rep = try board(columns: 120)
    let before = rep.title
    rep.press("f")
    rep.type(typed)
    rep.press(.enter)
    #expect(rep.title.contains(words))
    for name in seen { #expect(rep.sees(name)) }
    #expect(!rep.sees(gone))
    let counted = try state(rep).columns.reduce(0) { $0 + ($1.sums?.deals ?? 0) }
    #expect(try state(rep).columns.reduce(0) { $0 + $1.list.rows.count } == counted)
    rep.press(.escape)
    #expect(rep.title == before)
    rep.press("f")
    rep.type("nothing like it")
    rep.press(.enter)
    #expect(rep.sees("No open deal under this filter. Esc takes it off."))
    rep.press("f")
    #expect(rep.title == before)
  }

  @Test("p chooses among the pipelines; deals of none at hand have a board of their own")
  func pipelines() throws {
    let rep = try board { book in
      try SampleDeals.fill(book)
      try SampleDeals.pipeline("export", stages: 3, in: book)
      let lina = try book.member()?.key ?? ""
      try book.commit(.import) { transaction in
        let strange = SampleDeals.Card(name: "Strange Ltd", stage: "demo", value: 7_000, days: 2)
        try SampleDeals.add(strange, owner: lina, &transaction)
        try SampleDeals.add(strange, owner: lina, pipeline: "gone", &transaction)
      }
    }
    // The book's own pipeline is the first, but has no deal.
    #expect(rep.title.contains("New business"))
    #expect(rep.title.contains("11 open") || rep.title.contains("10 open"))
    // A stage that the pipeline hasn't stands in front, and `>` brings its deals in.
    rep.press("h", "h")
    #expect(rep.sees("Demo"))
    #expect(rep.focus.contains(">Strange Ltd"))
    rep.press(">")
    #expect(rep.foot.contains("from demo to contacted"))
    rep.press("p")
    #expect(rep.sees("1 Export (0)"))
    #expect(rep.sees("3 of no pipeline here (1)"))
    rep.press("3")
    #expect(rep.title.contains("Deals of no pipeline here"))
    #expect(rep.focus.contains(">Strange Ltd"))
    rep.press(">")
    #expect(rep.foot(2).contains("The pipeline “gone” isn't at hand"))
    rep.press("p", "1")
    #expect(rep.title.contains("Export"))
    #expect(rep.sees("Step 3"))
  }

  // MARK: In one column

  @Test(
    "in one column each stage is a heading, and a card a sentence", arguments: [Language.en, .zh])
  func linear(_ language: Language) throws {
    let rep = try Sitting(language, columns: 58, filledBy: SampleDeals.fill)
    rep.press("3", "l")
    if language == .en {
      #expect(rep.sees("Qualified: 2 deals, ¥142k"))
      let card =
        "Hengda Textiles, ¥120k, 15 days, rotting, next step Mon send the quote, late"
      #expect(
        rep.screen.split { $0.isWhitespace || $0 == ">" }.joined(separator: " ").contains(card))
      #expect(rep.focus.hasPrefix("> Hengda Textiles"))
    } else {
      #expect(rep.sees("已确认：2 个商机，14.2万"))
      #expect(rep.sees("Hengda Textiles，12万，15 天，停滞，下一步 周一"))
    }
  }
}
