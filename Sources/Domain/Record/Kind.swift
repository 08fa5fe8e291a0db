/// One kind of record, described once: its fields, their types and their names in both languages.
///
/// Forms, lists, import, export, history and search read this table; none of them knows a kind by
/// name. A new kind is one file beside this one and an entry in `Kind.all`.
public struct Kind: Sendable, Identifiable {
  /// What stands in the journal: `customer`.
  public let name: String
  /// What a script says: `list customers`.
  public let plural: String
  public let words: Words
  public let pluralWords: Words
  public let fields: [Field]
  /// The headings that its fields stand under; none: all under one.
  public let groups: [FieldGroup]
  /// Figures about the records that refer to one of this kind, kept up by the index.
  public let rollups: [Rollup]
  /// Columns that the index computes from the others of the same record, as SQL.
  public let derived: [Derived]
  /// Orders that lists of this kind come in, each served by an index.
  public let orders: [Order]
  /// Sums over the whole book.
  public let totals: Totals?

  public var id: String { name }

  init(
    _ name: String, plural: String, _ words: Words, pluralWords: Words, fields: [Field],
    groups: [FieldGroup] = [], rollups: [Rollup] = [], derived: [Derived] = [],
    orders: [Order] = [], totals: Totals? = nil
  ) {
    self.name = name
    self.plural = plural
    self.words = words
    self.pluralWords = pluralWords
    self.fields = fields
    self.groups = groups
    self.rollups = rollups
    self.derived = derived
    self.orders = orders
    self.totals = totals
  }

  /// Every kind there is. The order is part of the index's format.
  public static let all: [Kind] = [
    .customer, .contact, .deal, .activity, .product, .member, .customField, .assessment, .idea,
    .contract, .risk, .exception,
  ]

  public static func named(_ name: String) -> Kind? { all.first { $0.name == name } }
  /// The kind that a script names in the singular or the plural.
  public static func spoken(_ word: String) -> Kind? {
    all.first { $0.plural == word || $0.name == word }
  }

  public func field(_ name: String) -> Field? { fields.first { $0.name == name } }
  /// The fields that the index holds as columns, in the order of the table.
  public var columns: [Field] {
    fields.filter { !$0.traits.isDisjoint(with: [.column, .lookedUp, .matched, .searched]) }
  }
}

/// One field of a kind.
public struct Field: Sendable {
  /// The member of the document: `[a-z0-9_]+`.
  public let name: String
  public let type: FieldType
  public let words: Words
  /// Further headers under which other programs export this field, in either language.
  public let headers: [String]
  public let traits: FieldTraits

  init(
    _ name: String, _ type: FieldType, _ words: Words, _ traits: FieldTraits = [],
    headers: [String] = []
  ) {
    self.name = name
    self.type = type
    self.words = words
    self.traits = traits
    self.headers = headers
  }
}

/// What the rest of the house may do with a field.
public struct FieldTraits: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Found by `/`.
  public static let searched = FieldTraits(rawValue: 1)
  /// A column of the index: lists filter and reports group by it.
  public static let column = FieldTraits(rawValue: 2)
  /// A column with an index of its own: records are looked up by it.
  public static let lookedUp = FieldTraits(rawValue: 4)
  /// Looked up by its `MatchKey`, so that `GTXPro` meets `GTX Pro`.
  public static let matched = FieldTraits(rawValue: 8)
  /// A person's data: exported and erased with the person.
  public static let personal = FieldTraits(rawValue: 16)
  /// Shown to managers and compliance alone.
  public static let confidential = FieldTraits(rawValue: 32)
  /// A record without it is refused.
  public static let required = FieldTraits(rawValue: 64)
  /// Set by rules, never typed into a form or taken from an import's column.
  public static let ruled = FieldTraits(rawValue: 128)
  /// Words that stay when a person is erased: they say where a record belongs, nothing of the person.
  public static let kept = FieldTraits(rawValue: 256)
}

/// What a field may hold, and how it is written in a document.
public enum FieldType: Sendable {
  /// One line of words: `text`.
  case text
  /// Words over several lines: `text`.
  case prose
  /// A calendar day: `text`, `2026-11-24`.
  case day
  /// A time of that day: `text`, `14:00`.
  case time
  /// A moment: `text`, `2026-11-24T08:00:00.123Z`.
  case instant
  /// An amount in the book's currency: `int`, minor units.
  case money
  /// A whole number: `int`.
  case integer
  /// A share of a hundred: `int`, 0 to 100.
  case percent
  /// A number with decimals: `text`, `0.25`.
  case decimal
  /// A telephone number as it was written: `text`.
  case phone
  /// A mail address: `text`.
  case mail
  /// Yes, or absent: `bool`.
  case flag
  /// One of a few: `text`, the choice's name.
  case choice([Choice])
  /// Another record: `text`, its key.
  case reference(String)
  /// Members by key: `object`.
  case members
}

/// One of the values that a choice field takes.
public struct Choice: Hashable, Sendable {
  public let name: String
  public let words: Words
  /// Further words under which it is read.
  public let also: [String]

  public init(_ name: String, _ words: Words, also: [String] = []) {
    self.name = name
    self.words = words
    self.also = also
  }
}

/// A figure about the records that refer to this one: how many deals a customer has, when the next
/// step is due. The index keeps it in a column as those records change.
public struct Rollup: Sendable {
  public enum Measure: Sendable {
    case count
    case sum(String)
    case least(String)
    case greatest(String)
  }
  public enum Condition: Sendable {
    case absent(String)
    case present(String)
    case equals(String, String)
    case oneOf(String, [String])
  }

  public let name: String
  /// The kind that refers, and the field by which it does.
  public let kind: String
  public let by: String
  public let measure: Measure
  public let conditions: [Condition]

  init(
    _ name: String, _ measure: Measure, of kind: String, by: String, where conditions: Condition...
  ) {
    self.name = name
    self.kind = kind
    self.by = by
    self.measure = measure
    self.conditions = conditions
  }
}

/// A column that the index computes from other columns of the same record.
public struct Derived: Sendable {
  public let name: String
  /// An SQL expression over the columns of the record; pure, so that SQLite can store it.
  public let sql: String

  init(_ name: String, sql: String) {
    self.name = name
    self.sql = sql
  }

  /// A column as it is.
  init(_ column: String) { self.init(column, sql: column) }
}

/// An order in which a list can be paged by key, served by an index of these columns and the record's
/// number.
public struct Order: Sendable, Equatable {
  public let name: String
  /// What the list is called; nil for one that is an order alone.
  public let words: Words?
  /// Columns that are never null; the record's number decides between equals.
  public let columns: [String]
  public let isDescending: Bool
  /// A column that decides between equals by a ranking of its values, which the reader brings along:
  /// sources of leads, the one that wins most often first.
  public let ranked: String?
  /// Columns that lists of this order are narrowed to one value of, each: a rep's own steps, the deals
  /// of one stage. Such lists have an index of their own.
  public let within: [String]
  /// An SQL condition over columns of the record that every record of this list meets.
  public let condition: String?

  init(
    _ name: String, _ words: Words? = nil, by columns: String..., isDescending: Bool = false,
    ranked: String? = nil,
    within: [String] = [], where condition: String? = nil
  ) {
    self.name = name
    self.words = words
    self.ranked = ranked
    self.columns = columns
    self.isDescending = isDescending
    self.within = within
    self.condition = condition
  }
}
