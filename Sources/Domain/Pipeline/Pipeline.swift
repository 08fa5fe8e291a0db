/// An ordered way of selling: the stages that a deal goes through, and the two it ends in.
///
/// It comes from a YAML file (`Tree`); a deal stores the pipeline's id and version and the stage's id.
public struct Pipeline: Hashable, Sendable {
  public let id: String
  public let version: Int
  public let name: Words
  /// What goes through it.
  public let subject: Subject
  /// Whether a card may go to any stage, in whatever order (RE-2).
  public let isFree: Bool
  public let stages: [Stage]

  public enum Subject: String, Sendable, CaseIterable { case deal, idea }

  public struct Stage: Hashable, Sendable {
    public let id: String
    public let name: Words
    /// The chance, in percent, that a deal in this stage is won.
    public let probability: Int
    /// Days in this stage after which a deal rots, whatever was done meanwhile; nil: never.
    public let rotsAfter: Int?
    /// Set on the stages that end a deal.
    public let outcome: Outcome?
    /// What is done in it.
    public var about: Words?
    /// What has to be so before a card comes in, and before it goes on.
    public var enter: [Gate] = []
    public var leave: [Gate] = []
    /// What is begun when a card comes in.
    public var create: [Beginning] = []
  }

  public enum Outcome: String, Sendable, CaseIterable { case won, lost }

  public init(
    id: String, version: Int, name: Words, subject: Subject = .deal, isFree: Bool = false,
    stages: [Stage]
  ) {
    self.id = id
    self.version = version
    self.name = name
    self.subject = subject
    self.isFree = isFree
    self.stages = stages
  }

  public func stage(_ id: String) -> Stage? { stages.first { $0.id == id } }
}
