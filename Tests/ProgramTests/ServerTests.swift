import Foundation
import Testing

/// Reps who log in over SSH, each as a Unix user, and open one book.
@Suite(
  "Reps on one server", .serialized,
  .enabled(if: Server.isThere && Tmux.isThere, "root, sshd and tmux are needed: see make test"))
struct ServerTests {
  /// A server on which three reps have one book, with three leads.
  private func team(settings: String = "") throws -> Server {
    let server = try Server(settings: settings)
    // A umask that would lock everybody else out, and must not.
    let made = try server.run(
      "kebu-ann", "umask 077; kebu --book \(server.book) init --name Acme --currency CNY")
    #expect(made.status == 0, "\(made.err)")
    for user in ["kebu-bob", "kebu-cid"] {
      let joined = try server.run(user, "umask 077; kebu --book \(server.book) member join")
      #expect(joined.status == 0, "\(joined.err)")
    }
    try server.run(
      "kebu-ann",
      """
      for name in Optics Globex Hengda; do
        kebu --book \(server.book) add customer --name "$name Trading" --city Suzhou
      done
      """)
    return server
  }

  @Test("three at once see at a glance what the others do, and each is who she is")
  func together() throws {
    let server = try team()
    let users = ["kebu-ann", "kebu-bob", "kebu-cid"]
    let terminals = try users.map {
      // Whoever she says that she is.
      try server.terminal($0, "USER=kebu-ann LOGNAME=root kebu --lang en --book \(server.book)")
    }
    for terminal in terminals {
      try terminal.wait(for: "1 Today")
      try terminal.type("2")
      try terminal.wait(for: "> Hengda Trading")
    }
    let (ann, bob, cid) = (terminals[0], terminals[1], terminals[2])
    try ann.type("M")
    for other in [bob, cid] { try other.wait(for: "Hengda Trading     M ? ?") }
    try bob.type("i")
    try bob.type("met at the fair", "Enter")
    for other in [ann, cid] { try other.wait(for: "met at the fair") }
    try cid.type("+")
    try cid.press("Enter")
    for terminal in terminals { try terminal.wait(for: "2 Triage 2") }
    for terminal in [ann, bob] { try terminal.waitUntilGone("> Hengda Trading") }
    try bob.type("3")
    try bob.wait(for: "Hengda Trading")
    try ann.type("3")
    try ann.wait(for: ">Hengda Trading")
    try ann.type(">")
    try ann.wait(for: "u undo")
    for terminal in terminals { try terminal.type("q") }
    for terminal in terminals { try terminal.wait(for: "ready>") }

    let history = try server.run(
      "kebu-cid", "kebu --book \(server.book) history --json")
    #expect(history.status == 0, "\(history.err)")
    for name in ["ann", "bob", "cid"] { #expect(history.out.contains(name)) }
    let list = try server.run("kebu-bob", "kebu --book \(server.book) list deals --json").array
    #expect(list.count == 1)
    #expect(list.first?["stage"] as? String != "contacted")
  }

  @Test("who isn't in the group is refused in clear words and gets no byte of a customer")
  func outsider() throws {
    let server = try team()
    let book = server.book
    let before = try server.asRoot("cat \(book)/journal/* | md5sum")
    let commands = [
      "list customers", "member join", "add customer --name Mine", "history", "rebuild",
      "export customers", "",
    ]
    for command in commands {
      let result = try server.run("kebu-out", "USER=kebu-ann kebu --book \(book) \(command)")
      #expect(result.status == (command.isEmpty ? 64 : 77), "\(command): \(result.err)")
      #expect(
        command.isEmpty || result.err.contains("Ask the book's manager to add you to its group"))
      #expect(result.out.isEmpty)
      #expect(!result.err.contains("Hengda"))
    }
    let files = try server.asRoot("find \(book)").split(separator: "\n").map(String.init)
    #expect(files.count > 8)
    for way in ["cat", "ls", "echo x >>", "ln -t /tmp", "touch", "chmod 777", "mv -t /tmp"] {
      let result = try server.run(
        "kebu-out",
        "for f in \(files.joined(separator: " ")); do \(way) $f 2>/dev/null && echo $f; done; true")
      #expect(result.out.isEmpty, "\(way)")
    }
    let terminal = try server.terminal("kebu-out", "kebu --lang en --book \(book); echo left $?")
    let screen = try terminal.wait(for: "left 77")
    #expect(screen.contains("You may not read and write"))
    #expect(!screen.contains("Hengda"))
    // Another's session holds nothing that he could read.
    let ann = try server.terminal("kebu-ann", "kebu --lang en --book \(book)")
    try ann.wait(for: "1 Today")
    let number = try server.asRoot("pgrep -u kebu-ann -x kebu").split(separator: "\n")[0]
    let peeked = try server.run(
      "kebu-out",
      "cd /proc/\(number) && { cat environ mem maps; ls fd map_files; } 2>/dev/null; true")
    #expect(peeked.out.isEmpty)
    #expect(try server.asRoot("cat \(book)/journal/* | md5sum") == before)
  }

  @Test("every file belongs to the group and to nobody else, whatever the umask of who made it")
  func modes() throws {
    let server = try team()
    let book = server.book
    try server.run("kebu-bob", "umask 077; kebu --book \(book) rebuild")
    try server.run("kebu-cid", "umask 0; kebu --book \(book) rebuild")
    #expect(
      try server.asRoot("find \(book) -type d ! -perm 2770 -o -type f ! -perm 660").isEmpty)
    #expect(try server.asRoot("find \(book) ! -group kebu-sales").isEmpty)
    for user in ["kebu-ann", "kebu-bob", "kebu-cid"] {
      #expect(try server.run(user, "kebu --book \(book) log c4 call hello").status == 0)
    }
  }

  @Test("what was half typed when the line was cut is offered at the next start")
  func lineCut() throws {
    let server = try team()
    let line = "kebu --lang en --book \(server.book)"
    let cuts: [(name: String, cut: (Tmux) throws -> Void)] = [
      ("the client", { try $0.signal("KILL") }),
      ("the server's end", { _ in try server.asRoot("pkill -KILL -f '^sshd: kebu-ann@pts'") }),
      ("the session", { _ in try server.asRoot("pkill -KILL -u kebu-ann -x kebu") }),
    ]
    for (name, cut) in cuts {
      let terminal = try server.terminal("kebu-ann", line)
      try terminal.wait(for: "1 Today")
      try terminal.type("4")
      try terminal.type("o")
      try terminal.type("Half a customer of \(name)")
      try terminal.wait(for: "Half a customer of \(name)")
      Thread.sleep(forTimeInterval: 1.5)
      try cut(terminal)
      try terminal.wait(for: "ready>")
      // Nothing spins on where the terminal was.
      let end = Date() + 3
      while try server.asRoot("pgrep -u kebu-ann -x kebu || true") != "", Date() < end {
        Thread.sleep(forTimeInterval: 0.05)
      }
      #expect(try server.asRoot("pgrep -u kebu-ann -x kebu || true") == "", "\(name)")
      let again = try server.terminal("kebu-ann", line)
      try again.wait(for: "was half typed")
      try again.press("Enter")
      try again.wait(for: "Half a customer of \(name)")
      try again.press("Enter")
      try again.wait(for: "u undo")
      try again.type("q")
      try again.wait(for: "ready>")
    }
    let names = try server.run("kebu-bob", "kebu --book \(server.book) list customers").out
    for (name, _) in cuts { #expect(names.contains("Half a customer of \(name)")) }
  }
}
