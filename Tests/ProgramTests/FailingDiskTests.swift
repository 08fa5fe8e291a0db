import Foundation
import Testing

/// The program itself, with system calls that fail as `strace -e inject` makes them.
@Suite(
  "A disk that fails",
  .enabled(
    if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace"),
    "strace is needed: make test installs it"))
struct FailingDiskTests {
  /// Runs the program while a call on the journal goes wrong.
  private func run(_ program: Program, _ injection: String, _ arguments: String) throws
    -> Program.Result
  {
    let journal = program.folder + "/journal/000001.jsonl"
    return try Signals.heard {
      try program.shell(
        "strace -f -qq -o trace -P '\(journal)' -e inject=\(injection) kebu \(arguments)")
    }
  }

  private func journal(_ program: Program) throws -> String {
    try program.read("acme/journal/000001.jsonl")
  }

  @Test("a change that a full disk takes half or not at all never happened, and the next one does")
  func full() throws {
    let program = try Program(book: "Acme")
    let before = try journal(program)
    let refused = try run(program, "write:error=ENOSPC", "add customer --name Globex")
    #expect(refused.status == 74)
    #expect(refused.out.isEmpty)
    #expect(refused.err.contains("The disk is full"), "\(refused.err)")
    #expect(try journal(program) == before)
    #expect(try program.run("list", "customers", "--json").array.isEmpty)
    #expect(try program.run("add", "customer", "--name", "Hengda").status == 0)
    #expect(try program.run("list", "customers", "--json").array.count == 1)
  }

  @Test("a write that is interrupted is made again")
  func interrupted() throws {
    let program = try Program(book: "Acme")
    let done = try run(program, "write:error=EINTR:when=1..3", "add customer --name Hengda")
    #expect(done.status == 0, "\(done.err)")
    let lines = try journal(program).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.last?.contains("Hengda") == true)
    #expect(try program.run("rebuild").status == 0)
  }

  /// The first flush makes safe what stood there before, the second is the change's own.
  @Test(
    "a flush that fails is told, and nobody's change is acknowledged from then on",
    arguments: [1, 2])
  func unconfirmed(_ flush: Int) throws {
    let program = try Program(book: "Acme")
    try program.add("customer", "--name", "Hengda")
    let told = try run(program, "fdatasync:error=EIO:when=\(flush)", "add customer --name Globex")
    #expect(told.status == 74)
    #expect(told.out.isEmpty)
    #expect(told.err.contains("nothing more is written"), "\(told.err)")
    #expect(FileManager.default.fileExists(atPath: program.folder + "/suspect"))
    let before = try journal(program)
    for arguments in [["add", "customer", "--name", "Umbra"], ["undo"]] {
      let refused = try program.run(arguments)
      #expect(refused.status == 73, "\(arguments): \(refused.err)")
      #expect(refused.out.isEmpty)
      #expect(refused.err.contains("suspect"))
    }
    #expect(try journal(program) == before)
    #expect(try program.run("list", "customers").out.contains("Hengda"))
  }

  @Test("an index that can't be published leaves the one that was there, and nothing of itself")
  func index() throws {
    let program = try Program(book: "Acme")
    try program.add("customer", "--name", "Hengda")
    let before = try program.shell("ls acme/index/*.sqlite").out
    let failed = try Signals.heard {
      try program.shell("strace -f -qq -o trace -e inject=rename:error=ENOSPC kebu rebuild")
    }
    #expect(failed.status == 74)
    #expect(failed.err.contains("The disk is full"), "\(failed.err)")
    #expect(try program.shell("ls acme/index/*.sqlite").out == before)
    #expect(try program.shell("ls acme/index/draft* 2>/dev/null").out.isEmpty)
    #expect(try program.run("list", "customers").out.contains("Hengda"))
    #expect(try program.run("rebuild").status == 0)
    #expect(try program.shell("ls acme/index/*.sqlite").out != before)
  }
}
