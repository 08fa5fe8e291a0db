import Domain
import Store

/// One stage of the board: its open deals, the biggest first, of which only a window is in memory.
struct BoardColumn {
  let pipeline: String?
  let stage: String?
  let name: Words
  /// nil for a stage that no pipeline at hand knows.
  let known: Pipeline.Stage?
  var list: RecordList
  /// How many deals there are and what they are worth together, once counted.
  var sums: OpenDeals?
  /// Whether its deals have been read, and whether the book has changed since.
  private(set) var isRead = false
  var isStale = false

  /// Read so many at a time: a column is narrow, and there are several.
  private static let page = 20

  private init(pipeline: String?, stage: String?, name: Words, known: Pipeline.Stage?) {
    self.pipeline = pipeline
    self.stage = stage
    self.name = name
    self.known = known
    list = RecordList(.deal, order: "worth", page: BoardColumn.page)
  }

  init(_ stage: Pipeline.Stage, of pipeline: Pipeline) {
    self.init(pipeline: pipeline.id, stage: stage.id, name: stage.name, known: stage)
  }

  /// A stage of deals that no pipeline at hand has, under the best name there is for it.
  init(stray: OpenDeals, among pipelines: [Pipeline]) {
    let known = stray.stage.flatMap { id in pipelines.lazy.compactMap { $0.stage(id) }.first }
    let name = known?.name ?? stray.stage.map { Words($0, $0) } ?? Words("no stage", "无阶段")
    self.init(pipeline: stray.pipeline, stage: stray.stage, name: name, known: nil)
  }

  /// The deals of this column.
  var place: [ListQuery.Filter] {
    [
      pipeline.map { .equals("pipeline", $0) } ?? .absent("pipeline"),
      stage.map { .equals("stage", $0) } ?? .absent("stage"),
    ]
  }

  /// Those that have been here for too long.
  func rotting(_ today: Day) -> ListQuery.Filter { known?.rotting(on: today) ?? .either([]) }

  func isRotting(_ deal: Record, _ today: Day) -> Bool {
    known?.isRotting(deal, on: today) ?? false
  }

  func holds(_ deal: Record) -> Bool {
    deal.text("pipeline") == pipeline && deal.text("stage") == stage
  }

  /// What its deals come to by the stage's chance, in minor units.
  var weighted: Int64? {
    guard let sums, let probability = known?.probability else { return nil }
    return sums.value / 100 * Int64(probability) + sums.value % 100 * Int64(probability) / 100
  }

  /// Reads it from the top, narrowed.
  mutating func load(_ filters: [ListQuery.Filter], _ book: Book) throws {
    try list.showAll(book, filters: place + filters)
    isRead = true
    isStale = false
  }

  /// Reads again what may have changed, if it has.
  mutating func catchUp(_ book: Book) throws {
    guard isRead, isStale else { return }
    try list.refresh(book)
    isStale = false
  }

  /// Forgets what was read; it is read again when it comes on the screen.
  mutating func forget() {
    isRead = false
    sums = nil
  }
}

/// What a card says besides its deal, read when it comes on the screen and kept until the book changes.
///
/// A class, so that drawing can fill it.
final class CardShelf {
  struct Facts {
    /// nil where the deal has none.
    let customer: Named?
    /// What it goes by where it has no customer, and no name of its own.
    let product: String?
    let isStopped: Bool
    /// The nearest planned step with that customer.
    let step: Record?
  }

  private var known: [String: Facts] = [:]

  func facts(_ deal: Record, _ book: Book) -> Facts {
    let key = deal.text("customer") ?? deal.text("product") ?? ""
    if let facts = known[key] { return facts }
    let facts =
      (try? CardShelf.read(deal, book))  // because a card without them still shows its deal
      ?? Facts(customer: nil, product: nil, isStopped: false, step: nil)
    known[key] = facts
    return facts
  }

  /// Reads these customers again when their cards are drawn.
  func forget(_ customers: Set<String>) { for key in customers { known[key] = nil } }

  private static func read(_ deal: Record, _ book: Book) throws -> Facts {
    guard let key = deal.text("customer"), let customer = try book.listed(Ref(.customer, key))
    else {
      let product = try deal.text("product").flatMap { try book.record(Ref(.product, $0)) }
      return Facts(customer: nil, product: product?.title, isStopped: false, step: nil)
    }
    // The index knows whether there is a step at all.
    let steps =
      try customer.text("next") == nil
      ? []
      : book.list(ListQuery(.activity, order: "due", filters: [.equals("customer", key)], limit: 1))
    return Facts(
      customer: Named(customer.record), product: nil,
      isStopped: customer.record.text("stopped") != nil,
      step: steps.first?.record)
  }
}
