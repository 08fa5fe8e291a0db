import Domain
import Store

/// What a row's text means, in the rep's words: `48k` is ¥48,000, `fri` is Fri 27 Nov, `hd` is Hengda.
struct FormReading {
  let row: FormRow
  let desk: Desk
  /// What stands in the other fields: a person is looked for among those of the customer.
  let document: Document

  func reading() throws -> FormRow.Reading {
    let text = row.text
    if text.isEmpty { return .empty }
    if let value = row.pickedValue {
      return .value(value, told: told(value), odd: odd)
    }
    switch row.entry {
    case .choice(let options): return choice(text, options)
    case .reference(let kind):
      do {
        return try reference(text, kind)
      } catch is ReadInterrupted {
        return .unread
      }
    case .typed, .prose, .fixed: return typed(text)
    }
  }

  private func typed(_ text: String) -> FormRow.Reading {
    do {
      guard
        let value = try row.field.type.read(
          text, currency: desk.shown.currency, today: desk.today)
      else { return .empty }
      return .value(value, told: told(value), odd: odd)
    } catch {
      return .wrong(error.words)
    }
  }

  private var odd: Words? { row.field.type.oddity(row.text)?.words }

  // MARK: One of a few

  private func choice(_ text: String, _ options: [FormRow.Option]) -> FormRow.Reading {
    func names(_ option: FormRow.Option) -> [String] { [option.words.en, option.words.zh] }
    func those(_ isMeant: (FormRow.Option) -> Bool) -> [FormRow.Option]? {
      let meant = options.filter(isMeant)
      return meant.isEmpty ? nil : meant
    }
    let key = MatchKey.name(text)
    // A whole name comes before a beginning, and what is shown before other words for it.
    let meant =
      those { (names($0) + $0.also).contains { MatchKey.name($0) == key } }
      ?? those { names($0).contains { Beginning.of($0, is: text) } }
      ?? those { $0.also.contains { Beginning.of($0, is: text) } } ?? []
    let candidates = meant.map {
      FormRow.Candidate(value: $0.value, name: $0.words[desk.language])
    }
    switch candidates.count {
    case 0:
      let all = options.map { Choice("", $0.words) }
      return .wrong(ReadingError.noChoice(text, of: all).words)
    case 1:
      let name = candidates[0].name
      return .value(candidates[0].value, told: name == text ? "" : name)
    default: return .several(candidates)
    }
  }

  // MARK: Another record

  /// How many of a kind that isn't searched are looked through: products, members.
  private static let most = 500
  /// How many a list under the field shows.
  private static let shown = 6

  private func reference(_ text: String, _ kind: Kind) throws -> FormRow.Reading {
    let found = try records(text, kind)
    guard let first = found.first else {
      return .wrong(
        Words(
          "There is no \(kind.words.en) “\(text)” here. Esc keeps what is typed as a draft.",
          "没有\(kind.words.zh)“\(text)”。按 Esc 可将所输入的内容留作草稿。"))
    }
    if found.count == 1 {
      let name = name(first)
      return .value(.text(first.key), told: name == text ? about(first) : name)
    }
    return .several(
      found.prefix(FormReading.shown).map {
        FormRow.Candidate(
          value: .text($0.key), name: name($0), about: about($0))
      })
  }

  /// Those of that name; else those whose name begins so; else those that are found by it.
  private func records(_ text: String, _ kind: Kind) throws -> [Record] {
    if let name = kind.field("name"), name.traits.contains(.matched),
      let key = MatchKey.of(text, type: name.type)
    {
      let exact = among(try desk.book.records(kind, matching: "name", key: key), kind)
      if !exact.isEmpty { return exact }
    }
    func begin(_ record: Record) -> Bool { Beginning.of(name(record), is: text) }
    if let customer = document["customer"]?.text, kind.field("customer") != nil {
      let related = try desk.book.records(kind, where: "customer", is: customer)
      return kind.name == Kind.deal.name && related.count == 1 ? related : related.filter(begin)
    }
    guard kind.fields.contains(where: { $0.traits.contains(.searched) }) else {
      let all = try desk.book.list(ListQuery(kind, limit: FormReading.most)).map(\.record)
      return all.filter(begin)
    }
    let found = try desk.book.find(text, kind, limit: 40).own
    let own = try desk.book.listed(kind, found).map(\.record)
    let begun = own.filter(begin)
    return begun.isEmpty ? own : begun
  }

  /// What a record goes by; a deal without a name of its own by its customer's.
  private func name(_ record: Record) -> String {
    record.ref.kind == Kind.deal.name ? desk.name(record.ref) ?? record.title : record.title
  }

  /// A person or a deal is meant to be the customer's, where that is known.
  private func among(_ records: [Record], _ kind: Kind) -> [Record] {
    guard let customer = document["customer"]?.text, kind.field("customer") != nil else {
      return records
    }
    return records.filter { $0.text("customer") == customer }
  }

  /// What tells two of one name apart.
  private func about(_ record: Record) -> String {
    let customer = record.text("customer").flatMap { desk.name(Ref(.customer, $0)) }
    let value = record.int("value").map(desk.shown.money)
    let all = [value, customer, record.text("city"), record.text("phone"), record.text("region")]
    return all.compactMap { $0 }.prefix(2).joined(separator: desk.say(Words(", ", "，")))
  }

  // MARK: Beside the text

  /// How a value is told; nothing where the text says it as well.
  private func told(_ value: Value) -> String {
    let told: String
    switch (row.field.type, value) {
    case (.money, .int(let minor)):
      told = Sentence(in: desk.language, currency: desk.shown.currency)
        .spelled(Money(minor: minor, currency: desk.shown.currency))
    case (.day, .text(let text)): told = Day(text).map(day) ?? text
    case (.integer, .int(let number)) where number.magnitude >= 10_000:
      told = desk.shown.number(Int(number))
    case (.phone, .text(let text)): told = FormReading.grouped(text)
    case (.integer, .int), (.decimal, _), (.percent, _), (.time, _):
      told = FormRow.text(value, row.field, row.entry, desk)
    default: return ""
    }
    return told == row.text ? "" : told
  }

  private func day(_ day: Day) -> String {
    let date = desk.shown.date(day)
    if day.year == desk.today.year { return date }
    return desk.say(Words("\(date) \(day.year)", "\(day.year)年\(date)"))
  }

  /// A Chinese mobile number in groups, as it is read aloud; others as they are written.
  private static func grouped(_ phone: String) -> String {
    let digits = phone.filter { !" -".contains($0) }
    guard digits.count == 11, digits.first == "1", digits.allSatisfy(\.isASCII),
      digits.allSatisfy(\.isNumber)
    else { return phone }
    let tail = digits.dropFirst(3)
    return "\(digits.prefix(3)) \(tail.prefix(4)) \(tail.suffix(4))"
  }
}
