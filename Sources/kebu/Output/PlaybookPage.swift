import Domain
import Screen
import Store

/// A playbook on standard output, for a person.
struct PlaybookPage {
  private let playbook: Playbook
  private let output: Output

  init(_ playbook: Playbook, on output: Output) {
    self.playbook = playbook
    self.output = output
  }

  /// How large it is: `8 groups, 53 items`.
  static func measure(_ playbook: Playbook) -> String {
    func count(_ count: Int, _ one: Words, _ many: Words) -> String {
      say("\(count) \(count == 1 ? one.en : many.en)", "\(count) \(one.zh)")
    }
    func groups(_ count_: Int) -> String {
      count(count_, Words("group", "组"), Words("groups", "组"))
    }
    let parts: [String] =
      switch playbook.content {
      case .checklist(let it):
        [
          groups(it.groups.count),
          count(it.items.count, Words("item", "项"), Words("items", "项")),
        ]
      case .pipeline(let it):
        [count(it.stages.count, Words("stage", "个阶段"), Words("stages", "个阶段"))]
      case .form(let it):
        [
          groups(it.groups.count),
          count(it.entries.count, Words("field", "个字段"), Words("fields", "个字段")),
        ]
      case .questions(let it):
        [
          groups(it.groups.count),
          count(it.questions.count, Words("question", "个问题"), Words("questions", "个问题")),
        ]
      case .tips(let it): [count(it.cards.count, Words("card", "张卡"), Words("cards", "张卡"))]
      case .guide(let it): [count(it.pages.count, Words("page", "页"), Words("pages", "页"))]
      }
    return parts.joined(separator: say(", ", "，"))
  }

  func print() throws {
    try output.line("\(text(playbook.name))  (\(playbook.id), \(PlaybookPage.measure(playbook)))")
    for words in [playbook.about, playbook.source] {
      if let words { try paragraph(text(words), indent: 2) }
    }
    switch playbook.content {
    case .checklist(let checklist): try print(checklist)
    case .pipeline(let pipeline): try print(pipeline)
    case .form(let form):
      for group in form.groups {
        try heading(group.name)
        for entry in group.entries { try output.line("    \(text(entry.item.words))") }
      }
    case .questions(let bank):
      for group in bank.groups {
        try heading(group.name)
        for question in group.questions { try paragraph(text(question.ask), indent: 4) }
      }
    case .tips(let tips):
      for card in tips.cards {
        try heading(card.name)
        for tip in card.tips { try paragraph(text(tip), indent: 4) }
      }
    case .guide(let guide):
      for page in guide.pages {
        try heading(page.name)
        for words in page.text { try paragraph(text(words), indent: 2) }
      }
    }
  }

  private func print(_ checklist: Checklist) throws {
    for group in checklist.groups {
      try heading(group.name)
      for item in group.items {
        let kind = item.kind == .yesNo ? "" : "  (\(item.wanted[Speech.language]))"
        let sign = item.isVeto ? "!" : " "
        try output.line("  \(sign) \(fit(item.id, 18))  \(text(item.ask))\(kind)")
      }
    }
    try output.line()
    for verdict in checklist.verdicts {
      let advice = verdict.advice.map { "  " + text($0) } ?? ""
      try output.line("  \(verdict.passes ? "+" : " ") \(text(verdict.name))\(advice)")
    }
  }

  private func print(_ pipeline: Pipeline) throws {
    for stage in pipeline.stages {
      let chance = stage.outcome == nil ? "\(stage.probability) %" : ""
      try output.line("  \(fit(stage.id, 18))  \(fit(text(stage.name), 20))  \(chance)")
      if let about = stage.about { try paragraph(text(about), indent: 22) }
      for (gates, words) in [
        (stage.enter, Words("to come in", "进入条件")), (stage.leave, Words("to go on", "离开条件")),
      ] where !gates.isEmpty {
        let demands = gates.map { $0.demand.words[Speech.language] }
        try output.line(
          String(repeating: " ", count: 22) + text(words) + say(": ", "：")
            + demands.joined(separator: say(", ", "、")))
      }
    }
  }

  private func heading(_ words: Words) throws {
    try output.line()
    try output.line("  \(text(words))")
  }

  private func text(_ words: Words) -> String { words[Speech.language] }

  /// Broken to the width of a terminal.
  private func paragraph(_ text: String, indent: Int) throws {
    let margin = String(repeating: " ", count: indent)
    for line in Frame.wrap(text, to: (output.columns ?? 80) - indent - 1) {
      try output.line(margin + line)
    }
  }
}
