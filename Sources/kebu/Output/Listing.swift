import Domain
import Store

/// Records of one kind on their way to standard output, as a table or as JSON.
struct Listing {
  let kind: Kind
  let book: Book
  var filters: [ListQuery.Filter] = []
  /// nil: in order of birth; for what was found, newest first.
  var order: Order?
  /// What the records' words begin with.
  var words: String?
  var limit: Int?

  init(_ kind: Kind, of book: Book) {
    self.kind = kind
    self.book = book
  }

  func print(_ format: FormatOptions) throws {
    let output = Output()
    if format.json {
      try json(on: output)
    } else {
      let columns = ListColumns(kind, Spoken(book))
      var table = Table(columns.columns, on: output)
      var count = 0
      try each {
        try table.row(columns.cells($0))
        count += 1
      }
      if count > 0 {
        try table.end()
      } else {
        try output.line(say("No \(kind.pluralWords.en).", "没有\(kind.pluralWords.zh)。"))
      }
    }
    try output.flush()
  }

  /// An array, one record a line.
  func json(on output: Output) throws {
    let shape = try JSONShape(book)
    var list = JSONList(output)
    try each { try list.add(shape.of($0)) }
    try list.end()
  }

  /// Calls `body` with every record wanted, a page at a time, so that no read stays open.
  private func each(_ body: (Listed) throws -> Void) throws {
    if let words { return try eachFound(words, body) }
    var query = ListQuery(kind, order: order?.name, filters: filters, limit: 0)
    var left = limit ?? .max
    while left > 0 {
      query.limit = min(left, 500)
      let page = try book.list(query)
      for listed in page { try body(listed) }
      guard let last = page.last, page.count == query.limit else { return }
      left -= page.count
      query.from = .after(last.place)
    }
  }

  private func eachFound(_ words: String, _ body: (Listed) throws -> Void) throws {
    if order != nil {
      throw Failure.usage(
        Words("--find has its own order; leave --order out.", "--find 自有顺序，请去掉 --order。"))
    }
    var left = limit ?? .max
    for ref in try book.find(words, limit: 1_000_000) where ref.kind == kind.name && left > 0 {
      guard let listed = try book.listed(ref), filters.allSatisfy(listed.meets) else { continue }
      try body(listed)
      left -= 1
    }
  }

  /// The order of this name.
  static func order(_ name: String, of kind: Kind) throws -> Order {
    if let order = kind.orders.first(where: { $0.name == name }) { return order }
    let known = kind.orders.map(\.name)
    throw Failure.usage(
      known.isEmpty
        ? Words("\(kind.plural) come in order of birth alone.", "\(kind.plural) 只按录入先后排列。")
        : Words(
          "There is no order \(name). There are: \(known.joined(separator: ", ")).",
          "没有“\(name)”这种排序。可用：\(known.joined(separator: "、"))。"))
  }
}

extension Listed {
  private func stored(_ name: String) -> Value? { figures[name] ?? record.document[name] }

  /// Numbers come before texts, as in SQLite.
  private static func isLess(_ left: Value, _ right: Value) -> Bool {
    switch (left.int, right.int) {
    case (let left?, let right?): left < right
    case (_?, nil): true
    case (nil, _?): false
    case (nil, nil): (left.text ?? "") < (right.text ?? "")
    }
  }

  /// Whether the record meets a filter, as the index would say.
  fileprivate func meets(_ filter: ListQuery.Filter) -> Bool {
    switch filter {
    case .equals(let name, let value): text(name) == value
    case .absent(let name): record.document[name] == nil && figures[name] == nil
    case .present(let name): record.document[name] != nil || figures[name] != nil
    case .notAfter(let name, let value): text(name) ?? "" <= value
    case .holds(let name): int(name) == 1 || record.flag(name)
    case .fails(let name): int(name) == 0 || record.document[name] == .bool(false)
    case .has(let name, let value): (figures[name] ?? record.document[name]) == value
    case .noneOf(let name, let values): text(name).map { !values.contains($0) } ?? true
    case .oneOf(let name, let values): text(name).map(values.contains) ?? false
    case .less(let name, let value): stored(name).map { Listed.isLess($0, value) } ?? false
    case .atLeast(let name, let value): stored(name).map { !Listed.isLess($0, value) } ?? false
    case .either(let all): all.contains { $0.allSatisfy(meets) }
    // No flag of a command asks for it.
    case .parent: false
    }
  }
}
