/// The name that was most likely meant by one that nobody knows.
public enum Nearest {
  /// The name with the fewest letters to change, add or take away, when they are few.
  ///
  /// `languge` is `language`; `colour` is none of `name`, `stages`.
  public static func of(_ word: String, among names: [String]) -> String? {
    let limit = max(1, word.count / 3)
    let found = names.map { (name: $0, distance: distance(word, $0)) }
      .filter { $0.distance <= limit && $0.distance < $0.name.count }
    return found.min { $0.distance < $1.distance }?.name
  }

  /// The letters to change, add or take away between two words (Levenshtein), whatever their case.
  static func distance(_ one: String, _ other: String) -> Int {
    let (one, other) = (Array(one.lowercased()), Array(other.lowercased()))
    var row = Array(0...other.count)
    for (i, letter) in one.enumerated() {
      var corner = row[0]
      row[0] = i + 1
      for (j, candidate) in other.enumerated() {
        let changed = corner + (letter == candidate ? 0 : 1)
        corner = row[j + 1]
        row[j + 1] = min(changed, row[j] + 1, corner + 1)
      }
    }
    return row[other.count]
  }
}
