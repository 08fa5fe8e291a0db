import Domain
import Store

/// One of the lists that Customers shows: everybody, or those who are alike in what the trade does
/// with them.
public enum CustomerList: String, CaseIterable, Sendable {
  case all, customers, leads, mine
  /// MAN-4, MAN-8 to MAN-10, PROS-5: lists of the kind table, under its names.
  case hot, nurture, intent

  /// The list of the kind table that it comes from.
  var order: Order? { Kind.customer.orders.first { $0.name == rawValue && $0.words != nil } }

  func filters(_ desk: Desk) -> [ListQuery.Filter] {
    switch self {
    case .customers: [.fails("is_lead")]
    case .leads: [.holds("is_lead")]
    case .mine: [.equals("owner", desk.me?.key ?? "")]
    case .all, .hot, .nurture, .intent: []
    }
  }

  var words: Words {
    switch self {
    case .all: Words("everybody", "全部")
    case .customers: Words("customers", "客户")
    case .leads: Words("leads", "线索")
    case .mine: Words("mine", "我的")
    case .hot, .nurture, .intent: order?.words ?? Words(rawValue, rawValue)
    }
  }

  func counted(_ total: String) -> Words {
    switch self {
    case .all:
      Words(
        total == "1" ? "1 customer or lead" : "\(total) customers and leads",
        total == "1" ? "1 个客户或线索" : "\(total) 个客户和线索")
    case .customers: Words(total == "1" ? "1 customer" : "\(total) customers", "\(total) 个客户")
    case .leads: Words(total == "1" ? "1 lead" : "\(total) leads", "\(total) 条线索")
    case .mine: Words("\(total) of mine", "我的 \(total) 个客户和线索")
    case .hot:
      Words(total == "1" ? "1 hot prospect" : "\(total) hot prospects", "\(total) 个有望客户")
    case .nurture:
      Words(
        total == "1" ? "1 to nurture" : "\(total) to nurture, the next review first",
        total == "1" ? "1 个需长期培养" : "\(total) 个需长期培养，按下次回访日")
    case .intent:
      Words(
        total == "1" ? "1 intent customer" : "\(total) intent customers, long-term ones first",
        total == "1" ? "1 个意向客户" : "\(total) 个意向客户，长期合作在前")
    }
  }

  /// What stands behind a name: why somebody is where it is in this list.
  func remark(_ customer: Record, _ language: Language) -> String? {
    guard self == .intent else { return nil }
    let parts = ["horizon", "need_origin"].compactMap { name in
      customer.text(name).map { value in
        guard case .choice(let choices)? = Kind.customer.field(name)?.type else { return value }
        return choices.first { $0.name == value }?.words[language] ?? value
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: Words(", ", "，")[language])
  }

  /// Asks which list is to be seen.
  static func question(_ now: CustomerList) -> Question {
    Question(
      Words("Show", "显示"), choices: allCases.map { Choice($0.rawValue, $0.words) },
      picked: allCases.firstIndex(of: now), decidesAtOnce: true
    ) { answer, _ in
      answer.choice.flatMap(CustomerList.init).map { [.show(.customers($0))] } ?? []
    }
  }
}
