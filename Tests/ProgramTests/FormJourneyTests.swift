import Foundation
import Testing

/// Half-typed forms and texts in a real terminal: what survives, and the rep's own editor.
@Suite(
  "A form in a terminal", .serialized,
  .enabled(if: Tmux.isThere, "tmux is needed: make test installs it"))
struct FormJourneyTests {
  private func program() throws -> Program {
    let program = try Program(book: "Acme")
    try program.run("add", "customer", "--name", "Hengda Textiles", "--phone", "138 0000 1111")
    return program
  }

  /// kebu in a new terminal, with the form of the one lead open.
  private func form(_ program: Program, _ language: String) throws -> Tmux {
    let terminal = try Tmux(program)
    try terminal.type("kebu --lang \(language)", "Enter")
    try terminal.wait(for: language == "en" ? "1 Today" : "1 今日")
    try terminal.type("2")
    try terminal.wait(for: "> Hengda Textiles")
    try terminal.type("e")
    try terminal.wait(for: language == "en" ? "> name*" : "> 名称*")
    return terminal
  }

  private func drafts(_ program: Program) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: program.scratch + "/.local/state/kebu/drafts"
    ).filter { $0.hasSuffix(".json") }
  }

  @Test(
    "a half-typed form survives kill and a hang-up: the next start goes on, and saves it",
    arguments: [("en", "KILL"), ("zh", "KILL"), ("en", "HUP"), ("zh", "HUP"), ("en", "TERM")])
  func survives(language: String, signal: String) throws {
    let program = try program()
    let first = try form(program, language)
    try first.press("Down")
    try first.type("恒达 half")
    try first.wait(for: "恒达 half")
    // A killed program loses the last second at most.
    if signal == "KILL" { Thread.sleep(forTimeInterval: 1.2) }
    _ = try first.kill(signal)
    #expect(try drafts(program).count == 1)

    let next = try Tmux(program)
    try next.type("kebu --lang \(language)", "Enter")
    try next.wait(for: language == "en" ? "was half typed" : "输入了一半")
    try next.press("Enter")
    try next.wait(for: "恒达 half")
    try next.type(" whole", "Enter")
    try next.wait(for: language == "en" ? "u undo" : "u 撤销")
    let records = try program.run("list", "customers", "--json").array
    #expect(records.first?["short_name"] as? String == "恒达 half whole")
    Thread.sleep(forTimeInterval: 1.2)
    #expect(try drafts(program).isEmpty)
  }

  @Test("a call that was half typed survives too, and another book knows nothing of it")
  func line() throws {
    let program = try program()
    let first = try Tmux(program)
    try first.type("kebu", "Enter")
    try first.type("2")
    try first.wait(for: "> Hengda Textiles")
    try first.type("c")
    try first.type("wants 30-day")
    try first.wait(for: "wants 30-day")
    _ = try first.kill("HUP")

    try program.run("init", "--name", "Other", "--currency", "USD", "--book", "other")
    let other = try Tmux(program)
    try other.type("kebu --book other", "Enter")
    try other.type("2")
    try other.wait(for: "No lead waits for a decision.")
    #expect(try !other.screen().contains("half typed"))

    let next = try Tmux(program)
    try next.type("kebu", "Enter")
    try next.wait(for: "“Call with Hengda Textiles” was half typed")
    try next.press("Enter")
    try next.wait(for: "wants 30-day")
    try next.type(" terms", "Enter")
    try next.wait(for: "reached: wants 30-day")
  }

  /// An editor of a few lines of shell.
  private func editor(_ program: Program, _ lines: String) throws {
    try program.write("ed", lines + "\n")
    program.environment["EDITOR"] = "/bin/sh \(program.scratch)/ed"
  }

  private func atNote(_ program: Program, _ language: String) throws -> Tmux {
    let terminal = try form(program, language)
    for _ in 0..<6 { try terminal.press("PageDown") }
    try terminal.wait(for: language == "en" ? "> note" : "> 备注")
    return terminal
  }

  @Test("a long note is written in the rep's editor", arguments: ["en", "zh"])
  func editor(language: String) throws {
    let program = try program()
    try editor(program, "printf 'first line\\n第二行\\n' >>\"$1\"")
    let terminal = try atNote(program, language)
    try terminal.press("C-e")
    try terminal.wait(for: language == "en" ? "2 lines" : "2 行")
    try terminal.press("Enter")
    try terminal.wait(for: language == "en" ? "u undo" : "u 撤销")
    let records = try program.run("list", "customers", "--json").array
    #expect(records.first?["note"] as? String == "first line\n第二行")
  }

  @Test("an editor that fails or isn't there says so, and the text stays")
  func failing() throws {
    let program = try program()
    try editor(program, "exit 7")
    var terminal = try atNote(program, "en")
    try terminal.type("mine")
    try terminal.press("C-e")
    try terminal.wait(for: "ended with status 7; the text is as it was")
    try terminal.wait(for: "mine")
    try terminal.press("Enter")
    try terminal.wait(for: "u undo")

    program.environment["EDITOR"] = "no-such-editor"
    terminal = try atNote(program, "zh")
    try terminal.press("C-e")
    try terminal.wait(for: "无法启动编辑器 no-such-editor")
    try terminal.wait(for: "mine")
  }
}
