extension Pipeline {
  /// Reads a pipeline from a playbook's file.
  ///
  ///     kind: pipeline
  ///     id: new-business
  ///     version: 1
  ///     name: {en: New business, zh: 新客户开发}
  ///     stages:
  ///       - {id: contacted, name: {en: contacted, zh: 已联系}, probability: 10, rots_after_days: 14}
  ///       - {id: won, name: {en: won, zh: 赢单}, outcome: won}
  ///
  /// An open stage says how likely it is to be won; `won` is 100 and `lost` 0 where nothing is said.
  /// At most one stage each is won and lost, and at least one is open.
  ///
  /// - Throws: `PlaybookError`, with the place in the file.
  public init(_ tree: Tree) throws {
    guard let pipeline = try Playbook(tree).pipeline else {
      throw tree.error(.expected(Words("a pipeline", "流程")))
    }
    self = pipeline
  }

  init(_ fields: Tree.Fields) throws {
    id = try fields.required("id").identifier()
    version = try fields.required("version").number(in: 1...Int.max)
    name = try fields.required("name").words()
    subject = try fields["of"]?.choice(of: Subject.self) ?? .deal
    isFree = try fields["order"]?.choice(of: Order.self) == .free

    let list = try fields.required("stages")
    var stages: [Stage] = []
    for item in try list.list() {
      let stage = try Stage(item)
      if stages.contains(where: { $0.id == stage.id }) { throw item.error(.twice(stage.id)) }
      if let outcome = stage.outcome, stages.contains(where: { $0.outcome == outcome }) {
        throw item.error(.twice(outcome.rawValue))
      }
      stages.append(stage)
    }
    guard stages.contains(where: { $0.outcome == nil }) else {
      throw list.error(.expected(Words("a stage without an outcome", "至少一个进行中的阶段")))
    }
    self.stages = stages
  }

  private enum Order: String, CaseIterable { case ordered, free }

  /// The file that reads back as this pipeline, of stages without gates.
  public func yaml() -> String {
    var lines = [
      "kind: \(PlaybookKind.pipeline.rawValue)", "id: \(quoted(id))", "version: \(version)",
      "name: \(Pipeline.yaml(name))", "stages:",
    ]
    for stage in stages {
      lines += [
        "  - id: \(quoted(stage.id))", "    name: \(Pipeline.yaml(stage.name))",
        "    probability: \(stage.probability)",
      ]
      if let days = stage.rotsAfter { lines.append("    rots_after_days: \(days)") }
      if let outcome = stage.outcome { lines.append("    outcome: \(outcome.rawValue)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func yaml(_ words: Words) -> String {
    "{en: \(quoted(words.en)), zh: \(quoted(words.zh))}"
  }
}

extension Pipeline.Stage {
  init(_ tree: Tree) throws {
    let fields = try tree.fields(
      "id", "name", "about", "probability", "rots_after_days", "outcome", "enter", "leave",
      "create", "ids")
    id = try fields.required("id").identifier()
    name = try fields.required("name").words()
    outcome = try fields["outcome"]?.choice(of: Pipeline.Outcome.self)
    rotsAfter = try fields["rots_after_days"]?.number(in: 1...Int.max)
    probability =
      switch outcome {
      case .won: try fields["probability"]?.number(in: 0...100) ?? 100
      case .lost: try fields["probability"]?.number(in: 0...100) ?? 0
      case nil: try fields.required("probability").number(in: 0...100)
      }
    about = try fields["about"]?.words()
    enter = try fields["enter"]?.list().map(Gate.init) ?? []
    leave = try fields["leave"]?.list().map(Gate.init) ?? []
    create = try fields["create"]?.list().map(Pipeline.Beginning.init) ?? []
  }
}

/// Text as a YAML double-quoted scalar, whatever is in it.
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": result += "\\\(scalar)"
    case _ where mustBeEscaped(scalar):
      let digits = String(scalar.value, radix: 16)
      result += "\\U" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

/// Characters that YAML doesn't take as they are, or reads as the end of a line.
private func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
  default: false
  }
}
