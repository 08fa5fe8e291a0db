/// How the bytes of a file stand for text.
public enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  /// The Chinese national standard, of which GBK and GB2312 are parts: what Excel saves in China.
  case gb18030 = "GB18030"
  case latin1 = "WINDOWS-1252"

  /// The bytes at a file's start that name its encoding (byte order marks).
  var mark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .gb18030: [0x84, 0x31, 0x95, 0x33]
    case .latin1: []
    }
  }

  /// The encoding that a file names by its mark.
  init?(markedBy bytes: some Collection<UInt8>) {
    let marked = TextEncoding.allCases.first { !$0.mark.isEmpty && bytes.starts(with: $0.mark) }
    guard let marked else { return nil }
    self = marked
  }
}

/// What can be told of a file from one pass over its bytes, before any row is read.
struct FileGlance: Equatable {
  let size: Int64
  /// Names the content.
  let fingerprint: String
  /// By its mark; else UTF-8 when it is valid, or nearly so; else GB18030.
  let encoding: TextEncoding

  /// - Throws: `FileError`.
  init(path: String) throws {
    let file = try ReadOnlyFile(path)
    var fingerprint = Fingerprint()
    var size: Int64 = 0
    var check = UTF8Check()
    var marked: TextEncoding?
    var bytes: [UInt8] = []
    while try file.read(into: &bytes, upTo: 1 << 18) {
      if size == 0 { marked = TextEncoding(markedBy: bytes) }
      size += Int64(bytes.count)
      fingerprint.update(bytes)
      check.update(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    self.size = size
    self.fingerprint = fingerprint.hex
    encoding = marked ?? (check.isPlausible ? .utf8 : .gb18030)
  }
}

/// Names a content by its hash (FNV-1a, 64 bits): the same bytes again have the same name.
struct Fingerprint {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The name of some text.
  static func of(_ bytes: some Sequence<UInt8>) -> String {
    var fingerprint = Fingerprint()
    fingerprint.update(Array(bytes))
    return fingerprint.hex
  }

  mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { chunk in
      for byte in chunk { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
  }

  /// Sixteen hexadecimal digits.
  var hex: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

/// Counts well and badly formed sequences of UTF-8, chunk by chunk.
private struct UTF8Check {
  private var good = 0
  private var bad = 0
  /// Continuation bytes that the sequence under way still lacks.
  private var missing = 0

  /// A few broken bytes among many Han characters are damage; a file of another encoding is broken
  /// throughout.
  var isPlausible: Bool { bad + (missing > 0 ? 1 : 0) <= good / 20 }

  mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { chunk in
      for byte in chunk where byte >= 0x80 || missing > 0 { take(byte) }
    }
  }

  private mutating func take(_ byte: UInt8) {
    if missing > 0 {
      if byte & 0xC0 == 0x80 {
        missing -= 1
        if missing == 0 { good += 1 }
        return
      }
      bad += 1
      missing = 0
    }
    switch byte {
    case 0..<0x80: break
    case 0xC2...0xDF: missing = 1
    case 0xE0...0xEF: missing = 2
    case 0xF0...0xF4: missing = 3
    default: bad += 1
    }
  }
}
