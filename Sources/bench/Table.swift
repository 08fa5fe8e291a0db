/// The one table that the bench prints: figure beside budget beside the machine's own.
struct Table {
  private var lines: [Line] = []

  struct Line {
    let what: String
    let figure: String
    let budget: String
    /// The bare loop of the same run: what the machine takes for the least that could do it.
    let bare: String
    /// nil: there is no budget for it.
    let isOver: Bool?
  }

  /// A figure that should be at most so much.
  mutating func add(
    _ what: String, _ figure: Double, atMost budget: Double?, _ unit: String, bare: String = "",
    note: String = ""
  ) {
    lines.append(
      Line(
        what: what, figure: written(figure, unit) + (note.isEmpty ? "" : " (\(note))"),
        budget: budget.map { "<= " + written($0, unit) } ?? "", bare: bare,
        isOver: budget.map { !(figure <= $0) }))
  }

  /// A figure that should be at least so much.
  mutating func add(
    _ what: String, _ figure: Double, atLeast budget: Double, _ unit: String, bare: String = ""
  ) {
    lines.append(
      Line(
        what: what, figure: written(figure, unit), budget: ">= " + written(budget, unit),
        bare: bare, isOver: !(figure >= budget)))
  }

  /// What could not be measured, and why.
  mutating func add(_ what: String, failed why: String) {
    lines.append(Line(what: what, figure: why, budget: "", bare: "", isOver: true))
  }

  var text: String {
    let head = ["what", "figure", "budget", "bare loop", ""]
    let rows =
      [head]
      + lines.map {
        [$0.what, $0.figure, $0.budget, $0.bare, $0.isOver.map { $0 ? "OVER" : "ok" } ?? ""]
      }
    let widths = head.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      return String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}
