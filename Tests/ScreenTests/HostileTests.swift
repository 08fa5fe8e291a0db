import Domain
import Foundation
import Store
import Testing

@testable import Screen

/// A book whose every field holds what would act on a terminal or on the reader's eye: nothing of that
/// is in a frame, on any screen, and what was there is shown as signs.
@MainActor
@Suite("Hostile text on the screen")
struct HostileTests {
  /// The clipboard (OSC 52), the title, a question to the terminal (DECRQSS), a cleared screen, the same
  /// in C1, delete, NUL, and what turns or hides text.
  nonisolated static let venom =
    "\u{1B}]52;c;RVZJTA==\u{07}\u{1B}]0;EVIL\u{07}\u{1B}P$q\"p\u{1B}\\\u{1B}[2J\u{9B}2J\u{9D}0;E\u{9C}"
    + "\u{7F}\u{0}\u{8}\u{202E}\u{2066}\u{200B}\u{200E}\u{FEFF}\r\n"

  /// What must never be in a cell.
  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF, 0x061C:
      true
    default: false
    }
  }

  /// A record of a kind in which all that takes words is hostile.
  ///
  /// - Parameter isWild: also where only a choice, a day or a time should stand.
  private func document(_ kind: Kind, isWild: Bool, _ known: [String: String]) -> Document {
    var document: Document = [:]
    for field in kind.fields {
      let evil = Value.text("Evil \(field.name)" + HostileTests.venom)
      switch field.type {
      case .text, .prose, .phone, .mail: document[field.name] = evil
      case .choice(let choices): document[field.name] = isWild ? evil : .text(choices[0].name)
      case .day: document[field.name] = isWild ? evil : "2026-11-24"
      case .time: document[field.name] = isWild ? evil : "14:00"
      case .instant: document[field.name] = isWild ? evil : "2026-11-24T08:00:00.000Z"
      case .decimal: document[field.name] = isWild ? evil : "1.5"
      case .money, .integer, .percent: document[field.name] = 7
      case .flag: document[field.name] = true
      case .reference(let kind): document[field.name] = known[kind].map { .text($0) }
      case .members: document[field.name] = ["\(HostileTests.venom)": evil]
      }
    }
    document["outcome"] = nil
    return document
  }

  private func sitting(_ language: Language, columns: Int) throws -> Sitting {
    try Sitting(language, columns: columns) { book in
      let evil = HostileTests.venom.unicodeScalars.map {
        "\\u" + String(0x10000 + $0.value, radix: 16).dropFirst()
      }.joined()
      let name = "name: {en: \"Evil\(evil)\", zh: \"Evil\(evil)\"}"
      // Among the book's own, so that new deals go through it.
      try """
      kind: pipeline
      id: evil
      version: 1
      \(name)
      stages:
        - {id: contacted, \(name), probability: 10}
        - {id: won, \(name), outcome: won}
        - {id: lost, \(name), outcome: lost}
      """.write(toFile: book.folder + "/playbooks/evil.yaml", atomically: true, encoding: .utf8)
      for isWild in [false, true] {
        try book.commit(.add) { transaction in
          let me = transaction.by
          var known = ["member": me]
          // What others refer to comes first.
          let kinds = [Kind.product, .customer, .contact, .deal, .activity]
          let others = Kind.all.filter { kind in !kinds.contains { $0.name == kind.name } }
          for kind in kinds + others {
            var document = document(kind, isWild: isWild, known)
            if kind.name == Kind.member.name { document["uid"] = nil }
            if kind.name == Kind.deal.name { document["pipeline"] = isWild ? "x" : "evil" }
            document["owner"] = document["owner"] == nil ? nil : .text(me)
            known[kind.name] = try transaction.add(kind, document)
          }
          // A lead that nobody has decided on.
          try transaction.add(.customer, ["name": .text("Lead" + HostileTests.venom)])
          // A step that is due.
          try transaction.add(
            .activity,
            [
              "customer": .text(known["customer"] ?? ""), "type": "task", "due": "2026-11-24",
              "owner": .text(me), "about": .text("Step" + HostileTests.venom),
            ])
          try transaction.edit(Ref(.customer, known["customer"] ?? "")) { document in
            document["city"] = .text("Other" + HostileTests.venom)
          }
        }
      }
    }
  }

  @Test("no screen, question, form or message lets it through", arguments: [Language.en, .zh])
  func screens(_ language: Language) throws {
    var shown = 0
    for columns in [50, 80, 120] {
      let sitting = try sitting(language, columns: columns)
      #expect(sitting.app.playbooks.defaultPipeline.id == "evil")
      func look(_ after: String) {
        let screen = sitting.frame.lines.joined()
        let harmful = screen.unicodeScalars.filter(HostileTests.isHarmful)
        #expect(harmful.isEmpty, "\(columns) columns, after \(after)")
        if screen.contains("^[") || screen.contains("<U+") { shown += 1 }
      }
      let keys: [Key] = [
        .enter, "]", "]", "]", "]", "e", .tab, .tab, .down, .escape, "i", .escape, "c", .escape,
        "t",
        .escape, "A", .escape, "-", .escape, "+", .escape, "r", .escape, "f", .escape, "p", .escape,
        "o", .escape, ".", .escape, ":", .escape, "?", .escape, "x", "u", "J", "M", "u", ">", "<",
      ]
      for tab: Key in ["1", "2", "3", "4"] {
        for down in 0..<3 {
          sitting.press(.escape, .escape, .escape, tab, "g")
          for _ in 0..<down { sitting.press("j") }
          look(tab.spelled)
          for key in keys {
            sitting.press(key)
            look("\(tab.spelled), \(key.spelled)")
          }
        }
      }
      // What is typed, pasted, and said of it.
      for text in ["Evil", HostileTests.venom] {
        sitting.press(.escape, .escape, "/", .paste(text))
        look("find")
        sitting.press(.enter)
        look("find, Enter")
        sitting.press(.escape, .escape, ":", .paste(text), .enter)
        look("palette")
      }
      sitting.app.report(FileError(call: "open", path: "/tmp/\(HostileTests.venom)", errno: 2))
      look("an error")
    }
    #expect(shown > 200)
  }

  @Test("a name of 100,000 signs is shown as far as there is room, and quickly")
  func long() throws {
    let sitting = try Sitting(tab: "4") { book in
      try book.commit(.add) {
        try $0.add(.customer, ["name": .text(String(repeating: "客\u{1B}", count: 50_000))])
      }
    }
    let clock = ContinuousClock()
    let spent = clock.measure {
      sitting.press(.enter, "e", .escape, "]", "1", "2", "3", "4")
      _ = sitting.screen
    }
    #expect(spent < .seconds(3))
    #expect(sitting.screen.contains("客^[客^["))
  }
}
