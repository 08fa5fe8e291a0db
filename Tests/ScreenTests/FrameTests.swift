import Testing

@testable import Screen

/// Draws on a small frame and answers what a person would see.
private func drawn(
  _ rows: Int = 1, _ columns: Int = 20, ascii: Bool = false, _ draw: (inout Frame) -> Void
) -> [String] {
  var frame = Frame(size: Size(rows: rows, columns: columns), ascii: ascii)
  draw(&frame)
  return frame.lines
}

@Suite("A frame")
struct FrameTests {
  @Test("text stays where it is put, and tells how wide it is")
  func put() {
    var frame = Frame(size: Size(rows: 2, columns: 10))
    #expect(frame.put("华强 x", row: 1, column: 2) == 6)
    #expect(frame.lines == ["", "  华强 x"])
  }

  @Test("text that is too long ends in … and never goes past its room")
  func cutAtEnd() {
    #expect(drawn { $0.put("Jiangnan Paper", row: 0, column: 0, width: 9) } == ["Jiangnan…"])
    #expect(drawn { $0.put("Jiangnan Paper", row: 0, column: 12) } == ["            Jiangna…"])
    #expect(drawn { $0.put("Jiangnan Paper", row: 0, column: 0, width: 0) } == [""])
  }

  @Test("Han text is never cut through a cell", arguments: [(5, "华强…"), (4, "华…"), (1, "…")])
  func cutHan(width: Int, text: String) {
    #expect(Frame.cut("华强实业", to: width) == text)
    #expect(Frame.width(of: text) <= width)
  }

  @Test("an identifier is cut in its middle, a bar without a sign")
  func cutElsewhere() {
    #expect(Frame.cut("2026-HT-000117", to: 9, .middle) == "2026…0117")
    #expect(Frame.cut("██████", to: 3, .clip) == "███")
    #expect(Frame.cut("short", to: 5, .middle) == "short")
  }

  @Test("numbers keep to the right of their room")
  func right() {
    #expect(drawn { $0.put("¥120k", row: 0, column: 2, width: 8, align: .right) } == ["     ¥120k"])
    #expect(drawn(1, 6) { $0.put("4.8万", row: 0, column: 0, align: .right) } == [" 4.8万"])
  }

  @Test("a wide sign that loses a half becomes a space, so that nothing shifts")
  func overwrite() {
    #expect(
      drawn {
        $0.put("华强实业", row: 0, column: 0)
        $0.put("x", row: 0, column: 1)
        $0.put("y", row: 0, column: 4)
      } == [" x强y 业"])
    #expect(
      drawn {
        $0.put("华强", row: 0, column: 0)
        $0.fill(row: 0, columns: 1..<3)
      } == [""])
  }

  @Test("what lies outside the frame is left out")
  func outside() {
    let lines = drawn(2, 4) {
      $0.put("no", row: 2, column: 0)
      $0.put("no", row: -1, column: 0)
      $0.put("no", row: 0, column: 4)
      $0.put("no", row: 0, column: -2)
      $0.fill(row: 7, columns: 0..<99)
      $0.rule(row: 1, columns: -3..<99)
      $0.column(9, rows: 0..<2)
    }
    #expect(lines == ["", "────"])
  }

  @Test("the focus bar changes the style and leaves the text")
  func restyle() {
    var frame = Frame(size: Size(rows: 1, columns: 4))
    frame.put("华强", row: 0, column: 0, style: .late)
    frame.restyle(row: 0) { $0.isReversed = true }
    #expect(frame.lines == ["华强"])
    #expect(frame.cells.allSatisfy { $0.style == Style.late.reversed() })
  }

  @Test("two frames with the same content are equal")
  func equal() {
    func frame(_ text: String) -> Frame {
      var frame = Frame(size: Size(rows: 1, columns: 9))
      frame.put(text, row: 0, column: 0)
      return frame
    }
    #expect(frame("e\u{301}") == frame("e\u{301}"))
    #expect(frame("e\u{301}") != frame("e"))
  }
}

@Suite("Lines on a frame")
struct LineTests {
  @Test("lines join where they meet, whichever was drawn first")
  func joins() {
    let expected = ["───┬────", "   │", "───┼────", "   │", "───┴────"]
    let columnLast = drawn(5, 8) {
      for row in [0, 2, 4] { $0.rule(row: row) }
      $0.column(3, rows: 1..<4)
    }
    let columnFirst = drawn(5, 8) {
      $0.column(3, rows: 1..<4)
      for row in [0, 2, 4] { $0.rule(row: row) }
    }
    #expect(columnLast == expected)
    #expect(columnFirst == expected)
  }

  @Test("an upright line that ends on a line across makes a T")
  func ends() {
    let lines = drawn(3, 5) {
      $0.rule(row: 0)
      $0.rule(row: 2)
      $0.column(2, rows: 0..<3)
    }
    #expect(lines == ["──┬──", "  │", "──┴──"])
  }

  @Test("a line that begins beside an upright one joins it")
  func beside() {
    let lines = drawn(3, 5) {
      $0.column(1, rows: 0..<3)
      $0.rule(row: 1, columns: 2..<5)
    }
    #expect(lines == [" │", " ├───", " │"])
  }

  @Test("--ascii shows no ornament, whoever drew it")
  func ascii() {
    let lines = drawn(3, 9, ascii: true) {
      $0.rule(row: 1)
      $0.column(4, rows: 0..<3)
      $0.put("阿·买买提先生", row: 0, column: 0, width: 4)
      $0.put("██░", row: 2, column: 0)
    }
    #expect(lines == ["阿..|", "----+----", "##. |"])
  }
}

@Suite("Text from outside")
struct HarmlessTests {
  @Test(
    "what acts on a terminal or a reader is shown, never sent",
    arguments: [
      ("\u{1B}[2J", "^[[2J"), ("a\u{07}b\u{7F}", "a^Gb^?"), ("\u{9B}31m", "<U+009B>31m"),
      ("in\u{202E}voice", "in<U+202E>voice"), ("\u{FEFF}a\u{200F}", "<U+FEFF>a<U+200F>"),
      ("a\0b", "a^@b"), ("\u{FFF9}", "<U+FFF9>"), ("\u{378}", "<U+0378>"),
    ])
  func shown(text: String, seen: String) {
    #expect(harmless(text) == seen)
    #expect(Frame.width(of: text) == seen.utf8.count)
    #expect(drawn { $0.put(text, row: 0, column: 0) } == [seen])
  }

  @Test("lines become one line, with / between them")
  func oneLine() {
    #expect(harmless("wants terms\r\n\r\nMs Liu decides\n") == "wants terms / Ms Liu decides")
    #expect(harmless("a\tb") == "a b")
    #expect(harmless("a\r\n\u{1B}b\n", keepingLines: true) == "a\n^[b\n")
  }

  @Test("joiners and variation selectors are dropped, marks stay on their sign")
  func marks() {
    #expect(harmless("❤\u{FE0F}a\u{200D}b\u{AD}") == "❤ab")
    #expect(Frame.width(of: "e\u{301}") == 1)
    #expect(harmless("e\u{301}") == "e\u{301}")
    #expect(harmless("\u{301}e") == "<U+0301>e")
    #expect(harmless("e" + String(repeating: "\u{301}", count: 9)).unicodeScalars.count == 5)
  }

  @Test("harmless text stays as it is", arguments: ["Ms Liu", "华强实业（深圳）", "été 3 % — ok"])
  func unchanged(text: String) {
    #expect(harmless(text) == text)
    #expect(harmless(harmless(text + "\n\u{1B}")) == harmless(text + "\n\u{1B}"))
  }

  @Test("text that is cut and overwritten leaves no mark behind")
  func noMarkLeft() {
    var frame = Frame(size: Size(rows: 1, columns: 3))
    frame.put("e\u{301}e", row: 0, column: 0)
    frame.put("a", row: 0, column: 0)
    #expect(frame.lines == ["ae"])
  }
}

@Suite("Text that flows")
struct WrapTests {
  @Test("Latin breaks between words")
  func latin() {
    #expect(
      Frame.wrap("Ask: how do you buy paper today?", to: 12)
        == ["Ask: how do", "you buy", "paper today?"])
  }

  @Test("Han breaks anywhere, but no line begins with a full stop or ends with a bracket")
  func han() {
    #expect(Frame.wrap("先问需求，再谈价格。", to: 8) == ["先问需", "求，再谈", "价格。"])
    #expect(Frame.wrap("客户（新）好", to: 6) == ["客户", "（新）", "好"])
    #expect(Frame.wrap("小米 Xiaomi 科技", to: 9) == ["小米", "Xiaomi 科", "技"])
  }

  @Test("a word longer than the line is broken where the line ends")
  func longWord() {
    #expect(Frame.wrap("see abcdefghij", to: 4) == ["see", "abcd", "efgh", "ij"])
  }

  @Test("line breaks are kept, and an empty text is one empty line")
  func breaks() {
    #expect(Frame.wrap("a\n\nb", to: 9) == ["a", "", "b"])
    #expect(Frame.wrap("", to: 9) == [""])
  }

  @Test("a limit ends the last line in …")
  func limit() {
    #expect(Frame.wrap("one two three", to: 7, lines: 1) == ["one tw…"])
    #expect(Frame.wrap("one\ntwo", to: 7, lines: 1) == ["one…"])
    #expect(Frame.wrap("one two", to: 7, lines: 1) == ["one two"])
    #expect(Frame.wrap("先问需求再谈", to: 6, lines: 1) == ["先问…"])
  }

  @Test("no line is wider than its room", arguments: 2...20)
  func neverWider(width: Int) {
    let text = "客户 Hengda（恒达）wants 30-day terms, 先问需求，再谈价格。supercalifragilistic"
    for limit in [nil, 1, 2] {
      #expect(
        Frame.wrap(text, to: width, lines: limit).allSatisfy { Frame.width(of: $0) <= width })
    }
  }
}
