import Domain
import Store

/// The pipeline at a glance: a column a stage, the biggest deals on top, and the keys that move them.
///
/// Columns are read as they come on the screen, and of each only a window; how many deals there are and
/// what they come to is summed up when nobody waits.
struct BoardScreen: Listing {
  /// The id of the pipeline that is shown; nil for deals that no pipeline at hand knows.
  private(set) var pipelineID: String?
  private(set) var columns: [BoardColumn] = []
  /// The column in focus, and the first one on the screen.
  private(set) var focus = 0
  private(set) var first = 0
  var marked: Set<String> = []
  /// What the rep has asked for; nil: her own deals if she has any, else everybody's.
  private(set) var narrowing: Narrowing?
  private(set) var hasOwnDeals = false
  /// Customers and deals whose names have the words that were asked for.
  private var named: [Ref] = []
  /// Whether a search for these gave way to a key and is still to be made.
  private var isBehind = false
  private var isCounted = false
  /// All open deals by stage, of whatever pipeline, once counted.
  private(set) var all: [OpenDeals] = []
  private(set) var shelf = CardShelf()
  /// The column that the card in focus has just been moved from: `,` goes on with the next one there.
  private var origin: Int?

  /// What the pipeline is called that deals of no pipeline at hand are shown under.
  static let strays = ""
  /// A search for a name takes in so many customers and deals.
  private static let most = 500

  // MARK: Reading

  /// What is shown, whether asked for or not.
  var shown: Narrowing {
    var shown = narrowing ?? Narrowing()
    if shown.owner == nil { shown.owner = hasOwnDeals ? .me : .everybody }
    return shown
  }

  func pipeline(_ desk: Desk) -> Pipeline? { pipelineID.flatMap(desk.playbooks.pipeline) }

  /// What a column's deals meet beyond standing in it.
  private func filters(_ column: BoardColumn, _ desk: Desk) -> [ListQuery.Filter] {
    shown.ofDeals(me: desk.me?.key, named: named)
      + (shown.isRotting ? [column.rotting(desk.today)] : [])
  }

  mutating func load(_ desk: Desk) throws {
    let mine = ListQuery(
      .deal, filters: [.equals("owner", desk.me?.key ?? ""), .absent("outcome")], limit: 1)
    hasOwnDeals = try !desk.book.list(mine).isEmpty
    // The first pipeline that has something to show.
    for pipeline in desk.playbooks.ordered {
      show(pipeline)
      try read(desk)
      guard let some = try firstWithDeals(desk) else { continue }
      focus = some
      return try read(desk)
    }
    show(desk.pipeline)
    try read(desk)
  }

  private mutating func show(_ pipeline: Pipeline) {
    pipelineID = pipeline.id
    columns = pipeline.openStages.map { BoardColumn($0, of: pipeline) }
    begin()
  }

  private mutating func begin() {
    focus = 0
    first = 0
    marked = []
    origin = nil
    isCounted = false
  }

  /// The first column with a card in it, seen or not.
  private func firstWithDeals(_ desk: Desk) throws -> Int? {
    try columns.firstIndex { column in
      if column.isRead { return !column.list.isEmpty }
      let one = ListQuery(
        .deal, order: "worth", filters: column.place + filters(column, desk), limit: 1)
      return try !desk.book.list(one).isEmpty
    }
  }

  /// Reads the columns that are on the screen and not read yet, and those that have changed since.
  mutating func read(_ desk: Desk) throws {
    for index in visible(desk.size) {
      if columns[index].isRead {
        try columns[index].catchUp(desk.book)
      } else {
        try columns[index].load(filters(columns[index], desk), desk.book)
      }
    }
  }

  /// Shows all columns anew, narrowed otherwise.
  private mutating func narrow(_ desk: Desk) throws {
    let before = focused?.key
    isBehind = false
    isCounted = false
    named = []
    for index in columns.indices { columns[index].forget() }
    if !shown.text.isEmpty {
      do {
        named = try desk.book.named(
          shown.text, [.customer, .deal], limit: BoardScreen.most)
      } catch is ReadInterrupted {
        isBehind = true
      }
    }
    try read(desk)
    // The card in focus stays so where it is still to be seen; else the first column with something.
    if let before, columns.indices.contains(focus) {
      try columns[focus].list.reveal(before, desk.book)
    }
    if focused == nil, let some = visible(desk.size).first(where: { !columns[$0].list.isEmpty }) {
      focus = some
    }
  }

  mutating func refresh(_ desk: Desk) throws {
    // What a board is narrowed to may hang on anything of a customer.
    if let touched = desk.touched, !touched.has(.deal), narrowing == nil {
      return shelf.forget(touched.customers)
    }
    isCounted = false
    shelf = CardShelf()
    for index in columns.indices { columns[index].isStale = true }
    try read(desk)
    marked = try marked.filter { key in
      try desk.book.record(Ref(.deal, key)).map { $0.text("outcome") == nil } ?? false
    }
  }

  mutating func idle(_ desk: Desk) throws -> Bool {
    if isBehind {
      try narrow(desk)
      return true
    }
    try read(desk)
    guard !isCounted else { return false }
    all = try desk.book.openDeals()
    let found = addStrays(desk)
    var filters = shown.ofDeals(me: desk.me?.key, named: named)
    if shown.isRotting {
      filters.append(.either(columns.map { $0.place + [$0.rotting(desk.today)] }))
    }
    let sums = filters.isEmpty ? all : try desk.book.openDeals(filters)
    for index in columns.indices {
      let column = columns[index]
      let own = sums.first { $0.pipeline == column.pipeline && $0.stage == column.stage }
      columns[index].sums =
        own ?? OpenDeals(pipeline: column.pipeline, stage: column.stage, deals: 0, value: 0)
      columns[index].list.counted(own?.deals ?? 0)
    }
    isCounted = true
    return found
  }

  /// Open deals in stages that the pipeline hasn't get columns of their own, in front of the others.
  private mutating func addStrays(_ desk: Desk) -> Bool {
    let strays = all.filter { cell in
      let isHere =
        pipelineID == BoardScreen.strays
        ? !isAtHand(cell.pipeline, desk) : cell.pipeline == pipelineID
      return isHere
        && !columns.contains { $0.pipeline == cell.pipeline && $0.stage == cell.stage }
    }
    columns.insert(
      contentsOf: strays.map { BoardColumn(stray: $0, among: desk.playbooks.ordered) }, at: 0)
    if !strays.isEmpty, columns.count > strays.count {
      focus += strays.count
      origin = origin.map { $0 + strays.count }
    }
    return !strays.isEmpty
  }

  func isAtHand(_ pipeline: String?, _ desk: Desk) -> Bool {
    pipeline.map { desk.playbooks.pipeline($0) != nil } ?? false
  }

  // MARK: Choosing

  mutating func turn(_ turn: Turn, _ desk: Desk) throws {
    switch turn {
    case .narrow(let asked):
      narrowing = asked.isEmpty ? nil : asked
      try narrow(desk)
    case .pipeline(let id):
      pipelineID = id
      columns =
        pipeline(desk).map { pipeline in
          pipeline.openStages.map { BoardColumn($0, of: pipeline) }
        } ?? []
      begin()
      if columns.isEmpty { _ = addStrays(desk) }
      focus = try firstWithDeals(desk) ?? 0
      try read(desk)
    case .answer: break
    }
  }

  mutating func takeOffNarrowing(_ desk: Desk) throws {
    narrowing = nil
    try narrow(desk)
  }

  // MARK: The focus

  var column: BoardColumn? { columns.indices.contains(focus) ? columns[focus] : nil }
  var focused: Record? { column?.list.focused?.record }
  var inFocus: Ref? { focused?.ref }
  var focusedCustomer: String? { focused?.text("customer") }

  var nextDeal: String? {
    (origin.flatMap { columns.indices.contains($0) ? columns[$0].list.focused : nil }?.record
      ?? focused)?.key
  }

  mutating func step(by count: Int, _ desk: Desk) throws { try move(by: count, desk) }

  mutating func move(by count: Int, _ desk: Desk) throws {
    origin = nil
    guard columns.indices.contains(focus) else { return }
    try columns[focus].list.move(by: count, desk.book)
  }

  mutating func moveToEnd(_ isTop: Bool, _ desk: Desk) throws {
    origin = nil
    guard columns.indices.contains(focus) else { return }
    if isTop {
      try columns[focus].list.top(desk.book)
    } else {
      try columns[focus].list.bottom(desk.book)
    }
  }

  /// To a neighbouring column, at the same height.
  mutating func moveAside(by count: Int, _ desk: Desk) throws {
    origin = nil
    guard let from = column else { return }
    let to = max(0, min(columns.count - 1, focus + count))
    guard to != focus else { return }
    let height = from.list.height
    focus = to
    try read(desk)
    columns[focus].list.move(toHeight: height)
  }

  /// A customer who has just come in has no card yet.
  mutating func reveal(_ key: String, _ desk: Desk) throws {}

  /// A card that was moved stays in focus where it was dropped.
  mutating func follow(_ changes: [Change], isReversal: Bool, _ desk: Desk) throws {
    let (from, before) = (focus, origin)
    origin = nil
    for change in changes where change.ref.kind == Kind.deal.name {
      guard let deal = try desk.book.record(change.ref), deal.text("outcome") == nil,
        let to = columns.firstIndex(where: { $0.holds(deal) })
      else { continue }
      focus = to
      try read(desk)
      guard try columns[to].list.reveal(deal.key, desk.book) else {
        focus = from
        continue
      }
      if !isReversal { origin = to == from ? before : from }
      return
    }
  }

  // MARK: The room

  /// How many columns stand beside each other: as many as there are, none narrower than a card can be.
  static func count(of columns: Int, in width: Int) -> Int {
    max(1, min(columns, (width + 1) / (BoardScreen.narrowest + 1)))
  }

  private static let narrowest = 16

  /// The columns on the screen, with the one in focus among them.
  func visible(_ size: Size) -> Range<Int> {
    guard !columns.isEmpty else { return 0..<0 }
    let count = BoardScreen.count(of: columns.count, in: size.columns)
    let start = min(max(first, focus - count + 1), focus, columns.count - count)
    return max(0, start)..<max(0, start) + count
  }

  mutating func fit(_ size: Size) {
    let visible = visible(size)
    first = visible.lowerBound
    for index in visible { _ = columns[index].list.window(BoardScreen.cards(size)) }
  }

  var tab: Command? { .board }
}
