import Domain
import Glibc

/// A folder of files that people write by hand: playbooks of the book's or the user's, themes.
public struct YAMLFolder {
  let path: String
  /// Whether a link in place of a file is followed. In the user's own folder it may well be one, in
  /// the book's folder, which others write to, it leads who knows where.
  let followsLinks: Bool

  public init(_ path: String, followsLinks: Bool) {
    self.path = path
    self.followsLinks = followsLinks
  }

  /// The names of the YAML files in it, sorted; none when there is no such folder.
  public func names() throws -> [String] {
    do {
      return try RealFiles().list(path, followingLink: followsLinks).filter {
        $0.hasSuffix(".yaml") && !$0.hasPrefix(".")
      }
    } catch let error as FileError where error.isMissing {
      return []
    }
  }

  func read(_ name: String) throws -> String {
    try TextFile("\(path)/\(name)", followsLinks: followsLinks).read()
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
      if followsLinks { try UserFolder.make(above: path) }
      try files.makeFolder(path)
      try files.flushFolder(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
    } catch let error as FileError where error.errno == EEXIST {
      return
    }
  }
}
