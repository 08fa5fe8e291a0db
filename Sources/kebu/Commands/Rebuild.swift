import ArgumentParser
import Store

/// `kebu rebuild`: makes the index anew from the journal, beside the one that others go on reading.
struct Rebuild: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rebuild",
      abstract: say("Make the index anew from the journal.", "根据日志重建索引。"))
  }

  @OptionGroup var place: BookOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    try place.use { book in
      if !book.hasMadeIndex {
        let progress = Progress(say("Making the index", "正在建立索引"))
        try book.rebuild { progress.show($0) }
        progress.end()
      }
      let seq = try book.lastSeq()
      let output = Output()
      if format.json {
        try output.json(.object([("seq", .number(seq))]))
      } else {
        try output.line(
          say(
            "The index is new, up to transaction \(Spoken.count(seq)).",
            "索引已重建，直到第 \(Spoken.count(seq)) 笔。"))
      }
      try output.flush()
    }
  }
}
