import Domain

/// Who all is in the sample book, so that every screen, class and warning has its cases.
extension SampleYear {
  /// Some 300 customers.
  mutating func everyone() {
    oldCustomers()
    for i in 0..<62 { bought(i) }
    for i in 0..<40 { lost(i) }
    for i in 0..<60 { isBeingSold(i) }
    for i in 0..<30 { isNurtured(i) }
    for i in 0..<34 { wasDropped(i) }
    for i in 0..<6 { isStopped(i) }
    for i in 0..<36 { waits(i) }
    oddOnes()
  }

  private mutating func language() -> Language { chance.happens(52) ? .zh : .en }

  /// Bought machines and beans, some of them again and again.
  private mutating func bought(_ i: Int) {
    let story = meet(language(), person: i % 9 == 4)
    story.hasDecider = true
    let won = chance.number(15...310)
    let lengths = (0..<4).map { _ in chance.number(4...22) }
    var ago = min(355, won + lengths.reduce(0, +))
    arrive(story, ago + chance.number(2...14), people: 2)
    qualify(story, ago, "M?N")
    accept(story, ago)
    for (stage, length) in lengths.enumerated() {
      if stage > 0 { move(story, ago, to: pipeline.openStages[stage].id) }
      work(story, in: stage, ago - 1)
      if stage == 1 { qualify(story, ago - 1, "?A?") }
      plan(story, ago - 1, due: SampleYear.working(day(ago) + length))
      ago = max(won, ago - length)
    }
    touch(story, won, "note", SampleWords.won)
    win(story, won)
    if i % 3 != 0 { likes(story, won, "recognises_product") }
    if i % 4 == 1 {
      likes(story, won, "recognises_model")
      likes(story, won, "belonging")
    }
    // A third are silent from now on.
    learn(story, won)
    befriend(story, won)
    guard i % 3 != 2 else { return }
    let beans = i % 2 == 0 ? "House Blend 12 kg" : "Yunnan 云南 12 kg"
    let rhythm = chance.number(25...70)
    ago = won - rhythm
    while ago > 6 {
      touch(story, ago, chance.one(of: ["call", "message"]), SampleWords.after)
      if i % 5 < 3 {
        story.worth = Int64(chance.number(3...30)) * 50_000
        open(story, ago, about: beans)
        win(story, ago)
      }
      ago -= rhythm + chance.number(-6...6)
    }
    if i % 4 == 0 { plan(story, max(1, ago + rhythm), due: coming(chance.number(2...20))) }
  }

  /// Decided for somebody else, or not at all.
  private mutating func lost(_ i: Int) {
    let story = meet(language(), person: i % 11 == 6)
    let last = chance.number(0...3)
    let lengths = (0...last).map { _ in chance.number(6...26) }
    var ago = min(345, chance.number(8...240) + lengths.reduce(0, +))
    let letters = ["MAN", "MaN", "mAN", "M?N", "MAn", "?AN"][i % 6]
    arrive(story, ago + chance.number(2...12))
    if i % 4 == 0 { ringInVain(story, ago + 2, times: 1) }
    qualify(story, ago, letters)
    accept(story, ago)
    for (stage, length) in lengths.enumerated() {
      if stage > 0 { move(story, ago, to: pipeline.openStages[stage].id) }
      work(story, in: stage, ago - 1)
      if i % 3 == 0 { touch(story, ago - 3, "call", SampleWords.talk) }
      ago = max(2, ago - length)
    }
    lose(story, ago)
    settleDecider(story, ago, cancelling: true)
  }

  /// A deal is open: in every stage, fresh and rotting, with a step that is late, due, to come, or none.
  private mutating func isBeingSold(_ i: Int) {
    let language = i % 2 == 0 ? Language.zh : .en
    // Two in five are the user's own, with steps of every kind among them.
    let isOwn = i % 5 < 2
    let rep = isOwn ? team[0] : chance.one(of: team.filter { $0.language == language })
    let story = meet(language, rep: rep, person: i % 15 == 7)
    story.hasDecider = i % 4 != 1
    if i % 20 == 3 { story.worth = Int64(chance.number(70...190)) * 1_000_000 }
    let stages = pipeline.openStages
    let stage = [0, 1, 2, 3, 1, 2, 0][i % 7] % stages.count
    let limit = stages[stage].rotsAfter ?? 14
    let since = i % 4 == 2 ? limit + chance.number(3...30) : chance.number(1...max(1, limit - 2))
    let lengths = (0..<stage).map { _ in chance.number(3...20) }
    var ago = since + lengths.reduce(0, +)
    arrive(story, ago + chance.number(1...30), people: i % 3 == 0 ? 2 : 1)
    if i % 6 == 1 { ringInVain(story, ago + 4, times: 2) }
    let letters = ["MAN", "MAN", "M?N", "MaN", "mAN", "MAn", "MAN", "?AN"][i % 8]
    qualify(story, ago, letters)
    if i % 3 != 1 { likes(story, ago, "recognises_product") }
    accept(story, ago)
    for place in 0...stage {
      if place > 0 { move(story, ago, to: stages[place].id) }
      work(story, in: place, ago)
      if place < stage {
        plan(story, ago, due: SampleYear.working(day(ago) + lengths[place]))
        ago -= lengths[place]
      }
    }
    if i % 2 == 0 { learn(story, ago) }
    if i % 3 == 1 { befriend(story, ago) }
    if i % 3 == 0, ago > 3 { touch(story, max(1, ago / 2), "call", SampleWords.talk) }
    planNext(story, max(1, ago / 2), i / 5 + (isOwn ? 0 : 4), isOwn)
    settleDecider(story, max(1, ago / 2))
    if i % 13 == 5 { secondDeal(story, max(1, ago / 3)) }
  }

  /// A second chance with the same customer.
  private mutating func secondDeal(_ story: Story, _ ago: Int) {
    story.worth = Int64(chance.number(36...90)) * 10_000
    open(story, ago, about: "Care Plan")
  }

  /// The step that is open today, of a kind by turns.
  private mutating func planNext(_ story: Story, _ ago: Int, _ turn: Int, _ isOwn: Bool) {
    let times = ["09:30", "14:00", "16:15"]
    switch turn % 12 {
    case 0, 5: plan(story, max(ago, 9), due: day(chance.number(1...6)))
    case 8: plan(story, max(ago, 14), due: day(chance.number(6...11)))
    case 1, 9: plan(story, ago, due: today)
    case 2: plan(story, ago, due: today, time: chance.one(of: times))
    case 3, 6: plan(story, ago, due: coming(chance.number(1...4)))
    case 7: plan(story, ago, due: coming(chance.number(2...5)), time: "10:00")
    case 10: plan(story, ago, due: coming(chance.number(8...40)))
    default: break
    }
  }

  /// *Find the decider* is planned by a rule, for the very day: put where a rep would put it.
  mutating func settleDecider(_ story: Story, _ ago: Int, cancelling: Bool = false) {
    let due = cancelling ? nil : coming(chance.number(1...15))
    tell(story, ago, due == nil ? .cancel : .postpone) { transaction in
      for step in try transaction.records(.activity, where: "customer", is: story.customer)
      where step.text("purpose") == "find_decider" && step.text("done") == nil {
        let day = Value.text((due ?? transaction.today).description)
        try transaction.edit(step.ref) { $0[due == nil ? "cancelled" : "due"] = day }
      }
    }
  }

  /// Lacks something and is kept warm: accepted years ago, or a lead that comes back on a day.
  private mutating func isNurtured(_ i: Int) {
    let story = meet(language(), person: i % 10 == 3)
    let begun = chance.number(60...330)
    arrive(story, begun)
    touch(story, begun - 1, "call", story.firstCall)
    learn(story, begun - 1)
    qualify(story, begun - 2, ["maN", "mAn", "Man", "MaN", "mAN", "MAn"][i % 6])
    var ago = begun - chance.number(20...50)
    while ago > 10 {
      touch(story, ago, chance.one(of: ["message", "call", "note"]), SampleWords.nurture)
      ago -= chance.number(40...90)
    }
    settleDecider(story, 4)
    if i % 8 == 5 { handOver(story, 12) }
    guard i % 5 != 0 else { return }
    let back = i % 7 == 1 ? coming(0) : coming(chance.number(5...90))
    tell(story, 3, .snooze) { try $0.snooze(story.customer, until: max(back, $0.today + 1)) }
  }

  /// To another member who speaks the customer's language.
  private mutating func handOver(_ story: Story, _ ago: Int) {
    let others = team.filter { $0.language == story.language && $0.key != story.rep.key }
    let member = chance.one(of: others).key
    tell(story, ago, .handOver) { transaction in
      try transaction.edit(Ref(.customer, story.customer)) { $0["owner"] = .text(member) }
    }
  }

  private mutating func wasDropped(_ i: Int) {
    let story = meet(language(), person: i % 6 == 2)
    let begun = chance.number(6...320)
    arrive(story, begun)
    ringInVain(story, begun - 1, times: i % 3)
    if i % 4 == 0 { qualify(story, max(1, begun - 5), "m?n") }
    let reason = Customer.dropReasons[i % Customer.dropReasons.count].name
    let words = i % 2 == 0 ? SampleWords.drops[reason].map { say($0, story) } : nil
    tell(story, max(1, begun - chance.number(4...20)), .drop) {
      try $0.drop(story.customer, reason: reason, words: words)
    }
  }

  /// Nothing to build on.
  private mutating func isStopped(_ i: Int) {
    let story = meet(language())
    let begun = chance.number(30...300)
    arrive(story, begun)
    touch(story, begun - 2, "call", SampleWords.talk)
    qualify(story, begun - 9, "man")
    tell(story, begun - 9, .stopContact) { try $0.stopContact(story.customer) }
  }

  /// A lead that waits for a decision, from the day before today to two months ago.
  private mutating func waits(_ i: Int) {
    let story = meet(language(), rep: i % 4 == 0 ? team[0] : nil, person: i % 7 == 5)
    let ago = i < 14 ? 1 + i / 5 : chance.number(3...60)
    arrive(story, ago, people: i % 5 == 2 ? 0 : 1)
    if i % 4 == 1 { ringInVain(story, max(1, ago - 2), times: min(3, 1 + ago / 6)) }
    if i % 4 == 2 { touch(story, max(1, ago - 1), "call", story.firstCall) }
    let letters = [
      "???", "??N", "M?N", "???", "?AN", "MA?", "M??", "???", "MaN", "?a?", "mAN", "m??", "MAN",
    ][i % 13]
    qualify(story, max(1, ago - 1), letters)
    if i % 10 == 3 { likes(story, max(1, ago - 1), "recognises_product") }
    settleDecider(story, 1)
    if i % 9 == 8 { plan(story, 1, due: coming(chance.number(1...6))) }
    if i % 13 == 9 {
      let back = coming(chance.number(4...40))
      tell(story, 1, .snooze) { try $0.snooze(story.customer, until: back) }
    }
  }
}
