import Domain
import Glibc
import Store

/// Where a rep's drafts outlive kebu: one file a book in her own state folder, for her alone.
///
/// A second sitting on the same book at the same time has a file of its own; whoever comes next takes
/// over what the files of sittings that are no more hold.
final class DraftFile {
  /// Why drafts of another sitting were set aside; they are in the file that it names.
  private(set) var trouble: Words?
  private let folder: String
  private let book: String
  private let name: String
  /// The file of this sitting; nil where none can be had.
  private var path: String?
  /// Held while this sitting lasts, so that no other takes its file over.
  private var lock: Int32 = -1
  /// What the file holds, once that is known: nothing, or a text.
  private var written: String??

  /// At most so many sittings of one rep on one book have their drafts kept.
  private static let most = 9
  /// A file larger than this is none of ours.
  private static let largest = 4 << 20

  init(folder: String, book: String) {
    self.folder = folder
    self.book = book
    // The name comes from the book, and a book is anybody's.
    let signs = book.prefix(64).map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
    name = String(signs)
  }

  /// `$XDG_STATE_HOME/kebu/drafts`, else below `~/.local/state`; nil without a home.
  static var folder: String? { UserFolder.state.path.map { $0 + "/drafts" } }

  deinit { if lock >= 0 { close(lock) } }

  // MARK: Reading

  /// Takes this sitting's file, and what earlier sittings have left.
  func take() -> Drafts {
    do {
      try UserFolder.make(folder)
    } catch {
      return Drafts()  // What can't be kept is still there for this sitting.
    }
    var drafts = Drafts()
    var left: [String] = []
    for number in 1...DraftFile.most {
      let path = "\(folder)/\(name)" + (number == 1 ? "" : ".\(number)")
      if self.path != nil, access(path + ".json", F_OK) != 0 { continue }
      guard let lock = hold(path + ".lock") else { continue }
      let found = read(path + ".json")
      if let found { drafts.adopt(found) }
      if self.path == nil {
        self.path = path + ".json"
        self.lock = lock
      } else {
        if found != nil { left.append(path + ".json") }
        close(lock)
      }
    }
    guard !left.isEmpty else { return drafts }
    // First it is in our file, then it goes from theirs.
    if write(drafts) { left.forEach { unlink($0) } }
    return drafts
  }

  /// The lock of a file; nil when another sitting has it.
  private func hold(_ path: String) -> Int32? {
    let lock = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard lock >= 0 else { return nil }
    if flock(lock, LOCK_EX | LOCK_NB) == 0 { return lock }
    close(lock)
    return nil
  }

  private func read(_ path: String) -> Drafts? {
    guard let bytes = bytes(path) else { return nil }
    do {
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Drafts.Damaged(why: "not UTF-8")
      }
      return try Drafts(text: text, ofBook: book)
    } catch {
      let aside = path + ".damaged"
      rename(path, aside)
      trouble = Words(
        "Drafts of an earlier sitting can't be read; they are set aside in \(aside)",
        "无法读取先前的草稿，已另存于 \(aside)")
      return nil
    }
  }

  private func bytes(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while bytes.count <= DraftFile.largest {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
    }
    return bytes
  }

  // MARK: Writing

  /// Puts the drafts into the file, whole or not at all; nothing is written when it holds them.
  ///
  /// It doesn't wait for the disk: it has to outlive the program, not the machine.
  /// - Returns: whether they are there.
  @discardableResult
  func write(_ drafts: Drafts) -> Bool {
    guard let path else { return false }
    let text = drafts.isEmpty ? nil : drafts.text(ofBook: book)
    if written == .some(text) { return true }
    guard let text else {
      unlink(path)
      written = .some(nil)
      return true
    }
    let temporary = path + ".new"
    unlink(temporary)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(temporary, flags, 0o600)
    guard descriptor >= 0 else { return false }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { break }
      rest = rest.dropFirst(max(0, count))
    }
    close(descriptor)
    guard rest.isEmpty, rename(temporary, path) == 0 else {
      unlink(temporary)
      return false
    }
    written = text
    return true
  }
}
