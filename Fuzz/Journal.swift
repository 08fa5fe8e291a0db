import Domain

@testable import Store

/// A line of the journal, a segment's header, any JSON: what is read is written so that it reads the same.
func readJournal(_ bytes: [UInt8]) throws {
  let line = bytes[...]
  _ = Seal.checked(line)
  _ = Line.keys(in: line)
  if let value = read({ () throws(JSONError) in try JSON.decode(bytes) }) {
    expect(JSON.holds(value), "what was read can be read again")
    let again = read { () throws(JSONError) in try JSON.decode(JSON.encode(value).utf8) }
    expect(again == value, "JSON survives: \(JSON.encode(value))")
  }
  if let (header, _) = SegmentHeader.decode(line) {
    let written = header.encoded().dropLast()
    expect(Seal.checked(written) != nil, "a header is sealed")
    expect(SegmentHeader.decode(written)?.header == header, "a header survives: \(header)")
  }
  let head = read { () throws(JSONError) in try Line.decodeHead(line) }
  guard let whole = read({ () throws(JSONError) in try Line.decode(line) }) else { return }
  let written = whole.encoded().dropLast()
  expect(Seal.checked(written) != nil, "a line is sealed")
  let again = read { () throws(JSONError) in try Line.decode(written) }
  expect(again == whole, "a line survives: \(whole)")
  expect(head == nil || head == whole.head, "a line's head is its head: \(whole)")
  for change in whole.changes {
    let only = read { () throws(JSONError) in try Line.decode(written, only: change.ref) }
    expect(only?.changes.first?.ref == change.ref, "a change is found: \(change)")
  }
}

/// What was read; nil where it was refused, as it may be.
private func read<Read>(_ reading: () throws(JSONError) -> Read) -> Read? {
  do { return try reading() } catch { return nil }
}
