import Domain
import Testing

@Suite("Money is counted in minor units")
struct MoneyTests {
  static let plain: [(minor: Int64, code: String, plain: String)] = [
    (105_400, "CNY", "1054"), (105_450, "CNY", "1054.50"), (5, "CNY", "0.05"), (0, "CNY", "0"),
    (-5, "USD", "-0.05"), (-105_400, "USD", "-1054"), (1054, "JPY", "1054"),
    (1_054_005, "KWD", "1054.005"), (.min, "CNY", "-92233720368547758.08"),
    (.max, "JPY", "9223372036854775807"),
  ]

  @Test("an amount prints as the plain decimal that scripts read", arguments: plain)
  func prints(_ row: (minor: Int64, code: String, plain: String)) throws {
    let currency = try #require(Currency(code: row.code))
    #expect(Money(minor: row.minor, currency: currency).plain == row.plain)
  }

  @Test("a currency has the decimals of ISO 4217")
  func decimals() {
    let decimals = ["CNY", "USD", "JPY", "VND", "XPF", "BHD", "TND"].map {
      Currency(code: $0)?.decimals
    }
    #expect(decimals == [2, 2, 0, 0, 0, 3, 3])
    #expect([0, 2, 3].map { places in scale(of: places) } == [1, 100, 1000])
  }

  @Test("what is no currency code is refused", arguments: ["cny", "YUAN", "", "C1Y", "人民币"])
  func refuses(_ code: String) { #expect(Currency(code: code) == nil) }

  private func scale(of decimals: Int) -> Int64? {
    ["JPY", "CNY", "BHD"].compactMap(Currency.init(code:)).first { $0.decimals == decimals }?.scale
  }
}
