import Foundation
import Testing

@Suite("kebu themes")
struct ThemesCommandTests {
  /// A scheme in the older form.
  private static let older =
    "scheme: \"Old Probe\"\nauthor: \"Ann\"\n"
    + (0...15).map { base in
      let digit = String(base, radix: 16)
      return "base0\(digit.uppercased()): \"\(String(repeating: digit, count: 6))\"\n"
    }.joined()

  @Test("list names what ships and the user's own, without a book")
  func list() throws {
    let kebu = try Program()
    kebu.environment["XDG_CONFIG_HOME"] = kebu.scratch + "/config"
    try kebu.write("config/kebu/themes/old-probe.yaml", inFolders: ThemesCommandTests.older)
    try kebu.write("config/kebu/themes/bad.yaml", inFolders: "name: Bad\n")
    let result = try kebu.run("themes", "list")
    #expect(result.status == 0)
    #expect(result.out.hasPrefix("terminal "))
    #expect(result.out.contains("Old Probe"))
    #expect(result.out.contains("kebu-kingfisher"))
    #expect(!result.out.contains("\u{1B}"))
    #expect(result.err.contains("bad.yaml:1:1: base00, base01,"))
    let array = try kebu.run("themes", "--json").array
    #expect(array.count >= 14)
    #expect(array[0]["theme"] as? String == "terminal")
    #expect(array[0]["name"] is NSNull)
    let own = try #require(array.first { $0["theme"] as? String == "old-probe" })
    #expect((own["file"] as? String)?.hasSuffix("config/kebu/themes/old-probe.yaml") == true)
    #expect(own["variant"] as? String == "dark")
    let zh = try kebu.run("--lang", "zh", "themes")
    #expect(zh.out.contains("终端自带配色"))
    #expect(zh.out.contains("浅色"))
  }

  @Test("check prints what each colour is worth, and 0 is good")
  func good() throws {
    let kebu = try Program()
    try kebu.write("old.yaml", ThemesCommandTests.older)
    let result = try kebu.run("themes", "check", "old.yaml")
    #expect(result.status == 0)
    #expect(result.out.contains("good: old.yaml"))
    #expect(result.out.contains("Old Probe (old), base16, dark, by Ann"))
    // #888888 on black, by WCAG's formula: (0.2462 + 0.05) / 0.05.
    #expect(result.out.contains("base08   5.9  #888888"))
    // #333333 on black is 1.7 to one.
    #expect(result.out.contains("#333333 shown as #"))
    let json = try kebu.run("themes", "check", "old.yaml", "--json").array
    #expect(json[0]["good"] as? Bool == true)
    let scheme = try #require(json[0]["scheme"] as? [String: Any])
    #expect(scheme["theme"] as? String == "old")
    #expect((scheme["colours"] as? [[String: Any]])?.count == 7)
  }

  @Test("check tells file, line and field of all that is wrong, and 65 is not good")
  func bad() throws {
    let kebu = try Program()
    try kebu.write("old.yaml", ThemesCommandTests.older)
    try kebu.write(
      "bad.yaml",
      ThemesCommandTests.older.replacing("\"aaaaaa\"", with: "#aaaaaa").replacing(
        "base0F", with: "f"))
    let result = try kebu.run("themes", "check", "old.yaml", "bad.yaml", "none.yaml")
    #expect(result.status == 65)
    #expect(
      result.out.hasSuffix(
        """
        bad.yaml:13:1: base0A: expected six hexadecimal digits in quotes, such as "1e3456"
        bad.yaml:1:1: base0F is missing
        none.yaml:1:1: can't be read: No such file or directory

        """))
    let json = try kebu.run("themes", "check", "bad.yaml", "--json").array
    #expect(json[0]["good"] as? Bool == false)
    #expect(json[0]["scheme"] is NSNull)
    let problems = try #require(json[0]["problems"] as? [[String: Any]])
    #expect(problems.map { $0["line"] as? Int } == [13, 1])
    let zh = try kebu.run("--lang", "zh", "themes", "check", "bad.yaml")
    #expect(zh.out.contains("bad.yaml:13:1: base0A：应为引号中的六位十六进制数，如 \"1e3456\""))
  }

  @Test("show has a theme's colours, and an unknown name is refused")
  func show() throws {
    let kebu = try Program()
    #expect(try kebu.run("themes", "show", "kebu-ink").out.contains("base0D"))
    #expect(try kebu.run("themes", "show", "terminal").status == 0)
    let none = try kebu.run("themes", "show", "dusk")
    #expect(none.status == 65)
    #expect(none.err == "kebu: There is no theme dusk. All of them: kebu themes list\n")
  }

  @Test(
    "on a terminal the list is in colour, unless none are wanted",
    .enabled(if: Tmux.isThere))
  func colour() throws {
    let kebu = try Program()
    kebu.environment["TERM"] = "xterm-256color"
    let terminal = try Tmux(kebu, columns: 100)
    try terminal.type("kebu themes list", "Enter")
    try terminal.wait(for: "kebu-tea")
    #expect(try terminal.colours().contains("\u{1B}[48;5;"))
    try terminal.type("clear; NO_COLOR=1 kebu themes list", "Enter")
    try terminal.waitUntilGone("! ~ +")
    try terminal.wait(for: "kebu-tea")
    #expect(try !terminal.colours().contains("48;5;"))
  }

  @Test(
    "a theme is looked at and taken on the screen, kept, and gone when the screen is left",
    .enabled(if: Tmux.isThere))
  func choosing() throws {
    let kebu = try Program(book: "Acme")
    kebu.environment["XDG_CONFIG_HOME"] = kebu.scratch + "/config"
    kebu.environment["TERM"] = "xterm-256color"
    let terminal = try Tmux(kebu)
    try terminal.type("TERM=xterm-256color kebu", "Enter")
    try terminal.wait(for: "keys")
    #expect(try !terminal.colours().contains("48;5;"))
    try terminal.type(":theme", "Enter")
    try terminal.wait(for: "what is in focus is shown at once")
    try terminal.press("End")
    try terminal.wait(for: "> First Snow")
    #expect(try terminal.colours().contains("48;5;"))
    try terminal.press("Enter")
    try terminal.waitUntilGone("First Snow")
    #expect(try kebu.read("config/kebu/settings.yaml").contains("theme: kebu-snow"))
    #expect(try terminal.colours().contains("48;5;"))
    try terminal.press("q")
    try terminal.wait(for: "ready>")
    #expect(try !terminal.colours().contains("48;5;"))
    try terminal.type("TERM=xterm-256color kebu", "Enter")
    try terminal.wait(for: "keys")
    #expect(try terminal.colours().contains("48;5;"))
  }
}

extension Program {
  /// Writes a file in folders that may not be there yet.
  fileprivate func write(_ name: String, inFolders text: String) throws {
    let folder = (scratch + "/" + name as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try write(name, text)
  }
}
