extension Kind {
  /// A touch of a customer, done or planned: call, message, visit, note or task.
  ///
  /// `due` alone is a planned step, `done` alone something that happened; a step finished has both.
  public static let activity = Kind(
    "activity", plural: "activities", Words("activity", "活动"),
    pluralWords: Words("activities", "活动"),
    fields: [
      Field(
        "type", .choice(Activity.types), Words("kind", "类别"), [.column, .required],
        headers: ["activity type", "活动类型"]),
      Field(
        "subject", .text, Words("about", "内容"), [.searched],
        headers: ["title", "description", "主题", "标题"]),
      Field(
        "customer", .reference("customer"), Words("customer", "客户"), [.lookedUp],
        headers: ["account", "company", "客户名称", "公司"]),
      Field("deal", .reference("deal"), Words("deal", "商机"), [.lookedUp]),
      Field("contact", .reference("contact"), Words("person", "联系人"), [.lookedUp]),
      Field("due", .day, Words("due", "到期日"), [.column], headers: ["due date", "到期", "计划日期"]),
      Field("time", .time, Words("at", "时间"), headers: ["time", "start time", "开始时间"]),
      Field(
        "done", .day, Words("done", "完成日"), [.column], headers: ["date", "completed", "日期", "完成日期"]),
      Field("result", .choice(Activity.results), Words("result", "结果")),
      Field("mood", .choice(Activity.moods), Words("mood", "情绪")),
      Field(
        "minutes", .integer, Words("minutes", "分钟"),
        headers: ["duration", "call duration", "时长", "通话时长"]),
      Field(
        "owner", .reference("member"), Words("by", "负责人"), [.lookedUp],
        headers: ["owner", "assigned to"]),
      Field("purpose", .choice(Activity.purposes), Words("set by", "规则"), [.ruled]),
      // What a pipeline's stage has planned says so in both languages.
      Field("subject_zh", .text, Words("about, in Chinese", "中文内容"), [.ruled]),
      Field("cancelled", .day, Words("cancelled", "取消日"), [.column, .ruled]),
      Field("added", .instant, Words("added", "录入时间"), [.column, .ruled]),
      Field("custom", .members, Words("further fields", "其他字段"), [.ruled]),
    ],
    orders: [
      Order(
        "due", by: "due", within: ["owner"],
        where: "due IS NOT NULL AND done IS NULL AND cancelled IS NULL"),
      Order(
        "finished", by: "done", isDescending: true, within: ["owner"],
        where: "due IS NOT NULL AND done IS NOT NULL"),
    ])
}

/// The words of an activity.
public enum Activity {
  public static let types = [
    Choice("call", Words("call", "电话"), also: ["phone", "phone call", "去电", "来电"]),
    Choice(
      "message", Words("message", "消息"), also: ["mail", "email", "sms", "chat", "邮件", "短信", "微信"]),
    Choice("visit", Words("visit", "拜访"), also: ["meeting", "会议", "面谈", "来访"]),
    Choice("note", Words("note", "记录"), also: ["备注"]),
    Choice("task", Words("task", "任务"), also: ["to-do", "todo", "待办"]),
  ]

  /// The kinds that are planned, with the words that a typed step of this kind opens with.
  static let planned: [(name: String, opens: [String])] = [
    ("call", ["call", "phone", "ring", "电话", "打电话", "致电", "去电", "回电"]),
    ("message", ["mail", "email", "message", "sms", "邮件", "发邮件", "短信", "发短信", "微信", "发微信"]),
    ("visit", ["visit", "meet", "meeting", "拜访", "面谈", "见面", "会议", "开会"]),
  ]

  /// What an activity is about.
  public static func subject(of activity: Record, _ language: Language) -> String? {
    (language == .zh ? activity.text("subject_zh") : nil) ?? activity.text("subject")
  }

  /// What a call came to.
  public static let results = [
    Choice("reached", Words("reached", "接通")), Choice("no_answer", Words("no answer", "未接")),
    Choice("call_back", Words("call back", "回拨")), Choice("refused", Words("refused", "拒绝")),
  ]

  /// What the customer was like (TAX-13).
  public static let moods = [
    Choice("demanding", Words("demanding", "要求型")), Choice("confused", Words("confused", "困惑型")),
    Choice("agitated", Words("agitated", "激动型")),
  ]

  /// How many minutes a call took that began then, rounded; nil for one of no length, and for one that
  /// seems to have been forgotten for more than three hours.
  public static func minutes(from begun: Instant, to end: Instant) -> Int? {
    let minutes = Int((end.milliseconds - begun.milliseconds + 30_000) / 60_000)
    return (1...180).contains(minutes) ? minutes : nil
  }

  /// Steps that a rule plans and finishes by itself.
  public static let purposes = [
    Choice("find_decider", Words("find the decider", "找到有决定权的人"))
  ]
}
