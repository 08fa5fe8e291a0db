/// Sums over all records of a kind that are alike in a few things, kept by the index as they change: a
/// report on a million deals reads a few hundred of them.
public struct Totals: Sendable {
  /// What the records of one sum are alike in, each an SQL expression over their columns.
  public let alike: [Derived]
  /// What is summed up, each an SQL expression that is a whole number for every record; how many
  /// `records` there are is always counted.
  public let sums: [Derived]

  init(alike: [Derived], sums: [Derived]) {
    self.alike = alike
    self.sums = sums
  }
}
