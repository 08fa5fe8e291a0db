import Domain
import Store

/// A record's key with what it is called.
public struct Named: Hashable, Sendable {
  public let key: String
  public let name: String

  public init(_ record: Record) {
    key = record.key
    name = record.text("short_name") ?? record.title
  }
}

/// Everything that the panes show of one customer, read at once.
public struct CustomerFacts {
  public let customer: Record
  public let contacts: [Record]
  public let deals: [Record]
  /// Planned steps first, the nearest due on top; then what happened, latest first.
  public let activities: [Record]
  /// Checklists filled in about it, the latest first.
  public let assessments: [Record]
  public let qualification: Qualification
  public let owner: String?
  /// Further fields under their own headers, in the order of the headers.
  public let custom: [(name: String, value: String)]

  /// At most this many activities and deals of one customer are read.
  private static let limit = 300

  /// nil when there is no such customer any more.
  public init?(_ key: String, _ desk: Desk) throws {
    let book = desk.book
    guard let customer = try book.record(Ref(.customer, key)) else { return nil }
    self.customer = customer
    func related(_ kind: Kind) throws -> [Record] {
      try book.list(
        ListQuery(
          kind, filters: [.equals("customer", key)], from: .bottom, limit: CustomerFacts.limit)
      ).map(\.record)
    }
    contacts = try related(.contact).reversed()
    deals = try related(.deal)
    let touches = try related(.activity)
    let planned = touches.filter { CustomerFacts.isPlanned($0) }
      .sorted { ($0.text("due") ?? "") < ($1.text("due") ?? "") }
    let past = touches.filter { !CustomerFacts.isPlanned($0) }
      .sorted { CustomerFacts.when($0) > CustomerFacts.when($1) }
    activities = planned + past
    assessments = try book.assessments(of: customer.ref)
    qualification = Qualification(customer: customer, contacts: contacts)
    owner = customer.text("owner").flatMap { desk.name(Ref(.member, $0)) }
    let members = customer.document["custom"]?.object ?? [:]
    let headers =
      try members.isEmpty
      ? [] : book.records(.customField, where: "of", is: Kind.customer.name)
    custom = headers.compactMap { header in
      guard let value = header.text("member").flatMap({ members[$0] }) else { return nil }
      return (header.title, value.text ?? value.int.map(String.init) ?? "")
    }
  }

  static func isPlanned(_ activity: Record) -> Bool {
    activity.text("done") == nil && activity.text("cancelled") == nil
  }

  private static func when(_ activity: Record) -> String {
    (activity.text("done") ?? activity.text("cancelled") ?? "") + (activity.text("added") ?? "")
  }

  /// The condition that stands otherwise than it did before, for the same customer.
  func set(since before: CustomerFacts?) -> Condition? {
    guard let before, before.customer.key == customer.key else { return nil }
    let (old, new) = (before.qualification.combination, qualification.combination)
    return Condition.allCases.first { old[$0] != new[$0] }
  }

  /// Whether nobody has accepted it yet, and there is no deal.
  public var isLead: Bool { customer.text("accepted") == nil && deals.isEmpty }
  public var named: Named { Named(customer) }
  public var planned: [Record] { activities.filter(CustomerFacts.isPlanned) }

  /// The words noted beside a condition.
  public func evidence(_ condition: Condition) -> String? {
    customer.document["known"]?.object?[condition.rawValue]?.object?["from"]?.text
  }

  /// What is known about a condition, in one line.
  public func standing(_ condition: Condition, _ language: Language) -> String {
    let evidence = evidence(condition)
    if condition == .authority, let people = authority(language) {
      return evidence.map { people + Words(": ", "：")[language] + $0 } ?? people
    }
    if let evidence { return evidence }
    return switch qualification.combination[condition] {
    case .yes: Words("noted, no evidence yet", "已记下，尚无依据")[language]
    case .no: Words("asked, lacking", "问过，没有")[language]
    case .unknown: Words("not asked", "还没问")[language]
    }
  }

  /// Who has a say: `Chen Wei suggests; no decider`.
  private func authority(_ language: Language) -> String? {
    func words(_ role: String?) -> String? {
      Authority.counting.first { $0.name == role }?.words[language]
    }
    // Who decides stands first.
    var parts = Authority.counting.flatMap { role in
      contacts.filter { $0.text("role") == role.name }
        .map { "\($0.title) \(role.words[language])" }
    }
    if let own = words(customer.text("authority")) {
      parts.append(language == .zh ? own : own + " itself")
    }
    guard !parts.isEmpty else { return nil }
    if !qualification.hasDecider {
      parts.append(Words("no decider", "还没有拍板人")[language])
    }
    return parts.joined(separator: Words("; ", "；")[language])
  }

  /// What kind of customer this is, in a line: `organisation, paper, Suzhou, 120 people`.
  public func line(_ shown: Shown) -> String {
    var parts: [String] = []
    if let party = customer.text("party") {
      parts.append(Customer.parties.first { $0.name == party }?.words[shown.language] ?? party)
    }
    parts += ["sector", "city", "country", "address"].compactMap { customer.text($0) }
    if let size = customer.int("size") {
      let number = shown.number(Int(size))
      parts.append(
        Words(size == 1 ? "1 person" : "\(number) people", "\(number) 人")[shown.language])
    }
    return parts.joined(separator: Words(", ", "，")[shown.language])
  }

  /// What to do, or what to ask while something is unknown.
  public func advice(_ language: Language) -> (label: String, text: String) {
    if qualification.isStopped {
      return (
        Words("Stopped", "已停止")[language],
        Words(
          "Contact is stopped; the history stays. It resumes when M, A or N is met.",
          "已停止接触，记录保留。M、A、N 有一项满足时恢复。")[language]
      )
    }
    if let advice = qualification.combination.advice {
      return (advice.name[language], advice.words[language])
    }
    let questions = qualification.combination.toAsk.prefix(2).map { $0.question[language] }
    return (
      Words("Ask", "可问")[language],
      questions.joined(separator: Words(" Then: ", "接着：")[language])
    )
  }

  /// The classes that the customer is in besides its combination: `potential customer, intent customer`.
  public func classes(_ language: Language) -> String {
    qualification.classes.map { $0.words[language] }.joined(separator: Words(", ", "、")[language])
  }
}
