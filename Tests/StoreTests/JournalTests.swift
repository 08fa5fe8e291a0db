import Domain
import Testing

@testable import Store

@Suite("The journal")
struct JournalTests {
  /// A journal of eight lines, each written when all but the one before were known to be on the disk.
  private struct Paper {
    let machine = SimulatedMachine(seed: 1)
    let lines: [[UInt8]]
    var whole: [UInt8] { Array(lines.joined()) }

    init(book: String = "b1", segment: Int = 1, first: Int64 = 1) {
      _ = machine.disk.makeFolder("/j")
      machine.disk.flushFolder(1)
      let header = SegmentHeader(book: book, segment: segment, first: first).encoded()
      lines = [header] + (first..<first + 8).map { Paper.line($0).encoded() }
      write(whole, segment: segment)
    }

    static func line(_ seq: Int64) -> Line {
      Line(
        head: LineHead(
          seq: seq, op: "op-\(seq)", at: Instant(milliseconds: 1_795_000_000_000), by: "m1",
          intent: "add", batch: seq == 3 ? "b" : nil, safe: max(0, seq - 2)),
        changes: [
          Change(
            ref: Ref("customer", "c\(seq)"), base: 0, patch: ["name": "恒达 \"H\"\n"], was: .null)
        ])
    }

    func write(_ bytes: [UInt8], segment: Int = 1) {
      let path = "/j/\(Journal.name(segment))"
      if machine.disk.find(path) == nil { _ = machine.disk.makeFile(path) }
      machine.disk.flushFolder(machine.disk.find("/j")!)
      machine.disk.overwrite(path, with: bytes)
    }

    func open() throws -> Journal {
      let journal = Journal(folder: "/j", book: "b1", files: SimulatedFiles(machine))
      try journal.refresh()
      return journal
    }

    /// How many lines are good, and the first bad one.
    func read() throws -> (end: Position, bad: BadLine?) {
      let journal = try open()
      return try journal.scan(from: try journal.start(of: 1)) { _, _, _ in }
    }

    /// Where a line begins.
    func offset(_ line: Int) -> Int { lines[..<line].joined().count }
  }

  @Test("cut off at any byte, it ends with the last whole line, and the rest is set aside")
  func everyTruncation() throws {
    let paper = Paper()
    let whole = paper.whole
    for length in paper.offset(5)...whole.count {
      paper.write(Array(whole[..<length]))
      let (end, bad) = try paper.read()
      let good = paper.lines.indices.last { paper.offset($0 + 1) <= length }!
      #expect(end.seq == Int64(good))
      #expect((bad == nil) == (paper.offset(good + 1) == length))
      guard let bad else { continue }
      #expect(bad.line == good + 2)
      let journal = try paper.open()
      try journal.refuseDamage(bad, behind: end, durable: 0)
      let aside = try journal.cut(bad, behind: end)
      #expect(
        paper.machine.disk.durableContent(aside) == Array(whole[paper.offset(good + 1)..<length]))
      #expect(
        paper.machine.disk.content("/j/000001.jsonl") == Array(whole[..<paper.offset(good + 1)]))
    }
    #expect(paper.machine.violations == [])
  }

  @Test("a single byte changed anywhere is noticed in its line, and is damage where it was safe")
  func everyFlip() throws {
    let paper = Paper()
    for line in [0, 3, 7, 8] {
      for at in paper.offset(line)..<paper.offset(line + 1) {
        for flip: UInt8 in [0x01, 0x20, 0x80] {
          var bytes = paper.whole
          bytes[at] ^= flip
          paper.write(bytes)
          guard line > 0 else {
            #expect(throws: BookError.self, "header, byte \(at)") { try paper.read() }
            continue
          }
          let (end, bad) = try paper.read()
          #expect(end.seq == Int64(line - 1), "line \(line), byte \(at)")
          guard let bad else {
            Issue.record("line \(line), byte \(at): nothing was noticed")
            continue
          }
          #expect(bad.line == line + 1)
          // Line 8 knew that 6 was on the disk; nobody knew it of 7 and 8.
          #expect(isDamage(bad, end, paper) == (line == 3), "line \(line), byte \(at)")
        }
      }
    }
  }

  private func isDamage(_ bad: BadLine, _ end: Position, _ paper: Paper, durable: Int64 = 0) -> Bool
  {
    do {
      try paper.open().refuseDamage(bad, behind: end, durable: durable)
      return false
    } catch BookError.damaged(let file, let line, _) {
      return file == "/j/000001.jsonl" && line == bad.line
    } catch {
      return false
    }
  }

  @Test("what a process knows to be on the disk is damage when it can't be read")
  func knownByMemory() throws {
    let paper = Paper()
    paper.write(Array(paper.whole.dropLast(5)))
    let (end, bad) = try paper.read()
    #expect(end.seq == 7)
    #expect(!isDamage(bad!, end, paper, durable: 7))
    #expect(isDamage(bad!, end, paper, durable: 8))
  }

  @Test(
    "zeros behind the end, in place of a line, or alone are an unfinished write",
    arguments: [1, 9, 5000])
  func zeros(_ count: Int) throws {
    let paper = Paper()
    let run = [UInt8](repeating: 0, count: count)
    paper.write(paper.whole + run)
    var (end, bad) = try paper.read()
    #expect(end.seq == 8)
    #expect(bad?.line == 10)
    paper.write(Array(paper.whole[..<paper.offset(7)]) + run + paper.lines[8])
    (end, bad) = try paper.read()
    #expect(end.seq == 6)
    #expect(!isDamage(bad!, end, paper))
    paper.write(run)
    #expect(throws: BookError.self) { try paper.read() }
  }

  @Test("a line left out, twice or in the wrong place is noticed")
  func order() throws {
    let paper = Paper()
    for lines in [[0, 1, 3], [0, 1, 1], [0, 2, 1]] {
      paper.write(lines.flatMap { paper.lines[$0] })
      let (end, bad) = try paper.read()
      #expect(end.seq == (lines == [0, 2, 1] ? 0 : 1))
      #expect(bad?.line == (lines == [0, 2, 1] ? 2 : 3))
    }
  }

  @Test("segments are read through, and none may be missing, foreign or out of order")
  func segments() throws {
    let paper = Paper()
    let second = Paper(segment: 2, first: 9).whole
    paper.write(second, segment: 2)
    #expect(try paper.read().end.seq == 16)
    #expect(try paper.read().end.segment == 2)
    let wrong: [(String, [UInt8])] = [
      ("another book's", Paper(book: "b2", segment: 2, first: 9).whole),
      ("another place's", Paper(segment: 3, first: 9).whole),
      ("a gap", Paper(segment: 2, first: 10).whole), ("nothing", []),
      ("a bare header, half", Array(second.prefix(30))),
    ]
    for (what, bytes) in wrong {
      paper.write(bytes, segment: 2)
      expectRefusal(what, file: "/j/000002.jsonl", line: 1) { try paper.read() }
    }
    paper.write(second, segment: 2)
    paper.write(Array(paper.whole.dropLast(9)))
    let (end, bad) = try paper.read()
    #expect(isDamage(bad!, end, paper))
    paper.write(paper.whole)
    paper.write(second, segment: 4)
    expectRefusal("a missing segment", file: "/j/000003.jsonl", line: nil) { try paper.open() }
    paper.machine.disk.remove("/j/000001.jsonl")
    expectRefusal("the first missing", file: "/j/000001.jsonl", line: nil) { try paper.open() }
  }

  private func expectRefusal<T>(
    _ what: String, file: String, line: Int?, _ body: () throws -> T
  ) {
    do {
      _ = try body()
      Issue.record("\(what) was read")
    } catch BookError.damaged(let found, let at, _) {
      #expect(found == file && at == line, "\(what): \(found), line \(at ?? 0)")
    } catch {
      Issue.record("\(what): \(error)")
    }
  }

  @Test("a segment of a newer format is left to a newer kebu")
  func newerFormat() throws {
    let paper = Paper()
    paper.write(
      Seal.closed(Array(#"{"format":2,"book":"b1","segment":2,"first":9"#.utf8)), segment: 2)
    #expect {
      try paper.read()
    } throws: { error in
      if case BookError.newerFormat("/j/000002.jsonl", 2) = error { true } else { false }
    }
  }

  @Test("a line is read as it was written, whatever its names are")
  func roundTrip() throws {
    var dice = Dice(seed: 7)
    for n in 0..<500 {
      let document = dice.document(depth: 4)
      let line = Line(
        head: LineHead(
          seq: Int64(n), op: dice.text(), at: Instant(milliseconds: Int64(dice.below(1 << 40))),
          by: dice.text(), intent: dice.text(), batch: dice.coin() ? dice.text() : nil,
          safe: dice.pick([0, 1, .max])),
        changes: [
          Change(ref: Ref(dice.text(), dice.text()), base: .max, patch: document, was: .null),
          Change(ref: Ref("a", "b"), base: 0, patch: .null, was: document),
        ])
      let bytes = line.encoded()
      #expect(bytes.count { $0 == 10 } == 1 && bytes.last == 10)
      #expect(Seal.checked(bytes.dropLast()) != nil)
      #expect(try Line.decode(bytes.dropLast()) == line)
      #expect(try Line.decodeHead(bytes.dropLast()) == line.head)
    }
    let header = SegmentHeader(book: "b\"客\\", segment: 12, first: 3_000_000_000)
    let decoded = SegmentHeader.decode(header.encoded().dropLast())
    #expect(decoded?.header == header && decoded?.format == 1)
  }

  @Test(
    "checksums are those of RFC 3720, appendix B.4",
    arguments: [
      (Array("123456789".utf8), "e3069283"), ([], "00000000"),
      ([UInt8](repeating: 0, count: 32), "8a9136aa"),
      ([UInt8](repeating: 0xFF, count: 32), "62a8ab43"),
      (Array(0..<32), "46dd794e"), (Array((0..<32).reversed()), "113fdb5c"),
      (
        [
          0x01, 0xC0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x14, 0, 0, 0, 0, 0, 0x04, 0, 0, 0,
          0, 0x14, 0, 0, 0, 0x18, 0x28, 0, 0, 0, 0, 0, 0, 0, 0x02, 0, 0, 0, 0, 0, 0, 0,
        ], "d9963a56"
      ),
    ] as [([UInt8], String)])
  func checksums(_ bytes: [UInt8], _ hex: String) {
    #expect(CRC32C.hex(CRC32C.of(bytes)) == hex)
    // The same bytes in pieces that don't lie together.
    #expect(CRC32C.of(AnySequence(bytes)) == CRC32C.of(bytes))
  }
}
