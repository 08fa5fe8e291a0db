import Store
import Testing

@Suite("A name by its beginning")
struct BeginningTests {
  @Test(
    "is meant as it is written, by its sounds, or by their initials",
    arguments: [
      ("恒达纺织", "恒达"), ("恒达纺织", "hengda"), ("恒达纺织", "hdfz"), ("恒达纺织", "h"), ("拜访", "bf"),
      ("bought elsewhere", "bou"), ("Hengda Textiles", "HENGDA T"), ("don't know", "dont"),
      ("x", ""),
    ])
  func meant(_ name: String, _ typed: String) { #expect(Beginning.of(name, is: typed)) }

  @Test(
    "is not meant by what stands further in",
    arguments: [("恒达纺织", "纺织"), ("恒达纺织", "fz"), ("bought elsewhere", "else"), ("电话", "hua")])
  func notMeant(_ name: String, _ typed: String) { #expect(!Beginning.of(name, is: typed)) }
}
