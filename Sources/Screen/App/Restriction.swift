import Domain

/// A sitting that an administrator has bound to one book: all that a login may do (`ForceCommand` of
/// sshd). What would lead out of it (an editor, a stop into the shell, a file or another book named by
/// the rep) says so instead.
///
/// Whatever starts a program, or opens a path that the rep types, asks `App.isRestricted` first.
public enum Restriction {
  /// What every way out says.
  public static let words = Words("Not in a restricted session", "受限会话中不可用")

  static let noEditor = Words(
    "\(words.en): no editor is started. Several lines can be pasted",
    "\(words.zh)：不启动编辑器。多行文字可以粘贴")

  static let noStop = Words(
    "\(words.en): there is no shell to stop into", "\(words.zh)：没有可返回的命令行")
}
