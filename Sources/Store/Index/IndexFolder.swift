import Domain
import Glibc

/// The folder of a book's indexes: `FORMAT-GENERATION.sqlite`, the highest generation being the one.
struct IndexFolder {
  let path: String
  private let files = RealFiles()

  init(_ path: String) { self.path = path }

  struct Generation {
    let path: String
    let generation: Int
  }

  func path(_ generation: Int) -> String { "\(path)/\(Schema.format)-\(generation).sqlite" }

  func newest() throws -> Generation? {
    let prefix = "\(Schema.format)-"
    return try files.list(path, followingLink: false).compactMap { name -> Int? in
      guard name.hasPrefix(prefix), name.hasSuffix(".sqlite") else { return nil }
      return Int(name.dropFirst(prefix.count).dropLast(7))
    }.max().map { Generation(path: path($0), generation: $0) }
  }

  func identity(_ path: String) throws -> FileIdentity? { try files.identity(path) }

  /// Whether SQLite may open a file: a plain one of the folder's group that nobody has condemned. A
  /// session looks at a new generation as it does at the first.
  func isSound(_ path: String) -> Bool {
    var (file, folder) = (stat(), stat())
    return lstat(path, &file) == 0 && stat(self.path, &folder) == 0
      && file.st_mode & S_IFMT == S_IFREG && file.st_gid == folder.st_gid
      && file.st_mode & S_IWOTH == 0 && !Index.isCondemned(path)
  }

  /// An empty file that the whole group may read and write, for SQLite to fill.
  func makeDraft() throws -> String {
    let draft = "\(path)/draft-\(getpid())-\(UInt32.random(in: 0...999_999))"
    files.close(try files.open(draft, .new))
    return draft
  }

  func publish(_ draft: String, as generation: Int) throws {
    try files.rename(draft, to: path(generation))
  }

  /// Removes every index, so that the next session makes one.
  func discardAll() throws {
    for name in try files.list(path) where name.contains(".sqlite") {
      try files.remove("\(path)/\(name)")
    }
  }

  /// Removes a draft that came to nothing.
  func discard(_ draft: String) { _ = unlink(draft) }

  /// Removes what nobody opens any more: earlier generations (who reads one keeps it until then), and
  /// drafts whose makers have died.
  func sweep(before generation: Int) {
    // A try?, because what stays is only in the way.
    let names = (try? files.list(path, followingLink: false)) ?? []
    for name in names where isStale(name, generation) { _ = unlink("\(path)/\(name)") }
  }

  private func isStale(_ name: String, _ generation: Int) -> Bool {
    let parts = name.split(separator: "-")
    if parts.count == 3, parts[0] == "draft", let maker = Int32(parts[1]) {
      return kill(maker, 0) != 0 && errno == ESRCH
    }
    guard parts.count > 1, parts[0] == "\(Schema.format)",
      let number = parts[1].split(separator: ".").first.flatMap({ Int($0) })
    else { return false }
    return number < generation
  }

  /// Lets one session at a time make an index where there is none. After a minute of waiting, on.
  func oneAtATime<T>(_ body: () throws -> T) throws -> T {
    let path = "\(path)/making"
    let made = try? files.open(path, .new)  // because it is there already, but for the first time
    let file = try made ?? files.open(path, .existing)
    defer { files.close(file) }
    _ = try files.lock(file, waiting: 60_000)
    return try body()
  }
}

func processNumber() -> Int32 { getpid() }

/// Whether a folder's file system is one where another machine may hold the lock.
func isNetworkFileSystem(_ folder: String) -> Bool {
  var status = stat()
  guard stat(folder, &status) == 0 else { return false }
  // How Linux packs the two halves of a device's number (makedev(3)).
  let number = UInt64(status.st_dev)
  let major = number >> 8 & 0xFFF | number >> 32 & ~0xFFF
  let minor = number & 0xFF | number >> 12 & ~0xFF
  let device = "\(major):\(minor)"
  let fd = open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC)
  guard fd >= 0 else { return false }
  defer { close(fd) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while case let n = read(fd, &buffer, buffer.count), n > 0 { bytes += buffer.prefix(n) }
  let network: Set<Substring> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "lustre", "fuse.sshfs",
    "fuse.glusterfs",
  ]
  // A line (proc(5)): id, parent, major:minor, root, mount point, options …, "-", type, source.
  for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
    let fields = line.split(separator: " ")
    guard fields.count > 2, fields[2] == device, let dash = fields.firstIndex(of: "-") else {
      continue
    }
    return dash + 1 < fields.count && network.contains(fields[dash + 1])
  }
  return false
}
