import Domain

/// What people and companies in the sample book are called, where they are, and how to reach them.
///
/// All of it is invented. Telephone numbers come from the ranges that regulators keep free for films,
/// or have `0000` in the middle; mail addresses end in `.example`, which nobody owns (RFC 2606).
struct SampleNames {
  /// A person's or a company's name, and how it is spelled in a mail address.
  struct Name {
    let text: String
    let mail: String
  }

  /// A line of business that buys coffee machines.
  struct Sector: Sendable {
    let words: Words
    /// What companies of it are called behind their own word; `#` is the word.
    let en: [String]
    let zh: [String]
    /// How many work there.
    let size: ClosedRange<Int>
    /// What a first deal is worth, in thousands.
    let worth: ClosedRange<Int>
  }

  struct City: Sendable {
    let name: String
    /// What telephone numbers there begin with.
    let phone: String
  }

  private var used: Set<String> = []
  private var enWords: [String] = []
  private var zhWords: [(String, String)] = []

  mutating func company(
    _ sector: Sector, in city: City, _ language: Language, _ chance: inout Chance
  )
    -> (name: String, short: String?, mail: String)
  {
    while true {
      switch language {
      case .en:
        if enWords.isEmpty { enWords = SampleNames.english.shuffled(using: &chance) }
        let word = enWords.removeLast()
        let name = chance.one(of: sector.en).replacing("#", with: word)
        if used.insert(name).inserted {
          return (name, nil, word.lowercased().filter(\.isLetter) + ".example")
        }
      case .zh:
        if zhWords.isEmpty { zhWords = SampleNames.chinese.shuffled(using: &chance) }
        let (word, spelled) = zhWords.removeLast()
        let tail = chance.one(of: sector.zh)
        let short = tail.replacing("#", with: word).replacing("有限公司", with: "")
          .replacing("管理", with: "")
        guard used.insert(short).inserted else { continue }
        let full = city.name + tail.replacing("#", with: word)
        return (full, short, spelled + ".example")
      }
    }
  }

  mutating func person(_ language: Language, _ chance: inout Chance) -> Name {
    while true {
      let name: Name
      switch language {
      case .en:
        let (first, last) = (chance.one(of: SampleNames.firsts), chance.one(of: SampleNames.lasts))
        name = Name(
          text: "\(first) \(last)",
          mail: (first + "." + last.filter(\.isLetter)).lowercased())
      case .zh:
        let (surname, given) = (
          chance.one(of: SampleNames.surnames), chance.one(of: SampleNames.givens)
        )
        name = Name(text: surname.0 + given.0, mail: given.1 + "." + surname.1)
      }
      if used.insert(name.text).inserted { return name }
    }
  }

  func city(_ language: Language, _ chance: inout Chance) -> City {
    chance.one(of: language == .en ? SampleNames.enCities : SampleNames.zhCities)
  }

  /// A company's number.
  func landline(in city: City, _ chance: inout Chance) -> String {
    city.phone + chance.digits(city.phone.hasSuffix("0") ? 3 : city.phone.hasSuffix("1") ? 2 : 4)
  }

  /// A person's own number.
  func mobile(in city: City, _ language: Language, _ chance: inout Chance) -> String {
    switch language {
    case .zh:
      return chance.one(of: ["138", "139", "136", "158", "186"]) + " 0000 " + chance.digits(4)
    case .en:
      if city.phone.hasPrefix("+1") { return landline(in: city, &chance) }
      return "+44 7700 900" + chance.digits(3)
    }
  }

  // MARK: The lists

  static let sectors = [
    Sector(
      words: Words("hotels", "酒店"), en: ["# Hotel", "The #", "# House Hotel", "# Lodge"],
      zh: ["#酒店", "#大酒店有限公司", "#度假酒店管理有限公司", "#客栈"], size: 18...420, worth: 28...260),
    Sector(
      words: Words("software", "软件"), en: ["# Software", "# Systems", "# Labs", "# Analytics"],
      zh: ["#科技有限公司", "#软件有限公司", "#信息技术有限公司"], size: 20...900, worth: 12...150),
    Sector(
      words: Words("coworking", "联合办公"), en: ["# Coworking", "# Works", "The # Rooms"],
      zh: ["#空间", "#众创空间管理有限公司"], size: 6...60, worth: 18...120),
    Sector(
      words: Words("cafés and bakeries", "咖啡烘焙"),
      en: ["# Bakery", "# Coffee Bar", "# & Crumb", "Café #"],
      zh: ["#烘焙", "#咖啡", "#面包坊", "#茶咖"], size: 4...45, worth: 15...90),
    Sector(
      words: Words("restaurants", "餐饮"), en: ["# Kitchen", "# Grill", "The # Table"],
      zh: ["#餐饮管理有限公司", "#小馆", "#食府"], size: 8...240, worth: 14...110),
    Sector(
      words: Words("education", "教育"), en: ["# College", "# School", "# Academy"],
      zh: ["#国际学校", "#教育集团", "#职业学院"], size: 40...600, worth: 16...140),
    Sector(
      words: Words("health", "医疗"), en: ["# Clinic", "# Dental", "# Care Homes"],
      zh: ["#口腔医院", "#体检中心", "#康养中心"], size: 15...500, worth: 10...95),
    Sector(
      words: Words("machinery", "机械制造"), en: ["# Tools", "# Engineering", "# Pumps Ltd"],
      zh: ["#机械有限公司", "#精密制造有限公司", "#自动化设备有限公司"], size: 35...1200,
      worth: 20...180),
    Sector(
      words: Words("textiles", "纺织"), en: ["# Textiles", "# Mills", "# Outdoor Clothing"],
      zh: ["#纺织有限公司", "#服饰有限公司"], size: 40...800, worth: 18...130),
    Sector(
      words: Words("logistics", "物流"), en: ["# Logistics", "# Freight", "# Haulage"],
      zh: ["#物流有限公司", "#供应链管理有限公司"], size: 30...700, worth: 12...100),
    Sector(
      words: Words("professional services", "专业服务"),
      en: ["# & Partners LLP", "# Accountants", "# Legal"],
      zh: ["#律师事务所", "#会计师事务所", "#咨询有限公司"], size: 8...180, worth: 9...85),
    Sector(
      words: Words("design", "设计"), en: ["# Studio", "# Architects", "Studio #"],
      zh: ["#设计有限公司", "#建筑事务所", "#工作室"], size: 5...80, worth: 8...60),
    Sector(
      words: Words("fitness", "健身"), en: ["# Fitness", "# Climbing", "# Swim Club"],
      zh: ["#健身", "#瑜伽馆"], size: 6...90, worth: 8...55),
    Sector(
      words: Words("retail", "零售"), en: ["# Books", "# Garden Centre", "# Department Store"],
      zh: ["#书店", "#生活家居有限公司", "#百货有限公司"], size: 10...350, worth: 12...120),
  ]

  private static let enCities = [
    City(name: "Manchester", phone: "+44 161 496 0"), City(name: "London", phone: "+44 20 7946 0"),
    City(name: "Edinburgh", phone: "+44 131 496 0"), City(name: "Leeds", phone: "+44 113 496 0"),
    City(name: "Bristol", phone: "+44 117 496 0"), City(name: "Cardiff", phone: "+44 29 2018 0"),
    City(name: "Boston", phone: "+1 617 555 01"), City(name: "Seattle", phone: "+1 206 555 01"),
    City(name: "Chicago", phone: "+1 312 555 01"),
  ]
  private static let zhCities = [
    City(name: "苏州", phone: "0512 6000 "), City(name: "上海", phone: "021 6000 "),
    City(name: "杭州", phone: "0571 8000 "), City(name: "南京", phone: "025 8000 "),
    City(name: "宁波", phone: "0574 8000 "), City(name: "无锡", phone: "0510 8000 "),
    City(name: "深圳", phone: "0755 8000 "), City(name: "广州", phone: "020 8000 "),
    City(name: "成都", phone: "028 8000 "), City(name: "厦门", phone: "0592 5000 "),
  ]

  private static let english = words(
    """
    Northgate Riverside Brightwater Maple Calder Ashford Kestrel Stonebridge Willow Fairfield Lantern \
    Copperfield Beacon Larkspur Oakhurst Silverdale Penrose Marlowe Tidewater Foxglove Hawthorn \
    Granary Juniper Millbrook Saltmarsh Elmwood Redwood Thornbury Whitfield Kingsway Linden Orchard \
    Paddock Quayside Rowan Sandpiper Thistle Vale Westbrook Yarrow Amber Birchwood Cobalt Drake \
    Eastgate Fernhill Gables Highfield Ivy Kiln Longmeadow Meridian Nettle Pinecrest Quarry Rookery \
    Summit Tamarind Upton Verity Wren Alder Bluebell Cedar Dovecote Ember Finch Greystone Hazel \
    Inkwell Kettle Lighthouse Moorland Nightingale Osprey Poppy Ravenscourt Sycamore Tern Wharf \
    Zephyr Bramble Clover Heron Jasper Laurel Mulberry Nutmeg Otter Primrose Sorrel Tansy
    """)

  private static let chinese = pairs(
    """
    恒达 hengda 瑞丰 ruifeng 华信 huaxin 金桥 jinqiao 明德 mingde 云帆 yunfan 海晟 haisheng 嘉禾 jiahe \
    锦程 jincheng 博远 boyuan 天朗 tianlang 中盛 zhongsheng 启航 qihang 远景 yuanjing 鼎新 dingxin \
    和悦 heyue 禾木 hemu 青禾 qinghe 南山 nanshan 东篱 dongli 拾光 shiguang 望江 wangjiang 澜庭 lanting \
    听涛 tingtao 松间 songjian 悦来 yuelai 长青 changqing 德馨 dexin 福源 fuyuan 光华 guanghua \
    弘毅 hongyi 晨曦 chenxi 景明 jingming 凯旋 kaixuan 朗月 langyue 麦田 maitian 暖阳 nuanyang \
    朴园 puyuan 千帆 qianfan 清源 qingyuan 融通 rongtong 若水 ruoshui 三江 sanjiang 山海 shanhai \
    石榴 shiliu 思齐 siqi 泰和 taihe 同心 tongxin 万象 wanxiang 汀兰 tinglan 梧桐 wutong 祥云 xiangyun \
    小满 xiaoman 星野 xingye 雅集 yaji 一苇 yiwei 易安 yian 银杏 yinxing 永兴 yongxing 元朴 yuanpu \
    致远 zhiyuan 中和 zhonghe 紫藤 ziteng 卓立 zhuoli 竹里 zhuli 白鹭 bailu 百川 baichuan 沧海 canghai \
    春晓 chunxiao 枫林 fenglin 谷雨 guyu 鹤鸣 heming 槐安 huaian 江南 jiangnan 九思 jiusi 龙溪 longxi \
    芦苇 luwei 沐风 mufeng 秋实 qiushi 闻道 wendao 叙白 xubai 云起 yunqi 知行 zhixing 半山 banshan \
    长河 changhe 丰禾 fenghe 观澜 guanlan 桂园 guiyuan 海棠 haitang 静安 jingan 可园 keyuan
    """)

  private static let firsts = words(
    """
    Sarah Tom Priya Daniel Emma Oliver Aisha Ben Chloe David Ella Farid Grace Henry Isla Jack Kate \
    Liam Maya Noah Olga Peter Ruth Sam Tara Victor Wendy Yusuf Zoe Hannah Martin Julia Andre Nina \
    Paul Rosa Simon Leila Greg Helen
    """)
  private static let lasts = words(
    """
    Ahmed Baker Clarke Davies Evans Fischer Green Hughes Ito Jones Khan Lewis Murphy Novak O’Brien \
    Patel Quinn Reid Silva Taylor Ueda Vance Walsh Young Zimmer Brandt Costa Doyle Ellis Fox Grant \
    Hart Ingram Kelly Lowe Marsh Nolan Osborne Price Rossi
    """)
  private static let surnames = pairs(
    """
    王 wang 李 li 张 zhang 刘 liu 陈 chen 杨 yang 赵 zhao 黄 huang 周 zhou 吴 wu 徐 xu 孙 sun 胡 hu \
    朱 zhu 高 gao 林 lin 何 he 郭 guo 马 ma 罗 luo 梁 liang 宋 song 郑 zheng 谢 xie 韩 han 唐 tang \
    冯 feng 于 yu 董 dong 萧 xiao 程 cheng 沈 shen 欧阳 ouyang
    """)
  private static let givens = pairs(
    """
    雅婷 yating 建国 jianguo 思雨 siyu 子涵 zihan 志强 zhiqiang 晓明 xiaoming 丽华 lihua 文博 wenbo \
    佳怡 jiayi 海燕 haiyan 俊杰 junjie 雪梅 xuemei 国平 guoping 婉清 wanqing 浩然 haoran 静 jing \
    敏 min 涛 tao 磊 lei 娜 na 伟 wei 强 qiang 芳 fang 洋 yang 慧 hui 宁 ning 凯 kai 琳 lin \
    春梅 chunmei 明远 mingyuan 一凡 yifan 诗涵 shihan 嘉豪 jiahao 玉兰 yulan 永强 yongqiang \
    若琳 ruolin 天宇 tianyu 书瑶 shuyao
    """)

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  private static func pairs(_ text: String) -> [(String, String)] {
    let words = words(text)
    return stride(from: 0, to: words.count - 1, by: 2).map { (words[$0], words[$0 + 1]) }
  }
}
