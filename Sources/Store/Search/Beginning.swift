import Domain

/// Whether a few typed letters mean a name: its beginning as it is written, or as it is read.
///
/// `恒达纺织` is meant by `恒达`, `hengda` and `hdfz`; `bought elsewhere` by `bou`; case, spaces and
/// punctuation don't count.
public enum Beginning {
  public static func of(_ name: String, is typed: String) -> Bool {
    let typed = MatchKey.name(typed)
    let name = MatchKey.name(name)
    if typed.isEmpty || name.hasPrefix(typed) { return true }
    guard typed.unicodeScalars.allSatisfy(\.isASCII),
      name.unicodeScalars.contains(where: SearchText.isHan)
    else { return false }
    let syllables = name.unicodeScalars.prefix(24).map(Pinyin.of)
    let initials = syllables.compactMap(\.unicodeScalars.first)
    return syllables.joined().hasPrefix(typed)
      || String(String.UnicodeScalarView(initials)).hasPrefix(typed)
  }
}
