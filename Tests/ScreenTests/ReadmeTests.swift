import Domain
import Foundation
import Testing

@testable import Screen

@Suite("The README")
struct ReadmeTests {
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md").path

  private static let begin =
    "<!-- keys: made from the keymap; KEBU_UPDATE=1 make test writes it -->\n"
  private static let end = "<!-- end of keys -->"

  /// The keymap as the README shows it.
  private static var keys: String {
    var text = "| key | meaning | 含义 |\n|---|---|---|\n"
    for group in Binding.Group.allCases {
      text += "| | **\(group.words.en)** | **\(group.words.zh)** |\n"
      for binding in Keymap.bindings where binding.group == group {
        let keys = binding.keys.map { "`\($0.spelled)`" }.joined(separator: " ")
        text += "| \(keys) | \(binding.words.en) | \(binding.words.zh) |\n"
      }
    }
    return text
  }

  @Test("shows the keys as the keymap has them")
  func keysAreFresh() throws {
    var readme = try String(contentsOfFile: ReadmeTests.path, encoding: .utf8)
    let start = try #require(readme.range(of: ReadmeTests.begin)).upperBound
    let stop = try #require(readme.range(of: ReadmeTests.end)).lowerBound
    if ProcessInfo.processInfo.environment["KEBU_UPDATE"] == "1" {
      readme.replaceSubrange(start..<stop, with: ReadmeTests.keys)
      try readme.write(toFile: ReadmeTests.path, atomically: true, encoding: .utf8)
    } else {
      #expect(String(readme[start..<stop]) == ReadmeTests.keys, "run KEBU_UPDATE=1 make test")
    }
  }
}
