import Domain
import struct Domain.Record
import GRDB

/// Questions about the book as it is now.
extension Book {
  public func record(_ ref: Ref) throws -> Record? { try index.record(ref).map(shown) }

  /// The record that a key alone names, of whatever kind.
  public func record(key: String) throws -> Record? {
    for kind in Kind.all {
      if let record = try record(Ref(kind, key)) { return record }
    }
    return nil
  }

  public func records(_ kind: Kind, where field: String, is value: String) throws -> [Record] {
    try index.records(kind, where: field, is: value).map(shown)
  }

  public func records(_ kind: Kind, matching field: String, key: String) throws -> [Record] {
    try index.records(kind, matching: field, key: key).map(shown)
  }

  public func list(_ query: ListQuery) throws -> [Listed] { try index.list(query).map(shown) }

  public func listed(_ ref: Ref, order: String? = nil) throws -> Listed? {
    try index.listed(ref, order: Kind.named(ref.kind)?.orders.first { $0.name == order })
      .map(shown)
  }

  /// Records of a kind by their keys, in that order: what a search has found.
  public func listed(_ kind: Kind, _ keys: [String]) throws -> [Listed] {
    try index.listed(kind, keys).map(shown)
  }

  public func count(_ kind: Kind, order: String? = nil, _ filters: [ListQuery.Filter] = []) throws
    -> Int
  {
    try index.count(kind, order: kind.orders.first { $0.name == order }, filters)
  }

  /// Records whose words begin with every word typed (Han, pinyin, Latin, the last digits of a
  /// telephone number), newest first.
  public func find(_ typed: String, limit: Int) throws -> [Ref] {
    try index.find(typed, limit: limit)
  }

  /// Records of one kind that the same finds, by their own words or by those of others that refer to
  /// them.
  public func find(_ typed: String, _ kind: Kind, limit: Int) throws -> Findings {
    try index.find(typed, kind, limit: limit)
  }

  /// Records of these kinds whose own words begin with every word typed, newest first.
  public func named(_ typed: String, _ kinds: [Kind], limit: Int) throws -> [Ref] {
    try index.named(typed, kinds, limit: limit)
  }

  /// The pipelines that open deals are in.
  public func pipelinesInUse() throws -> [String] { try index.pipelinesInUse() }

  /// The open deals that meet the filters, counted and summed up by stage.
  public func openDeals(_ filters: [ListQuery.Filter] = []) throws -> [OpenDeals] {
    try index.openDeals(filters)
  }

  /// The sources of leads, the one whose leads are accepted most often first.
  public func sourceStanding() throws -> [String] {
    try index.standing(.customer, by: "source", accepted: "accepted")
  }

  /// Records in order of birth behind a number, page by page.
  public func page(_ kind: Kind, after id: Int64, limit: Int) throws -> [(
    id: Int64, record: Record
  )] {
    try list(ListQuery(kind, from: .after(ListPlace(values: [], id: id)), limit: limit))
      .map { ($0.id, $0.record) }
  }

  /// Called now and then during a search or a count; when it says true, that ends with
  /// `ReadInterrupted`. Nothing else is touched.
  public var shouldStopReading: (() -> Bool)? {
    get { index.shouldStop }
    set { index.shouldStop = newValue }
  }
}
