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

  public private(set) var rows: [Listed] = []
  /// Index of the row in focus.
  public private(set) var focus = 0
  /// Index of the first row on the screen.
  public private(set) var first = 0
  /// How many records stand before `rows`; nil after a jump to the end.
  private var before: Int? = 0
  private var isAtTop = true
  private var isAtEnd = false
  /// How many there are in all, once counted.
  public private(set) var total: Int?
  /// Fixed rows instead of a list's window: what a search found.
  private var isFixed = false

  private static let page = 60

  public init(_ kind: Kind, order: String, filters: [ListQuery.Filter] = []) {
    self.kind = kind
    self.order = order
    self.filters = filters
  }

  public var focused: Listed? { rows.indices.contains(focus) ? rows[focus] : nil }
  public var isEmpty: Bool { rows.isEmpty }

  /// The number of the row in focus, counted from 1, where it is known.
  public var number: Int? {
    before.map { $0 + focus + 1 } ?? total.map { $0 - (rows.count - 1 - focus) }
  }

  // MARK: Reading

  private func query(_ from: ListQuery.Start, _ limit: Int = page) -> ListQuery {
    ListQuery(kind, order: order, filters: filters, from: from, limit: limit)
  }

  /// Reads the list from its top.
  public mutating func load(_ book: Book) throws {
    guard !isFixed else { return }
    rows = try book.list(query(.top))
    focus = 0
    first = 0
    before = 0
    isAtTop = true
    isAtEnd = rows.count < RecordList.page
  }

  /// Shows these records instead of the list: what a search found.
  public mutating func show(_ found: [Listed], isAll: Bool) {
    isFixed = true
    rows = found
    focus = 0
    first = 0
    before = 0
    isAtTop = true
    isAtEnd = true
    total = isAll ? found.count : nil
  }

  /// Goes back to the whole list, with other filters when given.
  public mutating func showAll(_ book: Book, filters: [ListQuery.Filter]? = nil) throws {
    isFixed = false
    total = nil
    if let filters { self.filters = filters }
    try load(book)
  }

  public mutating func count(_ book: Book) throws {
    if !isFixed { total = try book.count(kind, order: order, filters) }
  }

  /// Reads the window's records again after a change; those that left the list go, the cursor stays on
  /// its record or, when that went, on the one that followed it.
  public mutating func refresh(_ book: Book) throws {
    if rows.isEmpty { return try load(book) }
    var kept: [Listed] = []
    var newFocus = 0
    for (i, row) in rows.enumerated() {
      if i == focus { newFocus = kept.count }
      if let current = try self.current(row, book) { kept.append(current) }
    }
    let gone = rows.count - kept.count
    rows = kept
    focus = min(newFocus, max(0, rows.count - 1))
    first = min(first, focus)
    if gone > 0 { total = total.map { $0 - gone } }
    if rows.count < RecordList.page / 2, !isFixed {
      if !isAtEnd { try readOn(book) }
      if rows.isEmpty { try load(book) }
    }
  }

  private func current(_ row: Listed, _ book: Book) throws -> Listed? {
    if isFixed { return try book.listed(row.record.ref) }
    var one = query(.top, 1)
    one.filters.append(.equals("key", row.record.key))
    // The place stays the one it was read at: that is where the window stands in the list.
    return try book.list(one).first.map {
      Listed(id: $0.id, record: $0.record, figures: $0.figures, place: row.place)
    }
  }

  private mutating func readOn(_ book: Book) throws {
    guard let last = rows.last else { return try load(book) }
    let known = Set(rows.map(\.id))
    let more = try book.list(query(.after(last.place)))
    isAtEnd = more.count < RecordList.page
    rows += more.filter { !known.contains($0.id) }
    trimFront()
  }

  private mutating func readBack(_ book: Book) throws {
    guard let first = rows.first else { return }
    let known = Set(rows.map(\.id))
    let more = try book.list(query(.before(first.place)))
    isAtTop = more.count < RecordList.page
    let fresh = Array(more.filter { !known.contains($0.id) }.reversed())
    rows = fresh + rows
    focus += fresh.count
    self.first += fresh.count
    before = isAtTop ? 0 : before.map { max(0, $0 - fresh.count) }
    if rows.count > RecordList.page * 5 {
      rows.removeLast(rows.count - RecordList.page * 5)
      isAtEnd = false
    }
  }

  private mutating func trimFront() {
    let extra = rows.count - RecordList.page * 5
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
    if focus + count >= rows.count - 1, !isAtEnd, !isFixed { try readOn(book) }
    if focus + count < 0, !isAtTop, !isFixed { try readBack(book) }
    focus = max(0, min(rows.count - 1, focus + count))
    return focused?.id != from
  }

  public mutating func top(_ book: Book) throws {
    if isFixed { focus = 0 } else { try load(book) }
  }

  public mutating func bottom(_ book: Book) throws {
    if !isFixed, !isAtEnd {
      rows = try book.list(query(.bottom)).reversed()
      isAtEnd = true
      isAtTop = rows.count < RecordList.page
      before = isAtTop ? 0 : nil
      first = 0
    }
    focus = max(0, rows.count - 1)
  }

  /// Puts the focus on a record that is in the window.
  public mutating func focus(on key: String) {
    if let i = rows.firstIndex(where: { $0.record.key == key }) { focus = i }
  }

  /// The rows that fit into `height`, scrolled as little as brings the focus in.
  public mutating func window(_ height: Int) -> Range<Int> {
    guard height > 0 else { return 0..<0 }
    if focus < first { first = focus }
    if focus >= first + height { first = focus - height + 1 }
    first = max(0, min(first, max(0, rows.count - height)))
    return first..<min(rows.count, first + height)
  }
}
