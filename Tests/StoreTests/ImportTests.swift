import Domain
import Foundation
import Testing

@testable import Store

/// The public data sets, which stand beside the project where there are any.
enum SharedData {
  static let folder: String? = {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let data = folder.appendingPathComponent("shared/data").path
      if FileManager.default.fileExists(atPath: data + "/crm-sales") { return data }
    }
    return nil
  }()

  static var isThere: Bool { folder != nil }
  static func path(_ name: String) -> String { (folder ?? "") + "/" + name }
}

/// A book, and files beside it.
private final class Desk {
  let test: TestBook
  var book: Book { test.book }

  init() throws { test = try TestBook() }

  func write(_ text: String, to name: String) throws -> String {
    let path = "\(test.scratch.path)/\(name)"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  func read(_ name: String) throws -> String {
    let path = URL(fileURLWithPath: "\(test.scratch.path)/\(name)")
    return String(decoding: try Data(contentsOf: path), as: UTF8.self)
  }

  func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(test.scratch.path)/\(name)")
  }

  @discardableResult
  func take(
    _ paths: [String], as kind: Kind? = nil, map: [String] = [], updates: Bool = false,
    isDryRun: Bool = false, progress: (ImportProgress) throws -> Void = { _ in }
  ) throws -> ImportReport {
    var options = Import.Options()
    options.updates = updates
    options.isDryRun = isDryRun
    let plan = try ImportPlan(paths, as: kind, assigning: map.map(Assignment.init), for: book)
    return try Import(plan, into: book, options: options).run()
  }

  /// Takes in one file of this text.
  @discardableResult
  func take(
    _ text: String, named name: String = "file.csv", as kind: Kind? = nil, updates: Bool = false,
    isDryRun: Bool = false
  ) throws -> ImportResult {
    let path = try write(text, to: name)
    return try take([path], as: kind, updates: updates, isDryRun: isDryRun).files[0]
  }

  func all(_ kind: Kind) throws -> [Record] {
    var records: [Record] = []
    try book.eachPage(of: kind) { records += $0 }
    return records
  }

  func only(_ kind: Kind) throws -> Record {
    let records = try all(kind)
    try #require(records.count == 1)
    return records[0]
  }
}

/// Created, updated, unchanged, rejected.
private func counts(_ result: ImportResult) -> [Int] {
  #expect(result.read == result.created + result.updated + result.unchanged + result.rejected)
  return [result.created, result.updated, result.unchanged, result.rejected]
}

@Suite("Importing rows") struct ImportRowsTests {
  @Test("a row becomes a record, with each column where it belongs")
  func fields() throws {
    let desk = try Desk()
    let result = try desk.take(
      """
      客户名称,手机,员工人数,营业额,负责人,星级,已转化
      恒达纺织,138 0000 1111,120,"1,100.40",李娜,五星,2026/3/1
      新源,Select,-,,,N/A,否
      """)
    #expect(counts(result) == [2, 0, 0, 0])
    #expect(result.added == ["members": 1])
    #expect(result.customFields.map(\.name) == ["星级"])
    let records = try desk.all(.customer)
    let owner = try desk.all(.member).first { $0.title == "李娜" }
    var first = records[0].document
    #expect(first.removeValue(forKey: "added") != nil)
    #expect(
      first == [
        "name": "恒达纺织", "phone": "138 0000 1111", "size": 120, "revenue": "1100.4",
        "owner": .text(try #require(owner).key), "custom": ["f_7767af38": "五星"],
        "accepted": "2026-03-01",
      ])
    #expect(records[1].document.keys.sorted() == ["added", "name"])
    #expect(owner?.int("uid") == nil)
  }

  @Test("rows without a name are called after their number, and yes to converted means today")
  func leads() throws {
    let desk = try Desk()
    let text = """
      Prospect ID,Lead Number,Lead Origin,Converted
      7927b2df,660737,API,0
      2a272436,660728,Select,1
      ,,API,0
      """
    #expect(counts(try desk.take(text, as: .customer)) == [2, 0, 0, 1])
    let records = try desk.all(.customer)
    #expect(records.map(\.title) == ["Lead 660737", "Lead 660728"])
    #expect(records.map { $0.text("source_id") } == ["7927b2df", "2a272436"])
    #expect(records.map { $0.text("accepted") } == [nil, "2026-11-24"])
    #expect(records[0].document["custom"] == ["lead_number": "660737", "lead_origin": "API"])
    #expect(try desk.all(.customField).map(\.key).contains("customer_lead_origin"))
  }

  @Test("what can't be read is set aside with its line and reason; the rest goes in")
  func rejected() throws {
    let desk = try Desk()
    let result = try desk.take(
      """
      name,close_date,amount,stage
      A,2026-02-30,5,Won
      B,2026-03-01,many,Won
      C,2026-03-01,5,Won
      D,2026-03-01
      "E"x,2026-03-01,5,Won
      F,03/04/2026,5,Won
      """)
    #expect(counts(result) == [1, 0, 0, 5])
    #expect(try desk.only(.deal).text("name") == "C")
    #expect(result.rejectedPath?.hasSuffix("/file.rejected.csv") == true)
    let lines = try desk.read("file.rejected.csv").split(separator: "\r\n").map(String.init)
    #expect(lines[0] == "name,close_date,amount,stage,line,reason")
    #expect(lines[1] == "A,2026-02-30,5,Won,2,close_date: There is no 2026-02-30 in the calendar.")
    #expect(lines[2].hasPrefix("B,2026-03-01,many,Won,3,"))
    #expect(lines[3] == "\"D,2026-03-01\",,,,5,2 fields where the header has 4")
    #expect(lines[4] == "\"\"\"E\"\"x,2026-03-01,5,Won\",,,,6,text behind a closing quote")
    #expect(lines[5].hasPrefix("F,03/04/2026,5,Won,7,"))
    #expect(lines.count == 6)
  }

  @Test("rejected rows, mended, are imported as they are; among other files they are left alone")
  func mended() throws {
    let desk = try Desk()
    let path = try desk.write("name,founded\nA,soon\nB,1990\n", to: "a.csv")
    #expect(try desk.take([path], as: .customer).rejected == 1)
    let list = "\(desk.test.scratch.path)/a.rejected.csv"
    let report = try desk.take([path, list], as: .customer)
    #expect(report.skipped == [list])
    #expect(report.files.map(\.path) == [path])
    let text = try desk.read("a.rejected.csv")
    _ = try desk.write(
      text.replacingOccurrences(of: "A,soon", with: "A,1991"), to: "a.rejected.csv")
    #expect(counts(try desk.take([list], as: .customer).files[0]) == [1, 0, 0, 0])
    #expect(try desk.all(.customer).map { $0.int("founded") } == [1990, 1991])
    #expect(try desk.all(.customField).isEmpty)
  }

  @Test("a first and a last name are one name, put together as its language does")
  func nameParts() throws {
    let desk = try Desk()
    try desk.take("First Name,Last Name,Company\nNa,Li,Acme\n娜,李,Acme\n,Wu,Acme\n")
    #expect(try desk.all(.contact).map(\.title) == ["Na Li", "李娜", "Wu"])
  }

  @Test("an odd phone or mail is kept, with a warning")
  func odd() throws {
    let desk = try Desk()
    let result = try desk.take("name,phone,mail\nA,ask Li,a at b\n")
    #expect(counts(result) == [1, 0, 0, 0])
    #expect(result.warnings == 2)
    #expect(result.notices.map(\.line) == [2, 2])
    #expect(try desk.only(.customer).text("phone") == "ask Li")
  }

  @Test("days of an ambiguous form are read by the habit of their file")
  func habit() throws {
    let desk = try Desk()
    try desk.take("name,stage,opened\nA,New,03/04/2026\nB,New,03/24/2026\n")
    #expect(try desk.all(.deal).map { $0.text("opened") } == ["2026-03-04", "2026-03-24"])
    let other = try desk.take(
      "name,stage,opened\nC,New,03/04/2026\nD,New,03/24/2026\nE,New,24/03/2026\n")
    #expect(counts(other) == [2, 0, 0, 1])
  }

  @Test("a dry run says what would happen, and nothing does")
  func dryRun() throws {
    let desk = try Desk()
    let customers = try desk.write("name,city\nA,Suzhou\nA,Suzhou\n", to: "c.csv")
    let deals = try desk.write("account,stage,value\nA,Won,5\nB,Won,x\n", to: "d.csv")
    let before = try desk.book.lastSeq()
    let report = try desk.take([deals, customers], isDryRun: true)
    #expect(report.isDryRun)
    #expect(report.files.map(counts) == [[1, 0, 1, 0], [1, 0, 0, 1]])
    #expect(report.files[1].added == [:])
    #expect(report.files[1].rejectedPath == nil)
    #expect(try desk.book.lastSeq() == before)
    #expect(!desk.has("d.rejected.csv"))
    #expect(!desk.has("acme/playbooks/import.yaml"))
    let real = try desk.take([deals, customers])
    #expect(real.files.map(counts) == report.files.map(counts))
  }

  @Test("an export of formulas is taken back as what it was")
  func formulas() throws {
    let desk = try Desk()
    try desk.take("name,phone\n'=A,'+86 13800001111\n")
    let record = try desk.only(.customer)
    #expect(record.title == "=A")
    #expect(record.text("phone") == "+86 13800001111")
  }
}

@Suite("Matching rows") struct ImportMatchingTests {
  /// A first file, a second one, and what the second one makes: created, updated, unchanged, rejected.
  @Test(
    "a row meets its record by number, else by mail or phone, else by name and city",
    arguments: [
      ("id,name\n1,A", "id,name\n1,A", [0, 0, 1, 0]),
      ("id,name\n1,A", "id,name\n1,B", [0, 0, 1, 0]),
      ("id,name\n1,A", "id,name\n2,A", [1, 0, 0, 0]),
      ("name,phone\nA,138-0000-1111", "name,phone\nA,+86 13800001111", [0, 0, 1, 0]),
      ("name,phone\nA,13800001111", "name,phone\nA Ltd,13800001111", [0, 0, 1, 0]),
      ("name,phone\nA,13800001111", "name,phone\nA,13900002222", [1, 0, 0, 0]),
      ("name,mail\nA,li@a.cn", "name,mail\nB,LI@A.CN", [0, 0, 1, 0]),
      ("name,phone\nA,13800001111", "name,phone,mail\nA,,li@a.cn", [0, 0, 1, 0]),
      ("name,phone\nA,none", "name,phone\nB,none", [1, 0, 0, 0]),
      ("name,city\nA,Suzhou", "name,city\nA,suzhou", [0, 0, 1, 0]),
      ("name,city\nA,Suzhou", "name,city\nA,Wuxi", [1, 0, 0, 0]),
      ("name,city\nA,Suzhou", "name,city\nA,", [0, 0, 1, 0]),
      ("name,city\nA,Suzhou\nA,Wuxi", "name,city\nA,", [1, 0, 0, 0]),
      ("name,city\nHeng Da,Suzhou", "name,city\nHengda,Suzhou", [0, 0, 1, 0]),
      ("id,name,phone\n1,A,13800001111", "name,phone\nA,13800001111", [0, 0, 1, 0]),
    ])
  func customers(_ first: String, _ second: String, _ expected: [Int]) throws {
    let desk = try Desk()
    try desk.take(first + "\n", named: "1.csv", as: .customer)
    #expect(counts(try desk.take(second + "\n", named: "2.csv", as: .customer)) == expected)
  }

  @Test("rows of one file meet each other")
  func duplicates() throws {
    let desk = try Desk()
    let result = try desk.take(
      "name,phone,city\nA,13800001111,Suzhou\nA,13800001111,Suzhou\nA,13900002222,Suzhou\nB,,\nB,,\n"
    )
    #expect(counts(result) == [3, 0, 2, 0])
  }

  @Test("people share their company's telephone; a person is met by name there")
  func contacts() throws {
    let desk = try Desk()
    let text = """
      name,company,phone,mail,role
      Wu Fang,Acme,0512-61880000,,拍板
      Li Na,Acme,0512-61880000,,suggests
      Li Na,Pine,,,none
      """
    let result = try desk.take(text + "\n")
    #expect(counts(result) == [3, 0, 0, 0])
    #expect(result.added == ["customers": 2])
    #expect(counts(try desk.take(text + "\nLi Na,Acme,0512 6188 0000,,\n")) == [0, 0, 4, 0])
    #expect(try desk.all(.contact).map { $0.text("role") } == ["decides", "suggests", "none"])
  }

  @Test("records that differ are left alone and counted, unless updates are wanted")
  func updates() throws {
    let desk = try Desk()
    try desk.take("id,name,city,Tier\n1,A,Suzhou,x\n2,B,Wuxi,y\n", as: .customer)
    let changed = "id,name,city,Tier\n1,A,Nanjing,\n2,B,Wuxi,y\n"
    let left = try desk.take(changed, as: .customer)
    #expect(counts(left) == [0, 0, 2, 0])
    #expect(left.differing == 1)
    #expect(try desk.all(.customer)[0].text("city") == "Suzhou")
    #expect(counts(try desk.take(changed, as: .customer, updates: true)) == [0, 1, 1, 0])
    let record = try desk.all(.customer)[0]
    #expect(record.text("city") == "Nanjing")
    #expect(record.document["custom"] == ["tier": "x"], "an empty cell takes nothing away")
    let again = try desk.take(changed, as: .customer, updates: true)
    #expect(counts(again) == [0, 0, 2, 0])
  }

  @Test("a lead that was converted stays converted on its day")
  func converted() throws {
    let desk = try Desk()
    try desk.take("id,name,converted\n1,A,2026-01-05\n2,B,0\n", as: .customer)
    let result = try desk.take(
      "id,name,converted\n1,A,yes\n2,B,yes\n", as: .customer, updates: true)
    #expect(counts(result) == [0, 1, 1, 0])
    #expect(try desk.all(.customer).map { $0.text("accepted") } == ["2026-01-05", "2026-11-24"])
  }
}

@Suite("Importing deals") struct ImportDealsTests {
  @Test("a deal finds its customer, product and owner by name, whatever order the files come in")
  func references() throws {
    let desk = try Desk()
    let deals = try desk.write(
      """
      opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value
      1,Moses Frase,GTXPro,Cancity,Won,2016-10-20,2017-03-01,1054
      2,Moses Frase,GTX Pro,,Engaging,2016-10-20,,
      3,Lina,GTXPro,Isdom,Prospecting,,,
      """, to: "deals.csv")
    let products = try desk.write("product,sales_price\nGTX Pro,4821\n", to: "products.csv")
    let customers = try desk.write("account,sector\nCancity,retail\n", to: "customers.csv")
    let report = try desk.take([deals, products, customers])
    #expect(report.files.map(\.kind) == ["products", "customers", "deals"])
    let result = report.files[2]
    #expect(result.added == ["members": 1, "customers": 1])
    let join = ImportResult.Join(kind: "product", text: "GTXPro", name: "GTX Pro", rows: 2)
    #expect(result.joins == [join])
    #expect(result.pipeline?.stages.map(\.id) == ["prospecting", "engaging", "won", "lost"])
    let product = try desk.only(.product).key
    let cancity = try #require(try desk.all(.customer).first { $0.title == "Cancity" }).key
    let moses = try #require(try desk.all(.member).first { $0.title == "Moses Frase" }).key
    let records = try desk.all(.deal)
    var won = records[0].document
    won["added"] = nil
    #expect(
      won == [
        "source_id": "1", "owner": .text(moses), "product": .text(product),
        "customer": .text(cancity), "pipeline": "import", "version": 1, "stage": "won",
        "outcome": "won", "opened": "2016-10-20", "closed": "2017-03-01", "entered": "2017-03-01",
        "value": 105_400,
      ])
    #expect(records[1].text("entered") == "2016-10-20")
    #expect(records[1].text("customer") == nil)
    #expect(records[2].text("entered") == "2026-11-24")
    #expect(records[2].text("owner") == "m1", "the one who is called so is a member already")
    #expect(Playbooks(book: desk.book.folder).pipeline("import")?.stages.count == 4)
  }

  @Test("stages that a pipeline of the book knows make no other one")
  func stages() throws {
    let desk = try Desk()
    let text = "id,deal_stage,value\n1,赢单,5\n2,丢单,5\n3,Prospecting,5\n4,,5\n"
    #expect(try desk.take(text, as: .deal).pipeline?.id == "import")
    #expect(try desk.take(text.replacing("赢单", with: "Closed Won"), as: .deal).pipeline == nil)
    let deals = try desk.all(.deal)
    #expect(deals.map { $0.text("stage") } == ["won", "lost", "prospecting", "prospecting"])
    #expect(deals.map { $0.text("outcome") } == ["won", "lost", nil, nil])
    let other = try desk.take("id,deal_stage,value\n9,Pilot,5\n", named: "2.csv", as: .deal)
    #expect(other.pipeline?.id == "import-2")
  }

  @Test("an open deal with a closing day is expected to close then, and a closed one reopens")
  func expected() throws {
    let desk = try Desk()
    try desk.take("id,stage,close date\n1,New,2027-01-31\n2,Won,2026-01-31\n3,Won,\n", as: .deal)
    let deals = try desk.all(.deal)
    #expect(deals.map { $0.text("expected") } == ["2027-01-31", nil, nil])
    #expect(deals.map { $0.text("closed") } == [nil, "2026-01-31", nil])
    try desk.take("id,stage,close date\n2,New,\n", as: .deal, updates: true)
    let open = try desk.all(.deal)[1]
    #expect(open.text("outcome") == nil && open.text("closed") == nil)
    #expect(open.text("entered") == "2026-11-24")
  }

  @Test("a name that several have joins none of them, and is kept")
  func ambiguous() throws {
    let desk = try Desk()
    try desk.take(
      "name,phone\nA B,13800001111\nA B,13900002222\nA-C,13800003333\nAC,13800004444\n",
      named: "c.csv")
    let result = try desk.take("id,account,stage\n1,A B,Won\n2,a b,Won\n3,A c,Won\n4,AC,Won\n")
    #expect(counts(result) == [4, 0, 0, 0])
    let deals = try desk.all(.deal)
    #expect(deals.map { $0.text("customer") == nil } == [true, true, true, false])
    #expect(deals[0].document["custom"] == ["customer": "A B"])
    #expect(try desk.all(.customField).map(\.title) == ["account"])
    #expect(result.notices.prefix(1).map(\.notice) == [.ambiguous(header: "account", text: "A B")])
  }

  @Test("deals without a number are the same when every column is")
  func twins() throws {
    let desk = try Desk()
    let text = "account,stage,value\nA,Won,5\nA,Won,5\nA,Won,6\nA,New,5\nA,Won,\n"
    #expect(counts(try desk.take(text, named: "1.csv")) == [4, 0, 1, 0])
    #expect(counts(try desk.take(text + "B,New,5\n", named: "2.csv")) == [1, 0, 5, 0])
  }

  @Test("activities need a kind that is known")
  func activities() throws {
    let desk = try Desk()
    let result = try desk.take(
      "type,customer,done,subject\ncall,A,2026-01-05,hello\n电话,A,2026-01-06,hi\nfax,A,,\n,A,,\n")
    #expect(counts(result) == [2, 0, 0, 2])
    #expect(result.added == ["customers": 1])
  }
}

@Suite("An import as a whole") struct ImportBatchTests {
  @Test("the same import again changes nothing, not even what was changed by hand")
  func again() throws {
    let desk = try Desk()
    let text = "name,sector,Tier\nA,retail,x\nB,,\n"
    let first = try desk.take(text)
    let key = try desk.all(.customer)[0].key
    try desk.book.commit(.edit) { try $0.edit(Ref(.customer, key)) { $0["sector"] = "IT" } }
    let seq = try desk.book.lastSeq()
    let again = try desk.take(text)
    #expect(counts(first) == [2, 0, 0, 0])
    #expect(counts(again) == [0, 0, 2, 0])
    #expect(again.resumed == 2)
    #expect(try desk.book.lastSeq() == seq)
    #expect(counts(try desk.take(text, updates: true)) == [0, 1, 1, 0])
    #expect(try desk.all(.customer)[0].text("sector") == "retail")
  }

  @Test("an import of many rows is undone as a whole, and can then be made anew")
  func undone() throws {
    let desk = try Desk()
    let rows = (1...2500).map { "\($0),Name \($0),Rep \($0 % 7)" }
    let path = try desk.write("id,name,owner\n" + rows.joined(separator: "\n"), to: "a.csv")
    let report = try desk.take([path])
    let lines = try desk.book.lines(ofBatch: report.batch)
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.intent == "import" })
    #expect(try desk.book.count(.customer) == 2500)
    #expect(try desk.book.count(.member) == 8)
    _ = try desk.book.undo(batch: report.batch)
    #expect(try desk.book.count(.customer) == 0)
    #expect(try desk.book.count(.member) == 1)
    let anew = try desk.take([path])
    #expect(anew.batch == report.batch + "-2")
    #expect(anew.created == 2500)
  }

  @Test("an import that was stopped goes on where it was")
  func resumed() throws {
    struct Killed: Error {}
    let desk = try Desk()
    let rows = (1...2500).map { "Rep \($0 % 7),Stage \($0 % 3),\($0)" }
    let path = try desk.write("owner,stage,value\n" + rows.joined(separator: "\n"), to: "a.csv")
    let plan = try ImportPlan([path], for: desk.book)
    // The first line is in the journal when the process dies.
    let file = try FileImport(plan.files[0], into: desk.book, .init(), operations: "x", done: [])
    var begun = file
    let batch = "import-" + plan.fingerprint(updates: false)
    #expect(throws: Killed.self) {
      try begun.takeIn({ block, run, op in
        let op = batch + "/0" + op.dropFirst()
        _ = try desk.book.commit(.import, op: op, batch: batch) { try run.rule(block, &$0) }
        throw Killed()
      }) { _, _ in }
    }
    let before = try desk.book.count(.deal)
    #expect(before > 900 && before < 1000)
    let report = try Import(plan, into: desk.book).run()
    #expect(report.batch == batch)
    #expect(report.resumed == before)
    #expect(report.created == 2500 - before)
    #expect(try desk.book.count(.deal) == 2500)
  }

  @Test("rows too large for one line of the journal go into several")
  func large() throws {
    let desk = try Desk()
    let note = String(repeating: "长", count: 40_000)
    let rows = (1...30).map { "\($0),Name \($0),\(note)" }
    let result = try desk.take("id,name,note\n" + rows.joined(separator: "\n"), as: .customer)
    #expect(counts(result) == [30, 0, 0, 0])
    // What is replaced stands beside what replaces it.
    let other = rows.map { $0.replacing("长", with: "短") }
    let update = try desk.take(
      "id,name,note\n" + other.joined(separator: "\n"), as: .customer, updates: true)
    #expect(counts(update) == [0, 30, 0, 0])
  }

  @Test("progress comes to its end")
  func progress() throws {
    let desk = try Desk()
    let a = try desk.write("name,city\nA,Suzhou\n", to: "a.csv")
    let b = try desk.write("product,price\nP,5\n", to: "b.csv")
    var steps: [ImportProgress] = []
    _ = try Import(ImportPlan([a, b], for: desk.book), into: desk.book).run { steps.append($0) }
    #expect(steps.map(\.done) == [18, 37])
    #expect(steps.allSatisfy { $0.total == 37 && $0.rows == 1 })
  }

  @Test(
    "a column that no file has, or a header that tells nothing, stops the import before it begins")
  func plans() throws {
    let desk = try Desk()
    let path = try desk.write("x,y\n1,2\n", to: "a.csv")
    #expect(throws: ImportError.self) { try desk.take([path]) }
    #expect(throws: ImportError.self) { try desk.take([path], as: .customer, map: ["z=name"]) }
    #expect(try desk.take([path], as: .customer, map: ["x=name"]).created == 1)
  }
}

@Suite("Real files") struct ImportSharedDataTests {
  @Test(
    "the public sales data set comes in whole, in any order, and again without a change",
    .enabled(if: SharedData.isThere, "shared/data is not beside the project"))
  func crmSales() throws {
    let desk = try Desk()
    let names = ["sales_pipeline.csv", "accounts.csv", "sales_teams.csv", "products.csv"]
    let paths = names.map { SharedData.path("crm-sales/\($0)") }
    let report = try desk.take(paths)
    #expect(report.files.map(\.created) == [35, 7, 85, 8800])
    #expect(report.rejected == 0)
    #expect(report.files[3].added == [:])
    #expect(
      report.files[3].joins == [
        ImportResult.Join(kind: "product", text: "GTXPro", name: "GTX Pro", rows: 1480)
      ])
    // The published figures: see reference-figures.md.
    let deals = try desk.all(.deal)
    let won = deals.filter { $0.text("outcome") == "won" }
    #expect(won.count == 4238)
    #expect(deals.count { $0.text("outcome") == "lost" } == 2473)
    #expect(deals.count { $0.text("stage") == "engaging" } == 1589)
    #expect(deals.count { $0.text("stage") == "prospecting" } == 500)
    #expect(deals.count { $0.text("customer") == nil } == 1425)
    #expect(won.reduce(0) { $0 + ($1.int("value") ?? 0) } == 1_000_553_400)
    #expect(try desk.take(paths, updates: true).unchanged == 8927)
  }

  @Test(
    "the public list of leads comes in whole",
    .enabled(if: SharedData.isThere, "shared/data is not beside the project"))
  func leads() throws {
    let desk = try Desk()
    let report = try desk.take([SharedData.path("leads/leads.csv")], as: .customer)
    #expect(counts(report.files[0]) == [9240, 0, 0, 0])
    #expect(report.files[0].customFields.count == 32)
    let records = try desk.all(.customer)
    #expect(records.count { $0.text("accepted") != nil } == 3561)
    #expect(records[0].title == "Lead 660737")
    let lines = try desk.book.lines(ofBatch: report.batch)
    for head in lines {
      let line = try #require(try desk.book.line(head.seq))
      #expect(line.changes.count <= 1000 && line.encoded().count <= 1 << 20)
    }
  }
}
