import ArgumentParser
import Domain
import Store

/// `kebu list customers`: the records of one kind, all of them unless `--limit` says otherwise.
struct List: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: say("List records of one kind.", "列出某一类记录。"),
      discussion: say(
        "Kinds: \(Kinds.spoken.joined(separator: ", ")). JSON is an array, one record a line.",
        "类别：\(Kinds.spoken.joined(separator: "、"))。JSON 为数组，每行一条记录。"))
  }

  @Argument(help: ArgumentHelp(say("customers, deals, …", "customers、deals 等。")))
  var kind: String

  @OptionGroup var place: BookOptions
  @OptionGroup var format: FormatOptions

  @Option(help: ArgumentHelp(say("At most so many.", "最多列出几条。"), valueName: "n"))
  var limit: Int?

  @Option(
    help: ArgumentHelp(
      say("What their words begin with: Han, pinyin, Latin, last digits.", "按汉字、拼音、字母或电话尾号查找。"),
      valueName: "text"))
  var find: String?

  @Flag(help: ArgumentHelp(say("Leads alone.", "只列线索。")))
  var leads = false

  @Option(
    help: ArgumentHelp(
      say("An order: name, triage, added.", "排序：name、triage、added。"), valueName: "order"))
  var order: String?

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      say("Only those with this value, such as city=Suzhou.", "只列字段为此值的，如 city=苏州。"),
      valueName: "field=value"))
  var conditions: [String] = []

  func run() throws {
    let kind = try Kinds.named(kind)
    if let limit, limit < 0 {
      throw Failure.usage(Words("--limit counts from 0.", "--limit 不能为负数。"))
    }
    let book = try place.open()
    defer { book.close() }
    var filters = try conditions.map { try Wanted.read($0, kind, book) }
    if leads {
      guard kind.name == Kind.customer.name else {
        throw Failure.usage(
          Words("Only customers can be leads: kebu list customers --leads", "只有客户才有线索：kebu list customers --leads"))
      }
      filters.append(.holds("is_lead"))
    }
    let output = Output()
    if format.json {
      let shape = try JSONShape(book)
      var list = JSONList(output)
      try each(book, kind, filters) { try list.add(shape.of($0)) }
      try list.end()
    } else {
      let columns = ListColumns(kind, Spoken(book))
      var table = Table(columns.columns, on: output)
      var count = 0
      try each(book, kind, filters) {
        try table.row(columns.cells($0))
        count += 1
      }
      if count == 0 { try output.line(say("No \(kind.pluralWords.en).", "没有\(kind.pluralWords.zh)。")) } else { try table.end() }
    }
    try output.flush()
  }

  /// Calls `body` with every record wanted.
  private func each(
    _ book: Book, _ kind: Kind, _ filters: [ListQuery.Filter], _ body: (Listed) throws -> Void
  ) throws {
    if let find { return try eachFound(find, book, kind, filters, body) }
    if let order, !kind.orders.contains(where: { $0.name == order }) {
      let known = kind.orders.map(\.name)
      throw Failure.usage(
        known.isEmpty
          ? Words("\(kind.plural) come in order of birth alone.", "\(kind.plural) 只按录入先后排列。")
          : Words(
            "There is no order \(order). There are: \(known.joined(separator: ", ")).",
            "没有“\(order)”这种排序。可用：\(known.joined(separator: "、"))。"))
    }
    try List.eachPage(of: book, kind, order: order, filters, limit: limit, body)
  }

  /// Calls `body` with the records of a list, a page at a time, so that no read stays open.
  static func eachPage(
    of book: Book, _ kind: Kind, order: String? = nil, _ filters: [ListQuery.Filter] = [],
    limit: Int? = nil, _ body: (Listed) throws -> Void
  ) throws {
    var query = ListQuery(kind, order: order, filters: filters, limit: 0)
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

  /// Found records come newest first; other filters are applied to what was found.
  private func eachFound(
    _ text: String, _ book: Book, _ kind: Kind, _ filters: [ListQuery.Filter],
    _ body: (Listed) throws -> Void
  ) throws {
    if order != nil {
      throw Failure.usage(
        Words("--find has its own order; leave --order out.", "--find 自有顺序，请去掉 --order。"))
    }
    var left = limit ?? .max
    for ref in try book.find(text, limit: 1_000_000) where ref.kind == kind.name && left > 0 {
      guard let listed = try book.listed(ref), filters.allSatisfy(listed.meets) else { continue }
      try body(listed)
      left -= 1
    }
  }
}

extension List {
  /// `city=Suzhou` as a filter.
  enum Wanted {
    static func read(_ text: String, _ kind: Kind, _ book: Book) throws -> ListQuery.Filter {
      let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(halves[0]).replacing("-", with: "_")
      guard halves.count == 2, let field = kind.field(name) else {
        let known = kind.columns.map(\.name).joined(separator: ", ")
        throw Failure.usage(
          Words(
            "--where \(text): write FIELD=VALUE with one of \(known).",
            "--where \(text)：请写 字段=值，可用字段：\(known)。"))
      }
      guard kind.columns.contains(where: { $0.name == name }) else {
        throw Failure.usage(
          Words("\(name) is not kept in the index; lists can't be filtered by it.", "索引里没有 \(name)，不能按它筛选。"))
      }
      let reading = FieldReading(book: book)
      guard let value = try reading.value(String(halves[1]), field, of: kind) else {
        return .absent(name)
      }
      switch value {
      case .text(let text): return .equals(name, text)
      case .bool(let flag): return flag ? .holds(name) : .fails(name)
      case .int, .null, .list, .object:
        throw Failure.usage(
          Words("--where compares words and days, not \(name).", "--where 只比较文字和日期，不支持 \(name)。"))
      }
    }
  }
}

extension Listed {
  /// Whether the record meets a filter, as the index would say.
  fileprivate func meets(_ filter: ListQuery.Filter) -> Bool {
    switch filter {
    case .equals(let name, let value): text(name) == value
    case .absent(let name): record.document[name] == nil && figures[name] == nil
    case .present(let name): record.document[name] != nil || figures[name] != nil
    case .notAfter(let name, let value): text(name) ?? "" <= value
    case .holds(let name): int(name) == 1 || record.flag(name)
    case .fails(let name): int(name) == 0 || record.document[name] == .bool(false)
    }
  }
}
