import Domain
import Testing

@testable import Store

/// A journal of which somebody, or the disk, has changed a byte.
///
/// What must come of it is worked out by `Replay`, which shares no code with the store: lines beyond
/// what anybody knew to be on the disk are the rest of an unfinished write, set aside and cut; any
/// other is damage, told with file and line and left as it is.
@Suite("A journal with a byte that isn't what was written")
struct DamageTests {
  /// How far the index goes when the damage is found, in lines.
  enum Indexed: Int64, CaseIterable {
    case not = 0
    case before = 3
    case all = 6
  }

  /// A journal whose first three lines were known to be on the disk, and whose last three weren't.
  private struct Story {
    let journal: [UInt8]
    let offices: [Indexed: Office.Template]

    init() throws {
      let office = try Office(Office.Template(), seed: 1)
      let book = try office.open()
      let key = try book.commit(.add, op: "two") {
        try $0.add(.customer, ["name": "Hengda Textiles"])
      }.result!
      try book.commit(.add, op: "three") { try $0.add(.customer, ["name": "恒达纺织"]) }
      book.close()
      let before = try Office.Template(office)
      let later = try Office(before, seed: 1)
      let another = try later.open()
      _ = try another.write(.edit, op: "four") { transaction in
        try transaction.edit(Ref(.customer, key)) { $0["phone"] = "138 0000 1111" }
      }
      _ = try another.write(.add, op: "five") {
        try $0.add(.customer, ["name": "“Globex”\n\u{1B}[2J"])
      }
      _ = try another.write(.edit, op: "six") { transaction in
        try transaction.edit(Ref(.customer, key)) { $0["city"] = "苏州" }
      }
      journal = later.bytes
      another.close()
      offices = [.before: before, .all: try Office.Template(later)]
    }

    func office(_ indexed: Indexed, _ seed: UInt64) throws -> Office {
      let office = try Office(offices[indexed] ?? offices[.before]!, seed: seed)
      if indexed == .not {
        for name in try RealFiles().list(office.indexFolder) {
          try RealFiles().remove("\(office.indexFolder)/\(name)")
        }
      }
      return office
    }

    /// Bytes of the journal: every so many, every one with `KEBU_TORTURE`.
    func places(every step: Int, upTo end: Int? = nil) -> [Int] {
      Array(stride(from: 0, to: end ?? journal.count, by: ModelTests.rounds > 1 ? 1 : step))
    }

    /// Where line `number` begins, counted from 1 with the header.
    func start(ofLine number: Int) -> Int {
      number == 1 ? 0 : Replay.length(of: journal, through: Int64(number - 2))
    }
  }

  @Test("cut off at any byte of its last lines it is recovered, or refused with its line")
  func truncations() throws {
    let story = try Story()
    let cuts = Array(story.start(ofLine: 4)..<story.journal.count)
    try run("cut off", story, cuts) { Array(story.journal[..<$0]) }
  }

  @Test("with any byte of any line flipped it is recovered, or refused with its line")
  func flips() throws {
    let story = try Story()
    let late = Array(story.start(ofLine: 5)..<story.journal.count)
    let early = story.places(every: 8, upTo: late[0])
    try run("flipped", story, early + late) { place in
      var journal = story.journal
      journal[place] ^= 1 << (place * 5 % 8)
      return journal
    }
  }

  @Test("with a run of NULs, as a power cut leaves it, it is recovered, or refused with its line")
  func zeros() throws {
    let story = try Story()
    try run("zeroed", story, story.places(every: 14)) { place in
      let end = min(story.journal.count, place + [1, 8, 64, 512, 4096][place % 5])
      let zeros = [UInt8](repeating: 0, count: end - place)
      return story.journal[..<place] + zeros + story.journal[end...]
    }
    try run("with NULs behind it", story, [1, 2, 511, 4096, 70_000]) { count in
      story.journal + [UInt8](repeating: 0, count: count)
    }
  }

  @Test("with foreign bytes put in or lines swapped it is recovered, or refused with its line")
  func foreignBytes() throws {
    let story = try Story()
    let intruders = ["\n", "{}\n", "\u{FEFF}", "\r\n", "<<<<<<< HEAD\n", "null\n"].map {
      Array($0.utf8)
    }
    try run("with foreign bytes", story, story.places(every: 14)) { place in
      story.journal[..<place] + intruders[place % intruders.count] + story.journal[place...]
    }
    let lines = story.journal.split(separator: 10).map { Array($0) + [10] }
    let swaps = (1..<lines.count).flatMap { a in (1..<lines.count).map { a * 100 + $0 } }
    try run("with lines swapped or twice", story, swaps) { swap in
      var lines = lines
      let (a, b) = (swap / 100, swap % 100)
      if a == b { lines.insert(lines[a], at: a) } else { lines.swapAt(a, b) }
      return lines.flatMap { $0 }
    }
  }

  /// Tries each damage with each kind of index; where making one takes long, at every seventh place
  /// unless `KEBU_TORTURE` asks for more.
  private func run(
    _ name: String, _ story: Story, _ places: [Int], _ damage: (Int) -> [UInt8]
  ) throws {
    var (cases, failures) = (0, 0)
    for (i, place) in places.enumerated() {
      for indexed in Indexed.allCases
      where indexed == .before || (i + places.count) % 7 == 0 || ModelTests.rounds > 1 {
        let journal = damage(place)
        guard journal != story.journal else { continue }
        cases += 1
        let complaints = try look(
          Case(
            story.office(indexed, UInt64(i)), journal, original: story.journal,
            indexed: indexed.rawValue))
        guard !complaints.isEmpty else { continue }
        failures += 1
        if failures <= 5 { Issue.record("\(name) at \(place), \(indexed): \(complaints)") }
      }
    }
    print("a journal \(name): \(cases) cases, \(failures) failed")
  }

  /// Opens a book with this journal, changes it, and says what went otherwise than it must.
  private func look(_ damaged: Case) throws -> [String] {
    let office = damaged.office
    office.machine.disk.overwrite(Office.journal, with: damaged.journal)
    var complaints: [String] = []
    do {
      let book = try office.open()
      if try book.contents() != damaged.truth.records { complaints.append("it shows another book") }
      let wasReadOnly = book.isReadOnly
      do {
        try book.commit(.add, op: "next") { try $0.add(.customer, ["name": "The next"]) }
        if wasReadOnly { complaints.append("a read-only book took a change") }
        complaints += damaged.recovered()
        if damaged.isUnseen { complaints += try seenWhenRebuilt(book) }
      } catch BookError.damaged(let file, let line, _) {
        if !wasReadOnly { complaints.append("it wasn't read-only before") }
        complaints += damaged.refused(file, line)
        // Whoever comes next must be told too.
        if try !office.open().isReadOnly { complaints.append("the next session isn't told") }
      }
    } catch BookError.damaged(let file, let line, _) {
      complaints += damaged.refused(file, line)
    }
    return complaints
  }

  /// Damage to what an index was made from long ago shows when the journal is read again.
  private func seenWhenRebuilt(_ book: Book) throws -> [String] {
    do {
      try book.rebuild()
      return ["an index was made from damage"]
    } catch BookError.damaged(_, let line, _) {
      return line == nil ? ["no line is told"] : []
    }
  }
}

/// One damaged journal in an office, and what must come of it.
private struct Case {
  let office: Office
  let journal: [UInt8]
  /// What is left of the journal by its own words, and those of an index that still fits: such an
  /// index vouches for the lines that it was made from.
  let truth: Replay
  /// Whether there is damage before the place from which an index that still fits reads on.
  let isUnseen: Bool
  private let mustRefuse: Bool
  private let vouched: ArraySlice<UInt8>

  init(_ office: Office, _ journal: [UInt8], original: [UInt8], indexed: Int64) {
    (self.office, self.journal) = (office, journal)
    let end = indexed == 0 ? 0 : Replay.length(of: original, through: indexed)
    let start = indexed == 0 ? 0 : Replay.length(of: original, through: indexed - 1)
    let isVouched =
      indexed > 0 && journal.count >= end && journal[start..<end] == original[start..<end]
    vouched = isVouched ? original[..<end] : []
    isUnseen = isVouched && journal[..<end] != original[..<end]
    let told = vouched + journal.dropFirst(vouched.count)
    truth = Replay(Array(told), endingAtGap: true)
    // Number one was on the disk before the book was one; an index keeps what its last line knew.
    let heard: Int64 = indexed == 0 ? 0 : indexed == 3 ? 2 : 3
    let known = max(1, isVouched ? 0 : heard, Replay.knownDurable(in: Array(told)))
    mustRefuse = !truth.isHeaded || Int64(truth.entries.count) < known
  }

  func refused(_ file: String, _ line: Int?) -> [String] {
    var complaints: [String] = []
    if !mustRefuse { complaints.append("refused without need") }
    if office.bytes != journal { complaints.append("a damaged journal was touched") }
    if file != Office.journal { complaints.append("the file told is \(file)") }
    let isShort = truth.isHeaded && truth.rest.isEmpty
    let expected = isShort ? nil : truth.isHeaded ? truth.entries.count + 2 : 1
    if line != expected {
      complaints.append("the line told is \(line ?? 0), not \(expected ?? 0)")
    }
    return complaints
  }

  func recovered() -> [String] {
    let after = Replay(Array(vouched + office.bytes.dropFirst(vouched.count)))
    var complaints = after.complaints
    if mustRefuse { complaints.append("damage was passed over") }
    if after.entries.dropLast().map(\.op) != truth.entries.map(\.op) {
      complaints.append("\(after.entries.count - 1) of \(truth.entries.count) lines are left")
    }
    if !after.rest.isEmpty { complaints.append("\(after.rest.count) bytes are no line") }
    let folder = "\(Office.folder)/journal"
    let asides = (office.machine.disk.names(folder) ?? []).filter { $0.hasSuffix(".aside") }
      .compactMap { office.machine.disk.durableContent("\(folder)/\($0)") }
    if asides != (truth.rest.isEmpty ? [] : [truth.rest]) {
      complaints.append("what was cut isn't kept")
    }
    return complaints
  }
}
