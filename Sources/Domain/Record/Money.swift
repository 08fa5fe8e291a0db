/// A currency by its ISO 4217 code, with how many decimals its minor unit has.
public struct Currency: Hashable, Sendable {
  public let code: String
  public let symbol: String
  /// 2 for most, 0 for yen and won, 3 for the Gulf dinars (ISO 4217).
  public let decimals: Int

  /// A three-letter code in capitals; nil for anything else.
  public init?(code: String) {
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (65...90).contains($0) }) else { return nil }
    self.code = code
    symbol = Currency.symbols[code] ?? code + " "
    decimals =
      switch code {
      case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI",
        "VND", "VUV", "XAF", "XOF", "XPF":
        0
      case "BHD", "KWD", "OMR", "JOD", "TND", "IQD", "LYD": 3
      default: 2
      }
  }

  public static let yuan = Currency(code: "CNY")!

  /// Minor units in one major unit: 100 for two decimals.
  public var scale: Int64 { decimals == 0 ? 1 : decimals == 3 ? 1000 : 100 }

  private static let symbols = [
    "CNY": "¥", "JPY": "¥", "USD": "$", "EUR": "€", "GBP": "£", "KRW": "₩", "INR": "₹",
    "HKD": "HK$",
    "TWD": "NT$", "SGD": "S$", "AUD": "A$", "CAD": "C$",
  ]
}

/// An amount in a book's one currency, in minor units.
public struct Money: Hashable, Comparable, Sendable {
  public let minor: Int64
  public let currency: Currency

  public init(minor: Int64, currency: Currency) {
    self.minor = minor
    self.currency = currency
  }

  public static func < (left: Money, right: Money) -> Bool { left.minor < right.minor }

  /// The plain decimal that scripts read: `1054`, `1054.50`.
  public var plain: String {
    let scale = currency.scale
    let magnitude = minor.magnitude
    let whole = String(magnitude / UInt64(scale))
    let rest = Int(magnitude % UInt64(scale))
    let sign = minor < 0 ? "-" : ""
    return rest == 0 ? sign + whole : "\(sign)\(whole).\(padded(rest, currency.decimals))"
  }
}
