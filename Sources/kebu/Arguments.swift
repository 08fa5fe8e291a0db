import Glibc

/// The words that the program was started with.
enum Arguments {
  /// All but the program's own name.
  ///
  /// - Throws: `Failure.notText` for one that isn't UTF-8: it would be stored otherwise than it was
  ///   meant, and the file it names would not be found.
  static func checked() throws -> [String] {
    var words: [String] = []
    for i in 1..<max(1, Int(CommandLine.argc)) {
      guard let pointer = CommandLine.unsafeArgv[i] else { break }
      guard let word = String(validatingCString: pointer) else {
        throw Failure.notText(String(cString: pointer))
      }
      words.append(word)
    }
    return words
  }
}
