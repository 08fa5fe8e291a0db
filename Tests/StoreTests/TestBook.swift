import Domain
import Foundation

@testable import Store

/// A folder of a test's own, gone when the test is.
final class Scratch {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "kebu-test-" + UUID().uuidString
    // A folder that can't be made fails the test at once.
    try? FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true)
  }

  /// Copies a folder into this one; Foundation gives up when a child of some other test ends meanwhile.
  func copy(_ folder: String, as name: String) throws {
    let files = FileManager.default
    for _ in 0..<50 {
      do {
        return try files.copyItem(atPath: folder, toPath: "\(path)/\(name)")
      } catch let error as CocoaError where error.code == .fileWriteUnknown {
        try files.removeItem(atPath: "\(path)/\(name)")
      }
    }
    try files.copyItem(atPath: folder, toPath: "\(path)/\(name)")
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)  // because it is only a scratch folder
  }
}

/// A book in a scratch folder, with a clock that a test sets.
final class TestBook {
  let scratch = Scratch()
  var folder: String { scratch.path + "/acme" }
  private(set) var book: Book

  init(uid: UInt32 = 1000) throws {
    book = try Book.create(
      at: scratch.path + "/acme", name: "Acme", currency: .yuan, member: "Lina",
      in: TestBook.surroundings(uid: uid))
  }

  static func surroundings(uid: UInt32 = 1000) -> Surroundings {
    var surroundings = Surroundings.real
    surroundings.uid = uid
    surroundings.today = { Day("2026-11-24")! }
    return surroundings
  }

  /// Another session of the same user on the same book.
  func another(uid: UInt32 = 1000) throws -> Book {
    try Book.open(folder, in: TestBook.surroundings(uid: uid))
  }

  func reopen() throws {
    book.close()
    book = try another()
  }

  @discardableResult
  func add(_ name: String, _ further: Document = [:]) throws -> String {
    var document = further
    document["name"] = .text(name)
    return try book.commit(.add) { try $0.add(.customer, document) }.result!
  }
}
