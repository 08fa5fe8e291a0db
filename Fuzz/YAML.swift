import Domain

@testable import Screen
@testable import Store

/// One text as a playbook, as a theme and as settings: a value, or an error with its place.
func readYAML(_ bytes: [UInt8]) throws {
  guard let text = String(validating: bytes, as: UTF8.self) else { return }
  try readPlaybook(text)
  do {
    let scheme = try Scheme(yaml: text, file: "fuzz.yaml")
    for depth in [Depth.eight, .sixteen, .many, .exact] { _ = Inks(Theme(scheme), on: depth) }
  } catch let error as Scheme.Unusable {
    expect(!error.problems.isEmpty, "a theme is refused for a reason")
    error.problems.forEach { expectPlace($0, in: text) }
  }
  let settings = Settings(text: text, file: "fuzz.yaml")
  settings.problems.forEach { expectPlace($0, in: text) }
  _ = settings.keymap
  _ = settings.trouble
  _ = Settings.text(text, with: "theme", as: "dusk", in: "fuzz.yaml")
}

/// A playbook that is read and written again is the same one.
private func readPlaybook(_ text: String) throws {
  do {
    let pipeline = try Pipeline(Tree(yaml: text, file: "fuzz.yaml"))
    let written = pipeline.yaml()
    do {
      let again = try Pipeline(Tree(yaml: written, file: "again.yaml"))
      expect(again == pipeline, "a playbook survives:\n\(written)")
    } catch let error as PlaybookError {
      expect(false, "a playbook can be read again: \(error)\n\(written)")
    }
  } catch let error as PlaybookError {
    expectPlace(error, in: text)
  }
}

private func expectPlace(_ error: PlaybookError, in text: String) {
  let lines = text.unicodeScalars.count { $0.properties.isWhitespace && $0 != " " } + 2
  expect((1...lines).contains(error.place.line), "on a line of the file: \(error)")
  expect(error.place.column >= 1, "in a column: \(error)")
  expect(!error.words.en.isEmpty && !error.words.zh.isEmpty, "in words: \(error)")
}
