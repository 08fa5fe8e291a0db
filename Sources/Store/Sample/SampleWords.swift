import Domain

/// What the reps of the sample book write down, by occasion, each sentence in both languages.
///
/// `{p}` stands for the person they talked to, `{m}` for the machine, `{v}` for what the deal is worth.
enum SampleWords {
  static let noAnswer = [
    Words("rang twice, nobody picked up", "打了两次，没人接"),
    Words("voicemail, left my number", "转语音信箱，留了电话"),
    Words("engaged; try before ten", "占线，上午十点前再打"),
    Words("reception: back on Monday", "前台说周一才回来"),
    Words("no answer, third try", "第三次打，仍未接"),
    Words("on holiday until the week after next", "休假，下下周回来"),
    Words("in a meeting, will ring back", "在开会，说会回电"),
  ]

  static let firstCall = [
    Words("old machine breaks down every month", "旧机器每个月都坏一次"),
    Words("two hundred cups a day, queue at nine", "一天两百杯，九点就排长队"),
    Words("rents a machine now, contract ends in spring", "现在是租的，合同明年春天到期"),
    Words("wants to taste before talking about money", "先尝了再谈价格"),
    Words("capsules have become too dear", "胶囊越来越贵，想换"),
    Words("moves into a new building next year", "明年搬新楼，想一并配好"),
    Words("staff walk to the café across the street", "员工都去对面买咖啡"),
    Words("guests complain about breakfast coffee", "住客对早餐咖啡有意见"),
    Words("asked how long installation takes", "问安装要多久"),
    Words("wants one supplier for machine and beans", "希望机器和豆子找同一家"),
    Words("asked for two references nearby", "想看附近两家老客户"),
    Words("friendly; {p} knows the Duo from a former job", "很热情，{p}在上一家用过 Duo"),
    Words("compares three suppliers", "在比三家供应商"),
    Words("needs decaf and oat milk as well", "还要低因和燕麦奶"),
  ]

  static let need = [
    Words("“the old one won't last the winter”, says {p}", "{p}：“旧机器撑不过这个冬天”"),
    Words("queue every morning, {p} showed me photos", "每天早上排队，{p}发了照片"),
    Words("new canteen opens in spring", "春天新食堂开张"),
    Words("lease of the present machine runs out", "现租机器合同快到期"),
    Words("guest ratings name the coffee as the weak spot", "住客评价里咖啡是短板"),
    Words("a second floor without any machine", "二楼一台机器都没有"),
    Words("{p} wants fresh beans, no more capsules", "{p}想用鲜豆，不再用胶囊"),
    Words("staff survey put coffee first", "员工调查里咖啡排第一"),
  ]
  static let noNeed = [
    Words("new machine bought last summer", "去年夏天刚买了新机器"),
    Words("hardly anybody drinks coffee here", "这里几乎没人喝咖啡"),
    Words("landlord provides a machine", "物业已经配了机器"),
    Words("contract elsewhere for three more years", "别家合同还有三年"),
  ]
  static let money = [
    Words("{v} set aside in this year's budget", "今年预算里留了 {v}"),
    Words("spends as much on capsules already", "现在买胶囊就花这么多"),
    Words("{p}: “the price is not the problem”", "{p}：“价格不是问题”"),
    Words("board has released {v}", "董事会已批 {v}"),
    Words("pays invoices within a week", "付款一周内到账"),
    Words("paid the last supplier in advance", "上一家供应商是预付的"),
  ]
  static let noMoney = [
    Words("budget frozen until next year", "预算冻结到明年"),
    Words("bank has declined a loan", "银行没批贷款"),
    Words("two unpaid invoices at a supplier we know", "欠着同行两笔货款"),
    Words("just paid for the new kitchen", "刚花钱装修了厨房"),
  ]
  static let say = [
    Words("{p} signs for up to {v}", "{v} 以内{p}签字就行"),
    Words("{p} decided on the furniture too", "家具也是{p}定的"),
    Words("asked who signs: {p}", "问了谁签字：{p}"),
  ]
  static let noSay = [
    Words("{p} only collects offers", "{p}只负责收报价"),
    Words("head office decides, no name yet", "总部决定，还不知道找谁"),
    Words("{p} has no say and knows nobody who has", "{p}做不了主，也不清楚找谁"),
  ]

  static let visit = [
    Words("tasting with eight people, House Blend won", "八个人试饮，House Blend 最受欢迎"),
    Words("measured the niche: the {m} fits", "量了位置，{m} 放得下"),
    Words("saw the kitchen; water is very hard", "看了厨房，水质偏硬"),
    Words("{p} showed me round, two good spots", "{p}带我看了一圈，有两个好位置"),
    Words("demo went well, milk foam impressed", "演示顺利，奶泡效果让人满意"),
    Words("met {p} and the head chef", "见了{p}和主厨"),
    Words("counted 340 cups on a Tuesday", "周二一天数了三百四十杯"),
    Words("trial machine set up for a week", "放了一台样机，试用一周"),
  ]
  static let talk = [
    Words("trial liked, wants it in black", "试用满意，想要黑色款"),
    Words("asks for service within four hours", "要求四小时内上门维修"),
    Words("needs the offer split by floor", "报价要按楼层拆开"),
    Words("{p} will put it on the agenda", "{p}会提到会上讨论"),
    Words("wants a lease instead of buying", "想租，不想买"),
    Words("asked about the water filter", "问滤水器怎么配"),
    Words("compares us with the present supplier", "拿我们和现在的供应商比"),
    Words("wants beans on standing order", "豆子想按月自动送"),
    Words("colleague abroad has the same machine", "国外同事用的就是这款"),
    Words("asks for a longer guarantee", "希望延长保修"),
  ]
  static let offer = [
    Words("offer sent, {v}", "报价已发，{v}"),
    Words("sent the offer with a lease beside it", "报价发了，附租赁方案"),
    Words("offer and two references sent", "发了报价和两家案例"),
    Words("second version of the offer, with filter", "第二版报价，加了滤水器"),
  ]
  static let haggle = [
    Words("wants 30-day terms", "希望账期三十天"),
    Words("asks for five per cent off", "要求再让五个点"),
    Words("lawyer reads the service contract", "法务在看维保合同"),
    Words("agreed on price, delivery date open", "价格谈定，交期未定"),
    Words("{p} wants the first service free", "{p}希望首次保养免费"),
    Words("competitor has come down once more", "对手又降了一次价"),
    Words("signature hangs on the works council", "等工会意见后签字"),
  ]
  static let won = [
    Words("signed, installation on the 12th", "合同已签，12 号安装"),
    Words("order in, {p} sends regards", "订单到了，{p}很满意"),
    Words("signed for two years with beans", "签了两年，含咖啡豆"),
    Words("deposit has arrived", "定金已到账"),
  ]
  static let after = [
    Words("machine runs well, {p} is happy", "机器运行正常，{p}满意"),
    Words("descaled and checked, all fine", "做了除垢保养，一切正常"),
    Words("asks for more mild beans", "想多要一些浅烘豆"),
    Words("grinder noisy, technician booked", "磨豆机有异响，约了师傅"),
    Words("recommended us to the neighbours", "把我们推荐给了邻居"),
    Words("consumption up a fifth since summer", "入夏以来用量涨了两成"),
    Words("late delivery last week, apologised", "上周送货晚了，已致歉"),
  ]
  static let nurture = [
    Words("not this year; look again in spring", "今年不行，春天再看"),
    Words("sent the harvest newsletter", "发了产季简报"),
    Words("invited to the tasting evening", "邀请参加品鉴会"),
    Words("likes us, has to save first", "认可我们，先要攒预算"),
    Words("new manager from May, start again then", "五月换新经理，到时再谈"),
  ]
  /// Beside a reason for which a deal was lost, by its name.
  static let losses: [String: [Words]] = [
    "price": [
      Words("a cheaper offer from abroad", "国外有更便宜的报价"),
      Words("eight per cent above the other offer", "比另一家贵八个点"),
    ],
    "competitor": [
      Words("lease with the present supplier renewed", "和原供应商续租了"),
      Words("new owner brings his own supplier", "新老板带来了自己的供应商"),
    ],
    "no_need": [
      Words("the new canteen is not being built", "新食堂不建了"),
      Words("staff work at home from now on", "员工改为居家办公"),
    ],
    "no_money": [Words("budget cut in October", "十月砍了预算"), Words("spent on the roof", "钱拿去修屋顶了")],
    "no_decision": [Words("no decision after four months", "四个月了还没定")],
    "quality": [Words("milk foam was not good enough", "奶泡达不到要求")],
    "silent": [Words("{p} has left, nobody answers", "{p}离职后没人回应")],
    "other": [Words("bought by a chain with its own contract", "被连锁收购，统一采购")],
  ]

  /// Where the machine is to stand.
  static let spots = [
    Words("canteen", "食堂"), Words("reception", "前台"), Words("second floor", "二楼"),
    Words("breakfast room", "早餐厅"), Words("new building", "新楼"), Words("meeting rooms", "会议室"),
    Words("lounge", "休息区"), Words("staff room", "员工休息室"), Words("terrace", "露台"),
  ]

  /// The next step, by what kind of step it is.
  static let calls = [
    Words("ask about the tasting", "问试饮感受"), Words("ask who else decides", "问还有谁拍板"),
    Words("call before ten", "十点前打"), Words("ask finance about the lease", "问财务租赁方案"),
    Words("has {p} read the offer?", "{p}看过报价了吗"), Words("agree on a date", "敲定日期"),
  ]
  static let messages = [
    Words("send two references", "发两家案例"), Words("send the price list", "发价目表"),
    Words("send the installation plan", "发安装方案"), Words("send photos of the black one", "发黑色款照片"),
  ]
  static let visits = [
    Words("tasting in the canteen", "食堂试饮"), Words("measure the niche", "量安装位置"),
    Words("show the {m}", "演示 {m}"), Words("sign the contract", "签合同"),
    Words("meet {p} and finance", "见{p}和财务"),
  ]
  static let tasks = [
    Words("write the offer", "做报价"), Words("get the lease rate", "问租赁利率"),
    Words("book the trial machine", "预约样机"), Words("check stock of the {m}", "查 {m} 库存"),
    Words("draft the service contract", "拟维保合同"),
  ]

  /// Beside a reason for which a lead was dropped, by its name.
  static let drops: [String: [Words]] = [
    "no_need": [
      Words("tea only, for religious reasons", "只喝茶"), Words("landlord has a machine", "物业配了机器"),
    ],
    "no_money": [Words("in liquidation", "正在清算"), Words("no budget for years", "几年内没有预算")],
    "not_reached": [Words("number is dead", "空号"), Words("nine calls, no answer", "打了九次都没人接")],
    "competitor": [Words("signed elsewhere last week", "上周和别家签了")],
    "duplicate": [Words("same as the parent company", "和母公司重复")],
    "other": [
      Words("wanted a job with us", "其实是来应聘的"), Words("sells machines himself", "自己就是卖机器的"),
    ],
  ]

  static let sources = [
    Words("fair", "展会"), Words("website", "官网"), Words("referral", "转介绍"),
    Words("cold call", "陌拜"), Words("partner", "合作伙伴"), Words("newsletter", "公众号"),
  ]

  /// Jobs, with the part in a decision that mostly goes with them.
  static let jobs: [(words: Words, role: String)] = [
    (Words("general manager", "总经理"), "decides"), (Words("owner", "老板"), "decides"),
    (Words("managing partner", "合伙人"), "decides"),
    (Words("purchasing manager", "采购经理"), "suggests"),
    (Words("office manager", "行政经理"), "suggests"),
    (Words("head of food and drink", "餐饮总监"), "suggests"),
    (Words("facilities manager", "后勤主任"), "suggests"),
    (Words("finance director", "财务总监"), "opposes"),
    (Words("assistant", "助理"), "none"), (Words("receptionist", "前台"), "none"),
  ]

  /// What people who buy for themselves say they want it for.
  static let persons = [
    Words("machine for the kitchen at home", "家里厨房用"), Words("opens a kiosk in May", "五月开小店"),
    Words("holiday flat with six beds", "民宿，六张床"), Words("coffee van at markets", "集市咖啡车"),
    Words("wants a quiet grinder", "要磨豆声小的"), Words("asks what cleaning is like", "问清洗麻不麻烦"),
  ]
  static let showroom = [
    Words("tasted three beans in the showroom", "在展厅试了三款豆"),
    Words("brought the family along", "带家人一起来看"),
    Words("tried the One for half an hour", "试了半小时 Mokka One"),
  ]

  /// Evidence of people who buy for themselves.
  static let own: [Condition: (has: [Words], lacks: [Words])] = [
    .need: (
      [Words("the old one leaks", "旧机器漏水"), Words("sick of capsules", "不想再用胶囊")],
      [Words("only looking", "只是看看"), Words("has one already", "家里已有一台")]
    ),
    .money: (
      [Words("{v} put aside", "备好了 {v}"), Words("pays at once", "可一次付清")],
      [Words("has to save first", "要先攒钱"), Words("waits for the bonus", "等年终奖")]
    ),
    .authority: (
      [Words("asks nobody else", "自己说了算")], [Words("has to ask at home", "要回家商量")]
    ),
  ]
}

/// What the sample book's team sells; prices in hundredths of the book's unit.
enum SampleProducts {
  struct Product: Sendable {
    let name: String
    let series: Words
    let price: Int64
  }

  static let all = [
    Product(name: "Mokka One", series: Words("machine", "咖啡机"), price: 9_800),
    Product(name: "Mokka Duo", series: Words("machine", "咖啡机"), price: 24_500),
    Product(name: "Mokka Grande", series: Words("machine", "咖啡机"), price: 68_000),
    Product(name: "Cold Tap", series: Words("machine", "咖啡机"), price: 16_900),
    Product(name: "House Blend 12 kg", series: Words("beans", "咖啡豆"), price: 1_680),
    Product(name: "Yunnan 云南 12 kg", series: Words("beans", "咖啡豆"), price: 2_280),
    Product(name: "Care Plan", series: Words("service", "维保"), price: 3_600),
  ]
}
