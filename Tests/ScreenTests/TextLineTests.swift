import Testing

@testable import Screen

/// A line after some keys, with `|` where its cursor is.
private func line(_ keys: [Key], from text: String = "") -> String {
  var line = TextLine(text)
  for key in keys { _ = line.take(key) }
  let after = line.text.dropFirst(line.textBeforeCursor.count)
  return line.textBeforeCursor + "|" + after
}

@Suite("A line of text")
struct TextLineTests {
  @Test("takes signs, wherever its cursor is")
  func typing() {
    #expect(line(["a", "b"]) == "ab|")
    #expect(line(["a", "c", .left, "b"]) == "ab|c")
    #expect(line([.left, .left, "x"], from: "好好") == "x|好好")
  }

  @Test("moves by characters, as the shell does")
  func moving() {
    #expect(line([.home, .right], from: "abc") == "a|bc")
    #expect(
      line([.control("a"), .control("f"), .control("f"), .control("b")], from: "abc") == "a|bc")
    #expect(line([.home, .end], from: "abc") == "abc|")
    #expect(line([.right, .right], from: "a") == "a|")
    #expect(line([.home, .left], from: "a") == "|a")
  }

  @Test("deletes to either side, a word, or all")
  func deleting() {
    #expect(line([.backspace], from: "华强") == "华|")
    #expect(line([.home, .delete], from: "华强") == "|强")
    #expect(line([.control("w")], from: "send the quote") == "send the |")
    #expect(line([.control("w"), .control("w")], from: "send the  ") == "|")
    #expect(line([.control("u")], from: "abc") == "|")
    #expect(line([.home, .right, .control("k")], from: "abc") == "a|")
    #expect(line([.backspace, .delete]) == "|")
  }

  @Test("a combining mark joins the letter before it, and goes with it")
  func marks() {
    #expect(line(["e", "\u{301}"]) == "é|")
    #expect(line(["e", "\u{301}", .backspace]) == "|")
  }

  @Test("a paste of several lines becomes one, and stays text")
  func paste() {
    #expect(line([.paste("q\n+\r\n- end\n")]) == "q + - end|")
  }

  @Test("has an end")
  func limit() {
    #expect(line([.paste(String(repeating: "x", count: 5000))]).count == TextLine.limit + 1)
  }

  @Test(
    "leaves keys that aren't for it alone", arguments: [.up, .tab, .enter, .function(1)] as [Key])
  func others(key: Key) {
    var line = TextLine("a")
    let isTaken = line.take(key)
    #expect(!isTaken)
    #expect(line.text == "a")
  }

  @Test("scrolls so that the cursor is seen, and puts the terminal's cursor there")
  func drawing() {
    var frame = Frame(size: Size(rows: 1, columns: 10))
    TextLine("abc").draw(into: &frame, row: 0, column: 2, width: 6)
    #expect(frame.lines == ["  abc"])
    #expect(frame.cursor == Position(row: 0, column: 5))
    TextLine("wants 30-day terms").draw(into: &frame, row: 0, column: 2, width: 6)
    #expect(frame.lines == ["  terms"])
    #expect(frame.cursor == Position(row: 0, column: 7))
    TextLine("要求三十天账期").draw(into: &frame, row: 0, column: 2, width: 6)
    #expect(frame.lines == ["  账期"])
    #expect(frame.cursor == Position(row: 0, column: 6))
  }
}
