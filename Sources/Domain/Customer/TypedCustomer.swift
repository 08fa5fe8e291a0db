extension Customer {
  /// What one typed line says of a new customer: a mail address, a telephone number, and the rest as
  /// its name: `Hengda Textiles 138 0000 1111 lin@hengda.cn`.
  ///
  /// Where there is no name, the number or the address serves as one.
  public static func document(typed line: String) -> Document {
    var document: Document = [:]
    var name: [Substring] = []
    var digits: [Substring] = []
    for word in line.split(separator: " ") {
      if word.contains("@"), document["mail"] == nil {
        document["mail"] = .text(String(word))
      } else if word.unicodeScalars.allSatisfy({
        Typed.isDigit($0) || "+-()".unicodeScalars.contains($0)
      }), word.unicodeScalars.contains(where: Typed.isDigit) {
        digits.append(word)
      } else {
        name.append(word)
      }
    }
    let phone = digits.joined(separator: " ")
    // A number too short for a telephone belongs to the name: `Studio 54`.
    if MatchKey.phone(phone) != nil {
      document["phone"] = .text(phone)
    } else {
      name += digits
    }
    let called = name.isEmpty ? document["phone"]?.text ?? document["mail"]?.text : nil
    let words = called ?? name.joined(separator: " ")
    if !words.isEmpty { document["name"] = .text(words) }
    return document
  }
}
