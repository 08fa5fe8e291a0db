import Domain
import Store

/// How a deal stands, in words: its name, its stage, how long it has been there, how it ended.
struct DealStanding {
  let name: String
  let stage: String
  let outcome: Pipeline.Outcome?
  let isRotting: Bool
  /// Days in the stage: `12 d`; the day on which a closed one ended.
  let days: String
  /// Why it was lost.
  let why: String?

  init(_ deal: Record, _ desk: Desk) {
    let stage = desk.stage(of: deal)
    let product = deal.text("product").flatMap { desk.name(Ref(.product, $0)) }
    let kind = desk.say(Kind.deal.words)
    name = deal.text("name") ?? product ?? Told.capitalized(kind)
    self.stage = stage?.name[desk.language] ?? deal.text("stage") ?? ""
    outcome = deal.text("outcome").flatMap(Pipeline.Outcome.init)
    isRotting = stage?.isRotting(deal, on: desk.today) ?? false
    days =
      outcome == nil
      ? desk.days(inStage: deal).map(desk.shown.stay) ?? ""
      : deal.day("closed").map(desk.shown.day) ?? ""
    let reason = deal.text("reason").flatMap { name in
      Deal.lostReasons.first { $0.name == name }?.words[desk.language]
    }
    let parts = [reason, deal.text("reason_words")].compactMap(\.self)
    why = parts.isEmpty ? nil : parts.joined(separator: desk.say(Words(": ", "：")))
  }

  /// `~ 12 d` when it rots.
  var age: String { isRotting ? "~ " + days : days }

  var style: Style {
    switch outcome {
    case .won: .good
    case .lost: .late
    case nil: .plain
    }
  }
}

extension Desk {
  /// The pipeline that a deal goes through, where it is at hand.
  func pipeline(of deal: Record) -> Pipeline? {
    deal.text("pipeline").map(playbooks.pipeline) ?? pipeline
  }

  /// How many days a deal has been in its stage.
  func days(inStage deal: Record) -> Int? { Deal.since(deal).map { max(0, today - $0) } }

  func stage(of deal: Record) -> Pipeline.Stage? {
    deal.text("stage").flatMap { pipeline(of: deal)?.stage($0) }
  }
}

extension Pipeline.Stage {
  /// The deals that have been in it for longer than they should, among those that stand in it.
  func rotting(on today: Day) -> ListQuery.Filter {
    rotsBefore(today).map { .less("since", .text($0.description)) } ?? .either([])
  }
}
