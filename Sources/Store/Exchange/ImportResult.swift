import Domain

/// What an import did with one file; on a dry run, what it would do.
public struct ImportResult: Sendable {
  public let path: String
  /// The plural of the kind: `customers`.
  public let kind: String
  /// Rows, without the header: the sum of created, updated, unchanged and rejected.
  public internal(set) var read = 0
  public internal(set) var created = 0
  public internal(set) var updated = 0
  public internal(set) var unchanged = 0
  public internal(set) var rejected = 0
  /// Among the unchanged: rows that say something else than the book, which `--update` would write.
  public internal(set) var differing = 0
  /// Among the unchanged: rows that this import had taken in before it was interrupted, or last time.
  public internal(set) var resumed = 0
  /// Records of other kinds that were added because rows name them, by the kind's plural.
  public internal(set) var added: [String: Int] = [:]
  /// Names that were joined to a name spelt a little differently, with the number of rows.
  public internal(set) var joins: [Join] = []
  public internal(set) var warnings = 0
  /// The first of the warnings, with their lines.
  public internal(set) var notices: [(line: Int, notice: Notice)] = []
  /// Columns that became custom fields for the first time.
  public internal(set) var customFields: [CustomField] = []
  /// The pipeline that the stages of the file made.
  public internal(set) var pipeline: Pipeline?
  /// The list of rejected rows, where one was written.
  public internal(set) var rejectedPath: String?

  public struct Join: Hashable, Sendable {
    public let kind: String
    public let text: String
    public let name: String
    public let rows: Int

    public var words: Words {
      Words(
        "\(text) was taken for the \(kind) \(name) in \(rows) rows.",
        "\(rows) 行中的“\(text)”按“\(name)”处理。")
    }
  }

  /// No more warnings than this are kept, however many there are.
  static let mostNotices = 100

  init(_ file: ImportPlan.File) {
    path = file.path
    kind = file.map.kind.plural
  }

  mutating func take(_ tally: Tally) {
    created += tally.created
    updated += tally.updated
    unchanged += tally.unchanged
    differing += tally.differing
    for (kind, count) in tally.added {
      added[Kind.named(kind)?.plural ?? kind, default: 0] += count
    }
    var rows = Dictionary(
      uniqueKeysWithValues: joins.map { ([$0.kind, $0.text, $0.name], $0.rows) })
    for (join, count) in tally.joins {
      rows[[join.kind, join.text, join.name], default: 0] += count
    }
    joins = rows.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { Join(kind: $0.key[0], text: $0.key[1], name: $0.key[2], rows: $0.value) }
    warnings += tally.notices.count
    notices += tally.notices.prefix(ImportResult.mostNotices - notices.count)
    customFields += tally.customFields.filter { !customFields.contains($0) }
  }

  public var words: Words {
    let en = [
      "\(read) \(kind) read", "\(created) created", "\(updated) updated", "\(unchanged) unchanged",
      "\(rejected) rejected",
    ]
    let zh = [
      "读取 \(read) 行", "新建 \(created)", "更新 \(updated)", "未变 \(unchanged)", "拒收 \(rejected)",
    ]
    return Words(
      "\(path): \(en.joined(separator: ", "))", "\(path)：\(zh.joined(separator: "，"))")
  }
}

/// What an import did, file by file.
public struct ImportReport: Sendable {
  public let files: [ImportResult]
  /// Lists of rejected rows that were given and left alone.
  public let skipped: [String]
  /// Joins the lines of the import in the journal, by which it is undone as a whole.
  public let batch: String
  public let isDryRun: Bool

  public var read: Int { sum(\.read) }
  public var created: Int { sum(\.created) }
  public var updated: Int { sum(\.updated) }
  public var unchanged: Int { sum(\.unchanged) }
  public var rejected: Int { sum(\.rejected) }
  public var differing: Int { sum(\.differing) }
  public var resumed: Int { sum(\.resumed) }
  public var warnings: Int { sum(\.warnings) }

  private func sum(_ count: KeyPath<ImportResult, Int>) -> Int {
    files.reduce(0) { $0 + $1[keyPath: count] }
  }
}

/// How far an import has come.
public struct ImportProgress: Sendable {
  public let path: String
  public let rows: Int
  /// Bytes of all files.
  public let done: Int64
  public let total: Int64
}
