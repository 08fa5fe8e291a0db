import Domain

/// A next step as it is typed, the day first: `fri ask finance`, `下周三 送样品`, `周五问财务`.
struct NextStep {
  let day: Day
  let about: String

  init(day: Day, about: String) {
    self.day = day
    self.about = about
  }

  /// The longest beginning that is a day; behind it a space, or Han that needs none.
  ///
  /// - Throws: `ReadingError.noDay` where it begins with no day.
  init(_ text: String, today: Day) throws(ReadingError) {
    let text = Typed.trimmed(text)
    let ends = text.indices.dropFirst().prefix(24) + [text.endIndex]
    for end in ends.reversed() {
      let said = text[..<end]
      guard let last = said.last, end == text.endIndex || text[end].isWhitespace || !last.isASCII
      else { continue }
      let day = try? Day.read(String(said), today: today)  // because most beginnings are no day
      guard let day else { continue }
      self.init(day: day, about: Typed.trimmed(String(text[end...])))
      return
    }
    throw .noDay(text)
  }
}
