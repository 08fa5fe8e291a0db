/// Fields that were changed, one by one, in the words of the kind table.
extension Sentence {
  func edited(_ changes: [Change]) -> String {
    let parts = changes.map(edited).filter { !$0.isEmpty }
    guard let first = parts.first else { return say("changed nothing", "没有改动") }
    guard parts.count > 1 else { return first }
    let more = grouped(parts.count - 1)
    return say("\(first), and \(more) more", "\(first)，另有 \(more) 处")
  }

  private func edited(_ change: Change) -> String {
    guard let kind = Kind.named(change.ref.kind) else { return "\(change.ref)" }
    let title = title(change)
    let noun = kind.words[language]
    if change.isDeletion { return say("deleted \(noun) \(title)", "删除\(noun) \(title)") }
    if change.isCreation { return say("added \(noun) \(title)", "新增\(noun) \(title)") }
    if let consent = consented(change, title) { return consent }
    let fields = kind.fields.flatMap { edits(change, $0, of: kind) }
    guard let first = fields.first else {
      if change.hides {
        return say("changed something confidential of \(title)", "修改了 \(title) 的保密内容")
      }
      return confirmed(change, of: kind) ?? say("changed \(title)", "修改了 \(title)")
    }
    guard fields.count > 1 || change.hides else { return first.alone(title, language) }
    let hidden = change.hides ? [say("something confidential", "保密内容")] : []
    let all = (fields.map { $0.among(language) } + hidden).joined(separator: say("; ", "；"))
    return say("changed \(title): \(all)", "修改了 \(title)：\(all)")
  }

  /// `Chen Wei withdrew consent on 2026-05-03: by form`; nil where something else was changed, too.
  private func consented(_ change: Change, _ title: String) -> String? {
    let own = Set(Consent.fields.map(\.name))
    guard let document = change.patch.object, own.isSuperset(of: document.keys),
      let consent = Consent(document)
    else { return nil }
    return title + " " + consent.words[language]
  }

  /// A fact that stays as it is, with the source that it has now, or as fresh as that day.
  private func confirmed(_ change: Change, of kind: Kind) -> String? {
    let known = change.set("known")?.object ?? [:]
    let field = kind.fields.first { known[$0.name]?.object != nil }
    guard let field, let fact = known[field.name]?.object else { return nil }
    let (word, title) = (field.words[language], title(change))
    guard let from = fact["from"]?.text else {
      return say("confirmed \(word) of \(title)", "确认了 \(title) 的\(word)")
    }
    return say(
      "noted the source of \(word) of \(title): \(shortened(from))",
      "记下 \(title) 的\(word)的来源：\(shortened(from))")
  }

  /// What happened to a field; several things where it holds further fields, none where kebu keeps
  /// its own accounts in it.
  private func edits(_ change: Change, _ field: Field, of kind: Kind) -> [FieldEdit] {
    guard change.touches(field.name) else { return [] }
    guard case .members = field.type else {
      let bookkeeping: Set<String> = ["added", "entered", "version", "left_uid"]
      if bookkeeping.contains(field.name) { return [] }
      return [
        FieldEdit(
          word: field.words[language],
          from: change.was.object?[field.name].flatMap { spelledIfAny($0, field) },
          to: change.set(field.name).map { spelled($0, field) })
      ]
    }
    guard field.name == "custom" else { return [] }
    let before = change.was.object?[field.name]?.object ?? [:]
    let after = change.patch.object?[field.name]?.object ?? [:]
    return Set(before.keys).union(after.keys).sorted().map { member in
      FieldEdit(
        word: name(Ref(.customField, "\(kind.name)_\(member)")) ?? member,
        from: before[member].flatMap { spelledIfAny($0, nil) },
        to: after[member].flatMap { spelledIfAny($0, nil) })
    }
  }

  private func spelledIfAny(_ value: Value, _ field: Field?) -> String? {
    value == .null ? nil : spelled(value, field)
  }

  /// A value in plain words: `¥1,054.50`, `decides`, `2026-11-24`, the name of a record.
  public func spelled(_ value: Value, _ field: Field?) -> String {
    switch (field?.type, value) {
    case (.money, .int(let minor)): return spelled(Money(minor: minor, currency: currency))
    case (.percent, .int(let number)): return "\(number)%"
    case (.choice(let choices), .text(let name)):
      return choices.first { $0.name == name }?.words[language] ?? name
    case (.reference(let kind), .text(let key)): return shortened(name(Ref(kind, key)) ?? key)
    case (_, .text(let text)):
      let isStage = field?.name == "stage"
      return shortened(isStage ? name(Ref("stage", text)) ?? text : text)
    case (_, .int(let number)): return String(number)
    case (_, .bool(let flag)): return flag ? say("yes", "是") : say("no", "否")
    case (_, .null), (_, .list), (_, .object): return ""
    }
  }

  /// `¥1,054.50`
  public func spelled(_ money: Money) -> String {
    let halves = money.plain.split(separator: ".")
    let whole = Int(halves[0]).map { grouped(abs($0)) } ?? String(halves[0])
    let sign = money.minor < 0 ? "-" : ""
    return sign + currency.symbol
      + ([whole] + halves.dropFirst().map(String.init)).joined(separator: ".")
  }

  /// At most sixty signs of a text, so that a note doesn't swallow the sentence.
  func shortened(_ text: String) -> String {
    text.count <= 60 ? text : String(text.prefix(59)) + "…"
  }
}

/// One field's old and new value in words.
private struct FieldEdit {
  let word: String
  let from: String?
  let to: String?

  /// `changed city of Hengda Textiles from Suzhou to Wuxi`
  func alone(_ title: String, _ language: Language) -> String {
    let words =
      switch (from, to) {
      case (let from?, let to?):
        Words(
          "changed \(word) of \(title) from \(from) to \(to)",
          "将 \(title) 的\(word)从 \(from) 改为 \(to)")
      case (nil, let to?): Words("set \(word) of \(title) to \(to)", "将 \(title) 的\(word)填为 \(to)")
      case (let from?, nil):
        Words("cleared \(word) of \(title) (was \(from))", "清除了 \(title) 的\(word)（原为 \(from)）")
      case (nil, nil): Words("changed \(word) of \(title)", "修改了 \(title) 的\(word)")
      }
    return words[language]
  }

  /// `city from Suzhou to Wuxi`
  func among(_ language: Language) -> String {
    let words =
      switch (from, to) {
      case (let from?, let to?): Words("\(word) from \(from) to \(to)", "\(word)从 \(from) 改为 \(to)")
      case (nil, let to?): Words("\(word) \(to)", "\(word) \(to)")
      case (let from?, nil): Words("\(word) cleared (was \(from))", "\(word)已清除（原为 \(from)）")
      case (nil, nil): Words(word, word)
      }
    return words[language]
  }
}
