/// A change to one document as an RFC 7396 JSON Merge Patch: members to set, `null` for those to go.
///
/// A patch and its reverse (`was`) together say what happened and how to take it back, so undo,
/// history and conflict all read the same two values:
///
///     old  {"city":"Suzhou","size":120}
///     new  {"city":"Wuxi"}
///     patch {"city":"Wuxi","size":null}     was {"city":"Suzhou","size":120}
///
/// The patch `null` deletes the whole record; a `was` of `null` says that there was none before.
public enum Patch {
  /// The patch that turns `old` into `new`.
  public static func from(_ old: Value?, to new: Value?) -> Value {
    guard let new else { return .null }
    guard case .object(let after) = new, case .object(let before)? = old else { return new }
    var patch: Document = [:]
    for (name, value) in after where before[name] != value {
      patch[name] = from(before[name], to: value)
    }
    for name in before.keys where after[name] == nil { patch[name] = .null }
    return .object(patch)
  }

  /// What `patch` makes of `old`; nil when it deletes.
  public static func apply(_ patch: Value, to old: Value?) -> Value? {
    guard case .object(let members) = patch else { return patch == .null ? nil : patch }
    var result = old?.object ?? [:]
    for (name, change) in members { result[name] = apply(change, to: result[name]) }
    return .object(result)
  }

  /// Whether everything that `patch` set still stands in `value`: the condition for taking it back.
  public static func holds(_ patch: Value, in value: Value?) -> Bool {
    guard case .object(let members) = patch else { return patch == (value ?? .null) }
    guard case .object(let current)? = value else { return false }
    return members.allSatisfy { name, set in holds(set, in: current[name]) }
  }

  /// The names of the fields, outermost first, that no longer hold what `patch` set.
  public static func fieldsNotHolding(_ patch: Value, in value: Value?) -> [String] {
    guard case .object(let members) = patch, case .object(let current)? = value else { return [] }
    return members.keys.sorted().filter { !holds(members[$0]!, in: current[$0]) }
  }

  /// The value without any null: what a stored document may hold.
  public static func withoutNulls(_ value: Value) -> Value {
    switch value {
    case .object(let members):
      .object(members.filter { $0.value != .null }.mapValues(withoutNulls))
    case .list(let items): .list(items.filter { $0 != .null }.map(withoutNulls))
    default: value
    }
  }
}
