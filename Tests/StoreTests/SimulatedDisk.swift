import Domain

/// Chance that a seed repeats (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }
  mutating func coin() -> Bool { next() & 1 == 1 }
  mutating func pick<T>(_ items: [T]) -> T { items[below(items.count)] }
}

/// What stands on a disk, and what only the page cache holds: a value, so that a test can go back.
struct SimulatedDisk {
  /// The page cache's opinion of one byte.
  enum Mark: UInt8 {
    case onDisk
    case dirty
    /// A flush of it failed: the cache calls it clean, the disk has never seen it.
    case lost
  }

  struct File {
    var bytes: [UInt8] = []
    var marks: [Mark] = []
    var durable: [UInt8] = []
  }

  struct Folder {
    var entries: [String: UInt64] = [:]
    var durable: [String: UInt64] = [:]
  }

  private(set) var files: [UInt64: File] = [:]
  private(set) var folders: [UInt64: Folder] = [1: Folder()]
  private var lastNumber: UInt64 = 1

  // MARK: Names

  /// The number of what stands at a path.
  func find(_ path: String) -> UInt64? {
    var here: UInt64 = 1
    for name in path.split(separator: "/") {
      guard let next = folders[here]?.entries[String(name)] else { return nil }
      here = next
    }
    return here
  }

  private func split(_ path: String) -> (folder: UInt64, name: String)? {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last, let folder = find(parts.dropLast().joined(separator: "/")),
      folders[folder] != nil
    else { return nil }
    return (folder, name)
  }

  private mutating func add(_ path: String) -> UInt64? {
    guard let (folder, name) = split(path) else { return nil }
    lastNumber += 1
    folders[folder]?.entries[name] = lastNumber
    return lastNumber
  }

  mutating func makeFile(_ path: String) -> UInt64? {
    guard let number = add(path) else { return nil }
    files[number] = File()
    return number
  }

  mutating func makeFolder(_ path: String) -> Bool {
    guard let number = add(path) else { return false }
    folders[number] = Folder()
    return true
  }

  mutating func remove(_ path: String) {
    if let (folder, name) = split(path) { folders[folder]?.entries[name] = nil }
  }

  mutating func rename(_ from: String, to: String) {
    guard let number = find(from), let (folder, name) = split(to) else { return }
    remove(from)
    folders[folder]?.entries[name] = number
  }

  mutating func flushFolder(_ number: UInt64) {
    if let entries = folders[number]?.entries { folders[number]?.durable = entries }
  }

  // MARK: Bytes

  mutating func append(_ bytes: some Collection<UInt8>, to number: UInt64) {
    files[number]?.bytes += bytes
    files[number]?.marks += repeatElement(.dirty, count: bytes.count)
  }

  mutating func truncate(_ number: UInt64, to size: Int) {
    guard let count = files[number]?.bytes.count, count > size else { return }
    files[number]?.bytes.removeLast(count - size)
    files[number]?.marks.removeLast(count - size)
  }

  mutating func flush(_ number: UInt64) {
    guard var file = files[number] else { return }
    let (count, had) = (file.bytes.count, file.durable.count)
    if had > count { file.durable.removeLast(had - count) }
    if had < count { file.durable += repeatElement(0, count: count - had) }
    for i in file.marks.indices where file.marks[i] == .dirty {
      file.durable[i] = file.bytes[i]
      file.marks[i] = .onDisk
    }
    files[number] = file
  }

  /// A flush that fails as on Linux: what was dirty counts as clean from now on and never gets to the
  /// disk; some file systems show the old content again at once (`isForgetful`).
  mutating func failFlush(_ number: UInt64, isForgetful: Bool) {
    guard var file = files[number] else { return }
    for i in file.marks.indices where file.marks[i] == .dirty {
      file.marks[i] = .lost
      if isForgetful { file.bytes[i] = i < file.durable.count ? file.durable[i] : 0 }
    }
    files[number] = file
  }

  /// Overwrites bytes behind everybody's back, as bit rot or an editor does.
  mutating func overwrite(_ path: String, with bytes: [UInt8]) {
    guard let number = find(path) else { return }
    files[number] = File(
      bytes: bytes, marks: Array(repeating: .onDisk, count: bytes.count), durable: bytes)
  }

  func content(_ path: String) -> [UInt8]? { find(path).flatMap { files[$0]?.bytes } }

  func durableContent(_ path: String) -> [UInt8]? {
    guard let (folder, name) = split(path), let number = folders[folder]?.durable[name] else {
      return nil
    }
    return files[number]?.durable
  }

  func names(_ path: String) -> [String]? {
    find(path).flatMap { folders[$0] }?.entries.keys.sorted()
  }

  // MARK: Power loss

  /// Loses power: of everything that wasn't flushed, chance decides what is left.
  mutating func crash(_ dice: inout Dice) {
    for number in folders.keys.sorted() {
      guard let folder = folders[number] else { continue }
      var left = folder.durable
      for name in Set(folder.entries.keys).union(folder.durable.keys).sorted()
      where folder.entries[name] != folder.durable[name] && dice.coin() {
        left[name] = folder.entries[name]
      }
      folders[number] = Folder(entries: left, durable: left)
    }
    for number in files.keys.sorted() {
      guard let file = files[number] else { continue }
      let left = SimulatedDisk.remains(of: file, &dice)
      files[number] = File(
        bytes: left, marks: Array(repeating: .onDisk, count: left.count), durable: left)
    }
  }

  /// What is left of one file: all, nothing, a part at any byte, zeros, or blocks of each.
  private static func remains(of file: File, _ dice: inout Dice) -> [UInt8] {
    func old(_ i: Int) -> UInt8 { i < file.durable.count ? file.durable[i] : 0 }
    let dirty = file.marks.indices.filter { file.marks[$0] == .dirty }
    var left = file.bytes.indices.map { file.marks[$0] == .onDisk ? file.bytes[$0] : old($0) }
    let count = left.count
    guard let first = dirty.first else { return cutOrNot(left, file, &dice) }
    switch dice.below(6) {
    case 0: return file.durable
    case 1:
      for i in dirty { left[i] = file.bytes[i] }
    case 2:
      let end = first + dice.below(count - first + 1)
      for i in dirty where i < end { left[i] = file.bytes[i] }
      return Array(left[..<end]) + file.durable.dropFirst(end)
    case 3: break
    case 4:
      let start = first + dice.below(count - first + 1)
      for i in dirty where i >= start { left[i] = file.bytes[i] }
    default:
      let block = dice.pick([1, 7, 64, 512])
      var isKept: [Int: Bool] = [:]
      for i in dirty {
        let kept = isKept[i / block] ?? dice.coin()
        isKept[i / block] = kept
        if kept { left[i] = file.bytes[i] }
      }
    }
    return cutOrNot(left, file, &dice)
  }

  /// A file made shorter may be as long as it was again.
  private static func cutOrNot(_ left: [UInt8], _ file: File, _ dice: inout Dice) -> [UInt8] {
    dice.coin() ? left + file.durable.dropFirst(left.count) : left
  }
}
