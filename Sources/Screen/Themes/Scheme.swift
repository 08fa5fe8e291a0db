import Domain
import Store

/// A palette of named colours in the form of the tinted-theming project: Base16, or Base24.
///
/// Both forms of the file are read, the current one and the older one whose colours stand at the top:
///
///     system: base16                    scheme: Ink
///     name: Ink                         author: kebu
///     variant: dark                     base00: "16181d"
///     palette:                          …
///       base00: "16181d"
///
/// Names, case and a `#` before the digits are as free as that project's builder specification (0.11)
/// lets them be; what it doesn't know is passed over, and named in `notes`.
public struct Scheme: Equatable, Sendable {
  public enum System: String, CaseIterable, Sendable { case base16, base24 }
  public enum Variant: String, CaseIterable, Sendable { case dark, light }

  /// What it is chosen by: its `slug`, else made from its file's name.
  public let slug: String
  public let name: String
  public let author: String?
  public let system: System
  public let variant: Variant
  /// What was passed over in the file, with its place.
  public let notes: [PlaybookError]
  private let colours: [Int: Colour]

  /// All that is wrong with a file, in the order of its lines.
  public struct Unusable: Error, Sendable {
    public let problems: [PlaybookError]
  }

  /// Reads a file.
  ///
  /// - Throws: `Unusable`.
  public init(file: String) throws {
    let text: String
    do {
      text = try TextFile(file).read()
    } catch let error as PlaybookError {
      throw Unusable(problems: [error])
    }
    try self.init(yaml: text, file: file)
  }

  /// Reads the text of a file.
  ///
  /// - Throws: `Unusable`.
  public init(yaml: String, file: String) throws {
    do {
      try self.init(Tree(yaml: yaml, file: file))
    } catch let error as PlaybookError {
      throw Unusable(problems: [error])
    }
  }

  private init(_ tree: Tree) throws {
    var reader = try SchemeReader(tree)
    system = try reader.choice("system", of: System.self) ?? reader.impliedSystem
    slug =
      try reader.text("slug").map { Scheme.slugged($0) } ?? Scheme.slugged(file: tree.place.file)
    let name = try reader.text("name")
    let older = try reader.text("scheme")
    author = try reader.text("author")
    _ = try reader.text("description")
    let variant = try reader.choice("variant", of: Variant.self)
    let colours = try reader.colours(of: system)
    guard let name = name ?? older else {
      throw PlaybookError(tree.place, .missing(field: "name"))
    }
    self.name = name
    self.colours = colours
    notes = reader.notes
    let background = colours[0] ?? .black
    let text = colours[5] ?? .white
    self.variant = variant ?? (background.luminance < text.luminance ? .dark : .light)
  }

  /// The colour `base08` for 0x08. What only Base24 has falls back on its Base16 sister, as the
  /// Base24 styling guide lists them.
  public subscript(base: Int) -> Colour {
    if let colour = colours[base] { return colour }
    let sisters = [
      0x10: 0x00, 0x11: 0x00, 0x12: 0x08, 0x13: 0x0A, 0x14: 0x0B, 0x15: 0x0C, 0x16: 0x0D,
      0x17: 0x0E,
    ]
    return sisters[base].flatMap { colours[$0] } ?? .black
  }

  /// `base0A` for 0x0A.
  public static func field(_ base: Int) -> String {
    "base" + (base < 16 ? "0" : "") + String(base, radix: 16, uppercase: true)
  }

  /// `3024 Night` becomes `3024-night`.
  private static func slugged(_ name: String) -> String {
    let signs = name.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return String(signs).split(separator: "-").joined(separator: "-")
  }

  private static func slugged(file path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return slugged(String(name.split(separator: ".").first ?? name))
  }
}

/// The members of a scheme's file, taken one by one; what nobody takes is noted.
private struct SchemeReader {
  private let file: Tree
  private let members: [String: Tree.Entry]
  /// The map that the colours stand in.
  private let palette: Tree
  private let entries: [Tree.Entry]
  private(set) var notes: [PlaybookError] = []

  private static let fields = [
    "system", "name", "slug", "author", "description", "variant", "palette",
  ]

  init(_ tree: Tree) throws {
    file = tree
    let top = try SchemeReader.entries(of: tree)
    members = Dictionary(top.map { ($0.name.lowercased(), $0) }) { first, _ in first }
    palette = members["palette"]?.value ?? tree
    entries = try SchemeReader.entries(of: palette)
    // The project's newest system keeps its name in a map of its own, and has other colours.
    if let scheme = members["scheme"]?.value, case .map(let about) = scheme.content {
      let system = about.first { $0.name == "system" }?.value ?? scheme
      throw PlaybookError(system.place, .expected(Words("base16 or base24", "base16 或 base24")))
    }
    for entry in top where SchemeReader.base(entry.name) == nil {
      let name = entry.name.lowercased()
      if name != "scheme", !SchemeReader.fields.contains(name) { note(entry, SchemeReader.fields) }
    }
  }

  private static func entries(of tree: Tree) throws -> [Tree.Entry] {
    guard case .map(let entries) = tree.content else {
      throw PlaybookError(tree.place, .expected(Words("names with values", "“名称: 值”的各行")))
    }
    return entries
  }

  private mutating func note(_ entry: Tree.Entry, _ allowed: [String]) {
    notes.append(PlaybookError(entry.place, .unknown(field: entry.name, allowed: allowed)))
  }

  /// The text of a member; nil where it is absent or empty.
  func text(_ name: String) throws -> String? {
    guard let value = members[name]?.value else { return nil }
    if case .text(let text) = value.content, text.allSatisfy(\.isWhitespace) { return nil }
    return try value.text()
  }

  func choice<Choice>(_ name: String, of type: Choice.Type) throws -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let text = try text(name), let value = members[name]?.value else { return nil }
    if let choice = Choice(rawValue: text.lowercased()) { return choice }
    return try value.choice(of: type)
  }

  var impliedSystem: Scheme.System {
    entries.contains { (SchemeReader.base($0.name) ?? 0) > 0x0F } ? .base24 : .base16
  }

  /// The colours by number, all sixteen at least.
  mutating func colours(of system: Scheme.System) throws -> [Int: Colour] {
    var colours: [Int: Colour] = [:]
    var problems: [PlaybookError] = []
    var named: Set<Int> = []
    for entry in entries {
      guard let base = SchemeReader.base(entry.name) else {
        if palette.place != file.place { note(entry, ["base00", "…", "base17"]) }
        continue
      }
      named.insert(base)
      if case .text(let text) = entry.value.content, let colour = Colour(hex: text) {
        colours[base] = colour
      } else {
        // Where the name stands: an empty value has its place on the line after.
        let (name, value) = (entry.place, entry.value.place)
        let place = Place(file: name.file, line: name.line, column: name.column, path: value.path)
        problems.append(PlaybookError(place, .expected(SchemeReader.wanted)))
      }
    }
    if let missing = missing(0...0x0F, in: named) { problems.append(missing) }
    guard problems.isEmpty else { throw Scheme.Unusable(problems: problems) }
    if system == .base24, let missing = missing(0x10...0x17, in: named) { notes.append(missing) }
    return colours
  }

  private func missing(_ bases: ClosedRange<Int>, in named: Set<Int>) -> PlaybookError? {
    let fields = bases.filter { !named.contains($0) }.map(Scheme.field)
    guard !fields.isEmpty else { return nil }
    return PlaybookError(palette.place, .missing(field: fields.joined(separator: ", ")))
  }

  private static let wanted = Words(
    "six hexadecimal digits in quotes, such as \"1e3456\"", "引号中的六位十六进制数，如 \"1e3456\"")

  /// The number in `base0A`, whatever its case.
  private static func base(_ name: String) -> Int? {
    let name = name.lowercased()
    let digits = name.dropFirst(4)
    guard name.hasPrefix("base"), digits.count == 2, digits.allSatisfy(\.isHexDigit),
      let base = Int(digits, radix: 16), base <= 0x17
    else { return nil }
    return base
  }
}
