import Domain
import Testing

@testable import Screen

@MainActor
@Suite("A checklist on the screen", .serialized)
struct ChecklistScreenTests {
  @Test("what a line has no room for stands whole beside it")
  func long() throws {
    let rep = try Sitting(columns: 80, filledBy: SampleLeads.fill)
    rep.type("b")
    rep.press(.enter, .down, .enter)
    rep.type("the purchasing budget of the second half year")
    rep.press(.enter, .up)
    let rows = rep.screen.split(separator: "\n").map(String.init)
    let left = rows.map { String($0.prefix(53)) }.joined(separator: "\n")
    let right = rows.map { String($0.dropFirst(55)) }.joined(separator: " ")
    #expect(left.contains("the purchasing bu…"))
    #expect(right.contains("Which budget would it be"))
    #expect(right.contains("of the second half"))
    rep.press(.up)
    #expect(!rep.screen.contains("of the second half"))
  }
}
