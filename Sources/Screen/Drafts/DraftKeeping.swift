/// When drafts are written: a second after something was typed, and never for nothing.
struct DraftKeeping {
  private let file: DraftFile?
  private var written: Drafts
  /// When they are to be written, in milliseconds.
  private var due: Int?

  /// What a killed program loses at most.
  static let pace = 1000

  /// - Parameter drafts: what the file holds already.
  init(_ file: DraftFile?, _ drafts: Drafts) {
    self.file = file
    written = drafts
  }

  /// Milliseconds until something is to be written; nil when nothing is.
  func left(now: Int) -> Int? { due.map { max(0, $0 - now) } }

  /// Looks what is half typed now, and writes it when it is time.
  mutating func look(at drafts: Drafts, now: Int) {
    guard drafts != written else {
      due = nil
      return
    }
    due = due ?? now + DraftKeeping.pace
    if left(now: now) == 0 { write(drafts) }
  }

  mutating func write(_ drafts: Drafts) {
    due = nil
    // A disk that is full now may have room in a second, but nobody is kept busy with it.
    file?.write(drafts)
    written = drafts
  }
}
