/// A text in at most so many columns, in which a name gives way before the words around it do.
///
/// `fitted("Accept Jiangnan Paper Co?", about: "Jiangnan Paper Co", to: 16)` is `"Accept Jiangna…?"`.
func fitted(_ text: String, about name: String?, to width: Int) -> String {
  let excess = Frame.width(of: text) - width
  guard excess > 0, let name, !name.isEmpty else { return Frame.cut(text, to: width) }
  let parts = text.split(separator: name, omittingEmptySubsequences: false)
  guard parts.count > 1 else { return Frame.cut(text, to: width) }
  let share = (excess + parts.count - 2) / (parts.count - 1)
  let short = Frame.cut(name, to: max(8, Frame.width(of: name) - share))
  return Frame.cut(parts.joined(separator: short), to: width)
}
