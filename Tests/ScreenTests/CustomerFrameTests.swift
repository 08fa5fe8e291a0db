import Domain
import Testing

@testable import Screen

/// A customer of each kind, whole, as a person sees it: what stands on top is whom to ring first.
@MainActor
@Suite("Whole frames of a customer", .serialized)
struct CustomerFrameTests {
  private func screen(
    _ language: Language, _ columns: Int, _ customer: String, _ keys: Key...
  ) throws -> String {
    let rep = try Sitting(language, columns: columns, filledBy: SampleCustomers.fill)
    rep.press("4", "/")
    rep.type(customer)
    rep.press(.enter)
    for key in keys { rep.press(key) }
    return rep.screen
  }

  @Test("An organisation at 80×24, in English: the timeline")
  func organisationEn80() throws {
    let expected = #"""
       1 Today  2 Triage 2  3 Board  4 Customers                                 Acme
       Hengda Textiles   M A N   hot prospect                  Lina, since 2025-03-12
      ────────────────────────────────┬───────────────────────────────────────────────
         Ms Liu  decides              │ Timeline  Deals  People  Facts  Ask  History
         138 0000 1111  ring first    │
         Mr Qian  suggests, strong t… │ > ! yesterday  task    send quote
         Xu Jing  part not asked      │     Fri        call    14:00, 3rd try, Mr
                                      │                        Qian
         + Money      budget 300k fo… │     yesterday  call    2nd try, Mr Qian, no
         + Authority  Ms Liu decides… │                        answer
         + Need       noted, no…      │     4 d ago    call    Mr Qian, no answer
                                      │     7 d ago    call    Ms Liu, reached: wants
         organisation, textiles,      │                        30-day terms, 12 min
         Suzhou, 600 people           │     2026-11-10 visit   Ms Liu, saw the new
           Won        ¥410k, 1 deal   │                        line
           Open       ¥168k, 2 deals  │
           Last       yesterday, cal… │
         ! Next       yesterday, sen… │
         ~ Known      67 %, 1 stale   │
                                      │
                                      │
                                      │

       x done  s later  c call  t next step  ] next tab  . more  ? keys
      """#
    try expectFrame(screen(.en, 80, "Hengda"), is: expected)
  }

  @Test("An organisation at 80×24, in English: deals")
  func dealsEn80() throws {
    let expected = #"""
       1 Today  2 Triage 2  3 Board  4 Customers                                 Acme
       Hengda Textiles   M A N   hot prospect                  Lina, since 2025-03-12
      ────────────────────────────────┬───────────────────────────────────────────────
         Ms Liu  decides              │ Timeline  Deals  People  Facts  Ask  History
         138 0000 1111  ring first    │
         Mr Qian  suggests, strong t… │ > Deal                        ¥48k        3 d
         Xu Jing  part not asked      │   negotiation  ! send quote, yesterday
                                      │   denim for spring           ¥120k     ~ 28 d
         + Money      budget 300k fo… │   qualified  ! send quote, yesterday
         + Authority  Ms Liu decides… │   dyes                        ¥30k 2026-02-01
         + Need       noted, no…      │   lost  price
                                      │   yarn for 2026              ¥410k 2025-12-20
         organisation, textiles,      │   won
         Suzhou, 600 people           │
           Won        ¥410k, 1 deal   │
           Open       ¥168k, 2 deals  │
           Last       yesterday, cal… │
         ! Next       yesterday, sen… │
         ~ Known      67 %, 1 stale   │
                                      │
                                      │
                                      │

       < > stage  + won  - lost  c call  t next step  o new  . more  ? keys
      """#
    try expectFrame(screen(.en, 80, "Hengda", .tab, "G", "]"), is: expected)
  }

  @Test("An organisation at 120×40, in Chinese: the facts have a pane of their own")
  func organisationZh120() throws {
    let expected = #"""
       1 今日  2 线索 2  3 看板  4 客户                                                                                  Acme
       Hengda Textiles   M A N   有望客户   准顾客、潜在客户                                              Lina，2025-03-12 起
      ────────────────────────────────────┬──────────────────────────────────────┬────────────────────────────────────────────
         Ms Liu  拍板                     │ 时间线  商机  联系人  话术  历史     │   基本信息
         138 0000 1111  先打这个          │                                      │   名称             Hengda Textiles
         Mr Qian  建议，强关系            │ > ! 昨天       任务    send quote    │   个人或单位       单位
         Xu Jing  角色未问                │     周五       电话    14:00，第 3   │   行业             textiles
                                          │                        次，Mr Qian   │   主要产品         denim and workwear
         + 购买力  budget 300k for 2027   │     昨天       电话    第 2 次，Mr   │   员工人数         600           ~ 21 个月
         + 决定权  Ms Liu 拍板；Mr Qian…  │                        Qian，未接    │   电话             0512 6000 1111
         + 需求    已记下，尚无依据       │     4 天前     电话    Mr Qian，未接 │   城市             Suzhou
                                          │     7 天前     电话    Ms Liu，接    │
         单位，textiles，Suzhou，600 人   │                        通：wants     │   业务状况
           已成交  41万，1 个商机         │                        30-day…       │   营业额           12000000
           进行中  16.8万，2 个商机       │     2026-11-10 拜访    Ms Liu，saw   │
           上次    昨天，电话 未接        │                        the new line  │   交易状况
         ! 下一步  昨天，send quote       │                                      │   具体需求         softer denim for a sum…
         ~ 已知    67 %，1 项过期         │                                      │
                                          │                                      │   与我们
                                          │                                      │   负责人           Lina
                                          │                                      │   接收日           2025-03-12
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │

       x 完成  s 推迟  c 记电话  t 下一步  ] 下一页签  . 更多  ? 按键
      """#
    try expectFrame(screen(.zh, 120, "Hengda"), is: expected)
  }

  @Test("A person at 80×24, in Chinese: facts")
  func personZh80() throws {
    let expected = #"""
       1 今日  2 线索 2  3 看板  4 客户                                          Acme
       王丽   ? ? ?                                                              线索
      ────────────────────────────────┬───────────────────────────────────────────────
         139 0000 3333  先打这个      │ 时间线  商机  联系人  资料  话术  历史
                                      │
         ? 购买力  还没问             │   人口统计
         ? 决定权  还没问             │ > 名称             王丽
         ? 需求    还没问             │   个人或单位       个人
                                      │   电话             139 0000 3333    ~ 13 个月
         个人，苏州                   │   城市             苏州
         ~ 已知    44 %，5 项过期     │   出生年份         1984
                                      │   职业             裁缝店主         ~ 13 个月
                                      │   简称
                                      │   邮箱
                                      │   地址
                                      │   国家
                                      │   性别
                                      │   生日
                                      │   工作单位
                                      │   行业
                                      │   学历
                                      │   收入水平

       e 编辑  f 视图  i 来源  c 记电话  ] 下一页签  Tab 下一栏  . 更多  ? 按键
      """#
    try expectFrame(screen(.zh, 80, "王丽", .tab, "G", "]", "]", "]"), is: expected)
  }

  @Test("A person at 120×40, in English")
  func personEn120() throws {
    let expected = #"""
       1 Today  2 Triage 2  3 Board  4 Customers                                                                         Acme
       王丽   ? ? ?                                                                                                      lead
      ────────────────────────────────────┬──────────────────────────────────────┬────────────────────────────────────────────
         139 0000 3333  ring first        │ Timeline  Deals  People  Ask  History│   Person
                                          │                                      │   name             王丽
         ? Money      not asked           │   Nothing yet. c logs a call, t      │   kind             person
         ? Authority  not asked           │   plans a step.                      │   phone            139 0000 3333   ~ 13 mo
         ? Need       not asked           │                                      │   city             苏州
                                          │                                      │   born in          1984
         person, 苏州                     │                                      │   job              裁缝店主        ~ 13 mo
         ~ Known      44 %, 5 stale       │                                      │
                                          │                                      │   Attitude
                                          │                                      │   needs in detail  轻薄面料，小批… ~ 13 mo
                                          │                                      │   likes, dislikes  喜欢先看样布    ~ 13 mo
                                          │                                      │
                                          │                                      │   Behaviour
                                          │                                      │   how it buys      换季前一次买足  ~ 13 mo
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │
                                          │                                      │

       c call  t next step  i note  o new  ] next tab  Tab next pane  . more  ? keys
      """#
    try expectFrame(screen(.en, 120, "王丽"), is: expected)
  }
}
