import Domain

/// What becomes of a journal that doesn't end as it should: an unfinished line is cut and kept, damage is
/// refused, and a repair writes its end anew.
extension Journal {
  /// The number of the first transaction, which is on the disk before there is a `book.json`.
  private static let founding: Int64 = 1

  /// Refuses a journal whose bad line, or one behind it, was known to be on the disk: that is damage.
  /// Otherwise it is the rest of an unfinished write.
  ///
  /// - Parameter durable: the highest number that this process knows to be on the disk.
  func refuseDamage(_ bad: BadLine, behind position: Position, durable: Int64) throws {
    var known = max(position.safe, durable, Journal.founding)
    if bad.segment == segment, let file {
      for line in try rest(of: file, from: bad.offset).split(separator: 10)
      where Seal.checked(line) != nil {
        let head = try? Line.decodeHead(line)  // because what is no line claims nothing
        known = max(known, head?.safe ?? 0)
      }
    }
    if bad.segment != segment || known > position.seq {
      throw BookError.damaged(file: path(bad.segment), line: bad.line, why: bad.why)
    }
  }

  /// Refuses a journal that ends before what was known to be on the disk.
  func refuseLoss(behind position: Position, durable: Int64) throws {
    let known = max(durable, Journal.founding)
    if position.seq < known {
      throw BookError.damaged(
        file: path(segment), line: nil,
        why: "the journal ends with number \(position.seq), and held \(known) before")
    }
  }

  /// Sets everything from a bad line on aside in a file of its own and cuts it; not flushed.
  ///
  /// - Returns: the path of the file that holds what was cut.
  func cut(_ bad: BadLine, behind position: Position) throws -> String {
    guard let file, bad.segment == segment else {
      throw BookError.damaged(file: path(bad.segment), line: bad.line, why: bad.why)
    }
    let aside = try setAside(try rest(of: file, from: bad.offset), after: position.seq)
    try files.truncate(file, to: bad.offset)
    return aside
  }

  /// Cuts what was appended behind `position`, under the same lock and before anybody was told of it.
  ///
  /// - Returns: whether it is gone.
  func takeBack(to position: Position) -> Bool {
    guard let file else { return false }
    return (try? files.truncate(file, to: position.end)) != nil  // because then it stays
  }

  private func rest(of file: FileID, from offset: Int64) throws -> [UInt8] {
    try files.read(file, at: offset, count: Int(try files.size(file) - offset))
  }

  private func setAside(_ bytes: [UInt8], after seq: Int64) throws -> String {
    let taken = Set(try files.list(folder))
    let name = (1...).lazy.map { "cut-after-\(seq)-\($0).aside" }.first { !taken.contains($0) }!
    let path = "\(folder)/\(name)"
    let file = try files.open(path, .new)
    defer { files.close(file) }
    do {
      try files.append(bytes, to: file)
      try files.flush(file)
      try files.flushFolder(folder)
    } catch {
      try? files.remove(path)  // because half a copy would only puzzle
      throw error
    }
    return path
  }

  /// Writes a segment anew up to `end` into another file, which takes its place.
  ///
  /// - Returns: the file that holds what stood behind `end`, when something did.
  func replaceEnd(of number: Int, upTo end: Position) throws -> String? {
    let draft = path(number) + ".new"
    if try files.identity(draft) != nil { try files.remove(draft) }  // its maker died
    let aside = try reading(number) { file -> String? in
      let copy = try files.open(draft, .new)
      defer { files.close(copy) }
      var at: Int64 = 0
      while at < end.end {
        let bytes = try files.read(file, at: at, count: Int(min(1 << 20, end.end - at)))
        if bytes.isEmpty { break }
        try files.append(bytes, to: copy)
        at += Int64(bytes.count)
      }
      try files.flush(copy)
      let rest = try rest(of: file, from: end.end)
      return rest.isEmpty ? nil : try setAside(rest, after: end.seq)
    }
    try files.rename(draft, to: path(number))
    try files.flushFolder(folder)
    return aside
  }

  /// Cuts everything from a place on, which is kept in files beside; the segments behind it as well.
  func cutAway(from number: Int, offset: Int64, after seq: Int64) throws -> [String] {
    var kept: [String] = []
    // The last first: what is left is a journal at any moment.
    for name in try files.list(folder).reversed() {
      guard let other = Int(name.dropLast(6)), name == Journal.name(other),
        other > number || other == number && offset == 0
      else { continue }
      kept.append("\(folder)/\(name).aside")
      try files.rename("\(folder)/\(name)", to: "\(folder)/\(name).aside")
    }
    if offset > 0 {
      var end = try start(of: number)
      end.end = offset
      end.seq = seq
      if let aside = try replaceEnd(of: number, upTo: end) { kept.append(aside) }
    }
    try files.flushFolder(folder)
    return kept
  }
}
