import Domain
import Glibc

/// The language in which this run of the program speaks.
enum Speech {
  static var language: Language { Chosen.language.value }

  /// What `--lang` says, before anything else has looked at the arguments.
  static func flag(in arguments: [String]) -> Language? {
    for (i, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument.hasPrefix("--lang=") {
        if let said = Language(rawValue: String(argument.dropFirst(7))) { return said }
      } else if argument == "--lang", i + 1 < arguments.count {
        if let said = Language(rawValue: arguments[i + 1]) { return said }
      }
    }
    return nil
  }
}

/// One text in the language of this run; both stand side by side.
func say(_ en: String, _ zh: String) -> String { Words(en, zh)[Speech.language] }

/// The place that a locale names, and the money that is used there.
enum Territory {
  /// The first of these variables that says something: POSIX has an empty one count as none.
  static func locale(_ names: [String], _ variable: (String) -> String?) -> String {
    names.lazy.compactMap(variable).first { !$0.isEmpty } ?? ""
  }

  /// The currency of the place that this run is set to.
  static var current: Currency {
    currency(
      of: locale(["LC_ALL", "LC_MONETARY", "LANG"]) { name in
        getenv(name).map { String(cString: $0) }
      })
  }

  /// `zh_CN.UTF-8` pays in yuan, `en_US` in dollars; where nothing is known it is yuan.
  static func currency(of locale: String) -> Currency {
    guard let mark = locale.firstIndex(of: "_") else { return .yuan }
    let territory = locale[locale.index(after: mark)...].prefix { $0.isLetter }
    if euro.contains(String(territory)) { return Currency(code: "EUR") ?? .yuan }
    return codes[String(territory)].flatMap(Currency.init(code:)) ?? .yuan
  }

  /// The members of the euro area (ISO 3166).
  private static let euro: Set<String> = [
    "AT", "BE", "BG", "CY", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "IE", "IT", "LT", "LU", "LV",
    "MT", "NL", "PT", "SI", "SK",
  ]

  private static let codes = [
    "CN": "CNY", "HK": "HKD", "MO": "MOP", "TW": "TWD", "SG": "SGD", "US": "USD", "GB": "GBP",
    "JP": "JPY", "KR": "KRW", "IN": "INR", "AU": "AUD", "NZ": "NZD", "CA": "CAD", "CH": "CHF",
    "LI": "CHF", "SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK", "PL": "PLN", "CZ": "CZK",
    "HU": "HUF", "RO": "RON", "TR": "TRY", "UA": "UAH", "RU": "RUB", "IL": "ILS", "AE": "AED",
    "SA": "SAR", "KW": "KWD", "BH": "BHD", "JO": "JOD", "EG": "EGP", "ZA": "ZAR", "NG": "NGN",
    "KE": "KES", "BR": "BRL", "MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP", "PE": "PEN",
    "TH": "THB", "VN": "VND", "MY": "MYR", "ID": "IDR", "PH": "PHP", "PK": "PKR", "BD": "BDT",
  ]
}
