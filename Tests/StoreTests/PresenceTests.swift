import Domain
import Foundation
import Testing

@testable import Store

@Suite("Who is here")
struct PresenceTests {
  private let now = Instant("2026-11-24T12:00:00.000Z")!
  private let test: TestBook
  private var here: String { test.folder + "/here" }

  init() throws { test = try TestBook() }

  private func arrive(_ member: String) -> Presence {
    let presence = Presence(test.book)
    presence.arrive(member, at: now)
    return presence
  }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: here)
  }

  @Test("each sees the others, what they have open, and when they go")
  func others() throws {
    let lina = arrive("m1")
    let bob = arrive("m2")
    lina.sweep()
    #expect(lina.others.map(\.member) == ["m2"] && bob.others.map(\.member) == ["m1"])
    #expect(lina.others[0].since == now && lina.others[0].record == nil)
    bob.open(Ref(.customer, "c5"), isEditing: true)
    let name = try #require(try files().first { !$0.isEmpty && $0 != "" })
    #expect(lina.look(at: Set(try files())))
    #expect(lina.others[0].record == Ref(.customer, "c5") && lina.others[0].isEditing)
    #expect(!lina.look(at: [name]), "nothing has changed since")
    bob.leave()
    #expect(lina.sweep() && lina.others.isEmpty)
    #expect(try files().count == 1)
  }

  @Test("a session that was killed isn't here any more, and leaves nothing behind")
  func killed() throws {
    let bob = arrive("m2")
    let name = try files()[0]
    // What kill -9 leaves: the file, without its lock.
    let text = try Data(contentsOf: URL(fileURLWithPath: "\(here)/\(name)"))
    bob.leave()
    try text.write(to: URL(fileURLWithPath: "\(here)/\(name)"))
    #expect(Presence(test.book).others.isEmpty)
    #expect(try files().isEmpty)
  }

  @Test("nothing is written while the same record stays open")
  func quiet() throws {
    let bob = arrive("m2")
    bob.open(Ref(.deal, "d7"))
    let news = News(book: test.book)
    bob.open(Ref(.deal, "d7"))
    #expect(news.drain() == News.Heard())
    bob.open(nil)
    #expect(news.drain().here.count == 1)
  }

  @Test("who comes, opens and goes is heard, apart from what happens to the book")
  func heard() throws {
    let news = News(book: test.book)
    let bob = arrive("m2")
    let name = try files()[0]
    #expect(news.drain() == News.Heard(isOfBook: false, here: [name]))
    try test.add("Hengda")
    #expect(news.drain().isOfBook)
    bob.leave()
    #expect(news.drain().here == [name])
  }

  @Test("a folder that can't be made or written is no trouble: one isn't seen")
  func silent() throws {
    try FileManager.default.removeItem(atPath: here)
    try Data().write(to: URL(fileURLWithPath: here))
    let bob = arrive("m2")
    bob.open(Ref(.deal, "d7"))
    #expect(!bob.sweep() && bob.others.isEmpty)
  }

  @Test("an older book gets the folder from the first who comes, for the whole group")
  func older() throws {
    try FileManager.default.removeItem(atPath: here)
    #expect(Presence(test.book).others.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: here), "who only looks makes nothing")
    let bob = arrive("m2")
    var status = stat()
    #expect(stat(here, &status) == 0 && status.st_mode & 0o7777 == 0o2770)
    #expect(stat("\(here)/\(try files()[0])", &status) == 0 && status.st_mode & 0o777 == 0o660)
    bob.leave()
  }

  @Test("what others plant in the folder is left alone, and never followed")
  func planted() throws {
    try Data("mine".utf8).write(to: URL(fileURLWithPath: test.scratch.path + "/secret"))
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: "\(here)/12-ab", withDestinationPath: test.scratch.path + "/secret")
    mkfifo("\(here)/13-ab", 0o660)
    try Data("x".utf8).write(to: URL(fileURLWithPath: "\(here)/notes"))
    #expect(Presence(test.book).others.isEmpty)
    #expect(Set(try files()) == ["12-ab", "13-ab", "notes"])
    #expect(manager.fileExists(atPath: test.scratch.path + "/secret"))
    // A link in place of the folder leads nowhere.
    try manager.removeItem(atPath: here)
    try manager.createDirectory(
      atPath: test.scratch.path + "/home", withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(fileURLWithPath: test.scratch.path + "/home/12-ab"))
    try manager.createSymbolicLink(
      atPath: here, withDestinationPath: test.scratch.path + "/home")
    let bob = arrive("m2")
    #expect(try manager.contentsOfDirectory(atPath: test.scratch.path + "/home") == ["12-ab"])
    bob.leave()
  }
}
