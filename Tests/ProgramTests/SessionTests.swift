import Foundation
import Testing

/// What happens to a session, and what it does to others, when its terminal, its process or its book
/// isn't as it should be.
@Suite("A session in trouble", .enabled(if: Tmux.isThere))
struct SessionTests {
  private func open() throws -> (kebu: Program, terminal: Tmux) {
    let kebu = try Program(book: "Acme")
    try kebu.add("customer", "--name", "Hengda")
    let terminal = try Tmux(kebu)
    // Without a shell around it, which would take the terminal when it is stopped.
    try terminal.type("exec kebu", "Enter")
    try terminal.wait(for: "2 Triage 1")
    try terminal.type("2")
    try terminal.wait(for: "1 of 1")
    return (kebu, terminal)
  }

  /// The processes that have the book open on a screen, by the files that say so.
  private func sessions(_ kebu: Program) throws -> [pid_t] {
    try FileManager.default.contentsOfDirectory(atPath: kebu.folder + "/here").compactMap {
      pid_t($0.prefix { $0 != "-" })
    }
  }

  /// The foot breaks its lines where the folder's name makes it.
  private func waitForGone(_ terminal: Tmux) throws {
    let words = "moved or deleted"
    try terminal.wait(for: words) {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(words)
    }
  }

  @Test("a book that is moved away is told, written nowhere else, and gone on with when it is back")
  func moved() throws {
    let (kebu, terminal) = try open()
    let aside = kebu.scratch + "/gone"
    try FileManager.default.moveItem(atPath: kebu.folder, toPath: aside)
    try terminal.type("M")
    try waitForGone(terminal)
    #expect(!FileManager.default.fileExists(atPath: kebu.folder))
    try FileManager.default.moveItem(atPath: aside, toPath: kebu.folder)
    try terminal.type("M")
    try terminal.wait(for: "M ? ?")
    #expect(try kebu.run("verify").status == 0)
    try FileManager.default.removeItem(atPath: kebu.folder)
    try terminal.type("N")
    try waitForGone(terminal)
  }

  @Test("a terminal that reads nothing stops nobody, and shows all when it reads again")
  func unread() throws {
    let (kebu, terminal) = try open()
    try terminal.signal(SIGSTOP)
    for n in 0..<40 {
      let added = try kebu.run("add", "customer", "--name", "Customer \(n) 客户")
      #expect(added.status == 0, "\(added.err)")
    }
    terminal.goOn()
    try terminal.wait(for: "of 41")
  }

  @Test("a stopped session makes nobody wait beyond a clear word")
  func stopped() throws {
    let (kebu, terminal) = try open()
    let pid = try #require(try sessions(kebu).first)
    for n in 0..<20 {
      try terminal.type(n % 2 == 0 ? "M" : "m")
      usleep(.random(in: 0..<30_000))
      kill(pid, SIGSTOP)
      let added = try kebu.run("add", "customer", "--name", "Customer \(n)")
      kill(pid, SIGCONT)
      // Only where it was stopped inside a change does it hold the lock.
      #expect(added.status == 0 || added.status == 75 && added.err.contains("pid \(pid)"))
    }
    #expect(try kebu.run("add", "customer", "--name", "The last").status == 0)
    #expect(try kebu.run("verify").status == 0)
    let all = try kebu.run("list", "customers", "--json").array.count
    try terminal.wait(for: "of \(all)")
  }

  @Test("a terminal that dies takes its session along, and nothing that was acknowledged")
  func dead() throws {
    let (kebu, terminal) = try open()
    let pid = try #require(try sessions(kebu).first)
    try terminal.type("M")
    try terminal.wait(for: "M ? ?")
    try terminal.signal(SIGKILL)
    let end = Date(timeIntervalSinceNow: Tmux.patience)
    while kill(pid, 0) == 0, Date() < end { usleep(20_000) }
    #expect(kill(pid, 0) != 0, "it runs on without a terminal")
    #expect(try kebu.run("list", "customers", "--json").array.first?["money"] as? String == "yes")
    #expect(try kebu.run("doctor").status == 0)
  }
}
