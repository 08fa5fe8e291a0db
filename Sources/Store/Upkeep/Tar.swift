import Domain
import Glibc

/// A file of files in the format that every `tar` reads (POSIX ustar): a header of 512 bytes before each,
/// contents in blocks of 512, two empty blocks at the end. Only plain files.
enum Tar {
  static let block = 512

  /// - Throws: `TarError.unfit` for a name beyond 100 bytes or a size beyond 8 GiB.
  static func header(_ name: String, size: Int64, at seconds: Int64) throws -> [UInt8] {
    guard name.utf8.count <= 100, size < 1 << 33 else { throw TarError.unfit(name) }
    var bytes = [UInt8](repeating: 0, count: block)
    func put(_ text: String, at offset: Int) {
      for (i, byte) in text.utf8.enumerated() { bytes[offset + i] = byte }
    }
    func octal(_ value: Int64, _ digits: Int) -> String {
      let text = String(value, radix: 8)
      return String(repeating: "0", count: digits - text.utf8.count) + text
    }
    put(name, at: 0)
    put(octal(0o660, 7), at: 100)
    put(octal(0, 7), at: 108)
    put(octal(0, 7), at: 116)
    put(octal(size, 11), at: 124)
    put(octal(max(0, seconds), 11), at: 136)
    put("0", at: 156)
    put("ustar", at: 257)
    put("00", at: 263)
    put(octal(sum(bytes), 6), at: 148)
    bytes[155] = UInt8(ascii: " ")
    return bytes
  }

  /// How many zeros follow a content of this size.
  static func padding(_ size: Int64) -> Int { Int((512 - size % 512) % 512) }

  /// Name and size of the file that a header is followed by; nil for an empty block.
  static func read(_ header: [UInt8]) throws -> (name: String, size: Int64)? {
    if header.allSatisfy({ $0 == 0 }) { return nil }
    func text(_ range: Range<Int>) -> String {
      String(decoding: header[range].prefix { $0 != 0 && $0 != 32 }, as: UTF8.self)
    }
    guard header.count == block, Int64(text(148..<156), radix: 8) == sum(header),
      let size = Int64(text(124..<136), radix: 8), size >= 0, [0, 48].contains(header[156])
    else { throw TarError.damaged }
    return (text(0..<100), size)
  }

  /// The sum of a header's bytes, its own place taken for spaces.
  private static func sum(_ header: [UInt8]) -> Int64 {
    header.enumerated().reduce(0) {
      $0 + ((148..<156).contains($1.offset) ? 32 : Int64($1.element))
    }
  }
}

enum TarError: Error {
  case unfit(String)
  case damaged
}
