import Domain
import Foundation
import Testing

@testable import Store

/// A file of these bytes in a folder of its own, gone with the test.
private final class ScratchFile {
  let path: String
  private let folder = Scratch()

  init(_ bytes: some Sequence<UInt8>) throws {
    path = folder.path + "/file.csv"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }
}

private func read(_ bytes: some Sequence<UInt8>) throws -> (CSVRow, [CSVReader.Item]) {
  let file = try ScratchFile(bytes)
  let reader = try CSVReader(path: file.path)
  var items: [CSVReader.Item] = []
  while let item = try reader.next() { items.append(item) }
  return (reader.header, items)
}

private func row(_ line: Int, _ fields: String...) -> CSVReader.Item {
  .row(CSVRow(line: line, fields: fields))
}

private func broken(_ line: Int, _ raw: String, _ fault: BrokenRow.Fault) -> CSVReader.Item {
  .broken(BrokenRow(line: line, raw: raw, fault: fault))
}

@Suite("Reading CSV") struct CSVReadingTests {
  @Test(
    "fields are parted as RFC 4180 has it",
    arguments: [
      ("1,2", ["1", "2"]), ("\"1\",\"2\"", ["1", "2"]), ("\"a,b\",2", ["a,b", "2"]),
      ("\"say \"\"hi\"\"\",2", ["say \"hi\"", "2"]), ("\"two\nlines\",2", ["two\nlines", "2"]),
      ("\"two\r\nlines\",2", ["two\r\nlines", "2"]), (",", ["", ""]), ("\"\",\"\"", ["", ""]),
      ("5\" pipe,6'", ["5\" pipe", "6'"]), (" a , b ", [" a ", " b "]),
      ("客户,\"苏州,吴江\"", ["客户", "苏州,吴江"]),
    ])
  func fields(_ text: String, _ expected: [String]) throws {
    for end in ["", "\n", "\r\n"] {
      let (header, items) = try read("a,b\(end.isEmpty ? "\n" : end)\(text)\(end)".utf8)
      #expect(header == CSVRow(line: 1, fields: ["a", "b"]))
      #expect(items == [.row(CSVRow(line: 2, fields: expected))])
    }
  }

  @Test("the header shows the delimiter", arguments: [",", ";", "\t"])
  func delimiters(_ delimiter: String) throws {
    let (_, items) = try read(
      "\"a,,b;;c\"\(delimiter)d\(delimiter)e\n1\(delimiter)2\(delimiter)\n".utf8)
    #expect(items == [row(2, "1", "2", "")])
  }

  @Test("a header's quoted name may have two lines", arguments: ["\n", "\r\n", "\r"])
  func twoLines(_ end: String) throws {
    for delimiter in [",", ";", "\t"] {
      let (header, items) = try read(
        "\"a\(end)b\"\(delimiter)c\(delimiter)5\" pipe\n1\(delimiter)2\(delimiter)3\n".utf8)
      #expect(header.fields == ["a\(end)b", "c", "5\" pipe"])
      #expect(items.count == 1)
      guard case .row(let row)? = items.first else { continue }
      #expect(row.fields == ["1", "2", "3"])
    }
  }

  @Test("a carriage return at the file's very end belongs to no field, quotes or none")
  func cutLineEnd() throws {
    #expect(try read("a,b\n5\" pipe,1\r".utf8).1 == [row(2, "5\" pipe", "1")])
    #expect(try read("a,b\nx,1\r".utf8).1 == [row(2, "x", "1")])
  }

  @Test("rows end in LF, CR LF or CR alone, and empty lines are passed over")
  func ends() throws {
    let rows = [row(2, "1", "2"), row(4, "3", "4")]
    for end in ["\n", "\r\n", "\r"] {
      let text = ["a,b", "1,2", "", "3,4", ""].joined(separator: end)
      #expect(try read(text.utf8).1 == rows)
    }
  }

  @Test("each row knows the line on which it begins")
  func lines() throws {
    let (_, items) = try read("a,b\n\"x\ny\",1\n2,3\n\n4,5".utf8)
    #expect(items == [row(2, "x\ny", "1"), row(4, "2", "3"), row(6, "4", "5")])
  }

  @Test("a row with too few or too many fields is an item of its own")
  func counts() throws {
    let (_, items) = try read("a,b\n1\n1,2,3\n\"x\ny\"\n4,5".utf8)
    #expect(
      items == [
        broken(2, "1", .fields(found: 1, expected: 2)),
        broken(3, "1,2,3", .fields(found: 3, expected: 2)),
        broken(4, "\"x\ny\"", .fields(found: 1, expected: 2)), row(6, "4", "5"),
      ])
  }

  @Test("a stray quote costs its line, not the file")
  func quotes() throws {
    let open = try read("a,b\n\"Acme,1\nPine,2\nOak,3".utf8).1
    #expect(open == [broken(2, "\"Acme,1", .openQuote), row(3, "Pine", "2"), row(4, "Oak", "3")])
    let later = try read("a,b\n\"Acme,1\n\"Pine\",2\nOak,3\n".utf8).1
    #expect(
      later == [broken(2, "\"Acme,1", .textBehindQuote), row(3, "Pine", "2"), row(4, "Oak", "3")])
    let junk = try read("a,b\n\"Ac\"me,1\nPine,2".utf8).1
    #expect(junk == [broken(2, "\"Ac\"me,1", .textBehindQuote), row(3, "Pine", "2")])
  }

  @Test("a row that never ends is cut off, and the next one is read")
  func long() throws {
    let long = String(repeating: "x", count: 1_500_000)
    let (_, items) = try read("a,b\n\(long),1\n2,3\n\"\(long)\",1\n4,5".utf8)
    #expect(items.count == 4)
    #expect(items[1] == row(3, "2", "3"))
    #expect(items[3] == row(5, "4", "5"))
    guard case .broken(let row) = items[0] else { throw Refusal.nothingToUndo }
    #expect(row.fault == .tooLong && row.raw.utf8.count == CSVReader.longest)
  }

  @Test("chunks may end anywhere in a row")
  func chunks() throws {
    let name = "客户\"\"甲\"\",\r\n乙"
    let text = (0..<20_000).map { "\($0),\"\(name)\"\r\n" }.joined()
    let (_, items) = try read("n,name\r\n\(text)".utf8)
    #expect(items.count == 20_000)
    for (i, item) in items.enumerated() {
      guard item == row(2 + 2 * i, String(i), "客户\"甲\",\r\n乙") else {
        Issue.record("\(item)")
        return
      }
    }
  }

  @Test("a file without a header is refused")
  func empty() throws {
    for text in ["", "\n\n", "\"a,b\n"] {
      #expect(throws: CSVError.self) { try read(text.utf8) }
    }
    #expect(throws: FileError.self) { try CSVReader(path: "/nowhere/file.csv") }
  }
}

@Suite("Encodings of CSV") struct CSVEncodingTests {
  private let expected = [row(2, "苏州客户", "𠀀é")]

  @Test("a mark of UTF-8 is no part of the first header")
  func mark() throws {
    let (header, items) = try read([0xEF, 0xBB, 0xBF] + Array("名称,备注\n苏州客户,𠀀é\n".utf8))
    #expect(header.fields == ["名称", "备注"])
    #expect(items == expected)
  }

  @Test("UTF-16 with its mark is read in either order")
  func utf16() throws {
    let units = Array("\u{FEFF}名称\t备注\r\n苏州客户\t𠀀é\r\n".utf16)
    let little = units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    #expect(try read(little).1 == expected)
    #expect(try read(big).1 == expected)
  }

  @Test("what Excel saves in China is read")
  func gb18030() throws {
    // `名称,备注\n苏州客户,𠀀é\n` in GB18030: 𠀀 takes four bytes.
    let bytes: [UInt8] = [
      0xC3, 0xFB, 0xB3, 0xC6, 0x2C, 0xB1, 0xB8, 0xD7, 0xA2, 0x0A,
      0xCB, 0xD5, 0xD6, 0xDD, 0xBF, 0xCD, 0xBB, 0xA7, 0x2C,
      0x95, 0x32, 0x82, 0x36, 0xA8, 0xA6, 0x0A,
    ]
    let (header, items) = try read(bytes)
    #expect(header.fields == ["名称", "备注"])
    #expect(items == expected)
  }

  @Test("a broken character costs its row, not the file")
  func damage() throws {
    let good = String(repeating: "苏州客户,备注\n", count: 20)
    let (_, items) = try read(
      Array("a,b\n\(good)".utf8) + [0xE8, 0x8B, 0x2C, 0x31, 0x0A] + "1,2".utf8)
    #expect(items.count == 22)
    #expect(items[20] == broken(22, "\u{FFFD},1", .notText))
    #expect(items[21] == row(23, "1", "2"))
  }

  @Test("an encoding can be given")
  func given() throws {
    let file = try ScratchFile([0x61, 0x2C, 0x62, 0x0A, 0x4D, 0xFC, 0x6C, 0x2C, 0x32])
    let reader = try CSVReader(path: file.path, encoding: .latin1)
    #expect(try reader.next() == row(2, "Mül", "2"))
  }

  @Test("a file is named by its content")
  func fingerprint() throws {
    // FNV-1a of "foobar", from the test vectors of its authors.
    let file = try ScratchFile("foobar".utf8)
    #expect(try FileGlance(path: file.path).fingerprint == "85944171f73967e8")
    withExtendedLifetime(file) {}
  }
}

@Suite("Writing CSV") struct CSVWritingTests {
  @Test("quotes stand only where they are needed")
  func quotes() {
    let row = CSVWriter().row(["a", "b,c", "say \"hi\"", "two\nlines", "", "苏州"])
    #expect(
      String(decoding: row, as: UTF8.self) == "a,\"b,c\",\"say \"\"hi\"\"\",\"two\nlines\",,苏州\r\n")
    #expect(CSVWriter().row([""]) == Array("\"\"\r\n".utf8))
  }

  @Test(
    "no cell is a formula to a spreadsheet, and import takes the sign off again",
    arguments: [
      ("=1+1", "'=1+1"), ("+86 138", "'+86 138"), ("@SUM(A1)", "'@SUM(A1)"), ("-2+3", "'-2+3"),
      ("\tx", "'\tx"), ("'=x", "''=x"), ("-", "'-"), ("-12.50", "-12.50"), ("'quoted'", "'quoted'"),
      ("a=b", "a=b"), ("", ""), ("'", "'"), ("＝1+1", "'＝1+1"), ("＋86", "'＋86"), ("－2", "'－2"),
      ("＠SUM(A1)", "'＠SUM(A1)"), ("\n=1", "'\n=1"), ("\r\n=1", "'\r\n=1"), ("''＝x", "'''＝x"),
    ])
  func formulas(_ cell: String, _ written: String) {
    #expect(CSVWriter.defused(cell) == written)
    #expect(CSVWriter.undefused(written) == cell)
  }

  @Test("what was written is read as it was, raw")
  func roundTrip() throws {
    var random = SystemRandomNumberGenerator()
    let signs = ["a", "\"", ",", ";", "\n", "\r\n", "\t", " ", "苏", "'", "=", "𠀀"]
    let rows = (0..<500).map { _ in
      (0..<3).map { _ in
        (0..<Int.random(in: 0...6, using: &random)).map { _ in signs.randomElement()! }.joined()
      }
    }
    let writer = CSVWriter(isRaw: true)
    let bytes = ([["a", "b", "c"]] + rows).flatMap(writer.row)
    let items = try read(bytes).1
    let texts = items.compactMap { if case .row(let row) = $0 { row.fields } else { nil } }
    #expect(texts == rows)
  }

  @Test("what was written for a spreadsheet is taken back as it was, headers too")
  func defusedRoundTrip() throws {
    var random = SystemRandomNumberGenerator()
    let signs = ["'", "=", "+", "-", "@", "\t", "\n", "\r", "＝", "＋", "－", "＠", "7", ".", "客"]
    let rows = (0..<500).map { _ in
      (0..<3).map { _ in
        (0..<Int.random(in: 0...5, using: &random)).map { _ in signs.randomElement()! }.joined()
      }
    }
    let items = try read(Array("a,b,c\r\n".utf8) + rows.flatMap(CSVWriter().row)).1
    let cells = items.compactMap { if case .row(let row) = $0 { row.fields } else { nil } }
    for cell in cells.joined() {
      guard let first = cell.unicodeScalars.first,
        "=+-@＝＋－＠\t\n\r".unicodeScalars.contains(first)
      else { continue }
      #expect(first == "-" && cell.dropFirst().allSatisfy { "0123456789.".contains($0) }, "\(cell)")
    }
    #expect(cells.map { $0.map(CSVWriter.undefused) } == rows)
  }
}
