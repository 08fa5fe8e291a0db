import Domain
import struct Domain.Record
import Foundation
import GRDB

@testable import Store

/// A book on a simulated machine, with its index in a real folder, for as many processes as a test
/// wants.
final class Office {
  static let folder = "/srv/acme"
  static let journalFolder = "\(folder)/journal"
  static let journal = "\(journalFolder)/000001.jsonl"
  static let suspect = "\(folder)/suspect"

  let machine: SimulatedMachine
  /// Where segments end; by default they never do.
  var segmentBytes: Int64 = 64 << 20
  private let scratch = Scratch()
  private var time: Int64 = 1_795_000_000_000
  private var names = 0

  /// A book that was just made; making one from it is quicker than making one.
  struct Template {
    let disk: SimulatedDisk
    let scratch = Scratch()

    init() throws {
      let office = Office(seed: 1)
      try office.create().close()
      try self.init(office)
    }

    /// The book of an office where nobody has it open.
    init(_ office: Office) throws {
      disk = office.machine.disk
      try office.copyIndex(to: scratch.path)
    }
  }

  /// A machine without a book.
  init(seed: UInt64) {
    machine = SimulatedMachine(seed: seed)
    // The folder that the book will be made in was there before.
    _ = machine.disk.makeFolder("/srv")
    machine.disk.flushFolder(1)
  }

  init(_ template: Template, seed: UInt64) throws {
    machine = SimulatedMachine(seed: seed, disk: template.disk)
    names = 1000  // none that the template has used
    for name in try FileManager.default.contentsOfDirectory(atPath: template.scratch.path) {
      try Office.copy("\(template.scratch.path)/\(name)", to: "\(scratch.path)/\(name)")
    }
  }

  /// Foundation's own gives up when a child of some other test ends meanwhile.
  private static func copy(_ from: String, to: String) throws {
    let files = RealFiles()
    let source = try files.open(from, .reading)
    defer { files.close(source) }
    let copy = try files.open(to, .new)
    defer { files.close(copy) }
    let bytes = try files.read(source, at: 0, count: Int(try files.size(source)))
    try files.append(bytes, to: copy)
  }

  var indexFolder: String { scratch.path }
  func checkup(_ files: SimulatedFiles, format: Int64 = 1) throws -> Checkup {
    try Checkup(Office.folder, in: surroundings(files, format: format))
  }

  /// The journal as one: all segments after one another, without the headers of the later ones.
  var bytes: [UInt8] {
    segments.reduce(into: machine.disk.content(Office.journal) ?? []) { bytes, path in
      let segment = machine.disk.content(path) ?? []
      bytes += segment[(segment.firstIndex(of: 10).map { $0 + 1 } ?? 0)...]
    }
  }
  /// The paths of the segments behind the first.
  private var segments: [String] {
    (2...).lazy.map { "\(Office.journalFolder)/\(Journal.name($0))" }
      .prefix { machine.disk.find($0) != nil }
  }
  var isSuspect: Bool { machine.disk.find(Office.suspect) != nil }

  func name(_ prefix: String) -> String {
    names += 1
    return "\(prefix)-\(names)"
  }

  private func surroundings(_ files: SimulatedFiles, format: Int64 = 1) -> Surroundings {
    var surroundings = Surroundings(
      files: files, uid: 1000,
      now: { [unowned self] in
        time += 1
        return Instant(milliseconds: time)
      },
      today: { Day("2026-11-24")! }, newOp: { [unowned self] in name("op") })
    surroundings.indexFolder = scratch.path
    surroundings.segmentBytes = segmentBytes
    surroundings.journalFormat = format
    return surroundings
  }

  func create() throws -> Book {
    try Book.create(
      at: Office.folder, name: "Acme", currency: .yuan, member: "Lina",
      in: surroundings(SimulatedFiles(machine)))
  }

  /// The book as another process opens it.
  func open(_ files: SimulatedFiles? = nil, format: Int64 = 1) throws -> Book {
    try Book.open(
      Office.folder, in: surroundings(files ?? SimulatedFiles(machine), format: format))
  }

  /// Names of the journal's files in which these words stand, in the cache or on the disk.
  func journalFilesHolding(_ words: String) -> [String] {
    (machine.disk.names(Office.journalFolder) ?? []).filter { name in
      let path = "\(Office.journalFolder)/\(name)"
      return [machine.disk.content(path), machine.disk.durableContent(path)].contains {
        $0.map { String(decoding: $0, as: UTF8.self).contains(words) } ?? false
      }
    }
  }

  /// Names of the index's files in which these words stand.
  func indexFilesHolding(_ words: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: scratch.path)) ?? []  // none
    return names.filter { name in
      FileManager.default.contents(atPath: "\(scratch.path)/\(name)")
        .map { String(decoding: $0, as: UTF8.self).contains(words) } ?? false
    }
  }

  fileprivate func copyIndex(to folder: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: scratch.path) {
      try Office.copy("\(scratch.path)/\(name)", to: "\(folder)/\(name)")
    }
  }

  // MARK: Power

  private var older = Data()

  func losePower() {
    machine.losePower()
    shakeIndex()
  }

  /// The index was never flushed: it may be as it was, an older copy, cut off or gone.
  func shakeIndex() {
    let manager = FileManager.default
    let names = (try? manager.contentsOfDirectory(atPath: scratch.path)) ?? []  // because then none
    for name in names.sorted() where name.hasSuffix(".sqlite") {
      let path = "\(scratch.path)/\(name)"
      let content = manager.contents(atPath: path) ?? Data()
      switch machine.dice.below(4) {
      case 0: break
      case 1: _ = manager.createFile(atPath: path, contents: older)
      case 2:
        let part = content.prefix(machine.dice.below(content.count))
        _ = manager.createFile(atPath: path, contents: part)
      default: try? manager.removeItem(atPath: path)  // because it may be gone already
      }
      if machine.dice.coin() { older = content }
    }
  }
}

extension Book {
  @discardableResult
  func add(_ name: String) throws -> Commit<String> {
    try commit(.add) { try $0.add(.customer, ["name": .text(name)]) }
  }

  /// All records in the index.
  func contents() throws -> [Ref: Record] {
    var records: [Ref: Record] = [:]
    try index.read { db in
      for kind in Kind.all {
        for row in try Row.fetchAll(
          db.cachedStatement(sql: "SELECT key, rev, doc FROM \(kind.name)"))
        {
          let record = try Index.record(kind, row)
          records[record.ref] = record
        }
      }
    }
    return records
  }

  /// Everything in the index, column by column.
  func dump() throws -> [String] { try index.dump() }

  /// The same of an index made anew and thrown away.
  func rebuiltDump() throws -> [String] {
    let indexes = IndexFolder(surroundings.indexFolder ?? "\(folder)/index")
    return try Book.drafting(journal, indexes) { draft in
      defer {
        draft.index.close()
        indexes.discard(draft.index.path)
      }
      return try draft.index.dump()
    }
  }
}
