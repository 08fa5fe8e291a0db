import Foundation
import Testing

/// The program told to end while it writes a change, which `strace` makes slow.
@Suite(
  "A signal inside a commit",
  .enabled(
    if: Tmux.isThere && FileManager.default.isExecutableFile(atPath: "/usr/bin/strace"),
    "strace and tmux are needed: make test installs them"))
struct SignalledCommitTests {
  /// Where a commit stands when the signal comes.
  enum Place: String, CaseIterable {
    /// Under the lock, before its line is written.
    case locked = "write"
    /// The line is there, and the disk has not confirmed it.
    case flushing = "fdatasync"

    /// A loop of bash that ends when it stands there.
    func reached(_ name: String) -> String {
      switch self {
      case .locked:
        // A session takes the lock for a moment at other times too; the slow call keeps it for longer.
        """
        until ! flock -n acme/lock true && sleep 0.1 && ! flock -n acme/lock true
        do sleep 0.01; done
        """
      case .flushing: "until grep -q '\(name)' acme/journal/*; do sleep 0.01; done"
      }
    }
  }

  /// The words before `kebu` that make each call of this kind on the journal slow.
  private func slowly(_ kebu: Program, _ place: Place, failing: String = "") -> String {
    let journal = kebu.folder + "/journal/000001.jsonl"
    return "strace -D -f -qq -o trace -P '\(journal)' "
      + "-e inject=\(place.rawValue):delay_enter=400000\(failing)"
  }

  /// Nobody is there any more, nothing is locked, and the book is whole.
  private func expectClean(_ kebu: Program, customers: Int) throws {
    #expect(try kebu.shell("flock -n acme/lock true").status == 0)
    #expect(try kebu.shell("ls acme/here").out.isEmpty)
    let doctor = try kebu.run("doctor")
    #expect(doctor.status == 0, "\(doctor.out)\(doctor.err)")
    #expect(try kebu.run("verify").status == 0)
    #expect(try kebu.run("list", "customers", "--json").array.count == customers)
  }

  @Test(
    "a command is gone at once, its line is whole, and nobody was told what isn't known",
    arguments: Place.allCases)
  func command(_ place: Place) throws {
    let kebu = try Program(book: "Acme")
    for (i, signal) in ["HUP", "INT", "TERM"].enumerated() {
      let ended = try Signals.heard {
        try kebu.shell(
          """
          set -m
          \(slowly(kebu, place)) kebu add customer --name Sent-\(signal) &
          pid=$!
          \(place.reached("Sent-" + signal))
          kill -\(signal) $pid
          wait $pid
          """)
      }
      // On a busy machine the signal may come when all is done.
      let isWhole = ended.status == 0 && !ended.out.isEmpty
      #expect(isWhole || ended.status > 128 && ended.out.isEmpty, "\(signal): \(ended)")
      try expectClean(kebu, customers: i + 1)
    }
  }

  /// A session in which a new customer's form is filled in and saved, and `signal` comes meanwhile.
  private func save(
    _ kebu: Program, _ signal: String, _ place: Place, failing: String = ""
  ) throws -> Tmux {
    let terminal = try Tmux(kebu)
    try terminal.type("\(slowly(kebu, place, failing: failing)) kebu; echo left $?", "Enter")
    try terminal.wait(for: "1 Today")
    try terminal.type("4")
    try terminal.type("o")
    try terminal.type("Sent-\(signal)", "Tab")
    try terminal.wait(for: "Enter save")
    try terminal.press("Enter")
    _ = try kebu.shell(place.reached("Sent-" + signal))
    return terminal
  }

  @Test(
    "a session writes the change whole, leaves, and gives the terminal back",
    arguments: ["HUP", "TERM"])
  func session(_ signal: String) throws {
    let kebu = try Program(book: "Acme")
    for (i, place) in Place.allCases.enumerated() {
      let terminal = try save(kebu, signal, place)
      #expect(try terminal.kill(signal) < Tmux.patience)
      let screen = try terminal.wait(for: "left \(signal == "HUP" ? 1 : 0)")
      // Of a line that was hung up nothing is known, and nothing is written to it any more.
      #expect(signal == "HUP" || !screen.contains("4 Customers"))
      try expectClean(kebu, customers: i + 1)
      // What was saved isn't offered again.
      try terminal.type("clear; kebu", "Enter")
      try terminal.wait(for: "1 Today")
      try terminal.type("4")
      let list = try terminal.wait(for: "Sent-\(signal)")
      #expect(!list.contains("half typed"))
      try terminal.type("q")
      try terminal.wait(for: "ready>")
    }
  }

  @Test("what the disk refuses while the signal waits is a draft", arguments: ["HUP", "TERM"])
  func refused(_ signal: String) throws {
    let kebu = try Program(book: "Acme")
    let terminal = try save(kebu, signal, .locked, failing: ":error=ENOSPC")
    #expect(try terminal.kill(signal) < Tmux.patience)
    try terminal.wait(for: "left")
    try expectClean(kebu, customers: 0)
    try terminal.type("clear; kebu", "Enter")
    try terminal.wait(for: "half typed")
    try terminal.press("Enter")
    try terminal.wait(for: "Sent-\(signal)")
    try terminal.press("Enter")
    try terminal.wait(for: "u undo")
    try terminal.type("q")
    try terminal.wait(for: "ready>")
    try expectClean(kebu, customers: 1)
  }

  @Test("an interrupt from outside is no word to a session: it saves and goes on")
  func interrupted() throws {
    let kebu = try Program(book: "Acme")
    for (i, place) in Place.allCases.enumerated() {
      let terminal = try save(kebu, "INT", place)
      try terminal.signal("INT")
      try terminal.wait(for: "Added customer Sent-INT")
      #expect(try kebu.run("list", "customers", "--json").array.count == i + 1)
      try terminal.type("q")
      try terminal.wait(for: "left 0")
    }
  }
}
