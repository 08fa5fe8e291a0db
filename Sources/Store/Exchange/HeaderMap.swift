import Domain

/// What the columns of a file mean: the kind of record that a row is, and the field of each column.
///
/// It is read from the header, in either language, whatever its capitals, spaces and underscores; or
/// it is kind. A column that no field answers to becomes a custom field under its own header.
///
///     account,sector,year_established    customers: name, industry, founded
///     opportunity_id,deal_stage,日期备注    deals: number elsewhere, stage, custom 日期备注
public struct HeaderMap: Sendable {
  /// What one column is.
  public enum Target: Hashable, Sendable {
    /// A field of the kind, by name.
    case field(String)
    /// A part of the field `name`.
    case part(NamePart)
    /// A custom field.
    case custom(CustomField)
    /// The key of a record of this very book, from an export.
    case key
    case leftOut
  }

  public let kind: Kind
  public let headers: [String]
  /// What each column is, in the columns' order.
  public let targets: [Target]
  /// Where the kind needs a name and no column has one: what to call a record instead.
  public let naming: Naming?

  /// Reads a header.
  ///
  /// - Parameters:
  ///   - kind: what the rows are; nil finds the kind that the header tells most of.
  ///   - assignments: what some columns are, whatever their headers say.
  ///   - known: the custom fields that the book has.
  ///   - book: the book's id, by which it knows its own exports.
  public init(
    _ headers: [String], as kind: Kind? = nil, assigning assignments: [Assignment] = [],
    known: [CustomField] = [], book: String = ""
  ) throws(HeaderError) {
    let headers = headers.map(Typed.trimmed)
    let kind =
      if let kind { kind } else { try HeaderMap.kind(of: headers, assignments, known, book) }
    var columns = Columns(headers, kind, known, book)
    try columns.assign(assignments)
    columns.recognise()
    self.kind = kind
    self.headers = headers
    targets = columns.targets()
    let needsName = kind.field("name")?.traits.contains(.required) ?? false
    let hasName = [.field("name"), .part(.given), .key].contains(where: targets.contains)
    naming = needsName && !hasName ? Naming(headers, targets, kind) : nil
    if needsName, !hasName, naming == nil {
      throw .noName(kind: kind.name, headers: headers)
    }
  }

  /// The column of a field; nil when the file has none.
  public func column(of field: String) -> Int? { targets.firstIndex(of: .field(field)) }

  /// The custom fields that the file has columns for.
  public var customFields: [CustomField] {
    targets.compactMap { if case .custom(let field) = $0 { field } else { nil } }
  }

  /// The kind that has the most fields among the columns, if one alone has.
  private static func kind(
    of headers: [String], _ assignments: [Assignment], _ known: [CustomField], _ book: String
  ) throws(HeaderError) -> Kind {
    var found: [(kind: Kind, count: Int)] = []
    var misfit: HeaderError?
    for kind in ImportPlan.kinds {
      var columns = Columns(headers, kind, known, book)
      do {
        try columns.assign(assignments)
      } catch {
        // An assignment to a field that this kind lacks speaks for another kind.
        misfit = misfit ?? error
        continue
      }
      columns.recognise()
      if columns.tellOfKind { found.append((kind, columns.fields.count)) }
    }
    let most = found.map(\.count).max() ?? 0
    let best = found.filter { $0.count == most }.map(\.kind)
    guard let first = best.first else { throw misfit ?? .unknownKind(headers: headers) }
    guard best.count == 1 else { throw .ambiguousKind(best.map(\.plural), headers: headers) }
    return first
  }
}

/// A field that an import brought, under its own header.
public struct CustomField: Hashable, Sendable {
  /// The kind of record that has it.
  public let of: String
  /// Its member in the record's `custom`: `[a-z0-9_]+`.
  public let member: String
  /// The header.
  public let name: String

  public init(of: String, member: String, name: String) {
    self.of = of
    self.member = member
    self.name = name
  }

  /// The one that a record of the book describes.
  public init?(_ record: Record) {
    guard let of = record.text("of"), let member = record.text("member"),
      let name = record.text("name")
    else { return nil }
    self.init(of: of, member: member, name: name)
  }

  /// A new one, with a member that none of `taken` has: `Lead Origin` is `lead_origin`, `星级` the
  /// checksum of its bytes.
  init(of kind: Kind, header: String, taken: Set<String>) {
    let isLatin = header.unicodeScalars.allSatisfy { $0.isASCII || !$0.properties.isAlphabetic }
    let pieces = header.unicodeScalars.split {
      !$0.isASCII || !$0.properties.isAlphabetic && !Typed.isDigit($0)
    }
    let slug =
      isLatin && !pieces.isEmpty
      ? String(pieces.map { Typed.small(String($0)) }.joined(separator: "_").prefix(48))
      : "f_" + CRC32C.hex(CRC32C.of(Array(header.utf8)))
    var member = slug
    var count = 1
    while taken.contains(member) {
      count += 1
      member = "\(slug)_\(count)"
    }
    self.init(of: kind.name, member: member, name: header)
  }

  /// The key of the record that describes it.
  public var key: String { "\(of)_\(member)" }
}

/// What a person says a column is: `Lead Number=source_id`, `Memo=custom`, `Checksum=-`.
public struct Assignment: Hashable, Sendable {
  public let header: String
  public let meaning: String

  /// - Throws: `HeaderError.noAssignment` for a text without `=`.
  public init(_ text: String) throws(HeaderError) {
    guard let sign = text.lastIndex(of: "=") else { throw .noAssignment(text) }
    header = Typed.trimmed(String(text[..<sign]))
    meaning = Typed.trimmed(String(text[text.index(after: sign)...]))
    if header.isEmpty || meaning.isEmpty { throw .noAssignment(text) }
  }

  /// Whether a file has the column; an import of several files may mean just one of them.
  public func applies(to headers: [String]) -> Bool { column(in: headers) != nil }

  func column(in headers: [String]) -> Int? {
    headers.firstIndex(of: header)
      ?? headers.firstIndex { MatchKey.name($0) == MatchKey.name(header) }
  }
}

/// The two columns that other programs keep a person's name in.
public enum NamePart: CaseIterable, Sendable {
  case given, family

  var headers: [String] {
    switch self {
    case .given: ["first name", "given name", "名", "名字"]
    case .family: ["last name", "family name", "surname", "姓", "姓氏"]
    }
  }

  /// `Li Na`, 李娜: Han names have the family first, and no space.
  static func name(given: String?, family: String?) -> String? {
    guard let given, let family else { return given ?? family }
    let isHan = family.unicodeScalars.allSatisfy { $0.properties.isIdeographic }
    return isHan ? family + given : "\(given) \(family)"
  }
}

/// What to call records that come without a name: after the number they have elsewhere.
///
/// With a column `Lead Number` a row is `Lead 660737`, with `客户编号` it is `客户 1001`.
public struct Naming: Hashable, Sendable {
  public let column: Int
  let prefix: String

  init?(_ headers: [String], _ targets: [HeaderMap.Target], _ kind: Kind) {
    let numbered = headers.indices.compactMap { i in
      targets[i] == .leftOut ? nil : Naming.prefix(headers[i]).map { (i, $0) }
    }
    // A number is made for people, an id for machines.
    if let (column, prefix) = numbered.first {
      self.column = column
      self.prefix = prefix
    } else if let column = targets.firstIndex(of: .field("source_id")) {
      self.column = column
      let word = Naming.prefix(headers[column], words: ["id"]) ?? ""
      let isASCII = headers[column].utf8.allSatisfy { $0 < 128 }
      prefix = word.isEmpty ? isASCII ? kind.words.en : kind.words.zh : word
    } else {
      return nil
    }
  }

  func name(_ number: String) -> String { "\(prefix) \(number)" }

  /// `Lead` for `Lead Number`; nil for a header that names no number.
  private static func prefix(
    _ header: String, words: [String] = ["number", "no.", "no", "编号", "号码"]
  ) -> String? {
    let small = Typed.small(header)
    for word in words where small.hasSuffix(word) {
      let prefix = header.dropLast(word.count)
      let isWord = word.utf8.first! >= 128 || prefix.last == " " || prefix.last == "_"
      if isWord, !prefix.isEmpty {
        return String(prefix.reversed().drop { $0 == " " || $0 == "_" }.reversed())
      }
    }
    return nil
  }
}
