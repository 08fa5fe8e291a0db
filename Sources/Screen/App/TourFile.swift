import Glibc

/// Where a rep's place in the guide outlives kebu: a word in her own state folder.
struct TourFile {
  let path: String

  /// `$XDG_STATE_HOME/kebu/guide`, else below `~/.local/state`; nil without a home.
  init?(_ environment: [String: String]) {
    // A relative path counts as none (XDG Base Directory Specification).
    let state = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.local/state" }
    guard let folder = state ?? home else { return nil }
    path = folder + "/kebu/guide"
  }

  init(path: String) { self.path = path }

  /// The name of the step that was shown last; nil when there is none.
  func read() -> String? {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = max(0, Glibc.read(file, &buffer, buffer.count))
    return String(decoding: buffer[..<count].prefix { $0 > 32 }, as: UTF8.self)
  }

  /// Keeps a step's name. Where that fails, the guide begins anew the next time: no harm is done.
  func write(_ id: String) {
    var above = ""
    for part in path.split(separator: "/").dropLast() {
      above += "/" + part
      mkdir(above, 0o700)
    }
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    let file = open(path, flags, 0o600)
    guard file >= 0 else { return }
    let bytes = Array((id + "\n").utf8)
    _ = Glibc.write(file, bytes, bytes.count)
    close(file)
  }
}
