/// A value in a record's document: what JSON can say, with whole numbers only.
///
/// Money is an `int` in minor units and a decimal is `text`, so no figure ever passes through
/// floating point. `null` occurs in patches alone, where it takes a member away (RFC 7396); a stored
/// document never holds it.
public enum Value: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int64)
  case text(String)
  case list([Value])
  case object(Document)
}

/// The members of a record, by field name.
public typealias Document = [String: Value]

extension Value {
  public var text: String? { if case .text(let text) = self { text } else { nil } }
  public var int: Int64? { if case .int(let int) = self { int } else { nil } }
  public var bool: Bool? { if case .bool(let bool) = self { bool } else { nil } }
  public var object: Document? { if case .object(let object) = self { object } else { nil } }
  public var day: Day? { text.flatMap(Day.init) }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral,
  ExpressibleByDictionaryLiteral
{
  public init(stringLiteral text: String) { self = .text(text) }
  public init(integerLiteral int: Int64) { self = .int(int) }
  public init(booleanLiteral bool: Bool) { self = .bool(bool) }
  public init(dictionaryLiteral members: (String, Value)...) {
    self = .object(Document(uniqueKeysWithValues: members))
  }
}
