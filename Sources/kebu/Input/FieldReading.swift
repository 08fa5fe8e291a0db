import Domain
import Store

/// What a person types for a field, as the value that is stored.
struct FieldReading {
  let book: Book

  /// The value; nil for an empty text.
  ///
  /// - Throws: `Failure.data` that names the field; a reference may be a key or a name.
  func value(_ text: String, _ field: Field, of kind: Kind) throws -> Value? {
    do {
      guard
        let value = try field.type.read(
          text, currency: book.currency, today: book.surroundings.today())
      else { return nil }
      guard case .reference(let kind) = field.type, let name = value.text,
        let kind = Kind.named(kind)
      else { return value }
      return .text(try key(of: name, kind, for: "--" + FieldFlags.flag(field)))
    } catch let error as ReadingError {
      throw Failure.data(
        Words(
          "--\(FieldFlags.flag(field)): \(error.words.en)",
          "--\(FieldFlags.flag(field)):\(error.words.zh)"))
    }
  }

  /// `city=Suzhou` as a filter of a list; `city=` finds those without.
  func filter(_ text: String, of kind: Kind) throws -> ListQuery.Filter {
    let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(halves[0]).replacing("-", with: "_")
    guard halves.count == 2, let field = kind.columns.first(where: { $0.name == name }) else {
      let known = kind.columns.map(\.name).joined(separator: ", ")
      throw Failure.usage(
        Words(
          "--where \(text): write FIELD=VALUE with one of \(known).",
          "--where \(text)：请写 字段=值，可用字段：\(known)。"))
    }
    switch try value(String(halves[1]), field, of: kind) {
    case nil: return .absent(name)
    case .bool(let flag): return flag ? .holds(name) : .fails(name)
    case let value?: return .has(name, value)
    }
  }

  /// The record that a key or a name means.
  ///
  /// - Parameter flag: what it was asked for by, `--customer` or an argument's name.
  func key(of text: String, _ kind: Kind, for flag: String) throws -> String {
    if let record = try book.record(Ref(kind, text)) { return record.key }
    let named = kind.field("name")
    var found: [Record] = []
    if let named, named.traits.contains(.matched), let key = MatchKey.of(text, type: named.type) {
      found = try book.records(kind, matching: "name", key: key)
    }
    guard let record = found.first else {
      throw Failure.data(
        Words(
          "\(flag): there is no \(kind.words.en) \(text). Give its key: kebu list \(kind.plural)",
          "\(flag)：没有\(kind.words.zh)“\(text)”。请给出编号：kebu list \(kind.plural)"))
    }
    guard found.count == 1 else {
      let keys = found.prefix(5).map(\.key)
      throw Failure.data(
        Words(
          "\(flag): \(found.count) \(kind.pluralWords.en) are called \(text). Give a key: "
            + keys.joined(separator: ", "),
          "\(flag)：有 \(found.count) 个\(kind.words.zh)叫“\(text)”。请给出编号："
            + keys.joined(separator: "、")))
    }
    return record.key
  }
}
