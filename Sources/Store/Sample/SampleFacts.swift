import Domain

/// What the reps of the sample book find out about a customer beside the deal, by field.
enum SampleFacts {
  typealias Facts = [(field: String, choices: [Words])]

  static let organisation: Facts = [
    (
      "needs",
      [
        Words("two hundred cups before ten", "十点前要出两百杯"),
        Words("decaf, oat milk, quiet at work", "低因、燕麦奶、噪音小"),
        Words("one machine a floor, one invoice", "每层一台，统一开票"),
        Words("self-service for guests", "住客自助"),
      ]
    ),
    (
      "pains",
      [
        Words("old machine fails every month", "旧机器月月坏"),
        Words("capsules dear, and a lot of waste", "胶囊贵，垃圾多"),
        Words("queue at nine", "早九点排队"), Words("nobody cleans it", "没人清洗"),
      ]
    ),
    (
      "competitors",
      [
        Words("capsules from the wholesaler", "批发商的胶囊机"),
        Words("leased machine from a chain", "连锁品牌的租赁机"),
        Words("the café across the street", "对面咖啡馆"),
      ]
    ),
    (
      "habits",
      [
        Words("buys in March, after the budget", "三月预算后采购"),
        Words("three offers, then the middle one", "比三家，选中间价"),
        Words("leases, never buys", "只租不买"), Words("orders by telephone on Mondays", "周一电话下单"),
      ]
    ),
    (
      "goals",
      [
        Words("a second site next year", "明年开第二家"), Words("fewer sick days", "减少病假"),
        Words("better guest ratings", "提高住客评分"),
      ]
    ),
    (
      "vision",
      [
        Words("a house people like to come back to", "让人愿意再来"),
        Words("best employer in town", "全市最佳雇主"),
      ]
    ),
    (
      "developments",
      [
        Words("new manager since summer", "夏天换了经理"), Words("moving in spring", "春天搬迁"),
        Words("took over a smaller rival", "收购了一家小同行"),
      ]
    ),
    (
      "market_position",
      [
        Words("second in town", "本地第二"), Words("small, growing fast", "规模小，增长快"),
        Words("known to everybody", "家喻户晓"),
      ]
    ),
    (
      "management",
      [Words("owner decides alone", "老板一人拍板"), Words("head office signs above 50k", "五万以上总部签字")]
    ),
    ("preferences", [Words("dark roast", "深烘"), Words("black machine, no logo", "黑色机身，不要标志")]),
    (
      "opinions",
      [Words("fast service, slow invoices", "服务快，开票慢"), Words("likes our tastings", "喜欢我们的品鉴会")]
    ),
    ("best_time", [Words("before ten", "上午十点前"), Words("Friday afternoon", "周五下午")]),
  ]

  static let person: Facts = [
    ("job", [Words("dentist", "牙医"), Words("teacher", "教师"), Words("architect", "建筑师")]),
    ("needs", [Words("flat white at home", "在家喝澳白"), Words("quick before work", "上班前快速来一杯")]),
    ("habits", [Words("compares for weeks, then buys at once", "比几周，定了马上买")]),
    ("preferences", [Words("light roast", "浅烘"), Words("quiet grinder", "磨豆声要小")]),
    ("family", [Words("two children", "两个孩子"), Words("lives alone", "独居")]),
    ("interests", [Words("cycling", "骑行"), Words("cooking", "做饭"), Words("hiking", "徒步")]),
    ("best_time", [Words("evenings after seven", "晚上七点后")]),
  ]
}
