@testable import Screen

/// What a terminal sends, at once and byte by byte, which must be the same keys; then what they mean.
func readKeys(_ bytes: [UInt8]) throws {
  var whole = Keyboard(described: described)
  let keys = whole.read(bytes) + rest(of: &whole)
  var slow = Keyboard(described: described)
  let slowly = bytes.flatMap { slow.read([$0]) } + rest(of: &slow)
  // What is longer than any sequence that a terminal has is cut off where the packet ends.
  expect(bytes.count > 64 || keys == slowly, "packets don't matter:\n\(keys)\n\(slowly)")
  for key in keys {
    _ = Keymap.standard.command(key)
    guard key.canBeGiven, let named = Key(spelled: key.spelled) else { continue }
    expect(named == key, "a key is what it is spelled: \(key)")
  }
}

/// What is left when nothing more comes: after it nothing waits.
private func rest(of keyboard: inout Keyboard) -> [Key] {
  var keys: [Key] = []
  for _ in 0..<3 where keyboard.patience != nil { keys += keyboard.giveUp() }
  expect(keyboard.patience == nil, "waiting ends")
  return keys
}

private let described: [[UInt8]: Key] = [
  Array("\u{1B}OA".utf8): .up, Array("\u{1B}[H".utf8): .home, Array("\u{1B}OP".utf8): .function(1),
  Array("\u{1B}[15~".utf8): .function(5),
]
