import Domain
import Foundation
import GRDB
import Testing

@testable import Store

@Suite("Looking after a book's files")
struct UpkeepTests {
  private let test: TestBook
  private var journal: String { test.folder + "/journal" }

  init() throws {
    test = try TestBook()
    for name in ["Hengda", "Globex", "Umbra"] { try test.add(name) }
  }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(test.folder)/\(folder)").sorted()
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(test.folder)/\(name)")))
  }

  private func write(_ bytes: [UInt8], _ name: String) throws {
    let file = try #require(FileHandle(forWritingAtPath: "\(test.folder)/\(name)"))
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: Data(bytes))
    try file.close()
  }

  // MARK: Segments and snapshots

  @Test("a segment is sealed at its size, and all of them are one history")
  func rotation() throws {
    test.book.surroundings.segmentBytes = 1000
    let other = try test.another()
    for n in 0..<10 { try (n % 2 == 0 ? test.book : other).add("Customer \(n)") }
    #expect(try names("journal").count > 2)
    #expect(try other.count(.customer) == 13)
    #expect(try test.book.history(Ref(.customer, "c2")).count == 1)
    #expect(try test.book.verify().differences.isEmpty)
    try test.book.rebuild()
    #expect(try test.another().count(.customer) == 13)
    #expect(try test.book.undo().changes.count == 1)
    #expect(!(try Checkup(test.folder).needsSomebody))
  }

  @Test("a missing segment is found with its name, whoever looks")
  func missing() throws {
    test.book.surroundings.segmentBytes = 400
    for n in 0..<6 { try test.add("Customer \(n)") }
    try FileManager.default.removeItem(atPath: journal + "/000002.jsonl")
    let error = #expect(throws: BookError.self) { try test.book.rebuild() }
    #expect(error?.description.contains("000002.jsonl") == true)
    let checkup = try Checkup(test.folder)
    #expect(
      checkup.findings.contains { $0.need == .person && $0.words.en.contains("000002.jsonl") })
    // What comes before the gap is kept as a book, the rest beside it.
    let done = try checkup.repair(cutting: true)
    #expect(done.count == 1)
    #expect(!(try Checkup(test.folder).needsSomebody))
    let book = try test.another()
    #expect(try book.count(.customer) > 0)
    #expect(try names("journal").count { $0.hasSuffix(".aside") } > 1)
    try book.add("After")
  }

  /// The index knows of it as long as the machine runs; no index, another machine's or another run's
  /// says nothing of this journal.
  @Test("the last segment is missed by whoever opens the book, as long as the index knows of it")
  func missingLast() throws {
    _ = try test.book.compact()
    try test.add("Later")
    #expect(try names("journal").contains("000002.jsonl"))
    try FileManager.default.removeItem(atPath: journal + "/000002.jsonl")
    for attempt in [{ try test.add("More") }, { _ = try test.another() }] as [() throws -> Void] {
      let error = #expect(throws: BookError.self) { try attempt() }
      #expect(error?.description.contains("000002.jsonl: segment 2 of 2 is missing") == true)
    }
    let checkup = try Checkup(test.folder)
    let found = try #require(checkup.findings.first { $0.need == .person })
    #expect(found.words.en.contains("000002.jsonl: segment 2 of 2 is missing; the last"))
    #expect(found.words.en.contains("goes on from transaction 4"))
    #expect(try checkup.repair().isEmpty)
    #expect(
      try checkup.repair(cutting: true).map(\.en).first?.contains("after transaction 4") == true)
    #expect(!(try Checkup(test.folder).needsSomebody))
    let book = try test.another()
    #expect(try book.count(.customer) == 3)
    try book.add("After")
    #expect(try test.another().lastSeq() == 5)
  }

  @Test("an index of another run of the machine misses no segment")
  func missingInAnotherRun() throws {
    _ = try test.book.compact()
    try test.add("Later")
    try test.book.index.write { try $0.execute(sql: "UPDATE stamp SET boot = 'another'") }
    try FileManager.default.removeItem(atPath: journal + "/000002.jsonl")
    #expect(!(try Checkup(test.folder).needsSomebody))
    let book = try test.another()
    #expect(try book.count(.customer) == 3)
    try book.add("After")
  }

  @Test("lines that the index knows to have been on the disk are missed by a checkup too")
  func missingLines() throws {
    let whole = try bytes("journal/000001.jsonl")
    try write(Array(whole[..<Replay.length(of: whole, through: 2)]), "journal/000001.jsonl")
    let checkup = try Checkup(test.folder)
    let found = try #require(checkup.findings.first { $0.need == .person })
    #expect(found.words.en.contains("goes on from transaction 2"))
    _ = try checkup.repair(cutting: true)
    #expect(!(try Checkup(test.folder).needsSomebody))
    try test.another().add("After")
  }

  @Test("a snapshot that a compaction removes while an index is made from it is done without")
  func vanishing() throws {
    for opening in 1...3 {
      let office = Office(seed: 1)
      let book = try office.create()
      for name in ["Hengda", "Globex"] {
        try book.add(name)
        _ = try book.compact()
      }
      let other = try office.open()
      try book.add("Later")
      var openings = 0
      office.machine.whenOpening = { path in
        guard path.hasSuffix(".snapshot") else { return }
        openings += 1
        if openings == opening { _ = try book.compact() }
      }
      try other.rebuild()
      #expect(openings > opening)
      #expect(try other.contents() == book.contents())
    }
  }

  @Test("an index is made from a snapshot as from the lines, and goes on behind it")
  func snapshot() throws {
    try test.book.commit(.edit) { try $0.edit(Ref(.customer, "c2")) { $0["city"] = "苏州" } }
    try test.book.commit(.delete) { try $0.delete(Ref(.customer, "c3")) }
    let made = try test.book.compact()
    #expect(made.records == 3)
    #expect(made.seq == 6)
    try test.add("Later")
    let before = try test.book.contents()
    try test.book.rebuild()
    #expect(try test.book.contents() == before)
    #expect(try test.book.history(Ref(.customer, "c2")).count == 2)
    #expect(try test.book.find("苏州", limit: 5).isEmpty)
    #expect(try test.book.find("Later", limit: 5).count == 1)
    #expect(try test.book.verify().differences.isEmpty)
    // One that is damaged isn't used, and one that doesn't fit isn't either.
    var bytes = try bytes("journal/000001.snapshot")
    bytes[bytes.count / 2] ^= 1
    try write(bytes, "journal/000001.snapshot")
    try test.book.rebuild()
    #expect(try test.book.contents() == before)
    #expect(try Checkup(test.folder).findings.contains { $0.words.en.contains("snapshot") })
    _ = try test.book.compact()
    #expect(try names("journal").filter { $0.hasSuffix(".snapshot") } == ["000002.snapshot"])
  }

  @Test("a newer format seals the old segment, and an older program only reads")
  func upgrade() throws {
    let old = try test.another()
    var surroundings = TestBook.surroundings()
    surroundings.journalFormat = 2
    let new = try Book.open(test.folder, in: surroundings)
    try new.add("New")
    #expect(try names("journal").filter { $0.hasSuffix(".jsonl") }.count == 2)
    let error = #expect(throws: BookError.self) { try old.add("Old") }
    guard case .newerFormat(let file, 2) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(file.hasSuffix("000002.jsonl"))
    #expect(try old.count(.customer) >= 3)
    #expect(try test.another().isReadOnly)
    try new.add("More")
  }

  @Test("one who tends the files at a time; others work on meanwhile")
  func oneAtATime() throws {
    let other = try test.another()
    try test.book.tending {
      #expect(throws: BookError.self) { try other.compact() }
      try other.add("Meanwhile")
    }
    _ = try other.compact()
  }

  // MARK: Checkup and verification

  @Test("nothing is found where nothing needs anybody")
  func quiet() throws {
    let half = Array(#"{"seq":5,"op":"#.utf8)
    try write(try bytes("journal/000001.jsonl") + half, "journal/000001.jsonl")
    let checkup = try Checkup(test.folder)
    #expect(!checkup.needsSomebody)
    #expect(checkup.seq == 4)
    #expect(checkup.findings.map(\.need) == [.nobody])
  }

  @Test("a suspect book is written anew, and a line that the disk has lost is named")
  func suspect() throws {
    try write([], "lock")
    #expect(FileManager.default.createFile(atPath: test.folder + "/suspect", contents: nil))
    chmod(test.folder + "/suspect", 0o660)
    #expect(throws: BookError.self) { try test.add("No") }
    var whole = try bytes("journal/000001.jsonl")
    whole.removeLast(20)
    try write(whole, "journal/000001.jsonl")
    let checkup = try Checkup(test.folder)
    #expect(checkup.needsSomebody)
    let done = try checkup.repair()
    #expect(done.contains { $0.en.contains("transactions 4 to 4") })
    #expect(done.contains { $0.en.contains(".aside") })
    #expect(!(try Checkup(test.folder).needsSomebody))
    let book = try test.another()
    #expect(try book.count(.customer) == 2)
    try book.add("Yes")
  }

  @Test("damage is named with file and line, cut only when asked, and kept")
  func damage() throws {
    var whole = try bytes("journal/000001.jsonl")
    let third = Replay.length(of: whole, through: 1)
    whole[third + 30] ^= 4
    try write(whole, "journal/000001.jsonl")
    let checkup = try Checkup(test.folder)
    #expect(checkup.findings.contains { $0.need == .person && $0.words.en.contains("line 3") })
    #expect(try checkup.repair().isEmpty)
    #expect(try bytes("journal/000001.jsonl") == whole)
    _ = try checkup.repair(cutting: true)
    #expect(try bytes("journal/000001.jsonl") == Array(whole[..<third]))
    #expect(try bytes("journal/cut-after-1-1.aside") == Array(whole[third...]))
    #expect(!(try Checkup(test.folder).needsSomebody))
    try test.another().add("After")
  }

  @Test("an index that was tampered with is told from the journal")
  func verified() throws {
    #expect(try test.book.verify().records == 4)
    try test.book.index.write { db in
      try db.execute(sql: "UPDATE customer SET doc = json_set(doc, '$.name', 'Evil') WHERE id = 1")
    }
    let found = try test.book.verify().differences.map(\.en)
    #expect(found.contains("customer c2 isn't what the journal says"))
    #expect(found.contains { $0.contains("columns (customers)") })
    try test.book.index.write { db in
      try db.execute(sql: "DELETE FROM customer WHERE id = 2")
      try db.execute(sql: "UPDATE line SET start = start + 1 WHERE seq = 2")
    }
    #expect(try test.book.verify().differences.count >= 4)
    try test.book.rebuild()
    #expect(try test.book.verify().differences.isEmpty)
  }

  // MARK: Backups

  @Test("a backup is a book again, in every part; tar reads it too")
  func backup() throws {
    test.book.surroundings.segmentBytes = 600
    for n in 0..<5 { try test.add("客户 \(n)") }
    let file = test.scratch.path + "/acme.tar"
    let made = try test.book.backUp(to: file)
    #expect(made.seq == 9)
    try test.add("After it")
    let folder = test.scratch.path + "/again"
    let restored = try Backup.restore(file, to: folder, in: TestBook.surroundings())
    #expect(restored.seq == 9)
    let book = try Book.open(folder, in: TestBook.surroundings())
    #expect(try book.count(.customer) == 8)
    #expect(book.id == test.book.id)
    #expect(try Premises.findings(of: folder).isEmpty)
    #expect(try book.undo().changes.count == 1)
    #expect(throws: BookError.self) {
      try Backup.restore(file, to: folder, in: TestBook.surroundings())
    }
  }

  @Test("no cut and no flipped byte of a backup makes half a book")
  func brokenBackup() throws {
    let file = test.scratch.path + "/acme.tar"
    _ = try test.book.backUp(to: file)
    let whole = Array(try Data(contentsOf: URL(fileURLWithPath: file)))
    var dice = Dice(seed: 7)
    let broken = test.scratch.path + "/broken.tar"
    for n in 0..<200 {
      var bytes = whole
      if n % 2 == 0 {
        bytes = Array(whole[..<dice.below(whole.count - 512)])
      } else {
        let at = dice.below(whole.count)
        bytes[at] ^= UInt8(1 << dice.below(8))
      }
      try Data(bytes).write(to: URL(fileURLWithPath: broken))
      let folder = test.scratch.path + "/r\(n)"
      do {
        _ = try Backup.restore(broken, to: folder, in: TestBook.surroundings())
        // A flip in what nobody reads, or in a word of the description.
        let book = try Book.open(folder, in: TestBook.surroundings())
        #expect(try book.contents() == test.book.contents())
      } catch is BackupError {
        #expect(!FileManager.default.fileExists(atPath: folder))
      } catch is BookError {
      }
    }
  }

  @Test("no name in an archive leads out of the book")
  func traversal() throws {
    for name in ["../evil", "/etc/evil", "journal/../../evil", "playbooks/../x.yaml", "lock"] {
      let file = test.scratch.path + "/evil.tar"
      let bytes = try Tar.header(name, size: 0, at: 0) + [UInt8](repeating: 0, count: 1024)
      try Data(bytes).write(to: URL(fileURLWithPath: file))
      #expect(throws: BackupError.foreign(file, name)) {
        try Backup.restore(file, to: test.scratch.path + "/x", in: TestBook.surroundings())
      }
    }
  }
}
