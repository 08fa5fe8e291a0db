import Domain
import Glibc

/// What a book's folder must be like so that it lets nobody in who isn't of the team, and nobody of the
/// team leads another kebu to a file outside of it.
///
/// A plain file of the folder's group that the world can't write, in a folder that hands its group on:
/// that is all a book consists of. Owners differ in it, that is normal. The path that leads to the book
/// may go through links; in the book itself there are none.
public enum Premises {
  /// One thing that isn't as it must be.
  public struct Finding: Hashable, Sendable {
    public let path: String
    public let wrong: Wrong

    /// Whether the book stays shut; else it can wait for `kebu doctor`.
    public var isRefused: Bool { wrong != .worldReads }
  }

  public enum Wrong: Hashable, Sendable {
    case link
    /// Something else than the plain file that belongs here.
    case notFile(Kind)
    case notFolder
    /// The group that it has, and the one that the book has.
    case group(UInt32, book: UInt32)
    case worldWrites(isFolder: Bool)
    case worldReads
    /// New files would get the group of whoever makes them.
    case noSetgid
  }

  public enum Kind: Hashable, Sendable { case fifo, socket, device, folder, other }

  /// All that is wrong with a book's folder; empty when nothing is.
  ///
  /// - Throws: `FileError` when it can't be looked into.
  public static func findings(of folder: String) throws -> [Finding] {
    var visit = try Visit(folder)
    for name in ["book.json", "lock", "suspect", "retention.yaml"] {
      visit.look(at: name, isFolder: false)
    }
    for name in folders { visit.look(at: name, isFolder: true) }
    for name in folders { try visit.lookInto(name) }
    return visit.findings
  }

  /// Refuses a book that isn't as it must be.
  ///
  /// - Throws: `BookError.unsafe`, `FileError`.
  static func check(_ folder: String) throws {
    if let first = try findings(of: folder).first(where: \.isRefused) {
      throw BookError.unsafe(first)
    }
  }

  private static let folders = ["journal", "index", "playbooks", "here"]

  /// Makes a folder that stood there before the book ready for it: the world is shut out, and where
  /// the group may write, its files belong to the group. Somebody else's folder stays as it is.
  static func prepare(_ folder: String) throws {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(call: "open", path: folder, errno: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw FileError(call: "stat", path: folder, errno: errno)
    }
    let mode = status.st_mode & 0o7770 | (status.st_mode & S_IWGRP == 0 ? 0 : S_ISGID)
    guard status.st_uid == geteuid(), mode != status.st_mode & 0o7777 else { return }
    guard fchmod(descriptor, mode) == 0 else {
      throw FileError(call: "chmod", path: folder, errno: errno)
    }
  }
}

/// A walk through a book's folder.
private struct Visit {
  let folder: String
  let group: gid_t
  var findings: [Premises.Finding] = []

  init(_ folder: String) throws {
    self.folder = folder
    var status = stat()
    guard stat(folder, &status) == 0 else {
      throw FileError(call: "stat", path: folder, errno: errno)
    }
    group = status.st_gid
    look(at: status, folder, isFolder: true)
  }

  /// What isn't there is none of ours: the book itself says what it misses.
  mutating func look(at name: String, isFolder: Bool) {
    let path = "\(folder)/\(name)"
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    look(at: status, path, isFolder: isFolder)
  }

  /// The files in one of the book's folders; folders in it are nobody's business.
  mutating func lookInto(_ name: String) throws {
    let path = "\(folder)/\(name)"
    if findings.contains(where: { $0.path == path && [.link, .notFolder].contains($0.wrong) }) {
      return
    }
    do {
      for file in try RealFiles().list(path, followingLink: false) {
        var status = stat()
        // Drafts and SQLite's own files come and go.
        guard lstat("\(path)/\(file)", &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
          continue
        }
        look(at: status, "\(path)/\(file)", isFolder: false)
      }
    } catch let error as FileError where error.isMissing {
      return
    }
  }

  private mutating func look(at status: stat, _ path: String, isFolder: Bool) {
    func find(_ wrong: Premises.Wrong) {
      findings.append(Premises.Finding(path: path, wrong: wrong))
    }
    let mode = status.st_mode
    switch mode & S_IFMT {
    case S_IFLNK: return find(.link)
    case S_IFREG where !isFolder, S_IFDIR where isFolder: break
    case _ where isFolder: return find(.notFolder)
    case S_IFIFO: return find(.notFile(.fifo))
    case S_IFSOCK: return find(.notFile(.socket))
    case S_IFCHR, S_IFBLK: return find(.notFile(.device))
    case S_IFDIR: return find(.notFile(.folder))
    default: return find(.notFile(.other))
    }
    if status.st_gid != group { find(.group(status.st_gid, book: group)) }
    if mode & S_IWOTH != 0 {
      find(.worldWrites(isFolder: isFolder))
    } else if mode & S_IROTH != 0, !isFolder {
      find(.worldReads)
    }
    if isFolder, mode & S_IWGRP != 0, mode & S_ISGID == 0 { find(.noSetgid) }
  }
}

// MARK: What to do

extension Premises.Finding {
  /// What is wrong, why that matters, and what to do.
  public var words: Words {
    switch wrong {
    case .link:
      Words(
        "\(path) is a symbolic link. A book has none: a link leads to a file that others have chosen. "
          + "Remove it, or put the file itself there.",
        "\(path) 是符号链接。客簿里不能有链接：它可能指向别人选定的文件。请删除，或换成文件本身。")
    case .notFile(let kind):
      Words(
        "\(path) is \(kind.words.en), not a file. Move it out of the book.",
        "\(path) 是\(kind.words.zh)，不是文件。请把它移出客簿。")
    case .notFolder:
      Words(
        "\(path) should be a folder and isn't. Move it out of the book.",
        "\(path) 应为文件夹，实际不是。请把它移出客簿。")
    case .group(let group, let book):
      Words(
        "\(path) belongs to the group \(nameOfGroup(group)), the book to \(nameOfGroup(book)): not "
          + "the same people may use it. \(advice.en)",
        "\(path) 属于用户组 \(nameOfGroup(group))，而客簿属于 \(nameOfGroup(book))：能使用的人不同。"
          + advice.zh)
    case .worldWrites:
      Words(
        "Everybody on this machine may write to \(path). \(advice.en)",
        "这台机器上的任何人都能写入 \(path)。\(advice.zh)")
    case .worldReads:
      Words(
        "Everybody on this machine may read \(path). \(advice.en)",
        "这台机器上的任何人都能读取 \(path)。\(advice.zh)")
    case .noSetgid:
      Words(
        "New files in \(path) would not belong to the book's group. \(advice.en)",
        "\(path) 里的新文件不会属于客簿的用户组。\(advice.zh)")
    }
  }

  /// The command that mends it.
  private var advice: Words {
    guard let repair else { return Words("", "") }
    let command = repair.command(path)
    return Words(
      "Its owner or root mends that: \(command)", "请由所有者或 root 执行：\(command)")
  }

  /// What takes nothing away from anybody who is let in, so that `kebu doctor --repair` may do it.
  public enum Repair: Hashable, Sendable {
    /// Bits to clear, and to set.
    case mode(clear: UInt32, set: UInt32)
    case group(UInt32)

    fileprivate func command(_ path: String) -> String {
      let path = quoted(path)
      return switch self {
      case .mode(_, 0o2000): "chmod g+s \(path)"
      case .mode(0o007, _): "chmod o= \(path)"
      case .mode: "chmod o-w \(path)"
      case .group(let group): "chgrp \(nameOfGroup(group)) \(path)"
      }
    }
  }

  /// nil where only a person can say what belongs there.
  public var repair: Repair? {
    switch wrong {
    case .link, .notFile, .notFolder: nil
    case .group(_, let book): .group(book)
    case .worldWrites(isFolder: true): .mode(clear: 0o002, set: 0)
    case .worldWrites, .worldReads: .mode(clear: 0o007, set: 0)
    case .noSetgid: .mode(clear: 0, set: 0o2000)
    }
  }

  /// Does what `repair` says.
  ///
  /// - Throws: `FileError`, where one isn't its owner for one.
  public func mend() throws {
    guard let repair else { return }
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(call: "open", path: path, errno: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw FileError(call: "stat", path: path, errno: errno)
    }
    switch repair {
    case .mode(let clear, let set):
      guard fchmod(descriptor, status.st_mode & 0o7777 & ~clear | set) == 0 else {
        throw FileError(call: "chmod", path: path, errno: errno)
      }
    case .group(let group):
      guard fchown(descriptor, uid_t.max, group) == 0 else {
        throw FileError(call: "chgrp", path: path, errno: errno)
      }
    }
  }
}

extension Premises.Kind {
  fileprivate var words: Words {
    switch self {
    case .fifo: Words("a FIFO", "命名管道")
    case .socket: Words("a socket", "套接字")
    case .device: Words("a device", "设备")
    case .folder: Words("a folder", "文件夹")
    case .other: Words("something else", "其他东西")
    }
  }
}

/// A path as a shell reads it back.
private func quoted(_ path: String) -> String {
  let isPlain = path.utf8.allSatisfy {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0
      || UInt8(ascii: "-")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: "_")
  }
  return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
}

private func nameOfGroup(_ group: gid_t) -> String {
  getgrgid(group).map { String(cString: $0.pointee.gr_name) } ?? String(group)
}
