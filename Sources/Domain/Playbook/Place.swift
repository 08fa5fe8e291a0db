/// Where something stands in a playbook's file, so that an error can point at it.
public struct Place: Hashable, Sendable, CustomStringConvertible {
  public let file: String
  /// Counted from 1, as editors do.
  public let line: Int
  public let column: Int
  /// The way to the value from the top of the file: `stages[2].probability`; empty at the top.
  public let path: String

  public init(file: String, line: Int, column: Int, path: String = "") {
    self.file = file
    self.line = line
    self.column = column
    self.path = path
  }

  /// `acme/playbooks/export.yaml:12:18: stages[2].probability`, the form that editors jump by.
  public var description: String {
    "\(file):\(line):\(column)" + (path.isEmpty ? "" : ": \(path)")
  }
}
