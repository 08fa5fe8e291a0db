import Domain
import Screen
import Store

/// The columns under which a kind's records are listed for a person: the key, the name, then what the
/// index keeps of the kind table; for customers also their conditions, open deals and touches.
struct ListColumns {
  private struct Entry {
    let column: Table.Column
    let cell: (Listed) -> String
  }

  private let entries: [Entry]

  var columns: [Table.Column] { entries.map(\.column) }

  init(_ kind: Kind, _ spoken: Spoken) {
    let title = kind.field("name") ?? kind.field("subject")
    var entries = [
      Entry(column: Table.Column(heading: say("key", "编号"))) { $0.record.key },
      Entry(column: Table.Column(heading: title?.words[Speech.language] ?? "")) {
        Spoken.title($0.record) ?? ""
      },
    ]
    if kind.name == Kind.assessment.name {
      entries[1] = Entry(column: Table.Column(heading: say("about", "对象"))) {
        Assessment.subject(of: $0.record).map { spoken.name($0) ?? $0.key } ?? ""
      }
      entries.append(
        Entry(column: Table.Column(heading: say("verdict", "结论"))) {
          let words = Assessment.contents(of: $0.record.document)["verdict_words"]?.object
          return words?[Speech.language.rawValue]?.text ?? ""
        })
    }
    if kind.name == Kind.customer.name {
      entries.append(
        Entry(column: Table.Column(heading: "M A N")) { listed in
          Condition.allCases.map(listed.combination.letter).joined(separator: " ")
        })
    }
    for field in kind.columns where ListColumns.isShown(field, of: kind) {
      let column = Table.Column(
        heading: field.words[Speech.language], alignment: field.type.isNumber ? .right : .left)
      entries.append(Entry(column: column) { spoken.value($0.record.document[field.name], field) })
    }
    if kind.name == Kind.customer.name {
      entries += [
        Entry(column: Table.Column(heading: say("open deals", "在谈金额"), alignment: .right)) {
          guard let minor = $0.int("open_value"), minor != 0 else { return "" }
          return spoken.money(minor)
        },
        Entry(column: Table.Column(heading: say("last", "上次"))) { $0.text("last") ?? "" },
        Entry(column: Table.Column(heading: say("next", "下次"))) { $0.text("next") ?? "" },
      ]
    }
    self.entries = entries
  }

  func cells(_ listed: Listed) -> [String] { entries.map { $0.cell(listed) } }

  /// What stands in a column already, and what rules keep, is left out; of a member, an idea and an
  /// assessment the rules keep what matters.
  private static func isShown(_ field: Field, of kind: Kind) -> Bool {
    let told: Set<String> = [
      "name", "subject", "short_name", "source_id", "money", "authority", "need",
      "recognises_product",
    ]
    if let kept = kept[kind.name], kept.contains(field.name) { return true }
    return !told.contains(field.name) && !field.traits.contains(.ruled)
  }

  private static let kept: [String: Set<String>] = [
    Kind.member.name: Set(Kind.member.columns.map(\.name)).subtracting(["name"]),
    Kind.idea.name: ["stage", "outcome"],
    Kind.assessment.name: ["playbook", "score", "day", "review", "owner"],
  ]
}

extension FieldType {
  /// Whether values stand right-aligned.
  fileprivate var isNumber: Bool {
    switch self {
    case .money, .integer, .percent, .decimal: true
    default: false
    }
  }
}
