import Foundation
import Testing

/// The program as a script meets it: what it prints, where, and with which exit status.
@Suite("The command line")
struct CommandTests {
  @Test("init makes a book in the locale's currency, and a second one in the same place is refused")
  func initialises() throws {
    let kebu = try Program()
    let made = try kebu.run("init", "--name", "Acme", "--json")
    #expect(made.status == 0)
    #expect(try made.object["currency"] as? String == "USD")
    #expect(try made.object["name"] as? String == "Acme")
    let again = try kebu.run("init", "--name", "Acme")
    #expect(again.status == 65)
    #expect(again.out.isEmpty)
    #expect(again.err.hasPrefix("kebu: "))
    #expect(again.err.contains("is not empty"))
  }

  @Test(
    "the currency is the one of the place that the locale names",
    arguments: [
      (["LC_ALL": "zh_CN.UTF-8"], "CNY"), (["LC_MONETARY": "de_DE.UTF-8", "LANG": "en_US"], "EUR"),
      (["LANG": "ja_JP.UTF-8"], "JPY"), (["LANG": "C.UTF-8"], "CNY"),
      (["LC_ALL": "", "LANG": "en_GB"], "GBP"),
    ])
  func currency(_ locale: [String: String], _ code: String) throws {
    let kebu = try Program()
    kebu.environment["LANG"] = nil
    kebu.environment.merge(locale) { $1 }
    #expect(try kebu.run("init", "--name", "A", "--json").object["currency"] as? String == code)
  }

  @Test(
    "--book stands before or after the subcommand, wins over KEBU_BOOK, which wins over the default"
  )
  func book() throws {
    let kebu = try Program()
    kebu.environment["KEBU_BOOK"] = nil
    let folder = kebu.scratch + "/other"
    #expect(try kebu.run("--book", folder, "init", "--name", "A").status == 0)
    #expect(try kebu.run("list", "customers", "--book", folder).status == 0)
    #expect(try kebu.run("--book=\(folder)", "list", "customers", "--json").out == "[]\n")
    #expect(try kebu.run("member", "list", "--book", folder).status == 0)
    #expect(try kebu.run("--book", folder, "member", "list").status == 0)

    let none = try kebu.run("list", "customers")
    #expect(none.status == 66)
    #expect(none.err.contains(kebu.scratch + "/data/kebu/default"))
    #expect(try kebu.run("init", "--name", "B").status == 0)
    #expect(try kebu.run("list", "customers").status == 0)
    #expect(FileManager.default.fileExists(atPath: kebu.scratch + "/data/kebu/default/book.json"))

    kebu.environment["KEBU_BOOK"] = folder
    try kebu.run("add", "customer", "--name", "In the other one")
    #expect(try kebu.run("list", "customers", "--json").array.count == 1)
    #expect(try kebu.run("list", "customers", "--book", kebu.scratch + "/nowhere").status == 66)
  }

  @Test("a customer is added, listed, shown, called, told about, undone and done again")
  func roundTrip() throws {
    let kebu = try Program(book: "Acme")
    let added = try kebu.run(
      "add", "customer", "--name", "Hengda Textiles", "--city=Suzhou", "--phone", "138 0000 1111",
      "--money", "yes", "--revenue", "1100.50", "--json")
    let customer = try added.object
    let key = try #require(customer["key"] as? String)
    #expect(customer["kind"] as? String == "customer")
    #expect(customer["city"] as? String == "Suzhou")
    #expect(customer["combination"] as? String == "M+?+?")
    #expect(customer["is_lead"] as? Bool == true)
    #expect(customer["advice_group"] is NSNull)
    #expect(customer["revenue"] as? Double == 1100.5)
    #expect(customer["need"] is NSNull)

    let list = try kebu.run("list", "customers", "--json").array
    #expect(list.count == 1)
    #expect(list[0]["key"] as? String == key)
    #expect(try kebu.run("list", "customers").out.contains("Hengda Textiles  M ? ?"))
    #expect(try kebu.run("list", "customers", "--find", "1111", "--json").array.count == 1)
    #expect(try kebu.run("list", "customers", "--find", "Globex", "--json").array.isEmpty)
    #expect(try kebu.run("list", "customers", "--where", "city=Wuxi", "--json").array.isEmpty)
    #expect(try kebu.run("list", "customers", "--limit", "0", "--json").array.isEmpty)

    let call = try kebu.run(
      "log", key, "call", "wants 30-day terms", "--result", "no-answer", "--next", "+3 ask finance",
      "--json"
    ).object
    #expect(call["result"] as? String == "no_answer")
    #expect((call["next"] as? [String: Any])?["subject"] as? String == "ask finance")

    let shown = try kebu.run("show", key, "--json").object
    #expect((shown["activities"] as? [[String: Any]])?.count == 2)
    #expect((shown["contacts"] as? [Any])?.isEmpty == true)
    #expect(shown["name"] as? String == "Hengda Textiles")

    let logged = "logged a call with Hengda Textiles: wants 30-day terms, no answer"
    #expect(try kebu.run("undo").out.hasPrefix("undid: \(logged); planned a task with"))
    #expect(try kebu.run("list", "activities", "--json").array.isEmpty)
    #expect(try kebu.run("undo", "--redo").out.hasPrefix("did again: \(logged)"))
    #expect(try kebu.run("list", "activities", "--json").array.count == 2)

    let history = try kebu.run("history", key, "--json").array
    #expect(history.map { $0["intent"] as? String } == ["add"])
    let fields = history[0]["fields"] as? [String: [String: Any]]
    #expect(fields?["city"]?["to"] as? String == "Suzhou")
    #expect(fields?["city"]?["from"] is NSNull)
    let book = try kebu.run("history").out
    #expect(book.contains("did again: \(logged)"))
    #expect(book.contains("(undone)"))
    #expect(book.contains("began the book"))
  }

  @Test("in Chinese everything is said in Chinese")
  func chinese() throws {
    let kebu = try Program(book: "恒达")
    kebu.environment["LANG"] = "zh_CN.UTF-8"
    let added = try kebu.run("add", "customer", "--name", "恒达纺织", "--city", "苏州")
    let key = String(added.out.prefix { $0 != " " })
    #expect(try kebu.run("list", "customers", "--find", "hengda").out.contains("编号"))
    let logged = try kebu.run("log", key, "电话", "要30天账期", "--result", "接通", "--next", "周五问财务")
    #expect(logged.out.contains("记录了与 恒达纺织 的电话：要30天账期，接通"))
    #expect(logged.out.contains("问财务"))
    #expect(try kebu.run("undo").out.hasPrefix("撤销："))
    #expect(try kebu.run("list", "客户").status == 0)
    let wrong = try kebu.run("show", "zzz")
    #expect(wrong.err.contains("没有记录 zzz"))
    #expect(try kebu.run("list", "--lang", "en", "nothing").err.contains("is no kind of record"))
    #expect(try kebu.run("list", "customers", "--bogus").err.contains("没有这个选项"))
    #expect(try kebu.run("--help").out.contains("终端里的客簿"))
  }

  @Test(
    "a deal goes into the first stage of the book's pipeline, and its customer is no lead any more")
  func deal() throws {
    let kebu = try Program(book: "Acme")
    let key = try kebu.add("customer", "--name", "Hengda")
    let deal = try kebu.run(
      "add", "deal", "--customer", "hengda", "--value", "$1,054.50", "--name", "Denim", "--json"
    ).object
    #expect(deal["customer"] as? String == key)
    #expect(deal["value"] as? Double == 1054.5)
    #expect(deal["stage"] as? String == "contacted")
    #expect(deal["pipeline"] as? String == "new-business")
    #expect(try kebu.run("add", "deal", "--stage", "won", "--value", "20k", "--json").status == 0)
    #expect(try kebu.run("show", key, "--json").object["is_lead"] as? Bool == false)
    #expect(try kebu.run("list", "customers", "--leads", "--json").array.isEmpty)
    let report = try kebu.run("report", "pipeline", "--json")
    #expect(try report.object["won"] as? Int == 1)
    #expect(report.out.contains("\"open_value\":1054.5,"))
    #expect(report.out.contains("\"won_value\":20000,"))
  }

  @Test("a record that may be the same is added, and the likeness reported")
  func lookalike() throws {
    let kebu = try Program(book: "Acme")
    let key = try kebu.add(
      "customer", "--name", "Hengda", "--city", "Suzhou", "--phone", "138 0000 1111")
    let samePhone = try kebu.run("add", "customer", "--name", "HD", "--phone", "+8613800001111")
    #expect(samePhone.status == 0)
    #expect(samePhone.err.contains("\(key) Hengda"))
    #expect(
      try kebu.run("add", "customer", "--name", "hengda", "--city", "Suzhou").err.contains(key))
    #expect(try kebu.run("add", "customer", "--name", "Hengda", "--city", "Wuxi").err.isEmpty)
    #expect(try kebu.run("add", "customer", "--name", "Odd", "--phone", "12").err.contains("12"))
  }

  @Test("what is wrong is said in one line on standard error, with the exit status for it")
  func wrong() throws {
    let kebu = try Program(book: "Acme")
    try kebu.add("customer", "--name", "Hengda")
    for (arguments, status) in CommandTests.wrongs {
      let result = try kebu.run(arguments)
      #expect(result.status == status, "\(arguments): \(result.err)")
      #expect(result.out.isEmpty, "\(arguments): \(result.out)")
      let lines = result.err.split(separator: "\n")
      #expect(lines.count == 1 && result.err.hasPrefix("kebu: "), "\(arguments): \(result.err)")
    }
    #expect(try kebu.run("history", "--json").array.count == 2)
  }

  /// sysexits.h, and what the README says of 69, 73, 75 and 77.
  private static let wrongs: [([String], Int32)] = [
    (["bogus"], 64), (["list"], 64), (["list", "nothing"], 64),
    (["list", "customers", "-x"], 64),
    (["list", "customers", "--limit", "-1"], 64), (["list", "customers", "--limit", "many"], 64),
    (["list", "customers", "--order", "x"], 64), (["list", "deals", "--leads"], 64),
    (["list", "customers", "--where", "nothing=1"], 64),
    (["list", "customers", "--book", ""], 64),
    (["list", "customers", "--lang", "fr"], 64), (["init"], 64), (["init", "--name", ""], 64),
    (["init", "--name", "A", "--currency", "yuan", "--book", "other"], 64),
    (["init", "--name", "A", "--book", "/proc/x"], 74),
    (["add"], 64), (["add", "nothing"], 64), (["add", "customer"], 64),
    (["add", "customer", "--name", "A", "--bogus", "1"], 64),
    (["add", "customer", "--name", "A", "--stopped", "today"], 64),
    (["add", "customer", "--name", "A", "--name", "B"], 64),
    (["add", "customer", "--name", "A", "stray"], 64), (["add", "customer", "--name"], 64),
    (["add", "customer", "--name", "A", "--size", "many"], 65),
    (["add", "customer", "--name", "A", "--accepted", "2026-02-30"], 65),
    (["add", "customer", "--name", "A", "--money", "perhaps"], 65),
    (["add", "customer", "--name", "A", "--owner", "Nobody"], 65),
    (["add", "deal", "--stage", "nowhere"], 65), (["add", "deal", "--value", "€5"], 65),
    (["add", "member", "--name", "A"], 64), (["show"], 64), (["show", "zzz"], 65),
    (["log", "zzz", "call", "x"], 65), (["log", "c2", "shout", "x"], 64),
    (["log", "c2", "call", "x", "--result", "x"], 64), (["log", "c2", "call", ""], 64),
    (["log", "c2", "call", "x", "--next", "ask finance"], 65),
    (["log", "c2", "call", "x", "--next-about", "ask"], 64), (["log", "m1", "call", "x"], 65),
    (["history", "zzz"], 65), (["undo", "--seq", "999"], 65), (["undo", "--seq", "1"], 69),
    (["undo", "--batch", "none"], 65), (["undo", "--seq", "1", "--redo"], 64),
    (["undo", "--redo"], 69), (["report", "nothing"], 64),
    (["export", "nothing"], 64), (["export", "customers", "/nowhere/x.csv"], 74),
    (["import"], 64), (["import", "/nowhere.csv"], 74), (["import", "x", "--as", "nothing"], 64),
    (["import", "/etc/passwd"], 65), (["import", "/nowhere.csv", "--map", "x"], 64),
    (["member", "tie", "zzz", "--uid", "5"], 65), (["member", "role", "m1", "boss"], 64),
    (["member", "role", "m1", "rep"], 69), (["member", "add", "A", "--uid", "-1"], 64),
  ]

  @Test("each kind's fields are listed in both languages")
  func addHelp() throws {
    let kebu = try Program()
    let help = try kebu.run("add", "customer", "--help").out
    #expect(help.contains("--short-name"))
    #expect(help.contains("city / 城市"))
    #expect(!help.contains("--stopped"))
    #expect(try kebu.run("add", "deal", "-h").out.contains("--value"))
    #expect(try kebu.run("add", "--help").out.contains("kebu add"))
  }

  @Test("members: who inits is manager, others are added, tied and given roles; one manager stays")
  func members() throws {
    let kebu = try Program(book: "Acme")
    let me = try kebu.run("member", "list", "--json").array[0]
    #expect(me["role"] as? String == "manager")
    #expect(me["uid"] as? Int == Int(getuid()))
    let bob = try kebu.run("member", "add", "Bob", "--uid", "54321", "--json").object
    let key = try #require(bob["key"] as? String)
    #expect(bob["role"] as? String == "rep")
    #expect(try kebu.run("member", "add", "Eve", "--uid", "54321").status == 69)
    let anna = try #require(
      try kebu.run("member", "add", "Anna", "--json").object["key"] as? String)
    #expect(try kebu.run("member", "tie", anna, "--uid", "54321").status == 69)
    #expect(try kebu.run("member", "tie", anna, "--uid", "54322").status == 0)
    #expect(try kebu.run("member", "role", key, "manager").status == 0)
    #expect(try kebu.run("member", "role", "m1", "viewer").status == 0)
    #expect(try kebu.run("member", "role", key, "rep").status == 77)
    #expect(try kebu.run("add", "customer", "--name", "A").status == 77)
    #expect(try kebu.run("member", "join").status == 0)
  }

  @Test("text from outside never reaches the terminal as it is")
  func harmless() throws {
    let kebu = try Program(book: "Acme")
    let name = "Evil \u{1B}[2J\u{9B}31m\u{202E}gnp.exe\u{7}"
    let key = try kebu.add("customer", "--name", name)
    try kebu.run("log", key, "note", "\u{1B}]0;title\u{7}")
    for arguments in [
      ["list", "customers"], ["list", "customers", "--json"], ["show", key],
      ["show", key, "--json"],
      ["history"], ["history", key], ["history", "--json"], ["undo"], ["undo", "--redo", "--json"],
      ["add", "customer", "--name", name], ["show", "\u{1B}[2J"], ["list", "\u{1B}[2J"],
      ["add", "customer", "--\u{1B}[2J", "x"], ["list", "customers", "--\u{1B}[2J"],
      ["init", "--name", "A", "--book", kebu.scratch + "/\u{1B}[2J"],
      ["list", "customers", "--book", "/\u{1B}[2J"],
    ] {
      let result = try kebu.run(arguments)
      for text in [result.out, result.err] {
        let acting = text.unicodeScalars.filter {
          $0.value < 32 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) || $0.value == 0x202E
        }
        #expect(acting.isEmpty, "\(arguments) prints \(acting.map(\.value))")
      }
    }
    let listed = try kebu.run("list", "customers", "--json").array
    #expect(listed[0]["name"] as? String == name)
  }

  @Test("an argument that isn't UTF-8 is refused")
  func notText() throws {
    let kebu = try Program(book: "Acme")
    let result = try kebu.shell(#"kebu add customer --name $'Heng\xffda'"#)
    #expect(result.status == 64)
    #expect(result.err.contains("not UTF-8"))
  }

  @Test("who reads no longer ends a long list quietly")
  func brokenPipe() throws {
    let kebu = try Program(book: "Acme")
    let rows = (0..<5000).map { "Customer \($0),City \($0)" }
    try kebu.write("big.csv", "name,city\n" + rows.joined(separator: "\n") + "\n")
    #expect(try kebu.run("import", kebu.scratch + "/big.csv").status == 0)
    for format in ["", "--json"] {
      let result = try kebu.shell(
        "kebu list customers \(format) | head -n 1; echo ${PIPESTATUS[0]}; trap '' PIPE; "
          + "kebu list customers \(format) | head -n 1; echo ${PIPESTATUS[0]}")
      #expect(result.err.isEmpty)
      #expect(result.out.split(separator: "\n").count { $0 == "141" } == 2)
    }
    #expect(try kebu.run("list", "customers", "--json").array.count == 5000)
  }

  @Test("a full disk under standard output is 74, a book that another one holds on to is 75")
  func troubles() throws {
    let kebu = try Program(book: "Acme")
    let full = try kebu.shell("kebu list members >/dev/full; echo $?")
    #expect(full.out == "74\n")
    #expect(full.err.contains("No space left"))
    let held = try kebu.shell(
      "flock acme/lock sleep 4 & sleep 0.5; kebu add customer --name A; echo $?; kill %1")
    #expect(held.out == "75\n")
    #expect(held.err.contains("Try again"))
    #expect(try kebu.run("list", "customers", "--json").array.isEmpty)
  }

  @Test("a record that is gone still has its history")
  func gone() throws {
    let kebu = try Program(book: "Acme")
    let key = try kebu.add("customer", "--name", "Hengda")
    #expect(try kebu.run("undo").out == "undid: added customer Hengda\n")
    #expect(try kebu.run("show", key).status == 65)
    let history = try kebu.run("history", key, "--json").array
    #expect(history.map { $0["intent"] as? String } == ["undo", "add"])
    #expect(history.map { $0["is_undone"] as? Bool } == [false, true])
  }

  @Test("an export comes back unchanged, into a file or a pipe")
  func export() throws {
    let kebu = try Program(book: "Acme")
    try kebu.add("customer", "--name", "=Hengda", "--phone", "+86 138 0000 1111", "--city", "苏州")
    let file = kebu.scratch + "/out.csv"
    #expect(try kebu.run("export", "customers", file).status == 0)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("'=Hengda"))
    #expect(try kebu.run("export", "customers").out == text)
    #expect(try kebu.run("export", "customers", "--raw").out.contains(",=Hengda,"))
    #expect(try kebu.run("export", "customers", "--json").array.count == 1)
    let back = try kebu.run("import", file, "--json").object
    #expect(back["unchanged"] as? Int == 1)
  }

  @Test("the index is made anew")
  func rebuild() throws {
    let kebu = try Program(book: "Acme")
    try kebu.add("customer", "--name", "Hengda")
    #expect(try kebu.run("rebuild", "--json").object["seq"] as? Int == 2)
    #expect(try kebu.run("list", "customers", "--json").array.count == 1)
    try FileManager.default.removeItem(atPath: kebu.folder + "/index")
    try FileManager.default.createDirectory(
      atPath: kebu.folder + "/index", withIntermediateDirectories: false)
    #expect(try kebu.run("list", "customers", "--json").array.count == 1)
  }

  @Test("a damaged journal says where and is read-only; what the index has can still be read")
  func damaged() throws {
    let kebu = try Program(book: "Acme")
    let rows = (0..<3000).map { "Customer \($0)" }
    try kebu.write("big.csv", "name\n" + rows.joined(separator: "\n") + "\n")
    #expect(try kebu.run("import", "big.csv", "--as", "customers").status == 0)
    let path = kebu.folder + "/journal/000001.jsonl"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacingOccurrences(of: "Customer 7\"", with: "Customer X\"").write(
      toFile: path, atomically: false, encoding: .utf8)
    let result = try kebu.run("rebuild")
    #expect(result.status == 73)
    #expect(result.err.contains("000001.jsonl, line 3"))
    #expect(try String(contentsOfFile: path, encoding: .utf8).utf8.count == text.utf8.count)
    #expect(try kebu.run("list", "customers", "--json").array.count == 3000)
  }
}
