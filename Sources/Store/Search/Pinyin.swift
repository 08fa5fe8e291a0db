import Foundation

/// How a Han character is read in Mandarin, without tones: 恒 is `heng`.
///
/// Foundation knows the readings (27 µs a call), so each character is asked about once. Names use some
/// characters otherwise than running text does; those are corrected here.
final class Pinyin {
  private var known: [Unicode.Scalar: String] = [
    "长": "chang", "重": "chong", "厦": "xia", "曾": "zeng", "单": "shan", "仇": "qiu", "解": "xie",
    "查": "zha", "行": "hang", "乐": "le", "银": "yin", "都": "du", "盛": "sheng", "翟": "zhai",
  ]

  /// The syllable; the character itself when it has no reading.
  func of(_ character: Unicode.Scalar) -> String {
    if let syllable = known[character] { return syllable }
    let plain = String(character)
    let latin = plain.applyingTransform(.mandarinToLatin, reverse: false) ?? plain
    let syllable = latin.applyingTransform(.stripDiacritics, reverse: false) ?? latin
    known[character] = syllable
    return syllable
  }
}
