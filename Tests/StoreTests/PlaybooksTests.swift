import Domain
import Foundation
import Testing

@testable import Store

@Suite("Playbooks are found, read and kept")
final class PlaybooksTests {
  let book: String

  init() throws {
    book = FileManager.default.temporaryDirectory.path + "/kebu-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: book, withIntermediateDirectories: true)
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: book) } catch { Issue.record(error) }
  }

  @Test("what is embedded in the program is what stands in Playbooks/")
  func embedded() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Playbooks")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(Playbooks.shipped.map(\.file) == names.filter { $0.hasSuffix(".yaml") })
    for (file, _, yaml) in Playbooks.shipped {
      let source = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      #expect(yaml == source, "\(file) has changed: run Scripts/embed.sh")
    }
  }

  @Test("everything that ships can be read, and speaks English and Chinese")
  func shipped() throws {
    let playbooks = Playbooks(book: nil, user: nil)
    #expect(playbooks.problems == [])
    #expect(playbooks.defaultPipeline.id == "new-business")
    let all = playbooks.all()
    #expect(all.count == Playbooks.shipped.count)
    for playbook in all {
      for words in playbook.texts {
        #expect(words.zh.unicodeScalars.contains { $0.value >= 0x4E00 }, "\(playbook.id): \(words)")
        #expect(
          !words.en.unicodeScalars.contains { $0.value >= 0x4E00 }, "\(playbook.id): \(words)")
      }
      #expect(playbook.about != nil || playbook.id == "new-business", "\(playbook.id)")
      #expect(playbook.source != nil || playbook.id == "new-business", "\(playbook.id)")
    }
    for pipeline in playbooks.pipelines {
      #expect(pipeline.stages.contains { $0.outcome == .won }, "\(pipeline.id)")
      #expect(pipeline.stages.contains { $0.outcome == .lost }, "\(pipeline.id)")
    }
  }

  @Test("a book's own file is used instead of the shipped one")
  func ownWins() throws {
    try write(
      "new-business.yaml", Playbooks.newBusiness.replacing("version: 1", with: "version: 7"))
    #expect(Playbooks(book: book, user: nil).pipeline("new-business")?.version == 7)
  }

  @Test("a book's own pipeline is the one that new deals go through")
  func ownIsDefault() throws {
    var playbooks = Playbooks(book: book, user: nil)
    try playbooks.add(imported, toBook: book)
    #expect(playbooks.defaultPipeline == imported)
    #expect(playbooks.pipelines.map(\.id).first == "sales")
    #expect(playbooks.pipelines.map(\.id).contains("new-business"))
  }

  @Test("a user's file stands between the book's and the shipped")
  func userBetween() throws {
    let user = book + "/user"
    let yaml = Playbooks.newBusiness
    try write("new-business.yaml", yaml.replacing("version: 1", with: "version: 2"), in: user)
    #expect(Playbooks(book: book, user: user).pipeline("new-business")?.version == 2)
    try write("new-business.yaml", yaml.replacing("version: 1", with: "version: 3"))
    #expect(Playbooks(book: book, user: user).pipeline("new-business")?.version == 3)
  }

  @Test("a broken file is told with line and field, and hides nothing")
  func broken() throws {
    try write(
      "new-business.yaml",
      Playbooks.newBusiness.replacing("probability: 25", with: "probability: 250"))
    try write("other.yaml", imported.yaml())
    let playbooks = Playbooks(book: book, user: nil)
    #expect(playbooks.pipeline("new-business")?.version == 1)
    #expect(
      playbooks.problems.map(\.description) == [
        "\(book)/playbooks/new-business.yaml:15:18: stages[2].probability: "
          + "expected a whole number from 0 to 100",
        "\(book)/playbooks/other.yaml:1:1: id: expected the file's own name",
      ])
  }

  @Test("an import's pipeline reads back as it was, whatever its stages are called")
  func roundTrip() throws {
    let odd = Pipeline.importing(
      stages: ["Won", "谈判", "a: \"b\" # {c}\\", "&x *y", "line\nbreak\u{85}\u{2028}", "no", "1e3"],
      id: "odd", name: Words("it's", "“奇怪”"))
    #expect(try Pipeline(Tree(yaml: odd.yaml(), file: "odd.yaml")) == odd)
  }

  @Test("the same pipeline again changes nothing; another of its name is refused")
  func addedTwice() throws {
    var playbooks = Playbooks(book: book, user: nil)
    try playbooks.add(imported, toBook: book)
    try playbooks.add(imported, toBook: book)
    let other = Pipeline.importing(stages: ["Demo"], id: "sales", name: imported.name)
    let path = book + "/playbooks/sales.yaml"
    #expect(
      throws: PlaybookError(Place(file: path, line: 1, column: 1), .taken("sales"))
    ) { try playbooks.add(other, toBook: book) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == imported.yaml())
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: book + "/playbooks") == ["sales.yaml"])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o660)
  }

  @Test("a link in the book's folder is not followed")
  func link() throws {
    try write("real.yaml", imported.yaml(), in: book)
    try write("x.yaml", "")
    try FileManager.default.createSymbolicLink(
      atPath: book + "/playbooks/sales.yaml", withDestinationPath: book + "/real.yaml")
    let playbooks = Playbooks(book: book, user: nil)
    #expect(playbooks.pipeline("sales") == nil)
    #expect(playbooks.problems.count == 2)
  }

  let imported = Pipeline.importing(
    stages: ["Won", "Engaging", "Lost", "Prospecting"], id: "sales", name: Words("Sales", "销售"))

  private func write(_ name: String, _ text: String, in folder: String? = nil) throws {
    let folder = folder ?? book + "/playbooks"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
  }
}

@Suite("YAML is read as text with places, and no file keeps the program busy")
struct YAMLTreeTests {
  static let refused: [(yaml: String, message: String)] = [
    ("", "f.yaml:1:1: can't be read: empty"),
    ("a: [1", "f.yaml:2:1: can't be read: did not find expected ',' or ']'\(malformed)"),
    ("a: 1\nb: 2\na: 3\n", "f.yaml:1:1: a stands here twice"),
    (
      "a: &x 1\n",
      "f.yaml:1:4: can't be read: anchors (&name) are not used here; write text with & in it as a & b"
    ),
    ("a: *x\n", "f.yaml:1:4: can't be read: found undefined alias\(malformed)"),
    ("--- 1\n--- 2\n", "f.yaml:2:1: can't be read: but found another document\(malformed)"),
    ("[1, 2]: 3\n", "f.yaml:1:1: expected a field's name"),
    (
      String(repeating: "[", count: 17) + String(repeating: "]", count: 17),
      "f.yaml:1:17: [1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1]: can't be read: nested deeper than 16"
    ),
    ("a: \u{1}", "f.yaml:1:1: can't be read: control characters are not allowed"),
  ]

  @Test("what isn't a playbook is refused with its place", arguments: refused)
  func refuses(_ yaml: String, _ message: String) throws {
    let error = #expect(throws: PlaybookError.self) { try Tree(yaml: yaml, file: "f.yaml") }
    #expect(error?.description == message)
  }

  @Test("nested aliases in a key are refused at once")
  func bomb() {
    var yaml = "a0: &a0 [x, x]\n"
    for level in 1...40 { yaml += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(throws: PlaybookError.self) { try Tree(yaml: yaml + "? *a40\n: x\n", file: "f.yaml") }
  }

  @Test("nothing is taken for a number, a date or a truth value")
  func text() throws {
    let tree = try Tree(yaml: "[no, 1e3, 0x10, 000, ~, 2026-11-24, R & D, AT&T]", file: "f.yaml")
    let texts = try tree.list().map { if case .text(let text) = $0.content { text } else { "" } }
    #expect(texts == ["no", "1e3", "0x10", "000", "~", "2026-11-24", "R & D", "AT&T"])
  }
}

extension Playbooks {
  /// The shipped pipeline that a new book begins with.
  static var newBusiness: String { shipped.first { $0.file == "new-business.yaml" }?.yaml ?? "" }
}

/// What is said behind the words of the YAML reader.
private let malformed = "; look at the indentation, quotes and brackets here and above"
