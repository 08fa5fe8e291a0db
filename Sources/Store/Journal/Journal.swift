import Domain

/// The journal of a book: its segments, read line by line and appended to at the end.
///
/// Everything but `scan` happens under the book's lock.
final class Journal {
  let files: any Files
  let folder: String
  let book: String
  /// The newest format that this program reads and writes.
  let format: Int64

  /// The active segment, the one with the highest number.
  private(set) var segment: Int = 0
  private(set) var file: FileID?
  private var identity: FileIdentity?
  /// The active segment's format.
  private var activeFormat: Int64 = 0
  /// Whether this process has seen the active segment's name to the disk.
  private var isNameFlushed = false

  init(
    folder: String, book: String, files: any Files, format: Int64 = SegmentHeader.format
  ) {
    self.folder = folder
    self.book = book
    self.files = files
    self.format = format
  }

  deinit { if let file { files.close(file) } }

  static func name(_ segment: Int) -> String { "\(padded(segment, 6)).jsonl" }

  func path(_ segment: Int) -> String { "\(folder)/\(Journal.name(segment))" }

  /// Makes the first segment of a new book with its first line, on the disk before it returns.
  static func create(folder: String, book: String, first: Line, files: any Files) throws {
    let file = try files.open("\(folder)/\(name(1))", .new)
    defer { files.close(file) }
    let header = SegmentHeader(book: book, segment: 1, first: first.head.seq)
    try files.append(header.encoded() + first.encoded(), to: file)
    try files.flush(file)
    try files.flushFolder(folder)
  }

  /// The numbers of all segments, which must follow one another from the first on.
  func segments() throws -> [Int] {
    let numbers = try files.list(folder).compactMap { name -> Int? in
      guard let number = Int(name.dropLast(6)), name == Journal.name(number) else { return nil }
      return number
    }
    guard let last = numbers.max() else {
      throw BookError.damaged(file: path(1), line: nil, why: "the journal has no segment")
    }
    for (i, number) in numbers.sorted().enumerated() where number != i + 1 {
      throw BookError.damaged(
        file: path(i + 1), line: nil, why: "segment \(i + 1) of \(last) is missing")
    }
    return numbers.sorted()
  }

  /// Whether the open file still is the active segment.
  func isCurrent() throws -> Bool {
    guard let identity else { return false }
    return try files.identity(path(segment)) == identity
      && files.identity(path(segment + 1)) == nil
  }

  /// Opens the active segment unless it is open already and still the one.
  func refresh() throws {
    if try isCurrent() { return }
    let last = try segments().last!
    let opened = try files.open(path(last), .existing)
    do {
      identity = try files.identity(opened)
    } catch {
      files.close(opened)
      throw error
    }
    if let file { files.close(file) }
    file = opened
    segment = last
    isNameFlushed = false
    let header = try? header(opened, path(segment))  // because a scan says what is wrong with it
    activeFormat = header?.format ?? format
  }

  /// The files of the first segments, those that `scan` reads; nil: of all.
  func identities(upTo count: Int? = nil) throws -> [FileIdentity?] {
    try (1...(count ?? segment)).map {
      try $0 == segment ? identity : files.identity(path($0))
    }
  }

  /// Whether the active segment is of an older format than this program writes: then the next change
  /// seals it and begins a new one.
  var isOutdated: Bool { activeFormat < format }

  /// - Throws: `BookError.newerFormat` where a newer kebu writes to the journal already.
  func refuseNewer() throws {
    if activeFormat > format {
      throw BookError.newerFormat(file: path(segment), format: Int(activeFormat))
    }
  }

  /// Begins the next segment behind `position`, the end of the active one, which is sealed by that:
  /// nothing is ever appended to it again. All of it must be on the disk already.
  ///
  /// The new one appears under its name whole, with its header, or not at all.
  func beginNext(behind position: Position) throws -> Position {
    let next = segment + 1
    let draft = path(next) + ".new"
    if try files.identity(draft) != nil { try files.remove(draft) }  // its maker died
    let header = SegmentHeader(book: book, segment: next, first: position.seq + 1)
    try write(header.encoded(format: format), to: draft)
    try files.rename(draft, to: path(next))
    do {
      try files.flushFolder(folder)
    } catch let error as FileError {
      throw UnflushedName(error: error)
    }
    try refresh()
    var start = try start(of: next)
    start.safe = position.safe
    return start
  }

  /// Makes a file with this content and waits until it is on the disk.
  private func write(_ bytes: [UInt8], to path: String) throws {
    let file = try files.open(path, .new)
    defer { files.close(file) }
    try files.append(bytes, to: file)
    try files.flush(file)
  }

  /// Behind the header of a segment.
  func start(of number: Int) throws -> Position {
    try reading(number) { try start($0, path(number), as: number) }
  }

  /// Behind the header of a file that stands beside the segments and is written like segment `number`.
  func start(ofCopy path: String, as number: Int) throws -> Position {
    try reading(path) { try start($0, path, as: number) }
  }

  private func start(_ file: FileID, _ path: String, as number: Int) throws -> Position {
    let (header, format, length, crc) = try header(file, path)
    guard format <= self.format else {
      throw BookError.newerFormat(file: path, format: Int(format))
    }
    guard header.book == book, header.segment == number else {
      throw BookError.damaged(
        file: path, line: 1, why: "this segment belongs to another book or place")
    }
    return Position(
      segment: number, start: 0, end: Int64(length), seq: header.first - 1, crc: crc, safe: 0)
  }

  private func header(
    _ file: FileID, _ path: String
  ) throws -> (header: SegmentHeader, format: Int64, length: Int, crc: UInt32) {
    guard let line = try readLine(file, at: 0, limit: 4096), let crc = Seal.checked(line),
      let (header, format) = SegmentHeader.decode(line)
    else {
      throw BookError.damaged(file: path, line: 1, why: "the segment's header can't be read")
    }
    return (header, format, line.count + 1, crc)
  }

  /// Whether the line that a position stands behind is there.
  func confirms(_ position: Position) throws -> Bool {
    guard try files.identity(path(position.segment)) != nil else { return false }
    return try reading(position.segment) { file in
      guard try files.size(file) >= position.end, position.end > position.start,
        position.end - position.start <= Int64(Line.maximumBytes * 2)
      else { return false }
      let bytes = try files.read(
        file, at: position.start, count: Int(position.end - position.start))
      guard bytes.last == 10 else { return false }
      return Seal.checked(bytes.dropLast()) == position.crc
    }
  }

  /// Reads the lines behind `position`, through all segments, and calls `body` with each.
  ///
  /// - Parameter last: the segment to end with; nil: the active one.
  /// - Returns: the position behind the last good line, and the first bad one if there is one.
  func scan(
    from position: Position, through last: Int? = nil,
    body: (ArraySlice<UInt8>, LineHead, Position) throws -> Void
  ) throws -> (end: Position, bad: BadLine?) {
    var position = position
    while true {
      let number = position.segment
      let bad = try reading(number) { file in
        try scan(file, number, upTo: try files.size(file), &position, body)
      }
      if let bad { return (position, bad) }
      guard number < last ?? segment else { return (position, nil) }
      let next = try start(of: number + 1)
      guard next.seq == position.seq else {
        throw BookError.damaged(
          file: path(number + 1), line: 1,
          why: "it begins with number \(next.seq + 1), after \(position.seq)")
      }
      position = Position(
        segment: next.segment, start: next.start, end: next.end, seq: next.seq, crc: next.crc,
        safe: position.safe)
    }
  }

  /// Reads the lines of a file that stands beside the segments.
  func scan(
    copy path: String, from position: Position,
    body: (ArraySlice<UInt8>, LineHead, Position) throws -> Void
  ) throws -> (end: Position, bad: BadLine?) {
    var position = position
    let bad = try reading(path) { file in
      try scan(file, position.segment, upTo: try files.size(file), &position, body)
    }
    return (position, bad)
  }

  private func scan(
    _ file: FileID, _ number: Int, upTo size: Int64, _ position: inout Position,
    _ body: (ArraySlice<UInt8>, LineHead, Position) throws -> Void
  ) throws -> BadLine? {
    var buffer: [UInt8] = []
    var base = position.end
    var start = 0
    while true {
      guard let newline = buffer[start...].firstIndex(of: 10) else {
        let rest = Array(buffer[start...])
        base += Int64(start)
        start = 0
        let more = try files.read(
          file, at: base + Int64(rest.count),
          count: Int(max(0, min(1 << 20, size - base - Int64(rest.count)))))
        if more.isEmpty {
          return rest.isEmpty
            ? nil : try bad(file, number, base, "the line has no end")
        }
        if rest.count > 4 * Line.maximumBytes {
          return try bad(file, number, base, "the line is longer than any that kebu writes")
        }
        buffer = rest + more
        continue
      }
      let line = buffer[start..<newline]
      let offset = base + Int64(start)
      guard let crc = Seal.checked(line) else {
        return try bad(file, number, offset, "its checksum is wrong")
      }
      do {
        let head = try Line.decodeHead(line)
        guard head.seq == position.seq + 1 else {
          return try bad(
            file, number, offset, "it has number \(head.seq), expected \(position.seq + 1)")
        }
        let here = Position(
          segment: number, start: offset, end: offset + Int64(line.count) + 1, seq: head.seq,
          crc: crc, safe: max(position.safe, head.safe))
        try body(line, head, here)
        position = here
      } catch let error as JSONError {
        return try bad(file, number, offset, error.description)
      }
      start = newline + 1
    }
  }

  /// Reads one transaction that is known to stand at `offset`: the whole, or what it did to one record.
  func line(segment: Int, offset: Int64, length: Int, only ref: Ref? = nil) throws -> Line {
    try reading(segment) { file in
      let bytes = try files.read(file, at: offset, count: length)
      guard bytes.last == 10, Seal.checked(bytes.dropLast()) != nil else {
        throw BookError.damaged(
          file: path(segment), line: try lineNumber(file, offset), why: "its checksum is wrong")
      }
      do {
        if let ref { return try Line.decode(bytes.dropLast(), only: ref) }
        return try Line.decode(bytes.dropLast())
      } catch let error as JSONError {
        throw BookError.damaged(
          file: path(segment), line: try lineNumber(file, offset), why: error.description)
      }
    }
  }

  /// What a line that a scan has come by changes. Whoever wrote its checksum had finished it, so one that
  /// can't be read is damage, and never an unfinished write.
  func changes(of line: ArraySlice<UInt8>, at here: Position) throws -> [Change] {
    do {
      return try Line.decode(line).changes
    } catch {
      let number = try reading(here.segment) { try lineNumber($0, here.start) }
      throw BookError.damaged(file: path(here.segment), line: number, why: error.description)
    }
  }

  /// Appends one line behind `position`. When that fails, what part of it was written is cut again;
  /// if even this fails, the next commit finds and cuts it.
  func append(_ bytes: [UInt8], behind position: Position) throws -> Position {
    guard let file, let crc = Seal.checked(bytes.dropLast()) else {
      throw BookError.damaged(file: path(segment), line: nil, why: "the line to write has no seal")
    }
    do {
      try files.append(bytes, to: file)
    } catch {
      try? files.truncate(file, to: position.end)  // because recovery cuts it too
      throw error
    }
    return Position(
      segment: segment, start: position.end, end: position.end + Int64(bytes.count),
      seq: position.seq + 1, crc: crc, safe: position.safe)
  }

  /// Waits until everything written so far is on the disk.
  func flush() throws {
    guard let file else { throw FileError(call: "fdatasync", path: path(segment), errno: 9) }
    try files.flush(file)
    // Whoever began the segment may have died before its name was on the disk.
    guard segment > 1, !isNameFlushed else { return }
    try files.flushFolder(folder)
    isNameFlushed = true
  }

  /// The size of the active segment.
  func size() throws -> Int64 { try file.map(files.size) ?? 0 }

  /// The first bytes of a segment.
  func bytes(of number: Int, upTo end: Int64) throws -> [UInt8] {
    try reading(number) { try files.read($0, at: 0, count: Int(end)) }
  }

  func reading<T>(_ number: Int, _ body: (FileID) throws -> T) throws -> T {
    if number == segment, let file { return try body(file) }
    return try reading(path(number), body)
  }

  private func reading<T>(_ path: String, _ body: (FileID) throws -> T) throws -> T {
    let file = try files.open(path, .existing)
    defer { files.close(file) }
    return try body(file)
  }

  private func readLine(_ file: FileID, at offset: Int64, limit: Int) throws -> ArraySlice<UInt8>? {
    let bytes = try files.read(file, at: offset, count: limit)
    return bytes.firstIndex(of: 10).map { bytes[..<$0] }
  }

  private func bad(_ file: FileID, _ number: Int, _ offset: Int64, _ why: String) throws -> BadLine
  {
    BadLine(segment: number, line: try lineNumber(file, offset), offset: offset, why: why)
  }

  private func lineNumber(_ file: FileID, _ offset: Int64) throws -> Int {
    var count = 1
    var at: Int64 = 0
    while at < offset {
      let bytes = try files.read(file, at: at, count: Int(min(1 << 20, offset - at)))
      if bytes.isEmpty { break }
      count += bytes.count { $0 == 10 }
      at += Int64(bytes.count)
    }
    return count
  }
}

/// A segment has begun, and whether its name is on the disk isn't known.
struct UnflushedName: Error {
  let error: FileError
}

func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
