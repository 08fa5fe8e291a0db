import Domain

/// A place in the journal: behind which line one stands.
public struct Position: Hashable, Sendable {
  /// Number of the segment.
  public var segment: Int
  /// Where the line begins, and where the next one will, in bytes.
  public var start: Int64
  public var end: Int64
  /// The line's number; for a segment's header the number before its first line.
  public var seq: Int64
  /// The line's checksum.
  public var crc: UInt32
  /// The largest `safe` of all lines up to here.
  public var safe: Int64
}

/// A line that can't be what a kebu wrote and flushed.
public struct BadLine: Error, Hashable, Sendable {
  public let segment: Int
  /// Counted from 1, the header included.
  public let line: Int
  public let offset: Int64
  public let why: String
}

/// The first line of a segment: `{"format":1,"book":"…","segment":1,"first":1,"crc":"…"}`.
struct SegmentHeader: Hashable {
  static let format: Int64 = 1

  let book: String
  let segment: Int
  /// `seq` of the segment's first line.
  let first: Int64

  func encoded() -> [UInt8] {
    var bytes = Array("{\"format\":\(SegmentHeader.format),\"book\":".utf8)
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
