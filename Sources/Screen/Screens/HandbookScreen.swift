import Domain
import Store

/// The handbook: pages that tell the trade, banks of questions, and cards with tips, each a screen; on the
/// left what there is, on the right the page in focus.
struct HandbookScreen: View {
  private var pages: [Page] = []
  private var focus = 0
  private var first = 0
  /// Whether the page in focus has the whole width.
  private var isOpen = false
  private var top = 0

  struct Page {
    let book: Words
    let name: Words
    let paragraphs: [Words]
    /// Of a bank of questions or of tips each line is one.
    let isList: Bool
  }

  mutating func load(_ desk: Desk) throws { pages = HandbookScreen.pages(desk.playbooks) }
  mutating func refresh(_ desk: Desk) throws {
    pages = HandbookScreen.pages(desk.playbooks)
    focus = min(focus, max(0, pages.count - 1))
  }

  static func pages(_ playbooks: Playbooks) -> [Page] {
    let guides = playbooks.all(.guide).sorted { rank($0.id) < rank($1.id) }
    let guide = guides.flatMap { playbook in
      (playbook.guide?.pages ?? []).map {
        Page(book: playbook.name, name: $0.name, paragraphs: $0.text, isList: false)
      }
    }
    let questions = playbooks.all(.questions).flatMap { playbook in
      (playbook.questions?.groups ?? []).map {
        Page(
          book: playbook.name, name: $0.name, paragraphs: $0.questions.map(\.ask), isList: true)
      }
    }
    let tips = playbooks.all(.tips).flatMap { playbook in
      (playbook.tips?.cards ?? []).map {
        Page(book: playbook.name, name: $0.name, paragraphs: $0.tips, isList: true)
      }
    }
    return guide + questions + tips
  }

  /// The parts in the order of the trade: a team's own stand first.
  private static let order = [
    "qualifying", "customers", "selection", "opportunities", "pipelines", "kyc-credit", "crm",
    "prediction", "service", "satisfaction", "retention", "complaints", "hotel", "ethics",
    "courses",
  ].map { "guide-" + $0 }

  private static func rank(_ id: String) -> Int { order.firstIndex(of: id) ?? -1 }

  private var page: Page? { pages.indices.contains(focus) ? pages[focus] : nil }

  // MARK: Commands

  var commands: Set<Command> {
    pages.isEmpty
      ? []
      : [
        .up, .down, .top, .bottom, .pageUp, .pageDown, .open, .back, .nextTab, .previousTab,
        .nextRecord, .previousRecord,
      ]
  }

  var foot: [FootItem] {
    isOpen
      ? [
        .keys(.previousRecord, .nextRecord, words: Words("page", "翻页")), .key(.back), .more,
      ]
      : [
        .key(.open, Words("read", "阅读")),
        .keys(.previousTab, .nextTab, words: Words("part", "部分")), .key(.back), .more,
      ]
  }

  mutating func handle(_ command: Command, _ desk: Desk) throws -> [Effect] {
    let room = Room.rows(desk.size).count
    switch command {
    case .up where isOpen: top = max(0, top - 1)
    case .down where isOpen: top += 1
    case .pageDown where isOpen: top += room - 1
    case .pageUp where isOpen: top = max(0, top - room + 1)
    case .up, .previousRecord: move(by: -1)
    case .down, .nextRecord: move(by: 1)
    case .pageUp: move(by: -10)
    case .pageDown: move(by: 10)
    case .top: move(by: -pages.count)
    case .bottom: move(by: pages.count)
    case .nextTab: movePart(by: 1)
    case .previousTab: movePart(by: -1)
    case .open: isOpen = true
    case .back where isOpen: isOpen = false
    case .back: return [.leave]
    default: break
    }
    return []
  }

  private mutating func move(by count: Int) {
    focus = max(0, min(pages.count - 1, focus + count))
    top = 0
  }

  private mutating func movePart(by count: Int) {
    guard let page else { return }
    if count > 0 {
      move(by: (pages[focus...].firstIndex { $0.book != page.book } ?? focus) - focus)
    } else {
      let start = pages.firstIndex { $0.book == page.book } ?? 0
      let before = start > 0 ? pages.firstIndex { $0.book == pages[start - 1].book } ?? 0 : 0
      move(by: (focus > start ? start : before) - focus)
    }
  }

  mutating func fit(_ size: Size) {
    let height = Room.rows(size).count
    let rows = HandbookScreen.rows(pages)
    let row = rows.firstIndex { $0 == .page(focus) } ?? 0
    first = max(0, min(min(first, max(0, row - 1)), max(0, rows.count - 1)))
    if row >= first + height { first = row - height + 1 }
  }

  /// A row of the list: the part's name, or a page.
  private enum Row: Equatable {
    case part(Words)
    case page(Int)
  }

  private static func rows(_ pages: [Page]) -> [Row] {
    pages.indices.flatMap { index -> [Row] in
      index == 0 || pages[index].book != pages[index - 1].book
        ? [.part(pages[index].book), .page(index)] : [.page(index)]
    }
  }

  // MARK: Drawing

  func title(_ desk: Desk) -> Title {
    let name = desk.say(Words("Handbook", "业务手册"))
    guard isOpen, let page else { return Title(name: name, right: "\(pages.count)") }
    return Title(
      name: "\(name)   \(page.book[desk.language])", right: "\(focus + 1)/\(pages.count)")
  }

  func draw(into frame: inout Frame, _ desk: Desk) {
    let rows = Room.rows(desk.size)
    if isOpen { return drawPage(into: &frame, rows, 2..<frame.size.columns - 2, from: top, desk) }
    let split = frame.size.columns < 100 ? 30 : 40
    frame.column(split, rows: rows.lowerBound - 1..<rows.upperBound, style: .dim)
    for (i, line) in HandbookScreen.rows(pages).dropFirst(first).prefix(rows.count).enumerated() {
      let row = rows.lowerBound + i
      switch line {
      case .part(let words):
        frame.put(words[desk.language], row: row, column: 1, width: split - 2, style: .bold)
      case .page(let index):
        frame.put(pages[index].name[desk.language], row: row, column: 3, width: split - 4)
        if index == focus { frame.focus(rows: row..<row + 1, columns: 0..<split) }
      }
    }
    drawPage(into: &frame, rows, split + 2..<frame.size.columns - 1, from: 0, desk)
  }

  private func drawPage(
    into frame: inout Frame, _ rows: Range<Int>, _ columns: Range<Int>, from top: Int, _ desk: Desk
  ) {
    let lines = lines(desk, to: min(76, columns.count))
    let first = min(top, max(0, lines.count - rows.count))
    for (i, line) in lines.dropFirst(first).prefix(rows.count).enumerated() {
      frame.put(
        line.text, row: rows.lowerBound + i, column: columns.lowerBound, width: columns.count,
        style: line.style)
    }
    if first + rows.count < lines.count {
      frame.put(
        "…", row: rows.upperBound - 1, column: columns.upperBound - 1, style: .dim)
    }
    if isOpen { frame.cursor = Position(row: rows.lowerBound, column: columns.lowerBound) }
  }

  private func lines(_ desk: Desk, to width: Int) -> [(text: String, style: Style)] {
    guard let page else { return [] }
    var lines: [(text: String, style: Style)] = [(page.name[desk.language], .bold), ("", .plain)]
    for (i, words) in page.paragraphs.enumerated() {
      let mark = page.isList ? "\(i + 1) " : ""
      let wrapped = Frame.wrap(words[desk.language], to: max(10, width - mark.count))
      for (j, line) in wrapped.enumerated() {
        let margin = j == 0 ? mark : String(repeating: " ", count: mark.count)
        lines.append((margin + line, .plain))
      }
      if !page.isList { lines.append(("", .plain)) }
    }
    return lines
  }

  func linear(_ desk: Desk) -> Linear {
    var linear = Linear()
    if isOpen {
      for line in lines(desk, to: 1_000) where !line.text.isEmpty {
        linear.add(line.text, style: line.style)
      }
      return linear
    }
    for (i, page) in pages.enumerated() {
      if i == 0 || page.book != pages[i - 1].book { linear.heading(page.book[desk.language]) }
      linear.add(page.name[desk.language], isFocused: i == focus)
    }
    return linear
  }
}
