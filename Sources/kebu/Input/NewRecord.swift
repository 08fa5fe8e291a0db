import Domain
import Store

/// A record that is to be added from the command line, by the rules of its kind.
struct NewRecord {
  let kind: Kind
  private let given: Document

  /// Reads what was typed for each field.
  ///
  /// - Throws: `Failure.data` for a value that its field can't hold.
  init(_ flags: FieldFlags, of kind: Kind, for book: Book) throws {
    self.kind = kind
    let reading = FieldReading(book: book)
    var given: Document = [:]
    for (field, text) in flags.values {
      given[field.name] = try reading.value(text, field, of: kind)
    }
    if kind.name == Kind.deal.name { try NewRecord.stage(&given, in: book) }
    self.given = given
  }

  /// Adds it, and returns its key.
  func add(to transaction: inout Transaction) throws -> String {
    try transaction.enter(kind, given)
  }

  /// Finds the stage that was named in a pipeline at hand, or the first one of the book's.
  private static func stage(_ given: inout Document, in book: Book) throws {
    let playbooks = Playbooks(book: book.folder)
    let pipelines = playbooks.ordered
    let word = given["stage"]?.text
    let found = pipelines.lazy.compactMap { pipeline -> (Pipeline, Pipeline.Stage)? in
      let stage =
        word.map { pipeline.stage(called: $0) } ?? pipeline.stages.first { $0.outcome == nil }
      return stage.map { (pipeline, $0) }
    }.first
    guard let (pipeline, stage) = found else {
      let names = pipelines[0].stages.map { $0.name[Speech.language] }
      throw Failure.data(
        Words(
          "--stage: there is no stage \(word ?? ""). There are: \(names.joined(separator: ", ")).",
          "--stage：没有阶段“\(word ?? "")”。可用：\(names.joined(separator: "、"))。"))
    }
    given["pipeline"] = .text(pipeline.id)
    given["version"] = .int(Int64(pipeline.version))
    given["stage"] = .text(stage.id)
    given["outcome"] = stage.outcome.map { .text($0.rawValue) }
  }

  // MARK: What is worth a warning

  /// What is odd about the values: kept as they are, but said.
  var oddities: [Words] {
    kind.fields.compactMap { field in
      given[field.name]?.text.flatMap { field.type.oddity($0) }?.words
    }
  }

  /// Records that may be the same (IDN-7): by mail or phone, or by name where the city doesn't tell them apart.
  func lookalikes(in book: Book) throws -> [Record] {
    var found: [Record] = []
    for field in kind.fields where field.traits.contains(.matched) {
      guard let text = given[field.name]?.text, let key = MatchKey.of(text, type: field.type) else {
        continue
      }
      for record in try book.records(kind, matching: field.name, key: key)
      where !found.contains(where: { $0.ref == record.ref }) {
        if field.name == "name", let city = record.text("city"), let own = given["city"]?.text,
          MatchKey.name(city) != MatchKey.name(own)
        {
          continue
        }
        found.append(record)
      }
    }
    return found
  }
}
