import Domain
import Screen
import Store

/// The columns under which a kind's records are listed for a person: the key, the name, then what the
/// index keeps of the kind table.
struct ListColumns {
  let columns: [Table.Column]
  private let fields: [Field]
  private let figures: [Figure]
  private let isCustomer: Bool
  private let spoken: Spoken

  /// A figure that is worth a column.
  private struct Figure {
    let name: String
    let words: Words
    let isMoney: Bool
  }

  init(_ kind: Kind, _ spoken: Spoken) {
    self.spoken = spoken
    isCustomer = kind.name == Kind.customer.name
    let left: Set<String> = [
      "name", "short_name", "money", "authority", "need", "source_id", "recognises_product",
      "subject",
    ]
    fields =
      kind.columns.filter { !left.contains($0.name) && !$0.traits.contains(.ruled) }
      + kind.fields.filter { ["role", "uid"].contains($0.name) && kind.name == Kind.member.name }
    figures =
      isCustomer
      ? [
        Figure(name: "open_value", words: Words("open deals", "在谈金额"), isMoney: true),
        Figure(name: "last", words: Words("last", "上次"), isMoney: false),
        Figure(name: "next", words: Words("next", "下次"), isMoney: false),
      ] : []
    let title = kind.field("name")?.words ?? kind.field("subject")?.words ?? Words("name", "名称")
    columns =
      [
        Table.Column(heading: say("key", "编号")), Table.Column(heading: title[Speech.language]),
      ] + (isCustomer ? [Table.Column(heading: "M A N")] : [])
      + fields.map {
        Table.Column(
          heading: $0.words[Speech.language], alignment: ListColumns.isNumber($0) ? .right : .left)
      }
      + figures.map {
        Table.Column(heading: $0.words[Speech.language], alignment: $0.isMoney ? .right : .left)
      }
  }

  func cells(_ listed: Listed) -> [String] {
    let record = listed.record
    let title = record.text("name") ?? record.text("subject") ?? ""
    let combination = listed.combination
    let letters = Condition.allCases.map(combination.letter).joined(separator: " ")
    return [record.key, title] + (isCustomer ? [letters] : [])
      + fields.map { spoken.value(record.document[$0.name], $0) }
      + figures.map { figure in
        guard let value = listed.figures[figure.name] else { return "" }
        if figure.isMoney, let minor = value.int {
          return minor == 0 ? "" : spoken.money(minor)
        }
        return value.text ?? ""
      }
  }

  private static func isNumber(_ field: Field) -> Bool {
    switch field.type {
    case .money, .integer, .decimal: true
    default: false
    }
  }
}
