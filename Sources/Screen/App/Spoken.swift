import Domain

/// What a rep types into a question, read: what was said, the next step behind it, and days.
extension Question {
  /// What was said, and the next step behind `!` and a day: `wants 30-day terms !fri ask finance`.
  ///
  /// A `!` that no day follows is a part of the sentence, unless it stands before a word as the sign
  /// of a step does: then the word was meant as a day.
  static func spoken(_ text: String, _ desk: Desk) throws -> (about: String, next: Act.NextStep?) {
    let marks = text.indices.filter { text[$0] == "!" || text[$0] == "\u{FF01}" }
    for mark in marks {
      let rest = String(text[text.index(after: mark)...])
      if let next = try? Act.NextStep(typed: rest, today: desk.today) {  // because not all are
        return (text[..<mark].trimmedOfSpace, next)
      }
    }
    for mark in marks where text[mark] == "!" {
      let isAfterWord = text[..<mark].last.map { !$0.isWhitespace } ?? false
      let word = text[text.index(after: mark)...].prefix { !$0.isWhitespace }
      if isAfterWord || word.isEmpty { continue }
      throw Wrong(
        Words(
          "“\(word)” is no day: try fri, +3, tomorrow or 2026-12-01.",
          "“\(word)”不是日期：可写 周五、+3、明天 或 2026-12-01。"))
    }
    return (text, nil)
  }

  /// What a deal is about, and its value in minor units where the first word is an amount.
  static func spokenDeal(_ text: String, _ desk: Desk) -> (name: String, value: Int64?) {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = words.first,
      let value = try? FieldType.money.read(  // because a first word may belong to the name
        first, currency: desk.shown.currency, today: desk.today)?.int
    else { return (text, nil) }
    return (words.count > 1 ? words[1] : "", value)
  }

  static func day(_ text: String, _ desk: Desk) throws -> Day {
    do {
      guard
        let day = try FieldType.day.read(
          text, currency: desk.shown.currency, today: desk.today)?.day
      else { throw Wrong(Words("Which day?", "哪一天？")) }
      return day
    } catch let error as ReadingError {
      throw Wrong(error.words)
    }
  }
}

extension StringProtocol {
  var trimmedOfSpace: String {
    var text = self[...]
    while text.first?.isWhitespace ?? false { text = text.dropFirst() }
    while text.last?.isWhitespace ?? false { text = text.dropLast() }
    return String(text)
  }
}
