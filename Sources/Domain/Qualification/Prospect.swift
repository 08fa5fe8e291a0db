/// What a customer may be called on the way from first sight to sale, each by its own rule.
///
/// The classes overlap: someone with need and money is a potential customer, and a prospect as soon
/// as authority is there too. An unknown condition meets no rule.
public enum ProspectClass: String, CaseIterable, Sendable {
  /// PROS-1, PROS-2, F-3: need, money and authority, all three.
  case prospect
  /// PROS-3: need and money; authority isn't asked for.
  case potential
  /// PROS-5, F-2: "1 + 1 = 2", a need and the product recognised.
  case intent

  public var words: Words {
    switch self {
    case .prospect: Words("prospect", "准顾客")
    case .potential: Words("potential customer", "潜在客户")
    case .intent: Words("intent customer", "意向客户")
    }
  }

  /// All classes that a customer is in.
  public static func of(_ combination: Combination, recognisesProduct: Bool) -> [ProspectClass] {
    allCases.filter { kind in
      switch kind {
      case .prospect:
        combination.need == .yes && combination.money == .yes && combination.authority == .yes
      case .potential: combination.need == .yes && combination.money == .yes
      case .intent: combination.need == .yes && recognisesProduct
      }
    }
  }

  /// How long a customer means to stay, where nothing else was noted: who recognises the product and
  /// the way of working and feels at home mostly wants to stay (PROS-8).
  public static func horizon(of customer: Record) -> String? {
    if let noted = customer.text("horizon") { return noted }
    let isAtHome =
      customer.flag("recognises_product") && customer.flag("recognises_model")
      && customer.flag("belonging")
    return isAtHome ? "long_term" : nil
  }
}
