import Domain
import Foundation
import Testing

@testable import Screen

@Suite("The rep's editor")
struct EditorTests {
  /// A script in the editor's place, gone with the test.
  private final class Script {
    let folder = NSTemporaryDirectory() + "kebu editor-" + UUID().uuidString
    var path: String { folder + "/ed" }
    init(_ lines: String) throws {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      try Data((lines + "\n").utf8).write(to: URL(filePath: path))
    }
    deinit {
      try? FileManager.default.removeItem(atPath: folder)  // because it's only a scratch folder
    }
    // Run by a shell: a file that is just written can't always be executed while other tests fork.
    var environment: [String: String] { ["EDITOR": "/bin/sh '\(path)' -x", "TMPDIR": folder] }
  }

  @Test("what is written comes back, from a private file that is gone afterwards")
  func written() throws {
    let script = try Script(
      """
      stat -c %a "$2" "$(dirname "$2")" >"${0%/*}/modes"
      echo "更多 and more" >>"$2"
      """)
    #expect(
      Editor.write("first", script.environment) == .written("first\n更多 and more"))
    let modes = try String(contentsOfFile: script.folder + "/modes", encoding: .utf8)
    #expect(modes == "600\n700\n")
    let left = try FileManager.default.contentsOfDirectory(atPath: script.folder).sorted()
    #expect(left == ["ed", "modes"])
  }

  @Test("an editor that fails says so, and nothing is taken")
  func failing() throws {
    let script = try Script("echo lost >>\"$2\"; exit 3")
    guard case .failed(let why) = Editor.write("first", script.environment) else {
      Issue.record("it was taken")
      return
    }
    #expect(why.en.contains("ended with status 3; the text is as it was"))
    #expect(why.zh.contains("状态 3"))
  }

  @Test("an editor that isn't there says so")
  func missing() {
    guard case .failed(let why) = Editor.write("a", ["EDITOR": "/no/such/editor"]) else {
      Issue.record("it was taken")
      return
    }
    #expect(why.en.contains("/no/such/editor can't be started"))
  }

  @Test("what isn't text is refused; signs that steer a terminal are left out; too much is cut")
  func checked() throws {
    let binary = try Script("printf '\\377\\376' >\"$2\"")
    guard case .failed = Editor.write("a", binary.environment) else {
      Issue.record("it was taken")
      return
    }
    let signs = try Script("printf 'a\\033[2Jb\\r\\n\\tc\\n\\n' >\"$2\"")
    #expect(Editor.write("a", signs.environment) == .written("a[2Jb\n\tc"))
    let long = try Script("head -c 100000 /dev/zero | tr '\\0' x | sed 's/x/恒/g' >\"$2\"")
    guard case .cut(let text) = Editor.write("a", long.environment) else {
      Issue.record("it wasn't cut")
      return
    }
    #expect(text.utf8.count <= Editor.largest)
    #expect(text.allSatisfy { $0 == "恒" })
  }

  @Test(
    "the command is parted as a shell does it, without a shell",
    arguments: [
      ("vim", ["vim"]), ("code --wait", ["code", "--wait"]), ("  vim  -f ", ["vim", "-f"]),
      ("'my editor' -n", ["my editor", "-n"]), ("\"my editor\"", ["my editor"]),
      ("my\\ editor", ["my editor"]), ("emacs -e '$(rm)'", ["emacs", "-e", "$(rm)"]), ("", []),
      ("a ''", ["a", ""]),
    ] as [(String, [String])])
  func words(command: String, words: [String]) {
    #expect(Editor.words(command) == words)
  }

  @Test("VISUAL comes before EDITOR, and without either one of what there is")
  func command() {
    #expect(Editor.command(["VISUAL": "a", "EDITOR": "b"]) == ["a"])
    #expect(Editor.command(["VISUAL": " ", "EDITOR": "b"]) == ["b"])
    #expect(Editor.command(["PATH": "/no/such/folder"]) == nil)
  }

  @Test(
    "a link, a FIFO or nothing in the file's place brings nothing in, and nothing stays behind",
    arguments: [
      ("ln -sf /etc/passwd \"$2\"", "something else than a file"),
      ("rm \"$2\"; mkfifo \"$2\"", "something else than a file"),
      ("rm \"$2\"", "left no file"), ("kill -9 $$", "status 137"),
    ])
  func replaced(_ line: String, _ says: String) throws {
    let script = try Script(line + "; exit 0")
    guard case .failed(let why) = Editor.write("first", script.environment) else {
      Issue.record("it was taken")
      return
    }
    #expect(why.en.contains(says) && why.en.contains("the text is as it was"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: script.folder) == ["ed"])
  }

  @Test("what an editor leaves beside the text goes with the folder")
  func copies() throws {
    let script = try Script(
      "cp \"$2\" \"$2~\"; cp \"$2\" \"${2%/*}/.note.swp\"; echo b >\"$2\"")
    #expect(Editor.write("a", script.environment) == .written("b"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: script.folder) == ["ed"])
  }
}
