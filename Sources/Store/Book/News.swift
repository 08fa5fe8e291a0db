import Glibc

/// Wakes a session when another one has changed the book, or has come, gone or opened a record.
///
/// It watches `lock`, which a commit touches once its change is on the disk, the folders where segments
/// and indexes appear, and the folder where sessions show themselves. A watch can be lost (the kernel's
/// queue overflows), so a session also looks by itself now and then.
public final class News {
  /// To poll for reading; -1 when the machine has no watches left.
  public let descriptor: Int32
  private let here: Int32

  /// What has come.
  public struct Heard: Equatable, Sendable {
    /// Whether the book may have changed.
    public var isOfBook = false
    /// Files of the folder `here` that may have changed.
    public var here: Set<String> = []
  }

  public init(book: Book) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else {
      here = -1
      return
    }
    inotify_add_watch(descriptor, book.folder + "/lock", UInt32(IN_ATTRIB))
    let made = UInt32(IN_CREATE) | UInt32(IN_MOVED_TO)
    inotify_add_watch(descriptor, book.folder + "/journal", made)
    inotify_add_watch(descriptor, book.folder + "/index", UInt32(IN_MOVED_TO))
    // A session that dies closes its file, whatever kills it.
    here = inotify_add_watch(
      descriptor, book.folder + "/here",
      UInt32(IN_MODIFY | IN_CLOSE_WRITE | IN_DELETE | IN_ONLYDIR | IN_DONT_FOLLOW))
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Takes what has come off the descriptor, so that it can wake again.
  @discardableResult
  public func drain() -> Heard {
    var heard = Heard()
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
      buffer.withUnsafeBytes { bytes in
        let header = MemoryLayout<inotify_event>.size
        var at = 0
        while at + header <= count {
          let event = bytes.loadUnaligned(fromByteOffset: at, as: inotify_event.self)
          let name = bytes[(at + header)...].prefix(Int(event.len)).prefix { $0 != 0 }
          if event.wd == here, here >= 0 {
            heard.here.insert(String(decoding: name, as: UTF8.self))
          } else {
            heard.isOfBook = true
          }
          at += header + Int(event.len)
        }
      }
    }
    return heard
  }
}
