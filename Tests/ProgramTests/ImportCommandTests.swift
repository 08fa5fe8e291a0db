import Foundation
import Testing

@Suite("kebu import")
struct ImportCommandTests {
  static let shared =
    (((#filePath as NSString).deletingLastPathComponent as NSString)
    .deletingLastPathComponent as NSString).deletingLastPathComponent + "/../shared/data"
  static let hasData = FileManager.default.fileExists(atPath: shared + "/crm-sales/accounts.csv")

  private func program() throws -> Program {
    let kebu = try Program(book: "Acme")
    try kebu.write(
      "customers.csv",
      """
      Customer Name,City,Phone,Accepted,Star Sign
      Hengda Textiles,Suzhou,138 0000 1111,2026-03-01,Leo
      Globex,Wuxi,12,,
      Broken,Wuxi,139 0000 1111,2026-13-45,
      """ + "\n")
    return kebu
  }

  @Test("a dry run tells what would happen and writes nothing")
  func dryRun() throws {
    let kebu = try program()
    let result = try kebu.run("import", "customers.csv", "--dry-run", "--json")
    #expect(result.status == 3)
    #expect(try result.object["created"] as? Int == 2)
    #expect(try result.object["batch"] is NSNull)
    #expect(try kebu.run("list", "customers", "--json").array.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: kebu.scratch + "/customers.rejected.csv"))
  }

  @Test("a row that can't be read goes to a file of its own, the rest goes in, the status is 3")
  func rejects() throws {
    let kebu = try program()
    let result = try kebu.run("import", "customers.csv", "--json")
    #expect(result.status == 3)
    let report = try result.object
    #expect(report["read"] as? Int == 3)
    #expect(report["created"] as? Int == 2)
    #expect(report["rejected"] as? Int == 1)
    #expect(report["warning_count"] as? Int == 1)
    let rejected = try kebu.read("customers.rejected.csv").split(whereSeparator: \.isNewline)
    #expect(rejected.count == 2)
    #expect(rejected[0].hasSuffix(",line,reason"))
    #expect(rejected[1].hasPrefix("Broken,Wuxi,139 0000 1111,2026-13-45,,4,"))
    let listed = try kebu.run("list", "customers", "--json").array
    #expect(listed.map { $0["name"] as? String } == ["Hengda Textiles", "Globex"])
    #expect((listed[0]["custom"] as? [String: Any])?["Star Sign"] as? String == "Leo")
    #expect(listed[0]["accepted"] as? String == "2026-03-01")
  }

  @Test("the same again changes nothing; --update changes what differs; undo takes the whole back")
  func againUpdateUndo() throws {
    let kebu = try program()
    let first = try kebu.run("import", "customers.csv", "--json").object
    let again = try kebu.run("import", "customers.csv", "--json").object
    #expect(again["unchanged"] as? Int == 2)
    #expect(again["created"] as? Int == 0)
    try kebu.write(
      "new.csv", "name,city,phone\nHengda Textiles,Suzhou,138 0000 1111\nGlobex,Wuxi,\n")
    try kebu.write(
      "new.csv", "name,city,phone,industry\nHengda Textiles,Suzhou,138 0000 1111,textiles\n")
    let plain = try kebu.run("import", "new.csv", "--json").object
    #expect(plain["unchanged"] as? Int == 1)
    #expect(plain["differing"] as? Int == 1)
    let updated = try kebu.run("import", "new.csv", "--update", "--json").object
    #expect(updated["updated"] as? Int == 1)
    let batch = try #require(first["batch"] as? String)
    let undone = try kebu.run("undo", "--batch", batch, "--json").object
    #expect(
      (undone["kept"] as? [[String: Any]])?.map { $0["name"] as? String } == ["Hengda Textiles"])
    #expect(undone["sentence"] as? String == "undid: imported 1 customer")
    #expect(try kebu.run("list", "customers", "--json").array.count == 1)
  }

  @Test("a near miss is joined where that is certain, and reported")
  func nearMiss() throws {
    let kebu = try Program(book: "Acme")
    try kebu.write("products.csv", "product,series,sales_price\nGTX Pro,GTX,4821\n")
    try kebu.write(
      "deals.csv", "opportunity_id,product,deal_stage,close_value\nA1,GTXPro,Won,100\n")
    let report = try kebu.run("import", "deals.csv", "products.csv", "--json").object
    let joins = report["joins"] as? [[String: Any]]
    #expect(joins?.first?["text"] as? String == "GTXPro")
    #expect(joins?.first?["name"] as? String == "GTX Pro")
    let product = try kebu.run("list", "products", "--json").array[0]
    #expect(
      try kebu.run("list", "deals", "--json").array[0]["product"] as? String == product["key"]
        as? String)
    #expect(try kebu.run("undo").out.contains("1 deal"))
    #expect(try kebu.run("list", "deals", "--json").array.isEmpty)
  }

  @Test("--as and --map say what a file doesn't")
  func mapped() throws {
    let kebu = try Program(book: "Acme")
    try kebu.write("x.csv", "谁,哪里,秘密\n恒达纺织,苏州,x\n")
    #expect(try kebu.run("import", "x.csv").status == 65)
    let result = try kebu.run(
      "import", "x.csv", "--as", "customers", "--map", "谁=name", "--map", "哪里=城市", "--map", "秘密=-")
    #expect(result.status == 0)
    let customer = try kebu.run("list", "customers", "--json").array[0]
    #expect(customer["name"] as? String == "恒达纺织")
    #expect(customer["city"] as? String == "苏州")
    #expect((customer["custom"] as? [String: Any])?.isEmpty == true)
  }

  @Test(
    "the published figures of a real sales book come out to the digit",
    .enabled(if: hasData, "no ../shared/data beside the project"))
  func realFigures() throws {
    let kebu = try Program(book: "CRM")
    let files = ["accounts", "products", "sales_pipeline", "sales_teams"].map {
      "\(ImportCommandTests.shared)/crm-sales/\($0).csv"
    }
    let imported = try kebu.run(["import", "--json"] + files)
    #expect(imported.status == 0)
    #expect(try imported.object["read"] as? Int == 85 + 7 + 35 + 8800)
    // reference-figures.md, data/crm-sales
    let report = try kebu.run("report", "pipeline", "--json").object
    #expect(report["won"] as? Int == 4238)
    #expect(report["lost"] as? Int == 2473)
    #expect(report["open"] as? Int == 2089)
    #expect(report["won_value"] as? Int == 10_005_534)
    func figure(_ name: String) -> Double { report[name] as? Double ?? .nan }
    #expect(abs(figure("win_rate") - 0.63150) < 0.000005)
    #expect(abs(figure("mean_won_value") - 2360.909) < 0.0005)
    #expect(abs(figure("mean_won_cycle_days") - 51.782) < 0.0005)
    #expect(abs(figure("mean_lost_cycle_days") - 41.479) < 0.0005)
    #expect(abs(figure("velocity_per_day") - 60_146.85) < 0.005)
    let stages = report["by_stage"] as? [String: [String: Any]]
    #expect(stages?["Engaging"]?["count"] as? Int == 1589)
    #expect(stages?["Prospecting"]?["count"] as? Int == 500)
    let owners = report["by_owner"] as? [String: [String: Any]]
    #expect(owners?["Darcel Schlecht"]?["won_value"] as? Int == 1_153_214)
    let quarters = report["by_quarter"] as? [String: [String: Any]]
    #expect(
      (1...4).map { quarters?["2017-Q\($0)"]?["won_value"] as? Int }
        == [1_134_672, 3_086_111, 2_982_255, 2_802_496])
    #expect(try kebu.run("list", "deals", "--json").array.count == 8800)
    #expect(try kebu.run(["import", "--json"] + files).object["unchanged"] as? Int == 8927)
  }
}
