/// Deals by how they stand: open, won or lost.
public struct Standing: Hashable, Sendable {
  public private(set) var open = DealSums()
  public private(set) var won = DealSums()
  public private(set) var lost = DealSums()

  public init() {}

  /// Won among those that have closed, 0 to 1; nil while none has.
  public var winRate: Double? {
    let closed = won.deals + lost.deals
    return closed == 0 ? nil : Double(won.deals) / Double(closed)
  }

  /// What the open deals bring a day, in minor units; nil until a deal with value and days is won.
  public var velocityPerDay: Double? {
    guard let winRate, let value = won.meanValue, let days = won.meanDays, days > 0 else {
      return nil
    }
    return Double(open.deals) * winRate * value / days
  }

  mutating func add(_ cell: PipelineReport.Cell) {
    switch cell.outcome {
    case nil: open += cell.sums
    case .won: won += cell.sums
    case .lost: lost += cell.sums
    }
  }
}

/// Sums over some deals.
public struct DealSums: Hashable, Sendable {
  public var deals: Int64
  /// Their values together, in minor units.
  public var value: Int64
  /// How many have a value at all.
  public var valued: Int64
  /// The days from opening to closing, together.
  public var days: Int64
  /// How many have both days.
  public var dated: Int64

  public init(
    deals: Int64 = 0, value: Int64 = 0, valued: Int64 = 0, days: Int64 = 0, dated: Int64 = 0
  ) {
    self.deals = deals
    self.value = value
    self.valued = valued
    self.days = days
    self.dated = dated
  }

  /// The mean of those that have a value, in minor units.
  public var meanValue: Double? { valued == 0 ? nil : Double(value) / Double(valued) }
  /// The mean of those that have both days.
  public var meanDays: Double? { dated == 0 ? nil : Double(days) / Double(dated) }

  public static func += (sum: inout DealSums, more: DealSums) {
    sum.deals += more.deals
    sum.value += more.value
    sum.valued += more.valued
    sum.days += more.days
    sum.dated += more.dated
  }
}
