import Domain
import Glibc

/// A folder of playbook files: the book's, or the user's own.
struct PlaybookFolder {
  let path: String
  /// Whether a link in place of a file is followed. In the user's own folder it may well be one, in
  /// the book's folder, which others write to, it leads who knows where.
  let followsLinks: Bool

  /// The names of the playbooks in it, sorted; none when there is no such folder.
  func names() throws -> [String] {
    do {
      return try RealFiles().list(path).filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
    } catch let error as FileError where error.isMissing {
      return []
    }
  }

  func read(_ name: String) throws -> String {
    let file = "\(path)/\(name)"
    let place = Place(file: file, line: 1, column: 1)
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW)
    let descriptor = Glibc.open(file, flags)
    guard descriptor >= 0 else { throw PlaybookError(place, .unreadable(reason(errno))) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw PlaybookError(place, .unreadable("not a file"))
    }
    // One byte more than may be: the reader of the text then says that it is too large.
    let bytes = try contents(of: descriptor, upTo: Tree.largestFile + 1, at: place)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw PlaybookError(place, .unreadable("not UTF-8"))
    }
    return text
  }

  /// Adds a file whole or not at all; one that stands there is left alone.
  ///
  /// - Returns: false when there is a file of this name already.
  func add(_ name: String, _ text: String) throws -> Bool {
    let files = RealFiles()
    try make(files)
    let temporary = "\(path)/.\(name).\(String(UInt64.random(in: 0 ... .max), radix: 36))"
    let file = try files.open(temporary, .new)
    defer {
      files.close(file)
      // It has its lasting name by now, or nobody wants it; what stays behind begins with a dot.
      unlink(temporary)
    }
    try files.append(Array(text.utf8), to: file)
    try files.flush(file)
    // Unlike a rename, a link never takes another file's place.
    guard link(temporary, "\(path)/\(name)") == 0 else {
      if errno == EEXIST { return false }
      throw FileError(call: "link", path: "\(path)/\(name)", errno: errno)
    }
    try files.flushFolder(path)
    return true
  }

  /// Makes the folder where there is none, to last.
  private func make(_ files: RealFiles) throws {
    do {
      try files.makeFolder(path)
      try files.flushFolder(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
    } catch let error as FileError where error.errno == EEXIST {
      return
    }
  }

  private func contents(of descriptor: Int32, upTo limit: Int, at place: Place) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    while bytes.count < limit {
      let count = Glibc.read(descriptor, &buffer, min(buffer.count, limit - bytes.count))
      if count == 0 { break }
      if count > 0 {
        bytes += buffer.prefix(count)
      } else if errno != EINTR {
        throw PlaybookError(place, .unreadable(reason(errno)))
      }
    }
    return bytes
  }
}
