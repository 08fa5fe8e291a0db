import Foundation
import Testing

/// A book on a real disk of a few megabytes that somebody has filled.
@Suite(
  "A full disk", .serialized,
  .enabled(if: Machine.isThere && Tmux.isThere, "root with private mounts and tmux are needed"))
struct FullDiskTests {
  /// A book with a customer, on a disk of its own.
  private func book() throws -> Program {
    let program = try Program()
    let folder = program.folder
    program.machine = try Machine("mkdir '\(folder)'; mount -t tmpfs -o size=3m none '\(folder)'")
    #expect(try program.run("init", "--name", "Acme", "--currency", "USD").status == 0)
    try program.add("customer", "--name", "Hengda")
    return program
  }

  private func fill(_ program: Program) throws {
    _ = try program.shell("cat /dev/zero > acme/playbooks/filler 2>/dev/null")
  }

  private func makeRoom(_ program: Program) throws {
    _ = try program.shell("rm acme/playbooks/filler")
  }

  private func journal(_ program: Program) throws -> String {
    try program.shell("cat acme/journal/*.jsonl").out
  }

  @Test("refuses changes in clear words, shows what is there, and goes on when there is room")
  func commands() throws {
    let program = try book()
    let before = try journal(program)
    try fill(program)
    for name in ["Globex", "Umbra"] {
      let refused = try program.run("add", "customer", "--name", name)
      #expect(refused.status == 74)
      #expect(refused.err.hasPrefix("kebu: The disk is full"), "\(refused.err)")
      #expect(refused.err.contains("Nothing was changed; make room and try again."))
      #expect(refused.out.isEmpty)
    }
    for command in [["list", "customers"], ["show", "c2"], ["history", "c2"]] {
      let read = try program.run(command)
      #expect(read.status == 0, "\(command): \(read.err)")
      #expect(read.out.contains("Hengda"))
    }
    let rebuild = try program.run("rebuild")
    #expect(rebuild.status == 74)
    #expect(rebuild.err.contains("The disk is full"), "\(rebuild.err)")
    #expect(try journal(program) == before)
    try makeRoom(program)
    #expect(try program.run("add", "customer", "--name", "Globex").status == 0)
    #expect(try program.run("rebuild").status == 0)
    #expect(try program.run("list", "customers", "--json").array.count == 2)
    #expect(try journal(program).hasPrefix(before))
    #expect(try program.shell("ls acme/journal acme/index").out.contains("draft") == false)
  }

  @Test("keeps what a rep has typed, and the same Enter saves it when there is room")
  func screen() throws {
    let program = try book()
    let before = try journal(program)
    let terminal = try Tmux(program)
    try terminal.type("kebu", "Enter")
    try terminal.wait(for: "1 Today")
    try terminal.type("4")
    try terminal.wait(for: "> Hengda")
    try fill(program)
    try terminal.type("o")
    try terminal.type("Globex Foods", "Enter")
    try terminal.wait(for: "The disk is full")
    try terminal.wait(for: "New customer  Globex Foods")
    try terminal.press("Enter")
    try terminal.wait(for: "The disk is full")
    // The rest can be looked at meanwhile.
    let other = try Tmux(program)
    try other.type("kebu", "Enter")
    try other.wait(for: "1 Today")
    try other.type("4")
    try other.wait(for: "> Hengda")
    #expect(try journal(program) == before)
    try makeRoom(program)
    try terminal.press("Enter")
    try terminal.wait(for: "Added customer Globex Foods")
    try other.wait(for: "Globex Foods")
    #expect(try program.run("list", "customers", "--json").array.count == 2)
  }
}
