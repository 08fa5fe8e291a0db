import Domain
import Store

/// Something to mind or to ask in a talk with a customer: tips for how it is, then questions on what isn't
/// known of Money, Authority and Need (TALK-3, SKL-4, SKL-10, SKL-11).
struct TalkLine: Hashable {
  let id: String
  /// Of which it is: a card's name, a condition.
  let about: Words
  let words: Words
  /// The condition that an answer helps to decide.
  let condition: Condition?
  let isTip: Bool

  /// At most so many questions on one condition.
  private static let most = 4

  static func all(_ facts: CustomerFacts, _ desk: Desk) -> [TalkLine] {
    tips(facts, desk) + questions(facts, desk)
  }

  private static func tips(_ facts: CustomerFacts, _ desk: Desk) -> [TalkLine] {
    let mood = facts.activities.first { $0.text("done") != nil }?.text("mood")
    return desk.playbooks.all(.tips).compactMap(\.tips).flatMap { tips in
      tips.cards.filter { card in
        switch card.occasion {
        case .field(let name, let value): facts.customer.text(name) == value
        case .mood(let name): mood == name
        case nil: false
        }
      }.flatMap { card in
        card.tips.enumerated().map { index, words in
          TalkLine(
            id: "\(tips.id) \(card.id) \(index)", about: card.name, words: words, condition: nil,
            isTip: true)
        }
      }
    }
  }

  private static func questions(_ facts: CustomerFacts, _ desk: Desk) -> [TalkLine] {
    let banks = desk.playbooks.all(.questions).compactMap(\.questions)
    return Condition.allCases.filter { facts.qualification.combination[$0] == .unknown }
      .flatMap { condition in
        banks.flatMap { bank in
          bank.questions.filter { $0.condition == condition }.map { (bank.id, $0) }
        }.prefix(most).map { bank, question in
          TalkLine(
            id: "\(bank) \(question.id)", about: condition.words, words: question.ask,
            condition: condition, isTip: false)
        }
      }
  }
}
