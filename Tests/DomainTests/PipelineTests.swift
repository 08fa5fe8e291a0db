import Domain
import Testing

@Suite("A pipeline is read from a tree, and every mistake is told where it stands")
struct PipelineReadingTests {
  @Test("a pipeline has its stages, probabilities and rotting limits")
  func reads() throws {
    let pipeline = try Pipeline(tree(good))
    #expect(pipeline.id == "export" && pipeline.version == 2)
    #expect(pipeline.name == Words("Export", "出口"))
    #expect(pipeline.stages.map(\.id) == ["talks", "won", "lost"])
    #expect(pipeline.stages.map(\.probability) == [40, 100, 0])
    #expect(pipeline.stages.map(\.rotsAfter) == [7, nil, nil])
    #expect(pipeline.stages.map(\.outcome) == [nil, .won, .lost])
    #expect(pipeline.stage("won")?.name == Words("won", "won"), "the one language stands in")
  }

  /// What is put in place of which member, and what the error then says behind the file's name.
  static let mistakes: [(path: [String], put: Plain?, message: String)] = [
    (["id"], "Export", "id: expected an id of a-z, 0-9, _ and -"),
    (["id"], nil, "id is missing"),
    (["version"], "0", "version: expected a whole number from 1"),
    (["version"], "1.5", "version: expected a whole number from 1"),
    (["name"], "Export", "name: expected {en: \"…\", zh: \"…\"}, each text in straight quotes"),
    (["name"], [:], "name: en is missing"),
    (["name"], ["en": " "], "name.en: expected some text"),
    (
      ["name"], ["en": "a", "fr": "b"],
      "name: expected {en: \"…\", zh: \"…\"}, each text in straight quotes"
    ),
    (
      ["kind"], "sales",
      "kind: expected pipeline or checklist or form or questions or tips or guide"
    ),
    (
      ["colour"], "red",
      "colour is not known here; known are kind, id, version, topic, name, about, source, ids, of, order, stages"
    ),
    (["stages"], "none", "stages: expected a list"),
    (["stages"], [], "stages: expected a stage without an outcome"),
    (
      ["stages", "0", "probability"], "101",
      "stages[1].probability: expected a whole number from 0 to 100"
    ),
    (["stages", "0", "probability"], nil, "stages[1]: probability is missing"),
    (
      ["stages", "0", "rots_after_days"], "0",
      "stages[1].rots_after_days: expected a whole number from 1"
    ),
    (["stages", "0", "outcome"], "maybe", "stages[1].outcome: expected won or lost"),
    (["stages", "0", "outcome"], "won", "stages[2]: won stands here twice"),
    (["stages", "0", "id"], "won", "stages[2]: won stands here twice"),
  ]

  @Test("a mistake is told with its field and what was expected", arguments: mistakes)
  func told(_ row: (path: [String], put: Plain?, message: String)) throws {
    let broken = try #require(good.replacing(row.path[...], with: row.put))
    let error = #expect(throws: PlaybookError.self) { try Pipeline(tree(broken)) }
    #expect(error?.description.hasSuffix(": " + row.message) == true, "\(error?.description ?? "")")
  }

  @Test("a field that stands there twice is an error")
  func twice() {
    let place = Place(file: "f.yaml", line: 3, column: 1)
    let entry = Tree.Entry(name: "id", place: place, value: Tree(.text("a"), at: place))
    #expect(throws: PlaybookError(place, .twice("id"))) {
      try Tree(.map([entry, entry]), at: place).fields("id")
    }
  }

  private let good: Plain = [
    "kind": "pipeline", "id": "export", "version": "2", "name": ["en": "Export", "zh": "出口"],
    "stages": [
      [
        "id": "talks", "name": ["en": "talks", "zh": "洽谈"], "probability": "40",
        "rots_after_days": "7",
      ],
      ["id": "won", "name": ["en": "won"], "outcome": "won"],
      ["id": "lost", "name": ["zh": "输单"], "outcome": "lost"],
    ],
  ]

  private func tree(_ plain: Plain, at path: String = "") -> Tree {
    let place = Place(file: "f.yaml", line: 1, column: 1, path: path)
    switch plain {
    case .text(let text): return Tree(.text(text), at: place)
    case .list(let items):
      return Tree(
        .list(items.enumerated().map { tree($1, at: "\(path)[\($0 + 1)]") }), at: place)
    case .map(let members):
      return Tree(
        .map(
          members.map { name, value in
            Tree.Entry(
              name: name, place: place,
              value: tree(value, at: path.isEmpty ? name : "\(path).\(name)"))
          }), at: place)
    }
  }
}

/// A tree written down as literals.
indirect enum Plain: Sendable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  case text(String)
  case list([Plain])
  case map([(String, Plain)])

  init(stringLiteral text: String) { self = .text(text) }
  init(arrayLiteral items: Plain...) { self = .list(items) }
  init(dictionaryLiteral members: (String, Plain)...) { self = .map(members) }

  func replacing(_ path: ArraySlice<String>, with value: Plain?) -> Plain? {
    guard let name = path.first else { return value }
    switch self {
    case .text: return self
    case .list(let items):
      return .list(
        items.enumerated().compactMap { index, item in
          String(index) == name ? item.replacing(path.dropFirst(), with: value) : item
        })
    case .map(let members):
      let isThere = members.contains { $0.0 == name }
      let replaced = members.compactMap { member -> (String, Plain)? in
        guard member.0 == name else { return member }
        return member.1.replacing(path.dropFirst(), with: value).map { (name, $0) }
      }
      return .map(replaced + (isThere ? [] : [value].compactMap { $0.map { (name, $0) } }))
    }
  }
}

@Suite("The stages that an import brings make a pipeline")
struct PipelineImportingTests {
  static let cases: [(words: [String], stages: [String], probabilities: [Int])] = [
    // The public sales data set's four, in the order in which they occur there.
    (
      ["Won", "Engaging", "Lost", "Prospecting"], ["prospecting", "engaging", "won", "lost"],
      [10, 20, 100, 0]
    ),
    (["谈判", "赢单", "线索", "输单"], ["lead", "negotiation", "won", "lost"], [10, 90, 100, 0]),
    (["成交", "Closed Won", "报价", "proposal", "流失"], ["proposal", "won", "lost"], [75, 100, 0]),
    (
      ["Trial", "Pilot (2nd)", "试用", "试用"], ["trial", "pilot-2nd", "stage-3", "won", "lost"],
      [25, 50, 75, 100, 0]
    ),
    (
      ["Demo-day", "demo day", "Proposal", "", "  "], ["proposal", "demo-day", "won", "lost"],
      [75, 87, 100, 0]
    ),
    (
      ["pilot!", "Pilot 2", "Pilot?"], ["pilot", "pilot-2", "pilot-3", "won", "lost"],
      [25, 50, 75, 100, 0]
    ),
    // One company's two stages, which the trade would call the same, stay two.
    (
      ["New", "Open", "new", "新建", "合同", "签约"],
      ["lead", "open", "contract", "stage-4", "won", "lost"], [10, 10, 90, 90, 100, 0]
    ),
    ([], ["lead", "won", "lost"], [10, 100, 0]),
    (["Lost"], ["lead", "won", "lost"], [10, 100, 0]),
  ]

  @Test("words of the trade come in its order, others behind them", arguments: cases)
  func order(_ row: (words: [String], stages: [String], probabilities: [Int])) {
    let pipeline = Pipeline.importing(stages: row.words, id: "x", name: Words("x", "x"))
    #expect(pipeline.stages.map(\.id) == row.stages)
    #expect(pipeline.stages.map(\.probability) == row.probabilities)
    #expect(pipeline.stages.map(\.outcome).suffix(2) == [.won, .lost])
    for word in row.words where word.contains(where: { !$0.isWhitespace }) {
      #expect(pipeline.stage(called: word) != nil, "\(word)")
    }
  }

  @Test("a stage keeps the import's word, and has the trade's in the other language")
  func names() {
    let pipeline = Pipeline.importing(
      stages: ["Engaging", "商务谈判", "试用"], id: "x", name: Words("x", "x"))
    #expect(
      pipeline.stages.prefix(3).map(\.name) == [
        Words("Engaging", "接洽"), Words("negotiation", "商务谈判"), Words("试用", "试用"),
      ])
  }

  @Test("a stage is found by its id, by a name in either language, or by the trade's word")
  func called() {
    let pipeline = Pipeline.importing(
      stages: ["Engaging", "Closed Won"], id: "x", name: Words("x", "x"))
    for word in ["won", "Closed Won", "closed-won", "赢单", "成交", "Won"] {
      #expect(pipeline.stage(called: word)?.id == "won", "\(word)")
    }
    #expect(pipeline.stage(called: "ENGAGING")?.id == "engaging")
    #expect(pipeline.stage(called: "Proposal") == nil)
  }
}
