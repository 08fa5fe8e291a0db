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

  /// Why there is nothing to fill in.
  private var absence: Words {
    record == nil
      ? Words("This record is no longer in the book.", "该记录已不在客簿中。")
      : Refusal.noChecklist(playbook).words
  }

  /// Where the right pane begins.
  private func split(_ columns: Int) -> Int { columns < 100 ? 53 : columns * 3 / 5 }

  func draw(into frame: inout Frame, _ desk: Desk) {
    let rows = Room.rows(desk.size)
    guard let checklist, let result else {
      for (i, line) in Frame.wrap(desk.say(absence), to: frame.size.columns - 4).enumerated() {
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
    let room = answerRoom(line.item, desk)
    let start = columns.upperBound - room - 1
    frame.put("\(line.number)", row: row, column: 3, width: 2, style: .dim, align: .right)
    frame.put(
      line.item.ask[desk.language], row: row, column: 6,
      width: askRoom(line.item, columns.upperBound, desk),
      style: answer == nil ? .plain : .dim)
    frame.put(sign + words, row: row, column: start, width: room, style: style)
  }

  /// Columns that an answer has, at the right end of its line.
  private func answerRoom(_ item: Checklist.Item, _ desk: Desk) -> Int {
    let (sign, words, _) = answerWords(item, answers[item.id], desk)
    return min(18, max(8, Frame.width(of: sign + words)))
  }

  /// Columns that what is asked has, between its number and the answer.
  private func askRoom(_ item: Checklist.Item, _ split: Int, _ desk: Desk) -> Int {
    max(0, split - answerRoom(item, desk) - 8)
  }

  private func answerWords(_ item: Checklist.Item, _ answer: Answered?, _ desk: Desk)
    -> (sign: String, words: String, style: Style)
  {
    guard let answer else { return ("? ", desk.say(Words("open", "未答")), .dim) }
    let words = AnswerWords(item, desk.shown.currency, desk.language).of(answer.value)
    guard item.kind == .yesNo else { return ("", words, .plain) }
    let isBad = answer.value == .text(item.bad)
    return (answer.value == "yes" ? "+ " : "- ", words, isBad ? .late : .good)
  }

  /// The verdict so far, what holds it back, what is still to decide, and the item in focus; where the
  /// room doesn't do, the advice goes first.
  private func drawVerdict(
    _ result: Checklist.Result, of checklist: Checklist, into frame: inout Frame,
    _ rows: Range<Int>, _ columns: Range<Int>, _ desk: Desk
  ) {
    let room = columns.count - 1
    let about = itemLines(desk, to: room)
    var lines = verdictLines(result, of: checklist, desk, to: room, hasAdvice: true)
    if lines.count + about.count > rows.count {
      lines = verdictLines(result, of: checklist, desk, to: room, hasAdvice: false)
    }
    for (row, line) in zip(rows, lines + about) {
      frame.put(
        line.text, row: row, column: columns.lowerBound, width: room, style: line.style)
    }
  }

  /// Lines of the right pane as they come about, each paragraph wrapped and set in.
  private struct Pane {
    let room: Int
    private(set) var lines: [(text: String, style: Style)] = []

    init(_ room: Int) { self.room = room }

    mutating func add(_ text: String, _ style: Style = .plain, indent: Int = 0) {
      let margin = String(repeating: " ", count: indent)
      lines += Frame.wrap(text, to: room - indent).map { (margin + $0, style) }
    }

    mutating func skip() { lines.append(("", .plain)) }
  }

  private var verdictHead: Words {
    given.isEmpty ? Words("Verdict", "结论") : Words("Verdict so far", "目前结论")
  }

  private func verdictLines(
    _ result: Checklist.Result, of checklist: Checklist, _ desk: Desk, to room: Int,
    hasAdvice: Bool
  ) -> [(text: String, style: Style)] {
    var pane = Pane(room)
    let score = result.score.map { "  \($0) %" } ?? ""
    pane.add(desk.say(verdictHead), .dim)
    pane.add(
      result.verdict.name[desk.language] + score, result.verdict.tone.style, indent: 2)
    for mark in result.marks { pane.add("* " + mark.name[desk.language], .due, indent: 2) }
    if hasAdvice, let advice = result.verdict.advice {
      pane.add(advice[desk.language], .dim, indent: 2)
    }
    if let weakest = weakest(result), let score = weakest.score {
      pane.skip()
      pane.add(desk.say(Words("Weakest", "最弱")), .dim)
      let name = checklist.groups.first { $0.id == weakest.id }?.name[desk.language] ?? weakest.id
      pane.add("\(name) \(score) %", indent: 2)
    }
    if !result.missing.isEmpty {
      pane.skip()
      let count = result.missing.count
      pane.add(desk.say(Words("Still needed: \(count)", "还须回答 \(count) 项")), .due)
      pane.add(result.missing[0].ask[desk.language], indent: 2)
    }
    return pane.lines
  }

  /// The item in focus: all of its text where the list has no room for it, what speaks for its answer,
  /// what there is to choose from, and how to find out.
  private func itemLines(_ desk: Desk, to room: Int) -> [(text: String, style: Style)] {
    guard let item else { return [] }
    var pane = Pane(room)
    pane.skip()
    let ask = item.ask[desk.language]
    if Frame.width(of: ask) > askRoom(item, split(desk.size.columns), desk) { pane.add(ask, .bold) }
    let answer = answers[item.id]
    let (sign, words, _) = answerWords(item, answer, desk)
    if Frame.width(of: sign + words) > answerRoom(item, desk) { pane.add(words, indent: 2) }
    if let words = answer?.evidence {
      pane.add(desk.say(Words("Evidence", "依据")), .dim)
      pane.add(words, indent: 2)
    }
    if let on = answer?.on, let by = answer?.by {
      let comma = desk.say(Words(", ", "，"))
      pane.add(desk.shown.day(on) + comma + (desk.name(Ref(.member, by)) ?? by), .dim, indent: 2)
    }
    switch item.kind {
    case .oneOf(let options):
      for (i, option) in options.enumerated() {
        let isChosen = answer?.value == .text(option.id)
        pane.add("\(i + 1) \(option.name[desk.language])", isChosen ? .bold : .plain)
      }
    case .score(let scale, let ends) where ends.count == 2:
      pane.add("\(scale.lowerBound) \(ends[0][desk.language])")
      pane.add("\(scale.upperBound) \(ends[1][desk.language])")
    default: break
    }
    if answer != nil, pane.lines.count > 1 { pane.skip() }
    if let help = item.help { pane.add(help[desk.language], .dim) }
    if let source = item.source { pane.add(source[desk.language], .dim) }
    return pane.lines
  }

  /// The group that holds the verdict back most; nil while fewer than two have a score.
  private func weakest(_ result: Checklist.Result) -> Checklist.GroupResult? {
    let scored = result.groups.filter { $0.score != nil }
    guard scored.count > 1 else { return nil }
    return scored.min { $0.score ?? 0 < $1.score ?? 0 }
  }

  func linear(_ desk: Desk) -> Linear {
    var linear = Linear()
    guard let checklist, let result else {
      linear.add(desk.say(absence))
      return linear
    }
    let verdict = result.verdict.name[desk.language] + (result.score.map { ", \($0) %" } ?? "")
    var group = -1
    for (i, line) in lines.enumerated() {
      if line.group != group {
        group = line.group
        let id = result.groups[group].id
        linear.heading(checklist.groups.first { $0.id == id }?.name[desk.language] ?? id)
      }
      let (_, words, _) = answerWords(line.item, answers[line.item.id], desk)
      linear.add(line.item.ask[desk.language], words, desk.language, isFocused: i == focus)
      guard i == focus else { continue }
      let evidence = answers[line.item.id]?.evidence ?? ""
      linear.add(desk.say(Words("evidence", "依据")), evidence, desk.language)
      linear.add(desk.say(verdictHead), verdict, desk.language)
      if let help = line.item.help { linear.add(help[desk.language], style: .dim) }
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
