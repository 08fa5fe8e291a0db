import Domain
import Store

/// The journal told in sentences.
struct Chronicle {
  private let spoken: Spoken
  private var book: Book { spoken.book }

  init(_ spoken: Spoken) { self.spoken = spoken }

  /// One transaction, or the lines of one import together.
  struct Entry {
    let head: LineHead
    /// The name of the member who did it.
    let by: String
    /// Without the name.
    let sentence: String
    let isUndone: Bool
    /// How many records it changed.
    let records: Int
    /// What it did to the record whose history this is.
    let change: Change?
  }

  /// - Throws: `Failure.noRecord` where the book never had a record of this key.
  func ofRecord(_ key: String, limit: Int) throws -> [Entry] {
    for ref in try refs(key) {
      let events = try book.history(ref, limit: limit)
      guard !events.isEmpty || limit == 0 else { continue }
      return try events.map { event in
        let sentence = spoken.sentence.of(
          event.head.intent, event.change, undoing: try book.original(of: event.head))
        return Entry(
          head: event.head, by: member(event.head.by), sentence: sentence,
          isUndone: try book.isUndone(event.head.seq), records: 1, change: event.change)
      }
    }
    throw Failure.noRecord(key: key)
  }

  /// The record that the key names now, else those that it may have named before they were deleted.
  private func refs(_ key: String) throws -> [Ref] {
    if let record = try book.record(key: key) { return [record.ref] }
    return Kind.all.filter { $0.name.first == key.first }.map { Ref($0, key) }
  }

  func ofBook(limit: Int) throws -> [Entry] {
    var entries: [Entry] = []
    var told: Set<String> = []
    var seq = Int64.max
    while entries.count < limit {
      let heads = try book.latest(limit: 100, before: seq)
      guard let last = heads.last else { break }
      for head in heads where entries.count < limit {
        if let batch = head.batch, !told.insert(batch).inserted { continue }
        entries.append(try entry(head))
      }
      seq = last.seq
    }
    return entries
  }

  private func entry(_ head: LineHead) throws -> Entry {
    let (sentence, records) = try tell(head)
    return Entry(
      head: head, by: member(head.by), sentence: sentence, isUndone: try book.isUndone(head.seq),
      records: records, change: nil)
  }

  private func tell(_ head: LineHead) throws -> (sentence: String, records: Int) {
    guard let batch = head.batch else {
      let changes = try book.line(head.seq)?.changes ?? []
      return (
        spoken.sentence.of(head.intent, changes, undoing: try book.original(of: head)),
        changes.count
      )
    }
    var count = ImportCount()
    var records = 0
    for line in try book.lines(ofBatch: batch) {
      let changes = try book.line(line.seq)?.changes ?? []
      count.add(head.intent == Intent.undo.rawValue ? changes.map(\.inverse) : changes)
      records += changes.count
    }
    let sentence = spoken.sentence.imported(count)
    switch Intent(rawValue: head.intent) {
    case .undo: return (spoken.sentence.undone(sentence), records)
    case .redo: return (spoken.sentence.redone(sentence), records)
    default: return (sentence, records)
    }
  }

  private func member(_ key: String) -> String { spoken.name(Ref(.member, key)) ?? key }
}
