import Domain
import Store

/// What can be counted of one customer from what is there: what it has bought, what is open, who was
/// reached when, what is planned, and how much is known.
struct CustomerFigures {
  let won: DealSums
  let open: DealSums
  /// The last call, message or visit.
  let last: Record?
  /// The next planned step.
  let next: Record?
  /// nil where no form at hand says what is worth knowing.
  let completeness: Completeness?
  /// Facts of the customer that should be asked for again.
  let stale: [Fact]
  let calls: Calls
  /// The checklist that was filled in last, where the reader may see what it came to.
  let assessed: Record?
  /// Everybody there, the first to ring first.
  let people: [RingFirst]

  init(_ facts: CustomerFacts, today: Day, form: CustomerForm?) {
    var sums: [String?: DealSums] = [:]
    for deal in facts.deals {
      let value = deal.int("value")
      sums[deal.text("outcome"), default: DealSums()] += DealSums(
        deals: 1, value: value ?? 0, valued: value == nil ? 0 : 1)
    }
    won = sums["won"] ?? DealSums()
    open = sums[nil] ?? DealSums()
    let touches = ["call", "message", "visit"]
    last = facts.activities.first {
      $0.text("done") != nil && touches.contains($0.text("type") ?? "")
    }
    next = facts.planned.first
    completeness = form.map {
      Completeness(of: facts.customer, contacts: facts.contacts, by: $0)
    }
    stale = facts.customer.staleFacts(today: today)
    calls = Calls(facts.activities)
    assessed = facts.assessments.first {
      Assessment.contents(of: $0.document)["verdict"] != nil
    }
    // A deal that is open wants a favour; without one, a call is to hear what is going on.
    people = RingFirst.order(
      facts.contacts, of: facts.customer, touches: facts.activities,
      for: open.deals > 0 ? .favour : .news)
  }

  /// The next step of a deal: its own, else the customer's.
  func next(of deal: Record, _ facts: CustomerFacts) -> Record? {
    facts.planned.first { $0.text("deal") == deal.key }
      ?? facts.planned.first { $0.text("deal") == nil }
  }
}

/// One of the figures, as a line.
enum CustomerFigure: String, CaseIterable {
  case won, open, last, next, assessed, known

  var words: Words {
    switch self {
    case .won: Words("Won", "已成交")
    case .open: Words("Open", "进行中")
    case .last: Words("Last", "上次")
    case .next: Words("Next", "下一步")
    case .assessed: Words("Assessed", "评估")
    case .known: Words("Known", "已知")
    }
  }
}

extension CustomerFigures {
  /// The figures that there are: what isn't known is left out.
  var shown: [CustomerFigure] {
    CustomerFigure.allCases.filter { figure in
      switch figure {
      case .won: won.deals > 0
      case .open: open.deals > 0
      case .last: last != nil
      case .next: next != nil || open.deals > 0
      case .assessed: assessed != nil
      case .known: completeness != nil
      }
    }
  }

  func value(_ figure: CustomerFigure, _ desk: Desk) -> String {
    switch figure {
    case .won: return sums(won, desk)
    case .open: return sums(open, desk)
    case .last:
      guard let last else { return "" }
      let words = [Sign.type(last, desk.language), Sign.subject(last, desk.language)]
      return [
        last.day("done").map(desk.shown.day) ?? "", words.joined(separator: " ").trimmedOfSpace,
      ]
      .joined(separator: desk.say(Words(", ", "，")))
    case .next:
      guard let next else { return desk.say(Words("no next step", "没有下一步")) }
      let about = Sign.subject(next, desk.language)
      let words = about.isEmpty ? Sign.type(next, desk.language) : about
      let day = [next.day("due").map(desk.shown.day), next.text("time")].compactMap(\.self)
      return [day.joined(separator: " "), words].filter { !$0.isEmpty }
        .joined(separator: desk.say(Words(", ", "，")))
    case .assessed:
      guard let assessed else { return "" }
      let id = assessed.text("playbook") ?? ""
      let name = desk.playbooks.checklist(id)?.name[desk.language] ?? id
      return name + desk.say(Words(": ", "：")) + ChecklistsScreen.verdict(assessed, desk)
    case .known:
      let percent = "\(completeness?.percent ?? 0) %"
      return stale.isEmpty
        ? percent
        : desk.say(Words("\(percent), \(stale.count) stale", "\(percent)，\(stale.count) 项过期"))
    }
  }

  /// What to ask next, the weightiest first: `ask next: needs in detail, pains`.
  func asking(_ desk: Desk) -> String? {
    let asked = (completeness?.missing ?? []).prefix(4).map { $0.words[desk.language] }
    return asked.isEmpty
      ? nil
      : desk.say(
        Words("ask next: \(asked.joined(separator: ", "))", "接着问：\(asked.joined(separator: "、"))"))
  }

  /// The sign before a figure and the colour of what it says.
  func sign(_ figure: CustomerFigure, _ today: Day) -> (sign: String, style: Style) {
    switch figure {
    case .next:
      guard let next else { return ("~", .due) }
      return Sign.step(next, today)
    case .known where !stale.isEmpty: return ("~", .due)
    default: return (" ", .plain)
    }
  }

  private func sums(_ sums: DealSums, _ desk: Desk) -> String {
    let count = desk.shown.number(Int(sums.deals))
    let deals = desk.say(
      Words(sums.deals == 1 ? "1 deal" : "\(count) deals", "\(count) 个商机"))
    return sums.valued == 0
      ? deals : desk.shown.money(sums.value) + desk.say(Words(", ", "，")) + deals
  }
}
