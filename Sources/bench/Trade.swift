import Domain
import Store

/// Invented customers, people, deals and calls of a team that sells in two languages.
struct Trade {
  var chance: Chance
  /// The day that the book is seen from.
  let today: Day
  let owners: [String]

  private static let cities: [(han: String, latin: String, code: String)] = [
    ("苏州", "Suzhou", "0512"), ("上海", "Shanghai", "021"), ("杭州", "Hangzhou", "0571"),
    ("深圳", "Shenzhen", "0755"), ("成都", "Chengdu", "028"), ("北京", "Beijing", "010"),
    ("青岛", "Qingdao", "0532"), ("厦门", "Xiamen", "0592"), ("长沙", "Changsha", "0731"),
    ("宁波", "Ningbo", "0574"), ("武汉", "Wuhan", "027"), ("重庆", "Chongqing", "023"),
  ]
  private static let characters = Array("恒达华新瑞丰金宏泰嘉盛德鑫远诚信博雅天海明光正和永兴隆安康美佳凯亿通利源锦福星辰")
  private static let trades: [(han: String, latin: String)] = [
    ("纺织", "Textiles"), ("机械", "Machinery"), ("电子", "Electronics"), ("包装", "Packaging"),
    ("食品", "Foods"), ("化工", "Chemicals"), ("物流", "Logistics"), ("建材", "Building"),
    ("医疗器械", "Medical"), ("印刷", "Print"), ("模具", "Tooling"), ("软件", "Software"),
  ]
  private static let syllables = [
    "bar", "nor", "ven", "tal", "mer", "kin", "sol", "der", "fa", "lo", "ri", "quin", "zen", "pro",
    "mar", "tek", "ace", "hel", "ster", "wal", "ium", "ora", "dex", "gra",
  ]
  private static let surnames = Array("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧")
  private static let given = Array("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国文玉婷")
  private static let sources = ["fair", "web", "referral", "cold call", "展会", "官网", "转介绍"]
  private static let jobs = ["采购经理", "总经理", "厂长", "buyer", "CEO", "head of production"]

  private static let stages = ["contacted", "qualified", "proposal", "negotiation"]

  // MARK: Names

  private mutating func latin() -> String {
    let count = chance.number(2...3)
    let word = (0..<count).map { _ in chance.one(of: Trade.syllables) }.joined()
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  private mutating func person() -> String {
    if chance.happens(30) { return latin() + " " + latin() }
    let count = chance.number(1...2)
    return String(chance.one(of: Trade.surnames))
      + String((0..<count).map { _ in chance.one(of: Trade.given) })
  }

  private mutating func mobile() -> String {
    "1" + chance.one(of: ["38", "39", "58", "86"]) + chance.digits(8)
  }

  private mutating func mail(_ name: String) -> String {
    let word = name.allSatisfy(\.isASCII) ? name.filter(\.isLetter).lowercased() : "info"
    return "\(word)\(chance.number(1...9999))@example.com"
  }

  private mutating func moment(within days: Int) -> Instant {
    let day = today.ordinal - chance.number(0...days)
    return Instant(milliseconds: Int64(day) * 86_400_000 + Int64(chance.number(0...86_399_999)))
  }

  private var imported: Int64 { Int64(today.ordinal - 30) * 86_400_000 }

  private mutating func day(within days: Int) -> Day { today + -chance.number(0...days) }

  // MARK: Records

  /// A customer: two in five accepted, one in ten dropped, the rest leads.
  mutating func customer() -> (document: Document, isAccepted: Bool) {
    let city = chance.one(of: Trade.cities)
    let trade = chance.one(of: Trade.trades)
    var document: Document = [:]
    let isPerson = chance.happens(10)
    if isPerson {
      document["name"] = .text(person())
    } else if chance.happens(40) {
      document["name"] = .text("\(latin()) \(trade.latin)")
    } else {
      let short = String((0..<2).map { _ in chance.one(of: Trade.characters) }) + trade.han
      document["name"] = .text("\(city.han)\(short)有限公司")
      if chance.happens(50) { document["short_name"] = .text(short) }
    }
    document["party"] = isPerson ? "person" : "organisation"
    document["city"] = .text(chance.happens(60) ? city.han : city.latin)
    document["sector"] = .text(trade.han)
    document["source"] = .text(chance.one(of: Trade.sources))
    // Half of them came in one import, a day like any other to the triage.
    document["added"] = .text(
      (chance.happens(50) ? Instant(milliseconds: imported) : moment(within: 1100)).description)
    document["source_id"] = .text("A" + chance.digits(9))
    if chance.happens(80) {
      document["phone"] = .text(
        chance.happens(60) ? mobile() : "\(city.code)-\(chance.number(2...8))\(chance.digits(7))")
    }
    if chance.happens(60) {
      document["mail"] = .text(mail(document["name"]?.text ?? ""))
    }
    if chance.happens(40) { document["size"] = .int(Int64(chance.number(5...900))) }
    if chance.happens(35) { document["money"] = .text(chance.one(of: ["yes", "yes", "no"])) }
    if chance.happens(40) { document["need"] = .text(chance.one(of: ["yes", "yes", "no"])) }
    if chance.happens(20) {
      document["authority"] = .text(chance.one(of: ["decides", "suggests", "no"]))
    }
    if chance.happens(20) {
      document["custom"] = [
        "last_activity": "Email Opened", "total_visits": .int(Int64(chance.number(0...9))),
      ]
    }
    let isAccepted = chance.happens(40)
    if isAccepted {
      document["accepted"] = .text(day(within: 900).description)
    } else if chance.happens(15) {
      document["dropped"] = .text(day(within: 400).description)
      document["drop_reason"] = "no_need"
    }
    if isAccepted || chance.happens(40) { document["owner"] = .text(chance.one(of: owners)) }
    return (document, isAccepted)
  }

  mutating func contact(of customer: String) -> Document {
    let name = person()
    var document: Document = [
      "name": .text(name), "customer": .text(customer), "phone": .text(mobile()),
      "title": .text(chance.one(of: Trade.jobs)), "added": .text(moment(within: 900).description),
    ]
    if chance.happens(50) { document["mail"] = .text(mail(name)) }
    if chance.happens(60) {
      document["role"] = .text(chance.one(of: ["decides", "suggests", "opposes", "none"]))
    }
    return document
  }

  /// A deal: half of them closed, three in five of those won.
  mutating func deal(of customer: String, called name: String) -> Document {
    let opened = day(within: 1000)
    var document: Document = [
      "customer": .text(customer), "pipeline": "new-business", "version": 1,
      "opened": .text(opened.description), "entered": .text(opened.description),
      "owner": .text(chance.one(of: owners)), "added": .text(moment(within: 1000).description),
      "stage": .text(chance.one(of: Trade.stages)),
    ]
    if chance.happens(60) { document["name"] = .text(name) }
    if chance.happens(85) { document["value"] = .int(Int64(chance.number(500...900_000)) * 100) }
    if chance.happens(50) {
      let outcome = chance.happens(60) ? "won" : "lost"
      document["outcome"] = .text(outcome)
      document["stage"] = .text(outcome)
      document["closed"] = .text(min(today, opened + chance.number(3...160)).description)
    }
    return document
  }

  /// A call, visit or note that happened; one in five is planned.
  mutating func activity(of customer: String) -> Document {
    var document: Document = [
      "type": .text(chance.one(of: ["call", "call", "call", "message", "visit", "note"])),
      "customer": .text(customer), "owner": .text(chance.one(of: owners)),
      "added": .text(moment(within: 900).description),
      "subject": .text(
        chance.one(of: ["报价已发,等回复", "asked for a sample", "约下周见面", "not reached", "谈付款方式"])),
    ]
    if chance.happens(20) {
      document["due"] = .text((today + chance.number(-20...30)).description)
    } else {
      document["done"] = .text(day(within: 900).description)
      document["result"] = .text(chance.one(of: ["reached", "no_answer", "call_back"]))
    }
    return document
  }
}
