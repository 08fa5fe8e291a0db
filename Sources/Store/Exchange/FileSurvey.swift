import Domain

/// What the rows of a file tell together, before any of them is taken in.
///
/// `03/04/2026` is two days, but a file that also has `03/24/2026` puts the month first. And the stages
/// of an unknown pipeline are known only when the last row has been seen.
struct FileSurvey {
  /// By column: which number comes first in its days, where some tell and none contradict.
  private(set) var orders: [Int: DayOrder] = [:]
  /// The words of the stage column, in the order of their first appearance.
  private(set) var stages: [String] = []

  init() {}

  /// - Throws: `FileError`.
  init(path: String, encoding: TextEncoding, map: HeaderMap) throws {
    let days = map.targets.indices.filter { column in
      if case .field(let name) = map.targets[column], case .day? = map.kind.field(name)?.type {
        return true
      }
      return false
    }
    let stage = map.kind.name == Kind.deal.name ? map.column(of: "stage") : nil
    if days.isEmpty, stage == nil { return }
    var contradicted: Set<Int> = []
    var seen: Set<String> = []
    let reader = try CSVReader(path: path, encoding: encoding)
    while let item = try reader.next() {
      guard case .row(let row) = item else { continue }
      for column in days {
        guard let order = DayOrder(evidence: row.fields[column]) else { continue }
        if orders[column, default: order] != order { contradicted.insert(column) }
        orders[column] = order
      }
      if let stage, seen.count <= FileSurvey.mostStages, !Typed.isPlaceholder(row.fields[stage]) {
        let word = Typed.trimmed(row.fields[stage])
        if seen.insert(word).inserted { stages.append(word) }
      }
    }
    for column in contradicted { orders[column] = nil }
  }

  /// A column with more distinct words than this holds no stages.
  static let mostStages = 50
}
