import Domain
import Foundation
import Testing

@testable import Screen

/// A folder of themes that is gone with the test.
final class ThemeFolder {
  let path = NSTemporaryDirectory() + "kebu-themes-" + UUID().uuidString

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }  // because it's scratch

  func write(_ name: String, _ yaml: String) throws {
    try Data(yaml.utf8).write(to: URL(filePath: "\(path)/\(name)"))
  }
}

@Suite("The user's own themes")
struct UserThemesTests {
  @Test("files of the user's are themes, and win over those that ship by their name")
  func wins() throws {
    let folder = try ThemeFolder()
    try folder.write("mine.yaml", SchemeFile.current())
    try folder.write("night.yaml", "slug: kebu-ink\n" + SchemeFile.current())
    let themes = Themes(user: folder.path)
    #expect(themes.problems == [])
    #expect(themes["mine"]?.file == folder.path + "/mine.yaml")
    #expect(themes["mine"]?.words.en == "Probe")
    #expect(themes["kebu-ink"]?.words.en == "Probe")
    #expect(themes["kebu-paper"]?.file == nil)
    for name in ["mine", "kebu-ink", "kebu-paper", "terminal"] {
      #expect(Themes.named(name, user: folder.path) == themes[name]?.theme, "\(name)")
    }
    #expect(Themes.named("night", user: folder.path) == nil)
    #expect(Themes.named("../mine", user: folder.path + "/x") == nil)
  }

  @Test("a file that can't be used is told with its line, and hides nothing")
  func broken() throws {
    let folder = try ThemeFolder()
    try folder.write("kebu-ink.yaml", SchemeFile.current().replacing("\"888888\"", with: "red"))
    try folder.write("notes.txt", "no theme")
    let themes = Themes(user: folder.path)
    #expect(
      themes.problems.map(\.description) == [
        "\(folder.path)/kebu-ink.yaml:14:3: palette.base08: expected six hexadecimal digits in "
          + "quotes, such as \"1e3456\""
      ])
    #expect(themes["kebu-ink"]?.words.en == "Ink 墨")
    #expect(Themes.named("kebu-ink", user: folder.path) == themes["kebu-ink"]?.theme)
  }

  @Test("no folder is no harm")
  func none() {
    let themes = Themes(user: "/nowhere/themes")
    #expect(themes.problems == [])
    #expect(themes.entries.count == Themes(user: nil).entries.count)
  }
}

@MainActor
@Suite("Choosing a theme")
struct ThemeChooserTests {
  private func open(_ rep: Sitting) {
    rep.type(":")
    rep.type(rep.language == .en ? "theme" : "主题")
    rep.press(.enter)
  }

  @Test("the palette's Theme lists all, and what is in focus is on the screen at once")
  func looks() throws {
    let rep = try Sitting()
    open(rep)
    #expect(rep.title.contains("Themes: what is in focus is shown at once"))
    #expect(rep.focus.hasPrefix("> The terminal's own"))
    #expect(rep.sees("! late: send the quote, Monday"))
    #expect(rep.app.theme == .standard)
    rep.press("j")
    #expect(rep.focus.hasPrefix("> Celadon 青瓷"))
    #expect(rep.app.theme.name == "kebu-celadon")
    rep.press(.end)
    #expect(rep.app.theme.name == "kebu-snow")
    rep.press("g", "k")
    #expect(rep.app.theme == .standard)
  }

  @Test("Escape brings back the colours from before, and asks for nothing to be kept")
  func leaves() throws {
    let rep = try Sitting()
    open(rep)
    rep.press(.down, .down, .escape)
    #expect(rep.app.theme == .standard)
    #expect(!rep.sees("Themes:"))
  }

  @Test("Enter takes a theme; where it can't be kept it holds for this time, and that is said")
  func takes() throws {
    let rep = try Sitting()
    open(rep)
    rep.press(.down, .down, .enter)
    #expect(rep.app.theme.name == "kebu-eight")
    #expect(!rep.sees("Themes:"))
    #expect(rep.foot.contains("For this time only"))
  }

  @Test("every line is whole in both languages, narrow or wide", arguments: Language.allCases)
  func whole(_ language: Language) throws {
    for columns in [60, 80, 120] {
      let rep = try Sitting(language, columns: columns)
      open(rep)
      rep.press(.down)
      for line in rep.frame.lines { #expect(!line.contains("…"), "\(line)") }
      #expect(rep.sees(language == .en ? "dark" : "深色"))
    }
  }

  @Test("where there are more than fit, the list goes along")
  func scrolls() throws {
    let rep = try Sitting(columns: 60, rows: 10)
    open(rep)
    rep.press("G")
    #expect(rep.focus.hasPrefix("> First Snow"))
    rep.press("g")
    #expect(rep.focus.hasPrefix("> The terminal's own"))
  }
}
