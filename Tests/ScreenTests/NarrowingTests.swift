import Domain
import Testing

@testable import Screen

@Suite("What a list is narrowed to")
struct NarrowingTests {
  private let members = [
    Record(ref: Ref(.member, "m1"), revision: 1, document: ["name": "Lina Schmidt"]),
    Record(ref: Ref(.member, "m2"), revision: 1, document: ["name": "Bob Baker"]),
    Record(ref: Ref(.member, "m3"), revision: 1, document: ["name": "Bob Cole"]),
    Record(ref: Ref(.member, "m4"), revision: 1, document: ["name": "李婷"]),
  ]

  private func words(_ typed: String, _ language: Language = .en) -> String {
    Narrowing(typed: typed, today: Sitting.today, members: members).words[language]
  }

  @Test(
    "is typed in words of either language, in any order",
    arguments: [
      ("mine", "mine"), ("我的", "mine"), ("everybody", "everybody"), ("全部", "everybody"),
      ("lina", "Lina Schmidt"), ("LINA SCHMIDT", "Lina Schmidt"), ("李婷", "李婷"),
      ("rotting", "rotting"), ("停滞", "rotting"), ("no next step", "without next step"),
      ("没有下一步", "without next step"), ("this month", "Nov 2026"), ("本季度", "Q4 2026"),
      ("2026-11", "Nov 2026"), ("paper", "“paper”"), ("Jiangnan Paper", "“Jiangnan Paper”"),
      ("lina Q4 paper", "Lina Schmidt, Q4 2026, “paper”"),
      ("paper rotting mine", "mine, rotting, “paper”"), ("我的本月纸业", "mine, Nov 2026, “纸业”"),
      ("ｍｉｎｅ　Ｑ４", "mine, Q4 2026"),
      // Two are called that, so it may be anything.
      ("bob", "“bob”"), ("bob cole", "Bob Cole"), ("minestrone", "“minestrone”"),
      ("李婷商行", "“李婷商行”"), ("", ""), ("  ", ""),
    ])
  func typed(_ typed: String, _ expected: String) { #expect(words(typed) == expected) }

  @Test(
    "a number is one of the usual ones; one beyond them is text",
    arguments: [
      ("1", "mine"), ("2", "everybody"), ("3", "rotting"), ("4", "without next step"),
      ("5", "Nov 2026"), ("６", "“6”"), ("9", "“9”"), ("３", "rotting"),
    ])
  func number(_ typed: String, _ expected: String) { #expect(words(typed) == expected) }

  @Test("says itself in Chinese")
  func chinese() { #expect(words("mine rotting q4 纸业", .zh) == "我的，停滞，2026年第4季度，“纸业”") }
}
