import Domain

/// The figures of one parent that come from the same records, read in one go, as SQL.
struct Rollups {
  let parent: String
  /// The kind that refers to the parent, and the field by which it does.
  let kind: String
  let by: String
  /// Notes in `temp.touched` whom the changed records refer to.
  let collect: String
  /// Brings the figures of the parents in `temp.touched` up to date.
  let update: String
  /// Fills in the figures of all parents, which have none yet.
  let fill: String

  /// All there are.
  static let all: [Rollups] = Kind.all.flatMap { parent in
    let sources = Dictionary(grouping: parent.rollups) { [$0.kind, $0.by] }
    return sources.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { source, rollups in
      Rollups(parent: parent.name, kind: source[0], by: source[1], rollups)
    }
  }

  private init(parent: String, kind: String, by: String, _ rollups: [Rollup]) {
    self.parent = parent
    self.kind = kind
    self.by = by
    let names = rollups.map(\.name).joined(separator: ", ")
    let read = rollups.map { "r.\($0.name)" }.joined(separator: ", ")
    let measures = rollups.map { "\(Schema.aggregate($0)) AS \($0.name)" }.joined(separator: ", ")
    collect = """
      INSERT OR IGNORE INTO temp.touched
      SELECT '\(parent)', c.\(by) FROM temp.change x CROSS JOIN \(kind) c ON c.key = x.key
      WHERE x.kind = '\(kind)' AND c.\(by) IS NOT NULL
      """
    update = """
      UPDATE \(parent) SET (\(names)) =
        (SELECT \(measures) FROM \(kind) c WHERE c.\(by) = \(parent).key)
      WHERE key IN (SELECT key FROM temp.touched WHERE kind = '\(parent)')
      """
    fill = """
      UPDATE \(parent) SET (\(names)) = (\(read))
      FROM (SELECT c.\(by) AS parent, \(measures) FROM \(kind) c
        WHERE c.\(by) IS NOT NULL GROUP BY c.\(by)) r
      WHERE \(parent).key = r.parent
      """
  }
}
