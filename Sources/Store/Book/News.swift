import Glibc

/// Wakes a session when another one has changed the book.
///
/// It watches `lock`, which a commit touches once its change is on the disk, and the folders where
/// segments and indexes appear. A watch can be lost (the kernel's queue overflows), so a session also
/// looks by itself now and then.
public final class News {
  /// To poll for reading; -1 when the machine has no watches left.
  public let descriptor: Int32

  public init(book: Book) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return }
    inotify_add_watch(descriptor, book.folder + "/lock", UInt32(IN_ATTRIB))
    let made = UInt32(IN_CREATE) | UInt32(IN_MOVED_TO)
    inotify_add_watch(descriptor, book.folder + "/journal", made)
    inotify_add_watch(descriptor, book.folder + "/index", UInt32(IN_MOVED_TO))
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Takes what has come off the descriptor, so that it can wake again.
  public func drain() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
