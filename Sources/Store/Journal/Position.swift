import Domain

/// A place in the journal: behind which line one stands.
struct Position: Hashable, Sendable {
  /// Number of the segment.
  var segment: Int
  /// Where the line begins, and where the next one will, in bytes.
  var start: Int64
  var end: Int64
  /// The line's number; for a segment's header the number before its first line.
  var seq: Int64
  /// The line's checksum.
  var crc: UInt32
  /// The largest `safe` of all lines up to here.
  var safe: Int64
}

/// A line that can't be what a kebu wrote and flushed.
struct BadLine: Error, Hashable, Sendable {
  let segment: Int
  /// Counted from 1, the header included.
  let line: Int
  let offset: Int64
  let why: String
}

/// The first line of a segment: `{"format":1,"book":"…","segment":1,"first":1,"crc":"…"}`.
struct SegmentHeader: Hashable {
  static let format: Int64 = 1

  let book: String
  let segment: Int
  /// `seq` of the segment's first line.
  let first: Int64

  func encoded(format: Int64 = SegmentHeader.format) -> [UInt8] {
    var bytes = Array("{\"format\":\(format),\"book\":".utf8)
    JSON.write(book, to: &bytes)
    bytes += ",\"segment\":\(segment),\"first\":\(first)".utf8
    return Seal.closed(bytes)
  }

  /// Reads a header whose seal has been checked; nil when it is none.
  static func decode(_ bytes: ArraySlice<UInt8>) -> (header: SegmentHeader, format: Int64)? {
    guard case .object(let members)? = try? JSON.decode(bytes),  // because nil says it is none
      let format = members["format"]?.int, let book = members["book"]?.text,
      let segment = members["segment"]?.int, let first = members["first"]?.int
    else { return nil }
    return (SegmentHeader(book: book, segment: Int(segment), first: first), format)
  }
}
