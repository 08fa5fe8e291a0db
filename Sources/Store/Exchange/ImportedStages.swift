import Domain

/// The pipeline that the deals of a file go through, and where in it a row stands.
struct ImportedStages {
  let pipeline: Pipeline
  /// Whether the book has to be given the pipeline.
  let isNew: Bool

  /// A pipeline that knows every stage of the file, the default one first; else one made of them.
  init(_ words: [String], among playbooks: Playbooks) {
    let fitting = playbooks.inForce.first { pipeline in
      words.allSatisfy { pipeline.stage(called: $0) != nil }
    }
    isNew = fitting == nil
    pipeline =
      fitting
      ?? .importing(
        stages: words, id: ImportedStages.freeID(among: playbooks),
        name: Words("Imported pipeline", "导入的流程"))
  }

  /// Puts the stage's id in place of the word for it, and says what follows from the stage: outcome,
  /// pipeline and since when.
  ///
  /// An open deal that the file gives a closing day is expected to close then.
  func settle(_ fields: inout Document, today: Day) -> Document {
    let stage =
      fields["stage"]?.text.flatMap(pipeline.stage(called:))
      ?? pipeline.stages.first { $0.outcome == nil }
    fields["stage"] = stage.map { .text($0.id) }
    if stage?.outcome == nil, let closed = fields.removeValue(forKey: "closed") {
      fields["expected"] = fields["expected"] ?? closed
    }
    var derived: Document = [
      "pipeline": .text(pipeline.id), "version": .int(Int64(pipeline.version)),
      "outcome": stage?.outcome.map { .text($0.rawValue) } ?? .null,
      "entered": fields["closed"] ?? fields["opened"] ?? .text(today.description),
    ]
    // A deal that is open again has no closing day any more.
    if stage?.outcome == nil { derived["closed"] = .null }
    return derived
  }

  private static func freeID(among playbooks: Playbooks) -> String {
    var id = "import"
    var count = 1
    while playbooks.pipeline(id) != nil {
      count += 1
      id = "import-\(count)"
    }
    return id
  }
}
