/// The file system as the journal uses it: a few calls, so that a test can stand in for the disk.
///
/// `RealFiles` makes the system calls; the simulated one in the tests drops, tears and zeroes what was
/// never flushed, loses renames and fails any call. Every call may throw `FileError`.
public protocol Files: AnyObject {
  /// Opens a regular file for reading and appending; never follows a symbolic link.
  ///
  /// - Parameter mode: `.new` fails when there is one.
  func open(_ path: String, _ mode: OpenMode) throws -> FileID
  func close(_ file: FileID)
  func size(_ file: FileID) throws -> Int64
  /// Up to `count` bytes from `offset` on; fewer only at the end of the file.
  func read(_ file: FileID, at offset: Int64, count: Int) throws -> [UInt8]
  /// Writes all of `bytes` behind the end of the file. When it throws, a part may stand there.
  func append(_ bytes: [UInt8], to file: FileID) throws
  func truncate(_ file: FileID, to size: Int64) throws
  /// Waits until the file's bytes are on the disk (`fdatasync`).
  func flush(_ file: FileID) throws
  /// Waits until the folder's entries are on the disk.
  func flushFolder(_ path: String) throws
  func makeFolder(_ path: String) throws
  func rename(_ from: String, to: String) throws
  func remove(_ path: String) throws
  /// The names in a folder, sorted.
  func list(_ folder: String) throws -> [String]
  /// What stands at a path now; nil when nothing does.
  func identity(_ path: String) throws -> FileIdentity?
  func identity(_ file: FileID) throws -> FileIdentity

  /// Takes the exclusive lock on an open file, waiting until `deadline` (nil: not at all).
  ///
  /// - Returns: whether it was had.
  func lock(_ file: FileID, waiting milliseconds: Int) throws -> Bool
  func unlock(_ file: FileID)
  /// Tells everyone who watches the file that there is news.
  func touch(_ file: FileID) throws
  /// Replaces a small file's content in place (the holder's pid in `lock`).
  func rewrite(_ file: FileID, _ bytes: [UInt8]) throws

  /// Names this run of the machine: what was not flushed before it may be gone.
  var boot: String { get }
}

/// `.existing` to read and append, `.reading` to read alone.
public enum OpenMode: Sendable { case existing, new, reading }

/// An open file.
public struct FileID: Hashable, Sendable {
  public let number: Int32
  public init(number: Int32) { self.number = number }
}

/// Which file a name stands for.
public struct FileIdentity: Hashable, Sendable {
  public let device: UInt64
  public let inode: UInt64
  public init(device: UInt64, inode: UInt64) {
    self.device = device
    self.inode = inode
  }
}

/// A system call that failed: which, on what, and why.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  public let call: String
  public let path: String
  public let errno: Int32

  public init(call: String, path: String, errno: Int32) {
    self.call = call
    self.path = path
    self.errno = errno
  }

  public var isMissing: Bool { errno == 2 }
  public var isFull: Bool { errno == 28 || errno == 122 }
  public var isPermission: Bool { errno == 1 || errno == 13 }
  /// What `open` found in place of a plain file; nil where that isn't why it failed.
  var foundInstead: Premises.Wrong? {
    guard call == "open" else { return nil }
    // ELOOP, EISDIR, ENXIO (a socket), EINVAL (ours, for all that is neither).
    return switch errno {
    case 40: .link
    case 21: .notFile(.folder)
    case 6: .notFile(.socket)
    case 22: .notFile(.other)
    default: nil
    }
  }
  public var description: String { "\(path): \(call): \(reason(errno))" }
}
