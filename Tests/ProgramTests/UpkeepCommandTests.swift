import Foundation
import Testing

@Suite("doctor, verify, compact, backup, restore, person erase")
struct UpkeepCommandTests {
  private func book() throws -> Program {
    let kebu = try Program(book: "Acme")
    try kebu.add("customer", "--name", "Hengda", "--party", "organisation")
    return kebu
  }

  @Test("a whole book needs nobody, and says up to where it is whole")
  func whole() throws {
    let kebu = try book()
    #expect(try kebu.run("compact").out.contains("up to transaction 2"))
    let verified = try kebu.run("verify")
    #expect(verified.status == 0)
    #expect(verified.out == "2 transactions make the 2 records that the index shows.\n")
    let looked = try kebu.run("doctor")
    #expect(looked.status == 0)
    #expect(looked.out == "The book is whole, up to transaction 2.\n")
    #expect(try kebu.run("doctor", "--lang", "zh").out == "客簿完好，直到第 2 笔。\n")
    let json = try kebu.run("doctor", "--json").object
    #expect(json["seq"] as? Int == 2)
    #expect((json["findings"] as? [Any])?.isEmpty == true)
    #expect(try kebu.run("rebuild").status == 0)
    #expect(try kebu.run("verify").status == 0)
  }

  @Test("a suspect book is told, mended on request, and then takes changes again")
  func suspect() throws {
    let kebu = try book()
    let journal = kebu.folder + "/journal/000001.jsonl"
    #expect(
      try kebu.shell("umask 007; touch acme/suspect; printf '{\"seq\":3' >> \(journal)").status == 0
    )
    #expect(try kebu.run("add", "customer", "--name", "No").status == 73)
    let looked = try kebu.run("doctor")
    #expect(looked.status == 73)
    #expect(looked.out.contains("! The disk failed to confirm a change"))
    #expect(looked.out.contains("- The journal ends with an unfinished line"))
    let mended = try kebu.run("doctor", "--repair")
    #expect(mended.status == 0)
    #expect(mended.out.contains("done: wrote the journal anew, up to transaction 2"))
    #expect(try kebu.run("add", "customer", "--name", "Yes").status == 0)
    let aside = try String(
      contentsOfFile: kebu.folder + "/journal/cut-after-2-1.aside", encoding: .utf8)
    #expect(aside == "{\"seq\":3")
  }

  @Test("damage is left alone until somebody asks to cut it")
  func damage() throws {
    let kebu = try book()
    for n in 0..<3 { try kebu.add("customer", "--name", "Customer \(n)") }
    let path = kebu.folder + "/journal/000001.jsonl"
    let whole = try String(contentsOfFile: path, encoding: .utf8)
    #expect(
      try kebu.shell("sed -i 's/Customer 0/Customer X/' \(path); chmod 660 \(path)").status == 0)
    let looked = try kebu.run("doctor", "--repair")
    #expect(looked.status == 73)
    #expect(looked.out.contains("000001.jsonl, line 4"))
    #expect(looked.out.contains("kebu restore"))
    let cut = try kebu.run("doctor", "--cut")
    #expect(cut.status == 0)
    #expect(cut.out.contains("done: cut the journal after transaction 2"))
    #expect(try kebu.run("list", "customers", "--json").array.count == 1)
    #expect(
      try String(contentsOfFile: path, encoding: .utf8) == whole.split(
        separator: "\n", omittingEmptySubsequences: false
      ).prefix(3).joined(separator: "\n") + "\n")
  }

  @Test("a backup is a book again, elsewhere, and never over another")
  func backup() throws {
    let kebu = try book()
    let made = try kebu.run("backup", kebu.scratch + "/acme.tar", "--json").object
    #expect(made["seq"] as? Int == 2)
    #expect(try kebu.shell("stat -c %a acme.tar").out == "600\n")
    #expect(
      try kebu.shell("tar tf acme.tar").out.split(separator: "\n").map(String.init)
        == ["book.json", "journal/000001.jsonl"])
    let again = kebu.scratch + "/again"
    let restored = try kebu.run("restore", kebu.scratch + "/acme.tar", "--book", again)
    #expect(restored.out == "Acme is in \(again) as it was at transaction 2\n")
    #expect(try kebu.run("list", "customers", "--book", again, "--json").array.count == 1)
    #expect(try kebu.run("doctor", "--book", again).status == 0)
    let over = try kebu.run("restore", kebu.scratch + "/acme.tar", "--book", again)
    #expect(over.status == 65)
    #expect(over.err.contains("not empty"))
    let none = try kebu.run("restore", "/etc/hostname", "--book", again + "2")
    #expect(none.status == 65)
    #expect(none.err.contains("isn't a whole backup"))
  }

  @Test("a person is erased only when that is meant, and then from every file")
  func erase() throws {
    let kebu = try book()
    let anna = try kebu.add("customer", "--name", "Anna Geheim", "--party", "person")
    try kebu.add("customer", "--name", "Friend", "--note", "knows Anna Geheim well")
    #expect(try kebu.run("log", anna, "call", "Geheimwort", "--result", "reached").status == 0)
    let asked = try kebu.run("person", "erase", anna)
    #expect(asked.status == 64)
    #expect(asked.err.contains("--yes"))
    let erased = try kebu.run("person", "erase", "Anna Geheim", "--yes")
    #expect(erased.status == 0)
    #expect(erased.out.hasPrefix("\(anna) was erased: records 2, lines of the journal 3."))
    #expect(erased.err.contains("Friend"))
    #expect(try kebu.shell("grep -rl Geheimwort acme").status == 1)
    #expect(try kebu.run("show", anna).out.contains("(erased 已清除)"))
    #expect(try kebu.run("history", anna).out.contains("erased a person's data"))
    #expect(try kebu.run("verify").status == 0)
    #expect(try kebu.run("doctor").status == 0)
    // The call can still be taken back, what it said can't.
    #expect(try !kebu.run("undo").out.contains("Geheim"))
    #expect(try kebu.run("undo").out.contains("Friend"))
    let firm = try kebu.run("person", "erase", "c2", "--yes")
    #expect(firm.status != 0)
  }
}
