import Domain
import Store

/// The questions about deals.
extension Question {
  /// Winning asks once; of a single deal the value can be corrected in the same line.
  static func won(_ deals: [Record], _ desk: Desk) -> Question {
    let who = who(deals, desk)
    guard deals.count == 1, let deal = deals.first else {
      return Question(Words("Won: \(who.en)?", "赢单：\(who.zh)？")) { _, _ in
        [.perform(deals.map { .close(deal: $0.key, .won) })]
      }
    }
    let before = deal.document["value"]
    let plain = before.map { FieldType.money.plain($0, currency: desk.shown.currency) } ?? ""
    return Question(
      Words("Won: \(who.en), for", "赢单：\(who.zh)，金额"), about: desk.name(deal.ref),
      line: TextLine(plain), hint: Words("what it is worth", "成交金额")
    ) { answer, desk in
      let after = try money(answer.text, desk)
      let win = Act.close(deal: deal.key, .won)
      return [
        .perform(
          after == before
            ? [win] : [win, .edit(deal.ref, field: "value", from: before, to: after)])
      ]
    }
  }

  static func lost(_ deals: [Record], _ desk: Desk) -> Question {
    let who = who(deals, desk)
    return because(
      Words("Lost: \(who.en), because", "输单：\(who.zh)，原因"),
      about: deals.count == 1 ? desk.name(deals[0].ref) : nil, Deal.lostReasons
    ) { reason, words in
      deals.map { .close(deal: $0.key, .lost, reason: reason, words: words) }
    }
  }

  static func handOver(deals: [Record], to members: [Record], _ desk: Desk) -> Question {
    let who = who(deals, desk)
    return toMember(
      Words("Hand \(who.en) over to", "把\(who.zh)转交给"),
      about: deals.count == 1 ? desk.name(deals[0].ref) : nil, members
    ) { member in deals.map { .handOverDeal(deal: $0.key, to: member) } }
  }

  /// A new deal: whom with, found by name; then what it is.
  static func dealWithWhom(in pipeline: Pipeline) -> Question {
    Question(
      Words("New deal in \(pipeline.name.en), with", "“\(pipeline.name.zh)”新商机，客户"),
      line: TextLine(), hint: Words("the beginning of the customer's name", "客户名称的开头")
    ) { answer, desk in
      guard !answer.text.isEmpty else { throw Wrong(Words("With whom?", "和哪个客户？")) }
      let found = try desk.book.named(answer.text, [.customer], limit: 10).compactMap(
        desk.book.record)
      switch found.count {
      case 0: return [.ask(.newCustomer(answer.text))]
      case 1: return [.ask(.deal(Named(found[0]), in: pipeline))]
      case ...9: return [.ask(.which(found, in: pipeline))]
      default:
        throw Wrong(
          Words("More than nine are called that: type more.", "同名的超过九个：请多输入几个字。"))
      }
    }
  }

  private static func which(_ customers: [Record], in pipeline: Pipeline) -> Question {
    Question(
      Words("Which", "哪一个"),
      choices: customers.map { Choice($0.key, Words($0.title, $0.title)) }, decidesAtOnce: true
    ) { answer, _ in
      guard let customer = customers.first(where: { $0.key == answer.choice }) else { return [] }
      return [.ask(.deal(Named(customer), in: pipeline))]
    }
  }

  /// Which pipeline the board shows.
  static func pipeline(_ choices: [Choice], current: Int?) -> Question {
    Question(
      Words("Pipeline", "流程"), choices: choices, picked: current, decidesAtOnce: true
    ) { answer, _ in answer.choice.map { [.turn(.pipeline($0))] } ?? [] }
  }

  /// What a list is narrowed to: a number of the usual ones, or words.
  static func narrow(_ today: Day) -> Question {
    var question = Question(
      Words("Show", "显示"),
      choices: Narrowing.usual(today).enumerated().map { Choice("\($0 + 1)", $1.words) },
      line: TextLine(), hint: Words("a number, or: lina Q4 paper", "数字，或：李婷 本季度 纸业"),
      picksByDigit: false
    ) { answer, desk in
      let members = try desk.book.list(ListQuery(.member, limit: 500)).map(\.record)
      let typed = answer.text.isEmpty ? answer.choice ?? "" : answer.text
      return [.turn(.narrow(Narrowing(typed: typed, today: desk.today, members: members)))]
    }
    question.keyWords = (Words("show", "显示"), Words("back", "返回"))
    return question
  }

  private static func money(_ text: String, _ desk: Desk) throws -> Value? {
    do {
      return try FieldType.money.read(text, currency: desk.shown.currency, today: desk.today)
    } catch {
      throw Wrong(error.words)
    }
  }

  private static func who(_ deals: [Record], _ desk: Desk) -> Words {
    guard deals.count == 1 else { return Words("\(deals.count) deals", " \(deals.count) 个商机") }
    let name = desk.name(deals[0].ref) ?? deals[0].key
    return Words(name, "“\(name)”")
  }
}
