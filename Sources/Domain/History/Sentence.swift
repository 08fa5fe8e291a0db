/// A transaction told as a sentence, without the name of whoever did it.
///
/// History, the answer to an undo and the foot of the screen read the same change in the same words:
///
///     set Money to yes for Hengda Textiles: budget 300k
///     changed city of Hengda Textiles from Suzhou to Wuxi
///     undid: accepted Jiangnan Paper as a customer
///
/// It is a pure function of what the journal holds. Names that the change itself doesn't say come from
/// `name`, which is also asked for a deal's stage as `Ref("stage", id)` and for a further field's header
/// as `Ref("custom_field", "customer_lead_origin")`.
public struct Sentence {
  public let language: Language
  public let currency: Currency
  let name: (Ref) -> String?

  public init(
    in language: Language, currency: Currency, name: @escaping (Ref) -> String? = { _ in nil }
  ) {
    self.language = language
    self.currency = currency
    self.name = name
  }

  /// A whole transaction.
  ///
  /// - Parameter original: what the transaction meant that an undo takes back or a redo does again.
  public func of(_ intent: String, _ changes: [Change], undoing original: String? = nil) -> String {
    switch Intent(rawValue: intent) {
    case .open: say("began the book", "新建了客簿")
    case .add: added(changes)
    case .note, .log, .plan, .finish, .postpone, .cancel: touched(changes)
    case .qualify: qualified(changes)
    case .role: partSet(changes)
    case .accept, .drop, .snooze, .stopContact, .resumeContact, .handOver:
      decided(Intent(rawValue: intent), changes)
    case .move, .win, .lose, .reopen: moved(Intent(rawValue: intent), changes)
    case .import: changes.count == 1 ? importedOne(changes[0]) : imported(ImportCount(changes))
    case .undo: undone(of(original ?? "", changes.map(\.inverse)))
    case .redo: redone(of(original ?? "", changes))
    case .member: teamed(changes)
    case .assess: assessed(changes)
    case .charge: charged(changes)
    case .approve: approved(changes)
    case .erase: say("erased a person's data", "清除了个人资料")
    case .edit, .delete, nil: edited(changes)
    }
  }

  /// One change of a transaction, as the history of its record tells it.
  public func of(_ intent: String, _ change: Change, undoing original: String? = nil) -> String {
    of(intent, [change], undoing: original)
  }

  public func undone(_ sentence: String) -> String { say("undid: ", "撤销：") + sentence }
  public func redone(_ sentence: String) -> String { say("did again: ", "重做：") + sentence }

  /// The lines of an import together: `imported 85 customers and 8,800 deals`.
  public func imported(_ count: ImportCount) -> String {
    let parts = count.created.isEmpty ? count.changed : count.created
    let counts = Kind.all.compactMap { kind in parts[kind.name].map { counted($0, kind) } }
    let verb =
      count.created.isEmpty ? say("updated by import: ", "导入更新了 ") : say("imported ", "导入了 ")
    return verb + (counts.isEmpty ? say("nothing", "0 条记录") : listed(counts))
  }

  /// One record's part in an import, as its own history tells it.
  private func importedOne(_ change: Change) -> String {
    guard change.isCreation, let kind = Kind.named(change.ref.kind) else {
      return say("by import ", "导入时") + edited([change])
    }
    return say(
      "imported \(kind.words.en) \(title(change))", "导入了\(kind.words.zh) \(title(change))")
  }

  func say(_ en: String, _ zh: String) -> String { Words(en, zh)[language] }

  /// `9,240 customers`, `9,240 个客户`.
  func counted(_ count: Int, _ kind: Kind) -> String {
    let noun = count == 1 ? kind.words : kind.pluralWords
    return grouped(count) + say(" \(noun.en)", " 个\(noun.zh)")
  }

  private func listed(_ parts: [String]) -> String {
    guard language == .en, let last = parts.last, parts.count > 1 else {
      return parts.joined(separator: "、")
    }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}

/// How many records of each kind an import has added and changed.
public struct ImportCount: Sendable {
  public private(set) var created: [String: Int] = [:]
  public private(set) var changed: [String: Int] = [:]

  public init(_ changes: [Change] = []) { add(changes) }

  /// One more line of the import. Headers of further fields are no records to a reader.
  public mutating func add(_ changes: [Change]) {
    for change in changes where change.ref.kind != Kind.customField.name {
      if change.isCreation {
        created[change.ref.kind, default: 0] += 1
      } else {
        changed[change.ref.kind, default: 0] += 1
      }
    }
  }
}

extension Change {
  /// What takes this change back.
  public var inverse: Change {
    Change(ref: ref, base: base, patch: was, was: patch, hides: hides)
  }

  /// The value that a field has been set to; nil where it was cleared or not touched.
  func set(_ field: String) -> Value? {
    guard let value = patch.object?[field], value != .null else { return nil }
    return value
  }

  /// Whether the change says anything about a field.
  func touches(_ field: String) -> Bool { patch.object?[field] != nil }
}

/// A whole number with its thousands apart: `9,240`.
func grouped(_ count: Int) -> String {
  var digits = Array(String(count.magnitude))
  for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
  return (count < 0 ? "-" : "") + String(digits)
}
