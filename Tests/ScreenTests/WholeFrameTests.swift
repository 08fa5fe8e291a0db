import Domain
import Testing

@testable import Screen

/// Each screen whole, as a person sees it, so that nothing shifts unseen. `…` at a row's end is a name
/// that was cut; rows that are empty on both sides are there too.
@MainActor
@Suite("Whole frames", .serialized)
struct WholeFrameTests {
  private func screen(_ language: Language, _ columns: Int, _ keys: (Sitting) -> Void) throws
    -> String
  {
    let rep = try Sitting(language, columns: columns, filledBy: SampleLeads.fill)
    keys(rep)
    return rep.screen
  }

  @Test("Triage at 80×24, in English")
  func triageEn80() throws {
    let expected = #"""
       1 Today  2 Triage 10  3 Board  4 Customers                                Acme
       10 leads, best first                                                   2 of 10
      ────────────────────────────────────┬───────────────────────────────────────────
         Hengda Textiles    M A N     2 d │ 王丽                                  3 h
       > 王丽               ? A N     3 h │
         Jiangnan Paper Co  M A ?     3 h │ ? Money      not asked
         Globex Foods       M a N     1 d │ + Authority  decides itself
         Optics Trading     m A N     8 d │ + Need       noted, no evidence yet
         Vereinigte Nordde… M A n     5 w │
         上海小米科技有限…  ? ? ?     2 w │ Ask: What do you spend on this in a year,
         🎉 Party Supplies… m A n     3 d │ and what is set aside for the next?
         Evil^[[2J<U+202E>… m a N    3 mo │
         Umbra              M a n     2 y │
                                          │
                                          │
                                          │
                                          │
                                          │
                                          │
                                          │
                                          │
                                          │

       M A N has  m a n lacks  i note  + accept  - drop  s later  . more  ? keys
      """#
    try expectFrame(screen(.en, 80) { rep in rep.press(.down) }, is: expected)
  }

  @Test("Triage at 80×24, in Chinese")
  func triageZh80() throws {
    let expected = #"""
       1 今日  2 线索 10  3 看板  4 客户                                         Acme
       10 条线索，按优先顺序                                        第 2 条，共 10 条
      ────────────────────────────────────┬───────────────────────────────────────────
         Hengda Textiles    M A N    2 天 │ 王丽                               3 小时
       > 王丽               ? A N  3 小时 │
         Jiangnan Paper Co  M A ?  3 小时 │ ? 购买力  还没问
         Globex Foods       M a N    1 天 │ + 决定权  拍板
         Optics Trading     m A N    8 天 │ + 需求    已记下，尚无依据
         Vereinigte Nordde… M A n    5 周 │
         上海小米科技有限…  ? ? ?    2 周 │ 可问：这方面一年花多少？明年留了多少预
         🎉 Party Supplies… m A n    3 天 │ 算？
         Evil^[[2J<U+202E>… m a N  3 个月 │
         Umbra              M a n    2 年 │
                                          │
                                          │
                                          │
                                          │
                                          │
                                          │
                                          │
                                          │
                                          │

       M A N 有  m a n 无  i 备注  + 接收  - 放弃  s 推迟  . 更多  ? 按键
      """#
    try expectFrame(screen(.zh, 80) { rep in rep.press(.down) }, is: expected)
  }

  @Test("Triage at 120×40, in Chinese")
  func triageZh120() throws {
    let expected = #"""
       1 今日  2 线索 10  3 看板  4 客户                                                                                 Acme
       10 条线索，按优先顺序                                                                                第 2 条，共 10 条
      ──────────────────────────────────────────────────────┬─────────────────────────────────────────────────────────────────
         Hengda Textiles                      M A N    2 天 │ 王丽                                                     3 小时
       > 王丽                                 ? A N  3 小时 │
         Jiangnan Paper Co                    M A ?  3 小时 │ ? 购买力  还没问
         Globex Foods                         M a N    1 天 │ + 决定权  拍板
         Optics Trading                       m A N    8 天 │ + 需求    已记下，尚无依据
         Vereinigte Norddeutsche Maschinenba… M A n    5 周 │
         上海小米科技有限公司                 ? ? ?    2 周 │ 可问：这方面一年花多少？明年留了多少预算？
         🎉 Party Supplies 🎈                 m A n    3 天 │
         Evil^[[2J<U+202E>Corp / Second line  m a N  3 个月 │
         Umbra                                M a n    2 年 │
                                                            │
                                                            │
                                                            │
                                                            │
                                                            │
                                                            │
                                                            │
                                                            │
                                                            │
                                                            │
                                                            │
                                                            │
                                                            │
                                                            │
                                                            │
                                                            │
                                                            │
                                                            │
                                                            │
                                                            │
                                                            │
                                                            │
                                                            │
                                                            │
                                                            │

       M A N 有  m a n 无  i 备注  + 接收  - 放弃  s 推迟  . 更多  ? 按键
      """#
    try expectFrame(screen(.zh, 120) { rep in rep.press(.down) }, is: expected)
  }

  /// Lina's deal, half way through Timmons' 53 points.
  private func timmons(_ language: Language) throws -> String {
    let rep = try Sitting(language, tab: "3", filledBy: SampleDeals.fill)
    try rep.open("timmons", about: #require(rep.app.stack.last?.inFocus))
    rep.press("+", "+", "-", "+", "+", "+", .down, "+", "+", "-", "i")
    rep.type(language == .en ? "the bank doubts it, Ms Liu said" : "刘女士说，银行有疑虑")
    rep.press(.enter, .up)
    return rep.screen
  }

  @Test("Timmons' 53 points at 80×24, in English")
  func timmonsEn80() throws {
    let expected = #"""
       1 Today 1!  2 Triage 0  3 Board  4 Customers                              Acme
       Timmons' 53 points   Globex Foods                      not saved yet   9 of 53
      ─────────────────────────────────────────────────────┬──────────────────────────
       Industry and market                9/11 █████████░░ │ Verdict so far
          1 Buyers found easily, income recurs    + yes    │   keep asking  78 %
          2 Customers accept it and would pay     + yes    │   Begin with the market
          3 High value added                      - no     │   and the economics:
          4 Strong effect on the market           + yes    │   they decide most.
          5 Long product life                     + yes    │
          6 Young industry, patchy competition    + yes    │ Evidence
          7 Market of 10 m to 1 bn a year         ? open   │   the bank doubts it, Ms
          8 Market grows 30–50 % a year or more   + yes    │   Liu said
          9 Present makers run near full capacity + yes    │
       > 10 Can lead with 20 % in five years      - no     │ Name the customers who
         11 Low-cost suppliers are within reach   ? open   │ would make up that
       Economics                          0/11 ░░░░░░░░░░░ │ fifth, and from whom
         12 Breaks even within 1.5 to 2 years     ? open   │ they would be won.
         13 Break-even stays low as we grow       ? open   │
         14 Return on investment above 25 %       ? open   │
         15 Modest capital, and it can be raised  ? open   │
         16 Our sales grow above 15 % a year      ? open   │
         17 Cash flow 20–30 % of sales or more    ? open   │

       + - Backspace yes no unknown  i evidence  [ ] group  Esc save, back  ? keys
      """#
    #expect(try timmons(.en) == expected)
  }

  @Test("Timmons' 53 points at 80×24, in Chinese")
  func timmonsZh80() throws {
    let expected = #"""
       1 今日 1!  2 线索 0  3 看板  4 客户                                       Acme
       蒂蒙斯五十三项   Globex Foods                             尚未保存   已答 9/53
      ─────────────────────────────────────────────────────┬──────────────────────────
       行业和市场                         9/11 █████████░░ │ 目前结论
          1 买家好找，收入年年有                  + 是     │   继续摸底  78 %
          2 客户接受，并愿意付钱                  + 是     │   先答市场和经济两面，它
          3 附加值高                              - 否     │   们最说明问题。
          4 对所进入的市场影响大                  + 是     │
          5 产品生命周期长                        + 是     │ 依据
          6 行业新兴，竞争尚不充分                + 是     │   刘女士说，银行有疑虑
          7 市场够大，年销售一千万到十亿          ? 未答   │
          8 市场年增长30%～50%或更高              + 是     │ 这两成由哪些客户凑成、从
          9 同行的产能快满了                      + 是     │ 谁手里赢过来，要说得出。
       > 10 五年内可居领先，份额达20%             - 否     │
         11 有低成本的供货商可用                  ? 未答   │
       经济因素                           0/11 ░░░░░░░░░░░ │
         12 一年半到两年内盈亏平衡                ? 未答   │
         13 保本点不会越抬越高                    ? 未答   │
         14 投资回报率高于25%                     ? 未答   │
         15 资金需求不大，能够筹到                ? 未答   │
         16 年销售增长高于15%                     ? 未答   │
         17 现金流占销售额20%～30%以上            ? 未答   │

       + - Backspace 是 否 未知  i 依据  [ ] 组  Esc 保存返回  . 更多  ? 按键
      """#
    #expect(try timmons(.zh) == expected)
  }

  @Test("Customers at 80×24, in English")
  func customersEn80() throws {
    let expected = #"""
       1 Today  2 Triage 10  3 Board  4 Customers                                Acme
       10 customers and leads                                     1 of 10   everybody
      ────────────────────────────────────────────────────────────────────────────────
         name                  M A N     value next        last        stage
       > Evil^[[2J<U+202E>Cor… m a N                                   lead
         Globex Foods          M a N                                   lead
         Hengda Textiles       M A N                                   lead
         Jiangnan Paper Co     M A ?                       2 d ago     lead
         Optics Trading        m A N                                   lead
         Umbra                 M a n                                   lead
         Vereinigte Norddeuts… M A n                                   lead
         上海小米科技有限公司  ? ? ?                                   lead
         王丽                  ? A N                                   lead
         🎉 Party Supplies 🎈  m A n                                   lead









       Enter open  / find  o new  f filter  c call  t next step  . more  ? keys
      """#
    try expectFrame(screen(.en, 80) { rep in rep.press("4") }, is: expected)
  }

  @Test("Customers at 120×40, in Chinese")
  func customersZh120() throws {
    let expected = #"""
       1 今日  2 线索 10  3 看板  4 客户                                                                                 Acme
       10 个客户和线索                                                                               第 1 个，共 10 个   全部
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         名称                                           M A N      金额 下一步      最近        阶段          负责人
       > Evil^[[2J<U+202E>Corp / Second line            m a N                                   线索
         Globex Foods                                   M a N                                   线索
         Hengda Textiles                                M A N                                   线索
         Jiangnan Paper Co                              M A ?                       2 天前      线索
         Optics Trading                                 m A N                                   线索
         Umbra                                          M a n                                   线索
         Vereinigte Norddeutsche Maschinenbau- und Wer… M A n                                   线索
         上海小米科技有限公司                           ? ? ?                                   线索
         王丽                                           ? A N                                   线索
         🎉 Party Supplies 🎈                           m A n                                   线索

























       Enter 打开  / 查找  o 新建  f 筛选  c 记电话  t 下一步  . 更多  ? 按键
      """#
    try expectFrame(screen(.zh, 120) { rep in rep.press("4") }, is: expected)
  }

  @Test("Help at 80×24, in English")
  func helpEn80() throws {
    let expected = #"""
       1 Today  2 Triage 10  3 Board  4 Customers                                Acme
       Keys on this screen (: has every command)
      ────────────────────────────────────────────────────────────────────────────────
       Move                      4         Customers       c     call
       Up k      up              Find                      w     message
       Down j    down            /         find            v     visit
       Left h    left            f         filter          t     next step
       Right l   right           :         every command   s     later
       g Home    to the top      .         more            Records
       G End     to the end      ?         keys            o     new
       PageUp    a page up       Decide                    e     edit
       PageDown  a page down     +         yes, accept     b     checklists
       J         next record     -         no, drop        r     hand over
       K         previous record Backspace unknown         Space mark
       Enter     open            M         has money       *     mark all
       Esc       back            A         has authority   Other
       Tab       next pane       N         has a need      u     undo
       Shift-Tab previous pane   m         lacks money     U     redo
       Screens                   a         lacks authority ,     the same again
       1         Today           n         lacks a need    q     quit
       2         Triage          i         evidence, note
       3         Board           Calls and steps

       Esc back   in a line of text, every letter is text
      """#
    try expectFrame(screen(.en, 80) { rep in rep.press("?") }, is: expected)
  }
}
