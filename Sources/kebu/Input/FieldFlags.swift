import Domain

/// The flags of `kebu add` and `kebu edit`: one for each field of the kind, `--drop-reason` for `drop_reason`.
struct FieldFlags {
  /// Field by field, in the order of the command line.
  let values: [(field: Field, text: String)]

  /// Reads `--name Hengda --city=Suzhou`.
  ///
  /// - Parameter isNew: whether they make a record, which needs what its kind requires.
  /// - Throws: `Failure.usage` for a word that is no flag of the kind, a flag without a value, one that
  ///   stands there twice, and a required field that is missing or emptied.
  init(_ words: [String], of kind: Kind, isNew: Bool = true) throws {
    var values: [(Field, String)] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--"), word.count > 2 else {
        throw Failure.usage(
          Words(
            "\(word) belongs to no flag. Values with spaces stand in quotes: --name 'Hengda Textiles'",
            "“\(word)”前面没有选项。带空格的值要加引号：--name '恒达 纺织'"))
      }
      let halves = word.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(halves[0])
      guard let field = FieldFlags.open(kind).first(where: { FieldFlags.flag($0) == name }) else {
        throw Failure.usage(
          Words(
            "A \(kind.words.en) has no field --\(name). See: kebu add \(kind.name) --help",
            "\(kind.words.zh)没有字段 --\(name)。见：kebu add \(kind.name) --help"))
      }
      guard let text = halves.count == 2 ? String(halves[1]) : rest.popFirst() else {
        throw Failure.usage(Words("--\(name) needs a value.", "--\(name) 后面要写值。"))
      }
      if values.contains(where: { $0.0.name == field.name }) {
        throw Failure.usage(Words("--\(name) stands there twice.", "--\(name) 写了两次。"))
      }
      values.append((field, text))
    }
    for field in kind.fields where field.traits.contains(.required) {
      let text = values.first { $0.0.name == field.name }?.1 ?? (isNew ? "" : field.name)
      if Typed.trimmed(text).isEmpty {
        let flag = FieldFlags.flag(field)
        throw Failure.usage(
          Words("A \(kind.words.en) needs --\(flag).", "\(kind.words.zh)需要 --\(flag)。"))
      }
    }
    if !isNew, values.isEmpty {
      throw Failure.usage(
        Words(
          "Change what? Fields: kebu add \(kind.name) --help",
          "改什么？字段见：kebu add \(kind.name) --help"))
    }
    self.values = values.map { (field: $0.0, text: $0.1) }
  }

  static func flag(_ field: Field) -> String { field.name.replacing("_", with: "-") }

  /// The fields that a person may fill.
  static func open(_ kind: Kind) -> [Field] {
    kind.fields.filter { !$0.traits.contains(.ruled) }
  }

  /// The kind's fields in both languages, with what they take.
  static func help(_ kind: Kind) -> [(flag: String, words: String)] {
    open(kind).map { field in
      let need = field.traits.contains(.required) ? say(", needed", "，必填") : ""
      let form = form(field.type)[Speech.language]
      return (
        "--\(flag(field))",
        "\(field.words.en) / \(field.words.zh)" + (form.isEmpty ? "" : ": \(form)") + need
      )
    }
  }

  private static func form(_ type: FieldType) -> Words {
    switch type {
    case .text, .prose, .phone, .mail, .members: Words("", "")
    case .time: Words("14:00", "14:00")
    case .day: Words("2026-11-24, tomorrow, fri", "2026-11-24、明天、周五")
    case .instant: Words("2026-11-24T08:00:00.000Z", "2026-11-24T08:00:00.000Z")
    case .money: Words("1054.50, 48k", "1054.50、4.8万")
    case .integer: Words("a whole number", "整数")
    case .percent: Words("30%", "30%、三成")
    case .decimal: Words("a number", "数字")
    case .flag: Words("yes or no", "是或否")
    case .choice(let choices):
      Words(
        choices.map(\.name).joined(separator: ", "),
        choices.map { "\($0.name)（\($0.words.zh)）" }.joined(separator: "、"))
    case .reference(let kind):
      Words(
        "key or name of a \(Kind.named(kind)?.words.en ?? kind)",
        "\(Kind.named(kind)?.words.zh ?? kind)的编号或名称")
    }
  }
}
