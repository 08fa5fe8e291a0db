import Domain
import Glibc

/// A small text file that a person writes by hand: a playbook, a theme, the settings.
public struct TextFile {
  public let path: String
  /// Whether a link in place of the file is followed. In the user's own folders it may well be one,
  /// in a folder that others write to it leads who knows where.
  let followsLinks: Bool

  public init(_ path: String, followsLinks: Bool = true) {
    self.path = path
    self.followsLinks = followsLinks
  }

  /// - Throws: `PlaybookError` when it isn't there or can't be read.
  public func read() throws -> String {
    guard let text = try readIfThere() else { throw unreadable(reason(ENOENT)) }
    return text
  }

  /// Its text; nil when there is no such file.
  ///
  /// - Throws: `PlaybookError` when it can't be read.
  public func readIfThere() throws -> String? {
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW)
    let descriptor = Glibc.open(path, flags)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw unreadable(reason(errno))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw unreadable("not a file")
    }
    // One byte more than may be: the reader of the text then says that it is too large.
    let bytes = try contents(of: descriptor, upTo: Tree.largestFile + 1)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw unreadable("not UTF-8")
    }
    return text
  }

  /// Puts another text in its place, whole or not at all; a new file is for its user alone.
  ///
  /// A link stays one: what it leads to is replaced.
  ///
  /// - Throws: `FileError`.
  public func replace(with text: String) throws {
    let path = target
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    try UserFolder.make(folder)
    var status = stat()
    let mode = stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o600
    let temporary = "\(path).\(String(UInt64.random(in: 0 ... .max), radix: 36))"
    let descriptor = Glibc.open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(call: "open", path: temporary, errno: errno) }
    do {
      defer { close(descriptor) }
      try check(fchmod(descriptor, mode), "chmod", temporary)
      var rest = Array(text.utf8)[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        try check(count < 0 ? -1 : 0, "write", temporary)
        rest = rest.dropFirst(count)
      }
      try check(fsync(descriptor), "fsync", temporary)
      try check(rename(temporary, path), "rename", path)
    } catch {
      unlink(temporary)
      throw error
    }
    try RealFiles().flushFolder(folder)
  }

  /// The file that is meant, behind all links.
  private var target: String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private func check(_ result: Int32, _ call: String, _ path: String) throws {
    if result != 0 { throw FileError(call: call, path: path, errno: errno) }
  }

  private func contents(of descriptor: Int32, upTo limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    while bytes.count < limit {
      let count = Glibc.read(descriptor, &buffer, min(buffer.count, limit - bytes.count))
      if count == 0 { break }
      if count > 0 {
        bytes += buffer.prefix(count)
      } else if errno != EINTR {
        throw unreadable(reason(errno))
      }
    }
    return bytes
  }

  private func unreadable(_ why: String) -> PlaybookError {
    PlaybookError(Place(file: path, line: 1, column: 1), .unreadable(why))
  }
}
