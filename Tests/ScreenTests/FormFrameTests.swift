import Domain
import Testing

@testable import Screen

/// Forms whole, as a person sees them.
@MainActor
@Suite("Whole forms")
struct FormFrameTests {
  private func screen(_ language: Language, _ columns: Int, _ keys: (Sitting) throws -> Void) throws
    -> String
  {
    let rep = try Sitting(language, columns: columns, filledBy: FormTests.fill)
    try keys(rep)
    return rep.screen
  }

  private func deal(_ rep: Sitting) throws {
    rep.press("4")
    while !rep.focus.contains("Jiangnan") { rep.press(.down) }
    rep.press(.enter, "]", "o")
    rep.type(rep.language == .en ? "48k denim for spring" : "4.8万 春季牛仔")
    rep.press(.tab, .down, .down)
    rep.type(rep.language == .en ? "half" : "三成")
    rep.press(.down)
    rep.type("denim")
    rep.press(.up, .up)
  }

  @Test("A new deal at 80×24, in English: a product that could be two")
  func dealEn80() throws {
    let expected = #"""
       1 Today  2 Triage 9  3 Board  4 Customers                                 Acme
       New deal                                                     Jiangnan Paper Co
      ────────────────────────────────────────────────────────────────────────────────
         name              denim for spring
         customer          Jiangnan Paper Co
         stage
         value             48000                            ¥48,000
         chance            half                             50%
       > product           denim                            ? 2 of them
                           > Denim 12 oz
                             Denim 14 oz
         owner             never                            ! There is no member “ne…
         opened
         closed
         expected
         number elsewhere
         note






       Enter this one  Up Down choose  Esc keep as a draft  Tab next field
      """#
    #expect(
      try screen(.en, 80) { rep in
        try deal(rep)
        rep.press(.tab)
        rep.type("never")
        rep.press(.backTab, .control("u"))
        rep.type("denim")
      } == expected)
  }

  @Test("A new deal at 80×24, in Chinese")
  func dealZh80() throws {
    let expected = #"""
       1 今日  2 线索 9  3 看板  4 客户                                          Acme
       新商机                                                       Jiangnan Paper Co
      ────────────────────────────────────────────────────────────────────────────────
         名称        春季牛仔
         客户        Jiangnan Paper Co
         阶段
         金额        48000                                ¥48,000
         赢单率      三成                                 30%
       > 产品        denim                                ? 有 2 个
                     > Denim 12 oz
                       Denim 14 oz
         负责人
         开始日
         结束日
         预计成交日
         原系统编号
         备注






       Enter 就是它  Up Down 选择  Esc 留作草稿  Tab 下一项  Shift-Tab 上一项
      """#
    #expect(try screen(.zh, 80, deal) == expected)
  }

  @Test("A new deal in one column of forty, in Chinese")
  func dealZh40() throws {
    let expected = #"""
       1 今日  2 线索 9  3 看板  4 客户  Acme
       新商机               Jiangnan Paper Co
      ────────────────────────────────────────
        名称：春季牛仔
        客户：Jiangnan Paper Co
        阶段：
        金额：48000
        赢单率：三成
      > 产品：denim
      > ? 有 2 个
      > > Denim 12 oz
      >   Denim 14 oz
        负责人：
        开始日：
        结束日：
        预计成交日：
        原系统编号：
        备注：





       Enter 就是它  Up Down 选择  Tab 下一项
      """#
    #expect(try screen(.zh, 40, deal) == expected)
  }

  @Test("A customer at 120×40, in English")
  func customerEn120() throws {
    let expected = #"""
       1 Today  2 Triage 9  3 Board  4 Customers                                                                         Acme
       Customer  Hengda Textiles
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       Basics
         name*             Hengda Textiles
         short name
         kind
         industry
         sells
       > employees         1.5万                                                  15,000
         phone             0512 6000 1111
         mail
         website
         city
         address
         country
         founded
         part of
       Business
         revenue
         goals
         vision
         lately
         kind of industry
         its trade is
         standing in it
         market share
         strengths
         competitors
       Trading
         needs in detail
         pains
         how it buys
         likes, dislikes
         says of us
         need origin
         horizon
         likes product

       Enter save  Esc keep as a draft  Tab next field  Shift-Tab back
      """#
    #expect(
      try screen(.en, 120) { rep in
        rep.press("e", .down, .down, .down, .down, .down)
        rep.type("1.5万")
      } == expected)
  }
}
