import Foundation
import Testing

/// Accounts that sshd's `ForceCommand` binds to one book's screen, and a member who wants more.
@Suite(
  "A login bound to one book", .serialized,
  .enabled(if: Server.isThere && Tmux.isThere, "root, sshd and tmux are needed: see make test"))
struct ForcedCommandTests {
  private static let words = "Not in a restricted session"

  /// As the README has it, but that sshd takes more from the client than it should.
  private static let settings = """
    AcceptEnv LANG LC_* EDITOR VISUAL PAGER SHELL HOME PATH TMPDIR TERM* KEBU_* XDG_* SSH_*
    Subsystem sftp internal-sftp
    Match User kebu-cid
      ForceCommand env SWIFT_BACKTRACE=enable=no kebu --restricted --book BOOK
      DisableForwarding yes
      PermitUserRC no
    """

  /// A server on which cid is bound to ann's book, and could read another one; everything that the
  /// environment can name is there to be found, and leaves a trace in `traces` when it is used.
  private func office() throws -> Server {
    let server = try Server(settings: ForcedCommandTests.settings)
    let (book, s) = (server.book, server.program.scratch)
    let made = try server.asRoot(
      """
      install -d -m 1777 '\(s)'/traces '\(s)'/traces/state '\(s)'/traces/data
      install -d -m 1777 '\(s)'/traces/config '\(s)'/traces/config/kebu
      printf '#!/bin/sh\\ntouch "\(s)/traces/ran"\\n' >'\(s)'/ed
      chmod 755 '\(s)'/ed
      printf 'book: \(s)/srv/other\\ntheme: dusk\\n' >'\(s)'/traces/config/kebu/settings.yaml
      infocmp -x xterm-256color | sed 's/smcup=[^,]*/smcup=OWNED/' | tic -x -o '\(s)'/terminfo -
      chmod -R a+rX '\(s)'/terminfo
      install -d -m 2770 -g kebu-sales '\(s)'/srv/other
      export LD_LIBRARY_PATH='\(s)'/lib LANG=C.UTF-8
      by() { setpriv --reuid=$1 --regid=59000 --clear-groups '\(s)'/bin/kebu --book "${@:2}"; }
      by 59001 '\(book)' init --name Acme --currency CNY
      by 59001 '\(book)' add customer --name 'Hengda Trading'
      by 59001 '\(s)'/srv/other init --name Secrets --currency CNY
      for b in '\(book)' '\(s)'/srv/other; do by 59003 "$b" member join; done
      touch '\(s)'/begun
      """)
    #expect(made.contains("Secrets"), "\(made)")
    return server
  }

  /// What she sends with her login.
  private func environment(_ server: Server) -> String {
    let s = server.program.scratch
    let variables = [
      "EDITOR=\(s)/ed", "VISUAL=\(s)/ed", "PAGER=\(s)/ed", "SHELL=\(s)/ed", "HOME=\(s)/traces",
      "KEBU_BOOK=\(s)/srv/other", "XDG_CONFIG_HOME=\(s)/traces/config",
      "XDG_STATE_HOME=\(s)/traces/state", "XDG_DATA_HOME=\(s)/traces/data",
      "XDG_RUNTIME_DIR=\(s)/traces", "TMPDIR=\(s)/traces", "TERMINFO=\(s)/terminfo",
      "TERMINFO_DIRS=\(s)/terminfo", "SSH_ORIGINAL_COMMAND=",
    ]
    return "-o 'SetEnv=\(variables.joined(separator: " "))'"
  }

  /// What a login has written or run beside its book and its own home.
  private func traces(_ server: Server) throws -> String {
    let s = server.program.scratch
    return try server.asRoot(
      """
      find '\(s)' -maxdepth 6 \\
        '(' -path '\(server.book)' -o -path '\(s)/home/kebu-cid' ')' -prune -o \\
        -newer '\(s)'/begun -user 59003 -print 2>/dev/null || true
      # The same user works for other tests meanwhile, in their own folders.
      find /tmp /var/tmp /dev/shm -maxdepth 6 -path '*/kebu-program-*' -prune -o \\
        -newer '\(s)'/begun -user 59003 -print 2>/dev/null || true
      find '\(s)'/traces '\(s)'/srv/other '\(s)'/home/kebu-cid/.ssh -newer '\(s)'/begun \\
        2>/dev/null || true
      """)
  }

  @Test("a command given to ssh, sftp or scp is refused in clear words, and none is run")
  func commands() throws {
    let server = try office()
    let (book, s) = (server.book, server.program.scratch)
    let lines = [
      "sh -c id", "id; touch \(s)/traces/ran", "kebu export customers", "internal-sftp",
      "kebu --restricted --book \(s)/srv/other", "/usr/lib/openssh/sftp-server",
      "$(touch \(s)/traces/ran)", "kebu --help", " ",
    ]
    for (options, lines) in [("", lines), ("-tt \(environment(server))", lines.prefix(3) + [" "])] {
      for line in lines {
        let result = try Signals.heard {
          try server.program.shell("\(server.login("kebu-cid", options)) '\(line)' </dev/null")
        }
        #expect(result.status == 77, "\(line): \(result.out)\(result.err)")
        let said = result.out + result.err
        #expect(said.contains(ForcedCommandTests.words), "\(line): \(said)")
        #expect(!said.contains("uid=") && !said.contains("Hengda") && !said.contains("Secrets"))
      }
    }
    // Without a command and without a terminal there is nothing either.
    let bare = try Signals.heard {
      try server.program.shell("\(server.login("kebu-cid")) </dev/null")
    }
    #expect(bare.status == 64 && bare.out.isEmpty && bare.err.contains("needs a terminal"))
    let (port, key) = (server.port, "-i \(s)/key -F /dev/null -o BatchMode=yes -o LogLevel=ERROR")
    let host = "\(key) -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null"
    let at = "kebu-cid@127.0.0.1"
    for copy in [
      "scp -P \(port) \(host) \(at):\(book)/book.json got",
      "scp -O -P \(port) \(host) \(at):\(book)/book.json got",
      "scp -P \(port) \(host) sshd.log \(at):\(s)/traces/put",
      "echo get \(book)/book.json got | sftp -b - -P \(port) \(host) \(at)",
      "\(server.login("kebu-cid", "-W 127.0.0.1:\(port)")) </dev/null | grep -q OpenSSH",
    ] {
      #expect(try Signals.heard { try server.program.shell(copy) }.status != 0, "\(copy)")
    }
    #expect(!FileManager.default.fileExists(atPath: s + "/got"))
    // A terminal of no known name is one all the same.
    for name in ["../../../../etc/passwd", "$(touch \(s)/traces/ran)"] {
      let terminal = try Tmux(server.program)
      try terminal.type("clear; TERM='\(name)' \(server.login("kebu-cid", "-tt"))", "Enter")
      try terminal.wait(for: "Acme")
      try terminal.type("q")
      try terminal.wait(for: "ready>")
    }
    #expect(try traces(server) == "")
  }

  @Test("her book opens whatever her environment names, and no key leads out of it")
  func screen() throws {
    let server = try office()
    let s = server.program.scratch
    let terminal = try Tmux(server.program)
    try terminal.record("raw")
    try terminal.type(
      "clear; TERM=xterm-256color \(server.login("kebu-cid", "-tt \(environment(server))"))",
      "Enter")
    try terminal.wait(for: "Acme")
    try terminal.type("4")
    try terminal.wait(for: "> Hengda Trading")
    for words in ["export \(s)/traces/out.csv", "backup", "import /etc/passwd", "!sh", "restore"] {
      try terminal.type(":\(words)")
      try terminal.wait(for: "No command is called that")
      try terminal.press("Enter")
      try terminal.waitUntilGone("No command is called that")
    }
    // A theme is kept where her settings are.
    try terminal.type(":Theme", "Enter")
    try terminal.press("Down", "Enter")
    try terminal.press("C-z")
    try terminal.wait(for: "there is no shell")
    try terminal.press("C-\\", "C-c")
    try terminal.type("e")
    try terminal.wait(for: "Esc")
    for _ in 0..<10 { try terminal.press("NPage") }
    for _ in 0..<12 {
      try terminal.press("C-e")
      Thread.sleep(forTimeInterval: 0.1)
      if try terminal.screen().contains(ForcedCommandTests.words) { break }
      try terminal.press("BTab")
    }
    try terminal.wait(for: "no editor is started")
    // Something half typed is kept in her home.
    try terminal.type("half a note")
    let drafts = "'\(s)'/home/kebu-cid/.local/state/kebu/drafts"
    try server.asRoot("for i in $(seq 200); do cat \(drafts)/*.json && break; sleep 0.05; done")
    let running = try server.asRoot("ps -u kebu-cid -o comm= | sort -u").split(separator: "\n")
    #expect(running == ["kebu", "sshd"])
    try terminal.press("Escape")
    try terminal.wait(for: "> Hengda Trading")
    try terminal.type("q")
    try terminal.wait(for: "ready>")
    try terminal.endRecord()
    let raw = try Data(contentsOf: URL(filePath: s + "/raw"))
    let isOwned = String(decoding: raw, as: UTF8.self).contains("OWNED")
    #expect(!isOwned, "her own description of a terminal was read")
    let settings = try server.asRoot("cat '\(s)'/home/kebu-cid/.config/kebu/settings.yaml || true")
    #expect(settings.contains("theme:"))
    #expect(try traces(server) == "")
  }
}
