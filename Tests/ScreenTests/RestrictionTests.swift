import Domain
import Store
import Testing

@testable import Screen

/// Everything that a rep can press, in a sitting that must not lead out of its book.
@MainActor
@Suite("A restricted sitting")
struct RestrictionTests {
  private func sitting(_ language: Language = .en, tab: Key = "4") throws -> Sitting {
    let sitting = try Sitting(language, tab: tab) { book in
      try book.commit(.add) { transaction in
        let key = try transaction.add(.customer, ["name": "Hengda", "notes": "one\ntwo"])
        try transaction.add(.deal, ["customer": .text(key), "pipeline": "new-business"])
      }
    }
    sitting.app.isRestricted = true
    return sitting
  }

  @Test("no editor is started from a form, in either language")
  func noEditor() throws {
    for (language, words) in [
      (Language.en, "Not in a restricted session"), (.zh, "受限会话中不可用"),
    ] {
      let sitting = try sitting(language)
      sitting.press("e")
      let form = try #require(sitting.app.stack.last as? Form)
      let prose = try #require(
        form.kind.fields.first { if case .prose = $0.type { true } else { false } })
      try sitting.app.top { view, _ in
        guard var form = view as? Form else { return }
        form.focus(on: prose.name)
        view = form
      }
      sitting.press(.control("e"))
      #expect(sitting.app.writing == nil)
      #expect(sitting.screen.contains(words), "\(sitting.screen)")
    }
  }

  @Test("no command of the palette, on any screen, asks for an editor")
  func everyCommand() throws {
    for tab: Key in ["1", "2", "3", "4"] {
      for binding in Keymap.standard.bindings where binding.command != .quit {
        let sitting = try sitting(tab: tab)
        do { try sitting.app.handle(binding.command) } catch { continue }
        // Whatever has opened: the key that leads to the editor, by itself and from the next field.
        sitting.press(.control("e"), .tab, .control("e"), .tab, .control("e"), .enter)
        #expect(sitting.app.writing == nil, "\(binding.command)")
      }
    }
  }
}
