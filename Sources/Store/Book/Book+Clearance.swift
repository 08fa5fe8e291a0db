import Domain

/// What this user may see. All that is read of the book comes through here, so that no screen, list or
/// export has to think of it; rules alone read the whole record, under the lock.
extension Book {
  public var clearance: Clearance {
    if isDiscreet { return .open }
    let me = try? member()  // because who can't be known sees what everybody sees
    return Clearance(of: me ?? nil)
  }

  func shown(_ record: Record) -> Record {
    record.holdsConfidential ? clearance.shown(record) : record
  }

  func shown(_ listed: Listed) -> Listed {
    guard listed.record.holdsConfidential else { return listed }
    return Listed(
      id: listed.id, record: shown(listed.record), figures: listed.figures, place: listed.place)
  }

  func shown(_ changes: [Change]) -> [Change] {
    let clearance = clearance
    return changes.map(clearance.shown)
  }

  func shown(_ line: Line) -> Line { Line(head: line.head, changes: shown(line.changes)) }
}
