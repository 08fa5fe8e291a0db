import Foundation
import Testing

/// Hostile text on its way out of the program: on a pipe, on a terminal, in errors.
@Suite("Hostile text in the output")
struct HostileOutputTests {
  static let venom =
    "Evil\u{1B}]52;c;RVZJTA==\u{07}\u{1B}]0;EVIL\u{07}\u{1B}P$q\"p\u{1B}\\\u{1B}[2J\u{9B}2J\u{9D}0;E\u{9C}"
    + "\u{7F}\u{8}\u{202E}\u{2066}\u{200E}"

  private static func harmful(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
      default: false
      }
    }
  }

  /// The same as YAML writes it.
  private static let yaml =
    "\""
    + venom.unicodeScalars.map { scalar in
      scalar == "\"" || scalar == "\\" || !scalar.isASCII || scalar.value < 32
        || scalar.value == 127
        ? "\\u" + String(0x10000 + scalar.value, radix: 16).dropFirst() : String(scalar)
    }.joined() + "\""

  /// A book with hostile names of everything: custom fields' headers, members, pipelines and stages too.
  private func office() throws -> (Program, customer: String) {
    let kebu = try Program()
    let venom = HostileOutputTests.venom
    try kebu.run("init", "--name", venom, "--currency", "USD")
    let key = try kebu.add(
      "customer", "--name", venom, "--city", venom, "--note", venom)
    try kebu.add("contact", "--name", venom, "--customer", key)
    try kebu.add("product", "--name", venom)
    let name = "{en: \(HostileOutputTests.yaml), zh: \(HostileOutputTests.yaml)}"
    let stages = ["one", "two"].map { "\n  - {id: \($0), name: \(name), probability: 10}" }.joined()
    for (file, what) in [
      ("evil", "version: 1\nname: \(name)\nstages:\(stages)\n"),
      ("wrong", "\(HostileOutputTests.yaml): 1\n"),
    ] {
      try kebu.write("acme/playbooks/\(file).yaml", "kind: pipeline\nid: \(file)\n" + what)
    }
    _ = try kebu.shell("chmod 660 acme/playbooks/*")
    let deal = try kebu.add("deal", "--name", venom, "--customer", key)
    let moved = try kebu.run("deal", "move", deal, "two")
    #expect(moved.status == 0, "\(moved.err)")
    try kebu.run("member", "add", venom)
    var csv = Array("name,\(venom)\r\n".utf8) + Array("Import\(venom),\"\(venom)\"\r\n".utf8)
    csv += Array("broken ".utf8) + [0xFF, 0xFE, 0x1B, 0x5B, 0x32, 0x4A] + Array(",x\r\n".utf8)
    try Data(csv).write(to: URL(filePath: kebu.scratch + "/leads.csv"))
    try kebu.run("import", kebu.scratch + "/leads.csv")
    return (kebu, key)
  }

  /// Commands that print what is in the book, and errors that say what was asked for.
  private func lines(_ key: String) -> [[String]] {
    let venom = HostileOutputTests.venom
    return [
      ["list", "customers"], ["list", "contacts"], ["list", "products"], ["list", "members"],
      ["list", "customers", "--find", "Evil"], ["show", key], ["history"], ["history", key],
      ["report", "pipeline"], ["member", "list"], ["list", "deals"],
      ["deal", "move", venom, venom],
      ["doctor"], ["verify"], ["undo"], ["undo", "--redo"],
      ["show", venom], ["list", venom], [venom], ["--" + venom],
      ["--book", "/tmp/\(venom)", "list", "customers"],
      ["import", "/tmp/\(venom).csv"], ["export", "customers", "/no/such/\(venom)"],
      ["add", "customer", "--\(venom)", "x"], ["add", "deal", "--name", "x", "--customer", venom],
      ["log", "call", venom, "x"], ["themes", "show", venom], ["themes", "check", "/tmp/\(venom)"],
      ["settings", venom], ["history", "--limit", venom], ["init", "--currency", venom],
      ["--lang", venom], ["rebuild", venom], ["manual", venom],
    ]
  }

  @Test(
    "nothing that a command prints acts on a terminal, and JSON escapes it",
    arguments: ["en", "zh"])
  func piped(_ language: String) throws {
    let (kebu, key) = try office()
    var shown = 0
    for line in lines(key) {
      for format in [[], ["--json"]] {
        let result = try kebu.run(["--lang", language] + line + format)
        #expect(HostileOutputTests.harmful(result.out).isEmpty, "\(line)\(format): output")
        #expect(HostileOutputTests.harmful(result.err).isEmpty, "\(line)\(format): errors")
        if (result.out + result.err).contains("^[") { shown += 1 }
      }
    }
    #expect(shown > 15)
  }

  @Test(
    "CSV in a pipe is the data as it is; on a terminal it is harmless", .enabled(if: Tmux.isThere))
  func terminal() throws {
    let (kebu, key) = try office()
    #expect(try kebu.run("export", "customers").out.contains("\u{1B}]52;"))
    let terminal = try Tmux(kebu, columns: 120, rows: 40)
    try terminal.record("raw")
    for line in [
      "list customers", "show \(key)", "history", "history \(key)", "export customers",
      "member list", "list deals", "report pipeline",
    ] {
      try terminal.type("clear; kebu \(line); echo ended", "Enter")
      try terminal.wait(for: "\nended")
    }
    // The screen itself: every screen, a record, its form, questions.
    try terminal.type("clear; kebu", "Enter")
    try terminal.wait(for: "Customers")
    for key in [
      "2", "3", "p", "Down", "Escape", "p", "Escape", "4", "Enter", "]", "]", "e", "Tab", "Escape",
      "c",
      "Escape", ".", "Escape", ":", "Escape", "1",
    ] {
      try terminal.press(key)
      Thread.sleep(forTimeInterval: 0.15)
    }
    try terminal.press("q")
    try terminal.wait(for: "ready>")
    try terminal.endRecord()
    let raw = [UInt8](try Data(contentsOf: URL(filePath: kebu.scratch + "/raw")))
    #expect(raw.count > 5_000)
    // The program's own sequences are CSI and the few of one letter that terminfo has.
    for (place, byte) in raw.enumerated() where byte == 0x1B && place + 1 < raw.count {
      let next = Character(Unicode.Scalar(raw[place + 1]))
      #expect("[()=>78MDE".contains(next), "ESC \(next) at \(place)")
    }
    let text = String(decoding: raw, as: UTF8.self)
    let allowed: Set<Unicode.Scalar> = ["\n", "\r", "\u{1B}", "\u{8}", "\t", "\u{F}", "\u{E}"]
    let harmful = HostileOutputTests.harmful(text).filter { !allowed.contains($0) }
    #expect(harmful.isEmpty, "\(Set(harmful))")
    #expect(text.contains("^["))
    #expect(!text.contains("\u{1B}]") && !text.contains("\u{1B}P"))
  }
}
