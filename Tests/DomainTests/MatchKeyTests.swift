import Domain
import Testing

@Suite("Two spellings of the same thing meet")
struct MatchKeyTests {
  static let same: [(String, String)] = [
    ("GTX Pro", "GTXPro"), ("GTX Pro", "gtx-pro"), ("O'Brien & Sons, Ltd.", "OBrien Sons Ltd"),
    ("苏州 纺织（集团）", "苏州纺织集团"), ("a\u{3000}b", "AB"), ("阿·明", "阿明"),
  ]

  @Test("names that differ in spaces, signs and capitals are one", arguments: same)
  func names(_ row: (String, String)) { #expect(MatchKey.name(row.0) == MatchKey.name(row.1)) }

  static let different: [(String, String)] = [
    ("GTX Pro", "GTX Plus Pro"), ("MG Special", "MG Advanced"), ("苏州", "蘇州"), ("Ä", "A"),
  ]

  @Test("other names stay apart", arguments: different)
  func apart(_ row: (String, String)) { #expect(MatchKey.name(row.0) != MatchKey.name(row.1)) }

  @Test("a telephone number is its last ten digits, however it is written")
  func phones() {
    for written in ["13800001111", "+86 138-0000-1111", "(86)138 0000 1111", "0086-13800001111"] {
      #expect(MatchKey.phone(written) == "3800001111", "\(written)")
    }
    #expect(MatchKey.phone("123456") == nil, "an extension identifies nobody")
    #expect(MatchKey.phone("1234567") == "1234567")
  }

  @Test("a mail address ignores capitals alone")
  func mails() {
    #expect(MatchKey.of("Lin.A@Example.COM", type: .mail) == "lin.a@example.com")
    #expect(MatchKey.of("- -", type: .text) == nil, "signs alone identify nothing")
    #expect(MatchKey.of("Lin A", type: .text) == "lina")
  }
}
