import Domain
import Glibc

/// The rows of a file that could not be taken in, beside it, with their line and the reason.
///
/// `leads.csv` has `leads.rejected.csv`: the file's own columns, then `line` and `reason`. Mended, it
/// is imported as it is. A row that could not even be parted stands whole in the first column.
final class Rejects {
  static let columns = ["line", "reason"]
  private static let ending = ".rejected.csv"

  private(set) var path: String
  private(set) var count = 0

  private let headers: [String]
  private let language: Language
  private let writer = CSVWriter(isRaw: true)
  private var bytes: [UInt8] = []
  private var file: Int32 = -1
  /// Written here first: a list of an earlier import stays until the new one is whole.
  private var draft: String { path + ".new" }

  init(of source: String, headers: [String], language: Language) {
    path = Rejects.path(of: source)
    self.headers = headers
    self.language = language
  }

  deinit {
    if file >= 0 {
      close(file)
      unlink(draft)
    }
  }

  /// Whether a file is a list of rejected rows.
  static func isOne(_ path: String) -> Bool { path.hasSuffix(ending) }

  static func path(of source: String) -> String {
    (source.hasSuffix(".csv") ? String(source.dropLast(4)) : source) + ending
  }

  func add(line: Int, cells: [String], _ fault: RowFault) throws {
    if file < 0 { try begin() }
    let empty = Array(repeating: "", count: max(0, headers.count - cells.count))
    bytes += writer.row(cells.prefix(headers.count) + empty + ["\(line)", fault.words[language]])
    count += 1
    if bytes.count > 1 << 16 { try write() }
  }

  /// Puts the list in its place, if there is anything in it.
  func finish() throws {
    guard file >= 0 else { return }
    try write()
    guard close(file) == 0 else { throw FileError(call: "close", path: draft, errno: errno) }
    file = -1
    guard rename(draft, path) == 0 else {
      throw FileError(call: "rename", path: path, errno: errno)
    }
  }

  private func begin() throws {
    file = makeDraft()
    if file < 0, [EACCES, EPERM, EROFS].contains(errno) {
      // Beside a file that lies where one may only read, nothing can be put: here, then.
      path = String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
      file = makeDraft()
    }
    guard file >= 0 else { throw FileError(call: "open", path: draft, errno: errno) }
    bytes = writer.row(headers + Rejects.columns)
  }

  private func makeDraft() -> Int32 {
    open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
  }

  private func write() throws {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(file, $0.baseAddress! + done, $0.count - done)
      }
      if count < 0, errno != EINTR { throw FileError(call: "write", path: draft, errno: errno) }
      done += max(0, count)
    }
    bytes.removeAll(keepingCapacity: true)
  }
}
