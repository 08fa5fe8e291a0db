/// Names one record of the book.
public struct Ref: Hashable, Sendable, CustomStringConvertible {
  public let kind: String
  public let key: String

  public init(_ kind: String, _ key: String) {
    self.kind = kind
    self.key = key
  }

  public init(_ kind: Kind, _ key: String) { self.init(kind.name, key) }

  public var description: String { "\(kind) \(key)" }
}

/// One record as it stands: what it says, and the number of the transaction that last touched it.
public struct Record: Hashable, Sendable {
  public let ref: Ref
  /// `seq` of the line that last touched it: its revision, and the link to its history.
  public let revision: Int64
  public var document: Document

  public init(ref: Ref, revision: Int64, document: Document) {
    self.ref = ref
    self.revision = revision
    self.document = document
  }

  public var key: String { ref.key }
  public func text(_ field: String) -> String? { document[field]?.text }
  public func int(_ field: String) -> Int64? { document[field]?.int }
  public func day(_ field: String) -> Day? { document[field]?.day }
  public func flag(_ field: String) -> Bool { document[field]?.bool ?? false }

  /// What the record is called: its name, else its subject, else its key.
  public var title: String { text("name") ?? text("subject") ?? key }
}

/// What a rule may read of the book.
public protocol Records {
  func record(_ ref: Ref) throws -> Record?
  /// All records of `kind` whose looked-up `field` equals `value`.
  func records(_ kind: Kind, where field: String, is value: String) throws -> [Record]
  /// All records of `kind` whose matched `field` has this match key.
  func records(_ kind: Kind, matching field: String, key: String) throws -> [Record]
}
