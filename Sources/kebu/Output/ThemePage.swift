import Domain
import Glibc
import Screen

/// One theme on standard output: what it is called, and its colours with how well they are read.
struct ThemePage {
  let scheme: Scheme
  let output: Output
  private let theme: Theme
  private let colours: RoleColours
  private let swatch: Swatch

  init(_ scheme: Scheme, on output: Output) {
    self.scheme = scheme
    self.output = output
    theme = Theme(scheme)
    colours = RoleColours(scheme)
    swatch = Swatch(theme, on: ThemePage.depth(of: output))
  }

  /// Colours go to a terminal that has them, unless none are wanted.
  static func depth(of output: Output) -> Depth {
    func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
    guard output.isTerminal, variable("NO_COLOR") ?? "" == "" else { return .none }
    return Depth(ofTerminal: variable("TERM") ?? "")
  }

  /// A few signs in the colours of a theme: late, rotting, yes, what is in focus, text.
  static func signs(_ theme: Theme, on depth: Depth) -> String {
    Swatch(theme, on: depth).text([
      (" !", .late), (" ~", .due), (" +", .good), (" >", .accent), (" a", .plain), (" z ", .dim),
    ])
  }

  func print() throws {
    let author = scheme.author.map { say(", by \($0)", "，作者：\($0)") } ?? ""
    try output.line(
      "  \(scheme.name) (\(scheme.slug)), \(scheme.system.rawValue), "
        + scheme.variant.words[Speech.language] + author)
    for row in rows {
      try output.write("  ".utf8)
      let sample = " " + fit(row.words[Speech.language], 16)
      try output.write(swatch.text([(sample, row.role)], inBar: row.isBar).utf8)
      let figure = String(row.contrastInTenths / 10) + "." + String(row.contrastInTenths % 10)
      let given = row.given.hex + (row.isLifted ? say(" shown as ", " 显示为 ") + row.shown.hex : "")
      let space = String(repeating: " ", count: max(0, 4 - figure.count))
      try output.line("  \(row.field)  \(space)\(figure)  \(given)")
    }
    for note in scheme.notes {
      try output.line("  " + say("passed over: ", "已略过：") + ThemePage.line(note))
    }
  }

  var json: JSONText {
    .object(
      ThemePage.head(theme.name, scheme) + [
        (
          "colours",
          .list(
            rows.map { row in
              .object([
                ("role", .text(row.name)), ("field", .text(row.field)),
                ("given", .text(row.given.hex)), ("shown", .text(row.shown.hex)),
                ("contrast", .number("\(row.contrastInTenths / 10).\(row.contrastInTenths % 10)")),
              ])
            })
        ),
        ("notes", .list(scheme.notes.map(ThemePage.json))),
      ])
  }

  /// What every shape of a theme begins with; the terminal's own has no scheme.
  static func head(_ name: String, _ scheme: Scheme?) -> [(name: String, value: JSONText)] {
    [
      ("theme", .text(name)), ("name", .text(orNull: scheme?.name)),
      ("system", .text(orNull: scheme?.system.rawValue)),
      ("variant", .text(orNull: scheme?.variant.rawValue)),
      ("author", .text(orNull: scheme?.author)),
    ]
  }

  static func line(_ problem: PlaybookError) -> String {
    say("\(problem.place): \(problem.words.en)", "\(problem.place)：\(problem.words.zh)")
  }

  static func json(_ problem: PlaybookError) -> JSONText {
    .object([
      ("line", .number(problem.place.line)), ("column", .number(problem.place.column)),
      ("field", .text(problem.place.path)), ("problem", .text(problem.words[Speech.language])),
    ])
  }

  /// A role, the colour that the scheme gives it, and the one that is shown.
  private struct Row {
    let name: String
    let words: Words
    let role: Role
    let isBar: Bool
    let field: String
    let given: Colour
    let shown: Colour
    let contrastInTenths: Int

    var isLifted: Bool { given != shown }
  }

  private var rows: [Row] {
    let names: [(Role, String, Words)] = [
      (.plain, "plain", Words("text", "文字")), (.dim, "dim", Words("secondary", "次要")),
      (.late, "late", Words("late, no", "逾期、否")), (.due, "due", Words("due, rotting", "到期、停滞")),
      (.good, "good", Words("won, yes", "赢单、是")),
      (.accent, "accent", Words("keys, questions", "按键、提问")),
    ]
    let rows = names.map { role, name, words in
      row(name, words, role, base: RoleColours.candidates(role)[0], shown: colours.colour(role))
    }
    return rows + [
      row("bar", Words("in focus", "光标所在"), .plain, base: 0x02, shown: colours.bar, isBar: true)
    ]
  }

  private func row(
    _ name: String, _ words: Words, _ role: Role, base: Int, shown: Colour, isBar: Bool = false
  ) -> Row {
    let contrast = shown.contrast(with: colours.background)
    return Row(
      name: name, words: words, role: role, isBar: isBar, field: Scheme.field(base),
      given: scheme[base], shown: shown, contrastInTenths: Int((contrast * 10).rounded(.down)))
  }
}

/// A text in exactly so many columns.
func fit(_ text: String, _ columns: Int) -> String {
  let text = Frame.cut(harmless(text), to: columns)
  return text + String(repeating: " ", count: max(0, columns - Frame.width(of: text)))
}
