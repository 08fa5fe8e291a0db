import Domain
import Store

/// What waits for a rep, in the order in which it can't wait: the lists behind Today.
struct Agenda {
  /// One of the lists.
  enum Part: Int, CaseIterable, Hashable {
    /// Steps whose day has passed.
    case late
    /// Steps of today, by their time.
    case today
    /// Assessments that should be looked at again by now.
    case review
    /// What has gone otherwise than agreed, until somebody has found a way (CMP-14).
    case exception
    /// Risks to be looked at again by now (CMP-16).
    case risk
    /// Open deals whose customer nothing is planned with, the longest in its stage first.
    case idle
    /// Deals too long in their stage, whose next step is further off than a week.
    case rotting
    /// Steps of the next seven days.
    case week

    var words: Words {
      switch self {
      case .late: Words("Late", "过期")
      case .today: Words("Today", "今天")
      case .review: Words("To review", "待复评")
      case .exception: Words("Exceptions", "异常情况")
      case .risk: Words("Risks to review", "待复查风险")
      case .idle: Words("Without next step", "没有下一步")
      case .rotting: Words("Rotting", "停滞")
      case .week: Words("This week", "一周内")
      }
    }
  }

  /// A step, or a deal that lacks one.
  struct Item {
    let part: Part
    let record: Record
    var ref: Ref { record.ref }
    /// Names the line: what goes into another list is another line.
    var id: ID { ID(part: part, ref: ref) }

    struct ID: Hashable {
      let part: Part
      let ref: Ref
    }
    var isStep: Bool { record.ref.kind == Kind.activity.name }
    var isReview: Bool { record.ref.kind == Kind.assessment.name }
    var isDeal: Bool { record.ref.kind == Kind.deal.name }
  }

  private(set) var items: [Item] = []
  /// How many there are in all, once counted.
  private(set) var counts: [Part: Int] = [:]
  /// Planned steps that were done today.
  private(set) var done: Int?
  /// How far each list has been read; lists further down aren't yet: nobody waits for what isn't seen.
  private var reached: [Part: Reach] = [:]

  private struct Reach {
    var count = 0
    /// Where the last line stands; nil where the list ends with it.
    var last: ListPlace?
  }

  /// Those that open deals are in: the others' stages need no look.
  private var pipelines: [Pipeline] = []

  private static let page = 40
  /// More lines than a screen shows.
  private static let screenful = 80

  // MARK: Reading

  /// - Parameter place: lists that begin a screenful behind it are read when the rep comes there.
  mutating func read(_ desk: Desk, owner: String?, around place: Int) throws {
    let before = reached
    pipelines = try desk.book.pipelinesInUse().compactMap(desk.playbooks.pipeline)
    items = []
    reached = [:]
    try readFurther(before, desk, owner, around: place)
  }

  /// Reads a list on when the place comes near its end. True when there was more.
  mutating func readOn(from place: Int, _ desk: Desk, owner: String?) throws -> Bool {
    guard items.indices.contains(place) else { return false }
    let before = items.count
    let part = items[place].part
    let isNear = !items.indices.contains(place + 20) || items[place + 20].part != part
    if isNear, reached[part]?.last != nil { try readOn(part, Agenda.page, desk, owner) }
    if place + Agenda.screenful / 2 > items.count {
      try readFurther([:], desk, owner, around: place)
    }
    return items.count > before
  }

  /// Reads lists that aren't read yet, as far as they had been.
  private mutating func readFurther(
    _ before: [Part: Reach], _ desk: Desk, _ owner: String?, around place: Int
  ) throws {
    for part in Part.allCases where reached[part] == nil {
      guard items.count < place + Agenda.screenful else { return }
      try readOn(part, max(Agenda.page, before[part]?.count ?? 0), desk, owner)
    }
  }

  private mutating func readOn(_ part: Part, _ limit: Int, _ desk: Desk, _ owner: String?) throws {
    var query = query(part, desk, owner)
    query.limit = limit
    var reach = reached[part] ?? Reach()
    if let last = reach.last { query.from = .after(last) }
    let found = try desk.book.list(query)
    reach.count += found.count
    reach.last = found.count < limit ? nil : found.last?.place
    reached[part] = reach
    let own = items.firstIndex { $0.part == part } ?? items.count
    let end = (items[own...].lastIndex { $0.part == part } ?? own - 1) + 1
    items.insert(contentsOf: found.map { Item(part: part, record: $0.record) }, at: end)
    guard part == .today else { return }
    items[own..<end + found.count].sort { Agenda.time($0.record) < Agenda.time($1.record) }
  }

  mutating func count(_ desk: Desk, owner: String?) throws {
    for part in Part.allCases {
      let query = query(part, desk, owner)
      counts[part] =
        reached[part].map { $0.last == nil } ?? false
        ? items.count { $0.part == part }
        : try desk.book.count(query.kind, order: query.order?.name, query.filters)
    }
    let today: [ListQuery.Filter] = [.equals("done", desk.today.description)]
    done = try desk.book.count(.activity, order: "finished", today + Agenda.owned(owner))
  }

  /// A step without a time stands behind those that have one.
  private static func time(_ step: Record) -> String { step.text("time") ?? "~" }

  static func owned(_ owner: String?) -> [ListQuery.Filter] {
    owner.map { [.equals("owner", $0)] } ?? []
  }

  private func query(_ part: Part, _ desk: Desk, _ owner: String?) -> ListQuery {
    let today = Value.text(desk.today.description)
    let tomorrow = Value.text((desk.today + 1).description)
    let weekEnd = Value.text((desk.today + 8).description)
    func customer(_ filters: ListQuery.Filter...) -> ListQuery.Filter {
      .parent(Kind.customer.name, by: "customer", of: Kind.deal.name, filters)
    }
    let filters: [ListQuery.Filter] =
      switch part {
      case .late: [.less("due", today)]
      case .today: [.has("due", today)]
      case .week: [.atLeast("due", tomorrow), .less("due", weekEnd)]
      case .review, .risk: [.less("review", tomorrow)]
      case .exception: []
      case .idle: [customer(.absent("next"), .absent("stopped"))]
      case .rotting: [rotting(desk), customer(.atLeast("next", weekEnd))]
      }
    let (kind, order): (Kind, String) =
      switch part {
      case .late, .today, .week: (.activity, "due")
      case .idle, .rotting: (.deal, "age")
      case .review: (.assessment, "review")
      case .risk: (.risk, "review")
      case .exception: (.exception, "open")
      }
    // What has been reported waits for a manager, whoever reported it.
    let isForAll = part == .exception && desk.me?.text("role") == "manager"
    return ListQuery(
      kind, order: order, filters: (isForAll ? [] : Agenda.owned(owner)) + filters,
      limit: Agenda.page)
  }

  /// Deals that have been in their stage for longer than it allows.
  private func rotting(_ desk: Desk) -> ListQuery.Filter {
    let stages = pipelines.flatMap { pipeline in
      pipeline.openStages.map { stage -> [ListQuery.Filter] in
        [
          .equals("pipeline", pipeline.id), .equals("stage", stage.id),
          stage.rotting(on: desk.today),
        ]
      }
    }
    return .either(stages)
  }

  // MARK: Places

  /// Where the focus belongs after the list has been read anew: on the same line, else on the one
  /// that followed it; a step that was put off doesn't take the focus along.
  static func place(of before: [Item], _ focus: Int, in after: [Item]) -> Int {
    let places = Dictionary(
      after.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let following = before.dropFirst(focus).lazy.compactMap { places[$0.id] }.first
    return following ?? max(0, min(focus, after.count - 1))
  }

  /// The first line of the list behind the one that a place is in.
  func start(after place: Int) -> Int {
    guard items.indices.contains(place) else { return place }
    return items[place...].firstIndex { $0.part != items[place].part } ?? place
  }

  /// The first line of the list that a place is in, or of the one before it.
  func start(before place: Int) -> Int {
    guard items.indices.contains(place), place > 0 else { return 0 }
    let part = items[place - 1].part
    return items.firstIndex { $0.part == part } ?? 0
  }

  /// The rows that these lines take, with the headings of their lists.
  func rows(from first: Int, to last: Int) -> Int {
    guard first <= last else { return 0 }
    let headings = 1 + (first..<last).count { items[$0].part != items[$0 + 1].part }
    return last - first + 1 + headings
  }
}
