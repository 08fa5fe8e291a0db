import Domain
import struct Domain.Record

/// Erasing persons for good: from the records, then from every line that ever said something of them,
/// then from the index and from all that was set aside or made of the journal.
///
/// A rewritten line keeps its length, filled up with spaces before its checksum, so that every place
/// in the journal stays where it is. That an erasure is under way stands in the tombstone, so it can be
/// finished by whoever comes next.
extension Book {
  /// What an erasure did.
  public struct Erasure: Sendable {
    /// Records that said something of the persons, deleted ones included.
    public var records = 0
    /// Lines of the journal that were rewritten.
    public var lines = 0
    /// Files with the rest of torn writes that were removed.
    public var setAside: [String] = []
  }

  /// Persons whose erasure has begun and isn't finished.
  public func unfinishedErasures() throws -> [Ref] {
    try [Kind.customer, .contact].flatMap { kind in
      try index.list(ListQuery(kind, filters: [.present("erasing")], limit: 100_000))
        .map(\.record.ref)
    }
  }

  /// Erases a person, deleted or not.
  @discardableResult
  public func erase(_ person: Ref, progress: @escaping (Int) -> Void = { _ in }) throws -> Erasure {
    try tending {
      while try commit(.erase, { try $0.erase(person) }).result == false {}
      return try finishErasures(progress)
    }
  }

  /// Finishes what was begun.
  @discardableResult
  public func finishErasing(progress: @escaping (Int) -> Void = { _ in }) throws -> Erasure {
    try tending { try finishErasures(progress) }
  }

  private func finishErasures(_ progress: @escaping (Int) -> Void) throws -> Erasure {
    let persons = try unfinishedErasures()
    guard !persons.isEmpty else { return Erasure() }
    // What is to be rewritten must never change again.
    let last = try sealActive().segment - 1
    let traces = try traces(of: persons)
    var erasure = Erasure(records: traces.count)
    for number in 1...last { erasure.lines += try journal.rewrite(number, redacting: traces) }
    try files.flushFolder(journal.folder)
    erasure.setAside = try removeLeavings()
    try rebuild(progress: progress)
    try commit(.erase) { try $0.finishErasing(persons) }
    return erasure
  }

  /// Every record that was ever about one of the persons and still is, or is deleted.
  private func traces(of persons: [Ref]) throws -> Set<Ref> {
    var traces = Set(persons)
    for person in persons { try eachEvent(about: person) { traces.insert($0.change.ref) } }
    return try traces.filter { ref in
      guard let record = try record(ref) else { return true }
      return persons.contains { Dossier.isAbout($0, ref, record.document) }
    }
  }

  /// Removes what else holds lines: snapshots, and what was cut from a torn end.
  private func removeLeavings() throws -> [String] {
    try Snapshot.sweep(journal)
    let leavings = try files.list(journal.folder).filter {
      $0.hasSuffix(".aside") || $0.hasSuffix(".new")
    }
    for name in leavings { try files.remove("\(journal.folder)/\(name)") }
    try files.flushFolder(journal.folder)
    return leavings
  }
}

extension Journal {
  /// Rewrites a sealed segment so that its changes of these records say nothing of the persons any
  /// more. It is replaced as a whole, on the disk before it gets the segment's name.
  ///
  /// - Returns: how many lines have changed; where none has, the file stays as it is.
  fileprivate func rewrite(_ number: Int, redacting traces: Set<Ref>) throws -> Int {
    let draft = path(number) + ".new"
    if try files.identity(draft) != nil { try files.remove(draft) }  // its maker died
    let start = try start(of: number)
    var pending = try bytes(of: number, upTo: start.end)
    var rewritten = 0
    let file = try files.open(draft, .new)
    defer { files.close(file) }
    let (end, bad) = try scan(copy: path(number), from: start) { bytes, _, here in
      if let line = try Line.decode(bytes).redacted(traces) {
        rewritten += 1
        pending += try line.encoded(length: bytes.count + 1, in: path(number))
      } else {
        pending += bytes + [10]
      }
      if pending.count > 1 << 20 {
        try files.append(pending, to: file)
        pending = []
      }
    }
    if let bad { throw BookError.damaged(file: path(number), line: bad.line, why: bad.why) }
    guard rewritten > 0 else {
      try files.remove(draft)
      return 0
    }
    try files.append(pending, to: file)
    try files.flush(file)
    let (copied, wrong) = try scan(copy: draft, from: start) { _, _, _ in }
    guard wrong == nil, copied.seq == end.seq, copied.end == end.end else {
      throw BookError.damaged(file: draft, line: wrong?.line, why: "the copy isn't whole")
    }
    try files.rename(draft, to: path(number))
    return rewritten
  }
}

extension Line {
  /// The line without what its changes of these records say of a person; nil when it says nothing.
  fileprivate func redacted(_ traces: Set<Ref>) -> Line? {
    guard changes.contains(where: { traces.contains($0.ref) }) else { return nil }
    let bare = changes.map { change -> Change in
      guard traces.contains(change.ref), let kind = Kind.named(change.ref.kind) else {
        return change
      }
      func remains(_ value: Value) -> Value {
        value.object.map { .object(Dossier.remains(of: $0, in: kind)) } ?? value
      }
      let patch = remains(change.patch)
      var was = remains(change.was)
      // Before a tombstone got its name, the record now has none.
      if case .object(var before) = was, before["name"] == nil, patch.object?["name"] != nil {
        before["name"] = .null
        was = .object(before)
      }
      return Change(ref: change.ref, base: change.base, patch: patch, was: was)
    }
    return bare == changes ? nil : Line(head: head, changes: bare)
  }

  /// The line's bytes, as many as those that it stands in place of.
  fileprivate func encoded(length: Int, in path: String) throws -> [UInt8] {
    let bytes = encoded()
    guard bytes.count <= length else {
      throw BookError.damaged(
        file: path, line: nil, why: "number \(head.seq) would be longer without a person's data")
    }
    let filler = repeatElement(UInt8(ascii: " "), count: length - bytes.count)
    return Seal.closed(bytes.dropLast(Seal.length + 1) + filler)
  }
}
