import Domain
import Testing

@testable import Screen

@Suite("The keymap")
struct KeymapTests {
  /// The table of screens.md, row by row: a key, and what it means everywhere.
  private static let table: [(Key, Command)] = [
    (.up, .up), (.down, .down), (.left, .left), (.right, .right),
    ("k", .up), ("j", .down), ("h", .left), ("l", .right), ("g", .top), ("G", .bottom),
    (.pageUp, .pageUp), (.pageDown, .pageDown), ("J", .nextRecord), ("K", .previousRecord),
    (.enter, .open), (.escape, .back),
    (.tab, .nextPane), (.backTab, .previousPane), ("]", .nextTab), ("[", .previousTab),
    ("1", .today), ("2", .triage), ("3", .board), ("4", .customers), ("5", .insight),
    ("/", .find), ("f", .filter), (":", .palette), (".", .actions), ("?", .help),
    ("u", .undo), ("U", .redo), (",", .again), (" ", .mark), ("*", .markAll),
    ("+", .yes), ("-", .no), (.backspace, .unknown),
    ("M", .hasMoney), ("A", .hasAuthority), ("N", .hasNeed),
    ("m", .lacksMoney), ("a", .lacksAuthority), ("n", .lacksNeed),
    ("i", .words), ("T", .tie), ("c", .call), ("w", .message), ("v", .visit),
    ("t", .plan), ("x", .finish), ("s", .later), ("<", .stageBack), (">", .stageOn),
    ("o", .add), ("e", .edit), ("b", .checklists), ("&", .merge), ("r", .handOver), ("y", .copy),
    ("p", .pipeline), (";", .skip), ("q", .quit),
  ]

  @Test("each key means what the table says", arguments: table)
  func meaning(key: Key, command: Command) {
    #expect(Keymap.standard.command(key) == command)
  }

  @Test("beside the table there are Home and End alone")
  func nothingElse() {
    let keys = Set(Keymap.standard.bindings.flatMap(\.keys))
    #expect(keys.subtracting(Self.table.map(\.0)) == [.home, .end])
  }

  @Test(
    "every command has one line, and a name in both languages; a few have no key",
    arguments: Command.allCases)
  func everyCommand(command: Command) {
    let bindings = Keymap.standard.bindings.filter { $0.command == command }
    #expect(bindings.count == 1)
    #expect(bindings.allSatisfy { !$0.words.en.isEmpty })
    let named: Set<Command> = [
      .guide, .language, .theme, .transfer, .charge, .approve, .newContract, .newRisk,
      .newException, .ideas, .matrix, .compare, .handbook, .aboutMe,
    ]
    #expect(bindings.allSatisfy { $0.keys.isEmpty == named.contains($0.command) })
    #expect(bindings.allSatisfy { $0.words.zh.unicodeScalars.contains { !$0.isASCII } })
  }

  @Test("no key means two things, and no two commands have one name")
  func oneMeaning() {
    let keys = Keymap.standard.bindings.flatMap(\.keys)
    #expect(keys.count == Set(keys).count)
    for language in Language.allCases {
      let names = Keymap.standard.bindings.map { $0.words[language] }
      #expect(names.count == Set(names).count)
    }
  }

  @Test(
    "what a Chinese input method sends is folded",
    arguments: [
      ("\u{FF0B}", Command.yes), ("\u{FF0D}", .no), ("\u{FF1A}", .palette), ("\u{FF1F}", .help),
      ("\u{FF2D}", .hasMoney), ("\u{FF4D}", .lacksMoney), ("\u{FF51}", .quit),
      ("\u{FF12}", .triage),
      ("\u{3000}", .mark), ("、", .find), ("。", .actions), ("，", .again), ("《", .stageBack),
      ("》", .stageOn), ("【", .previousTab), ("】", .nextTab),
    ] as [(Key, Command)])
  func folding(key: Key, command: Command) {
    #expect(Keymap.standard.command(key) == command)
  }

  @Test("full-width digits are digits, Han text is no command")
  func digits() {
    #expect(("７" as Key).digit == 7)
    #expect(("7" as Key).digit == 7)
    #expect(("七" as Key).digit == nil)
    #expect(Keymap.standard.command("好") == nil)
    #expect(("好" as Key).isHan)
    #expect(!("\u{FF2D}" as Key).isHan)
  }

  @Test(
    "keys are spelled as they stand on the keyboard",
    arguments: [
      (Key.enter, "Enter"), (" ", "Space"), (.backTab, "Shift-Tab"), (.control("z"), "Ctrl-Z"),
      (.function(5), "F5"), ("&", "&"), (.pageUp, "PageUp"),
    ] as [(Key, String)])
  func spelled(key: Key, text: String) {
    #expect(key.spelled == text)
  }
}
