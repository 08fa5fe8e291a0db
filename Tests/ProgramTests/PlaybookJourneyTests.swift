import Foundation
import Testing

/// What playbooks ask of a rep, by keyboard in a real terminal.
@Suite(
  "A rep's playbooks", .serialized,
  .enabled(if: Tmux.isThere, "tmux is needed: make test installs it"))
struct PlaybookJourneyTests {
  private let program: Program
  private let deal: String

  init() throws {
    program = try Program(book: "Acme")
    let customer = try program.add("customer", "--name", "Hengda", "--needs", "40 looms")
    deal = try program.add(
      "deal", "--name", "Looms", "--customer", customer, "--value", "48k")
  }

  private func board() throws -> Tmux {
    let terminal = try Tmux(program)
    try terminal.type("kebu", "Enter")
    try terminal.wait(for: "1 Today")
    try terminal.type("3")
    try terminal.wait(for: "Hengda")
    return terminal
  }

  private func command(_ name: String, on terminal: Tmux) throws {
    try terminal.type(":")
    try terminal.wait(for: "Every command")
    try terminal.type(name, "Enter")
  }

  @Test("all 53 points of Timmons are answered by keyboard, and the verdict is told and kept")
  func timmons() throws {
    let terminal = try board()
    try terminal.type("b")
    try terminal.wait(for: "Checklists   Looms")
    try terminal.type("f")
    try terminal.type("timm", "Enter")
    try terminal.wait(for: "> Timmons' 53 points")
    try terminal.press("Enter")
    try terminal.wait(for: "0 of 53")
    // The eleven about the market well, one of the economics badly, all others well.
    try terminal.type(String(repeating: "+", count: 11) + "-")
    try terminal.wait(for: "12 of 53")
    try terminal.type(String(repeating: "+", count: 41))
    let screen = try terminal.wait(for: "53 of 53")
    #expect(screen.contains("strong  98 %"))
    #expect(screen.contains("Economics 91 %"))
    try terminal.press("Escape")
    try terminal.wait(for: "Assessed Looms by Timmons' 53 points: strong")
    let kept = try program.run("playbook", "run", "timmons", deal, "--json").out
    #expect(kept.contains(#""answered":53,"asked":53,"score":98"#))
    // All of it was one change.
    try terminal.type("u")
    try terminal.wait(for: "Undid: assessed Looms by Timmons' 53 points")
    try terminal.waitUntilGone("Filled in")
  }

  @Test("no signature before the contract's five items stand: refused, led there, passed")
  func contract() throws {
    var terminal = try board()
    try command("another pipeline", on: terminal)
    try terminal.wait(for: "to which pipeline?")
    try terminal.type("2")
    try terminal.press("Enter")
    try terminal.wait(for: "u undo")
    try terminal.type("q")
    try terminal.wait(for: "ready>")
    let research = try program.run(
      "playbook", "run", "market-research", deal, "size=900 looms", "trend=growing",
      "price_range=1000 to 1300", "needs=wide cloth", "who=two mills", "offer=cheaper, slower",
      "demand=strong", "competition=normal")
    #expect(research.status == 0, "\(research.err)")
    terminal = try board()
    try terminal.wait(for: "Compliant sale")
    for stage in ["pricing", "development", "negotiation", "contract signing"] {
      try terminal.type(">")
      try terminal.wait(for: "to \(stage)")
    }
    try terminal.type(">")
    let refused = try terminal.wait(for: "Looms can't pass yet")
    #expect(refused.contains("Nothing is signed before all five points hold."))
    #expect(refused.contains("1 Contract check isn't filled in"))
    try terminal.type("1")
    try terminal.wait(for: "0 of 5")
    try terminal.type("++++")
    try terminal.wait(for: "4 of 5")
    try terminal.press("Escape")
    try terminal.wait(for: "Assessed Looms by Contract check: check not finished")
    try terminal.type(">")
    try terminal.wait(for: "Contract check says “check not finished”")
    try terminal.type("1")
    try terminal.wait(for: ">  5 I have understood every clause")
    try terminal.type("+")
    try terminal.wait(for: "5 of 5")
    try terminal.press("Escape")
    try terminal.wait(for: "Went on with Contract check on Looms: may be signed")
    try terminal.type(">")
    try terminal.wait(for: "to performance")
  }
}
