/// The Castagnoli checksum (RFC 3720, appendix B.4) that closes every line of the journal.
public enum CRC32C {
  /// The checksum of bytes: `"123456789"` gives `e3069283`.
  public static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
    let fast = bytes.withContiguousStorageIfAvailable { update(~0, $0) }
    return ~(fast ?? Array(bytes).withUnsafeBufferPointer { update(~0, $0) })
  }

  /// Eight hexadecimal digits.
  public static func hex(_ crc: UInt32) -> String {
    let digits = String(crc, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }

  private static func update(_ start: UInt32, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    tables.withUnsafeBufferPointer { table in
      var crc = start
      var i = 0
      // Eight bytes a step ("slicing by 8"): one lookup a byte, without waiting for the last.
      while i + 8 <= bytes.count {
        let low =
          crc
          ^ (UInt32(bytes[i]) | UInt32(bytes[i + 1]) << 8 | UInt32(bytes[i + 2]) << 16
            | UInt32(bytes[i + 3]) << 24)
        crc = table[7 * 256 + Int(low & 255)] ^ table[6 * 256 + Int(low >> 8 & 255)]
        crc ^= table[5 * 256 + Int(low >> 16 & 255)] ^ table[4 * 256 + Int(low >> 24)]
        crc ^= table[3 * 256 + Int(bytes[i + 4])] ^ table[2 * 256 + Int(bytes[i + 5])]
        crc ^= table[1 * 256 + Int(bytes[i + 6])] ^ table[Int(bytes[i + 7])]
        i += 8
      }
      while i < bytes.count {
        crc = crc >> 8 ^ table[Int((crc ^ UInt32(bytes[i])) & 255)]
        i += 1
      }
      return crc
    }
  }

  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for n in 0..<256 {
      var crc = UInt32(n)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0x82F6_3B78 : crc >> 1 }
      tables[n] = crc
    }
    for n in 256..<8 * 256 {
      let before = tables[n - 256]
      tables[n] = before >> 8 ^ tables[Int(before & 255)]
    }
    return tables
  }()
}
