import Domain
import Foundation
import Store
import Testing

@testable import Screen

@MainActor
@Suite("What is half typed")
struct DraftTests {
  private func sitting(_ language: Language = .en) throws -> Sitting {
    try Sitting(language, filledBy: SampleLeads.fill)
  }

  /// A state folder of its own, gone with the test.
  private final class State {
    let folder = NSTemporaryDirectory() + "kebu-drafts-" + UUID().uuidString
    deinit {
      try? FileManager.default.removeItem(atPath: folder)  // because it's only a scratch folder
    }
    func path(_ name: String) -> String { folder + "/" + name }
    func names() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }
  }

  /// What the next sitting finds, by way of the file.
  private func carried(_ drafts: Drafts, book: String = "b1") throws -> Drafts {
    let state = State()
    do {
      let file = DraftFile(folder: state.folder, book: book)
      _ = file.take()
      #expect(file.write(drafts))
    }
    return DraftFile(folder: state.folder, book: book).take()
  }

  private func restart(_ rep: Sitting) throws {
    try rep.restart(goingOnWith: carried(rep.app.halfTyped(), book: rep.book.id))
  }

  // MARK: Going on

  @Test("a call that was half typed is offered, and Enter goes on at its place")
  func line() throws {
    let rep = try sitting()
    rep.press(.down, .down, "c", "3")
    rep.type("wants 30-day te")
    try restart(rep)
    #expect(rep.foot(2).hasPrefix(" “Call with Jiangnan Paper Co” was half typed, "))
    #expect(rep.foot == " Enter go on  Esc keep it for later")
    rep.press(.enter)
    #expect(rep.title.contains("Jiangnan Paper Co"))
    #expect(rep.foot(3).contains("wants 30-day te"))
    rep.type("rms")
    rep.press(.enter)
    #expect(rep.sees("call back: wants"))
    #expect(rep.app.halfTyped().isEmpty)
  }

  @Test("Escape keeps it: the same question has it, and the next start doesn't ask again")
  func later() throws {
    let rep = try sitting(.zh)
    rep.press(.down, .down, "i")
    rep.type("想要账期")
    try restart(rep)
    #expect(rep.foot(2).hasPrefix(" ““Jiangnan Paper Co”备注” 输入了一半"))
    rep.press(.escape)
    try restart(rep)
    #expect(rep.app.question == nil)
    rep.press(.down, .down, "i")
    #expect(rep.foot(2).contains("想要账期"))
  }

  @Test(
    "a form that was half filled in is offered, with each text, what it was picked for and the cursor"
  )
  func form() throws {
    let rep = try sitting()
    rep.press(.down, .down, "e", .down)
    rep.type("Jiangnan")
    rep.press(.down)
    rep.type("per")
    try restart(rep)
    #expect(rep.foot(2).hasPrefix(" Customer Jiangnan Paper Co was half typed, "))
    rep.press(.enter)
    #expect(rep.title.contains("draft from "))
    #expect(rep.focus.contains("> kind"))
    #expect(rep.focus.contains("per"))
    rep.press(.enter)
    let found = try rep.book.records(
      .customer, matching: "name", key: MatchKey.name("Jiangnan Paper Co"))
    #expect(found.first?.text("short_name") == "Jiangnan")
    #expect(found.first?.text("party") == "person")
    #expect(rep.app.halfTyped().isEmpty)
  }

  @Test("a new customer's form comes back too, and what others did meanwhile is seen")
  func newForm() throws {
    let rep = try sitting()
    rep.press("o")
    rep.type("Hengda Weaving 138 0000 2222")
    rep.press(.tab)
    rep.type("x")
    try restart(rep)
    #expect(rep.foot(2).hasPrefix(" A new customer Hengda Weaving was half typed"))
    rep.press(.enter)
    #expect(rep.sees("138 0000 2222"))
  }

  @Test(
    "a field that somebody has changed since it was typed is a conflict, even in the next sitting")
  func conflict() throws {
    let rep = try sitting()
    rep.press(.down, .down, "e")
    let ref = try #require((rep.app.stack.last as? Form)?.ref)
    rep.press(.control("u"))
    rep.type("Jiangnan Mills")
    let left = try carried(rep.app.halfTyped(), book: rep.book.id)
    _ = try rep.another().commit(.edit) { try $0.edit(ref) { $0["name"] = "Jiangnan Papers" } }
    try rep.restart(goingOnWith: left)
    rep.press(.enter, .enter)
    #expect(rep.foot(2).contains("has put Jiangnan Papers into name meanwhile"))
    #expect(try rep.book.record(ref)?.title == "Jiangnan Papers")
  }

  @Test("nothing is offered where nothing was typed, and a prefilled line is nothing typed")
  func nothing() throws {
    let rep = try sitting()
    rep.press("e", .down, .escape, "N", "i")
    #expect(rep.app.halfTyped().isEmpty)
    try restart(rep)
    #expect(rep.app.question == nil)
  }

  @Test("drafts older than thirty days are forgotten")
  func old() throws {
    let rep = try sitting()
    rep.press(.down, .down, "c")
    rep.type("wants terms")
    let drafts = rep.app.halfTyped()
    let day: Int64 = 86_400_000
    let now = Sitting.now.milliseconds
    #expect(!drafts.fresh(at: Instant(milliseconds: now + 30 * day)).isEmpty)
    #expect(drafts.fresh(at: Instant(milliseconds: now + 30 * day + 1)).isEmpty)
    #expect(drafts.fresh(at: Instant(milliseconds: now + 30 * day + 1)).open == nil)
  }

  @Test("a text that stays as it is keeps its time, so that nothing is written for it")
  func time() throws {
    let rep = try sitting()
    rep.press("e")
    rep.type("x")
    var now = Sitting.now
    rep.book.surroundings.now = { now }
    let before = rep.app.halfTyped()
    now = Instant(milliseconds: now.milliseconds + 5000)
    #expect(rep.app.halfTyped() == before)
    rep.type("y")
    #expect(rep.app.halfTyped() != before)
  }

  // MARK: The file

  private static func drafts(_ text: String) -> Drafts {
    var drafts = Drafts()
    let place = Question.Place(what: .call, customer: "c1")
    drafts.lines[Words("Call", "电话")] = Drafts.Line(
      place: place, text: text, choice: "reached", at: Sitting.now)
    drafts.open = .line(Words("Call", "电话"))
    return drafts
  }

  @Test("everything comes back as it was")
  func roundTrip() throws {
    var drafts = DraftTests.drafts("“quoted” \\ 恒达\n\t🎉")
    let id = FormDraft.ID(kind: "deal", key: nil, customer: "c1")
    drafts.forms[id] = FormDraft(
      id: id, texts: ["name": "A", "product": "Denim"], picked: ["product": "p1"],
      seen: ["value": 5], focus: "name", at: Sitting.now)
    #expect(try carried(drafts) == drafts)
    drafts.open = .form(id)
    #expect(try carried(drafts) == drafts)
  }

  @Test("file and folder are for their user alone, and nothing is left beside the file")
  func privacy() throws {
    let state = State()
    let file = DraftFile(folder: state.folder + "/kebu/drafts", book: "b1")
    _ = file.take()
    file.write(DraftTests.drafts("x"))
    let manager = FileManager.default
    for (name, mode) in [
      ("", 0o700), ("/kebu/drafts", 0o700), ("/kebu/drafts/b1.json", 0o600),
      ("/kebu/drafts/b1.lock", 0o600),
    ] {
      let found = try manager.attributesOfItem(atPath: state.folder + name)[.posixPermissions]
      #expect(found as? Int == mode, "\(name)")
    }
    let names = try manager.contentsOfDirectory(atPath: state.folder + "/kebu/drafts").sorted()
    #expect(names == ["b1.json", "b1.lock"])
    file.write(Drafts())
    #expect(!manager.fileExists(atPath: state.folder + "/kebu/drafts/b1.json"))
  }

  @Test("a link in place of the file is never followed")
  func link() throws {
    let state = State()
    try FileManager.default.createDirectory(atPath: state.folder, withIntermediateDirectories: true)
    try Data("theirs".utf8).write(to: URL(filePath: state.path("victim")))
    try FileManager.default.createSymbolicLink(
      atPath: state.path("b1.json"), withDestinationPath: state.path("victim"))
    let file = DraftFile(folder: state.folder, book: "b1")
    #expect(file.take().isEmpty)
    file.write(DraftTests.drafts("x"))
    #expect(try String(contentsOfFile: state.path("victim"), encoding: .utf8) == "theirs")
  }

  @Test(
    "a damaged file is set aside and told of, and never stops the start",
    arguments: ["", "{", "[]", "{\"format\":9}", "\u{FFFD}", "{\"format\":1,\"book\":\"other\"}"])
  func damaged(text: String) throws {
    let state = State()
    try FileManager.default.createDirectory(atPath: state.folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: state.path("b1.json")))
    let file = DraftFile(folder: state.folder, book: "b1")
    #expect(file.take().isEmpty)
    #expect(file.trouble?.en.contains("b1.json.damaged") ?? false)
    #expect(try String(contentsOfFile: state.path("b1.json.damaged"), encoding: .utf8) == text)
  }

  @Test("another book's drafts are never shown")
  func otherBook() throws {
    let state = State()
    let one = DraftFile(folder: state.folder, book: "b1")
    _ = one.take()
    one.write(DraftTests.drafts("secret"))
    #expect(DraftFile(folder: state.folder, book: "b2").take().isEmpty)
    // Nor where somebody has put the one in place of the other.
    try FileManager.default.copyItem(atPath: state.path("b1.json"), toPath: state.path("b3.json"))
    #expect(DraftFile(folder: state.folder, book: "b3").take().isEmpty)
  }

  @Test("a book whose name would lead elsewhere stays in the folder")
  func wildName() throws {
    let state = State()
    let file = DraftFile(folder: state.folder + "/in", book: "../../evil")
    _ = file.take()
    file.write(DraftTests.drafts("x"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: state.folder) == ["in"])
  }

  @Test("two sittings at once don't write over each other, and the next one has both")
  func two() throws {
    let state = State()
    do {
      let one = DraftFile(folder: state.folder, book: "b1")
      _ = one.take()
      let two = DraftFile(folder: state.folder, book: "b1")
      #expect(two.take().isEmpty)
      one.write(DraftTests.drafts("one"))
      var other = DraftTests.drafts("two")
      other.lines = [Words("Visit", "拜访"): other.lines[Words("Call", "电话")]!]
      other.open = nil
      two.write(other)
      #expect(try state.names().contains("b1.2.json"))
    }
    let next = DraftFile(folder: state.folder, book: "b1").take()
    #expect(Set(next.lines.values.map(\.text)) == ["one", "two"])
    #expect(try !state.names().contains("b1.2.json"))
  }

  @Test("drafts are written a second after something was typed, once, and never for nothing")
  func pace() throws {
    let state = State()
    let file = DraftFile(folder: state.folder, book: "b1")
    var keeping = DraftKeeping(file, file.take())
    keeping.look(at: Drafts(), now: 0)
    #expect(keeping.left(now: 0) == nil)
    keeping.look(at: DraftTests.drafts("a"), now: 100)
    #expect(keeping.left(now: 100) == 1000)
    keeping.look(at: DraftTests.drafts("ab"), now: 900)
    #expect(keeping.left(now: 900) == 200)
    #expect(try state.names() == ["b1.lock"])
    keeping.look(at: DraftTests.drafts("ab"), now: 1100)
    #expect(try state.names() == ["b1.json", "b1.lock"])
    #expect(keeping.left(now: 1100) == nil)
    keeping.look(at: DraftTests.drafts("ab"), now: 9000)
    #expect(keeping.left(now: 9000) == nil)
  }
}
