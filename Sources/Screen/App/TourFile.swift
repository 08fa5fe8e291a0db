import Store

/// Where a rep's place in the guide outlives kebu: a word in her own state folder.
struct TourFile {
  let path: String

  /// `$XDG_STATE_HOME/kebu/guide`, else below `~/.local/state`; nil without a home.
  init?() {
    guard let folder = UserFolder.state.path else { return nil }
    self.init(path: folder + "/guide")
  }

  init(path: String) { self.path = path }

  /// The name of the step that was shown last; nil when there is none.
  func read() -> String? {
    let text = try? TextFile(path).readIfThere()  // because it begins anew
    return text.map(\.trimmedOfSpace)
  }

  /// Keeps a step's name. Where that fails, the guide begins anew the next time: no harm is done.
  func write(_ id: String) {
    try? TextFile(path).replace(with: id + "\n")  // because of that
  }
}
