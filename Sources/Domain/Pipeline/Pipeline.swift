/// An ordered way of selling: the stages that a deal goes through, and the two it ends in.
///
/// It comes from a YAML file (`Tree`); a deal stores the pipeline's id and version and the stage's id.
public struct Pipeline: Hashable, Sendable {
  public let id: String
  public let version: Int
  public let name: Words
  public let stages: [Stage]

  public struct Stage: Hashable, Sendable {
    public let id: String
    public let name: Words
    /// The chance, in percent, that a deal in this stage is won.
    public let probability: Int
    /// Days in this stage after which a deal rots, whatever was done meanwhile; nil: never.
    public let rotsAfter: Int?
    /// Set on the stages that end a deal.
    public let outcome: Outcome?
  }

  public enum Outcome: String, Sendable, CaseIterable { case won, lost }

  public init(id: String, version: Int, name: Words, stages: [Stage]) {
    self.id = id
    self.version = version
    self.name = name
    self.stages = stages
  }

  public func stage(_ id: String) -> Stage? { stages.first { $0.id == id } }
}
