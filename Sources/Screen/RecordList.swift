import Domain
import Store

/// A list of records of which only a window is in memory, read by key as the rep moves: as quick at a
/// million records as at ten.
///
/// The order in the window stays as it was read, so that a record that changes under the cursor doesn't
/// jump away; moving to the top reads it anew.
public struct RecordList: Sendable {
  public let kind: Kind
  public private(set) var order: String
  public private(set) var filters: [ListQuery.Filter]
  /// Values of the order's ranked column, the best first; it counts from the next reading on.
  public var ranking: [String] = []

  public private(set) var rows: [Listed] = []
  /// Index of the row in focus.
  public private(set) var focus = 0
  /// Index of the first row on the screen.
  public private(set) var first = 0
  /// How many records stand before `rows`; nil after a jump to the end.
  private var before: Int? = 0
  /// How many stand behind them; known after a jump to the end.
  private var behind: Int?
  private var isAtTop = true
  private var isAtEnd = false
  /// How many there are in all, once counted.
  public private(set) var total: Int?
  /// Whether nothing has changed since `total` was counted.
  public private(set) var isCounted = false
  /// Fixed rows instead of a list's window: what a search found.
  private var isFixed = false
  /// Keys of what a search found and nobody has come to yet.
  private var unread: ArraySlice<String> = []

  /// How many records are read at a time: more than stand on the screen.
  private let page: Int

  public init(_ kind: Kind, order: String, filters: [ListQuery.Filter] = [], page: Int = 60) {
    self.kind = kind
    self.order = order
    self.filters = filters
    self.page = page
  }

  public var focused: Listed? { rows.indices.contains(focus) ? rows[focus] : nil }
  public var isEmpty: Bool { rows.isEmpty }

  /// The number of the row in focus, counted from 1, where it is known.
  public var number: Int? {
    if let before { return before + focus + 1 }
    guard let total, let behind else { return nil }
    return total - behind - (rows.count - 1 - focus)
  }

  // MARK: Reading

  private func query(_ from: ListQuery.Start, _ limit: Int? = nil) -> ListQuery {
    var query = ListQuery(kind, order: order, filters: filters, from: from, limit: limit ?? page)
    query.ranking = ranking
    return query
  }

  /// Reads the list from its top.
  public mutating func load(_ book: Book) throws {
    guard !isFixed else { return }
    rows = try book.list(query(.top))
    focus = 0
    first = 0
    before = 0
    behind = nil
    isAtTop = true
    isAtEnd = rows.count < page
  }

  /// Shows the records of these keys instead of the list: what a search found.
  public mutating func show(_ found: [String], isAll: Bool, _ book: Book) throws {
    isFixed = true
    rows = []
    unread = found[...]
    focus = 0
    first = 0
    before = 0
    isAtTop = true
    total = isAll ? found.count : nil
    isCounted = true
    try readOn(book)
  }

  /// Reads all that a search found.
  public mutating func readFound(_ book: Book) throws {
    while isFixed, !isAtEnd { try readOn(book) }
  }

  /// Goes back to the whole list, in another order and with other filters when given.
  public mutating func showAll(
    _ book: Book, order: String? = nil, filters: [ListQuery.Filter]? = nil
  ) throws {
    if let order { self.order = order }
    isFixed = false
    unread = []
    total = nil
    isCounted = false
    if let filters { self.filters = filters }
    try load(book)
  }

  /// Takes how many there are in all from whoever has counted them.
  public mutating func counted(_ total: Int) {
    self.total = total
    isCounted = true
  }

  public mutating func count(_ book: Book) throws {
    if !isFixed { total = try book.count(kind, order: order, filters) }
    isCounted = true
  }

  /// Reads again what may have changed: these records alone, where none of them comes into the window
  /// from elsewhere; nil: whatever is in it.
  public mutating func refresh(_ book: Book, touching keys: Set<String>?) throws {
    guard let keys, !rows.isEmpty else { return try refresh(book) }
    let known = rows.indices.filter { keys.contains(rows[$0].record.key) }
    for key in keys where !known.contains(where: { rows[$0].record.key == key }) {
      if try !isFixed && comesIn(key, book) { return try refresh(book) }
    }
    if !keys.isEmpty { isCounted = isFixed }
    for index in known.reversed() {
      let row = rows[index]
      if let now = try current(row, book) {
        rows[index] = Listed(
          id: now.id, record: now.record, figures: now.figures, place: row.place)
        continue
      }
      rows.remove(at: index)
      total = total.map { $0 - 1 }
      if index < first { first -= 1 }
      if index < focus || focus == rows.count { focus = max(0, focus - 1) }
    }
    if rows.count < page / 2, !isAtEnd { try readOn(book) }
  }

  /// Whether a record that isn't in the window stands in its part of the list now.
  private func comesIn(_ key: String, _ book: Book) throws -> Bool {
    var one = query(.top, 1)
    one.filters.append(.equals("key", key))
    guard let listed = try book.list(one).first, let top = rows.first, let last = rows.last else {
      return false
    }
    let isDescending = kind.orders.first { $0.name == order }?.isDescending ?? false
    func isBefore(_ a: ListPlace, _ b: ListPlace) -> Bool? {
      isDescending ? b.isBefore(a) : a.isBefore(b)
    }
    let isAbove = isAtTop ? false : isBefore(listed.place, top.place)
    let isBelow = isAtEnd ? false : isBefore(last.place, listed.place)
    return isAbove == false && isBelow == false || isAbove == nil || isBelow == nil
  }

  /// Reads the window's records again after a change; those that left the list go, those that came in
  /// stand where they belong, and the cursor stays on its record or, when that went, on the one that
  /// followed it.
  public mutating func refresh(_ book: Book) throws {
    isCounted = isFixed
    guard let top = rows.first else { return try load(book) }
    let fresh =
      isFixed
      ? [] : try book.list(query(isAtTop ? .top : .at(top.place), rows.count + page))
    let current = Dictionary(fresh.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var kept: [Listed] = []
    var newFocus = 0
    for (i, row) in rows.enumerated() {
      if i == focus { newFocus = kept.count }
      if let now = try current[row.id] ?? self.current(row, book) {
        // The place stays the one it was read at: that is where the window stands in the list.
        kept.append(Listed(id: now.id, record: now.record, figures: now.figures, place: row.place))
      }
    }
    total = total.map { $0 - (rows.count - kept.count) }
    rows = kept
    let height = focus - first
    focus = min(newFocus, max(0, rows.count - 1))
    takeIn(fresh)
    first = max(0, focus - height)
    if rows.count < page / 2 {
      if !isAtEnd { try readOn(book) }
      if rows.isEmpty { try load(book) }
    }
  }

  /// Puts records that are new in the list behind the ones that they follow.
  private mutating func takeIn(_ fresh: [Listed]) {
    let known = Set(rows.map(\.id))
    guard let lastKnown = fresh.lastIndex(where: { known.contains($0.id) }) else { return }
    // What stands behind the window is read when the cursor comes there.
    let end = isAtEnd ? fresh.count : lastKnown
    var index = 0
    for listed in fresh[..<end] {
      if known.contains(listed.id) {
        index = (rows.firstIndex { $0.id == listed.id } ?? index) + 1
      } else {
        rows.insert(listed, at: index)
        if index <= focus { focus += 1 }
        index += 1
        total = total.map { $0 + 1 }
      }
    }
  }

  private func current(_ row: Listed, _ book: Book) throws -> Listed? {
    if isFixed { return try book.listed(row.record.ref) }
    var one = query(.top, 1)
    one.filters.append(.equals("key", row.record.key))
    return try book.list(one).first
  }

  /// Puts the focus on a record, wherever it stands in the list. False when it isn't in it.
  @discardableResult
  public mutating func reveal(_ key: String, _ book: Book) throws -> Bool {
    if !focus(on: key), !isFixed, let listed = try book.listed(Ref(kind, key), order: order) {
      let found = try book.list(query(.at(listed.place)))
      guard found.first?.record.key == key else { return false }
      rows = found
      focus = 0
      first = 0
      before = nil
      isAtTop = false
      isAtEnd = found.count < page
      behind = isAtEnd ? 0 : nil
      try readBack(book)
    }
    return focused?.record.key == key
  }

  private mutating func readOn(_ book: Book) throws {
    if isFixed {
      let next = unread.prefix(page)
      unread = unread.dropFirst(page)
      isAtEnd = unread.isEmpty
      rows += try book.listed(kind, Array(next))
      return
    }
    guard let last = rows.last else { return try load(book) }
    let known = Set(rows.map(\.id))
    let more = try book.list(query(.after(last.place)))
    isAtEnd = more.count < page
    let fresh = more.filter { !known.contains($0.id) }
    rows += fresh
    behind = isAtEnd ? 0 : behind.map { max(0, $0 - fresh.count) }
    trimFront()
  }

  private mutating func readBack(_ book: Book) throws {
    guard let first = rows.first else { return }
    let known = Set(rows.map(\.id))
    let more = try book.list(query(.before(first.place)))
    isAtTop = more.count < page
    let fresh = Array(more.filter { !known.contains($0.id) }.reversed())
    rows = fresh + rows
    focus += fresh.count
    self.first += fresh.count
    before = isAtTop ? 0 : before.map { max(0, $0 - fresh.count) }
    let extra = rows.count - page * 5
    if extra > 0 {
      rows.removeLast(extra)
      behind = behind.map { $0 + extra }
      isAtEnd = false
    }
  }

  private mutating func trimFront() {
    let extra = rows.count - page * 5
    guard extra > 0, extra < first else { return }
    rows.removeFirst(extra)
    focus -= extra
    first -= extra
    before = before.map { $0 + extra }
    isAtTop = false
  }

  // MARK: Moving

  /// Moves the focus by so many rows, reading on where the window ends. False at the list's end.
  @discardableResult
  public mutating func move(by count: Int, _ book: Book) throws -> Bool {
    let from = focused?.id
    if focus + count >= rows.count - 1, !isAtEnd { try readOn(book) }
    if focus + count < 0, !isAtTop, !isFixed { try readBack(book) }
    focus = max(0, min(rows.count - 1, focus + count))
    return focused?.id != from
  }

  public mutating func top(_ book: Book) throws {
    if isFixed { focus = 0 } else { try load(book) }
  }

  public mutating func bottom(_ book: Book) throws {
    try readFound(book)
    if !isFixed, !isAtEnd {
      rows = try book.list(query(.bottom)).reversed()
      isAtEnd = true
      isAtTop = rows.count < page
      before = isAtTop ? 0 : nil
      behind = 0
      first = 0
    }
    focus = max(0, rows.count - 1)
  }

  /// Puts the focus on a record that is in the window.
  private mutating func focus(on key: String) -> Bool {
    guard let i = rows.firstIndex(where: { $0.record.key == key }) else { return false }
    focus = i
    return true
  }

  /// The row of the window that the focus is on, and moving it to such a row.
  public var height: Int { focus - first }

  public mutating func move(toHeight height: Int) {
    guard !rows.isEmpty else { return }
    focus = max(first, min(rows.count - 1, first + height))
  }

  /// How many records stand before a row of `rows`, where that is known.
  public func before(_ row: Int) -> Int? { number.map { $0 - 1 - focus + row } }

  /// The rows near the one in focus, as many as one column shows.
  var around: Range<Int> { max(0, focus - 12)..<max(0, min(rows.count, focus + 25)) }

  /// The rows that fit into `height`, scrolled as little as brings the focus in.
  public mutating func window(_ height: Int) -> Range<Int> {
    guard height > 0 else { return 0..<0 }
    if focus < first { first = focus }
    if focus >= first + height { first = focus - height + 1 }
    first = max(0, min(first, max(0, rows.count - height)))
    return first..<min(rows.count, first + height)
  }
}
