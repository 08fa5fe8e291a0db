import Foundation
import Testing

/// The program itself in a real terminal, driven by keys.
@Suite(
  "A sitting", .serialized, .enabled(if: Tmux.isThere, "tmux is needed: make test installs it"))
struct JourneyTests {
  @Test("without a book the first screen makes an empty one, and what is done there is there again")
  func emptyBook() throws {
    let terminal = try Tmux(Program())
    try terminal.type("kebu", "Enter")
    try terminal.wait(for: "There is no book yet in")
    try terminal.type("1")
    try terminal.wait(for: "> 1 The book's name")
    try terminal.type("Acme", "Enter")
    try terminal.wait(for: "> 2 Its currency")
    try terminal.press("Enter")
    try terminal.wait(for: "> 3 Your name")
    try terminal.press("C-u")
    try terminal.type("Lina", "Enter")
    try terminal.wait(for: "Nothing waits for you today.")
    try terminal.type("2")
    try terminal.wait(for: "No lead waits for a decision.")

    try terminal.type("o")
    try terminal.type("Hengda Textiles 138 0000 1111", "Enter")
    try terminal.wait(for: "> Hengda Textiles")
    try terminal.type("M")
    try terminal.type("N")
    try terminal.wait(for: "M ? N")
    try terminal.type("i")
    try terminal.type("new looms in May", "Enter")
    try terminal.wait(for: "+ Need       new looms in May")
    try terminal.type("+")
    try terminal.wait(for: "Accept Hengda Textiles as a customer")
    try terminal.press("Enter")
    try terminal.wait(for: "now under 4 Customers")
    try terminal.type("4")
    try terminal.wait(for: "contacted")
    try terminal.press("Enter")
    try terminal.type("c")
    try terminal.type("wants 30-day terms !tomorrow ask finance", "Enter")
    try terminal.wait(for: "reached: wants 30-day")
    try terminal.type("q")
    try terminal.wait(for: "ready>")

    try terminal.type("clear; kebu", "Enter")
    try terminal.type("/hengda", "Enter")
    try terminal.wait(for: "ask finance")
    let screen = try terminal.wait(for: "reached: wants 30-day")
    #expect(screen.contains("Lina, since"))
    #expect(screen.contains("M ? N"))
    #expect(screen.contains("tomorrow"))
  }

  @Test(
    "an import from the first screen, its rejected rows told, and its leads in triage",
    arguments: ["en", "zh"])
  func importing(language: String) throws {
    let program = try Program()
    try program.write(
      "leads.csv",
      """
      Lead Name,City,Phone,Accepted
      Hengda Textiles,Suzhou,138 0000 1111,
      华强实业,深圳,139 0000 2222,
      Broken,Wuxi,139 0000 3333,2026-13-45
      """ + "\n")
    let isEnglish = language == "en"
    let terminal = try Tmux(program)
    try terminal.type("kebu --lang \(language)", "Enter")
    try terminal.wait(for: isEnglish ? "There is no book yet in" : "这里还没有客簿")
    try terminal.type("2")
    try terminal.type("no-such.csv", "Enter")
    try terminal.wait(for: isEnglish ? "There is no file no-such.csv." : "没有文件 no-such.csv。")
    try terminal.press("C-u")
    try terminal.type("*.csv", "Enter")
    try terminal.type("Acme", "Enter")
    try terminal.press("Enter", "Enter")
    try terminal.wait(for: isEnglish ? "Enter go on" : "Enter 继续")
    try terminal.press("Enter")
    try terminal.wait(for: isEnglish ? "2 Triage 2" : "2 线索 2")
    try terminal.type("2")
    let screen = try terminal.wait(for: "Hengda Textiles")
    #expect(screen.contains("Hengda Textiles"))
    #expect(screen.contains("华强实业"))
    #expect(FileManager.default.fileExists(atPath: program.scratch + "/leads.rejected.csv"))
  }

  @Test(
    "without a book a sample one is made, the guide is followed and left, and both are there again",
    arguments: ["en", "zh"])
  func sampleBook(language: String) throws {
    let isEnglish = language == "en"
    let program = try Program()
    let terminal = try Tmux(program)
    try terminal.type("kebu --lang \(language)", "Enter")
    try terminal.wait(for: isEnglish ? "3 A sample book to try kebu with" : "3 样例客簿，先试用看看")
    try terminal.type("3")
    // Some four thousand acts, as a debug build does them on a busy machine.
    try terminal.wait(for: isEnglish ? "Guide 1/13" : "引导 1/13", seconds: 120)
    try terminal.wait(for: isEnglish ? "Mokka  sample" : "Mokka  样例")
    // The head's figures come when nobody waits.
    try terminal.wait(for: "!  2 ")
    try terminal.press("Down")
    try terminal.wait(for: isEnglish ? "Guide 2/13" : "引导 2/13")
    try terminal.press("Enter")
    try terminal.wait(for: isEnglish ? "Guide 3/13" : "引导 3/13")
    try terminal.type("q")
    try terminal.wait(for: "ready>")

    try terminal.type("clear; kebu --lang \(language)", "Enter")
    try terminal.wait(for: isEnglish ? "3 The sample book again" : "3 再次打开样例客簿")
    try terminal.type("3")
    try terminal.wait(for: isEnglish ? "Guide 3/13" : "引导 3/13")
    try terminal.type(":")
    try terminal.type(isEnglish ? "guide" : "入门", "Enter")
    try terminal.wait(for: isEnglish ? "The guide is gone" : "已离开引导")
    try terminal.type("2")
    try terminal.waitUntilGone(isEnglish ? "Guide 3" : "引导 3")
    try terminal.type("q")
    try terminal.wait(for: "ready>")
    // A real book, made later, is not the sample one.
    #expect(!FileManager.default.fileExists(atPath: program.folder))
    #expect(FileManager.default.fileExists(atPath: program.scratch + "/data/kebu/sample"))
  }

  @Test("a hang-up ends it within a second, and no orphan is left")
  func hangUp() throws {
    let terminal = try opened()
    #expect(try terminal.kill("HUP") < 1.5)
  }

  @Test("a crash gives the terminal back as it was")
  func crash() throws {
    let terminal = try opened()
    _ = try terminal.kill("ILL")
    try terminal.press("Enter")
    try terminal.type("clear; stty -a | tr ';' '\\n' | grep -w icanon; echo over", "Enter")
    let screen = try terminal.wait(for: "\nover")
    #expect(screen.contains(" echo "))
    #expect(!screen.contains("-icanon"))
  }

  @Test("Ctrl-Z gives the shell back, fg comes back to the same screen")
  func suspend() throws {
    let terminal = try opened()
    try terminal.press("C-z")
    try terminal.wait(for: "Stopped")
    try terminal.type("echo still $((40+2))", "Enter")
    try terminal.wait(for: "still 42")
    try terminal.type("fg", "Enter")
    try terminal.wait(for: "> Hengda Textiles")
    try terminal.waitUntilGone("still 42")
    try terminal.type("?")
    try terminal.wait(for: "Keys on this screen")
  }

  @Test("it fits a window that changes its size while it is open")
  func resize() throws {
    let terminal = try opened()
    try terminal.resize(columns: 120, rows: 40)
    try terminal.wait(for: String(repeating: "─", count: 54) + "┬")
    try terminal.resize(columns: 30, rows: 6)
    try terminal.wait(for: "Too small")
    try terminal.resize(columns: 80, rows: 24)
    try terminal.wait(for: "> Hengda Textiles")
  }

  @Test("two sessions on one book see what the other does")
  func two() throws {
    let program = try leads()
    let (one, other) = (try Tmux(program), try Tmux(program))
    for terminal in [one, other] {
      try terminal.type("kebu", "Enter")
      try terminal.wait(for: "1 Today")
      try terminal.type("2")
      try terminal.wait(for: "> Hengda Textiles")
    }
    try one.type("M")
    try other.wait(for: "M ? ?")
    try other.type("i")
    try other.type("met at the fair", "Enter")
    try one.wait(for: "met at the fair")
    try one.type("+")
    try one.press("Enter")
    try other.wait(for: "2 Triage 1")
  }

  @Test("a paste of several lines is text, and none of its letters is a command")
  func paste() throws {
    let terminal = try opened()
    try terminal.type("i")
    try terminal.wait(for: "Note on Hengda Textiles")
    try terminal.paste("first line\nq\n+\nlast line")
    try terminal.wait(for: "first line q + last line")
    try terminal.press("Enter")
    try terminal.wait(for: "note    first line")
  }

  /// A book with two leads.
  private func leads() throws -> Program {
    let program = try Program(book: "Acme")
    try program.run("add", "customer", "--name", "Hengda Textiles", "--phone", "138 0000 1111")
    try program.run("add", "customer", "--name", "Globex Foods")
    return program
  }

  /// The screen with two leads, open.
  private func opened() throws -> Tmux {
    let terminal = try Tmux(leads())
    try terminal.type("kebu", "Enter")
    try terminal.wait(for: "1 Today")
    try terminal.type("2")
    try terminal.wait(for: "> Hengda Textiles")
    return terminal
  }
}
