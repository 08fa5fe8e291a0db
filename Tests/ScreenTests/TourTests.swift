import Domain
import Foundation
import Store
import Testing

@testable import Screen

@MainActor
@Suite("The guided first ten minutes")
struct TourTests {
  /// Lina in a sample book, on Today, with two leads and a customer whose step is late.
  private func sitting(_ language: Language = .en, columns: Int = 80, rows: Int? = nil) throws
    -> Sitting
  {
    try Sitting(language, columns: columns, rows: rows, tab: "1", isSample: true) { book in
      try SampleLeads.fill(book)
      let pipelines = Playbooks(book: book.folder, user: nil).pipelines
      try book.commit(.add) { transaction in
        for name in ["恒达纺织", "Hengda Mills"] {
          let key = try transaction.enter(.customer, ["name": .text(name)])
          try transaction.accept(key, into: pipelines[0])
          try transaction.plan(
            "task", with: key, about: "send the quote", due: Sitting.today + -2)
        }
      }
    }
  }

  /// What the rows of the guide say.
  private func guide(_ rep: Sitting) -> String {
    rep.frame.lines.drop { !$0.contains("Guide ") && !$0.contains("引导 ") }.prefix(3)
      .joined(separator: "\n")
  }

  private func step(_ rep: Sitting) -> String? { rep.app.tour?.step.id }

  @Test("begins by itself in a sample book, and in no other")
  func begins() throws {
    #expect(try sitting().sees("Guide 1/13"))
    #expect(try sitting(.zh).sees("引导 1/13"))
    let real = try Sitting(filledBy: SampleLeads.fill)
    #expect(!real.sees("Guide"))
  }

  @Test("each step notices by itself when it was done, and gives way to the next")
  func steps() throws {
    let rep = try sitting()
    #expect(step(rep) == "today")
    rep.press(.down)
    #expect(step(rep) == "open")
    rep.press(.enter)
    #expect(step(rep) == "call")
    rep.press("c")
    #expect(guide(rep).contains("!fri"))
    rep.type("wants 30-day terms")
    rep.press(.enter)
    // No next step, not done.
    #expect(step(rep) == "call")
    rep.press("c")
    rep.type("will think about it !fri ask finance")
    rep.press(.enter)
    #expect(step(rep) == "finish")
    rep.press(.escape, "g", "x")
    if rep.app.question != nil { rep.press(.escape) }
    #expect(step(rep) == "triage")
    rep.press("2")
    #expect(step(rep) == "man")
    rep.press("M")
    #expect(step(rep) == "evidence")
    rep.press("i")
    rep.type("budget 300k for 2027")
    rep.press(.enter)
    #expect(step(rep) == "accept")
    rep.press("+", .escape)
    #expect(step(rep) == "accept")
    rep.press("+", .enter)
    #expect(step(rep) == "board")
    rep.app.notice(.act(.move(deal: "d1", to: "qualified")))
    #expect(step(rep) == "find")
    rep.press("/")
    rep.type("hengda")
    #expect(step(rep) == "find")
    rep.press(.enter)
    #expect(step(rep) == "undo")
    rep.press("u")
    #expect(step(rep) == "help")
    rep.press("?")
    rep.press(.escape)
    #expect(step(rep) == "end")
    #expect(guide(rep).contains("; end of the guide"))
    rep.press(";")
    #expect(rep.app.tour == nil && !rep.sees("Guide"))
  }

  @Test("another deed than the one it waits for changes nothing")
  func others() throws {
    let rep = try sitting()
    rep.press("4", "?", .escape, "u")
    #expect(step(rep) == "today")
  }

  @Test("a step is skipped with one key, and the guide is left with one command, for good")
  func left() throws {
    let rep = try sitting()
    rep.press(";")
    #expect(step(rep) == "open")
    rep.press(":")
    rep.type("guide")
    rep.press(.enter)
    #expect(!rep.sees("Guide 2"))
    #expect(rep.foot.contains("The guide is gone"))
    try rep.restart()
    #expect(rep.app.tour == nil)
    rep.press(";")
    #expect(rep.foot.contains("The guide isn't shown"))
    rep.press(":")
    rep.type("入门")
    rep.press(.enter)
    #expect(rep.sees("Guide 1/13"))
  }

  @Test("it goes on after a restart where it was; the place is for its user alone")
  func resumed() throws {
    let rep = try sitting()
    rep.press(";", ";", ";")
    try rep.restart()
    #expect(step(rep) == "finish")
    let path = try #require(rep.app.tourFile?.path)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    try "no such step".write(toFile: path, atomically: true, encoding: .utf8)
    try rep.restart()
    #expect(step(rep) == "today")
  }

  @Test("its rows never lie over what a screen shows, nor over a question or a message")
  func room() throws {
    for language in [Language.en, .zh] {
      for (columns, rows) in [(80, 24), (60, 24), (41, 20), (120, 40)] {
        let rep = try sitting(language, columns: columns, rows: rows)
        while rep.app.tour != nil {
          for keys in [[], ["2"], ["4"], ["c"], [.escape, "1"]] as [[Key]] {
            keys.forEach { rep.press($0) }
            let frame = rep.frame
            let label = language == .en ? "Guide " : "引导 "
            #expect(frame.lines.contains { $0.contains(label) })
            #expect(frame.lines.allSatisfy { Frame.width(of: $0) <= columns })
            if let cursor = frame.cursor, rep.app.question == nil {
              #expect(cursor.row < rows - 2 - rep.app.tourLines.count)
            }
          }
          rep.press(";")
        }
      }
    }
  }

  @Test("a low window has no room for it")
  func low() throws {
    let rep = try sitting(columns: 80, rows: 12)
    #expect(!rep.sees("Guide"))
  }

  @Test("the first step as a person sees it")
  func seen() throws {
    let rep = try sitting()
    #expect(
      rep.frame.lines.suffix(4).prefix(2).joined(separator: "\n") == """
         Guide 1/13  Today has what is late, what is due and deals without a next step.
         Go through it with Down.                                 ; skip   :guide leave
        """)
  }
}
