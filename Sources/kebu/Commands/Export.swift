import ArgumentParser
import Domain
import Screen
import Store

/// `kebu export customers FILE`: all records of a kind, as CSV that an import takes back, or as JSON.
struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: say("Write all records of a kind as CSV or JSON.", "把某一类记录全部导出为 CSV 或 JSON。"),
      discussion: say(
        """
        The first column is the key, by which the same book meets its records again on import. Columns \
        are named as in the kind table; --lang names them in that language. A cell that a spreadsheet \
        would take for a formula gets a ' in front; --raw leaves it as it is. Confidential fields are \
        left out; --confidential takes them in, for managers and members with the compliance role.
        """,
        """
        第一列是编号，导回同一客簿时据此对应。列名取内部字段名；加 --lang 则用该语言。
        会被表格软件当作公式的单元格前加 ';--raw 则保持原样。
        保密字段默认不导出；经理和合规成员可加 --confidential 一并导出。
        """))
  }

  @Argument(help: ArgumentHelp(say("customers, deals, …", "customers、deals 等。")))
  var kind: String

  @Argument(help: ArgumentHelp(say("The file; else standard output.", "目标文件，缺省为标准输出。")))
  var file: String?

  @OptionGroup var place: BookOptions
  @OptionGroup var format: FormatOptions

  @Flag(help: ArgumentHelp(say("Leave formulas as they are.", "不处理公式。")))
  var raw = false

  @OptionGroup var confidence: ConfidentialOptions

  func run() throws {
    let kind = try Kinds.named(kind)
    try place.use { book in
      try confidence.open(book)
      guard let file else {
        let output = Output()
        try write(kind, of: book, on: output)
        return try output.flush()
      }
      let draft = try OutputFile(file)
      try write(kind, of: book, on: draft.output)
      try draft.keep()
      let count = Spoken.count(try book.count(kind))
      let output = Output()
      try output.line(
        say(
          "\(count) \(kind.pluralWords.en) are in \(file)",
          "\(count) 条\(kind.pluralWords.zh)已写入 \(file)"))
      try output.flush()
    }
  }

  private func write(_ kind: Kind, of book: Book, on output: Output) throws {
    if format.json {
      try Listing(kind, of: book).json(on: output)
    } else {
      let export = try Export(kind, of: book, in: place.language.lang, isRaw: raw)
      try export.csv { bytes in
        // On a terminal a person looks at it; a file or a pipe gets every byte.
        if output.isTerminal {
          try output.write(
            harmless(String(decoding: bytes, as: UTF8.self), keepingLines: true).utf8)
        } else {
          try output.write(bytes)
        }
      }
    }
  }
}
