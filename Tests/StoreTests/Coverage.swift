import Foundation

@testable import Domain
@testable import Store

/// Where each item of the trade is: read from the list of items, the doc comments of the sources and the
/// playbooks that name their IDs.
struct Coverage {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  struct Item {
    let id: String
    let title: String
    /// Whether a page of the guide is all that it asks for.
    let isTold: Bool
    /// Why it is left out.
    let reason: String?
  }

  /// A section of the list, with its items in their order.
  private(set) var chapters: [(name: String, items: [Item])] = []
  /// Types and members by the IDs that their doc comments name.
  private(set) var types: [String: [String]] = [:]
  /// Places in playbooks and in the guide by the IDs that they name.
  private(set) var playbooks: [String: [String]] = [:]
  private(set) var pages: [String: [String]] = [:]

  var items: [Item] { chapters.flatMap(\.items) }
  /// Every ID that is named anywhere.
  var named: Set<String> { Set(types.keys).union(playbooks.keys).union(pages.keys) }

  init() throws {
    try readItems()
    // What is embedded there are the playbooks themselves, and schemes of colours.
    for path in try Coverage.files(below: "Sources", ending: ".swift")
    where !path.hasSuffix("/Shipped.swift") {
      readComments(of: try Coverage.text(path))
    }
    for path in try Coverage.files(below: "Playbooks", ending: ".yaml") {
      try readPlaybook(Tree(yaml: Coverage.text(path), file: path))
    }
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  private static func files(below folder: String, ending: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(ending) }.sorted().map { folder + "/" + $0 }
  }

  // MARK: The list

  private mutating func readItems() throws {
    for line in try Coverage.text("Docs/items.txt").split(separator: "\n") {
      if line.hasPrefix("# "), !line.contains("  "), line.count < 40 {
        chapters.append((String(line.dropFirst(2)), []))
      }
      guard let match = line.wholeMatch(of: /([A-Z]+-[0-9.]+) +([*-] )?(.+)/), !chapters.isEmpty
      else { continue }
      let halves = match.3.split(separator: ": ", maxSplits: 1)
      let isLeftOut = match.2 == "- "
      chapters[chapters.count - 1].items.append(
        Item(
          id: String(match.1), title: String(isLeftOut ? halves[0] : match.3),
          isTold: match.2 == "* ", reason: isLeftOut ? halves.last.map(String.init) : nil))
    }
  }

  // MARK: Doc comments

  /// The IDs in a text, `MAN-4…6` being three.
  static func ids(in text: some StringProtocol) -> [String] {
    String(text).matches(of: /\b([A-Z]+)-([0-9]+)(\.[0-9]+)?(…([0-9]+))?/).flatMap { match in
      guard let first = Int(match.2), let last = match.5.flatMap({ Int($0) }), last > first else {
        return ["\(match.1)-\(match.2)\(match.3 ?? "")"]
      }
      return (first...last).map { "\(match.1)-\($0)" }
    }.filter { !standards.contains($0) }
  }

  /// What looks like an ID and is none.
  private static let standards: Set = ["UTF-8", "ECMA-48", "CRC-32", "FNV-1"]

  private static let kinds = ["struct", "enum", "class", "actor", "protocol", "extension"]

  /// A comment belongs to what is declared below it; a member is named with the type that it stands in.
  private mutating func readComments(of source: String) {
    var types: [(indent: Int, name: String)] = []
    var ids: [String] = []
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      let text = line.drop { $0 == " " }
      let indent = line.count - text.count
      if text.hasPrefix("///") {
        if text.utf8.contains(UInt8(ascii: "-")) { ids += Coverage.ids(in: text) }
        continue
      }
      guard !text.isEmpty, !text.hasPrefix("@"), !text.hasPrefix("//") else { continue }
      types.removeAll { $0.indent >= indent }
      guard !ids.isEmpty || Coverage.kinds.contains(where: { text.contains($0 + " ") }) else {
        continue
      }
      let declared = text.firstMatch(
        of:
          /^(?:[a-z()]+ )*?(struct|enum|class|actor|protocol|extension|func|var|let|case|init)\b ?([\w.]*)/
      )
      guard let declared else {
        ids = []
        continue
      }
      let isType = Coverage.kinds.contains(String(declared.1))
      let outer = types.map(\.name).joined(separator: ".")
      let own = declared.2.isEmpty ? String(declared.1) : String(declared.2)
      let name = outer.isEmpty ? own : "\(outer).\(own)"
      if isType { types.append((indent, own)) }
      for id in ids where !(self.types[id] ?? []).contains(name) {
        self.types[id, default: []].append(name)
      }
      ids = []
    }
  }

  // MARK: Playbooks

  private mutating func readPlaybook(_ tree: Tree) throws {
    let id = try tree.member("id").text()
    let isGuide = try tree.member("kind").text() == "guide"
    var found: [String: [String]] = [:]
    Coverage.walk(tree, [], &found)
    for (item, places) in found {
      // Where a part names it the head says nothing more; of many parts the file is enough.
      let parts = places.filter { !$0.isEmpty }
      let place =
        parts.isEmpty || parts.count > 3 ? id : "\(id)/\(parts.joined(separator: ", "))"
      if isGuide {
        pages[item, default: []].append(place)
      } else {
        playbooks[item, default: []].append(place)
      }
    }
  }

  private static func walk(_ tree: Tree, _ path: [String], _ found: inout [String: [String]]) {
    switch tree.content {
    case .text: break
    case .list(let list): for member in list { walk(member, path, &found) }
    case .map(let entries):
      func text(_ entry: Tree.Entry?) -> String? {
        if case .text(let text)? = entry?.value.content { text } else { nil }
      }
      // The head's own id is the file's.
      let isHead = entries.contains { $0.name == "kind" && $0.value.place.path == "kind" }
      let here = isHead ? [] : path + [text(entries.first { $0.name == "id" })].compactMap { $0 }
      for entry in entries {
        if entry.name == "ids", case .list(let ids) = entry.value.content {
          for case .text(let id) in ids.map(\.content) {
            found[id, default: []].append(here.joined(separator: "."))
          }
        } else {
          walk(entry.value, here, &found)
        }
      }
    }
  }
}

// MARK: - The page

extension Coverage {
  enum State: String, CaseIterable {
    case built, told
    case onlyTold = "only told"
    case notYet = "not yet"
    case leftOut = "left out"
  }

  func state(of item: Item) -> State {
    if item.reason != nil { return .leftOut }
    if types[item.id] != nil || playbooks[item.id] != nil { return .built }
    if pages[item.id] != nil { return item.isTold ? .told : .onlyTold }
    return .notYet
  }

  /// What stands in `Docs/coverage.md`.
  var page: String {
    let counts = State.allCases.map { state in
      "\(items.count { self.state(of: $0) == state }) \(state.rawValue)"
    }
    var page = """
      # Where the trade is in kebu

      Made by the tests (`KEBU_UPDATE=1 make test`) from the IDs that doc comments in `Sources` and `ids:` in
      `Playbooks` name; the list of items is `items.txt`. *Built*: a type does it, or a playbook runs it. *Told*:
      a page of the guide is all that it asks for. *Only told*: the guide explains it, and the
      program does nothing about it yet. A member of a type stands as `Type.member`, a part of a playbook as
      `playbook/group.item`.

      \(items.count) items: \(counts.joined(separator: ", ")).

      """
    for chapter in chapters {
      page += "\n## \(chapter.name)\n\n| ID | item | state | where |\n|---|---|---|---|\n"
      for item in chapter.items {
        page +=
          "| \(item.id) | \(item.title) | \(state(of: item).rawValue) | \(places(of: item)) |\n"
      }
    }
    return page
  }

  private func places(of item: Item) -> String {
    if let reason = item.reason { return reason }
    let parts = [
      (types[item.id] ?? []).map { "`\($0)`" }.joined(separator: " "),
      (playbooks[item.id] ?? []).joined(separator: "; "),
      (pages[item.id] ?? []).map { "guide " + $0.trimming("guide-") }.joined(separator: "; "),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension String {
  fileprivate func trimming(_ prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
