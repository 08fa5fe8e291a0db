import Domain
import Store

/// Records as JSON, in one shape for every command.
///
///     {"key":"c1k","kind":"customer","name":"Hengda Textiles","short_name":null,…,
///      "is_lead":true,"combination":"M+a+?","classes":[],"advice_group":null,
///      "figures":{"deals":0,"open_value":0,…,"next":"2026-11-27"},"custom":{"Lead Origin":"API"}}
///
/// - `key`, `kind`, `name` come first; then every field of the kind table under its own name, `null`
///   where nothing is known, so that a script finds the same members in each record.
/// - Money is a number in major units, exact to the last decimal: 1054 or 1054.5. Whole numbers and
///   decimals are numbers, a flag is `true`, `false` or `null`.
/// - A day is `"2026-11-24"`, a moment `"2026-11-24T08:00:00.123Z"` (UTC), a choice its name in the kind
///   table, another record its key.
/// - A confidential field is a member for those alone who may see it.
/// - `known` says of a fact when, by whom and from what it is known; `custom` holds further fields
///   under the headers with which they came.
/// - `figures` are kept by the index about the records that refer to this one.
/// - A customer has `is_lead`, `combination` (capital: has it, small: lacks it, `?`: nobody asked),
///   `classes` (of `prospect`, `potential`, `intent`) and `advice_group` (`pursue`, `contact`,
///   `nurture`, `stop`; `null` while a condition is unknown).
struct JSONShape {
  private let currency: Currency
  private let clearance: Clearance
  /// Headers of further fields, by kind and member.
  private let headers: [String: [String: String]]

  init(_ book: Book) throws {
    currency = book.currency
    clearance = book.clearance
    var headers: [String: [String: String]] = [:]
    for listed in try book.list(ListQuery(.customField, limit: 100_000)) {
      guard let field = CustomField(listed.record) else { continue }
      headers[field.of, default: [:]][field.member] = field.name
    }
    self.headers = headers
  }

  /// A record with the figures about it.
  func of(_ listed: Listed) -> JSONText { .object(members(listed)) }

  func members(_ listed: Listed) -> [(name: String, value: JSONText)] {
    let record = listed.record
    var members: [(name: String, value: JSONText)] = [
      ("key", .text(record.key)), ("kind", .text(record.ref.kind)),
      ("name", .text(orNull: record.text("name") ?? record.text("subject"))),
    ]
    guard let kind = Kind.named(record.ref.kind) else { return members }
    members.reserveCapacity(kind.fields.count + 8)
    for field in kind.fields
    where field.name != "name" && field.name != "custom" && clearance.shows(field) {
      members.append((field.name, value(record.document[field.name], field.type)))
    }
    if kind.name == Kind.customer.name { members += qualification(listed) }
    if !kind.rollups.isEmpty { members.append(("figures", figures(listed, kind))) }
    if kind.field("custom") != nil {
      members.append(("custom", custom(record.document["custom"], kind)))
    }
    return members
  }

  /// A value as its type has it.
  func value(_ value: Value?, _ type: FieldType) -> JSONText {
    switch (type, value) {
    case (_, nil), (_, .null): .null
    case (.money, .int(let minor)): money(minor)
    case (.decimal, .text(let text)) where JSONShape.isNumber(text): .number(text)
    case (_, let value?): JSONShape.plain(value)
    }
  }

  /// A number in major units, without zeros at its end.
  func money(_ minor: Int64) -> JSONText {
    var digits = Money(minor: minor, currency: currency).plain
    if digits.contains(".") {
      while digits.hasSuffix("0") { digits.removeLast() }
    }
    return .number(digits)
  }

  /// A figure in minor units that need not be whole, in major ones.
  func money(_ minor: Double?) -> JSONText {
    .figure(minor.map { $0 / Double(currency.scale) })
  }

  /// Further fields under their own headers.
  func custom(_ value: Value?, _ kind: Kind) -> JSONText {
    let members = value?.object ?? [:]
    return .object(
      members.keys.sorted().map { member in
        (headers[kind.name]?[member] ?? member, JSONShape.plain(members[member] ?? .null))
      })
  }

  private func qualification(_ listed: Listed) -> [(name: String, value: JSONText)] {
    let combination = listed.combination
    let classes = ProspectClass.of(
      combination, recognisesProduct: listed.record.flag("recognises_product"))
    return [
      ("is_lead", .flag(listed.int("is_lead") == 1)),
      ("combination", .text(combination.formula)),
      ("classes", .list(classes.map { .text($0.rawValue) })),
      ("advice_group", .text(orNull: combination.advice?.group.rawValue)),
    ]
  }

  private func figures(_ listed: Listed, _ kind: Kind) -> JSONText {
    .object(
      kind.rollups.map { rollup in
        let figure = listed.figures[rollup.name]
        if case .sum(let field) = rollup.measure, let sum = figure?.int,
          case .money? = Kind.named(rollup.kind)?.field(field)?.type
        {
          return (rollup.name, money(sum))
        }
        return (rollup.name, JSONShape.plain(figure ?? .null))
      })
  }

  static func plain(_ value: Value) -> JSONText {
    switch value {
    case .null: .null
    case .bool(let flag): .flag(flag)
    case .int(let int): .number(int)
    case .text(let text): .text(text)
    case .list(let items): .list(items.map(plain))
    case .object(let members):
      .object(members.keys.sorted().map { ($0, plain(members[$0] ?? .null)) })
    }
  }

  /// Whether a decimal is written as JSON writes numbers.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let halves = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count),
      halves.allSatisfy({ half in
        !half.isEmpty && half.utf8.allSatisfy { (48...57).contains($0) }
      })
    else { return false }
    return halves[0].count == 1 || !halves[0].hasPrefix("0")
  }
}

extension Listed {
  /// Money, Authority and Need, as the index keeps them.
  var combination: Combination {
    Combination(
      money: Answer(record.document["money"]), authority: Answer(figures["has_authority"]),
      need: Answer(record.document["need"]))
  }
}
