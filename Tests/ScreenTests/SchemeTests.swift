import Domain
import Testing

@testable import Screen

/// The text of a scheme's file: `base00: "000000"`, `base01: "111111"` and so on up to `ffffff`.
enum SchemeFile {
  static let head = "system: \"base16\"\nname: \"Probe\"\nauthor: \"Ann\"\nvariant: \"dark\"\n"

  /// - Parameter changes: other colours by name; an empty one leaves the line out.
  static func current(_ head: String = head, _ changes: [String: String] = [:]) -> String {
    head + "palette:\n" + lines(changes).map { "  \($0)\n" }.joined()
  }

  static func lines(_ changes: [String: String] = [:]) -> [String] {
    (0...15).compactMap { base in
      let name = Scheme.field(base)
      let value =
        changes[name] ?? "\"" + String(repeating: String(base, radix: 16), count: 6) + "\""
      return value.isEmpty ? nil : "\(name): \(value)"
    }
  }
}

private func read(_ yaml: String, file: String = "probe.yaml") throws -> Scheme {
  try Scheme(yaml: yaml, file: file)
}

@Suite("A scheme's file")
struct SchemeTests {
  @Test("the current form is read")
  func currentForm() throws {
    let scheme = try read(SchemeFile.current())
    #expect(scheme.name == "Probe")
    #expect(scheme.slug == "probe")
    #expect(scheme.author == "Ann")
    #expect(scheme.system == .base16)
    #expect(scheme.variant == .dark)
    #expect(scheme.notes == [])
    for base in 0...15 {
      let part = UInt8(base * 17)
      #expect(scheme[base] == Colour(red: part, green: part, blue: part))
    }
  }

  @Test("the older form is read, with comments behind the colours and no word about light or dark")
  func olderForm() throws {
    let yaml =
      "# made for the Base16 Builder\nscheme: \"Probe Light\"\nauthor: \"Ann <a@example.com>\"\n"
      + SchemeFile.lines(["base00": "\"#FAFAFA\" #  ----", "base05": "\"#222\""]).joined(
        separator: "\n")
    let scheme = try read(yaml, file: "themes/Probe Light+.yaml")
    #expect(scheme.name == "Probe Light")
    #expect(scheme.slug == "probe-light")
    #expect(scheme.variant == .light)
    #expect(scheme[0] == Colour(hex: "fafafa"))
    #expect(scheme[5] == Colour(hex: "222222"))
    #expect(scheme.notes == [])
  }

  @Test("digits without quotes are the digits that stand there, and no number")
  func unquoted() throws {
    let scheme = try read(
      SchemeFile.current(
        SchemeFile.head, ["base00": "000000", "base08": "1e3456", "base09": "012345"]))
    #expect(scheme[0] == .black)
    #expect(scheme[8].hex == "#1e3456")
    #expect(scheme[9].hex == "#012345")
  }

  @Test("Base24 adds eight colours; the ones it leaves out are their Base16 sisters, and are noted")
  func base24() throws {
    let head = "system: base24\nname: P\nslug: \"My Slug\"\nauthor: A\nvariant: light\n"
    let whole = (0x10...0x17).map { "  base\(String($0, radix: 16)): 00ff0\($0 - 0x10)\n" }.joined()
    let scheme = try read(SchemeFile.current(head) + whole)
    #expect(scheme.system == .base24)
    #expect(scheme.slug == "my-slug")
    #expect(scheme[0x12].hex == "#00ff02")
    let part = try read(SchemeFile.current(head) + "  base12: aabbcc\n")
    #expect(part[0x12].hex == "#aabbcc")
    #expect(part[0x14] == part[0x0B])
    #expect(
      part.notes.map(\.description) == [
        "probe.yaml:7:3: palette: base10, base11, base13, base14, base15, base16, base17 are missing"
      ])
  }

  @Test("names may be in any case, and what isn't known is passed over and named")
  func lenient() throws {
    let head = "System: BASE16\nname: P\nauthor: A\ndescription: D\nfamily: F\nvariant: Dark\n"
    let yaml = SchemeFile.current(head).replacing("base0A", with: "base0a") + "  accent: aabbcc\n"
    let scheme = try read(yaml)
    #expect(scheme[0x0A].hex == "#aaaaaa")
    #expect(
      scheme.notes.map(\.description) == [
        "probe.yaml:5:1: family is not known here; known are system, name, slug, author, "
          + "description, variant, palette",
        "probe.yaml:24:3: palette: accent is not known here; known are base00, …, base17",
      ])
  }

  static let refused: [(yaml: String, messages: [String])] = [
    (
      SchemeFile.current(SchemeFile.head, ["base05": "", "base08": "\"ff00\"", "base0E": ""]),
      [
        "probe.yaml:13:3: palette.base08: expected six hexadecimal digits in quotes, such as "
          + "\"1e3456\"",
        "probe.yaml:6:3: palette: base05, base0E are missing",
      ]
    ),
    (
      // Without quotes a colour with # is a comment.
      SchemeFile.current(SchemeFile.head, ["base00": "#102030"]),
      [
        "probe.yaml:6:3: palette.base00: expected six hexadecimal digits in quotes, such as "
          + "\"1e3456\""
      ]
    ),
    (
      SchemeFile.current("name: P\nsystem: base17\n"),
      ["probe.yaml:2:9: system: expected base16 or base24"]
    ),
    (
      "scheme:\n  system: tinted8\n  name: P\npalette:\n  black: \"000000\"\n",
      ["probe.yaml:2:11: scheme.system: expected base16 or base24"]
    ),
    (SchemeFile.current("system: base16\n"), ["probe.yaml:1:1: name is missing"]),
    (
      SchemeFile.current("name: P\nvariant: dusk\n"),
      ["probe.yaml:2:10: variant: expected dark or light"]
    ),
    ("just words\n", ["probe.yaml:1:1: expected names with values"]),
    ("palette: [1, 2]\nname: P\n", ["probe.yaml:1:10: palette: expected names with values"]),
    (
      "a: [",
      [
        "probe.yaml:2:1: can't be read: did not find expected node content\(malformed)"
      ]
    ),
  ]

  @Test("what can't be used is told with line and field, all of it at once", arguments: refused)
  func refuses(yaml: String, messages: [String]) {
    let error = #expect(throws: Scheme.Unusable.self) { try read(yaml) }
    #expect(error?.problems.map(\.description) == messages)
  }
}

/// What is said behind the words of the YAML reader.
private let malformed = "; look at the indentation, quotes and brackets here and above"
