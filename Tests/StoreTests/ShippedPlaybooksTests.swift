import Domain
import Testing

@testable import Store

@Suite("The playbooks that ship")
struct ShippedPlaybooksTests {
  private let playbooks = Playbooks(book: nil, user: nil)

  @Test("Timmons has eight aspects, 53 indicators and one fatal flaw (OPE-4)")
  func timmons() throws {
    let timmons = try #require(playbooks.checklist("timmons"))
    #expect(timmons.groups.map(\.items.count) == [11, 11, 3, 7, 4, 1, 6, 10])
    #expect(timmons.items.count == 53)
    #expect(timmons.items.filter(\.isVeto).count == 1)
    // All good but the fatal flaw: nothing else matters.
    var answers: [String: Answered] = Dictionary(
      uniqueKeysWithValues: timmons.items.map { item in
        (item.id, Answered(.text(item.isReversed ? "no" : "yes")))
      })
    #expect(timmons.result(of: answers).verdict.tone == .good)
    #expect(timmons.result(of: answers).score == 100)
    let flaw = try #require(timmons.items.first { $0.isVeto })
    answers[flaw.id] = Answered(.text(flaw.bad))
    #expect(timmons.result(of: answers).verdict.tone == .bad)
  }

  @Test("every gate and beginning of a pipeline names a checklist that ships and can be passed")
  func gates() throws {
    var asked = 0
    let all = playbooks.ordered(.deal) + playbooks.ordered(.idea)
    for pipeline in all {
      for stage in pipeline.stages {
        for gate in stage.enter + stage.leave {
          guard case .checklist(let id) = gate.demand else { continue }
          let checklist = try #require(playbooks.checklist(id), "\(pipeline.id): \(id)")
          #expect(checklist.verdicts.contains { $0.passes }, "\(id) can't be passed")
          asked += 1
        }
        for case .checklist(let id) in stage.create {
          #expect(playbooks.checklist(id) != nil, "\(pipeline.id): \(id)")
        }
      }
    }
    #expect(asked >= 5)
  }

  @Test(
    "a checklist that gates ask for passes when all is well, and not when nothing is said or a veto is"
  )
  func passing() throws {
    let ids = Set(
      (playbooks.ordered(.deal) + playbooks.ordered(.idea)).flatMap(\.stages)
        .flatMap { $0.enter + $0.leave }.compactMap { gate -> String? in
          if case .checklist(let id) = gate.demand { id } else { nil }
        })
    for id in ids {
      let checklist = try #require(playbooks.checklist(id))
      #expect(!checklist.result(of: [:]).verdict.passes, "\(id) passes empty")
      let good = checklist.answered(well: true)
      #expect(checklist.result(of: good).verdict.passes, "\(id) doesn't pass")
      guard checklist.items.contains(where: { $0.isVeto }) else { continue }
      let bad = checklist.answered(well: false)
      #expect(!checklist.result(of: bad).verdict.passes, "\(id) passes with all that is bad")
    }
  }

  @Test(
    "every checklist begins without a verdict that passes, and all its verdicts are told in few words"
  )
  func verdicts() {
    for checklist in playbooks.all(.checklist).compactMap(\.checklist) {
      #expect(!checklist.result(of: [:]).verdict.passes, "\(checklist.id)")
      #expect(checklist.verdicts.count > 1, "\(checklist.id)")
      #expect(!checklist.subjects.isEmpty)
    }
  }

  /// Of an organisation five at 3, seven at 2, eight at 1; of a person four, four and nine.
  @Test(
    "each function of the company has its own view of a customer, that of sales weighs 37 and 29 (IDN-10)"
  )
  func forms() throws {
    let forms = playbooks.all(.form).compactMap(\.form)
    func weight(_ party: CustomerForm.Party) -> Int? {
      forms.first { $0.party == party && $0.function == .sales }?.entries
        .reduce(0) { $0 + $1.weight }
    }
    #expect(weight(.organisation) == 15 + 14 + 8)
    #expect(weight(.person) == 12 + 8 + 9)
    #expect(Set(forms.map(\.function)).count >= 3)
    // What counts are fields that the customer's own headings have.
    for form in forms {
      let shown = Set(
        Kind.customer.groups(of: ["party": .text(form.party.rawValue)], for: .open)
          .flatMap(\.fields).map(\.name))
      for case .field(let name) in form.entries.map(\.item) {
        #expect(shown.contains(name), "\(form.id): \(name)")
      }
    }
  }

  @Test("every checklist, pipeline, form, bank and card belongs to a part of the trade")
  func topics() {
    for playbook in playbooks.all() where playbook.kind != .guide {
      #expect(playbook.topic != nil, "\(playbook.id)")
    }
  }

  @Test("questions for each of Money, Authority and Need are at hand (TALK-3)")
  func questions() {
    let all = playbooks.all(.questions).compactMap(\.questions).flatMap(\.questions)
    for condition in Condition.allCases {
      #expect(all.contains { $0.condition == condition }, "\(condition)")
    }
  }
}

extension Checklist {
  /// Every item answered, for or against.
  func answered(well: Bool) -> [String: Answered] {
    Dictionary(
      uniqueKeysWithValues: items.map { item in
        let value: Value
        switch item.kind {
        case .yesNo: value = .text(well == item.isReversed ? "no" : "yes")
        case .score(let scale, _):
          value = .int(Int64(well == item.isReversed ? scale.lowerBound : scale.upperBound))
        case .oneOf(let options):
          let ranked = options.sorted { $0.points ?? 0 < $1.points ?? 0 }
          let best = well != item.isReversed
          value = .text((best ? ranked.last : ranked.first)?.id ?? "")
        case .ranking(let options): value = .text(options.map(\.id).joined(separator: ","))
        case .number: value = 1
        case .money: value = 100
        case .day: value = "2026-11-24"
        case .text: value = "told"
        }
        return (item.id, Answered(value))
      })
  }
}

extension Playbook {
  /// Every text that a reader may see.
  var texts: [Words] {
    let head = [name, about, source].compactMap(\.self)
    switch content {
    case .pipeline(let it):
      return head
        + it.stages.flatMap { stage in
          [stage.name, stage.about].compactMap(\.self)
            + (stage.enter + stage.leave).compactMap(\.why)
        }
    case .checklist(let it):
      return head + it.groups.flatMap { [$0.name] + [$0.help].compactMap(\.self) }
        + it.items.flatMap { item -> [Words] in
          var texts = [item.ask] + [item.help, item.source].compactMap(\.self)
          if case .score(_, let ends) = item.kind { texts += ends }
          return texts
        } + it.verdicts.flatMap { [$0.name] + [$0.advice].compactMap(\.self) }
        + it.marks.map(\.name)
    case .form(let it): return head + it.groups.map(\.name)
    case .questions(let it):
      return head + it.groups.map(\.name)
        + it.questions.flatMap { [$0.ask] + [$0.help].compactMap(\.self) }
    case .tips(let it): return head + it.cards.flatMap { [$0.name] + $0.tips }
    case .guide(let it): return head + it.pages.flatMap { [$0.name] + $0.text }
    }
  }
}
