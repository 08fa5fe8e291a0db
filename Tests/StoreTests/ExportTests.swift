import Domain
import Foundation
import Testing

@testable import Store

@Suite("Exporting CSV") struct ExportTests {
  @Test("what was exported, imported again, changes nothing", arguments: [nil, Language.en, .zh])
  func roundTrip(_ language: Language?) throws {
    let test = try TestBook()
    let book = test.book
    func take(_ text: String, _ name: String, updates: Bool = false) throws -> ImportResult {
      let path = "\(test.scratch.path)/\(name)"
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      var options = Import.Options()
      options.updates = updates
      return try Import(ImportPlan([path], for: book), into: book, options: options).run().files[0]
    }
    _ = try take(
      """
      name,phone,city,revenue,note,converted,Lead Origin,owner
      "Pine, Ltd",+86 13800001111,Suzhou,-5.50,"two
      lines",2026-01-05,=API,Lina
      同名,13900002222,,,,,,
      同名,13900003333,,,,yes,"'x",李娜
      """, "c.csv")
    _ = try take("name,company,role\nWu Fang,同名,decides\nLi Na,\"Pine, Ltd\",none\n", "p.csv")
    _ = try take(
      "account,stage,amount,close date,product\n\"Pine, Ltd\",Won,1054.50,2026-01-05,GTX\n,New,,,\n",
      "d.csv")
    _ = try take("type,customer,done,subject\ncall,\"Pine, Ltd\",2026-01-05,-3 %\n", "a.csv")
    let same = try book.records(.customer, matching: "name", key: "同名")
    try book.commit(.edit) { transaction in
      // Of two customers with one name, each keeps its own.
      try transaction.edit(
        Ref(.contact, #require(book.page(.contact, after: 0, limit: 1).first).record.key)
      ) {
        $0["customer"] = .text(same[1].key)
      }
      try transaction.drop(same[0].key, reason: "no_need", words: "later")
    }
    let seq = try book.lastSeq()
    for kind in [Kind.member, .product, .customer, .contact, .deal, .activity] {
      for isRaw in [false, true] {
        var bytes: [UInt8] = []
        try Export(kind, of: book, in: language, isRaw: isRaw).csv { bytes += $0 }
        let text = String(decoding: bytes, as: UTF8.self)
        let result = try take(text, "\(kind.plural)-\(isRaw).csv", updates: true)
        #expect(result.kind == kind.plural)
        #expect(result.read == (try book.count(kind)))
        #expect(result.unchanged == result.read, "\(text)")
      }
    }
    #expect(try book.lastSeq() == seq)
  }

  @Test("an export that was edited in a spreadsheet changes the records it came from")
  func edited() throws {
    let test = try TestBook()
    let key = try test.add("Hengda", ["city": "Suzhou"])
    try test.add("Hengda", ["city": "Suzhou"])
    var bytes: [UInt8] = []
    try Export(.customer, of: test.book).csv { bytes += $0 }
    let text = String(decoding: bytes, as: UTF8.self)
    let path = "\(test.scratch.path)/c.csv"
    let row = try #require(text.range(of: "\(key),Hengda,"))
    try Data(text.replacingCharacters(in: row, with: "\(key),Hengda Group,").utf8)
      .write(to: URL(fileURLWithPath: path))
    var options = Import.Options()
    options.updates = true
    let report = try Import(ImportPlan([path], for: test.book), into: test.book, options: options)
      .run()
    #expect(report.updated == 1 && report.unchanged == 1)
    #expect(try test.book.record(Ref(.customer, key))?.title == "Hengda Group")
  }

  @Test("cells that a spreadsheet would calculate are made harmless, unless raw is wanted")
  func formulas() throws {
    let test = try TestBook()
    try test.add("=cmd", ["phone": "+86 138"])
    for (isRaw, expected) in [(false, "'=cmd"), (true, "=cmd")] {
      var bytes: [UInt8] = []
      try Export(.customer, of: test.book, isRaw: isRaw).csv { bytes += $0 }
      let cells = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")[1].split(
        separator: ",", omittingEmptySubsequences: false)
      #expect(cells[1] == expected)
    }
  }
}
