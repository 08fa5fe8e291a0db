import Glibc

/// The file system of this machine.
public final class RealFiles: Files {
  public init() {}

  /// Paths of open files, for errors that say where.
  private var paths: [FileID: String] = [:]

  public func open(_ path: String, _ mode: OpenMode) throws -> FileID {
    let access = mode == .reading ? O_RDONLY : O_RDWR | O_APPEND
    let flags = access | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    let fd = Glibc.open(path, mode == .new ? flags | O_CREAT | O_EXCL : flags, 0o660)
    guard fd >= 0 else { throw FileError(call: "open", path: path, errno: errno) }
    let file = FileID(number: fd)
    paths[file] = path
    do {
      var status = stat()
      try check(fstat(fd, &status), "stat", file)
      guard status.st_mode & S_IFMT == S_IFREG else {
        throw FileError(call: "open", path: path, errno: EFTYPE)
      }
      // The umask of whoever creates a file must not lock the team out.
      if mode == .new { try check(fchmod(fd, 0o660), "chmod", file) }
    } catch {
      close(file)
      throw error
    }
    return file
  }

  public func close(_ file: FileID) {
    paths[file] = nil
    _ = Glibc.close(file.number)
  }

  public func size(_ file: FileID) throws -> Int64 {
    var status = stat()
    try check(fstat(file.number, &status), "stat", file)
    return Int64(status.st_size)
  }

  public func read(_ file: FileID, at offset: Int64, count: Int) throws -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let n = pread(
          file.number, buffer.baseAddress! + filled, count - filled, off_t(offset) + off_t(filled))
        if n > 0 {
          filled += n
        } else if n == 0 {
          return
        } else if errno != EINTR {
          failure = errno
          return
        }
      }
    }
    guard failure == 0 else { throw FileError(call: "read", path: path(file), errno: failure) }
    return bytes
  }

  public func append(_ bytes: [UInt8], to file: FileID) throws {
    var written = 0
    while written < bytes.count {
      let n = bytes.withUnsafeBytes {
        Glibc.write(file.number, $0.baseAddress! + written, bytes.count - written)
      }
      if n >= 0 {
        written += n
      } else if errno != EINTR {
        throw FileError(call: "write", path: path(file), errno: errno)
      }
    }
  }

  public func truncate(_ file: FileID, to size: Int64) throws {
    try check(ftruncate(file.number, off_t(size)), "truncate", file)
  }

  public func flush(_ file: FileID) throws {
    try check(fdatasync(file.number), "fdatasync", file)
  }

  public func flushFolder(_ path: String) throws {
    let fd = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard fd >= 0 else { throw FileError(call: "open", path: path, errno: errno) }
    defer { _ = Glibc.close(fd) }
    guard fsync(fd) == 0 else { throw FileError(call: "fsync", path: path, errno: errno) }
  }

  public func makeFolder(_ path: String) throws {
    try check(mkdir(path, 0o2770), "mkdir", path)
    // By its descriptor, so that what takes its place meanwhile isn't changed instead.
    let fd = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard fd >= 0 else { throw FileError(call: "open", path: path, errno: errno) }
    defer { _ = Glibc.close(fd) }
    try check(fchmod(fd, 0o2770), "chmod", path)
  }

  public func rename(_ from: String, to: String) throws {
    try check(Glibc.rename(from, to), "rename", from)
  }

  public func remove(_ path: String) throws { try check(unlink(path), "unlink", path) }

  public func list(_ folder: String) throws -> [String] {
    try list(folder, followingLink: true)
  }

  /// - Parameter followingLink: false for a folder inside of a book, where a link leads who knows where.
  func list(_ folder: String, followingLink: Bool) throws -> [String] {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followingLink ? 0 : O_NOFOLLOW)
    let fd = Glibc.open(folder, flags)
    guard fd >= 0, let stream = fdopendir(fd) else {
      throw FileError(call: "opendir", path: folder, errno: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  public func identity(_ path: String) throws -> FileIdentity? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw FileError(call: "stat", path: path, errno: errno)
    }
    return FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }

  public func identity(_ file: FileID) throws -> FileIdentity {
    var status = stat()
    try check(fstat(file.number, &status), "stat", file)
    return FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }

  public func lock(_ file: FileID, waiting milliseconds: Int) throws -> Bool {
    let end = monotonicMilliseconds() + Int64(milliseconds)
    var deadline: Deadline?
    while flock(file.number, deadline == nil ? LOCK_EX | LOCK_NB : LOCK_EX) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw FileError(call: "flock", path: path(file), errno: errno)
      }
      if monotonicMilliseconds() >= end { return false }
      deadline = deadline ?? Deadline(after: milliseconds)
      if deadline == nil { usleep(1000) }
    }
    return true
  }

  public func unlock(_ file: FileID) { _ = flock(file.number, LOCK_UN) }

  public func touch(_ file: FileID) throws {
    try check(futimens(file.number, nil), "touch", file)
  }

  public func rewrite(_ file: FileID, _ bytes: [UInt8]) throws {
    try truncate(file, to: 0)
    try append(bytes, to: file)
  }

  public lazy var boot: String = {
    let fd = Glibc.open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
    guard fd >= 0 else { return "unknown" }
    defer { _ = Glibc.close(fd) }
    var buffer = [UInt8](repeating: 0, count: 64)
    let n = Glibc.read(fd, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, n)).filter { $0 > 32 }, as: UTF8.self)
  }()

  private func path(_ file: FileID) -> String { paths[file] ?? "file \(file.number)" }

  private func check(_ result: Int32, _ call: String, _ file: FileID) throws {
    if result != 0 { throw FileError(call: call, path: path(file), errno: errno) }
  }

  private func check(_ result: Int32, _ call: String, _ path: String) throws {
    if result != 0 { throw FileError(call: call, path: path, errno: errno) }
  }
}

/// What `open` says of something that isn't a regular file: a FIFO, a device, a folder.
private let EFTYPE = EINVAL

func monotonicMilliseconds() -> Int64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
}

/// The system's words for an error number.
func reason(_ number: Int32) -> String { String(cString: strerror(number)) }
