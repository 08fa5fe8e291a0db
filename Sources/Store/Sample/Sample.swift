import Domain
import Glibc

/// A book to try kebu with (CRS-3): an invented team's year, made through the real rules, by a seed.
///
/// The same seed on the same day makes the same book. It ends on the last working day before today, with
/// steps that are late, due today and to come.
public enum Sample {
  /// What the book is called.
  public static let name = "Mokka"

  /// Makes the book; it is all there or not at all.
  ///
  /// - Parameters:
  ///   - progress: called with the share that is done, 0 to 1.
  /// - Throws: `BookError.notEmpty` when the folder holds anything.
  public static func make(
    at folder: String, currency: Currency = .yuan, seed: UInt64 = 1,
    in surroundings: Surroundings = .real, progress: (Double) -> Void = { _ in }
  ) throws {
    let files = surroundings.files
    try BookError.translating {
      if try files.identity(folder) != nil {
        guard try files.list(folder).isEmpty else { throw BookError.notEmpty(folder: folder) }
      }
    }
    let draft = "\(folder).making"
    // What a making that was killed has left.
    discard(draft, files)
    do {
      try fill(draft, currency, seed, surroundings, progress)
      try BookError.translating { try files.rename(draft, to: folder) }
    } catch {
      discard(draft, files)
      throw error
    }
  }

  private static func fill(
    _ folder: String, _ currency: Currency, _ seed: UInt64, _ surroundings: Surroundings,
    _ progress: (Double) -> Void
  ) throws {
    let today = surroundings.today()
    let clock = SampleClock(SampleYear.working(today + -SampleYear.length), seed: seed)
    var played = surroundings
    played.now = { clock.tick() }
    played.today = { clock.day }
    played.newOp = { clock.newOp() }
    let book = try Book.create(
      at: folder, name: name, currency: currency, member: surroundings.userName(), isSample: true,
      in: played)
    defer { book.close() }
    var playbooks = Playbooks(book: folder, user: nil)
    // The team's own, whatever the user has put in its place at home.
    try playbooks.add(playbooks.defaultPipeline, toBook: folder)
    var year = SampleYear(
      seed: seed, today: today, currency: currency, pipeline: playbooks.defaultPipeline,
      team: try team(book), products: try products(book))
    year.everyone()
    let deeds = year.deeds.enumerated().sorted {
      ($0.element.day, $0.element.minute, $0.offset) < (
        $1.element.day, $1.element.minute, $1.offset
      )
    }.map(\.element)
    for (done, deed) in deeds.enumerated() {
      clock.set(deed.day, deed.minute)
      _ = try book.write(deed.intent, as: deed.by, deed.does)
      if done % 64 == 0 { progress(Double(done) / Double(deeds.count)) }
    }
    try book.settle()
  }

  /// The colleagues; the user, who has made the book, is first.
  private static func team(_ book: Book) throws -> [SampleYear.Rep] {
    let colleagues: [(String, Language)] = [
      ("陈思远", .zh), ("Sophie Turner", .en), ("王佳怡", .zh), ("Marco Rossi", .en), ("赵宇航", .zh),
    ]
    let me = SampleYear.Rep(key: try book.member()?.key ?? "", language: nil)
    return try [me]
      + colleagues.map { name, language in
        let key = try book.write(.add) { transaction in
          try transaction.enter(.member, ["name": .text(name), "role": "rep"])
        }.result
        return SampleYear.Rep(key: key ?? "", language: language)
      }
  }

  private static func products(_ book: Book) throws -> [String: String] {
    var keys: [String: String] = [:]
    for product in SampleProducts.all {
      keys[product.name] = try book.write(.add) { transaction in
        try transaction.enter(
          .product,
          [
            "name": .text(product.name), "series": .text(product.series.en),
            "price": .int(product.price * 100),
          ])
      }.result
    }
    return keys
  }

  /// Takes away what a making that failed has left.
  private static func discard(_ folder: String, _ files: any Files) {
    for part in (try? files.list(folder)) ?? [] {  // because there may be none
      let path = "\(folder)/\(part)"
      for name in (try? files.list(path)) ?? [] {  // because most are files
        try? files.remove("\(path)/\(name)")  // because what can't be removed harms nobody
      }
      if rmdir(path) != 0 { try? files.remove(path) }  // because of that
    }
    rmdir(folder)
  }
}

/// The time that the sample book's year is played at.
private final class SampleClock {
  private var now = Instant(milliseconds: 0)
  private(set) var day: Day
  private var chance: Chance

  init(_ day: Day, seed: UInt64) {
    self.day = day
    chance = Chance(seed: ~seed)
    set(day, 8 * 60)
  }

  /// Never back: two deeds in the same minute follow each other by seconds.
  func set(_ day: Day, _ minute: Int) {
    let start = Clock.instant(day, minute: minute).milliseconds
    let last = now.milliseconds
    self.day = day
    now = Instant(
      milliseconds: last >= start ? last + 7000 : start + Int64(chance.number(0...20_000)))
  }

  /// The time, a second later whenever it is asked for.
  func tick() -> Instant {
    defer { now = Instant(milliseconds: now.milliseconds + 1000) }
    return now
  }

  func newOp() -> String {
    "sample-" + String(chance.next(), radix: 36)
  }
}
