import Domain
import Store

/// The fields of a customer under the headings of its kind (DATA-1…8), each with its age where that
/// has grown too high.
struct CustomerSheet {
  struct Line {
    let group: FieldGroup
    let field: Field
    let fact: Fact?
  }

  let customer: Record
  let lines: [Line]

  /// - Parameters:
  ///   - form: the fields that one function wants to know; nil: all there are.
  ///   - all: whether empty fields are there too, behind those that are known.
  init(
    _ customer: Record, by form: CustomerForm? = nil, all: Bool, today: Day, clearance: Clearance
  ) {
    self.customer = customer
    // Money, Authority and Need stand on the other side, with what speaks for them.
    let every = form?.fieldGroups(for: clearance)
    let groups =
      every
      ?? Kind.customer.groups(of: customer.document, for: clearance).filter {
        $0.group.name != "conditions"
      }
    lines = groups.flatMap { group, fields in
      let known = fields.filter { customer.document[$0.name] != nil }
      let unknown = all ? fields.filter { customer.document[$0.name] == nil } : []
      return (known + unknown).map {
        Line(group: group, field: $0, fact: customer.fact($0.name, today: today))
      }
    }
  }

  private static let label = 17

  func draw(
    into frame: inout Frame, rows: Range<Int>, columns: Range<Int>, first: Int, focus: Int?,
    _ desk: Desk
  ) {
    func starts(_ index: Int) -> Bool {
      index == 0 || lines[index].group.name != lines[index - 1].group.name
    }
    let places = Places.of(
      lines.count, first: first, focus: focus, in: rows,
      ahead: { index, isFirst in isFirst ? 1 : starts(index) ? 2 : 0 },
      height: { $0 == focus ? whole($0, columns, desk).count : 1 })
    for (place, (index, rows)) in places.enumerated() {
      if place == 0 || starts(index) {
        frame.put(
          lines[index].group.words[desk.language], row: rows.lowerBound - 1,
          column: columns.lowerBound + 3, width: columns.count - 4, style: .bold)
      }
      draw(index, index == focus, into: &frame, rows, columns, desk)
      if index == focus { frame.focus(rows: rows, columns: columns) }
    }
  }

  private func draw(
    _ index: Int, _ isFocused: Bool, into frame: inout Frame, _ rows: Range<Int>,
    _ columns: Range<Int>, _ desk: Desk
  ) {
    let line = lines[index]
    let start = columns.lowerBound + 3
    let row = rows.lowerBound
    frame.put(
      line.field.words[desk.language], row: row, column: start, width: CustomerSheet.label - 1,
      style: .dim)
    let text = start + CustomerSheet.label
    let room = max(0, columns.upperBound - 1 - text)
    let age = age(line, desk)
    frame.put(age, row: row, column: text, width: room, style: .due, align: .right)
    let taken = age.isEmpty ? 0 : Frame.width(of: age) + 1
    let values = isFocused ? whole(index, columns, desk) : [value(line, desk)]
    for (i, value) in values.prefix(rows.count).enumerated() {
      frame.put(
        value, row: row + i, column: text, width: max(0, room - taken),
        style: i > 0 && i == values.count - 1 && source(line, desk) != nil ? .dim : .plain)
    }
  }

  /// How old a stale fact is: `~ 14 mo`.
  private func age(_ line: Line, _ desk: Desk) -> String {
    guard let fact = line.fact, fact.isStale, let on = fact.on else { return "" }
    return "~ " + desk.shown.age(days: desk.today - on)
  }

  private func value(_ line: Line, _ desk: Desk) -> String {
    customer.document[line.field.name].map {
      desk.shown.value($0, line.field, name: desk.name)
    } ?? ""
  }

  /// The whole value on as many rows as it needs, then where it comes from.
  private func whole(_ index: Int, _ columns: Range<Int>, _ desk: Desk) -> [String] {
    let line = lines[index]
    let age = age(line, desk)
    let room =
      columns.count - 4 - CustomerSheet.label - (age.isEmpty ? 0 : Frame.width(of: age) + 1)
    let value = Frame.wrap(value(line, desk), to: max(6, room), lines: 5)
    return (value.isEmpty ? [""] : value) + [source(line, desk)].compactMap(\.self)
  }

  /// `Ms Liu, 2025-09-01`: the source of a fact, and since when it is known.
  private func source(_ line: Line, _ desk: Desk) -> String? {
    guard let fact = line.fact, fact.from != nil || fact.isStale else { return nil }
    return [fact.from, fact.on.map(desk.shown.day)].compactMap(\.self)
      .joined(separator: desk.say(Words(", ", "，")))
  }

  /// One field as a sentence.
  func add(_ index: Int, isFocused: Bool, to linear: inout Linear, _ desk: Desk) {
    let line = lines[index]
    var value = value(line, desk)
    if value.isEmpty { value = desk.say(Words("empty", "空")) }
    if let fact = line.fact, fact.isStale, let on = fact.on {
      let age = desk.shown.age(days: desk.today - on)
      value += desk.say(Words(", stale, \(age) old", "，已过期，\(age)前"))
    }
    linear.add(line.field.words[desk.language], value, desk.language, isFocused: isFocused)
  }
}
