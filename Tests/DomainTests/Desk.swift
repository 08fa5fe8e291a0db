import Domain

/// A book in memory, with a rep who acts on it: rules run against it as they do in the store.
final class Desk: Records {
  private(set) var all: [Ref: Record] = [:]
  private(set) var seq: Int64 = 0
  var today = Day("2026-11-24")!
  var rep = "m1"

  /// Runs a rule and keeps what it changed, each change applied as a patch to what stood there.
  ///
  /// - Returns: what the rule returns, and the changes.
  @discardableResult
  func act<Result>(_ rule: (inout Transaction) throws -> Result) throws -> (
    result: Result, changes: [Change]
  ) {
    var transaction = Transaction(
      by: rep, at: Instant(milliseconds: Int64(today.ordinal) * 86_400_000), today: today,
      seq: seq + 1, currency: .yuan, reading: self)
    let result = try rule(&transaction)
    seq += 1
    for change in transaction.changes {
      let old = all[change.ref].map { Value.object($0.document) }
      let new = Patch.apply(change.patch, to: old)
      precondition(Patch.apply(change.was, to: new) == old, "was does not undo \(change)")
      precondition(change.base == all[change.ref]?.revision ?? 0, "wrong base of \(change)")
      all[change.ref] = (new?.object).map {
        Record(ref: change.ref, revision: seq, document: $0)
      }
    }
    return (result, transaction.changes)
  }

  /// Adds a record with some fields and returns its key.
  func add(_ kind: Kind, _ document: Document) throws -> String {
    try act { try $0.add(kind, document) }.result
  }

  func customer(_ key: String) -> Record? { all[Ref(.customer, key)] }

  /// The open steps of a customer: planned, neither done nor cancelled.
  func openSteps(_ customer: String) -> [Record] {
    steps(customer).filter { $0.text("done") == nil && $0.text("cancelled") == nil }
  }

  func steps(_ customer: String) -> [Record] {
    all.values.filter { $0.ref.kind == "activity" && $0.text("customer") == customer }
      .sorted { $0.key < $1.key }
  }

  func record(_ ref: Ref) -> Record? { all[ref] }

  func records(_ kind: Kind, where field: String, is value: String) -> [Record] {
    all.values.filter { $0.ref.kind == kind.name && $0.text(field) == value }
      .sorted { $0.key < $1.key }
  }

  func records(_ kind: Kind, matching field: String, key: String) -> [Record] {
    all.values.filter { record in
      guard record.ref.kind == kind.name, let type = kind.field(field)?.type else { return false }
      return record.text(field).flatMap { MatchKey.of($0, type: type) } == key
    }
  }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
