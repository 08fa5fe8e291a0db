/// Text from outside made fit for a terminal, for standard output and standard error.
///
/// Nothing in the result moves the cursor, changes a mode or turns the reading direction: control
/// characters show as `^[`, C1 and bidirectional controls as `<U+202E>`, a tab is a space, lines
/// join with ` / `, and joiners and variation selectors are dropped. Harmless text stays as it is.
/// `harmless("Mr \u{1B}[2JSun")` is `"Mr ^[[2JSun"`.
///
/// - Parameter keepingLines: whether line breaks stay, for a message of several lines.
public func harmless(_ text: String, keepingLines: Bool = false) -> String {
  guard !text.isPlain else { return text }
  guard keepingLines else { return String(Glyph.all(in: text)) }
  return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    .map { harmless(String($0)) }
    .joined(separator: "\n")
}

/// What fills one cell, or two when it is wide: a scalar and the marks that sit on it.
struct Glyph {
  let scalar: Unicode.Scalar
  let width: Int
  var marks: [Unicode.Scalar] = []

  /// As many as ncurses keeps in a cell beside the base.
  static let mostMarks = 4

  static let ellipsis = Glyph(scalar: "…", width: 1)

  /// The glyphs of a text, in order: the one gate through which text reaches a terminal.
  static func all(in text: String) -> [Glyph] {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(text.utf8.count)
    var breaksLine = false
    for scalar in text.unicodeScalars {
      switch Passage(scalar) {
      case .glyph(let width):
        if breaksLine {
          glyphs.append(" / ")
          breaksLine = false
        }
        glyphs.append(Glyph(scalar: scalar, width: width))
      case .mark where glyphs.isEmpty || breaksLine: glyphs.append(code(of: scalar))
      case .mark:
        if glyphs[glyphs.count - 1].marks.count < mostMarks {
          glyphs[glyphs.count - 1].marks.append(scalar)
        }
      case .space: glyphs.append(" ")
      case .lineBreak: breaksLine = !glyphs.isEmpty
      case .caret: glyphs.append("^" + String(Unicode.Scalar(UInt8(scalar.value) ^ 0x40)))
      case .code: glyphs.append(code(of: scalar))
      case .nothing: break
      }
    }
    return glyphs
  }

  private static func code(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}

/// How a scalar passes from outside to the screen.
private enum Passage {
  /// As itself, in so many cells.
  case glyph(width: Int)
  /// On the glyph before it.
  case mark
  case space
  case lineBreak
  /// As `^[`: C0 and delete.
  case caret
  /// As `<U+202E>`: what would act on the terminal or the reader, or has no known width.
  case code
  case nothing

  init(_ scalar: Unicode.Scalar) {
    self =
      switch scalar.value {
      case 0x20...0x7E: .glyph(width: 1)
      case 0x4E00...0x9FFF: .glyph(width: 2)
      case 0x09: .space
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: .lineBreak
      case 0x00..<0x20, 0x7F: .caret
      case 0x80..<0xA0: .code
      case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C, 0xFEFF: .code
      default: .init(further: scalar)
      }
  }

  private init(further scalar: Unicode.Scalar) {
    let width = scalar.columns
    self =
      if scalar.properties.isDefaultIgnorableCodePoint {
        .nothing
      } else if width > 0 {
        .glyph(width: width)
      } else if width == 0, scalar.properties.generalCategory != .format {
        .mark
      } else {
        .code
      }
  }
}

extension [Glyph] {
  /// Appends ASCII that is known to be printable.
  fileprivate mutating func append(_ ascii: String) {
    for scalar in ascii.unicodeScalars { append(Glyph(scalar: scalar, width: 1)) }
  }
}

extension String {
  init(_ glyphs: some Sequence<Glyph>) {
    var scalars = String.UnicodeScalarView()
    for glyph in glyphs {
      scalars.append(glyph.scalar)
      scalars.append(contentsOf: glyph.marks)
    }
    self.init(scalars)
  }

  /// Printable ASCII alone: what is harmless as it is, and as wide as it is long.
  var isPlain: Bool {
    utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }
}
