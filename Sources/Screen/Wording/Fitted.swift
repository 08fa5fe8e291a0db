/// A text in at most so many columns, in which a name gives way before the words around it do.
///
/// `fitted("Accept Jiangnan Paper Co?", about: "Jiangnan Paper Co", to: 16)` is `"Accept Jiangna…?"`.
func fitted(_ text: String, about name: String?, to width: Int) -> String {
  let excess = Frame.width(of: text) - width
  guard excess > 0, let name, let place = text.firstRange(of: name) else {
    return Frame.cut(text, to: width)
  }
  let room = max(8, Frame.width(of: name) - excess)
  let short = text[..<place.lowerBound] + Frame.cut(name, to: room) + text[place.upperBound...]
  return Frame.cut(String(short), to: width)
}
