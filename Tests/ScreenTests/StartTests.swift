import Domain
import Foundation
import Store
import Testing

@testable import Screen

@Suite("The first screen without a book")
struct StartTests {
  private let scratch = NSTemporaryDirectory() + "kebu-start-" + UUID().uuidString

  private func start(_ language: Language = .en, ascii: Bool = false) -> Start {
    Start(
      folder: scratch + "/default", sampleFolder: scratch + "/sample", language: language,
      ascii: ascii, currency: .yuan)
  }

  private func lines(_ start: Start) -> [String] {
    start.frame(Size(rows: 24, columns: 80)).lines
  }

  @Test("offers an empty book, an import and a sample book, and says where that would be")
  func offers() {
    let seen = lines(start())
    #expect(seen[9].hasPrefix(" > 1 An empty book, filled by hand"))
    #expect(seen[10].hasPrefix("   2 A book with customers or leads from CSV files"))
    #expect(seen[11].hasPrefix("   3 A sample book to try kebu with   /"))
    #expect(seen[11].hasSuffix("/sample"))
    #expect(seen[14].hasPrefix("   6 Leave"))
    let chinese = lines(start(.zh))
    #expect(chinese[11].hasPrefix("   3 样例客簿，先试用看看   /"))
  }

  @Test("the sample book is asked for with no further question")
  func sample() {
    var start = start()
    guard case .sample(let folder, let isThere) = start.take("3", .real) else {
      Issue.record("no sample")
      return
    }
    #expect(folder == scratch + "/sample" && !isThere)
  }

  @Test("once there is one, it is opened again")
  func again() throws {
    try FileManager.default.createDirectory(
      atPath: scratch + "/sample", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: scratch) }  // because it's scratch
    try "{}".write(toFile: scratch + "/sample/book.json", atomically: true, encoding: .utf8)
    var start = start()
    #expect(lines(start)[11].contains("3 The sample book again"))
    guard case .sample(_, let isThere) = start.take("3", .real) else {
      Issue.record("no sample")
      return
    }
    #expect(isThere)
  }

  @Test("whether two lines are equally long is still asked")
  func ascii() {
    var start = start()
    #expect(lines(start)[12].contains("4 Draw with ASCII signs"))
    _ = start.take("4", .real)
    #expect(start.isASCII)
    _ = start.take("4", .real)
    #expect(!start.isASCII)
  }
}
