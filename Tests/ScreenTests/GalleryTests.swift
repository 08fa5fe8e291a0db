import Domain
import Testing

@testable import Screen

@MainActor
@Suite("Gallery")
struct GalleryTests {
  func show(_ s: Sitting, _ what: String) {
    print("=== \(what)")
    let lines = s.frame.lines
    for l in lines { print("|" + l) }
    print("--- cursor \(String(describing: s.frame.cursor))")
  }
  @Test func gallery() throws {
    for language in [Language.en, .zh] {
      for columns in [80, 120] {
        let s = try Sitting(language, columns: columns, filledBy: SampleLeads.fill)
        show(s, "triage \(language) \(columns)")
        s.press(.down, .down)
        show(s, "third")
        s.press("+"); show(s, "accept"); s.press(.escape)
        s.press("-"); show(s, "drop"); s.press(.escape)
        s.press("A"); show(s, "authority"); s.press(.escape)
        s.press("c"); show(s, "call"); s.type("wants !xyz do it"); s.press(.enter);
        show(s, "wrong"); s.press(.escape)
        s.press("i"); show(s, "note"); s.press(.escape)
        s.press("n"); show(s, "n")
        s.press("i"); show(s, "evidence"); s.press(.escape)
        s.press("?"); show(s, "help"); s.press(.escape)
        s.press(":"); show(s, "palette"); s.press(.escape)
        s.press("."); show(s, "actions"); s.press(.escape)
        s.press(.enter); show(s, "customer")
        for _ in 0..<4 { s.press("]"); show(s, "tab") }
        s.press(.tab); show(s, "left")
        s.press("4"); show(s, "customers")
        s.press("/"); s.type("chen"); show(s, "find chen")
        s.type("zzz"); show(s, "no hit")
        s.press(.escape, "2", .end)
        show(s, "end")
        s.press("+", .enter); show(s, "accepted")
        s.press("u"); show(s, "undone")
      }
    }
    let empty = try Sitting()
    show(empty, "empty")
    empty.press("4"); show(empty, "empty customers")
    let guest = try Sitting(.zh, uid: 2000, filledBy: SampleLeads.fill)
    show(guest, "guest")
  }
}
