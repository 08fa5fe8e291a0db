import Domain
import Glibc

/// A whole book in one file: a tar archive of `book.json`, its rules and playbooks and the journal, which
/// hold all there is; what is derived is made anew. `tar xf` opens it where there is no kebu.
public struct Backup: Sendable {
  /// The book's name.
  public let name: String
  /// The number of the last transaction in it, and how many bytes the file has.
  public let seq: Int64
  public let bytes: Int64

  private static let chunk = 1 << 20
  /// What a team has written for its book, where it has.
  private static let rules = "retention.yaml"

  // MARK: Making one

  /// Writes a book as it is now into a file, while others go on working, and reads the file back to
  /// see that every line is in it.
  ///
  /// - Parameter path: where the file goes; one that stands there is replaced when the new one is whole.
  fileprivate static func write(_ book: Book, to path: String) throws -> Backup {
    let files = book.files
    // Until here everything is on the disk and verified; what follows is the next backup's.
    let end = try book.holdingLock {
      let end = try book.current(writing: false)
      try book.flushBehind(end)
      return end
    }
    let target = RealFiles()
    let draft = path + ".\(getpid()).new"
    let output = try target.open(draft, .new)
    var isKept = false
    defer {
      target.close(output)
      if !isKept { unlink(draft) }
    }
    guard fchmod(output.number, 0o600) == 0 else {
      throw FileError(call: "chmod", path: draft, errno: errno)
    }
    let seconds = book.surroundings.now().milliseconds / 1000
    for (name, limit) in try contents(of: book, upTo: end) {
      let input = try files.open("\(book.folder)/\(name)", .reading)
      defer { files.close(input) }
      let size = try limit ?? files.size(input)
      try target.append(try Tar.header(name, size: size, at: seconds), to: output)
      var at: Int64 = 0
      while at < size {
        let bytes = try files.read(input, at: at, count: Int(min(Int64(chunk), size - at)))
        if bytes.isEmpty {
          throw FileError(call: "read", path: "\(book.folder)/\(name)", errno: EIO)
        }
        try target.append(bytes, to: output)
        at += Int64(bytes.count)
      }
      try target.append([UInt8](repeating: 0, count: Tar.padding(size)), to: output)
    }
    try target.append([UInt8](repeating: 0, count: 2 * Tar.block), to: output)
    try target.flush(output)
    let backup = try check(draft) { _, _ in }
    guard backup.seq == end.seq else { throw BackupError.damaged(path, backup.seq) }
    try target.rename(draft, to: path)
    isKept = true
    try target.flushFolder(folder(of: path))
    return backup
  }

  /// Every file that belongs into the archive, with the size up to which it is to be read.
  private static func contents(of book: Book, upTo end: Position) throws -> [(String, Int64?)] {
    let playbooks = try book.files.list("\(book.folder)/playbooks").filter { isPlaybook($0) }
    let own =
      try book.files.identity("\(book.folder)/\(rules)") == nil
      ? [] : [(rules, nil as Int64?)]
    return [("book.json", nil)] + own + playbooks.map { ("playbooks/\($0)", nil) }
      + (1...end.segment).map {
        ("journal/\(Journal.name($0))", $0 == end.segment ? end.end : nil)
      }
  }

  private static func isPlaybook(_ name: String) -> Bool {
    name.hasSuffix(".yaml") && !name.hasPrefix(".") && !name.contains("/")
  }

  // MARK: Reading one

  /// Reads an archive from beginning to end, holds every line of the journal against its checksum, and
  /// calls `body` with each file's name and bytes, piece by piece.
  ///
  /// - Throws: `BackupError` when it is none, or not whole.
  private static func check(_ path: String, _ body: (String, [UInt8]) throws -> Void) throws
    -> Backup
  {
    let files = RealFiles()
    let file = try files.open(path, .reading)
    defer { files.close(file) }
    var at: Int64 = 0
    var journal = JournalCheck()
    var description: [UInt8] = []
    func next(_ count: Int) throws -> [UInt8] {
      let bytes = try files.read(file, at: at, count: count)
      guard bytes.count == count else { throw BackupError.damaged(path, journal.seq) }
      at += Int64(count)
      return bytes
    }
    do {
      while let (name, size) = try Tar.read(try next(Tar.block)) {
        guard isOurs(name, journal) else { throw BackupError.foreign(path, name) }
        let isSegment = name.hasPrefix("journal/")
        if isSegment { try journal.begin() }
        try body(name, [])
        var left = size
        while left > 0 {
          let bytes = try next(Int(min(Int64(chunk), left)))
          left -= Int64(bytes.count)
          if isSegment { try journal.take(bytes) }
          if name == "book.json" { description += bytes }
          try body(name, bytes)
        }
        _ = try next(Tar.padding(size))
      }
      try journal.end()
    } catch is TarError {
      throw BackupError.damaged(path, journal.seq)
    } catch is JournalCheck.Break {
      throw BackupError.damaged(path, journal.seq)
    }
    let members = try? JSON.decode(description)  // because nil is no description
    guard let name = members?.object?["name"]?.text else { throw BackupError.damaged(path, 0) }
    return Backup(name: name, seq: journal.seq, bytes: at)
  }

  /// No name in an archive leads out of the book's folder; segments come in their order.
  private static func isOurs(_ name: String, _ journal: JournalCheck) -> Bool {
    if ["book.json", rules].contains(name)
      || name == "journal/\(Journal.name(journal.segments + 1))"
    {
      return true
    }
    return name.hasPrefix("playbooks/") && isPlaybook(String(name.dropFirst(10)))
  }

  /// Makes a book of an archive, in a folder that is empty or not there yet.
  ///
  /// It is all there or not at all: `book.json` comes last.
  public static func restore(
    _ path: String, to folder: String, in surroundings: Surroundings = .real,
    progress: @escaping (Int) -> Void = { _ in }
  ) throws -> Backup {
    try BookError.translating {
      // Nothing is begun with an archive that isn't whole.
      let backup = try check(path) { _, _ in }
      try Book.makeFolders(folder, surroundings.files)
      let files = surroundings.files
      var open: (name: String, file: FileID)?
      defer { if let open { files.close(open.file) } }
      func finish() throws {
        guard let done = open else { return }
        try files.flush(done.file)
        files.close(done.file)
        open = nil
      }
      _ = try check(path) { name, bytes in
        let target = name == "book.json" ? "book.json.new" : name
        if open?.name != target {
          try finish()
          open = (target, try files.open("\(folder)/\(target)", .new))
        }
        if let open, !bytes.isEmpty { try files.append(bytes, to: open.file) }
      }
      try finish()
      for part in ["journal", "playbooks"] { try files.flushFolder("\(folder)/\(part)") }
      try Book.publishDescription(folder, files)
      let book = try Book.open(folder, in: surroundings, progress: progress)
      defer { book.close() }
      guard try book.lastSeq() == backup.seq else { throw BackupError.damaged(path, backup.seq) }
      return backup
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

/// Why a backup can't be made or used.
public enum BackupError: Error, Hashable, Sendable {
  /// It is whole up to a transaction.
  case damaged(String, Int64)
  /// It holds a file that no backup has.
  case foreign(String, String)

  public var words: Words {
    switch self {
    case .damaged(let path, let seq):
      Words(
        "\(path) isn't a whole backup of a book: it can be read up to transaction \(seq). Take "
          + "another one.",
        "\(path) 不是完整的客簿备份：只能读到第 \(seq) 笔。请换一份。")
    case .foreign(let path, let name):
      Words(
        "\(path) holds \(name), which no backup of a book does. Nothing was taken from it.",
        "\(path) 含有 \(name)，客簿备份里不会有这个文件。没有从中取出任何内容。")
    }
  }
}

/// Holds a journal that arrives piece by piece against its checksums and numbers.
struct JournalCheck {
  struct Break: Error {}

  private(set) var seq: Int64 = 0
  private(set) var segments = 0
  private var rest: [UInt8] = []
  private var isHeaderNext = false

  mutating func begin() throws {
    try end()
    segments += 1
    isHeaderNext = true
  }

  mutating func take(_ bytes: [UInt8]) throws {
    rest += bytes
    var start = 0
    while let newline = rest[start...].firstIndex(of: 10) {
      try takeLine(rest[start..<newline])
      start = newline + 1
    }
    rest = Array(rest[start...])
  }

  private mutating func takeLine(_ line: ArraySlice<UInt8>) throws {
    guard Seal.checked(line) != nil else { throw Break() }
    if isHeaderNext {
      guard let (header, format) = SegmentHeader.decode(line), format <= SegmentHeader.format,
        header.segment == segments, header.first == seq + 1
      else { throw Break() }
      isHeaderNext = false
    } else {
      let head = try? Line.decodeHead(line)  // because any other line breaks the chain
      guard let head, head.seq == seq + 1 else { throw Break() }
      seq = head.seq
    }
  }

  /// - Throws: `Break` when a segment doesn't end with a whole line.
  mutating func end() throws {
    guard rest.isEmpty, !isHeaderNext else { throw Break() }
  }
}

extension Book {
  /// Writes the book into one file, verified.
  public func backUp(to path: String) throws -> Backup {
    try tending { try Backup.write(self, to: path) }
  }
}
