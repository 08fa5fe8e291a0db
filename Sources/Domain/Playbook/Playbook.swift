/// A framework of the trade as a file describes it: an ordered process, a checklist, a form, a bank of
/// questions, cards with tips, or pages of the guide.
///
/// One engine runs them all. What they say is in the file, in both languages; what computes is Swift.
public struct Playbook: Sendable, Identifiable {
  public let kind: PlaybookKind
  public let id: String
  public let version: Int
  public let name: Words
  /// The part of the trade that it belongs to; what says none stands with the last.
  public let topic: Topic?
  /// When a rep takes it, and what it tells her.
  public let about: Words?
  /// Where it comes from, and what of it is ours.
  public let source: Words?
  public let content: Content

  public enum Content: Sendable {
    case pipeline(Pipeline)
    case checklist(Checklist)
    case form(CustomerForm)
    case questions(QuestionBank)
    case tips(TipCards)
    case guide(GuidePages)
  }

  public var pipeline: Pipeline? { if case .pipeline(let it) = content { it } else { nil } }
  public var checklist: Checklist? { if case .checklist(let it) = content { it } else { nil } }
  public var form: CustomerForm? { if case .form(let it) = content { it } else { nil } }
  public var questions: QuestionBank? { if case .questions(let it) = content { it } else { nil } }
  public var tips: TipCards? { if case .tips(let it) = content { it } else { nil } }
  public var guide: GuidePages? { if case .guide(let it) = content { it } else { nil } }
}

/// What a playbook's file describes, as its `kind:` says.
public enum PlaybookKind: String, CaseIterable, Sendable {
  case pipeline, checklist, form, questions, tips, guide

  public var words: Words {
    switch self {
    case .pipeline: Words("pipeline", "流程")
    case .checklist: Words("checklist", "清单")
    case .form: Words("form", "资料表")
    case .questions: Words("questions", "问题库")
    case .tips: Words("tips", "提示卡")
    case .guide: Words("guide", "指南")
    }
  }
}

extension Playbook {
  /// The parts of the trade, in the order in which a rep comes to them.
  public enum Topic: String, CaseIterable, Hashable, Sendable {
    case qualify, know, talk, opportunity, sell, comply, credit, serve, keep, learn

    public var words: Words {
      switch self {
      case .qualify: Words("Qualify", "判断客户")
      case .know: Words("Know and choose", "识别与选择")
      case .talk: Words("Prepare a talk", "准备拜访")
      case .opportunity: Words("Ideas and opportunities", "创意与机会")
      case .sell: Words("Sell", "推进与签约")
      case .comply: Words("Comply", "合规与风险")
      case .credit: Words("Identity and credit", "身份与授信")
      case .serve: Words("Serve", "服务")
      case .keep: Words("Keep", "维护与挽留")
      case .learn: Words("Learn", "自我提升")
      }
    }
  }

  /// The fields that every playbook begins with.
  static let head = ["kind", "id", "version", "topic", "name", "about", "source", "ids"]

  /// Reads a playbook's file, whatever it describes.
  ///
  /// - Throws: `PlaybookError`, with the place in the file.
  public init(_ tree: Tree) throws {
    kind = try tree.member("kind").choice(of: PlaybookKind.self)
    let own: [String] =
      switch kind {
      case .pipeline: ["of", "order", "stages"]
      case .checklist:
        ["on", "confidential", "review_after_days", "groups", "verdicts", "marks", "matrix"]
      case .form: ["for", "function", "groups"]
      case .questions: ["groups"]
      case .tips: ["cards"]
      case .guide: ["pages"]
      }
    let fields = try tree.fields(Playbook.head + own)
    id = try fields.required("id").identifier()
    version = try fields.required("version").number(in: 1...Int.max)
    name = try fields.required("name").words()
    topic = try fields["topic"]?.choice(of: Topic.self)
    about = try fields["about"]?.words()
    source = try fields["source"]?.words()
    for item in try fields["ids"]?.list() ?? [] { _ = try item.text() }
    content =
      switch kind {
      case .pipeline: .pipeline(try Pipeline(fields))
      case .checklist: .checklist(try Checklist(fields))
      case .form: .form(try CustomerForm(fields))
      case .questions: .questions(try QuestionBank(fields))
      case .tips: .tips(try TipCards(fields))
      case .guide: .guide(try GuidePages(fields))
      }
  }
}

/// The playbooks that a rule can look up while it runs.
public protocol Shelf {
  /// All pipelines for deals, the one for a new deal first.
  var pipelines: [Pipeline] { get }
  func pipeline(_ id: String) -> Pipeline?
  func checklist(_ id: String) -> Checklist?
}

extension Shelf {
  public func pipeline(_ id: String) -> Pipeline? { pipelines.first { $0.id == id } }
}

/// Pipelines alone, where nothing else is asked for.
extension [Pipeline]: Shelf {
  public var pipelines: [Pipeline] { self }
  public func checklist(_ id: String) -> Checklist? { nil }
}
