import Domain
import Glibc

/// Who else has the book open, and which record.
///
/// Each session has a small file in the book's folder `here` and holds the lock on it for as long as it
/// lives: a lock that can be had means that its owner is gone, however it went, and the file may go too.
/// The file is written anew only when another record is opened. Nothing here is flushed, takes the
/// book's lock or stops a rep: where there is no room or no permission, one is simply not seen.
public final class Presence {
  /// A session that has the book open.
  public struct Visitor: Hashable, Sendable {
    /// The member's key.
    public let member: String
    public let since: Instant
    /// The record whose screen or form is open.
    public let record: Ref?
    /// Whether it is the form.
    public let isEditing: Bool

    public init(member: String, since: Instant, record: Ref?, isEditing: Bool) {
      self.member = member
      self.since = since
      self.record = record
      self.isEditing = isEditing
    }
  }

  /// The folder itself, never one that a link in its place leads to; -1 where there is none.
  private var folder: Int32
  private let path: String
  /// This session's own file; nil: it isn't seen.
  private var own: (descriptor: Int32, name: String)?
  private var written: Visitor?
  private var known: [String: Visitor] = [:]

  /// The other sessions, those that came first in front.
  public var others: [Visitor] {
    known.values.sorted { ($0.since, $0.member) < ($1.since, $1.member) }
  }

  // MARK: Being seen

  /// Looks who is here, without being seen.
  public init(_ book: Book) {
    path = book.folder + "/here"
    folder = Presence.folder(path)
    sweep()
  }

  private static func folder(_ path: String) -> Int32 {
    Glibc.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
  }

  /// Shows oneself as this member.
  public func arrive(_ member: String, at now: Instant) {
    // A book from before there was such a folder gets it from the first who comes.
    if folder < 0, mkdir(path, 0o2770) == 0, chmod(path, 0o2770) == 0 {
      folder = Presence.folder(path)
    }
    // A sweep by somebody else may take the file before it is locked.
    for _ in 0..<3 where own == nil { own = Presence.take(in: folder) }
    show(Visitor(member: member, since: now, record: nil, isEditing: false))
  }

  /// Says which record is open, where that isn't known already.
  public func open(_ record: Ref?, isEditing: Bool = false) {
    guard let written, written.record != record || written.isEditing != isEditing else { return }
    show(
      Visitor(
        member: written.member, since: written.since, record: record, isEditing: isEditing))
  }

  private func show(_ visitor: Visitor) {
    guard let own else { return }
    written = visitor
    // Always as long, so that it is replaced in one write, and needs no room that there wasn't before.
    var bytes = Array(JSON.encode(.object(visitor.document)).utf8)
    guard bytes.count < Presence.length else { return }
    bytes += [UInt8](repeating: 32, count: Presence.length - bytes.count - 1) + [10]
    _ = pwrite(own.descriptor, bytes, bytes.count, 0)
  }

  /// A new file, locked; nil where there can't be one.
  private static func take(in folder: Int32) -> (Int32, String)? {
    let name = "\(getpid())-\(String(UInt32.random(in: .min ... .max), radix: 36))"
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = openat(folder, name, flags, 0o660)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    // The umask of one must not hide her from the others.
    guard fchmod(descriptor, 0o660) == 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0,
      fstat(descriptor, &status) == 0, status.st_nlink > 0
    else {
      close(descriptor)
      return nil
    }
    return (descriptor, name)
  }

  /// Goes; the others see that at once.
  public func leave() {
    guard let own else { return }
    unlinkat(folder, own.name, 0)
    close(own.descriptor)
    self.own = nil
    written = nil
  }

  deinit {
    leave()
    if folder >= 0 { close(folder) }
  }

  // MARK: Seeing

  /// Reads these files again. True when somebody came, went or opened another record.
  @discardableResult
  public func look(at names: Set<String>) -> Bool {
    let before = known
    for name in names where name != own?.name && Presence.isName(name) {
      known[name] = visitor(name)
    }
    return known != before
  }

  /// Reads all of them, and clears away what the dead have left.
  @discardableResult
  public func sweep() -> Bool {
    let before = known
    var names: Set<String> = []
    let list = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if list >= 0, let stream = fdopendir(list) {
      defer { closedir(stream) }
      while names.count < Presence.most, let entry = readdir(stream) {
        names.insert(
          withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
          })
      }
    }
    known = known.filter { names.contains($0.key) }
    look(at: names)
    return known != before
  }

  /// More sessions than a machine has, in case that somebody fills the folder.
  private static let most = 1000
  private static let length = 512

  /// Whether a session names its file so: nothing else in the folder is touched.
  private static func isName(_ name: String) -> Bool {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && name.utf8.count < 32 && Int32(parts[0]) != nil
      && UInt32(parts[1], radix: 36) != nil
  }

  /// Who has written a file, where they live; the file of a dead session goes.
  private func visitor(_ name: String) -> Visitor? {
    let descriptor = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
      unlinkat(folder, name, 0)
      return nil
    }
    var bytes = [UInt8](repeating: 0, count: Presence.length)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count > 0,
      let document = try? JSON.decode(bytes[..<count]).object  // because anybody may write it
    else { return nil }
    return Visitor(document)
  }
}

extension Presence.Visitor {
  fileprivate var document: Document {
    var document: Document = ["by": .text(member), "since": .text(since.description)]
    if let record { document["on"] = ["kind": .text(record.kind), "key": .text(record.key)] }
    if isEditing { document["edits"] = true }
    return document
  }

  fileprivate init?(_ document: Document) {
    guard let member = document["by"]?.text,
      let since = document["since"]?.text.flatMap(Instant.init)
    else { return nil }
    self.member = member
    self.since = since
    let on = document["on"]?.object
    record = on?["kind"]?.text.flatMap { kind in on?["key"]?.text.map { Ref(kind, $0) } }
    isEditing = document["edits"]?.bool ?? false
  }
}
