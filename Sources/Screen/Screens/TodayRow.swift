import Domain
import Store

/// One line of Today: with whom, what, when, what it is worth, and whom to ring.
struct TodayRow {
  let item: Agenda.Item
  let whom: Whom?

  /// A customer, as far as a line tells of it.
  struct Whom {
    let named: Named
    let value: Int64
    let person: String?
    let phone: String?

    /// nil when there is no such customer.
    init?(_ key: String, _ desk: Desk) throws {
      guard let listed = try desk.book.listed(Ref(.customer, key)) else { return nil }
      named = Named(listed.record)
      value = listed.int("open_value") ?? 0
      // Who picked up last time would take reading all that was done with everybody on the list.
      let first = RingFirst.order(
        try desk.book.records(.contact, where: "customer", is: key), of: listed.record, touches: [],
        for: listed.int("open_deals") ?? 0 > 0 ? .favour : .news
      ).first { !$0.isBarred }
      person = first?.contact.title
      let isBarred = Consent(listed.record)?.bars("call") ?? false
      phone = first?.phone ?? (isBarred ? nil : listed.record.text("phone"))
    }
  }

  private var record: Record { item.record }

  /// Whom it is about.
  private func subject(_ desk: Desk) -> String {
    if let whom { return whom.named.name }
    let about = item.isReview ? Assessment.subject(of: record) : nil
    return about.flatMap { desk.name($0) } ?? record.title
  }

  private func isRotting(_ desk: Desk) -> Bool {
    item.isDeal && desk.stage(of: record)?.isRotting(record, on: desk.today) ?? false
  }

  private func sign(_ desk: Desk) -> (String, Style) {
    if item.isStep { return Sign.step(record, desk.today) }
    if !item.isDeal { return item.part == .exception ? ("!", .late) : ("~", .due) }
    return isRotting(desk) ? ("~", .due) : (" ", .plain)
  }

  /// What to do, or how long a deal has been where.
  private func what(_ desk: Desk) -> String {
    if item.isStep { return Sign.task(record, desk.language) }
    if item.isReview {
      let id = record.text("playbook") ?? ""
      return desk.playbooks.checklist(id)?.name[desk.language] ?? id
    }
    if !item.isDeal { return record.title }
    let stage = desk.stage(of: record)?.name[desk.language] ?? record.text("stage") ?? ""
    guard let days = desk.days(inStage: record), days > 0 else { return stage }
    let stay = desk.shown.stay(days: days)
    return desk.say(Words("\(stay) \(stage)", "\(stage) \(stay)"))
  }

  private func when(_ desk: Desk) -> String {
    if !item.isStep, !item.isDeal {
      return (record.day("review") ?? record.day("reported")).map(desk.shown.day) ?? ""
    }
    guard item.isStep else { return "" }
    let time = record.text("time")
    switch item.part {
    case .today: return time ?? ""
    default:
      let day = record.day("due").map(desk.shown.day) ?? ""
      return [day, item.part == .week ? time : nil].compactMap { $0 }.joined(separator: " ")
    }
  }

  private func money(_ desk: Desk) -> String {
    let value = item.isStep ? whom?.value ?? 0 : record.int("value") ?? 0
    return value == 0 ? "" : desk.shown.money(value)
  }

  func draw(into frame: inout Frame, row: Int, _ desk: Desk) {
    let width = frame.size.columns
    let isWide = width >= 100
    // Where there is little room, what to do and whom to ring matter more than what it is worth.
    let isNarrow = width < 72
    let name = isWide ? 28 : isNarrow ? 14 : 18
    let what = isWide ? width - 92 : isNarrow ? width - 46 : width - 63
    let (sign, style) = sign(desk)
    frame.put(sign, row: row, column: 2, style: style)
    frame.put(subject(desk), row: row, column: 4, width: name)
    frame.put(self.what(desk), row: row, column: 5 + name, width: what)
    var column = 6 + name + what
    let isLate = item.part == .late
    frame.put(
      when(desk), row: row, column: column, width: isWide ? 11 : 9, style: isLate ? .late : .plain)
    column += isWide ? 12 : isNarrow ? 10 : 9
    if !isNarrow {
      frame.put(money(desk), row: row, column: column, width: 7, align: .right)
      column += isWide ? 10 : 8
    }
    let phone = whom?.phone ?? ""
    let room = width - column - 1
    if phone.isEmpty {
      let none = desk.say(Words("no phone", "无电话"))
      let used = frame.put(
        whom?.person ?? "", row: row, column: column,
        width: max(0, room - Frame.width(of: none) - 1))
      frame.put(none, row: row, column: column + (used > 0 ? used + 1 : 0), style: .dim)
    } else {
      // A number is of use only whole.
      let person = max(0, room - Frame.width(of: phone) - 1)
      let used =
        person < 4 ? 0 : frame.put(whom?.person ?? "", row: row, column: column, width: person)
      frame.put(phone, row: row, column: column + (used > 0 ? used + 1 : 0), width: room - used)
    }
  }

  /// `Hengda Textiles, late, send quote, Mon, ¥120k, Ms Liu 138 0000 1111`
  func sentence(_ desk: Desk) -> String {
    let late = item.part == .late ? desk.say(Words("late", "已过期")) : nil
    let rotting = isRotting(desk) ? desk.say(Words("rotting", "停滞")) : nil
    let reach = [whom?.person, whom?.phone].compactMap { $0 }.joined(separator: " ")
    let parts = [
      subject(desk), late, rotting, what(desk), when(desk), money(desk), reach,
    ]
    return parts.compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: desk.say(Words(", ", "，")))
  }
}
