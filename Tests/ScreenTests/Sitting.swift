import Domain
import Foundation
import Store
import Testing

@testable import Screen

/// A rep before a real book in a scratch folder, on 24 November 2026 at noon: keys go in, and what she
/// would see comes out.
@MainActor
final class Sitting {
  let folder: String
  let book: Book
  var app: App
  /// What her watch says.
  private let watch = Watch()
  private let scratch: String
  private let isASCII: Bool
  private let size: Size
  private let settings: Settings
  let language: Language

  nonisolated static let today = Day("2026-11-24")!
  nonisolated static let now = Instant("2026-11-24T12:00:00.000Z")!

  /// - Parameters:
  ///   - columns: the terminal's; it has the rows that go with them, 24 below 100 columns, else 40.
  ///   - tab: the key of the screen that she goes to first.
  ///   - uid: who sits there; 1000 is Lina, who made the book.
  init(
    _ language: Language = .en, columns: Int = 80, rows: Int? = nil, ascii: Bool = false,
    uid: UInt32 = 1000, tab: Key = "2", isSample: Bool = false, settings: Settings = Settings(),
    filledBy fill: (Book) throws -> Void = { _ in }
  ) throws {
    scratch = NSTemporaryDirectory() + "kebu-screen-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    folder = scratch + "/acme"
    let made = try Book.create(
      at: folder, name: "Acme", currency: .yuan, member: "Lina", isSample: isSample,
      in: Sitting.surroundings(1000))
    try fill(made)
    made.close()
    var here = Sitting.surroundings(uid)
    here.now = { [watch] in watch.now }
    book = try Book.open(folder, in: here)
    self.language = language
    isASCII = ascii
    size = Size(rows: rows ?? (columns < 100 ? 24 : 40), columns: columns)
    self.settings = settings
    app = try Sitting.app(
      book, language, ascii, size, settings, TourFile(path: scratch + "/state/guide"))
    if app.question == nil, app.said == nil { press(tab) }
  }

  private static func app(
    _ book: Book, _ language: Language, _ ascii: Bool, _ size: Size, _ settings: Settings,
    _ tour: TourFile,
    _ drafts: Drafts = Drafts()
  ) throws -> App {
    try App(
      book: book, playbooks: Playbooks(book: book.folder, user: nil), language: language,
      ascii: ascii, size: size, settings: settings, drafts: drafts, tour: tour)
  }

  /// Leaves and comes back: another session on the same book, with what the last one has left.
  func restart(goingOnWith drafts: Drafts = Drafts()) throws {
    app = try Sitting.app(
      book, language, isASCII, size, settings, TourFile(path: scratch + "/state/guide"), drafts)
    if app.question == nil { press("2") }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: scratch)  // because it's only a scratch folder
  }

  nonisolated static func surroundings(_ uid: UInt32) -> Surroundings {
    var surroundings = Surroundings.real
    surroundings.uid = uid
    surroundings.now = { now }
    surroundings.today = { today }
    surroundings.userName = { "Bob" }
    return surroundings
  }

  /// Another user's hands on the same book.
  func another(uid: UInt32 = 1000) throws -> Book {
    try Book.open(folder, in: Sitting.surroundings(uid))
  }

  /// Leaves the mark of a disk that failed to confirm a change.
  func distrustTheDisk() throws {
    try Data().write(to: URL(fileURLWithPath: folder + "/suspect"))
  }

  /// What time it is for her.
  var now: Instant {
    get { watch.now }
    set { watch.now = newValue }
  }

  // MARK: Keys

  func press(_ keys: Key...) {
    for key in keys { app.handle([key]) }
  }

  /// Types a text, a key for each sign, as an input method sends it.
  func type(_ text: String) {
    for scalar in text.unicodeScalars { app.handle([.character(scalar)]) }
  }

  // MARK: What is seen

  var frame: Frame {
    while app.wantsIdle { app.idle() }
    return app.frame()
  }

  /// The screen as a person sees it, in one text.
  var screen: String { frame.lines.joined(separator: "\n") }
  var foot: String { frame.lines.last ?? "" }
  /// What the last rows say: a question with its keys.
  func foot(_ rows: Int) -> String { frame.lines.suffix(rows).joined(separator: "\n") }
  var title: String { frame.lines[1] }

  /// The words of the row that the cursor is on.
  var focus: String {
    let frame = frame
    return frame.cursor.map { frame.lines[$0.row].trimmingCharacters(in: .whitespaces) } ?? ""
  }

  func sees(_ text: String) -> Bool { screen.contains(text) }
}

/// A watch that a test sets. It is unchecked since the main actor alone looks at it, behind a closure
/// that could be called from anywhere.
private final class Watch: @unchecked Sendable {
  var now = Sitting.now
}
