import Domain
import Store

/// What others have just changed, as far as a screen can tell from it that it needn't read again.
struct Touched {
  let changes: [Change]
  let refs: Set<Ref>
  /// The customers that were changed, and those that what was changed belongs to.
  let customers: Set<String>

  /// After so many changes it is quicker to read everything again.
  private static let most = 8

  /// nil where there were too many changes, or such as show everywhere: names of members, of products.
  init?(_ happened: Happened, _ book: Book) throws {
    let changes = happened.lines.flatMap(\.changes)
    let known: Set<String> = [
      Kind.customer.name, Kind.contact.name, Kind.deal.name, Kind.activity.name,
    ]
    guard happened.further == 0, changes.count <= Touched.most,
      changes.allSatisfy({ known.contains($0.ref.kind) && !$0.hides })
    else { return nil }
    self.changes = changes
    refs = Set(changes.map(\.ref))
    var customers: Set<String> = []
    for change in changes {
      if change.ref.kind == Kind.customer.name { customers.insert(change.ref.key) }
      let told = [change.patch, change.was].compactMap { $0.object?["customer"]?.text }
      let now = try told.isEmpty ? book.record(change.ref)?.text("customer") : nil
      customers.formUnion(told + [now].compactMap { $0 })
    }
    self.customers = customers
  }

  /// The records of a kind that may look otherwise now: a customer also by what belongs to it.
  func keys(_ kind: Kind) -> Set<String> {
    kind.name == Kind.customer.name
      ? customers : Set(refs.filter { $0.kind == kind.name }.map(\.key))
  }

  /// Whether records of this kind came, went or were changed.
  func has(_ kind: Kind) -> Bool { refs.contains { $0.kind == kind.name } }
}
