/// The power over a purchase: to decide, to suggest or to oppose it (MAN-2); each of them counts.
///
/// It comes from the people at a customer. A customer that is a person itself, or of whom the rep
/// knows no names yet, carries it in its own field; there `no` means asked and found lacking. A person
/// with a role overrides that. Without people and without an answer it is unknown.
public enum Authority {
  public static let decides = Choice("decides", Words("decides", "拍板"))
  public static let suggests = Choice("suggests", Words("suggests", "建议"))
  public static let opposes = Choice("opposes", Words("opposes", "反对"))

  /// The three roles that count, in the order of the keys 1, 2, 3.
  public static let counting = [decides, suggests, opposes]
  /// What a person at a customer can be.
  public static let roles = counting + [Choice("none", Words("no part in it", "不参与"))]
  /// What a customer's own field can hold.
  public static let answers = counting + [Choice("no", Words("no", "无"), also: ["lacks it"])]

  /// The answer for a customer, from its own field and its people.
  ///
  /// The index computes the same in `sql`; a test holds the two together.
  public static func answer(own: String?, roles: [String?]) -> Answer {
    let names = Set(counting.map(\.name))
    if (roles + [own]).contains(where: { $0.map(names.contains) ?? false }) { return .yes }
    let allWithout = !roles.isEmpty && roles.allSatisfy { $0 == "none" }
    return own == "no" || allWithout ? .no : .unknown
  }

  /// Whether someone has been found who decides; until then *find the decider* stays open (MAN-6).
  public static func hasDecider(own: String?, roles: [String?]) -> Bool {
    (roles + [own]).contains(decides.name)
  }

  static let sql = """
    CASE WHEN role IS NOT NULL OR authority IN ('decides', 'suggests', 'opposes') THEN 'yes' \
    WHEN authority = 'no' OR (contacts > 0 AND contacts = contacts_without) THEN 'no' END
    """
}
