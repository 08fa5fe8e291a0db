/// A value in a playbook's file that knows where it stands: text, a list, or a map in order.
///
/// `Store` makes one from YAML; readers such as `Pipeline.init(_:)` take it apart with accessors that
/// say what they expect. Nothing guesses at types, `no` and `1e3` stay text until somebody asks:
///
///     try tree.fields("id", "probability").required("probability").number(in: 0...100)
///     // acme/playbooks/export.yaml:12:18: stages[2].probability: expected a whole number from 0 to 100
public struct Tree: Sendable {
  public enum Content: Sendable {
    case text(String)
    case list([Tree])
    case map([Entry])
  }

  /// One member of a map.
  public struct Entry: Sendable {
    public let name: String
    /// Where the name stands.
    public let place: Place
    public let value: Tree

    public init(name: String, place: Place, value: Tree) {
      self.name = name
      self.place = place
      self.value = value
    }
  }

  public let content: Content
  public let place: Place

  public init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }

  func error(_ problem: PlaybookError.Problem) -> PlaybookError { PlaybookError(place, problem) }
}

// MARK: - What readers ask for

extension Tree {
  /// Text that says something.
  public func text() throws -> String {
    guard case .text(let text) = content, text.contains(where: { !$0.isWhitespace }) else {
      throw error(.expected(Words("some text", "文字")))
    }
    return text
  }

  public func number(in range: ClosedRange<Int>) throws -> Int {
    guard case .text(let text) = content, let number = Int(text), range.contains(number) else {
      throw error(
        .expected(
          range.upperBound == .max
            ? Words("a whole number from \(range.lowerBound)", "不小于 \(range.lowerBound) 的整数")
            : Words(
              "a whole number from \(range.lowerBound) to \(range.upperBound)",
              "\(range.lowerBound) 到 \(range.upperBound) 的整数")))
    }
    return number
  }

  /// A name that files and records refer to: `[a-z0-9_-]+`.
  public func identifier() throws -> String {
    guard case .text(let text) = content, Tree.isIdentifier(text) else {
      throw error(
        .expected(Words("an id of a-z, 0-9, _ and -", "由 a-z、0-9、_ 和 - 组成的编号")))
    }
    return text
  }

  /// A name that is a member of a document: `[a-z0-9_]+`.
  func key() throws -> String {
    let id = try identifier()
    guard !id.contains("-") else {
      throw error(.expected(Words("an id of a-z, 0-9 and _", "由 a-z、0-9 和 _ 组成的编号")))
    }
    return id
  }

  func flag() throws -> Bool {
    switch content {
    case .text("true"): return true
    case .text("false"): return false
    default: throw error(.expected(Words("true or false", "true 或 false")))
    }
  }

  /// One text, or a list of them.
  func textOrList() throws -> [String] {
    if case .list(let items) = content { return try items.map { try $0.text() } }
    return [try text()]
  }

  /// A member of a map, whatever else stands in it.
  func member(_ name: String) throws -> Tree {
    guard let member = optional(name) else { throw error(.missing(field: name)) }
    return member
  }

  func optional(_ name: String) -> Tree? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.name == name }?.value
  }

  /// One of a type's raw values.
  public func choice<Choice>(of type: Choice.Type) throws -> Choice
  where Choice: RawRepresentable<String> & CaseIterable {
    guard case .text(let text) = content, let choice = Choice(rawValue: text) else {
      let names = Choice.allCases.map(\.rawValue)
      throw error(
        .expected(
          Words(names.joined(separator: " or "), names.joined(separator: " 或 "))))
    }
    return choice
  }

  /// A text in both languages, `{en: …, zh: …}`; where one is missing the other stands in.
  ///
  /// What ships has both, a test sees to it; a team may write in the one language that it reads.
  ///
  /// - Throws: `PlaybookError`, which shows the form: a comma, a colon or a forgotten quote in a text is what
  ///   goes wrong here for somebody new to YAML.
  public func words() throws -> Words {
    guard let fields = try? fields("en", "zh") else {  // because whatever is wrong, this is how
      throw error(
        .expected(
          Words(
            "{en: \"…\", zh: \"…\"}, each text in straight quotes",
            "{en: \"…\", zh: \"…\"}，文字加英文引号，冒号用英文冒号")))
    }
    let en = try fields["en"]?.text()
    let zh = try fields["zh"]?.text()
    guard let either = en ?? zh else { throw error(.missing(field: "en")) }
    return Words(en ?? either, zh ?? either)
  }

  public func list() throws -> [Tree] {
    guard case .list(let items) = content else {
      throw error(.expected(Words("a list", "列表")))
    }
    return items
  }

  /// The members of a map; any that `allowed` doesn't name, or that stands there twice, is an error.
  public func fields(_ allowed: String...) throws -> Fields { try fields(allowed) }

  func fields(_ allowed: [String]) throws -> Fields {
    guard case .map(let entries) = content else {
      throw error(.expected(Words("fields and their values, one a line", "字段和值，每行一个")))
    }
    var members: [String: Tree] = [:]
    for entry in entries {
      guard allowed.contains(entry.name) else {
        throw PlaybookError(entry.place, .unknown(field: entry.name, allowed: allowed))
      }
      guard members.updateValue(entry.value, forKey: entry.name) == nil else {
        throw PlaybookError(entry.place, .twice(entry.name))
      }
    }
    return Fields(place: place, members: members)
  }

  /// The members of one map, by name.
  public struct Fields: Sendable {
    public let place: Place
    fileprivate let members: [String: Tree]

    public subscript(name: String) -> Tree? { members[name] }

    public func required(_ name: String) throws -> Tree {
      guard let member = members[name] else { throw PlaybookError(place, .missing(field: name)) }
      return member
    }
  }

  static func isIdentifier(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "_"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}
