import Domain

/// A year in the life of an invented team, as deeds: who did what to which customer, and when.
///
/// It is worked out from a seed and today's date alone, story by story, and played in the order of time
/// by `Sample`, through the same rules that a rep's keys go through.
struct SampleYear {
  var chance: Chance
  var names = SampleNames()
  let today: Day
  let currency: Currency
  let pipeline: Pipeline
  let team: [Rep]
  /// Keys of what the team sells, by name.
  let products: [String: String]
  private(set) var deeds: [Deed] = []

  /// A member, and the language of the customers that she works with; nil: both.
  struct Rep {
    let key: String
    let language: Language?
  }

  /// Something that a member did.
  struct Deed {
    let day: Day
    /// Minutes since midnight, where the reps are.
    let minute: Int
    let by: String
    let intent: Intent
    let does: (inout Transaction) throws -> Void
  }

  /// What goes on between the team and one customer: the keys of its records, as they come to be, and
  /// what a sentence about them needs.
  final class Story {
    let language: Language
    let rep: Rep
    let name: String
    let mailHost: String
    let city: SampleNames.City
    let sector: SampleNames.Sector?
    var document: Document = [:]
    var people: [Person] = []
    var machine = SampleProducts.all[0]
    /// What the deal is worth, in minor units.
    var worth: Int64 = 0
    /// Index of the person whom a sentence is about.
    var speaker = 0
    /// Whether the one who decides is found as soon as anybody asks.
    var hasDecider = false
    /// Keys, empty until the deed is done that makes the record.
    var customer = ""
    var deal = ""
    var step = ""
    /// Whether a step is open, as far as the story has been told.
    var hasStep = false
    /// When its latest deed was.
    var day = Day(ordinal: 0)
    var minute = 0
    /// Sentences that have been said already.
    var said: Set<Words> = []

    init(
      _ name: String, _ language: Language, rep: Rep, mailHost: String, city: SampleNames.City,
      sector: SampleNames.Sector?
    ) {
      self.name = name
      self.language = language
      self.rep = rep
      self.mailHost = mailHost
      self.city = city
      self.sector = sector
    }

    /// What is said in the first call: somebody who buys for herself talks of other things.
    var firstCall: [Words] { sector == nil ? SampleWords.persons : SampleWords.firstCall }
  }

  /// Somebody there.
  struct Person {
    let name: SampleNames.Name
    let job: Words
    /// What part in the decision will be found out.
    var role: String
    var key = ""
  }

  init(
    seed: UInt64, today: Day, currency: Currency, pipeline: Pipeline, team: [Rep],
    products: [String: String]
  ) {
    chance = Chance(seed: seed)
    self.today = today
    self.currency = currency
    self.pipeline = pipeline
    self.team = team
    self.products = products
  }

  // MARK: Time

  /// How many days the year has.
  static let length = 365

  /// The working day that was so many days ago, or the last one before it.
  func day(_ ago: Int) -> Day { SampleYear.working(today + -min(ago, SampleYear.length)) }

  static func working(_ day: Day) -> Day { day + -max(0, day.weekday - 5) }

  /// A working day to come; the next one where that is a weekend.
  func coming(_ days: Int) -> Day {
    let day = today + days
    return day.weekday > 5 ? day + (8 - day.weekday) : day
  }

  // MARK: Deeds

  /// Notes a deed of a story, after everything that the story has told so far.
  mutating func tell(
    _ story: Story, _ ago: Int, _ intent: Intent, by rep: Rep? = nil,
    _ does: @escaping (inout Transaction) throws -> Void
  ) {
    let day = max(day(ago), story.day)
    let minute =
      day == story.day
      ? story.minute + chance.number(2...9) : 8 * 60 + 30 + chance.number(0...480)
    story.day = day
    story.minute = minute
    deeds.append(
      Deed(day: day, minute: minute, by: (rep ?? story.rep).key, intent: intent, does: does))
  }

  /// A sentence of an occasion that the story hasn't had yet, while there are any.
  mutating func say(_ choices: [Words], _ story: Story) -> String {
    let fresh = choices.filter { !story.said.contains($0) }
    let words = chance.one(of: fresh.isEmpty ? choices : fresh)
    story.said.insert(words)
    let whom =
      story.people.indices.contains(story.speaker) ? story.people[story.speaker].name.text : ""
    let person =
      whom.isEmpty
      ? Words("the owner", "老板")[story.language]
      : story.language == .en ? String(whom.prefix { $0 != " " }) : whom
    return words[story.language].replacing("{p}", with: person)
      .replacing("{m}", with: story.machine.name)
      .replacing("{v}", with: amount(story.worth, story.language))
  }

  /// An amount as a rep writes it: `85k`, `8.5 万`.
  private func amount(_ minor: Int64, _ language: Language) -> String {
    let whole = minor / currency.scale
    switch language {
    case .en: return whole >= 2_000_000 ? "\(whole / 1_000_000)m" : "\(whole / 1000)k"
    case .zh:
      let tenths = whole / 1000 % 10
      return whole < 10_000
        ? "\(whole)" : tenths == 0 ? "\(whole / 10_000)万" : "\(whole / 10_000).\(tenths)万"
    }
  }

  /// Who takes on a customer of this language: four in ten fall to the user.
  mutating func rep(for language: Language) -> Rep {
    if chance.happens(40) { return team[0] }
    return chance.one(of: team.filter { $0.language == language })
  }
}
