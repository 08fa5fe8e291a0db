import Domain
import Store

/// A rep's day: late steps, today's with and without a time, deals that nothing is planned for, one
/// that rots with its step far off, and the week.
enum SampleSteps {
  static func fill(_ book: Book) throws {
    let me = try book.member()?.key ?? ""
    _ = try book.commit(.import) { transaction in
      try customer("Hengda Textiles", deal: 120, person: "Ms Liu", me, &transaction) {
        ($0, try $1.plan("task", with: $0, about: "send quote", due: day(-1)))
      }
      try customer("华强实业有限公司", short: "华强实业", deal: 90, person: "陈工", me, &transaction) {
        ($0, try $1.plan("call", with: $0, about: "付款条件", due: day(-4)))
      }
      try customer("Optics Trading", deal: 75, person: "Mr Sun", me, &transaction) {
        ($0, try $1.plan("visit", with: $0, about: "", due: day(0), at: TimeOfDay("14:00")))
      }
      try customer("Globex Foods", deal: 48, person: nil, me, &transaction) {
        ($0, try $1.plan("task", with: $0, about: "sample list", due: day(0)))
      }
      try customer(
        "Umbra Optics", deal: 22, person: "Ms Qian", me, &transaction, since: -20
      ) { key, _ in (key, "") }
      try customer(
        "Jiangnan Paper Co", deal: 300, person: "Chen Wei", me, &transaction, since: -30
      ) { ($0, try $1.plan("call", with: $0, about: "call about 2027", due: day(30))) }
      try customer("上海小米科技", deal: 35, person: nil, me, &transaction) {
        ($0, try $1.plan("message", with: $0, about: "发目录", due: day(2)))
      }
    }
  }

  private static func day(_ distance: Int) -> Day { Sitting.today + distance }

  private static func customer(
    _ name: String, short: String? = nil, deal: Int64, person: String?, _ me: String,
    _ transaction: inout Transaction, since: Int = -3,
    plan: (String, inout Transaction) throws -> (String, String)
  ) throws {
    var document: Document = [
      "name": .text(name), "owner": .text(me), "accepted": .text(day(-90).description),
    ]
    document["short_name"] = short.map(Value.text)
    let key = try transaction.add(.customer, document)
    try transaction.add(
      .deal,
      [
        "customer": .text(key), "pipeline": "new-business", "version": 1, "stage": "qualified",
        "value": .int(deal * 100_000), "opened": .text(day(-40).description),
        "entered": .text(day(since).description), "owner": .text(me),
      ])
    if let person {
      try transaction.add(
        .contact,
        [
          "name": .text(person), "customer": .text(key), "role": "decides",
          "phone": "138 0000 1111",
        ])
    }
    _ = try plan(key, &transaction)
  }
}
