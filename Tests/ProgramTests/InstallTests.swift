import Foundation
import Testing

/// What `make install` puts where a shell and `man` look for it.
@Suite("What is installed")
struct InstallTests {
  private static let script = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Scripts/install.sh")
    .path

  private static let files = [
    "bin/kebu", "share/man/man1/kebu.1", "share/man/zh_CN/man1/kebu.1",
    "share/bash-completion/completions/kebu", "share/zsh/site-functions/_kebu",
    "share/fish/vendor_completions.d/kebu.fish",
  ]

  /// Whether a program is on this machine.
  private static func has(_ name: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/" + name)
  }

  /// The program installed below the scratch folder, with a space in the path.
  private func installed() throws -> (Program, prefix: String) {
    let kebu = try Program()
    let prefix = kebu.scratch + "/some where/usr"
    let done = try kebu.shell("'\(InstallTests.script)' \"$(command -v kebu)\" '\(prefix)'")
    #expect(done.status == 0, "\(done.err)")
    return (kebu, prefix)
  }

  @Test(
    "everything is there, readable by all, in English whatever its builder has set; and goes again")
  func places() throws {
    let kebu = try Program()
    kebu.environment["LANG"] = "zh_CN.UTF-8"
    let prefix = kebu.scratch + "/some where/usr"
    #expect(
      try kebu.shell("umask 077; '\(InstallTests.script)' \"$(command -v kebu)\" '\(prefix)'")
        .status
        == 0)
    for file in InstallTests.files {
      let mode = try FileManager.default.attributesOfItem(atPath: prefix + "/" + file)[
        .posixPermissions]
      #expect(mode as? Int == (file == "bin/kebu" ? 0o755 : 0o644), "\(file)")
    }
    #expect(
      try String(contentsOfFile: prefix + "/share/man/man1/kebu.1", encoding: .utf8)
        .contains("A customer book in the terminal"))
    #expect(
      try String(contentsOfFile: prefix + "/share/man/zh_CN/man1/kebu.1", encoding: .utf8)
        .contains("终端里的客簿"))
    #expect(try kebu.shell("'\(InstallTests.script)' --remove '\(prefix)'").status == 0)
    for file in InstallTests.files {
      #expect(!FileManager.default.fileExists(atPath: prefix + "/" + file), "\(file)")
    }
  }

  @Test("the manual page has every command, option, key and exit status", arguments: ["en", "zh"])
  func manual(language: String) throws {
    let kebu = try Program()
    let page = try kebu.run("manual", "--lang", language).out
    let help = try kebu.run("--help", "--lang", "en").out
    let commands = help.split(separator: "\n").drop { $0 != "SUBCOMMANDS:" }.dropFirst()
      .prefix { $0.hasPrefix("  ") }.filter { !$0.hasPrefix("   ") }.compactMap {
        $0.split(separator: " ").first.map(String.init)
      }
    #expect(commands.count > 10)
    for command in commands where command != "help" && command != "See" {
      #expect(page.contains(".SS \"kebu \(command)"), "\(command)")
    }
    for text in [
      "kebu member tie", "\\-\\-dry\\-run", "\\-\\-ascii, \\-\\-no\\-ascii", "(hand\\-over)",
      "KEBU_BOOK", "settings.yaml", ".B \"73\"", "NO_COLOR",
    ] {
      #expect(page.contains(text), "\(text)")
    }
    let headings = page.split(separator: "\n").filter { $0.hasPrefix(".SH") }.count
    #expect(headings == 10)
  }

  @Test("man finds nothing to complain of", .enabled(if: has("groff")))
  func groff() throws {
    let kebu = try Program()
    for language in ["en", "zh"] {
      let formatted = try kebu.shell(
        "kebu manual --lang \(language) | groff -K utf8 -T utf8 -man -ww -rLL=80n")
      #expect(formatted.status == 0)
      #expect(formatted.err.isEmpty, "\(formatted.err.prefix(500))")
      #expect(formatted.out.contains("KEBU(1)"))
      #expect(formatted.out.contains("settings.yaml"))
    }
  }

  @Test(
    "each shell reads its completions without an error",
    arguments: [
      ("bash", "share/bash-completion/completions/kebu"), ("zsh", "share/zsh/site-functions/_kebu"),
      ("fish", "share/fish/vendor_completions.d/kebu.fish"),
    ])
  func shells(shell: String, file: String) throws {
    guard InstallTests.has(shell) else { return }
    let (kebu, prefix) = try installed()
    let read = try kebu.shell("\(shell) -n '\(prefix)/\(file)'")
    #expect(read.status == 0)
    #expect(read.err.isEmpty)
  }

  @Test(
    "bash completes commands, kinds, folders and files",
    arguments: [
      ("kebu se", ["settings"]), ("kebu settings ", ["check", "path", "show"]),
      ("kebu list cu", ["custom_fields", "customers"]), ("kebu import --as de", ["deals"]),
      ("kebu --lang ", ["en", "zh"]), ("kebu list --book ac", ["acme"]),
      ("kebu import le", ["leads.csv"]), ("kebu manu", []),
    ])
  func bash(line: String, completions: [String]) throws {
    let (kebu, prefix) = try installed()
    try FileManager.default.createDirectory(
      atPath: kebu.scratch + "/acme", withIntermediateDirectories: true)
    try kebu.write("leads.csv", "name\n")
    try kebu.write("leads.txt", "")
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    let done = try kebu.shell(
      """
      shopt -s extglob
      complete() { :; }; compopt() { :; }
      source '\(prefix)/share/bash-completion/completions/kebu'
      COMP_WORDS=(\(words.map { "'\($0)'" }.joined(separator: " ")))
      COMP_CWORD=\(words.count - 1); COMP_LINE='\(line)'; COMP_POINT=\(line.utf8.count)
      _kebu kebu '\(words[words.count - 1])' '\(words[words.count - 2])'
      printf '%s\\n' "${COMPREPLY[@]}"
      """)
    let found = done.out.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(found.filter { !$0.hasPrefix("-") }.sorted() == completions, "\(done.err)")
  }
}
