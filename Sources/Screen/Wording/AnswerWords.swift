import Domain

/// An answer to a checklist's item in the reader's words.
public struct AnswerWords {
  private let item: Checklist.Item
  private let currency: Currency
  private let language: Language

  public init(_ item: Checklist.Item, _ currency: Currency, _ language: Language) {
    self.item = item
    self.currency = currency
    self.language = language
  }

  public func of(_ value: Value) -> String {
    switch item.kind {
    case .yesNo:
      value == "yes"
        ? Words("yes", "是")[language] : value == "no" ? Words("no", "否")[language] : "?"
    case .score: value.int.map(String.init) ?? "?"
    case .oneOf(let options):
      options.first { $0.id == value.text }?.name[language] ?? value.text ?? "?"
    case .ranking(let options):
      (value.text ?? "").split(separator: ",").map { id in
        options.first { $0.id == id }?.name[language] ?? String(id)
      }.joined(separator: " > ")
    case .number(let unit):
      [value.int.map(String.init) ?? "?", unit?[language]].compactMap(\.self).joined(separator: " ")
    case .money:
      value.int.map {
        Sentence(in: language, currency: currency).spelled(Money(minor: $0, currency: currency))
      } ?? "?"
    case .day, .text: value.text ?? "?"
    }
  }
}
