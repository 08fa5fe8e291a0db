import Glibc

/// A file open for reading, once from its start to its end.
final class ReadOnlyFile {
  let path: String
  private let descriptor: Int32

  /// - Throws: `FileError`, also for a folder.
  init(_ path: String) throws {
    self.path = path
    descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(call: "open", path: path, errno: errno) }
  }

  deinit { close(descriptor) }

  /// Appends what comes next, at most `count` bytes.
  ///
  /// - Returns: false at the end of the file.
  func read(into bytes: inout [UInt8], upTo count: Int) throws -> Bool {
    let chunk = try [UInt8](unsafeUninitializedCapacity: count) { space, filled in
      repeat {
        filled = Glibc.read(descriptor, space.baseAddress, count)
      } while filled < 0
        && errno == EINTR
      if filled < 0 {
        filled = 0
        throw FileError(call: "read", path: path, errno: errno)
      }
    }
    bytes += chunk
    return !chunk.isEmpty
  }
}

/// The text of a file as UTF-8, chunk by chunk, from whatever encoding it is in.
///
/// A byte that stands for nothing becomes `0xFF`, which UTF-8 never holds, so that the reader of rows
/// meets it and sets that row aside.
final class TextStream {
  /// Bytes of the file read so far.
  private(set) var position: Int64 = 0

  private let file: ReadOnlyFile
  private let encoding: TextEncoding
  private let converter: iconv_t?
  /// Bytes read whose character isn't complete yet.
  private var pending: [UInt8] = []
  private static let chunk = 1 << 17

  /// - Throws: `FileError`.
  init(path: String, encoding: TextEncoding) throws {
    file = try ReadOnlyFile(path)
    self.encoding = encoding
    if encoding == .utf8 {
      converter = nil
    } else {
      converter = iconv_open("UTF-8", encoding.rawValue)
      // iconv_open fails with (iconv_t)-1.
      guard converter != UnsafeMutableRawPointer(bitPattern: -1) else {
        throw FileError(call: "iconv_open \(encoding.rawValue)", path: path, errno: errno)
      }
    }
  }

  deinit {
    if let converter, converter != UnsafeMutableRawPointer(bitPattern: -1) {
      iconv_close(converter)
    }
  }

  /// Appends the next piece of text.
  ///
  /// - Returns: false when there is no more.
  func read(into text: inout [UInt8]) throws -> Bool {
    let known = pending.count
    let isFirst = position == 0
    let hasMore = try file.read(into: &pending, upTo: TextStream.chunk)
    position += Int64(pending.count - known)
    if isFirst, !encoding.mark.isEmpty, pending.starts(with: encoding.mark) {
      pending.removeFirst(encoding.mark.count)
    }
    guard let converter else {
      text += pending
      pending.removeAll(keepingCapacity: true)
      return hasMore
    }
    convert(with: converter, into: &text)
    if !hasMore, !pending.isEmpty {
      text.append(0xFF)
      pending.removeAll()
      return true
    }
    return hasMore
  }

  private func convert(with converter: iconv_t, into text: inout [UInt8]) {
    var done = 0
    while done < pending.count {
      let stop = step(with: converter, from: &done, into: &text)
      // A character cut off at the chunk's end waits for its other bytes.
      if stop == EINVAL { break }
      if stop == EILSEQ {
        text.append(0xFF)
        done += encoding == .utf16LittleEndian || encoding == .utf16BigEndian ? 2 : 1
      }
    }
    pending.removeFirst(min(done, pending.count))
  }

  /// One call of iconv: moves `done` on and returns why it stopped, 0 at the end.
  private func step(with converter: iconv_t, from done: inout Int, into text: inout [UInt8])
    -> Int32
  {
    let rest = pending.count - done
    var stop: Int32 = 0
    let converted = [UInt8](unsafeUninitializedCapacity: rest * 3 + 16) { space, filled in
      pending.withUnsafeMutableBytes { bytes in
        var source: UnsafeMutablePointer<CChar>? =
          bytes.baseAddress!.advanced(by: done).assumingMemoryBound(to: CChar.self)
        var left = rest
        var free = space.count
        space.withMemoryRebound(to: CChar.self) { room in
          var target: UnsafeMutablePointer<CChar>? = room.baseAddress
          // Set only on failure, and E2BIG means merely that there is more to do.
          if iconv(converter, &source, &left, &target, &free) == Int(bitPattern: UInt.max) {
            stop = errno
          }
        }
        done += rest - left
        filled = space.count - free
      }
    }
    text += converted
    return stop
  }
}
