/// How a Han character is read in Mandarin, without tones: 恒 is `heng`.
///
/// Names use some characters otherwise than running text does; those are corrected here.
enum Pinyin {
  private static let inNames: [Unicode.Scalar: String] = [
    "长": "chang", "重": "chong", "厦": "xia", "曾": "zeng", "单": "shan", "仇": "qiu", "解": "xie",
    "查": "zha", "行": "hang", "乐": "le", "银": "yin", "都": "du", "盛": "sheng", "翟": "zhai",
  ]

  private static let first: UInt32 = 0x4E00
  private static let count = 0x5200

  /// The syllables, and for each character of the block which of them it is; 0: none.
  private static let table: (syllables: [String], readings: [UInt16]) = {
    var syllables = [""]
    var readings = [UInt16](repeating: 0, count: count)
    var syllable = ""
    Readings.text.withUTF8Buffer { text in
      for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
        switch scalar {
        case "a"..."z": syllable.unicodeScalars.append(scalar)
        case " ", "\n": syllable = ""
        default:
          if syllables.last != syllable { syllables.append(syllable) }
          readings[Int(scalar.value - first)] = UInt16(syllables.count - 1)
        }
      }
    }
    for (character, syllable) in inNames {
      readings[Int(character.value - first)] = UInt16(syllables.firstIndex(of: syllable) ?? 0)
    }
    return (syllables, readings)
  }()

  /// The syllable; the character itself when it has no reading.
  static func of(_ character: Unicode.Scalar) -> String {
    let place = Int(character.value) - Int(first)
    let reading = table.readings.indices.contains(place) ? table.readings[place] : 0
    return reading == 0 ? String(character) : table.syllables[Int(reading)]
  }
}
