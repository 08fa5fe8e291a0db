import Domain
import Store

extension ChecklistScreen {
  func title(_ desk: Desk) -> Title {
    guard let checklist, let result else { return Title(name: playbook) }
    let name = desk.name(subject) ?? subject.key
    var title = Title(name: "\(checklist.name[desk.language])   \(name)")
    if let flaw = result.flaws.first { title.alarm = "- " + flaw.ask[desk.language] }
    title.right = [age(desk), progress(result, desk)].filter { !$0.isEmpty }.joined(
      separator: "   ")
    return title
  }

  private func progress(_ result: Checklist.Result, _ desk: Desk) -> String {
    desk.say(
      Words("\(result.answered) of \(result.asked)", "已答 \(result.answered)/\(result.asked)"))
  }

  /// Since when the answers stand.
  private func age(_ desk: Desk) -> String {
    guard given.isEmpty else { return desk.say(Words("not saved yet", "尚未保存")) }
    return assessment?.day("day").map(desk.shown.day) ?? desk.say(Words("new", "新建"))
  }

  /// Where the right pane begins.
  private func split(_ columns: Int) -> Int { columns < 100 ? 53 : columns * 3 / 5 }

  func draw(into frame: inout Frame, _ desk: Desk) {
    let rows = Room.rows(desk.size)
    guard let checklist, let result else {
      let words =
        record == nil
        ? Words("This record is no longer in the book.", "该记录已不在客簿中。")
        : Refusal.noChecklist(playbook).words
      for (i, line) in Frame.wrap(desk.say(words), to: frame.size.columns - 4).enumerated() {
        frame.put(line, row: rows.lowerBound + i, column: 3)
      }
      return
    }
    let split = split(frame.size.columns)
    frame.column(split, rows: rows.lowerBound - 1..<rows.upperBound, style: .dim)
    let lines = lines
    let all = ChecklistRow.all(lines, result.groups.count)
    for (i, place) in all.dropFirst(scroll).prefix(rows.count).enumerated() {
      let row = rows.lowerBound + i
      switch place {
      case .group(let index):
        draw(result.groups[index], of: checklist, into: &frame, row, 0..<split, desk)
      case .item(let index):
        draw(lines[index], into: &frame, row, 0..<split, desk)
        if index == focus { frame.focus(rows: row..<row + 1, columns: 0..<split) }
      }
    }
    drawVerdict(result, of: checklist, into: &frame, rows, split + 2..<frame.size.columns, desk)
  }

  private func draw(
    _ group: Checklist.GroupResult, of checklist: Checklist, into frame: inout Frame, _ row: Int,
    _ columns: Range<Int>, _ desk: Desk
  ) {
    let name = checklist.groups.first { $0.id == group.id }?.name ?? Words(group.id, group.id)
    let bar = 11
    let start = columns.upperBound - bar - 1
    let count = "\(group.answered)/\(group.items.count)"
    let width = 6
    frame.put(
      name[desk.language], row: row, column: 1, width: start - width - 3, style: .bold)
    frame.put(
      count, row: row, column: start - width - 1, width: width, style: .dim, align: .right)
    let full = group.items.isEmpty ? bar : group.answered * bar / group.items.count
    frame.put(
      String(repeating: "█", count: full), row: row, column: start, style: .accent)
    frame.put(
      String(repeating: "░", count: bar - full), row: row, column: start + full, style: .dim)
  }

  private func draw(
    _ line: Line, into frame: inout Frame, _ row: Int, _ columns: Range<Int>, _ desk: Desk
  ) {
    let answer = answers[line.item.id]
    let (sign, words, style) = answerWords(line.item, answer, desk)
    let room = answerRoom(sign + words)
    let start = columns.upperBound - room - 1
    frame.put("\(line.number)", row: row, column: 3, width: 2, style: .dim, align: .right)
    frame.put(
      line.item.ask[desk.language], row: row, column: 6, width: max(0, start - 7),
      style: answer == nil ? .plain : .dim)
    frame.put(sign + words, row: row, column: start, width: room, style: style)
  }

  /// How wide an answer may stand behind its item.
  private func answerRoom(_ answer: String) -> Int { min(18, max(8, Frame.width(of: answer))) }

  private func answerWords(_ item: Checklist.Item, _ answer: Answered?, _ desk: Desk)
    -> (sign: String, words: String, style: Style)
  {
    guard let answer else { return ("? ", desk.say(Words("open", "未答")), .dim) }
    let words = AnswerWords(item, desk.shown.currency, desk.language).of(answer.value)
    guard item.kind == .yesNo else { return ("", words, .plain) }
    let isBad = answer.value == .text(item.bad)
    return (answer.value == "yes" ? "+ " : "- ", words, isBad ? .late : .good)
  }

  /// The verdict so far, what holds it back, what is still to decide, and the item in focus.
  private func drawVerdict(
    _ result: Checklist.Result, of checklist: Checklist, into frame: inout Frame,
    _ rows: Range<Int>, _ columns: Range<Int>, _ desk: Desk
  ) {
    var row = rows.lowerBound
    let room = columns.count - 1
    func put(_ text: String, _ style: Style = .plain, indent: Int = 0) {
      for line in Frame.wrap(text, to: room - indent) {
        if row < rows.upperBound {
          frame.put(line, row: row, column: columns.lowerBound + indent, width: room, style: style)
        }
        row += 1
      }
    }
    let score = result.score.map { "  \($0) %" } ?? ""
    put(desk.say(given.isEmpty ? Words("Verdict", "结论") : Words("Verdict so far", "目前结论")), .dim)
    put(result.verdict.name[desk.language] + score, style(result.verdict.tone), indent: 2)
    for mark in result.marks { put("* " + mark.name[desk.language], .due, indent: 2) }
    if let advice = result.verdict.advice { put(advice[desk.language], .dim, indent: 2) }
    if let weakest = weakest(result), let score = weakest.score {
      row += 1
      put(desk.say(Words("Weakest", "最弱")), .dim)
      let name = checklist.groups.first { $0.id == weakest.id }?.name[desk.language] ?? weakest.id
      put("\(name) \(score) %", indent: 2)
    }
    if !result.missing.isEmpty {
      row += 1
      put(
        desk.say(Words("Still needed: \(result.missing.count)", "还须回答 \(result.missing.count) 项")),
        .due)
      put(result.missing[0].ask[desk.language], indent: 2)
    }
    guard let item else { return }
    row += 1
    // What its line has no room for.
    let (sign, words, _) = answerWords(item, answers[item.id], desk)
    let ask = item.ask[desk.language]
    let start = columns.lowerBound - 2 - answerRoom(sign + words) - 1
    if Frame.width(of: ask) > start - 7 { put(ask, .bold) }
    if Frame.width(of: sign + words) > answerRoom(sign + words) { put(words, indent: 2) }
    if let words = answers[item.id]?.evidence {
      put(desk.say(Words("Evidence", "依据")), .dim)
      put(words, indent: 2)
    }
    if let on = answers[item.id]?.on, let by = answers[item.id]?.by {
      put("\(desk.shown.day(on)), \(desk.name(Ref(.member, by)) ?? by)", .dim, indent: 2)
    }
    if case .oneOf(let options) = item.kind {
      for (i, option) in options.enumerated() { put("\(i + 1) \(option.name[desk.language])") }
    }
    if case .score(_, let ends) = item.kind, ends.count == 2, case .score(let scale, _) = item.kind
    {
      put("\(scale.lowerBound) \(ends[0][desk.language])")
      put("\(scale.upperBound) \(ends[1][desk.language])")
    }
    if let help = item.help { put(help[desk.language], .dim) }
    if let source = item.source { put(source[desk.language], .dim) }
  }

  /// The group that holds the verdict back most; nil while fewer than two have a score.
  private func weakest(_ result: Checklist.Result) -> Checklist.GroupResult? {
    let scored = result.groups.filter { $0.score != nil }
    guard scored.count > 1 else { return nil }
    return scored.min { $0.score ?? 0 < $1.score ?? 0 }
  }

  private func style(_ tone: Checklist.Tone) -> Style { tone.style }

  func linear(_ desk: Desk) -> Linear {
    var linear = Linear()
    guard let checklist, let result else {
      linear.add(desk.say(Words("This checklist isn't at hand.", "找不到该清单。")))
      return linear
    }
    linear.add(
      desk.say(Words("verdict so far", "目前结论")),
      result.verdict.name[desk.language] + (result.score.map { ", \($0) %" } ?? ""), desk.language)
    var group = -1
    for (i, line) in lines.enumerated() {
      if line.group != group {
        group = line.group
        let id = result.groups[group].id
        linear.heading(checklist.groups.first { $0.id == id }?.name[desk.language] ?? id)
      }
      let (_, words, _) = answerWords(line.item, answers[line.item.id], desk)
      linear.add(line.item.ask[desk.language], words, desk.language, isFocused: i == focus)
    }
    return linear
  }
}

extension Checklist.Tone {
  var style: Style {
    switch self {
    case .good: .good
    case .bad: .late
    case .due: .due
    case .plain: .plain
    }
  }
}
