import Domain
import Yams

extension Tree {
  /// The largest file, in bytes.
  static let largestFile = 256 * 1024
  /// How deep it may nest.
  static let deepest = 16

  /// Reads the one document of a YAML file; every scalar stays the text that stands there.
  ///
  /// Files written by hand have no use for anchors and aliases, and a few lines of them can stand for
  /// a billion values, so they are refused.
  ///
  /// - Throws: `PlaybookError`, with the place in the file.
  public init(yaml: String, file: String) throws {
    guard yaml.utf8.count <= Tree.largestFile else {
      throw PlaybookError(
        Place(file: file, line: 1, column: 1),
        .unreadable("larger than \(Tree.largestFile / 1024) KiB"))
    }
    try refuseAnchors(yaml, file: file)
    let root: Node?
    do {
      root = try Parser(yaml: yaml, resolver: .basic, encoding: .utf8).singleRoot()
    } catch let error as YamlError {
      throw PlaybookError(error, file: file)
    }
    guard let root else {
      throw PlaybookError(Place(file: file, line: 1, column: 1), .unreadable("empty"))
    }
    try self.init(root, file: file, path: "", depth: 1)
  }

  private init(_ node: Node, file: String, path: String, depth: Int) throws {
    let place = Place(node.mark, file: file, path: path)
    guard depth <= Tree.deepest else {
      throw PlaybookError(place, .unreadable("nested deeper than \(Tree.deepest)"))
    }
    switch node {
    case .scalar(let scalar):
      self.init(.text(scalar.string), at: place)
    case .sequence(let items):
      // Counted from 1, as a person counts stages.
      let list = try items.enumerated().map { index, item in
        try Tree(item, file: file, path: "\(path)[\(index + 1)]", depth: depth + 1)
      }
      self.init(.list(list), at: place)
    case .mapping(let members):
      let entries = try members.map { key, value in
        let keyPlace = Place(key.mark, file: file, path: path)
        guard case .scalar(let name) = key else {
          throw PlaybookError(keyPlace, .expected(Words("a field's name", "字段名")))
        }
        let below = path.isEmpty ? name.string : "\(path).\(name.string)"
        return Entry(
          name: name.string, place: keyPlace,
          value: try Tree(value, file: file, path: below, depth: depth + 1))
      }
      self.init(.map(entries), at: place)
    case .alias:
      throw PlaybookError(place, .unreadable("aliases (*name) are not used here"))
    }
  }
}

/// Looks for anchors before the parser does: it compares keys by value, and one key made of nested
/// aliases keeps it busy for hours.
private func refuseAnchors(_ yaml: String, file: String) throws {
  var line = 1
  var column = 1
  var before: Unicode.Scalar = "\n"
  var isAnchor = false
  for scalar in yaml.unicodeScalars {
    if isAnchor, !scalar.properties.isWhitespace {
      throw PlaybookError(
        Place(file: file, line: line, column: column - 1),
        .unreadable("anchors (&name) are not used here; write text with & in it as a & b"))
    }
    let mayStartValue =
      before.properties.isWhitespace || "[{,:\u{FEFF}".unicodeScalars.contains(before)
    isAnchor = scalar == "&" && mayStartValue
    before = scalar
    column += 1
    if scalar == "\n" { (line, column) = (line + 1, 1) }
  }
}

extension Place {
  fileprivate init(_ mark: Mark?, file: String, path: String = "") {
    self.init(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1, path: path)
  }
}

extension PlaybookError {
  fileprivate init(_ error: YamlError, file: String) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(Place(mark, file: file), .malformed(problem))
    case .duplicatedKeysInMapping(let names, let context):
      self.init(Place(context.mark, file: file), .twice(names.joined(separator: ", ")))
    case .reader(let problem, _, _, _):
      self.init(Place(nil, file: file), .unreadable(problem))
    default:
      self.init(Place(nil, file: file), .unreadable("\(error)"))
    }
  }
}
