import Foundation
import Testing

@Suite("The house")
struct ArchitectureTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// What each module may import, and the files that alone may import something further.
  private static let allowed: [String: Set<String>] = [
    "Domain": [],
    "Store": ["Domain", "Glibc"],
    "Screen": ["Domain", "Store", "Glibc"],
    "kebu": ["Domain", "Store", "Screen", "ArgumentParser", "Glibc"],
  ]
  private static let exceptions: [String: Set<String>] = [
    "Screen/Terminal/Curses.swift": ["CNcurses"],
    "Store/Playbooks/YAMLTree.swift": ["Yams"],
    "Store/Playbooks/Playbooks.swift": ["Synchronization"],
    "Store/Index/Index+Distrust.swift": ["CSQLite"], "Store/Index/Index.swift": ["CSQLite"],
    "Store/Search/Pinyin.swift": ["Foundation"],
  ]
  /// Folders that speak SQL.
  private static let speaksSQL = ["Store/Index/", "Store/Book/"]

  @Test("no module imports what the design doesn't let it", arguments: allowed.keys.sorted())
  func imports(_ module: String) throws {
    let folder = ArchitectureTests.root.appending(path: "Sources/\(module)")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
    var count = 0
    for case let name as String in files where name.hasSuffix(".swift") {
      count += 1
      let path = "\(module)/\(name)"
      var allowed = ArchitectureTests.allowed[module]!
      allowed.formUnion(ArchitectureTests.exceptions[path] ?? [])
      if ArchitectureTests.speaksSQL.contains(where: path.hasPrefix) {
        allowed.formUnion(["GRDB", "GRDBSQLite", "CSQLite"])
      }
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      for line in text.split(separator: "\n") where line.hasPrefix("import ") {
        let imported = line.split(separator: " ").last!.split(separator: ".")[0]
        #expect(allowed.contains(String(imported)), "\(path): \(line)")
      }
    }
    #expect(count > 0)
  }

  /// Waits, pauses and budgets count by a clock that nobody can set.
  @Test("the calendar's clock is read in one place")
  func clock() throws {
    let folder = ArchitectureTests.root.appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
    let readers = try files.compactMap { $0 as? String }.filter { name in
      guard name.hasSuffix(".swift"), !name.hasPrefix("bench/") else { return false }
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return ["CLOCK_REALTIME", "gettimeofday", "time(nil)", "Date("].contains(where: text.contains)
    }
    #expect(readers == ["Store/Book/Surroundings.swift"])
  }
}
