import Domain
import struct Domain.Record

/// Making a new book.
extension Book {
  /// Makes a new book, with the one who makes it as its manager.
  ///
  /// It is all there or not at all: `book.json` comes last, when everything else is on the disk, the
  /// first transaction in the journal included.
  /// - Throws: `BookError.notEmpty` when the folder holds anything.
  public static func create(
    at folder: String, name: String, currency: Currency, member: String, isSample: Bool = false,
    in surroundings: Surroundings = .real
  ) throws -> Book {
    let files = surroundings.files
    try BookError.translating {
      try makeFolders(folder, files)
      let id = surroundings.newOp()
      let first = try founding(by: member, currency, surroundings)
      try Journal.create(folder: "\(folder)/journal", book: id, first: first, files: files)
      var description: Document = [
        "format": 1, "id": .text(id), "name": .text(name), "currency": .text(currency.code),
        "created": .text(first.head.at.description),
      ]
      if isSample { description["sample"] = true }
      let draft = try files.open("\(folder)/book.json.new", .new)
      defer { files.close(draft) }
      try files.append(Array((JSON.encode(.object(description)) + "\n").utf8), to: draft)
      try files.flush(draft)
      try publishDescription(folder, files)
    }
    return try open(folder, in: surroundings)
  }

  /// Makes a book's folders and its lock, in a folder that is empty or not there yet.
  static func makeFolders(_ folder: String, _ files: any Files) throws {
    if try files.identity(folder) == nil {
      try files.makeFolder(folder)
      try files.flushFolder(parent(of: folder))
    } else if try !files.list(folder).isEmpty {
      throw BookError.notEmpty(folder: folder)
    } else if files is RealFiles {
      try Premises.prepare(folder)
    }
    try refuseNetwork(folder, files)
    for part in ["journal", "playbooks", "index", "here"] {
      try files.makeFolder("\(folder)/\(part)")
    }
    files.close(try files.open("\(folder)/lock", .new))
  }

  /// Gives `book.json`, which is on the disk as `book.json.new`, its name: by that the book is there.
  static func publishDescription(_ folder: String, _ files: any Files) throws {
    try files.flushFolder(folder)
    try files.rename("\(folder)/book.json.new", to: "\(folder)/book.json")
    try files.flushFolder(folder)
  }

  /// The first transaction: the manager comes in.
  private static func founding(
    by name: String, _ currency: Currency, _ surroundings: Surroundings
  ) throws -> Line {
    let now = surroundings.now()
    var transaction = Transaction(
      by: "", at: now, today: surroundings.today(), seq: 1, currency: currency,
      reading: NoRecords())
    let manager = try transaction.add(
      .member,
      [
        "name": .text(name), "role": "manager", "uid": .int(Int64(surroundings.uid)),
        "added": .text(now.description),
      ])
    let changes = transaction.changes
    try check(changes, transaction)
    return Line(
      head: LineHead(
        seq: 1, op: surroundings.newOp(), at: now, by: manager, intent: Intent.open.rawValue,
        batch: nil, safe: 0),
      changes: changes)
  }

  /// The folder in which a path's last name stands.
  private static func parent(of path: String) -> String {
    let parts = path.split(separator: "/").dropLast().joined(separator: "/")
    return path.hasPrefix("/") ? "/" + parts : parts.isEmpty ? "." : parts
  }
}

/// A book before anything is in it.
private struct NoRecords: Records {
  func record(_ ref: Ref) -> Record? { nil }
  func records(_ kind: Kind, where field: String, is value: String) -> [Record] { [] }
  func records(_ kind: Kind, matching field: String, key: String) -> [Record] { [] }
}
