import Domain
import Store

/// A playbook as JSON, its texts in the reader's language.
///
///     {"id":"timmons","kind":"checklist","version":1,"name":"Timmons",…,
///      "groups":[{"id":"market","name":"…","items":[{"id":"income","ask":"…","kind":"yes_no"},…]},…]}
enum PlaybookShape {
  typealias Members = [(name: String, value: JSONText)]

  static func head(_ playbook: Playbook) -> Members {
    [
      ("id", .text(playbook.id)), ("kind", .text(playbook.kind.rawValue)),
      ("version", .number(playbook.version)), ("name", words(playbook.name)),
      ("about", words(playbook.about)),
    ]
  }

  static func of(_ playbook: Playbook) -> JSONText {
    .object(head(playbook) + [("source", words(playbook.source))] + content(playbook.content))
  }

  private static func words(_ words: Words?) -> JSONText { .text(orNull: words?[Speech.language]) }

  private static func content(_ content: Playbook.Content) -> Members {
    switch content {
    case .checklist(let checklist):
      [
        ("on", .list(checklist.subjects.map { .text($0) })),
        ("review_after_days", checklist.reviewAfter.map { .number($0) } ?? .null),
        ("groups", .list(checklist.groups.map(group))),
        (
          "verdicts",
          .list(
            checklist.verdicts.map { verdict in
              .object([
                ("id", .text(verdict.id)), ("name", words(verdict.name)),
                ("advice", words(verdict.advice)), ("tone", .text(verdict.tone.rawValue)),
                ("passes", .flag(verdict.passes)),
              ])
            })
        ),
        (
          "marks",
          .list(
            checklist.marks.map { .object([("id", .text($0.id)), ("name", words($0.name))]) })
        ),
      ]
    case .pipeline(let pipeline):
      [
        ("of", .text(pipeline.subject.rawValue)), ("free", .flag(pipeline.isFree)),
        (
          "stages",
          .list(
            pipeline.stages.map { stage in
              .object([
                ("id", .text(stage.id)), ("name", words(stage.name)), ("about", words(stage.about)),
                ("probability", .number(stage.probability)),
                ("rots_after_days", stage.rotsAfter.map { .number($0) } ?? .null),
                ("outcome", .text(orNull: stage.outcome?.rawValue)),
                ("enter", .list(stage.enter.map(gate))), ("leave", .list(stage.leave.map(gate))),
              ])
            })
        ),
      ]
    case .form(let form):
      [
        ("for", .text(form.party.rawValue)), ("function", .text(form.function.rawValue)),
        (
          "groups",
          .list(
            form.groups.map { group in
              .object([
                ("id", .text(group.id)), ("name", words(group.name)),
                (
                  "fields",
                  .list(
                    group.entries.map { entry in
                      .object([
                        ("name", words(entry.item.words)), ("weight", .number(entry.weight)),
                      ])
                    })
                ),
              ])
            })
        ),
      ]
    case .questions(let bank):
      [
        (
          "groups",
          .list(
            bank.groups.map { group in
              .object([
                ("id", .text(group.id)), ("name", words(group.name)),
                (
                  "questions",
                  .list(
                    group.questions.map { question in
                      .object([
                        ("id", .text(question.id)), ("ask", words(question.ask)),
                        ("for", .text(orNull: question.condition?.rawValue)),
                      ])
                    })
                ),
              ])
            })
        )
      ]
    case .tips(let tips):
      [
        (
          "cards",
          .list(
            tips.cards.map { card in
              .object([
                ("id", .text(card.id)), ("name", words(card.name)),
                ("tips", .list(card.tips.map { words($0) })),
              ])
            })
        )
      ]
    case .guide(let guide):
      [
        (
          "pages",
          .list(
            guide.pages.map { page in
              .object([
                ("id", .text(page.id)), ("name", words(page.name)),
                ("text", .list(page.text.map { words($0) })),
              ])
            })
        )
      ]
    }
  }

  private static func group(_ group: Checklist.Group) -> JSONText {
    .object([
      ("id", .text(group.id)), ("name", words(group.name)), ("help", words(group.help)),
      ("weight", .number(group.weight)), ("items", .list(group.items.map(item))),
    ])
  }

  private static func item(_ item: Checklist.Item) -> JSONText {
    var members: Members = [
      ("id", .text(item.id)), ("ask", words(item.ask)), ("kind", .text(item.kind.name)),
      ("help", words(item.help)), ("weight", .number(item.weight)),
      ("reverse", .flag(item.isReversed)), ("veto", .flag(item.isVeto)),
      ("required", .flag(item.isRequired)),
    ]
    switch item.kind {
    case .score(let scale, _):
      members.append(("scale", .list([.number(scale.lowerBound), .number(scale.upperBound)])))
    case .oneOf(let options), .ranking(let options):
      members.append(
        (
          "choices",
          .list(
            options.map { option in
              .object([
                ("id", .text(option.id)), ("name", words(option.name)),
                ("points", option.points.map { .number($0) } ?? .null),
              ])
            })
        ))
    case .number(let unit): members.append(("unit", words(unit)))
    case .yesNo, .money, .day, .text: break
    }
    return .object(members)
  }

  private static func gate(_ gate: Gate) -> JSONText {
    switch gate.demand {
    case .checklist(let id): .object([("checklist", .text(id)), ("why", words(gate.why))])
    case .field(let kind, let name):
      .object([("field", .text("\(kind).\(name)")), ("why", words(gate.why))])
    case .inCharge: .object([("in_charge", .flag(true)), ("why", words(gate.why))])
    case .approval(let part):
      .object([("approval", .text(part.rawValue)), ("why", words(gate.why))])
    }
  }
}
