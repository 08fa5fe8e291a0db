/// The changes that one act of a rep makes, gathered while a rule runs against the current book.
///
/// A rule is a function that takes an `inout Transaction`, reads records through it (it sees its own
/// changes) and adds, edits or deletes; or throws a `Refusal`, and nothing has happened. The store
/// runs it under the book's lock, so what it read is still true when its line is written.
public struct Transaction {
  /// Who acts: a member's key.
  public let by: String
  public let at: Instant
  /// The rep's own calendar day.
  public let today: Day
  /// The number that this transaction's line will have.
  public let seq: Int64
  public let currency: Currency

  private let book: any Records
  private var drafts: [Ref: Draft] = [:]
  private var order: [Ref] = []
  private var created: Int = 0
  /// Records that this transaction has put, by `kind.field` and the value they can be found under.
  private var pending: [String: [String: [Ref]]] = [:]

  private struct Draft {
    let base: Int64
    let old: Document?
    var new: Document?
  }

  public init(
    by: String, at: Instant, today: Day, seq: Int64, currency: Currency, reading book: any Records
  ) {
    self.by = by
    self.at = at
    self.today = today
    self.seq = seq
    self.currency = currency
    self.book = book
  }

  /// What the rule changed, a change a record, in the order in which it first touched them.
  public var changes: [Change] {
    order.compactMap { ref in
      guard let draft = drafts[ref], draft.old != draft.new else { return nil }
      let old = draft.old.map(Value.object)
      let new = draft.new.map(Value.object)
      return Change(
        ref: ref, base: draft.base, patch: Patch.from(old, to: new), was: Patch.from(new, to: old))
    }
  }

  /// Adds a record and returns its key, which no other record of the book ever has.
  @discardableResult
  public mutating func add(_ kind: Kind, _ document: Document, key given: String? = nil) throws
    -> String
  {
    let key = given ?? nextKey(kind)
    let ref = Ref(kind, key)
    if try record(ref) != nil { throw Refusal.exists(ref) }
    put(ref, document)
    return key
  }

  /// Changes a record in place, and notes since when the facts are known that age.
  ///
  /// - Throws: `Refusal.missing` when there is no such record.
  public mutating func edit(_ ref: Ref, _ change: (inout Document) throws -> Void) throws {
    guard let before = try record(ref)?.document else { throw Refusal.missing(ref) }
    var document = before
    try change(&document)
    Consent.settle(&document, since: before, on: today)
    // What came with this very transaction is as old as its record.
    if drafts[ref]?.old != nil {
      Freshness.note(&document, of: ref.kind, since: before, on: today, by: by)
    }
    put(ref, document)
  }

  /// - Throws: `Refusal.missing`; `Refusal.notAllowed` for a person whose erasure isn't finished: that
  /// it has begun stands in the record alone.
  public mutating func delete(_ ref: Ref) throws {
    if try need(ref).document["erasing"] != nil {
      throw Refusal.notAllowed(
        Words(
          "\(ref) is being erased. Wait until it is, or finish it: kebu doctor --repair",
          "\(ref) 正在清除。请等它完成，或执行：kebu doctor --repair"))
    }
    put(ref, nil)
  }

  /// Puts a document in place of the record's, or takes the record away, as undo does.
  public mutating func set(_ ref: Ref, to document: Document?) throws {
    _ = try record(ref)
    put(ref, document)
  }

  public mutating func record(_ ref: Ref) throws -> Record? {
    if let draft = drafts[ref] {
      return draft.new.map { Record(ref: ref, revision: draft.base, document: $0) }
    }
    let found = try book.record(ref)
    note(found, as: ref)
    return found
  }

  /// Keeps a record as it was read: what the changes are measured against.
  private mutating func note(_ found: Record?, as ref: Ref) {
    drafts[ref] = Draft(base: found?.revision ?? 0, old: found?.document, new: found?.document)
    order.append(ref)
  }

  /// The record, or a refusal that names it.
  public mutating func need(_ ref: Ref) throws -> Record {
    guard let found = try record(ref) else { throw Refusal.missing(ref) }
    return found
  }

  public mutating func records(_ kind: Kind, where field: String, is value: String) throws
    -> [Record]
  {
    let stored = try book.records(kind, where: field, is: value)
    return try overlay(stored, pending["\(kind.name).\(field)"]?[value]) {
      $0.text(field) == value
    }
  }

  public mutating func records(_ kind: Kind, matching field: String, key: String) throws
    -> [Record]
  {
    guard let type = kind.field(field)?.type else { return [] }
    let stored = try book.records(kind, matching: field, key: key)
    return try overlay(stored, pending["\(kind.name).\(field)"]?[key]) {
      $0.text(field).flatMap { MatchKey.of($0, type: type) } == key
    }
  }

  /// The stored answer with this transaction's own changes laid over it.
  private mutating func overlay(
    _ stored: [Record], _ own: [Ref]?, _ matches: (Record) -> Bool
  ) throws -> [Record] {
    for found in stored where drafts[found.ref] == nil { note(found, as: found.ref) }
    var seen: Set<Ref> = []
    var result: [Record] = []
    for ref in stored.map(\.ref) + (own ?? []) where seen.insert(ref).inserted {
      if let current = try record(ref), matches(current) { result.append(current) }
    }
    return result
  }

  private mutating func put(_ ref: Ref, _ document: Document?) {
    if drafts[ref] == nil { order.append(ref) }
    let clean = document?.mapValues(Patch.withoutNulls)
      .filter { $0.value != .null && $0.value != .object([:]) }
    let draft = drafts[ref]
    drafts[ref] = Draft(base: draft?.base ?? 0, old: draft?.old, new: clean)
    guard let clean, let kind = Kind.named(ref.kind) else { return }
    for field in kind.fields where !field.traits.isDisjoint(with: [.lookedUp, .matched]) {
      guard let text = clean[field.name]?.text else { continue }
      let value = field.traits.contains(.matched) ? MatchKey.of(text, type: field.type) : text
      if let value {
        pending["\(kind.name).\(field.name)", default: [:]][value, default: []].append(ref)
      }
    }
  }

  /// The kind's letter and the line's number in base 36, so that keys are short, never used twice and
  /// in the order of their birth: `c1k`, then `c1k_1` for the second record of the same line.
  private mutating func nextKey(_ kind: Kind) -> String {
    let letter = kind.name.prefix(1)
    let key = "\(letter)\(String(seq, radix: 36))" + (created == 0 ? "" : "_\(created)")
    created += 1
    return key
  }
}

/// Why a rule did not let something happen (exit status 69).
public enum Refusal: Error, Hashable, Sendable {
  case missing(Ref)
  case exists(Ref)
  /// A field that no longer holds what the change builds on: someone was faster.
  case conflict(Ref, fields: [String])
  /// MAN-11: contact with this customer has been stopped.
  case contactStopped(customer: String)
  /// A call or a message to somebody who has said no to it.
  case noConsent(person: String, Consent)
  case stillReferredTo(Ref, by: Ref)
  case fieldRequired(kind: String, field: String)
  /// A field that the member who acts may not see.
  case confidential(field: Words)
  case notAllowed(Words)
  /// A card that a gate doesn't let pass, and what it lacks.
  case gate(Ref, [Unmet])
  /// A word that isn't this member's to give (exit status 77).
  case notApprover(name: String, Gate.Approver)
  /// A checklist that isn't at hand.
  case noChecklist(String)
  /// Who works with the book is for managers to decide (exit status 77).
  case notManager(name: String)
  /// What a person's record once said is gone for good.
  case erased(Ref)
  case nothingToUndo
  case nothingToRedo

  public var words: Words {
    switch self {
    case .missing(let ref):
      Words("There is no \(ref.kind) \(ref.key).", "没有 \(ref.kind) \(ref.key)。")
    case .exists(let ref):
      Words("There already is a \(ref.kind) \(ref.key).", "\(ref.kind) \(ref.key) 已经存在。")
    case .conflict(let ref, let fields):
      Words(
        "\(ref) has been changed since: \(fields.joined(separator: ", ")). Look again, then decide.",
        "\(ref) 已被改动：\(fields.joined(separator: "、"))。请再看一眼，然后决定。")
    case .contactStopped(let name):
      Words(
        "\(name) has no money, no authority and no need: contact is stopped. Note what has changed "
          + "(M, A or N) and steps can be planned again.",
        "\(name) 既无购买力，也无决定权和需求：已停止接触。情况有变时先记下 M、A 或 N,便可再安排跟进。")
    case .noConsent(let name, let consent):
      Words(
        "\(name) \(consent.words.en). Plan a visit or a task, or note a new consent first.",
        "\(name) \(consent.words.zh)。可安排拜访或任务；若已重新同意，请先记下。")
    case .stillReferredTo(let ref, let by):
      Words("\(ref) stays: \(by) refers to it.", "\(ref) 保留：\(by) 仍引用它。")
    case .gate(_, let missing):
      Words(
        "Not yet: " + missing.map(\.words.en).joined(separator: "; ") + "."
          + (missing.first?.why.map { " " + $0.en } ?? ""),
        "还不行：" + missing.map(\.words.zh).joined(separator: "；") + "。"
          + (missing.first?.why.map { $0.zh } ?? ""))
    case .notApprover(let name, let part):
      Words("\(name) can't approve for \(part.words.en).", "\(name) 不能代表\(part.words.zh)批准。")
    case .noChecklist(let id):
      Words(
        "The checklist “\(id)” isn't at hand: put its file into the book's folder playbooks.",
        "找不到清单“\(id)”：请把它的文件放入客簿的 playbooks 文件夹。")
    case .fieldRequired(let kind, let field):
      Words("A \(kind) needs a \(field).", "\(kind) 需要填写 \(field)。")
    case .confidential(let field):
      Words(
        "\(field.en) is confidential: for managers and members with the compliance role.",
        "“\(field.zh)”为保密内容，仅限经理和合规成员。")
    case .notAllowed(let words): words
    case .notManager(let name):
      Words(
        "\(name) is no manager of this book; ask one who is: kebu member list",
        "\(name) 不是本客簿的经理；请找经理：kebu member list")
    case .erased(let ref):
      Words(
        "\(ref) was erased; what it said can't be brought back.", "\(ref) 已被清除，内容无法恢复。")
    case .nothingToUndo: Words("There is nothing of yours to undo.", "没有可撤销的操作。")
    case .nothingToRedo: Words("There is nothing to redo.", "没有可重做的操作。")
    }
  }
}

extension Refusal: CustomStringConvertible {
  public var description: String { words.en }
}
