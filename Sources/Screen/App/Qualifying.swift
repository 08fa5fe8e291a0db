import Domain

/// What the keys `M A N m a n + - Backspace` mean for customers, on whichever screen they are pressed.
struct Qualifying {
  /// The customer in focus.
  let facts: CustomerFacts
  /// Who gets the answer: the marked ones, or the one in focus.
  let targets: [Named]

  /// Which condition a key is about, and whether it says yes or no of it.
  static let said: [Command: (condition: Condition, answer: Command)] = [
    .hasMoney: (.money, .yes), .hasAuthority: (.authority, .yes), .hasNeed: (.need, .yes),
    .lacksMoney: (.money, .no), .lacksAuthority: (.authority, .no), .lacksNeed: (.need, .no),
  ]

  /// - Parameter command: `.yes`, `.no` or `.unknown`.
  func set(_ condition: Condition, _ command: Command) -> [Effect] {
    if condition == .authority {
      if command == .yes { return [.ask(.authority(facts.named, people: facts.contacts))] }
      let speaker = facts.contacts.first { person in
        Authority.counting.contains { $0.name == person.text("role") }
      }
      if let speaker {
        return [
          .say(
            Words(
              "\(speaker.title) has a say, so there is authority; change that with A",
              "\(speaker.title)有发言权，因此有决定权；用 A 修改"), isTrouble: true)
        ]
      }
    }
    let answer: String? = command == .yes ? "yes" : command == .no ? "no" : nil
    let acts = targets.map { Act.qualify(customer: $0.key, condition, answer: answer) }
    return [.perform(acts, then: stops(condition, answer) ? [.ask(.stopContact(facts.named))] : [])]
  }

  /// Whether nothing would be left to build on (MAN-11): that is asked before contact stops.
  private func stops(_ condition: Condition, _ answer: String?) -> Bool {
    let now = facts.qualification.combination
    func answered(_ other: Condition) -> Answer {
      other == condition ? Answer(answer.map(Value.text)) : now[other]
    }
    let next = Combination(
      money: answered(.money), authority: answered(.authority), need: answered(.need))
    return targets.count == 1 && next.advice?.group == .stop && !facts.qualification.isStopped
  }
}
