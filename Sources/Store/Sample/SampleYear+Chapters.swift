import Domain

/// What happens to one customer, a chapter each: it comes in, it is asked, it is taken on, it buys.
///
/// `ago` is always how many days ago something happened.
extension SampleYear {
  /// Somebody who may become a customer, before the book knows of it.
  mutating func meet(_ language: Language, rep: Rep? = nil, person: Bool = false) -> Story {
    let rep = rep ?? self.rep(for: language)
    let city = names.city(language, &chance)
    if person {
      let name = names.person(language, &chance)
      let story = Story(
        name.text, language, rep: rep, mailHost: "post.example", city: city, sector: nil)
      story.document = ["name": .text(name.text), "party": "person", "city": .text(city.name)]
      if chance.happens(85) {
        story.document["phone"] = .text(names.mobile(in: city, language, &chance))
      }
      if chance.happens(60) { story.document["mail"] = .text(name.mail + "@post.example") }
      story.machine = SampleProducts.all[0]
      story.worth = Int64(chance.number(4...22)) * 50_000
      return story
    }
    let sector = chance.one(of: SampleNames.sectors)
    let made = names.company(sector, in: city, language, &chance)
    let story = Story(
      made.short ?? made.name, language, rep: rep, mailHost: made.mail, city: city, sector: sector)
    var document: Document = [
      "name": .text(made.name), "party": "organisation", "city": .text(city.name),
      "sector": .text(sector.words[language]),
    ]
    document["short_name"] = made.short.map(Value.text)
    if chance.happens(88) { document["phone"] = .text(names.landline(in: city, &chance)) }
    if chance.happens(55) { document["mail"] = .text("info@" + made.mail) }
    if chance.happens(60) { document["size"] = .int(Int64(chance.number(sector.size))) }
    if chance.happens(35) { document["website"] = .text("www." + made.mail) }
    if chance.happens(30) { document["founded"] = .int(Int64(chance.number(1975...2023))) }
    story.document = document
    story.machine = SampleProducts.all[chance.one(of: [0, 1, 1, 1, 2, 3])]
    story.worth = Int64(chance.number(sector.worth)) * 100_000
    for _ in 0..<chance.one(of: [1, 1, 1, 2, 2, 3]) {
      let job = chance.one(of: SampleWords.jobs)
      story.people.append(
        Person(name: names.person(language, &chance), job: job.words, role: job.role))
    }
    return story
  }

  /// The lead comes in, with the first person that is known there.
  mutating func arrive(_ story: Story, _ ago: Int, people: Int = 1) {
    if story.document["source"] == nil {
      story.document["source"] = .text(chance.one(of: SampleWords.sources)[story.language])
    }
    tell(story, ago, .add) { story.customer = try $0.enter(.customer, story.document) }
    for _ in 0..<min(people, story.people.count) { introduce(story, ago) }
  }

  /// The next person that the rep gets to know there.
  private mutating func introduce(_ story: Story, _ ago: Int) {
    guard let place = story.people.firstIndex(where: { $0.key.isEmpty }) else { return }
    // A mark until the deed is done, so that the next one is somebody else.
    story.people[place].key = "?"
    let person = story.people[place]
    var document: Document = [
      "name": .text(person.name.text), "title": .text(person.job[story.language]),
    ]
    if chance.happens(80) {
      document["phone"] = .text(names.mobile(in: story.city, story.language, &chance))
    }
    if chance.happens(65) { document["mail"] = .text("\(person.name.mail)@\(story.mailHost)") }
    tell(story, ago, .add) { transaction in
      document["customer"] = .text(story.customer)
      story.people[place].key = try transaction.enter(.contact, document)
    }
  }

  // MARK: Talking

  /// A call, a message, a visit or a note. A step that was open is finished by it.
  mutating func touch(
    _ story: Story, _ ago: Int, _ type: String, _ choices: [Words], result: String? = nil
  ) {
    finish(story, ago)
    let about = say(choices, story)
    let result = result ?? (type == "call" ? "reached" : nil)
    let named = !story.people.isEmpty && type != "note" && chance.happens(70)
    tell(story, ago, type == "note" ? .note : .log) { transaction in
      let whom = named ? story.people.first?.key : nil
      try transaction.log(
        type, with: story.customer, about: about, result: result,
        contact: whom.flatMap { $0.count > 1 ? $0 : nil })
    }
  }

  /// Rings in vain, twice or so.
  mutating func ringInVain(_ story: Story, _ ago: Int, times: Int) {
    for time in 0..<times {
      touch(
        story, ago - 2 * time, "call", SampleWords.noAnswer,
        result: chance.happens(75) ? "no_answer" : "call_back")
    }
  }

  /// Plans the next step: a visit where a time is given.
  mutating func plan(_ story: Story, _ ago: Int, due: Day, time: String? = nil) {
    let (type, choices) =
      time == nil
      ? chance.one(of: [
        ("call", SampleWords.calls), ("call", SampleWords.calls), ("message", SampleWords.messages),
        ("visit", SampleWords.visits), ("task", SampleWords.tasks),
      ]) : ("visit", SampleWords.visits)
    let about = say(choices, story)
    story.hasStep = true
    tell(story, ago, .plan) { transaction in
      story.step = try transaction.plan(
        type, with: story.customer, about: about, due: max(due, transaction.today),
        at: time.flatMap(TimeOfDay.init))
    }
  }

  /// Finishes the step that is open, if one is.
  private mutating func finish(_ story: Story, _ ago: Int) {
    guard story.hasStep else { return }
    story.hasStep = false
    tell(story, ago, .finish) { try $0.finish(story.step) }
  }

  // MARK: Asking

  /// Notes what is found out of Money, Authority and Need, with the words that it rests on: `Ma?`.
  mutating func qualify(_ story: Story, _ ago: Int, _ letters: String) {
    for (letter, condition) in zip(letters, [Condition.money, .authority, .need]).reversed()
    where letter != "?" {
      let has = letter.isUppercase
      if condition == .authority { findSpeaker(story, has) }
      let words = say(evidence(condition, has, story), story)
      story.speaker = 0
      if condition == .authority, !story.people.isEmpty {
        assign(story, ago, has)
      } else {
        let answer = condition == .authority ? (has ? "decides" : "no") : has ? "yes" : "no"
        tell(story, ago, .qualify) { try $0.qualify(story.customer, condition, as: answer) }
      }
      tell(story, ago, .qualify) { try $0.evidence(story.customer, condition, words) }
    }
  }

  private func evidence(_ condition: Condition, _ has: Bool, _ story: Story) -> [Words] {
    if let own = SampleWords.own[condition], story.sector == nil {
      return has ? own.has : own.lacks
    }
    return switch condition {
    case .money: has ? SampleWords.money : SampleWords.noMoney
    case .authority: has ? SampleWords.say : SampleWords.noSay
    case .need: has ? SampleWords.need : SampleWords.noNeed
    }
  }

  /// Whose part in the decision the words are about: of those who are known the one who decides, and
  /// mostly somebody does.
  private func findSpeaker(_ story: Story, _ has: Bool) {
    let known = story.people.indices.filter { !story.people[$0].key.isEmpty }
    guard has, let first = known.first else { return }
    story.speaker = known.first { story.people[$0].role == "decides" } ?? first
    let role = story.people[story.speaker].role
    if story.hasDecider || role == "none" { story.people[story.speaker].role = "decides" }
  }

  /// What part each known person plays; nobody does where authority is lacking.
  private mutating func assign(_ story: Story, _ ago: Int, _ has: Bool) {
    for place in story.people.indices where !story.people[place].key.isEmpty {
      let role = has ? story.people[place].role : "none"
      tell(story, ago, .role) { try $0.role(of: story.people[place].key, is: role) }
    }
  }

  /// Ticks something that the customer thinks of us.
  mutating func likes(_ story: Story, _ ago: Int, _ field: String) {
    tell(story, ago, .edit) { transaction in
      try transaction.edit(Ref(.customer, story.customer)) { $0[field] = true }
    }
  }

  /// Finds out more about the customer: some of what one would like to know, never all.
  mutating func learn(_ story: Story, _ ago: Int) {
    let facts = story.sector == nil ? SampleFacts.person : SampleFacts.organisation
    for (field, choices) in facts where chance.happens(35) {
      let words = say(choices, story)
      tell(story, ago, .edit) { transaction in
        try transaction.edit(Ref(.customer, story.customer)) { $0[field] = .text(words) }
      }
    }
  }

  /// How well the rep knows the people there by now.
  mutating func befriend(_ story: Story, _ ago: Int) {
    for place in story.people.indices where !story.people[place].key.isEmpty {
      let tie = chance.happens(place == 0 ? 60 : 25) ? "strong" : "weak"
      tell(story, ago, .edit) { transaction in
        try transaction.edit(Ref(.contact, story.people[place].key)) { $0["tie"] = .text(tie) }
      }
    }
  }

  // MARK: Selling

  /// Takes the lead on and says what the deal is about.
  mutating func accept(_ story: Story, _ ago: Int) {
    let pipeline = pipeline
    tell(story, ago, .accept) { story.deal = try $0.accept(story.customer, into: pipeline) }
    describe(story, ago, story.machine.name)
  }

  /// Another deal with a customer.
  mutating func open(_ story: Story, _ ago: Int, about name: String) {
    let pipeline = pipeline
    tell(story, ago, .add) { story.deal = try $0.open(dealOf: story.customer, in: pipeline) }
    describe(story, ago, name)
  }

  private mutating func describe(_ story: Story, _ ago: Int, _ product: String) {
    let isMachine = SampleProducts.all.first { $0.name == product }?.series.en == "machine"
    var name = product
    if isMachine, story.sector != nil {
      let spot = say(SampleWords.spots, story)
      name = story.language == .en ? "\(product), \(spot)" : "\(spot) \(product)"
    }
    let worth = story.worth
    let products = products
    let expected = day(ago) + chance.number(30...110)
    tell(story, ago, .edit) { transaction in
      try transaction.edit(Ref(.deal, story.deal)) { document in
        document["name"] = .text(name)
        document["value"] = .int(worth)
        document["product"] = products[product].map(Value.text)
        document["expected"] = .text(expected.description)
      }
    }
  }

  mutating func move(_ story: Story, _ ago: Int, to stage: String) {
    let pipeline = pipeline
    tell(story, ago, .move) { try $0.move(story.deal, to: stage, in: pipeline) }
  }

  mutating func win(_ story: Story, _ ago: Int) {
    let pipeline = pipeline
    tell(story, ago, .win) { try $0.close(story.deal, as: .won, in: pipeline) }
  }

  mutating func lose(_ story: Story, _ ago: Int) {
    let pipeline = pipeline
    let reason = chance.one(of: Deal.lostReasons).name
    let words = chance.happens(70) ? SampleWords.losses[reason].map { say($0, story) } : nil
    finish(story, ago)
    tell(story, ago, .lose) {
      try $0.close(story.deal, as: .lost, in: pipeline, reason: reason, words: words)
    }
  }

  /// What is done in a stage: a call while they are getting to know each other, a visit, an offer, and
  /// then they haggle.
  mutating func work(_ story: Story, in stage: Int, _ ago: Int) {
    switch stage {
    case 0: touch(story, ago, "call", story.firstCall)
    case 1:
      touch(story, ago, "visit", story.sector == nil ? SampleWords.showroom : SampleWords.visit)
    case 2: touch(story, ago, "message", SampleWords.offer)
    default: touch(story, ago, "call", SampleWords.haggle)
    }
  }
}
