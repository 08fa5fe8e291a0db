import Domain
import Foundation
import Store

@testable import Screen

/// A checklist with an item of every kind, in a book's own folder, and what there is to fill it in about.
enum SampleSheets {
  static let all = """
    kind: checklist
    id: everything
    version: 1
    name: {en: Everything, zh: 样样有}
    on: [customer, deal, member]
    review_after_days: 30
    groups:
      - id: first
        name: {en: First, zh: 第一组}
        items:
          - {id: wanted, ask: {en: Somebody wants it, zh: 有人要}, required: true}
          - {id: risky, ask: {en: It is risky, zh: 有风险}, reverse: true}
          - id: fit
            ask: {en: How well it fits, zh: 合适程度}
            kind: score
            scale: [1, 5]
            ends: [{en: badly, zh: 差}, {en: well, zh: 好}]
          - id: size
            ask: {en: How big, zh: 规模}
            kind: one_of
            choices:
              - {id: small, name: {en: small, zh: 小}, points: 0}
              - {id: large, name: {en: large, zh: 大}, points: 1}
      - id: large
        name: {en: Of the large, zh: 大客户}
        if: {item: size, is: large}
        items:
          - {id: board, ask: {en: The board agrees, zh: 董事会同意}}
      - id: typed
        name: {en: Typed, zh: 填写}
        items:
          - {id: years, ask: {en: How long, zh: 多久}, kind: number, unit: {en: years, zh: 年}}
          - {id: price, ask: {en: What it costs, zh: 价格}, kind: money}
          - {id: when, ask: {en: By when, zh: 期限}, kind: day}
          - {id: words, ask: {en: In their words, zh: 原话}, kind: text}
          - id: order
            ask: {en: What counts, zh: 看重什么}
            kind: ranking
            choices:
              - {id: cheap, name: {en: price, zh: 价格}}
              - {id: good, name: {en: quality, zh: 质量}}
              - {id: fast, name: {en: speed, zh: 速度}}
    verdicts:
      - id: go
        name: {en: go, zh: 可行}
        tone: good
        passes: true
        if: {item: wanted, is: yes}
      - {id: wait, name: {en: wait, zh: 再等等}, tone: plain}

    """

  /// Keeps a playbook in the book's folder.
  static func keep(_ id: String, _ text: String, in book: Book) throws {
    let folder = book.folder + "/playbooks"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(toFile: "\(folder)/\(id).yaml", atomically: true, encoding: .utf8)
  }

  /// One customer, and the checklist with everything.
  static func fill(_ book: Book) throws {
    try keep("everything", all, in: book)
    _ = try book.commit(.add) { try SampleLeads.lead("Hengda", "MAN", 0, &$0) }
  }
}

extension Sitting {
  /// The key of the customer of this name.
  func customer(_ name: String) throws -> Ref {
    let found = try book.records(.customer, matching: "name", key: MatchKey.name(name))
    guard let record = found.first else { throw CocoaError(.fileNoSuchFile) }
    return record.ref
  }

  /// Opens a checklist about a record, as a gate's way leads there.
  func open(_ checklist: String, about subject: Ref) throws {
    try app.run([.show(.checklist(subject, checklist))])
  }
}
