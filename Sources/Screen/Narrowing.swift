import Domain
import Store

/// What a list is narrowed to: whose records, which days, which state, which words; typed in one line.
///
///     lina rotting Q4 paper     // Lina's, rotting, to close in the fourth quarter, named Paper…
///     我的 本月                  // the rep's own, this month
public struct Narrowing: Hashable, Sendable {
  public enum Owner: Hashable, Sendable {
    case me, everybody
    case member(key: String, name: String)
  }

  /// nil: whosever the screen shows by itself.
  public var owner: Owner?
  public var isRotting = false
  public var lacksStep = false
  public var period: Period?
  /// What is in the name of the customer or of the record itself.
  public var text = ""

  public init() {}

  public var isEmpty: Bool { self == Narrowing() }

  /// - Parameters:
  ///   - typed: a number of `usual`, or words.
  ///   - members: those whose names are understood, whole or by their first word.
  public init(typed: String, today: Day, members: [Record]) {
    let folded = Narrowing.folded(typed)
    if let number = Int(folded.trimmedOfSpace), number > 0,
      let usual = Narrowing.usual(today).dropFirst(number - 1).first
    {
      self = usual.narrowing
      return
    }
    var rest = folded.trimmedOfSpace
    var words: [String] = []
    while !rest.isEmpty {
      if let end = take(from: rest, today, members) {
        rest = rest[end...].trimmedOfSpace
      } else {
        let word = rest.prefix { !$0.isWhitespace }
        words.append(String(word))
        rest = rest[word.endIndex...].trimmedOfSpace
      }
    }
    text = words.joined(separator: " ")
  }

  /// Full-width letters, digits and spaces as the plain ones.
  private static func folded(_ typed: String) -> String {
    let scalars = typed.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.value {
      case 0x3000: " "
      case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Takes in the longest beginning that means something; nil when none does.
  private mutating func take(from rest: String, _ today: Day, _ members: [Record])
    -> String.Index?
  {
    let ends = rest.indices.dropFirst().prefix(24) + [rest.endIndex]
    for end in ends.reversed() {
      let isWhole = end == rest.endIndex || rest[end].isWhitespace
      let said = String(rest[..<end])
      // Han needs no space behind it.
      guard isWhole || said.last.map({ !$0.isASCII }) ?? false else { continue }
      if let known = Narrowing.words[Typed.small(said)] {
        known(&self)
        return end
      }
      if let period = Period(said, today: today) {
        self.period = period
        return end
      }
      if isWhole, let member = Narrowing.member(said, members) {
        owner = .member(key: member.key, name: member.title)
        return end
      }
    }
    return nil
  }

  private static func member(_ said: String, _ members: [Record]) -> Record? {
    let meant = Typed.small(said)
    let whole = members.filter { Typed.small($0.title) == meant }
    let first = members.filter {
      $0.title.split(separator: " ").first.map { Typed.small(String($0)) == meant } ?? false
    }
    return whole.first ?? (first.count == 1 ? first[0] : nil)
  }

  private static let words: [String: @Sendable (inout Narrowing) -> Void] = {
    let mine: @Sendable (inout Narrowing) -> Void = { $0.owner = .me }
    let all: @Sendable (inout Narrowing) -> Void = { $0.owner = .everybody }
    let rotting: @Sendable (inout Narrowing) -> Void = { $0.isRotting = true }
    let stepless: @Sendable (inout Narrowing) -> Void = { $0.lacksStep = true }
    return [
      "mine": mine, "me": mine, "my": mine, "我的": mine, "我": mine,
      "everybody": all, "everyone": all, "all": all, "全部": all, "所有人": all, "全员": all,
      "rotting": rotting, "停滞": rotting, "停滞的": rotting,
      "without next step": stepless, "no next step": stepless, "without step": stepless,
      "no step": stepless, "没有下一步": stepless, "无下一步": stepless,
    ]
  }()

  /// The usual ones, by number.
  public static func usual(_ today: Day) -> [(words: Words, narrowing: Narrowing)] {
    func narrowing(_ change: (inout Narrowing) -> Void) -> Narrowing {
      var narrowing = Narrowing()
      change(&narrowing)
      return narrowing
    }
    return [
      (Words("mine", "我的"), narrowing { $0.owner = .me }),
      (Words("everybody's", "全部"), narrowing { $0.owner = .everybody }),
      (Words("rotting", "停滞"), narrowing { $0.isRotting = true }),
      (Words("without next step", "没有下一步"), narrowing { $0.lacksStep = true }),
      (
        Words("closing this month", "本月成交"),
        narrowing { $0.period = Period("this month", today: today) }
      ),
    ]
  }

  /// As the head shows it: `Bob, rotting, Q4 2026, “paper”`.
  public var words: Words {
    var parts: [Words] = []
    switch owner {
    case nil: break
    case .me: parts.append(Words("mine", "我的"))
    case .everybody: parts.append(Words("everybody", "全部"))
    case .member(_, let name): parts.append(Words(name, name))
    }
    if isRotting { parts.append(Words("rotting", "停滞")) }
    if lacksStep { parts.append(Words("without next step", "没有下一步")) }
    if let period { parts.append(period.words) }
    if !text.isEmpty { parts.append(Words("“\(text)”", "“\(text)”")) }
    return Words(
      parts.map(\.en).joined(separator: ", "), parts.map(\.zh).joined(separator: "，"))
  }

  // MARK: Of deals

  /// What deals meet, but for rotting, which each stage says for itself.
  ///
  /// A deal belongs to the period in which it is expected to close, else to the one it was opened in.
  /// - Parameter named: the customers and deals whose names have `text` in them.
  func ofDeals(me: String?, named: [Ref]) -> [ListQuery.Filter] {
    var filters: [ListQuery.Filter] = []
    switch owner {
    case .me: filters.append(.equals("owner", me ?? ""))
    case .member(let key, _): filters.append(.equals("owner", key))
    case .everybody, nil: break
    }
    if lacksStep {
      filters.append(
        .either([
          [.absent("customer")],
          [.parent(Kind.customer.name, by: "customer", of: Kind.deal.name, [.absent("next")])],
        ]))
    }
    if let period {
      func within(_ field: String) -> [ListQuery.Filter] {
        [
          .atLeast(field, .text(period.first.description)),
          .less(field, .text((period.last + 1).description)),
        ]
      }
      filters.append(.either([within("expected"), [.absent("expected")] + within("opened")]))
    }
    if !text.isEmpty {
      func keys(_ kind: Kind) -> [String] { named.filter { $0.kind == kind.name }.map(\.key) }
      filters.append(
        .either([[.oneOf("customer", keys(.customer))], [.oneOf("key", keys(.deal))]]))
    }
    return filters
  }
}
