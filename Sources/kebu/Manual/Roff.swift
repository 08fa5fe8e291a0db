import Domain

/// Text in man(7), the form that `man` shows; what is given is text and never a request.
struct Roff {
  private(set) var text = ""

  mutating func title(_ name: String, section: Int, _ day: Day, _ source: String) {
    line(".\\\" -*- coding: utf-8 -*-")
    line(".TH \(name) \(section) \(day) \(source)")
    // Ragged on the right: Han text has no spaces to widen.
    line(".ad l")
  }

  mutating func heading(_ words: String) { line(".SH \(Roff.quoted(words))") }
  mutating func subheading(_ words: String) { line(".SS \(Roff.quoted(words))") }

  mutating func paragraph(_ words: String) {
    if let last = lastRequest, last != ".SH", last != ".SS" { line(".PP") }
    line(Roff.escaped(words))
  }

  /// Paragraphs with empty lines between; one whose lines are aligned stays as it stands.
  mutating func prose(_ words: String) {
    var lines: [Substring] = []
    func isExample() -> Bool { lines.contains { $0.contains("  ") } }
    let all: [Substring] =
      words.split(separator: "\n", omittingEmptySubsequences: false) + [""]
    for line in all {
      if !line.isEmpty {
        lines.append(line)
        continue
      }
      if isExample() {
        example(lines)
      } else if !lines.isEmpty {
        paragraph(lines.joined(separator: lines.allSatisfy(\.isASCIIOnly) ? " " : ""))
      }
      lines = []
    }
  }

  /// A name in bold, and what it is below.
  mutating func item(_ label: String, _ words: String) {
    line(".TP")
    line(".B \(Roff.quoted(label))")
    line(Roff.escaped(words))
  }

  /// A command with its arguments, on a line of its own.
  mutating func usage(_ command: String, _ arguments: String) {
    if lastRequest != ".SH" { line(".br") }
    line(".B \(Roff.quoted(command))")
    line(Roff.escaped(arguments))
  }

  private mutating func example(_ lines: [Substring]) {
    line(".PP")
    line(".RS 4")
    line(".nf")
    for each in lines { line(Roff.escaped(String(each))) }
    line(".fi")
    line(".RE")
  }

  /// The request on the last line; nil when there is nothing yet.
  private var lastRequest: String? {
    text.split(separator: "\n").last?.split(separator: " ").first.map(String.init)
  }

  private mutating func line(_ line: String) { text += line + "\n" }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\n": escaped += " "
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case "'": escaped += "\\(aq"
      case "\"": escaped += "\\(dq"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped.hasPrefix(".") ? "\\&" + escaped : escaped
  }

  private static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }
}

extension Substring {
  fileprivate var isASCIIOnly: Bool { utf8.allSatisfy { $0 < 128 } }
}
