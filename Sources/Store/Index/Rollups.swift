import Domain

/// The figures of one parent that come from the same records, read in one go, as SQL.
struct Rollups: Hashable {
  let parent: String
  /// The kind that refers to the parent, and the field by which it does.
  let kind: String
  let by: String
  /// What the figures are called.
  let names: Set<String>
  /// Brings the figures of the parent of a key up to date.
  let update: String
  /// The fields of the kind that the figures come from.
  private let fields: Set<String>
  private let assignment: String

  /// All there are.
  static let all: [Rollups] = Kind.all.flatMap { parent in
    let sources = Dictionary(grouping: parent.rollups) { [$0.kind, $0.by] }
    return sources.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { source, rollups in
      Rollups(parent: parent.name, kind: source[0], by: source[1], rollups)
    }
  }

  /// For each kind that has any, the statement that fills in all the figures of all its records, by way
  /// of the indexes on the fields that refer to them.
  static let fills: [String] = Dictionary(grouping: all, by: \.parent).map { parent, rollups in
    "UPDATE \(parent) SET \(rollups.map(\.assignment).joined(separator: ", "))"
  }

  private init(parent: String, kind: String, by: String, _ rollups: [Rollup]) {
    self.parent = parent
    self.kind = kind
    self.by = by
    names = Set(rollups.map(\.name))
    fields = Set([by] + rollups.flatMap(\.fields))
    let measures = rollups.map { Schema.aggregate($0) }.joined(separator: ", ")
    assignment = """
      (\(rollups.map(\.name).joined(separator: ", "))) =
        (SELECT \(measures) FROM \(kind) c WHERE c.\(by) = \(parent).key)
      """
    update = "UPDATE \(parent) SET \(assignment) WHERE key = ?"
  }

  /// Whether the figures may change with one of these fields (nil: all).
  func depends(on names: Set<String>?) -> Bool {
    names.map { !$0.isDisjoint(with: fields) } ?? true
  }
}

extension Rollup {
  /// The fields that it comes from, but for the one that refers.
  fileprivate var fields: [String] {
    let measured: [String] =
      switch measure {
      case .count: []
      case .sum(let field), .least(let field), .greatest(let field): [field]
      }
    return measured
      + conditions.map { condition in
        switch condition {
        case .absent(let field), .present(let field), .equals(let field, _), .oneOf(let field, _):
          field
        }
      }
  }
}
