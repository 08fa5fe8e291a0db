import Domain

/// Why the columns of a file can't be told.
public enum HeaderError: Error, Hashable, Sendable {
  case unknownKind(headers: [String])
  /// Several kinds fit equally well, by their plurals.
  case ambiguousKind([String], headers: [String])
  /// A record of this kind needs a name, and nothing in the file can stand for one.
  case noName(kind: String, headers: [String])
  case noAssignment(String)
  /// Assigned to a column that none of the files has.
  case noColumn(String, headers: [String])
  case noField(String, kind: String, fields: [String])
  case twice(String)

  public var words: Words {
    switch self {
    case .unknownKind(let headers):
      Words(
        "What the rows are can't be told from the columns (\(listed(headers))). Say it: --as "
          + "\(HeaderError.kinds.joined(separator: " | ")), and --map 'COLUMN=FIELD' for the columns.",
        "从列名（\(listed(headers))）看不出这是什么数据。请指明：--as \(HeaderError.kinds.joined(separator: " | "))，"
          + "必要时用 --map '列名=字段'。")
    case .ambiguousKind(let kinds, let headers):
      Words(
        "The columns (\(listed(headers))) could be \(kinds.joined(separator: " or ")). Say which: "
          + kinds.map { "--as \($0)" }.joined(separator: ", "),
        "这些列（\(listed(headers))）可能是 \(kinds.joined(separator: "、"))。请指明："
          + kinds.map { "--as \($0)" }.joined(separator: "、"))
    case .noName(let kind, let headers):
      Words(
        "No column (\(listed(headers))) names the \(kind). Say which does: --map 'COLUMN=name'",
        "没有哪一列（\(listed(headers))）是 \(kind) 的名称。请指明：--map '列名=name'")
    case .noAssignment(let text):
      Words(
        "\(text) is no assignment. Write --map 'COLUMN=FIELD', 'COLUMN=custom' or 'COLUMN=-'.",
        "“\(text)”格式不对。应为 --map '列名=字段'、'列名=custom' 或 '列名=-'。")
    case .noColumn(let column, let headers):
      Words(
        "No file has a column \(column). There are: \(listed(headers)).",
        "没有名为“\(column)”的列。现有：\(listed(headers))。")
    case .noField(let field, let kind, let fields):
      Words(
        "A \(kind) has no field \(field) to import into. It has: \(fields.joined(separator: ", ")).",
        "\(kind) 没有可导入的字段“\(field)”。可用：\(fields.joined(separator: "、"))。")
    case .twice(let field):
      Words("Two columns are assigned to \(field).", "有两列都指定为 \(field)。")
    }
  }

  private static var kinds: [String] {
    ImportPlan.kinds.map(\.plural)
  }

  /// The first few, so that a file of 200 columns doesn't fill the screen.
  private func listed(_ headers: [String]) -> String {
    headers.prefix(12).joined(separator: ", ") + (headers.count > 12 ? ", …" : "")
  }
}

extension HeaderError: CustomStringConvertible {
  public var description: String { words.en }
}
