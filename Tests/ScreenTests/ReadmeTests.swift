import Domain
import Foundation
import Store
import Testing

@testable import Screen

/// The parts of the README that the program itself knows: `KEBU_UPDATE=1 make test` writes them.
@MainActor
@Suite("The README", .serialized)
struct ReadmeTests {
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md").path

  /// Compares what stands between two marks with what should, or puts it there.
  private func check(_ name: String, from begin: String, to end: String, is fresh: String) throws {
    var readme = try String(contentsOfFile: ReadmeTests.path, encoding: .utf8)
    let start = try #require(readme.range(of: begin + "\n"), "\(name)").upperBound
    let stop = try #require(readme.range(of: end), "\(name)").lowerBound
    if ProcessInfo.processInfo.environment["KEBU_UPDATE"] == "1" {
      readme.replaceSubrange(start..<stop, with: fresh)
      try readme.write(toFile: ReadmeTests.path, atomically: true, encoding: .utf8)
    } else {
      #expect(String(readme[start..<stop]) == fresh, "run KEBU_UPDATE=1 make test")
    }
  }

  @Test("shows the keys as the keymap has them")
  func keys() throws {
    var text = "| key | meaning | 含义 |\n|---|---|---|\n"
    for group in Binding.Group.allCases {
      text += "| | **\(group.words.en)** | **\(group.words.zh)** |\n"
      for binding in Keymap.standard.bindings where binding.group == group {
        // One without a key is reached by its name.
        let named = binding.keys.isEmpty ? [":"] : binding.keys
        let keys = named.map { "`\($0.spelled)`" }.joined(separator: " ")
        text += "| \(keys) | \(binding.words.en) | \(binding.words.zh) |\n"
      }
    }
    try check(
      "keys", from: "<!-- keys: made from the keymap; KEBU_UPDATE=1 make test writes it -->",
      to: "<!-- end of keys -->", is: text)
  }

  @Test("shows a screen as a rep sees it")
  func screen() throws {
    let rep = try Sitting(filledBy: SampleLeads.fill)
    rep.press(.down, .down)
    try check(
      "screen", from: "<!-- screen: drawn by the tests; KEBU_UPDATE=1 make test writes it -->",
      to: "<!-- end of screen -->", is: "```\n\(rep.screen)\n```\n")
  }

  @Test("lists the playbooks that ship, under their topics")
  func playbooks() throws {
    let all = Playbooks(book: nil, user: nil).all()
    var text = "| topic | 主题 | what ships |\n|---|---|---|\n"
    func row(_ words: Words, _ playbooks: [Playbook]) {
      let ids = playbooks.map { "`\($0.id)`" }.joined(separator: " ")
      text += "| \(words.en) | \(words.zh) | \(ids) |\n"
    }
    for topic in Playbook.Topic.allCases { row(topic.words, all.filter { $0.topic == topic }) }
    row(PlaybookKind.guide.words, all.filter { $0.topic == nil })
    try check(
      "playbooks",
      from: "<!-- playbooks: made from Playbooks; KEBU_UPDATE=1 make test writes it -->",
      to: "<!-- end of playbooks -->", is: text)
  }
}
