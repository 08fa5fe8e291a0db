import Domain
import Store

/// What others have done meanwhile: shown without moving the rep's cursor, and told on the foot's line
/// until her next key.
extension App {
  /// What the foot says of the others since the rep's last key.
  struct Heard {
    /// The last thing they did, or what took the record in focus away.
    var text: String
    /// Whether it took the record in focus away.
    var isOfFocus = false
    var count = 0
    /// Who did them, each once.
    var names: [String] = []
    /// The import that the last one is part of.
    var batch: String?
  }

  /// Shows what others have changed, without moving the cursor. True when there was something.
  @discardableResult
  public func news() -> Bool {
    do {
      guard try book.keepUp(since: seen) else { return false }
      try renew()
      return true
    } catch {
      report(error)
      return true
    }
  }

  /// Reads again what may have changed, and takes in who changed it.
  ///
  /// - Parameter isOwn: what this session has just done itself; nil when it has done nothing.
  func renew(isOwn: ((LineHead) -> Bool)? = nil) throws {
    let happened = try book.happened(since: seen)
    let before = stack[stack.count - 1].inFocus
    seen = try book.lastSeq()
    areHeadsCounted = false
    needsIdle = true
    var desk = desk
    desk.touched = try Touched(happened, book)
    try stack[stack.count - 1].refresh(desk)
    let others = happened.lines.filter { !(isOwn?($0.head) ?? false) }
    guard !others.isEmpty else { return }
    try hear(others, further: happened.further)
    guard isOwn == nil, let before, stack[stack.count - 1].inFocus != before,
      let line = happened.last(about: before)
    else { return }
    heard?.text = try Told.news(line, desk)
    heard?.isOfFocus = true
  }

  private func hear(_ lines: [Line], further: Int) throws {
    let desk = desk
    var heard = heard ?? Heard(text: "")
    heard.count += further
    for line in lines {
      let head = line.head
      // What she did at the foot's line herself, before she was a member.
      if head.by == desk.me?.key, head.intent == Intent.member.rawValue { continue }
      let isSameImport = head.batch != nil && head.batch == heard.batch
      heard.batch = head.batch
      if !isSameImport { heard.count += 1 }
      let name = Told.who(head, desk)
      if !heard.names.contains(name) { heard.names.append(name) }
    }
    if !heard.isOfFocus, let last = lines.last { heard.text = try Told.news(last, desk) }
    if heard.count > 0 { self.heard = heard }
  }

  /// `Lina moved Hengda from contacted to proposal`; of several the last, and how many by whom.
  func words(_ heard: Heard) -> String {
    guard heard.count > 1 else { return heard.text }
    let first = heard.names.prefix(3)
    let rest = heard.names.count - first.count
    let names = Words(
      rest > 0
        ? first.joined(separator: ", ") + " and \(rest) more"
        : first.dropLast().isEmpty
          ? first.joined()
          : first.dropLast().joined(separator: ", ") + " and " + first[first.count - 1],
      first.joined(separator: "、") + (rest > 0 ? "等 \(heard.names.count) 人" : ""))
    let count = desk.shown.number(heard.count)
    return heard.text
      + desk.say(Words(" (\(count) changes by \(names.en))", "（\(names.zh) 共改动 \(count) 处）"))
  }

  // MARK: Somebody was faster

  /// What the rep decides on isn't any more what she saw when she decided: somebody did this meanwhile.
  struct Overtaken: Error {
    let words: Words
  }

  /// Throws where others have decided since, on what these acts decide on.
  ///
  /// - Parameter seen: the last transaction that the rep could see when she decided.
  func refuseOvertaken(_ acts: [Act], since seen: Int64) throws {
    guard try book.lastSeq() > seen else { return }
    let happened = try book.happened(since: seen, most: 200)
    for act in acts {
      guard let (ref, fields) = act.decidesOn, let line = happened.last(touching: fields, of: ref)
      else { continue }
      throw Overtaken(words: try Told.overtaken(line, desk))
    }
  }
}
