import Domain

@testable import Store

/// What goes wrong at a call.
enum Fault: CaseIterable {
  /// The call fails with EIO; an append or a flush is half done.
  case io
  /// The disk is full, until someone makes room; an append is half done.
  case full
  /// The process dies before the call, or after it.
  case stopBefore, stopAfter
  /// The machine loses power before the call, or after it.
  case powerBefore, powerAfter
}

/// A machine with a simulated disk, on which several processes run and things go wrong as planned.
final class SimulatedMachine {
  var disk: SimulatedDisk
  var dice: Dice
  /// What goes wrong at which call, counted over all processes; in the order of the calls.
  var plan: [(call: Int, fault: Fault)] = []
  private(set) var calls = 0
  /// The calls that have changed something.
  private(set) var changes: [Int] = []
  private(set) var faultsMet = 0
  private(set) var isFull = false
  /// Files that once could not be flushed.
  private(set) var unflushed: Set<String> = []
  /// How often the machine was started.
  private(set) var boots = 1
  /// Runs once, when a flush has failed and before anybody hears of it.
  var whenFlushFails: (() throws -> Void)?
  /// Runs before a file is opened; what it opens itself doesn't count.
  var whenOpening: ((_ path: String) throws -> Void)?
  /// What no process may ever do, as sentences.
  var violations: [String] = []

  /// Plans a fault for the next call of its kind.
  func expect(_ fault: Fault, after calls: Int = 0) { plan = [(self.calls + 1 + calls, fault)] }

  struct Handle {
    let node: UInt64
    let path: String
    let process: ObjectIdentifier
    /// A flush of this file has failed and this handle hasn't been told.
    var hasError = false
  }

  fileprivate var handles: [FileID: Handle] = [:]
  fileprivate var locks: [UInt64: FileID] = [:]
  private var lastHandle: Int32 = 0

  init(seed: UInt64, disk: SimulatedDisk = SimulatedDisk()) {
    self.disk = disk
    dice = Dice(seed: seed)
  }

  func makeRoom() { isFull = false }

  /// The fault that is due at this call, if there is one.
  fileprivate func next(_ call: Call) -> Fault? {
    calls += 1
    if call != .read { changes.append(calls) }
    guard let due = plan.first, calls >= due.call, call.canMeet(due.fault) else { return nil }
    plan.removeFirst()
    faultsMet += 1
    if due.fault == .full { isFull = true }
    return due.fault
  }

  /// Whether this fault is due at the next call.
  fileprivate func isNext(_ fault: Fault, at call: Call) -> Bool {
    guard let due = plan.first else { return false }
    return calls + 1 >= due.call && due.fault == fault && call.canMeet(fault)
  }

  fileprivate func fails(toFlush path: String) { unflushed.insert(path) }

  fileprivate func opened(_ node: UInt64, _ path: String, by process: SimulatedFiles) -> FileID {
    lastHandle += 1
    let file = FileID(number: lastHandle)
    handles[file] = Handle(node: node, path: path, process: ObjectIdentifier(process))
    return file
  }

  fileprivate func failFlush(of file: FileID) throws {
    guard let handle = handles[file] else { return }
    disk.failFlush(handle.node, isForgetful: dice.coin())
    unflushed.insert(handle.path)
    for other in handles.keys where other != file && handles[other]?.node == handle.node {
      handles[other]?.hasError = true
    }
    let meanwhile = whenFlushFails
    whenFlushFails = nil
    try meanwhile?()
  }

  fileprivate func stop(_ process: SimulatedFiles) {
    for (file, handle) in handles where handle.process == ObjectIdentifier(process) {
      handles[file] = nil
      if locks[handle.node] == file { locks[handle.node] = nil }
    }
  }

  /// Loses power and starts again: no process lives on.
  func losePower() {
    disk.crash(&dice)
    handles = [:]
    locks = [:]
    isFull = false
    boots += 1
  }

  /// A journal is made shorter only where one's own append has failed, or when what is cut stands in
  /// a file of its own on the disk.
  fileprivate func checkCut(_ handle: Handle, to size: Int, afterFailedAppend: Bool) {
    guard handle.path.hasSuffix(".jsonl"), let bytes = disk.files[handle.node]?.bytes,
      size < bytes.count, !afterFailedAppend
    else { return }
    let folder = handle.path.prefix { _ in true }.split(separator: "/").dropLast()
      .joined(separator: "/")
    let asides = (disk.names(folder) ?? []).filter { $0.hasSuffix(".aside") }
    if !asides.contains(where: { disk.durableContent("\(folder)/\($0)") == Array(bytes[size...]) })
    {
      violations.append("\(bytes.count - size) bytes were cut without being set aside")
    }
  }
}

/// The calls of `Files`, by what they do and what can go wrong with them.
enum Call {
  /// Leaves everything as it was.
  case read
  case make, append, flush, truncate, release
  /// Changes something else: a lock, a time, a folder's entries on the disk.
  case change

  func canMeet(_ fault: Fault) -> Bool {
    switch fault {
    case .io: self != .release
    case .full: self == .make || self == .append
    case .stopBefore, .stopAfter, .powerBefore, .powerAfter: true
    }
  }
}

/// Thrown to a process that has died: it must not get to do anything more.
struct Death: Error {}

/// One process's file system on a simulated machine.
final class SimulatedFiles: Files {
  let machine: SimulatedMachine
  private let startedIn: Int
  private var isStopped = false
  private var failedAppend: FileID?

  init(_ machine: SimulatedMachine) {
    self.machine = machine
    startedIn = machine.boots
  }

  var isAlive: Bool { !isStopped && startedIn == machine.boots }
  var boot: String { "boot \(startedIn)" }

  func stop() {
    if isAlive { machine.stop(self) }
    isStopped = true
  }

  private func die(_ fault: Fault) -> Death {
    if fault == .stopBefore || fault == .stopAfter { stop() } else { machine.losePower() }
    return Death()
  }

  private func call<T>(_ call: Call, _ path: String, _ body: (Fault?) throws -> T) throws -> T {
    guard isAlive else { throw Death() }
    let fault = machine.next(call)
    switch fault {
    case .stopBefore, .powerBefore: throw die(fault!)
    case .stopAfter, .powerAfter:
      _ = try body(nil)
      throw die(fault!)
    case .io where call != .append && call != .flush:
      throw FileError(call: "simulated", path: path, errno: 5)
    default: break
    }
    if machine.isFull && call == .make {
      throw FileError(call: "simulated", path: path, errno: 28)
    }
    return try body(fault)
  }

  private func handle(_ file: FileID) throws -> SimulatedMachine.Handle {
    guard let handle = machine.handles[file], handle.process == ObjectIdentifier(self) else {
      if !isAlive { throw Death() }
      machine.violations.append("a closed file was used")
      throw FileError(call: "simulated", path: "", errno: 9)
    }
    return handle
  }

  func open(_ path: String, _ mode: OpenMode) throws -> FileID {
    if let act = machine.whenOpening {
      machine.whenOpening = nil
      defer { machine.whenOpening = act }
      try act(path)
    }
    return try call(mode == .new ? .make : .read, path) { _ in
      switch (mode == .new ? mode : .existing, machine.disk.find(path)) {
      case (.new, nil):
        guard let node = machine.disk.makeFile(path) else {
          throw FileError(call: "open", path: path, errno: 2)
        }
        return machine.opened(node, path, by: self)
      case (.existing, let node?) where machine.disk.files[node] != nil:
        return machine.opened(node, path, by: self)
      case (.new, _): throw FileError(call: "open", path: path, errno: 17)
      case (_, nil): throw FileError(call: "open", path: path, errno: 2)
      case (_, _): throw FileError(call: "open", path: path, errno: 22)
      }
    }
  }

  func close(_ file: FileID) {
    try? call(.release, "") { _ in  // because a dead process's files are closed already
      if let handle = machine.handles[file], machine.locks[handle.node] == file {
        machine.locks[handle.node] = nil
      }
      machine.handles[file] = nil
    }
  }

  private func bytes(_ file: FileID) throws -> [UInt8] {
    machine.disk.files[try handle(file).node]?.bytes ?? []
  }

  func size(_ file: FileID) throws -> Int64 {
    let path = try handle(file).path
    return try call(.read, path) { _ in Int64(try bytes(file).count) }
  }

  func read(_ file: FileID, at offset: Int64, count: Int) throws -> [UInt8] {
    let path = try handle(file).path
    return try call(.read, path) { _ in
      if count < 0 { machine.violations.append("a read of \(count) bytes") }
      return Array(try bytes(file).dropFirst(Int(offset)).prefix(max(0, count)))
    }
  }

  func append(_ bytes: [UInt8], to file: FileID) throws {
    let handle = try handle(file)
    failedAppend = nil
    try call(.append, handle.path) { fault in
      let number: Int32? = fault == .io ? 5 : machine.isFull ? 28 : nil
      guard let number else { return machine.disk.append(bytes, to: handle.node) }
      machine.disk.append(bytes.prefix(machine.dice.below(bytes.count)), to: handle.node)
      failedAppend = file
      throw FileError(call: "write", path: handle.path, errno: number)
    }
  }

  func truncate(_ file: FileID, to size: Int64) throws {
    let handle = try handle(file)
    try call(.truncate, handle.path) { _ in
      machine.checkCut(handle, to: Int(size), afterFailedAppend: failedAppend == file)
      failedAppend = nil
      machine.disk.truncate(handle.node, to: Int(size))
    }
  }

  func flush(_ file: FileID) throws {
    let handle = try handle(file)
    try call(.flush, handle.path) { fault in
      if fault == .io {
        try machine.failFlush(of: file)
      } else {
        machine.disk.flush(handle.node)
      }
      if fault == .io || handle.hasError {
        machine.handles[file]?.hasError = false
        throw FileError(call: "fdatasync", path: handle.path, errno: 5)
      }
    }
  }

  func flushFolder(_ path: String) throws {
    if machine.isNext(.io, at: .change) { machine.fails(toFlush: path) }
    try call(.change, path) { _ in
      guard let node = machine.disk.find(path), machine.disk.folders[node] != nil else {
        throw FileError(call: "open", path: path, errno: 2)
      }
      machine.disk.flushFolder(node)
    }
  }

  func makeFolder(_ path: String) throws {
    try call(.make, path) { _ in
      guard machine.disk.find(path) == nil else {
        throw FileError(call: "mkdir", path: path, errno: 17)
      }
      guard machine.disk.makeFolder(path) else {
        throw FileError(call: "mkdir", path: path, errno: 2)
      }
    }
  }

  func rename(_ from: String, to: String) throws {
    try call(.make, from) { _ in
      guard machine.disk.find(from) != nil else {
        throw FileError(call: "rename", path: from, errno: 2)
      }
      machine.disk.rename(from, to: to)
    }
  }

  func remove(_ path: String) throws {
    try call(.truncate, path) { _ in
      guard machine.disk.find(path) != nil else {
        throw FileError(call: "unlink", path: path, errno: 2)
      }
      machine.disk.remove(path)
    }
  }

  func list(_ folder: String) throws -> [String] {
    try call(.read, folder) { _ in
      guard let names = machine.disk.names(folder) else {
        throw FileError(call: "opendir", path: folder, errno: 2)
      }
      return names
    }
  }

  func identity(_ path: String) throws -> FileIdentity? {
    try call(.read, path) { _ in
      machine.disk.find(path).map { FileIdentity(device: 1, inode: $0) }
    }
  }

  func identity(_ file: FileID) throws -> FileIdentity {
    let handle = try handle(file)
    return try call(.read, handle.path) { _ in FileIdentity(device: 1, inode: handle.node) }
  }

  func lock(_ file: FileID, waiting milliseconds: Int) throws -> Bool {
    let handle = try handle(file)
    return try call(.change, handle.path) { _ in
      if let holder = machine.locks[handle.node], holder != file { return false }
      machine.locks[handle.node] = file
      return true
    }
  }

  func unlock(_ file: FileID) {
    try? call(.release, "") { _ in  // because death has unlocked it already
      if let handle = machine.handles[file], machine.locks[handle.node] == file {
        machine.locks[handle.node] = nil
      }
    }
  }

  func touch(_ file: FileID) throws { try call(.change, try handle(file).path) { _ in } }

  func rewrite(_ file: FileID, _ bytes: [UInt8]) throws {
    let handle = try handle(file)
    try call(.append, handle.path) { fault in
      machine.disk.truncate(handle.node, to: 0)
      if fault == .io || machine.isFull {
        throw FileError(call: "write", path: handle.path, errno: fault == .io ? 5 : 28)
      }
      machine.disk.append(bytes, to: handle.node)
    }
  }
}
