import Domain
import Store

/// Saving a form: everything at once, or the cursor at what stands against it.
extension Form {
  mutating func save(_ desk: Desk) throws -> [Effect] {
    if ref != nil, record == nil {
      return [
        .say(
          Words(
            "This record is no longer in the book; what you typed stays a draft",
            "该记录已不在客簿中；所输入的内容留作草稿"), isTrouble: true)
      ]
    }
    rows[focus].complete(desk)
    try readAgain(desk) { if case .unread = $0.reading { true } else { false } }
    for index in order {
      guard let trouble = trouble(rows[index]) else { continue }
      focus = index
      candidate = 0
      return [.say(trouble, isTrouble: true)]
    }
    if let words = tellOfOthers(desk) { return [.say(words, isTrouble: true)] }
    // Once it is saved, nothing is typed any more.
    setsCondition =
      kind.name == Kind.customer.name
      && rows.contains { $0.isTyped && Condition(rawValue: $0.field.name) != nil }
    guard let ref else {
      return [.perform([.add(kind: kind.name, document)], then: [.close(.saved)])]
    }
    let typed = rows.filter(\.isTyped)
    if typed.isEmpty { return [.close(.saved), .say(Words("Nothing was changed", "没有改动"))] }
    var (seen, wanted): (Document, Document) = ([:], [:])
    for row in typed {
      seen[row.field.name] = row.seen
      wanted[row.field.name] = row.value
    }
    return [.perform([.change(ref, from: seen, to: wanted)], then: [.close(.saved)])]
  }

  /// Why a row can't be saved as it is.
  private func trouble(_ row: FormRow) -> Words? {
    let name = row.field.words
    if row.isRequired, row.text.isEmpty {
      return Words("\(Told.capitalized(name.en)): this is needed", "\(name.zh)：必填")
    }
    guard row.isTyped || ref == nil else { return nil }
    switch row.reading {
    case .wrong(let words):
      return Words("\(Told.capitalized(name.en)): \(words.en)", "\(name.zh)：\(words.zh)")
    case .several:
      return Words(
        "\(Told.capitalized(name.en)): which of them? Up and Down, then Enter",
        "\(name.zh)：是哪一个？用上下键选择，再按 Enter")
    case .unread: return Words("\(Told.capitalized(name.en)): still looking", "\(name.zh)：仍在查找")
    case .empty, .value: return nil
    }
  }

  /// The first thing that somebody else has put where the rep types: she is told before hers is saved.
  private mutating func tellOfOthers(_ desk: Desk) -> Words? {
    let index = order.first { rows[$0].isTyped && rows[$0].theirs.map { !$0.isTold } ?? false }
    guard let index, let theirs = rows[index].theirs else { return nil }
    focus = index
    rows[index].isAware(desk)
    let name = rows[index].field.words
    let value = Form.told(theirs, rows[index], desk)
    return Words(
      "\(theirs.by) has put \(value) into \(name.en) meanwhile. Enter keeps yours, Ctrl-T takes it",
      "\(theirs.by) 刚把\(name.zh)改为 \(value)。按 Enter 保留您的，按 Ctrl-T 采用对方的")
  }

  /// What somebody else has put into a row.
  static func told(_ theirs: FormRow.Theirs, _ row: FormRow, _ desk: Desk) -> String {
    guard let value = theirs.value else { return desk.say(Words("nothing", "空")) }
    if case .choice = row.entry { return FormRow.text(value, row.field, row.entry, desk) }
    return desk.shown.value(value, row.field, name: desk.name)
  }

  /// The book has refused to save it: what was typed stays, and what stands against it is shown.
  mutating func refused(_ error: any Error, _ desk: Desk) throws -> Words? {
    guard case .conflict? = error as? Refusal else { return nil }
    try refresh(desk)
    return tellOfOthers(desk)
  }

  // MARK: The editor

  /// Puts in what was written in the rep's editor.
  ///
  /// - Returns: what she has to know of it.
  mutating func write(_ text: String, _ desk: Desk) throws -> Words? {
    try rows[focus].type(text, desk)
    thrownAway = nil
    try refresh(desk)
    guard let theirs = row.theirs, row.isTyped else { return nil }
    try rows[focus].keepBoth(desk)
    return Words(
      "\(theirs.by) has changed this meanwhile: both texts are here, one below the other",
      "\(theirs.by) 在此期间也改过：两段文字都已保留，一上一下")
  }
}
