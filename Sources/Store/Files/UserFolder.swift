import Glibc

/// The user's own folders for kebu, where the XDG Base Directory Specification has them.
public enum UserFolder: String {
  case config = "XDG_CONFIG_HOME"
  case data = "XDG_DATA_HOME"
  case state = "XDG_STATE_HOME"

  /// `$XDG_CONFIG_HOME/kebu`, else `~/.config/kebu`; nil without a home.
  public var path: String? {
    // A relative path counts as none (XDG Base Directory Specification).
    let named = Self.variable(rawValue).flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (named ?? Self.home.map { $0 + standard }).map { $0 + "/kebu" }
  }

  /// Makes a folder and those above it, for their user alone where they are new.
  ///
  /// - Throws: `FileError`.
  public static func make(_ path: String) throws {
    guard !path.isEmpty, mkdir(path, 0o700) != 0, errno != EEXIST else { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/") else {
      throw FileError(call: "mkdir", path: path, errno: errno)
    }
    try make(String(path[..<slash]))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw FileError(call: "mkdir", path: path, errno: errno)
    }
  }

  /// Makes the folders above a file or a folder.
  public static func make(above path: String) throws {
    var rest = path[...]
    while rest.count > 1, rest.last == "/" { rest.removeLast() }
    guard let slash = rest.lastIndex(of: "/") else { return }
    try make(String(rest[..<slash]))
  }

  /// The user's home; nil where none is set.
  public static var home: String? { variable("HOME") }

  private var standard: String {
    switch self {
    case .config: "/.config"
    case .data: "/.local/share"
    case .state: "/.local/state"
    }
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
