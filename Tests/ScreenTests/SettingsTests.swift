import Domain
import Foundation
import Testing

@testable import Screen

private func settings(_ text: String) -> Settings { Settings(text: text, file: "settings.yaml") }

/// What is wrong with a file, as `kebu settings check` says it.
private func problems(_ text: String) -> [String] {
  settings(text).problems.map { "\($0.place): \($0.words.en)" }
}

@Suite("Settings")
struct SettingsTests {
  @Test("each entry is read")
  func entries() {
    let all = settings(
      """
      # what I like
      language: zh
      theme: dusk
      ascii: true
      linear: false
      book: /srv/books/acme/
      keys: {call: F5, hand-over: [r, R]}
      """)
    #expect(all.problems.isEmpty)
    #expect(all.language == .zh)
    #expect(all.theme == "dusk")
    #expect(all.isASCII == true)
    #expect(all.isLinear == false)
    #expect(all.book == "/srv/books/acme")
    #expect(all.keys == [.call: [.function(5)], .handOver: ["r", "R"]])
    #expect(all.places[.theme]?.line == 3)
  }

  @Test(
    "a file that says nothing sets nothing",
    arguments: ["", "\n", "# theme: dusk\n", "---\n# later\n", "language: auto"])
  func nothing(text: String) {
    let none = settings(text)
    #expect(none.problems.isEmpty)
    #expect(none.language == nil)
    #expect(none.theme == nil)
    #expect(none.keys.isEmpty)
  }

  @Test(
    "what is wrong is told with line, column and reason",
    arguments: [
      ("languge: zh", "settings.yaml:1:1: languge is not known here; did you mean language?"),
      (
        "sound: on",
        "settings.yaml:1:1: sound is not known here; known are language, theme, ascii, linear, book, keys"
      ),
      ("language: fr", "settings.yaml:1:11: language: expected en or zh or auto"),
      ("theme: dusk\nascii: maybe", "settings.yaml:2:8: ascii: expected true or false"),
      ("book: acme", "settings.yaml:1:7: book: expected a folder that begins with / or ~/"),
      ("keys: F5", "settings.yaml:1:7: keys: expected a map of commands to keys"),
      ("keys: {cal: F5}", "settings.yaml:1:8: keys: cal is not known here; did you mean call?"),
      (
        "keys: {call: Hyper}",
        "settings.yaml:1:14: keys.call: expected a key such as x, \"&\", F5, Ctrl-T, Alt-x or Space, not Hyper"
      ),
      (
        "keys: {call: []}",
        "settings.yaml:1:14: keys.call: expected a key: each command keeps one"
      ),
      (
        "keys: {call: 电}",
        "settings.yaml:1:14: keys.call: expected a key such as x, \"&\", F5, Ctrl-T, Alt-x or Space, not 电"
      ),
      ("- a", "settings.yaml:1:1: expected a map"),
      ("theme: a\ntheme: b", "settings.yaml:1:1: theme stands here twice"),
    ])
  func wrong(text: String, problem: String) {
    #expect(problems(text) == [problem])
  }

  @Test(
    "one entry that is wrong leaves the others be; all that is wrong is told, in the file's order")
  func others() {
    let half = settings("theme: dusk\nkeys: {call: v, visit: Enter}\nascii: 3\nlanguage: zh")
    #expect(half.theme == "dusk")
    #expect(half.language == .zh)
    #expect(half.isASCII == nil)
    #expect(half.keys.isEmpty)
    #expect(half.problems.map(\.place.path) == ["keys.call", "keys.visit", "ascii"])
    #expect(half.trouble?.en.hasPrefix("settings.yaml:2: keys.call: expected another key") == true)
    #expect(half.trouble?.en.hasSuffix("; 2 more: kebu settings check") == true)
    #expect(half.trouble?.zh.contains("另有 2 处") == true)
  }

  @Test("a file that isn't YAML sets nothing, and may have named another book")
  func broken() {
    let broken = settings("theme: [dusk\nbook: /srv/acme")
    #expect(broken.theme == nil)
    #expect(broken.problems.count == 1)
    #expect(broken.isBookDoubtful)
    #expect(settings("book: acme").isBookDoubtful)
    #expect(!settings("book: /srv/acme\nascii: 3").isBookDoubtful)
    #expect(!settings("ascii: 3").isBookDoubtful)
  }
}

@Suite("A rep's own keys")
struct RebindingTests {
  @Test("a command has the keys it was given, in place of its own")
  func given() {
    let keymap = settings("keys: {call: F5, hand-over: [r, R], find: Ctrl-F, plan: Alt-t}").keymap
    #expect(keymap.command(.function(5)) == .call)
    #expect(keymap.command("c") == nil)
    #expect(keymap.command("R") == .handOver)
    #expect(keymap.command(.control("f")) == .find)
    #expect(keymap.command(.alt("t")) == .plan)
    #expect(keymap.key(.call) == "F5")
  }

  @Test("digits, Enter, Esc and the keys that move stay what they are")
  func fixed() {
    let keymap = settings(
      "keys: {board: B, up: K, next-record: n, lacks-need: F2, previous-record: p, pipeline: F3}"
    ).keymap
    #expect(keymap.binding(.board).keys == ["3", "B"])
    #expect(keymap.binding(.up).keys == [.up, "K"])
    for key in ["1", "Enter", "Esc", "Tab", "Up", "PageDown", "Backspace", "Ctrl-C", "Ctrl-L"] {
      #expect(
        problems("keys: {call: \(key)}").map { $0.hasSuffix("means the same everywhere") } == [true]
      )
    }
  }

  @Test("two commands can trade their keys; one key for two is refused")
  func conflicts() {
    let traded = settings("keys: {call: w, message: c}")
    #expect(traded.problems.isEmpty)
    #expect(traded.keymap.command("w") == .call)
    #expect(traded.keymap.command("c") == .message)
    #expect(
      problems("keys:\n  call: v") == [
        "settings.yaml:2:3: keys.call: expected another key: v is visit already"
      ])
    let both = settings("keys: {call: F5, visit: F5}")
    #expect(both.problems.map(\.place.path) == ["keys.visit"])
    #expect(both.keymap.command(.function(5)) == .call)
    #expect(both.keymap.command("v") == .visit)
  }

  @Test("what loses its new key has its old one back, and who wanted that one loses it too")
  func chain() {
    let chain = settings("keys: {visit: F5, call: F5, message: c}")
    #expect(chain.problems.map(\.place.path) == ["keys.call", "keys.message"])
    let keymap = chain.keymap
    #expect(keymap.command("c") == .call)
    #expect(keymap.command("w") == .message)
    #expect(keymap.command(.function(5)) == .visit)
  }

  @Test("every key that can be given is spelled as it is read", arguments: Keymap.standard.bindings)
  func spelling(binding: Binding) {
    for key in binding.keys { #expect(Key(spelled: key.spelled) == key) }
  }

  @Test("every command has a name of its own, in small letters")
  func names() {
    let names = Command.allCases.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 } })
    #expect(Command.handOver.name == "hand-over")
  }
}

@Suite("Settings that are kept")
struct SettingsSavingTests {
  private let folder = NSTemporaryDirectory() + "kebu-settings-" + UUID().uuidString
  private var file: String { folder + "/kebu/settings.yaml" }

  private func write(_ text: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder + "/kebu", withIntermediateDirectories: true)
    try text.write(toFile: file, atomically: true, encoding: .utf8)
  }

  private func mode() throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
  }

  private func remove() throws { try FileManager.default.removeItem(atPath: folder) }

  @Test("the first choice makes the file, for its user alone")
  func first() throws {
    var settings = Settings.read(file)
    try settings.save(.theme("dusk"))
    try settings.save(.language(.zh))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "theme: dusk\nlanguage: zh\n")
    #expect(try mode() == 0o600)
    #expect(settings.theme == "dusk")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/kebu").count == 1)
    try remove()
  }

  @Test(
    "comments, order and all other lines stay",
    arguments: [
      (
        "# mine\ntheme: dawn  # bright\nascii: true\n",
        "# mine\ntheme: dusk  # bright\nascii: true\n"
      ),
      ("ascii: true\ntheme: \"dawn\" # x\n", "ascii: true\ntheme: dusk # x\n"),
      ("theme: da#wn\n", "theme: dusk\n"), ("theme:   'dawn'", "theme:   dusk"),
      ("theme:\n  dawn # here\nascii: true", "theme:\n  dusk # here\nascii: true"),
      ("ascii: true", "ascii: true\ntheme: dusk\n"),
      ("{ascii: true, theme: dawn}", nil), ("theme: [dawn\n", nil), ("- a\n", nil),
      ("theme: dawn\nsound: on\n", "theme: dusk\nsound: on\n"),
      ("theme: Not A Name\n", "theme: dusk\n"),
      ("keys:\n  call: F5\n", "keys:\n  call: F5\ntheme: dusk\n"),
    ] as [(String, String?)])
  func kept(before: String, after: String?) throws {
    try write(before)
    var settings = Settings.read(file)
    if let after {
      try settings.save(.theme("dusk"))
      #expect(settings.theme == "dusk")
      #expect(try String(contentsOfFile: file, encoding: .utf8) == after)
    } else {
      #expect(throws: PlaybookError.self) { try settings.save(.theme("dusk")) }
      #expect(try String(contentsOfFile: file, encoding: .utf8) == before)
    }
    try remove()
  }

  @Test("a link stays a link, and what it leads to keeps its permissions")
  func link() throws {
    try write("theme: dawn\n")
    let real = folder + "/dotfiles.yaml"
    try FileManager.default.moveItem(atPath: file, toPath: real)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: real)
    try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: real)
    var settings = Settings.read(file)
    try settings.save(.ascii(true))
    #expect(try String(contentsOfFile: real, encoding: .utf8) == "theme: dawn\nascii: true\n")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: file) == real)
    #expect(
      try FileManager.default.attributesOfItem(atPath: real)[.posixPermissions] as? Int == 0o644)
    try remove()
  }

  @Test("what another session has written since is kept")
  func others() throws {
    var one = Settings.read(file)
    var other = Settings.read(file)
    try one.save(.theme("dusk"))
    try other.save(.language(.en))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "theme: dusk\nlanguage: en\n")
    #expect(other.theme == "dusk")
    try remove()
  }

  @Test("without a home a choice can't be kept, and that is said")
  func noHome() throws {
    var settings = Settings()
    #expect(throws: Settings.NoHome.self) { try settings.save(.ascii(true)) }
  }
}
