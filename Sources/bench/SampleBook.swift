import Domain
import Glibc
import Store

/// A book of so many records, made once through the real commits and kept between runs.
///
/// Of all records a third are customers (two in five of them accepted, half leads), a fifth each
/// people and deals, the rest calls, visits, notes and steps.
enum SampleBook {
  /// Raised when the generator makes something else.
  private static let format = 3

  /// Copies the kept book into a run's own folder, as `book`.
  static func copy(_ options: Options, to folder: String) throws {
    let kept = "\(options.folder)/kebu-bench-\(options.records)-\(format)"
    if access(kept, F_OK) != 0 { try make(kept, options.records) }
    try run("/bin/mkdir", [folder])
    try run("/bin/cp", ["-r", "--reflink=auto", kept, "\(folder)/book"])
  }

  private static func make(_ kept: String, _ count: Int) throws {
    let draft = "\(kept).\(getpid())"
    let start = now()
    let book = try Book.create(
      at: draft, name: "客簿 Bench", currency: .yuan, member: "Bench")
    // Who measures has a day of her own, too.
    let owners = try addOwners(to: book) + (book.member().map { [$0.key] } ?? [])
    let today = book.surroundings.today()
    var trade = Trade(chance: Chance(seed: 42), today: today, owners: owners)
    var left = count
    while left > 0 {
      // A customer brings up to nine records of its own.
      let size = min(990, left)
      try book.commit(.import) { transaction in
        var room = size
        while room > 0 { room -= try add(&trade, atMost: room, to: &transaction) }
      }
      left -= size
      tell("making a book of \(grouped(count)) records: \(grouped(count - left))")
    }
    book.close()
    guard rename(draft, kept) == 0 else {
      // Another run may have been faster.
      try run("/bin/rm", ["-rf", draft])
      if access(kept, F_OK) == 0 { return }
      throw Trouble("can't make \(kept)")
    }
    let seconds = (now() - start) / 1000
    tell(
      "made \(grouped(count)) records in \(written(seconds, "s")), "
        + "\(written(Double(count) / seconds)) a second\n")
  }

  private static func addOwners(to book: Book) throws -> [String] {
    let names = ["Anna Reuter", "陈晨", "Darcel Schlecht", "李婷", "Moses Frase", "周涛"]
    return try book.commit(.member) { transaction in
      try (0..<24).map { number in
        try transaction.add(
          .member, ["name": .text("\(names[number % names.count]) \(number)"), "role": "rep"])
      }
    }.result ?? []
  }

  /// A customer with what belongs to it.
  /// - Returns: how many records that makes, never more than `room`.
  private static func add(
    _ trade: inout Trade, atMost room: Int, to transaction: inout Transaction
  ) throws -> Int {
    let (document, isAccepted) = trade.customer()
    let key = try transaction.add(.customer, document)
    var count = 1
    func adds(_ times: Int, _ kind: Kind, _ document: () -> Document) throws {
      for _ in 0..<min(times, room - count) {
        try transaction.add(kind, document())
        count += 1
      }
    }
    try adds(trade.chance.one(of: [0, 0, 1, 1, 1]), .contact) { trade.contact(of: key) }
    if isAccepted {
      let name = document["short_name"]?.text ?? document["name"]?.text ?? ""
      try adds(trade.chance.number(0...3), .deal) { trade.deal(of: key, called: name) }
      try adds(trade.chance.number(0...3), .activity) { trade.activity(of: key) }
    } else {
      try adds(trade.chance.one(of: [0, 0, 1]), .activity) { trade.activity(of: key) }
    }
    return count
  }
}

/// Says to whoever looks on how far the work is, on one line.
func tell(_ text: String) {
  guard isatty(2) == 1 else { return }
  let line = Array("\r\u{1B}[K\(text)".utf8)
  _ = write(2, line, line.count)
}
