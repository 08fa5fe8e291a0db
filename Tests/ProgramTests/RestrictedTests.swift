import Foundation
import Testing

/// `kebu --restricted`, as sshd starts it, and somebody who wants more than the book.
@Suite("A restricted session")
struct RestrictedTests {
  private static let words = "Not in a restricted session"

  /// A book, another one, and an environment that names programs to run and the other book.
  private func office() throws -> Program {
    let kebu = try Program(book: "Acme")
    try kebu.add("customer", "--name", "Hengda")
    try kebu.run(
      "init", "--book", kebu.scratch + "/other", "--name", "Secrets", "--currency", "USD")
    try kebu.write("ed", "#!/bin/sh\ntouch \"\(kebu.scratch)/escaped\"\n")
    _ = try kebu.shell("chmod +x ed")
    for name in ["EDITOR", "VISUAL", "PAGER", "BROWSER"] {
      kebu.environment[name] = kebu.scratch + "/ed"
    }
    kebu.environment["KEBU_BOOK"] = kebu.scratch + "/other"
    kebu.environment["XDG_CONFIG_HOME"] = kebu.scratch + "/config"
    _ = try kebu.shell("mkdir -p config/kebu")
    try kebu.write("config/kebu/settings.yaml", "book: \(kebu.scratch)/other\ntheme: ../../other\n")
    return kebu
  }

  @Test("subcommands and a command given to ssh are refused, with a word in both languages")
  func commands() throws {
    let kebu = try office()
    let book = kebu.folder
    for line in [
      ["export", "customers"], ["import", "/etc/passwd"], ["list", "customers"], ["rebuild"],
      ["settings"], ["themes", "show", "/etc/passwd"], ["manual"],
      ["init", "--book", kebu.scratch + "/third"],
    ] {
      let result = try kebu.run(["--restricted", "--book", book] + line)
      #expect(result.status == 77, "\(line): \(result.err)")
      #expect(result.err.contains(RestrictedTests.words) && result.out.isEmpty)
    }
    let chinese = try kebu.run("--restricted", "--lang", "zh", "--book", book, "export", "deals")
    #expect(chinese.err.contains("受限会话中不可用"))
    #expect(try kebu.run("--restricted").status == 64)
    kebu.environment["SSH_ORIGINAL_COMMAND"] = "sh -c 'touch escaped'"
    let asked = try kebu.run("--restricted", "--book", book)
    #expect(asked.status == 77 && asked.err.contains(RestrictedTests.words))
  }

  @Test("where there is no book, none can be made, imported or tried", .enabled(if: Tmux.isThere))
  func noBook() throws {
    let kebu = try office()
    let terminal = try Tmux(kebu)
    try terminal.type("kebu --restricted --book \(kebu.scratch)/none; echo ended $?", "Enter")
    try terminal.wait(for: "ended 66")
    #expect(!FileManager.default.fileExists(atPath: kebu.scratch + "/none"))
  }

  @Test(
    "from the screen nothing leads to an editor, a shell or another book",
    .enabled(if: Tmux.isThere))
  func screen() throws {
    let kebu = try office()
    let terminal = try Tmux(kebu)
    try terminal.type("SHELL=$EDITOR kebu --restricted --book \(kebu.folder)", "Enter")
    try terminal.wait(for: "Acme")
    try terminal.press("4")
    try terminal.wait(for: "Hengda")
    #expect(try !terminal.screen().contains("Secrets"))
    // Ctrl-Z as a key, and as a signal from outside.
    try terminal.press("C-z")
    try terminal.wait(for: "there is no shell")
    try terminal.signal("TSTP")
    try terminal.press("j")
    try terminal.press("C-\\")
    try terminal.press("e")
    try terminal.wait(for: "Esc")
    // The notes are at the form's end; a text of several lines opens the editor.
    for _ in 0..<10 { try terminal.press("NPage") }
    for _ in 0..<12 {
      try terminal.press("C-e")
      Thread.sleep(forTimeInterval: 0.2)
      if try terminal.screen().contains(RestrictedTests.words) { break }
      try terminal.press("BTab")
    }
    try terminal.wait(for: RestrictedTests.words)
    try terminal.press("Escape")
    #expect(!FileManager.default.fileExists(atPath: kebu.scratch + "/escaped"))
    try terminal.waitUntilGone("Customer  Hengda")
    try terminal.press("q")
    try terminal.wait(for: "ready>")
  }
}
