extension Act.NextStep {
  /// A next step as it is typed, the day first: `fri ask finance`, `下周三 送样品`, `周五问财务`.
  ///
  /// A time may follow the day; a first word that names a kind of activity makes it one: `fri 14:00 call`
  /// is a call, `周五拜访` a visit, everything else a task.
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
      let (time, rest) = Act.NextStep.time(Typed.trimmed(String(text[end...])))
      let type = Activity.planned.first { type in
        type.opens.contains { Typed.small(rest).hasPrefix($0) && Act.NextStep.ends($0, in: rest) }
      }
      self.init(type: type?.name ?? "task", due: day, time: time, about: rest)
      return
    }
    throw .noDay(text)
  }

  /// A time at the beginning, and what stands behind it: `14:00 visit`, `下午2点拜访`.
  private static func time(_ text: String) -> (TimeOfDay?, String) {
    let ends = text.indices.dropFirst().prefix(8) + [text.endIndex]
    for end in ends.reversed() where end <= text.endIndex {
      guard let time = TimeOfDay(String(text[..<end])), let last = text[..<end].last,
        end == text.endIndex || text[end].isWhitespace || !last.isASCII
      else { continue }
      return (time, Typed.trimmed(String(text[end...])))
    }
    return (nil, text)
  }

  /// Whether a word ends where `rest` goes on: Latin words are parted by spaces, Han by nothing.
  private static func ends(_ word: String, in rest: String) -> Bool {
    guard let last = word.last, last.isASCII else { return true }
    return rest.dropFirst(word.count).first.map { !$0.isLetter } ?? true
  }
}
