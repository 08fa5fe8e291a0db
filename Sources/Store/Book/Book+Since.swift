import Domain
import struct Domain.Record

/// What has happened to the book since somebody last looked.
public struct Happened: Sendable {
  /// The transactions with what they changed, oldest first.
  public let lines: [Line]
  /// How many there were before these: after so many nobody asks what each of them did.
  public let further: Int

  public var isEmpty: Bool { lines.isEmpty }

  /// The last transaction that touched one of these fields of a record, or made or deleted it.
  public func last(touching fields: Set<String>, of ref: Ref) -> Line? {
    lines.last { line in
      line.changes.contains { change in
        guard change.ref == ref else { return false }
        if change.isCreation || change.isDeletion { return true }
        return change.patch.object?.keys.contains { fields.contains($0) } ?? false
      }
    }
  }

  /// The last transaction that touched a record, or one that belongs to it.
  public func last(about ref: Ref) -> Line? {
    lines.last { $0.changes.contains { $0.ref == ref } }
      ?? lines.last { $0.changes.contains { ref.kind == Kind.customer.name && $0.names(ref.key) } }
  }
}

extension Book {
  /// What has happened behind a transaction.
  ///
  /// - Parameter most: of so many the changes are read, the last ones.
  public func happened(since seq: Int64, most: Int = 20) throws -> Happened {
    let last = try lastSeq()
    guard last > seq else { return Happened(lines: [], further: 0) }
    let from = max(seq, last - Int64(most))
    var lines: [Line] = []
    for number in (from + 1)...last {
      if let line = try line(number) { lines.append(line) }
    }
    return Happened(lines: lines, further: Int(from - seq))
  }
}

extension Book {
  /// Whether others have changed the book behind a transaction.
  public func isBehind(_ seq: Int64) -> Bool {
    (try? keepUp(since: seq)) ?? false  // because the news will tell what is wrong
  }
}

extension LineHead {
  /// Whether it takes something back, or does it again.
  public var isReversal: Bool { [Intent.undo.rawValue, Intent.redo.rawValue].contains(intent) }
}

extension Change {
  /// Whether the change says that its record belongs, or belonged, to a customer.
  public func names(_ customer: String) -> Bool {
    [patch, was].contains { $0.object?["customer"]?.text == customer }
  }
}
