import Domain
import GRDB

/// Lists whose equals are ordered by a ranking that the reader brings along, still read by key.
///
/// An index can't know the ranking, so records that are equal in the order's columns are read as one
/// segment a ranked value. Most such groups are small and come whole with a plain page, to be sorted
/// here; only one that is cut by the page's end, such as a whole import, is read segment by segment.
extension Index {
  func list(_ query: ListQuery, rankedBy column: String) throws -> [Listed] {
    var result: [Listed] = []
    var bound: ListPlace?
    switch query.from {
    case .top, .bottom: break
    case .after(let place), .before(let place), .at(let place):
      result = try group(of: place, behind: true, query, column, limit: query.limit)
      bound = place
    }
    while result.count < query.limit {
      let limit = query.limit - result.count
      let block = try list(plain(query, behind: bound, limit: limit))
      guard let last = block.last else { break }
      let whole = block.count < limit ? block[...] : block.prefix { !$0.place.isLevel(last.place) }
      result += sorted(whole, query, column)
      if whole.count < block.count {
        result += try group(
          of: last.place, behind: false, query, column, limit: query.limit - result.count)
      }
      bound = last.place
    }
    return result
  }

  /// A page in the order's columns alone, behind all records that are level with `place`.
  private func plain(_ query: ListQuery, behind place: ListPlace?, limit: Int) -> ListQuery {
    var plain = query
    plain.ranking = []
    plain.limit = limit
    let isDescending = query.order?.isDescending ?? false
    if let place {
      let edge = ListPlace(
        values: place.values, id: isDescending == query.isBackwards ? .max : .min, ranked: nil)
      plain.from = query.isBackwards ? .before(edge) : .after(edge)
    }
    return plain
  }

  /// Records level with `place`, segment by segment: all of them, or those behind it.
  private func group(
    of place: ListPlace, behind: Bool, _ query: ListQuery, _ column: String, limit: Int
  ) throws -> [Listed] {
    var result: [Listed] = []
    let own = query.rank(place.ranked)
    let all = Array(0...query.ranking.count)
    for rank in query.isBackwards ? all.reversed() : all where result.count < limit {
      if behind, query.isBackwards ? rank > own : rank < own { continue }
      var segment = ListQuery(query.kind, filters: query.filters, limit: limit - result.count)
      segment.filters += zip(query.order?.columns ?? [], place.values).map { .has($0, $1) }
      if let condition = query.order?.condition { segment.filters.append(.holds("(\(condition))")) }
      segment.filters.append(
        rank < query.ranking.count
          ? .equals(column, query.ranking[rank]) : .noneOf(column, query.ranking))
      // In order of birth, latest first where the order is descending.
      let isFalling = (query.order?.isDescending ?? false) != query.isBackwards
      var edge: ListPlace?
      if behind, rank == own {
        var id = place.id
        if case .at = query.from { id += isFalling ? 1 : -1 }
        edge = ListPlace(values: [], id: id, ranked: nil)
      }
      segment.from =
        isFalling
        ? edge.map { .before($0) } ?? .bottom : edge.map { .after($0) } ?? .top
      // Read in order of birth, but standing where the list's own order has them.
      result += try list(segment).map { row in
        let here = ListPlace(values: place.values, id: row.id, ranked: row.record.text(column))
        return Listed(id: row.id, record: row.record, figures: row.figures, place: here)
      }
    }
    return result
  }

  /// Whole groups of a plain page, each put into the ranking's order.
  private func sorted(_ rows: ArraySlice<Listed>, _ query: ListQuery, _ column: String) -> [Listed]
  {
    var result: [Listed] = []
    var rest = rows
    while let first = rest.first {
      let group = rest.prefix { $0.place.isLevel(first.place) }
      rest = rest.dropFirst(group.count)
      let ranked = group.enumerated().sorted { left, right in
        let (a, b) = (query.rank(left.element.place.ranked), query.rank(right.element.place.ranked))
        return a == b ? left.offset < right.offset : query.isBackwards ? a > b : a < b
      }
      result += ranked.map(\.element)
    }
    return result
  }

  /// The values of a column by how often those who have it were accepted: the sources of leads, the
  /// best first. Values that only few have stand in the middle.
  func standing(_ kind: Kind, by column: String, accepted: String) throws -> [String] {
    guard let totals = TotalsTable.all[kind.name] else { return [] }
    return try read(mayStop: true) { db in
      // One of each added (Laplace): one lucky lead doesn't make the best source.
      try String.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT \(column) FROM \(totals.source)
            WHERE \(column) IS NOT NULL GROUP BY \(column)
            ORDER BY (sum(\(accepted)) + 1.0) / (sum(records) + 2.0) DESC, \(column) LIMIT 50
            """))
    }
  }
}

extension ListQuery {
  /// Whether the page is read against the list's order.
  var isBackwards: Bool {
    switch from {
    case .bottom, .before: true
    case .top, .after, .at: false
    }
  }

  /// Where a value stands in the ranking; all that aren't in it stand behind.
  func rank(_ value: String?) -> Int {
    value.flatMap(ranking.firstIndex) ?? ranking.count
  }
}

extension ListPlace {
  /// Whether two records are equal in the order's columns.
  func isLevel(_ other: ListPlace) -> Bool { values == other.values }
}
