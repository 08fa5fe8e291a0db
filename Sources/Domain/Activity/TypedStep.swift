extension Act.NextStep {
  /// A next step as it is typed, the day first: `fri ask finance`, `下周三 送样品`, `周五问财务`.
  ///
  /// The day is the longest beginning that is one; behind it stands a space, or Han that needs none.
  /// - Throws: `ReadingError.noDay` where it begins with no day.
  public init(typed line: String, today: Day) throws(ReadingError) {
    let text = Typed.trimmed(line)
    let ends = text.indices.dropFirst().prefix(24) + [text.endIndex]
    for end in ends.reversed() {
      let said = text[..<end]
      guard let last = said.last,
        end == text.endIndex || text[end].isWhitespace || !text[end].isASCII || !last.isASCII,
        let day = try? Day.read(String(said), today: today)  // because most beginnings are no day
      else { continue }
      self.init(due: day, about: Typed.trimmed(String(text[end...])))
      return
    }
    throw .noDay(text)
  }
}
