import Foundation
import Testing

/// A book on a disk that goes away under a session and comes back.
@Suite(
  "A disk that comes back", .serialized,
  .enabled(if: Machine.isThere && Tmux.isThere, "root with private mounts and tmux are needed"))
struct ReturningDiskTests {
  /// A book with a customer, on a disk of its own that is seen in two places.
  private func book() throws -> Program {
    let program = try Program()
    let machine = try Machine(
      """
      cd '\(program.scratch)'; mkdir disk acme
      mount -t tmpfs none disk; mount --bind disk acme
      """)
    program.machine = machine
    #expect(try program.run("init", "--name", "Acme", "--currency", "USD").status == 0)
    try program.add("customer", "--name", "Hengda")
    return program
  }

  private func root(_ program: Program, _ line: String) throws {
    _ = try program.machine?.run("cd '\(program.scratch)'; \(line)")
  }

  /// A session in which a customer's name is typed into a form.
  private func typing(_ program: Program) throws -> Tmux {
    let terminal = try Tmux(program, columns: 120)
    try terminal.type("kebu", "Enter")
    try terminal.wait(for: "1 Today")
    try terminal.type("4")
    try terminal.wait(for: "> Hengda")
    try terminal.type("o")
    try terminal.type("Globex Foods", "Tab")
    try terminal.wait(for: "Enter save")
    return terminal
  }

  private func wait(_ terminal: Tmux, for words: String) throws {
    try terminal.wait(for: words) {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(words)
    }
  }

  @Test("what is typed stays, what is wrong is said, and the same Enter saves it on the disk again")
  func unmounted() throws {
    let program = try book()
    let terminal = try typing(program)
    try root(program, "umount -l acme")
    for command in [["list", "customers"], ["add", "customer", "--name", "Umbra"], ["doctor"]] {
      let told = try program.run(command)
      #expect(told.status == 66 && told.out.isEmpty)
      #expect(told.err.contains("There is no book in \(program.folder)"), "\(told.err)")
    }
    try terminal.press("Enter")
    try wait(terminal, for: "moved or deleted")
    try terminal.wait(for: "Globex Foods")
    try root(program, "test -z \"$(ls -A acme)\"; mount --bind disk acme")
    try terminal.press("Enter")
    try terminal.wait(for: "Added customer Globex Foods")
    #expect(try program.run("list", "customers", "--json").array.count == 2)
    #expect(try program.run("doctor").status == 0)
    #expect(try program.run("verify").status == 0)
  }

  @Test("a disk that can't be written is said to be, until it can")
  func readOnly() throws {
    let program = try book()
    let journal = try program.shell("cat acme/journal/*").out
    try root(program, "umount -l acme; mount --bind disk acme; mount -o remount,bind,ro acme")
    for command in [["add", "customer", "--name", "Umbra"], ["undo"], ["rebuild"]] {
      let told = try program.run(command)
      #expect(told.status == 74 && told.out.isEmpty)
      #expect(told.err.contains("Read-only file system. Nothing was changed."), "\(told.err)")
    }
    let terminal = try Tmux(program, columns: 120)
    try terminal.type("kebu; echo left $?", "Enter")
    try terminal.wait(for: "left 74")
    #expect(try terminal.screen().contains("Read-only file system"))
    try root(program, "mount -o remount,bind,rw acme")
    #expect(try program.shell("cat acme/journal/*").out == journal)
    #expect(try program.run("add", "customer", "--name", "Umbra").status == 0)
  }

  @Test("a copy in its place is worked with under its own lock, and its news are heard")
  func restored() throws {
    let program = try book()
    let terminal = try typing(program)
    try root(
      program,
      """
      mkdir new; mount -t tmpfs none new; cp -a disk/. new/; umount -l acme; mount --bind new acme
      """)
    // Whoever holds the copy's lock keeps the session out.
    let holder = try Tmux(program)
    try holder.type("clear; cd; exec 9<acme/lock; flock 9; echo is held", "Enter")
    try holder.wait(for: "\nis held") { $0.hasPrefix("is held") }
    try terminal.press("Enter")
    try wait(terminal, for: "has held the book for more than a second")
    try terminal.wait(for: "Globex Foods")
    try holder.type("exec 9<&-", "Enter")
    try terminal.press("Enter")
    try terminal.wait(for: "Added customer Globex Foods")
    #expect(try program.run("list", "customers", "--json").array.count == 2)
    try program.add("customer", "--name", "Umbra")
    try terminal.wait(for: "Umbra")
    // She is seen there, too.
    #expect(try program.run("who").out.contains("root"))
    #expect(try program.run("verify").status == 0)
  }
}
