import Glibc

/// The user's own folders for kebu, where the XDG Base Directory Specification has them.
public enum UserFolder: String {
  case config = "XDG_CONFIG_HOME"
  case data = "XDG_DATA_HOME"

  /// `$XDG_CONFIG_HOME/kebu`, else `~/.config/kebu`; nil without a home.
  public var path: String? {
    // A relative path counts as none (XDG Base Directory Specification).
    let named = Self.variable(rawValue).flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (named ?? Self.home.map { $0 + standard }).map { $0 + "/kebu" }
  }

  /// The user's home; nil where none is set.
  public static var home: String? { variable("HOME") }

  private var standard: String {
    switch self {
    case .config: "/.config"
    case .data: "/.local/share"
    }
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
