import Foundation
import Testing

/// The program before a journal of several segments of which one is missing, or foreign, or newer.
@Suite("A journal that isn't whole", .enabled(if: Tmux.isThere))
struct BrokenJournalTests {
  /// Three segments, each with a customer, and a snapshot.
  private func book() throws -> Program {
    let kebu = try Program(book: "Acme")
    for name in ["Hengda", "Globex"] {
      try kebu.add("customer", "--name", name)
      try kebu.run("compact")
    }
    try kebu.add("customer", "--name", "Zenith")
    #expect(try kebu.shell("ls acme/journal").out.contains("000003.jsonl"))
    return kebu
  }

  private func sum(_ kebu: Program) throws -> String {
    try kebu.shell("cat acme/journal/* | md5sum").out
  }

  /// All that a rep would do is refused with these words, and the journal is left as it is.
  private func expectRefused(_ kebu: Program, _ words: String) throws {
    let before = try sum(kebu)
    for command in [["list", "customers"], ["add", "customer", "--name", "Later"], ["rebuild"]] {
      let told = try kebu.run(command)
      #expect(told.status == 73 && told.out.isEmpty, "\(command): \(told)")
      #expect(told.err.contains(words), "\(command): \(told.err)")
    }
    let doctor = try kebu.run("doctor")
    #expect(doctor.status == 73 && doctor.out.contains("! ") && doctor.out.contains(words))
    #expect(try sum(kebu) == before)
  }

  @Test(
    "what is missing, in another's place or newer is named; nothing is read as if it were whole")
  func refused() throws {
    let kebu = try book()
    _ = try kebu.shell("cp -a acme sound")
    let terminal = try Tmux(kebu, columns: 160)
    let harms = [
      ("rm journal/000001.jsonl", "journal/000001.jsonl: segment 1 of 3 is missing"),
      ("rm journal/000001.jsonl index/*", "journal/000001.jsonl: segment 1 of 3 is missing"),
      ("rm journal/000002.jsonl", "journal/000002.jsonl: segment 2 of 3 is missing"),
      ("rm journal/000002.jsonl index/*", "journal/000002.jsonl: segment 2 of 3 is missing"),
      ("rm journal/000003.jsonl", "journal/000003.jsonl: segment 3 of 3 is missing"),
      ("cp -p journal/000001.jsonl journal/000002.jsonl; rm index/*", "000002.jsonl, line 1"),
      ("sed -i 's/\"format\":1/\"format\":2/' book.json; chmod 660 book.json", "has format 2"),
    ]
    for (i, (harm, words)) in harms.enumerated() {
      _ = try kebu.shell("rm -r acme; cp -a sound acme; cd acme; \(harm)")
      try expectRefused(kebu, words)
      try terminal.type("clear; kebu; echo case \(i) left $?", "Enter")
      let screen = try terminal.wait(for: "case \(i) left 73")
      #expect(screen.contains(words))
    }
  }

  @Test("files of other names are nobody's business, and no reason to stop")
  func foreign() throws {
    let kebu = try book()
    _ = try kebu.shell(
      """
      cd acme/journal; umask 007
      for name in notes.txt 5.jsonl 000004.jsonl.bak 0000004.jsonl .000004.jsonl 000004.JSONL; do
        echo '{"seq":6' >$name
      done
      """)
    try kebu.add("customer", "--name", "Later")
    for command in ["rebuild", "verify", "doctor"] {
      #expect(try kebu.run(command).status == 0, "\(command)")
    }
    #expect(try kebu.run("list", "customers", "--json").array.count == 4)
    #expect(try kebu.shell("cat acme/journal/notes.txt").out == "{\"seq\":6\n")
  }

  @Test("a segment that a newer program has begun is told, read up to it, and not written")
  func newerSegment() throws {
    let kebu = try book()
    let path = "acme/journal/000004.jsonl"
    let third = try #require(kebu.read("acme/journal/000003.jsonl").split(separator: "\n").first)
    // The third holds transaction 4.
    let header = String(third).replacingOccurrences(of: "\"format\":1", with: "\"format\":2")
      .replacingOccurrences(of: "\"segment\":3", with: "\"segment\":4")
      .replacingOccurrences(of: "\"first\":4", with: "\"first\":5")
    try kebu.write(path, sealed(header) + "\n")
    _ = try kebu.shell("chmod 660 \(path)")
    let before = try sum(kebu)
    for command in [["add", "customer", "--name", "Later"], ["undo"], ["rebuild"]] {
      let told = try kebu.run(command)
      #expect(told.status == 73 && told.out.isEmpty, "\(command): \(told)")
      #expect(told.err.contains("000004.jsonl has format 2"), "\(command): \(told.err)")
    }
    #expect(try kebu.run("doctor").status == 73)
    let list = try kebu.run("list", "customers")
    #expect(list.status == 0 && list.out.contains("Zenith"))
    #expect(list.err.contains("000004.jsonl has format 2"))
    let terminal = try Tmux(kebu, columns: 160)
    try terminal.type("kebu", "Enter")
    try terminal.wait(for: "1 Today")
    try terminal.type("4")
    try terminal.wait(for: "Zenith")
    try terminal.type("M")
    try terminal.wait(for: "has format 2")
    #expect(try sum(kebu) == before)
  }

  @Test(
    "a line with the right checksum that no index can show is told with its number",
    arguments: [#"Glo\ud800bex"#, #"Globex","name":"Twice"#])
  func unreadable(_ name: String) throws {
    let kebu = try Program(book: "Acme")
    for name in ["Hengda", "Globex"] { try kebu.add("customer", "--name", name) }
    let path = "acme/journal/000001.jsonl"
    let lines = try kebu.read(path).split(separator: "\n").map(String.init)
    let forged = sealed(lines[3].replacingOccurrences(of: "Globex", with: name))
    try kebu.write(path, (lines[..<3] + [forged]).joined(separator: "\n") + "\n")
    _ = try kebu.shell("chmod 660 \(path)")
    // The first who reads it may be told that the index is to be made anew.
    _ = try kebu.run("list", "customers")
    for command in [["list", "customers"], ["add", "customer", "--name", "Later"], ["rebuild"]] {
      let told = try kebu.run(command)
      #expect(told.status == 73 && told.out.isEmpty, "\(command): \(told)")
      #expect(told.err.contains("000001.jsonl, line 4: byte "), "\(command): \(told.err)")
    }
    let terminal = try Tmux(kebu, columns: 160)
    try terminal.type("kebu; echo left $?", "Enter")
    #expect(try terminal.wait(for: "left 73").contains("000001.jsonl, line 4: byte "))
    #expect(try kebu.run("doctor").status == 73)
    #expect(try kebu.run("doctor", "--cut").status == 0)
    #expect(try kebu.run("list", "customers", "--json").array.count == 1)
  }

  /// A line with another checksum in place of its own.
  private func sealed(_ line: String) -> String {
    let body = line[..<(line.range(of: ",\"crc\"")?.lowerBound ?? line.endIndex)]
    return "\(body),\"crc\":\"\(crc(of: body.utf8))\"}"
  }

  /// CRC-32C as RFC 3720 has it, bit by bit.
  private func crc(of bytes: some Sequence<UInt8>) -> String {
    var crc = UInt32.max
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0x82F6_3B78 : crc >> 1 }
    }
    return String(format: "%08x", ~crc)
  }
}
